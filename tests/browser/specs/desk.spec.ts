// What reaches the desk, and how it looks there, on the screen and on paper.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { expectAccessible } from "../support/accessibility.ts";
import { Desk } from "../support/desk.ts";
import { HANAKO, Patient } from "../support/patient.ts";
import { expect, test } from "../support/test.ts";

test("a declaration appears at the desk as soon as it is handed over", async ({ page, server, context }) => {
  const desk = new Desk(page, server);
  await desk.signIn();
  const patient = new Patient(await context.newPage(), server);
  await patient.open();
  await patient.reachForm();
  await patient.fillForm();
  await patient.press("署名へ進む");
  await patient.choose("画面に書く");
  await patient.draw();
  await patient.press("受付に渡す");
  const ticket = await patient.ticket();

  const row = page.getByRole("row").filter({ has: page.getByRole("link", { name: ticket, exact: true }) });
  await expect(row).toContainText(HANAKO.name);
  await expect(row).toContainText("「資格（無効）」");
  await desk.openTicket(ticket);
  for (const value of [HANAKO.name, HANAKO.kana, HANAKO.insurer, HANAKO.employer, HANAKO.address, HANAKO.phone]) {
    await expect(page.getByRole("main")).toContainText(value);
  }
  await expect(page.getByRole("main")).toContainText("昭和60年5月12日");
  await expect(page.getByRole("main")).toContainText("1985-05-12");
  await expect(page.getByRole("img", { name: "署名" })).toBeVisible();
});

test("a call for help reaches the desk and is answered there", async ({ page, server, context }) => {
  const desk = new Desk(page, server);
  await desk.signIn();
  const patient = new Patient(await context.newPage(), server);
  await patient.open("name");
  await patient.write("氏名", "髙橋");
  await patient.press("係の人を呼ぶ");
  await expect(patient.page.getByRole("status")).toHaveText(/係の人を呼びました/);
  await expect(patient.page.getByRole("textbox", { name: "氏名" })).toHaveValue("髙橋");

  await expect(page.getByRole("heading", { name: "呼び出し" })).toBeVisible();
  await expect(page).toHaveTitle(/^（呼出 1）/);
  await page.screenshot({ path: "out/screens/desk/call.png" });
  await expectAccessible(page, "a call");
  await page.getByRole("button", { name: "行きます" }).click();
  await expect(page.getByRole("heading", { name: "呼び出し" })).toBeHidden();
});

for (const [name, viewport] of Object.entries({ desk: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } })) {
  test(`the pages of the desk have nothing for axe to find on a ${name}`, async ({ page, server }) => {
    await page.setViewportSize(viewport);
    await page.goto(server.url("/desk"));
    await expectAccessible(page, "sign-in");
    await page.screenshot({ path: `out/screens/desk/${name}-sign-in.png` });
    const desk = new Desk(page, server);
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

for (const ticket of ["101", "102", "103"]) {
  test(`declaration ${ticket} prints as the official form on one sheet of A4`, async ({ page, server }) => {
    const desk = new Desk(page, server);
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
