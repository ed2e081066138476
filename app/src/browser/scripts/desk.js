// Keeps a page of the desk as things are now: a list that is fetched again when something happened, a declaration that
// tells who else has it open, buttons that copy, the print dialogue, and what a locked screen leaves behind. Everything
// shown is rendered by the server, so the desk needs no module; `web::desk::live` of the server names what is looked for
// here.
// JavaScript, because all the desk needs of it is 3 kB, where a module would be 137.
import "./hands.js";
import { ANSWER, SILENT, instant, listen, since } from "./stream.js";

/** A list of which nothing is heard is fetched this often, in milliseconds. */
const POLL = 10_000;
/** A page that has just been loaded says nothing about its stream for so long, in milliseconds. */
const PATIENCE = 4_000;
/** How often the page of a declaration tells that it is still open, in milliseconds. */
const STILL_OPEN = 8_000;

/** When the page was loaded, and so when what it shows was true. */
const loaded = instant();
/** Whether whoever looks is not signed in any more. */
let ended = false;

/** Asks for a part of a page, with fields where there are any; nothing where it did not come, or something else did. The
 * browser reads it as a document of its own, so that no text is made markup here.
 * @param {string} address @param {URLSearchParams | undefined} fields @param {string} selector what each of its elements is
 * @returns {Promise<HTMLElement | undefined>} */
function part(address, fields, selector) {
  const request = new XMLHttpRequest();
  request.open(fields ? "POST" : "GET", address);
  request.responseType = "document";
  request.timeout = ANSWER;
  // Said of itself, the server tells a script plainly that it may not, by 401.
  request.setRequestHeader("x-requested-with", "stream");
  request.send(fields);
  return new Promise((resolve) => {
    request.onloadend = () => {
      ended = request.status === 401;
      // Something on the way can answer in place of the server, with a page of its own or by leading elsewhere.
      const is_here = request.status === 200 && request.responseURL === new URL(address, location.href).href;
      const body = is_here ? request.responseXML?.body : undefined;
      const is_ours = (/** @type {Node} */ node) => node instanceof Element && node.matches(selector);
      // No part has a script; so it does not matter whether one of another document would run here.
      resolve(body && [...body.childNodes].every(is_ours) && !body.querySelector("script") ? body : undefined);
    };
  });
}

/** What a page says once its session has ended, with the way to sign in. */
const farewell = () => {
  const template = document.getElementById("live-ended");
  return template instanceof HTMLTemplateElement ? template.content.cloneNode(true) : "";
};

const list = () => document.getElementById("live-list");

/** When something came last over the stream; nothing while it is lost. @type {import("./stream.js").Instant | undefined} */
let heard;
/** When the list was asked for last, when it came last, and whether it came then. */
let [asked, fetched, came] = [loaded, loaded, true];
/** Asked for now; and once more after that, as something happened meanwhile. */
let [fetching, again] = [false, false];

/** Whether the list is as things are: only what arrives tells that. */
const live = () => came && heard !== undefined && since(heard) < SILENT;

/** An instant as it is read at the desk. @param {import("./stream.js").Instant} then */
const time = (then) =>
  new Date(then.clock).toLocaleTimeString("ja-JP", { hour: "2-digit", minute: "2-digit", timeZone: "Asia/Tokyo" });

/** When the list was live last, and so since when it is not. */
let lively = loaded;

/** Says whether the list is live, and since when it is not. */
function say() {
  const line = document.getElementById("live-state");
  if (!line) return;
  if (live()) lively = instant();
  const state = ended ? "ended" : live() ? "up" : came ? "polling" : "down";
  if (state === "polling" && since(loaded) < PATIENCE) return;
  const text = (line.dataset[state] ?? "").replace("{time}", time(state === "down" ? fetched : lively));
  if (line.dataset.state === state && (ended || line.textContent === text)) return;
  line.dataset.state = state;
  line.replaceChildren(ended ? farewell() : text);
}

/** Which part of the list is shown, in the body of the request: what is searched for is a name, which no address may carry. */
function chosen() {
  const form = document.getElementById("live-form");
  if (!(form instanceof HTMLFormElement)) return undefined;
  const texts = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  return new URLSearchParams(texts);
}

/** Fetches the list, one time after the other. */
async function refresh() {
  again = fetching;
  if (fetching) return;
  fetching = true;
  do {
    again = false;
    await renew();
  } while (again);
  fetching = false;
  say();
}

async function renew() {
  const shown = list();
  if (!shown?.dataset.list) return;
  asked = instant();
  const fresh = (await part(shown.dataset.list, chosen(), "#live-list"))?.firstElementChild;
  came = fresh instanceof HTMLElement;
  // Nobody who is not signed in reads on: names stand in it.
  if (ended) shown.replaceChildren();
  if (!(fresh instanceof HTMLElement)) return;
  fetched = asked;
  // A list that says nothing new stays, with whoever is about to press a button in it.
  if (shown !== list() || shown.isEqualNode(fresh)) return;
  const focused = document.activeElement?.id;
  shown.replaceWith(fresh);
  // The keyboard stays where it was, if that is still there.
  if (focused && !document.activeElement?.id) document.getElementById(focused)?.focus();
  if (fresh.dataset.title !== undefined) document.title = fresh.dataset.title;
  if ((fresh.dataset.latest ?? "") > (shown.dataset.latest ?? "")) ring();
}

