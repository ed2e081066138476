//! An address by its postal code and an insurer from a list, with scripts off and by the API.

use axum::http::{Request, StatusCode, header};
use serde_json::{Value, json};
use tests::{
    Browser, Clinic, Page,
    clinic::{HOST, held},
};

const FIND: &str = "住所をさがす";
const TAKE: &str = "入れる";

/// The address question.
async fn at_address(browser: &mut Browser) -> Page {
    let page = browser.get("/ja/address").await;
    assert_eq!(page.screen(), "address");
    page
}

/// The question of the insurer, after this kind of insurance.
async fn at_insurer(browser: &mut Browser, kind: &str) -> Page {
    let page = browser.get("/ja/insurance-kind").await.choose(kind);
    let page = browser.press(&page, "つぎへ").await;
    assert_eq!(page.screen(), "insurer");
    page
}

#[tokio::test]
async fn a_code_writes_the_address_and_leaves_no_trace() {
    let clinic = Clinic::new().await;
    let mut tablet = clinic.tablet();
    let page = at_address(&mut tablet)
        .await
        .write("郵便番号", "〒９００－００２１")
        .write("いま住んでいる所（居所）", "東京都三宅村");
    let page = tablet.press(&page, FIND).await;
    assert_eq!((page.status, page.screen(), page.errors().len()), (StatusCode::OK, "address", 0));
    assert_eq!(page.written("住所"), "沖縄県那覇市泉崎");
    assert!(page.text().contains("読み：オキナワケン ナハシ イズミザキ"));
    assert!(page.source.contains("name=\"person.address\" value=\"沖縄県那覇市泉崎\""));
    assert_eq!(page.address, "/ja/address", "nothing of it is in an address");
    let page = tablet.press(&page.write("住所", "沖縄県那覇市泉崎1丁目0番0号"), "つぎへ").await;
    assert_ne!(page.screen(), "address");
    assert!(page.hidden().contains(&("person.address".into(), "沖縄県那覇市泉崎1丁目0番0号".into())));
    assert!(page.hidden().contains(&("person.residence".into(), "東京都三宅村".into())));
    assert!(!page.source.contains("0021") && !page.source.contains("００２１") && !page.source.contains("postal.code"));

    let mut page = page;
    while page.screen() != "check" {
        page = tablet.press(&page, "つぎへ").await;
    }
    let signature = tablet.press(&page, "署名へ進む").await;
    let done = tablet.press(&signature, "受付に渡す").await;
    assert_eq!(done.screen(), "done");
    let received = clinic.desk.latest(1).await.expect("records").remove(0).declaration;
    assert_eq!(received.form.person.address.as_deref(), Some("沖縄県那覇市泉崎1丁目0番0号"));
    assert!(!serde_json::to_string(&received).expect("JSON").contains("0021"));
    assert!(held(clinic.folder(), ["900-0021", "９００－００２１", "postal.code"]).is_empty());
}

#[tokio::test]
async fn another_code_replaces_what_the_first_one_wrote_and_keeps_the_house_number() {
    let clinic = Clinic::new().await;
    let mut tablet = clinic.tablet();
    let page = at_address(&mut tablet).await.write("郵便番号", "9000021");
    let page = tablet.press(&page, FIND).await.write("住所", "沖縄県那覇市泉崎1-2").write("郵便番号", "100-0001");
    let page = tablet.press(&page, FIND).await;
    assert_eq!(page.written("住所"), "東京都千代田区千代田1-2");
}

#[tokio::test]
async fn another_address_stays_and_it_is_said() {
    let clinic = Clinic::new().await;
    let mut tablet = clinic.tablet();
    let page = at_address(&mut tablet).await.write("郵便番号", "9000021").write("住所", "大阪府大阪市1");
    let page = tablet.press(&page, FIND).await;
    assert_eq!(page.written("住所"), "大阪府大阪市1");
    assert!(page.text().contains("書いてあるものは、そのままにしました。"));
}

