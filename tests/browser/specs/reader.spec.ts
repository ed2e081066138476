// The screens as they are heard: by a virtual screen reader, and by what the browser tells real ones.
import { type Page } from "@playwright/test";
import { fit } from "../support/accessibility.ts";
import { type Said, focusedWords, listen, namesOf, splinters, transcript } from "../support/reader.ts";
import type { Server } from "../support/server.ts";
import { type State, listed, partOf, turn } from "../support/states.ts";
import { expect, test } from "../support/test.ts";

/** Parts of about the same length, so that two workers end together. */
const PARTS = 4;
/** Screens of each kind, whose transcripts are kept to be read. */
const KEPT = ["start", "situation", "notice.invalid", "options.invalid", "birth-date.era-mismatch", "check.complete", "done.signed", "idle"] as const;

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Opens a state and waits until the module has taken it over, where it ever will. */
async function open(page: Page, server: Server, { id, step }: Pick<State, "id" | "step">, settings: Record<string, string>): Promise<string> {
  const where = `/screens/${id}?${new URLSearchParams(settings).toString()}`;
  await page.goto(server.url(where));
  if (step !== null) await expect(page.locator("html")).toHaveAttribute("data-hydrated", "true");
  return where;
}

/** Without the spaces: a reading takes its text apart, and does nothing more. */
function tight(lines: readonly string[]): string[] {
  return lines.map((line) => line.replaceAll(/\s/gu, ""));
}

/** Where a place is heard first and last. */
function heard(said: readonly Said[], place: string): { first: number; last: number } {
  const isThere = ({ places }: Said): boolean => places.includes(place);
  return { first: said.findIndex(isThere), last: said.findLastIndex(isThere) };
}

/** The parts of a screen that are not heard one after the other: header, mistakes, heading, fields, buttons. */
function unordered(said: readonly Said[]): string[] {
  const places = ["header", "main", "summary", "title", "field", "foot"].filter((place) => heard(said, place).first >= 0);
  const order = [...places].sort((one, other) => heard(said, one).first - heard(said, other).first);
  const [header, main, title, foot] = ["header", "main", "title", "foot"].map((place) => heard(said, place));
  if (!header || !main || !title || !foot) return [];
  const isOf = ({ places }: Said, ...some: string[]): boolean => some.some((place) => places.includes(place));
  const before = said.slice(main.first, title.first).filter((one) => one.text?.trim() && !isOf(one, "progress", "summary"));
  // Whoever moves to the heading would hear it twice: as the name of what they enter, and as the heading.
  const nameOf = (one: Said | undefined): string => (one?.phrase ?? "").split(", ", 2)[1] ?? "";
  const around = said.slice(main.first, Math.max(title.first, 0)).filter((one) => /^(?:group|radiogroup|region), /.test(one.phrase) && nameOf(one) === nameOf(said[title.first]));
  const after = foot.first < 0 ? [] : said.slice(foot.first, main.last + 1).filter((one) => !isOf(one, "foot"));
  return [
    ...(order.join() === places.join() ? [] : [`${order.join()} in place of ${places.join()}`]),
    ...(title.first < 0 ? ["no heading"] : []),
    ...(header.last < main.first ? [] : ["the header goes on in the screen"]),
    ...before.map(({ phrase }) => `before the heading: ${phrase}`),
    ...around.map(({ phrase }) => `around the heading: ${phrase}`),
    ...after.map(({ phrase }) => `after the buttons: ${phrase}`),
  ];
}

/** Hints and mistakes that do not stand between the heading and the field, or the first choice, that they belong to. */
function misplaced(said: readonly Said[]): string[] {
  return [...new Set(said.flatMap(({ told }) => told))].flatMap((id) => {
    const at = said.findIndex(({ told }) => told.includes(id));
    const owner = said.findIndex(({ describedBy }) => describedBy.includes(id));
    // A heading is told the hint of what it asks, a group what is wrong with it.
    const isGroup = /^(?:heading|group|radiogroup), /.test(said[owner]?.phrase ?? "");
    const field = isGroup ? said.findIndex(({ places }, next) => next > owner && places.includes("field")) : owner;
    if (owner < 0) return [`${id} belongs to nothing`];
    return heard(said, "title").first < at && at < field ? [] : [`${id} is heard at ${at}, its field at ${field}`];
  });
}

/** The Japanese texts. What patients have answered is in any language. */
function japanese(said: readonly Said[]): Said[] {
  return said.filter(({ text, places }) => JAPANESE.test(text ?? "") && !places.includes("answer"));
}

