//! The journey with scripts off, told as stories.

use domain::Step;
use tests::{Browser, Clinic, Page, clinic::MORNING};

/// Opens the first screen and answers up to the options.
async fn to_options(browser: &mut Browser, situation: &str) -> Page {
    let page = browser.get("/ja/start").await;
    let page = browser.press(&page, "はじめる").await.choose(situation);
    let page = browser.press(&page, "つぎへ").await;
    assert_eq!(page.screen(), "notice");
    browser.press(&page, "つぎへ").await
}

/// From the options into the form.
async fn to_form(browser: &mut Browser) -> Page {
    let page = to_options(browser, "「資格（無効）」").await.choose("申立書を書く");
    let page = browser.press(&page, "つぎへ").await;
    assert_eq!(page.screen(), "explanation");
    let page = browser.press(&page, "つぎへ").await;
    assert_eq!(page.screen(), "certificate");
    page
}

/// Everything that Hanako answers, up to the check page.
async fn fill(browser: &mut Browser) -> Page {
    let page = to_form(browser).await.choose("はい、受けています");
    let page = browser.press(&page, "つぎへ").await.choose("会社などの保険（社保）");
    let page = browser.press(&page, "つぎへ").await.write("保険者等名称", "協会けんぽ 沖縄支部");
    let page = browser.press(&page, "つぎへ").await.write("事業所名", "株式会社さくら");
    let page = browser.press(&page, "つぎへ").await.choose("1ヶ月以内");
    let page = browser.press(&page, "つぎへ").await.write("氏名", "髙橋 花子").write("フリガナ", "タカハシ ハナコ");
    let page =
        browser.press(&page, "つぎへ").await.choose("昭和").write("年", "６０").write("月", "5").write("日", "12");
    let page = browser.press(&page, "つぎへ").await.choose("女");
    let page = browser.press(&page, "つぎへ").await.write("住所", "沖縄県那覇市泉崎1丁目0番0号");
    let page = browser.press(&page, "つぎへ").await.write("連絡先電話番号", "098-000-0000");
    let page = browser.press(&page, "つぎへ").await;
    assert_eq!(page.screen(), "check");
    page
}

#[tokio::test]
async fn a_declaration_reaches_the_desk_without_scripts() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.tablet();
    let check = fill(&mut browser).await;
    let page = browser.press(&check, "署名へ進む").await.choose("名前を入力").write("署名する方の名前", "髙橋 花子");
    let done = browser.press(&page, "受付に渡す").await;
    assert_eq!((done.status.as_u16(), done.screen(), done.ticket()), (200, "done", Some("101")));

    let received = clinic.desk.latest(10).await.expect("a store");
    let declaration = &received[0].declaration;
    assert_eq!(received[0].ticket, 101);
    assert_eq!(declaration.form.person.name.as_deref(), Some("髙橋 花子"));
    assert_eq!(declaration.form.signature.name.as_deref(), Some("髙橋 花子"));
    assert_eq!(declaration.form.declared_on.map(|day| day.to_string()).as_deref(), Some("2026-11-20"));
    assert_eq!((declaration.edition.as_str(), declaration.language.as_str()), ("2023-07", "ja"));

    let start = browser.press(&done, "おわる（画面を消す）").await;
    assert_eq!(start.screen(), "start");
    assert!(start.hidden().is_empty(), "nothing of the patient is left");
}

#[tokio::test]
async fn the_check_page_shows_every_answer_in_the_official_order() {
    let clinic = Clinic::new().await;
    let page = fill(&mut clinic.tablet()).await;
    let summary = page.summary();
    let answer = |entry: &str| summary.iter().find(|(name, _)| name == entry).map(|(_, answer)| answer.as_str());
    let names: Vec<&str> = summary.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        [
            "保険証の有無",
            "保険種別",
            "保険者等名称",
            "事業所名",
            "保険証の交付を受けた時期",
            "氏名",
            "フリガナ",
            "生年月日",
            "性別",
            "住所",
            "居所",
            "連絡先電話番号"
        ]
    );
    assert_eq!(answer("保険証の有無"), Some("有効な保険証の交付を受けている"));
    assert_eq!(answer("生年月日"), Some("昭和60年5月12日"));
    assert_eq!(answer("居所"), Some("－"), "leaving it empty is an answer");
}

