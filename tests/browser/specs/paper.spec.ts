// What the desk prints: the form with answers of any length, the sheets that are the same for everybody, the slip, the day.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { expectAccessible } from "../support/accessibility.ts";
import { LANGUAGES } from "../support/languages.ts";
import { type Answers, expectWhole, handOver, print, run, unspaced } from "../support/paper.ts";
import { expect, test } from "../support/test.ts";

/** Every entry at its longest, no character twice. */
const LONGEST: Answers = {
  insurer: run(0x5100, 200),
  employer: run(0x5200, 200),
  kana: run(0x5300, 200),
  name: run(0x5400, 200),
  address: run(0x5600, 400),
  residence: run(0x5800, 400),
  signed: run(0x5a00, 200),
  relationship: run(0x5b00, 200),
  phone: "0".repeat(30) + run(0x5c00, 30),
};

/** Characters that fonts, encodings and layouts stumble over. */
const RARE = {
  insurer: "髙﨑𠮷野家健康保険組合",
  employer: "شركة النور للتجارة",
  kana: "か\u{3099}き\u{309a} ｶﾞｷﾞｸﾞ",
  name: "葛\u{e0100}城 𠮷子👩‍⚕️",
  address: "Đường Nguyễn Huệ é e\u{301}\u{323} ไทย हिन्दी 𩸽\u{202e}abc",
  signed: "𠮷田",
  relationship: "叔母👵",
  phone: "０９８-０００-００００（内線12）",
} satisfies Answers;

const CASES: { name: string; answers: Answers; pages: number }[] = [
  { name: "a name of 200 characters", answers: { name: LONGEST.name ?? "", kana: LONGEST.kana ?? "", address: "沖縄県那覇市" }, pages: 1 },
  { name: "an address of 400 characters", answers: { name: "髙橋 花子", address: LONGEST.address ?? "" }, pages: 1 },
  { name: "an address of 400 narrow characters", answers: { address: "Westminster 1-2 ".repeat(25) }, pages: 1 },
  { name: "rare characters", answers: RARE, pages: 1 },
  { name: "every entry at its longest", answers: LONGEST, pages: 2 },
  { name: "nothing but rare characters", answers: { address: run(0x20000, 400), residence: run(0x1f300, 400), name: run(0x0e01, 58) }, pages: 5 },
];

for (const { name, answers, pages } of CASES) {
  test(`a form with ${name} is whole (sheets of A4: ${String(pages)})`, async ({ desk, server }) => {
    const { page } = desk;
    await desk.signIn();
    const id = await handOver(page, server, answers);
    await page.goto(server.url(`/desk/records/${id}/print`));
    const printed = await print(page, name.replaceAll(" ", "-"));
    for (const answer of Object.values(answers)) expectWhole(printed, answer);
    expect(printed.pages).toBe(pages);
    expect(await page.locator(".paper-form, .paper-continuation").count()).toBe(pages);
    // The form itself is on the first sheet, down to its last note, and each sheet can be told by its foot.
    for (const official of ["別紙様式", "連絡先電話番号", "※5(患者との関係)欄は、保護者の方等が署名された場合にご記入ください。"]) {
      expect(printed.texts[0]).toContain(unspaced(official));
    }
    for (const [index, text] of printed.texts.entries()) {
      expect(text).toContain(id);
      if (pages > 1) expect(text).toContain(`${id}${String(index + 1)}/${String(pages)}`);
    }
    // What goes on says so, under the same mark on both sheets.
    const marks = [...(printed.texts[0] ?? "").matchAll(/続紙(\d)へ/g)].map(([, mark]) => mark);
    expect(marks.length > 0).toBe(pages > 1);
    for (const mark of marks) expect(printed.texts.slice(1).join("")).toContain(`続紙${mark ?? ""}`);
    await expectAccessible(page, name);
  });
}

