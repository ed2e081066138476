// How fast pages are in front of a person, on a slow tablet (a quarter of this machine's speed) on slow Wi-Fi (10 Mbit/s,
// 40 ms): five loads each, the median told.
import { chromium } from "playwright-core";

const LOADS = 5;
const SLOWDOWN = 4;
const WIFI = { offline: false, latency: 40, downloadThroughput: 10e6 / 8, uploadThroughput: 10e6 / 8 };

/** @typedef {{ usable?: number, lcp?: number, hydrated?: number, inp: number, bytes: number }} Figures */
/** @typedef {{ name: string, url: string, hydrates?: boolean, use: (page: import("playwright-core").Page) => Promise<void> }} Candidate */

/** Runs in the page, before anything of it. */
function watch() {
  /** @type {Figures} */
  const figures = { inp: 0, bytes: 0 };
  Object.assign(window, { figures });
  // Frames are only drawn once the styles are there: the first frame with a control is the first that can be used.
  const look = () => {
    const control = document.querySelector("form button, form input:not([type=hidden])");
    if (figures.usable === undefined && control?.getClientRects().length) figures.usable = performance.now();
    if (figures.hydrated === undefined && document.documentElement?.dataset["hydrated"]) figures.hydrated = performance.now();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => (figures.lcp = list.getEntries().at(-1)?.startTime)).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (/** @type {any} */ (entry).interactionId) figures.inp = Math.max(figures.inp, entry.duration);
    }
  }).observe(/** @type {any} */ ({ type: "event", durationThreshold: 16, buffered: true }));
}

/** @param {import("playwright-core").Browser} browser @param {Candidate} candidate @returns {Promise<Figures>} */
async function load(browser, candidate) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "ja-JP" });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", WIFI);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  let bytes = 0;
  devtools.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.addInitScript(watch);
  await page.goto(candidate.url, { waitUntil: "networkidle" });
  if (candidate.hydrates) await page.locator("html[data-hydrated=true]").waitFor();
  const loaded = bytes;
  await candidate.use(page);
  await page.waitForTimeout(500);
  const figures = await page.evaluate(() => /** @type {any} */ (window).figures);
  await context.close();
  return { ...figures, bytes: loaded };
}

/** @param {(number | undefined)[]} values */
function median(values) {
  const sorted = values.filter((value) => value !== undefined).sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Prints a table of the candidates. @param {Candidate[]} candidates */
export async function measurePages(candidates) {
  const browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    chromiumSandbox: process.getuid?.() !== 0,
    args: ["--disable-quic", "--disable-background-networking", "--disable-component-update"],
  });
  /** @type {Figures[][]} */
  const runs = candidates.map(() => []);
  // One after the other within each round, so that a slow minute of the machine slows all of them.
  for (let round = 0; round < LOADS; round += 1) {
    for (const [at, candidate] of candidates.entries()) runs[at]?.push(await load(browser, candidate));
  }
  await browser.close();
  const figure = (/** @type {number | undefined} */ value) => (value === undefined ? "–" : value.toFixed(0)).padStart(9);
  console.log(`${"".padEnd(34)}  wire kB   usable      LCP  hydrated  worst INP   (ms, median of ${LOADS}, ${SLOWDOWN}× slower)`);
  for (const [at, candidate] of candidates.entries()) {
    const run = runs[at] ?? [];
    const of = (/** @type {keyof Figures} */ key) => median(run.map((figures) => figures[key]));
    // Chromium does not report an interaction that took less than one frame.
    const inp = of("inp");
    const worst = inp === 0 ? "< 16".padStart(9) : figure(inp);
    const wire = ((of("bytes") ?? 0) / 1000).toFixed(1).padStart(8);
    console.log(`${candidate.name.padEnd(34)} ${wire}${figure(of("usable"))}${figure(of("lcp"))} ${figure(of("hydrated"))}  ${worst}`);
  }
}
