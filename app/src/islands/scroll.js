// Hands that cannot swipe: where not all of a screen fits, a bar above its foot scrolls it when it is pressed, down as long
// as there is more and then up again. Nobody has to guess that there is more.

/** Milliseconds within which a second press is the trembling of the first. */
const REPEAT = 500;
/** Pixels that are not worth scrolling at an end; and those below the last line, which nobody misses. */
const HARDLY = 8;
const EMPTY = 32;
/** The part of what is in sight that a press scrolls by, so that the last line is seen again. */
const PAGE = 0.8;

const root = document.documentElement;
let scrolled = -Infinity;

/** The bar that was touched. @param {Event} event */
const barOf = ({ target }) => (target instanceof Element ? target.closest(".kiosk-screen__more") : null);

/** What scrolls: what is between head and foot, or the whole page where it is too large for that. */
function scroller() {
  const body = document.querySelector(".kiosk-screen__body");
  return body && body.scrollHeight > body.clientHeight + 1 ? body : root;
}

/** Tells style whether there is more, below or else above. The room that the bar itself takes is no reason for it. */
function tellMore() {
  const { scrollTop, scrollHeight, clientHeight } = scroller();
  const bar = document.querySelector(".kiosk-screen__more")?.getBoundingClientRect().height ?? 0;
  const below = scrollHeight - clientHeight - scrollTop > HARDLY;
  if (scrollHeight - clientHeight - bar <= EMPTY) delete root.dataset.more;
  else root.dataset.more = below ? "down" : "up";
}

addEventListener(
  "click",
  (event) => {
    if (!barOf(event) || event.timeStamp - scrolled < REPEAT) return;
    scrolled = event.timeStamp;
    const part = scroller();
    part.scrollBy({ top: root.dataset.more === "up" ? -part.scrollHeight : part.clientHeight * PAGE });
  },
  true,
);
// The focus, and a keyboard that is open for it, stay where they are.
addEventListener("mousedown", (event) => barOf(event) && event.preventDefault(), true);

const sizes = new ResizeObserver(tellMore);
const screens = new MutationObserver(watchSizes);

function watchSizes() {
  sizes.disconnect();
  for (const part of document.querySelectorAll(".kiosk-screen__body, .kiosk-screen__column")) sizes.observe(part);
}

addEventListener("scroll", tellMore, { capture: true, passive: true });
addEventListener("resize", tellMore);
screens.observe(document.body, { childList: true, subtree: true });
watchSizes();
