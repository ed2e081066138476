// Hands that tremble, slip, can only tap, or can only press one switch.
import type { Page } from "@playwright/test";
import { Fingers, placeOn } from "../support/fingers.ts";
import { LIMITS } from "../support/geometry.ts";
import { type Patient, rest } from "../support/patient.ts";
import { expect, test } from "../support/test.ts";

test("a press that comes twice counts once, even where the next screen has its button in the same place", async ({ page, patient }) => {
  await patient.open("certificate");
  const box = await patient.button("つぎへ").boundingBox();
  if (!box) throw new Error("no button");
  await page.mouse.click(box.x + 40, box.y + 40);
  await page.waitForTimeout(150);
  await page.mouse.click(box.x + 60, box.y + 50);
  await patient.isAt("insurance-kind");
  await page.waitForTimeout(600);
  await patient.isAt("insurance-kind");
  await page.mouse.click(box.x + 60, box.y + 50);
  await patient.isAt("insurer");
});

test("the Enter key that is held down goes one screen on", async ({ page, patient }) => {
  await patient.open("certificate");
  await page.getByRole("radio").first().focus();
  for (let at = 0; at < 5; at += 1) await page.keyboard.press("Enter");
  await page.waitForTimeout(200);
  await patient.isAt("insurance-kind");
});

for (const [slip, from, to] of [
  ["off the edge of a button", 8, -20],
  ["onto a button from beside it", -20, 8],
] as const) {
  test(`a finger that slips ${slip} has pressed it`, async ({ page, patient }) => {
    await patient.open("certificate");
    const box = await patient.button("つぎへ").boundingBox();
    if (!box) throw new Error("no button");
    await page.mouse.move(box.x + from, box.y + 50);
    await page.mouse.down();
    await page.mouse.move(box.x + to, box.y + 50);
    await page.mouse.up();
    await patient.isAt("insurance-kind");
  });
}

test("a thumb that rests on the edge keeps no other finger from pressing", async ({ page, patient }) => {
  await patient.open("certificate");
  const fingers = await Fingers.on(page);
  await fingers.press(0, [4, 400]);
  const on = await placeOn(patient.button("つぎへ"));
  await fingers.press(1, on(0.5, 0.5));
  await fingers.lift(1);
  await patient.isAt("insurance-kind");
  await rest(page);
  const tile = await placeOn(page.locator("label", { hasText: "社保" }).first());
  await fingers.press(1, tile(0.5, 0.5));
  await fingers.lift(1);
  await expect(page.getByRole("radio", { name: /社保/ })).toBeChecked();
  await fingers.lift(0);
  await rest(page);
  await patient.isAt("insurance-kind");
});

test("two fingers that come down together press once", async ({ page, patient }) => {
  await patient.open("certificate");
  const fingers = await Fingers.on(page);
  const on = await placeOn(patient.button("つぎへ"));
  await fingers.press(0, on(0.3, 0.5));
  await fingers.press(1, on(0.6, 0.5));
  await fingers.lift(1);
  await fingers.lift(0);
  await rest(page);
  await patient.isAt("insurance-kind");
});

test("a finger that goes far away has changed its mind, and nothing acts before it is lifted", async ({ page, patient }) => {
  await patient.open("certificate");
  const box = await patient.button("つぎへ").boundingBox();
  if (!box) throw new Error("no button");
  await page.mouse.move(box.x + 100, box.y + 50);
  await page.mouse.down();
  await page.waitForTimeout(1200);
  await patient.isAt("certificate");
  await page.mouse.move(box.x + 100, box.y - 200, { steps: 5 });
  await page.mouse.up();
  await page.waitForTimeout(200);
  await patient.isAt("certificate");
});

test("a choice is chosen by a finger that slips off its tile", async ({ page, patient }) => {
  await patient.open("sex");
  const box = await page.locator("label", { hasText: "女" }).boundingBox();
  if (!box) throw new Error("no tile");
  await page.mouse.move(box.x + box.width - 5, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width + 8, box.y + 20);
  await page.mouse.up();
  await expect(page.getByRole("radio", { name: "女" })).toBeChecked();
});

