// A tablet that somebody walked away from: a warning a minute before, then an empty first screen.
import { expectAccessible } from "../support/accessibility.ts";
import { HANAKO, type Patient } from "../support/patient.ts";
import { expect, test } from "../support/test.ts";

/** The default of `idle_seconds`, and how long before its end the warning comes. */
const IDLE = 180;
const WARNING = 60;

/** At the question for the name, with a clock that only the test moves. */
async function typeName(patient: Patient): Promise<void> {
  await patient.page.clock.install();
  await patient.open();
  await patient.reachForm();
  for (let step = 0; step < 5; step += 1) await patient.next();
  await patient.isAt("name");
  await patient.write("氏名", HANAKO.name);
}

const seconds = (count: number): number => count * 1000;

test("a warning counts down, and going on brings everything back", async ({ page, patient }) => {
  await typeName(patient);
  await page.clock.runFor(seconds(IDLE - WARNING - 2));
  await patient.isAt("name");
  await page.clock.runFor(seconds(3));
  await patient.isAt("idle");
  await expect(page.getByRole("heading", { name: "つづけますか" })).toBeFocused();
  await expect(page.getByRole("timer")).toContainText(/あと(59|60)秒で/);
  await page.clock.runFor(seconds(20));
  await expect(page.getByRole("timer")).toContainText(/あと(39|40)秒で/);
  await expectAccessible(page, "idle with its countdown");
  await page.screenshot({ path: "out/screens/scripts-on/idle.png" });
  await patient.press("つづける");
  await patient.isAt("name");
  await expect(page.getByRole("textbox", { name: "氏名", exact: true })).toHaveValue(HANAKO.name);
});

test("it can be put off as often as one likes", async ({ page, patient }) => {
  await typeName(patient);
  for (let round = 0; round < 5; round += 1) {
    await page.clock.runFor(seconds(IDLE - WARNING + 30));
    await patient.isAt("idle");
    await patient.press("つづける");
    await patient.isAt("name");
  }
  await expect(page.getByRole("textbox", { name: "氏名", exact: true })).toHaveValue(HANAKO.name);
});

for (const [sign, give] of [
  ["a key", async ({ page }: Patient) => page.keyboard.press("Shift")],
  ["a touch", async ({ page }: Patient) => page.touchscreen.tap(640, 300)],
  ["a moving pointer", async ({ page }: Patient) => page.mouse.move(Math.random() * 500, 300)],
  ["a scroll", async ({ page }: Patient) => page.evaluate(() => document.dispatchEvent(new Event("scroll", { bubbles: true })))],
  ["a composition", async ({ page }: Patient) => page.evaluate(() => document.activeElement?.dispatchEvent(new CompositionEvent("compositionupdate", { bubbles: true })))],
] as const) {
  test(`${sign} is a sign of life`, async ({ page, patient }) => {
    await typeName(patient);
    await page.clock.runFor(seconds(IDLE - WARNING - 10));
    await give(patient);
    await page.clock.runFor(seconds(IDLE - WARNING - 10));
    await patient.isAt("name");
    await page.clock.runFor(seconds(20));
    await patient.isAt("idle");
  });
}

test("nobody there clears the tablet", async ({ page, patient }) => {
  await typeName(patient);
  await patient.ends(() => page.clock.runFor(seconds(IDLE + 1)));
  await expect(page.getByText(HANAKO.name)).toHaveCount(0);
  await page.clock.resume();
  await patient.press("はじめる");
  await patient.isAt("situation");
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
});

for (const [waking, wake] of [
  ["being looked at", "visibilitychange"],
  ["coming back", "pageshow"],
  ["the window's turn", "focus"],
  ["a key", "keydown"],
  ["a touch", "pointerdown"],
] as const) {
  for (const clock of ["both clocks", "the clock on the wall alone"] as const) {
    test(`a tablet that slept past its time, told by ${clock}, is cleared by ${waking} before anything is drawn`, async ({ page, patient }) => {
      await patient.open("name");
      await patient.next();
      await patient.press("もどる");
      await patient.write("氏名", HANAKO.name);
      const loaded = page.waitForEvent("load");
      // All in one turn of the page: no tick comes between.
      const seen = await page.evaluate(
        async ([wake, clock, asleep]) => {
          const [wall, running] = [Date.now() + Number(asleep), performance.now() + Number(asleep)];
          Date.now = () => wall;
          if (clock === "both clocks") performance.now = () => running;
          const event = new Event(String(wake), { bubbles: true, cancelable: true });
          (wake === "keydown" || wake === "pointerdown" ? document.querySelector("input[type=text], input:not([type])") : document)?.dispatchEvent(event);
          await new Promise(requestAnimationFrame);
          const texts = [...document.querySelectorAll("input")].map(({ value }) => value);
          return { screen: document.querySelector("main")?.dataset["screen"], texts: [document.body.textContent, ...texts].join(), swallowed: event.defaultPrevented };
        },
        [wake, clock, seconds(3600)] as const,
      );
      expect(seen.screen).toBe("start");
      expect(seen.texts).not.toContain(HANAKO.name);
      expect(seen.swallowed).toBe(wake === "keydown" || wake === "pointerdown");
      await loaded;
      await patient.isAt("start");
    });
  }
}

test("a touch that wakes a tablet within its time is a sign of life", async ({ page, patient }) => {
  await patient.open("name");
  await patient.write("氏名", HANAKO.name);
  await page.evaluate((asleep) => {
    const wall = Date.now() + asleep;
    Date.now = () => wall;
    document.body.dispatchEvent(new Event("pointerdown", { bubbles: true }));
  }, seconds(IDLE - 5));
  await page.waitForTimeout(1500);
  await patient.isAt("name");
  await expect(page.getByRole("textbox", { name: "氏名", exact: true })).toHaveValue(HANAKO.name);
});

test("an hour that goes by at once clears the tablet at the next tick", async ({ page, patient }) => {
  await typeName(patient);
  await patient.ends(() => page.clock.fastForward(seconds(3600)));
  await expect(page.getByText(HANAKO.name)).toHaveCount(0);
});

test("the number on the receipt goes away too, and the first screen never does", async ({ page, patient }) => {
  await page.clock.install();
  await patient.open();
  await page.clock.runFor(seconds(IDLE * 3));
  await patient.isAt("start");
  await patient.reachSignature("帰宅 五郎");
  await patient.choose("紙に書く");
  await patient.press("受付に渡す");
  await patient.ticket();
  await patient.ends(() => page.clock.runFor(seconds(IDLE + 1)));
});

test("a declaration that is still to be handed over is never given up", async ({ page, context, patient }) => {
  await page.clock.install();
  await patient.open();
  await patient.reachSignature("放置 六子");
  await patient.choose("紙に書く");
  await context.setOffline(true);
  await patient.press("受付に渡す");
  await expect(page.getByRole("heading", { name: "まだ受付に渡せていません" })).toBeVisible();
  await page.clock.runFor(seconds(IDLE * 3));
  await expect(page.getByRole("heading", { name: "まだ受付に渡せていません" })).toBeVisible();
  await context.setOffline(false);
  await patient.press("もう一度送る");
  await patient.ticket();
});
