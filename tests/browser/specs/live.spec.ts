// What keeps the desk's pages live: one stream a browser however many tabs, a sign that is told by what arrives, and
// streams that come back whatever stood in between.
import { type BrowserContext, type Page, test as base, chromium } from "@playwright/test";
import { Desk } from "../support/desk.ts";
import { Patient } from "../support/patient.ts";
import { Proxy } from "../support/proxy.ts";
import { Server } from "../support/server.ts";
import { expect, watchContext } from "../support/test.ts";

const LIVE = "自動で更新しています。";
const POLLING = /^いまは10秒ごとに新しくしています（\d\d?:\d\dから）。$/;
const DOWN = /^サーバーにつながりません。この一覧は\d\d?:\d\dのままです。/;
const ENDED = "サインインが切れたので、一覧はもう新しくなりません。";

/** A server of the test's own, and something in between. */
const test = base.extend<{ server: Server; between: Proxy; desk: Desk; context: BrowserContext }>({
  server: async ({}, use) => {
    const server = await Server.start("demo");
    await use(server);
    await server.stop("SIGKILL");
  },
  between: async ({ server }, use) => {
    const between = await Proxy.start(server.address);
    await use(between);
    await between.stop();
  },
  desk: async ({ context, between, server }, use) => {
    const watch = watchContext(context, between.url("/"));
    await use(new Desk(await context.newPage(), behind(server, between)));
    expect(watch, "at the desk").toEqual({ elsewhere: [], problems: [] });
  },
});

/** The server as it is reached by way of the between. */
function behind(server: Server, between: Proxy, host?: string): Server {
  return Object.create(server, {
    url: { value: (path: string) => between.url(path, host) },
    address: { get: () => `127.0.0.1:${between.port}` },
  }) as Server;
}

const sign = (page: Page) => page.locator("#live-state");

/** Calls for help, which the desk is told at once. */
async function call(server: Server, screen = "name"): Promise<void> {
  const headers = { "content-type": "application/json", origin: new URL(server.url("/")).origin };
  const answer = await fetch(server.url("/api/calls"), { method: "POST", body: JSON.stringify({ screen }), headers });
  expect(answer.ok, `a call: ${answer.status}`).toBe(true);
}

/** The requests for the desk's stream that stand open or were made. */
const streams = (between: Proxy) => between.asked.filter(({ line }) => line === "GET /desk/events").length;

/** Opens tabs of several kinds, ten in all with the first. */
async function openTen(context: BrowserContext, desk: Desk, server: Server): Promise<{ lists: Page[]; records: Page[]; tablets: Page[] }> {
  const records = await desk.page.locator(".desk-table__ticket").evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const open = async (address: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(address, { timeout: 5_000 });
    return page;
  };
  const tabs = { lists: [desk.page], records: [] as Page[], tablets: [] as Page[] };
  for (let count = 0; count < 3; count += 1) {
    tabs.records.push(await open(records[count % records.length] ?? ""));
    tabs.tablets.push(await open(server.url("/desk/tablets")));
    tabs.lists.push(await open(server.url("/desk")));
  }
  return tabs;
}

for (const [means, without] of Object.entries({
  "a shared worker": "",
  "a page that leads": "delete window.SharedWorker",
  "nothing but asking": "delete window.SharedWorker; Object.defineProperty(navigator, 'locks', { value: undefined })",
})) {
  test(`ten tabs load and tell of a call, by ${means}`, async ({ context, desk, server, between }) => {
    test.setTimeout(120_000);
    const shared = means !== "nothing but asking";
    if (without) await context.addInitScript(without);
    const here = behind(server, between);
    if (shared) await desk.signIn();
    else await signInAnyhow(desk);
    const { lists, records, tablets } = await openTen(context, desk, here);
    for (const page of [...lists, ...tablets]) await expect(sign(page)).toHaveText(shared ? LIVE : POLLING, { timeout: 15_000 });
    if (shared) expect(streams(between), "streams").toBe(1);
    else expect(streams(between), "streams").toBe(0);
    await call(here);
    const soon = shared ? 3_000 : 15_000;
    for (const page of lists) await expect(page.getByRole("heading", { name: "呼び出し" })).toBeVisible({ timeout: soon });
    for (const page of tablets) await expect(page).toHaveTitle(/^（呼出 1）/, { timeout: soon });

    // Whoever holds the stream goes, and the others are told on.
    await lists[0]?.close();
    await lists[1]?.getByRole("button", { name: "行きます" }).first().click();
    for (const page of lists.slice(1)) await expect(page.getByRole("heading", { name: "呼び出し" })).toBeHidden({ timeout: 15_000 });
    if (shared) for (const page of lists.slice(1)) await expect(sign(page)).toHaveText(LIVE);
    // A declaration in a tab of its own still tells that it is open, and hears of others.
    for (const page of records) await expect(page.locator("#presence")).toBeEmpty();
  });
}

