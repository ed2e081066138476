// The tablet's browser as the README has it run: with a folder of its own, in which the enrolment outlives a restart and
// nothing of a patient is ever written, however the browser ends.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type Page, chromium } from "@playwright/test";
import { HANAKO, Patient } from "../support/patient.ts";
import { filesWith } from "../support/profile.ts";
import { Server } from "../support/server.ts";
import { expect, test } from "../support/test.ts";

const CANARIES = [HANAKO.name, HANAKO.kana, HANAKO.insurer, HANAKO.employer, HANAKO.address, HANAKO.phone];

let folder: string;
let clinic: Server;

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "madoguchi-kiosk-"));
  clinic = await Server.start("serve", "--data", join(folder, "data"));
});

test.afterEach(async () => {
  await clinic.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A browser that was started as on a tablet: by its command, not by the tests' own ways. */
class Tablet {
  private constructor(
    private readonly process: ChildProcess,
    private readonly browser: Browser,
    readonly page: Page,
  ) {}

  static async start(profile: string, url: string): Promise<Tablet> {
    const { launchOptions } = test.info().project.use;
    const child = spawn(
      launchOptions?.executablePath ?? "chromium",
      [
        "--kiosk",
        `--user-data-dir=${profile}`,
        ...(launchOptions?.args ?? []),
        ...(launchOptions?.chromiumSandbox === false ? ["--no-sandbox"] : []),
        "--headless=new",
        "--password-store=basic",
        "--remote-debugging-port=0",
        url,
      ],
      { stdio: ["ignore", "ignore", "pipe"] },
    );
    const address = await new Promise<string>((resolve, reject) => {
      let said = "";
      child.stderr.on("data", (part: Buffer) => {
        said += part.toString();
        const found = /DevTools listening on (ws:\S+)/.exec(said);
        if (found?.[1]) resolve(found[1]);
      });
      child.once("exit", () => reject(new Error(said)));
    });
    const browser = await connected(address);
    const context = browser.contexts()[0];
    if (!context) throw new Error("no window");
    const page = context.pages()[0] ?? (await context.waitForEvent("page"));
    await page.waitForLoadState();
    return new Tablet(child, browser, page);
  }

  /** Ends the browser as its window's button does, or as a power cut does. */
  async end(how: "closed" | "killed"): Promise<void> {
    const ended = new Promise((resolve) => this.process.once("exit", resolve));
    if (how === "killed") this.process.kill("SIGKILL");
    else await (await this.browser.newBrowserCDPSession()).send("Browser.close").catch(() => null);
    await ended;
    await this.browser.close().catch(() => null);
  }
}

/** Connects to a browser. While its first page loads that may never be answered. */
async function connected(address: string): Promise<Browser> {
  for (let left = 5; ; left -= 1) {
    try {
      return await chromium.connectOverCDP(address, { timeout: 5_000 });
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}

for (const mode of ["scripts on", "scripts off"] as const) {
  test(`with ${mode} the enrolment outlives a restart and no answer is in the folder of the browser, closed or killed`, async () => {
    test.setTimeout(180_000);
    const profile = join(folder, "profile");
    // As the README has it: a file where Chromium would keep its list of open tabs, posted forms included.
    mkdirSync(join(profile, "Default"), { recursive: true });
    writeFileSync(join(profile, "Default", "Sessions"), "");
    const preferences = { profile: { default_content_setting_values: { javascript: mode === "scripts on" ? 1 : 2 } } };
    writeFileSync(join(profile, "Default", "Preferences"), JSON.stringify(preferences));
    const screen = clinic.url("/ja/start");

    let tablet = await Tablet.start(profile, clinic.line("kiosk"));
    await new Patient(tablet.page, clinic, mode).press("登録する");
    await expect(tablet.page.getByRole("heading", { name: "登録しました" })).toBeVisible();
    await tablet.end("closed");

    for (const how of ["closed", "killed"] as const) {
      tablet = await Tablet.start(profile, screen);
      const patient = new Patient(tablet.page, clinic, mode);
      await patient.isAt("start");
      await expect(tablet.page.getByText("この端末は、まだ受付に登録されていません。")).toHaveCount(0);
      await patient.reachForm();
      await patient.fillForm();
      if (mode === "scripts on") await patient.isTakenOver();
      // Chromium writes its lists every few seconds.
      await tablet.page.waitForTimeout(5_000);
      expect(filesWith(profile, CANARIES), `while it is written, ${mode}`).toEqual([]);
      await tablet.end(how);
      expect(filesWith(profile, CANARIES), how).toEqual([]);
    }

    // What was being written is not offered again, and the tablet still hands over.
    tablet = await Tablet.start(profile, screen);
    const patient = new Patient(tablet.page, clinic, mode);
    await patient.isAt("start");
    for (const page of tablet.page.context().pages()) {
      for (const canary of CANARIES) expect(await page.content()).not.toContain(canary);
    }
    await patient.reachForm();
    await patient.fillForm();
    await patient.signAndHandOver();
    await patient.finish("おわる（画面を消す）");
    await tablet.end("closed");
    expect(filesWith(profile, CANARIES)).toEqual([]);
    // The search does find what is there.
    expect(filesWith(profile, [new URL(screen).host])).not.toEqual([]);
    expect(existsSync(join(profile, "Default", "Sessions"))).toBe(true);
  });
}
