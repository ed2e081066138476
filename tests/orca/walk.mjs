// Walks through screens with real keys while Orca reads them, prints what it says, and compares it with the screens.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { setTimeout as wait } from "node:timers/promises";

const { chromium } = createRequire(new URL("../browser/package.json", import.meta.url))("@playwright/test");
const [binary, work] = process.argv.slice(2);
/** How long Orca is listened to, in milliseconds: until it has been silent for so long, but no longer than that. */
const [SILENCE, LONGEST] = [2_500, 30_000];
/** How long it may take to begin with what is waited for, in milliseconds. */
const PATIENCE = 10_000;
/** What is said of a page as a whole, which is its title: heard before its heading, or in place of it. */
const TITLE = /^Finished loading |document web\.$/;
/** The names of the keys that are pressed, which Orca says, too. */
const ECHO = /^(?:tab|space|return|down|up|\d+) ?$/i;

const children = [];
const start = (command, ...args) => {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "ignore"] });
  children.push(child);
  return child;
};
const stop = () => children.forEach((child) => child.kill());
process.on("exit", stop);

const server = start(binary, "demo", "--listen", "127.0.0.1:0", "--data", `${work}/store`);
const home = await new Promise((resolve, reject) => {
  let printed = "";
  server.stdout.on("data", (part) => {
    printed += String(part);
    const address = /^kiosk: (\S+)/m.exec(printed)?.[1];
    if (address && /^ready$/m.test(printed)) resolve(address);
  });
  server.on("exit", () => reject(new Error(`the server ended: ${printed}`)));
});

start("/usr/libexec/at-spi-bus-launcher", "--launch-immediately");
await wait(1_000);
for (const [schema, key] of [["org.gnome.desktop.interface", "toolkit-accessibility"], ["org.gnome.desktop.a11y.applications", "screen-reader-enabled"]]) {
  spawnSync("gsettings", ["set", schema, key, "true"]);
}
const log = `${work}/orca.log`;
// Orca keeps the last thousands of letters of its log to itself until there are more: here each line is written at once.
mkdirSync(`${work}/python`);
writeFileSync(
  `${work}/python/sitecustomize.py`,
  `import builtins
plain = builtins.open
def by_lines(file, mode="r", buffering=-1, *rest, **named):
    return plain(file, mode, 1 if file == ${JSON.stringify(log)} else buffering, *rest, **named)
builtins.open = by_lines
`,
);
start("env", `PYTHONPATH=${work}/python`, "orca", "--replace", `--debug-file=${log}`);
await wait(4_000);
const port = 9_300 + (process.pid % 500);
start("chromium", "--no-sandbox", "--force-renderer-accessibility", "--no-first-run", "--disable-features=Translate", "--disable-sync",
  `--user-data-dir=${work}/profile`, "--window-size=1280,900", "--window-position=0,0", `--remote-debugging-port=${port}`, "about:blank");
await wait(6_000);
const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
const page = browser.contexts()[0].pages()[0];

