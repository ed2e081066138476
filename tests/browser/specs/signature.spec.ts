// The signature pad: nothing drawn is lost, and nothing but a drawing is a signature.
import { type Locator, type Page } from "@playwright/test";
import { expectAccessible } from "../support/accessibility.ts";
import { Fingers, placeOn } from "../support/fingers.ts";
import { expect, test } from "../support/test.ts";

/** Where the ink is within its pad, as parts of its width and height. */
async function place(pad: Locator): Promise<number[]> {
  return pad.evaluate((field) => {
    const [outer, inner] = [field.getBoundingClientRect(), field.querySelector("path, polyline")?.getBoundingClientRect()];
    if (!inner) return [];
    const parts = [(inner.left - outer.left) / outer.width, (inner.right - outer.left) / outer.width, (inner.top - outer.top) / outer.height];
    return parts.map((part) => Math.round(part * 20) / 20);
  });
}

test("a stroke can be taken back, and all of them wiped", async ({ page, patient }) => {
  await patient.open("signature");
  await patient.choose("画面に書く");
  await expect(page.getByText("ここに、指で名前を書いてください")).toBeVisible();
  await patient.draw();
  await patient.draw();
  await expect(page.getByText("書いた線の数：2")).toBeVisible();
  await patient.press("1つ消す");
  await expect(page.getByText("書いた線の数：1")).toBeVisible();
  await patient.draw();
  await patient.press("全部消す");
  await expect(page.getByText("書いた線の数：0")).toBeVisible();
  await expect(page.getByText("ここに、指で名前を書いてください")).toBeVisible();
});

test("a blank pad is not a signature", async ({ page, patient }) => {
  await patient.open();
  await patient.reachSignature("白紙 太郎");
  const sent: string[] = [];
  // A tablet tells how it is all the time; that is no answer of anybody.
  page.on("request", (request) => request.url().endsWith("/api/heartbeat") || sent.push(request.url()));
  await patient.choose("画面に書く");
  await patient.press("受付に渡す");
  await expect(page.locator("[data-error-summary]")).toContainText("まだ何も書かれていません。");
  await expect(patient.pad, "the message stands at the pad, too").toHaveAccessibleDescription(/^まだ何も書かれていません。/);
  await expectAccessible(page, "a blank pad");
  await page.screenshot({ path: "out/screens/scripts-on/signature-blank.png", fullPage: true });
  expect(sent).toEqual([]);
  await patient.draw();
  await patient.press("受付に渡す");
  await patient.ticket();
});

test("the ink stays in its place when the tablet is turned, and through scrolling", async ({ page, patient }) => {
  await patient.open("signature");
  await patient.choose("画面に書く");
  await patient.draw();
  const before = await place(patient.pad);
  expect(before).toHaveLength(3);
  await page.setViewportSize({ width: 800, height: 1280 });
  expect(await place(patient.pad)).toEqual(before);
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.mouse.move(640, 250);
  await page.mouse.wheel(0, 400);
  await page.mouse.wheel(0, -400);
  expect(await place(patient.pad)).toEqual(before);
  await expect(page.getByText("書いた線の数：1")).toBeVisible();
});

test("the ink survives an error, a pause, and looking at the answers again", async ({ page, patient }) => {
  await patient.open();
  await patient.reachSignature("何度 見子");
  await patient.choose("画面に書く");
  await patient.draw();
  await patient.press("やめる");
  await patient.press("つづける");
  await expect(page.getByText("書いた線の数：1")).toBeVisible();
  await patient.press("もどる");
  await patient.isAt("check");
  await patient.press("署名へ進む");
  await patient.choose("名前を入力");
  await patient.press("受付に渡す");
  await expect(page.locator("[data-error-summary]")).toContainText("名前を書くか、ほかのしかたを選んでください。");
  await patient.choose("画面に書く");
  await expect(page.getByText("書いた線の数：1")).toBeVisible();
  await patient.press("受付に渡す");
  await patient.ticket();
});

test("a finger draws, and the screen does not scroll under it", async ({ page, patient }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await patient.open("signature");
  await patient.choose("画面に書く");
  await patient.pad.scrollIntoViewIfNeeded();
  const box = await patient.pad.boundingBox();
  if (!box) throw new Error("no pad");
  const body = page.locator(".kiosk-screen__body");
  const before = await body.evaluate((element) => element.scrollTop);
  const touch = await page.context().newCDPSession(page);
  const at = (y: number): { x: number; y: number }[] => [{ x: box.x + box.width / 2, y }];
  await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(box.y + 80) });
  for (let y = 75; y >= 10; y -= 5) await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(box.y + y) });
  await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await expect(page.getByText("書いた線の数：1")).toBeVisible();
  expect(await body.evaluate((element) => element.scrollTop)).toBe(before);
});

