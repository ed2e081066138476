//! The hand-over's whole table of answers.

use app::{
    Settings,
    catalogue::{Contents, load::Catalogues},
    official::Official,
};
use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use domain::api::{Areas, HeartbeatReply, Receipt};
use serde_json::{Value, from_slice, from_value, json, to_vec};
use server::web::{self, Route, routes::OPENAPI};
use tests::{
    Clinic,
    clinic::{HOST, declaration, text},
};

#[tokio::test]
async fn a_declaration_is_stored_and_answered_with_its_number() {
    let clinic = Clinic::new().await;
    let (status, body) = clinic.hand_over(&declaration(1)).await;
    assert_eq!(status, StatusCode::CREATED);
    assert_eq!(
        body,
        json!({ "id": declaration(1)["id"], "ticket": "101", "received_at": "2026-11-20T10:00:00+09:00" })
    );
    assert_eq!(clinic.hand_over(&declaration(2)).await.1["ticket"], "102");
}

#[tokio::test]
async fn the_same_declaration_again_gets_the_same_answer_and_is_stored_once() {
    let clinic = Clinic::new().await;
    let (_, first) = clinic.hand_over(&declaration(1)).await;
    clinic.clock.advance(60_000);
    assert_eq!(clinic.hand_over(&declaration(1)).await, (StatusCode::OK, first.clone()));
    let mut bare = declaration(1);
    // Space around an answer, and fields in another order, are no other content.
    bare["person"]["name"] = json!(" 髙橋 花子 ");
    assert_eq!(clinic.hand_over(&bare).await, (StatusCode::OK, first));
    assert_eq!(clinic.desk.latest(10).await.expect("records").len(), 1);
}

#[tokio::test]
async fn another_declaration_under_the_same_id_is_refused_and_audited() {
    let clinic = Clinic::new().await;
    clinic.hand_over(&declaration(1)).await;
    let mut other = declaration(1);
    other["person"]["name"] = json!("別の 人");
    assert_eq!(clinic.hand_over(&other).await.0, StatusCode::CONFLICT);
    let log = clinic.audit_log().await;
    let audited = log.iter().find(|entry| entry.action == "hand-over-conflict").expect("an entry");
    assert_eq!(declaration(1)["id"], audited.subject);
    let kept = clinic.desk.latest(1).await.expect("records");
    assert_eq!(kept[0].declaration.form.person.name.as_deref(), Some("髙橋 花子"));
}

#[tokio::test]
async fn what_cannot_be_is_refused_by_field_and_kind_without_repeating_it() {
    let clinic = Clinic::new().await;
    let mut impossible = declaration(1);
    impossible["person"]["birth_date"] = json!({ "era": "heisei", "year": 31, "month": 5, "day": 1 });
    impossible["person"]["mynumber"] = json!("123456789012");
    impossible["insurance"]["kind"] = json!("秘密の値");
    impossible["signer"]["phone"] = json!("0".repeat(1000));
    let (status, body) = clinic.hand_over(&impossible).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    let errors: Vec<(&str, &str)> = body["errors"]
        .as_array()
        .expect("errors")
        .iter()
        .map(|error| (error["field"].as_str().unwrap_or_default(), error["kind"].as_str().unwrap_or_default()))
        .collect();
    assert_eq!(
        errors,
        [
            ("insurance.kind", "unknown_value"),
            ("person.birth_date", "era_mismatch"),
            ("person.mynumber", "unknown_field"),
            ("signer.phone", "too_long"),
        ]
    );
    for value in ["123456789012", "秘密の値"] {
        assert!(!body.to_string().contains(value));
    }
    assert!(clinic.desk.latest(1).await.expect("records").is_empty(), "nothing is stored");
}