#[tokio::test]
async fn of_several_areas_one_is_chosen() {
    let clinic = Clinic::new().await;
    let mut tablet = clinic.tablet();
    let page = at_address(&mut tablet).await.write("郵便番号", "761-4101").write("住所", "123");
    let page = tablet.press(&page, FIND).await;
    assert!(page.text().contains("住所を選んでください") && page.text().contains("香川県小豆郡土庄町甲 コウ"));
    assert_eq!(page.written("住所"), "123");
    let again = tablet.press(&page, TAKE).await;
    assert!(again.text().contains("香川県小豆郡土庄町甲 コウ"), "without a choice the list stays");
    let page = tablet.press(&page.write("住所を選んでください", "香川県/小豆郡土庄町/甲"), TAKE).await;
    assert_eq!(page.written("住所"), "香川県小豆郡土庄町甲123");
}

#[tokio::test]
async fn what_is_not_found_is_said_calmly_at_the_field_and_nothing_is_lost() {
    let clinic = Clinic::new().await;
    for (mut browser, code, said) in [
        (clinic.tablet(), "0000000", "その郵便番号の住所は見つかりませんでした。"),
        (clinic.tablet(), "900", "その郵便番号の住所は見つかりませんでした。"),
        (clinic.tablet(), "", "その郵便番号の住所は見つかりませんでした。"),
        (clinic.browser(), "9000021", "いま、さがせません。"),
    ] {
        let page = at_address(&mut browser)
            .await
            .write("郵便番号", code)
            .write("住所", "泉崎1")
            .write("いま住んでいる所（居所）", "別");
        let page = browser.press(&page, FIND).await;
        assert_eq!((page.status, page.errors().len()), (StatusCode::OK, 0), "{code}");
        assert!(page.text().contains(said), "{code}: {}", page.text());
        assert_eq!(
            (page.written("郵便番号"), page.written("住所"), page.written("いま住んでいる所（居所）")),
            (code, "泉崎1", "別")
        );
        let next = browser.press(&page, "つぎへ").await;
        assert_ne!(next.screen(), "address", "{code}");
    }
}

#[tokio::test]
async fn a_code_alone_is_looked_up_before_going_on() {
    let clinic = Clinic::new().await;
    let mut tablet = clinic.tablet();
    let page = at_address(&mut tablet).await.write("郵便番号", "9000021");
    let page = tablet.press(&page, "つぎへ").await;
    assert_eq!((page.screen(), page.written("住所")), ("address", "沖縄県那覇市泉崎"));
    let next = tablet.press(&page.write("住所", ""), "つぎへ").await;
    assert_ne!(next.screen(), "address", "it may be left empty all the same");
}

#[tokio::test]
async fn an_insurer_is_taken_from_the_list_of_its_kind() {
    let clinic = Clinic::new().await;
    let mut tablet = clinic.tablet();
    for (kind, list, name) in [
        ("会社などの保険（社保）", "協会けんぽの支部から選ぶ", "協会けんぽ 沖縄支部"),
        ("わからない", "協会けんぽの支部から選ぶ", "協会けんぽ 北海道支部"),
        ("75歳以上の方などの保険（後期高齢者医療）", "後期高齢者医療広域連合から選ぶ", "沖縄県後期高齢者医療広域連合"),
    ] {
        let page = at_insurer(&mut tablet, kind).await.write(list, name);
        assert_eq!(page.all_text("option").len(), 48, "{kind}");
        let page = tablet.press(&page, TAKE).await;
        assert_eq!((page.screen(), page.written("保険者等名称")), ("insurer", name), "{kind}");
        let next = tablet.press(&page, "つぎへ").await;
        assert!(next.hidden().contains(&("insurance.insurer_name".into(), name.into())), "{kind}");
        assert!(next.hidden().iter().all(|(field, _)| !field.starts_with("suggestion")), "{kind}");
    }
    let page = at_insurer(&mut tablet, "職業ごとの組合の保険（国保・国民健康保険組合）").await;
    assert!(!page.source.contains("<select") && !page.text().contains("郵便番号"), "there is no list");
}

