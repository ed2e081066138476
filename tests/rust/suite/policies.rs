//! Trusted Types on every page, and the reports of browsers that stopped something.

use std::fs;

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use serde_json::{Value, json};
use server::config::Config;
use tests::{
    Clinic,
    clinic::{HOST, text},
};

use super::log::{ADDRESS, MARK, NAME, Server, telling};

const BY_URI: &str = "application/csp-report";
const BY_ENDPOINT: &str = "application/reports+json";

/// A report as `report-uri` asks for it, with all that a browser adds.
fn by_uri(directive: &str, blocked: &str, source: &str) -> Value {
    json!({ "csp-report": {
        "document-uri": format!("http://{HOST}/ja/name?person.name={MARK}"),
        "referrer": format!("http://{HOST}/{MARK}"),
        "violated-directive": directive,
        "effective-directive": directive,
        "original-policy": format!("default-src 'none'; {MARK}"),
        "disposition": "enforce",
        "blocked-uri": blocked,
        "line-number": 8,
        "source-file": source,
        "status-code": 200,
        "script-sample": format!("Element innerHTML|{NAME}"),
    } })
}

/// One of those that `report-to` asks for.
fn by_endpoint(kind: &str, blocked: &str) -> Value {
    json!({ "age": 76, "type": kind, "url": format!("http://{HOST}/{MARK}"), "user_agent": MARK, "body": {
        "blockedURL": blocked,
        "disposition": "enforce",
        "documentURL": format!("http://{HOST}/desk/records/01939f1e-7c00-7000-8000-000000000001"),
        "effectiveDirective": "require-trusted-types-for",
        "lineNumber": 12,
        "originalPolicy": MARK,
        "referrer": MARK,
        "sample": format!("Element innerHTML|{ADDRESS}"),
        "sourceFile": format!("http://{HOST}/assets/desk.js"),
        "statusCode": 200,
    } })
}

fn sent(media_type: &str, body: impl Into<Body>) -> Request<Body> {
    let request = Request::post("/csp-report").header(header::HOST, HOST).header("origin", format!("http://{HOST}"));
    request.header(header::CONTENT_TYPE, media_type).body(body.into()).expect("a request")
}

/// The numbers of reports by pages and by extensions.
async fn counted(clinic: &Clinic) -> (u64, u64) {
    let peer = axum::extract::ConnectInfo(std::net::SocketAddr::from(([127, 0, 0, 1], 5)));
    let request = Request::get("/metrics").header(header::HOST, HOST).extension(peer);
    let metrics = text(clinic.send(request.body(Body::empty()).expect("a request")).await).await;
    let count = |by: &str| {
        let line = format!("madoguchi_csp_reports_total{{by=\"{by}\"}} ");
        metrics.lines().find_map(|told| told.strip_prefix(&line)).expect("a count").parse().expect("a number")
    };
    (count("page"), count("extension"))
}

#[tokio::test]
async fn text_becomes_markup_by_the_policies_of_our_scripts_alone() {
    let clinic = Clinic::new().await;
    for (path, types) in [
        ("/ja/start", "app stream"),
        ("/screens/signature.typed?overlay=on", "app stream"),
        ("/desk/sign-in", "stream"),
        ("/accessibility", "'none'"),
        ("/nowhere", "'none'"),
    ] {
        let page = clinic.tablet().get(path).await;
        let policy = page.headers["content-security-policy"].to_str().expect("ASCII");
        let wanted = format!("; require-trusted-types-for 'script'; trusted-types {types}; report-uri /csp-report");
        assert!(policy.ends_with(&wanted), "{path}: {policy}");
    }
    let page = clinic.tablet().get("/ja/start").await;
    let script = page.source.split('"').find(|part| part.contains("/app-") && part.ends_with("js")).expect("a script");
    let script = clinic.tablet().get(script).await.source;
    let named: Vec<&str> = script.split("createPolicy(").skip(1).collect();
    assert_eq!(named.len(), 1, "one policy");
    assert!(named[0].starts_with("`app`") || named[0].starts_with("\"app\""), "{}", &named[0][..40]);
}

#[tokio::test]
async fn every_answer_says_where_what_was_stopped_is_reported_and_with_tls_by_name() {
    let url = "https://desk.example".to_owned().try_into().ok();
    let plain = Clinic::new().await;
    let secure = Clinic::with(Config { public_url: url, ..Config::default() }).await;
    for path in ["/ja/start", "/healthz", "/nowhere", "/desk/sign-in"] {
        let page = plain.browser().get(path).await;
        let policy = page.headers["content-security-policy"].to_str().expect("ASCII");
        assert!(policy.ends_with("; report-uri /csp-report"), "{path}: {policy}");
        assert!(!page.headers.contains_key("reporting-endpoints"), "{path}: without TLS nothing is sent there");
        let page = secure.browser().get(path).await;
        let policy = page.headers["content-security-policy"].to_str().expect("ASCII");
        assert!(policy.ends_with("; report-uri /csp-report; report-to csp"), "{path}: {policy}");
        assert_eq!(page.headers["reporting-endpoints"], "csp=\"/csp-report\"", "{path}");
    }
}

