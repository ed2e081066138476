// Hands that cannot swipe: where not all of a screen fits a tablet, a bar above its foot scrolls it when it is pressed, down
// as long as there is more and then up again. Nobody has to guess that there is more.
// JavaScript, because it works before any module is there.

import { REPEAT } from "./hands.js";

/** Pixels that are not worth scrolling at an end; and those below the last line, which nobody misses. */
const HARDLY = 8;
const EMPTY = 32;
/** The part of what is in sight that a press scrolls by, so that the last line is seen again. */
const PAGE = 0.8;

const root = document.documentElement;
let scrolled = -Infinity;
/** Whether a hand was at work since something got the focus; and whether that was in sight when it last was. */
let [byHand, inSight] = [false, true];

/** The bar that was touched. @param {Event} event */
const barOf = ({ target }) => (target instanceof Element ? target.closest(".kiosk-screen__more") : null);

/** What scrolls: what is between head and foot, or the whole page where it is too large for that. */
function scroller() {
  const body = document.querySelector(".kiosk-screen__body");
  return body && body.scrollHeight > body.clientHeight + 1 ? body : root;
}

/** The height of the bar where it is shown. */
const barHeight = () => document.querySelector(".kiosk-screen__more")?.getBoundingClientRect().height ?? 0;

/** Whether there is more, below or else above. The room that the bar itself takes is no reason for it. */
function more() {
  const { scrollTop, scrollHeight, clientHeight } = scroller();
  if (scrollHeight - clientHeight - barHeight() <= EMPTY) return undefined;
  return scrollHeight - clientHeight - scrollTop > HARDLY ? "down" : "up";
}

/** Tells style. */
function tellMore() {
  const [before, now] = [root.dataset.more, more()];
  if (now === before) return;
  if (now) root.dataset.more = now;
  else delete root.dataset.more;
}

/** What has the focus to be worked with: a field, its label too, or a button. */
function focused() {
  const { activeElement } = document;
  return activeElement?.matches("main :is(input, select, button, summary, a)") ? (activeElement.closest("label") ?? activeElement) : null;
}

/** Whether all of what has the focus is in sight. */
function isInSight() {
  const [part, box] = [scroller(), focused()?.getBoundingClientRect()];
  const { top, bottom } = part === root ? { top: 0, bottom: innerHeight } : part.getBoundingClientRect();
  return !box || (box.top >= top && box.bottom <= bottom);
}

/** Somebody's hand is at work: what has the focus is where they want it. */
const byHands = () => ([byHand, inSight] = [true, isInSight()]);

/** Something scrolled. */
function moved() {
  tellMore();
  if (byHand) inSight = isInSight();
}

/** The bar has come, or more is shown: what has the focus stays in sight, if it was. */
function resized() {
  tellMore();
  if (inSight) focused()?.scrollIntoView({ block: "nearest" });
}

addEventListener(
  "click",
  (event) => {
    // Where there is one switch, every touch is that.
    if (!barOf(event) || root.dataset.viewScan || event.timeStamp - scrolled < REPEAT) return;
    scrolled = event.timeStamp;
    const part = scroller();
    part.scrollBy({ top: root.dataset.more === "up" ? -part.scrollHeight : part.clientHeight * PAGE });
  },
  true,
);
// The focus, and a keyboard that is open for it, stay where they are.
addEventListener("mousedown", (event) => barOf(event) && event.preventDefault(), true);

const sizes = new ResizeObserver(resized);
const screens = new MutationObserver(watchSizes);

function watchSizes() {
  sizes.disconnect();
  for (const part of document.querySelectorAll(".kiosk-screen__body, .kiosk-screen__column")) sizes.observe(part);
}

addEventListener("focusin", () => ([byHand, inSight] = [false, true]));
for (const hand of ["pointerdown", "wheel", "keydown"]) addEventListener(hand, byHands, { capture: true, passive: true });
addEventListener("scroll", moved, { capture: true, passive: true });
addEventListener("resize", resized);
screens.observe(document.getElementById("kiosk") ?? document.body, { childList: true, subtree: true });
watchSizes();
