//! The desk's work: the queue, comparing, correcting, settling, claiming, destroying, and two people at once.

use domain::{
    Role,
    work::{Act, Asked, View},
};
use rand::{SeedableRng, rngs::StdRng};
use serde_json::{Value, json};
use server::desk::{Desk, work::Done};
use tests::{
    Browser, Clinic, Page,
    clinic::{PASSWORD, declaration, held, id, open_seal, open_store},
};

const DAY: u64 = 24 * 60 * 60 * 1000;

fn address(number: u32) -> String {
    format!("/desk/records/{}", id(number))
}

async fn clinic_with_one() -> (Clinic, Browser) {
    let clinic = Clinic::new().await;
    clinic.hand_over(&declaration(1)).await;
    let browser = clinic.desk_browser().await;
    (clinic, browser)
}

async fn check_card(browser: &mut Browser, number: u32) -> Page {
    let mut page = browser.get(&address(number)).await;
    for entry in ["氏名", "生年月日", "性別", "住所"] {
        page = page.tick(&format!("{entry}は券面と同じ"));
    }
    browser.press(&page, "見くらべた結果を保存する").await
}

/// To the state before the disposal.
async fn pay(browser: &mut Browser, number: u32) -> Page {
    let page = check_card(browser, number).await;
    let page = browser.press(&page.choose("聞き取った番号").write("保険者番号", "01130012"), "番号を決める").await;
    let page = browser.press(&page, "請求ずみにする").await;
    browser.press(&page, "入金ずみにする").await
}

#[tokio::test]
async fn a_declaration_is_followed_through_all_states_to_its_disposal() {
    let (clinic, mut browser) = clinic_with_one().await;
    let page = browser.get("/desk").await;
    assert!(page.text().contains("券面と見くらべる"), "{}", page.text());
    let page = check_card(&mut browser, 1).await;
    assert!(page.text().contains("本人確認ずみ：受付、2026-11-20 10:00"), "{}", page.text());
    let page = page.choose("不詳").write("旧資格・不詳のとき：患者さんにもう一度番号を聞く日", "2026-11-30");
    let page = browser.press(&page, "番号を決める").await;
    assert!(page.text().contains("2026-11-30に、患者さんにもう一度聞きます。"), "{}", page.text());
    clinic.clock.advance(10 * DAY);
    let mut browser = clinic.signed_in("受付", PASSWORD).await;
    let page = browser.get("/desk?view=follow-up").await;
    assert!(page.text().contains("番号を聞く日"), "{}", page.text());
    let page = browser.get(&address(1)).await;
    let page = page.choose("聞き取った番号").write("保険者番号", "０１１３００１２").write("番号", "123");
    let page = browser.press(&page, "番号を決める").await;
    assert!(page.text().contains("01130012") && !page.text().contains("もう一度聞きます"), "{}", page.text());
    let page = browser.press(&page, "請求ずみにする").await;
    let page = browser.press(&page, "入金ずみにする").await;
    assert!(page.text().contains("2026-12-30までに廃棄します。"), "{}", page.text());
    let confirm = browser.press(&page, "廃棄に進む").await;
    assert_eq!(confirm.heading(), "1件を廃棄しますか");
    assert!(browser.get(&address(1)).await.text().contains("髙橋 花子"), "nothing goes before it is confirmed");
    let done = browser.press(&confirm, "1件を廃棄する").await;
    assert!(done.text().contains("1件を廃棄しました。"), "{}", done.text());
    let gone = browser.get(&address(1)).await;
    assert_eq!((gone.status.as_u16(), gone.heading().as_str()), (410, "この申立書は廃棄しました"));
    assert!(gone.text().contains("受付番号 101") && !gone.text().contains("髙橋"));
    assert!(!browser.get("/desk?view=all").await.text().contains("101"));
}

