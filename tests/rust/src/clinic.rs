//! A clinic for one test: the real store in a folder of its own, the real routes, a clock that stands still.

use std::{
    fs::{self, DirEntry},
    io::{self, ErrorKind},
    path::Path,
    sync::Arc,
};

use axum::{
    Router,
    body::Body,
    http::{Request, Response, StatusCode, header},
};
use domain::{Date, Declaration, Questions, RecordId, Role};
use http_body_util::BodyExt;
use memchr::memmem;
use rand::{SeedableRng, rngs::StdRng};
use serde_json::{Value, json};
use server::{
    clock::FixedClock,
    config::{Config, Sources},
    desk::Desk,
    seal::{InstallationKey, KeySource, Seal},
    store::{self, OpenError, Purpose, Store, Tablet, audit::Entry},
    web::{self, Web},
};
use tempfile::TempDir;
use tokio::task::JoinHandle;
use tower::ServiceExt;

use crate::Browser;

/// Friday, 2026-11-20, 10:00 in Japan.
pub const MORNING: u64 = 1_795_136_400_000;
/// The code of the first account.
pub const SET_UP_CODE: &str = "SETU-PCOD-E000";
/// The password of the accounts.
pub const PASSWORD: &str = "correct horse battery";
/// The key of the installation.
pub const KEY: InstallationKey = InstallationKey::from_bytes([7; 32]);
/// The host that requests are sent to.
pub const HOST: &str = "127.0.0.1:3000";

/// Opens the store in a folder to try things on.
///
/// # Errors
/// When it does not open.
pub async fn open_store(folder: &Path) -> Result<Arc<dyn Store>, OpenError> {
    store::open(folder, Purpose::Trial, false).await
}

/// Opens the seal of a store with the key of the installation.
///
/// # Errors
/// When it does not open.
pub async fn open_seal(store: &dyn Store) -> Result<Seal, OpenError> {
    Seal::open(store, KeySource::Given(KEY), MORNING, &mut StdRng::seed_from_u64(20_261_121)).await
}

/// A clinic.
pub struct Clinic {
    folder: TempDir,
    /// The clock, to be moved on.
    pub clock: Arc<FixedClock>,
    /// The use cases.
    pub desk: Desk,
    /// The store below them.
    pub store: Arc<dyn Store>,
    /// An enrolled tablet.
    pub tablet: Tablet,
    /// Its token.
    pub token: String,
    /// The pages.
    pub web: Web,
    routes: Router,
}

impl Clinic {
    /// A clinic that has just been set up, with one tablet and no staff.
    pub async fn new() -> Self {
        Self::with(Config::default()).await
    }

    /// A clinic with this configuration.
    pub async fn with(sources: impl Into<Sources>) -> Self {
        Self::over(tempfile::tempdir().expect("a folder"), sources).await
    }

    /// A clinic over the store of a folder, with another tablet.
    pub async fn over(folder: TempDir, sources: impl Into<Sources>) -> Self {
        let store = open_store(folder.path()).await.expect("a store");
        let clock = Arc::new(FixedClock::at(MORNING));
        let seal = open_seal(&*store).await.expect("a seal");
        let desk = Desk::new(store.clone(), seal, clock.clone(), StdRng::seed_from_u64(20_261_120));
        let (tablet, token) = desk.enrol_at_once("1").await.expect("a tablet");
        let web = Web::prepare(desk.clone(), sources, Some(SET_UP_CODE.into()), None).await.expect("pages");
        Self { folder, clock, desk, store, tablet, token, routes: web::router(web.clone()), web }
    }

    /// The data folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// A browser that is the enrolled tablet.
    #[must_use]
    pub fn tablet(&self) -> Browser {
        self.browser().with_cookie("kiosk", &self.token)
    }

    /// A browser that nobody knows.
    #[must_use]
    pub fn browser(&self) -> Browser {
        Browser::new(self.routes.clone())
    }

    /// A browser signed in at the desk.
    pub async fn desk_browser(&self) -> Browser {
        self.browser_of("受付", Role::Claims).await
    }

    /// A browser that a new member of staff is signed in with.
    pub async fn browser_of(&self, name: &str, role: Role) -> Browser {
        self.desk.add_staff(name, role, PASSWORD).await.expect("a store").expect("an account");
        self.signed_in(name, PASSWORD).await
    }

    /// A browser that a member of staff signs in with.
    pub async fn signed_in(&self, name: &str, password: &str) -> Browser {
        let mut browser = self.browser();
        let page =
            browser.get("/desk/sign-in").await.write("お名前（サインイン名）", name).write("パスワード", password);
        let page = browser.press(&page, "サインイン").await;
        assert_eq!(page.heading(), "申立書の一覧");
        browser
    }

