// Every language: with the scripts at work switching changes the words and nothing else, and asks the network for one
// file; a whole journey goes through without them, and however late the module is.
import { expectAccessible } from "../support/accessibility.ts";
import type { Desk } from "../support/desk.ts";
import { LANGUAGES } from "../support/languages.ts";
import { HANAKO, MODES, type Patient, rest, withMode } from "../support/patient.ts";
import { turn } from "../support/states.ts";
import { expect, test } from "../support/test.ts";

/** Presses what a screen offers, by what it does: what it says depends on the language. */
async function press({ page }: Patient, action: string): Promise<void> {
  await rest(page);
  await page.locator(`[data-action="${action}"]`).first().click();
}

async function speak({ page }: Patient, language: string): Promise<void> {
  await rest(page);
  await page.locator(`button[value="speak:${language}"]`).click();
  await expect(page.locator("html")).toHaveAttribute("lang", language);
}

/** Chooses by the value on the wire. */
const choose = async ({ page }: Patient, name: string, value: string): Promise<void> => page.locator(`input[name="${name}"][value="${value}"]`).check();

const write = async ({ page }: Patient, name: string, text: string): Promise<void> => page.locator(`input[name="${name}"]`).fill(text);

/** A declaration from the Japanese first screen to the record, with all that is in between in this language. */
async function journey(patient: Patient, desk: Desk, language: string): Promise<void> {
  const { page } = patient;
  await patient.open();
  await press(patient, "languages");
  await patient.isAt("language");
  if (language !== "ja") await speak(patient, language);
  else await press(patient, "back");
  await patient.isAt("start");
  const on = async (step: string): Promise<void> => {
    await press(patient, "continue");
    await patient.isAt(step);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
  };
  await on("situation");
  await choose(patient, "situation", "invalid");
  await on("notice");
  if (language !== "ja") {
    // The translation is told from the original, which is one tap away.
    const original = page.locator("blockquote[lang=ja]");
    await expect(original).toBeHidden();
    await page.locator("summary").click();
    await expect(original).toContainText("あなたの");
  }
  await on("options");
  await choose(patient, "options", "form");
  await on("explanation");
  await on("certificate");
  await on("insurance-kind");
  await choose(patient, "insurance.kind", "national");
  await on("insurer");
  await on("issued");
  await on("name");
  await write(patient, "person.name", HANAKO.name);
  await on("birth-date");
  await choose(patient, "person.birth_date.era", "showa");
  await write(patient, "person.birth_date.year", "60");
  await write(patient, "person.birth_date.month", "5");
  await write(patient, "person.birth_date.day", "12");
  await on("sex");
  await choose(patient, "person.sex", "female");
  await on("address");
  await on("phone");
  await on("check");
  if (patient.mode === "scripts on") await expectAccessible(page, `check in ${language}`);
  await on("signature");
  await choose(patient, "signature.method", "on_paper");
  await press(patient, "submit");
  const ticket = await patient.ticket();
  await desk.signIn();
  await desk.openTicket(ticket);
  // The record is Japanese, whatever the screens said.
  await expect(desk.page.getByRole("main")).toContainText("国保");
  await expect(desk.page.getByRole("main")).toContainText("昭和60年5月12日");
  await patient.ends(() => press(patient, "finish"));
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
}

for (const [at, language] of LANGUAGES.entries()) {
  test(`a whole journey in ${language}, begun on the Japanese first screen`, ({ patient, desk }) => journey(patient, desk, language));

  const mode = turn(MODES.slice(1), at);
  test.describe(withMode(mode), () => {
    test.use({ mode });
    test(`a whole journey in ${language}`, ({ patient, desk }) => journey(patient, desk, language));
  });
}

test("switching keeps the place, the answers and what is being typed, and fetches one file once", async ({ page, patient }) => {
  await patient.open();
  await patient.reachForm();
  for (const step of ["certificate", "insurance-kind", "insurer", "employer", "issued"]) {
    await patient.answer(step);
    await patient.next();
  }
  await patient.write("氏名", HANAKO.name);
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  await press(patient, "languages");
  await speak(patient, "ko");
  await patient.isAt("name");
  await expect(page.locator("input[name='person.name']")).toHaveValue(HANAKO.name);
  await expect(page.locator("#title")).toBeFocused();
  await expect(page).toHaveTitle(/\|/);
  const texts = (): string[] => fetched.filter((path) => !path.startsWith("/api/"));
  expect(texts()).toEqual(["/texts/ko/plain", expect.stringMatching(/^\/assets\/catalogue-ko-[0-9a-f]+\.json$/)]);
  await press(patient, "languages");
  await speak(patient, "ja");
  await expect(page.getByRole("textbox", { name: "氏名", exact: true })).toHaveValue(HANAKO.name);
  await press(patient, "continue");
  for (const step of ["birth-date", "sex", "address", "phone"]) {
    await patient.answer(step);
    await patient.next();
  }
  await patient.isAt("check");
  await expect(page.getByRole("main")).toContainText(HANAKO.insurer);
});

test("a language that cannot be fetched is said so, and everything stays", async ({ page, context, patient }) => {
  await patient.open("name");
  await patient.write("氏名", HANAKO.name);
  await press(patient, "languages");
  await context.setOffline(true);
  await rest(page);
  await page.locator('button[value="speak:th"]').click();
  await patient.isAt("name");
  await expect(page.getByRole("status").first()).toContainText("言葉を変えられませんでした。");
  await expect(page.getByRole("textbox", { name: "氏名", exact: true })).toHaveValue(HANAKO.name);
  await expectAccessible(page, "a language that could not be fetched");
  await context.setOffline(false);
  await press(patient, "languages");
  await speak(patient, "th");
  await patient.isAt("name");
});

test("who walks away in another language leaves the tablet as it was", async ({ page, patient }) => {
  await page.clock.install();
  await patient.open();
  await page.locator('[data-action="languages"]').first().click();
  await speak(patient, "ne");
  await expect(page.locator("html")).toHaveAttribute("lang", "ne");
  await patient.ends(() => page.clock.runFor(181_000));
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
});

for (const [browser, first] of [["zh-TW", "zh-Hant"], ["pt-BR", "pt"], ["ja-JP", "ja"], ["de-DE", "ja"]] as const) {
  test.describe(`a browser in ${browser}`, () => {
    test.use({ locale: browser });
    test(`begins in ${first}`, async ({ page, server }) => {
      await page.goto(server.url("/"));
      await expect(page.locator("html")).toHaveAttribute("lang", first);
    });
  });
}

test("no name of an era is broken within a word", async ({ page, server }) => {
  for (const language of ["tl", "id", "pt", "mn", "vi"]) {
    for (const viewport of [{ width: 1280, height: 800 }, { width: 800, height: 1280 }]) {
      await page.setViewportSize(viewport);
      await page.goto(server.url(`/screens/birth-date?lang=${language}`));
      const broken = await page.locator(".kiosk-choices__label").evaluateAll((labels) =>
        labels.flatMap((label) => {
          const walker = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
          const range = document.createRange();
          const words: string[] = [];
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            for (const { index, 0: word } of (node.textContent ?? "").matchAll(/[\p{Script=Latin}\p{Script=Cyrillic}]+/gu)) {
              range.setStart(node, index);
              range.setEnd(node, index + word.length);
              if (range.getClientRects().length > 1) words.push(word);
            }
          }
          return words;
        }),
      );
      expect(broken, `${language} at ${viewport.width}`).toEqual([]);
    }
  }
});
