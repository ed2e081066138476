//! The second factor at the desk, and the sessions that are open.

use domain::Role;
use server::{
    clock::Clock,
    config::{Config, SecondFactor},
    store::{Audit, factors::Factor},
};
use tests::{
    Browser, Clinic, Page,
    clinic::{PASSWORD, declaration, held, id},
};
use totp_rs::{Builder, Secret};

use super::faults::{madoguchi, told};

const STEP: u64 = 30 * 1000;
const MINUTE: u64 = 60 * 1000;
const NAME: &str = "院長";

fn ruled(second_factor: SecondFactor) -> Config {
    Config { second_factor, ..Config::default() }
}

fn typed(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// An authenticator, and the codes on paper.
struct Device {
    secret: String,
    codes: Vec<String>,
}

impl Device {
    /// Sets a second factor up, as its owner does.
    async fn set_up(clinic: &Clinic, browser: &mut Browser) -> Self {
        let page = browser.get("/desk/account/factor").await;
        let mut device = Self { secret: page.all_text("code").concat().replace(' ', ""), codes: Vec::new() };
        let filled = page.write("アプリの6桁の数字", &device.code(clinic)).write("パスワード", PASSWORD);
        let page = browser.press(&filled, "使いはじめる").await;
        assert_eq!(page.heading(), "予備コード", "{}", page.text());
        device.codes = page.all_text(".desk-codes code");
        device
    }

    /// The code of now.
    fn code(&self, clinic: &Clinic) -> String {
        let secret = Secret::try_from_base32(&self.secret).expect("base 32");
        let totp = Builder::new().with_secret(secret).build().expect("an authenticator");
        totp.generate(clinic.clock.now() / 1000).to_string()
    }
}

/// A browser after the password.
async fn after_password(clinic: &Clinic) -> (Browser, Page) {
    let mut browser = clinic.browser();
    let page = browser.get("/desk/sign-in").await.write("お名前（サインイン名）", NAME).write("パスワード", PASSWORD);
    let page = browser.press(&page, "サインイン").await;
    (browser, page)
}

/// The answer to a code, after the password.
async fn tried(clinic: &Clinic, code: &str) -> Page {
    let (mut browser, page) = after_password(clinic).await;
    assert_eq!(page.heading(), "認証コード");
    browser.press(&page.write("認証コード", code), "サインイン").await
}

#[tokio::test]
async fn whoever_has_set_it_up_is_asked_for_a_code_after_the_password() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.browser_of(NAME, Role::Admin).await;
    let own = browser.get("/desk/account").await;
    assert!(own.text().contains("まだ使っていません。"));
    assert_eq!(own.link("使いはじめる"), "/desk/account/factor");
    let page = browser.get("/desk/account/factor").await;
    for (code, password, said) in [
        ("000000", PASSWORD, "コードがちがうか、もう使われています。"),
        ("", PASSWORD, "コードがちがうか、もう使われています。"),
        ("000000", "wrong donkey paperclip", "パスワードがちがいます。"),
    ] {
        let filled = browser.get("/desk/account/factor").await;
        let filled = filled.write("アプリの6桁の数字", code).write("パスワード", password);
        let refused = browser.press(&filled, "使いはじめる").await;
        assert_eq!(refused.status.as_u16(), 422, "{code}");
        assert!(refused.text().contains(said), "{said}: {}", refused.text());
        assert_eq!(refused.all_text("code"), page.all_text("code"), "the device that has read it goes on");
        assert!(!refused.source.contains(PASSWORD) && !refused.source.contains("paperclip"));
    }
    let mut elsewhere = clinic.signed_in(NAME, PASSWORD).await;
    let device = Device::set_up(&clinic, &mut browser).await;
    assert_eq!(device.codes.len(), 10);
    assert_eq!(browser.get("/desk").await.heading(), "申立書の一覧", "the session goes on");
    assert_eq!(elsewhere.get("/desk").await.heading(), "受付のサインイン", "one that began without it does not");
    assert!(browser.get("/desk/account").await.text().contains("使っています。"));
    let page = browser.get("/desk/account/factor").await;
    assert!(page.text().contains("残りは10個です。") && !page.source.contains(&device.secret), "{}", page.text());

    assert_eq!(tried(&clinic, &device.code(&clinic)).await.status.as_u16(), 422, "used when it was set up");
    clinic.clock.advance(STEP);
    let wrong = tried(&clinic, "123456").await;
    assert_eq!((wrong.status.as_u16(), wrong.heading()), (422, "認証コード".into()));
    assert!(wrong.text().contains("コードがちがうか、もう使われています。"), "{}", wrong.text());
    let code = device.code(&clinic);
    assert_eq!(tried(&clinic, &format!(" {} {} ", &code[..3], &code[3..])).await.heading(), "申立書の一覧");
    assert_eq!(tried(&clinic, &code).await.status.as_u16(), 422, "nobody takes it a second time");
    clinic.clock.advance(STEP);
    assert_eq!(tried(&clinic, &device.code(&clinic)).await.heading(), "申立書の一覧");
    assert_eq!(clinic.audited("factor-set").await, [format!("{NAME} {NAME}")]);
    assert_eq!(clinic.audited("signed-in").await.len(), 4);
}