#[tokio::test]
async fn what_is_not_json_is_400_however_it_is_broken() {
    let clinic = Clinic::new().await;
    for body in ["", "{", "null x", "\u{feff}{}", "{\"id\": \"\\ud800\"}", "[1,"] {
        assert_eq!(clinic.post("/api/declarations", body).await.0, StatusCode::BAD_REQUEST, "{body:?}");
    }
    assert_eq!(clinic.post("/api/declarations", vec![0xff, 0xfe]).await.0, StatusCode::BAD_REQUEST);
    assert_eq!(clinic.post("/api/declarations", "[".repeat(200_000)).await.0, StatusCode::BAD_REQUEST, "deep nesting");
    for body in ["null", "[]", "\"text\"", "1", "{}"] {
        assert_eq!(clinic.post("/api/declarations", body).await.0, StatusCode::UNPROCESSABLE_ENTITY, "{body:?}");
    }
}

#[tokio::test]
async fn a_hand_over_may_be_256_kib_and_no_more() {
    let clinic = Clinic::new().await;
    let mut large = declaration(1);
    // Full of points, as a long signature is: close to the limit and still taken.
    let stroke: Vec<Value> = (0..7_900).map(|at| json!([0.1234, f64::from(at % 100) / 100.0, at * 8])).collect();
    large["signature"]["strokes"] = json!([stroke]);
    let length = large.to_string().len();
    assert!((100_000..256 * 1024).contains(&length), "{length}");
    assert_eq!(clinic.hand_over(&large).await.0, StatusCode::CREATED);
    let body = format!("{{\"x\":\"{}\"}}", "a".repeat(256 * 1024));
    assert_eq!(clinic.post("/api/declarations", body).await.0, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn only_json_by_its_type_is_read() {
    let clinic = Clinic::new().await;
    for (media_type, status) in [
        (Some("application/json"), StatusCode::CREATED),
        (Some("Application/JSON; charset=utf-8"), StatusCode::OK),
        (Some("text/plain"), StatusCode::UNSUPPORTED_MEDIA_TYPE),
        (Some("application/x-www-form-urlencoded"), StatusCode::UNSUPPORTED_MEDIA_TYPE),
        (None, StatusCode::UNSUPPORTED_MEDIA_TYPE),
    ] {
        let mut request = Request::post("/api/declarations")
            .header(header::HOST, HOST)
            .header(header::AUTHORIZATION, format!("Bearer {}", clinic.token));
        if let Some(media_type) = media_type {
            request = request.header(header::CONTENT_TYPE, media_type);
        }
        let response = clinic.send(request.body(Body::from(declaration(1).to_string())).expect("a request")).await;
        assert_eq!(response.status(), status, "{media_type:?}");
    }
}

#[tokio::test]
async fn only_an_enrolled_tablet_hands_over() {
    let clinic = Clinic::new().await;
    let cookie = |token: &str| (header::COOKIE, format!("kiosk={token}"));
    let bearer = |token: &str| (header::AUTHORIZATION, format!("Bearer {token}"));
    for (proof, status) in [
        (None, StatusCode::UNAUTHORIZED),
        (Some(bearer("nonsense")), StatusCode::UNAUTHORIZED),
        (Some(bearer("")), StatusCode::UNAUTHORIZED),
        (Some((header::AUTHORIZATION, format!("Basic {}", clinic.token))), StatusCode::UNAUTHORIZED),
        (Some(cookie("nonsense")), StatusCode::UNAUTHORIZED),
        (Some(cookie(&clinic.token)), StatusCode::CREATED),
        (Some(bearer(&clinic.token)), StatusCode::OK),
    ] {
        let mut request = Request::post("/api/declarations")
            .header(header::HOST, HOST)
            .header(header::ORIGIN, format!("http://{HOST}"))
            .header(header::CONTENT_TYPE, "application/json");
        if let Some((name, value)) = proof.clone() {
            request = request.header(name, value);
        }
        let response = clinic.send(request.body(Body::from(declaration(1).to_string())).expect("a request")).await;
        assert_eq!(response.status(), status, "{proof:?}");
    }
}

#[tokio::test]
async fn a_locked_store_is_503_with_a_time_to_wait_and_resumes_by_itself() {
    let clinic = Clinic::new().await;
    let lock = super::store::lock(clinic.folder()).await;
    let request = clinic.json_request("/api/declarations", declaration(1).to_string());
    let response = clinic.send(request).await;
    assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(response.headers()["retry-after"], "5");
    drop(lock);
    assert_eq!(clinic.hand_over(&declaration(1)).await.0, StatusCode::CREATED);
}

#[tokio::test]
async fn a_call_says_which_screen_and_nothing_else() {
    let clinic = Clinic::new().await;
    assert_eq!(clinic.post("/api/calls", "{\"screen\":\"name\"}").await.0, StatusCode::NO_CONTENT);
    assert_eq!(clinic.post("/api/calls", "{\"screen\":\"髙橋\"}").await.0, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(clinic.post("/api/calls", "{}").await.0, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(clinic.desk.calls().await.expect("calls").len(), 1);
}

#[tokio::test]
async fn the_server_says_whether_it_lives_and_can_store() {
    let clinic = Clinic::new().await;
    clinic.hand_over(&declaration(1)).await;
    let get = async |path: &str| {
        let request = Request::get(path).header(header::HOST, HOST).body(Body::empty()).expect("a request");
        let response = clinic.send(request).await;
        (response.status().as_u16(), text(response).await)
    };
    assert_eq!(get("/healthz").await, (200, "ok\n".into()));
    assert_eq!(get("/readyz").await, (200, "ready\n".into()));
    let metrics = async |peer: &str, proxy: &str| {
        let peer: std::net::SocketAddr = peer.parse().expect("an address");
        let request = Request::get("/metrics").header(header::HOST, HOST).extension(axum::extract::ConnectInfo(peer));
        let request = if proxy.is_empty() { request } else { request.header(proxy, "192.0.2.7") };
        text(clinic.send(request.body(Body::empty()).expect("a request")).await).await
    };
    for local in ["127.0.0.1:5", "[::1]:5", "[::ffff:127.0.0.1]:5"] {
        assert!(metrics(local, "").await.contains("\nmadoguchi_declarations 1\n"), "{local}");
    }
    // How many there are is told to nobody else, nor through a proxy on the same machine.
    for (peer, proxy) in
        [("192.0.2.7:5", ""), ("[fe80::1]:5", ""), ("127.0.0.1:5", "x-forwarded-for"), ("[::1]:5", "via")]
    {
        assert_eq!(metrics(peer, proxy).await, "", "{peer} {proxy}");
    }
    assert_eq!(get("/metrics").await.0, 403);
    let lock = super::store::lock(clinic.folder()).await;
    assert_eq!(get("/healthz").await.0, 200);
    // It finds out by itself, and asking costs the store nothing.
    let within_five_seconds = async |status: u16| {
        for _ in 0..50 {
            if get("/readyz").await.0 == status {
                return true;
            }
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        }
        false
    };
    assert!(within_five_seconds(503).await);
    drop(lock);
    assert!(within_five_seconds(200).await);
}

#[tokio::test]
async fn the_api_describes_itself_with_the_values_it_takes() {
    let clinic = Clinic::new().await;
    let request = Request::get("/api/openapi.json").header(header::HOST, HOST).body(Body::empty()).expect("a request");
    let described: Value = serde_json::from_str(&text(clinic.send(request).await).await).expect("JSON");
    let schema = &described["components"]["schemas"]["Declaration"]["properties"];
    let names = |path: &Value| -> Vec<String> {
        path["enum"].as_array().expect("values").iter().filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let all = |names: &[&'static str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    macro_rules! same {
        ($type:ty, $path:expr) => {
            assert_eq!(names($path), all(&<$type>::ALL.iter().map(|value| value.name()).collect::<Vec<_>>()));
        };
    }
    same!(domain::Situation, &schema["situation"]);
    same!(domain::InsuranceKind, &schema["insurance"]["properties"]["kind"]);
    same!(domain::Issued, &schema["insurance"]["properties"]["issued"]);
    same!(domain::Share, &schema["insurance"]["properties"]["share"]);
    same!(domain::Sex, &schema["person"]["properties"]["sex"]);
    same!(domain::Era, &schema["person"]["properties"]["birth_date"]["properties"]["era"]);
    same!(domain::Method, &schema["signature"]["properties"]["method"]);
    let journey = &described["components"]["schemas"]["Journey"]["properties"];
    same!(domain::statistics::Outcome, &journey["outcome"]);
    same!(domain::Step, &journey["steps"]["items"]["properties"]["step"]);
    for path in [
        "/api/declarations",
        "/api/calls",
        "/api/addresses",
        "/api/heartbeat",
        "/api/kiosk/events",
        "/api/journeys",
        "/healthz",
        "/readyz",
        "/metrics",
    ] {
        assert!(described["paths"][path].is_object(), "{path}");
    }
    let routed = web::all_routes(&clinic.web);
    for Route { method, pattern } in routed.iter().filter(|route| route.pattern.starts_with("/api/")) {
        let operation = &described["paths"][pattern][method.as_str().to_lowercase()];
        assert!(operation.is_object() || *pattern == OPENAPI, "{method} {pattern} is not described");
    }
    for path in described["paths"].as_object().expect("paths").keys() {
        assert!(routed.iter().any(|route| route.pattern == path), "{path} is described, and no route has it");
    }
}

#[tokio::test]
async fn a_declaration_is_described_as_integrations_know_it() {
    let clinic = Clinic::new().await;
    let request = Request::get("/api/openapi.json").header(header::HOST, HOST).body(Body::empty()).expect("a request");
    let described: Value = serde_json::from_str(&text(clinic.send(request).await).await).expect("JSON");
    let known: Value = serde_json::from_str(include_str!("declaration.schema.json")).expect("JSON");
    for (name, schema) in known.as_object().expect("schemas") {
        let now = &described["components"]["schemas"][name];
        assert_eq!(undescribed(now), undescribed(schema), "{name}");
    }
}

/// A schema without the words for people.
fn undescribed(schema: &Value) -> Value {
    match schema {
        Value::Object(fields) => {
            let kept = fields.iter().filter(|(name, value)| *name != "description" || !value.is_string());
            kept.map(|(name, value)| (name.clone(), undescribed(value))).collect::<serde_json::Map<_, _>>().into()
        }
        Value::Array(values) => values.iter().map(undescribed).collect(),
        other => other.clone(),
    }
}

#[tokio::test]
async fn what_the_server_answers_is_read_by_the_types_that_tablets_read_it_by() {
    let clinic = Clinic::new().await;
    let receipt: Receipt = from_value(clinic.hand_over(&declaration(1)).await.1).expect("a receipt");
    assert_eq!((declaration(1)["id"].as_str(), receipt.ticket.as_str()), (Some(&*receipt.id.to_string()), "101"));
    let beat = json!({ "version": "", "screen": "start", "waiting": 0, "took": 0 });
    let reply: HeartbeatReply = from_value(clinic.post("/api/heartbeat", beat.to_string()).await.1).expect("a reply");
    assert_eq!((reply.locked, reply.send, reply.situation), (false, 0, None));
    assert_eq!(reply.now, clinic.desk.clock().now() / 1000);
    let query = json!({ "code": "1000001" });
    let found: Areas = from_value(clinic.post("/api/addresses", query.to_string()).await.1).expect("areas");
    assert_eq!(found.areas[0].prefecture, "東京都");
    let official = Official::embedded().expect("official texts");
    for catalogue in Catalogues::load(&Settings::default(), &official).expect("catalogues").all() {
        let written = to_vec(&catalogue.for_tablets()).expect("JSON");
        assert_eq!(from_slice::<Contents>(&written).expect("a catalogue"), catalogue.for_tablets());
    }
}
