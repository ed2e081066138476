// A patient's declaration reaches the desk: every branch of the journey, the same with scripts on, with scripts off, and
// where the module never arrives, or arrives in the middle of things.
import { mkdirSync } from "node:fs";
import { expectAccessible } from "../support/accessibility.ts";
import { FORM, HANAKO, MODES, type Patient, rest, withMode } from "../support/patient.ts";
import { expect, test } from "../support/test.ts";

/** Looks at a screen: axe where there are scripts to run it, and a picture. */
async function look(patient: Patient, name: string): Promise<void> {
  if (patient.mode !== "scripts off") await expectAccessible(patient.page, name);
  const folder = `out/screens/${patient.mode.replaceAll(" ", "-")}`;
  mkdirSync(folder, { recursive: true });
  await patient.page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

for (const mode of MODES) {
  test.describe(withMode(mode), () => {
    test.use({ mode });

    test("a declaration with a typed signature is handed over, and the first screen follows", async ({ patient, desk }) => {
      await desk.signIn();
      await patient.open();
      await patient.reachForm();
      await patient.fillForm();
      // However late, the module takes the page over in the end.
      if (mode === "module late") await patient.isTakenOver();
      await look(patient, "check");
      const ticket = await patient.signAndHandOver();
      await look(patient, "done");
      await desk.openTicket(ticket);
      for (const value of [HANAKO.name, HANAKO.kana, HANAKO.insurer, HANAKO.employer, HANAKO.address, HANAKO.phone]) {
        await expect(desk.page.getByRole("main")).toContainText(value);
      }
      await expect(desk.page.getByRole("main")).toContainText("昭和60年5月12日");
      await patient.finish("おわる（画面を消す）");
    });

    test("who signs on paper is asked to do so at the desk", async ({ patient, desk }) => {
      await patient.open();
      await patient.reachSignature("署名 紙代");
      await patient.choose("紙に書く");
      await patient.press("受付に渡す");
      const ticket = await patient.ticket();
      await expect(patient.page.getByText("受付で、印刷した申立書に署名してください。")).toBeVisible();
      await look(patient, "done-on-paper");
      await desk.signIn();
      await expect(desk.rows(ticket).filter({ hasText: "署名 紙代" })).toContainText("署名がまだ");
    });

    test("a guardian signs for a child", async ({ patient, desk }) => {
      await patient.open();
      await patient.reachSignature("山田 こども");
      await patient.choose("名前を入力");
      await patient.write("署名する方の名前", "山田 はは");
      await patient.write("患者との関係", "母");
      await patient.press("受付に渡す");
      const ticket = await patient.ticket();
      await desk.signIn();
      await desk.openTicket(ticket);
      await expect(desk.page.getByRole("main")).toContainText("山田 はは");
      await expect(desk.page.getByText("母", { exact: true })).toBeVisible();
    });

    for (const [situation, can, next] of [
      ["「資格（無効）」", /マイナポータルにも有効な資格は出ません。見られるのは、新しい保険の登録が済んだかどうかだけです。/, "explanation"],
      ["「資格情報なし」", /マイナポータルにも有効な資格は出ません。見られるのは、新しい保険の登録が済んだかどうかだけです。/, "explanation"],
      ["カードリーダーが動かない", /資格情報の画面が出たら、そのまま受付に見せてください。/, "show-desk"],
      ["カードが読み取れない", /資格情報の画面が出たら、そのまま受付に見せてください。/, "show-desk"],
      ["停電している、または通信が使えない", /資格情報の画面が出たら、そのまま受付に見せてください。/, "show-desk"],
      ["わからない", /「資格（無効）」や「資格情報なし」と言われたときは、マイナポータルにも有効な資格は出ません。/, "show-desk"],
    ] as const) {
      test(`Mynaportal is explained for ${situation} and never promises more`, async ({ patient }) => {
        await patient.open();
        await patient.reachOptions(situation);
        await patient.choose(/^スマートフォンでマイナポータルを見る/);
        await patient.next();
        await patient.isAt("portal");
        await expect(patient.page.getByText(can)).toBeVisible();
        await look(patient, `portal-${next}-${situation.replaceAll(/[「」（）・]/g, "")}`);
        await patient.press(next === "show-desk" ? "画面を受付に見せる" : "申立書を書く");
        await patient.isAt(next);
        await patient.press("もどる");
        await patient.isAt("portal");
        // The form is one press away in every situation.
        await patient.press("申立書を書く");
        await patient.isAt("explanation");
      });
    }

    for (const [choice, heading] of [
      [/^資格を確認できる書類を持っている/, "書類を受付に見せてください"],
      [/^前にもここに来て、保険は変わっていない/, "受付に、この文を見せるか、こう伝えてください"],
      [/^カードも書類も持っていない/, "受付の人に相談してください"],
    ] as const) {
      test(`「${heading}」 ends at the desk, with the form one press away`, async ({ patient }) => {
        await patient.open();
        await patient.reachOptions();
        await patient.choose(choice);
        await patient.next();
        await patient.isAt("show-desk");
        await expect(patient.page.getByRole("heading", { name: heading })).toBeVisible();
        await look(patient, `show-desk-${heading}`);
        await patient.press("申立書を書く");
        await patient.isAt("explanation");
        await patient.press("もどる");
        await patient.isAt("options");
        await patient.choose(choice);
        await patient.next();
        await patient.finish("おわる");
      });
    }

    test("a change on the check page comes back to it with the rest untouched", async ({ patient }) => {
      await patient.open();
      await patient.reachForm();
      await patient.fillForm();
      await patient.press("保険種別を直す");
      await patient.isAt("insurance-kind");
      await patient.choose(/（後期高齢者医療）/);
      await patient.next();
      // 後期 asks for the share, which was not asked before.
      await patient.isAt("share");
      await patient.choose("1割");
      await patient.next();
      await patient.isAt("check");
      const main = patient.page.getByRole("main");
      await expect(main).toContainText("後期");
      await expect(main).toContainText("1割");
      await expect(main).not.toContainText(HANAKO.employer);
      await expect(main).toContainText(HANAKO.name);
      await patient.press("氏名を直す");
      await patient.write("氏名", "髙橋 花");
      await patient.press("もどる");
      await patient.isAt("check");
      await expect(main).toContainText("髙橋 花");
    });

    test("every screen leads back to the one before, with what was answered", async ({ patient }) => {
      await patient.open();
      await patient.reachForm();
      await patient.fillForm();
      for (const step of [...FORM].reverse()) {
        await patient.press("もどる");
        await patient.isAt(step);
      }
      await expect(patient.page.getByRole("radio", { name: HANAKO.certificate, exact: true })).toBeChecked();
      for (const step of ["explanation", "options", "notice", "situation"]) {
        await patient.press("もどる");
        await patient.isAt(step);
      }
      await expect(patient.page.getByRole("radio", { name: HANAKO.situation, exact: true })).toBeChecked();
    });

    test("a pause keeps what is being typed, and can end the session", async ({ patient }) => {
      await patient.open();
      await patient.reachForm();
      await patient.press("やめる");
      await patient.isAt("idle");
      await patient.press("つづける");
      await patient.isAt("certificate");
      for (const step of FORM.slice(0, 5)) {
        await patient.answer(step);
        await patient.next();
      }
      await patient.write("氏名", "髙橋");
      await patient.press("やめる");
      await look(patient, "pause");
      await patient.press("つづける");
      await patient.isAt("name");
      await expect(patient.page.getByRole("textbox", { name: "氏名", exact: true })).toHaveValue("髙橋");
      await patient.press("やめる");
      await patient.finish("やめて、答えを消す");
    });

    test("a call for help keeps the screen as it is", async ({ patient, desk }) => {
      await desk.signIn();
      await patient.open("address");
      await patient.write("住所", "沖縄県那覇市");
      await patient.press("係の人を呼ぶ");
      await expect(patient.page.getByText("係の人を呼びました。少しお待ちください。")).toBeVisible();
      await expect(patient.page.getByRole("textbox", { name: "住所", exact: true })).toHaveValue("沖縄県那覇市");
      const call = desk.page.getByRole("listitem").filter({ hasText: "係の人を呼んでいます" });
      await call.first().getByRole("button", { name: "行きます" }).click();
    });

    test("no way chosen is asked for again, by name and with the focus", async ({ page, patient }) => {
      await patient.open("situation");
      await patient.next();
      const summary = page.locator("[data-error-summary]");
      await expect(summary).toBeVisible();
      await expect(page).toHaveTitle(/^エラー：/);
      if (mode !== "scripts off") await expect(summary).toBeFocused();
      await look(patient, "situation-error");
      await summary.getByRole("link").click();
      await expect(page.getByRole("radio").first()).toBeFocused();
      await patient.choose("わからない");
      await patient.next();
      await patient.isAt("notice");
      await expect(page).not.toHaveTitle(/エラー/);
    });

    for (const [era, year, month, day, said] of [
      ["昭和", "64", "1", "8", "昭和64年1月8日は、平成元年1月8日です。元号を「平成」、年を「1」に直してください。"],
      ["平成", "31", "5", "1", "平成31年5月1日は、令和元年5月1日です。元号を「令和」、年を「1」に直してください。"],
      ["西暦", "2023", "2", "29", "カレンダーにない日です。月と日をたしかめてください。"],
      ["令和", "９９", "1", "1", "まだ来ていない日です。年をたしかめてください。"],
      ["昭和", "六〇", "5", "12", "年は数字で書いてください。"],
      ["昭和", "60", "", "12", "月を書いてください。"],
    ] as const) {
      test(`${era}${year}年${month}月${day}日 is answered by 「${said}」`, async ({ page, patient }) => {
        await patient.open("birth-date");
        await patient.choose(era);
        await patient.write("年", year);
        await patient.write("月", month);
        await patient.write("日", day);
        await patient.next();
        await patient.isAt("birth-date");
        await expect(page.locator("[data-error-summary]")).toContainText(said);
        await expect(page.getByRole("textbox", { name: "年", exact: true })).toHaveValue(year);
        await expect(page.getByText(said)).toHaveCount(2);
      });
    }

    test("昭和元年 in full-width characters is taken, and an age over 120 when it is said twice", async ({ page, patient }) => {
      await patient.open("birth-date");
      await patient.choose("昭和");
      await patient.write("年", "元");
      await patient.write("月", "１２");
      await patient.write("日", "３１");
      await patient.next();
      await patient.isAt("sex");
      await patient.press("もどる");
      await patient.choose("明治");
      await patient.write("年", "37");
      await patient.next();
      await expect(page.locator("[data-error-summary]")).toContainText("121歳になります。");
      await patient.next();
      await patient.isAt("sex");
    });

    test("a name of 10,000 characters is refused where it stands, and kept", async ({ page, patient }) => {
      const name = "山".repeat(10_000);
      await patient.open("name");
      await patient.write("氏名", name);
      await patient.next();
      await patient.isAt("name");
      await expect(page.locator("[data-error-summary]")).toContainText(/\d+文字までです。短くしてください。/);
      await expect(page.getByRole("textbox", { name: "氏名", exact: true })).toHaveValue(name);
    });
  });
}

test("a step change asks the network for nothing", async ({ page, patient }) => {
  await patient.open();
  const requests: string[] = [];
  // The heartbeat tells that the tablet is there, step or not.
  page.on("request", (request) => request.url().endsWith("/api/heartbeat") || requests.push(request.url()));
  await patient.reachForm();
  await patient.fillForm();
  await patient.press("署名へ進む");
  await patient.isAt("signature");
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

test("trembling hands that press twice go on by one screen", async ({ page, patient }) => {
  await patient.open();
  await patient.reachForm();
  await rest(page);
  await patient.button("つぎへ").dblclick();
  await patient.isAt("insurance-kind");
  await expect(page.locator("[data-error-summary]")).toHaveCount(0);
});

test("each new screen has its heading in the title and under the focus", async ({ page, patient }) => {
  await patient.open();
  await patient.press("はじめる");
  for (const [step, heading, choice] of [
    ["situation", "受付のカードの機械には、何と出ましたか", "カードが読み取れない"],
    ["notice", "機械やカードの具合が悪いとき", undefined],
    ["options", "今日、できることはどれですか", /^申立書を書く/],
    ["explanation", "申立書の説明", undefined],
    ["certificate", "有効な保険証の交付を受けていますか", undefined],
  ] as const) {
    await patient.isAt(step);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await expect(page).toHaveTitle(`${heading}｜保険資格の窓口`);
    if (choice) await patient.choose(choice);
    await patient.next();
  }
});
