// An administrator changes the clinic's settings and looks after accounts; the tablets show it from the next patient on.
import { expectAccessible } from "../support/accessibility.ts";
import { Desk } from "../support/desk.ts";
import { Server } from "../support/server.ts";
import { test as base, expect } from "../support/test.ts";

/** A server that no other spec shares, as its settings are changed. */
const test = base.extend<object, { server: Server }>({
  server: [
    async ({}, use) => {
      const server = await Server.start("demo");
      await use(server);
      await server.stop();
    },
    { scope: "worker" },
  ],
});

const IDLE = { name: "だれもさわらないときに画面を消すまで（秒）", exact: true };
const PASSWORD = "correct horse battery staple";

async function openSettings(desk: Desk): Promise<void> {
  await desk.signIn();
  await desk.page.getByRole("link", { name: "設定", exact: true }).click();
  await expect(desk.page.getByRole("heading", { level: 1, name: "設定" })).toBeVisible();
}

test("a name and an idle time set at the desk are on the tablet with its next patient", async ({ page, patient, desk }) => {
  await page.clock.install();
  await patient.open();
  await patient.reachForm();
  await openSettings(desk);
  await desk.page.getByRole("textbox", { name: "医院の名前", exact: true }).fill("もみじ医院");
  await desk.page.getByRole("textbox", IDLE).fill("１２０");
  await desk.page.getByRole("checkbox", { name: "スマートフォンでマイナポータルを見る" }).uncheck();
  await desk.page.getByRole("button", { name: "保存する" }).click();
  await expect(desk.page.getByRole("status")).toContainText("保存しました。");
  await expect(desk.page.getByRole("banner")).toContainText("もみじ医院");

  await test.step("whoever is writing is not disturbed", async () => {
    await patient.next();
    await patient.isAt("insurance-kind");
    await page.clock.runFor(70_000);
    await patient.isAt("insurance-kind");
  });

  await test.step("the next patient has it", async () => {
    await patient.press("やめる");
    await patient.finish("やめて、答えを消す");
    await patient.isTakenOver();
    await expect(page.getByRole("banner")).toContainText("もみじ医院");
    await patient.reachOptions();
    await expect(page.getByRole("radio")).toHaveCount(4);
    await expect(page.getByRole("radio", { name: /マイナポータル/ })).toHaveCount(0);
    await page.clock.runFor(58_000);
    await patient.isAt("options");
    await page.clock.runFor(3_000);
    await patient.isAt("idle");
  });
});

test("what cannot be saved stays where it was typed, with the reason beside it", async ({ desk }) => {
  const { page } = desk;
  await openSettings(desk);
  await page.getByRole("textbox", { name: "医院の名前", exact: true }).fill("名前だけの医院");
  await page.getByRole("textbox", IDLE).fill("5");
  await page.getByRole("button", { name: "保存する" }).click();
  const summary = page.getByRole("region", { name: "次のところを直してください" });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^エラー：/);
  await summary.getByRole("link").click();
  await expect(page.getByRole("textbox", IDLE)).toBeFocused();
  await expect(page.getByRole("textbox", IDLE)).toHaveAccessibleDescription(/90から3600までの数字/);
  await expect(page.getByRole("textbox", { name: "医院の名前", exact: true })).toHaveValue("名前だけの医院");
});

test("a new member of staff signs in, and is out as soon as the account is stopped", async ({ desk, server, browser }, info) => {
  const name = `新人${info.workerIndex}-${info.repeatEachIndex}`;
  await desk.signIn();
  await desk.page.getByRole("link", { name: "担当者", exact: true }).click();
  await desk.page.getByRole("link", { name: "担当者を追加する" }).click();
  await desk.page.getByLabel("お名前（サインイン名）").fill(name);
  await desk.page.getByLabel("最初のパスワード").fill(PASSWORD);
  await desk.page.getByRole("button", { name: "追加する" }).click();
  const other = await (await browser.newContext({ javaScriptEnabled: true })).newPage();
  await other.goto(server.url("/desk"));
  await other.getByLabel("お名前（サインイン名）").fill(name);
  await other.getByLabel("パスワード").fill(PASSWORD);
  await other.getByRole("button", { name: "サインイン" }).click();
  await new Desk(other, server).isLive();
  await expect(other.getByRole("link", { name: "設定", exact: true })).toHaveCount(0);
  await desk.page.getByRole("link", { name, exact: true }).click();
  await desk.page.getByRole("button", { name: "停止する" }).click();
  await expect(desk.page.getByRole("row", { name })).toContainText("停止中");
  await other.reload();
  await expect(other.getByRole("heading", { name: "受付のサインイン" })).toBeVisible();
  await other.context().close();
});

for (const [name, viewport] of Object.entries({ desk: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } })) {
  test(`settings and accounts have nothing for axe to find on a ${name}`, async ({ desk, server }) => {
    const { page } = desk;
    const look = async (what: string): Promise<void> => {
      await expectAccessible(page, what);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${what} fits`).toBe(true);
      await page.screenshot({ path: `out/screens/desk/${name}-${what}.png`, fullPage: true });
    };
    await page.setViewportSize(viewport);
    await openSettings(desk);
    await look("settings");
    for (const [label, value] of [["患者さん用の番号", "1"], [IDLE.name, "x"], ["書く内容（1行に1つ）", "名前"]] as const) {
      await page.getByLabel(label, { exact: true }).fill(value);
    }
    await page.getByLabel("1番目").selectOption("typed");
    await page.getByRole("button", { name: "保存する" }).click();
    await look("settings-refused");
    await page.goto(server.url("/desk/settings"));
    await page.getByRole("textbox", { name: "医院の電話番号", exact: true }).fill("098-800-0000");
    const overtaken = await page.context().newPage();
    await overtaken.setViewportSize(viewport);
    await overtaken.goto(server.url("/desk/settings"));
    await overtaken.getByRole("textbox", { name: "医院の電話番号", exact: true }).fill(`098-800-000${name.length}`);
    await overtaken.getByRole("button", { name: "保存する" }).click();
    await expect(overtaken.getByRole("status")).toContainText("保存しました。");
    await expectAccessible(overtaken, "saved");
    await overtaken.close();
    await page.getByRole("button", { name: "保存する" }).click();
    await expect(page.getByRole("alert")).toContainText("ほかの内容を保存しました。");
    await look("settings-overtaken");
    await page.goto(server.url("/desk/staff"));
    await look("staff");
    await page.goto(server.url("/desk/staff/new"));
    await page.getByLabel("お名前（サインイン名）").fill("demo");
    await page.getByLabel("最初のパスワード").fill(PASSWORD);
    await page.getByRole("button", { name: "追加する" }).click();
    await look("staff-refused");
    await page.goto(server.url("/desk/staff/1"));
    await page.getByRole("button", { name: "停止する" }).click();
    await look("staff-member-refused");
    await page.goto(server.url("/desk/account"));
    await page.getByLabel("いまのパスワード").fill("x");
    await page.getByLabel("新しいパスワード").fill("x");
    await page.getByRole("button", { name: "変える" }).click();
    await look("account-refused");
  });
}
