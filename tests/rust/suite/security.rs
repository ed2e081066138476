//! The rules for every route: headers, and where a request that changes something may come from.

use axum::{
    body::Body,
    http::{Method, Request, Response, StatusCode, header},
};
use domain::Role;
use http_body_util::BodyExt;
use server::{
    config::Config,
    web::{
        self, Route,
        routes::{self, desk},
    },
};
use sqlx::AssertSqlSafe;
use tests::{
    Clinic,
    clinic::{HOST, declaration, id, text},
};

/// An address for each pattern with parts that vary.
const SAMPLES: [(&str, &str); 30] = [
    (routes::SCREEN, "/ja/start"),
    (routes::TEXTS, "/texts/ja/plain"),
    (routes::SAMPLE_SCREEN, "/screens/signature.typed?overlay=on"),
    (routes::ENROL, "/enrol/AAAA-BBBB-CCCC"),
    (routes::ASSET, "/assets/nothing"),
    (desk::NOWHERE, "/desk/nowhere"),
    (desk::GUIDE_CASE, "/desk/guide/invalid"),
    (desk::CALL_ANSWER, "/desk/calls/1/answer"),
    (desk::RECORD, "/desk/records/01939f1e-7c00-7000-8000-000000000001"),
    (desk::RECORD_WORK, "/desk/records/01939f1e-7c00-7000-8000-000000000001/work"),
    (desk::RECORD_CORRECT, "/desk/records/01939f1e-7c00-7000-8000-000000000001/correct/name"),
    (desk::RECORD_PRESENCE, "/desk/records/01939f1e-7c00-7000-8000-000000000001/presence"),
    (desk::RECORD_PRINT, "/desk/records/01939f1e-7c00-7000-8000-000000000001/print"),
    (desk::RECORD_SLIP, "/desk/records/01939f1e-7c00-7000-8000-000000000001/slip"),
    (desk::RECORD_PRINTED, "/desk/records/01939f1e-7c00-7000-8000-000000000001/printed"),
    (desk::PRINT_NOTICE, "/desk/print/notice/en"),
    (desk::PRINT_DAY, "/desk/print/day/2026-11-20"),
    (desk::TABLET, "/desk/tablets/1"),
    (desk::TABLET_CALL, "/desk/tablets/1/call"),
    (desk::TABLET_SEND, "/desk/tablets/1/send"),
    (desk::TABLET_TAKE_BACK, "/desk/tablets/1/take-back"),
    (desk::TABLET_LOCK, "/desk/tablets/1/lock"),
    (desk::TABLET_UNLOCK, "/desk/tablets/1/unlock"),
    (desk::TABLET_REVOKE, "/desk/tablets/1/revoke"),
    (desk::STAFF_MEMBER, "/desk/staff/1"),
    (desk::STAFF_ROLE, "/desk/staff/1/role"),
    (desk::STAFF_PASSWORD, "/desk/staff/1/password"),
    (desk::STAFF_FACTOR_RESET, "/desk/staff/1/factor/reset"),
    (desk::STAFF_SESSIONS_END, "/desk/staff/1/sessions/end"),
    (desk::STAFF_DEACTIVATE, "/desk/staff/1/deactivate"),
];
/// Lists of the desk that its pages fetch anew, which are no pages.
const PARTS: [&str; 1] = ["/desk/tablets/list, signed in"];
/// An address that no route has, and those of a record that is none.
const NOTHING: [(Method, &str); 7] = [
    (Method::GET, "/nowhere"),
    (Method::GET, "/desk/records/x"),
    (Method::GET, "/desk/records/x/print"),
    (Method::GET, "/desk/records/x/correct/name"),
    (Method::POST, "/desk/records/x/work"),
    (Method::POST, "/desk/records/x/presence"),
    (Method::POST, "/desk/records/x/printed"),
];