#[tokio::test]
async fn a_form_left_empty_is_marked_and_still_taken() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.tablet();
    let mut page = to_form(&mut browser).await;
    while page.screen() != "check" {
        page = browser.press(&page, "つぎへ").await;
        assert_eq!(page.status.as_u16(), 200, "{}", page.screen());
    }
    assert!(page.summary().iter().filter(|(_, answer)| answer == "未記入").count() >= 10);
    let page = browser.press(&page, "署名へ進む").await;
    let done = browser.press(&page, "受付に渡す").await;
    assert_eq!(done.screen(), "done");
    assert!(done.text().contains("受付で、印刷した申立書に署名してください。"));
}

#[tokio::test]
async fn a_change_comes_back_to_the_check_page() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.tablet();
    let check = fill(&mut browser).await;
    let page = browser.press(&check, "氏名を直す").await;
    assert_eq!((page.screen(), page.written("氏名")), ("name", "髙橋 花子"));
    let page = browser.press(&page.write("氏名", "髙橋 花"), "つぎへ").await;
    assert_eq!(page.screen(), "check");
    assert!(page.summary().contains(&("氏名".into(), "髙橋 花".into())));

    let page = browser.press(&page, "保険種別を直す").await.choose("市区町村の保険（国保）");
    let page = browser.press(&page, "つぎへ").await;
    assert_eq!(page.screen(), "check");
    assert!(!page.text().contains("事業所名"), "a question that no longer applies is gone");
    let page = browser.press(&page, "保険種別を直す").await.choose("会社などの保険（社保）");
    let page = browser.press(&page, "つぎへ").await;
    assert!(page.summary().contains(&("事業所名".into(), "株式会社さくら".into())), "and back with its answer");
    let page = browser.press(&page, "事業所名を直す").await.write("事業所名", "");
    let page = browser.press(&page, "つぎへ").await;
    let page = browser.press(&page, "保険種別を直す").await.choose("ほかの保険（その他）");
    assert_eq!(browser.press(&page, "つぎへ").await.screen(), "employer", "a question that has no answer yet is asked");
}

#[tokio::test]
async fn each_situation_is_told_what_mynaportal_can_do_and_no_more() {
    let clinic = Clinic::new().await;
    for (situation, heading, portal, next) in [
        ("「資格（無効）」", "患者の皆様へ", "登録が済んだかどうかだけ", "explanation"),
        ("「資格情報なし」", "患者の皆様へ", "登録が済んだかどうかだけ", "explanation"),
        ("カードリーダーが動かない", "機械やカードの具合が悪いとき", "資格情報の画面が出たら", "show-desk"),
        ("カードが読み取れない", "機械やカードの具合が悪いとき", "資格情報の画面が出たら", "show-desk"),
        ("停電している、または通信が使えない", "機械やカードの具合が悪いとき", "資格情報の画面が出たら", "show-desk"),
        ("わからない", "確認できないときは、こうします", "資格情報の画面が出たら", "show-desk"),
    ] {
        let mut browser = clinic.tablet();
        let page = browser.get("/ja/situation").await.choose(situation);
        let page = browser.press(&page, "つぎへ").await;
        assert_eq!(page.heading(), heading, "{situation}");
        let page = browser.press(&page, "つぎへ").await.choose("スマートフォン");
        let page = browser.press(&page, "つぎへ").await;
        assert_eq!(page.screen(), "portal");
        assert!(page.text().contains(portal), "{situation}: {}", page.text());
        assert!(page.text().contains("myna.go.jp"));
        let on = if next == "explanation" { "申立書を書く" } else { "画面を受付に見せる" };
        assert_eq!(browser.press(&page, on).await.screen(), next, "{situation}");
    }
}

#[tokio::test]
async fn every_way_that_ends_at_the_desk_still_offers_the_form() {
    let clinic = Clinic::new().await;
    for (choice, heading) in [
        ("資格を確認できる書類", "書類を受付に見せてください"),
        ("前にもここに来て", "受付に、この文を見せるか、こう伝えてください"),
        ("カードも書類も", "受付の人に相談してください"),
    ] {
        let mut browser = clinic.tablet();
        let page = to_options(&mut browser, "「資格情報なし」").await.choose(choice);
        let page = browser.press(&page, "つぎへ").await;
        assert_eq!((page.screen(), page.heading().as_str()), ("show-desk", heading));
        assert_eq!(browser.press(&page, "申立書を書く").await.screen(), "explanation");
        assert_eq!(browser.press(&page, "おわる").await.screen(), "start");
    }
}

