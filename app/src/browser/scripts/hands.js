// Hands that tremble or slip: a press that comes twice counts once, and a press that begins or ends just beside a button
// counts as one on it. Everything acts when the finger is lifted; nothing needs a long press, a drag or hovering.
// JavaScript, because it works before any module is there, and on the desk, which has none.

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

/** The fingers, pens and mice that are down: a thumb that holds the tablet is no reason to hear no other. @type {Map<number, PointerEvent>} */
const downs = new Map();

addEventListener(
  "pointerdown",
  (down) => {
    // The first one down for a while: whatever else was noted has been lifted out of sight.
    if (down.isPrimary) for (const [id, { pointerType }] of downs) if (pointerType === down.pointerType) downs.delete(id);
    downs.set(down.pointerId, down);
  },
  true,
);
// A finger that scrolls presses nothing.
addEventListener("pointercancel", ({ pointerId }) => downs.delete(pointerId), true);

addEventListener(
  "pointerup",
  (up) => {
    const down = downs.get(up.pointerId);
    const others = downs.size > 1;
    downs.delete(up.pointerId);
    if (!down) return;
    // The place of the lifting, whatever has captured the pointer.
    const lifted = answers(document.elementFromPoint(up.clientX, up.clientY));
    const touched = answers(down.target);
    const slipped = Math.hypot(up.clientX - down.clientX, up.clientY - down.clientY) <= SLIP;
    const meant = touched ?? lifted;
    if (!slipped || !(meant instanceof HTMLElement)) return;
    // On one and the same the browser presses by itself, unless another finger rests on the glass; from one to another
    // nobody knows which was meant.
    if (touched && lifted && !(touched === lifted && others && !up.isPrimary)) return;
    if (meant.matches(PRESSED)) meant.click();
    else if (touched && meant instanceof HTMLInputElement) meant.focus();
  },
  true,
);