#[tokio::test]
async fn reports_of_both_kinds_are_counted_and_those_of_extensions_apart() {
    let clinic = Clinic::new().await;
    assert_eq!(counted(&clinic).await, (0, 0));
    for (media_type, body, counts) in [
        (BY_URI, by_uri("script-src-elem", "inline", ""), (1, 0)),
        ("Application/CSP-Report; charset=utf-8", by_uri("img-src", "https://evil.test/a.png", ""), (2, 0)),
        (BY_URI, by_uri("script-src", "inline", "chrome-extension"), (2, 1)),
        (BY_URI, by_uri("script-src", "moz-extension://0123/a.js", ""), (2, 2)),
        (BY_ENDPOINT, json!([by_endpoint("csp-violation", "inline"), by_endpoint("csp-violation", "eval")]), (4, 2)),
        (BY_ENDPOINT, json!([by_endpoint("deprecation", "inline")]), (4, 2)),
    ] {
        let status = clinic.send(sent(media_type, body.to_string())).await.status();
        assert_eq!(status, StatusCode::NO_CONTENT, "{body}");
        assert_eq!(counted(&clinic).await, counts, "{body}");
    }
}

#[tokio::test]
async fn what_is_no_report_is_refused_and_too_many_are_told_to_wait() {
    let clinic = Clinic::new().await;
    let right = by_uri("img-src", "inline", "").to_string();
    let large = by_uri("img-src", &format!("https://evil.test/{}", "x".repeat(40 * 1024)), "").to_string();
    let unknown = by_uri(MARK, "inline", "").to_string();
    let nowhere = json!({ "csp-report": { "document-uri": "about", "effective-directive": "img-src" } }).to_string();
    let one_wrong =
        json!([by_endpoint("csp-violation", "inline"), { "type": "csp-violation", "body": {} }]).to_string();
    for (media_type, body, status) in [
        (BY_URI, String::new(), 400),
        (BY_URI, NAME.to_owned(), 400),
        (BY_URI, "{}".to_owned(), 400),
        (BY_URI, "[]".to_owned(), 400),
        (BY_URI, unknown, 400),
        (BY_URI, nowhere, 400),
        (BY_ENDPOINT, right.clone(), 400),
        (BY_ENDPOINT, one_wrong, 400),
        ("application/json", right.clone(), 415),
        ("text/plain", right.clone(), 415),
        (BY_URI, large, 413),
    ] {
        let response = clinic.send(sent(media_type, body.clone())).await;
        assert_eq!(response.status().as_u16(), status, "{media_type} {}", &body[..body.len().min(80)]);
        assert!(!text(response).await.contains(MARK), "nothing is echoed");
    }
    assert_eq!(counted(&clinic).await, (0, 0));
    let mut refused = None;
    for _ in 0..200 {
        let response = clinic.send(sent(BY_URI, right.clone())).await;
        if response.status() == StatusCode::TOO_MANY_REQUESTS {
            refused = Some(response);
            break;
        }
    }
    let wait = refused.expect("a limit").headers()["retry-after"].to_str().expect("ASCII").parse::<u64>();
    assert!((1..=60).contains(&wait.expect("seconds")));
    assert!(counted(&clinic).await.0 < 150);
    clinic.clock.advance(60_000);
    assert_eq!(clinic.send(sent(BY_URI, right)).await.status(), StatusCode::NO_CONTENT, "a minute later");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_log_tells_of_a_kind_once_and_nothing_of_a_patient() {
    let folder = super::boot::folder();
    let server = Server::start(folder.path(), 1);
    let origin = format!("http://{}", server.address);
    for (media_type, body) in [
        (BY_URI, by_uri("script-src-elem", "inline", "")),
        (BY_URI, by_uri("script-src-elem", "inline", "")),
        (BY_URI, by_uri("connect-src", &format!("https://evil.test/{MARK}?{NAME}"), "")),
        (BY_URI, by_uri("script-src", "inline", "chrome-extension")),
        (BY_ENDPOINT, json!([by_endpoint("csp-violation", "trusted-types-sink")])),
        (BY_URI, json!(NAME)),
    ] {
        let mut request = sent(media_type, body.to_string());
        for name in ["host", "origin"] {
            let value = if name == "host" { &server.address } else { &origin };
            request.headers_mut().insert(name, value.parse().expect("a value"));
        }
        server.send(request).await;
    }
    server.stop();
    let log = fs::read_to_string(folder.path().join("1.log")).expect("what it logged");
    assert_eq!(telling(&log, &[MARK, NAME]), [""; 0]);
    let warned: Vec<&str> = log.lines().filter(|line| line.contains("a browser stopped")).collect();
    let said = |words: &str| warned.iter().filter(|line| line.contains(words)).count();
    assert_eq!(warned.len(), 4, "{warned:#?}");
    assert!(warned.iter().all(|line| line.contains("WARN")), "{warned:#?}");
    for words in [
        "by=\"page\" directive=\"script-src-elem\" blocked=inline route=\"/{language}/{step}\"",
        "by=\"page\" directive=\"connect-src\" blocked=evil.test route=\"/{language}/{step}\"",
        "by=\"extension\" directive=\"script-src\" blocked=inline route=\"/{language}/{step}\"",
        "by=\"page\" directive=\"require-trusted-types-for\" blocked=trusted-types-sink route=\"/desk/records/{id}\"",
    ] {
        assert_eq!(said(words), 1, "{words}: {warned:#?}");
    }
}