/// Every route as the router has it, with an address, and what is not there.
fn every_route(clinic: &Clinic) -> Vec<(Method, &'static str)> {
    let routed = web::all_routes(&clinic.web).into_iter().map(|Route { method, pattern }| {
        let sample = SAMPLES.iter().find(|(of, _)| *of == pattern).map(|(_, sample)| *sample);
        let address = if pattern.contains('{') { sample } else { Some(pattern) };
        let address = address.unwrap_or_else(|| panic!("{method} {pattern}: add an address to SAMPLES in security.rs"));
        (method, address)
    });
    routed.chain(NOTHING).collect()
}

/// Returns whether an address is one of a pattern.
fn fits(pattern: &str, address: &str) -> bool {
    let address = address.split('?').next().unwrap_or_default();
    let (mut parts, mut given) = (pattern.split('/'), address.split('/'));
    loop {
        match (parts.next(), given.next()) {
            (None, None) => return true,
            (Some(part), Some(_)) if part.starts_with("{*") => return true,
            (Some(part), Some(given)) if part == given || (part.starts_with('{') && !given.is_empty()) => {}
            _ => return false,
        }
    }
}

#[tokio::test]
async fn every_sample_is_an_address_of_a_route() {
    let clinic = Clinic::new().await;
    let patterns: Vec<&str> = web::all_routes(&clinic.web).into_iter().map(|route| route.pattern).collect();
    for (pattern, address) in SAMPLES {
        assert!(patterns.contains(&pattern), "{pattern}: no route has it any more");
        assert!(fits(pattern, address), "{address} is no address of {pattern}");
    }
}

/// The headers of a browser at which somebody who may do everything is signed in, and which is the tablet, too.
async fn of_everybody(clinic: &Clinic) -> [(&'static str, String); 2] {
    let browser = clinic.browser_of("管理", Role::Admin).await;
    let cookies = format!("desk={}; kiosk={}", browser.cookie("desk"), clinic.token);
    [("origin", format!("http://{HOST}")), ("cookie", cookies)]
}

/// The answer of every route to our own page: to a browser that nobody knows, and where something is shown also to one
/// that may see everything.
async fn every_answer(clinic: &Clinic) -> Vec<(String, Response<Body>)> {
    let origin = ("origin", format!("http://{HOST}"));
    let everybody = of_everybody(clinic).await;
    let mut answers = Vec::new();
    for (method, path) in every_route(clinic) {
        for headers in [std::slice::from_ref(&origin), &everybody] {
            let known = headers.len() > 1;
            if known && method != Method::GET {
                continue;
            }
            let headers: Vec<(&str, &str)> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let response = ask(clinic, method.as_str(), path, &headers).await;
            answers.push((format!("{method} {path}{}", if known { ", signed in" } else { "" }), response));
        }
    }
    answers
}

/// Returns whether an answer is a stream, which has no end to read to.
fn is_stream(response: &Response<Body>) -> bool {
    response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes() == b"text/event-stream")
}

async fn ask(clinic: &Clinic, method: &str, path: &str, headers: &[(&str, &str)]) -> Response<Body> {
    let method = Method::from_bytes(method.as_bytes()).expect("a method");
    let mut request = Request::builder().method(method).uri(path);
    if !headers.iter().any(|(name, _)| *name == "host") {
        request = request.header(header::HOST, HOST);
    }
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    clinic.send(request.body(Body::empty()).expect("a request")).await
}

#[tokio::test]
async fn every_answer_has_the_headers() {
    let clinic = Clinic::new().await;
    clinic.hand_over(&declaration(1)).await;
    for (asked, response) in every_answer(&clinic).await {
        let header =
            |name: &str| response.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let policy = header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'; "), "{asked}: {policy}");
        assert!(policy.contains("frame-ancestors 'none'"), "{asked}: {policy}");
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{asked}: {policy}");
        assert_eq!(header("x-content-type-options"), "nosniff", "{asked}");
        assert_eq!(header("referrer-policy"), "same-origin", "{asked}");
        assert_eq!(header("cross-origin-opener-policy"), "same-origin", "{asked}");
        assert_eq!(header("cross-origin-resource-policy"), "same-origin", "{asked}");
        assert!(header("permissions-policy").contains("camera=()"), "{asked}");
        let kept = asked.contains("favicon");
        let uncached = if is_stream(&response) { "no-store, no-transform" } else { "no-store" };
        assert_eq!(header("cache-control") == uncached, !kept, "{asked}: {}", header("cache-control"));
    }
}

