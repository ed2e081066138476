//! The limits on requests, and the data kept for them: guesses, tablets, streams, passwords, exports.

use std::{
    io::{Read, Write},
    process::{Command, Stdio},
    sync::Arc,
};

use axum::{
    body::Body,
    http::{Request, Response, StatusCode, header},
};
use domain::{Declaration, RecordId, Role};
use rand::{SeedableRng, rngs::StdRng};
use serde_json::{Value, json};
use server::{
    clock::FixedClock,
    desk::{Desk, tablets::status::Beat},
    seal::KeySource,
    store::Staff,
};
use tests::{
    Browser, Clinic, Page,
    clinic::{HOST, KEY, MORNING, PASSWORD, SET_UP_CODE, declaration, id, open_seal, open_store, read},
};
use tokio::task::JoinSet;

use super::boot::binary;

const SECOND: u64 = 1_000;
const MINUTE: u64 = 60 * SECOND;
const HOUR: u64 = 60 * MINUTE;

fn typed(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn sign_in(name: &str, password: &str) -> Vec<(String, String)> {
    typed(&[("name", name), ("password", password)])
}

/// The seconds to wait in an answer; every refusal of this kind says so.
fn wait(status: StatusCode, headers: &header::HeaderMap) -> Option<u64> {
    (status == StatusCode::TOO_MANY_REQUESTS).then(|| {
        let seconds = headers.get(header::RETRY_AFTER).expect("how long to wait").to_str().expect("ASCII");
        seconds.parse().expect("seconds")
    })
}

async fn tried(browser: &mut Browser, name: &str, password: &str) -> Page {
    browser.post("/desk/sign-in", &sign_in(name, password)).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_sixty_guesses_at_once_five_are_tried() {
    let clinic = Clinic::new().await;
    clinic.browser_of("受付", Role::Reception).await;
    for name in ["受付", "nobody of this name"] {
        let mut guesses = JoinSet::new();
        for number in 0..60 {
            let mut browser = clinic.browser();
            let fields =
                sign_in(name, &if number == 59 { PASSWORD.to_owned() } else { format!("guess number {number}") });
            guesses.spawn(async move {
                let page = browser.post("/desk/sign-in", &fields).await;
                (page.status, wait(page.status, &page.headers))
            });
        }
        let answers = guesses.join_all().await;
        let refused = answers.iter().filter(|(status, _)| *status == StatusCode::TOO_MANY_REQUESTS).count();
        assert!(refused >= 55, "{name}: {answers:?}");
        assert!(answers.iter().all(|(_, wait)| wait.is_none_or(|seconds| seconds <= 60)), "{answers:?}");
    }
}

#[tokio::test]
async fn whoever_signed_in_at_a_computer_before_signs_in_there_while_the_name_is_attacked() {
    let clinic = Clinic::new().await;
    let mut own = clinic.browser_of("受付", Role::Reception).await;
    let mut others = clinic.browser_of("会計", Role::Claims).await;
    let mut stranger = clinic.browser();
    for _ in 0..5 {
        assert_eq!(tried(&mut stranger, "受付", "a guess").await.status.as_u16(), 422);
    }
    assert_eq!(tried(&mut stranger, "受付", PASSWORD).await.status.as_u16(), 429);
    for browser in [&mut own, &mut others] {
        let page = browser.get("/desk").await;
        browser.press(&page, "サインアウト").await;
    }
    assert_eq!(tried(&mut others, "受付", PASSWORD).await.status.as_u16(), 429, "somebody else's computer");
    assert_eq!(tried(&mut own, "受付", PASSWORD).await.heading(), "申立書の一覧");
    assert_eq!(tried(&mut stranger, "受付", PASSWORD).await.status.as_u16(), 429, "which helps no stranger");

    // Its own guesses are counted as well.
    let page = own.get("/desk").await;
    own.press(&page, "サインアウト").await;
    let statuses = {
        let mut statuses = Vec::new();
        for _ in 0..6 {
            statuses.push(tried(&mut own, "受付", "a guess").await.status.as_u16());
        }
        statuses
    };
    assert_eq!(statuses, [422, 422, 422, 422, 422, 429]);
}

#[tokio::test]
async fn no_setting_of_the_clock_makes_anybody_wait_longer() {
    let clinic = Clinic::new().await;
    clinic.browser_of("受付", Role::Reception).await;
    let mut browser = clinic.browser();
    for _ in 0..5 {
        tried(&mut browser, "受付", "a guess").await;
    }
    clinic.clock.set_back(HOUR);
    let page = tried(&mut browser, "受付", PASSWORD).await;
    let seconds = wait(page.status, &page.headers).expect("a refusal");
    assert!(seconds <= 60, "{seconds}");
    clinic.clock.advance(seconds * SECOND);
    assert_eq!(tried(&mut browser, "受付", PASSWORD).await.heading(), "申立書の一覧");
}

#[tokio::test]
async fn one_time_codes_are_not_tried_without_end() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.browser();
    let code = clinic.desk.invite("2").await.expect("a code");
    for number in 0..10 {
        let page = browser.get(&format!("/enrol/AAAA-BBBB-{number:04}")).await;
        assert_eq!(page.status, StatusCode::GONE, "{number}");
    }
    let address = format!("/enrol/{code}");
    for page in [browser.get(&address).await, browser.post(&address, &[]).await] {
        let seconds = wait(page.status, &page.headers).expect("a refusal");
        assert!(seconds <= 60, "{seconds}");
    }
    let set_up = |code: &str| typed(&[("name", "院長"), ("password", PASSWORD), ("code", code)]);
    assert_eq!(browser.post("/desk/set-up", &set_up(SET_UP_CODE)).await.status.as_u16(), 429);
    clinic.clock.advance(30 * SECOND);
    assert_eq!(browser.get(&address).await.status, StatusCode::OK);
    for _ in 0..10 {
        assert_eq!(browser.post("/desk/set-up", &set_up("wrong")).await.status.as_u16(), 422);
    }
    let page = browser.post("/desk/set-up", &set_up(SET_UP_CODE)).await;
    assert!(wait(page.status, &page.headers).is_some_and(|seconds| seconds <= 60));
    clinic.clock.advance(30 * SECOND);
    assert_eq!(browser.post("/desk/set-up", &set_up(SET_UP_CODE)).await.heading(), "申立書の一覧");
}

#[tokio::test]
async fn a_password_that_anybody_would_try_is_taken_nowhere() {
    const SAID: &str = "そのパスワードは、だれでも思いつくもの";
    let common = ["aaaaaaaaaaaaa", "1234567890123", "qwertyuiop[]asdf", "password123456", "さくら内科さくら内科2026"];
    let clinic = Clinic::new().await;
    let refused = |page: &Page, password: &str| {
        assert_eq!(page.status.as_u16(), 422, "{password} at {}", page.address);
        assert!(page.text().contains(SAID), "{password} at {}: {}", page.address, page.text());
        assert!(!page.source.contains(password), "{password} at {}", page.address);
    };
    let set_up = |password: &str| typed(&[("name", "院長"), ("password", password), ("code", SET_UP_CODE)]);
    let mut admin = clinic.browser();
    for password in &common[..4] {
        refused(&admin.post("/desk/set-up", &set_up(password)).await, password);
    }
    assert_eq!(admin.post("/desk/set-up", &set_up(PASSWORD)).await.heading(), "申立書の一覧");
    let page = admin.get("/desk/settings").await.write("医院の名前", "さくら内科");
    admin.press(&page, "保存する").await;
    clinic.desk.add_staff("鈴木", Role::Reception, PASSWORD).await.expect("a store").expect("an account");
    for password in common.iter().copied().chain(["鈴木鈴木鈴木鈴木鈴木12345"]) {
        let new = typed(&[("name", "鈴木一郎"), ("role", "reception"), ("password", password)]);
        refused(&admin.post("/desk/staff/new", &new).await, password);
        refused(&admin.post("/desk/staff/2/password", &typed(&[("password", password)])).await, password);
        let own = typed(&[("old", PASSWORD), ("new", password)]);
        refused(&admin.post("/desk/account", &own).await, password);
    }
}

fn madoguchi(folder: &std::path::Path) -> Command {
    let mut command = Command::new(binary());
    command.current_dir(folder).env_clear().arg("--data").arg(folder.join("data"));
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

#[test]
fn nor_by_the_command_line() {
    let folder = tempfile::tempdir().expect("a folder");
    for (password, right) in [("1234567890123", false), ("さくら内科さくら内科さくら内科", false), (PASSWORD, true)]
    {
        let mut add = madoguchi(folder.path());
        add.args(["--set", "clinic.name=さくら内科", "staff", "add", "受付", "--role", "reception"]);
        let mut child = add.spawn().expect("the binary");
        writeln!(child.stdin.take().expect("a pipe"), "{password}").expect("written");
        let output = child.wait_with_output().expect("an end");
        let said = String::from_utf8(output.stderr).expect("UTF-8");
        assert_eq!(output.status.success(), right, "{password}: {said}");
        assert!(
            right || (said.starts_with("madoguchi: password: too easy to guess") && said.lines().count() == 1),
            "{said}"
        );
        assert!(!said.contains(password));
    }
}

/// Asks for something that is not taken, but counts; what would be handed over weighs a lot.
async fn answer(clinic: &Clinic, token: &str, path: &str) -> (StatusCode, Option<u64>) {
    weighing(clinic, token, path, if path == "/api/declarations" { 200 * 1024 } else { 0 }).await
}

async fn weighing(clinic: &Clinic, token: &str, path: &str, weight: usize) -> (StatusCode, Option<u64>) {
    let body = format!("{{{}}}", " ".repeat(weight));
    let request = Request::post(path)
        .header(header::HOST, HOST)
        .header(header::AUTHORIZATION, format!("Bearer {token}"))
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from(body))
        .expect("a request");
    let response = clinic.send(request).await;
    (response.status(), wait(response.status(), response.headers()))
}

#[tokio::test]
async fn a_tablet_that_asks_without_end_is_told_when_to_come_again() {
    let clinic = Clinic::new().await;
    let (_, other) = clinic.desk.enrol_at_once("2").await.expect("a tablet");
    for path in ["/api/declarations", "/api/calls", "/api/addresses", "/api/journeys", "/api/heartbeat"] {
        let mut taken = 0;
        let seconds = loop {
            match answer(&clinic, &clinic.token, path).await {
                (status, Some(seconds)) => {
                    assert_eq!(status, StatusCode::TOO_MANY_REQUESTS);
                    break seconds;
                }
                _ => taken += 1,
            }
            assert!(taken <= 2000, "{path} has no end");
        };
        assert!(taken >= 60, "{path}: honest use is far below, {taken}");
        assert!((1..=60).contains(&seconds), "{path}: {seconds}");
        assert_eq!(answer(&clinic, &other, path).await.1, None, "{path}: another tablet is not concerned");
        clinic.clock.advance(seconds * SECOND);
        assert_eq!(answer(&clinic, &clinic.token, path).await.1, None, "{path}: {seconds}");
    }
    // A queue of a day that waited for the network is through within a minute.
    clinic.clock.advance(HOUR);
    for number in 1..=20 {
        assert_eq!(clinic.hand_over(&declaration(number)).await.0, StatusCode::CREATED);
    }
}

#[tokio::test]
async fn with_scripts_off_a_tablet_that_hands_over_too_much_keeps_everything_on_its_screen() {
    let clinic = Clinic::new().await;
    while answer(&clinic, &clinic.token, "/api/declarations").await.1.is_none() {}
    while weighing(&clinic, &clinic.token, "/api/declarations", 0).await.1.is_none() {}
    let mut tablet = clinic.tablet();
    let fields = typed(&[("options", "form"), ("person.name", "髙橋 花子"), ("signature.method", "on_paper")]);
    let page = tablet.post("/ja/signature", &fields).await;
    assert_eq!((page.status.as_u16(), page.heading().as_str()), (429, "まだ受付に渡せていません"));
    assert!(wait(page.status, &page.headers).is_some());
    clinic.clock.advance(MINUTE);
    assert_eq!(tablet.press(&page, "もう一度送る").await.ticket(), Some("101"));
}

#[tokio::test]
async fn a_tablet_and_a_session_keep_only_so_many_streams_open() {
    let clinic = Clinic::new().await;
    let desk = clinic.browser_of("受付", Role::Reception).await;
    let session = format!("desk={}", desk.cookie("desk"));
    let bearer = format!("Bearer {}", clinic.token);
    for (path, name, value) in
        [("/api/kiosk/events", header::AUTHORIZATION, bearer), ("/desk/events", header::COOKIE, session)]
    {
        let open = async || -> Response<Body> {
            let request = Request::get(path).header(header::HOST, HOST).header(name.clone(), value.clone());
            clinic.send(request.body(Body::empty()).expect("a request")).await
        };
        let mut streams = Vec::new();
        let refused = loop {
            let stream = open().await;
            if stream.status() != StatusCode::OK {
                break stream;
            }
            streams.push(stream);
            assert!(streams.len() < 100, "{path} has no end");
        };
        assert!(wait(refused.status(), refused.headers()).is_some(), "{path}");
        assert!(streams.len() >= 8, "{path}: {}", streams.len());
        streams.pop();
        assert_eq!(open().await.status(), StatusCode::OK, "{path}: one that was closed makes place");
    }
}

fn begun_at(millis: u64, number: u8) -> Value {
    let mut declaration = declaration(1);
    declaration["id"] = json!(RecordId::v7(millis, [number; 10]).to_string());
    declaration
}

fn staff() -> Staff {
    Staff { id: 1, name: "院長".into(), role: Role::Admin, has_factor: false }
}

#[tokio::test]
async fn a_tablet_out_of_use_is_closed_to_whatever_time_an_identity_claims() {
    let clinic = Clinic::new().await;
    clinic.hand_over(&begun_at(MORNING - MINUTE, 1)).await;
    clinic.desk.lock_tablet(&staff(), &clinic.tablet, true).await.expect("locked");
    for (later, begun) in [(0, MORNING - 1), (SECOND, MORNING - SECOND), (MINUTE, MORNING - 10 * MINUTE)] {
        clinic.clock.advance(later);
        assert_eq!(clinic.hand_over(&begun_at(begun, 2)).await.0, StatusCode::FORBIDDEN, "nobody was there");
    }
    assert_eq!(clinic.hand_over(&begun_at(MORNING - MINUTE, 1)).await.0, StatusCode::OK, "a receipt is given again");
    clinic.desk.lock_tablet(&staff(), &clinic.tablet, false).await.expect("unlocked");

    // Somebody is at it, whose answers are on the tablet alone: that one may finish, in the time that a journey has.
    let beat = Beat { version: "1".into(), screen: Some(domain::Step::Name), waiting: 0, took: None };
    let now = MORNING + MINUTE + SECOND;
    clinic.desk.heartbeat(&clinic.tablet, beat.clone());
    clinic.desk.lock_tablet(&staff(), &clinic.tablet, true).await.expect("locked");
    clinic.clock.advance(10 * MINUTE);
    assert_eq!(clinic.hand_over(&begun_at(now - 1, 3)).await.0, StatusCode::CREATED);
    assert_eq!(clinic.hand_over(&begun_at(now - 1, 3)).await.0, StatusCode::OK);
    assert_eq!(clinic.hand_over(&begun_at(now - 1, 4)).await.0, StatusCode::FORBIDDEN, "one patient was there");
    clinic.desk.lock_tablet(&staff(), &clinic.tablet, false).await.expect("unlocked");

    clinic.desk.heartbeat(&clinic.tablet, beat);
    let now = now + 10 * MINUTE;
    clinic.desk.lock_tablet(&staff(), &clinic.tablet, true).await.expect("locked");
    clinic.clock.advance(HOUR);
    assert_eq!(clinic.hand_over(&begun_at(now - 1, 5)).await.0, StatusCode::FORBIDDEN, "the journey's time is over");
    clinic.clock.set_back(30 * MINUTE);
    assert_eq!(clinic.hand_over(&begun_at(now - 1, 5)).await.0, StatusCode::FORBIDDEN, "whatever the clock says");
}

#[tokio::test]
async fn refused_sign_ins_are_counted_in_the_log_and_not_written_one_by_one() {
    let clinic = Clinic::new().await;
    clinic.browser_of("受付", Role::Reception).await;
    let mut stranger = clinic.browser();
    for number in 0..4 {
        tried(&mut stranger, "受付", "a guess").await;
        tried(&mut stranger, &format!("password typed as a name {number}"), "a guess").await;
    }
    assert_eq!(clinic.audited("sign-in-refused").await, ["desk 受付", "desk "]);
    clinic.clock.advance(MINUTE);
    tried(&mut stranger, "受付", "a guess").await;
    tried(&mut stranger, "password typed as a name", "a guess").await;
    tried(&mut stranger, "受付", PASSWORD).await;
    assert_eq!(clinic.audited("sign-in-refused").await, ["desk 受付", "desk ", "desk 受付 ×4", "desk ×4"]);
}

#[tokio::test]
async fn tries_that_have_to_wait_are_counted_with_those_that_were_wrong() {
    let clinic = Clinic::new().await;
    clinic.browser_of("受付", Role::Reception).await;
    let mut stranger = clinic.browser();
    for number in 0..9 {
        let refused = tried(&mut stranger, "受付", "a guess").await;
        assert_eq!(refused.status == StatusCode::TOO_MANY_REQUESTS, number >= 5);
    }
    for _ in 0..14 {
        stranger.get("/enrol/WRON-GCOD-E000").await;
    }
    clinic.clock.advance(MINUTE);
    tried(&mut stranger, "受付", "a guess").await;
    stranger.get("/enrol/WRON-GCOD-E000").await;
    assert_eq!(clinic.audited("sign-in-refused").await, ["desk 受付", "desk 受付 ×9"]);
    assert_eq!(clinic.audited("code-refused").await, ["desk ", "desk ×14"]);
}

#[tokio::test]
async fn whatever_else_is_refused_is_counted_in_the_log_by_its_kind() {
    let clinic = Clinic::new().await;
    let mut reception = clinic.browser_of("受付", Role::Reception).await;
    let mut stranger = clinic.browser();
    let forged = || {
        let request = Request::post("/api/declarations").header(header::HOST, HOST);
        let request = request.header(header::AUTHORIZATION, "Bearer forged").body(Body::from("{}"));
        clinic.send(request.expect("a request"))
    };
    let mut refuse = async |times: u32| {
        for _ in 0..times {
            assert_eq!(stranger.get("/enrol/WRON-GCOD-E000").await.status, StatusCode::GONE);
            assert_eq!(reception.get("/desk/settings").await.status, StatusCode::FORBIDDEN);
            assert_eq!(forged().await.status(), StatusCode::UNAUTHORIZED);
        }
    };
    let told = async || {
        let kinds = ["code-refused", "right-refused", "tablet-refused"];
        [clinic.audited(kinds[0]).await, clinic.audited(kinds[1]).await, clinic.audited(kinds[2]).await]
    };
    refuse(4).await;
    assert_eq!(told().await, [vec!["desk "], vec!["desk 受付"], vec!["desk "]]);
    clinic.clock.advance(MINUTE);
    refuse(3).await;
    let expected = [vec!["desk ", "desk ×4"], vec!["desk 受付", "desk 受付 ×4"], vec!["desk ", "desk ×4"]];
    assert_eq!(told().await, expected);
    clinic.desk.write_all_refusals().await;
    assert_eq!(told().await.map(|told| told[2].clone()), ["desk ×2", "desk 受付 ×2", "desk ×2"], "before a stop");
}

#[tokio::test]
async fn what_is_written_in_several_lines_stays_text() {
    const TRICK: &str = "\n</textarea><b id=\"in\">x</b><script>1</script> &lt;i&gt; &amp;amp; <!-- \"' ]]>";
    let clinic = Clinic::new().await;
    clinic.hand_over(&declaration(1)).await;
    let mut browser = clinic.browser_of("院長", Role::Admin).await;
    let id = id(1).to_string();
    let note = typed(&[("act", "note"), ("revision", "99"), ("text", TRICK)]);
    let page = browser.post(&format!("/desk/records/{id}/work"), &note).await;
    assert_eq!(page.status, StatusCode::CONFLICT, "{}", page.text());
    let mut shown = vec![page];
    let settings = browser.get("/desk/settings").await;
    let (action, mut fields) = settings.submission("保存する");
    for (name, value) in &mut fields {
        match name.as_str() {
            "claims.parts" => *value = TRICK.replace('\n', ""),
            "retention_days" => *value = "not a number".into(),
            _ => {}
        }
    }
    shown.push(browser.post(&action, &fields).await);
    for page in shown {
        assert!(!page.has_id("in"), "{}: {}", page.address, page.source);
        let texts = page.all_whole("textarea");
        assert!(texts.iter().any(|text| text.trim_start_matches('\n') == TRICK.trim_start_matches('\n')), "{texts:?}");
    }
}

/// A declaration with a signature of three thousand points.
fn signed(number: u32) -> Declaration {
    let id = RecordId::v7(MORNING + u64::from(number), [7; 10]);
    let mut declaration = declaration(number);
    declaration["id"] = json!(id.to_string());
    let stroke: Vec<Value> = (0..3000).map(|at| json!([0.1234, f64::from(at % 100) / 100.0, at * 8])).collect();
    declaration["signature"]["strokes"] = json!([stroke]);
    read(&declaration)
}

/// Runs the export and gives how many bytes came out, and the most memory it ever had, in kB.
fn exported(folder: &std::path::Path, format: &[&str]) -> (usize, u64) {
    let mut child = madoguchi(folder).arg("export").args(format).stderr(Stdio::null()).spawn().expect("the binary");
    let mut out = child.stdout.take().expect("a pipe");
    let (mut bytes, mut most, mut part) = (0, 0, vec![0; 256 * 1024]);
    loop {
        // While it is read slowly it is still there to be asked: the pipe holds less than a part.
        let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
        let memory = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let memory = memory.and_then(|memory| memory.trim().trim_end_matches("kB").trim().parse().ok());
        most = most.max(memory.unwrap_or(0));
        match out.read(&mut part).expect("read") {
            0 => break,
            read => bytes += read,
        }
    }
    assert!(child.wait().expect("an end").success());
    (bytes, most)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_export_takes_no_more_memory_for_more_declarations() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = open_store(&folder.path().join("data")).await.expect("a store");
    KeySource::File(folder.path().join("data.key")).put(&KEY).expect("a key file");
    let seal = open_seal(&*store).await.expect("a seal");
    let desk = Desk::new(store, seal, Arc::new(FixedClock::at(MORNING)), StdRng::seed_from_u64(1));
    let (tablet, _) = desk.enrol_at_once("1").await.expect("a tablet");
    let mut measured = Vec::new();
    for numbers in [0..40, 40..640] {
        let mut tasks = JoinSet::new();
        for number in numbers {
            let (desk, tablet) = (desk.clone(), tablet.clone());
            tasks.spawn(async move { desk.hand_over(&tablet, &signed(number)).await.expect("stored") });
        }
        tasks.join_all().await;
        for format in [["--format", "json"], ["--format", "csv"]] {
            measured.push(exported(folder.path(), &format));
        }
    }
    let [few_json, few_csv, many_json, many_csv] = measured[..] else { panic!("{measured:?}") };
    assert!(many_json.0 > 10 * few_json.0 && many_csv.0 > 10 * few_csv.0, "{measured:?}");
    for (few, many) in [(few_json, many_json), (few_csv, many_csv)] {
        // All 640 at once are 40 MB as they are stored, and more once read.
        assert!(few.1 > 0 && many.1 < few.1 + 24_000, "{measured:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_from_the_desk_is_sent_in_parts_and_whole() {
    use http_body_util::BodyExt;
    let clinic = Clinic::new().await;
    for number in 0..70 {
        clinic.desk.hand_over(&clinic.tablet, &signed(number)).await.expect("stored");
    }
    let desk = clinic.browser_of("院長", Role::Admin).await;
    let form = "from=2026-11-20&to=2026-11-20&state=received&state=open&format=json&download=1";
    let states: Vec<_> = domain::work::State::ALL.iter().map(|state| ["&state=", state.name()].concat()).collect();
    let request = Request::post("/desk/export")
        .header(header::HOST, HOST)
        .header(header::ORIGIN, format!("http://{HOST}"))
        .header(header::COOKIE, format!("desk={}", desk.cookie("desk")))
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(form.to_owned() + &states.concat()))
        .expect("a request");
    let response = clinic.send(request).await;
    assert_eq!(response.status(), StatusCode::OK);
    let (mut parts, mut all, mut body) = (0, Vec::new(), response.into_body());
    while let Some(frame) = body.frame().await {
        let data = frame.expect("a part").into_data().expect("data");
        assert!(data.len() <= 1024 * 1024, "{}", data.len());
        parts += 1;
        all.extend_from_slice(&data);
    }
    let read: Value = serde_json::from_slice(&all).expect("JSON");
    assert!(parts > 10, "{parts}");
    assert_eq!(read.as_array().map(Vec::len), Some(70));
    assert_eq!(read[69]["declaration"]["signature"]["strokes"][0].as_array().map(Vec::len), Some(3000));
    assert_eq!(clinic.audited("exported").await, ["院長 70 as json"]);
}
