// Names and addresses written by hand, for those who can neither type nor use a board: from the pad to the printed form.
import { type Locator, type Page } from "@playwright/test";
import { expectAccessible } from "../support/accessibility.ts";
import { geometryOf } from "../support/geometry.ts";
import { print } from "../support/paper.ts";
import { type Patient } from "../support/patient.ts";
import { expect, test } from "../support/test.ts";

const OPEN = "手で書く";
const pad = (page: Page, entry: "氏名" | "住所" = "氏名"): Locator => page.getByRole("img", { name: `${entry}を手で書くところ` });
const drawn = (page: Page): Locator => page.locator(".kiosk-pad .kiosk-ink path");
const count = (page: Page, strokes: number): Locator => page.getByText(`書いた線の数：${strokes}`);

/** The lines of 山田 and of a town, as parts of the pad. */
const NAME: [number, number][][] = [
  [[0.16, 0.2], [0.16, 0.72]],
  [[0.08, 0.42], [0.08, 0.74], [0.25, 0.74]],
  [[0.25, 0.42], [0.25, 0.74]],
  [[0.38, 0.26], [0.38, 0.78]],
  [[0.38, 0.26], [0.58, 0.26], [0.58, 0.78]],
  [[0.38, 0.52], [0.58, 0.52]],
  [[0.48, 0.26], [0.48, 0.76]],
  [[0.38, 0.77], [0.58, 0.77]],
];
const ADDRESS = [...NAME, ...NAME.map((line) => line.map(([x, y]): [number, number] => [x * 0.6 + 0.6, y * 0.6 + 0.2]))];

/** Writes lines on a pad by mouse. */
async function write(page: Page, on: Locator, lines: [number, number][][]): Promise<void> {
  await on.scrollIntoViewIfNeeded();
  const box = await on.boundingBox();
  if (!box) throw new Error("the pad is not on the screen");
  for (const line of lines) {
    for (const [index, [x, y]] of line.entries()) {
      await page.mouse.move(box.x + box.width * x, box.y + box.height * y, { steps: 6 });
      if (index === 0) await page.mouse.down();
    }
    await page.mouse.up();
  }
}

/** From an empty tablet to the question for the name. */
async function reachName(patient: Patient): Promise<void> {
  await patient.open();
  await patient.reachForm();
  for (let step = 0; step < 5; step += 1) await patient.next();
  await patient.isAt("name");
}

test("a name and an address written by hand are checked, handed over, read at the desk and printed", async ({ page, patient, desk }) => {
  await desk.signIn();
  await reachName(patient);
  await patient.press(OPEN);
  await expect(page.getByRole("group", { name: "氏名を手で書くところ" })).toBeFocused();
  await expect(page.getByText("手で書いた字は、受付の人が読みます。")).toBeVisible();
  await write(page, pad(page), NAME);
  await expect(count(page, NAME.length)).toBeVisible();
  for (const step of ["birth-date", "sex", "address"]) {
    await patient.next();
    await patient.isAt(step);
  }
  await patient.press(OPEN);
  await write(page, pad(page, "住所"), ADDRESS);
  await expectAccessible(page, "the address by hand");
  for (const step of ["share", "phone", "check"]) {
    await patient.next();
    await patient.isAt(step);
  }
  for (const entry of ["氏名", "住所"]) {
    const row = page.locator(".kiosk-summary-list__row").filter({ has: page.locator("dt", { hasText: entry }) });
    await expect(row.getByRole("img", { name: "手書き" })).toBeVisible();
    await expect(row).not.toContainText("未記入");
  }
  await expectAccessible(page, "the check page with handwriting");
  for (const [name, view] of Object.entries(VIEWS)) {
    await page.setViewportSize(view);
    expect(await geometryOf(page), name).toEqual([]);
    await page.locator(".kiosk-summary-list__ink").first().scrollIntoViewIfNeeded();
    await page.screenshot({ path: `out/screens/ink/check-${name}.png` });
  }
  await patient.press("署名へ進む");
  await patient.choose("紙に書く");
  await patient.press("受付に渡す");
  const ticket = await patient.ticket();

  await expect(desk.rows(ticket)).toContainText("（手書き）");
  await desk.page.screenshot({ path: "out/screens/ink/list.png" });
  await desk.openTicket(ticket);
  for (const name of ["氏名（手書き）", "住所（手書き）"]) await expect(desk.page.getByRole("img", { name })).toBeVisible();
  await expectAccessible(desk.page, "a record with handwriting");
  await desk.page.screenshot({ path: "out/screens/ink/record.png", fullPage: true });
  const record = desk.page.url();
  await desk.page.getByRole("link", { name: "氏名を直す" }).click();
  await expect(desk.page.getByRole("img", { name: "氏名（手書き）" })).toBeVisible();
  await expectAccessible(desk.page, "the correction of handwriting");
  await desk.page.screenshot({ path: "out/screens/ink/correct.png", fullPage: true });

  await desk.page.goto(`${record}/print`);
  const printed = await print(desk.page, "handwriting");
  expect(printed.pages).toBe(1);
  for (const name of ["氏名（手書き）", "住所（手書き）"]) {
    const beyond = await desk.page.getByRole("img", { name }).evaluate((ink) => {
      const [cell, line] = [ink.closest("td")?.getBoundingClientRect(), ink.querySelector("path")?.getBoundingClientRect()];
      if (!cell || !line) return "nothing is drawn";
      return line.left >= cell.left && line.right <= cell.right && line.top >= cell.top && line.bottom <= cell.bottom ? "" : "out of its cell";
    });
    expect(beyond, name).toBe("");
  }
  await expectAccessible(desk.page, "a form with handwriting");
});

