// What a first visit costs on the wire, part by part, and what a second one does.
import { chromium } from "playwright-core";

/** Prints the parts of the first page. @param {string} url */
export async function measureWeight(url) {
  const answer = await fetch(url, { headers: { "Accept-Encoding": "br" } });
  const html = await answer.text();
  const linked = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path = ""]) => path);
  const parts = [{ name: "HTML", bytes: await wireBytes(url) }];
  for (const path of new Set(linked)) parts.push({ name: path.replace(/^\/assets\//, "").replace(/-[0-9a-f]{16}/, ""), bytes: await wireBytes(new URL(path, url).href) });
  for (const { name, bytes } of parts.sort((one, other) => other.bytes - one.bytes)) console.log(`${kilobytes(bytes)}  ${name}`);
  console.log(`${kilobytes(parts.reduce((sum, { bytes }) => sum + bytes, 0))}  together`);
}

/** Prints what a second visit asks of the network. @param {string} url */
export async function measureSecondVisit(url) {
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", chromiumSandbox: process.getuid?.() !== 0 });
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: "networkidle" });
  /** @type {string[]} */
  const asked = [];
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  devtools.on("Network.responseReceived", ({ response }) => {
    if (!response.fromDiskCache && !response.fromPrefetchCache && !response.fromServiceWorker) asked.push(new URL(response.url).pathname);
  });
  devtools.on("Network.requestServedFromCache", () => {});
  await page.goto("about:blank");
  await page.goto(url, { waitUntil: "networkidle" });
  await page.locator("html[data-hydrated=true]").waitFor();
  const assets = asked.filter((path) => path.startsWith("/assets/"));
  console.log(`a second visit asks the network for ${asked.length - assets.length} page and ${assets.length} assets`);
  await browser.close();
}

/** The length of an answer's body as it travels. @param {string} url @returns {Promise<number>} */
async function wireBytes(url) {
  const { get } = await import("node:http");
  return new Promise((resolve, reject) => {
    get(url, { headers: { "Accept-Encoding": "br" } }, (response) => {
      let bytes = 0;
      response.on("data", (chunk) => (bytes += chunk.length));
      response.on("end", () => resolve(bytes));
    }).on("error", reject);
  });
}

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
