// The tablet's browser as the README has it run: by its command, with a folder of its own.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserContext, type Page, chromium, test } from "@playwright/test";

/** Makes the folder of a browser as the README does: a file stands where Chromium would keep its list of open tabs, posted
 * forms included. */
export function makeProfile(profile: string): void {
  mkdirSync(join(profile, "Default"), { recursive: true });
  writeFileSync(join(profile, "Default", "Sessions"), "");
}

/** A browser that was started as on a tablet: by its command, not by the tests' own ways. */
export class Tablet {
  private constructor(
    private readonly process: ChildProcess,
    private readonly browser: Browser,
    readonly context: BrowserContext,
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
    return new Tablet(child, browser, context, page);
  }

  /** Ends the browser as its window's button does, or as a power cut does. */
  async end(how: "closed" | "killed"): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
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
