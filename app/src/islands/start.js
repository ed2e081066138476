// Loads the module and the page's catalogue side by side, then lets the module take the page over.
// The names of the files below are replaced by the content-hashed ones when the bundle is made.
import "./hands.js";
import init, { take_over } from "./app.js";

const root = document.documentElement;
// What few people need is loaded for those who ask for it.
const scan = () => root.dataset.viewScan && import("./scan.js");
new MutationObserver(scan).observe(root, { attributeFilter: ["data-view-scan"] });
scan();

addEventListener("click", async ({ target }) => {
  const opener = target instanceof Element && target.closest("button[data-board]");
  if (opener) (await import("./board.js")).press(opener);
});

const link = document.querySelector("link[data-catalogue]");
const [catalogue] = await Promise.all([
  link && fetch(link.href).then((answer) => answer.json()),
  init({ module_or_path: new URL("./app.wasm", import.meta.url) }),
]);
take_over(catalogue);
root.dataset.hydrated = "true";