#[tokio::test]
async fn the_share_is_asked_of_people_of_seventy_and_over() {
    let clinic = Clinic::new().await;
    for (year, next) in [("31", "share"), ("60", "phone")] {
        let mut browser = clinic.tablet();
        let page =
            browser.get("/ja/birth-date").await.choose("昭和").write("年", year).write("月", "11").write("日", "1");
        let page = browser.press(&page, "つぎへ").await;
        let page = browser.press(&page, "つぎへ").await;
        assert_eq!(browser.press(&page, "つぎへ").await.screen(), next, "昭和{year}年");
    }
}

/// Fills in a page.
type Fill = Box<dyn Fn(Page) -> Page>;

#[tokio::test]
async fn what_is_wrong_is_said_where_it_is_and_what_was_typed_stays() {
    let clinic = Clinic::new().await;
    let long = "あ".repeat(10_000);
    let date = |era: &'static str, year: &'static str, month: &'static str, day: &'static str| {
        move |page: Page| {
            let page = if era.is_empty() { page } else { page.choose(era) };
            page.write("年", year).write("月", month).write("日", day)
        }
    };
    let cases: Vec<(&str, Fill, &str, &str)> = vec![
        ("situation", Box::new(|page| page), "#situation", "どれか1つを選んでください"),
        ("options", Box::new(|page| page), "#options", "どれか1つを選んでください"),
        ("name", Box::new(move |page| page.write("氏名", &long)), "#person-name", "200文字までです"),
        ("birth-date", Box::new(date("昭和", "60", "2", "29")), "#person-birth_date-month", "カレンダーにない日です"),
        (
            "birth-date",
            Box::new(date("平成", "31", "5", "1")),
            "#person-birth_date-era",
            "平成31年5月1日は、令和元年5月1日です",
        ),
        (
            "birth-date",
            Box::new(date("昭和", "64", "1", "8")),
            "#person-birth_date-era",
            "昭和64年1月8日は、平成元年1月8日です",
        ),
        (
            "birth-date",
            Box::new(date("大正", "1", "7", "29")),
            "#person-birth_date-era",
            "大正元年7月29日は、明治45年7月29日です",
        ),
        ("birth-date", Box::new(date("令和", "8", "11", "21")), "#person-birth_date-year", "まだ来ていない日です"),
        ("birth-date", Box::new(date("西暦", "1800", "1", "1")), "#person-birth_date-year", "明治より前の日です"),
        ("birth-date", Box::new(date("", "60", "5", "12")), "#person-birth_date-era", "元号か西暦を選んでください"),
        ("birth-date", Box::new(date("昭和", "60", "", "12")), "#person-birth_date-month", "月を書いてください"),
        (
            "birth-date",
            Box::new(date("昭和", "六十", "5", "12")),
            "#person-birth_date-year",
            "年は数字で書いてください",
        ),
        ("signature", Box::new(|page| page.choose("名前を入力")), "#signature-name", "名前を書くか"),
    ];
    for (step, fill, target, said) in cases {
        let mut browser = clinic.tablet();
        let page = fill(browser.get(&format!("/ja/{step}")).await);
        let button = if step == "signature" { "受付に渡す" } else { "つぎへ" };
        let page = browser.press(&page, button).await;
        assert_eq!((page.status.as_u16(), page.screen()), (422, step));
        let (href, message) = &page.errors()[0];
        assert_eq!(href, target, "{step}: {message}");
        assert!(message.contains(said), "{step}: {message}");
        assert!(page.has_id(target.trim_start_matches('#')), "{step}: the link leads somewhere");
        assert!(page.title().starts_with("エラー："), "{step}: {}", page.title());
        for banned in ["不正", "無効な値", "エラーが発生しました"] {
            assert!(!page.text().contains(banned), "{step}: {banned}");
        }
    }
}

#[tokio::test]
async fn a_date_that_could_not_be_taken_is_still_in_its_fields() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.tablet();
    let page = browser.get("/ja/birth-date").await.choose("平成").write("年", "３１").write("月", "5").write("日", "1");
    let page = browser.press(&page, "つぎへ").await;
    assert_eq!((page.written("年"), page.written("月"), page.written("日")), ("３１", "5", "1"));
    let page = browser.press(&page.choose("令和").write("年", "元"), "つぎへ").await;
    assert_eq!(page.screen(), "sex");
}

