//! The live parts of the desk's pages: the streams of events, their contents, and who may listen. Also the pages'
//! remarks on themselves: a day that cannot be right, an address that leads nowhere.

use std::time::Duration;

use axum::{
    body::Body,
    http::{Request, Response, StatusCode, header},
};
use domain::Role;
use http_body_util::BodyExt;
use scraper::{Html, Selector};
use serde_json::json;
use tests::{
    Browser, Clinic, Page,
    clinic::{HOST, PASSWORD, declaration, id},
};

const MINUTE: u64 = 60_000;
/// The first event of a stream, and of each interval.
const BEAT: &str = "event: beat\ndata: 10\n\n";
const ENDED: &str = "event: ended\ndata: ended\n\n";

/// Opens a stream with a cookie.
async fn listen(clinic: &Clinic, path: &str, name: &str, value: &str) -> Response<Body> {
    let request = Request::get(path).header(header::HOST, HOST).header(header::COOKIE, format!("{name}={value}"));
    let mut stream = clinic.send(request.body(Body::empty()).expect("a request")).await;
    assert_eq!(stream.status(), StatusCode::OK);
    assert_eq!(stream.headers()[header::CONTENT_TYPE], "text/event-stream");
    // Every stream begins with when to come again.
    assert_eq!(next(&mut stream).await.as_deref(), Some("retry: 2000\n\n"));
    stream
}

async fn at_the_desk(clinic: &Clinic, browser: &Browser) -> Response<Body> {
    listen(clinic, "/desk/events", "desk", browser.cookie("desk")).await
}

/// The next event of a stream; nothing once it is closed.
async fn next(stream: &mut Response<Body>) -> Option<String> {
    let frame = tokio::time::timeout(Duration::from_secs(5), stream.body_mut().frame()).await.expect("in time");
    let data = frame?.expect("a frame").into_data().expect("data");
    Some(String::from_utf8(data.to_vec()).expect("UTF-8"))
}

fn told(what: &str) -> String {
    format!("data: {what}\n\n")
}

/// Asks as a script of the desk's pages does, and gives the status.
async fn by_script(clinic: &Clinic, method: &str, path: &str, session: &str) -> StatusCode {
    let request = Request::builder()
        .method(method)
        .uri(path)
        .header(header::HOST, HOST)
        .header(header::ORIGIN, format!("http://{HOST}"))
        .header(header::COOKIE, format!("desk={session}"))
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("x-requested-with", "stream");
    clinic.send(request.body(Body::from("page=a&revision=0")).expect("a request")).await.status()
}

#[tokio::test]
async fn one_stream_tells_the_desk_everything_and_says_at_once_that_it_is_alive() {
    let clinic = Clinic::new().await;
    let mut desk = clinic.browser_of("院長", Role::Admin).await;
    let mut stream = at_the_desk(&clinic, &desk).await;
    assert_eq!(next(&mut stream).await.as_deref(), Some(BEAT));
    clinic.hand_over(&declaration(1)).await;
    assert_eq!(next(&mut stream).await, Some(told("declaration")));
    clinic.post("/api/calls", json!({ "screen": "name" }).to_string()).await;
    assert_eq!(next(&mut stream).await, Some(told("call")));
    desk.post(&format!("/desk/tablets/{}/lock", clinic.tablet.id), &[]).await;
    assert_eq!(next(&mut stream).await, Some(told("tablet")));
}

#[tokio::test]
async fn a_page_that_has_fallen_behind_looks_at_everything() {
    let clinic = Clinic::new().await;
    let mut stream = at_the_desk(&clinic, &clinic.desk_browser().await).await;
    assert_eq!(next(&mut stream).await.as_deref(), Some(BEAT));
    for number in 1..=40 {
        clinic.hand_over(&declaration(number)).await;
    }
    assert_eq!(next(&mut stream).await, Some(told("anything")));
}

#[tokio::test]
async fn a_stream_ends_with_the_session_by_time_and_by_signing_out() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.desk_browser().await;
    let mut stream = at_the_desk(&clinic, &browser).await;
    assert_eq!(next(&mut stream).await.as_deref(), Some(BEAT));
    clinic.clock.advance(31 * MINUTE);
    clinic.hand_over(&declaration(1)).await;
    assert_eq!(next(&mut stream).await.as_deref(), Some(ENDED), "and not that something happened");

    browser = clinic.signed_in("受付", PASSWORD).await;
    let mut stream = at_the_desk(&clinic, &browser).await;
    assert_eq!(next(&mut stream).await.as_deref(), Some(BEAT));
    let page = browser.get("/desk").await;
    browser.press(&page, "サインアウト").await;
    clinic.hand_over(&declaration(2)).await;
    assert_eq!(next(&mut stream).await.as_deref(), Some(ENDED));
    clinic.hand_over(&declaration(3)).await;
    assert_eq!(next(&mut stream).await, None, "it is closed");
}

