// Reading aloud on a kiosk, whose browser has no voices of its own: Japanese from clips, other languages not at all.
import type { Page } from "@playwright/test";
import { expectAccessible } from "../support/accessibility.ts";
import { Patient } from "../support/patient.ts";
import { expect, test } from "../support/test.ts";

declare global {
  interface Window {
    /** The clips that were asked for, by what they say. */
    said: string[];
    /** How many clips ended by themselves. */
    ended: number;
  }
}

/** Notes which clips are played, and ends each at once; `holding` leaves them playing until they are stopped. */
async function listen(page: Page, { holding = false } = {}): Promise<void> {
  await page.addInitScript((holds) => {
    window.said = [];
    HTMLMediaElement.prototype.play = async function play() {
      window.said.push(new URL(this.src).pathname);
      if (!holds) setTimeout(() => this.dispatchEvent(new Event("ended")));
    };
    HTMLMediaElement.prototype.pause = function pause() {
      this.dispatchEvent(new Event("pause"));
    };
  }, holding);
}

/** What was read, in words: the list of clips the other way round. A clip may have several ways to be written. */
async function said(page: Page, language = "ja"): Promise<string[]> {
  const list = (await (await page.request.get(new URL(`/texts/${language}/voice`, page.url()).href)).json()) as Record<string, string>;
  const words = new Map(Object.entries(list).map(([word, address]) => [address, word] as const).reverse());
  return (await page.evaluate(() => window.said)).map((address) => words.get(address) ?? address);
}

async function heard(page: Page, words: string, language = "ja"): Promise<void> {
  await expect.poll(() => said(page, language)).toContain(words);
}

const isSilent = async (patient: Patient): Promise<void> => expect(patient.button("聞く")).toBeVisible();

test("what reads is loaded only for those who ask for it", async ({ page, patient }) => {
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(...(request.url().match(/assist-[0-9a-f]{16}\.js$/) ?? [])));
  await listen(page);
  await patient.open();
  await patient.press("はじめる");
  await patient.isAt("situation");
  expect(loaded).toEqual([]);
  await patient.press("聞く");
  await heard(page, "受付のカードの機械には、何と出ましたか");
  expect(loaded).toHaveLength(1);
});

test("a screen is read from its heading to its buttons, and again when asked again", async ({ page, patient }) => {
  await listen(page);
  await patient.open();
  await patient.press("聞く");
  await heard(page, "はじめる");
  await isSilent(patient);
  const once = await said(page);
  expect(once[0]).toContain("保険の資格を");
  expect(once.at(-1)).toBe("はじめる");
  await patient.press("聞く");
  await expect.poll(async () => (await said(page)).length).toBe(once.length * 2);
  expect(await said(page)).toEqual([...once, ...once]);
});

test("the button tells that it is reading, and stops it", async ({ page, patient }) => {
  await listen(page, { holding: true });
  await patient.open();
  await patient.press("聞く");
  await expect(patient.button("止める")).toBeVisible();
  await expect(patient.button("聞く")).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => window.said.length)).toBe(1);
  await expectAccessible(page, "while it is being read");
  await patient.press("止める");
  await isSilent(patient);
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => window.said.length), "nothing more is said").toBe(1);
});

test("leaving a screen stops its reading", async ({ page, patient }) => {
  await listen(page, { holding: true });
  await patient.open();
  await patient.press("聞く");
  await expect(patient.button("止める")).toBeVisible();
  await patient.press("はじめる");
  await patient.isAt("situation");
  await isSilent(patient);
});

test("where it was asked for, every new screen is read by itself, its errors and what is chosen too", async ({ page, patient }) => {
  await listen(page);
  await patient.open();
  await patient.press("見やすさ");
  await page.getByRole("radiogroup", { name: "声で読む" }).getByRole("radio", { name: "画面が変わるたびに" }).check();
  await patient.press("この見え方にする");
  await patient.isAt("start");
  await heard(page, "はじめる");
  await patient.press("はじめる");
  await heard(page, "受付のカードの機械には、何と出ましたか");
  await isSilent(patient);
  expect(await said(page)).not.toContain("選んであります");
  await patient.next();
  await heard(page, "次のところを直してください");
  await patient.choose("わからない");
  await patient.next();
  await patient.isAt("notice");
  await patient.press("もどる");
  await heard(page, "選んであります");
});

