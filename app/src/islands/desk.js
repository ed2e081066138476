// Keeps a page of the desk as things are now: a list that is fetched again when something happened, a declaration that
// tells who else has it open, buttons that copy, and the print dialogue. Everything shown is rendered by the server, so the
// desk needs no module; `pages::desk::live` names what is looked for here.
import "./hands.js";

/** How long somebody has been waiting is told anew this often, in milliseconds. */
const MINUTE = 60_000;
/** How often the page of a declaration tells that it is still open, in milliseconds. */
const STILL_OPEN = 8_000;

/** Asks for a part of a page, with fields where there are any. Signed out, the page itself leads to the sign-in.
 * @param {string} address @param {URLSearchParams} [fields] @returns {Promise<string | undefined>} */
async function part(address, fields) {
  const answer = await fetch(address, fields && { method: "POST", body: fields }).catch(() => undefined);
  if (answer?.redirected) location.reload();
  else if (answer?.ok) return answer.text();
}

/** Listens to what the server tells at an address: when it is connected, when something happened, and when the connection
 * is lost. The browser connects again by itself.
 * @param {string} address @param {() => void} happened @param {(connected: boolean) => void} [state] */
function listen(address, happened, state) {
  const source = new EventSource(address);
  // After each connection everything is asked anew, so that nothing is missed in between.
  source.onopen = () => (state?.(true), happened());
  source.onmessage = happened;
  source.onerror = () => state?.(false);
}

const list = () => document.getElementById("live-list");

/** Says whether the list is live. @param {boolean} connected */
function say(connected) {
  const line = document.getElementById("live-state");
  if (!line) return;
  line.textContent = (connected ? line.dataset.up : line.dataset.down) ?? "";
  line.dataset.state = connected ? "up" : "down";
}

/** Which part of the list is shown, in the body of the request: what is searched for is a name, which no address may carry. */
function chosen() {
  const form = document.getElementById("live-form");
  if (!(form instanceof HTMLFormElement)) return undefined;
  const texts = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  return new URLSearchParams(texts);
}

async function refresh() {
  const shown = list();
  const html = shown?.dataset.list && (await part(shown.dataset.list, chosen()));
  if (!html || shown !== list()) return;
  const holder = document.createElement("div");
  holder.innerHTML = html;
  const fresh = holder.firstElementChild;
  // A list that says nothing new stays, with whoever is about to press a button in it.
  if (!(fresh instanceof HTMLElement) || shown.isEqualNode(fresh)) return;
  const focused = document.activeElement?.id;
  shown.replaceWith(fresh);
  // The keyboard stays where it was, if that is still there.
  if (focused && !document.activeElement?.id) document.getElementById(focused)?.focus();
  if (fresh.dataset.title !== undefined) document.title = fresh.dataset.title;
  if ((fresh.dataset.latest ?? "") > (shown.dataset.latest ?? "")) ring();
}

/** Lets an arrival be heard, where the page has the sound. A browser that nobody has touched yet stays silent. */
function ring() {
  const sound = document.querySelector("audio[data-arrival]");
  if (sound instanceof HTMLAudioElement) sound.play().catch(() => {});
}

/** Tells that a declaration is open here, and shows who else has it open and whether somebody saved meanwhile. */
async function tell() {
  const element = document.getElementById("presence");
  if (!element) return;
  const { address = "", page = "", revision = "" } = element.dataset;
  const html = await part(address, new URLSearchParams({ page, revision }));
  if (html !== undefined && element.innerHTML !== html) element.innerHTML = html;
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

const events = list()?.dataset.events;
if (events) {
  listen(events, refresh, say);
  setInterval(refresh, MINUTE);
}

const presence = document.getElementById("presence");
if (presence) {
  tell();
  listen(presence.dataset.events ?? "", tell);
  setInterval(tell, STILL_OPEN);
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

document.documentElement.dataset.hydrated = "true";
