// Tablets as the desk sees them: a situation sent opens by itself, a tablet out of use says so, staff fill the form in.
import { type Locator, test as base } from "@playwright/test";
import { expectAccessible } from "../support/accessibility.ts";
import { Desk } from "../support/desk.ts";
import { HANAKO, type Mode, Patient } from "../support/patient.ts";
import { Server } from "../support/server.ts";
import { expect, watchContext } from "../support/test.ts";

const VIEWS = { desk: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } };

// A server for each test: in the demonstration every browser is the same tablet, and most of these put it out of use.
const test = base.extend<{ mode: Mode; server: Server; patient: Patient; desk: Desk }>({
  mode: ["scripts on", { option: true }],
  javaScriptEnabled: async ({ mode }, use) => use(mode !== "scripts off"),
  server: async ({}, use) => {
    const server = await Server.start("demo");
    await use(server);
    await server.stop("SIGKILL");
  },
  patient: async ({ page, context, server, mode }, use) => {
    const watch = watchContext(context, server.url("/"));
    await use(new Patient(page, server, mode));
    expect(watch, "on the tablet").toEqual({ elsewhere: [], problems: [] });
  },
  desk: async ({ browser, server }, use) => {
    const context = await browser.newContext({ javaScriptEnabled: true, viewport: VIEWS.desk });
    const watch = watchContext(context, server.url("/"));
    await use(new Desk(await context.newPage(), server));
    expect(watch, "at the desk").toEqual({ elsewhere: [], problems: [] });
    await context.close();
  },
});

/** Signs in and opens the tablets, kept up to date. */
async function openTablets(desk: Desk): Promise<Locator> {
  await desk.signIn();
  await desk.page.getByRole("link", { name: "端末", exact: true }).click();
  await expect(desk.page.getByText("自動で更新しています。")).toBeVisible();
  return desk.page.getByRole("region", { name: "端末 1" });
}

test("a situation sent from the desk opens on an idle tablet by itself", async ({ page, patient, desk }) => {
  const card = await openTablets(desk);
  await patient.open();
  await expect(card).toContainText("空いています");
  // By keyboard: to the button, and one press.
  await card.getByRole("button", { name: "「資格（無効）」を1に送る" }).focus();
  const sent = Date.now();
  await desk.page.keyboard.press("Enter");
  await patient.isAt("notice");
  expect(Date.now() - sent).toBeLessThan(2_000);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(card).toContainText("「資格（無効）」を、端末が受け取りました。");
  await expect(card).toContainText("使用中：");
  expect(new URL(page.url()).pathname, "nothing of it in the address").toBe("/ja/start");
  expect(await page.evaluate(() => [history.state as unknown, localStorage.length, sessionStorage.length])).toEqual([null, 0, 0]);

  await patient.press("もどる");
  await patient.isAt("situation");
  await expect(page.getByRole("radio", { name: HANAKO.situation })).toBeChecked();

  await patient.press("やめる");
  await patient.finish("やめて、答えを消す");
  await expect(card).toContainText("空いています");
  await expect(card).not.toContainText("受け取りました");
  await patient.press("はじめる");
  await patient.isAt("situation");
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
});

test("a tablet that stood untouched for long gives what is sent to it all the time there is", async ({ page, patient, desk }) => {
  await page.clock.install();
  const card = await openTablets(desk);
  await patient.open();
  await page.clock.runFor(600_000);
  await card.getByRole("button", { name: "「資格情報なし」を1に送る" }).click();
  await patient.isAt("notice");
  await page.clock.runFor(100_000);
  await patient.isAt("notice");
  await page.clock.runFor(30_000);
  await patient.isAt("idle");
});

test("a patient who has begun is not disturbed", async ({ page, patient, desk }) => {
  const card = await openTablets(desk);
  await patient.open();
  await expect(card).toContainText("空いています");
  // The desk does not know yet.
  await page.route("**/api/heartbeat", (route) => route.abort());
  await patient.press("はじめる");
  await patient.isAt("situation");
  await card.getByRole("button", { name: "カードリーダーが動かないを1に送る" }).click();
  await expect(card).toContainText("を送っています");
  await page.unroute("**/api/heartbeat");
  await expect(card).toContainText("もう使い始めていたので、送りませんでした", { timeout: 20_000 });
  await patient.isAt("situation");
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
});

test("what was sent can be taken back before the tablet is there", async ({ patient, desk }) => {
  const card = await openTablets(desk);
  await card.getByRole("button", { name: "「資格（無効）」を1に送る" }).click();
  await expect(card).toContainText("を送っています");
  await card.getByRole("button", { name: "1への送信を取り消す" }).click();
  await expect(card).not.toContainText("を送っています");
  await patient.open();
  await expect(card).toContainText("空いています");
  await patient.isAt("start");
});

test.describe("with scripts off", () => {
  test.use({ mode: "scripts off" });

  test("a situation sent comes with the first screen", async ({ page, patient, desk }) => {
    const card = await openTablets(desk);
    await card.getByRole("button", { name: "「資格（無効）」を1に送る" }).click();
    await expect(card).toContainText("を送っています");
    await patient.open();
    await patient.press("はじめる");
    await patient.isAt("notice");
    await expect(card).toContainText("端末が受け取りました");
    await patient.press("もどる");
    await expect(page.getByRole("radio", { name: HANAKO.situation })).toBeChecked();
  });
});

