// Prints every figure, one section after the other. See `run`.
import { cpus } from "node:os";
import { measureAgainst } from "./against.mjs";
import { Clinic } from "./clinic.mjs";
import { measureDesk } from "./desk.mjs";
import { measureExport } from "./export.mjs";
import { measureLoad, median } from "./load.mjs";
import { measurePages } from "./pages.mjs";
import { servePeers } from "./peers.mjs";
import { measureSecondVisit, measureWeight } from "./weight.mjs";

/** @param {string} text */
const heading = (text) => console.log(`\n${text}`);

/** A patient's way to the signature, every screen answered. @param {import("playwright-core").Page} page */
async function journey(page) {
  const press = async (/** @type {string} */ name) => {
    // What comes twice within half a second is taken for the trembling of a hand.
    await page.waitForTimeout(520);
    await page.getByRole("button", { name, exact: true }).click();
  };
  const choose = (/** @type {string | RegExp} */ name) => page.getByRole("radio", { name }).click();
  const write = (/** @type {string} */ name, /** @type {string} */ text) => page.getByRole("textbox", { name, exact: true }).pressSequentially(text);
  await press("はじめる");
  await choose("「資格（無効）」");
  await press("つぎへ");
  await press("つぎへ");
  await choose(/^申立書を書く/);
  await press("つぎへ");
  await press("つぎへ");
  await choose("はい、受けています");
  await press("つぎへ");
  await choose(/^社保/);
  await press("つぎへ");
  await write("保険者等名称", "協会けんぽ");
  await press("つぎへ");
  await write("事業所名", "株式会社さくら");
  await press("つぎへ");
  await choose("1ヶ月以内");
  await press("つぎへ");
  await write("氏名", "髙橋 花子");
  await press("つぎへ");
  await choose("昭和");
  await write("年", "60");
  await write("月", "5");
  await write("日", "12");
  await press("つぎへ");
  await choose("女");
  await press("つぎへ");
  await write("住所", "那覇市泉崎");
  await press("つぎへ");
  await write("連絡先電話番号", "0980000000");
  await press("つぎへ");
  await press("署名へ進む");
  await choose("画面に書く");
  const pad = await page.locator(".kiosk-pad__field").boundingBox();
  if (!pad) throw new Error("no signature pad");
  await page.mouse.move(pad.x + 20, pad.y + 20);
  await page.mouse.down();
  for (let step = 1; step <= 20; step += 1) await page.mouse.move(pad.x + 20 + step * 10, pad.y + 20 + (step % 5) * 8);
  await page.mouse.up();
}

/** Writes into the first fields of a form and sends it. @param {import("playwright-core").Page} page */
async function fill(page) {
  for (let at = 0; at < 4; at += 1) await page.locator("input").nth(at).pressSequentially("さくら");
}

console.log(`${cpus().length} cores, ${cpus()[0]?.model ?? "unknown"}`);

// A part can be measured alone.
if (process.argv.includes("desk")) {
  const alone = await measureDesk(await Clinic.start());
  await alone.stop();
  process.exit();
}

const [, other] = process.argv.slice(process.argv.indexOf("against"));
if (process.argv.includes("against")) {
  if (other === undefined) throw new Error("against which program?");
  await measureAgainst(other);
  process.exit();
}
if (process.argv.includes("export")) {
  await measureExport();
  process.exit();
}

let clinic = await Clinic.start();
const first = `${clinic.origin}/ja/start`;

heading("First visit, on the wire (brotli)");
await measureWeight(first);
await measureSecondVisit(first);

heading("Pages in front of a person");
const peers = await servePeers();
await measurePages([
  { name: "Madoguchi, first screen + journey", url: first, hydrates: true, use: journey },
  { name: "Madoguchi, birth-date", url: `${clinic.origin}/ja/birth-date`, hydrates: true, use: async () => {} },
  { name: "GOV.UK Frontend, 16 fields", url: `${peers.origin}/govuk`, use: fill },
  { name: "react-jsonschema-form, 16 fields", url: `${peers.origin}/rjsf`, use: fill },
]);
peers.stop();

heading("Server");
console.log(`memory when idle ${clinic.memory().toFixed(1)} MB`);
measureLoad("pages (start)", first, "report.lua");
measureLoad("pages (birth-date)", `${clinic.origin}/ja/birth-date`, "report.lua");
measureLoad("durable hand-overs", clinic.origin, "hand_over.lua", { TOKENS: clinic.tokens(8).join(" ") });
console.log(`memory after the load ${clinic.memory().toFixed(1)} MB`);
const records = clinic.records();

/** @type {number[]} */
const starts = [];
for (let start = 0; start < 5; start += 1) {
  await clinic.stop();
  clinic = await Clinic.start({ keep: true });
  starts.push(clinic.startMillis);
}
console.log(`start to ready with ${records} records ${median(starts).toFixed(0)} ms (median of 5)`);
await clinic.stop();

heading("The desk with 100,000 declarations");
clinic = await Clinic.start();
clinic = await measureDesk(clinic);
await clinic.stop();

heading("10,000 declarations with drawn signatures as a file");
await measureExport();