test("what was typed is read: a name by its kana, numbers as people say them, other kanji not at all", async ({ page, patient }) => {
  await listen(page);
  await patient.open();
  await patient.reachForm();
  await patient.fillForm();
  await patient.press("聞く");
  await heard(page, "署名へ進む");
  const words = (await said(page)).join(" ");
  // The same sound may be listed as hiragana or as katakana.
  const sounds = (kana: string): RegExp => new RegExp([...kana].map((one) => `[${one}${String.fromCharCode(one.charCodeAt(0) - 0x60)}]`).join(" "));
  expect(words).toMatch(sounds("タカハシハナコ"));
  expect(words).toContain("昭和 60年 5月 12日");
  expect(words).toContain("0 9 8 0 0 0 0 0 0 0");
  expect(words).not.toContain("沖縄");
});

test("a clip really plays to its end", async ({ page, patient }) => {
  await page.addInitScript(() => {
    window.ended = 0;
    const play = HTMLMediaElement.prototype.play;
    HTMLMediaElement.prototype.play = function playing() {
      this.addEventListener("ended", () => (window.ended += 1));
      return play.call(this);
    };
  });
  await patient.open("situation");
  await patient.press("聞く");
  await expect.poll(() => page.evaluate(() => window.ended), { timeout: 30_000 }).toBeGreaterThan(1);
  await patient.press("止める");
  await isSilent(patient);
});

test("やさしい日本語 is read in its own words", async ({ page, patient }) => {
  await listen(page);
  await page.goto(patient.server.url("/ja-x-easy/start"));
  await patient.isTakenOver();
  await page.locator("[data-action=read-aloud]").click();
  await heard(page, "保険を機械で確かめることができなかった人へ", "ja-x-easy");
});

test("a language without a voice on the tablet says so", async ({ page, patient }) => {
  await listen(page);
  await page.goto(patient.server.url("/en/start"));
  await patient.isTakenOver();
  const button = page.locator("[data-action=read-aloud]");
  await button.click();
  await expect(page.locator(".kiosk-header__report")).not.toBeEmpty();
  await expect(page.locator(".kiosk-header__report")).toHaveAttribute("data-failed", "");
  await expect(button).toBeFocused();
  expect(await page.evaluate(() => window.said)).toEqual([]);
});

test("a voice of the browser is taken where it is on the tablet itself, and never one that sends the words away", async ({ page, patient }) => {
  await listen(page);
  await page.addInitScript(() => {
    window.said = [];
    const voice = (lang: string, localService: boolean) => ({ lang, localService, name: lang, voiceURI: lang, default: false });
    const speech = {
      getVoices: () => [voice("ja-JP", false), voice("en-US", true)],
      speak: (utterance: { text: string; onend: () => void }) => {
        window.said.push(utterance.text);
        setTimeout(() => utterance.onend());
      },
      cancel: () => undefined,
    };
    Object.defineProperty(window, "speechSynthesis", { value: speech });
    Object.defineProperty(window, "SpeechSynthesisUtterance", {
      value: class {
        constructor(readonly text: string) {}
      },
    });
  });
  await page.goto(patient.server.url("/en/start"));
  await patient.isTakenOver();
  await page.locator("[data-action=read-aloud]").click();
  await expect.poll(() => page.evaluate(() => window.said.length)).toBeGreaterThan(3);
  await patient.open();
  await patient.press("聞く");
  await heard(page, "はじめる");
});

test("whoever listens is not warned for being idle", async ({ page, patient }) => {
  await listen(page, { holding: true });
  await page.clock.install();
  await patient.open();
  await patient.press("はじめる");
  await patient.isAt("situation");
  await patient.press("聞く");
  await expect(patient.button("止める")).toBeVisible();
  // The list of clips comes over the network, which the page's clock does not move on.
  await expect.poll(() => page.evaluate(() => window.said.length)).toBe(1);
  await page.clock.runFor(400_000);
  await patient.isAt("situation");
  await patient.press("止める");
  await page.clock.runFor(125_000);
  await patient.isAt("idle");
});

for (const mode of ["scripts off", "module blocked"] as const) {
  test.describe(() => {
    test.use({ mode });
    test(`there is no button with ${mode}`, async ({ page, patient }) => {
      await patient.open();
      await expect(page.locator("[data-action=read-aloud]")).toBeHidden();
    });
  });
}
