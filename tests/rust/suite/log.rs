//! That the log of the real server holds nothing of a patient and no secret, however much it is asked to tell: with
//! `MADOGUCHI_LOG=trace` it goes through whole declarations by both doors, through refusals, and through the desk's work
//! up to the disposal.

use std::{
    fs::{self, File},
    io::Write,
    path::Path,
    process::{Command, Stdio},
    thread,
    time::Duration,
};

use axum::{
    Router,
    body::Body,
    http::{Request, Response, StatusCode, header},
    response::IntoResponse,
};
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use sqlx::Connection;
use tests::{
    Browser, Page,
    clinic::{HOST, declaration, text},
};
use tower::ServiceExt;

use super::boot::{Running, folder, madoguchi};

/// The time that a test waits for what must come.
const PATIENCE: Duration = Duration::from_secs(20);
/// The time between two looks for it.
const LOOK: Duration = Duration::from_millis(20);

/// The part that every text of this story has: of a patient, of the desk's work, or a password.
pub(crate) const MARK: &str = "Canary7";
pub(crate) const NAME: &str = "髙橋 Canary7name";
const KANA: &str = "タカハシ Canary7kana";
const INSURER: &str = "協会けんぽ Canary7insurer";
const EMPLOYER: &str = "株式会社 Canary7employer";
pub(crate) const ADDRESS: &str = "沖縄県那覇市泉崎 Canary7address";
/// With a character that CP932 has not.
const RESIDENCE: &str = "東京都三宅村 𩸽 Canary7residence";
const RELATIONSHIP: &str = "父 Canary7relationship";
const SIGNED: &str = "髙橋 Canary7signed";
const PHONE: &str = "098-7731-4409";
pub(crate) const POSTAL_CODE: &str = "900-0021";
pub(crate) const INSURER_NUMBER: &str = "01130012";
const ADMIN_PASSWORD: &str = "Canary7admin umbrella";
const CLAIMS_PASSWORD: &str = "Canary7claims umbrella";
const WRONG_PASSWORD: &str = "Canary7wrong umbrella";

/// The texts without the mark: figures, and names that are Japanese alone.
pub(crate) const UNMARKED: [&str; 12] = [
    "髙橋",
    "タカハシ",
    "泉崎",
    PHONE,
    POSTAL_CODE,
    "9000021",
    INSURER_NUMBER,
    "1972-02-29",
    "0.13579",
    "記号Ω",
    "𩸽",
    "29E3D",
];

/// The ways in which a text may stand in a log: as it is, escaped for a form, for JSON or by Rust's `Debug`, in the wide
/// letters that claims are written with, as bytes.
fn forms(text: &str) -> Vec<String> {
    let each = |of: &dyn Fn(char) -> String| -> String {
        text.chars().map(|c| if c.is_ascii() { c.to_string() } else { of(c) }).collect()
    };
    let json =
        each(&|c| c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect::<Vec<_>>().concat());
    let percent: String = form_urlencoded::byte_serialize(text.as_bytes()).collect();
    let wide = |c: char| if c.is_ascii_graphic() { char::from_u32(u32::from(c) + 0xFEE0).unwrap_or(c) } else { c };
    let bytes = |form: &dyn Fn(&u8) -> String, between: &str| -> String {
        text.as_bytes().iter().map(form).collect::<Vec<_>>().join(between)
    };
    let all = [
        text.to_owned(),
        percent.replace('+', "%20"),
        percent,
        json,
        each(&|c| c.escape_unicode().to_string()),
        each(&|c| c.to_string().bytes().map(|byte| format!("\\x{byte:02x}")).collect::<Vec<_>>().concat()),
        text.chars().map(wide).collect(),
        bytes(&|byte| byte.to_string(), ", "),
        bytes(&|byte| format!("{byte:02x}"), ""),
    ];
    all.map(|form| form.to_lowercase()).into()
}

/// Each line of a log that tells one of these texts.
pub(crate) fn telling(log: &str, texts: &[&str]) -> Vec<String> {
    let forms: Vec<String> = texts.iter().flat_map(|text| forms(text)).collect();
    let tells = |line: &&str| {
        let line = line.to_lowercase();
        forms.iter().any(|form| line.contains(form))
    };
    log.lines().filter(tells).map(str::to_owned).collect()
}

