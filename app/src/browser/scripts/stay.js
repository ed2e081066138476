// Keeps a journey where it is: what the browser makes of a swipe, a key or a mouse button (back, forward, load anew) would
// end it unasked. Pulls and swipes over the screen are turned off by style; here are the keys and buttons. The button that
// ends a journey is on the screen; on the first screen the browser is left alone. No entry of the history is made to hold
// Back: a journey is one entry, so that nothing of it is behind or ahead of any page.
// JavaScript, because it works before any module is there.

const KEYS = /^(F5|Browser(Back|Forward|Refresh))$/;
const WITH_CONTROL = /^([rR]|F5|\[|\])$/;
const WITH_ALT = /^Arrow(Left|Right)$/;
/** The buttons of a mouse that go through the history. */
const SIDE_BUTTONS = [3, 4];

const isUnderWay = () => (document.querySelector("#kiosk main")?.getAttribute("data-screen") ?? "start") !== "start";

/** @param {Event} event */
const keep = (event) => isUnderWay() && event.preventDefault();

addEventListener(
  "keydown",
  (event) => {
    const { key, altKey, ctrlKey, metaKey } = event;
    if (KEYS.test(key) || ((ctrlKey || metaKey) && WITH_CONTROL.test(key)) || (altKey && WITH_ALT.test(key))) keep(event);
  },
  true,
);
for (const name of ["mousedown", "mouseup"]) addEventListener(name, (event) => event instanceof MouseEvent && SIDE_BUTTONS.includes(event.button) && keep(event), true);

// The module has ended a session: the first screen is loaded in place of this page, in the tablet's own language, so that
// the history keeps nothing to go back to.
addEventListener("leave", () => location.replace("/"));