const tight = (text) => text.replaceAll(/\s/gu, "");
let heard = 0;
/** What Orca has said since it was last asked. */
const said = () => {
  const lines = existsSync(log) ? readFileSync(log, "utf8").split("\n") : [];
  const all = lines.flatMap((line) => /SPEECH OUTPUT: '(.*?)'(?:\[?\{'established'.*)?$/.exec(line)?.[1] ?? []);
  const fresh = all.slice(heard);
  heard = all.length;
  return fresh;
};
/** What is worth comparing of it. */
const worth = (lines) => lines.filter((line) => line.trim() !== "" && !ECHO.test(line));
/** Listens until it is silent; begins to wait for silence when it has said something that is waited for. */
const listen = async (wanted = []) => {
  const words = said();
  const begun = () => wanted.every((one) => words.some((line) => tight(line).includes(tight(one))));
  for (let whole = 0; !begun() && whole < PATIENCE; whole += 200) {
    await wait(200);
    words.push(...said());
  }
  for (let [silent, whole] = [0, 0]; silent < SILENCE && whole < LONGEST; whole += 200) {
    await wait(200);
    const more = said();
    words.push(...more);
    silent = worth(more).length > 0 ? 0 : silent + 200;
  }
  return worth(words);
};
const press = (...keys) => spawnSync("xdotool", ["key", "--clearmodifiers", ...keys]);
/** Listens and prints what was said. */
const hear = async (wanted) => {
  const words = await listen(wanted);
  for (const line of words) console.log(`    ${line}`);
  return words;
};
/** Presses keys, one after the other, and listens. */
const key = async (...keys) => {
  for (const one of keys) {
    press(one);
    await wait(600);
  }
  return hear();
};
/** Has Orca stay in its focus mode, in which the arrow keys are the page's own, or leave it. */
const focusMode = async (stays) => {
  spawnSync("xdotool", ["keydown", "Insert", "key", "a", ...(stays ? ["key", "a"] : []), "keyup", "Insert"]);
  await hear();
};

/** The words of elements, without their readings. */
const wordsOf = (selector) =>
  page.locator(selector).evaluateAll((all) =>
    all.map((element) => {
      const copy = element.cloneNode(true);
      copy.querySelectorAll("rt").forEach((reading) => reading.remove());
      return copy.textContent ?? "";
    }),
  );

const wrong = [];
/** Compares what was said with words that must be in one piece of it, and in one alone beside the title of the page. */
const expectOnce = (where, words, wanted) => {
  for (const one of wanted) {
    const having = words.filter((line) => tight(line).includes(tight(one)) && !/button\.$/.test(line));
    const times = having.filter((line) => !TITLE.test(line)).length || having.length;
    if (times !== 1) wrong.push(`${where}: ${times === 0 ? "never said whole" : `said ${times} times`}: ${one}`);
  }
};

/** Presses Tab until something has the focus. */
const tabTo = async (selector) => {
  const words = [];
  for (let tabs = 0; tabs < 30; tabs += 1) {
    if (await page.locator(selector).first().evaluate((element) => element === document.activeElement)) break;
    words.push(...(await key("Tab")));
  }
  return words;
};
const open = async (address) => {
  await page.goto(`${home}screens/${address}`);
  await page.waitForSelector("html[data-hydrated]");
  await page.bringToFront();
  console.log(`  == ${address}`);
  return hear(await wordsOf("h1"));
};
const step = () => page.locator("main").getAttribute("data-screen");
/** Presses Enter on the way on; the screen that comes must be said by its heading, or by its errors. */
const goOn = async (way, arrows, wrong = false) => {
  if (arrows) await key("Down", "Down", "Up");
  await tabTo(".kiosk-actions [type=submit]:last-child");
  await listen();
  const before = await step();
  press("Return");
  await page.waitForSelector(wrong ? "[data-error-summary]" : `main:not([data-screen=${before}]) h1`, { timeout: 15_000 });
  const where = `${way}: ${await step()}${wrong ? ", wrong" : ""}`;
  console.log(`  -> ${where}`);
  const wanted = await wordsOf(wrong ? "[data-error-summary] a" : "h1");
  expectOnce(where, await hear(wanted), wanted);
};
/** Goes to the choices of a question and chooses the one with the focus. */
const choose = async (value) => {
  await tabTo(`input[type=radio]`);
  await key("space");
  if (value) await page.locator(`input[value=${value}]`).check();
};

for (const settings of ["lang=ja-x-easy&furigana=on", "lang=ja&furigana=on"]) {
  for (const arrows of [false, true]) {
    const way = `${settings}${arrows ? ", arrow keys" : ""}`;
    console.log(`\n# ${way}`);
    expectOnce(`${way}: start`, await open(`start?${settings}`), await wordsOf("h1"));
    await goOn(way, arrows);
    await choose();
    await goOn(way, arrows);
    await goOn(way, arrows);
    await goOn(way, arrows, true);
    const choices = await wordsOf(".kiosk-choices__label");
    await tabTo(".kiosk-actions [type=submit]");
    await focusMode(true);
    console.log(`  -> ${way}: choices`);
    const spoken = await key("shift+Tab");
    for (let choice = 1; choice < choices.length; choice += 1) spoken.push(...(await key("Down")));
    expectOnce(`${way}: choices`, spoken, choices);
    await focusMode(false);
    await open(`birth-date?${settings}`);
    await choose("heisei");
    for (const [field, number] of [["year", "31"], ["month", "5"], ["day", "1"]]) {
      await tabTo(`#person-birth_date-${field}`);
      await page.locator(`#person-birth_date-${field}`).fill(number);
    }
    await goOn(way, false, true);
    if (arrows) continue;
    // The questions, one after the other.
    await open(`certificate?${settings}`);
    await choose();
    while ((await step()) !== "signature") {
      await goOn(way, false);
      if ((await page.locator("input[type=radio]:visible").count()) > 0 && (await step()) !== "birth-date") await choose();
    }
  }
}
await browser.close();
console.log(`\n${wrong.length === 0 ? "each heading, choice and error was said whole and once" : wrong.join("\n")}`);
process.exit(wrong.length === 0 ? 0 : 1);
