//! Tablets from the desk, with scripts off: which there are and how they are, in use and out of use, the situation sent to
//! one, and the desk's own computer in the place of one.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use domain::{RecordId, Role};
use serde_json::{Value, json};
use tests::{
    Browser, Clinic, Page,
    clinic::{HOST, MORNING, declaration, id, text},
};

use super::conformance::entry;

const SECOND: u64 = 1_000;
const MINUTE: u64 = 60 * SECOND;

/// A browser signed in as somebody in this role.
async fn signed_in(clinic: &Clinic, name: &str, role: Role) -> Browser {
    clinic.desk.add_staff(name, role, "correct horse battery").await.expect("a store").expect("an account");
    let mut browser = clinic.browser();
    let page = browser.get("/desk/sign-in").await;
    let page = page.write("お名前（サインイン名）", name).write("パスワード", "correct horse battery");
    assert_eq!(browser.press(&page, "サインイン").await.heading(), "申立書の一覧");
    browser
}

async fn admin(clinic: &Clinic) -> Browser {
    signed_in(clinic, "院長", Role::Admin).await
}

fn beat(version: &str, screen: &str, waiting: u32, took: u32) -> String {
    json!({ "version": version, "screen": screen, "waiting": waiting, "took": took }).to_string()
}

/// Sends a heartbeat as the tablet does, and gives what it should do.
async fn heartbeat(clinic: &Clinic, screen: &str, took: u32) -> Value {
    let version = heartbeat_answer(clinic, &beat("", screen, 0, took)).await;
    let version = version["version"].as_str().expect("a version").to_owned();
    heartbeat_answer(clinic, &beat(&version, screen, 0, took)).await
}

async fn heartbeat_answer(clinic: &Clinic, body: &str) -> Value {
    let (status, answer) = clinic.post("/api/heartbeat", body.to_owned()).await;
    assert_eq!(status, StatusCode::OK);
    answer
}

/// A declaration whose journey began at an instant.
fn begun_at(millis: u64, number: u8) -> Value {
    let mut declaration = declaration(1);
    declaration["id"] = json!(RecordId::v7(millis, [number; 10]).to_string());
    declaration
}

/// The actors and subjects of an action.
async fn audited(clinic: &Clinic, action: &str) -> Vec<(String, String)> {
    let entries = clinic.audit_log().await.into_iter().filter(|entry| entry.action == action);
    entries.map(|entry| (entry.actor, entry.subject)).collect()
}

/// From the first screen to the signature, everything left empty, and over to the desk.
async fn declare(browser: &mut Browser, mut page: Page) -> Page {
    for _ in 0..30 {
        page = match page.screen() {
            "start" => browser.press(&page, "はじめる").await,
            "situation" => browser.press(&page.choose("「資格（無効）」"), "つぎへ").await,
            "options" => browser.press(&page.choose("申立書を書く"), "つぎへ").await,
            "check" => browser.press(&page, "署名へ進む").await,
            "signature" => return browser.press(&page.choose("紙に書く"), "受付に渡す").await,
            _ => browser.press(&page, "つぎへ").await,
        };
    }
    panic!("the journey does not end: {}", page.screen())
}

