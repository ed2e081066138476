//! A clinic puts a newer wording of the form in place: it is shown from its first day, and each record keeps its own.

use std::path::PathBuf;

use app::{Settings, catalogue::load::Catalogues, official::Official};
use serde_json::{Value, json};
use server::{
    config::Config,
    export::{self, Encoding},
};
use tests::{Clinic, Page, clinic::declaration};

const SHIPPED: &str = "有効な保険証の交付を受けており、医療保険等の被保険者資格について、下記の通り申し立てます。";
const NEWER: &str = "有効な資格確認書等の交付を受けており、下記の通り申し立てます。";

/// The shipped form under another name, from this day on, with a new sentence to sign.
fn newer_form(first_day: &str) -> (tempfile::TempDir, PathBuf) {
    let form = include_str!("../../../app/official/form-2023-07.toml");
    let form = form.replace("id = \"2023-07\"", "id = \"2026-11\"").replace(SHIPPED, NEWER);
    let form = form.replace("valid_from = \"2023-07-10\"", &format!("valid_from = \"{first_day}\""));
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("form-2026-11.toml");
    std::fs::write(&file, form).expect("a file");
    (folder, file)
}

async fn clinic_with(file: PathBuf) -> Clinic {
    let mut config = Config::default();
    config.policy.forms = vec![file];
    Clinic::with(config).await
}

fn made_with(number: u8, edition: &str) -> Value {
    let mut declaration = declaration(number.into());
    declaration["edition"] = json!(edition);
    declaration
}

#[tokio::test]
async fn a_newer_wording_is_shown_from_its_first_day() {
    for (first_day, shown) in [("2026-11-20", NEWER), ("2026-11-21", SHIPPED)] {
        let (_folder, file) = newer_form(first_day);
        let clinic = clinic_with(file).await;
        let page = clinic.tablet().get("/ja/signature").await;
        assert!(page.text().contains(shown), "{first_day}: {}", page.text());
    }
}

#[tokio::test]
async fn each_record_prints_with_the_wording_it_was_made_with() {
    let (_folder, file) = newer_form("2026-11-20");
    let clinic = clinic_with(file).await;
    let mut desk = clinic.desk_browser().await;
    for (number, edition, wording) in [(1, "2023-07", SHIPPED), (2, "2026-11", NEWER)] {
        let declaration = made_with(number, edition);
        assert_eq!(clinic.hand_over(&declaration).await.0.as_u16(), 201, "{edition}");
        let id = declaration["id"].as_str().expect("an id");
        let print = desk.get(&format!("/desk/records/{id}/print")).await.text();
        assert!(print.contains(wording) && print.contains(&format!("様式 {edition}")), "{edition}: {print}");
        let record = desk.get(&format!("/desk/records/{id}")).await.text();
        assert!(record.contains(&format!("様式{edition}")), "{edition}: {record}");
    }
    let unknown = clinic.hand_over(&made_with(3, "2019-04")).await;
    assert_eq!(unknown.0.as_u16(), 422);
    assert_eq!(unknown.1, json!({ "errors": [{ "field": "edition", "kind": "unknown_value" }] }));
}

#[tokio::test]
async fn a_journey_with_scripts_off_is_made_with_the_edition_in_force() {
    let (_folder, file) = newer_form("2026-11-20");
    let clinic = clinic_with(file).await;
    let mut tablet = clinic.tablet();
    let page = tablet.get("/ja/signature").await;
    let page = tablet.press(&page.choose("紙に書く"), "受付に渡す").await;
    assert!(page.ticket().is_some(), "{}", page.text());
    let latest = clinic.desk.latest(1).await.expect("the store answers");
    assert_eq!(latest[0].declaration.edition, "2026-11");
}

/// An edition before the shipped one: it does not ask for フリガナ and 連絡先電話番号 yet, which the shipped one adds.
fn older_form() -> (tempfile::TempDir, PathBuf) {
    let form = include_str!("../../../app/official/form-2023-07.toml");
    let form = form.replace("\"2023-07\"", "\"2022-10\"").replace("\"2023-07-10\"", "\"2022-10-01\"");
    let form = form.replace("\"person.kana\", ", "").replace(", \"signer.phone\"", "");
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("form-2022-10.toml");
    std::fs::write(&file, form).expect("a file");
    (folder, file)
}

/// The names of the questions that an edition adds to the one before.
const ADDED: [&str; 2] = ["フリガナ", "連絡先電話番号"];

/// Returns whether all of them are among names; `false` if none of them is.
fn has_added(names: &[String]) -> bool {
    let has: Vec<bool> = ADDED.iter().map(|added| names.iter().any(|name| name == added)).collect();
    assert_eq!(has[0], has[1], "{names:?}");
    has[0]
}

async fn clinic_in(edition: &str) -> (tempfile::TempDir, Clinic) {
    let (folder, file) = older_form();
    let mut config = Config::default();
    config.policy.forms = vec![file];
    config.policy.edition = Some(edition.to_owned());
    (folder, Clinic::with(config).await)
}

/// Both editions, and whether the questions are asked.
const EDITIONS: [(&str, bool); 2] = [("2022-10", false), ("2023-07", true)];

