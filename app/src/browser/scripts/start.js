// Loads the module and the page's catalogue side by side, then lets the module take the page over.
// The names of the files below are replaced by the content-hashed ones when the bundle is made.
// JavaScript, because a module cannot load itself.
import "./hands.js";
import "./stay.js";
import "./scroll.js";
import init, { take_over } from "./app.js";

const root = document.documentElement;
// What few people need is a module of its own, loaded for those who ask for it.
const assist = (what, element) => import("./on_demand.js").then(({ ask }) => ask(what, element));
const serve = () => {
  if (root.dataset.viewScan) assist("scan");
  if (root.dataset.viewVoice) assist("watch", document.getElementById("main"));
};
new MutationObserver(serve).observe(root, { attributeFilter: ["data-view-scan", "data-view-voice"] });
serve();
addEventListener("click", ({ target, detail }) => {
  // The second click of a double click is the trembling of the first.
  if (detail > 1) return;
  if (target.closest("[data-action=read-aloud]")) assist("read_aloud");
  const opener = target.closest("[data-board]");
  if (opener) assist("board", opener);
});
// Browsers load their voices when they are first asked for.
globalThis.speechSynthesis?.getVoices();

const link = document.querySelector("link[data-catalogue]");
const [catalogue] = await Promise.all([
  link && fetch(link.href).then((answer) => answer.json()),
  init({ module_or_path: new URL("./app.wasm", import.meta.url) }),
]);
take_over(catalogue);
root.dataset.hydrated = "true";
// An enrolled tablet is told at once what the desk wants of it, and asks for it after each connection, as something may
// have been missed, and when it may not listen any more. `browser::heartbeat` listens.
const events = document.querySelector("[data-events]")?.dataset.events;
if (events) {
  const { listen } = await import("./stream.js");
  let connected = false;
  const hear = (told) => {
    if (told === "ask" || told === "ended" || told === "anything" || (told === "beat" && !connected)) dispatchEvent(new Event("told"));
    if (told !== "here") connected = told !== "lost" && told !== "ended";
  };
  listen(events, hear, { alone: true });
}
