// Nothing is left for the next patient: not behind Back, not after a reload, not in the browser's memory or its profile.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Page, chromium } from "@playwright/test";
import { HANAKO, MODES, Patient, withMode } from "../support/patient.ts";
import { filesWith } from "../support/profile.ts";
import { travel } from "../support/remains.ts";
import { expect, test } from "../support/test.ts";

/** What must never be seen again. */
const CANARIES = [HANAKO.name, HANAKO.kana, HANAKO.insurer, HANAKO.employer, HANAKO.address, HANAKO.phone];

/** Fails if a page shows, or holds in a field, anything of the last patient. */
async function expectNothingOf(page: Page): Promise<void> {
  const held = await whatItHolds(page);
  for (const canary of CANARIES) expect(held).not.toContain(canary);
  expect(held).not.toContain("ticked ");
}

/** All that a page shows or holds, once it stays. */
async function whatItHolds(page: Page): Promise<string> {
  await page.waitForLoadState();
  const held = page.evaluate(() => {
    const fields = [...document.querySelectorAll("input, textarea, select")].map((field) => (field as HTMLInputElement).value);
    const ticked = [...document.querySelectorAll("input:checked")].map((field) => (field as HTMLInputElement).name);
    return [document.documentElement.innerHTML, ...fields, ...ticked.map((name) => `ticked ${name}`), location.href].join("\n");
  });
  return held.catch((error: unknown) => {
    // It was just being replaced by another page: look at that one.
    if (String(error).includes("context was destroyed")) return whatItHolds(page);
    throw error;
  });
}

/** Goes back as far as it goes, looking at every page on the way. */
async function goBackThroughEverything(page: Page): Promise<void> {
  for (let step = 0; step < 25; step += 1) {
    const from = page.url();
    await travel(page, "goBack");
    await expectNothingOf(page);
    if (page.url() === from) return;
  }
}

for (const mode of MODES) {
  test.describe(withMode(mode), () => {
    test.use({ mode });

    test("after a finished session Back and reload show nothing", async ({ page, patient }) => {
      await patient.open();
      await patient.reachForm();
      await patient.fillForm();
      await patient.signAndHandOver();
      await patient.finish("おわる（画面を消す）");
      await expectNothingOf(page);
      await goBackThroughEverything(page);
    });

    test("after a session that was given up Back and reload show nothing", async ({ page, patient }) => {
      await patient.open();
      await patient.reachForm();
      await patient.fillForm();
      await patient.press("やめる");
      await patient.finish("やめて、答えを消す");
      await page.reload();
      await expectNothingOf(page);
      await goBackThroughEverything(page);
    });
  });
}

test("a journey is one entry in the history, and a reload ends it", async ({ page, patient }) => {
  await patient.open();
  const before = await page.evaluate(() => history.length);
  await patient.reachForm();
  await patient.fillForm();
  expect(await page.evaluate(() => history.length)).toBe(before);
  expect(new URL(page.url()).pathname).toBe("/ja/start");
  await page.reload();
  await patient.isAt("start");
  await expectNothingOf(page);
});

test("answers are in no storage while they are written, and no cookie, cache or worker is made", async ({ page, context, patient }) => {
  await patient.open();
  await patient.reachForm();
  await patient.fillForm();
  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    state: history.state as unknown,
  }));
  expect(stored).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0, state: null });
  expect(await context.cookies()).toEqual([]);
});

test("leaving for another page and coming back from the browser's own memory shows an empty start", async ({ server }) => {
  // Chromium as people have it: with its back-forward cache, which automation turns off.
  const profile = mkdtempSync(join(tmpdir(), "madoguchi-profile-"));
  const context = await chromium.launchPersistentContext(profile, {
    ...test.info().project.use.launchOptions,
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
    viewport: { width: 1280, height: 800 },
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    const patient = new Patient(page, server);
    await patient.open();
    await patient.reachForm();
    await patient.fillForm();
    await patient.press("氏名を直す");
    await patient.write("氏名", HANAKO.name);
    await page.goto(server.url("/ja/situation"));
    await travel(page, "goBack");
    await patient.isAt("start");
    await expectNothingOf(page);
    await travel(page, "goForward");
    await patient.isAt("situation");
    await expectNothingOf(page);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
});

for (const mode of ["scripts on", "scripts off"] as const) {
  for (const ending of ["the last button", "a crash of the tab"] as const) {
    test(`with ${mode} a session ended by ${ending} leaves no byte in the browser's profile`, async ({ server }) => {
      const profile = mkdtempSync(join(tmpdir(), "madoguchi-profile-"));
      const context = await chromium.launchPersistentContext(profile, {
        ...test.info().project.use.launchOptions,
        javaScriptEnabled: mode === "scripts on",
      });
      try {
        const page = context.pages()[0] ?? (await context.newPage());
        const patient = new Patient(page, server, mode);
        await patient.open();
        await patient.reachForm();
        await patient.fillForm();
        if (ending === "a crash of the tab") {
          await page.goto("chrome://crash").catch(() => null);
        } else {
          await patient.signAndHandOver();
          await patient.finish("おわる（画面を消す）");
        }
        await context.close();
        // With scripts off Chromium keeps posted forms in its list of open tabs; in a private window it keeps none.
        const left = filesWith(profile, CANARIES).filter((file) => mode === "scripts on" || !file.includes("/Sessions/"));
        expect(left).toEqual([]);
        // The search does find what is there.
        expect(filesWith(profile, [new URL(server.url("/")).host])).not.toEqual([]);
      } finally {
        await context.close();
        rmSync(profile, { recursive: true, force: true });
      }
    });
  }
}
