// Every state of every screen through other engines than axe, the languages in turn; and the pages of the desk. Equal
// Access looks at it as the server sends it and again as the module has taken it over, Alfa once, as it is in the end.
import { alfa } from "../support/alfa.ts";
import { equalAccess } from "../support/equal_access.ts";
import { listed, partOf, turn } from "../support/states.ts";
import { expect, test } from "../support/test.ts";

/** Japanese with readings, that of easy words, and two languages with Japanese words among theirs. */
const LANGUAGES = ["ja", "ja-x-easy", "en", "my"] as const;
/** Parts of about the same length, so that two workers end together. */
const PARTS = 4;

for (let part = 0; part < PARTS; part += 1) {
  test(`every state has nothing for other engines to find, part ${part + 1} of ${PARTS}`, async ({ page, request, server }) => {
    test.setTimeout(300_000);
    const { screens } = await listed(request, server);
    expect(screens.length).toBeGreaterThan(60);
    // The module waits until the page has been looked at as it was sent.
    let arrive = (): void => {};
    await page.route("**/*.wasm", async (route) => {
      await new Promise<void>((resolve) => (arrive = resolve));
      await route.continue();
    });
    for (const [at, { id, step }] of partOf(screens, part, PARTS)) {
      // Over the parts, each screen's neighbours are looked at in the other languages.
      const where = `${id}?lang=${turn(LANGUAGES, at + Math.floor(at / PARTS))}`;
      const asked = step === null ? undefined : page.waitForRequest("**/*.wasm");
      await page.goto(server.url(`/screens/${where}`), { waitUntil: "domcontentloaded" });
      await expect(page.locator("html")).not.toHaveAttribute("data-hydrated", "true");
      expect.soft(await equalAccess(page), `${where} as sent`).toEqual([]);
      if (asked) {
        await asked;
        arrive();
        await expect(page.locator("html")).toHaveAttribute("data-hydrated", "true");
        expect.soft(await equalAccess(page), `${where} taken over`).toEqual([]);
      }
      expect.soft(await alfa(page), `${where} by Alfa`).toEqual([]);
    }
  });
}

test("the pages of the desk have nothing for Equal Access to find", async ({ desk, server }) => {
  test.setTimeout(300_000);
  await desk.page.goto(server.url("/desk/sign-in"));
  expect.soft(await equalAccess(desk.page), "/desk/sign-in").toEqual([]);
  await desk.signIn();
  const record = await (await desk.find("101")).getAttribute("href");
  for (const path of ["/desk", `${record}`, `${record}/correct/birth-date`, "/desk/guide/reader", "/desk/numbers", "/desk/settings", "/desk/staff/new", "/desk/account", "/desk/account/factor", "/desk/tablets", "/desk/export", "/accessibility"]) {
    await desk.page.goto(server.url(path));
    expect.soft(await equalAccess(desk.page), path).toEqual([]);
  }
});

test("Equal Access finds what is wrong", async ({ page, patient }) => {
  await patient.open("name");
  await page.evaluate(() => document.querySelector("label[for=person-name]")?.remove());
  expect(await equalAccess(page)).toEqual([expect.stringContaining("input_label_exists")]);
});

test("Alfa finds what is wrong", async ({ page, patient }) => {
  await patient.open("situation");
  expect(await alfa(page)).toEqual([]);
  await page.evaluate(() => {
    document.querySelector("input[type=radio]")?.setAttribute("aria-invalid", "true");
    document.documentElement.removeAttribute("lang");
  });
  const found = (await alfa(page)).join("\n");
  expect(found).toContain("sia-r18: ");
  expect(found).toContain("sia-r4: ");
});