#[tokio::test]
async fn no_route_fails_over_the_parts_of_its_address() {
    let clinic = Clinic::new().await;
    clinic.hand_over(&declaration(1)).await;
    let (mut shown, mut streams) = (0, 0);
    for (asked, response) in every_answer(&clinic).await {
        // What axum answers where a handler takes other parts than the pattern has.
        assert_ne!(response.status(), StatusCode::INTERNAL_SERVER_ERROR, "{asked}");
        shown += usize::from(response.status() == StatusCode::OK && asked.ends_with("signed in"));
        streams += usize::from(is_stream(&response));
    }
    assert!(shown > 30, "{shown} pages were shown");
    assert_eq!(streams, 2, "the desk's and the tablet's");
}

#[tokio::test]
async fn no_page_is_offered_for_translation() {
    let clinic = Clinic::new().await;
    clinic.hand_over(&declaration(1)).await;
    let mut pages = 0;
    for (asked, response) in every_answer(&clinic).await {
        let html =
            response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
        if html {
            let page = response.into_body().collect().await.expect("a body").to_bytes();
            let page = String::from_utf8_lossy(&page);
            // A part that a page of the desk fetches anew is no page.
            if let Some((_, rest)) = page.split_once("<html") {
                let root = rest.split_once('>').map_or("", |(root, _)| root);
                assert!(root.contains(r#" translate="no""#), "{asked}: <html{root}>");
                assert!(page.contains(r#"<meta name="google" content="notranslate">"#), "{asked}");
                pages += 1;
            } else {
                assert!(PARTS.iter().any(|part| asked.ends_with(part)), "{asked}: {page}");
            }
        }
    }
    assert!(pages > 10, "{pages} pages were looked at");
}

#[tokio::test]
async fn a_name_that_somebody_else_owns_leads_nowhere() {
    let url = || "https://desk.example".to_owned().try_into().ok();
    let clinic = Clinic::with(Config { public_url: url(), ..Config::default() }).await;
    for (method, path) in every_route(&clinic) {
        let origin = [("origin", "http://evil.example"), ("sec-fetch-site", "same-origin"), ("host", "evil.example")];
        let response = ask(&clinic, method.as_str(), path, &origin).await;
        assert_eq!(response.status(), StatusCode::MISDIRECTED_REQUEST, "{method} {path}");
        assert_eq!(response.headers()["x-content-type-options"], "nosniff", "{method} {path}");
    }
    for (path, way) in [("/desk", "https://desk.example/desk\""), ("/ja/start", "https://desk.example/ja/start\"")] {
        let refused = text(ask(&clinic, "GET", path, &[("host", "evil.example")]).await).await;
        assert!(refused.contains(way), "{refused}");
    }
    for host in ["desk.example", "127.0.0.1:3000", "192.168.1.5", "[::1]:3000", "localhost"] {
        let response = ask(&clinic, "GET", "/ja/start", &[("host", host)]).await;
        assert_eq!(response.status(), StatusCode::OK, "{host}");
    }
}

#[tokio::test]
async fn behind_a_proxy_with_tls_cookies_belong_to_this_host_and_browsers_come_by_tls() {
    let url = "https://Desk.Example/".to_owned().try_into().ok();
    let clinic = Clinic::with(Config { public_url: url, ..Config::default() }).await;
    let code = clinic.desk.invite("2").await.expect("a code");
    let response = ask(&clinic, "POST", &format!("/enrol/{code}"), &[("origin", "https://desk.example")]).await;
    assert_eq!(response.headers()["strict-transport-security"], "max-age=31536000");
    let cookie = response.headers()["set-cookie"].to_str().expect("ASCII").to_owned();
    for part in ["__Host-kiosk=", "HttpOnly", "SameSite=Strict", "Secure", "Path=/;"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    let token = cookie["__Host-kiosk=".len()..].split(';').next().expect("a token");
    for (name, status) in [("__Host-kiosk", StatusCode::UNPROCESSABLE_ENTITY), ("kiosk", StatusCode::UNAUTHORIZED)] {
        let cookie = format!("{name}={token}");
        let headers =
            [("origin", "https://desk.example"), ("cookie", cookie.as_str()), ("content-type", "application/json")];
        let request =
            headers.iter().fold(Request::post("/api/heartbeat").header(header::HOST, HOST), |request, header| {
                request.header(header.0, header.1)
            });
        let response = clinic.send(request.body(Body::from("{}")).expect("a request")).await;
        assert_eq!(response.status(), status, "{name}");
    }
    let plain = Clinic::new().await;
    let response = ask(&plain, "GET", "/ja/start", &[]).await;
    assert!(!response.headers().contains_key("strict-transport-security"));
}

#[tokio::test]
async fn a_refusal_has_words_and_a_way_on() {
    let clinic = Clinic::new().await;
    let here = format!("http://{HOST}");
    let large = "x".repeat(300 * 1024);
    let form = "application/x-www-form-urlencoded";
    let unreadable = "送られた内容を読めませんでした";
    let cases = [
        ("/desk/list", "http://evil.test", form, "", StatusCode::FORBIDDEN, "この操作は受け付けませんでした"),
        ("/enrol/x", "http://evil.test", form, "", StatusCode::FORBIDDEN, unreadable),
        ("/ja/name", "http://evil.test", form, "", StatusCode::FORBIDDEN, unreadable),
        ("/en/name", "http://evil.test", form, "", StatusCode::FORBIDDEN, "We could not read what was sent"),
        ("/ja/name", &here, form, &large, StatusCode::PAYLOAD_TOO_LARGE, unreadable),
        ("/desk/sign-in", "http://evil.test", form, "", StatusCode::FORBIDDEN, "この操作は受け付けませんでした"),
        ("/desk/sign-in", &here, form, &large, StatusCode::PAYLOAD_TOO_LARGE, unreadable),
        ("/desk/sign-in", &here, "text/plain", "x", StatusCode::UNSUPPORTED_MEDIA_TYPE, unreadable),
        ("/accessibility", &here, form, "", StatusCode::METHOD_NOT_ALLOWED, unreadable),
    ];
    for (path, origin, kind, body, status, said) in cases {
        for accept in [Some("text/html,*/*;q=0.8"), Some("*/*"), None] {
            let mut request =
                Request::post(path).header("host", HOST).header("origin", origin).header("content-type", kind);
            if let Some(accept) = accept {
                request = request.header("accept", accept);
            }
            let response = clinic.send(request.body(Body::from(body.to_owned())).expect("a request")).await;
            assert_eq!(response.status(), status, "{path} {status}");
            assert!(response.headers()["content-type"].to_str().expect("ASCII").starts_with("text/html"), "{path}");
            let page = text(response).await;
            let words = without_readings(&page);
            assert!(words.contains(said), "{path} {status}: {words}");
            assert!(page.contains("<a "), "{path} {status}: no way on: {page}");
        }
    }
    for (path, origin, kind, status) in [
        ("/api/declarations", "http://evil.test", "application/json", 403),
        ("/api/calls", &here, "text/plain", 401),
        ("/api/openapi.json", &here, "application/json", 405),
    ] {
        let response = ask(&clinic, "POST", path, &[("origin", origin), ("content-type", kind)]).await;
        assert_eq!(response.status().as_u16(), status, "{path}");
        let json: serde_json::Value = serde_json::from_str(&text(response).await).expect("JSON");
        assert!(json["error"].is_string(), "{path}: {json}");
    }
    // A script of ours asks for no page.
    for (name, value) in [("sec-fetch-mode", "cors"), ("x-requested-with", "fetch"), ("accept", "image/png")] {
        let response = ask(&clinic, "POST", "/desk/list", &[(name, value), ("origin", "http://evil.test")]).await;
        assert_eq!((response.status(), text(response).await.as_str()), (StatusCode::FORBIDDEN, ""), "{name}");
    }
}

/// The text of a page without the readings above its kanji.
fn without_readings(page: &str) -> String {
    let parts = page.split("<rt").enumerate();
    let shown: String = parts
        .map(|(at, part)| if at == 0 { part } else { part.split_once("</rt>").map_or(part, |part| part.1) })
        .collect();
    let (mut text, mut within) = (String::new(), false);
    for character in shown.chars() {
        match character {
            '<' => within = true,
            '>' => within = false,
            other if !within => text.push(other),
            _ => {}
        }
    }
    text
}

#[tokio::test]
async fn every_stream_says_when_to_come_again_and_ends_with_the_server() {
    let clinic = Clinic::new().await;
    let bearer = format!("Bearer {}", clinic.token);
    let mut response = ask(&clinic, "GET", "/api/kiosk/events", &[("authorization", &bearer)]).await;
    assert_eq!(response.headers()["x-accel-buffering"], "no");
    assert_eq!(response.headers()["cache-control"], "no-store, no-transform");
    let first = response.body_mut().frame().await.expect("a frame").expect("a frame").into_data().expect("data");
    assert!(first.starts_with(b"retry: "), "{first:?}");
    clinic.web.stopping().cancel();
    let rest = tokio::time::timeout(std::time::Duration::from_secs(1), response.into_body().collect()).await;
    rest.expect("it ends").expect("in order");
}

#[tokio::test]
async fn scripts_run_by_the_nonce_of_one_answer() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.tablet();
    let (one, other) = (browser.get("/ja/start").await, browser.get("/ja/start").await);
    let nonce = |page: &tests::Page| {
        let policy = page.headers["content-security-policy"].to_str().expect("ASCII").to_owned();
        let nonce =
            policy.split("'nonce-").nth(1).and_then(|rest| rest.split('\'').next()).expect("a nonce").to_owned();
        assert!(page.source.contains(&format!("nonce=\"{nonce}\"")));
        assert!(policy.contains("'strict-dynamic' 'wasm-unsafe-eval'"));
        nonce
    };
    assert_ne!(nonce(&one), nonce(&other));
}

#[tokio::test]
async fn nothing_is_changed_from_elsewhere() {
    let clinic = Clinic::new().await;
    let origin = format!("http://{HOST}");
    let elsewhere: [&[(&str, &str)]; 5] = [
        &[("sec-fetch-site", "cross-site")],
        &[("sec-fetch-site", "same-site")],
        &[("origin", "http://evil.test")],
        &[("origin", "null")],
        &[("sec-fetch-site", "cross-site"), ("origin", &origin)],
    ];
    for (_, path) in every_route(&clinic).into_iter().filter(|(method, _)| *method == Method::POST) {
        for headers in elsewhere {
            let status = ask(&clinic, "POST", path, headers).await.status();
            assert_eq!(status, StatusCode::FORBIDDEN, "{path} {headers:?}");
        }
        let unsaid = ask(&clinic, "POST", path, &[("cookie", &format!("kiosk={}", clinic.token))]).await.status();
        let is_screen = path == "/ja/start";
        assert_eq!(unsaid == StatusCode::FORBIDDEN, !is_screen, "{path}: a cookie without an origin proves nothing");
        let here = ask(&clinic, "POST", path, &[("origin", &origin)]).await.status();
        assert_ne!(here, StatusCode::FORBIDDEN, "{path}");
    }
}

#[tokio::test]
async fn a_screen_without_an_origin_is_shown_but_hands_nothing_over() {
    let clinic = Clinic::new().await;
    let request = Request::post("/ja/signature")
        .header(header::HOST, HOST)
        .header(header::COOKIE, format!("kiosk={}", clinic.token))
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from("person.name=x"))
        .expect("a request");
    assert_eq!(clinic.send(request).await.status(), StatusCode::UNAUTHORIZED);
    assert!(clinic.desk.latest(1).await.expect("records").is_empty());
}

/// Everything that is stored, but the log, which notes who looked at what.
pub(crate) async fn stored(clinic: &Clinic) -> Vec<String> {
    let mut store = super::store::open(clinic.folder()).await;
    let tables: Vec<String> = sqlx::query_scalar(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'audit%' ORDER BY name",
    )
    .fetch_all(&mut store)
    .await
    .expect("the tables");
    let mut rows = Vec::new();
    for table in tables {
        let columns: Vec<String> = sqlx::query_scalar("SELECT name FROM pragma_table_info(?)")
            .bind(&table)
            .fetch_all(&mut store)
            .await
            .expect("the columns");
        let quoted: Vec<String> = columns.iter().map(|column| format!("quote(\"{column}\")")).collect();
        let all = format!("SELECT '{table}' || {} FROM {table}", quoted.join(" || "));
        rows.extend(sqlx::query_scalar::<_, String>(AssertSqlSafe(all)).fetch_all(&mut store).await.expect("the rows"));
    }
    rows
}

#[tokio::test]
async fn no_get_changes_anything() {
    let clinic = Clinic::new().await;
    clinic.hand_over(&declaration(1)).await;
    clinic.post("/api/calls", "{\"screen\":\"name\"}").await;
    let everybody = of_everybody(&clinic).await;
    let before = stored(&clinic).await;
    assert!(before.iter().any(|row| row.starts_with("records")) && before.iter().any(|row| row.starts_with("calls")));
    let id = id(1).to_string();
    let gets: Vec<&str> =
        every_route(&clinic).into_iter().filter(|route| route.0 == Method::GET).map(|route| route.1).collect();
    assert!(gets.contains(&format!("/desk/records/{id}/print").as_str()), "the declaration is looked at");
    for path in gets {
        let headers = everybody.each_ref().map(|(name, value)| (*name, value.as_str()));
        let response = ask(&clinic, "GET", path, &headers).await;
        if !is_stream(&response) {
            response.into_body().collect().await.expect("a body");
        }
    }
    assert_eq!(stored(&clinic).await, before);
}

#[tokio::test]
async fn cookies_are_out_of_reach_of_scripts_and_other_sites() {
    let clinic = Clinic::new().await;
    let code = clinic.desk.invite("2").await.expect("a code");
    let response = ask(&clinic, "POST", &format!("/enrol/{code}"), &[("origin", &format!("http://{HOST}"))]).await;
    let cookie = response.headers()["set-cookie"].to_str().expect("ASCII").to_owned();
    for part in ["kiosk=", "HttpOnly", "SameSite=Strict", "Path=/", "Max-Age="] {
        assert!(cookie.contains(part), "{cookie}");
    }
}

#[tokio::test]
async fn assets_are_kept_for_good_and_come_compressed() {
    let clinic = Clinic::new().await;
    let page = clinic.tablet().get("/ja/start").await;
    let assets: Vec<&str> = page.source.split('"').filter(|part| part.starts_with("/assets/")).collect();
    assert!(assets.len() >= 5, "styles, icon, scripts, module and catalogue: {assets:?}");
    for path in assets {
        for (accepted, coding) in [("gzip, br", Some("br")), ("gzip", Some("gzip")), ("identity", None)] {
            let response = ask(&clinic, "GET", path, &[("accept-encoding", accepted)]).await;
            assert_eq!(response.status(), StatusCode::OK, "{path}");
            assert_eq!(response.headers()["cache-control"], "public, max-age=31536000, immutable");
            let given = response.headers().get("content-encoding").and_then(|value| value.to_str().ok());
            if !path.contains("/catalogue-") || coding != Some("gzip") {
                assert_eq!(given, coding, "{path} {accepted}");
            }
        }
    }
}
