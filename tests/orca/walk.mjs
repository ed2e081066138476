// Walks through screens with real keys while Orca reads them, prints what it says, and compares it with the screens.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { setTimeout as wait } from "node:timers/promises";

const { chromium } = createRequire(new URL("../browser/package.json", import.meta.url))("@playwright/test");
const [binary, work] = process.argv.slice(2);
/** How long Orca is listened to, in milliseconds: until it has been silent for so long, but no longer than that. */
const [SILENCE, LONGEST] = [4_000, 30_000];
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
start("orca", "--replace", `--debug-file=${log}`);
await wait(4_000);
const port = 9_300 + (process.pid % 500);
start("chromium", "--no-sandbox", "--force-renderer-accessibility", "--no-first-run", "--disable-features=Translate", "--disable-sync",
  `--user-data-dir=${work}/profile`, "--window-size=1280,900", "--window-position=0,0", `--remote-debugging-port=${port}`, "about:blank");
await wait(6_000);
const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
const page = browser.contexts()[0].pages()[0];

let heard = 0;
/** What Orca has said since it was last asked. */
const said = () => {
  const lines = existsSync(log) ? readFileSync(log, "utf8").split("\n") : [];
  const all = lines.flatMap((line) => /SPEECH OUTPUT: '(.*?)'(?:\[?\{'established'.*)?$/.exec(line)?.[1] ?? []);
  const fresh = all.slice(heard);
  heard = all.length;
  return fresh;
};
/** Listens until it is silent. */
const listen = async () => {
  const words = said();
  for (let [silent, whole] = [0, 0]; silent < SILENCE && whole < LONGEST; whole += 200) {
    await wait(200);
    const more = said();
    words.push(...more);
    silent = more.length > 0 ? 0 : silent + 200;
  }
  return words.filter((line) => line.trim() !== "" && !ECHO.test(line));
};
/** Presses keys, one after the other, and listens. */
const key = async (...keys) => {
  for (const one of keys) {
    spawnSync("xdotool", ["key", "--clearmodifiers", one]);
    await wait(600);
  }
  const words = await listen();
  for (const line of words) console.log(`    ${line}`);
  return words;
};

const tight = (text) => text.replaceAll(/\s/gu, "");
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
/** Compares what was said with words that must be in one piece of it, and in one alone. */
const expectOnce = (where, words, wanted) => {
  for (const one of wanted) {
    const times = words.filter((line) => tight(line).includes(tight(one))).length;
    if (times !== 1) wrong.push(`${where}: ${times === 0 ? "never said whole" : `said ${times} times`}: ${one}`);
  }
};

/** Presses Tab until something has the focus. */
const tabTo = async (selector) => {
  const words = [];
  for (let press = 0; press < 30 && !(await page.locator(selector).first().evaluate((element) => element === document.activeElement)); press += 1) words.push(...(await key("Tab")));
  return words;
};
const open = async (address) => {
  await page.goto(`${home}screens/${address}`);
  await page.waitForSelector("html[data-hydrated]");
  await page.bringToFront();
  console.log(`  == ${address}`);
  const words = await listen();
  for (const line of words) console.log(`    ${line}`);
  return words;
};
/** Presses Enter and listens from when the next screen is there. */
const turn = async (step, what = "h1") => {
  await listen();
  spawnSync("xdotool", ["key", "Return"]);
  await page.waitForSelector(`main[data-screen=${step}] ${what}`, { timeout: 15_000 });
  await wait(1_000);
  const words = await listen();
  for (const line of words) console.log(`    ${line}`);
  return words;
};
/** Goes on by the button; the new screen must be said by its heading, or by its errors. */
const goOn = async (where, step, arrows) => {
  if (arrows) await key("Down", "Down", "Up");
  await tabTo(".kiosk-actions [type=submit]:last-child");
  console.log(`  -> ${where}`);
  const words = await turn(step);
  const errors = await wordsOf("[data-error-summary] a");
  expectOnce(where, words, errors.length > 0 ? errors : await wordsOf("h1"));
};

for (const settings of ["lang=ja-x-easy&furigana=on", "lang=ja&furigana=on"]) {
  for (const arrows of [false, true]) {
    const way = `${settings}${arrows ? ", arrow keys" : ""}`;
    console.log(`\n# ${way}`);
    expectOnce(`${way}: start`, await open(`start?${settings}`), await wordsOf("h1"));
    await goOn(`${way}: situation`, "situation", false);
    await tabTo("input[type=radio]");
    await key("space");
    if (arrows) await key("Down", "Up");
    console.log(`  -> ${way}: notice`);
    const notice = await turn("notice");
    expectOnce(`${way}: notice`, notice, await wordsOf("h1"));
    await goOn(`${way}: options`, "options", arrows);
    await goOn(`${way}: options without an answer`, "options", arrows);
    const choices = await wordsOf(".kiosk-choices__label");
    const spoken = await tabTo("input[type=radio]");
    spoken.push(...(await key("space")));
    for (let choice = 1; choice < choices.length; choice += 1) spoken.push(...(await key("Down")));
    for (const choice of choices) if (!spoken.some((line) => tight(line).includes(tight(choice)))) wrong.push(`${way}: never said whole: ${choice}`);
    await open(`birth-date?${settings}`);
    await tabTo("input[value=heisei], input[type=radio]");
    await key("space");
    await page.locator("input[value=heisei]").check();
    for (const [field, number] of [["year", "31"], ["month", "5"], ["day", "1"]]) {
      await tabTo(`#person-birth_date-${field}`);
      await page.locator(`#person-birth_date-${field}`).fill(number);
    }
    console.log(`  -> ${way}: a day of another era`);
    const era = await turn("birth-date", "[data-error-summary]");
    expectOnce(`${way}: a day of another era`, era, await wordsOf("[data-error-summary] a"));
  }
}
await browser.close();
console.log(`\n${wrong.length === 0 ? "each heading, choice and error was said whole" : wrong.join("\n")}`);
process.exit(wrong.length === 0 ? 0 : 1);
