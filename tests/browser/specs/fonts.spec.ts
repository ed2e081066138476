// Every script shows on a device that lacks it, and no page fetches a font that it does not draw with. What a device has
// of its own is not fetched, so what must be fetched depends on the machine; what may be does not.
import type { Page } from "@playwright/test";
import { hold } from "../support/network.ts";
import { rest } from "../support/patient.ts";
import { expect, test } from "../support/test.ts";

const NAMES = "language-names";
const SCRIPTS = { my: ["noto-sans-myanmar", "မ"], km: ["noto-sans-khmer", "ក"], th: ["noto-sans-thai", "ก"], ne: ["noto-sans-devanagari", "क"] } as const;

/** The fonts that the page asks for from now on, by the names of their files. */
function watchFonts(page: Page): string[] {
  const fetched: string[] = [];
  page.on("request", (request) => {
    const name = /\/([a-z-]+)-[0-9a-f]{16}\.woff2$/.exec(new URL(request.url()).pathname)?.[1];
    if (name !== undefined) fetched.push(name);
  });
  return fetched;
}

/** Once all that the page draws with has come. */
async function drawn(page: Page): Promise<void> {
  // An enrolled tablet's stream stays open: the network is never idle.
  await expect(page.locator("html")).toHaveAttribute("data-hydrated", "true");
  await page.evaluate(async () => {
    // Which fonts a page needs is known when it is laid out.
    await new Promise((laidOut) => requestAnimationFrame(() => requestAnimationFrame(laidOut)));
    await document.fonts.ready;
  });
}

/** Which of these letters, each in its type, look like a character that no font has. */
async function boxes(page: Page, texts: readonly { type: string; letters: string }[]): Promise<string[]> {
  return page.evaluate((given) => {
    const pencil = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    if (pencil === null) throw new Error("nothing to draw with");
    const picture = (type: string, letter: string): string => {
      pencil.canvas.width = pencil.canvas.height = 80;
      pencil.font = type;
      pencil.fillText(letter, 20, 50);
      return pencil.getImageData(0, 0, 80, 80).data.join();
    };
    const missing = given.flatMap(({ type, letters }) => {
      const box = picture(type, "\u{2fffd}");
      return [...new Set(letters)].filter((letter) => picture(type, letter) === box);
    });
    return [...new Set(missing)];
  }, texts);
}

/** The letters of these elements' own texts, and of what is typed into them, in their type: those of the scripts between Greek and the East Asian ones. */
async function lettersOf(page: Page, elements = "body :not([aria-hidden])"): Promise<{ type: string; letters: string }[]> {
  const found = await page.locator(elements).evaluateAll((all) =>
    all.map((element) => {
      const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent);
      if (element instanceof HTMLInputElement && element.type === "text") texts.push(element.value);
      const { fontWeight, fontFamily } = getComputedStyle(element);
      return { type: `${fontWeight} 40px ${fontFamily}`, letters: (texts.join("").match(/[\u0590-\u1dff]/g) ?? []).join("") };
    }),
  );
  return found.filter(({ letters }) => letters !== "");
}

/** The texts in which one of these letters is, and which no font of ours has a part in. */
async function withoutFont(page: Page, letters: readonly string[]): Promise<string[]> {
  const browser = await page.context().newCDPSession(page);
  await browser.send("DOM.enable");
  await browser.send("CSS.enable");
  const { root } = await browser.send("DOM.getDocument", { depth: -1, pierce: true });
  const texts: (typeof root)[] = [];
  const collect = (node: typeof root): void => {
    if (node.attributes?.includes("aria-hidden")) return;
    if (letters.some((letter) => node.nodeType === 3 && node.nodeValue.includes(letter))) texts.push(node);
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) collect(child);
  };
  collect(root);
  const bare: string[] = [];
  for (const { nodeId, nodeValue } of texts) {
    // None at all where a text is not shown.
    const { fonts } = await browser.send("CSS.getPlatformFontsForNode", { nodeId });
    if (fonts.length > 0 && !fonts.some(({ isCustomFont }) => isCustomFont)) bare.push(nodeValue);
  }
  await browser.detach();
  return bare;
}