    /// The actors and subjects of an action, as the log has them.
    pub async fn audited(&self, action: &str) -> Vec<String> {
        let entries = self.audit_log().await.into_iter().filter(|entry| entry.action == action);
        entries.map(|entry| format!("{} {}", entry.actor, entry.subject)).collect()
    }

    /// The whole audit log, in the order it was written, read in pages.
    pub async fn audit_log(&self) -> Vec<Entry> {
        const PAGE: u32 = 100;
        let mut all: Vec<Entry> = Vec::new();
        loop {
            let after = all.last().map_or(0, |entry| entry.number);
            let page = self.store.entries(after, PAGE).await.expect("the log");
            if page.is_empty() {
                return all;
            }
            all.extend(page);
        }
    }

    /// Sends a request as it is.
    pub async fn send(&self, request: Request<Body>) -> Response<Body> {
        self.routes.clone().oneshot(request).await.expect("an answer")
    }

    /// Hands a declaration over with the tablet's token: the status and the JSON of the answer.
    pub async fn hand_over(&self, declaration: &Value) -> (StatusCode, Value) {
        self.post("/api/declarations", declaration.to_string()).await
    }

    /// Hands a declaration over in a task of its own.
    #[must_use]
    pub fn hand_over_later(&self, declaration: Value) -> JoinHandle<(StatusCode, Value)> {
        let (routes, request) = (self.routes.clone(), self.json_request("/api/declarations", declaration.to_string()));
        tokio::spawn(async move { status_and_json(routes.oneshot(request).await.expect("an answer")).await })
    }

    /// Posts a body as JSON with the tablet's token.
    pub async fn post(&self, path: &str, body: impl Into<Body>) -> (StatusCode, Value) {
        status_and_json(self.send(self.json_request(path, body)).await).await
    }

    /// A request with a JSON body and the tablet's token.
    pub fn json_request(&self, path: &str, body: impl Into<Body>) -> Request<Body> {
        Request::post(path)
            .header(header::HOST, HOST)
            .header(header::AUTHORIZATION, format!("Bearer {}", self.token))
            .header(header::CONTENT_TYPE, "application/json")
            .body(body.into())
            .expect("a request")
    }
}

async fn status_and_json(response: Response<Body>) -> (StatusCode, Value) {
    (response.status(), serde_json::from_str(&text(response).await).unwrap_or_default())
}

/// The body of an answer as text.
pub async fn text(response: Response<Body>) -> String {
    let body = response.into_body().collect().await.expect("a body").to_bytes();
    String::from_utf8(body.to_vec()).expect("UTF-8")
}

/// The identity of the declaration with this number.
#[must_use]
pub fn id(number: u32) -> RecordId {
    format!("01939f1e-7c00-7000-8000-{number:012}").parse().expect("an identity")
}

/// A whole declaration with this number at the end of its identity.
#[must_use]
pub fn declaration(number: u32) -> Value {
    json!({
        "id": id(number).to_string(),
        "edition": "2023-07", "language": "ja", "situation": "invalid",
        "insurance": {
            "has_valid_certificate": true, "kind": "employees", "insurer_name": "協会けんぽ 沖縄支部",
            "employer_name": "株式会社さくら", "issued": "within_month", "share": null
        },
        "person": {
            "name": "髙橋 花子", "kana": "タカハシ ハナコ",
            "birth_date": { "era": "showa", "year": 60, "month": 5, "day": 12 },
            "sex": "female", "address": "沖縄県那覇市", "residence": null
        },
        "declared_on": "2026-11-20",
        "signature": { "method": "drawn", "strokes": [[[0.1, 0.2, 0], [0.2, 0.3, 16]]], "name": null },
        "signer": { "relationship": null, "phone": "098-000-0000" }
    })
}

/// Those of some texts that stand anywhere in the files of a folder, byte for byte.
pub fn held<'t, T: AsRef<[u8]> + ?Sized>(folder: &Path, texts: impl IntoIterator<Item = &'t T>) -> Vec<&'t T> {
    let read = |file: io::Result<DirEntry>| match fs::read(file.expect("a file").path()) {
        // It has just been merged into another.
        Err(error) if error.kind() == ErrorKind::NotFound => Vec::new(),
        bytes => bytes.expect("readable"),
    };
    let all: Vec<u8> = fs::read_dir(folder).expect("a folder").flat_map(read).collect();
    texts.into_iter().filter(|text| memmem::find(&all, text.as_ref()).is_some()).collect()
}

/// A declaration as the server reads it.
///
/// # Panics
/// When it is none.
#[must_use]
pub fn read(declaration: &Value) -> Declaration {
    let json = serde_json::from_value(declaration.clone()).expect("JSON");
    Declaration::read(&json, Date::MAX, |_| Some(Questions::ALL)).expect("a declaration")
}
