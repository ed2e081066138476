// Whatever ended a session, nothing of it is left in the browser: every field is filled with words that nobody else writes,
// and afterwards they are looked for in everything that the browser shows, holds or has written into its folder.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Patient, rest } from "../support/patient.ts";
import { filesWith } from "../support/profile.ts";
import { placesInHistory, placesOf } from "../support/remains.ts";
import type { Server } from "../support/server.ts";
import { Tablet, makeProfile } from "../support/tablet.ts";
import { expect, test } from "../support/test.ts";

/** What every word of this patient has in it, and nothing else in the world. */
const CANARY = "鷽鸞鷭";
const PHONE = "098-7731-4409";
/** What is written into the fields, by their labels, where the form asks for it. */
const WORDS: Record<string, Record<string, string>> = {
  insurer: { 保険者等名称: `${CANARY}健康保険組合` },
  employer: { 事業所名: `${CANARY}商店` },
  name: { 氏名: `${CANARY}花子`, フリガナ: `ウソ${CANARY}` },
  address: { 住所: `${CANARY}市本町1`, "いま住んでいる所（居所）": `${CANARY}村2` },
  phone: { 連絡先電話番号: PHONE },
  signature: { 署名する方の名前: `${CANARY}太郎`, 患者との関係: `${CANARY}父` },
};
/** The default of `idle_seconds`, in milliseconds. */
const IDLE = 180_000;

let profile: string;
let tablet: Tablet;

test.beforeEach(async ({ server }) => {
  profile = mkdtempSync(join(tmpdir(), "madoguchi-canary-"));
  makeProfile(profile);
  tablet = await Tablet.start(profile, server.url("/ja/start"));
});

test.afterEach(async () => {
  await tablet.end("killed");
  rmSync(profile, { recursive: true, force: true });
});

/** Writes into every field of a screen. */
async function write(patient: Patient, step: string): Promise<void> {
  for (const [label, text] of Object.entries(WORDS[step] ?? {})) await patient.write(label, text);
}

/** From the first screen to the check page with every field filled. */
async function fill(patient: Patient): Promise<void> {
  await patient.isTakenOver();
  await patient.reachForm();
  for (const step of ["certificate", "insurance-kind", "insurer", "employer", "issued", "name", "birth-date", "sex", "address", "phone"]) {
    await patient.isAt(step);
    if (WORDS[step]) await write(patient, step);
    else await patient.answer(step);
    await patient.next();
  }
  await patient.isAt("check");
  // It is all there now, and what looks for it finds it.
  expect(await placesOf(patient.page, CANARY)).toEqual(expect.arrayContaining(["document", "text"]));
  expect(await placesOf(patient.page, PHONE)).toEqual(expect.arrayContaining(["document", "text"]));
}

/** To the last button, signed for somebody else. */
async function sign(patient: Patient): Promise<void> {
  await patient.press("署名へ進む");
  await patient.isAt("signature");
  await patient.choose("名前を入力");
  await write(patient, "signature");
}

/** Fails if a page, its history or a storage has anything of the patient. */
async function expectNothingIn(patient: Patient): Promise<void> {
  await patient.isAt("start");
  for (const words of [CANARY, PHONE]) expect(await placesInHistory(patient.page, words), words).toEqual([]);
}

/** Fails if the browser's folder has anything of the patient, or nothing can be found in it. */
function expectNothingInFolder(server: Server): void {
  expect(filesWith(profile, [CANARY, PHONE])).toEqual([]);
  expect(filesWith(profile, [new URL(server.url("/")).host]), "the search finds what is there").not.toEqual([]);
}