test("what happens while the lead passes from one page to the next is told once a stream is open again", async ({ context, desk, server, between }) => {
  await context.addInitScript("delete window.SharedWorker");
  await desk.signIn();
  const here = behind(server, between);
  const other = await context.newPage();
  await other.goto(here.url("/desk"));
  for (const page of [desk.page, other]) await expect(sign(page)).toHaveText(LIVE, { timeout: 15_000 });
  const release = between.hold("GET /desk/events");
  await desk.page.close();
  await expect.poll(() => streams(between), "the other page leads").toBe(2);
  await call(here);
  release();
  await expect(other.getByRole("heading", { name: "呼び出し" })).toBeVisible({ timeout: 3_000 });
});

/** Signs in where no stream will make the list live. */
async function signInAnyhow(desk: Desk): Promise<void> {
  const [name = "", password = ""] = desk.server.line("staff").split(" ");
  await desk.page.goto(desk.server.url("/desk"));
  await desk.page.getByRole("textbox", { name: "お名前（サインイン名）" }).fill(name);
  await desk.page.getByLabel("パスワード").fill(password);
  await desk.page.getByRole("button", { name: "サインイン" }).click();
  await expect(desk.page.getByRole("heading", { name: "申立書の一覧" })).toBeVisible();
}

test("ten tabs of the desk and three tablets work in one browser, over plain http in a network of the clinic's own", async ({ server, between }) => {
  test.setTimeout(90_000);
  const browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    chromiumSandbox: process.getuid?.() !== 0,
    args: ["--host-resolver-rules=MAP desk.test 127.0.0.1"],
  });
  try {
    const context = await browser.newContext({ locale: "ja-JP" });
    const here = behind(server, between, "desk.test");
    const desk = new Desk(await context.newPage(), here);
    await desk.signIn();
    expect(await desk.page.evaluate(() => [isSecureContext, "locks" in navigator, "SharedWorker" in window])).toEqual([false, false, true]);
    const { lists, tablets } = await openTen(context, desk, here);
    for (let count = 0; count < 3; count += 1) {
      const page = await context.newPage();
      await page.goto(here.url("/ja/start"), { timeout: 5_000 });
    }
    for (const page of [...lists, ...tablets]) await expect(sign(page)).toHaveText(LIVE);
    await call(server);
    for (const page of lists) await expect(page.getByRole("heading", { name: "呼び出し" })).toBeVisible({ timeout: 3_000 });
    expect(streams(between), "streams of the desk").toBe(1);
    expect(between.asked.filter(({ line }) => line === "GET /api/kiosk/events").length, "streams of the tablets").toBe(1);
  } finally {
    await browser.close();
  }
});

const TROUBLES = {
  "502": { status: 502, headers: { "content-type": "text/html" }, body: "<h1>502 Bad Gateway</h1>" },
  "503": { status: 503, headers: { "retry-after": "1" } },
  "429": { status: 429, headers: { "retry-after": "2" } },
  "a redirect to the sign-in": { status: 303, headers: { location: "/desk/sign-in" } },
  "a page of its own": { status: 200, headers: { "content-type": "text/html" }, body: "<p class=\"login\">Wi-Fi</p>" },
};

for (const [name, answer] of Object.entries(TROUBLES)) {
  test(`the list comes back by itself after ${name} from something in between`, async ({ desk, server, between }) => {
    await desk.signIn();
    const rows = await desk.page.locator("#live-list tbody tr").count();
    between.does(answer);
    await expect(sign(desk.page)).toHaveText(DOWN);
    await call(server);
    await desk.page.waitForTimeout(2_000);
    await expect(sign(desk.page), "not live").toHaveText(DOWN);
    expect(await desk.page.locator("#live-list tbody tr").count(), "nothing else was put in the list's place").toBe(rows);
    between.does("pass");
    await expect(sign(desk.page)).toHaveText(LIVE, { timeout: 30_000 });
    await expect(desk.page.getByRole("heading", { name: "呼び出し" })).toBeVisible();
  });
}

test("a tablet hears the desk again after a bad answer from something in between", async ({ context, desk, server, between }) => {
  await desk.signIn();
  const patient = new Patient(await context.newPage(), behind(server, between), "scripts on");
  await patient.open();
  const streams = () => between.asked.filter(({ line }) => line === "GET /api/kiosk/events").length;
  await expect.poll(streams).toBe(1);
  between.does({ status: 502 });
  await desk.page.waitForTimeout(3_000);
  between.does("pass");
  await expect.poll(streams, { timeout: 30_000 }).toBe(2);
});