#[tokio::test]
async fn nothing_of_a_destroyed_declaration_is_left_in_the_files() {
    let (clinic, mut browser) = clinic_with_one().await;
    let correct = browser.get(&format!("{}/correct/address", address(1))).await;
    let correct = correct
        .write("住所", "沖縄県浦添市カナリア町")
        .write("訂正の理由（例：券面の字と見くらべた）", "券面のカナリア");
    browser.press(&correct, "訂正を保存する").await;
    let page = pay(&mut browser, 1).await;
    let plain = ["髙橋", "タカハシ", "カナリア", "01130012", "098-000-0000"];
    let sealed: (Vec<u8>, Vec<u8>, Vec<u8>) = sqlx::query_as("SELECT data_key, content, work FROM records")
        .fetch_one(&mut super::store::open(clinic.folder()).await)
        .await
        .expect("a record");
    // A long content is on several pages of the file.
    let sealed = [&sealed.0[..], &sealed.1[..200], &sealed.2[..200]];
    assert_eq!(held(clinic.folder(), sealed).len(), sealed.len(), "they are there to be destroyed");
    let confirm = browser.press(&page, "廃棄に進む").await;
    browser.press(&confirm, "1件を廃棄する").await;
    assert_eq!(held(clinic.folder(), sealed).len(), 0);
    assert_eq!(held(clinic.folder(), plain).len(), 0);
}

#[tokio::test]
async fn a_destroyed_declaration_is_not_stored_again_and_its_number_not_given_again() {
    let (clinic, mut browser) = clinic_with_one().await;
    let page = pay(&mut browser, 1).await;
    let confirm = browser.press(&page, "廃棄に進む").await;
    browser.press(&confirm, "1件を廃棄する").await;
    let (status, again) = clinic.hand_over(&declaration(1)).await;
    assert_eq!((status.as_u16(), again["ticket"].as_str()), (200, Some("101")), "the tablet gets its receipt");
    assert_eq!(browser.get(&address(1)).await.status.as_u16(), 410, "and nothing is stored");
    let (_, next) = clinic.hand_over(&declaration(2)).await;
    assert_eq!(next["ticket"], "102");
}

#[tokio::test]
async fn two_people_at_once_do_not_overwrite_each_other() {
    let (clinic, mut first) = clinic_with_one().await;
    let mut second = clinic.browser_of("会計", Role::Claims).await;
    let (page, other) = (first.get(&address(1)).await, second.get(&address(1)).await);
    second.press(&other.write("メモ", "先に保存"), "メモを残す").await;
    let refused = first.press(&page.write("メモ", "あとから保存"), "メモを残す").await;
    assert_eq!(refused.status.as_u16(), 409);
    let text = refused.text();
    assert!(text.contains("ほかの人が先に保存しました") && text.contains("先に保存"), "{text}");
    assert_eq!(
        refused.submission("メモを残す").1.iter().find(|(name, _)| name == "text").map(|(_, text)| text.as_str()),
        Some("あとから保存")
    );
    let saved = first.press(&refused, "メモを残す").await;
    assert!(saved.text().contains("先に保存") && saved.text().contains("あとから保存"), "both are there");
}

#[tokio::test]
async fn text_that_looks_like_markup_comes_back_as_it_was_typed() {
    let (clinic, mut first) = clinic_with_one().await;
    let typed = "\n1行目</textarea><b id=\"foreign\">太字</b>&lt;&amp;</TEXTAREA >";
    let mut second = clinic.browser_of("会計", Role::Claims).await;
    let page = first.get(&address(1)).await;
    let other = second.get(&address(1)).await;
    second.press(&other.write("メモ", "先に保存"), "メモを残す").await;
    let refused = first.press(&page.write("メモ", typed), "メモを残す").await;
    assert_eq!(refused.status.as_u16(), 409);
    assert!(!refused.has_id("foreign"), "no field is closed by what stands in it");
    let (_, fields) = refused.submission("メモを残す");
    assert!(fields.contains(&("text".to_owned(), typed.to_owned())), "{fields:?}");
    let saved = first.press(&refused, "メモを残す").await;
    assert!(!saved.has_id("foreign"), "nor by what is shown");
    assert!(saved.text().contains("</textarea>"), "{}", saved.text());
}