#[test]
fn a_text_is_found_in_a_log_in_whatever_form_it_stands_there() {
    let bytes = axum::body::Bytes::from(NAME);
    for line in [
        format!("name={NAME}"),
        format!("body: {bytes:?}"),
        format!("body: {:?}", NAME.as_bytes()),
        "髙橋".escape_unicode().to_string(),
        "{\"name\":\"\\u9ad9\\u6a4b\"}".to_owned(),
        "POST /ja/name person.name=%E9%AB%99%E6%A9%8B".to_owned(),
        "person.name=%e9%ab%99%e6%a9%8b".to_owned(),
        "摘要 Ｃａｎａｒｙ７ａｄｄｒｅｓｓ".to_owned(),
        "x'43616e61727937'".to_owned(),
    ] {
        assert_eq!(telling(&line, &[MARK, "髙橋"]), [line.as_str()]);
    }
    assert!(telling("a line that tells nothing", &[MARK, "髙橋"]).is_empty());
}

/// The real server in a folder of its own, told to log everything. What it says goes into files.
pub(crate) struct Server {
    running: Running,
    pub(crate) address: String,
}

impl Server {
    pub(crate) fn start(folder: &Path, round: usize) -> Self {
        let (out, log) = (folder.join(format!("{round}.out")), folder.join(format!("{round}.log")));
        let mut command = verbose(folder);
        command.stdout(File::create(&out).expect("a file")).stderr(File::create(log).expect("a file"));
        let running = Running(command.spawn().expect("the binary"));
        for _ in 0..PATIENCE.as_millis() / LOOK.as_millis() {
            let printed = fs::read_to_string(&out).expect("what it printed");
            if printed.lines().any(|line| line == "ready") {
                let url = printed.lines().find_map(|line| line.strip_prefix("kiosk: http://")).expect("an address");
                let address = url.split('/').next().unwrap_or_default().to_owned();
                return Self { running, address };
            }
            thread::sleep(LOOK);
        }
        panic!("it is not ready: {}", fs::read_to_string(&out).expect("what it printed"));
    }

    /// A browser whose requests go to it over the network.
    fn browser(&self) -> Browser {
        Browser::new(self.routes())
    }

    fn routes(&self) -> Router {
        let address = self.address.clone();
        Router::new().fallback(move |request: Request<Body>| forward(address.clone(), request))
    }

    /// Sends a request as it is.
    pub(crate) async fn send(&self, request: Request<Body>) -> (StatusCode, String) {
        let response = self.routes().oneshot(request).await.expect("an answer");
        (response.status(), text(response).await)
    }

    /// Ends it in an orderly way.
    pub(crate) fn stop(mut self) {
        self.running.stop();
    }
}

/// Passes a request on to the server, on a connection of its own.
async fn forward(address: String, request: Request<Body>) -> Response<Body> {
    let stream = tokio::net::TcpStream::connect(address).await.expect("a connection");
    let (mut sender, connection) =
        hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.expect("a connection");
    tokio::spawn(connection);
    sender.send_request(request).await.expect("an answer").map(Body::new).into_response()
}

/// The program, told to log everything.
fn verbose(folder: &Path) -> Command {
    let mut command = madoguchi(folder);
    command.env("MADOGUCHI_LOG", "trace");
    command
}

/// Runs a command with this input and gives what it printed; what it logs goes into a file.
fn run(folder: &Path, name: &str, arguments: &[&str], input: &str) -> String {
    let mut command = verbose(folder);
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped());
    command.stderr(File::create(folder.join(format!("{name}.log"))).expect("a file"));
    let mut child = command.spawn().expect("the binary");
    child.stdin.take().expect("a pipe").write_all(input.as_bytes()).expect("written");
    let output = child.wait_with_output().expect("an end");
    assert!(output.status.success(), "{name}");
    // A file in CP932 is none in UTF-8.
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The first account, and one for the claims.
async fn set_up(server: &Server, code: &str) -> (Browser, Browser) {
    let mut admin = server.browser();
    let fill = |page: Page, code: &str| {
        page.write("設定コード", code).write("お名前（サインイン名）", "院長").write("パスワード", ADMIN_PASSWORD)
    };
    let page = admin.get("/desk/set-up").await;
    let page = admin.press(&fill(page, "Canary7code"), "始める").await;
    let page = admin.press(&fill(page, code), "始める").await;
    assert_eq!(page.heading(), "申立書の一覧");
    let page = admin.get("/desk/staff/new").await.write("お名前（サインイン名）", "会計").choose("請求");
    admin.press(&page.write("最初のパスワード", CLAIMS_PASSWORD), "追加する").await;
    let mut claims = server.browser();
    sign_in(&mut claims, WRONG_PASSWORD).await;
    assert_eq!(sign_in(&mut claims, CLAIMS_PASSWORD).await.heading(), "申立書の一覧");
    (admin, claims)
}

