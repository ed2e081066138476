// The code to Mynaportal, read from the screen by another program than the one that made it.
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { Patient } from "../support/patient.ts";
import { expect, test } from "../support/test.ts";

for (const scale of [1, 0.5, 2]) {
  test(`the code is read at ${scale} times its size, and leads where the text beside it says`, async ({ browser, server }) => {
    const context = await browser.newContext({ deviceScaleFactor: scale, viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await new Patient(page, server).open("portal");
    mkdirSync("out/qr", { recursive: true });
    const picture = `out/qr/${scale}.png`;
    await page.screenshot({ path: picture });
    const read = execFileSync("zbarimg", ["--quiet", "--raw", picture], { encoding: "utf8" }).trim();
    await expect(page.getByText(`行き先：${new URL(read).host}`)).toBeVisible();
    expect(new URL(read).protocol).toBe("https:");
    const code = page.getByRole("img", { name: /QRコード$/ });
    const box = await code.boundingBox();
    // 40 mm on a 10.1-inch tablet of 149 pixels an inch.
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual((40 / 25.4) * 149);
    await context.close();
  });
}