#[tokio::test]
async fn two_people_on_one_declaration_see_each_other() {
    let (clinic, mut first) = clinic_with_one().await;
    let mut second = clinic.browser_of("<b>会計", Role::Claims).await;
    let ping = |page: &str, revision: &str| {
        vec![("page".to_owned(), page.to_owned()), ("revision".to_owned(), revision.to_owned())]
    };
    let presence = format!("{}/presence", address(1));
    assert_eq!(second.post(&presence, &ping("b", "0")).await.text(), "");
    let seen = first.post(&presence, &ping("a", "0")).await;
    assert_eq!(seen.text(), "いま、<b>会計さんも開いています。");
    let page = second.get(&address(1)).await;
    second.press(&page.write("メモ", "x"), "メモを残す").await;
    assert!(first.post(&presence, &ping("a", "0")).await.text().contains("ほかの人が保存しました。"));
    let list = first.get("/desk").await;
    assert!(!list.text().contains("未読 1"), "it has been seen: {}", list.text());
}

#[tokio::test]
async fn a_correction_stands_beside_the_patients_own_answer() {
    let (_clinic, mut browser) = clinic_with_one().await;
    let page = browser.get(&address(1)).await;
    let page = browser.get(&page.link_spoken("氏名を直す")).await;
    let unexplained = browser.press(&page.write("氏名", "高橋 花子"), "訂正を保存する").await;
    assert_eq!(unexplained.status.as_u16(), 422);
    assert!(unexplained.text().contains("理由を書いてください。"), "{}", unexplained.text());
    assert_eq!(unexplained.written("氏名"), "高橋 花子", "what was typed is still there");
    let page =
        browser.press(&unexplained.write("訂正の理由（例：券面の字と見くらべた）", "券面の字"), "訂正を保存する").await;
    let text = page.text();
    assert!(text.contains("患者さんの答え：髙橋 花子") && text.contains("訂正の理由：券面の字 (受付)"), "{text}");
    assert!(browser.get("/desk").await.text().contains("高橋 花子"));
    let wrong = browser.get(&format!("{}/correct/birth-date", address(1))).await;
    let wrong = wrong.write("年", "99").write("訂正の理由（例：券面の字と見くらべた）", "券面");
    let wrong = browser.press(&wrong, "訂正を保存する").await;
    assert_eq!((wrong.status.as_u16(), wrong.written("年")), (422, "99"));
    assert_eq!(browser.get(&format!("{}/correct/signature", address(1))).await.status.as_u16(), 404);
}

#[tokio::test]
async fn what_was_typed_when_the_session_ended_is_there_after_signing_in_again() {
    let (clinic, mut browser) = clinic_with_one().await;
    let page = browser.get(&address(1)).await.write("メモ", "長い電話のメモ").tick("次の人に引き継ぐ");
    clinic.clock.advance(31 * 60 * 1000);
    let sign_in = browser.press(&page, "メモを残す").await;
    assert!(sign_in.text().contains("入力したものは残っています"), "{}", sign_in.text());
    assert!(!sign_in.source.contains("長い電話のメモ"), "nobody else reads it here");
    let credentials = |page: Page, name: &str| {
        page.write("お名前（サインイン名）", name).write("パスワード", "correct horse battery")
    };
    let resumed = browser.press(&credentials(sign_in, "受付"), "サインイン").await;
    assert_eq!(resumed.heading(), "入力したものは残っています");
    let saved = browser.press(&resumed, "保存する").await;
    assert!(saved.text().contains("長い電話のメモ"), "{}", saved.text());
    assert!(browser.get("/desk?view=hand-over").await.text().contains("髙橋 花子"));

    // Somebody else at the same screen gets none of it.
    clinic.browser_of("会計", Role::Claims).await;
    let page = browser.get(&address(1)).await.write("メモ", "ひみつ");
    clinic.clock.advance(31 * 60 * 1000);
    let sign_in = browser.press(&page, "メモを残す").await;
    let other = browser.press(&credentials(sign_in, "会計"), "サインイン").await;
    assert_eq!(other.heading(), "申立書の一覧");
    assert!(!other.source.contains("ひみつ"));
}

