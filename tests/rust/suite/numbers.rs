//! The anonymous numbers: what is counted and when, that it says nothing of anybody, and who may look at it.

use axum::http::StatusCode;
use domain::{
    Date, Role,
    statistics::published::{Figure, Numbers, first_day},
    statistics::{self, Counted, Tally, handed_over},
};
use serde_json::{Value, json};
use server::clock::Clock;
use sqlx::Executor;
use tests::{
    Browser, Clinic, Page,
    clinic::{HOST, MORNING, declaration},
};

const DAY: u64 = 24 * 60 * 60 * 1000;

fn today(clinic: &Clinic) -> Date {
    clinic.clock.today()
}

/// Everything counted up to today: name, group and count.
async fn counted(clinic: &Clinic) -> Vec<(&'static str, String, u64)> {
    let (from, to) = (first_day(today(clinic), 365), today(clinic));
    let tallies = clinic.store.tallies(from, to).await.expect("counts");
    let mut groups: Vec<_> = tallies.into_iter().map(|tally| (tally.counted.name(), tally.key, tally.count)).collect();
    groups.sort();
    groups
}

async fn declarations(clinic: &Clinic) -> u64 {
    counted(clinic).await.into_iter().filter(|(name, ..)| *name == "declarations").map(|(.., count)| count).sum()
}

fn group(name: &'static str, key: &str, count: u64) -> (&'static str, String, u64) {
    (name, key.to_owned(), count)
}

/// So many of a group today.
fn tally(clinic: &Clinic, counted: Counted, key: &str, count: u64) -> Tally {
    Tally { day: today(clinic), counted, key: key.to_owned(), count }
}

/// So many declarations received at an hour of today with something on the display.
async fn receive(clinic: &Clinic, situation: &str, count: u64) {
    let all = [
        tally(clinic, Counted::Declarations, "", count),
        tally(clinic, Counted::Hour, "10", count),
        tally(clinic, Counted::Language, "ja", count),
        tally(clinic, Counted::Situation, situation, count),
    ];
    clinic.store.tally(&all).await.expect("counted");
}

/// A browser of somebody in this role.
async fn signed_in(clinic: &Clinic, role: Role) -> Browser {
    let (name, password) = (format!("{role:?}"), "correct horse battery");
    clinic.desk.add_staff(&name, role, password).await.expect("a store").expect("an account");
    let mut browser = clinic.browser();
    let page = browser.get("/desk/sign-in").await.write("お名前（サインイン名）", &name);
    browser.press(&page.write("パスワード", password), "サインイン").await;
    browser
}

/// The page without what differs from answer to answer.
fn lasting(page: &Page) -> String {
    let policy = page.headers["content-security-policy"].to_str().expect("ASCII");
    match policy.split("'nonce-").nth(1).and_then(|rest| rest.split('\'').next()) {
        Some(nonce) => page.source.replace(nonce, ""),
        None => page.source.clone(),
    }
}

