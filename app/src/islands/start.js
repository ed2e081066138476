// Loads the module and the page's catalogue side by side, then lets the module take the page over.
// The two names below are replaced by the content-hashed ones when the bundle is made.
import init, { take_over } from "./app.js";

const link = document.querySelector("link[data-catalogue]");
const [catalogue] = await Promise.all([
  link && fetch(link.href).then((answer) => answer.json()),
  init({ module_or_path: new URL("./app.wasm", import.meta.url) }),
]);
take_over(catalogue);
document.documentElement.dataset.hydrated = "true";
