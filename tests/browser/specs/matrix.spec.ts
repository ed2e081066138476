// Every state of every screen, as `/screens.json` lists them, in languages, looks and sizes that belong together: each
// state once in each look and at least once in each language, sizes and answers in turn, so that every pair meets somewhere.
import { type Page } from "@playwright/test";
import { expectAccessible } from "../support/accessibility.ts";
import { brokenWords, foreignWords, geometryOf } from "../support/geometry.ts";
import type { Server } from "../support/server.ts";
import { type State, listed, partOf, turn } from "../support/states.ts";
import { expect, test } from "../support/test.ts";

/** What a person chose, and the colours that a device forces on every page. */
type View = { settings: Record<string, string>; forced?: "light" | "dark" };
type Look = View & { language: string; viewport: { width: number; height: number } };

/** Of all sixteen, Tagalog takes most room. */
const LANGUAGES = ["ja", "ja-x-easy", "en", "tl"] as const;
const VIEWS: readonly View[] = [
  { settings: {} },
  { settings: { size: "large", theme: "dark" } },
  { settings: { theme: "contrast", spacing: "wide" } },
  { settings: { size: "largest", reach: "low" } },
  { settings: {}, forced: "dark" },
];
const VIEWPORTS = [
  { width: 1280, height: 800 },
  { width: 800, height: 1280 },
  { width: 320, height: 640 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 600 },
] as const;
const TABLETS = VIEWPORTS.slice(0, 2);
const ANSWERS = ["none", "usual", "long"] as const;
/** Parts of about the same length, so that two workers end together. */
const PARTS = 8;
/** Screens of each kind, for the sight of all languages. */
const IN_ALL_LANGUAGES = ["start", "situation.missing", "options.invalid", "birth-date.era-mismatch", "check.complete", "signature.typed", "done.sign-at-desk", "settings"];

/** The sizes that a view is meant for: the narrow one is a tablet magnified four times, which the largest type would fill. */
const sizesOf = ({ settings }: View) => VIEWPORTS.filter(({ width }) => settings["size"] !== "largest" || width > 320);

/** A way to look at a state in each view: each language too, and in another order than for its neighbours. */
function looks(state: number): Look[] {
  return VIEWS.map((view, at) => ({
    ...view,
    language: turn(LANGUAGES, at + state),
    settings: { ...view.settings, answers: turn(ANSWERS, at + Math.floor(state / LANGUAGES.length)) },
    viewport: turn(sizesOf(view), at + state + Math.floor(state / VIEWPORTS.length)),
  }));
}

/** Two more, in texts that stand for a language that is still to come: half as long again, and from right to left. */
function pseudo(state: number): Look[] {
  return ["longer", "mirrored"].map((texts, at) => {
    const view = turn(VIEWS, at + state);
    const settings = { ...view.settings, texts, answers: turn(ANSWERS, at + state) };
    return { ...view, language: turn(["en", "my", "ja"], at + Math.floor(state / 2)), settings, viewport: turn(sizesOf(view), at + Math.floor(state / VIEWS.length)) };
  });
}

/** The language that a state is shown in: what only staff see is in Japanese. */
const shownIn = (entry: State, language: string): string => (entry.addresses[language] ? language : "ja");

/** Opens a state; says what is looked at. */
async function open(page: Page, server: Server, entry: State, { language, settings, viewport, forced }: Look): Promise<string> {
  const query = new URLSearchParams({ lang: language, ...settings }).toString();
  await page.setViewportSize(viewport);
  await page.emulateMedia({ forcedColors: forced ? "active" : "none", colorScheme: forced ?? "light" });
  await page.goto(server.url(`/screens/${entry.id}?${query}`));
  return `${entry.id}?${query} at ${viewport.width}×${viewport.height}${forced ? ", forced colours" : ""}`;
}

/** Opens a state and waits until the module has taken it over, where it ever will. */
async function look(page: Page, server: Server, entry: State, way: Look): Promise<string> {
  const where = await open(page, server, entry, way);
  if (entry.step !== null) await expect(page.locator("html")).toHaveAttribute("data-hydrated", "true");
  return where;
}

for (let part = 0; part < PARTS; part += 1) {
  test(`every state is laid out for everybody, part ${part + 1} of ${PARTS}`, async ({ page, request, server }) => {
    test.setTimeout(180_000);
    const { screens } = await listed(request, server);
    expect(screens.length).toBeGreaterThan(60);
    for (const [at, entry] of partOf(screens, part, PARTS)) {
      for (const way of [...looks(at), ...pseudo(at)]) {
        const where = await look(page, server, entry, way);
        await expect.soft(page.locator("html"), where).toHaveAttribute("lang", shownIn(entry, way.language));
        if (entry.step !== null) await expect.soft(page.getByRole("main"), where).toHaveAttribute("data-screen", entry.step);
        expect.soft([...(await geometryOf(page)), ...(await foreignWords(page))], where).toEqual([]);
      }
      // What axe says hardly hangs on the look: each state once, the looks in turn.
      const once = turn(looks(at), Math.floor(at / PARTS));
      await expectAccessible(page, await look(page, server, entry, once));
    }
  });
}

