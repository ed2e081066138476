//! Names and addresses written by hand: kept as strokes, shown wherever the staff read the answer, guessed at nowhere.

use app::catalogue::load::Catalogues;
use axum::http::StatusCode;
use domain::{
    signature::{ADDRESS_INK_MAX, DRAWN_MAX, NAME_INK_MAX},
    text::{ADDRESS_MAX, NAME_MAX, PHONE_MAX},
};
use serde_json::{Value, json};
use server::export::{self, Encoding};
use tests::{Clinic, clinic::declaration};

/// A stroke from here to there.
fn stroke(from: [f32; 2], to: [f32; 2]) -> Value {
    json!([[from[0], from[1], 0], [to[0], to[1], 0]])
}

/// A declaration whose name and address are written by hand alone.
fn handwritten() -> Value {
    let mut one = declaration(1);
    one["person"]["name"] = json!(null);
    one["person"]["address"] = json!(null);
    one["person"]["name_ink"] = json!([stroke([0.25, 0.25], [0.5, 0.75])]);
    one["person"]["address_ink"] = json!([stroke([0.125, 0.5], [0.875, 0.5])]);
    one
}

/// The path of that name's stroke.
const NAME_DRAWN: &str = "d=\"M750 250Q750 250 1125 500L1500 750\"";
const RECORD: &str = "/desk/records/01939f1e-7c00-7000-8000-000000000001";

#[tokio::test]
async fn the_desk_sees_what_is_written_by_hand_in_the_list_on_the_record_and_on_paper() {
    let clinic = Clinic::new().await;
    assert_eq!(clinic.hand_over(&handwritten()).await.0, StatusCode::CREATED);
    let mut browser = clinic.desk_browser().await;
    let list = browser.get("/desk").await;
    assert!(list.text().contains("（手書き）") && !list.text().contains("未記入"), "{}", list.text());
    let record = browser.get(&list.link("101")).await;
    for name in ["氏名（手書き）", "住所（手書き）"] {
        assert!(record.source.contains(&format!("aria-label=\"{name}\"")), "{name}");
    }
    assert!(record.source.contains(NAME_DRAWN) && !record.text().contains("未記入"), "{}", record.text());
    let paper = browser.get(&record.link("印刷する")).await;
    assert!(paper.source.contains(NAME_DRAWN), "{}", paper.source);
    assert!(paper.source.contains("aria-label=\"住所（手書き）\""));
    let day = browser.get("/desk/print/day/2026-11-20").await;
    assert!(day.text().contains("（手書き）"), "{}", day.text());
}

#[tokio::test]
async fn on_the_form_a_text_goes_before_handwriting() {
    let clinic = Clinic::new().await;
    let mut one = handwritten();
    one["person"]["name"] = json!("髙橋 花子");
    clinic.hand_over(&one).await;
    let mut browser = clinic.desk_browser().await;
    let record = browser.get(RECORD).await;
    assert!(record.text().contains("髙橋 花子") && record.source.contains(NAME_DRAWN), "both are there to be read");
    let paper = browser.get(&record.link("印刷する")).await;
    assert!(paper.text().contains("髙橋 花子") && !paper.source.contains(NAME_DRAWN), "{}", paper.source);
}

#[tokio::test]
async fn staff_write_what_they_read_beside_the_handwriting() {
    let clinic = Clinic::new().await;
    clinic.hand_over(&handwritten()).await;
    let mut browser = clinic.desk_browser().await;
    let page = browser.get(&format!("{RECORD}/correct/name")).await;
    assert!(page.source.contains(NAME_DRAWN), "it is in sight of who types");
    let page = page.write("氏名", "髙橋 花子").write("訂正の理由（例：券面の字と見くらべた）", "手書きを読んだ");
    let record = browser.press(&page, "訂正を保存する").await;
    assert!(record.text().contains("髙橋 花子") && record.source.contains(NAME_DRAWN), "{}", record.text());
    assert!(record.text().contains("患者さんの答え：（手書き）"), "{}", record.text());
    assert!(browser.get("/desk").await.text().contains("髙橋 花子"));
    let paper = browser.get(&record.link("印刷する")).await;
    assert!(paper.source.contains(NAME_DRAWN) && !paper.text().contains("髙橋 花子"), "the form is the patient's own");
}

#[tokio::test]
async fn the_draft_for_the_claim_has_no_part_for_an_address_that_nobody_has_typed() {
    let clinic = Clinic::new().await;
    clinic.hand_over(&handwritten()).await;
    let mut browser = clinic.desk_browser().await;
    let record = browser.get(RECORD).await;
    assert!(
        record.text().contains("事業所名：株式会社さくら") && !record.text().contains("住所："),
        "{}",
        record.text()
    );
    let page = browser.get(&format!("{RECORD}/correct/address")).await;
    let page = page.write("住所", "沖縄県那覇市泉崎").write("訂正の理由（例：券面の字と見くらべた）", "手書きを読んだ");
    let record = browser.press(&page, "訂正を保存する").await;
    assert!(record.text().contains("住所：沖縄県那覇市泉崎"), "{}", record.text());
}