#[tokio::test]
async fn a_page_of_the_desk_is_nobodys_after_the_password_alone() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.browser_of(NAME, Role::Admin).await;
    let device = Device::set_up(&clinic, &mut browser).await;
    let (mut half, page) = after_password(&clinic).await;
    assert_eq!(half.get("/desk").await.heading(), "受付のサインイン");
    let token = page.hidden().into_iter().find(|(name, _)| name == "token").expect("a token").1;
    assert_eq!(half.with_cookie("desk", &token).get("/desk").await.heading(), "受付のサインイン", "it is no session");

    // It waits for ten minutes, and not beyond a new password.
    let (mut late, page) = after_password(&clinic).await;
    clinic.clock.advance(10 * MINUTE);
    let page = late.press(&page.write("認証コード", &device.code(&clinic)), "サインイン").await;
    assert_eq!((page.status.as_u16(), page.heading()), (422, "受付のサインイン".into()));
    assert!(page.text().contains("時間がたったので"), "{}", page.text());
    let (mut before, page) = after_password(&clinic).await;
    let own = browser.get("/desk/account").await;
    let own = own.write("いまのパスワード", PASSWORD).write("新しいパスワード", "wrong donkey paperclip");
    browser.press(&own, "変える").await;
    let page = before.press(&page.write("認証コード", &device.code(&clinic)), "サインイン").await;
    assert_eq!(page.heading(), "受付のサインイン");
}

#[tokio::test]
async fn a_code_on_paper_signs_in_once_however_it_is_typed() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.browser_of(NAME, Role::Admin).await;
    let device = Device::set_up(&clinic, &mut browser).await;
    let [first, second, ..] = device.codes.as_slice() else { panic!("codes") };
    assert_eq!(tried(&clinic, first).await.heading(), "申立書の一覧");
    assert_eq!(tried(&clinic, first).await.status.as_u16(), 422);
    assert_eq!(tried(&clinic, &second.to_lowercase().replace('-', " ")).await.heading(), "申立書の一覧");
    assert_eq!(clinic.audited("recovery-code-used").await, [format!("{NAME} {NAME}"), format!("{NAME} {NAME}")]);

    // Loaded anew, the page shows the same ones for a while.
    let again = async |browser: &mut Browser| {
        let page = browser.get("/desk/account/factor/codes").await;
        (page.heading(), page.all_text(".desk-codes code"))
    };
    assert_eq!(again(&mut browser).await, ("予備コード".into(), device.codes.clone()));
    clinic.clock.advance(10 * MINUTE);
    assert_eq!(again(&mut browser).await, ("二要素認証".into(), Vec::new()));
    let page = browser.get("/desk/account/factor").await;
    assert!(page.text().contains("残りは8個です。"), "{}", page.text());
    let page = browser.press(&page.write("パスワード", PASSWORD), "新しくつくる").await;
    let codes = page.all_text(".desk-codes code");
    assert_eq!((page.heading().as_str(), codes.len()), ("予備コード", 10));
    assert_eq!(tried(&clinic, &device.codes[2]).await.status.as_u16(), 422, "of the ones before");
    assert_eq!(tried(&clinic, &codes[0]).await.heading(), "申立書の一覧");
}