/** Takes what came over the stream. @param {string} told */
function hear(told) {
  if (told === "here") return;
  const missed = !live();
  heard = told === "lost" || told === "ended" ? undefined : instant();
  const concerns = list()?.dataset.hears?.split(" ").includes(told);
  // After each connection the list is asked for anew, so that nothing is missed in between.
  if (missed || concerns || !heard) refresh();
  say();
}

/** Looks whether the list is still live, and fetches it where it is due. A page that slept does so as soon as it wakes. */
function look() {
  say();
  const every = live() ? 1_000 * Number(list()?.dataset.every) : POLL;
  if (!ended && since(asked) >= every) refresh();
}

/** Lets an arrival be heard, where the page has the sound. A browser that nobody has touched yet stays silent. */
function ring() {
  const sound = document.querySelector("audio[data-arrival]");
  if (sound instanceof HTMLAudioElement) sound.play().catch(() => {});
}

/** When the declaration's page last heard who else has it open. */
let answered = loaded;

/** Tells that a declaration is open here, and shows who else has it open and whether somebody saved meanwhile. */
async function tell() {
  const element = document.getElementById("presence");
  if (!element) return;
  const { address = "", page = "", revision = "", down = "" } = element.dataset;
  const fresh = await part(address, new URLSearchParams({ page, revision }), "p.desk-warning");
  if (fresh) answered = instant();
  const holder = fresh ?? document.createElement("div");
  if (ended) holder.replaceChildren(farewell());
  else if (!fresh && since(answered) < SILENT) return;
  else if (!fresh) {
    const line = document.createElement("p");
    line.className = "desk-warning";
    line.textContent = down;
    holder.replaceChildren(line);
  }
  if (element.innerHTML !== holder.innerHTML) element.replaceChildren(...holder.childNodes);
}

/** Copies by a selection: the clipboard itself is open only to pages with TLS, which a desk in its own network may not
 * have. @param {HTMLElement} button */
function copy(button) {
  const value = document.createElement("pre");
  value.textContent = button.dataset.copy ?? "";
  document.body.append(value);
  const selection = getSelection();
  selection?.selectAllChildren(value);
  const copied = document.execCommand("copy");
  selection?.removeAllRanges();
  value.remove();
  if (copied) button.textContent = button.dataset.copied ?? "";
}

/** Opens the print dialogue. Where printing is noted, the form of the button is sent beside it. Whether it arrives changes
 * nothing on the paper, so nobody waits for it; it arrives even when the page is left meanwhile.
 * @param {HTMLButtonElement} button */
function print(button) {
  const address = button.form?.getAttribute("action");
  const body = new URLSearchParams({ [button.name]: button.value });
  // The answer leads back to this page, which is here already.
  if (address) fetch(address, { method: "POST", body, keepalive: true, redirect: "manual" }).catch(() => {});
  window.print();
}

/** Whether somebody has typed or chosen something in a form. @param {HTMLFormElement} form */
function changed(form) {
  return [...form.elements].some((element) => {
    if (element instanceof HTMLInputElement) {
      const ticked = ["checkbox", "radio"].includes(element.type);
      return ticked ? element.checked !== element.defaultChecked : element.type !== "hidden" && element.value !== element.defaultValue;
    }
    if (element instanceof HTMLSelectElement) return [...element.options].some((option) => option.selected !== option.defaultSelected);
    return element instanceof HTMLTextAreaElement && element.value !== element.defaultValue;
  });
}

/** Gives the form that locks the screen the page, and what was being typed on it. Without scripts it locks all the same.
 * @param {HTMLFormElement} lock */
function leave(lock) {
  const put = (/** @type {string} */ name, /** @type {FormDataEntryValue} */ value) => {
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = name;
    field.value = String(value);
    lock.append(field);
  };
  put("lock.page", location.pathname + location.search);
  const typed = [...document.querySelectorAll("form")].find((form) => form !== lock && form.method === "post" && changed(form));
  if (!typed) return;
  put("lock.form", typed.getAttribute("action") ?? "");
  for (const [name, value] of new FormData(typed)) put(name, value);
}

const events = list()?.dataset.events;
if (events) {
  listen(events, hear);
  setInterval(look, 1_000);
  for (const woken of ["pageshow", "focus", "online"]) addEventListener(woken, look);
  document.addEventListener("visibilitychange", look);
}

const presence = document.getElementById("presence");
if (presence) {
  tell();
  // A heartbeat is nothing to ask about, unless the session may have begun anew.
  listen(presence.dataset.events ?? "", (told) => (ended || (told !== "here" && told !== "beat")) && tell());
  // Signed out, nobody is told any more: only what comes over the stream shows that somebody has signed in.
  setInterval(() => ended || tell(), STILL_OPEN);
}

// Without scripts the buttons that copy would do nothing, and are not there.
for (const button of document.querySelectorAll("button[data-copy]")) button.removeAttribute("hidden");

addEventListener("click", (event) => {
  const button = event.target instanceof Element ? event.target.closest("button") : null;
  if (button?.matches("[data-copy]")) copy(button);
  if (!button?.matches("[data-print]")) return;
  event.preventDefault();
  print(button);
});

addEventListener("submit", (event) => {
  if (event.target instanceof HTMLFormElement && event.submitter?.matches("[data-lock]")) leave(event.target);
});

document.documentElement.dataset.hydrated = "true";
