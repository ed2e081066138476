// Every screen, looked at by axe and kept as a picture, held sideways and upright, as sent and as taken over.
import { expectAccessible } from "../support/accessibility.ts";
import { STEPS } from "../support/steps.ts";
import { expect, test } from "../support/test.ts";

const VIEWS = { landscape: { width: 1280, height: 800 }, portrait: { width: 800, height: 1280 } };

for (const [orientation, viewport] of Object.entries(VIEWS)) {
  for (const step of STEPS) {
    test(`${step} in ${orientation} has nothing for axe to find`, async ({ page, patient }) => {
      await page.setViewportSize(viewport);
      await patient.open(step);
      await patient.isAt(step);
      await expectAccessible(page, step);
      await page.screenshot({ path: `out/screens/${orientation}/${step}.png` });
      await page.screenshot({ path: `out/screens/${orientation}/full/${step}.png`, fullPage: true });
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "no sideways scrolling").toBe(true);
    });
  }
}