#[tokio::test]
async fn guessing_codes_has_to_wait_and_starting_anew_gains_nothing() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.browser_of(NAME, Role::Admin).await;
    let device = Device::set_up(&clinic, &mut browser).await;
    clinic.clock.advance(STEP);
    let mut refused = Vec::new();
    for number in 0..8 {
        refused.push(tried(&clinic, &format!("00000{number}")).await.status.as_u16());
    }
    assert_eq!(refused, [422, 422, 422, 422, 422, 429, 429, 429]);
    assert_eq!(tried(&clinic, &device.code(&clinic)).await.status.as_u16(), 429, "also the right one");
    clinic.clock.advance(STEP);
    assert_eq!(tried(&clinic, &device.code(&clinic)).await.heading(), "申立書の一覧");
    assert!(!clinic.audited("factor-refused").await.is_empty(), "whoever tried had the password");
    assert!(clinic.audited("sign-in-refused").await.is_empty());
    // The next wait of a stranger is longer; a code on paper does not wait for it, nor a computer that is known.
    let mut known = clinic.browser();
    let page = known.get("/desk/sign-in").await.write("お名前（サインイン名）", NAME).write("パスワード", PASSWORD);
    let page = known.press(&page, "サインイン").await;
    known.press(&page.write("認証コード", &device.codes[0]), "サインイン").await;
    assert_eq!(known.get("/desk").await.heading(), "申立書の一覧");
    for _ in 0..2 {
        for _ in 0..5 {
            assert_eq!(tried(&clinic, "000000").await.status.as_u16(), 422);
        }
        clinic.clock.advance(STEP);
    }
    assert_eq!(tried(&clinic, &device.code(&clinic)).await.status.as_u16(), 429, "longer than the first time");
    assert_eq!(tried(&clinic, &device.codes[1]).await.heading(), "申立書の一覧");
    let page = known.get("/desk").await;
    let page =
        known.press(&page, "サインアウト").await.write("お名前（サインイン名）", NAME).write("パスワード", PASSWORD);
    let page = known.press(&page, "サインイン").await;
    let after = known.press(&page.write("認証コード", &device.code(&clinic)), "サインイン").await;
    assert_eq!(after.heading(), "申立書の一覧");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_five_who_come_at_once_with_one_code_one_is_let_in() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.browser_of(NAME, Role::Admin).await;
    let device = Device::set_up(&clinic, &mut browser).await;
    clinic.clock.advance(STEP);
    let code = device.code(&clinic);
    let mut waiting = Vec::new();
    for _ in 0..5 {
        let (mut browser, page) = after_password(&clinic).await;
        let (address, fields) = page.write("認証コード", &code).submission("サインイン");
        waiting.push(tokio::spawn(async move { browser.post(&address, &fields).await.heading() }));
    }
    let mut headings = Vec::new();
    for one in waiting {
        headings.push(one.await.expect("an answer"));
    }
    assert_eq!(headings.iter().filter(|heading| *heading == "申立書の一覧").count(), 1, "{headings:?}");
}

#[tokio::test]
async fn where_everybody_has_to_have_one_nothing_else_is_done_before() {
    let clinic = Clinic::with(ruled(SecondFactor::Required)).await;
    clinic.desk.add_staff(NAME, Role::Admin, PASSWORD).await.expect("a store").expect("an account");
    let (mut browser, page) = after_password(&clinic).await;
    assert_eq!((page.heading().as_str(), page.address.as_str()), ("二要素認証", "/desk/account/factor"));
    assert!(page.text().contains("この医院では、全員が二要素認証を使います。"), "{}", page.text());
    for path in ["/desk", "/desk/settings", "/desk/export", "/desk/tablets"] {
        assert_eq!(browser.get(path).await.heading(), "二要素認証", "{path}");
    }
    let fields = typed(&[("name", "新人"), ("role", "admin"), ("password", PASSWORD)]);
    assert_eq!(browser.post("/desk/staff/new", &fields).await.heading(), "二要素認証");
    assert_eq!(clinic.desk.accounts().await.expect("accounts").len(), 1, "nothing was done");
    let device = Device::set_up(&clinic, &mut browser).await;
    assert_eq!(browser.get("/desk").await.heading(), "申立書の一覧");
    assert_eq!(browser.get("/desk/settings").await.status.as_u16(), 200);
    clinic.clock.advance(STEP);
    assert_eq!(tried(&clinic, &device.code(&clinic)).await.heading(), "申立書の一覧");
    // A new device takes the place of the old one, and nothing else is done in between.
    browser.post("/desk/account/factor/remove", &typed(&[("old", PASSWORD)])).await;
    assert_eq!(browser.get("/desk").await.heading(), "二要素認証");
    let device = Device::set_up(&clinic, &mut browser).await;
    assert_eq!(browser.get("/desk").await.heading(), "申立書の一覧");
    clinic.clock.advance(STEP);
    assert_eq!(tried(&clinic, &device.code(&clinic)).await.heading(), "申立書の一覧");
}

