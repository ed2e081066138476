// The whole journey with nothing but a keyboard, as switch controls and screen readers go through it.
import { type Locator } from "@playwright/test";
import { HANAKO, type Patient, rest } from "../support/patient.ts";
import { expect, test } from "../support/test.ts";

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
  await choose(patient, /^国保 お住まい|^国保お住まい/);
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

test("the focus is always to be seen", async ({ page, patient }) => {
  await patient.open("birth-date");
  const seen: string[] = [];
  for (let tab = 0; tab < 15; tab += 1) {
    await page.keyboard.press("Tab");
    const ring = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return null;
      // A radio button's ring may be drawn around its tile.
      const drawn = [focused, focused.closest("label"), focused.nextElementSibling].some((element) => {
        if (!element) return false;
        const style = getComputedStyle(element);
        return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 3) || style.boxShadow !== "none";
      });
      return drawn ? "ring" : focused.outerHTML.slice(0, 80);
    });
    if (ring) seen.push(ring);
  }
  expect(seen.length).toBeGreaterThan(5);
  expect(seen.filter((ring) => ring !== "ring")).toEqual([]);
});