#[tokio::test]
async fn what_the_hint_on_the_birth_date_allows_is_taken() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.tablet();
    let page = browser.get("/ja/birth-date").await;
    assert!(page.text().contains("全部空けたまま"), "the hint that is tried here");
    assert_eq!(browser.press(&page, "つぎへ").await.screen(), "sex");
    // Whoever has chosen an era cannot take it back.
    assert_eq!(browser.press(&page.choose("昭和"), "つぎへ").await.screen(), "sex");
    let page = browser.get("/ja/birth-date").await.choose("昭和").write("年", "20");
    let page = browser.press(&page, "つぎへ").await;
    assert_eq!(page.errors().len(), 2);
    assert_eq!(page.text().matches("わからないとき").count(), 1, "said once");
    assert_eq!(browser.press(&page.write("年", ""), "つぎへ").await.screen(), "sex");
}

#[tokio::test]
async fn an_age_over_120_is_taken_on_the_second_time() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.tablet();
    let page = browser.get("/ja/birth-date").await.choose("明治").write("年", "38").write("月", "1").write("日", "1");
    let page = browser.press(&page, "つぎへ").await;
    assert_eq!(browser.press(&page, "つぎへ").await.screen(), "sex");
}

#[tokio::test]
async fn a_pause_gives_everything_back_and_finishing_nothing() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.tablet();
    let page = browser.get("/ja/name").await.write("氏名", "髙橋 花子");
    let idle = browser.press(&page, "やめる").await;
    assert_eq!(idle.screen(), "idle");
    let page = browser.press(&idle, "つづける").await;
    assert_eq!((page.screen(), page.written("氏名")), ("name", "髙橋 花子"));
    let page = browser.press(&idle, "やめて、答えを消す").await;
    assert_eq!(page.screen(), "start");
    assert_eq!(browser.press(&idle, "つづける").await.screen(), "start", "what the browser kept is worthless");
}

#[tokio::test]
async fn what_a_browser_keeps_of_a_handed_over_journey_is_worthless() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.tablet();
    let check = fill(&mut browser).await;
    let signature = browser.press(&check, "署名へ進む").await;
    let done = browser.press(&signature, "受付に渡す").await;
    assert_eq!(done.ticket(), Some("101"));
    let again = browser.press(&check, "署名へ進む").await;
    assert_eq!(again.screen(), "start", "Back, and sending the form again, shows nothing");
    let again = browser.press(&signature, "受付に渡す").await;
    assert_eq!(again.ticket(), Some("101"), "the hand-over again gives the same receipt");
    assert_eq!(clinic.desk.latest(10).await.expect("a store").len(), 1);
}

#[tokio::test]
async fn a_journey_of_yesterday_is_not_shown_again() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.tablet();
    let check = fill(&mut browser).await;
    clinic.clock.advance(59 * 60 * 1000);
    assert_eq!(browser.press(&check, "署名へ進む").await.screen(), "signature");
    clinic.clock.advance(2 * 60 * 1000);
    assert_eq!(browser.press(&check, "署名へ進む").await.screen(), "start");
    assert!(domain::day::in_japan(MORNING).to_string().ends_with("11-20"));
}

#[tokio::test]
async fn calling_the_staff_keeps_what_is_typed() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.tablet();
    let page = browser.get("/ja/name").await.write("氏名", "髙");
    let page = browser.press(&page, "係の人を呼ぶ").await;
    assert_eq!((page.screen(), page.written("氏名")), ("name", "髙"));
    assert!(page.text().contains("係の人を呼びました"));
    let calls = clinic.desk.calls().await.expect("a store");
    assert_eq!((calls.len(), calls[0].screen), (1, Step::Name));
}

#[tokio::test]
async fn a_browser_that_is_not_enrolled_says_so_and_keeps_the_answers() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.browser();
    let start = browser.get("/ja/start").await;
    assert!(start.text().contains("この端末は、まだ受付に登録されていません。"));
    let check = fill(&mut browser).await;
    let page = browser.press(&check, "署名へ進む").await;
    let page = browser.press(&page, "受付に渡す").await;
    assert_eq!((page.status.as_u16(), page.screen()), (401, "signature"));
    assert_eq!(page.heading(), "まだ受付に渡せていません");

    let mut tablet = clinic.tablet();
    let done = tablet.press(&page, "もう一度送る").await;
    assert_eq!(done.ticket(), Some("101"), "once enrolled, the same page hands over");
    let received = clinic.desk.latest(1).await.expect("a store");
    assert_eq!(received[0].declaration.form.person.name.as_deref(), Some("髙橋 花子"));
}

