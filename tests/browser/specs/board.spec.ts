// Writing without a keyboard: by touch, by the keys of another device, and as typing would.
import { expectAccessible } from "../support/accessibility.ts";
import { type Patient } from "../support/patient.ts";
import { expect, test } from "../support/test.ts";

const board = ({ page }: Patient) => page.locator("#board");
const key = (patient: Patient, name: string) => board(patient).getByRole("button", { name, exact: true });
const field = ({ page }: Patient, name: string) => page.locator(`input[name="${name}"]`);

/** The button below a field that opens a board. */
const opener = ({ page }: Patient, name: string, kind: string) => page.locator(`.kiosk-text-field:has(input[name="${name}"]) [data-board="${kind}"]`);

test("フリガナ is written in katakana by the fifty sounds, with marks, small and long ones", async ({ page, patient }) => {
  await patient.open("name");
  await opener(patient, "person.kana", "kana").click();
  for (const one of ["タ", "カ", "ハ", "シ"]) await key(patient, one).click();
  await page.locator("#board [data-key=space]").click();
  for (const one of ["シ", "ヨ"]) await key(patient, one).click();
  await page.locator("#board [data-key=small]").click();
  for (const one of ["ウ", "ハ"]) await key(patient, one).click();
  await page.locator("#board [data-key=semi-voiced]").click();
  await key(patient, "カ").click();
  await page.locator("#board [data-key=voiced]").click();
  await page.locator("#board [data-key=long]").click();
  await expect(field(patient, "person.kana")).toHaveValue("タカハシ ショウパガー");
  await page.locator("#board [data-key=delete]").click();
  await page.locator("#board [data-key=delete]").click();
  await expect(field(patient, "person.kana")).toHaveValue("タカハシ ショウパ");
  await expectAccessible(page, "the board of kana");
  await page.screenshot({ path: "out/screens/scripts-on/board-kana.png" });
  await page.locator("#board [data-key=close]").click();
  await expect(board(patient)).toHaveCount(0);
  await expect(opener(patient, "person.kana", "kana")).toBeFocused();
  await patient.next();
  await patient.press("もどる");
  await expect(field(patient, "person.kana")).toHaveValue("タカハシ ショウパ");
});

test("marks go round in sets, from any form to any other, and say where there is none", async ({ patient }) => {
  await patient.open("name");
  await opener(patient, "person.kana", "kana").click();
  const written = field(patient, "person.kana");
  const press = (name: string): Promise<void> => board(patient).locator(`[data-key=${name}]`).click();
  for (const [letter, marks] of [
    ["ハ", ["voiced バ", "semi-voiced パ", "semi-voiced ハ", "semi-voiced パ", "voiced バ", "voiced ハ"]],
    ["ツ", ["voiced ヅ", "small ッ", "voiced ヅ", "voiced ツ", "small ッ", "small ツ"]],
    ["ウ", ["voiced ヴ", "small ゥ", "voiced ヴ", "voiced ウ"]],
    ["カ", ["voiced ガ", "small ヵ", "small カ"]],
  ] as const) {
    await written.fill(letter);
    for (const mark of marks) {
      const [name = "", becomes = ""] = mark.split(" ");
      await press(name);
      await expect(written, mark).toHaveValue(becomes);
    }
  }
  // A mark of its own, and half the width, as other keyboards write them.
  for (const [typed, becomes] of [["ハ\u3099", "パ"], ["ﾊﾞ", "パ"], ["ﾊ", "パ"]] as const) {
    await written.fill(typed);
    await press("semi-voiced");
    await expect(written, typed).toHaveValue(becomes);
  }
  const message = board(patient).getByRole("status");
  for (const [typed, mark] of [["リ", "voiced"], ["ガ", "semi-voiced"], ["ン", "small"], ["", "voiced"], ["A", "small"]] as const) {
    await written.fill(typed);
    await press(mark);
    await expect(written).toHaveValue(typed);
    await expect(message).toHaveText("そのような字は、ありません。");
    await key(patient, "ア").click();
    await expect(message).toBeEmpty();
  }
});

