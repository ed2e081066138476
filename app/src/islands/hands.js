// Hands that tremble or slip: a press that comes twice counts once, and a press that begins or ends just beside a button
// counts as one on it. Everything acts when the finger is lifted; nothing needs a long press, a drag or hovering.

/** Milliseconds within which a second press is the trembling of the first, unless something was answered between. */
const REPEAT = 500;
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

/** What is pressed at the place of an event. @param {Event} event */
const control = (event) => (event.target instanceof Element ? event.target.closest("button, label, summary") : null);

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
    const lifted = document.elementFromPoint(up.clientX, up.clientY)?.closest("button, label, summary") ?? null;
    const touched = control(down);
    const slipped = Math.hypot(up.clientX - down.clientX, up.clientY - down.clientY) <= SLIP;
    const meant = touched ?? lifted;
    // On one and the same the browser presses by itself; from one to another nobody knows which was meant.
    if (slipped && meant instanceof HTMLElement && touched !== lifted && !(touched && lifted)) meant.click();
    down = undefined;
  },
  true,
);
