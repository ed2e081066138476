// The day is the server's: a tablet's clock may be years wrong, and a page may live over midnight.
import { expect, test } from "../support/test.ts";

const DAY = 24 * 60 * 60 * 1000;

/** A day in Japan, as declarations have it. */
const inJapan = (at: number): string => new Date(at + 9 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** A day as the signature shows it. */
const shown = (at: number): string => new Intl.DateTimeFormat("ja-JP-u-ca-japanese", { dateStyle: "long", timeZone: "Asia/Tokyo" }).format(at);

test("a tablet whose clock is ten years behind takes a child's birth date, and its declaration has today's date", async ({ page, patient }) => {
  await page.clock.install({ time: new Date("2016-01-01T09:00:00+09:00") });
  await patient.open();
  await patient.reachForm();
  for (const step of ["certificate", "insurance-kind", "insurer", "employer", "issued", "name"]) {
    await patient.isAt(step);
    await patient.next();
  }
  await patient.choose("令和");
  await patient.write("年", "6");
  await patient.write("月", "5");
  await patient.write("日", "5");
  await patient.next();
  for (const step of ["sex", "address", "phone"]) {
    await patient.isAt(step);
    await patient.next();
  }
  await patient.press("署名へ進む");
  await patient.choose("紙に書く");
  const sent = page.waitForRequest("**/api/declarations");
  const before = Date.now();
  await patient.press("受付に渡す");
  const declaration = (await sent).postDataJSON() as { id: string; declared_on: string };
  expect([inJapan(before - 60_000), inJapan(Date.now())]).toContain(declaration.declared_on);
  const made = parseInt(declaration.id.replace("-", "").slice(0, 12), 16);
  expect(Math.abs(Date.now() - made), "the time in the id").toBeLessThan(5 * 60_000);
  await patient.ticket();
});

test("the first patient of the next morning signs with that day, though the server went off the evening before", async ({ page, context, patient }) => {
  await page.clock.install();
  await patient.open();
  await patient.press("はじめる");
  await patient.isAt("situation");
  await context.setOffline(true);
  await patient.press("やめる");
  await patient.press("やめて、答えを消す");
  await patient.isAt("start");
  await page.clock.fastForward(DAY);
  const morning = await page.evaluate(() => Date.now());
  await patient.reachSignature("明 日子");
  await expect(page.getByRole("main")).toContainText(shown(morning));
});

test("a page whose session ended while the server was away is loaded anew as soon as it is back", async ({ page, context, patient }) => {
  await page.clock.install();
  await patient.open();
  await patient.press("はじめる");
  await patient.isAt("situation");
  await context.setOffline(true);
  await patient.press("やめる");
  await patient.press("やめて、答えを消す");
  await patient.isAt("start");
  await page.clock.runFor(60_000);
  await patient.isAt("start");
  await context.setOffline(false);
  const loaded = page.waitForEvent("load");
  await page.clock.runFor(11_000);
  await loaded;
  await patient.isAt("start");
});

test("a page that is loaded anew takes nobody's journey away", async ({ page, context, patient }) => {
  await page.clock.install();
  await patient.open();
  await patient.press("はじめる");
  await patient.isAt("situation");
  await context.setOffline(true);
  await patient.press("やめる");
  await patient.press("やめて、答えを消す");
  await patient.isAt("start");
  await patient.press("はじめる");
  await patient.isAt("situation");
  await context.setOffline(false);
  let loaded = 0;
  page.on("load", () => (loaded += 1));
  await page.clock.runFor(30_000);
  await patient.isAt("situation");
  expect(loaded).toBe(0);
});