test("a stroke of the signature that ends beside the pad presses nothing there", async ({ page, patient }) => {
  await patient.open("signature");
  await patient.choose("画面に書く");
  await patient.draw();
  await expect(page.getByRole("status").filter({ hasText: "1" })).toBeVisible();
  const pad = await patient.pad.boundingBox();
  const clear = await page.getByRole("button", { name: "全部消す" }).boundingBox();
  if (!pad || !clear) throw new Error("no pad");
  await page.mouse.move(clear.x + 30, pad.y + pad.height - 4);
  await page.mouse.down();
  await page.mouse.move(clear.x + 30, clear.y + 6, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByRole("status").filter({ hasText: "2" })).toBeVisible();
});

test("a choice of words in a field that ends on a button presses nothing", async ({ page, patient }) => {
  await patient.open("phone");
  await patient.write("連絡先電話番号", "098");
  const field = await page.locator('input[name="signer.phone"]').boundingBox();
  const opener = await page.locator("[data-board]").boundingBox();
  if (!field || !opener) throw new Error("no field");
  await page.mouse.move(opener.x + 30, field.y + field.height - 4);
  await page.mouse.down();
  await page.mouse.move(opener.x + 30, opener.y + 6, { steps: 4 });
  await page.mouse.up();
  await page.waitForTimeout(200);
  await expect(page.locator("#board")).toHaveCount(0);
});

test.describe("with single taps", () => {
  /** Taps something as a finger does that cannot swipe: where it is in sight, or once the bar has brought it there. */
  const tap = async (page: Page, selector: string): Promise<void> => {
    const place = (): Promise<[number, number] | null> =>
      page.locator(selector).first().evaluate((element) => {
        const thing = element.closest("label") ?? element;
        const { left, top, width, height } = thing.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        return thing.contains(document.elementFromPoint(x, y)) ? [x, y] : null;
      });
    for (let press = 0; press < 30; press += 1) {
      await rest(page);
      const found = await place();
      if (found) return page.touchscreen.tap(...found);
      const bar = await page.locator(".kiosk-screen__more").boundingBox();
      if (!bar) break;
      await page.touchscreen.tap(bar.x + bar.width / 2, bar.y + bar.height / 2);
    }
    throw new Error(`${selector} cannot be brought in sight`);
  };

  for (const [language, size, viewport] of [
    ["ja", "normal", { width: 1280, height: 800 }],
    ["my", "large", { width: 800, height: 1280 }],
    ["tl", "largest", { width: 1280, height: 800 }],
  ] as const) {
    test(`a whole journey to the desk in ${language}, ${size} type at ${viewport.width} × ${viewport.height}`, async ({ page, patient }) => {
      test.setTimeout(180_000);
      await page.setViewportSize(viewport);
      await page.goto(patient.server.url(`/${language}/start`));
      await patient.isTakenOver();
      const on = async (step: string, action = "continue"): Promise<void> => {
        await tap(page, `[data-action="${action}"]`);
        await patient.isAt(step);
      };
      const choose = async (name: string, value: string): Promise<void> => {
        await tap(page, `input[name="${name}"][value="${value}"]`);
        await expect(page.locator(`input[name="${name}"][value="${value}"]`)).toBeChecked();
      };
      await on("settings", "settings");
      await choose("view.size", size);
      await on("start");
      await on("situation");
      await choose("situation", "unknown");
      await on("notice");
      await on("options");
      await choose("options", "form");
      await on("explanation");
      await on("certificate");
      await choose("insurance.has_valid_certificate", "true");
      await on("insurance-kind");
      await choose("insurance.kind", "late_elderly");
      for (const step of ["insurer", "issued", "name"]) await on(step);
      await tap(page, '.kiosk-text-field:has([name="person.name"]) [data-board=kana]');
      for (const letter of "さくら") await tap(page, `#board button:text-is("${letter}")`);
      await expect(page.locator('input[name="person.name"]')).toHaveValue("さくら");
      for (const step of ["birth-date", "sex"]) await on(step);
      await choose("person.sex", "female");
      for (const step of ["address", "share"]) await on(step);
      await choose("insurance.share", "unknown");
      for (const step of ["phone", "check", "signature"]) await on(step);
      await choose("signature.method", "on_paper");
      await tap(page, '[data-action="submit"]');
      await patient.ticket();
    });
  }

  test("the bar is there where not all fits, leads down and up again, and takes no focus", async ({ page, patient }) => {
    const bar = page.locator(".kiosk-screen__more");
    const body = page.locator(".kiosk-screen__body");
    const scrolled = (): Promise<number> => body.evaluate((element) => element.scrollTop);
    await patient.open("situation");
    await expect(bar).toBeHidden();
    await page.setViewportSize({ width: 1280, height: 560 });
    await patient.open("name");
    await expect(bar).toBeVisible();
    const [place, foot] = [await bar.boundingBox(), await patient.button("つぎへ").boundingBox()];
    if (!place || !foot) throw new Error("no bar");
    expect(place.height, "12 mm on every tablet").toBeGreaterThanOrEqual(LIMITS.target);
    // On a low tablet it stands beside the way on, else above it.
    const apart = Math.max(foot.y - place.y - place.height, place.x - foot.x - foot.width);
    expect(apart, "nothing within 3 mm").toBeGreaterThanOrEqual(LIMITS.gap);
    const field = page.getByRole("textbox", { name: "氏名", exact: true });
    await field.focus();
    const before = await scrolled();
    await bar.dblclick();
    await expect(field, "a keyboard that is open stays open").toBeFocused();
    const once = (await scrolled()) - before;
    expect(once).toBeGreaterThan(50);
    expect(once, "a trembling press counts once").toBeLessThan(await body.evaluate((element) => element.clientHeight));
    await rest(page);
    while ((await page.locator("html").getAttribute("data-more")) === "down") {
      await bar.click();
      await rest(page);
    }
    expect(await body.evaluate((element) => element.scrollHeight - element.clientHeight - element.scrollTop)).toBeLessThan(9);
    await bar.click();
    expect(await scrolled()).toBe(0);
    await page.setViewportSize({ width: 1280, height: 1600 });
    await expect(bar).toBeHidden();
  });
});

