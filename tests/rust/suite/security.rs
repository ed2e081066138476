//! What holds for every route: headers, and where a request that changes something may come from.

use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use http_body_util::BodyExt;
use server::config::Config;
use sqlx::AssertSqlSafe;
use tests::{
    Clinic,
    clinic::{HOST, declaration, text},
};

/// Every route, with what it answers to.
const ROUTES: &[(&str, &str)] = &[
    ("GET", "/"),
    ("GET", "/ja/start"),
    ("POST", "/ja/start"),
    ("GET", "/nowhere"),
    ("GET", "/qr/mynaportal.svg"),
    ("GET", "/screens"),
    ("GET", "/screens.json"),
    ("GET", "/screens/signature.typed?overlay=on"),
    ("GET", "/enrol/AAAA-BBBB-CCCC"),
    ("POST", "/enrol/AAAA-BBBB-CCCC"),
    ("GET", "/assets/nothing"),
    ("GET", "/favicon.ico"),
    ("GET", "/accessibility"),
    ("GET", "/desk"),
    ("POST", "/desk"),
    ("POST", "/desk/list"),
    ("POST", "/desk/sound"),
    ("GET", "/desk/numbers"),
    ("GET", "/desk/sign-in"),
    ("POST", "/desk/sign-in"),
    ("POST", "/desk/sign-out"),
    ("GET", "/desk/set-up"),
    ("POST", "/desk/set-up"),
    ("GET", "/desk/records/x"),
    ("GET", "/desk/records/x/print"),
    ("GET", "/desk/records/x/correct/name"),
    ("POST", "/desk/records/x/work"),
    ("POST", "/desk/records/x/presence"),
    ("POST", "/desk/records/x/printed"),
    ("GET", "/desk/dispose"),
    ("POST", "/desk/dispose"),
    ("GET", "/desk/export"),
    ("POST", "/desk/export"),
    ("POST", "/desk/calls/1/answer"),
    ("GET", "/desk/account"),
    ("POST", "/desk/account"),
    ("GET", "/desk/settings"),
    ("POST", "/desk/settings"),
    ("GET", "/desk/staff"),
    ("GET", "/desk/staff/new"),
    ("POST", "/desk/staff/new"),
    ("GET", "/desk/staff/1"),
    ("POST", "/desk/staff/1/role"),
    ("POST", "/desk/staff/1/password"),
    ("POST", "/desk/staff/1/deactivate"),
    ("GET", "/desk/tablets"),
    ("GET", "/desk/tablets/list"),
    ("GET", "/desk/tablets/enrol"),
    ("POST", "/desk/tablets/enrol"),
    ("GET", "/desk/tablets/1"),
    ("POST", "/desk/tablets/1"),
    ("GET", "/desk/tablets/1/revoke"),
    ("POST", "/desk/tablets/1/revoke"),
    ("POST", "/desk/tablets/1/lock"),
    ("POST", "/desk/tablets/1/unlock"),
    ("POST", "/desk/tablets/1/call"),
    ("POST", "/desk/tablets/1/send"),
    ("POST", "/desk/tablets/1/take-back"),
    ("POST", "/desk/assist"),
    ("POST", "/desk/assist/end"),
    ("POST", "/api/heartbeat"),
    ("GET", "/api/kiosk/events"),
    ("POST", "/api/declarations"),
    ("POST", "/api/calls"),
    ("POST", "/api/addresses"),
    ("POST", "/api/journeys"),
    ("GET", "/api/openapi.json"),
    ("GET", "/healthz"),
    ("GET", "/readyz"),
    ("GET", "/metrics"),
];

async fn ask(clinic: &Clinic, method: &str, path: &str, headers: &[(&str, &str)]) -> axum::http::Response<Body> {
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
    for (method, path) in ROUTES {
        let response = ask(&clinic, method, path, &[("origin", &format!("http://{HOST}"))]).await;
        let header =
            |name: &str| response.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let policy = header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'; "), "{method} {path}: {policy}");
        assert!(policy.contains("frame-ancestors 'none'"), "{method} {path}: {policy}");
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{method} {path}: {policy}");
        assert_eq!(header("x-content-type-options"), "nosniff", "{method} {path}");
        assert_eq!(header("referrer-policy"), "same-origin", "{method} {path}");
        assert_eq!(header("cross-origin-opener-policy"), "same-origin", "{method} {path}");
        assert_eq!(header("cross-origin-resource-policy"), "same-origin", "{method} {path}");
        assert!(header("permissions-policy").contains("camera=()"), "{method} {path}");
        let kept = path.contains("favicon");
        assert_eq!(header("cache-control") == "no-store", !kept, "{method} {path}: {}", header("cache-control"));
    }
}

#[tokio::test]
async fn no_page_is_offered_for_translation() {
    let clinic = Clinic::new().await;
    let mut pages = 0;
    for (method, path) in ROUTES {
        let response = ask(&clinic, method, path, &[("origin", &format!("http://{HOST}"))]).await;
        let html =
            response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
        if html {
            let page = response.into_body().collect().await.expect("a body").to_bytes();
            let page = String::from_utf8_lossy(&page);
            let root = page.split_once("<html").and_then(|(_, rest)| rest.split_once('>')).map_or("", |(root, _)| root);
            assert!(root.contains(r#" translate="no""#), "{method} {path}: <html{root}>");
            assert!(page.contains(r#"<meta name="google" content="notranslate">"#), "{method} {path}");
            pages += 1;
        }
    }
    assert!(pages > 10, "{pages} pages were looked at");
}

#[tokio::test]
async fn a_name_that_somebody_else_owns_leads_nowhere() {
    let url = || "https://desk.example".to_owned().try_into().ok();
    let clinic = Clinic::with(Config { public_url: url(), ..Config::default() }).await;
    for (method, path) in ROUTES {
        let origin = [("origin", "http://evil.example"), ("sec-fetch-site", "same-origin"), ("host", "evil.example")];
        let response = ask(&clinic, method, path, &origin).await;
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

/// What a page says, without what is said above its kanji.
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
    for (_, path) in ROUTES.iter().filter(|(method, _)| *method == "POST") {
        for headers in elsewhere {
            let status = ask(&clinic, "POST", path, headers).await.status();
            assert_eq!(status, StatusCode::FORBIDDEN, "{path} {headers:?}");
        }
        let unsaid = ask(&clinic, "POST", path, &[("cookie", &format!("kiosk={}", clinic.token))]).await.status();
        let is_screen = *path == "/ja/start";
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
    let tables: Vec<String> =
        sqlx::query_scalar("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'audit' ORDER BY name")
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
    let mut browser = clinic.desk_browser().await;
    let before = stored(&clinic).await;
    assert!(before.iter().any(|row| row.starts_with("records")) && before.iter().any(|row| row.starts_with("calls")));
    for (_, path) in ROUTES.iter().filter(|(method, _)| *method == "GET") {
        browser.get(path).await;
    }
    let id = declaration(1)["id"].as_str().expect("an id").to_owned();
    browser.get(&format!("/desk/records/{id}")).await;
    browser.get(&format!("/desk/records/{id}/print")).await;
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
