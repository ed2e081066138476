//! The desk with scripts off: the first account, signing in, the list, a declaration, enrolling a tablet.

use tests::{
    Clinic,
    clinic::{SET_UP_CODE, declaration, id},
};

#[tokio::test]
async fn the_first_account_is_made_with_the_printed_code() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.browser();
    let fill = |page: tests::Page, code: &str, password: &str| {
        page.write("設定コード", code).write("お名前（サインイン名）", "院長").write("パスワード", password)
    };
    let page = browser.get("/desk/set-up").await;
    let page = browser.press(&fill(page, "WRON-GCOD-E000", "correct horse battery"), "始める").await;
    assert!(page.text().contains("設定コードがちがいます。"), "{}", page.text());
    let page = browser.press(&fill(page, SET_UP_CODE, "short"), "始める").await;
    assert!(page.text().contains("13文字以上"), "{}", page.text());
    let page = browser.press(&fill(page, SET_UP_CODE, "correct horse battery"), "始める").await;
    assert_eq!(page.heading(), "申立書の一覧", "and is signed in at once");
    let page = clinic.browser().get(&format!("/desk/set-up?code={SET_UP_CODE}")).await;
    assert_eq!(page.heading(), "受付のサインイン", "the code works once");
}

#[tokio::test]
async fn the_desk_is_closed_without_signing_in() {
    let clinic = Clinic::new().await;
    clinic.hand_over(&declaration(1)).await;
    let id = id(1).to_string();
    for address in [
        "/desk",
        "/desk/list",
        "/desk/guide",
        "/desk/numbers",
        &format!("/desk/records/{id}"),
        &format!("/desk/records/{id}/print"),
        "/desk/events",
    ] {
        let page = clinic.browser().get(address).await;
        assert_eq!(
            (page.heading().as_str(), page.address.as_str()),
            ("受付のサインイン", "/desk/sign-in"),
            "{address}"
        );
        assert!(!page.text().contains("髙橋"));
    }
    let page = clinic.tablet().get("/desk").await;
    assert_eq!(page.heading(), "受付のサインイン", "a tablet is not the desk");
}

#[tokio::test]
async fn a_wrong_password_says_no_more_than_that_and_has_to_wait_at_last() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.desk_browser().await;
    let page = browser.get("/desk").await;
    let page = browser.press(&page, "サインアウト").await;
    assert_eq!(page.heading(), "受付のサインイン");
    let mut page = page;
    for attempt in 1..=6 {
        let filled = page.write("お名前（サインイン名）", "受付").write("パスワード", "wrong horse battery");
        page = browser.press(&filled, "サインイン").await;
        assert_eq!(page.status.as_u16(), if attempt <= 5 { 422 } else { 429 });
    }
    assert!(page.text().contains("30秒お待ちください"), "{}", page.text());
    clinic.clock.advance(31_000);
    let page = page.write("お名前（サインイン名）", "受付").write("パスワード", "correct horse battery");
    assert_eq!(browser.press(&page, "サインイン").await.heading(), "申立書の一覧");
    let unknown =
        clinic.browser().get("/desk/sign-in").await.write("お名前（サインイン名）", "だれか").write("パスワード", "x");
    let page = clinic.browser().press(&unknown, "サインイン").await;
    assert!(page.text().contains("お名前かパスワードがちがいます。"));
}

#[tokio::test]
async fn a_session_ends_after_half_an_hour_without_use_and_after_twelve_hours() {
    let minute = 60_000;
    let clinic = Clinic::new().await;
    let mut browser = clinic.desk_browser().await;
    for _ in 0..24 {
        clinic.clock.advance(29 * minute);
        assert_eq!(browser.get("/desk").await.heading(), "申立書の一覧");
    }
    clinic.clock.advance(29 * minute);
    assert_eq!(browser.get("/desk").await.heading(), "受付のサインイン", "twelve hours are over");

    let clinic = Clinic::new().await;
    let mut browser = clinic.desk_browser().await;
    clinic.clock.advance(30 * minute);
    assert_eq!(browser.get("/desk").await.heading(), "受付のサインイン");
}

