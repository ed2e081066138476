// An address by its postal code and an insurer from a list: the same with scripts on, with scripts off, and where the
// module never arrives; with the network gone nothing is lost.
import { mkdirSync } from "node:fs";
import { expectAccessible } from "../support/accessibility.ts";
import { geometryOf } from "../support/geometry.ts";
import { hold } from "../support/network.ts";
import { MODES, type Patient, withMode } from "../support/patient.ts";
import { expect, test } from "../support/test.ts";

const ADDRESSES = "**/api/addresses";
const FIND = "住所をさがす";
const VIEWS = { landscape: { width: 1280, height: 800 }, portrait: { width: 800, height: 1280 }, phone: { width: 390, height: 844 } };

const field = ({ page }: Patient, name: string) => page.getByRole("textbox", { name, exact: true });
const list = ({ page }: Patient, name: string) => page.getByRole("combobox", { name, exact: true });

/** The question of the insurer, after this kind of insurance. */
async function atInsurer(patient: Patient, kind: RegExp): Promise<void> {
  await patient.open("insurance-kind");
  await patient.choose(kind);
  await patient.next();
  await patient.isAt("insurer");
}

for (const mode of MODES) {
  test.describe(withMode(mode), () => {
    test.use({ mode });

    test("a code writes the address, and the house number is written on behind it", async ({ page, patient }) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(`${request.method()} ${request.url()}`));
      await patient.open("address");
      await patient.write("郵便番号", "９００－００２１");
      await patient.press(FIND);
      await expect(field(patient, "住所")).toHaveValue("沖縄県那覇市泉崎");
      await expect(field(patient, "住所")).toBeFocused();
      await expect(field(patient, "住所")).toHaveAccessibleDescription(/オキナワケン ナハシ イズミザキ/);
      if (mode === "scripts on") {
        await page.keyboard.type("1丁目2-3");
        await expect(field(patient, "住所")).toHaveValue("沖縄県那覇市泉崎1丁目2-3");
      } else {
        await patient.write("住所", "沖縄県那覇市泉崎1丁目2-3");
      }
      await patient.next();
      await patient.press("もどる");
      await expect(field(patient, "住所")).toHaveValue("沖縄県那覇市泉崎1丁目2-3");
      await expect(field(patient, "郵便番号"), "the code is not kept").toHaveValue("");
      expect(asked.filter((address) => /0021|%EF%BC%90/.test(address)), "no address holds the code").toEqual([]);
    });

    test("of several areas one is chosen", async ({ patient }) => {
      await patient.open("address");
      await patient.write("郵便番号", "7614101");
      await patient.press(FIND);
      await expect(list(patient, "住所を選んでください")).toBeFocused();
      await list(patient, "住所を選んでください").selectOption("香川県小豆郡土庄町甲 コウ");
      await patient.press("入れる");
      await expect(field(patient, "住所")).toHaveValue("香川県小豆郡土庄町甲");
    });

    test("what is not found is said at the field, and nothing is lost", async ({ page, patient }) => {
      await patient.open("address");
      await patient.write("郵便番号", "000-0000");
      await patient.write("住所", "泉崎1");
      await patient.press(FIND);
      await expect(page.getByText("その郵便番号の住所は見つかりませんでした。")).toBeVisible();
      await expect(field(patient, "郵便番号")).toBeFocused();
      await expect(field(patient, "郵便番号")).toHaveAccessibleDescription(/見つかりませんでした/);
      await expect(field(patient, "住所")).toHaveValue("泉崎1");
      await expect(page.locator("[data-error-summary]")).toHaveCount(0);
      await patient.next();
      await expect(page.getByRole("main")).not.toHaveAttribute("data-screen", "address");
    });

    test("an insurer is taken from its list, and a municipality found by the code", async ({ patient }) => {
      await atInsurer(patient, /（社保）/);
      await list(patient, "協会けんぽの支部から選ぶ").selectOption("協会けんぽ 沖縄支部");
      await patient.press("入れる");
      await expect(field(patient, "保険者等名称")).toHaveValue("協会けんぽ 沖縄支部");
      await expect(field(patient, "保険者等名称")).toBeFocused();
      await atInsurer(patient, /（後期高齢者医療）/);
      await list(patient, "後期高齢者医療広域連合から選ぶ").selectOption("沖縄県後期高齢者医療広域連合");
      await patient.press("入れる");
      await expect(field(patient, "保険者等名称")).toHaveValue("沖縄県後期高齢者医療広域連合");
      await atInsurer(patient, /（国保）/);
      await patient.write("郵便番号", "060-0000");
      await patient.press("市区町村をさがす");
      await expect(field(patient, "保険者等名称")).toHaveValue("札幌市");
    });
  });
}