#[tokio::test]
async fn where_it_is_turned_off_nobody_is_asked_and_the_desk_says_so() {
    let clinic = Clinic::with(ruled(SecondFactor::Off)).await;
    let mut browser = clinic.browser_of(NAME, Role::Admin).await;
    let said = "この医院の設定では、二要素認証を使いません。";
    for path in ["/desk/account", "/desk/account/factor", "/desk/staff"] {
        let page = browser.get(path).await;
        assert!(page.text().contains(said), "{path}: {}", page.text());
    }
    let fields = typed(&[("password", PASSWORD), ("code", "000000")]);
    assert_eq!(browser.post("/desk/account/factor", &fields).await.heading(), "二要素認証");
    assert!(clinic.audited("factor-set").await.is_empty());
    // Whoever has one from before is not asked for it either.
    let factor = Factor { secret: vec![1; 60], used_step: 1 };
    let audit = Audit { at: 1, actor: NAME.into(), action: "factor-set", subject: NAME.into() };
    clinic.store.set_factor(1, &factor, &[], [0; 32], &audit).await.expect("set");
    assert_eq!(after_password(&clinic).await.1.heading(), "申立書の一覧");
}

#[tokio::test]
async fn it_is_taken_away_by_its_owner_or_an_administrator() {
    let clinic = Clinic::new().await;
    let mut admin = clinic.browser_of(NAME, Role::Admin).await;
    let mut other = clinic.browser_of("受付", Role::Reception).await;
    Device::set_up(&clinic, &mut admin).await;
    let wrong = admin.post("/desk/account/factor/remove", &typed(&[("old", "wrong donkey paperclip")])).await;
    assert_eq!(wrong.status.as_u16(), 422);
    assert!(wrong.text().contains("パスワードがちがいます。"), "{}", wrong.text());
    let done = admin.post("/desk/account/factor/remove", &typed(&[("old", PASSWORD)])).await;
    assert!(done.text().contains("変えました。") && done.text().contains("まだ使っていません。"), "{}", done.text());
    assert_eq!(after_password(&clinic).await.1.heading(), "申立書の一覧");

    Device::set_up(&clinic, &mut other).await;
    let list = admin.get("/desk/staff").await;
    let page = admin.get(&list.link("受付")).await;
    assert_eq!(other.post(&format!("{}/factor/reset", page.address), &[]).await.status.as_u16(), 403);
    admin.press(&page, "二要素認証を取り消す").await;
    assert_eq!(other.get("/desk").await.heading(), "受付のサインイン", "wherever it was lost");
    clinic.signed_in("受付", PASSWORD).await;
    let page = admin.get(&page.address).await;
    assert!(!page.buttons().contains(&"二要素認証を取り消す".to_owned()), "there is none any more");
    assert_eq!(clinic.audited("factor-removed").await, [format!("{NAME} {NAME}")]);
    assert_eq!(clinic.audited("factor-reset").await, [format!("{NAME} 受付")]);
}

#[tokio::test]
async fn no_file_holds_what_codes_are_made_of() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.browser_of(NAME, Role::Admin).await;
    let device = Device::set_up(&clinic, &mut browser).await;
    let bytes = Secret::try_from_base32(&device.secret).expect("base 32");
    let texts = [std::slice::from_ref(&device.secret), device.codes.as_slice()].concat();
    assert_eq!(held(clinic.folder(), &texts), Vec::<&String>::new());
    assert_eq!(held(clinic.folder(), [bytes.as_ref()]), Vec::<&[u8]>::new());
    // Nor a digest that guesses could be held against.
    let digests: Vec<_> = device.codes.iter().map(|code| server::secret::digest(code)).collect();
    assert_eq!(held(clinic.folder(), &digests), Vec::<&[u8; 32]>::new());
    let (kept, _) = clinic.store.factor(1).await.expect("a store").expect("a second factor");
    assert_eq!(held(clinic.folder(), [&kept.secret]), [&kept.secret], "what is kept there is found");
}