/** Those that are marked as another language. */
function foreign(said: readonly Said[]): string[] {
  return japanese(said).flatMap(({ language, text }) => (/^(?:ja|zh)\b/.test(language) ? [] : [`${language}: ${text}`]));
}

/** What is heard after what is seen below it, or to the right of it. */
function unlikeSeen(said: readonly Said[]): string[] {
  const isSeen = ({ text, phrase, box }: Said): boolean => Boolean(text?.trim() || /^(?:button|heading|link|textbox), /.test(phrase)) && box.right - box.left > 2;
  const seen = said.filter((one) => isSeen(one) && one.places.includes("main"));
  return seen.slice(1).flatMap(({ phrase, box }, at) => {
    const before = seen[at]?.box ?? box;
    const isAbove = box.bottom <= before.top + 2 && box.left < before.right - 2;
    const isBeside = box.top < before.bottom - 2 && before.top < box.bottom - 2;
    return isAbove || (isBeside && box.right <= before.left + 2) ? [`${phrase} is heard after ${seen[at]?.phrase}`] : [];
  });
}

for (let part = 0; part < PARTS; part += 1) {
  test(`a reading above a kanji is never heard, part ${part + 1} of ${PARTS}`, async ({ page, request, server }) => {
    test.setTimeout(300_000);
    let readings = 0;
    for (const [at, state] of partOf((await listed(request, server)).screens, part, PARTS)) {
      // That screen tells whether there are readings.
      if (state.id === "settings") continue;
      const lang = turn(["ja", "ja", "ja-x-easy"], at);
      const ways = [];
      for (const furigana of ["on", "off"]) {
        const where = await open(page, server, state, { lang, furigana });
        const bases = await page.locator("ruby:visible").evaluateAll((rubies) => rubies.map((ruby) => ruby.firstChild?.textContent ?? ""));
        if (furigana === "on") readings += bases.length;
        else expect(bases, where).toEqual([]);
        expect.soft(await splinters(page), `${where}: texts that are taken apart`).toEqual([]);
        const said = await listen(page);
        // A text that a reading has taken apart is told piece by piece.
        const all = tight(transcript(said)).join("");
        expect.soft(said.filter(({ places }) => places.includes("reading")).map(({ phrase }) => phrase), `${where}: readings that are said`).toEqual([]);
        expect.soft(bases.filter((base) => !all.includes(base)), `${where}: kanji that are not said`).toEqual([]);
        ways.push({ all, names: await namesOf(page) });
      }
      const [withReadings, without] = ways;
      expect.soft(withReadings, `${state.id} in ${lang} with and without readings`).toEqual(without);
    }
    expect(readings, "there were readings").toBeGreaterThan(200);
  });

  test(`every Japanese word within another language is said in Japanese, part ${part + 1} of ${PARTS}`, async ({ page, request, server }) => {
    test.setTimeout(300_000);
    let words = 0;
    for (const [at, state] of partOf((await listed(request, server)).screens, part, PARTS)) {
      const where = await open(page, server, state, { lang: turn(["en", "my"], Math.floor(at / PARTS)), answers: "usual" });
      await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
      const said = await listen(page);
      expect.soft(foreign(said), where).toEqual([]);
      words += japanese(said).length;
      // An attribute has the language of its element alone.
      const attributes = await page.evaluate(
        (source) =>
          ["aria-label", "aria-description", "aria-roledescription", "alt", "title", "placeholder"].flatMap((name) =>
            [...document.querySelectorAll(`body [${name}]`)]
              .filter((element) => new RegExp(source, "u").test(element.getAttribute(name) ?? "") && element.closest("[lang]")?.getAttribute("lang") !== "ja")
              .map((element) => `${name}: ${element.getAttribute(name)}`),
          ),
        JAPANESE.source,
      );
      expect.soft(attributes, where).toEqual([]);
    }
    expect(words, "there were Japanese words").toBeGreaterThan(40);
  });

  test(`every screen is heard from its heading to its buttons, in the order in which it is seen, part ${part + 1} of ${PARTS}`, async ({ page, request, server }) => {
    test.setTimeout(300_000);
    // In one column, as on a phone or at four times the size.
    const viewport = { width: 320, height: 640 };
    for (const [at, state] of partOf((await listed(request, server)).screens, part, PARTS)) {
      if (state.step === null) continue;
      await page.setViewportSize(viewport);
      const where = await open(page, server, state, { lang: turn(["ja", "en", "my"], at), answers: "usual" });
      await fit(page);
      const said = await listen(page);
      expect.soft([...unordered(said), ...misplaced(said), ...unlikeSeen(said)], where).toEqual([]);
    }
  });
}