#[tokio::test]
async fn a_municipality_is_found_by_the_code_of_who_lives_there() {
    let clinic = Clinic::new().await;
    let mut tablet = clinic.tablet();
    for (code, name) in [("0600000", "札幌市"), ("1000001", "千代田区"), ("9011302", "与那原町")] {
        let page = at_insurer(&mut tablet, "市区町村の保険（国保）").await.write("郵便番号", code);
        let page = tablet.press(&page, "市区町村をさがす").await;
        assert_eq!(page.written("保険者等名称"), name, "{code}");
    }
    let page = at_insurer(&mut tablet, "市区町村の保険（国保）").await.write("郵便番号", "0040000");
    let page = tablet.press(&page, "市区町村をさがす").await;
    assert_eq!(page.written("保険者等名称"), "札幌市", "two wards of one city");
    let page = at_insurer(&mut tablet, "市区町村の保険（国保）").await.write("郵便番号", "0350000");
    let page = tablet.press(&page, "市区町村をさがす").await;
    let page = tablet.press(&page.write("市区町村を選んでください", "むつ市"), TAKE).await;
    assert_eq!(page.written("保険者等名称"), "むつ市");
}

#[tokio::test]
async fn the_api_answers_the_areas_of_a_code() {
    let clinic = Clinic::new().await;
    let areas = async |code: &str| {
        let (status, body) = clinic.post("/api/addresses", json!({ "code": code }).to_string()).await;
        assert_eq!(status, StatusCode::OK, "{code}");
        body["areas"].as_array().expect("areas").clone()
    };
    let expected =
        json!({ "prefecture": "沖縄県", "city": "那覇市", "area": "泉崎", "kana": "オキナワケン ナハシ イズミザキ" });
    assert_eq!(areas("9000021").await, [expected]);
    assert_eq!(areas("〒900-0021").await, areas("9000021").await);
    assert_eq!(areas("7614101").await.len(), 2);
    assert_eq!(areas("0000000").await, Vec::<Value>::new());
}

#[tokio::test]
async fn the_api_takes_codes_from_enrolled_tablets_and_nothing_else() {
    let clinic = Clinic::new().await;
    for body in [
        json!({}),
        json!({ "code": "900" }),
        json!({ "code": 9_000_021 }),
        json!({ "code": "9000021", "name": "髙橋" }),
        json!("9000021"),
        json!({ "code": "9".repeat(100_000) }),
    ] {
        let (status, answer) = clinic.post("/api/addresses", body.to_string()).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{body}");
        assert!(!answer.to_string().contains("9000021"));
    }
    assert_eq!(clinic.post("/api/addresses", "{").await.0, StatusCode::BAD_REQUEST);
    let ask = async |method: &str, proof: Option<&str>| {
        let mut request = Request::builder().method(method).uri("/api/addresses").header(header::HOST, HOST);
        if let Some(proof) = proof {
            request = request.header(header::AUTHORIZATION, format!("Bearer {proof}"));
        }
        let request = request.header(header::ORIGIN, format!("http://{HOST}"));
        let request = request.header(header::CONTENT_TYPE, "application/json");
        clinic.send(request.body("{\"code\":\"9000021\"}".into()).expect("a request")).await.status()
    };
    assert_eq!(ask("POST", None).await, StatusCode::UNAUTHORIZED);
    assert_eq!(ask("POST", Some("nonsense")).await, StatusCode::UNAUTHORIZED);
    assert_eq!(ask("POST", Some(&clinic.token)).await, StatusCode::OK);
    assert_eq!(ask("GET", Some(&clinic.token)).await, StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn the_address_by_its_code_repeats_nothing_that_is_written() {
    let clinic = Clinic::new().await;
    for (code, written, whole) in [
        ("901-1303", "与那原町与那原1-2", "沖縄県島尻郡与那原町与那原1-2"),
        ("9000021", "那覇市　泉崎1-2", "沖縄県那覇市　泉崎1-2"),
        ("1000005", "千代田区丸ノ内1-1", "東京都千代田区丸ノ内1-1"),
        ("9000021", "那覇市前島1-2", "那覇市前島1-2"),
    ] {
        let mut tablet = clinic.tablet();
        let page = at_address(&mut tablet).await.write("郵便番号", code).write("住所", written);
        assert_eq!(tablet.press(&page, FIND).await.written("住所"), whole, "{written}");
    }
}