#[tokio::test]
async fn an_added_question_is_asked_from_its_edition_on() {
    for (edition, asked) in EDITIONS {
        let (_folder, clinic) = clinic_in(edition).await;
        let mut tablet = clinic.tablet();
        assert_eq!(tablet.get("/ja/phone").await.screen(), if asked { "phone" } else { "start" });
        let mut page = tablet.get("/ja/certificate").await;
        let mut screens = Vec::new();
        while page.screen() != "check" {
            screens.push(page.screen().to_owned());
            if page.screen() == "name" {
                assert_eq!(page.all_text("label").contains(&"フリガナ".to_owned()), asked);
            }
            page = tablet.press(&page, "つぎへ").await;
        }
        assert_eq!(screens.contains(&"phone".to_owned()), asked, "{screens:?}");
        let summary: Vec<String> = page.summary().into_iter().map(|(name, _)| name).collect();
        assert_eq!(has_added(&summary), asked);
        let page = tablet.press(&page, "署名へ進む").await;
        let done = tablet.press(&page, "受付に渡す").await;
        assert!(done.ticket().is_some(), "{}", done.text());
        let latest = clinic.desk.latest(1).await.expect("the store answers");
        assert_eq!(latest[0].declaration.edition, edition);
    }
}

#[tokio::test]
async fn an_answer_to_a_question_that_its_edition_does_not_ask_is_refused() {
    let (_folder, clinic) = clinic_in("2023-07").await;
    for (number, (edition, asked)) in (1..).zip(EDITIONS) {
        let (status, body) = clinic.hand_over(&made_with(number, edition)).await;
        if asked {
            assert_eq!(status.as_u16(), 201);
        } else {
            let unknown = |field: &str| json!({ "field": field, "kind": "unknown_field" });
            assert_eq!(
                (status.as_u16(), body),
                (422, json!({ "errors": [unknown("person.kana"), unknown("signer.phone")] }))
            );
        }
    }
    let (status, _) = clinic.hand_over(&without_added(3, "2022-10")).await;
    assert_eq!(status.as_u16(), 201, "no answer is none to refuse");
}

fn without_added(number: u8, edition: &str) -> Value {
    let mut declaration = made_with(number, edition);
    (declaration["person"]["kana"], declaration["signer"]["phone"]) = (json!(null), json!(null));
    declaration
}

#[tokio::test]
async fn a_record_never_misses_what_its_edition_did_not_ask() {
    let (_folder, clinic) = clinic_in("2023-07").await;
    let mut desk = clinic.desk_browser().await;
    for (number, (edition, asked)) in (1..).zip(EDITIONS) {
        let declaration = without_added(number, edition);
        assert_eq!(clinic.hand_over(&declaration).await.0.as_u16(), 201, "{edition}");
        let id = declaration["id"].as_str().expect("an id");
        let record = desk.get(&format!("/desk/records/{id}")).await;
        assert_eq!(has_added(&record.all_text("table[data-kind=entries] th")), asked, "{edition}");
        let blank = record.all_text("td[data-state=blank]").len();
        assert_eq!(blank, if asked { 2 } else { 0 }, "{edition}");
        let correct = desk.get(&format!("/desk/records/{id}/correct/name")).await.all_text(".desk-field span");
        assert_eq!(correct.contains(&"フリガナ".to_owned()), asked, "{edition}: {correct:?}");
        let print = desk.get(&format!("/desk/records/{id}/print")).await;
        assert_eq!(places_for_added(&print), if asked { 2 } else { 0 }, "{edition}: {}", print.text());
    }
    // In the queue nothing is left blank in the older one.
    let signs = desk.get("/desk").await.text();
    assert_eq!(signs.matches("未記入").count(), 1, "{signs}");
    let received = clinic.desk.latest(2).await.expect("the store answers");
    let mut csv = Vec::new();
    let official = Official::embedded().expect("it reads");
    let catalogues = Catalogues::load(&Settings::default(), &official).expect("catalogues");
    export::csv(&received, Encoding::Utf8, catalogues.fallback(), &mut csv).expect("written");
    let csv = String::from_utf8(csv).expect("UTF-8");
    let rows: Vec<Vec<&str>> = csv.lines().map(|line| line.split(',').collect()).collect();
    for added in ADDED {
        let column = rows[0].iter().position(|name| *name == added).expect("one column for every edition");
        assert!(rows[1..].iter().all(|row| row[column].is_empty()), "{added}");
    }
}

/// The number of places on a printed form for the questions that the edition adds.
fn places_for_added(paper: &Page) -> usize {
    paper.all_text(".paper__kana, .paper__phone").len()
}

#[tokio::test]
async fn the_blank_form_has_the_questions_of_the_edition_in_use() {
    for (edition, asked) in EDITIONS {
        let (_folder, clinic) = clinic_in(edition).await;
        let sheet = clinic.desk_browser().await.get("/desk/print/form").await;
        assert_eq!(places_for_added(&sheet), if asked { 2 } else { 0 }, "{edition}: {}", sheet.text());
    }
}