test("with the network gone the patient is told and writes on", async ({ page, context, patient }) => {
  await patient.open("address");
  await patient.write("郵便番号", "9000021");
  await patient.write("住所", "泉崎1");
  await context.setOffline(true);
  await patient.press(FIND);
  await expect(page.getByText("いま、さがせません。住所をそのまま書いてください。")).toBeVisible();
  await expect(field(patient, "住所")).toHaveValue("泉崎1");
  await expect(field(patient, "郵便番号")).toHaveValue("9000021");
  await context.setOffline(false);
  await patient.press(FIND);
  await expect(field(patient, "住所")).toHaveValue("沖縄県那覇市泉崎1");
});

test("what is typed while an answer is on its way stays, and whoever has gone on is not called back", async ({ page, patient }) => {
  const arrive = await hold(page, ADDRESSES);
  await patient.open("address");
  await patient.write("郵便番号", "9000021");
  await patient.press(FIND);
  await patient.write("いま住んでいる所（居所）", "東京都三宅村");
  await patient.write("住所", "1-2");
  arrive();
  await expect(field(patient, "住所")).toHaveValue("沖縄県那覇市泉崎1-2");
  await expect(field(patient, "いま住んでいる所（居所）")).toHaveValue("東京都三宅村");
  const arriveLater = await hold(page, ADDRESSES);
  await patient.press(FIND);
  await patient.next();
  const screen = await page.getByRole("main").getAttribute("data-screen");
  expect(screen).not.toBe("address");
  const arrived = page.waitForResponse(ADDRESSES);
  arriveLater();
  await arrived;
  await page.waitForTimeout(300);
  await patient.isAt(screen ?? "");
});

test("a slow desk has the person told to wait, but not once they have gone on", async ({ page, patient }) => {
  const told = page.getByRole("status").filter({ hasText: "お待ちください。" });
  const arrive = await hold(page, ADDRESSES);
  await patient.open("address");
  await patient.write("郵便番号", "9000021");
  await patient.press(FIND);
  await expect(told).toBeVisible();
  arrive();
  await expect(field(patient, "住所")).toHaveValue("沖縄県那覇市泉崎");
  await expect(told).toHaveCount(0);
  const arriveLater = await hold(page, ADDRESSES);
  await patient.press(FIND);
  // Answered between two presses, they are not the trembling of one: on within the time after which it is told.
  await patient.write("住所", "沖縄県那覇市泉崎1");
  await patient.next();
  await page.waitForTimeout(700);
  await expect(told).toHaveCount(0);
  arriveLater();
});

test("of two codes the later one counts, whichever is answered first", async ({ page, patient }) => {
  await patient.open("address");
  const arrive = await hold(page, ADDRESSES, 1);
  await patient.write("郵便番号", "100-1101");
  await patient.press(FIND);
  await patient.write("郵便番号", "900-0021");
  await patient.press(FIND);
  await expect(field(patient, "住所")).toHaveValue("沖縄県那覇市泉崎");
  const arrived = page.waitForResponse(ADDRESSES);
  arrive();
  await arrived;
  await page.waitForTimeout(300);
  await expect(field(patient, "住所")).toHaveValue("沖縄県那覇市泉崎");
  await expect(field(patient, "郵便番号")).toHaveValue("900-0021");
});

test("the code is written by the board of digits, and Enter looks it up", async ({ page, patient }) => {
  await patient.open("address");
  await page.locator(".kiosk-postal-code [data-board=number]").click();
  for (const digit of "9000021") await page.locator("#board").getByRole("button", { name: digit, exact: true }).click();
  await expect(field(patient, "郵便番号")).toHaveValue("9000021");
  await field(patient, "郵便番号").press("Enter");
  await expect(field(patient, "住所")).toHaveValue("沖縄県那覇市泉崎");
});

for (const [orientation, viewport] of Object.entries(VIEWS)) {
  test(`the states in ${orientation} are calm, large enough and accessible`, async ({ page, server }) => {
    test.setTimeout(180_000);
    await page.setViewportSize(viewport);
    mkdirSync("out/screens/postal", { recursive: true });
    for (const state of ["address", "address.found", "address.several", "address.kept", "address.not-found", "address.offline", "insurer", "insurer.elderly", "insurer.national"]) {
      for (const language of ["ja", "en", "my"]) {
        await page.goto(server.url(`/screens/${state}?lang=${language}`));
        await expect(page.locator("html")).toHaveAttribute("data-hydrated", "true");
        await page.screenshot({ path: `out/screens/postal/${orientation}-${language}-${state}.png` });
        expect(await geometryOf(page), `${state} ${language}`).toEqual([]);
        if (language !== "my") await expectAccessible(page, `${state} ${language}`);
      }
    }
  });
}