#[tokio::test]
async fn a_tablet_is_shown_as_it_tells_of_itself() {
    let clinic = Clinic::new().await;
    let mut desk = admin(&clinic).await;
    let page = desk.get("/desk/tablets").await;
    for said in ["端末 1", "つながっていません", "わかりません", "まだありません"] {
        assert!(page.text().contains(said), "{said}: {}", page.text());
    }

    heartbeat(&clinic, "start", 0).await;
    let text = desk.get("/desk/tablets").await.text();
    assert!(text.contains("つながっています") && text.contains("空いています"), "{text}");
    assert!(!text.contains("古い版"), "{text}");

    heartbeat_answer(&clinic, &beat("0.0.9-old", "birth-date", 1, 0)).await;
    let text = desk.get("/desk/tablets/list").await.text();
    for said in [
        "使用中：患者さんの生まれた日",
        "まだ渡せていない申立書1件",
        "古い版",
        "0.0.9-old",
        "使用中の端末には送れません。",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }

    clinic.post("/api/calls", "{\"screen\":\"birth-date\"}").await;
    let page = desk.get("/desk/tablets").await;
    assert!(page.title().starts_with("（呼出 1）"), "{}", page.title());
    assert!(page.text().contains("係の人を呼んでいます（画面：患者さんの生まれた日）"), "{}", page.text());
    let page = desk.press(&page, "端末「1」へ行きます").await;
    assert_eq!(page.address, "/desk/tablets");
    assert!(!page.text().contains("係の人を呼んでいます"));

    clinic.clock.advance(30 * SECOND);
    let text = desk.get("/desk/tablets").await.text();
    assert!(text.contains("つながっていません") && text.contains("最後に見えた時刻10:00"), "{text}");
    assert!(!text.contains("使用中：") && text.contains("まだ渡せていない申立書1件"), "{text}");
}

#[tokio::test]
async fn a_tablet_without_scripts_is_seen_by_the_pages_it_asks_for() {
    let clinic = Clinic::new().await;
    let mut desk = admin(&clinic).await;
    clinic.browser().get("/ja/start").await;
    assert!(desk.get("/desk/tablets").await.text().contains("まだありません"), "another browser is not the tablet");
    clinic.clock.advance(MINUTE);
    clinic.tablet().get("/ja/start").await;
    let page = desk.get("/desk/tablets").await;
    assert!(page.text().contains("最後に見えた時刻10:01"), "{}", page.text());
}

#[tokio::test]
async fn a_heartbeat_is_taken_from_an_enrolled_tablet_alone_and_holds_nothing_else() {
    let clinic = Clinic::new().await;
    let good = beat("0.1.0-abc", "name", 0, 0);
    let send = async |token: Option<&str>, media_type: &str, body: &str| {
        let mut request =
            Request::post("/api/heartbeat").header(header::HOST, HOST).header(header::CONTENT_TYPE, media_type);
        if let Some(token) = token {
            request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        }
        clinic.send(request.body(Body::from(body.to_owned())).expect("a request")).await.status().as_u16()
    };
    let token = Some(clinic.token.as_str());
    assert_eq!(send(token, "application/json", &good).await, 200);
    assert_eq!(send(Some("nonsense"), "application/json", &good).await, 401);
    assert_eq!(send(token, "text/plain", &good).await, 415);
    for body in ["", "{", "\u{feff}{}"] {
        assert_eq!(send(token, "application/json", body).await, 400, "{body:?}");
    }
    let with = |key: &str, value: Value| {
        let mut beat: Value = serde_json::from_str(&good).expect("JSON");
        beat[key] = value;
        beat.to_string()
    };
    for body in [
        "null".to_owned(),
        "[]".to_owned(),
        "{}".to_owned(),
        with("screen", json!("髙橋 花子")),
        with("screen", json!(1)),
        with("waiting", json!(-1)),
        with("waiting", json!("1")),
        with("took", json!("x")),
        with("version", json!("髙橋 花子")),
        with("version", json!("1".repeat(65))),
        with("person.name", json!("髙橋 花子")),
    ] {
        assert_eq!(send(token, "application/json", &body).await, 422, "{body}");
    }
    // Nobody listens in without being enrolled, and nothing but "ask" is told.
    let request = Request::get("/api/kiosk/events").header(header::HOST, HOST).body(Body::empty()).expect("a request");
    assert_eq!(clinic.send(request).await.status(), StatusCode::UNAUTHORIZED);
    let request = Request::get("/api/kiosk/events")
        .header(header::HOST, HOST)
        .header(header::COOKIE, format!("kiosk={}", clinic.token));
    let response = clinic.send(request.body(Body::empty()).expect("a request")).await;
    assert_eq!(response.headers()[header::CONTENT_TYPE], "text/event-stream");
}