async fn sign_in(browser: &mut Browser, password: &str) -> Page {
    let page = browser.get("/desk/sign-in").await;
    let page = page.write("お名前（サインイン名）", "会計").write("パスワード", password);
    browser.press(&page, "サインイン").await
}

/// A whole declaration by the posted form, with what is wrong first.
async fn by_form(tablet: &mut Browser) {
    let page = tablet.get("/ja/start").await;
    let page = tablet.press(&page, "はじめる").await.choose("「資格（無効）」");
    let page = tablet.press(&page, "つぎへ").await;
    let page = tablet.press(&page, "つぎへ").await.choose("申立書を書く");
    let page = tablet.press(&page, "つぎへ").await;
    let page = tablet.press(&page, "つぎへ").await.choose("はい、受けています");
    let page = tablet.press(&page, "つぎへ").await.choose("会社などの保険（社保）");
    let page = tablet.press(&page, "つぎへ").await.write("保険者等名称", INSURER);
    let page = tablet.press(&page, "つぎへ").await.write("事業所名", EMPLOYER);
    let page = tablet.press(&page, "つぎへ").await.choose("1ヶ月以内");
    let page = tablet.press(&page, "つぎへ").await.write("氏名", &format!("{NAME}{}", "あ".repeat(300)));
    let page = tablet.press(&page, "つぎへ").await;
    assert_eq!((page.screen(), page.errors().len()), ("name", 1));
    let page = tablet.press(&page.write("氏名", NAME).write("フリガナ", KANA), "つぎへ").await;
    let page = page.choose("昭和").write("年", "Canary7year").write("月", "2").write("日", "29");
    let page = tablet.press(&page, "つぎへ").await;
    assert_eq!(page.screen(), "birth-date");
    let page = tablet.press(&page.write("年", "47"), "つぎへ").await.choose("女");
    let page = tablet.press(&page, "つぎへ").await.write("郵便番号", POSTAL_CODE).write("住所", ADDRESS);
    let page = page.write("いま住んでいる所（居所）", RESIDENCE);
    let page = tablet.press(&page, "住所をさがす").await;
    let page = tablet.press(&page.write("住所", ADDRESS), "つぎへ").await;
    let page = page.write("連絡先電話番号", PHONE);
    let page = tablet.press(&page, "つぎへ").await;
    assert_eq!(page.screen(), "check");
    assert!(page.text().contains(NAME) && page.text().contains(ADDRESS), "{}", page.text());
    let page = tablet.press(&page, "署名へ進む").await.choose("名前を入力").write("署名する方の名前", SIGNED);
    assert_eq!(tablet.press(&page, "受付に渡す").await.screen(), "done");
}

/// A declaration as a tablet with scripts sends it.
pub(crate) fn drawn(number: u32) -> Value {
    let mut one = declaration(number);
    one["insurance"]["insurer_name"] = json!(INSURER);
    one["insurance"]["employer_name"] = json!(EMPLOYER);
    one["person"]["name"] = json!(NAME);
    one["person"]["kana"] = json!(KANA);
    one["person"]["birth_date"] = json!({ "era": "showa", "year": 47, "month": 2, "day": 29 });
    one["person"]["address"] = json!(ADDRESS);
    one["person"]["residence"] = json!(RESIDENCE);
    one["person"]["name_ink"] = json!([[[0.13579, 0.2, 0], [0.5, 0.3, 0]]]);
    one["signature"]["strokes"] = json!([[[0.13579, 0.2, 0], [0.5, 0.3, 16]]]);
    one["signer"] = json!({ "relationship": RELATIONSHIP, "phone": PHONE });
    // The day that the real clock says, or near enough.
    one["declared_on"] = Value::Null;
    one
}

