// A device that comes for the first time to a server with a local authority: what it is shown without TLS, and that after
// the steps for Debian, as they stand on the page, everything that needs TLS is there.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserType, LaunchOptions } from "@playwright/test";
import { expectAccessible } from "../support/accessibility.ts";
import { print } from "../support/paper.ts";
import { Server } from "../support/server.ts";
import { expect, test, watchContext } from "../support/test.ts";

let folder: string;
let clinic: Server;

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "madoguchi-trust-"));
  const authority = `tls.local_ca=${join(folder, "tls")}`;
  clinic = await Server.start("serve", "--data", join(folder, "data"), "--set", authority, "--set", "hosts=desk.example");
});

test.afterEach(async () => {
  await clinic.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A browser with a home of its own, where it looks for what it may trust. */
async function browserAt(home: string, chromium: BrowserType, launchOptions: LaunchOptions): Promise<Browser> {
  return chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), "--host-resolver-rules=MAP desk.example 127.0.0.1"],
    env: { ...process.env, HOME: home } as Record<string, string>,
  });
}

test("after the steps of the page everything that needs TLS is there", async ({ playwright, launchOptions }) => {
  const home = join(folder, "home");
  mkdirSync(home);
  const port = new URL(clinic.line("trust")).port;
  const at = `desk.example:${port}`;
  const first = await browserAt(home, playwright.chromium, launchOptions);
  let commands: string[] = [];
  await test.step("without TLS there is the page, and nothing else", async () => {
    const page = await first.newPage({ acceptDownloads: true });
    await page.goto(`http://${at}/ja/start`);
    await expect(page).toHaveURL(`http://${at}/trust`);
    const shown = await page.locator("[data-fingerprint]").innerText();
    expect(shown.split(/\s+/).filter(Boolean).join(":")).toBe(clinic.line("fingerprint"));
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    commands = await page.getByRole("region", { name: "Debian" }).locator(".trust__command").allInnerTexts();
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "証明書をダウンロードする" }).click()]);
    expect(file.suggestedFilename()).toBe("madoguchi-ca.crt");
    await file.saveAs(join(home, "madoguchi-ca.crt"));
  });
  await test.step("what is not trusted is not opened", async () => {
    const page = await first.newPage();
    await expect(page.goto(`https://${at}/ja/start`)).rejects.toThrow("ERR_CERT_AUTHORITY_INVALID");
  });
  await first.close();

  await test.step("the page's own commands", () => {
    const [compare, tools, add] = commands.map((command) => command.replace(/^(cd [^&]*|sudo apt install [^&]*)&& /, ""));
    const run = (command: string | undefined) =>
      execFileSync("bash", ["-euc", command ?? "false"], { cwd: home, env: { ...process.env, HOME: home }, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
    const digits = clinic.line("fingerprint").replaceAll(":", "").toLowerCase();
    expect(run(compare)).toContain(digits);
    run(tools);
    run(add);
  });

  const trusting = await browserAt(home, playwright.chromium, launchOptions);
  await test.step("a browser that trusts it opens every name without a warning", async () => {
    const page = await trusting.newPage();
    for (const host of [at, `localhost:${port}`, `127.0.0.1:${port}`]) {
      const answer = await page.goto(`https://${host}/ja/start`);
      expect(answer?.status(), host).toBe(200);
      expect((await answer?.securityDetails())?.issuer, host).toBe("Madoguchi local CA");
    }
    await page.goto(`https://${at}/ja/start`);
    const there = await page.evaluate(() => [isSecureContext, "serviceWorker" in navigator, typeof crypto.subtle, "credentials" in navigator]);
    expect(there).toEqual([true, true, "object", true]);
    await expect(page.goto("https://127.0.0.2:" + port)).rejects.toThrow();
  });
  await test.step("a tablet is enrolled by TLS, with a cookie of this host alone", async () => {
    const context = await trusting.newContext();
    const page = await context.newPage();
    await page.goto(clinic.line("kiosk"));
    await page.getByRole("button", { name: "登録する" }).click();
    await expect(page.getByRole("heading", { name: "登録しました" })).toBeVisible();
    const cookie = (await context.cookies()).find(({ name }) => name.endsWith("kiosk"));
    expect(cookie).toMatchObject({ name: "__Host-kiosk", secure: true, httpOnly: true, sameSite: "Strict", path: "/" });
  });
  await trusting.close();
});

test("the page is accessible, and prints on one sheet", async ({ browser }) => {
  const page = await browser.newPage();
  await page.goto(clinic.line("trust"));
  await expectAccessible(page, "trust");
  await page.screenshot({ path: "out/screens/desk/trust.png", fullPage: true });
  expect((await print(page, "trust")).pages).toBe(1);
  await page.close();
});

test("a tablet that rests goes to the page by itself once its server has turned to TLS", async ({ browser }) => {
  const authority = `tls.local_ca=${join(folder, "tls")}`;
  const serve = (...more: string[]) => Server.start("serve", "--data", join(folder, "data"), ...more);
  await clinic.stop();
  clinic = await serve();
  const { address } = clinic;
  // The watch of every spec knows the demonstration server alone: this tablet's server is another one.
  const context = await browser.newContext();
  const watch = watchContext(context, clinic.url("/"));
  const page = await context.newPage();
  await page.goto(clinic.line("kiosk"));
  await page.getByRole("button").first().click();
  await page.goto(clinic.url("/"));
  await expect(page.getByRole("main")).toHaveAttribute("data-screen", "start");
  await expect(page.locator("html")).toHaveAttribute("data-hydrated", "true");
  await clinic.stop();
  clinic = await serve("--listen", address, "--set", authority);
  await expect(page).toHaveURL(`http://${address}/trust`, { timeout: 40_000 });
  expect(watch).toEqual({ elsewhere: [], problems: [] });
  await context.close();
});
