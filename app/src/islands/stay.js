// Keeps a journey where it is: what the browser makes of a swipe, a key or a mouse button (back, forward, load anew) would
// end it unasked. Pulls and swipes over the screen are turned off by style; here are the keys, and Back, which many tablets
// have at their edges. The button that ends a journey is on the screen; on the first screen the browser is left alone.

const KEYS = /^(F5|Browser(Back|Forward|Refresh))$/;
const WITH_CONTROL = /^([rR]|F5|\[|\])$/;
const WITH_ALT = /^Arrow(Left|Right)$/;
/** Milliseconds within which going back within the page is done. */
const LEFT_WITHIN = 500;
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

// Going back leads from a second entry of this same page to the first, and from there forward again: the page stays, and
// with it what it shows. Both entries are the address of the first screen. The press that begins a journey makes the
// second; the browser would skip one that nobody pressed for.
let guarded = false;

addEventListener("submit", () => {
  if (guarded) return;
  guarded = true;
  history.pushState(null, "");
});
addEventListener("popstate", () => {
  if (!guarded) return;
  if (isUnderWay()) history.forward();
  else guarded = false;
});

// The module has ended a session: the first screen is loaded in place of this page, in the tablet's own language, so that
// the history keeps nothing to go back to.
addEventListener("leave", () => {
  const leave = () => location.replace("/");
  if (!guarded) return leave();
  guarded = false;
  addEventListener("popstate", leave, { once: true });
  history.back();
  // A history that somebody has gone through meanwhile may have no way back.
  setTimeout(leave, LEFT_WITHIN);
});
