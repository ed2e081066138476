// The tablet's browser as the README has it run: with a folder of its own, in which the enrolment outlives a restart and
// nothing of a patient is ever written, however the browser ends.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HANAKO, Patient } from "../support/patient.ts";
import { filesWith } from "../support/profile.ts";
import { Server } from "../support/server.ts";
import { Tablet, makeProfile } from "../support/tablet.ts";
import { expect, test } from "../support/test.ts";

const CANARIES = [HANAKO.name, HANAKO.kana, HANAKO.insurer, HANAKO.employer, HANAKO.address, HANAKO.phone];

let folder: string;
let clinic: Server;

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "madoguchi-kiosk-"));
  clinic = await Server.start("serve", "--data", join(folder, "data"));
});

test.afterEach(async () => {
  await clinic.stop();
  rmSync(folder, { recursive: true, force: true });
});

for (const mode of ["scripts on", "scripts off"] as const) {
  test(`with ${mode} the enrolment outlives a restart and no answer is in the folder of the browser, closed or killed`, async () => {
    test.setTimeout(180_000);
    const profile = join(folder, "profile");
    makeProfile(profile);
    const preferences = { profile: { default_content_setting_values: { javascript: mode === "scripts on" ? 1 : 2 } } };
    writeFileSync(join(profile, "Default", "Preferences"), JSON.stringify(preferences));
    const screen = clinic.url("/ja/start");

    let tablet = await Tablet.start(profile, clinic.line("kiosk"));
    await new Patient(tablet.page, clinic, mode).press("登録する");
    await expect(tablet.page.getByRole("heading", { name: "登録しました" })).toBeVisible();
    await tablet.end("closed");

    for (const how of ["closed", "killed"] as const) {
      tablet = await Tablet.start(profile, screen);
      const patient = new Patient(tablet.page, clinic, mode);
      await patient.isAt("start");
      await expect(tablet.page.getByText("この端末は、まだ受付に登録されていません。")).toHaveCount(0);
      await patient.reachForm();
      await patient.fillForm();
      if (mode === "scripts on") await patient.isTakenOver();
      // Chromium writes its lists every few seconds.
      await tablet.page.waitForTimeout(5_000);
      expect(filesWith(profile, CANARIES), `while it is written, ${mode}`).toEqual([]);
      await tablet.end(how);
      expect(filesWith(profile, CANARIES), how).toEqual([]);
    }

    // What was being written is not offered again, and the tablet still hands over.
    tablet = await Tablet.start(profile, screen);
    const patient = new Patient(tablet.page, clinic, mode);
    await patient.isAt("start");
    for (const page of tablet.page.context().pages()) {
      for (const canary of CANARIES) expect(await page.content()).not.toContain(canary);
    }
    await patient.reachForm();
    await patient.fillForm();
    await patient.signAndHandOver();
    await patient.finish("おわる（画面を消す）");
    await tablet.end("closed");
    expect(filesWith(profile, CANARIES)).toEqual([]);
    // The search does find what is there.
    expect(filesWith(profile, [new URL(screen).host])).not.toEqual([]);
    expect(existsSync(join(profile, "Default", "Sessions"))).toBe(true);
  });
}
