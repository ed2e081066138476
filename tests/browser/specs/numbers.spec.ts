// The anonymous numbers: what a tablet reports of a session, and how they look at the desk.
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import type { Page, Request } from "@playwright/test";
import { expectAccessible } from "../support/accessibility.ts";
import { HANAKO } from "../support/patient.ts";
import { STEPS } from "../support/steps.ts";
import { expect, test } from "../support/test.ts";

type Report = { outcome: string; steps: { step: string; seconds: number }[] };

/** The reports that a tablet sends from now on. */
function reportsOf(page: Page): Request[] {
  const reports: Request[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).pathname === "/api/journeys") reports.push(request);
  });
  return reports;
}

const read = (request: Request | undefined): Report => request?.postDataJSON() as Report;

/** Waits a little for a report that must not come. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(500);
}

test("a finished journey is reported once, and says nothing of the patient", async ({ page, patient }) => {
  const reports = reportsOf(page);
  await patient.open();
  await patient.reachForm();
  await patient.fillForm();
  await patient.press("氏名を直す");
  await patient.isAt("name");
  await patient.press("つぎへ");
  await patient.isAt("check");
  expect(reports, "nothing before the end").toHaveLength(0);
  const answered = page.waitForResponse("**/api/journeys");
  await patient.signAndHandOver();
  expect((await answered).status()).toBe(204);
  await patient.finish("おわる（画面を消す）");
  await settle(page);
  expect(reports).toHaveLength(1);

  const report = read(reports[0]);
  expect(Object.keys(report)).toEqual(["outcome", "steps"]);
  expect(report.outcome).toBe("handed_over");
  for (const entry of report.steps) {
    expect(Object.keys(entry)).toEqual(["step", "seconds"]);
    expect(STEPS).toContain(entry.step);
    expect(Number.isInteger(entry.seconds)).toBe(true);
  }
  const steps = report.steps.map(({ step }) => step);
  expect(new Set(steps).size, "each screen once").toBe(steps.length);
  expect(steps).toContain("situation");
  expect(steps, "the first screen stands there between patients").not.toContain("start");
  expect(steps.at(-1)).toBe("signature");

  const sent = `${reports[0]?.url()} ${reports[0]?.postData()}`;
  for (const answer of [HANAKO.name, HANAKO.kana, HANAKO.insurer, HANAKO.employer, HANAKO.address, HANAKO.phone, "invalid", "showa", "female"]) {
    expect(sent).not.toContain(answer);
  }
  expect(sent, "no identity").not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
});

test("a journey that is given up is reported with the screen it ended on", async ({ page, patient }) => {
  const reports = reportsOf(page);
  await patient.open();
  await patient.reachForm();
  await patient.press("やめる");
  await patient.finish("やめて、答えを消す");
  await expect.poll(() => reports.length).toBe(1);
  const { outcome, steps } = read(reports[0]);
  expect(outcome).toBe("left");
  expect(steps.map(({ step }) => step)).toEqual(["situation", "notice", "options", "explanation", "certificate", "idle"]);
});

test("a tablet that somebody walked away from reports the seconds and that nobody was there", async ({ page, patient }) => {
  const reports = reportsOf(page);
  await page.clock.install();
  await patient.open();
  await patient.reachOptions();
  // The server, for which no minute has passed, tells its time meanwhile.
  const told = page.waitForResponse("**/api/heartbeat");
  await page.clock.runFor(60_000);
  await (await told).finished();
  await patient.ends(() => page.clock.runFor(121_000));
  await expect.poll(() => reports.length).toBe(1);
  const { outcome, steps } = read(reports[0]);
  expect(outcome).toBe("idle");
  expect(steps.at(-1)?.step).toBe("options");
  expect(steps.at(-1)?.seconds).toBeGreaterThanOrEqual(119);
});

test("nobody at all is not reported", async ({ page, patient }) => {
  const reports = reportsOf(page);
  await page.clock.install();
  await patient.open();
  await page.clock.runFor(600_000);
  await patient.isAt("start");
  expect(reports).toHaveLength(0);
});

test("a report that does not arrive keeps nobody waiting and shows nothing", async ({ page, patient }) => {
  await page.route("**/api/journeys", (route) => route.abort());
  await patient.open();
  await patient.reachSignature("報告 七子");
  await patient.choose("紙に書く");
  await patient.press("受付に渡す");
  await patient.ticket();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await patient.finish("おわる（画面を消す）");
});

test("a report that is never answered keeps nobody waiting", async ({ page, patient }) => {
  await page.route("**/api/journeys", () => new Promise(() => {}));
  await patient.open();
  await patient.reachForm();
  await patient.press("やめる");
  await patient.finish("やめて、答えを消す");
});

for (const [name, viewport] of Object.entries({ desk: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } })) {
  test(`the numbers can be walked through and have nothing for axe to find on a ${name}`, async ({ desk }) => {
    const { page } = desk;
    await page.setViewportSize(viewport);
    await desk.signIn();
    await page.getByRole("link", { name: "統計" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "統計" })).toBeVisible();
    await expect(page.getByRole("link", { name: "30日" })).toHaveAttribute("aria-current", "page");
    await expect(page.getByRole("img")).toHaveCount(8);
    await expect(page.getByRole("img", { name: "画面ごとの時間の棒グラフ" })).toBeVisible();
    for (const range of ["7日", "90日", "1年", "30日"]) {
      await page.getByRole("link", { name: range }).click();
      await expect(page.getByRole("link", { name: range })).toHaveAttribute("aria-current", "page");
      await expectAccessible(page, `numbers of ${range}`);
      await page.screenshot({ path: `out/screens/desk/${name}-numbers-${range}.png`, fullPage: true });
    }
    const tables = page.locator("summary");
    for (const table of await tables.all()) await table.click();
    await expect(page.getByRole("table")).toHaveCount(8);
    await expectAccessible(page, "numbers with their tables");
    await page.screenshot({ path: `out/screens/desk/${name}-numbers-tables.png`, fullPage: true });
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(beyond, "nothing to scroll sideways").toBe(0);
    if (name === "desk") {
      mkdirSync("out/paper", { recursive: true });
      await page.pdf({ path: "out/paper/numbers.pdf", format: "A4", margin: { top: "12mm", bottom: "12mm", left: "12mm", right: "12mm" } });
      expect(execFileSync("pdfinfo", ["out/paper/numbers.pdf"], { encoding: "utf8" })).toMatch(/^Pages:\s+1$/m);
    }
  });
}