test("a tablet put out of use says so by itself, and comes back by itself", async ({ page, patient, desk }) => {
  const card = await openTablets(desk);
  await patient.open();
  await expect(card).toContainText("空いています");
  await card.getByRole("button", { name: "1を休止する" }).click();
  await expect(page.getByRole("heading", { name: "この端末は、いまお休みしています" })).toBeVisible();
  await patient.isAt("locked");
  await patient.isTakenOver();
  await expectAccessible(page, "locked");
  await page.screenshot({ path: "out/screens/scripts-on/locked.png" });
  await expect(card).toContainText("休止中の案内");
  await card.getByRole("button", { name: "1を再開する" }).click();
  await patient.isAt("start");
  await patient.isTakenOver();
});

test("a journey under way when its tablet is put out of use is finished", async ({ page, patient, desk }) => {
  const card = await openTablets(desk);
  await patient.open();
  await patient.reachSignature("休止 七子");
  await card.getByRole("button", { name: "1を休止する" }).click();
  await expect(card.getByRole("button", { name: "1を再開する" })).toBeVisible();
  await patient.choose("紙に書く");
  await patient.press("受付に渡す");
  await patient.ticket();
  await patient.press("おわる（画面を消す）");
  await expect(page.getByRole("heading", { name: "この端末は、いまお休みしています" })).toBeVisible();
});

test("a journey begun unawares on a tablet out of use is kept until it is back", async ({ page, context, patient, desk }) => {
  const card = await openTablets(desk);
  await patient.open();
  await expect(card).toContainText("空いています");
  // It hears nothing of it.
  await page.route(/heartbeat|kiosk\/events/, (route) => route.abort());
  await context.setOffline(true);
  await card.getByRole("button", { name: "1を休止する" }).click();
  await expect(card.getByRole("button", { name: "1を再開する" })).toBeVisible();
  await patient.reachSignature("保留 八子");
  await patient.choose("紙に書く");
  await context.setOffline(false);
  await patient.press("受付に渡す");
  await expect(page.getByText("この端末は、いま受け付けを止めています。")).toBeVisible();
  await expect(page.getByText("書いた内容は、この画面に残っています。消えていません。")).toBeVisible();
  await expectAccessible(page, "unsent locked");
  await card.getByRole("button", { name: "1を再開する" }).click();
  await patient.ticket();
});

test("a revoked tablet says that it is not enrolled", async ({ page, patient, desk }) => {
  const card = await openTablets(desk);
  await patient.open();
  await expect(card).toContainText("空いています");
  await card.getByRole("link", { name: "1の名前・登録の取り消し" }).click();
  await expectAccessible(desk.page, "a tablet");
  await desk.page.screenshot({ path: "out/screens/desk/desk-tablet.png", fullPage: true });
  await desk.page.getByRole("link", { name: "登録を取り消す" }).click();
  await expectAccessible(desk.page, "revoking");
  await desk.page.screenshot({ path: "out/screens/desk/desk-tablet-revoke.png", fullPage: true });
  await desk.page.getByRole("button", { name: "はい、取り消す" }).click();
  await expect(desk.page.getByText("登録した端末は、まだありません。")).toBeVisible();
  await expect(page.getByText("この端末は、まだ受付に登録されていません。")).toBeVisible();
});

test("staff fill the form in at the desk, with their name above every screen", async ({ desk, server }) => {
  await openTablets(desk);
  const { page } = desk;
  await page.getByRole("button", { name: "受付のパソコンで始める" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-hydrated", "true");
  const bar = page.getByRole("complementary", { name: "職員による入力" });
  await expect(bar).toContainText("職員が代わりに入力しています（demo）");
  await page.getByRole("button", { name: "はじめる" }).click();
  await page.getByRole("radio", { name: HANAKO.situation }).check();
  await page.getByRole("button", { name: "つぎへ" }).click();
  await expect(page.getByRole("main")).toHaveAttribute("data-screen", "notice");
  await expectAccessible(page, "assisting");
  await page.screenshot({ path: "out/screens/desk/desk-assisting.png" });
  await page.setViewportSize(VIEWS.phone);
  await expectAccessible(page, "assisting on a phone");
  await page.screenshot({ path: "out/screens/desk/phone-assisting.png", fullPage: true });
  await bar.getByRole("button", { name: "終えて、受付にもどる" }).click();
  await expect(page.getByRole("heading", { name: "申立書の一覧" })).toBeVisible();
  await page.goto(server.url("/ja/start"));
  await expect(page.getByRole("complementary")).toHaveCount(0);
});

for (const [name, viewport] of Object.entries(VIEWS)) {
  test(`the tablets have nothing for axe to find on a ${name}`, async ({ patient, desk }) => {
    const { page } = desk;
    await page.setViewportSize(viewport);
    const card = await openTablets(desk);
    await expectAccessible(page, "tablets, none there");
    await patient.open();
    await expect(card).toContainText("空いています");
    await expectAccessible(page, "tablets");
    await page.screenshot({ path: `out/screens/desk/${name}-tablets.png`, fullPage: true });
    await patient.press("はじめる");
    await patient.press("係の人を呼ぶ");
    await expect(card.getByText("係の人を呼んでいます")).toBeVisible();
    await expectAccessible(page, "tablets, one calls");
    await page.screenshot({ path: `out/screens/desk/${name}-tablets-call.png`, fullPage: true });
    await page.getByRole("link", { name: "端末を登録する" }).click();
    await expectAccessible(page, "enrolling");
    await page.screenshot({ path: `out/screens/desk/${name}-tablets-enrol.png`, fullPage: true });
    await page.getByRole("textbox", { name: "端末の名前" }).fill("待合室2");
    await page.getByRole("button", { name: "リンクを作る" }).click();
    await expect(page.getByRole("img", { name: "端末を登録するアドレスのQRコード" })).toBeVisible();
    await expectAccessible(page, "the link");
    await page.screenshot({ path: `out/screens/desk/${name}-tablets-link.png`, fullPage: true });
  });
}