#[tokio::test]
async fn the_strokes_go_out_as_json_and_a_table_says_that_they_are_there() {
    let clinic = Clinic::new().await;
    clinic.hand_over(&handwritten()).await;
    let received = clinic.desk.latest(10).await.expect("records");
    let mut out = Vec::new();
    export::json(&received, &mut out).expect("written");
    let all: Value = serde_json::from_slice(&out).expect("JSON");
    assert_eq!(all[0]["declaration"], handwritten());
    let official = app::official::Official::embedded().expect("official texts");
    let catalogues = Catalogues::load(&app::Settings::default(), &official).expect("catalogues");
    let mut out = Vec::new();
    export::csv(&received, Encoding::Utf8, catalogues.fallback(), &mut out).expect("written");
    let text = String::from_utf8(out).expect("UTF-8");
    assert_eq!(text.matches("（手書き）").count(), 2, "{text}");
}

#[tokio::test]
async fn a_record_that_says_nothing_of_handwriting_is_one_without_any() {
    let clinic = Clinic::new().await;
    assert_eq!(clinic.hand_over(&declaration(1)).await.0, StatusCode::CREATED);
    let mut none = declaration(1);
    none["person"]["name_ink"] = json!([]);
    none["person"]["address_ink"] = json!(null);
    assert_eq!(clinic.hand_over(&none).await.0, StatusCode::OK, "the same content");
    let kept = &clinic.desk.latest(1).await.expect("records")[0].declaration;
    let kept: Value = serde_json::from_str(&serde_json::to_string(kept).expect("JSON")).expect("JSON");
    assert_eq!(kept, declaration(1));
    let mut other = declaration(1);
    other["person"]["name_ink"] = handwritten()["person"]["name_ink"].clone();
    assert_eq!(clinic.hand_over(&other).await.0, StatusCode::CONFLICT, "handwriting is content");
}

#[tokio::test]
async fn handwriting_that_no_pad_makes_is_refused_and_nothing_is_kept() {
    let clinic = Clinic::new().await;
    let many = |count: usize| json!([vec![json!([0.5, 0.5, 0]); count]]);
    for (field, ink, kind) in [
        ("name_ink", json!("髙橋"), "wrong_type"),
        ("name_ink", json!([[[0.5, 1.5, 0]]]), "wrong_type"),
        ("name_ink", json!([[[0.5, 0.5]]]), "wrong_type"),
        ("name_ink", json!([[{ "x": 0.5 }]]), "wrong_type"),
        ("name_ink", many(NAME_INK_MAX + 1), "too_long"),
        ("address_ink", many(ADDRESS_INK_MAX + 1), "too_long"),
        ("address_ink", json!(vec![json!([]); ADDRESS_INK_MAX + 1]), "too_long"),
        ("residence_ink", json!([]), "unknown_field"),
    ] {
        let mut one = declaration(1);
        one["person"][field] = ink;
        let (status, answer) = clinic.hand_over(&one).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{field}: {kind}");
        assert_eq!(answer["errors"], json!([{ "field": format!("person.{field}"), "kind": kind }]));
    }
    assert!(clinic.desk.latest(1).await.expect("records").is_empty());
}

#[tokio::test]
async fn every_pad_and_every_line_may_be_full_at_once() {
    // As long as a point can be written, each a stroke of its own.
    let full = |count: usize, point: Value| Value::Array(vec![json!([point]); count]);
    let text = |length: usize| "𠮷".repeat(length);
    let mut one = declaration(1);
    for (part, field, length) in [
        ("insurance", "insurer_name", NAME_MAX),
        ("insurance", "employer_name", NAME_MAX),
        ("person", "name", NAME_MAX),
        ("person", "kana", NAME_MAX),
        ("person", "address", ADDRESS_MAX),
        ("person", "residence", ADDRESS_MAX),
        ("signer", "relationship", NAME_MAX),
        ("signer", "phone", PHONE_MAX),
    ] {
        one[part][field] = json!(text(length));
    }
    one["person"]["name_ink"] = full(NAME_INK_MAX, json!([0.125, 0.875, 0]));
    one["person"]["address_ink"] = full(ADDRESS_INK_MAX, json!([0.125, 0.875, 0]));
    one["signature"]["strokes"] = full(DRAWN_MAX, json!([0.1234, 0.5678, 1_234_567]));
    // Dots alone are no signature.
    one["signature"]["strokes"][0] = stroke([0.25, 0.5], [0.75, 0.5]);
    let length = one.to_string().len();
    assert!(length < 256 * 1024, "{length}");
    assert_eq!(Clinic::new().await.hand_over(&one).await.0, StatusCode::CREATED);
}
