//! A clinic puts a newer wording of the form in place: it is shown from its first day, and each record keeps its own.

use std::path::PathBuf;

use serde_json::{Value, json};
use server::config::Config;
use tests::{Clinic, clinic::declaration};

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
