// What a browser makes of pulls, swipes, keys and side buttons ends no journey, and two fingers still magnify.
import type { Page } from "@playwright/test";
import { chromium } from "@playwright/test";
import { HANAKO, Patient, type Mode } from "../support/patient.ts";
import { expect, test } from "../support/test.ts";

type Place = { x: number; y: number };

/** A finger goes over the screen, slowly enough for the browser to see where. */
async function swipe(page: Page, from: Place, to: Place): Promise<void> {
  const touch = await page.context().newCDPSession(page);
  const at = (part: number): Place[] => [{ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }];
  await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(0) });
  for (let step = 1; step <= 20; step += 1) {
    await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(step / 20) });
    await page.waitForTimeout(16);
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

for (const mode of ["scripts on", "scripts off"] as const) {
  for (const viewport of [{ width: 1280, height: 800 }, { width: 800, height: 1280 }]) {
    test(`with ${mode} at ${viewport.width} × ${viewport.height} no pull and no swipe ends a journey`, async ({ server }) => {
      test.setTimeout(120_000);
      const { width, height } = viewport;
      await withGestures(mode, viewport, server, async (patient) => {
        const { page } = patient;
        await patient.open();
        await patient.reachForm();
        await patient.fillForm();
        let loaded = 0;
        page.on("load", () => (loaded += 1));
        for (const [way, from, to] of [
          ["a pull from the head", { x: width / 2, y: 20 }, { x: width / 2, y: height * 0.7 }],
          ["a pull in the list", { x: width / 2, y: height * 0.4 }, { x: width / 2, y: height * 0.95 }],
          ["a pull from the foot", { x: width / 2, y: height - 40 }, { x: width / 2, y: height - 5 }],
          ["a swipe to the right", { x: width * 0.2, y: height * 0.5 }, { x: width * 0.95, y: height * 0.5 }],
          ["a swipe to the right over the head", { x: width * 0.2, y: 20 }, { x: width * 0.95, y: 20 }],
          ["a swipe from the left edge", { x: 1, y: height * 0.5 }, { x: width * 0.9, y: height * 0.5 }],
          ["a swipe from the right edge", { x: width - 1, y: height * 0.5 }, { x: width * 0.1, y: height * 0.5 }],
        ] as const) {
          await swipe(page, from, to);
          await page.waitForTimeout(600);
          expect(loaded, way).toBe(0);
          await patient.isAt("check");
          await expect(page.getByText(HANAKO.name).first(), way).toBeVisible();
        }
      });
    });
  }
}
