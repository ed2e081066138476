// The desk's work in a real browser: one declaration from receipt to disposal by keyboard alone, two people at once, and
// what the live page does by itself.
import type { Page } from "@playwright/test";
import { expectAccessible } from "../support/accessibility.ts";
import { Desk } from "../support/desk.ts";
import { HANAKO } from "../support/patient.ts";
import { expect, test } from "../support/test.ts";

/** Tabs until the element with this name has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, role: "link" | "button" | "checkbox" | "radio" | "textbox", name: string | RegExp): Promise<void> {
  const target = page.getByRole(role, { name, exact: typeof name === "string" });
  await expect(target.first()).toBeVisible();
  for (let press = 0; press < 120; press += 1) {
    if (await target.first().evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no way to ${role} ${String(name)} by keyboard`);
}

test("a declaration goes from receipt to disposal by keyboard alone", async ({ patient, desk }) => {
  await desk.signIn();
  await patient.open();
  await patient.reachForm();
  await patient.fillForm();
  await patient.press("署名へ進む");
  await patient.choose("紙に書く");
  await patient.press("受付に渡す");
  const ticket = await patient.ticket();
  const { page } = desk;
  const look = async (name: string) => {
    await expectAccessible(page, name);
    await page.screenshot({ path: `out/screens/desk/work-${name}.png`, fullPage: true });
  };
  await expect(desk.rows(HANAKO.name).first()).toBeVisible();
  await look("received-list");

  await tabTo(page, "link", ticket);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: `受付番号 ${ticket}` })).toBeVisible();
  await look("received");
  for (const entry of ["氏名", "生年月日", "性別", "住所"]) {
    await tabTo(page, "checkbox", `${entry}は券面と同じ`);
    await page.keyboard.press("Space");
  }
  await tabTo(page, "button", "見くらべた結果を保存する");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^本人確認ずみ：/)).toBeVisible();
  await look("checked");

  await tabTo(page, "button", "署名を確認した");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^署名ずみ：/)).toBeVisible();

  await tabTo(page, "link", "氏名を直す");
  await page.keyboard.press("Enter");
  await tabTo(page, "textbox", "氏名");
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText("高橋 花子");
  await tabTo(page, "textbox", /^訂正の理由/);
  await page.keyboard.insertText("券面の字");
  await look("correct");
  await page.keyboard.press("Enter");
  await expect(page.getByText("訂正の理由：")).toBeVisible();

  await tabTo(page, "radio", /^確認できた番号/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: /^喪失済みの番号/ })).toBeChecked();
  await tabTo(page, "textbox", "保険者番号");
  await page.keyboard.insertText("01130012");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("listitem").filter({ hasText: "旧資格" }).first()).toBeVisible();
  await look("lapsed");

  await tabTo(page, "button", "請求ずみにする");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "入金ずみにする" })).toBeVisible();
  await look("claimed");
  await tabTo(page, "button", "入金ずみにする");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "廃棄に進む" })).toBeVisible();
  await look("paid");
  const address = page.url();

  await tabTo(page, "button", "廃棄に進む");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "1件を廃棄しますか" })).toBeVisible();
  await look("confirm");
  await tabTo(page, "button", "1件を廃棄する");
  await page.keyboard.press("Enter");
  await expect(page.getByText("1件を廃棄しました。")).toBeVisible();
  await look("disposed");
  const gone = await page.goto(address);
  expect(gone?.status()).toBe(410);
  await expect(page.getByRole("heading", { name: "この申立書は廃棄しました" })).toBeVisible();
  await look("gone");
  await page.goto(desk.server.url("/desk?view=all"));
  await expect(page.getByRole("link", { name: ticket, exact: true })).toBeHidden();
});

test("two people on one declaration see each other, and the second save overwrites nothing", async ({ desk, browser, server }) => {
  await desk.signIn();
  await desk.openTicket("102");
  const other = new Desk(await (await browser.newContext({ javaScriptEnabled: true })).newPage(), server);
  await other.signIn("claims");
  await other.openTicket("102");
  await expect(other.page.getByText("いま、demoさんも開いています。")).toBeVisible();
  await expect(desk.page.getByText("いま、claimsさんも開いています。")).toBeVisible();
  await other.page.getByRole("textbox", { name: "メモ" }).fill("電話ずみ");
  await other.page.getByRole("button", { name: "メモを残す" }).click();
  await expect(desk.page.getByText("ほかの人が保存しました。")).toBeVisible();
  await expectAccessible(desk.page, "somebody saved");
  await desk.page.getByRole("textbox", { name: "メモ" }).fill("折り返しを待つ");
  await desk.page.getByRole("button", { name: "メモを残す" }).click();
  await expect(desk.page.getByText("ほかの人が先に保存しました。")).toBeVisible();
  await expect(desk.page.getByRole("textbox", { name: "メモ" })).toHaveValue("折り返しを待つ");
  await expectAccessible(desk.page, "a conflict");
  await desk.page.screenshot({ path: "out/screens/desk/work-conflict.png", fullPage: true });
  await desk.page.getByRole("button", { name: "メモを残す" }).click();
  await expect(desk.page.getByText("電話ずみ")).toBeVisible();
  await expect(desk.page.getByText("折り返しを待つ")).toBeVisible();
  await other.page.context().close();
});

test("what is wrong is said at the top, and nothing typed is lost", async ({ desk }) => {
  await desk.signIn();
  await desk.openTicket("101");
  await desk.page.getByRole("link", { name: "生年月日を直す" }).click();
  await desk.page.getByRole("textbox", { name: "年", exact: true }).fill("65");
  await desk.page.getByRole("textbox", { name: /^訂正の理由/ }).fill("券面");
  await desk.page.getByRole("button", { name: "訂正を保存する" }).click();
  await expect(desk.page.getByText("保存していません。次のところを直してください。")).toBeVisible();
  await expect(desk.page.getByRole("textbox", { name: "年", exact: true })).toHaveValue("65");
  await expectAccessible(desk.page, "a wrong correction");
  await desk.page.screenshot({ path: "out/screens/desk/work-wrong.png", fullPage: true });
});

test("a value is copied as another program takes it", async ({ desk }) => {
  await desk.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await desk.signIn();
  await desk.openTicket("101");
  await desk.page.getByRole("button", { name: "カナ（半角）をコピー" }).click();
  await expect(desk.page.getByRole("button", { name: "カナ（半角）をコピー" })).toHaveText("コピーしました");
  expect(await desk.page.evaluate(() => navigator.clipboard.readText())).toBe("ﾀｶﾊｼ ﾊﾅｺ");
});

test("a new declaration is in the list within a second, heard if wanted, and the focus stays", async ({ patient, desk }) => {
  await desk.signIn();
  await desk.page.getByRole("button", { name: "音：切" }).click();
  await expect(desk.page.getByRole("button", { name: "音：入" })).toBeVisible();
  await desk.isLive();
  await desk.page.evaluate(() => {
    const sound = document.querySelector<HTMLAudioElement>("audio[data-arrival]");
    sound?.addEventListener("play", () => document.documentElement.setAttribute("data-heard", ""));
  });
  const first = await desk.rows("").nth(1).getByRole("link").first().innerText();
  const link = desk.page.getByRole("link", { name: first, exact: true });
  await link.focus();
  await patient.open();
  await patient.reachForm();
  await patient.fillForm();
  await patient.press("署名へ進む");
  await patient.choose("紙に書く");
  const before = await desk.page.locator("#live-list").getAttribute("data-latest");
  await patient.press("受付に渡す");
  await patient.ticket();
  const handedOver = Date.now();
  await desk.page.waitForFunction((latest) => document.getElementById("live-list")?.getAttribute("data-latest") !== latest, before);
  expect(Date.now() - handedOver).toBeLessThan(1000);
  await expect(desk.page.locator("html")).toHaveAttribute("data-heard", "");
  await expect(link).toBeFocused();
  await expect(desk.page).toHaveTitle(/^（(新着|呼出) \d+/);
  await desk.page.getByRole("button", { name: "音：入" }).click();
  await expect(desk.page.locator("audio")).toHaveCount(0);
});

test("a search is for names, and no address carries one", async ({ desk }) => {
  await desk.signIn();
  await desk.search("よしだ");
  await expect(desk.page.getByText("「よしだ」：0件")).toBeVisible();
  await desk.search("吉田");
  await expect(desk.page.getByText("「吉田」：1件")).toBeVisible();
  await expect(desk.rows("𠮷田 トメ")).toHaveCount(1);
  expect(desk.page.url()).toBe(desk.server.url("/desk"));
  await expectAccessible(desk.page, "a search");
  await desk.page.screenshot({ path: "out/screens/desk/work-search.png", fullPage: true });
});

for (const [name, viewport] of Object.entries({ desk: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } })) {
  test(`the pages for taking out and destroying have nothing for axe to find on a ${name}`, async ({ desk, server }) => {
    await desk.page.setViewportSize(viewport);
    await desk.signIn();
    await desk.page.goto(server.url("/desk/export"));
    await desk.page.getByRole("radio", { name: /シフトJIS/ }).click();
    await desk.page.getByRole("button", { name: "件数と文字をたしかめる" }).click();
    await expect(desk.page.getByText("𠮷 (U+20BB7)")).toBeVisible();
    await expectAccessible(desk.page, "export");
    await desk.page.screenshot({ path: `out/screens/desk/${name}-export.png`, fullPage: true });
    const download = desk.page.waitForEvent("download");
    await desk.page.getByRole("button", { name: "ファイルにする" }).click();
    expect((await download).suggestedFilename()).toMatch(/^madoguchi-.*\.csv$/);
    await desk.page.goto(server.url("/desk/dispose"));
    await expectAccessible(desk.page, "dispose");
    await desk.page.screenshot({ path: `out/screens/desk/${name}-dispose.png`, fullPage: true });
    for (const view of ["open", "unread", "follow-up", "hand-over", "claimed", "dispose", "all"]) {
      await desk.page.goto(server.url(`/desk?view=${view}`));
      await expectAccessible(desk.page, view);
    }
  });
}
