// The whole journey with nothing but a keyboard, as switch controls and screen readers go through it.
import type { Locator, Page } from "@playwright/test";
import { fit } from "../support/accessibility.ts";
import { HANAKO, type Patient, rest } from "../support/patient.ts";
import { type Box, COLOURS, changed } from "../support/pixels.ts";
import { listed } from "../support/states.ts";
import { expect, test } from "../support/test.ts";

/** How far around a control what shows the focus may be drawn, in CSS pixels. */
const RING = 12;

/** Presses Tab until the focus is on an element, and fails if it never gets there. */
async function tabTo(patient: Patient, target: Locator): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await patient.page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reaches ${String(target)}`);
}

/** Chooses in a group of radio buttons with the arrow keys. */
async function choose(patient: Patient, label: string | RegExp): Promise<void> {
  const radios = patient.page.getByRole("radio");
  await tabTo(patient, radios.first());
  const wanted = patient.page.getByRole("radio", { name: label, exact: typeof label === "string" });
  await patient.page.keyboard.press("Space");
  for (let press = 0; press < 12 && !(await wanted.isChecked()); press += 1) await patient.page.keyboard.press("ArrowDown");
  await expect(wanted).toBeChecked();
}

async function type(patient: Patient, label: string, text: string): Promise<void> {
  await tabTo(patient, patient.page.getByRole("textbox", { name: label, exact: true }));
  await patient.page.keyboard.insertText(text);
}

async function press(patient: Patient, name: string): Promise<void> {
  await tabTo(patient, patient.button(name));
  await rest(patient.page);
  await patient.page.keyboard.press("Enter");
}

test("a declaration is written, changed, signed and handed over by keyboard", async ({ page, patient }) => {
  await patient.open();
  await press(patient, "はじめる");
  await patient.isAt("situation");
  await choose(patient, HANAKO.situation);
  // The Enter key goes on from wherever it is pressed.
  await page.keyboard.press("Enter");
  await patient.isAt("notice");
  await press(patient, "つぎへ");
  await patient.isAt("options");
  await choose(patient, HANAKO.options);
  await press(patient, "つぎへ");
  await patient.isAt("explanation");
  await press(patient, "つぎへ");
  await patient.isAt("certificate");
  await choose(patient, HANAKO.certificate);
  await press(patient, "つぎへ");
  await choose(patient, /（国保）/);
  await press(patient, "つぎへ");
  await type(patient, "保険者等名称", "那覇市");
  await page.keyboard.press("Enter");
  await patient.isAt("issued");
  await press(patient, "つぎへ");
  await type(patient, "氏名", HANAKO.name);
  await page.keyboard.press("Enter");
  await patient.isAt("birth-date");
  await choose(patient, "昭和");
  await type(patient, "年", "60");
  await type(patient, "月", "5");
  await type(patient, "日", "12");
  await page.keyboard.press("Enter");
  for (const step of ["sex", "address", "phone"]) {
    await patient.isAt(step);
    await press(patient, "つぎへ");
  }
  await patient.isAt("check");
  await press(patient, "電話番号を直す").catch(() => press(patient, "連絡先電話番号を直す"));
  await type(patient, "連絡先電話番号", HANAKO.phone);
  await page.keyboard.press("Enter");
  await patient.isAt("check");
  await press(patient, "署名へ進む");
  await choose(patient, "名前を入力");
  await type(patient, "署名する方の名前", HANAKO.name);
  await press(patient, "受付に渡す");
  await patient.ticket();
  await patient.ends(() => press(patient, "おわる（画面を消す）"));
});

/** Screens with controls of every kind. */
const SCREENS = ["start", "birth-date.era-mismatch", "address.found", "signature.typed", "check.complete", "settings", "done.signed"];

/** Takes the focus from whatever has it. */
const blur = async (page: Page): Promise<void> => page.evaluate(() => (document.activeElement as HTMLElement).blur());

/** Presses Tab, and gives what has the focus each time, until it comes around. */
async function* stops(page: Page): AsyncGenerator<Box & { what: string }> {
  for (const seen = new Set<string>(); seen.size < 60; ) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      // A choice is its whole tile.
      const { x, y, width, height } = (element.closest("label") ?? element).getBoundingClientRect();
      return { what: element.outerHTML, x, y, width, height };
    });
    if (!stop || seen.has(stop.what)) return;
    seen.add(stop.what);
    yield stop;
  }
}

/** A box with the room around it that what shows the focus may be drawn in. */
const around = ({ x, y, width, height }: Box): Box => ({ x: Math.max(0, x - RING), y: Math.max(0, y - RING), width: width + 2 * RING, height: height + 2 * RING });

for (const { name, theme, ...colours } of COLOURS) {
  test(`the focus is always to be seen ${name}`, async ({ page, context, patient, server }) => {
    test.setTimeout(120_000);
    const easel = await context.newPage();
    await page.emulateMedia(colours);
    for (const screen of SCREENS) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(server.url(`/screens/${screen}?lang=ja&theme=${theme}&answers=usual`));
      await patient.isTakenOver();
      await fit(page);
      await blur(page);
      const before = await page.screenshot();
      let count = 0;
      for await (const stop of stops(page)) {
        count += 1;
        // WCAG 2.2, 2.4.13: as large as a line of two pixels around it.
        const least = 4 * (stop.width + stop.height);
        expect.soft(await changed(easel, before, await page.screenshot(), around(stop)), `${screen}: ${stop.what.slice(0, 80)}`).toBeGreaterThanOrEqual(least);
      }
      expect(count, screen).toBeGreaterThanOrEqual(3);
    }
  });
}

test("no letter does anything by itself", async ({ page, patient, request, server }) => {
  test.setTimeout(120_000);
  const letters = "abcdefghijklmnopqrstuvwxyz0123456789-/?.";
  const { screens } = await listed(request, server);
  for (const { id } of screens.filter(({ step }) => step !== null)) {
    await page.goto(server.url(`/screens/${id}?lang=ja`));
    await patient.isTakenOver();
    await page.locator("#title").focus();
    const shown = (): Promise<string> => page.locator("#kiosk").evaluate((kiosk) => kiosk.outerHTML);
    const before = await shown();
    for (const letter of letters) await page.keyboard.press(letter);
    expect.soft(await shown(), id).toBe(before);
  }
});
