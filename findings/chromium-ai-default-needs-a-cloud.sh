#!/usr/bin/env bash
# A file below /etc/chromium/policies/managed is the mandatory policy of the machine: whoever runs Chromium as a kiosk writes
# one. Of all that it may hold, the one policy that turns every generative feature off at once, GenAiDefaultSettings, is
# ignored there. chrome://policy shows it as set, mandatory, of the machine, and in error: it counts only from a cloud. The
# single policies that it is the default of, such as HelpMeWriteSettings, are taken from the same file.
#
# Expected: that a mandatory policy of the machine counts wherever its single parts do. Whoever sets the default and looks at
# the file believes that no words of a page are ever sent to a model, and nothing says otherwise but that page.
#
# Versions: Chromium 156.0.8078.108 of Debian, playwright-core 1.65.0, Node 20.20.2. Seen on 2026-11-29:
#   GenAiDefaultSettings: Error (Ignored because the policy is not set by a cloud source.)
#   HelpMeWriteSettings: OK
# Needs Debian's package chromium, Node, npm, and a system that lets a user have a name space of mounts: so nothing outside of
# the script sees the policy.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts playwright-core@1.65.0

cp -r /etc/chromium settings
mkdir -p settings/policies/managed
echo '{"GenAiDefaultSettings": 2, "HelpMeWriteSettings": 2}' > settings/policies/managed/kiosk.json
cat > chromium.sh <<SH
#!/bin/sh
exec unshare --map-root-user --mount sh -c 'mount --bind "$work/settings" /etc/chromium && exec chromium "\$@"' sh "\$@"
SH
chmod +x chromium.sh

cat > policy.mjs <<'JS'
import { chromium } from "playwright-core";

const NAMES = ["GenAiDefaultSettings", "HelpMeWriteSettings"];
const browser = await chromium.launch({ executablePath: "./chromium.sh", args: ["--no-sandbox"] });
const page = await browser.newPage();
await page.goto("chrome://policy");
const said = {};
for (const name of NAMES) {
  const row = page.locator("policy-row").filter({ has: page.locator(".policy.row .name", { hasText: name }) }).first();
  said[name] = (await row.locator(".policy.row .messages").innerText()).trim();
  const reason = (await row.locator(".errors.row .value").textContent())?.trim();
  console.log(`${name}: ${said[name]}${reason ? ` (${reason})` : ""}`);
}
await browser.close();
if (said.GenAiDefaultSettings === "OK") {
  console.error("the default counts from a file now");
  process.exit(1);
}
if (said.HelpMeWriteSettings !== "OK") {
  console.error("nor does the single policy count from a file any more");
  process.exit(1);
}
JS
node policy.mjs