#[tokio::test]
async fn a_page_that_nobody_is_at_does_not_keep_the_session() {
    let (clinic, mut browser) = clinic_with_one().await;
    let presence = format!("{}/presence", address(1));
    for _ in 0..31 {
        clinic.clock.advance(60 * 1000);
        browser.post("/desk/list", &[]).await;
        browser.post(&presence, &[("page".into(), "a".into()), ("revision".into(), "0".into())]).await;
    }
    assert_eq!(browser.get("/desk").await.heading(), "受付のサインイン");
}

#[tokio::test]
async fn each_role_does_what_is_its_own() {
    let (clinic, mut claims) = clinic_with_one().await;
    let mut reception = clinic.browser_of("窓口", Role::Reception).await;
    let page = check_card(&mut reception, 1).await;
    let page = reception.press(&page.choose("確認できた番号"), "番号を決める").await;
    assert!(page.text().contains("次の手続きは、請求の担当の人がします。"), "{}", page.text());
    let fields: Vec<(String, String)> =
        [("act", "claim"), ("on", "2026-11-20"), ("revision", "2")].map(|(n, v)| (n.into(), v.into())).into();
    assert_eq!(reception.post(&format!("{}/work", address(1)), &fields).await.status.as_u16(), 409);
    for path in ["/desk/export", "/desk/dispose"] {
        assert_eq!(reception.get(path).await.status.as_u16(), 403, "{path}");
        assert_eq!(claims.get(path).await.status.as_u16(), 200, "{path}");
    }
    let dispose = [("which".to_owned(), "x".to_owned()), ("confirmed".to_owned(), "true".to_owned())];
    assert_eq!(reception.post("/desk/dispose", &dispose).await.status.as_u16(), 403);
    assert_eq!(claims.post(&format!("{}/work", address(1)), &fields).await.status.as_u16(), 200);
}

#[tokio::test]
async fn only_what_has_served_its_purpose_can_be_destroyed() {
    let (clinic, mut browser) = clinic_with_one().await;
    let id = id(1).to_string();
    let confirmed = |revision: i64| {
        vec![("which".to_owned(), format!("{id}.{revision}")), ("confirmed".to_owned(), "true".to_owned())]
    };
    let refused = browser.post("/desk/dispose", &confirmed(0)).await;
    assert!(refused.text().contains("0件を廃棄しました。"), "{}", refused.text());
    assert_eq!(browser.get(&address(1)).await.status.as_u16(), 200);
    let page = browser.get(&address(1)).await.write("理由", "二重に出された");
    let page = browser.press(&page, "請求に使わないことにする").await;
    assert!(page.text().contains("請求に使わない"), "{}", page.text());
    let stale = browser.post("/desk/dispose", &confirmed(0)).await;
    assert!(stale.text().contains("1件は、そのあいだに内容が変わった"), "an older version: {}", stale.text());
    clinic.clock.advance(DAY);
    let mut browser = clinic.signed_in("受付", PASSWORD).await;
    assert!(browser.get("/desk").await.text().contains("廃棄の期限を過ぎた申立書が1件あります。"));
    let list = browser.get("/desk/dispose").await;
    let confirm = browser.press(&list, "選んだものの廃棄に進む").await;
    let done = browser.press(&confirm, "1件を廃棄する").await;
    assert!(done.text().contains("1件を廃棄しました。"), "{}", done.text());
}