test.describe("as the server sends it", () => {
  test.use({ mode: "module blocked" });

  for (let part = 0; part < PARTS; part += 1) {
    test(`every state is laid out and has nothing for axe to find, part ${part + 1} of ${PARTS}`, async ({ patient, request }) => {
      test.setTimeout(180_000);
      const { page, server } = patient;
      const { screens } = await listed(request, server);
      for (const [at, entry] of partOf(screens, part, PARTS)) {
        const where = await open(page, server, entry, turn(looks(at), Math.floor(at / PARTS) + 2));
        expect.soft(await geometryOf(page), where).toEqual([]);
        await expectAccessible(page, where);
      }
    });
  }
});

for (const id of IN_ALL_LANGUAGES) {
  test(`${id} is laid out in all languages`, async ({ page, request, server }) => {
    test.setTimeout(120_000);
    const { languages, screens } = await listed(request, server);
    const entry = screens.find((screen) => screen.id === id);
    if (!entry) throw new Error(`no state ${id}`);
    expect(languages).toHaveLength(16);
    for (const [at, language] of languages.entries()) {
      const where = await look(page, server, entry, { language, settings: { answers: "usual" }, viewport: turn(VIEWPORTS, at) });
      expect.soft([...(await geometryOf(page)), ...(await foreignWords(page))], where).toEqual([]);
      for (const viewport of TABLETS) {
        await page.setViewportSize(viewport);
        expect.soft(await brokenWords(page), `${where}, then ${viewport.width}×${viewport.height}`).toEqual([]);
      }
    }
  });
}

test("a screen from right to left begins at the right, and stays so when its texts come from the tablet", async ({ page, patient, server }) => {
  await page.goto(server.url("/screens/name?lang=en&texts=mirrored"));
  await patient.isTakenOver();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  const places = () =>
    page.locator("#title, .kiosk-text-field__label, .kiosk-button[data-action=call-staff], .kiosk-button[data-action=continue], .kiosk-button[data-action=back]").evaluateAll((all) =>
      all.map((one) => ({ name: one.id || (one.getAttribute("data-action") ?? "label"), left: one.getBoundingClientRect().left, right: one.getBoundingClientRect().right })),
    );
  const isMirrored = async (): Promise<void> => {
    const found = await places();
    const at = (name: string) => found.find((one) => one.name === name) ?? { left: NaN, right: NaN };
    expect(at("title").right, "the heading begins at the right").toBeGreaterThan(1000);
    expect(at("call-staff").left, "what ends a line is at the left").toBeLessThan(200);
    expect(at("continue").left, "the way on stands before the way back").not.toBe(at("back").left);
  };
  await isMirrored();
  await page.locator("[data-action=continue]").click();
  await patient.isAt("birth-date");
  await expect(page.locator("#title")).toContainText("\u202e");
  await isMirrored();
});

test("the list of screens has nothing for axe to find, and its switches lead on", async ({ page, server }) => {
  for (const viewport of VIEWPORTS) {
    await page.setViewportSize(viewport);
    await page.goto(server.url("/screens"));
    await expectAccessible(page, `the list at ${viewport.width}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "no sideways scrolling").toBe(true);
  }
  await page.locator("select[name=lang]").selectOption("my");
  await page.getByLabel("色").selectOption("dark");
  await page.getByLabel("見本の答え").selectOption("long");
  await page.getByRole("button", { name: "この出し方にする" }).click();
  await page.getByRole("link", { name: /元号ちがい、元年/ }).click();
  await expect(page).toHaveURL(/\/screens\/birth-date\.era-mismatch-first-year\?lang=my&theme=dark(&furigana=off)?&answers=long$/);
  await expect(page.locator("html")).toHaveAttribute("data-view-theme", "dark");
});

test("a sample is worked like any screen and is never sent", async ({ page, patient, server }) => {
  const sent: string[] = [];
  page.on("request", (request) => request.method() === "POST" && sent.push(request.url()));
  await page.goto(server.url("/screens/unsent.offline?answers=usual"));
  await patient.isTakenOver();
  await page.waitForTimeout(4_000);
  await page.goto(server.url("/screens/check.complete"));
  await patient.isTakenOver();
  await patient.press("署名へ進む");
  await patient.choose("名前を入力");
  await patient.write("署名する方の名前", "見本 花子");
  await patient.press("係の人を呼ぶ");
  await expect(page.getByText("呼び出しを送れませんでした。")).toBeVisible();
  await patient.press("受付に渡す");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(page.getByRole("button", { name: "もう一度送る" })).toBeVisible();
  await patient.press("もう一度送る");
  await expect(page.locator("[data-ticket]")).toHaveCount(0);
  expect(sent).toEqual([]);
});

test("the overlay marks what it finds and keeps the choice in the address", async ({ page, patient, server }) => {
  await page.goto(server.url("/screens/birth-date.era-mismatch?overlay=targets,focus"));
  await patient.isTakenOver();
  const panel = page.getByRole("complementary", { name: "Test overlay" });
  await expect(panel.getByText(/^\d+\.\d × \d+\.\d mm/).first()).toBeVisible();
  await expect(panel.getByText(/^1\. /)).toBeVisible();
  await panel.getByLabel("Screen reader transcript").check();
  await expect(panel.getByText("heading, level 1", { exact: false }).first()).toBeVisible();
  await panel.getByLabel("Live regions and log").check();
  await panel.getByLabel("Device").selectOption("fhd");
  await expect(page).toHaveURL(/overlay=targets,focus,transcript,live,fhd$/);
  await patient.press("係の人を呼ぶ");
  await expect(panel.getByText(/polite: “呼び出しを送れませんでした/).first()).toBeVisible();
  expect(await page.evaluate(() => document.querySelectorAll(".overlay-mark").length)).toBeGreaterThan(5);
});
