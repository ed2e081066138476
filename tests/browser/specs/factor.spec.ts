// The second factor at the desk, set up from the QR code as by an authenticator, the sessions that are open, and the lock.
import { execFileSync } from "node:child_process";
import { createHmac } from "node:crypto";
import { test as base, type Page } from "@playwright/test";
import { expectAccessible } from "../support/accessibility.ts";
import { Desk } from "../support/desk.ts";
import { Server } from "../support/server.ts";
import { expect } from "../support/test.ts";

const STEP = 30_000;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** A server of the test's own, whose administrator gets a second factor. */
const test = base.extend<{ server: Server; desk: Desk }>({
  server: async ({}, use) => {
    const server = await Server.start("demo");
    await use(server);
    await server.stop();
  },
  desk: async ({ page, server }, use) => use(new Desk(page, server)),
});

/** The code that an authenticator shows at an instant (RFC 6238). */
function code(secret: string, at: number): string {
  const bits = [...secret].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g)?.map((byte) => parseInt(byte, 2)) ?? []);
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / STEP)));
  const mac = createHmac("sha1", key).update(counter).digest();
  const from = (mac[mac.length - 1] ?? 0) & 0xf;
  return String((mac.readUInt32BE(from) & 0x7fffffff) % 1e6).padStart(6, "0");
}

/** What an authenticator reads off the screen. */
async function scanned(page: Page, path: string): Promise<URL> {
  await page.getByRole("img", { name: "認証アプリで読み取るQRコード" }).screenshot({ path });
  return new URL(execFileSync("zbarimg", ["--quiet", "--raw", "--nodbus", path], { encoding: "utf8" }).trim());
}

for (const [name, viewport] of Object.entries({ desk: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } })) {
  test(`a second factor is set up from its QR code and asked for on a ${name}`, async ({ desk, server, browser }, info) => {
    const { page } = desk;
    const look = async (at: Page, what: string): Promise<void> => {
      await expectAccessible(at, what);
      expect(await at.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${what} fits`).toBe(true);
      await at.screenshot({ path: `out/screens/desk/${name}-${what}.png`, fullPage: true });
    };
    const [admin = "", password = ""] = server.line("staff").split(" ");
    await desk.signIn();
    await page.setViewportSize(viewport);
    await page.goto(server.url("/desk/account"));
    await look(page, "account");
    await page.getByRole("link", { name: "使いはじめる" }).click();
    await look(page, "factor");
    const address = await scanned(page, info.outputPath("qr.png"));
    expect(address.href).toMatch(/^otpauth:\/\/totp\//);
    const secret = address.searchParams.get("secret") ?? "";
    expect((await page.locator("code").innerText()).replaceAll(" ", "")).toBe(secret);

    await page.getByLabel("アプリの6桁の数字").fill("000000");
    await page.getByLabel("パスワード").fill(password);
    await page.getByRole("button", { name: "使いはじめる" }).click();
    await expect(page.getByRole("alert")).toHaveText(/コードがちがう/);
    await look(page, "factor-refused");
    const at = Date.now();
    await page.getByLabel("アプリの6桁の数字").fill(code(secret, at));
    await page.getByLabel("パスワード").fill(password);
    await page.getByRole("button", { name: "使いはじめる" }).click();
    await expect(page.getByRole("heading", { name: "予備コード" })).toBeVisible();
    const codes = await page.locator(".desk-codes code").allInnerTexts();
    expect(codes).toHaveLength(10);
    await look(page, "factor-codes");
    if (name === "desk") await page.pdf({ path: "out/screens/desk/factor-codes.pdf" });
    await page.goto(server.url("/desk/account/factor"));
    await look(page, "factor-kept");

    // Another computer; the code of the next half minute is taken a little early.
    const other = await (await browser.newContext({ locale: "ja-JP", viewport })).newPage();
    const signIn = async (proof: string): Promise<void> => {
      await other.goto(server.url("/desk/sign-in"));
      await other.getByRole("textbox", { name: "お名前（サインイン名）" }).fill(admin);
      await other.getByLabel("パスワード").fill(password);
      await other.keyboard.press("Enter");
      const field = other.getByRole("textbox", { name: "認証コード" });
      await expect(field).toBeFocused();
      await field.fill(proof);
      await other.keyboard.press("Enter");
    };
    await signIn(code(secret, at));
    await expect(other.getByRole("alert")).toHaveText(/もう使われています/);
    await look(other, "code-refused");
    await signIn(code(secret, at + STEP));
    await expect(other.getByRole("heading", { name: "申立書の一覧" })).toBeVisible();
    await page.goto(server.url("/desk/account"));
    await page.getByRole("button", { name: /^終わらせる/ }).click();
    await expect(page.getByRole("status")).toHaveText("終わらせました。");
    await other.goto(server.url("/desk/numbers"));
    await expect(other.getByRole("heading", { name: "受付のサインイン" })).toBeVisible();
    await signIn(codes[0]?.toLowerCase() ?? "");
    await expect(other.getByRole("heading", { name: "申立書の一覧" })).toBeVisible();
    await other.context().close();
  });
}

test("a locked screen shows nothing of a declaration, and what was being typed is there after the password", async ({ desk, server }) => {
  const { page } = desk;
  const [, password = ""] = server.line("staff").split(" ");
  await desk.signIn();
  await desk.openTicket("101");
  const record = page.url();
  await page.getByLabel("メモ", { exact: true }).fill("長い電話のメモ");
  await page.getByRole("button", { name: "ロック", exact: true }).click();
  await expect(page.getByText("画面をロックしています。")).toBeVisible();
  await expectAccessible(page, "locked");
  await page.screenshot({ path: "out/screens/desk/locked.png", fullPage: true });
  await page.goBack();
  await expect(page.getByRole("heading", { name: "受付のサインイン" })).toBeVisible();
  await page.goForward();
  await page.getByLabel("パスワード").fill(password);
  await page.getByRole("button", { name: "サインイン" }).click();
  await expect(page.getByRole("heading", { name: "入力したものは残っています" })).toBeVisible();
  await page.getByRole("button", { name: "保存する" }).click();
  await expect(page).toHaveURL(new RegExp(`^${record.replaceAll("/", "\\/")}`));
  await expect(page.getByText("長い電話のメモ")).toBeVisible();

  // With nothing typed it is the page itself.
  await page.goto(server.url("/desk/numbers?days=30"));
  await page.getByRole("button", { name: "ロック", exact: true }).click();
  await page.getByLabel("パスワード").fill(password);
  await page.getByRole("button", { name: "サインイン" }).click();
  await expect(page).toHaveURL(server.url("/desk/numbers?days=30"));
});