test("what is to be mended is heard as links, and again at its field", async ({ page, request, server }) => {
  test.setTimeout(300_000);
  const wrong = (await listed(request, server)).screens.filter(({ errors }) => errors.length > 0);
  expect(wrong.length).toBeGreaterThan(10);
  for (const [at, state] of wrong.entries()) {
    const where = await open(page, server, state, { lang: turn(["ja", "en", "ja-x-easy"], at) });
    // Of what has the focus a screen reader says the name and description, and no more.
    await page.locator("[data-error-summary]").focus();
    const words = tight([await focusedWords(page)])[0];
    for (const link of await page.locator("[data-error-summary] a").evaluateAll((all) => all.map((one) => [...one.childNodes].map((node) => (node instanceof Element && node.matches("ruby") ? (node.firstChild?.textContent ?? "") : (node.textContent ?? ""))).join("")))) {
      expect.soft(words, `${where}: what has the focus`).toContain(tight([link])[0]);
    }
    const said = await listen(page);
    const summary = transcript(said.filter(({ places }) => places.includes("summary")));
    const links = summary.filter((line) => line.startsWith("link, "));
    expect.soft(links, where).toHaveLength(state.errors.length);
    const title = summary[1]?.replace(/^heading, (.*), level 2$/, "$1");
    // Whoever comes to it hears at once all that is in it.
    const whole = links.map((link) => link.replace("link, ", "")).join(" ");
    const item = (number: number): string => `listitem, level 1, position ${number}, set size ${links.length}`;
    expect.soft(summary, where).toEqual([`region, ${title}, ${whole}`, `heading, ${title}, level 2`, "list", ...links.flatMap((link, number) => [item(number + 1), link])]);
    // At the field it is a part of what describes it: of a group of choices, a text field, or the pad.
    const described = said.filter(({ text, phrase, places }) => text === null && !places.includes("summary") && /^(?:(?:radio)?group|textbox|image), /.test(phrase));
    for (const link of links) expect.soft(tight(described.map(({ phrase }) => phrase)).join("\n"), where).toContain(tight([link.replace("link, ", "")])[0]);
  }
});

test("the receipt is heard with its number, right after its heading", async ({ page, patient }) => {
  await patient.open();
  await patient.reachSignature("聞取 花子");
  await patient.choose("紙に書く");
  await patient.press("受付に渡す");
  const ticket = await patient.ticket();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  const lines = transcript(await listen(page));
  const heading = lines.findIndex((line) => /^heading, .*, level 1$/.test(line));
  expect(lines.slice(heading, heading + 5).join(" ")).toContain(ticket);
});

test("a reading that is not hidden, a word without its language and a hint out of its place are noticed", async ({ page, server }) => {
  await open(page, server, { id: "birth-date", step: "birth-date" }, { lang: "ja-x-easy", furigana: "on" });
  expect((await listen(page)).filter(({ places }) => places.includes("reading"))).toEqual([]);
  expect(await splinters(page)).toEqual([]);
  await page.evaluate(() => document.querySelectorAll("ruby").forEach((ruby) => ruby.removeAttribute("role")));
  expect((await splinters(page)).length).toBeGreaterThan(3);
  await page.evaluate(() => document.querySelectorAll("rt").forEach((reading) => reading.removeAttribute("aria-hidden")));
  expect((await listen(page)).filter(({ places }) => places.includes("reading")).length).toBeGreaterThan(3);

  await open(page, server, { id: "address", step: "address" }, { lang: "en" });
  await fit(page);
  expect([...misplaced(await listen(page)), ...unordered(await listen(page)), ...unlikeSeen(await listen(page))]).toEqual([]);
  await page.evaluate(() => {
    document.querySelectorAll("main [lang=ja]").forEach((word) => word.removeAttribute("lang"));
    document.querySelector("main .kiosk-actions")?.after(document.querySelector("[id$=-hint]") ?? "");
  });
  const said = await listen(page);
  expect(foreign(said)).not.toEqual([]);
  expect(misplaced(said)).not.toEqual([]);
  expect(unordered(said).join("\n")).toContain("after the buttons: ");
  await page.locator("main h1").evaluate((heading: HTMLElement) => heading.style.setProperty("order", "9"));
  expect(unlikeSeen(await listen(page))).not.toEqual([]);
});

for (const id of KEPT) {
  for (const lang of ["ja", "en"]) {
    test(`${id} in ${lang} is heard as it was when somebody last read its transcript`, async ({ page, server }) => {
      await open(page, server, { id, step: id }, { lang, answers: "usual" });
      expect(`${transcript(await listen(page)).join("\n")}\n`).toMatchSnapshot(`${id}.${lang}.txt`);
    });
  }
}