test("in the largest type what has the focus stands above the bar", async ({ page, patient }) => {
  await page.goto(patient.server.url("/screens/name?lang=ja&size=largest"));
  await patient.isTakenOver();
  await expect(page.locator(".kiosk-screen__more")).toBeVisible();
  const reached = new Set<string>();
  for (let press = 0; press < 20; press += 1) {
    await page.keyboard.press("Tab");
    const { name, covered } = await page.evaluate(() => {
      const [focus, bar] = [document.activeElement, document.querySelector(".kiosk-screen__more")];
      // Between the last and the first thing the browser itself has it.
      if (!focus || focus === document.body) return { name: "", covered: 0 };
      const [box, over] = [focus.getBoundingClientRect(), bar?.getBoundingClientRect()];
      const covered = over ? Math.min(box.bottom, over.bottom) - Math.max(box.top, over.top) : NaN;
      return { name: focus.textContent || focus.getAttribute("name") || "", covered };
    });
    reached.add(name);
    expect(covered, name).toBeLessThanOrEqual(0);
  }
  expect(reached.size).toBeGreaterThan(8);
});

test("what has the focus when the bar comes stays in sight", async ({ page, patient }) => {
  test.setTimeout(120_000);
  for (const viewport of [{ width: 1280, height: 800 }, { width: 800, height: 1280 }]) {
    await page.setViewportSize(viewport);
    for (const state of ["found", "several", "kept", "not-found"]) {
      for (const language of ["ja", "en", "my", "tl"]) {
        await page.goto(patient.server.url(`/screens/address.${state}?lang=${language}&answers=long`));
        await patient.isTakenOver();
        const hidden = () =>
          page.evaluate(() => {
            const [focus, body] = [document.activeElement, document.querySelector(".kiosk-screen__body")].map((element) => element?.getBoundingClientRect());
            return focus && body ? Math.max(body.top - focus.top, focus.bottom - body.bottom) : NaN;
          });
        await expect.poll(hidden, `${state} in ${language} at ${viewport.width}`).toBeLessThanOrEqual(0);
      }
    }
  }
});

test("what somebody scrolled away from does not come back by itself", async ({ page, patient }) => {
  await page.goto(patient.server.url("/screens/signature.drawn?lang=ja"));
  await patient.isTakenOver();
  await page.getByRole("radio", { name: "画面に書く" }).focus();
  const scrolled = () => page.locator(".kiosk-screen__body").evaluate((element) => element.scrollTop);
  await page.locator(".kiosk-screen__more").click();
  await expect.poll(scrolled).toBeGreaterThan(100);
  await patient.pad.scrollIntoViewIfNeeded();
  const place = await scrolled();
  await patient.draw();
  await rest(page);
  await page.setViewportSize({ width: 1280, height: 780 });
  await rest(page);
  await expect(page.getByRole("radio", { name: "画面に書く" })).toBeFocused();
  expect(await scrolled()).toBe(place);
});

