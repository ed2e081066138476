#!/usr/bin/env bash
# A content security policy may name two ways for its reports: `report-uri`, the old one, and `report-to`, the new one.
# Guides say to send both, so that each browser takes the one it knows. Over plain HTTP Chromium then sends nothing at all:
# with `report-to` in a policy it does not look at `report-uri`, and `Reporting-Endpoints` is only taken from an answer that
# came by TLS. That the page is on this machine (http://127.0.0.1, a secure context otherwise) changes nothing. With
# `report-uri` alone the same policy is reported.
#
# Expected: that `report-uri` is used where `report-to` leads to no endpoint. A server in a clinic's own network, without
# TLS, that follows the guides never hears of a violation.
#
# Versions: Chromium 156.0.8078.108 of Debian, playwright-core 1.65.0, Node 20.20.2. Seen on 2026-11-29:
#   report-uri: 1 report
#   report-uri and report-to: 0 reports
# Needs Debian's package chromium, Node and npm. The same two pages by TLS were both reported.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts playwright-core@1.65.0

cat > report.mjs <<'JS'
import { createServer } from "node:http";
import { chromium } from "playwright-core";

// Longer than Chromium keeps reports together before it sends them (a minute at the most).
const WAIT = 70_000;
const heard = { "/old": 0, "/both": 0 };
const policies = {
  "/old": "img-src 'none'; report-uri /reports/old",
  "/both": "img-src 'none'; report-uri /reports/both; report-to here",
};
const server = createServer((request, response) => {
  const address = new URL(request.url, "http://127.0.0.1").pathname;
  if (address.startsWith("/reports")) {
    heard[address.slice("/reports".length)] += 1;
    response.writeHead(204).end();
  } else if (address in policies) {
    response.writeHead(200, {
      "content-type": "text/html",
      "content-security-policy": policies[address],
      "reporting-endpoints": 'here="/reports/both"',
    });
    response.end("<!doctype html><title>A page</title><img src='/image.png' alt=''>");
  } else {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", chromiumSandbox: process.getuid() !== 0 });
const pages = ["/old", "/both"].map(async (address) => {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}${address}`);
});
await Promise.all(pages);
await new Promise((resolve) => setTimeout(resolve, WAIT));
await browser.close();
server.close();
const count = (address) => `${heard[address]} report${heard[address] === 1 ? "" : "s"}`;
console.log(`report-uri: ${count("/old")}`);
console.log(`report-uri and report-to: ${count("/both")}`);
if (heard["/old"] !== 1) {
  console.error("report-uri alone is reported in another way now");
  process.exit(1);
}
if (heard["/both"] > 0) {
  console.error("with report-to a violation is reported over plain HTTP now");
  process.exit(1);
}
JS
node report.mjs
