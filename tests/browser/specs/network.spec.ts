// Wi-Fi that comes and goes, a desk that is busy, a module that is late: nothing typed is lost, nothing is handed over
// twice, and the patient is told how it is.
import { expectAccessible } from "../support/accessibility.ts";
import { hold } from "../support/network.ts";
import { type Patient, rest } from "../support/patient.ts";
import { expect, test } from "../support/test.ts";

const HAND_OVER = "**/api/declarations";
const WAIT = "お待ちください。画面は、このままにしてください。";
const KEPT = "書いた内容は、この画面に残っています。消えていません。";

/** Up to the last button, with a name to find the record by. */
async function sign(patient: Patient, name: string): Promise<void> {
  await patient.open();
  await patient.reachSignature(name);
  await patient.choose("紙に書く");
}

test("with the network gone the answers are kept, and handed over by themselves once it is back", async ({ page, context, patient, desk }) => {
  await desk.signIn();
  await sign(patient, "圏外 一郎");
  await context.setOffline(true);
  await patient.press("受付に渡す");
  await expect(page.getByRole("heading", { name: "まだ受付に渡せていません" })).toBeVisible();
  await expect(page.getByText(KEPT)).toBeVisible();
  await expect(page.getByText("受付とつながりません。待っていれば、つながりしだい送られます。「もう一度送る」を押しても、二重にはなりません。")).toBeVisible();
  await expect(page.locator("[data-ticket]")).toHaveCount(0);
  await expectAccessible(page, "unsent");
  await page.screenshot({ path: "out/screens/scripts-on/unsent-offline.png" });
  await expect(desk.rows("圏外 一郎")).toHaveCount(0);
  await context.setOffline(false);
  await patient.ticket();
  await expect(desk.rows("圏外 一郎")).toHaveCount(1);
});

test("an answer lost on the way does not make a second record", async ({ page, patient, desk }) => {
  await desk.signIn();
  await sign(patient, "二重 花子");
  const ids: string[] = [];
  await page.route(HAND_OVER, async (route) => {
    ids.push((route.request().postDataJSON() as { id: string }).id);
    if (ids.length > 1) return route.continue();
    await route.fetch();
    return route.abort("connectionreset");
  });
  await patient.press("受付に渡す");
  await expect(page.getByText(KEPT)).toBeVisible();
  const row = desk.rows("二重 花子");
  await expect(row).toHaveCount(1);
  const ticket = await patient.ticket();
  expect(ids).toHaveLength(2);
  expect(ids[1]).toBe(ids[0]);
  await expect(row).toHaveCount(1);
  await expect(row).toContainText(ticket);
});

test("a desk that cannot store keeps the patient waiting, not guessing", async ({ page, patient }) => {
  await sign(patient, "混雑 次郎");
  await page.route(HAND_OVER, (route) => route.fulfill({ status: 503, headers: { "Retry-After": "5" } }));
  await patient.press("受付に渡す");
  await expect(page.getByText("受付の機械が、いま受け取れません。待っていれば、送られます。「もう一度送る」を押しても、二重にはなりません。")).toBeVisible();
  await page.unroute(HAND_OVER);
  await patient.press("もう一度送る");
  await patient.ticket();
});

for (const [status, said] of [
  [401, "この端末は、まだ受付に登録されていません。係の人に、この画面を見せてください。"],
  [409, "受付の機械が受け取れませんでした。係の人に、この画面を見せてください。"],
  [422, "受付の機械が受け取れませんでした。係の人に、この画面を見せてください。"],
] as const) {
  test(`an answer ${status} sends the patient to the staff with everything kept`, async ({ page, patient }) => {
    await sign(patient, "登録 三郎");
    let tries = 0;
    await page.route(HAND_OVER, (route) => {
      tries += 1;
      return route.fulfill({ status, body: "{}" });
    });
    await patient.press("受付に渡す");
    await expect(page.getByText(said)).toBeVisible();
    await expect(page.getByText(KEPT)).toBeVisible();
    await expectAccessible(page, `unsent ${status}`);
    await page.screenshot({ path: `out/screens/scripts-on/unsent-${status}.png` });
    await page.waitForTimeout(4_000);
    expect(tries, "nothing that only staff can mend is tried again").toBe(1);
    await page.unroute(HAND_OVER);
    await patient.press("もう一度送る");
    await patient.ticket();
  });
}