#[tokio::test]
async fn sessions_are_listed_and_ended_by_their_owner() {
    let clinic = Clinic::new().await;
    let mut here = clinic.browser_of(NAME, Role::Admin).await;
    clinic.clock.advance(MINUTE);
    let mut elsewhere = clinic.signed_in(NAME, PASSWORD).await;
    let mut third = clinic.signed_in(NAME, PASSWORD).await;
    let mut other = clinic.browser_of("受付", Role::Reception).await;
    let page = here.get("/desk/account").await;
    let rows = page.all_text("table[data-kind=staff] tbody tr");
    assert_eq!(rows.len(), 3, "{rows:?}");
    assert_eq!(rows.iter().filter(|row| row.contains("この画面")).count(), 1, "{rows:?}");
    assert!(rows.iter().filter(|row| row.contains("2026-11-20 10:01")).count() >= 2, "{rows:?}");

    let sessions: Vec<_> = page.hidden().into_iter().filter(|(name, _)| name == "session").collect();
    assert_eq!(sessions.len(), 2);
    other.post("/desk/account/sessions/end", &sessions[..1]).await;
    assert_eq!(here.get("/desk/account").await.all_text("table[data-kind=staff] tbody tr").len(), 3, "not theirs");
    for wrong in ["", "0", "髙橋", &"0".repeat(64)] {
        here.post("/desk/account/sessions/end", &typed(&[("session", wrong)])).await;
    }
    let done = here.post("/desk/account/sessions/end", &sessions[..1]).await;
    assert!(done.text().contains("終わらせました。"), "{}", done.text());
    let ended = [elsewhere.get("/desk").await.heading(), third.get("/desk").await.heading()];
    assert_eq!(ended.iter().filter(|heading| *heading == "受付のサインイン").count(), 1, "{ended:?}");
    clinic.signed_in(NAME, PASSWORD).await;
    let page = here.get("/desk/account").await;
    here.press(&page, "ほかをすべて終わらせる").await;
    assert_eq!(elsewhere.get("/desk").await.heading(), "受付のサインイン");
    assert_eq!(third.get("/desk").await.heading(), "受付のサインイン");
    assert_eq!(here.get("/desk").await.heading(), "申立書の一覧");
    assert_eq!(other.get("/desk").await.heading(), "申立書の一覧");
    assert_eq!(clinic.audited("sessions-ended").await, [format!("{NAME} {NAME}"), format!("{NAME} {NAME}")]);

    let list = here.get("/desk/staff").await;
    let page = here.get(&list.link("受付")).await;
    here.press(&page, "サインインをすべて終わらせる").await;
    assert_eq!(other.get("/desk").await.heading(), "受付のサインイン");
    assert_eq!(clinic.audited("sessions-ended").await.last(), Some(&format!("{NAME} 受付")));
}

#[tokio::test]
async fn signing_out_is_noted_once() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.browser_of(NAME, Role::Admin).await;
    let page = browser.get("/desk").await;
    browser.press(&page, "サインアウト").await;
    assert_eq!(browser.get("/desk").await.heading(), "受付のサインイン");
    browser.post("/desk/sign-out", &[]).await;
    assert_eq!(clinic.audited("signed-out").await, [format!("{NAME} ")]);
}

#[tokio::test]
async fn an_administrators_own_account_is_changed_where_the_password_is_asked_for() {
    let clinic = Clinic::new().await;
    let mut admin = clinic.browser_of(NAME, Role::Admin).await;
    Device::set_up(&clinic, &mut admin).await;
    let page = admin.get("/desk/staff/1").await;
    assert!(page.all_names("input[type=password]").is_empty(), "{:?}", page.buttons());
    assert_eq!(page.link("パスワードと二要素認証は、自分のアカウントのページで変えます"), "/desk/account");
    let fields = typed(&[("password", "wrong donkey paperclip")]);
    for path in ["/desk/staff/1/password", "/desk/staff/1/factor/reset"] {
        assert_eq!(admin.post(path, &fields).await.address, "/desk/account", "{path}");
    }
    assert!(clinic.audited("password-given").await.is_empty() && clinic.audited("factor-reset").await.is_empty());
}