#[tokio::test]
async fn a_store_that_cannot_be_written_loses_nothing() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.tablet();
    let check = fill(&mut browser).await;
    let signature = browser.press(&check, "署名へ進む").await;
    let lock = super::store::lock(clinic.folder()).await;
    let page = browser.press(&signature, "受付に渡す").await;
    assert_eq!((page.status.as_u16(), page.heading().as_str()), (503, "まだ受付に渡せていません"));
    assert_eq!(page.headers["retry-after"], "5");
    assert!(!page.text().contains("髙橋"), "nothing of the patient can be read on it");
    drop(lock);
    let done = browser.press(&page, "もう一度送る").await;
    assert_eq!(done.ticket(), Some("101"));
}

#[tokio::test]
async fn addresses_lead_to_screens_or_say_that_they_do_not() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.tablet();
    for step in Step::ALL {
        let page = browser.get(&format!("/ja/{}", step.name())).await;
        let shown = if *step == Step::Done { Step::Start } else { *step };
        assert_eq!((page.status.as_u16(), page.screen()), (200, shown.name()));
    }
    for address in ["/ja/nowhere", "/xx/start", "/ja-easy/name", "/ja", "/ja/name/x", "/%00/start", "/..%2f/start"] {
        let page = browser.get(address).await;
        assert_eq!((page.status.as_u16(), page.heading().as_str()), (404, "この画面はありません"), "{address}");
        assert_eq!(page.link("最初の画面へ"), "/ja/start");
    }
    assert_eq!(browser.get("/").await.address, "/ja/start");
}

#[tokio::test]
async fn a_screen_that_these_answers_do_not_lead_to_is_not_shown() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.tablet();
    let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let fields = [field("insurance.kind", "national"), field("options", "form"), field("go", "change:employer")];
    assert_eq!(browser.post("/ja/check", &fields).await.screen(), "insurer");
    let fields = [field("go", "change:nowhere"), field("options", "form")];
    assert_eq!(browser.post("/ja/check", &fields).await.screen(), "signature");
    let fields = [field("situation", "lost")];
    assert_eq!(browser.post("/ja/situation", &fields).await.status.as_u16(), 422);
}

#[tokio::test]
async fn a_form_that_cannot_be_read_is_refused_calmly() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.tablet();
    let page = browser.post("/ja/name", &[("person.name".to_owned(), "あ".repeat(100_000))]).await;
    assert_eq!(page.status.as_u16(), 413);
    assert!(page.text().contains("最初の画面から、もう一度お願いします。"));
    assert_eq!(page.link("最初の画面へ"), "/ja/start");
    let page = browser.post("/en/name", &[("person.name".to_owned(), "x".repeat(300_000))]).await;
    assert_eq!((page.language(), page.link("Go to the first screen").as_str()), ("en", "/en/start"));
}

#[tokio::test]
async fn an_answer_of_which_nothing_is_seen_is_not_filled_in() {
    let clinic = Clinic::new().await;
    for unseen in ["\u{200B}", "\u{3164}", "\u{2800}", "\u{E0100}", "\u{202E} \u{3000}\u{FEFF}", "\u{E0041}"] {
        let mut browser = clinic.tablet();
        let page = browser.get("/ja/name").await.write("氏名", unseen).write("フリガナ", unseen);
        let mut page = browser.press(&page, "つぎへ").await;
        while page.screen() != "check" {
            page = browser.press(&page, "つぎへ").await;
        }
        assert!(!page.hidden().iter().any(|(name, _)| name == "person.name" || name == "person.kana"), "{unseen:?}");
        assert!(page.text().contains("未記入"), "{unseen:?}");
    }
}

#[tokio::test]
async fn a_field_that_is_not_shown_stands_in_nobodys_way() {
    let clinic = Clinic::new().await;
    let long = "あ".repeat(10_000);
    for method in ["on_paper", "drawn"] {
        let mut browser = clinic.tablet();
        let page = browser.get("/ja/signature").await;
        let mut fields = page.hidden();
        let typed = [("signature.name", long.as_str()), ("signature.method", method), ("insurance.kind", "national")];
        let employer = [("insurance.employer_name", long.as_str()), ("insurance.share", "99"), ("go", "continue")];
        fields.extend(typed.into_iter().chain(employer).map(|(name, value)| (name.to_owned(), value.to_owned())));
        let page = browser.post(page.action(), &fields).await;
        // Drawing is nothing that a page without scripts can do: that alone is said.
        let fields: Vec<String> = page.errors().into_iter().map(|(field, _)| field).collect();
        assert_eq!(fields, if method == "drawn" { vec!["#signature-method"] } else { vec![] }, "{method}");
    }
}