/** That there are such letters and that each of them is drawn: in this type, and where it stands. */
async function expectDrawn(page: Page, elements?: string): Promise<void> {
  await drawn(page);
  const texts = await lettersOf(page, elements);
  expect(texts).not.toEqual([]);
  // On a busy machine a font is asked for after the page was called ready.
  await expect.poll(() => boxes(page, texts)).toEqual([]);
  // A text may keep the boxes of before its font came.
  const foreign = await boxes(page, texts.map(({ letters }) => ({ type: "40px sans-serif", letters })));
  await expect.poll(() => withoutFont(page, foreign)).toEqual([]);
}

/** Opens the list of languages. */
async function openLanguages(page: Page): Promise<void> {
  await page.locator("[data-action=languages]").first().click();
  await expect(page.locator("[data-action=speak]").first()).toBeVisible();
}

for (const language of ["ja", "ja-x-easy", "en", "zh-Hans", "ko", "vi", "mn"]) {
  test(`${language} fetches no font but that of the languages' names`, async ({ page, server }) => {
    const fetched = watchFonts(page);
    for (const step of ["start", "options"]) {
      await page.goto(server.url(`/${language}/${step}`));
      await drawn(page);
    }
    expect(fetched.filter((font) => font !== NAMES)).toEqual([]);
  });
}

for (const [language, [file, letter]] of Object.entries(SCRIPTS)) {
  test(`${language} fetches the font of its script alone, and draws every letter`, async ({ page, server }) => {
    const fetched = watchFonts(page);
    await page.goto(server.url(`/${language}/start`));
    await expectDrawn(page);
    const lacking = (await boxes(page, [{ type: "40px sans-serif", letters: letter }])).length > 0;
    // Regular and bold are one file.
    if (lacking) expect(fetched.filter((font) => font !== NAMES)).toEqual([file]);
    for (const step of ["situation", "options", "signature"]) {
      await page.goto(server.url(`/${language}/${step}`));
      await expectDrawn(page);
    }
    expect(fetched.filter((font) => font !== NAMES && font !== file)).toEqual([]);
  });
}

test("the languages' names are drawn with one small font", async ({ page, patient }) => {
  const fetched = watchFonts(page);
  await patient.open();
  await openLanguages(page);
  await expectDrawn(page, "[data-action=speak], [data-action=speak] *");
  expect(fetched.filter((font) => font !== NAMES)).toEqual([]);
  // Four scripts, one file.
  expect(fetched.length).toBeLessThanOrEqual(1);
});

test("a font comes when its language is chosen, not before", async ({ page, patient }) => {
  const fetched = watchFonts(page);
  await patient.open();
  await openLanguages(page);
  await rest(page);
  await page.locator("[data-action=speak]", { hasText: "ไทย" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "th");
  await expectDrawn(page);
  expect(fetched.filter((font) => font !== NAMES && font !== SCRIPTS.th[0])).toEqual([]);
});

test("a name typed in another script than the screen's is drawn", async ({ page, patient }) => {
  await patient.open("name");
  await patient.write("氏名", "สมชาย");
  await expectDrawn(page, "input");
});

test("a page is painted before its font has come", async ({ page, server }) => {
  const arrive = await hold(page, "**/*.woff2");
  await page.goto(server.url("/my/start"), { waitUntil: "domcontentloaded" });
  await expect.poll(() => page.evaluate(() => performance.getEntriesByName("first-contentful-paint").length)).toBe(1);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const waiting = await page.evaluate(() => [...document.fonts].filter((font) => font.display !== "swap").map((font) => font.family));
  expect(waiting).toEqual([]);
  arrive();
  await expectDrawn(page);
});