#[tokio::test]
async fn a_locked_screen_goes_on_where_it_was_for_the_same_person_alone() {
    let clinic = Clinic::new().await;
    clinic.hand_over(&declaration(1)).await;
    let mut browser = clinic.browser_of(NAME, Role::Admin).await;
    let record = format!("/desk/records/{}", id(1));
    let work = format!("{record}/work");
    let (page, memo) = ([("lock.page", record.as_str())], [("act", "note"), ("text", "長い電話のメモ")]);
    let with_form = [&page[..], &[("lock.form", work.as_str())], &memo[..]].concat();
    let sign_in = async |browser: &mut Browser, page: Page, password: &str| {
        browser.press(&page.write("パスワード", password), "サインイン").await
    };

    let locked = browser.post("/desk/lock", &typed(&with_form)).await;
    assert!(locked.text().contains("画面をロックしています。"), "{}", locked.text());
    assert_eq!((locked.heading().as_str(), locked.written("お名前（サインイン名）")), ("受付のサインイン", NAME));
    assert!(!locked.source.contains("長い電話のメモ"), "nobody else reads it here");
    assert_eq!(browser.get(&record).await.heading(), "受付のサインイン", "the session is over");
    clinic.clock.advance(3 * 60 * MINUTE);
    let wrong = sign_in(&mut browser, locked, "wrong donkey paperclip").await;
    assert!(wrong.status.as_u16() == 422 && wrong.text().contains("画面をロックしています。"), "{}", wrong.text());
    let resumed = sign_in(&mut browser, wrong, PASSWORD).await;
    assert_eq!(resumed.heading(), "入力したものは残っています");
    let (address, fields) = resumed.submission("保存する");
    assert_eq!((address, fields), (work.clone(), typed(&memo)), "what was typed, and nothing of the lock");

    // With nothing typed the page itself; with a password, or an address elsewhere, nothing of it.
    let secret = [&with_form[..], &[("old", PASSWORD)]].concat();
    for (fields, leads) in [
        (&page[..], record.as_str()),
        (&secret[..], record.as_str()),
        (&[][..], "/desk"),
        (&[("lock.page", "https://evil.test/")][..], "/desk"),
        (&[("lock.page", "//evil.test/desk")][..], "/desk"),
        (&[("lock.page", "/deskevil")][..], "/desk"),
        (&[("lock.page", "/desk\\evil.test")][..], "/desk"),
    ] {
        let locked = browser.post("/desk/lock", &typed(fields)).await;
        let after = sign_in(&mut browser, locked, PASSWORD).await;
        assert_eq!(after.address, leads, "{fields:?}");
        assert!(!after.source.contains(PASSWORD));
    }

    // Somebody else at the same screen gets none of it.
    clinic.desk.add_staff("受付", Role::Reception, PASSWORD).await.expect("a store").expect("an account");
    let locked = browser.post("/desk/lock", &typed(&with_form)).await.write("お名前（サインイン名）", "受付");
    let other = sign_in(&mut browser, locked, PASSWORD).await;
    assert_eq!(other.heading(), "申立書の一覧");
    assert!(!other.source.contains("長い電話のメモ"));
    assert_eq!(clinic.audited("screen-locked").await.len(), 9);
    assert_eq!(clinic.browser().post("/desk/lock", &typed(&with_form)).await.heading(), "受付のサインイン");
}

#[tokio::test]
async fn whoever_is_alone_takes_it_away_at_the_server() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.browser_of(NAME, Role::Admin).await;
    Device::set_up(&clinic, &mut browser).await;
    let reset = |name: &str| told(madoguchi(clinic.folder()).args(["staff", "reset-factor", name]));
    assert_eq!(reset("nobody"), (false, "madoguchi: name = nobody: there is no account of this name\n".into()));
    let (done, said) = reset(NAME);
    assert!(done && said.contains("taken away"), "{said}");
    assert!(reset(NAME).1.contains("there was none"));
    assert_eq!(after_password(&clinic).await.1.heading(), "申立書の一覧");
}
