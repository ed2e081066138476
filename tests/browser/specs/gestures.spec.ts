// What a browser makes of pulls, swipes, keys and side buttons ends no journey, and two fingers still magnify.
import { type Page, chromium } from "@playwright/test";
import { HANAKO, type Mode, Patient } from "../support/patient.ts";
import { expect, test } from "../support/test.ts";

type Place = readonly [x: number, y: number];

/** A finger goes over the screen, slowly enough for the browser to see where. */
async function swipe(page: Page, from: Place, to: Place): Promise<void> {
  const touch = await page.context().newCDPSession(page);
  const at = (part: number): { x: number; y: number }[] => [{ x: from[0] + (to[0] - from[0]) * part, y: from[1] + (to[1] - from[1]) * part }];
  await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(0) });
  for (let step = 1; step <= 20; step += 1) {
    await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(step / 20) });
    await page.waitForTimeout(10);
  }
  await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await touch.detach();
}

/** A browser that acts on gestures, as those of tablets do. */
async function withGestures(mode: Mode, viewport: { width: number; height: number }, server: Patient["server"], work: (patient: Patient) => Promise<void>): Promise<void> {
  const { launchOptions } = test.info().project.use;
  const browser = await chromium.launch({
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), "--pull-to-refresh=1", "--overscroll-history-navigation=1"],
  });
  try {
    const context = await browser.newContext({ hasTouch: true, viewport, locale: "ja-JP", javaScriptEnabled: mode !== "scripts off" });
    await work(new Patient(await context.newPage(), server, mode));
  } finally {
    await browser.close();
  }
}

/** Pulls and swipes over every part of a screen, and fails where one loads a page. */
async function swipeEverywhere(patient: Patient, width: number, height: number): Promise<void> {
  const { page } = patient;
  const step = (await page.getByRole("main").getAttribute("data-screen")) ?? "";
  let loaded = 0;
  const count = (): void => void (loaded += 1);
  page.on("framenavigated", count);
  for (const [way, from, to] of [
    ["a pull from the head", [width / 2, 20], [width / 2, height * 0.7]],
    ["a pull in the upper part", [width / 2, height * 0.3], [width / 2, height * 0.95]],
    ["a pull in the lower part", [width / 2, height * 0.45], [width / 2, height * 0.98]],
    ["a swipe to the right", [width * 0.2, height * 0.4], [width * 0.95, height * 0.4]],
    ["a swipe to the right over the head", [width * 0.2, 20], [width * 0.95, 20]],
    ["a swipe from the left edge", [1, height * 0.5], [width * 0.9, height * 0.5]],
    ["a swipe from the right edge", [width - 1, height * 0.5], [width * 0.1, height * 0.5]],
  ] as const) {
    await swipe(page, from, to);
    await page.waitForTimeout(400);
    expect(loaded, `${way} on ${step}`).toBe(0);
    await patient.isAt(step);
  }
  page.off("framenavigated", count);
}

for (const mode of ["scripts on", "scripts off"] as const) {
  for (const viewport of [{ width: 1280, height: 800 }, { width: 800, height: 1280 }]) {
    test(`with ${mode} at ${viewport.width} × ${viewport.height} no pull and no swipe ends a journey`, async ({ server }) => {
      test.setTimeout(120_000);
      await withGestures(mode, viewport, server, async (patient) => {
        const { page } = patient;
        await patient.open();
        await patient.reachForm();
        // Nothing to scroll here; fields to type in there; a list in the end.
        await swipeEverywhere(patient, viewport.width, viewport.height);
        for (const step of ["certificate", "insurance-kind", "insurer", "employer", "issued"]) {
          await patient.isAt(step);
          await patient.next();
        }
        await patient.answer("name");
        await swipeEverywhere(patient, viewport.width, viewport.height);
        await expect(page.getByRole("textbox", { name: "氏名", exact: true })).toHaveValue(HANAKO.name);
        for (const step of ["name", "birth-date", "sex", "address", "share", "phone"]) {
          await patient.isAt(step);
          await patient.next();
        }
        await patient.isAt("check");
        await swipeEverywhere(patient, viewport.width, viewport.height);
        await expect(page.getByText(HANAKO.name).first()).toBeVisible();
      });
    });
  }
}

test("two fingers magnify, and one moves what is magnified", async ({ page, patient }) => {
  await patient.open("name");
  const touch = await page.context().newCDPSession(page);
  const seen = (): Promise<[number, number]> => page.evaluate(() => [visualViewport?.scale ?? 0, visualViewport?.offsetLeft ?? 0]);
  await touch.send("Input.synthesizePinchGesture", { x: 640, y: 400, scaleFactor: 3 });
  const [scale, left] = await seen();
  expect(scale).toBeGreaterThan(2);
  await swipe(page, [900, 250], [300, 250]);
  await expect.poll(async () => (await seen())[1]).toBeGreaterThan(left + 50);
});

for (const keys of ["F5", "Control+r", "Control+F5", "Alt+ArrowLeft", "BrowserBack", "BrowserRefresh"]) {
  test(`${keys} ends no journey, and on the first screen is left to the browser`, async ({ page, patient }) => {
    const kept = async (): Promise<boolean> =>
      page.evaluate((keys) => {
        const names = keys.split("+");
        const event = new KeyboardEvent("keydown", { key: names.at(-1) ?? "", ctrlKey: names[0] === "Control", altKey: names[0] === "Alt", bubbles: true, cancelable: true });
        return !(document.activeElement ?? document.body).dispatchEvent(event);
      }, keys);
    await patient.open();
    expect(await kept()).toBe(false);
    await patient.press("はじめる");
    await patient.isAt("situation");
    expect(await kept()).toBe(true);
  });
}