test.describe("with more than one touch", () => {
  test("a thumb that holds the tablet beside the pad takes nothing away", async ({ page, patient }) => {
    await patient.open("signature");
    await patient.choose("画面に書く");
    const [on, fingers] = [await placeOn(patient.pad), await Fingers.on(page)];
    await fingers.press(0, [4, 400]);
    await fingers.press(1, on(0.2, 0.5));
    await fingers.move(1, on(0.7, 0.4));
    await fingers.lift(1);
    await expect(page.getByText("書いた線の数：1")).toBeVisible();
    const [left, right] = await place(patient.pad);
    expect([left, right]).toEqual([0.2, 0.7]);
  });

  test("a palm that lies on the pad is no stroke, and the finger draws", async ({ page, patient }) => {
    await patient.open("signature");
    await patient.choose("画面に書く");
    const [on, fingers] = [await placeOn(patient.pad), await Fingers.on(page)];
    await fingers.press(0, on(0.9, 0.9));
    await fingers.press(1, on(0.2, 0.5));
    await fingers.move(1, on(0.6, 0.4));
    await fingers.lift(1);
    // A dot of the finger, as ゛ has, while the palm still lies there.
    await fingers.press(1, on(0.5, 0.2));
    await fingers.lift(1);
    await fingers.lift(0);
    await expect(page.getByText("書いた線の数：2")).toBeVisible();
    const [left, right] = await place(patient.pad);
    expect([left, right]).toEqual([0.2, 0.6]);
  });

  test("a palm that comes down while a finger draws cuts nothing off, and a second finger that draws takes over", async ({ page, patient }) => {
    await patient.open("signature");
    await patient.choose("画面に書く");
    const [on, fingers] = [await placeOn(patient.pad), await Fingers.on(page)];
    await fingers.press(0, on(0.2, 0.5));
    await fingers.move(0, on(0.4, 0.5));
    await fingers.press(1, on(0.9, 0.9));
    await fingers.move(0, on(0.6, 0.5));
    await fingers.lift(1);
    await fingers.move(0, on(0.7, 0.5));
    await expect(page.getByText("書いた線の数：1")).toBeVisible();
    expect((await place(patient.pad)).slice(0, 2)).toEqual([0.2, 0.7]);
    await fingers.press(1, on(0.1, 0.8));
    await fingers.move(1, on(0.3, 0.8));
    await fingers.move(0, on(0.95, 0.5));
    await expect(page.getByText("書いた線の数：2")).toBeVisible();
    expect((await place(patient.pad)).slice(0, 2), "no zigzag between the two").toEqual([0.1, 0.7]);
    await fingers.lift(1);
    await fingers.move(0, on(0.05, 0.5));
    await fingers.lift(0);
    // A palm that outlasts the finger takes nothing of it away.
    await fingers.press(0, on(0.4, 0.2));
    await fingers.move(0, on(0.5, 0.2));
    await fingers.press(1, on(0.9, 0.9));
    await fingers.lift(0);
    await fingers.press(2, on(0.6, 0.2));
    await fingers.move(2, on(0.65, 0.2));
    await fingers.lift(2);
    await fingers.lift(1);
    await expect(page.getByText("書いた線の数：4")).toBeVisible();
    expect((await place(patient.pad)).slice(0, 2)).toEqual([0.1, 0.7]);
  });

  test("a touch that the browser takes away blocks nothing and leaves no dot", async ({ page, patient }) => {
    await patient.open("signature");
    await patient.choose("画面に書く");
    const [on, fingers] = [await placeOn(patient.pad), await Fingers.on(page)];
    await fingers.press(0, on(0.5, 0.5));
    await fingers.cancel();
    await fingers.press(0, on(0.2, 0.5));
    await fingers.move(0, on(0.6, 0.5));
    await fingers.lift(0);
    await expect(page.getByText("書いた線の数：1")).toBeVisible();
  });

  test("a name is written beside a thumb, too", async ({ page, patient }) => {
    await patient.open("name");
    await page.locator("[data-hand]").first().click();
    const pad = page.locator(".kiosk-hand__pad .kiosk-pad__field");
    const [on, fingers] = [await placeOn(pad), await Fingers.on(page)];
    await fingers.press(0, [4, 400]);
    await fingers.press(1, on(0.2, 0.5));
    await fingers.move(1, on(0.7, 0.4));
    await fingers.lift(1);
    await expect(page.getByText("書いた線の数：1")).toBeVisible();
  });
});

test("the strokes are counted on a page that a translator has gone over", async ({ page, patient }) => {
  await patient.open("signature");
  await patient.choose("画面に書く");
  await translated(page);
  await patient.draw();
  await expect(page.locator(".kiosk-pad__count")).toHaveText(/^書いた線の数：1$/);
  await translated(page);
  await patient.press("1つ消す");
  await expect(page.locator(".kiosk-pad__count")).toHaveText(/^書いた線の数：0$/);
});

/** Puts an element in place of every piece of text, as what translates pages does. */
async function translated(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      if (!text.textContent?.trim() || text.parentElement?.closest("script, style, svg")) continue;
      const font = document.createElement("font");
      font.textContent = text.textContent;
      text.parentNode?.replaceChild(font, text);
    }
  });
}