#[tokio::test]
async fn a_stream_keeps_no_session_alive() {
    let clinic = Clinic::new().await;
    let browser = clinic.desk_browser().await;
    let session = browser.cookie("desk").to_owned();
    for _ in 0..6 {
        clinic.clock.advance(5 * MINUTE - 1);
        assert_eq!(by_script(&clinic, "HEAD", "/desk/events", &session).await, StatusCode::OK);
    }
    clinic.clock.advance(MINUTE);
    assert_eq!(by_script(&clinic, "HEAD", "/desk/events", &session).await, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_script_is_told_plainly_that_nobody_is_signed_in_and_a_person_is_led_to_the_sign_in() {
    let clinic = Clinic::new().await;
    clinic.hand_over(&declaration(1)).await;
    let id = id(1).to_string();
    let presence = format!("/desk/records/{id}/presence");
    for (method, path) in
        [("HEAD", "/desk/events"), ("POST", "/desk/list"), ("GET", "/desk/tablets/list"), ("POST", &presence)]
    {
        assert_eq!(by_script(&clinic, method, path, "").await, StatusCode::UNAUTHORIZED, "{method} {path}");
    }
    let page = clinic.browser().get("/desk/events").await;
    assert_eq!(page.heading(), "受付のサインイン");
}

#[tokio::test]
async fn a_tablets_stream_says_that_it_is_alive_and_ends_with_the_enrolment() {
    let clinic = Clinic::new().await;
    let mut stream = listen(&clinic, "/api/kiosk/events", "kiosk", &clinic.token).await;
    assert_eq!(next(&mut stream).await.as_deref(), Some(BEAT));
    let mut desk = clinic.browser_of("院長", Role::Admin).await;
    let tablet = format!("/desk/tablets/{}", clinic.tablet.id);
    desk.post(&format!("{tablet}/lock"), &[]).await;
    assert_eq!(next(&mut stream).await, Some(told("ask")));
    desk.post(&format!("{tablet}/revoke"), &[]).await;
    assert_eq!(next(&mut stream).await.as_deref(), Some(ENDED));
}

#[tokio::test]
async fn a_declaration_of_another_day_than_it_arrived_on_is_marked() {
    // The clinic's day is 20 November 2026.
    for (number, day, marked) in [
        (1, "2026-11-20", false),
        (2, "2026-11-19", false),
        (3, "2026-11-18", true),
        (4, "2026-11-21", true),
        (5, "2016-01-01", true),
    ] {
        let clinic = Clinic::new().await;
        let mut sent = declaration(number);
        sent["declared_on"] = json!(day);
        let (status, _) = clinic.hand_over(&sent).await;
        assert!(status.is_success(), "{day}: {status}");
        let mut desk = clinic.desk_browser().await;
        assert_eq!(desk.get("/desk").await.text().contains("記入日を確認"), marked, "the list, {day}");
        let record = format!("/desk/records/{}", sent["id"].as_str().expect("an id"));
        let warning = "記入日が、受付の日（令和8年11月20日）でも、その前の日でもありません。";
        for page in [record.clone(), format!("{record}/print")] {
            assert_eq!(desk.get(&page).await.text().contains(warning), marked, "{page}, {day}");
        }
    }
}

#[tokio::test]
async fn a_wrong_address_of_the_desk_is_a_page_of_the_desk() {
    let clinic = Clinic::new().await;
    clinic.hand_over(&declaration(1)).await;
    let mut desk = clinic.desk_browser().await;
    for (path, status, heading) in [
        ("/desk/nonsense", 404, "このページはありません"),
        ("/desk/records/x/y/z", 404, "このページはありません"),
        ("/desk/print/notice/tlh", 404, "このページはありません"),
        ("/desk/print/day/nonsense", 404, "このページはありません"),
        ("/desk/records/nonsense", 404, "この申立書は見つかりません"),
        ("/desk/tablets/99/revoke", 403, "このページは、担当の人だけが使えます"),
        ("/desk/settings", 403, "このページは、担当の人だけが使えます"),
        // Where a form is posted to, for somebody who goes to the address that was left in the bar.
        ("/desk/sound", 405, "このページはありません"),
        ("/desk/records/01939f1e-7c00-7000-8000-000000000001/work", 405, "このページはありません"),
    ] {
        let page = desk.get(path).await;
        assert_eq!((page.status.as_u16(), page.heading().as_str()), (status, heading), "{path}");
        assert_eq!((page.language(), page.link("一覧へもどる").as_str()), ("ja", "/desk"), "{path}");
    }
    let page = clinic.browser().get("/desk/nonsense").await;
    assert_eq!((page.status.as_u16(), page.link("一覧へもどる").as_str()), (404, "/desk"), "signed in or not");
    assert_eq!(clinic.browser().get("/nonsense").await.heading(), "この画面はありません", "the patients' own");
}

/// The text fields of a page that a spell checker may send the words of away.
fn spell_checked(source: &str) -> Vec<String> {
    let fields = Selector::parse("textarea, input").expect("a selector");
    let written = ["text", "search", "tel", "email", "url", ""];
    Html::parse_document(source)
        .select(&fields)
        .filter(|field| written.contains(&field.attr("type").unwrap_or_default()))
        .filter(|field| field.attr("spellcheck") != Some("false"))
        .map(|field| field.html())
        .collect()
}

#[tokio::test]
async fn no_text_field_lets_a_spell_checker_send_its_words_away() {
    let clinic = Clinic::new().await;
    clinic.hand_over(&declaration(1)).await;
    let record = format!("/desk/records/{}", id(1));
    let mut desk = clinic.browser_of("院長", Role::Admin).await;
    let mut addresses: Vec<String> = [
        "/desk",
        "/desk/guide",
        "/desk/print",
        "/desk/numbers",
        "/desk/export",
        "/desk/dispose",
        "/desk/settings",
        "/desk/staff",
        "/desk/staff/new",
        "/desk/staff/1",
        "/desk/account",
        "/desk/tablets",
        "/desk/tablets/1",
        "/desk/tablets/enrol",
        "/desk/sign-in",
        "/desk/set-up",
    ]
    .into_iter()
    .map(str::to_owned)
    .collect();
    addresses.push(record.clone());
    let correctable = domain::Step::ALL.iter().filter(|step| domain::work::is_correctable(**step));
    addresses.extend(correctable.map(|step| format!("{record}/correct/{}", step.name())));
    let screens: Vec<String> = domain::Step::ALL.iter().map(|step| format!("/ja/{}", step.name())).collect();
    let mut fields = 0;
    for address in addresses.iter().chain(&screens) {
        let page = desk.get(address).await;
        let checked = spell_checked(&page.source);
        assert!(checked.is_empty(), "{address}: {checked:#?}");
        fields += page.source.matches("spellcheck=\"false\"").count();
    }
    assert!(fields > 40, "{fields} text fields were seen");
    // As the work goes on there are others.
    let seen = |page: &Page| {
        let checked = spell_checked(&page.source);
        assert!(checked.is_empty(), "{}: {checked:#?}", page.text());
    };
    let mut page = desk.get(&record).await;
    for entry in ["氏名", "生年月日", "性別", "住所"] {
        page = page.tick(&format!("{entry}は券面と同じ"));
    }
    page = desk.press(&page, "見くらべた結果を保存する").await;
    seen(&page);
    page = desk.press(&page.choose("聞き取った番号").write("保険者番号", "01130012"), "番号を決める").await;
    seen(&page);
    page = desk.press(&page, "請求ずみにする").await;
    seen(&page);
    page = desk.press(&page, "入金ずみにする").await;
    seen(&page);
}

#[tokio::test]
async fn each_table_of_the_desk_has_a_name() {
    let clinic = Clinic::new().await;
    clinic.hand_over(&declaration(1)).await;
    let record = format!("/desk/records/{}", id(1));
    let mut desk = clinic.browser_of("院長", Role::Admin).await;
    let (tables, mut seen) = (Selector::parse("table.desk-table").expect("a selector"), 0);
    for address in
        ["/desk", &record, "/desk/staff", "/desk/guide", "/desk/guide/invalid", "/desk/numbers", "/desk/dispose"]
    {
        let page = desk.get(address).await;
        for table in Html::parse_document(&page.source).select(&tables) {
            let named = table.attr("aria-label").is_some_and(|name| !name.is_empty())
                || table.attr("aria-labelledby").is_some_and(|id| page.has_id(id));
            assert!(named, "{address}: {}", table.html());
            seen += 1;
        }
    }
    assert!(seen >= 8, "{seen} tables were seen");
}
