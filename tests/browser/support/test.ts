// What every spec starts from: a demonstration server of the worker's own, a patient, a member of staff, and two rules
// that hold on every page: no request leaves the machine, and nothing is written to the console as an error.
import { type BrowserContext, test as base, expect } from "@playwright/test";
import { Desk } from "./desk.ts";
import { delay } from "./network.ts";
import { type Mode, Patient } from "./patient.ts";
import { Server } from "./server.ts";

type Options = { mode: Mode };
type PerTest = { patient: Patient; desk: Desk; watched: void };
type PerWorker = { server: Server };

export const test = base.extend<Options & PerTest, PerWorker>({
  mode: ["scripts on", { option: true }],
  javaScriptEnabled: async ({ mode }, use) => use(mode !== "scripts off"),
  server: [
    async ({}, use) => {
      const server = await Server.start("demo");
      await use(server);
      await server.stop();
    },
    { scope: "worker" },
  ],
  patient: async ({ page, server, mode }, use) => {
    if (mode === "module blocked") await page.route("**/*.wasm", (route) => route.abort());
    if (mode === "module late") await delay(page, "**/*.wasm");
    await use(new Patient(page, server, mode));
  },
  // The desk is another browser than the tablet, and always has its scripts.
  desk: async ({ browser, server }, use) => {
    const context = await browser.newContext({ javaScriptEnabled: true, viewport: { width: 1366, height: 768 } });
    const watch = watchContext(context, server.url("/"));
    await use(new Desk(await context.newPage(), server));
    expect(watch, "at the desk").toEqual({ elsewhere: [], problems: [] });
    await rest(context);
    await context.close();
  },
  watched: [
    async ({ context, server, mode }, use) => {
      const watch = watchContext(context, server.url("/"));
      await use();
      expect(watch.elsewhere, "requests to other hosts").toEqual([]);
      // A module that cannot be loaded says so on the console, and nowhere else.
      if (mode !== "module blocked") expect(watch.problems, "errors on the console").toEqual([]);
      await rest(context);
    },
    { auto: true },
  ],
});

export { expect };

/** Lets the pages come to rest: closed on their way to another page, with a shared worker at work, Chromium may never end. */
async function rest(context: BrowserContext): Promise<void> {
  await Promise.all(context.pages().map((page) => page.goto("about:blank", { timeout: 5_000 }).catch(() => undefined)));
}

/** Notes requests to other hosts, and errors, of all pages. */
export function watchContext(context: BrowserContext, home: string): { elsewhere: string[]; problems: string[] } {
  const host = new URL(home).host;
  const seen = { elsewhere: [] as string[], problems: [] as string[] };
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.host !== host) seen.elsewhere.push(request.url());
  });
  context.on("weberror", (error) => seen.problems.push(String(error.error())));
  context.on("console", (message) => {
    // A refused form and a server that is away are what some specs are about.
    if (message.type() === "error" && !/Failed to load resource/.test(message.text())) seen.problems.push(message.text());
  });
  return seen;
}