#[tokio::test]
async fn the_list_tells_at_a_glance_what_is_to_be_done() {
    let clinic = Clinic::new().await;
    clinic.hand_over(&declaration(1)).await;
    clinic.clock.advance(24 * 60 * 60 * 1000);
    let mut gaps = declaration(2);
    gaps["person"]["name"] = serde_json::json!("𠮷田 <b>トメ</b>");
    gaps["person"]["address"] = serde_json::json!(null);
    gaps["signature"] = serde_json::json!({ "method": "on_paper" });
    clinic.hand_over(&gaps).await;
    let mut browser = clinic.desk_browser().await;
    let page = browser.get("/desk").await;
    let text = page.text();
    for said in [
        "𠮷田 <b>トメ</b>",
        "未記入 1",
        "署名がまだ",
        "「資格（無効）」",
        "券面と見くらべる",
        "未読",
        "髙橋 花子",
        "タカハシ ハナコ",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(page.source.contains("&lt;b&gt;"), "an answer is text, never markup");
    let record = browser.get(&page.link("101")).await;
    assert_eq!(record.heading(), "受付番号 101");
}

#[tokio::test]
async fn a_record_shows_everything_and_prints_as_the_official_form() {
    let clinic = Clinic::new().await;
    clinic.hand_over(&declaration(1)).await;
    let mut browser = clinic.desk_browser().await;
    let queue = browser.get("/desk").await;
    let record = browser.get(&queue.link("101")).await;
    for said in [
        "2026-11-20 10:00",
        "昭和60年5月12日",
        "（1985-05-12、41歳）",
        "協会けんぽ 沖縄支部",
        "株式会社さくら",
        "098-000-0000",
        "令和8年11月20日",
    ] {
        assert!(record.text().contains(said), "{said}: {}", record.text());
    }
    let paper = browser.get(&record.link("印刷する")).await;
    for said in
        ["別紙様式", "☑有効な保険証の交付を受けている", "☑社保", "□国保", "☑1ヶ月以内", "☑昭和", "60年5月12日", "☑女"]
    {
        assert!(paper.text().contains(said), "{said}: {}", paper.text());
    }
    assert!(paper.source.contains("d=\"M300 200"), "the signature is drawn");
}

#[tokio::test]
async fn a_record_that_is_not_there_says_so() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.desk_browser().await;
    for id in ["01939f1e-7c00-7000-8000-000000000009", "nonsense"] {
        for page in ["", "/print"] {
            let page = browser.get(&format!("/desk/records/{id}{page}")).await;
            assert_eq!((page.status.as_u16(), page.heading().as_str()), (404, "この申立書は見つかりません"));
        }
    }
}

#[tokio::test]
async fn a_call_is_listed_and_answered() {
    let clinic = Clinic::new().await;
    clinic.post("/api/calls", "{\"screen\":\"birth-date\"}").await;
    let mut browser = clinic.desk_browser().await;
    let page = browser.get("/desk").await;
    assert!(page.text().contains("端末1：係の人を呼んでいます（画面：患者さんの生まれた日）"), "{}", page.text());
    assert!(page.title().starts_with("（呼出 1）"));
    let page = browser.press(&page, "行きます").await;
    assert!(!page.text().contains("係の人を呼んでいます"));
}

#[tokio::test]
async fn a_one_time_link_shows_a_button_that_enrols_once() {
    let clinic = Clinic::new().await;
    let code = clinic.desk.invite("待合室2").await.expect("a code");
    let mut browser = clinic.browser();
    let page = browser.get(&format!("/enrol/{code}")).await;
    assert!(page.text().contains("端末の名前：待合室2"));
    assert!(
        browser.get("/ja/start").await.text().contains("まだ受付に登録されていません"),
        "the link alone does nothing"
    );
    let page = browser.press(&page, "登録する").await;
    assert_eq!(page.heading(), "登録しました");
    let start = browser.get(&page.link("患者さんの画面を開く")).await;
    assert!(!start.text().contains("まだ受付に登録されていません"));
    let again = clinic.browser().get(&format!("/enrol/{code}")).await;
    assert_eq!((again.status.as_u16(), again.heading().as_str()), (410, "このリンクは使えません"));
}

#[tokio::test]
async fn a_one_time_link_is_valid_for_ten_minutes() {
    let clinic = Clinic::new().await;
    let code = clinic.desk.invite("2").await.expect("a code");
    clinic.clock.advance(10 * 60 * 1000);
    assert_eq!(clinic.browser().get(&format!("/enrol/{code}")).await.status.as_u16(), 410);
    assert_eq!(clinic.browser().get("/enrol/AAAA-BBBB-CCCC").await.status.as_u16(), 410);
}

