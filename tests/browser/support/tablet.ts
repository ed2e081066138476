// The tablet's browser as the README has it run: by its command, with a folder of its own.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserContext, type Page, chromium, expect, test } from "@playwright/test";

/** Makes the folder of a browser as the README does: a file stands where Chromium would keep its list of open tabs, posted
 * forms included. */
export function makeProfile(profile: string): void {
  mkdirSync(join(profile, "Default"), { recursive: true });
  writeFileSync(join(profile, "Default", "Sessions"), "");
}

/** The folder in which Chromium looks for what the machine's owner wants of it. */
const SETTINGS = "/etc/chromium";

/** A command before that of a browser: it sees a folder with these policies in the place of the system's, and nobody else
 * does. */
function withPolicies(folder: string): string[] {
  return ["unshare", "--map-root-user", "--mount", "sh", "-c", 'mount --bind "$1" "$2" && shift 2 && exec "$@"', "sh", folder, SETTINGS];
}

/** A browser that was started as on a tablet: by its command, not by the tests' own ways. */
export class Tablet {
  private constructor(
    private readonly process: ChildProcess,
    private readonly browser: Browser,
    readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  /** `policies` is a folder that the browser finds in the place of its own of the system. */
  static async start(profile: string, url: string, policies?: string): Promise<Tablet> {
    const { launchOptions } = test.info().project.use;
    const program = launchOptions?.executablePath ?? "chromium";
    const [command = program, ...before] = policies === undefined ? [program] : [...withPolicies(policies), program];
    const child = spawn(
      command,
      [
        ...before,
        "--kiosk",
        `--user-data-dir=${profile}`,
        ...(launchOptions?.args ?? []),
        ...(launchOptions?.chromiumSandbox === false || policies !== undefined ? ["--no-sandbox"] : []),
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
        // It goes on then, with nobody who could end it.
        if (/remote debugging is disallowed/.test(said)) child.kill("SIGKILL");
      });
      child.once("exit", () => reject(new Error(said)));
    });
    const browser = await connected(address);
    const context = browser.contexts()[0];
    if (!context) throw new Error("no window");
    // The browser has pages of its own beside ours, such as what would drop down from its address bar.
    const own = (page: Page): boolean => page.url().startsWith(new URL(url).origin);
    await expect.poll(() => context.pages().some(own), { message: "our page", timeout: 30_000 }).toBe(true);
    const page = context.pages().find(own);
    if (!page) throw new Error("no page");
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
