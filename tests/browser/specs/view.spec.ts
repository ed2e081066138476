// How one person wants the screens: it shows at once, stays for the journey, and is gone for the next person.
import type { Locator } from "@playwright/test";
import { expectAccessible } from "../support/accessibility.ts";
import { HANAKO, type Patient } from "../support/patient.ts";
import { COLOURS, changed } from "../support/pixels.ts";
import { expect, test } from "../support/test.ts";

const set = async ({ page }: Patient, name: string, value: string): Promise<void> => page.locator(`input[name="view.${name}"][value="${value}"]`).check();

/** The size of the type of a screen's body, in CSS pixels. */
const sizeOf = async ({ page }: Patient): Promise<number> => page.locator("main p").first().evaluate((element) => parseFloat(getComputedStyle(element).fontSize));

test("it shows at once, comes along to the receipt, and goes with the person", async ({ page, patient }) => {
  await patient.open("name");
  const usual = await sizeOf(patient);
  await patient.write("氏名", HANAKO.name);
  await patient.press("見やすさ");
  await patient.isAt("settings");
  await set(patient, "size", "largest");
  expect(await sizeOf(patient)).toBe(usual * 2);
  await set(patient, "theme", "dark");
  await expectAccessible(page, "settings, large and dark");
  await set(patient, "size", "large");
  await patient.press("この見え方にする");
  await patient.isAt("name");
  await expect(page.getByRole("textbox", { name: "氏名", exact: true })).toHaveValue(HANAKO.name);
  for (const step of ["birth-date", "sex", "address", "share", "phone", "check", "signature"]) {
    await patient.press(step === "signature" ? "署名へ進む" : "つぎへ");
    await patient.isAt(step);
  }
  await patient.choose("紙に書く");
  await patient.press("受付に渡す");
  await patient.ticket();
  await expect(page.locator("html")).toHaveAttribute("data-view-size", "large");
  await expectAccessible(page, "the receipt, large and dark");
  await patient.press("見やすさ");
  await set(patient, "theme", "contrast");
  await patient.press("この見え方にする");
  await patient.ticket();
  await expectAccessible(page, "the receipt, large and in strong contrast");
  await patient.finish("おわる（画面を消す）");
  await expect(page.locator("html")).not.toHaveAttribute("data-view-size");
});

for (const { name, theme, ...colours } of COLOURS) {
  test(`how far one has come, and what is chosen, stand out ${name}`, async ({ page, context, patient, server }) => {
    const easel = await context.newPage();
    await page.emulateMedia(colours);
    /** The part of something that stands out from what it was before something was done to it. */
    const standsOut = async (what: Locator, done: () => Promise<unknown>): Promise<number> => {
      const box = await what.boundingBox();
      if (!box) throw new Error(`not shown: ${what.toString()}`);
      const before = await page.screenshot();
      await done();
      await page.mouse.move(0, 0);
      return (await changed(easel, before, await page.screenshot(), box)) / (box.width * box.height);
    };
    await page.goto(server.url(`/screens/certificate?lang=ja&theme=${theme}&answers=none`));
    await patient.isTakenOver();
    const bar = page.locator("progress");
    // The first question is a tenth of the way.
    const rest = await standsOut(bar, () => bar.evaluate((element: HTMLProgressElement) => (element.value = element.max)));
    expect(rest, "the rest of the way").toBeGreaterThan(0.4);
    const tile = page.locator(".kiosk-choices__tile").first();
    const mark = await standsOut(tile.locator("input"), () => tile.click());
    // A quarter of a square of half its side.
    expect(mark, "the mark of what is chosen").toBeGreaterThan(1 / 16);
  });
}

test("readings are shown above the kanji and never said", async ({ page, patient }) => {
  await patient.open("name");
  await patient.press("見やすさ");
  await set(patient, "furigana", "on");
  await patient.press("この見え方にする");
  await patient.isAt("name");
  await expect(page.locator("h1 rt").first()).toHaveText("かんじゃ");
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send("Accessibility.getFullAXTree");
  const said = nodes.filter((node) => !node.ignored).map((node) => String(node.name?.value ?? ""));
  expect(said).toContain("患者さんの名前（氏名）");
  expect(said.join(" ")).not.toContain("かんじゃ");
  // Half of what they stand above, and twelve pixels at the least.
  const sizes = await page.locator("ruby").evaluateAll((all) => all.map((ruby) => [parseFloat(getComputedStyle(ruby).fontSize), parseFloat(getComputedStyle(ruby.querySelector("rt") as Element).fontSize)] as const));
  for (const [base, reading] of sizes) {
    expect(reading).toBeGreaterThanOrEqual(12);
    expect(reading * 2).toBeGreaterThanOrEqual(base);
  }
  await expectAccessible(page, "with readings");
});

test("a choice left behind is not taken, and nobody who asks for time is hurried", async ({ page, patient }) => {
  await page.clock.install();
  await patient.open("name");
  await patient.press("見やすさ");
  await set(patient, "pace", "slow");
  await patient.press("この見え方にする");
  await patient.isAt("name");
  await page.clock.runFor(470_000);
  await patient.isAt("name");
  await page.clock.runFor(12_000);
  await patient.isAt("idle");
});

test("all that is pressed can be low on the screen", async ({ page, patient }) => {
  await patient.open("situation");
  await patient.press("見やすさ");
  await set(patient, "reach", "low");
  await patient.press("この見え方にする");
  await patient.isAt("situation");
  const tops = await page.locator("button:visible:not([aria-hidden]), label:visible").evaluateAll((all) => all.map((element) => element.getBoundingClientRect().top));
  for (const top of tops) expect(top).toBeGreaterThan(800 * 0.35);
});

for (const [theme, colours] of [["contrast", "light"], ["dark", "dark"]] as const) {
  test(`the theme ${theme} is accessible where something is wrong, too`, async ({ page, patient }) => {
    await patient.open("situation");
    await patient.press("見やすさ");
    await set(patient, "theme", theme);
    await patient.press("この見え方にする");
    await patient.press("つぎへ");
    await expect(page.locator("[data-error-summary]")).toBeFocused();
    await expectAccessible(page, `an error, ${theme}`);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(colours === "dark" ? "dark" : "normal");
  });
}
