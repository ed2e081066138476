// A patient's declaration reaches the desk: every branch of the journey, in the browser.
import { expectAccessible } from "../support/accessibility.ts";
import { FORM } from "../support/patient.ts";
import { expect, test } from "../support/test.ts";

test("a declaration drawn, handed over and finished leaves the first screen", async ({ page, patient }) => {
  await patient.open();
  await patient.reachForm();
  await patient.fillForm();
  await expectAccessible(page, "check");
  await page.screenshot({ path: "out/screens/journey/check.png", fullPage: true });
  await patient.press("署名へ進む");
  await patient.isAt("signature");
  await patient.choose("画面に書く");
  await patient.draw();
  await expectAccessible(page, "signature");
  await page.screenshot({ path: "out/screens/journey/signature.png" });
  await patient.press("受付に渡す");
  await patient.ticket();
  await expectAccessible(page, "done");
  await page.screenshot({ path: "out/screens/journey/done.png" });
  await patient.press("おわる（画面を消す）");
  await patient.isAt("start");
});

test("a step change asks the network for nothing", async ({ page, patient }) => {
  await patient.open();
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await patient.reachForm();
  await patient.fillForm();
  expect(requests).toEqual([]);
});

for (const step of FORM) {
  test(`${step} may be left empty`, async ({ patient }) => {
    await patient.open(step);
    await patient.next();
    await expect(patient.page.locator("[data-error-summary]")).toHaveCount(0);
    await expect(patient.page.getByRole("main")).not.toHaveAttribute("data-screen", step);
  });
}
