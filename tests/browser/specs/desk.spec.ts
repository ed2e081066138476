// What reaches the desk, and how it looks there, on the screen and on paper.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { expectAccessible } from "../support/accessibility.ts";
import { HANAKO } from "../support/patient.ts";
import { expect, test } from "../support/test.ts";

test("a drawn declaration appears at the desk as soon as it is handed over", async ({ patient, desk }) => {
  await desk.signIn();
  await patient.open();
  await patient.reachForm();
  await patient.fillForm();
  await patient.press("署名へ進む");
  await patient.choose("画面に書く");
  await patient.draw();
  await expectAccessible(patient.page, "signature");
  await patient.page.screenshot({ path: "out/screens/scripts-on/signature.png", fullPage: true });
  await patient.press("受付に渡す");
  const ticket = await patient.ticket();

  const row = desk.page.getByRole("row").filter({ has: desk.page.getByRole("link", { name: ticket, exact: true }) });
  await expect(row).toContainText(HANAKO.name);
  await expect(row).toContainText("「資格（無効）」");
  await desk.openTicket(ticket);
  await expect(desk.page.getByRole("main")).toContainText("1985-05-12");
  await expect(desk.page.getByRole("img", { name: "署名" })).toBeVisible();
});

test("a call for help reaches the desk and is answered there", async ({ patient, desk }) => {
  await desk.signIn();
  await patient.open("name");
  await patient.press("係の人を呼ぶ");
  await expect(desk.page.getByRole("heading", { name: "呼び出し" })).toBeVisible();
  await expect(desk.page).toHaveTitle(/^（呼出 \d）/);
  await desk.page.screenshot({ path: "out/screens/desk/call.png" });
  await expectAccessible(desk.page, "a call");
  await desk.page.getByRole("button", { name: "行きます" }).click();
  await expect(desk.page.getByRole("heading", { name: "呼び出し" })).toBeHidden();
});

for (const width of [769, 800, 1024, 1366]) {
  test(`at a width of ${width} a name in the list ends its lines at spaces, and every column is in sight`, async ({ desk }) => {
    const { page } = desk;
    await page.setViewportSize({ width, height: 1280 });
    await desk.signIn();
    // A word that is cut stands in two places.
    const cut = await page.locator(".desk-table__name, .desk-table__kana").evaluateAll((names) =>
      names.flatMap((name) => {
        const text = name.firstChild as Text;
        return [...text.data.matchAll(/\S+/gu)].flatMap(({ 0: word, index }) => {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          return range.getClientRects().length > 1 ? [word] : [];
        });
      }),
    );
    expect(cut).toEqual([]);
    await expect(page.getByText("NGUYEN THI MAI")).toBeVisible();
    const hidden = await page.locator(".desk-scroll").evaluateAll((boxes) => boxes.map((box) => box.scrollWidth - box.clientWidth));
    expect(hidden).toEqual(hidden.map(() => 0));
    expect(hidden).not.toEqual([]);
  });
}

test("the print button opens the print dialogue", async ({ desk }) => {
  await desk.signIn();
  await desk.openTicket("101");
  await desk.page.getByRole("link", { name: "印刷する" }).click();
  await desk.page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute("data-printed", "");
  });
  await expect(desk.page.locator("html")).toHaveAttribute("data-hydrated", "true");
  await desk.page.getByRole("button", { name: "印刷する" }).click();
  await expect(desk.page.locator("html")).toHaveAttribute("data-printed", "");
});

for (const [name, viewport] of Object.entries({ desk: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } })) {
  test(`the pages of the desk have nothing for axe to find on a ${name}`, async ({ desk, server }) => {
    const { page } = desk;
    await page.setViewportSize(viewport);
    await page.goto(server.url("/desk"));
    await expectAccessible(page, "sign-in");
    await page.screenshot({ path: `out/screens/desk/${name}-sign-in.png` });
    await desk.signIn();
    await expectAccessible(page, "list");
    await page.screenshot({ path: `out/screens/desk/${name}-list.png` });
    await desk.openTicket("101");
    await expectAccessible(page, "record");
    await page.screenshot({ path: `out/screens/desk/${name}-record.png`, fullPage: true });
    await page.getByRole("link", { name: "印刷する" }).click();
    await expectAccessible(page, "print");
    await page.screenshot({ path: `out/screens/desk/${name}-print.png`, fullPage: true });
  });
}

for (const [name, viewport] of Object.entries({ desk: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } })) {
  test(`the guide has nothing for axe to find on a ${name}, and prints`, async ({ desk, server }) => {
    const { page } = desk;
    await page.setViewportSize(viewport);
    await desk.signIn();
    await page.getByRole("link", { name: "窓口ガイド" }).click();
    await expectAccessible(page, "guide");
    await page.screenshot({ path: `out/screens/desk/${name}-guide.png`, fullPage: true });
    for (const title of await page.locator(".desk-guide__case").allTextContents()) {
      await page.goto(server.url("/desk/guide"));
      await page.getByRole("link", { name: title }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
      await expectAccessible(page, title);
      const file = title.replaceAll(/[「」（）・]/g, "");
      await page.screenshot({ path: `out/screens/desk/${name}-guide-${file}.png`, fullPage: true });
      mkdirSync("out/paper", { recursive: true });
      if (name === "desk") await page.pdf({ path: `out/paper/guide-${file}.pdf`, format: "A4", margin: { top: "12mm", bottom: "12mm", left: "12mm", right: "12mm" } });
    }
    await page.goto(server.url("/desk/guide"));
    await page.getByRole("searchbox", { name: "通知の言葉をさがす" }).fill("ログアウト");
    await page.getByRole("button", { name: "さがす" }).click();
    await expect(page.getByText("「ログアウト」：1件")).toBeVisible();
    await expectAccessible(page, "search");
  });
}

for (const ticket of ["101", "102", "103"]) {
  test(`declaration ${ticket} prints as the official form on one sheet of A4`, async ({ desk }) => {
    const { page } = desk;
    await desk.signIn();
    await desk.openTicket(ticket);
    await page.getByRole("link", { name: "印刷する" }).click();
    await expect(page.getByRole("heading", { name: "被保険者資格申立書" })).toBeVisible();
    mkdirSync("out/paper", { recursive: true });
    const pdf = `out/paper/${ticket}.pdf`;
    await page.pdf({ path: pdf, preferCSSPageSize: true });
    const pages = execFileSync("pdfinfo", [pdf], { encoding: "utf8" });
    expect(pages).toMatch(/^Pages:\s+1$/m);
    expect(pages).toMatch(/^Page size:.*\(A4\)$/m);
    execFileSync("pdftotext", ["-layout", pdf, `out/paper/${ticket}.txt`]);
    execFileSync("pdftoppm", ["-r", "80", "-png", pdf, `out/paper/${ticket}`]);
    const text = readFileSync(`out/paper/${ticket}.txt`, "utf8").replace(/\s/g, "");
    for (const official of ["別紙様式", "被保険者資格申立書", "1保険証等に関する事項", "2マイナンバーカードの券面事項等", "速やかに廃棄します。"]) {
      expect(text).toContain(official);
    }
    expect(text).toContain({ "101": "髙橋花子", "102": "𠮷田トメ", "103": "NGUYENTHIMAI" }[ticket]);
  });
}
