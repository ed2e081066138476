// The code to Mynaportal, read from the screen by another program than the one that made it.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { millimetres } from "../support/geometry.ts";
import { Patient } from "../support/patient.ts";
import { COLOURS } from "../support/pixels.ts";
import { expect, test } from "../support/test.ts";

/** What a program for codes reads in a picture that is kept under a name. */
function read(name: string, picture: Buffer): string {
  const path = `out/qr/${name.replaceAll(" ", "-")}.png`;
  mkdirSync("out/qr", { recursive: true });
  writeFileSync(path, picture);
  return execFileSync("zbarimg", ["--quiet", "--raw", "--nodbus", path], { encoding: "utf8" }).trim();
}

for (const scale of [1, 0.5, 2]) {
  test(`the code is read at ${scale} times its size, and leads where the text beside it says`, async ({ browser, server }) => {
    const context = await browser.newContext({ deviceScaleFactor: scale, viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await new Patient(page, server).open("portal");
    const address = read(String(scale), await page.screenshot());
    await expect(page.getByText(`行き先：${new URL(address).host}`)).toBeVisible();
    expect(new URL(address).protocol).toBe("https:");
    const code = page.getByRole("img", { name: /QRコード$/ });
    const box = await code.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(millimetres(40));
    await context.close();
  });
}

/** What a telephone sees of a picture, as styles. */
const VIEWS = {
  straight: "",
  left: "rotate: -15deg",
  right: "rotate: 15deg",
  far: "scale: 0.5",
  unclear: "filter: blur(2px)",
  everything: "rotate: 15deg; scale: 0.75; filter: blur(1px)",
};

for (const { name, theme, ...colours } of COLOURS) {
  test(`the code is read however a telephone is held ${name}`, async ({ page, context, server }) => {
    await page.emulateMedia(colours);
    await page.goto(server.url(`/screens/portal.invalid?lang=ja&theme=${theme}`));
    const box = await page.getByRole("img", { name: /QRコード$/ }).boundingBox();
    if (!box) throw new Error("no code");
    const clip = { x: Math.max(0, box.x - 100), y: Math.max(0, box.y - 100), width: box.width + 200, height: box.height + 200 };
    const straight = await page.screenshot({ clip });
    const easel = await context.newPage();
    const host = (await page.getByText(/^行き先：/).innerText()).replace("行き先：", "");
    for (const [view, style] of Object.entries(VIEWS)) {
      await easel.setContent(`<body style="height: 100vh; display: grid; place-items: center; margin: 0"><img style="${style}" src="data:image/png;base64,${straight.toString("base64")}">`);
      expect.soft(new URL(read(`${name} ${view}`, await easel.screenshot())).host, view).toBe(host);
    }
  });
}
