// Working with one switch: a frame goes from one thing to the next by itself, and a press anywhere, or of the space or
// Enter key, presses what it is at. The letters of a board are framed row by row, and a row that is pressed key by key: one
// after the other, the last of fifty would be reached after two minutes. Loaded once somebody asks for it.
// JavaScript, because it is loaded for few people and would be weight in a module that everybody loads.

/** Milliseconds that the frame stays at one thing, and how many times as long for those who asked for time. */
const STAY = 2000;
const PATIENCE = 3;
/** How often the frame goes through a row before it leaves it. */
const ROUNDS = 2;
/** What the frame goes to, in the order of the page: what is asked, the way on, then the head. */
const THINGS = ["main input:not([type=hidden]), main select", "main summary", "main a[href^='#']", "main button", "header button"];
const LETTERS = ".kiosk-boards__letters";

const root = document.documentElement;
let at = -1;
/** The screen that the frame is on. @type {Element | null} */
let screen = null;
/** The row that the frame has gone into. @type {HTMLElement[] | undefined} */
let row;
/** What is framed: one thing, or a row of keys. @type {HTMLElement[]} */
let framed = [];

const isOn = () => root.dataset.viewScan === "on";

/** @param {Element} thing @returns {thing is HTMLElement} */
const isThere = (thing) => thing instanceof HTMLElement && thing.offsetParent !== null && !thing.closest("[aria-hidden]");

/** Whether a key stands in one line with a row, across or, as kana do, downwards. @param {HTMLElement[]} row @param {HTMLElement} key */
function continues(row, key) {
  const ends = [row[0], row.at(-1)].filter((end) => end?.closest(LETTERS));
  const isLine = (/** @type {"offsetTop" | "offsetLeft"} */ side) => ends.length > 0 && ends.every((end) => end?.[side] === key[side]);
  return isLine("offsetTop") || isLine("offsetLeft");
}

/** What can be framed now, the letters of a board row by row. */
function stops() {
  /** @type {HTMLElement[][]} */
  const all = [];
  for (const thing of THINGS.flatMap((selector) => [...document.querySelectorAll(selector)]).filter(isThere)) {
    const row = all.at(-1);
    if (row && thing.closest(LETTERS) && continues(row, thing)) row.push(thing);
    else all.push([thing]);
  }
  return all;
}

/** Where the frame stands for a thing: around a choice with its words. @param {HTMLElement} thing */
const frame = (thing) => thing.closest("label") ?? thing;

function step() {
  for (const thing of framed) frame(thing).removeAttribute("data-scanned");
  framed = [];
  if (!isOn() || document.hidden) return;
  const main = document.querySelector("main");
  // A new screen begins anew; so does coming to its end.
  if (main !== screen) [screen, at, row] = [main, -1, undefined];
  const all = stops();
  at += 1;
  if (row && at >= row.length * ROUNDS) {
    at = all.findIndex(([first]) => first === row?.[0]) + 1;
    row = undefined;
  }
  const here = row?.map((key) => [key]) ?? all;
  if (!row) at %= Math.max(here.length, 1);
  framed = here[at % here.length] ?? [];
  for (const thing of framed) frame(thing).setAttribute("data-scanned", "");
  framed[0] && frame(framed[0]).scrollIntoView({ block: "nearest" });
}

/** Goes into a row of keys. @param {HTMLElement[]} keys */
function enter(keys) {
  [row, at, stayed] = [keys, -1, 0];
  step();
}

/** Presses one thing. @param {HTMLElement} thing */
function act(thing) {
  // What was pressed may go on being pressed: the frame starts over, at the letters where one was written.
  at = thing.closest(LETTERS) ? stops().findIndex(([first]) => first?.closest(LETTERS)) - 1 : -1;
  row = undefined;
  // A list would open a window of the browser, which no switch reaches: each press chooses the next.
  if (thing instanceof HTMLSelectElement) thing.selectedIndex = (thing.selectedIndex + 1) % thing.length;
  else thing.click();
  if (thing instanceof HTMLInputElement && thing.type !== "radio") thing.focus();
}

/** Presses what is framed in place of what was pressed. @param {Event} event */
function press(event) {
  if (!isOn() || !event.isTrusted) return;
  event.preventDefault();
  // A key goes on to whoever counts signs of life; a touch has been counted when it began.
  if (event.type === "click") event.stopImmediatePropagation();
  const [thing, ...others] = framed.filter(({ isConnected }) => isConnected);
  if (!thing) return;
  if (others.length > 0) enter(framed);
  else act(thing);
}

addEventListener("click", press, true);
addEventListener("keydown", (event) => (event.key === " " || event.key === "Enter") && press(event), true);

let stayed = 0;
setInterval(() => {
  stayed += 1;
  if (stayed < (root.dataset.viewPace === "slow" ? PATIENCE : 1)) return;
  stayed = 0;
  step();
}, STAY);
step();