#[tokio::test]
async fn a_heartbeat_writes_nothing_and_keeps_no_session_alive() {
    let clinic = Clinic::new().await;
    let mut desk = admin(&clinic).await;
    let mut store = super::store::open(clinic.folder()).await;
    let mut version = async || sqlx::query_scalar::<_, i64>("PRAGMA data_version").fetch_one(&mut store).await;
    let before = version().await.expect("a number");
    for _ in 0..31 {
        clinic.clock.advance(MINUTE);
        heartbeat(&clinic, "name", 0).await;
    }
    assert_eq!(version().await.expect("a number"), before);
    assert_eq!(desk.get("/desk/tablets").await.heading(), "受付のサインイン");
}

#[tokio::test]
async fn a_page_and_the_heartbeats_answer_tell_the_time_of_the_server() {
    let clinic = Clinic::new().await;
    clinic.clock.advance(MINUTE);
    let seconds = clinic.desk.clock().now() / 1000;
    assert_eq!(heartbeat(&clinic, "start", 0).await["now"], seconds);
    for path in ["/ja/start", "/ja/birth-date", "/screens/birth-date"] {
        let page = clinic.tablet().get(path).await;
        assert!(page.source.contains(&format!("data-now=\"{seconds}\"")), "{path}");
    }
}

#[tokio::test]
async fn a_page_and_the_heartbeats_answer_name_the_same_version() {
    let clinic = Clinic::new().await;
    let answer = heartbeat(&clinic, "start", 0).await;
    assert_eq!(answer["locked"], false);
    assert_eq!((&answer["situation"], &answer["send"]), (&Value::Null, &json!(0)));
    let version = answer["version"].as_str().expect("a version");
    assert!(version.starts_with(env!("CARGO_PKG_VERSION")), "{version}");
    let page = clinic.tablet().get("/ja/start").await;
    assert!(page.source.contains(&format!("data-version=\"{version}\"")), "a difference would load it again and again");
    let unknown = clinic.browser().get("/ja/start").await;
    assert!(!unknown.source.contains("data-version"), "who is not enrolled tells nothing");

    // Another wording or setting is another version.
    let config = server::config::Config { idle_seconds: 240, ..Default::default() };
    let other = Clinic::with(config).await;
    assert_ne!(heartbeat(&other, "start", 0).await["version"], answer["version"]);
}

#[tokio::test]
async fn another_tablet_is_enrolled_by_a_link_shown_once() {
    let clinic = Clinic::new().await;
    let mut desk = admin(&clinic).await;
    let page = desk.get("/desk/tablets").await;
    let page = desk.get(&page.link("端末を登録する")).await;
    let refused = desk.press(&page.write("端末の名前", "  "), "リンクを作る").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let refused = desk.press(&refused.write("端末の名前", &"長".repeat(41)), "リンクを作る").await;
    assert!(refused.text().contains("40文字までで"), "{}", refused.text());
    assert_eq!(refused.written("端末の名前"), "長".repeat(41), "what was typed stays");
    let refused = desk.press(&refused.write("端末の名前", "1"), "リンクを作る").await;
    assert!(refused.text().contains("その名前の端末が、もうあります。"), "{}", refused.text());

    let link = desk.press(&refused.write("端末の名前", "待合室 <2>"), "リンクを作る").await;
    assert_eq!((link.status, link.address.as_str()), (StatusCode::OK, "/desk/tablets/enrol"), "no code in an address");
    assert_eq!(link.heading(), "端末「待合室 <2>」を登録するリンク");
    assert!(link.source.contains("<svg") && link.text().contains("10:10まで"), "{}", link.text());
    let address = link.source.split("desk-invitation__address\">").nth(1).and_then(|rest| rest.split('<').next());
    let address = address.expect("an address");
    let path = address.strip_prefix(&format!("http://{HOST}")).expect("our own address").to_owned();
    assert_eq!(audited(&clinic, "kiosk-invited").await, [("院長".into(), "待合室 <2>".into())]);

    let mut tablet = clinic.browser();
    let enrol = tablet.get(&path).await;
    assert_eq!(tablet.press(&enrol, "登録する").await.heading(), "登録しました");
    assert!(desk.get("/desk/tablets").await.text().contains("端末 待合室 <2>"));
    assert_eq!(clinic.browser().get(&path).await.status, StatusCode::GONE);
}

