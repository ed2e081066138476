// Where there is little room: a low tablet of 1024 × 600, and a page at four times its size, with the colours that a device
// forces and nothing but keys.
import type { Page } from "@playwright/test";
import { type Patient, rest } from "../support/patient.ts";
import type { Server } from "../support/server.ts";
import { listed } from "../support/states.ts";
import { expect, test } from "../support/test.ts";

const LOW = { width: 1024, height: 600 };
/** A tablet of 1280 × 1024 at 400 %. */
const MAGNIFIED = { width: 320, height: 256 };

/** The part of the view that the question has, and how many of its choices are wholly in it. */
async function roomOf(page: Page): Promise<{ part: number; tiles: number }> {
  return page.evaluate(() => {
    const question = document.querySelector(".kiosk-screen__body")?.getBoundingClientRect() ?? new DOMRect();
    const bottom = Math.min(question.bottom, innerHeight);
    const tiles = [...document.querySelectorAll(".kiosk-choices__tile")].map((tile) => tile.getBoundingClientRect());
    return { part: (bottom - Math.max(0, question.top)) / innerHeight, tiles: tiles.filter((tile) => tile.top >= question.top && tile.bottom <= bottom).length };
  });
}

async function open(page: Page, server: Server, where: string): Promise<void> {
  await page.goto(server.url(`/screens/${where}`));
  await expect(page.locator("html")).toHaveAttribute("data-hydrated", "true");
}

test("on a low tablet the question has more than half of the height, and three choices of today are in sight", async ({ page, request, server }) => {
  test.setTimeout(120_000);
  await page.setViewportSize(LOW);
  const { screens } = await listed(request, server);
  for (const { id } of screens.filter(({ step }) => step !== null && step !== "done")) {
    for (const lang of ["ja", "en"]) {
      if (lang === "en" && !/^(?:start|options|birth-date)/.test(id)) continue;
      await open(page, server, `${id}?lang=${lang}`);
      const { part, tiles } = await roomOf(page);
      // What is told beside a screen takes some of it.
      if (!/^(?:report|tablet)/.test(id)) expect.soft(part, `${id} in ${lang}`).toBeGreaterThanOrEqual(0.5);
      if (lang === "ja" && /^options\.(?!missing)/.test(id)) expect.soft(tiles, id).toBeGreaterThanOrEqual(3);
    }
  }
});

test("there is one way through the choices of today, whatever the width, and what settles nothing is not first", async ({ page, request, server }) => {
  test.setTimeout(120_000);
  const states = (await listed(request, server)).screens.filter(({ id }) => id.startsWith("options"));
  expect(states.length).toBeGreaterThan(3);
  for (const { id } of states) {
    await open(page, server, `${id}?lang=ja`);
    for (const viewport of [LOW, { width: 1280, height: 800 }, { width: 1920, height: 1080 }, { width: 800, height: 1280 }, { width: 390, height: 844 }]) {
      await page.setViewportSize(viewport);
      const lefts = await page.locator(".kiosk-choices__tile").evaluateAll((tiles) => tiles.map((tile) => Math.round(tile.getBoundingClientRect().left)));
      expect.soft(new Set(lefts).size, `${id} at ${viewport.width}`).toBe(1);
    }
    const radios = page.getByRole("radio");
    const values = await radios.evaluateAll((all) => all.map((radio) => (radio as HTMLInputElement).value));
    expect.soft([...values].sort(), id).toEqual(["form", "known", "nothing", "papers", "portal"]);
    expect.soft(values.at(-1), id).toBe("nothing");
    const settlesNothing = (await page.getByText("登録が済んだかどうかだけ").count()) > 0;
    expect.soft(values.indexOf("portal") > values.indexOf("form"), id).toBe(settlesNothing);
  }
});

/** Whether what has the focus, or its beginning where it is higher than the view, is in sight and not covered. */
const isSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return false;
    const { left, right, top, bottom } = (element.closest("label") ?? element).getBoundingClientRect();
    const [x, y] = [(left + right) / 2, Math.min((top + bottom) / 2, top + 30)];
    const hit = document.elementFromPoint(x, y);
    return top >= -1 && y < innerHeight && !!hit && ((element.closest("label") ?? element).contains(hit) || hit.contains(element));
  });

/** Presses Tab until something has the focus, which is always in sight. */
async function tabTo(patient: Patient, selector: string): Promise<void> {
  const { page } = patient;
  const target = page.locator(selector).first();
  for (let press = 0; press < 40; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
    expect.soft(await isSeen(page), await page.evaluate(() => `in sight: ${document.activeElement?.outerHTML.slice(0, 90)}`)).toBe(true);
  }
  throw new Error(`Tab never reaches ${selector}`);
}

test("at four times the size, in forced colours, keys alone lead through mistakes and on", async ({ page, patient }) => {
  test.setTimeout(120_000);
  await page.setViewportSize(MAGNIFIED);
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark", reducedMotion: "reduce" });
  await patient.open("birth-date");
  // A page is first seen where its question begins.
  expect(await page.locator("#title").evaluate((title) => title.getBoundingClientRect().top)).toBeLessThan(MAGNIFIED.height / 2);
  const goOn = async (): Promise<void> => {
    await tabTo(patient, ".kiosk-actions [data-type=solid-fill]");
    await rest(page);
    await page.keyboard.press("Enter");
  };
  await tabTo(patient, "input[type=radio]");
  await page.keyboard.press("Space");
  await page.locator("input[value=heisei]").check();
  for (const [field, number] of [["year", "31"], ["month", "5"], ["day", "1"]] as const) {
    await tabTo(patient, `#person-birth_date-${field}`);
    await page.keyboard.insertText(number);
  }
  await goOn();
  const summary = page.locator("[data-error-summary]");
  await expect(summary).toBeFocused();
  await tabTo(patient, "[data-error-summary] a");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("radio").first()).toBeFocused();
  // The mistake stands in sight of the field that the link leads to.
  const error = await page.locator("#person-birth_date-error").boundingBox();
  expect(error && error.y >= -1 && error.y < MAGNIFIED.height - 24, "the error is in sight").toBe(true);
  await page.locator("input[value=reiwa]").check();
  await page.locator("#person-birth_date-year").fill("1");
  await goOn();
  await patient.isAt("sex");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  expect(await isSeen(page)).toBe(true);
  for (const button of await page.locator(".kiosk-header__actions button").all()) {
    const lines = await button.evaluate((element) => (element.textContent?.trim() === "Language" ? Math.round(element.getBoundingClientRect().height) : 0));
    expect(lines, "“Language” is on one line").toBeLessThan(90);
  }
});