test("a name in Latin letters is written in capitals or small letters", async ({ page, patient }) => {
  await patient.open("name");
  await opener(patient, "person.name", "latin").click();
  for (const one of ["N", "G"]) await key(patient, one).click();
  await page.locator("#board [data-key=capital]").click();
  for (const one of ["u", "y"]) await key(patient, one).click();
  await expect(field(patient, "person.name")).toHaveValue("NGuy");
  await expectAccessible(page, "the board of Latin letters");
  // One board at a time, and each for its own field.
  await opener(patient, "person.kana", "kana").click();
  await expect(board(patient)).toHaveCount(1);
  await key(patient, "ア").click();
  await expect(field(patient, "person.kana")).toHaveValue("ア");
});

test("dates and telephone numbers have their digits, and letters go where the caret is", async ({ page, patient }) => {
  await patient.open("phone");
  await opener(patient, "signer.phone", "number").click();
  for (const one of ["0", "9", "8", "-", "1"]) await key(patient, one).click();
  await expect(field(patient, "signer.phone")).toHaveValue("098-1");
  await field(patient, "signer.phone").evaluate((input: HTMLInputElement) => input.setSelectionRange(1, 2));
  await key(patient, "7").click();
  await expect(field(patient, "signer.phone")).toHaveValue("078-1");
  await page.locator("#board [data-key=clear]").click();
  await expect(field(patient, "signer.phone")).toHaveValue("");
});

test("year, month and day share one board, which writes where one touches", async ({ page, patient }) => {
  await patient.open("birth-date");
  await page.locator("[data-board=number]").click();
  for (const one of ["6", "0"]) await key(patient, one).click();
  await field(patient, "person.birth_date.month").click();
  await key(patient, "5").click();
  await field(patient, "person.birth_date.day").click();
  for (const one of ["1", "2"]) await key(patient, one).click();
  for (const [part, value] of [["year", "60"], ["month", "5"], ["day", "12"]]) await expect(field(patient, `person.birth_date.${part}`)).toHaveValue(String(value));
  await expectAccessible(page, "the board of digits");
  await page.screenshot({ path: "out/screens/scripts-on/board-number.png" });
});

test("a board is called by the words of its button, without their readings", async ({ page, patient }) => {
  await page.goto(patient.server.url("/screens/insurer?furigana=on"));
  await patient.isTakenOver();
  const opener = page.locator("[data-board=latin]");
  await expect(opener.locator("rt").first()).toBeVisible();
  await opener.click();
  // Around a ruby Playwright reads spaces.
  const name = (await board(patient).ariaSnapshot()).split("\n")[0]?.replaceAll(" ", "");
  expect(name).toBe('-group"ABCで書く":');
});

test("a board that is closed marks no field, and a trembling finger opens it once", async ({ page, patient }) => {
  await patient.open("birth-date");
  await page.locator("[data-board=number]").dblclick();
  await expect(board(patient)).toHaveCount(1);
  await field(patient, "person.birth_date.month").focus();
  await expect(field(patient, "person.birth_date.month")).toHaveAttribute("data-written");
  await page.locator("#board [data-key=close]").click();
  await field(patient, "person.birth_date.day").focus();
  await expect(page.locator("[data-written]")).toHaveCount(0);
});

test("a character made of several is taken away whole", async ({ page, patient }) => {
  await patient.open("name");
  await patient.write("氏名", "葛󠄀👩‍👧");
  await opener(patient, "person.name", "kana").click();
  await page.locator("#board [data-key=delete]").click();
  await expect(field(patient, "person.name")).toHaveValue("葛󠄀");
  await page.locator("#board [data-key=delete]").click();
  await expect(field(patient, "person.name")).toHaveValue("");
});

test("the board is worked with a keyboard, too, and is large enough for fingers", async ({ page, patient }) => {
  await patient.open("name");
  await opener(patient, "person.name", "kana").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  // The next field's board stands after this one.
  await key(patient, "さ").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Space");
  await expect(field(patient, "person.name")).toHaveValue("ささ");
  for (const view of [{ width: 1280, height: 800 }, { width: 800, height: 1280 }, { width: 390, height: 844 }]) {
    await page.setViewportSize(view);
    const sizes = await board(patient).getByRole("button").evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(60);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
});

test.describe("with scripts off", () => {
  test.use({ mode: "scripts off" });
  test("no board is offered that could not open", async ({ page, patient }) => {
    await patient.open("name");
    await expect(page.locator("[data-board]").first()).toBeHidden();
  });
});
