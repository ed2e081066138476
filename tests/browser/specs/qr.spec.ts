// The code to Mynaportal, read from the screen by another program than the one that made it.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { millimetres } from "../support/geometry.ts";
import { Patient } from "../support/patient.ts";
import { COLOURS } from "../support/pixels.ts";
import { expect, test } from "../support/test.ts";

/** What a program for codes reads in a picture that is kept under a name. */
function read(name: string, picture: Buffer): string {
  mkdirSync("out/qr", { recursive: true });
  writeFileSync(`out/qr/${name}.png`, picture);
  return execFileSync("zbarimg", ["--quiet", "--raw", "--nodbus", `out/qr/${name}.png`], { encoding: "utf8" }).trim();
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
    const views = { straight: {}, left: { turned: -15 }, right: { turned: 15 }, far: { size: 0.5 }, unclear: { blurred: 2 }, everything: { turned: 15, size: 0.75, blurred: 1 } };
    for (const [view, { turned = 0, size = 1, blurred = 0 }] of Object.entries<{ turned?: number; size?: number; blurred?: number }>(views)) {
      const seen = await easel.evaluate(
        async ({ picture, turned, size, blurred }) => {
          const image = await createImageBitmap(await (await fetch(picture)).blob());
          const canvas = document.createElement("canvas");
          [canvas.width, canvas.height] = [image.width * size, image.height * size];
          const pencil = canvas.getContext("2d");
          if (!pencil) throw new Error("no canvas");
          pencil.filter = `blur(${blurred}px)`;
          pencil.translate(canvas.width / 2, canvas.height / 2);
          pencil.rotate((turned * Math.PI) / 180);
          pencil.scale(size, size);
          pencil.drawImage(image, -image.width / 2, -image.height / 2);
          return canvas.toDataURL("image/png").split(",")[1] ?? "";
        },
        { picture: `data:image/png;base64,${straight.toString("base64")}`, turned, size, blurred },
      );
      expect.soft(new URL(read(`${name} ${view}`.replaceAll(" ", "-"), Buffer.from(seen, "base64"))).host, view).toBe(host);
    }
  });
}