test.describe("with one switch", () => {
  /** Lets the time of one step after the other pass until the frame is at something, then presses the switch. */
  const at = async (page: Page, selector: string): Promise<void> => {
    const framed = page.locator(`${selector}[data-scanned], label[data-scanned]:has(${selector})`);
    for (let step = 0; step < 120 && (await framed.count()) === 0; step += 1) await page.clock.runFor(2000);
    await expect(framed).toHaveCount(1);
    await page.keyboard.press(" ");
  };

  /** The question of the name, scanned, with the board of kana open by the switch. */
  const openBoard = async (page: Page, patient: Patient): Promise<void> => {
    await page.clock.install();
    await patient.open("name");
    await page.evaluate(() => (document.documentElement.dataset["viewScan"] = "on"));
    await at(page, '.kiosk-text-field:has([name="person.name"]) [data-board=kana]');
  };

  test("a whole journey to the desk", async ({ page, patient }) => {
    test.setTimeout(300_000);
    await page.clock.install();
    await patient.open("settings");
    await page.locator('input[name="view.scan"][value="on"]').check();
    // From here on every touch is the switch.
    await at(page, '[data-action="continue"]');
    await patient.isAt("start");
    await at(page, '[data-action="continue"]');
    await patient.isAt("situation");
    await at(page, 'input[value="invalid"]');
    await at(page, '[data-action="continue"]');
    await patient.isAt("notice");
    await at(page, '[data-action="continue"]');
    await patient.isAt("options");
    await at(page, 'input[value="form"]');
    for (const step of ["explanation", "certificate", "insurance-kind", "insurer", "employer", "issued", "name", "birth-date", "sex", "address", "share", "phone", "check", "signature"]) {
      await at(page, '[data-action="continue"]');
      await patient.isAt(step);
    }
    await at(page, 'input[value="on_paper"]');
    await at(page, '[data-action="submit"]');
    await patient.ticket();
  });

  test("a name is written row by row, and the frame comes back to the letters", async ({ page, patient }) => {
    await openBoard(page, patient);
    await at(page, "#board button:text-is('さ')");
    await expect(page.locator("[data-scanned]")).toHaveCount(1);
    await at(page, "#board button:text-is('す')");
    await expect(page.locator('input[name="person.name"]')).toHaveValue("す");
    // Back at the first row, not at the beginning of the page.
    await page.clock.runFor(2000);
    await expect(page.locator("#board button:text-is('あ')[data-scanned]")).toHaveCount(1);
  });

  test("a row that was entered by mistake is left by itself", async ({ page, patient }) => {
    await openBoard(page, patient);
    await at(page, "#board button:text-is('あ')");
    await expect(page.locator("[data-scanned]")).toHaveCount(1);
    await page.clock.runFor(60_000);
    expect(await page.locator("#board [data-scanned]").count()).not.toBe(1);
    await expect(page.locator('input[name="person.name"]')).toHaveValue("");
  });

  test("who asked for time has three times as long at each thing", async ({ page, patient }) => {
    await page.clock.install();
    await patient.open("sex");
    await page.evaluate(() => Object.assign(document.documentElement.dataset, { viewScan: "on", viewPace: "slow" }));
    await expect(page.locator("[data-scanned]")).toHaveCount(1);
    const framed = () => page.locator("[data-scanned]").evaluate((element) => element.textContent);
    const first = await framed();
    await page.clock.runFor(4000);
    expect(await framed()).toBe(first);
    await page.clock.runFor(2000);
    expect(await framed()).not.toBe(first);
  });

  test("nothing but the switch scrolls", async ({ page, patient }) => {
    await page.setViewportSize({ width: 1280, height: 560 });
    await patient.open("name");
    await expect(page.locator(".kiosk-screen__more")).toBeVisible();
    await page.evaluate(() => (document.documentElement.dataset["viewScan"] = "on"));
    await expect(page.locator(".kiosk-screen__more")).toBeHidden();
  });

  test("a touch anywhere is the switch, and without it nothing is framed", async ({ page, patient }) => {
    await patient.open("settings");
    await expect(page.locator("[data-scanned]")).toHaveCount(0);
    await page.locator('input[name="view.scan"][value="on"]').check();
    await expect(page.locator("[data-scanned]")).toHaveCount(1);
    await page.locator('label[data-scanned]:has(input[value="large"])').waitFor({ timeout: 20_000 });
    await page.mouse.click(640, 790);
    await expect(page.locator('input[name="view.size"][value="large"]')).toBeChecked();
  });
});
