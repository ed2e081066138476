// What a page may not do: a browser stops it and reports it, and the server counts that.
import { test as base, type Page } from "@playwright/test";
import { Desk } from "../support/desk.ts";
import { Patient } from "../support/patient.ts";
import { Server } from "../support/server.ts";
import { expect } from "../support/test.ts";

/** A server of the test's own: what is stopped here is said on the console, and counted. */
const test = base.extend<{ server: Server }>({
  server: async ({}, use) => {
    const server = await Server.start("demo");
    await use(server);
    await server.stop();
  },
});

/** The number of reports by pages. */
async function reports(server: Server): Promise<number> {
  const metrics = await (await fetch(server.url("/metrics"))).text();
  return Number(/^madoguchi_csp_reports_total\{by="page"\} (\d+)$/m.exec(metrics)?.[1] ?? NaN);
}

type Policies = { trustedTypes: { createPolicy(name: string, rules: object): unknown } };

/** Ways in which text becomes markup or a script. */
const WAYS: Readonly<Record<string, (taken: string) => unknown>> = {
  "markup of an element": () => (document.body.innerHTML = "<p>markup</p>"),
  "markup beside an element": () => document.body.insertAdjacentHTML("beforeend", "<p>markup</p>"),
  "the address of a script": () => (document.createElement("script").src = "/assets/other.js"),
  "a policy of another name": () => (globalThis as unknown as Policies).trustedTypes.createPolicy("other", {}),
  "a policy of a name that is taken": (taken) => (globalThis as unknown as Policies).trustedTypes.createPolicy(taken, {}),
};

/** Every way is stopped and reported. `taken` is the name of a policy that the page has made. */
async function stops(page: Page, server: Server, taken: string): Promise<void> {
  for (const [name, way] of Object.entries(WAYS)) {
    const before = await reports(server);
    const outcome = await page.evaluate(way, taken).then(() => "made", String);
    expect(outcome, name).toContain("TypeError");
    await expect.poll(() => reports(server), { message: name }).toBe(before + 1);
  }
}

test("no text becomes markup or a script at the tablet, and what was stopped is counted", async ({ page, server }) => {
  await new Patient(page, server).open();
  await stops(page, server, "app");
});

test("no text becomes markup or a script at the desk, and what was stopped is counted", async ({ page, server }) => {
  await new Desk(page, server).signIn();
  await stops(page, server, "stream");
});

test("nothing of ours is stopped on the way from the first screen to the desk", async ({ page, server, browser }) => {
  const patient = new Patient(page, server);
  await patient.open();
  await patient.reachForm();
  await patient.fillForm();
  await patient.signAndHandOver();
  const desk = new Desk(await (await browser.newContext({ locale: "ja-JP" })).newPage(), server);
  await desk.signIn();
  await desk.page.locator(".desk-table__ticket").first().click();
  await expect(desk.page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await reports(server)).toBe(0);
  await desk.page.context().close();
});
