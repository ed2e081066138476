// What every spec starts from: a demonstration server of the worker's own, a patient, a member of staff, and two rules
// that hold on every page: no request leaves the machine, and nothing is written to the console as an error.
import { type Page, test as base, expect } from "@playwright/test";
import { Patient } from "./patient.ts";
import { Server } from "./server.ts";

type PerTest = { patient: Patient; watched: void };
type PerWorker = { server: Server };

export const test = base.extend<PerTest, PerWorker>({
  server: [
    async ({}, use) => {
      const server = await Server.start("demo");
      await use(server);
      await server.stop();
    },
    { scope: "worker" },
  ],
  patient: async ({ page, server }, use) => {
    await use(new Patient(page, server));
  },
  watched: [
    async ({ page, server }, use) => {
      const watch = watchPage(page, server);
      await use();
      expect(watch.elsewhere, "requests to other hosts").toEqual([]);
      expect(watch.problems, "errors on the console").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Notes requests to other hosts and errors of a page. */
export function watchPage(page: Page, server: Server): { elsewhere: string[]; problems: string[] } {
  const host = new URL(server.url("/")).host;
  const seen = { elsewhere: [] as string[], problems: [] as string[] };
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.host !== host) seen.elsewhere.push(request.url());
  });
  page.on("pageerror", (error) => seen.problems.push(String(error)));
  page.on("console", (message) => {
    // A refused form and a server that is away are what some specs are about.
    if (message.type() === "error" && !/Failed to load resource/.test(message.text())) seen.problems.push(message.text());
  });
  return seen;
}
