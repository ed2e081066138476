// Working with one switch: a frame goes from one thing to the next by itself, and a press anywhere, or of the space or
// Enter key, presses what it is at. Loaded once somebody asks for it.

/** Milliseconds that the frame stays at one thing; twice as long for those who asked for time. */
const STAY = 2000;
/** What the frame goes to, in the order of the page: what is asked, the way on, then the head. */
const THINGS = ["main input:not([type=hidden])", "main summary", "main a[href^='#']", "main button", "header button"];

const root = document.documentElement;
let at = -1;
/** The screen that the frame is on. @type {Element | null} */
let screen = null;

const isOn = () => root.dataset.viewScan === "on";

/** @param {Element} thing */
const isThere = (thing) => thing instanceof HTMLElement && thing.offsetParent !== null && !thing.closest("[aria-hidden]");

/** What can be pressed now. */
function things() {
  const found = THINGS.flatMap((selector) => [...document.querySelectorAll(selector)]).filter(isThere);
  // What stands below the question is reached after it, wherever a selector found it.
  return found.filter((thing, index) => found.indexOf(thing) === index);
}

/** What is framed for a thing: a choice with its words. @param {Element} thing */
const frame = (thing) => thing.closest("label") ?? thing;

const unframe = () => document.querySelectorAll("[data-scanned]").forEach((framed) => framed.removeAttribute("data-scanned"));

function step() {
  unframe();
  if (!isOn() || document.hidden) return;
  const main = document.querySelector("main");
  // A new screen begins anew; so does coming to its end.
  if (main !== screen) [screen, at] = [main, -1];
  const all = things();
  at = (at + 1) % Math.max(all.length, 1);
  const thing = all[at];
  if (!thing) return;
  frame(thing).setAttribute("data-scanned", "");
  frame(thing).scrollIntoView({ block: "nearest" });
}

/** Presses what is framed in place of what was pressed. @param {Event} event */
function press(event) {
  if (!isOn() || !event.isTrusted) return;
  event.preventDefault();
  // A key goes on to whoever counts signs of life; a touch has been counted when it began.
  if (event.type === "click") event.stopImmediatePropagation();
  const framed = document.querySelector("[data-scanned]");
  const thing = framed instanceof HTMLLabelElement ? framed.control : framed;
  if (!(thing instanceof HTMLElement)) return;
  // What was pressed may go on being pressed: the frame starts over.
  at = -1;
  thing.click();
  if (thing instanceof HTMLInputElement && thing.type !== "radio") thing.focus();
}

addEventListener("click", press, true);
addEventListener("keydown", (event) => (event.key === " " || event.key === "Enter") && press(event), true);

let waited = 0;
setInterval(() => {
  waited += STAY;
  if (waited < STAY * (root.dataset.viewPace === "slow" ? 2 : 1)) return;
  waited = 0;
  step();
}, STAY);
step();