#[tokio::test]
async fn the_queue_filters_and_finds() {
    let clinic = Clinic::new().await;
    let people = [
        ("髙橋 花子", "タカハシ ハナコ", "invalid"),
        ("𠮷田 トメ", "ヨシダ トメ", "not_found"),
        ("=cmd", "", "reader"),
    ];
    for (number, (name, kana, situation)) in (1..).zip(people) {
        let mut one = declaration(number);
        one["person"]["name"] = json!(name);
        one["person"]["kana"] = if kana.is_empty() { Value::Null } else { json!(kana) };
        one["situation"] = json!(situation);
        clinic.hand_over(&one).await;
        clinic.clock.advance(20 * 60 * 1000);
    }
    let mut browser = clinic.desk_browser().await;
    let page = browser.get("/desk").await;
    assert!(page.text().contains("1時間0分") && page.text().contains("20分"), "{}", page.text());
    let tickets = |page: &Page| page.all_text("th[scope=row]");
    assert_eq!(tickets(&page), ["103", "102", "101"]);
    for (words, found) in [("高橋", vec!["101"]), ("よしだ", vec!["102"]), ("103", vec!["103"]), ("だれか", vec![])]
    {
        let page = browser.get("/desk").await.write("受付番号・氏名・カナでさがす", words);
        let page = browser.press(&page, "さがす").await;
        assert_eq!(tickets(&page), found, "{words}");
        assert_eq!(page.address, "/desk", "no name in an address");
        assert!(page.text().contains(&format!("「{words}」：{}件", found.len())));
    }
    let page = browser.get("/desk").await.write("表示", "not_found").write("並べ方", "longest");
    assert_eq!(tickets(&browser.press(&page, "さがす").await), ["102"]);
    assert_eq!(tickets(&browser.get("/desk?order=longest").await), ["101", "102", "103"]);
    assert_eq!(tickets(&browser.get("/desk?words=101").await).len(), 3, "an address searches nothing");
    assert_eq!(tickets(&browser.get("/desk?view=claimed").await).len(), 0);
    assert_eq!(browser.get("/desk?view=nonsense&page=x").await.status.as_u16(), 200);
}

#[tokio::test]
async fn a_long_queue_comes_in_pages() {
    let clinic = Clinic::new().await;
    for number in 1..=60 {
        clinic.hand_over(&declaration(number)).await;
    }
    let mut browser = clinic.desk_browser().await;
    let page = browser.get("/desk").await;
    assert!(page.text().contains("1／2ページ"));
    assert_eq!(page.all_text("th[scope=row]").len(), 50);
    let page = browser.press(&page, "次の50件").await;
    assert_eq!(page.all_text("th[scope=row]").len(), 10);
}

#[tokio::test]
async fn what_another_process_does_is_seen() {
    let (clinic, mut browser) = clinic_with_one().await;
    assert!(browser.get("/desk").await.text().contains("101"));
    let store = open_store(clinic.folder()).await.expect("the same store");
    let seal = open_seal(&*store).await.expect("a seal");
    let beside = Desk::new(store.clone(), seal, clinic.clock.clone(), StdRng::seed_from_u64(1));
    let text = declaration(2);
    let read = tests::clinic::read(&text);
    beside.hand_over(&clinic.tablet, &read).await.expect("stored");
    assert!(browser.get("/desk?view=all").await.text().contains("102"));
    pay(&mut browser, 1).await;
    clinic.clock.advance(31 * DAY);
    let due = beside.dispose_due("command line").await.expect("a store");
    assert_eq!(due.len(), 1);
    store.close().await;
    let mut browser = clinic.signed_in("受付", PASSWORD).await;
    assert!(!browser.get("/desk?view=all").await.text().contains("101"));
}

#[tokio::test]
async fn rare_characters_are_shown_large_with_their_code() {
    let clinic = Clinic::new().await;
    let mut one = declaration(1);
    one["person"]["name"] = json!("𠮷田 葛\u{E0100}子");
    clinic.hand_over(&one).await;
    let page = clinic.desk_browser().await.get(&address(1)).await;
    let text = page.text();
    assert!(text.contains("U+20BB7") && text.contains("U+845B U+E0100"), "{text}");
    assert!(page.source.contains("data-copy=\"ﾀｶﾊｼ ﾊﾅｺ\"") && page.source.contains("data-copy=\"S60.05.12\""));
}