const SHEETS = [
  { path: "form", says: ["被保険者資格申立書", "署名", "様式2023-07"] },
  { path: "explanation", says: ["患者の皆様へのお願い", "必ず受診された医療機関等にお伝えください。", "保発0710第1号"] },
  { path: "life", says: ["申立書のデータの一生", "その1件の鍵を壊します。", "お席を離れて3分たつと"] },
  { path: "threats", says: ["盗難・のぞき見への備え", "鍵は写しに入りません。", "書き出したファイルを開くソフト"] },
  { path: "notice/ja", says: ["患者の皆様へ", "ご協力をお願いいたします。", "事務連絡(令和5年7月19日)"] },
];

for (const { path, says } of SHEETS) {
  test(`the sheet ${path} is one page of A4`, async ({ desk, server }) => {
    const { page } = desk;
    await desk.signIn();
    await page.goto(server.url(`/desk/print/${path}`));
    await expectAccessible(page, path);
    const printed = await print(page, path.replace("/", "-"));
    expect(printed.pages).toBe(1);
    for (const said of says) expect(printed.texts[0]).toContain(unspaced(said));
  });
}

test("the notice stands beside its translation on one sheet, in every language", async ({ desk, server }) => {
  test.setTimeout(120_000);
  await desk.signIn();
  for (const language of LANGUAGES.slice(1)) {
    await desk.page.goto(server.url(`/desk/print/notice/${language}`));
    const printed = await print(desk.page, `notice-${language}`);
    expect.soft(printed.pages, language).toBe(1);
    expect.soft(printed.texts[0], language).toContain(unspaced("参考訳（公式の文ではありません）"));
    expect.soft(printed.texts[0], "no marks of a text").not.toMatch(/[<>]/);
    expect.soft(await desk.page.locator(`.paper-text__column[lang="${language}"]`).count(), language).toBe(1);
  }
});

test("the notice is set for old eyes: 14 points at the least", async ({ desk, server }) => {
  const { page } = desk;
  await desk.signIn();
  await page.goto(server.url("/desk/print/notice/ja"));
  const sizes = await page.locator(".paper-text__column p, .paper-text__column h1").evaluateAll((texts) =>
    texts.map((text) => (parseFloat(getComputedStyle(text).fontSize) * 72) / 96),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14);
});

