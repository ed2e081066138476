// The accessibility statement, and what it says of every screen that no other spec looks at.
import { HtmlValidate } from "html-validate";
import { expectAccessible } from "../support/accessibility.ts";
import { STEPS } from "../support/steps.ts";
import { expect, test } from "../support/test.ts";

test.describe("the statement", () => {
  for (const [name, viewport] of [["desk screen", { width: 1366, height: 768 }], ["phone", { width: 390, height: 844 }]] as const) {
    test(`has nothing for axe to find on a ${name}`, async ({ page, server }) => {
      await page.setViewportSize(viewport);
      await page.goto(server.url("/accessibility"));
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("アクセシビリティの試験結果");
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "no sideways scrolling").toBe(true);
      await expectAccessible(page, `the statement on a ${name}`);
      await page.screenshot({ path: `out/screens/statement-${name.replace(" ", "-")}.png`, fullPage: true });
    });
  }

  test("is valid HTML", async ({ request, server }) => {
    const validator = new HtmlValidate({ root: true, extends: ["html-validate:recommended"], rules: { "void-style": "off" } });
    const answer = await request.get(server.url("/accessibility"));
    expect(answer.status()).toBe(200);
    const report = await validator.validateString(await answer.text());
    expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`))).toEqual([]);
  });

  test("says which cell belongs to which criterion", async ({ page, server }) => {
    await page.goto(server.url("/accessibility"));
    const tables = page.getByRole("table");
    await expect(tables).toHaveCount(4);
    for (const table of await tables.all()) {
      expect(await table.getByRole("columnheader").count()).toBeGreaterThan(4);
      expect(await table.getByRole("rowheader").count()).toBe((await table.getByRole("row").count()) - 1);
    }
    // On purpose: a tablet that strangers share must not remember.
    const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: /^1\.3\.5 / }) });
    await expect(row).toContainText("不適合");
  });
});

for (const step of STEPS) {
  test(`${step} needs no sideways scrolling at 320 pixels, with spaced text too`, async ({ page, patient }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await patient.open(step);
    const isWithin = (): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth && [...document.querySelectorAll("main *")].every((element) => getComputedStyle(element).overflowX === "visible" || element.scrollWidth <= element.clientWidth + 1));
    expect(await isWithin()).toBe(true);
    // No style of its own passes the page's policy; a constructed sheet is the browser's.
    await page.evaluate(() => {
      const spaced = new CSSStyleSheet();
      spaced.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }");
      document.adoptedStyleSheets = [spaced];
    });
    expect(await isWithin(), "with spaced text").toBe(true);
    const cut = await page.locator("main :is(button, label, p, h1, h2):visible").evaluateAll((all) => all.filter((element) => getComputedStyle(element).overflowY === "hidden" && element.scrollHeight > element.clientHeight + 1).map((element) => element.outerHTML.slice(0, 80)));
    expect(cut, "nothing is cut off").toEqual([]);
  });

  test(`${step} has nothing to press that is smaller than 44 pixels`, async ({ page, patient }) => {
    await patient.open(step);
    const small = await page.locator("button:visible:not([aria-hidden]), label:has(input[type=radio]):visible, input[type=text]:visible, summary:visible, a:visible").evaluateAll((all) =>
      all.flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width < 44 || height < 44 ? [`${element.outerHTML.slice(0, 80)} ${String(width)} × ${String(height)}`] : [];
      }),
    );
    expect(small).toEqual([]);
  });

  test(`${step} never hides what has the focus`, async ({ page, patient }) => {
    await patient.open(step);
    const hidden: string[] = [];
    for (let tab = 0; tab < 30; tab += 1) {
      await page.keyboard.press("Tab");
      const found = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return null;
        // A choice is seen by its tile, a place to scroll by any part of it.
        const seen = focused.closest("label") ?? focused;
        if (seen.matches("section")) return null;
        const { left, top, right, bottom } = seen.getBoundingClientRect();
        if (bottom - top > innerHeight / 2) return null;
        const corners = [[left + 14, top + 14], [right - 14, top + 14], [left + 14, bottom - 14], [right - 14, bottom - 14]] as const;
        const isOver = ([x, y]: readonly [number, number]): boolean => {
          const at = document.elementFromPoint(x, y);
          return !at || !(seen.contains(at) || at.contains(seen));
        };
        return corners.some(isOver) ? seen.outerHTML.slice(0, 100) : null;
      });
      if (found) hidden.push(found);
    }
    expect(hidden).toEqual([]);
  });
}