/// The same by the API, and every kind of body that is refused.
async fn by_api(server: &Server, token: &str) {
    let post = |path: &str, kind: &str, token: &str, body: Vec<u8>| {
        Request::post(path)
            .header(header::HOST, HOST)
            .header(header::AUTHORIZATION, format!("Bearer {token}"))
            .header(header::CONTENT_TYPE, kind)
            .body(Body::from(body))
            .expect("a request")
    };
    let json = "application/json";
    let whole = drawn(1).to_string().into_bytes();
    let (status, answer) = server.send(post("/api/declarations", json, token, whole.clone())).await;
    assert_eq!(status, StatusCode::CREATED, "{answer}");
    let mut other = drawn(1);
    other["person"]["name"] = json!("Canary7other");
    let wrong = |field: &str, value: Value| {
        let mut one = drawn(2);
        one[field] = value;
        one.to_string().into_bytes()
    };
    let large = format!("{{\"id\":\"{}\"}}", MARK.repeat(200_000));
    let form = format!("person.name={MARK}&go=continue");
    let escaped = "{\"id\":\"\\u9ad9\\u6a4b\",\"Canary7field\":1}".to_owned();
    for (path, kind, sender, body, refused) in [
        ("/api/declarations", json, token, whole.clone(), 200),
        ("/api/declarations", json, token, other.to_string().into_bytes(), 409),
        ("/api/declarations", json, "Canary7token", whole.clone(), 401),
        ("/api/declarations", "text/plain", token, whole.clone(), 415),
        ("/api/declarations", json, token, whole[..whole.len() / 2].to_vec(), 400),
        ("/api/declarations", json, token, [whole.as_slice(), b"\xff\xfe"].concat(), 400),
        ("/api/declarations", json, token, large.into_bytes(), 413),
        ("/api/declarations", json, token, form.clone().into_bytes(), 400),
        ("/api/declarations", json, token, escaped.into_bytes(), 422),
        ("/api/declarations", json, token, wrong("person", json!(NAME)), 422),
        ("/api/declarations", json, token, wrong("situation", json!(NAME)), 422),
        ("/api/declarations", json, token, wrong("declared_on", json!("1972-02-29 Canary7")), 422),
        ("/api/declarations", json, token, wrong("signer", json!({ "phone": "\u{1}Canary7" })), 422),
        ("/api/addresses", json, token, json!({ "code": POSTAL_CODE }).to_string().into_bytes(), 200),
        ("/api/addresses", json, token, json!({ "code": MARK, "name": NAME }).to_string().into_bytes(), 422),
        ("/api/heartbeat", json, token, json!({ "version": "", "screen": MARK, "name": NAME }).to_string().into(), 422),
        ("/api/journeys", json, token, json!({ "outcome": MARK, "steps": NAME }).to_string().into_bytes(), 422),
        ("/api/calls", json, token, json!({ "screen": MARK }).to_string().into_bytes(), 422),
        ("/ja/name", "text/plain", token, form.clone().into_bytes(), 415),
        ("/ja/name", "application/x-www-form-urlencoded", token, b"person.name=%FFCanary7%Zz&go=%".to_vec(), 0),
        ("/desk/sign-in", "application/x-www-form-urlencoded", token, form.into_bytes(), 403),
    ] {
        let sent = String::from_utf8_lossy(&body[..body.len().min(80)]).into_owned();
        let (status, answer) = server.send(post(path, kind, sender, body)).await;
        assert!(refused == 0 || status.as_u16() == refused, "{path} {sent}: {status} {answer}");
    }
    let asked = Request::get(format!("/ja/name?person.name={MARK}")).header(header::HOST, HOST);
    server.send(asked.body(Body::empty()).expect("a request")).await;
}