#[tokio::test]
async fn the_guide_answers_each_case_in_two_presses() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.desk_browser().await;
    let start = browser.get("/desk/guide").await;
    assert_eq!(start.heading(), "窓口ガイド");
    for (case, says) in [
        ("「資格（無効）」", ["処方箋は紙で交付します。", "申し立てた割合（3割分等）", "喪失済みの番号"].as_slice()),
        ("「資格情報なし」", &["マイナポータルにも、有効な資格は出ません。", "書いてもらう"]),
        (
            "カードリーダーが動かない",
            &["システム障害時モードの立ち上げ", "必ず患者本人にログアウトを確認していただくことが必要です"],
        ),
        ("カードが読み取れない", &["マイナンバーカードの券面情報(氏名、生年月日、性別、住所)を控えておき"]),
        ("停電している、または通信が使えない", &["およそ30分", "月～金 9:00～17:00"]),
        ("顔認証・暗証番号だけがうまくいかない", &["目視モードに切り替えて", "「目視で本人確認完了」にチェック"]),
        ("診察券だけを出された", &["マイナンバーカードを出してもらってください。", "月に一度以上"]),
    ] {
        let page = browser.get(&start.link(case)).await;
        assert_eq!(page.heading(), case);
        for said in says {
            assert!(page.text().contains(said), "{case}: {said}");
        }
    }
    let page = browser.get("/desk/guide/nonsense").await;
    assert_eq!(page.status.as_u16(), 404);
}

#[tokio::test]
async fn the_guide_finds_words_in_the_notices() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.desk_browser().await;
    let found = browser.get("/desk/guide?q=%E3%83%AD%E3%82%B0%E3%82%A2%E3%82%A6%E3%83%88").await;
    assert!(found.text().contains("「ログアウト」：1件") && found.text().contains("日医発第242号"), "{}", found.text());
    let nothing = browser.get("/desk/guide?q=%3Cscript%3E").await;
    assert!(nothing.text().contains("「<script>」：0件"), "{}", nothing.text());
}

#[tokio::test]
async fn a_declarations_page_helps_with_the_claim() {
    let clinic = Clinic::new().await;
    clinic.hand_over(&declaration(1)).await;
    let id = id(1).to_string();
    let mut browser = clinic.desk_browser().await;
    let text = browser.get(&format!("/desk/records/{id}")).await.text();
    for said in [
        "送り先：社会保険診療報酬支払基金",
        "77777777",
        "77777779",
        "連絡先：098-000-0000",
        "下書きです。",
        "氏名（カナ）タカハシ",
        "1985-05-12",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    let (address, employer) = (text.find("住所：").expect("住所"), text.find("事業所名：").expect("事業所名"));
    assert!(address < employer, "in the order of the notice");
}

#[tokio::test]
async fn a_search_finds_what_is_on_the_card_however_it_is_typed() {
    let clinic = Clinic::new().await;
    let names = [
        ("Nguyễn Thị Ánh", "グエン ティ アイン"),
        ("SMITH JOHN", "スミス ジョン"),
        ("曾根 瀧子", "ソネ タキコ"),
        ("大野 昇", "オオノ ノボル"),
        ("O’Brien José", "オブライエン ホセ"),
        ("加藤 一ヶ谷", "カ\u{3099}トウ イチガヤ"),
        ("渡 花子", "ワタリ ハナコ"),
    ];
    for (number, (name, kana)) in (1..).zip(names) {
        let mut one = declaration(number);
        (one["person"]["name"], one["person"]["kana"]) = (name.into(), kana.into());
        clinic.hand_over(&one).await;
    }
    let mut browser = clinic.desk_browser().await;
    let mut found = async |typed: &str| {
        let fields = [("view", "all"), ("words", typed)].map(|(name, value)| (name.to_owned(), value.to_owned()));
        let list = browser.post("/desk/list", &fields).await.text();
        names.iter().filter(|(name, _)| list.contains(name)).map(|(name, _)| *name).collect::<Vec<_>>()
    };
    for (typed, name) in [
        ("nguyen", "Nguyễn Thị Ánh"),
        ("thi anh nguyen", "Nguyễn Thị Ánh"),
        ("John Smith", "SMITH JOHN"),
        ("曽根滝子", "曾根 瀧子"),
        ("オーノ", "大野 昇"),
        ("o'brien jose", "O’Brien José"),
        ("ガトウ", "加藤 一ヶ谷"),
        ("一ケ谷", "加藤 一ヶ谷"),
        ("104番", "大野 昇"),
        ("No.104", "大野 昇"),
        ("１０４", "大野 昇"),
    ] {
        assert_eq!(found(typed).await, [name], "{typed}");
    }
    assert_eq!(found("渉").await, [""; 0], "another name");
    assert_eq!(found("108番").await, [""; 0]);
}