const VIEWS = { wide: { width: 1280, height: 800 }, tall: { width: 800, height: 1280 }, phone: { width: 390, height: 844 } };

for (const [name, view] of Object.entries(VIEWS)) {
  test(`the pad is large and nothing is crowded on a ${name} view`, async ({ page, patient }) => {
    await page.setViewportSize(view);
    for (const [step, entry] of [["name", "氏名"], ["address", "住所"]] as const) {
      await patient.open(step);
      await page.screenshot({ path: `out/screens/ink/${step}-${name}-closed.png` });
      await patient.press(OPEN);
      await write(page, pad(page, entry), step === "name" ? NAME : ADDRESS);
      const box = await pad(page, entry).boundingBox();
      expect(box?.width ?? 0).toBeGreaterThan(Math.min(700, view.width * 0.85));
      expect(await geometryOf(page)).toEqual([]);
      await expectAccessible(page, `${step} by hand, ${name}`);
      await patient.button("全部消す").scrollIntoViewIfNeeded();
      await page.screenshot({ path: `out/screens/ink/${step}-${name}.png` });
    }
  });
}

test("what is typed before the pad is opened stays, and both are handed on", async ({ page, patient }) => {
  await patient.open("name");
  await patient.write("フリガナ", "ヤマダ");
  await patient.press(OPEN);
  await expect(page.getByRole("textbox", { name: "フリガナ" })).toHaveValue("ヤマダ");
  await patient.write("氏名", "山");
  await patient.draw(pad(page));
  await expect(page.getByRole("textbox", { name: "氏名", exact: true })).toHaveValue("山");
  await patient.next();
  await patient.press("もどる");
  await expect(page.getByRole("textbox", { name: "氏名", exact: true })).toHaveValue("山");
  await expect(count(page, 1)).toBeVisible();
});

test("a line can be taken back and all wiped, and an empty pad closes by itself", async ({ page, patient }) => {
  await patient.open("name");
  await patient.press(OPEN);
  await expect(page.getByText("ここに、指で書いてください")).toBeVisible();
  await write(page, pad(page), NAME);
  await patient.press("1つ消す");
  await expect(count(page, NAME.length - 1)).toBeVisible();
  await patient.press("全部消す");
  await expect(count(page, 0)).toBeVisible();
  await expect(page.getByText("ここに、指で書いてください")).toBeVisible();
  await patient.next();
  await patient.press("もどる");
  await expect(patient.button(OPEN)).toBeVisible();
  await expect(pad(page)).toHaveCount(0);
});

test("the ink outlasts other screens, another language, a pause and a turn of the tablet", async ({ page, patient }) => {
  await patient.open("name");
  await patient.press(OPEN);
  await write(page, pad(page), NAME);
  const line = await drawn(page).getAttribute("d");
  await patient.press("見やすさ");
  await patient.isAt("settings");
  await patient.press("この見え方にする");
  await patient.isAt("name");
  await expect(drawn(page)).toHaveAttribute("d", line ?? "");
  await patient.press("やめる");
  await patient.press("つづける");
  await expect(drawn(page)).toHaveAttribute("d", line ?? "");
  await page.setViewportSize(VIEWS.tall);
  await expect(drawn(page)).toHaveAttribute("d", line ?? "");
  await patient.press("Language");
  await patient.isAt("language");
  await patient.press("English");
  await expect(page.getByText(`Lines drawn: ${NAME.length}`)).toBeVisible();
  await expect(drawn(page)).toHaveAttribute("d", line ?? "");
});

test("nothing of it is left for the next person", async ({ page, patient }) => {
  await reachName(patient);
  await patient.press(OPEN);
  await write(page, pad(page), NAME);
  await patient.press("やめる");
  await patient.finish("やめて、答えを消す");
  await reachName(patient);
  await expect(pad(page)).toHaveCount(0);
  await patient.press(OPEN);
  await expect(count(page, 0)).toBeVisible();
});

test("a line that ends on a button below the pad presses nothing", async ({ page, patient }) => {
  await patient.open("name");
  await patient.press(OPEN);
  await write(page, pad(page), NAME);
  const wipe = await patient.button("全部消す").boundingBox();
  const box = await pad(page).boundingBox();
  if (!wipe || !box) throw new Error("no pad");
  await page.mouse.move(wipe.x + 30, box.y + box.height - 8);
  await page.mouse.down();
  await page.mouse.move(wipe.x + 30, wipe.y + 4, { steps: 5 });
  await page.mouse.up();
  await expect(count(page, NAME.length + 1)).toBeVisible();
});

test.describe("with scripts off", () => {
  test.use({ mode: "scripts off" });
  test("no pad is offered that could not be written on", async ({ patient }) => {
    await patient.open("name");
    await expect(patient.button(OPEN)).toBeHidden();
  });
});
