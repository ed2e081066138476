// The policy for a tablet's Chromium, asked of the browser that is installed.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { Patient } from "../support/patient.ts";
import { Server } from "../support/server.ts";
import { Tablet, makeProfile } from "../support/tablet.ts";
import { expect, test } from "../support/test.ts";

/** What keeps these tests out, too; that it does is a test of its own. */
const KEEPS_OUT = ["DeveloperToolsAvailability", "RemoteDebuggingAllowed"];

/** The reader of PDF that Chromium brings along, an extension by its kind. */
const PDF_READER = "mhjfbmdgcfjbbpaeojofohoefgiehjai";

let folder: string;
let clinic: Server;

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "madoguchi-policy-"));
  clinic = await Server.start("serve", "--data", join(folder, "data"));
  makeProfile(join(folder, "profile"));
});

test.afterEach(async () => {
  await clinic.stop();
  rmSync(folder, { recursive: true, force: true });
});

type Policy = Record<string, unknown> & { URLAllowlist: string[] };

/** The policy as the command prints it, for the server that runs. */
function printed(): Policy {
  return JSON.parse(Server.run("kiosk", "policy", "--data", join(folder, "data"), "--public-url", new URL(clinic.url("/")).origin)) as Policy;
}

/** A folder of policies, as Debian's Chromium has one. */
function placed(policy: object): string {
  const settings = join(folder, "settings");
  cpSync("/etc/chromium", settings, { recursive: true });
  mkdirSync(join(settings, "policies", "managed"), { recursive: true });
  writeFileSync(join(settings, "policies", "managed", "madoguchi.json"), JSON.stringify(policy));
  return settings;
}

/** What the browser says of each policy that is set, by its name. */
async function told(page: Page): Promise<Record<string, string>> {
  await page.goto("chrome://policy");
  const rows = page.locator("policy-row .policy.row");
  await expect(rows.filter({ hasText: "URLBlocklist" })).not.toHaveCount(0);
  const texts = await rows.evaluateAll((all) =>
    all.map((row) => [row.querySelector(".name")?.textContent?.trim() ?? "", row.querySelector(".messages")?.textContent?.trim() ?? ""] as const),
  );
  return Object.fromEntries(texts.filter(([, messages]) => messages !== "Not set."));
}

test("the browser knows every policy, shows the screens, and opens nothing else", async () => {
  test.setTimeout(120_000);
  const policy = printed();
  for (const name of KEEPS_OUT) delete policy[name];
  policy.URLAllowlist.push("chrome://policy");
  const tablet = await Tablet.start(join(folder, "profile"), clinic.line("kiosk"), placed(policy));
  const { page } = tablet;
  const patient = new Patient(page, clinic);
  await patient.press("登録する");
  await expect(page.getByRole("heading", { name: "登録しました" })).toBeVisible();
  await page.goto(clinic.url("/ja/start"));
  await patient.isTakenOver();
  await patient.reachForm();
  await patient.fillForm();
  expect(await patient.signAndHandOver()).toMatch(/^\d+$/);

  const said = await told(page);
  expect(Object.keys(said).sort()).toEqual(Object.keys(policy).sort());
  // Of some it says that a later one will take their place.
  for (const [name, messages] of Object.entries(said)) expect.soft(messages, name).toMatch(/^(?:OK|Deprecated)$/);
  for (const address of [
    ...["https://example.test/", "ftp://example.test/", "data:text/html,hello", "file:///etc/passwd", `view-source:${clinic.url("/ja/start")}`],
    ...["chrome://settings/", "chrome://version/", "chrome-untrusted://print/", `chrome-extension://${PDF_READER}/index.html`],
    // The same machine, but not the server.
    ...["https://127.0.0.1/", "http://127.0.0.1:9/", `http://localhost:${new URL(clinic.url("/")).port}/`],
  ]) {
    // Each in a tab of its own: the error page of one is not what the next interrupts.
    const tab = await tablet.context.newPage();
    expect.soft(await tab.goto(address).then(() => "opened", String), address).toContain("ERR_BLOCKED_BY_ADMINISTRATOR");
    await tab.close();
  }
  await tablet.end("closed");
});

test("a browser with the policy is driven by nobody else", async () => {
  const started = Tablet.start(join(folder, "profile"), clinic.url("/ja/start"), placed(printed()));
  await expect(started).rejects.toThrow("remote debugging is disallowed by the system admin");
});
