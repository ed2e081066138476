import { defineConfig } from "@playwright/test";

// The browser is the system's own; nothing is ever downloaded. As root it runs without its sandbox.
const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "specs",
  outputDir: "out/results",
  // What is kept is text, which is the same on every machine.
  snapshotPathTemplate: "{testDir}/{testFileName}-snapshots/{arg}{ext}",
  reporter: [
    ["list"],
    ["json", { outputFile: "out/report.json" }],
    // The accessibility statement rests on a run that is recorded on purpose.
    ...(process.env["STATEMENT"] === "1" ? [["./support/statement.ts"] as const] : []),
  ],
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    locale: "ja-JP",
    timezoneId: "Asia/Tokyo",
    viewport: { width: 1280, height: 800 },
    hasTouch: true,
    actionTimeout: 15_000,
    launchOptions: {
      executablePath: "/usr/bin/chromium",
      chromiumSandbox: !asRoot,
      args: ["--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    },
  },
});