#[tokio::test]
async fn a_hand_over_counts_once_however_often_it_is_sent() {
    let clinic = Clinic::new().await;
    clinic.hand_over(&declaration(1)).await;
    let once = counted(&clinic).await;
    let groups = [("hour", "10"), ("language", "ja"), ("situation", "invalid")].map(|(name, key)| group(name, key, 1));
    assert_eq!(once, [vec![group("declarations", "", 1)], groups.to_vec()].concat());
    assert_eq!(clinic.hand_over(&declaration(1)).await.0, StatusCode::OK);
    let mut other = declaration(1);
    other["situation"] = json!("reader");
    assert_eq!(clinic.hand_over(&other).await.0, StatusCode::CONFLICT);
    other["situation"] = json!("nonsense");
    assert_eq!(clinic.hand_over(&other).await.0, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(counted(&clinic).await, once);
}

#[tokio::test]
async fn hand_overs_at_once_are_all_counted_and_none_twice() {
    let clinic = Clinic::new().await;
    let posts: Vec<_> = (0..90).map(|post| clinic.hand_over_later(declaration(post % 30))).collect();
    for post in posts {
        assert!(post.await.expect("a task").0.is_success());
    }
    assert_eq!(declarations(&clinic).await, 30);
}

#[tokio::test]
async fn what_is_not_stored_is_not_counted() {
    let clinic = Clinic::new().await;
    let mut store = super::store::open(clinic.folder()).await;
    store
        .execute("CREATE TRIGGER full BEFORE INSERT ON tallies WHEN new.name = 'situation' BEGIN SELECT raise(ABORT, 'full'); END")
        .await
        .expect("a trigger");
    assert_eq!(clinic.hand_over(&declaration(1)).await.0, StatusCode::SERVICE_UNAVAILABLE);
    assert!(clinic.desk.latest(1).await.expect("records").is_empty(), "nor stored without being counted");
    assert_eq!(counted(&clinic).await, []);
    store.execute("DROP TRIGGER full").await.expect("no trigger");
    assert_eq!(clinic.hand_over(&declaration(1)).await.0, StatusCode::CREATED);
    assert_eq!(declarations(&clinic).await, 1);
}

#[tokio::test]
async fn counts_stay_when_a_declaration_is_destroyed() {
    let clinic = Clinic::new().await;
    clinic.hand_over(&declaration(1)).await;
    let before = counted(&clinic).await;
    let mut store = super::store::open(clinic.folder()).await;
    store.execute("PRAGMA foreign_keys = ON").await.expect("a setting");
    let destroyed = store.execute("DELETE FROM records").await.expect("destroyed");
    assert_eq!(destroyed.rows_affected(), 1);
    assert_eq!(counted(&clinic).await, before);
}

#[tokio::test]
async fn a_count_knows_a_day_and_a_group_and_nothing_else() {
    let clinic = Clinic::new().await;
    let mut odd = declaration(1);
    odd["language"] = json!("ja-x-hanako");
    clinic.hand_over(&odd).await;
    let report = json!({ "outcome": "handed_over", "steps": [{ "step": "situation", "seconds": 61 }] });
    clinic.post("/api/journeys", report.to_string()).await;
    let mut store = super::store::open(clinic.folder()).await;
    let columns: Vec<String> = sqlx::query_scalar("SELECT name FROM pragma_table_info('tallies')")
        .fetch_all(&mut store)
        .await
        .expect("columns");
    assert_eq!(columns, ["day", "name", "key", "count"]);
    let rows: Vec<(String, String, String, i64)> =
        sqlx::query_as("SELECT * FROM tallies ORDER BY name, key").fetch_all(&mut store).await.expect("rows");
    let row = |name: &str, key: &str| ("2026-11-20".to_owned(), name.to_owned(), key.to_owned(), 1);
    let expected = [
        row("declarations", ""),
        row("hour", "10"),
        row("language", "ja"),
        row("minutes", "1"),
        row("situation", "invalid"),
        row("step", "situation/60"),
    ];
    assert_eq!(rows, expected);
}

#[tokio::test]
async fn a_tablet_reports_how_a_session_ended_and_how_long_it_took() {
    let clinic = Clinic::new().await;
    let steps = json!([{ "step": "situation", "seconds": 12 }, { "step": "name", "seconds": 7200 }]);
    for (outcome, counts) in [
        (
            "handed_over",
            vec![group("minutes", "30", 1), group("step", "name/600", 1), group("step", "situation/10", 1)],
        ),
        ("left", vec![group("abandoned", "name", 1), group("step", "name/600", 1), group("step", "situation/10", 1)]),
        ("idle", vec![group("abandoned", "name", 1), group("step", "situation/10", 1)]),
    ] {
        let clinic = Clinic::new().await;
        let body = json!({ "outcome": outcome, "steps": steps });
        let (status, answer) = clinic.post("/api/journeys", body.to_string()).await;
        assert_eq!((status, answer), (StatusCode::NO_CONTENT, Value::Null));
        assert_eq!(counted(&clinic).await, counts, "{outcome}");
    }
    let nothing = json!({ "outcome": "left", "steps": [] });
    assert_eq!(clinic.post("/api/journeys", nothing.to_string()).await.0, StatusCode::NO_CONTENT);
    assert_eq!(counted(&clinic).await, []);
}

#[tokio::test]
async fn a_report_that_is_none_counts_nothing() {
    let clinic = Clinic::new().await;
    let entry = |step: &str, seconds: Value| json!({ "step": step, "seconds": seconds });
    let report = |steps: Value| json!({ "outcome": "left", "steps": steps });
    let long: Vec<Value> = (0..61).map(|_| entry("name", json!(1))).collect();
    for body in [
        json!(null),
        json!([]),
        json!({ "outcome": "left" }),
        json!({ "steps": [] }),
        json!({ "outcome": "lost", "steps": [] }),
        json!({ "outcome": "left", "steps": {} }),
        json!({ "outcome": "left", "steps": [], "name": "x" }),
        report(json!(["name"])),
        report(json!([entry("nowhere", json!(1))])),
        report(json!([entry("name", json!(7201))])),
        report(json!([entry("name", json!(-1))])),
        report(json!([entry("name", json!(1.5))])),
        report(json!([entry("name", json!("1"))])),
        report(json!([{ "step": "name" }])),
        report(json!([{ "step": "name", "seconds": 1, "value": "x" }])),
        report(json!([entry("name", json!(1)), entry("name", json!(u64::MAX))])),
        report(json!(long)),
    ] {
        let (status, answer) = clinic.post("/api/journeys", body.to_string()).await;
        assert_eq!((status, answer), (StatusCode::UNPROCESSABLE_ENTITY, Value::Null), "{body}");
    }
    assert_eq!(clinic.post("/api/journeys", "{").await.0, StatusCode::BAD_REQUEST);
    let mut unknown = clinic.json_request("/api/journeys", report(json!([])).to_string());
    unknown.headers_mut().remove("authorization");
    unknown.headers_mut().insert("origin", format!("http://{HOST}").parse().expect("a header"));
    assert_eq!(clinic.send(unknown).await.status(), StatusCode::UNAUTHORIZED);
    let mut text = clinic.json_request("/api/journeys", report(json!([])).to_string());
    text.headers_mut().insert("content-type", "text/plain".parse().expect("a header"));
    assert_eq!(clinic.send(text).await.status(), StatusCode::UNSUPPORTED_MEDIA_TYPE);
    assert_eq!(counted(&clinic).await, []);
}

#[tokio::test]
async fn a_claim_is_counted_by_the_days_it_took() {
    let clinic = Clinic::new().await;
    clinic.store.tally(&statistics::claimed(MORNING - 9 * DAY, MORNING)).await.expect("counted");
    assert_eq!(counted(&clinic).await, [group("claim", "8", 1)]);
}

#[tokio::test]
async fn the_page_shows_what_was_counted_as_pictures_with_names_and_as_tables() {
    let clinic = Clinic::new().await;
    receive(&clinic, "invalid", 12).await;
    receive(&clinic, "reader", 5).await;
    receive(&clinic, "card", 2).await;
    for _ in 0..6 {
        let report = json!({ "outcome": "handed_over", "steps": [
            { "step": "situation", "seconds": 33 }, { "step": "address", "seconds": 170 } ] });
        clinic.post("/api/journeys", report.to_string()).await;
        let report = json!({ "outcome": "left", "steps": [{ "step": "address", "seconds": 170 }] });
        clinic.post("/api/journeys", report.to_string()).await;
        clinic.store.tally(&statistics::claimed(MORNING - 40 * DAY, MORNING)).await.expect("counted");
    }
    let mut browser = clinic.desk_browser().await;
    let queue = browser.get("/desk").await;
    let page = browser.get(&queue.link("統計")).await;
    assert_eq!((page.status.as_u16(), page.heading().as_str()), (200, "統計"));
    let text = page.text();
    for said in [
        "2026-10-22～2026-11-20",
        "この期間に渡された件数は、15～19です。",
        "いちばん多いのは、10時台（15～19件）です。",
        "いちばん多いのは、「資格（無効）」（10～14件）です。",
        "カードリーダーが動かない5～9",
        "カードが読み取れない5未満",
        "日本語15～19",
        "まん中の方で3～4分です。",
        "いちばん時間がかかるのは「住所」で、まん中の方で2～3分です。",
        "いちばん多いのは、住所（5～9件）です。",
        "まん中の申立書で、31～45日です。",
        "2026-11-2015～19",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert_eq!(page.source.matches("role=\"img\"").count(), 8);
    assert_eq!(page.source.matches("の棒グラフ\"").count(), 8, "each picture has a name");
    assert_eq!(page.source.matches("<table").count(), 8);
    assert!(!page.source.contains("style="), "the policy forbids it");
}

#[tokio::test]
async fn nothing_on_the_page_tells_one_small_count_from_another() {
    let mut pages = Vec::new();
    for few in 1..=4 {
        let clinic = Clinic::new().await;
        // All sums stay within their steps whatever the small count is.
        receive(&clinic, "invalid", 10).await;
        receive(&clinic, "card", few).await;
        clinic.store.tally(&[tally(&clinic, Counted::Abandoned, "name", few)]).await.expect("counted");
        for _ in 0..few {
            let report = json!({ "outcome": "handed_over", "steps": [{ "step": "situation", "seconds": 20 }] });
            clinic.post("/api/journeys", report.to_string()).await;
            clinic.store.tally(&statistics::claimed(MORNING, MORNING)).await.expect("counted");
        }
        let mut browser = signed_in(&clinic, Role::Claims).await;
        let page = browser.get("/desk/numbers?days=7").await;
        assert!(page.text().contains("カードが読み取れない5未満"), "{}", page.text());
        pages.push(lasting(&page));
    }
    assert!(pages.windows(2).all(|pair| pair[0] == pair[1]));
}

#[tokio::test]
async fn few_declarations_in_all_are_not_parted() {
    let clinic = Clinic::new().await;
    receive(&clinic, "card", 3).await;
    let mut browser = clinic.desk_browser().await;
    let text = browser.get("/desk/numbers").await.text();
    assert!(text.contains("この期間に渡された件数は、5未満です。"), "{text}");
    assert!(!text.contains("カードが読み取れない"), "{text}");
    assert_eq!(text.matches("件数が少ないので、内訳は出しません。").count(), 3, "{text}");
}

#[tokio::test]
async fn a_page_without_counts_says_so_calmly() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.desk_browser().await;
    let page = browser.get("/desk/numbers").await;
    assert!(page.text().contains("この期間の件数は、まだありません。"), "{}", page.text());
    assert!(!page.source.contains("<svg"));
}

#[tokio::test]
async fn links_choose_how_far_back_to_look() {
    let clinic = Clinic::new().await;
    let old =
        |days: u64| handed_over(MORNING - days * DAY, None, "ja").into_iter().map(|tally| Tally { count: 50, ..tally });
    let all: Vec<Tally> = [3, 20, 80, 300].into_iter().flat_map(old).collect();
    clinic.store.tally(&all).await.expect("counted");
    let mut browser = clinic.desk_browser().await;
    let mut page = browser.get("/desk/numbers").await;
    for (link, total, first) in [
        ("7日", "件数は、50～54です。", "2026-11-14～"),
        ("30日", "件数は、100～104です。", "2026-10-22～"),
        ("90日", "件数は、150～154です。", "2026-08-23～"),
        ("1年", "件数は、200～204です。", "2025-11-21～"),
    ] {
        page = browser.get(&page.link(link)).await;
        assert!(page.text().contains(total) && page.text().contains(first), "{link}: {}", page.text());
        assert!(page.source.contains("aria-current=\"page\""));
    }
    for odd in ["days=0", "days=9999", "days=-1", "days=", "days=x", "other=1"] {
        let page = browser.get(&format!("/desk/numbers?{odd}")).await;
        assert!(page.text().contains("2026-10-22～"), "{odd}: {}", page.text());
    }
}

#[tokio::test]
async fn reception_is_not_shown_the_numbers() {
    let clinic = Clinic::new().await;
    receive(&clinic, "invalid", 12).await;
    let mut browser = signed_in(&clinic, Role::Reception).await;
    let page = browser.get("/desk/numbers").await;
    assert_eq!((page.status.as_u16(), page.heading().as_str()), (403, "このページは、担当の人だけが使えます"));
    assert!(!page.text().contains("10～14"));
    assert!(!browser.get("/desk").await.source.contains("/desk/numbers"), "nor a way there");
    for role in [Role::Claims, Role::Admin] {
        let mut browser = signed_in(&clinic, role).await;
        assert_eq!(browser.get("/desk/numbers").await.status.as_u16(), 200, "{role:?}");
        assert!(browser.get("/desk").await.source.contains("/desk/numbers"));
    }
}

#[tokio::test]
async fn a_journey_with_scripts_off_is_counted_but_not_timed() {
    let clinic = Clinic::new().await;
    let mut tablet = clinic.tablet();
    let fields = [("situation", "invalid"), ("options", "form"), ("signature.method", "on_paper"), ("go", "continue")];
    let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let page = tablet.post("/ja/signature", &fields).await;
    assert_eq!(page.screen(), "done");
    let names: Vec<&str> = counted(&clinic).await.into_iter().map(|(name, ..)| name).collect();
    assert_eq!(names, ["declarations", "hour", "language", "situation"]);
}

#[tokio::test]
async fn a_year_of_counts_is_read_as_one_sum_a_group() {
    let clinic = Clinic::new().await;
    let all: Vec<Tally> = (0..365).flat_map(|ago| handed_over(MORNING - ago * DAY, None, "ja")).collect();
    clinic.store.tally(&all).await.expect("counted");
    let (from, to) = (first_day(today(&clinic), 365), today(&clinic));
    let tallies = clinic.store.tallies(from, to).await.expect("counts");
    assert_eq!(tallies.len(), 365 + 3, "by day only what is shown by day");
    assert_eq!(Numbers::of(&tallies, from, to).declarations, Figure::From(365));
}