test("the slip has nothing of the patient on it", async ({ desk }) => {
  const { page } = desk;
  await desk.signIn();
  await desk.openTicket("101");
  const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  await page.getByRole("link", { name: "お願いの紙" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("番号がわかったら、お知らせください");
  await expectAccessible(page, "slip");
  await page.screenshot({ path: "out/screens/desk/slip.png", fullPage: true });
  const printed = await print(page, "slip");
  expect(printed.pages).toBe(1);
  for (const said of ["※被保険者番号等の情報", "受付番号101", "保険者番号", "記号・番号・枝番", "資格確認書", "切りとり線"]) {
    expect(printed.texts[0]).toContain(unspaced(said));
  }
  const properties = execFileSync("pdfinfo", ["out/paper/slip.pdf"], { encoding: "utf8" });
  for (const secret of ["髙橋", "花子", "タカハシ", "さくら", "泉崎", "098-000-0000", "昭和60", "協会けんぽ", id]) {
    expect(printed.texts[0]).not.toContain(unspaced(secret));
    expect(properties).not.toContain(secret);
  }
  // All of it stands above the line to cut along, in the upper third.
  const lowest = await page.locator(".paper-slip__part > *").evaluateAll((parts) => {
    const top = document.querySelector(".paper-slip")?.getBoundingClientRect().top ?? 0;
    return Math.max(...parts.map((part) => part.getBoundingClientRect().bottom - top));
  });
  expect(lowest).toBeLessThan((99 / 25.4) * 96);
  // So does what it says in each other language to who filled the form in in it.
  const folder = new URL("../../../app/i18n/", import.meta.url);
  for (const language of readdirSync(folder).filter((name) => name !== "ja")) {
    const catalogue = readFileSync(new URL(`${language}/app.ftl`, folder), "utf8");
    const line = catalogue.split("\n").find((text) => text.startsWith("reference-form-explanation-follow-up = ")) ?? "";
    const text = line.replace(/^.* = |《[^》]*》|<[^>]*>|｜/g, "");
    const bottom = await page.evaluate((text) => {
      document.querySelector(".paper-slip__translation")?.remove();
      const said = Object.assign(document.createElement("p"), { className: "paper-slip__translation", textContent: text });
      document.querySelector(".paper-slip .paper__source")?.after(said);
      const top = document.querySelector(".paper-slip")?.getBoundingClientRect().top ?? 0;
      const parts = [...document.querySelectorAll(".paper-slip__part > *")];
      return Math.max(...parts.map((part) => part.getBoundingClientRect().bottom - top));
    }, text);
    expect(text.length, language).toBeGreaterThan(40);
    expect(bottom, language).toBeLessThan((99 / 25.4) * 96);
  }
});

test("the list of a day goes over as many sheets as it takes, its head on each", async ({ desk, server }) => {
  const { page } = desk;
  await desk.signIn();
  for (let count = 0; count < 60; count += 1) await handOver(page, server, { name: `長谷川 ${String(count)}`, kana: "ハセガワ" });
  await handOver(page, server, { name: LONGEST.name ?? "", kana: LONGEST.kana ?? "" });
  await page.getByRole("link", { name: "印刷", exact: true }).click();
  await expectAccessible(page, "what to print");
  await page.screenshot({ path: "out/screens/desk/print-menu.png", fullPage: true });
  await page.getByRole("link", { name: "きょうの一覧" }).click();
  await expectAccessible(page, "day");
  const printed = await print(page, "day");
  expect(printed.pages).toBeGreaterThan(2);
  for (const [index, text] of printed.texts.entries()) {
    expect(text).toContain("受付番号");
    expect(text).toContain(`${String(index + 1)}/${String(printed.pages)}`);
  }
  for (const answer of [LONGEST.name, LONGEST.kana, "髙橋花子"]) expectWhole(printed, answer ?? "");
  for (let count = 0; count < 60; count += 1) expect(printed.texts.join("")).toContain(`長谷川${String(count)}`);
});

test("a day without declarations says so, and is chosen by its date", async ({ desk, server }) => {
  const { page } = desk;
  await desk.signIn();
  await page.goto(server.url("/desk/print"));
  await page.getByLabel("ほかの日").fill("2024-02-29");
  await page.getByRole("button", { name: "一覧を開く" }).click();
  await expect(page).toHaveURL(/\/desk\/print\/day\/2024-02-29$/);
  await expect(page.getByText("この日に受け付けた申立書はありません。")).toBeVisible();
  await expectAccessible(page, "an empty day");
  expect((await print(page, "day-empty")).pages).toBe(1);
});

test("a button whose printing is noted sends the note beside opening the dialogue", async ({ desk }) => {
  const { page } = desk;
  await desk.signIn();
  await desk.openTicket("101");
  await page.getByRole("link", { name: "印刷する" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-hydrated", "true");
  await page.route("**/noted", (route) => route.fulfill({ status: 204 }));
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute("data-printed", "");
    const button = document.querySelector("button[data-print]");
    const form = Object.assign(document.createElement("form"), { method: "post", action: "/noted" });
    button?.replaceWith(form);
    if (button) form.append(Object.assign(button, { type: "submit", name: "what", value: "form" }));
  });
  const note = page.waitForRequest("**/noted");
  const address = page.url();
  await page.getByRole("button", { name: "印刷する" }).click();
  expect((await note).method()).toBe("POST");
  expect((await note).postData()).toBe("what=form");
  expect((await note).headers()["content-type"]).toContain("application/x-www-form-urlencoded");
  await expect(page.locator("html")).toHaveAttribute("data-printed", "");
  expect(page.url()).toBe(address);
});

for (const [name, viewport] of Object.entries({ desk: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } })) {
  test(`what there is to print can be used on a ${name}`, async ({ desk, server }) => {
    const { page } = desk;
    await page.setViewportSize(viewport);
    await desk.signIn();
    for (const path of ["", "/form", "/explanation", "/notice/ja"]) {
      await page.goto(server.url(`/desk/print${path}`));
      await expectAccessible(page, `${name} ${path}`);
      await page.screenshot({ path: `out/screens/desk/${name}-print${path.replaceAll("/", "-")}.png`, fullPage: true });
    }
  });
}