#[tokio::test]
async fn a_tablet_gets_another_name() {
    let clinic = Clinic::new().await;
    clinic.desk.enrol_at_once("2").await.expect("a tablet");
    let mut desk = admin(&clinic).await;
    let page = desk.get(&format!("/desk/tablets/{}", clinic.tablet.id)).await;
    assert_eq!(page.written("端末の名前"), "1");
    let refused = desk.press(&page.write("端末の名前", "2"), "名前を変える").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = desk.press(&refused.write("端末の名前", " 入口 "), "名前を変える").await;
    assert_eq!(page.address, "/desk/tablets");
    assert!(page.text().contains("端末 入口"), "{}", page.text());
    clinic.hand_over(&declaration(1)).await;
    assert_eq!(clinic.desk.latest(1).await.expect("records")[0].tablet, "入口");
    assert_eq!(audited(&clinic, "kiosk-renamed").await.len(), 1);
    assert_eq!(desk.get("/desk/tablets/99").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_tablet_out_of_use_begins_nothing_and_loses_nothing() {
    let clinic = Clinic::new().await;
    let mut desk = admin(&clinic).await;
    let (mut tablet, mut other) = (clinic.tablet(), clinic.tablet());
    let first = tablet.get("/ja/start").await;
    let under_way = tablet.press(&first, "はじめる").await;
    let earlier = begun_at(MORNING - 5 * MINUTE, 1);
    assert_eq!(clinic.hand_over(&begun_at(MORNING - MINUTE, 9)).await.0, StatusCode::CREATED);

    clinic.clock.advance(MINUTE);
    let page = desk.get("/desk/tablets").await;
    let page = desk.press(&page, "1を休止する").await;
    assert!(page.text().contains("休止中"), "{}", page.text());
    assert_eq!(heartbeat(&clinic, "start", 0).await["locked"], true);

    // Nothing new, whichever way it comes.
    for address in ["/ja/start", "/ja/name"] {
        let locked = other.get(address).await;
        assert_eq!((locked.screen(), locked.heading().as_str()), ("locked", "この端末は、いまお休みしています"));
        assert!(locked.text().contains("受付へお越しください"));
    }
    let locked = other.press(&first, "はじめる").await;
    assert_eq!((locked.status, locked.screen()), (StatusCode::FORBIDDEN, "locked"));
    clinic.clock.advance(SECOND);
    for late in [begun_at(MORNING + MINUTE, 2), begun_at(MORNING + 2 * MINUTE, 3), declaration(4)] {
        let (status, body) = clinic.hand_over(&late).await;
        assert_eq!((status, body), (StatusCode::FORBIDDEN, json!({ "error": "locked" })));
    }
    assert_eq!(clinic.desk.latest(10).await.expect("records").len(), 1);

    // What was under way is finished, and a lost receipt is given again.
    assert_eq!(clinic.hand_over(&begun_at(MORNING - MINUTE, 9)).await.0, StatusCode::OK);
    assert_eq!(clinic.hand_over(&earlier).await.0, StatusCode::CREATED);
    let done = declare(&mut tablet, under_way).await;
    assert_eq!(done.screen(), "done", "{}", done.text());
    assert_eq!(tablet.press(&done, "おわる（画面を消す）").await.screen(), "locked");
    // And help can still be called.
    assert_eq!(clinic.post("/api/calls", "{\"screen\":\"name\"}").await.0, StatusCode::NO_CONTENT);

    let page = desk.get("/desk/tablets").await;
    desk.press(&page, "1を再開する").await;
    assert_eq!(heartbeat(&clinic, "locked", 0).await["locked"], false);
    assert_eq!(other.get("/ja/start").await.screen(), "start");
    assert_eq!(clinic.hand_over(&declaration(4)).await.0, StatusCode::CREATED);
    for action in ["kiosk-locked", "kiosk-unlocked"] {
        assert_eq!(audited(&clinic, action).await, [("院長".into(), "1".into())]);
    }
}

#[tokio::test]
async fn an_old_identity_opens_no_tablet_that_has_long_been_out_of_use() {
    let clinic = Clinic::new().await;
    assert_eq!(clinic.hand_over(&begun_at(MORNING - MINUTE, 9)).await.0, StatusCode::CREATED);
    // What a tablet says of its own past is not enough: the desk must have known that somebody was there.
    heartbeat(&clinic, "name", 0).await;
    clinic.desk.lock_tablet(&staff(), &clinic.tablet, true).await.expect("locked");
    assert_eq!(clinic.hand_over(&begun_at(MORNING - MINUTE, 5)).await.0, StatusCode::CREATED, "it was under way");
    for hours in [1, 24, 30 * 24] {
        clinic.clock.advance(hours * 60 * MINUTE);
        for old in [begun_at(MORNING - SECOND, 6), begun_at(MORNING - 5 * MINUTE, 7), begun_at(MORNING + SECOND, 8)] {
            assert_eq!(clinic.hand_over(&old).await.0, StatusCode::FORBIDDEN, "{hours}");
        }
    }
    assert_eq!(clinic.hand_over(&begun_at(MORNING - MINUTE, 9)).await.0, StatusCode::OK, "a receipt is given again");
}

#[tokio::test]
async fn a_journey_begun_while_out_of_use_is_told_so_with_everything_kept() {
    let clinic = Clinic::new().await;
    let mut tablet = clinic.tablet();
    let start = tablet.get("/ja/start").await;
    let mut page = tablet.press(&start, "はじめる").await;
    page = tablet.press(&page.choose("「資格（無効）」"), "つぎへ").await;
    // An hour and a half later the tablet is put out of use; the journey left lying on it is no longer under way.
    clinic.store.lock_tablet(clinic.tablet.id, true, &entry(MORNING + 90 * MINUTE)).await.expect("locked");
    let page = tablet.press(&page, "つぎへ").await;
    assert_eq!((page.status, page.screen()), (StatusCode::FORBIDDEN, "locked"));
}

#[tokio::test]
async fn a_revoked_tablet_is_worth_nothing_at_once() {
    let clinic = Clinic::new().await;
    let mut desk = admin(&clinic).await;
    let mut tablet = clinic.tablet();
    let start = tablet.get("/ja/start").await;
    heartbeat(&clinic, "name", 0).await;
    let page = desk.get(&format!("/desk/tablets/{}", clinic.tablet.id)).await;
    let sure = desk.get(&page.link("登録を取り消す")).await;
    assert_eq!(sure.heading(), "端末「1」の登録を取り消しますか");
    assert!(sure.text().contains("いま使用中です"), "{}", sure.text());
    assert_eq!(clinic.hand_over(&declaration(1)).await.0, StatusCode::CREATED, "asking is not doing");
    let page = desk.press(&sure, "はい、取り消す").await;
    assert!(page.text().contains("登録した端末は、まだありません。"), "{}", page.text());

    assert_eq!(clinic.hand_over(&declaration(2)).await.0, StatusCode::UNAUTHORIZED);
    assert_eq!(clinic.post("/api/heartbeat", beat("1", "start", 0, 0)).await.0, StatusCode::UNAUTHORIZED);
    assert_eq!(clinic.post("/api/calls", "{\"screen\":\"name\"}").await.0, StatusCode::UNAUTHORIZED);
    let page = tablet.press(&start, "はじめる").await;
    assert!(page.text().contains("まだ受付に登録されていません"), "{}", page.text());
    let unsent = declare(&mut tablet, page).await;
    assert_eq!((unsent.status, unsent.heading().as_str()), (StatusCode::UNAUTHORIZED, "まだ受付に渡せていません"));
    assert_eq!(audited(&clinic, "kiosk-revoked").await, [("院長".into(), "1".into())]);
    assert_eq!(clinic.store.counts().await.expect("counts").tablets, 0);
    assert_eq!(clinic.desk.latest(9).await.expect("records")[0].tablet, "1", "what it handed over keeps its name");
}

#[tokio::test]
async fn a_situation_sent_is_given_to_a_tablet_on_its_first_screen_alone() {
    let clinic = Clinic::new().await;
    let mut desk = signed_in(&clinic, "受付", Role::Reception).await;
    heartbeat(&clinic, "start", 0).await;
    let mut told = clinic.desk.hear_tablets_told();
    let page = desk.get("/desk/tablets").await;
    let page = desk.press(&page, "「資格（無効）」を1に送る").await;
    assert!(page.text().contains("「資格（無効）」を送っています（10:03まで）"), "{}", page.text());
    assert_eq!(told.try_recv(), Ok(Some(clinic.tablet.id)), "the tablet is told at once");
    let answer = heartbeat(&clinic, "start", 0).await;
    assert_eq!(answer["situation"], "invalid");
    let number = u32::try_from(answer["send"].as_u64().expect("a number")).expect("a small one");
    let answer = heartbeat(&clinic, "notice", number).await;
    assert_eq!((&answer["situation"], &answer["send"]), (&Value::Null, &json!(0)), "it is given once");
    let text = desk.get("/desk/tablets").await.text();
    assert!(text.contains("「資格（無効）」を、端末が受け取りました。") && text.contains("使用中："), "{text}");
    heartbeat(&clinic, "start", 0).await;
    assert!(!desk.get("/desk/tablets").await.text().contains("受け取りました"), "nothing is left after the session");

    let audit = audited(&clinic, "situation-sent").await;
    assert_eq!(audit, [("受付".into(), "1".into())], "what was sent is the patient's");

    // A patient who has begun is not disturbed, and the next one does not get it either.
    clinic.desk.send_situation(&staff(), &clinic.tablet, domain::Situation::Reader).await.expect("sent");
    assert_eq!(heartbeat(&clinic, "situation", 0).await["situation"], Value::Null);
    assert!(desk.get("/desk/tablets").await.text().contains("もう使い始めていたので、送りませんでした"));
    assert_eq!(heartbeat(&clinic, "start", 0).await["situation"], Value::Null);
    heartbeat(&clinic, "sex", 0).await;
    let refused = clinic.desk.send_situation(&staff(), &clinic.tablet, domain::Situation::Reader).await;
    assert!(!refused.expect("an answer"), "in use");
}

fn staff() -> server::store::Staff {
    server::store::Staff { id: 1, name: "受付".into(), role: Role::Reception, has_factor: false }
}

#[tokio::test]
async fn a_situation_expires_can_be_taken_back_and_goes_with_the_lock() {
    let clinic = Clinic::new().await;
    let mut desk = admin(&clinic).await;
    let send = async || {
        clinic.desk.send_situation(&staff(), &clinic.tablet, domain::Situation::Outage).await.expect("an answer")
    };
    assert!(send().await, "a tablet that was never heard of may have its scripts off");
    clinic.clock.advance(3 * MINUTE - 1);
    assert_eq!(heartbeat(&clinic, "start", 0).await["situation"], "outage");
    clinic.clock.advance(1);
    assert_eq!(heartbeat(&clinic, "start", 0).await["situation"], Value::Null);

    assert!(send().await);
    let page = desk.get("/desk/tablets").await;
    desk.press(&page, "1への送信を取り消す").await;
    assert_eq!(heartbeat(&clinic, "start", 0).await["situation"], Value::Null);
    assert_eq!(audited(&clinic, "situation-taken-back").await, [("院長".into(), "1".into())]);

    assert!(send().await);
    clinic.desk.lock_tablet(&staff(), &clinic.tablet, true).await.expect("locked");
    assert_eq!(heartbeat(&clinic, "locked", 0).await["situation"], Value::Null);
    let locked = clinic.store.tablet(clinic.tablet.id).await.expect("a store").expect("a tablet");
    assert!(!clinic.desk.send_situation(&staff(), &locked, domain::Situation::Outage).await.expect("an answer"));
}

#[tokio::test]
async fn without_scripts_a_situation_sent_comes_with_the_first_screen() {
    let clinic = Clinic::new().await;
    let mut desk = admin(&clinic).await;
    let mut tablet = clinic.tablet();
    let page = desk.get("/desk/tablets").await;
    desk.press(&page, "「資格情報なし」を1に送る").await;
    assert_eq!(clinic.browser().get("/ja/start").await.hidden(), [], "only the tablet gets it");
    assert_eq!(tablet.get("/ja/name").await.hidden(), [], "and only on the first screen");
    let start = tablet.get("/ja/start").await;
    assert_eq!(start.screen(), "start");
    let notice = tablet.press(&start, "はじめる").await;
    assert_eq!(notice.screen(), "notice");
    assert!(desk.get("/desk/tablets").await.text().contains("「資格情報なし」を、端末が受け取りました。"));
    let question = tablet.press(&notice, "もどる").await;
    assert_eq!(question.screen(), "situation");
    assert!(question.source.contains("value=\"not_found\" checked"), "{}", question.source);
    assert_eq!(tablet.get("/ja/start").await.hidden(), [], "nothing is left for the next");

    // A page that stood there too long, or was taken back: the question is asked as ever.
    clinic.clock.advance(10 * MINUTE);
    let page = desk.get("/desk/tablets").await;
    desk.press(&page, "「資格情報なし」を1に送る").await;
    let start = tablet.get("/ja/start").await;
    clinic.desk.take_situation_back(&staff(), &clinic.tablet).await.expect("taken back");
    let question = tablet.press(&start, "はじめる").await;
    assert_eq!(question.screen(), "situation");
    assert!(!question.source.contains("checked"), "{}", question.source);
}

#[tokio::test]
async fn staff_fill_the_form_in_at_the_desk_and_the_record_says_so() {
    let clinic = Clinic::new().await;
    let mut desk = signed_in(&clinic, "受付 花子", Role::Reception).await;
    let page = desk.get("/desk/tablets").await;
    let start = desk.press(&page, "受付のパソコンで始める").await;
    assert_eq!(start.address, "/ja/start");
    assert!(start.text().contains("職員が代わりに入力しています（受付 花子）"), "{}", start.text());
    assert!(!start.text().contains("まだ受付に登録されていません") && !start.source.contains("data-version"));
    let done = declare(&mut desk, start).await;
    assert_eq!(done.screen(), "done", "{}", done.text());
    assert!(done.text().contains("職員が代わりに入力しています（受付 花子）"), "on every screen");
    let ticket = done.ticket().expect("a number").to_owned();

    let queue = desk.press(&done, "終えて、受付にもどる").await;
    assert_eq!(queue.heading(), "申立書の一覧");
    let record = desk.get(&queue.link(&ticket)).await;
    assert!(record.text().contains("職員が代わりに入力（受付 花子）"), "{}", record.text());
    assert!(record.text().contains("受付のパソコン"));
    assert!(!desk.get("/desk/tablets").await.text().contains("端末 受付のパソコン"), "it is no tablet");
    assert_eq!(clinic.store.counts().await.expect("counts").tablets, 1);
    assert!(desk.get("/ja/start").await.text().contains("まだ受付に登録されていません"), "it has ended");
    let kept = clinic.desk.latest(1).await.expect("records").remove(0);
    assert_eq!(kept.assisted_by.as_deref(), Some("受付 花子"));
    assert_eq!(audited(&clinic, "declared-for-patient").await, [("受付 花子".into(), kept.declaration.id.to_string())]);

    clinic.hand_over(&declaration(1)).await;
    let own = desk.get(&format!("/desk/records/{}", id(1))).await;
    assert!(!own.text().contains("職員が代わりに入力"), "{}", own.text());
}

#[tokio::test]
async fn filling_in_at_the_desk_ends_with_the_session() {
    let clinic = Clinic::new().await;
    let nobody = Request::post("/desk/assist")
        .header(header::HOST, HOST)
        .header(header::ORIGIN, format!("http://{HOST}"))
        .body(Body::empty())
        .expect("a request");
    let refused = clinic.send(nobody).await;
    assert_eq!(refused.headers()[header::LOCATION], "/desk/sign-in");
    assert!(refused.headers().get(header::SET_COOKIE).is_none());

    let mut desk = admin(&clinic).await;
    let page = desk.get("/desk/tablets").await;
    let start = desk.press(&page, "受付のパソコンで始める").await;
    let begun = desk.press(&start, "はじめる").await;
    // Begun again in the same session, it is the same place.
    let page = desk.get("/desk/tablets").await;
    assert!(desk.press(&page, "受付のパソコンで始める").await.text().contains("職員が代わりに入力しています"));
    let page = desk.get("/desk").await;
    desk.press(&page, "サインアウト").await;
    let unsent = declare(&mut desk, begun).await;
    assert_eq!((unsent.status, unsent.heading().as_str()), (StatusCode::UNAUTHORIZED, "まだ受付に渡せていません"));

    // A session that nobody uses any more hands nothing over either.
    let mut desk = signed_in(&clinic, "会計", Role::Claims).await;
    let page = desk.get("/desk/tablets").await;
    let start = desk.press(&page, "受付のパソコンで始める").await;
    let begun = desk.press(&start, "はじめる").await;
    clinic.clock.advance(30 * MINUTE);
    assert_eq!(declare(&mut desk, begun).await.status, StatusCode::UNAUTHORIZED);
    assert!(clinic.desk.latest(1).await.expect("records").is_empty());
}

#[tokio::test]
async fn the_cookie_of_the_desks_own_computer_is_out_of_reach_and_ends_with_the_browser() {
    let clinic = Clinic::new().await;
    let mut desk = admin(&clinic).await;
    let token = desk.cookie("desk");
    let request = Request::post("/desk/assist")
        .header(header::HOST, HOST)
        .header(header::ORIGIN, format!("http://{HOST}"))
        .header(header::COOKIE, format!("desk={token}"))
        .body(Body::empty())
        .expect("a request");
    let response = clinic.send(request).await;
    let cookie = response.headers()[header::SET_COOKIE].to_str().expect("ASCII").to_owned();
    for part in ["assist=", "HttpOnly", "SameSite=Strict", "Path=/"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(!cookie.contains("Max-Age"), "{cookie}");
    assert_eq!(text(response).await, "");
    desk.get("/desk").await;
}

#[tokio::test]
async fn only_who_answers_for_tablets_may_manage_them() {
    let clinic = Clinic::new().await;
    let id = clinic.tablet.id;
    for (name, role) in [("受付", Role::Reception), ("会計", Role::Claims)] {
        let mut desk = signed_in(&clinic, name, role).await;
        let page = desk.get("/desk/tablets").await;
        assert!(page.buttons().iter().any(|button| button == "「資格（無効）」を1に送る"), "{:?}", page.buttons());
        assert!(!page.text().contains("休止する") && !page.text().contains("端末を登録する"), "{}", page.text());
        for address in
            ["/desk/tablets/enrol".to_owned(), format!("/desk/tablets/{id}"), format!("/desk/tablets/{id}/revoke")]
        {
            assert_eq!(desk.get(&address).await.status, StatusCode::FORBIDDEN, "{address}");
            assert_eq!(desk.post(&address, &[("name".into(), "x".into())]).await.status, StatusCode::FORBIDDEN);
        }
        for action in ["lock", "unlock"] {
            let page = desk.post(&format!("/desk/tablets/{id}/{action}"), &[]).await;
            assert_eq!(page.status, StatusCode::FORBIDDEN, "{action}");
        }
    }
    assert_eq!(clinic.store.tablets().await.expect("tablets"), std::slice::from_ref(&clinic.tablet));
    for address in ["/desk/tablets", "/desk/tablets/list", "/desk/tablets/events", "/desk/tablets/enrol"] {
        assert_eq!(clinic.tablet().get(address).await.heading(), "受付のサインイン", "{address}");
    }
}
