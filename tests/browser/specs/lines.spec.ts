// Lines of Thai, Burmese and Khmer, which have no spaces between words, end where a word does.
import { readFileSync } from "node:fs";
import { expect, test } from "../support/test.ts";

const SCREENS = ["start", "situation", "options", "portal", "certificate", "insurance-kind", "name", "signature", "settings"];
const WIDTHS = [320, 360, 390, 430, 520, 640, 800];
/** The words that the dictionary of the browser parts, as `app/lines.txt` lists them. */
const WORDS = readFileSync(new URL("../../../app/lines.txt", import.meta.url), "utf8").split("\n");

/** What a line ends within, of all places that must hold, and how many there are. */
async function parted(page: import("@playwright/test").Page, words: string[]): Promise<{ looked: number; parted: string[] }> {
  return page.evaluate((words) => {
    const found: { looked: number; parted: string[] } = { looked: 0, parted: [] };
    const bare = (text: string): string => text.replace(/[\u2060\u200b]/g, "");
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const lineOf = (node: Node, at: number): number | undefined => {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getClientRects()[0]?.bottom;
    };
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? "";
      // Where each letter stands in the text without marks.
      const places = [...text].map((letter, at) => (bare(letter) ? at : -1)).filter((at) => at >= 0);
      for (const word of words) {
        for (let from = bare(text).indexOf(word); from >= 0; from = bare(text).indexOf(word, from + 1)) {
          const lines = places.slice(from, from + word.length).map((at) => lineOf(node as Node, at));
          const drawn = lines.filter((line) => line !== undefined);
          if (!drawn.length) continue;
          found.looked += 1;
          if (Math.max(...drawn) - Math.min(...drawn) > 8) found.parted.push(word);
        }
      }
    }
    return found;
  }, words);
}

for (const language of ["th", "my", "km"]) {
  test(`no line ends within a word in ${language}`, async ({ page, server }) => {
    const listed = WORDS.filter((line) => line.startsWith(`${language} `)).map((line) => line.slice(language.length + 1));
    const held = listed.flatMap((word) => word.split("|")).filter((part) => part.includes("+"));
    const whole = held.map((part) => part.replaceAll("+", ""));
    // The negation with the verbs that are most in use.
    if (language === "my") whole.push("မရှိ", "မသိ", "မရ", "မဟုတ်");
    let [looked, without] = [0, 0];
    for (const screen of SCREENS) {
      await page.goto(server.url(`/${language}/${screen}`));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const found = await parted(page, whole);
        looked += found.looked;
        expect(found.parted, `${screen} at ${width}`).toEqual([]);
      }
      // Without the marks the browser parts them.
      await page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) node.textContent = node.textContent?.replace(/[\u2060\u200b]/g, "") ?? "";
      });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        without += (await parted(page, whole)).parted.length;
      }
    }
    expect(looked, "words that were looked at").toBeGreaterThan(60);
    expect(without, "words that are parted without the marks").toBeGreaterThan(0);
  });
}