#[tokio::test]
async fn a_file_is_looked_at_before_it_is_taken() {
    let clinic = Clinic::new().await;
    let mut one = declaration(1);
    one["person"]["name"] = json!("𠮷田 トメ");
    one["person"]["address"] = json!("=HYPERLINK(\"x\")");
    clinic.hand_over(&one).await;
    let mut browser = clinic.desk_browser().await;
    let page = browser.get("/desk/export").await.choose("CSV（シフトJIS");
    let page = browser.press(&page, "件数と文字をたしかめる").await;
    assert!(page.text().contains("1件あります"), "{}", page.text());
    assert!(page.text().contains("𠮷 (U+20BB7) 2026-11-20 101"), "{}", page.text());
    let file = browser.press_raw(&page, "ファイルにする").await;
    assert_eq!(file.headers["content-disposition"], "attachment; filename=\"madoguchi-2026-10-21-2026-11-20.csv\"");
    assert_eq!(file.headers["content-type"], "text/csv; charset=Shift_JIS");
    let page = browser.get("/desk/export").await.choose("CSV（UTF-8");
    let page = browser.press(&page, "件数と文字をたしかめる").await;
    let file = browser.press(&page, "ファイルにする").await;
    assert!(file.source.contains("𠮷田 トメ") && file.source.contains("'=HYPERLINK"), "{}", file.source);
    let page = browser.get("/desk/export").await.choose("JSON");
    let page = browser.press(&page, "件数と文字をたしかめる").await;
    let file: Value = serde_json::from_str(&browser.press(&page, "ファイルにする").await.source).expect("JSON");
    assert_eq!((file[0]["state"].as_str(), file[0]["ticket"].as_str()), (Some("received"), Some("101")));
    let page = browser.get("/desk/export").await.write("はじめの日", "2026-11-21");
    assert_eq!(browser.press(&page, "件数と文字をたしかめる").await.status.as_u16(), 422);
    let audited = clinic.audited("exported").await;
    assert_eq!(audited, ["受付 1 as cp932", "受付 1 as csv", "受付 1 as json"]);
}

#[tokio::test]
async fn everything_done_is_in_the_log_without_content() {
    let (clinic, mut browser) = clinic_with_one().await;
    pay(&mut browser, 1).await;
    let id = id(1).to_string();
    for act in ["viewed", "check", "settle", "claim", "pay"] {
        assert!(clinic.audited(act).await.contains(&format!("受付 {id}")), "{act}");
    }
    browser.post(&format!("{}/printed", address(1)), &[("what".into(), "form".into())]).await;
    assert_eq!(clinic.audited("printed").await, [format!("受付 {id}")]);
    assert!(browser.get(&address(1)).await.text().contains("申立書を印刷（受付）"));
    assert_eq!(
        browser.post(&format!("{}/printed", address(1)), &[("what".into(), "x".into())]).await.status.as_u16(),
        404
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_who_look_while_somebody_works_never_leave_an_old_line_behind() {
    let (clinic, _) = clinic_with_one().await;
    let (staff, _) = clinic.store.staff("受付").await.expect("a store").expect("an account");
    let id = id(1);
    let all = Asked { view: View::All, ..Asked::default() };
    for round in 0..60 {
        let note = Act::Note { text: "引き継ぎ".into(), for_next_shift: true };
        let act = if round % 2 == 0 { note } else { Act::NoteDone { note: round / 2 } };
        let looks: Vec<_> = (0..6)
            .map(|_| {
                let (desk, all) = (clinic.desk.clone(), all.clone());
                tokio::spawn(async move { desk.list(&all).await.map(|_| ()) })
            })
            .collect();
        let revision = i64::try_from(round).expect("small");
        assert_eq!(clinic.desk.work(id, revision, act, &staff, 30).await.expect("a store"), Done::Written);
        for look in looks {
            look.await.expect("a task").expect("a store");
        }
        let counts = clinic.desk.list(&all).await.expect("a store").counts;
        let handed_over = counts.iter().find(|(view, _)| *view == View::HandOver).map(|(_, count)| *count);
        assert_eq!(handed_over, Some(usize::from(round % 2 == 0)), "round {round}");
    }
}
