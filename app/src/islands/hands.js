// Hands that tremble or slip: a press that comes twice counts once, and a press that begins or ends just beside a button
// counts as one on it. Everything acts when the finger is lifted; nothing needs a long press, a drag or hovering.

/** Milliseconds within which a second press is the trembling of the first, unless something was answered between. */
export const REPEAT = 500;
/** How far a finger may slip between touching and lifting, in CSS pixels: 8 mm on a 10.1-inch tablet. */
const SLIP = 48;

let pressed = -Infinity;

addEventListener("change", () => (pressed = -Infinity), true);

addEventListener(
  "submit",
  (event) => {
    if (event.timeStamp - pressed < REPEAT) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    pressed = event.timeStamp;
  },
  true,
);

/** What answers a touch by being pressed; and what answers in its own way, which is never a slip beside something else. */
const PRESSED = "button, label, summary, .kiosk-screen__more";
const OWN_WAY = "input, .kiosk-pad__field";

/** What answers a touch at an element. @param {unknown} target */
const answers = (target) => (target instanceof Element ? (target.closest(PRESSED) ?? target.closest(OWN_WAY)) : null);

/** @type {PointerEvent | undefined} */
let down;

addEventListener("pointerdown", (event) => (down = event.isPrimary ? event : undefined), true);
// A finger that scrolls presses nothing.
addEventListener("pointercancel", () => (down = undefined), true);

addEventListener(
  "pointerup",
  (up) => {
    if (!down || up.pointerId !== down.pointerId) return;
    // The place of the lifting, whatever has captured the pointer.
    const lifted = answers(document.elementFromPoint(up.clientX, up.clientY));
    const touched = answers(down.target);
    const slipped = Math.hypot(up.clientX - down.clientX, up.clientY - down.clientY) <= SLIP;
    const meant = touched ?? lifted;
    // On one and the same the browser presses by itself; from one to another nobody knows which was meant.
    if (slipped && !(touched && lifted) && meant instanceof HTMLElement && meant.matches(PRESSED)) meant.click();
    down = undefined;
  },
  true,
);