/// The desk's work on the first declaration: reading, correcting, settling, claiming, printing, taking out.
async fn at_the_desk(claims: &mut Browser) -> Page {
    for words in [MARK, "髙橋", "Canary7nobody"] {
        let page = claims.get("/desk").await.write("受付番号・氏名・カナでさがす", words);
        claims.press(&page, "さがす").await;
    }
    let list = claims.get("/desk").await;
    let record = list.link("101");
    let mut page = claims.get(&record).await;
    for question in ["氏名", "生年月日", "性別", "住所"] {
        page = page.tick(&format!("{question}は券面と同じ"));
    }
    claims.press(&page, "見くらべた結果を保存する").await;
    let page = claims.get(&format!("{record}/correct/address")).await.write("住所", "浦添市 Canary7corrected");
    let page = claims.press(&page, "訂正を保存する").await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = page.write("訂正の理由（例：券面の字と見くらべた）", "Canary7why");
    let page = claims.press(&page, "訂正を保存する").await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    let stale = page.write("メモ", "Canary7note");
    claims.press(&stale, "メモを残す").await;
    assert_eq!(claims.press(&stale, "メモを残す").await.status, StatusCode::CONFLICT);
    let page = claims.get(&record).await.choose("聞き取った番号").write("保険者番号", "Canary7digits");
    let page = claims.press(&page, "番号を決める").await;
    let page = page.choose("聞き取った番号").write("保険者番号", INSURER_NUMBER).write("記号", "記号Ω");
    let page = claims.press(&page.write("番号", "Canary7number"), "番号を決める").await;
    assert!(page.text().contains(INSURER_NUMBER), "{}", page.text());
    for sheet in ["/print", "/slip"] {
        assert_eq!(claims.get(&format!("{record}{sheet}")).await.status, StatusCode::OK);
    }
    claims.post(&format!("{record}/printed"), &[("what".into(), "form".into())]).await;
    for format in ["CSV（Excel", "CSV（UTF-8", "CSV（シフトJIS", "JSON"] {
        let page = claims.get("/desk/export").await.choose(format);
        let page = claims.press(&page, "件数と文字をたしかめる").await;
        claims.press_raw(&page, "ファイルにする").await;
    }
    claims.get(&record).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_most_verbose_log_holds_nothing_of_a_patient_and_no_secret() {
    let folder = folder();
    let token = run(folder.path(), "enrol", &["kiosk", "enrol", "1", "--token"], "").trim().to_owned();
    let server = Server::start(folder.path(), 1);
    let printed = fs::read_to_string(folder.path().join("1.out")).expect("what it printed");
    let code = printed.split("code=").nth(1).and_then(|rest| rest.lines().next()).expect("a code").to_owned();
    let (admin, mut claims) = set_up(&server, &code).await;
    by_form(&mut server.browser().with_cookie("kiosk", &token)).await;
    by_api(&server, &token).await;
    let page = at_the_desk(&mut claims).await;
    let sessions = [admin.cookie("desk").to_owned(), claims.cookie("desk").to_owned()];

    // A session that has ended by time keeps what was posted, until the same person is there again.
    server.stop();
    let mut store = super::store::open(&folder.path().join("data")).await;
    sqlx::query("UPDATE sessions SET created_at = 1, seen_at = 1").execute(&mut store).await.expect("written");
    store.close().await.expect("an end");
    let server = Server::start(folder.path(), 2);
    let mut claims = server.browser().with_cookie("desk", &sessions[1]);
    let page = claims.press(&page.write("メモ", "Canary7parked"), "メモを残す").await;
    assert!(page.text().contains("入力したものは残っています"), "{}", page.text());
    let page = page.write("お名前（サインイン名）", "会計").write("パスワード", CLAIMS_PASSWORD);
    let page = claims.press(&page, "サインイン").await;
    let page = claims.press(&page, "保存する").await;
    assert!(page.text().contains("Canary7parked"), "{}", page.text());
    let page = claims.press(&page, "請求ずみにする").await;
    let page = claims.press(&page, "入金ずみにする").await;
    let confirm = claims.press(&page, "廃棄に進む").await;
    assert!(claims.press(&confirm, "1件を廃棄する").await.text().contains("1件を廃棄しました。"));
    server.stop();

    run(folder.path(), "staff", &["staff", "add", "受付", "--role", "reception"], "Canary7reception umbrella\n");
    let exported = run(folder.path(), "json", &["export"], "");
    assert!(exported.contains(NAME), "the other declaration is there: {exported}");
    run(folder.path(), "csv", &["export", "--format", "csv"], "");
    run(folder.path(), "cp932", &["export", "--format", "csv", "--encoding", "cp932"], "");
    run(folder.path(), "check", &["check"], "");
    run(folder.path(), "dispose", &["dispose", "--due"], "");

    let (mut logs, mut sheets) = (0, 0);
    for file in fs::read_dir(folder.path()).expect("a folder") {
        let path = file.expect("a file").path();
        if path.extension().is_none_or(|extension| extension != "log" && extension != "out") {
            continue;
        }
        let said = String::from_utf8_lossy(&fs::read(&path).expect("a file")).into_owned();
        let is_log = path.extension().is_some_and(|extension| extension == "log");
        logs += usize::from(is_log && said.contains("DEBUG"));
        let mut told = telling(&said, &[MARK]);
        told.extend(telling(&said, &UNMARKED));
        if is_log {
            told.extend(telling(&said, &[&token, &code, &sessions[0], &sessions[1]]));
        }
        let requests = || said.lines().filter(|line| line.contains("answered status="));
        // A version 7 identity of these years begins with 0.
        told.extend(requests().filter(|line| line.contains("/desk/records/0")).map(str::to_owned));
        sheets += requests().filter(|line| line.contains(r#"method=GET route="/desk/records/{id}/print""#)).count();
        assert!(told.is_empty(), "{}: {told:#?}", path.display());
    }
    assert!(sheets > 0, "a request is told of by its route");
    assert!(logs >= 8, "a log that tells nothing proves nothing: {logs}");
}