test("pressing the last button again and again hands over once", async ({ page, patient, desk }) => {
  await desk.signIn();
  await sign(patient, "連打 四郎");
  let posts = 0;
  await page.route(HAND_OVER, async (route) => {
    posts += 1;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    return route.continue();
  });
  const button = patient.button("受付に渡す");
  await button.click();
  for (let press = 0; press < 5; press += 1) await page.getByRole("button", { name: /受付に渡す|送っています…/ }).click({ timeout: 400 }).catch(() => {});
  await patient.ticket();
  expect(posts).toBe(1);
  await expect(desk.rows("連打 四郎")).toHaveCount(1);
});

test("a slow desk has the person told to wait, until there is an answer", async ({ page, patient }) => {
  await sign(patient, "待受 五郎");
  await page.route(HAND_OVER, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    return route.continue();
  });
  await patient.press("受付に渡す");
  const told = page.getByRole("status").filter({ hasText: WAIT });
  await expect(told).toBeVisible();
  await patient.ticket();
  await expect(told).toHaveCount(0);
});

test("while a language is on its way the staff can be called, and who goes on stays there", async ({ page, patient }) => {
  await patient.open("name");
  await patient.press("Language");
  await patient.isAt("language");
  const arrive = await hold(page, "**/texts/**");
  await patient.press("Tiếng Việt");
  await expect(page.getByRole("status").filter({ hasText: WAIT })).toBeVisible();
  await patient.press("係の人を呼ぶ");
  await expect(page.getByRole("status").filter({ hasText: "係の人を呼びました" })).toBeVisible();
  await patient.press("もどる");
  await patient.isAt("name");
  const arrived = page.waitForResponse("**/texts/**");
  arrive();
  await arrived;
  await page.waitForTimeout(300);
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
  await patient.isAt("name");
});

test("a call for help that does not arrive says so, and what to do", async ({ page, context, patient }) => {
  await patient.open("name");
  await patient.write("氏名", "髙橋");
  await context.setOffline(true);
  await patient.press("係の人を呼ぶ");
  await expect(page.getByRole("status").filter({ hasText: "呼び出しを送れませんでした。受付に声をかけてください。" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "氏名", exact: true })).toHaveValue("髙橋");
});

test("with the network gone a finished session still leaves an empty first screen", async ({ page, context, patient }) => {
  await patient.open();
  await patient.reachForm();
  await context.setOffline(true);
  await patient.press("やめる");
  await patient.press("やめて、答えを消す");
  await patient.isAt("start");
  await patient.press("はじめる");
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
});

test("what is typed before the module arrives stays, and is carried on", async ({ page, patient }) => {
  const arrive = await hold(page, "**/*.wasm");
  await page.goto(patient.server.url("/ja/name"));
  await patient.write("氏名", "髙橋 早子");
  const field = page.getByRole("textbox", { name: "フリガナ", exact: true });
  await field.pressSequentially("タカハシ");
  arrive();
  await patient.isTakenOver();
  await expect(field).toBeFocused();
  await field.pressSequentially("　ハヤコ");
  await expect(page.getByRole("textbox", { name: "氏名", exact: true })).toHaveValue("髙橋 早子");
  await patient.next();
  await patient.isAt("birth-date");
  await patient.press("もどる");
  await expect(page.getByRole("textbox", { name: "氏名", exact: true })).toHaveValue("髙橋 早子");
  await expect(field).toHaveValue("タカハシ　ハヤコ");
});

test.describe("with the module blocked at first", () => {
  test.use({ mode: "module blocked" });

  test("a journey begun without the module goes on in it", async ({ page, patient }) => {
    await patient.open();
    await patient.press("はじめる");
    await patient.choose("「資格情報なし」");
    await patient.next();
    await patient.isAt("notice");
    await page.unroute("**/*.wasm");
    // The page that the post gave is the one that is taken over.
    await patient.next();
    await patient.isAt("options");
    await patient.isTakenOver();
    await patient.press("もどる");
    await patient.isAt("notice");
    await rest(page);
    await patient.press("もどる");
    await patient.isAt("situation");
    await expect(page.getByRole("radio", { name: "「資格情報なし」" })).toBeChecked();
  });
});