test("a stream that is cut without a word is noticed, said, and replaced", async ({ desk, server, between }) => {
  test.setTimeout(120_000);
  await desk.signIn();
  between.does("silent");
  await call(server);
  // Nothing tells the browser: it can only notice that nothing comes.
  await expect(sign(desk.page)).toHaveText(DOWN, { timeout: 45_000 });
  between.does("pass");
  await expect(sign(desk.page)).toHaveText(LIVE, { timeout: 45_000 });
  await expect(desk.page.getByRole("heading", { name: "呼び出し" })).toBeVisible();
});

test("while something in between holds streams back, the list asks by itself and says since when", async ({ desk, server, between }) => {
  between.does("whole");
  await signInAnyhow(desk);
  await expect(sign(desk.page)).toHaveText(POLLING, { timeout: 15_000 });
  await call(server);
  await expect(desk.page.getByRole("heading", { name: "呼び出し" })).toBeVisible({ timeout: 15_000 });
  await expect(sign(desk.page)).toHaveText(POLLING);
});

test("a page that slept says on waking that it is not live, until it is", async ({ desk, between }) => {
  await desk.page.clock.install();
  await desk.signIn();
  between.does("silent");
  between.cut();
  await desk.page.clock.fastForward("01:00:00");
  await expect(sign(desk.page)).not.toHaveText(LIVE);
  between.does("pass");
  await expect(async () => {
    await desk.page.clock.runFor(1_000);
    await expect(sign(desk.page)).toHaveText(LIVE, { timeout: 500 });
  }).toPass({ timeout: 45_000 });
});

test("a server that was stopped is not live, and is once it is back", async ({ desk, server, between }) => {
  test.setTimeout(120_000);
  await desk.signIn();
  await server.stop("SIGTERM");
  await expect(sign(desk.page)).toHaveText(DOWN, { timeout: 20_000 });
  // In the demonstration the store is a new one each time, and so are the sessions.
  const again = await Server.start("demo");
  between.does("pass", again.address);
  await expect(sign(desk.page)).toContainText(ENDED, { timeout: 40_000 });
  await again.stop("SIGKILL");
});

test("signed out in another tab, every tab says so, shows nothing more, asks no more, and is back with the next sign-in", async ({ context, desk, server, between }) => {
  test.setTimeout(120_000);
  await desk.signIn();
  const here = behind(server, between);
  const record = await context.newPage();
  await record.goto(await desk.page.locator(".desk-table__ticket").first().evaluate((link) => (link as HTMLAnchorElement).href));
  await record.locator("textarea[name=text]").fill("書きかけの申し送り");
  const other = await context.newPage();
  await other.goto(here.url("/desk/account"));
  await other.getByRole("button", { name: "サインアウト" }).click();

  await expect(sign(desk.page)).toContainText(ENDED, { timeout: 20_000 });
  await expect(sign(desk.page).getByRole("link", { name: "サインインする" })).toHaveAttribute("href", "/desk");
  await expect(desk.page.locator("#live-list")).toBeEmpty();
  await expect(record.locator("#presence")).toContainText("サインインが切れました。", { timeout: 20_000 });
  await expect(record.locator("textarea[name=text]"), "what was being written stays").toHaveValue("書きかけの申し送り");
  await desk.page.waitForTimeout(2_000);
  const before = between.asked.length;
  await desk.page.waitForTimeout(12_000);
  expect(between.asked.slice(before).map(({ line }) => line), "asked in vain").toEqual([]);

  await new Desk(other, here).signIn();
  await expect(sign(desk.page)).toHaveText(LIVE, { timeout: 15_000 });
  await expect(desk.page.locator("#live-list").getByRole("table")).toBeVisible();
  await expect(record.locator("#presence")).not.toContainText("サインインが切れました。", { timeout: 15_000 });
});

test("the pauses between the tries grow", async ({ desk, between }) => {
  await desk.signIn();
  const begun = Date.now();
  between.does({ status: 503 });
  await desk.page.waitForTimeout(20_000);
  const tries = between.asked.filter(({ at, line }) => at > begun && line === "HEAD /desk/events").map(({ at }) => at - begun);
  expect(tries.length, `tries after ${tries.join(", ")} ms`).toBeGreaterThanOrEqual(3);
  expect(tries.length, `tries after ${tries.join(", ")} ms`).toBeLessThanOrEqual(7);
});
