//! Data out.

use server::export::{self, Encoding};
use tests::{Clinic, clinic::declaration};

async fn exported() -> (Clinic, Vec<server::desk::DeskRecord>) {
    let clinic = Clinic::new().await;
    clinic.hand_over(&declaration(1)).await;
    let mut rare = declaration(2);
    rare["person"]["name"] = serde_json::json!("𠮷田, \"トメ\"");
    rare["person"]["address"] = serde_json::json!("=HYPERLINK(\"x\")");
    clinic.hand_over(&rare).await;
    let mut received = clinic.desk.latest(10).await.expect("records");
    received.reverse();
    (clinic, received)
}

#[tokio::test]
async fn json_holds_each_declaration_as_it_was_handed_over() {
    let (_clinic, received) = exported().await;
    let mut out = Vec::new();
    export::json(&received, &mut out).expect("written");
    let all: serde_json::Value = serde_json::from_slice(&out).expect("JSON");
    assert_eq!(all[0]["declaration"], declaration(1));
    assert_eq!((&all[0]["ticket"], &all[1]["ticket"]), (&"101".into(), &"102".into()));
    assert_eq!(all[0]["received_at"], "2026-11-20T10:00:00+09:00");
}

#[tokio::test]
async fn csv_is_what_spreadsheets_read_and_no_cell_runs() {
    let (_clinic, received) = exported().await;
    let catalogues = app::catalogue::load::Catalogues::load(
        &app::Settings::default(),
        &app::official::Official::embedded().expect("official texts"),
    )
    .expect("catalogues");
    let mut out = Vec::new();
    let missing = export::csv(&received, Encoding::Utf8, catalogues.fallback(), &mut out).expect("written");
    assert!(missing.is_empty());
    let text = String::from_utf8(out).expect("UTF-8");
    assert!(text.starts_with("\u{feff}受付番号,受付日時,"));
    assert!(text.contains("\"𠮷田, \"\"トメ\"\"\""), "{text}");
    assert!(text.contains("\"'=HYPERLINK(\"\"x\"\")\""), "{text}");
    assert_eq!(text.lines().count(), 3);

    let mut out = Vec::new();
    let missing = export::csv(&received, Encoding::Cp932, catalogues.fallback(), &mut out).expect("written");
    assert_eq!(missing, ['𠮷']);
}

#[tokio::test]
async fn a_file_for_a_spreadsheet_keeps_every_figure_and_runs_nothing() {
    let clinic = Clinic::new().await;
    let mut one = declaration(1);
    one["signer"]["phone"] = serde_json::json!("09000000000");
    one["person"]["name"] = serde_json::json!("＝1+1");
    one["insurance"]["employer_name"] = serde_json::json!("＋さくら");
    one["person"]["address"] = serde_json::json!("泉崎;=SUM(A)");
    clinic.hand_over(&one).await;
    let mut browser = clinic.desk_browser().await;
    let file = async |browser: &mut tests::Browser, label: &str| {
        let page = browser.get("/desk/export").await.choose(label);
        let page = browser.press(&page, "件数と文字をたしかめる").await;
        browser.press(&page, "ファイルにする").await.source
    };
    let text = file(&mut browser, "CSV（Excel").await;
    for cell in ["\"=\"\"09000000000\"\"\"", "\"=\"\"＝1+1\"\"\"", ",'＋さくら,", "泉崎;'=SUM(A)"] {
        assert!(text.contains(cell), "{cell}: {text}");
    }
    let text = file(&mut browser, "CSV（UTF-8").await;
    for cell in [",09000000000", ",'＝1+1,", ",'＋さくら,", "泉崎;'=SUM(A)"] {
        assert!(text.contains(cell), "{cell}: {text}");
    }
}
