// A clinic's first day: the real server on an empty folder, a tablet enrolled, the first account made, a declaration
// handed over, printed and exported, and the power going off in between.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expectAccessible } from "../support/accessibility.ts";
import { Desk } from "../support/desk.ts";
import { HANAKO, Patient } from "../support/patient.ts";
import { Server } from "../support/server.ts";
import { expect, test } from "../support/test.ts";

type Exported = { ticket: string; received_at: string; declaration: { id: string; person: { name: string | null } } };

let folder: string;
let data: string;
let clinic: Server;

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "madoguchi-clinic-"));
  data = join(folder, "data");
  clinic = await Server.start("serve", "--data", data);
});

test.afterEach(async () => {
  await clinic.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** All records, as `madoguchi export` gives them beside the running server. */
function exported(): Exported[] {
  return JSON.parse(Server.run("export", "--format", "json", "--data", data)) as Exported[];
}

test("from an empty folder to a declaration at the desk, in the export, and safe from a power cut", async ({ browser }) => {
  const tablet = await (await browser.newContext()).newPage();
  const patient = new Patient(tablet, clinic);

  await test.step("a tablet that is not enrolled says so, and hands nothing over", async () => {
    await patient.open();
    await expect(tablet.getByText("この端末は、まだ受付に登録されていません。")).toBeVisible();
    await patient.reachSignature("未登録 零子");
    await patient.choose("紙に書く");
    await patient.press("受付に渡す");
    await expect(tablet.getByText("この端末は、まだ受付に登録されていません。係の人に、この画面を見せてください。")).toBeVisible();
    expect(exported()).toEqual([]);
  });

  await test.step("its one-time link shows a button, and works once", async () => {
    await tablet.goto(clinic.line("kiosk"));
    await expectAccessible(tablet, "enrol");
    await tablet.screenshot({ path: "out/screens/desk/enrol.png" });
    await patient.press("登録する");
    await expect(tablet.getByRole("heading", { name: "登録しました" })).toBeVisible();
    await expectAccessible(tablet, "enrolled");
    const stranger = await (await browser.newContext()).newPage();
    await stranger.goto(clinic.line("kiosk"));
    await expect(stranger.getByRole("button", { name: "登録する" })).toHaveCount(0);
    await expect(stranger.getByRole("heading", { name: "このリンクは使えません" })).toBeVisible();
  });

  const desk = new Desk(await (await browser.newContext()).newPage(), clinic);
  await test.step("the first account is made with the printed code", async () => {
    await desk.page.goto(clinic.line("desk"));
    await expectAccessible(desk.page, "set-up");
    await desk.page.screenshot({ path: "out/screens/desk/set-up.png" });
    await desk.page.getByRole("textbox", { name: "お名前（サインイン名）" }).fill("鈴木");
    await desk.page.getByLabel("パスワード").fill("みじかい");
    await desk.page.getByRole("button", { name: "始める" }).click();
    await expect(desk.page.getByRole("alert")).toContainText("13文字以上");
    await desk.page.getByLabel("パスワード").fill("correct horse battery staple");
    await desk.page.getByRole("button", { name: "始める" }).click();
    await desk.isLive();
    await expect(desk.page.getByText("ここには、いま何もありません。")).toBeVisible();
    await desk.page.screenshot({ path: "out/screens/desk/empty.png" });
  });

  await test.step("a declaration reaches the desk, and the export", async () => {
    await tablet.getByRole("link", { name: "患者さんの画面を開く" }).click();
    await patient.isTakenOver();
    await patient.reachForm();
    await patient.fillForm();
    const ticket = await patient.signAndHandOver();
    await expect(desk.rows(HANAKO.name)).toContainText(ticket);
    const [record] = exported();
    expect(record?.ticket).toBe(ticket);
    expect(record?.declaration.person.name).toBe(HANAKO.name);
    await patient.finish("おわる（画面を消す）");
  });

  await test.step("the power goes off while the next one is written: it is handed over when it is back", async () => {
    await patient.isTakenOver();
    await patient.reachSignature("停電 七郎");
    await patient.choose("紙に書く");
    const address = clinic.address;
    await clinic.stop("SIGKILL");
    await patient.press("受付に渡す");
    await expect(tablet.getByRole("heading", { name: "まだ受付に渡せていません" })).toBeVisible();
    clinic = await Server.start("serve", "--data", data, "--listen", address);
    await patient.ticket();
    expect(exported().map((record) => record.declaration.person.name)).toEqual([HANAKO.name, "停電 七郎"]);
    expect(Server.run("check", "--data", data)).not.toEqual("");
    // The desk's list finds its way back by itself.
    await expect(desk.rows("停電 七郎")).toHaveCount(1, { timeout: 20_000 });
  });
});