/** The ways in which a session ends while the browser goes on, each up to an empty first screen. */
const ENDINGS: Record<string, (patient: Patient) => Promise<void>> = {
  "the receipt": async (patient) => {
    await fill(patient);
    await sign(patient);
    await patient.press("受付に渡す");
    await patient.ticket();
    await patient.finish("おわる（画面を消す）");
  },
  "nobody there any more": async (patient) => {
    await patient.page.clock.install();
    await patient.open();
    await fill(patient);
    await sign(patient);
    await patient.ends(() => patient.page.clock.runFor(IDLE + 1_000));
    await patient.page.clock.resume();
  },
  "loading anew": async (patient) => {
    await fill(patient);
    await patient.press("氏名を直す");
    await patient.isAt("name");
    await patient.page.reload();
  },
  "the receipt, offline before it and in two languages": async (patient) => {
    const { page } = patient;
    const speak = async (language: string): Promise<void> => {
      await rest(page);
      await page.locator("[data-action=languages]").first().click();
      await rest(page);
      await page.locator(`button[value="speak:${language}"]`).click();
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await rest(page);
    };
    await fill(patient);
    await speak("en");
    expect(await placesOf(page, CANARY)).toContain("text");
    await speak("ja");
    await sign(patient);
    await tablet.context.setOffline(true);
    await patient.press("受付に渡す");
    await expect(page.getByRole("heading", { name: "まだ受付に渡せていません" })).toBeVisible();
    for (const text of [CANARY, PHONE]) {
      const stored = await placesOf(page, text);
      expect(stored.filter((place) => /storage|IndexedDB|cookies|history|window|address/i.test(place))).toEqual([]);
    }
    await tablet.context.setOffline(false);
    await patient.ticket();
    await patient.finish("おわる（画面を消す）");
  },
};

for (const [ending, end] of Object.entries(ENDINGS)) {
  test(`a session ended by ${ending} leaves nothing`, async ({ server }) => {
    const patient = new Patient(tablet.page, server);
    await end(patient);
    await expectNothingIn(patient);
    await tablet.end("closed");
    expectNothingInFolder(server);
  });
}

for (const ending of ["a crash of the tab", "a kill of the browser"] as const) {
  test(`a session ended by ${ending} leaves nothing`, async ({ server }) => {
    let patient = new Patient(tablet.page, server);
    await fill(patient);
    await sign(patient);
    if (ending === "a crash of the tab") {
      const renderer = await tablet.context.newCDPSession(tablet.page);
      const crashed = tablet.page.waitForEvent("crash");
      // Nobody is left to answer.
      void renderer.send("Page.crash").catch(() => null);
      await crashed;
      await tablet.end("closed");
    } else {
      await tablet.end("killed");
    }
    expectNothingInFolder(server);
    tablet = await Tablet.start(profile, server.url("/ja/start"));
    patient = new Patient(tablet.page, server);
    // The browser opens no page of before.
    expect(tablet.context.pages().map((page) => new URL(page.url()).pathname)).toEqual(["/ja/start"]);
    await expectNothingIn(patient);
    await tablet.end("closed");
    expectNothingInFolder(server);
  });
}

test("what is kept in any of these places is found", async ({ server }) => {
  const { page, context } = tablet;
  await page.goto(server.url("/ja/name"));
  expect(await placesOf(page, CANARY)).toEqual([]);
  await page.getByRole("textbox", { name: "氏名", exact: true }).fill(CANARY);
  await context.addCookies([{ name: "kept", value: CANARY, url: server.url("/"), expires: Date.now() / 1000 + 3600 }]);
  await page.evaluate(async (words) => {
    history.replaceState(words, "", `#${words}`);
    window.name = document.title = words;
    localStorage.setItem("kept", words);
    sessionStorage.setItem("kept", words);
    await (await caches.open("kept")).put("/kept", new Response(words));
    await new Promise<void>((resolve) => {
      const request = indexedDB.open("kept");
      request.onupgradeneeded = () => request.result.createObjectStore("kept", { autoIncrement: true });
      request.onsuccess = () => {
        const writing = request.result.transaction("kept", "readwrite");
        writing.objectStore("kept").add({ words });
        writing.oncomplete = () => {
          request.result.close();
          resolve();
        };
      };
    });
  }, CANARY);
  const places = ["document", "title", "address", "form fields", "session history", "name of the window", "localStorage", "sessionStorage", "IndexedDB", "CacheStorage", "cookies"];
  expect((await placesOf(page, CANARY)).sort()).toEqual(places.sort());
  await page.goto(server.url("/ja/start"));
  expect((await placesInHistory(page, CANARY)).filter((place) => place.includes("by goBack: address"))).not.toEqual([]);
  await tablet.end("closed");
  const kept = filesWith(profile, [CANARY]).map((file) => file.slice(profile.length));
  for (const place of ["History", "Local Storage", "IndexedDB", "Service Worker"]) expect(kept.filter((file) => file.includes(place)), place).not.toEqual([]);
});
