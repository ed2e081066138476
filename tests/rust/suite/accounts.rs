//! The accounts of the staff: who may look after them, that somebody always can, and what ends when one ends.

use domain::{Right, Role};
use server::{store::audit::Entry, web::desk::staff::view::Secret};
use tests::{Browser, Clinic, Page, clinic::PASSWORD};

const NEW: &str = "wrong donkey paperclip";

fn typed(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// The page of somebody's account.
async fn account(browser: &mut Browser, name: &str) -> Page {
    let list = browser.get("/desk/staff").await;
    browser.get(&list.link(name)).await
}

async fn signs_in(clinic: &Clinic, name: &str, password: &str) -> bool {
    let fields = typed(&[("name", name), ("password", password)]);
    clinic.browser().post("/desk/sign-in", &fields).await.heading() == "申立書の一覧"
}

async fn audited(clinic: &Clinic) -> Vec<(String, String, String)> {
    let of_accounts = |entry: &Entry| {
        let others = entry.action.starts_with("kiosk") || entry.action == "right-refused";
        entry.actor != "set-up" && entry.actor != "server" && entry.action != "signed-in" && !others
    };
    let entries = clinic.audit_log().await.into_iter().filter(of_accounts);
    entries.map(|entry| (entry.actor, entry.action, entry.subject)).collect()
}

#[tokio::test]
async fn an_administrator_adds_an_account_that_signs_in() {
    let clinic = Clinic::new().await;
    let mut admin = clinic.browser_of("院長", Role::Admin).await;
    let list = admin.get("/desk/staff").await;
    let page = admin.get(&list.link("担当者を追加する")).await;
    let fill = |page: Page, name: &str, password: &str| {
        page.write("お名前（サインイン名）", name).choose("請求").write("最初のパスワード", password)
    };
    for (name, password, said) in [
        ("会計", "short", "パスワードは13文字以上"),
        ("", NEW, "お名前を入れてください。"),
        ("院長", NEW, "もう使われています。"),
    ] {
        let form = admin.get(&list.link("担当者を追加する")).await;
        let refused = admin.press(&fill(form, name, password), "追加する").await;
        assert_eq!(refused.status.as_u16(), 422, "{name}");
        assert!(refused.text().contains(said), "{said}: {}", refused.text());
        assert_eq!(refused.written("お名前（サインイン名）"), name, "what was typed stays");
        let (_, fields) = refused.submission("追加する");
        assert!(fields.contains(&("role".into(), "claims".into())), "and what was chosen: {fields:?}");
        assert!(!refused.source.contains(NEW), "but no password");
    }
    let list = admin.press(&fill(page, "会計", NEW), "追加する").await;
    assert!(list.text().contains("保存しました。") && list.text().contains("会計"), "{}", list.text());
    assert!(list.text().contains("まだありません"), "never signed in: {}", list.text());
    assert!(signs_in(&clinic, "会計", NEW).await);
    let list = admin.get("/desk/staff").await.text();
    assert!(!list.contains("まだありません") && list.contains("2026-11-20 10:00"), "{list}");
    assert_eq!(audited(&clinic).await, [("院長".into(), "staff-added".into(), "会計".into())]);
}

#[tokio::test]
async fn a_password_is_kept_for_nobody_when_the_session_has_ended() {
    let clinic = Clinic::new().await;
    let mut admin = clinic.browser_of("院長", Role::Admin).await;
    clinic.browser_of("会計", Role::Claims).await;
    let own = admin.get("/desk/account").await.write("いまのパスワード", PASSWORD).write("新しいパスワード", NEW);
    let add = admin.get("/desk/staff/new").await.write("お名前（サインイン名）", "新人").write("最初のパスワード", NEW);
    let give = account(&mut admin, "会計").await.write("新しいパスワード", NEW);
    for (page, button) in [(own, "変える"), (add, "追加する"), (give, "パスワードを設定する")] {
        let secrets = page.all_names("input[type=password]");
        assert!(!secrets.is_empty() && secrets.iter().all(|name| Secret::ALL.iter().any(|known| known.name() == name)));
        clinic.clock.advance(31 * 60 * 1000);
        let page = admin.press(&page, button).await;
        assert_eq!(page.heading(), "受付のサインイン", "{button}");
        let page = page.write("お名前（サインイン名）", "院長").write("パスワード", PASSWORD);
        let after = admin.press(&page, "サインイン").await;
        assert_eq!(after.heading(), "申立書の一覧", "{button}");
        assert!(!after.source.contains(NEW) && !after.source.contains(PASSWORD), "{button}");
    }
}

#[tokio::test]
async fn the_list_says_what_each_role_may_do() {
    let clinic = Clinic::new().await;
    let mut admin = clinic.browser_of("院長", Role::Admin).await;
    let page = admin.get("/desk/staff").await;
    let may: usize = Role::ALL.iter().map(|role| Right::ALL.iter().filter(|right| role.may(**right)).count()).sum();
    assert_eq!(page.source.matches("<td>できる</td>").count(), may);
    let own = clinic.browser_of("受付", Role::Reception).await.get("/desk/account").await.text();
    assert!(own.contains("申立書を見る") && !own.contains("設定を変える"), "{own}");
}

#[tokio::test]
async fn a_role_changes_for_sessions_that_are_open() {
    let clinic = Clinic::new().await;
    let mut admin = clinic.browser_of("院長", Role::Admin).await;
    let mut other = clinic.browser_of("鈴木", Role::Reception).await;
    assert_eq!(other.get("/desk/staff").await.status.as_u16(), 403);
    let page = account(&mut admin, "鈴木").await;
    admin.press(&page.choose("管理者"), "役割を変える").await;
    assert_eq!(other.get("/desk/staff").await.status.as_u16(), 200);
    let page = account(&mut admin, "鈴木").await;
    admin.press(&page.choose("受付"), "役割を変える").await;
    assert_eq!(other.get("/desk/staff").await.status.as_u16(), 403);
    let changes = audited(&clinic).await;
    assert_eq!(changes[0], ("院長".into(), "role-changed".into(), "鈴木: admin".into()));
    assert_eq!((changes.len(), changes[1].2.as_str()), (2, "鈴木: reception"));
}

#[tokio::test]
async fn the_last_administrator_stays() {
    let clinic = Clinic::new().await;
    let mut admin = clinic.browser_of("院長", Role::Admin).await;
    for button in ["役割を変える", "停止する"] {
        let page = account(&mut admin, "院長").await;
        let page = admin.press(&page.choose("受付"), button).await;
        assert_eq!(page.status.as_u16(), 422, "{button}");
        assert!(page.text().contains("管理者がいなくなってしまうので"), "{}", page.text());
    }
    let mut second = clinic.browser_of("副院長", Role::Admin).await;
    let page = account(&mut admin, "副院長").await;
    admin.press(&page, "停止する").await;
    assert_eq!(second.get("/desk").await.heading(), "受付のサインイン");
    let page = account(&mut admin, "院長").await;
    let page = admin.press(&page.choose("請求"), "役割を変える").await;
    assert_eq!(page.status.as_u16(), 422, "one that is stopped does not count");
}

#[tokio::test]
async fn of_two_administrators_who_stop_each_other_one_stays() {
    let clinic = Clinic::new().await;
    let mut one = clinic.browser_of("院長", Role::Admin).await;
    let mut other = clinic.browser_of("副院長", Role::Admin).await;
    let stop_other = account(&mut one, "副院長").await.submission("停止する");
    let stop_one = account(&mut other, "院長").await.submission("停止する");
    tokio::join!(one.post(&stop_other.0, &stop_other.1), other.post(&stop_one.0, &stop_one.1));
    let accounts = clinic.desk.accounts().await.expect("accounts");
    assert_eq!(accounts.iter().filter(|account| account.deactivated_at.is_none()).count(), 1, "{accounts:?}");
}

#[tokio::test]
async fn an_account_that_is_stopped_can_do_nothing_with_its_open_session() {
    let clinic = Clinic::new().await;
    let mut admin = clinic.browser_of("院長", Role::Admin).await;
    let mut other = clinic.browser_of("副院長", Role::Admin).await;
    let form = other.get("/desk/settings").await.write("医院の名前", "去る者の医院");
    let page = account(&mut admin, "副院長").await;
    let list = admin.press(&page, "停止する").await;
    assert!(list.text().contains("副院長 停止中"), "the name stays: {}", list.text());
    assert_eq!(other.press(&form, "保存する").await.heading(), "受付のサインイン");
    assert_eq!(clinic.web.config().clinic.name, "");
    assert!(!signs_in(&clinic, "副院長", PASSWORD).await);
    let taken = typed(&[("name", "副院長"), ("password", NEW), ("role", "admin")]);
    assert_eq!(admin.post("/desk/staff/new", &taken).await.status.as_u16(), 422, "nor is the name given again");

    let page = account(&mut admin, "副院長").await;
    assert_eq!(page.buttons(), ["ロック", "サインアウト", "もう一度使えるようにする"]);
    admin.press(&page.write("新しいパスワード", NEW), "もう一度使えるようにする").await;
    assert!(signs_in(&clinic, "副院長", NEW).await && !signs_in(&clinic, "副院長", PASSWORD).await);
    assert_eq!(other.get("/desk").await.heading(), "受付のサインイン", "the old session stays ended");
    let actions: Vec<String> = audited(&clinic).await.into_iter().map(|(_, action, _)| action).collect();
    assert_eq!(actions, ["staff-deactivated", "sign-in-refused", "staff-reactivated", "sign-in-refused"]);
}

#[tokio::test]
async fn a_password_given_by_an_administrator_ends_the_sessions_of_the_old_one() {
    let clinic = Clinic::new().await;
    let mut admin = clinic.browser_of("院長", Role::Admin).await;
    let mut other = clinic.browser_of("鈴木", Role::Reception).await;
    let page = account(&mut admin, "鈴木").await;
    let refused = admin.press(&page.write("新しいパスワード", "short"), "パスワードを設定する").await;
    assert_eq!(refused.status.as_u16(), 422);
    assert_eq!(other.get("/desk").await.heading(), "申立書の一覧");
    let page = admin.press(&refused.write("新しいパスワード", NEW), "パスワードを設定する").await;
    assert_eq!(page.heading(), "担当者");
    assert_eq!(other.get("/desk").await.heading(), "受付のサインイン");
    assert!(signs_in(&clinic, "鈴木", NEW).await && !signs_in(&clinic, "鈴木", PASSWORD).await);
}

#[tokio::test]
async fn everybody_changes_their_own_password_and_other_sessions_end() {
    let clinic = Clinic::new().await;
    let mut here = clinic.browser_of("鈴木", Role::Reception).await;
    let mut elsewhere = clinic.signed_in("鈴木", PASSWORD).await;
    let mut somebody = clinic.browser_of("佐藤", Role::Reception).await;
    let fill = |page: Page, old: &str, new: &str| page.write("いまのパスワード", old).write("新しいパスワード", new);
    for (old, new, said) in
        [("not it at all", NEW, "いまのパスワードがちがいます。"), (PASSWORD, "short", "13文字以上")]
    {
        let page = here.get("/desk/account").await;
        let page = here.press(&fill(page, old, new), "変える").await;
        assert!(page.status.as_u16() == 422 && page.text().contains(said), "{}", page.text());
    }
    let page = here.get("/desk/account").await;
    let page = here.press(&fill(page, PASSWORD, NEW), "変える").await;
    assert!(page.text().contains("パスワードを変えました。"), "{}", page.text());
    assert_eq!(here.get("/desk").await.heading(), "申立書の一覧", "this session goes on");
    assert_eq!(elsewhere.get("/desk").await.heading(), "受付のサインイン");
    assert_eq!(somebody.get("/desk").await.heading(), "申立書の一覧", "others are not concerned");
    assert!(signs_in(&clinic, "鈴木", NEW).await);
}

#[tokio::test]
async fn guessing_the_old_password_of_an_open_session_has_to_wait_at_last() {
    let clinic = Clinic::new().await;
    let mut browser = clinic.browser_of("鈴木", Role::Reception).await;
    let guess = typed(&[("old", "a guess"), ("new", NEW)]);
    let mut statuses = Vec::new();
    for _ in 0..6 {
        statuses.push(browser.post("/desk/account", &guess).await.status.as_u16());
    }
    assert_eq!(statuses, [422, 422, 422, 422, 422, 429]);
}

#[tokio::test]
async fn only_an_administrator_looks_after_accounts() {
    let clinic = Clinic::new().await;
    clinic.browser_of("院長", Role::Admin).await;
    let mut browser = clinic.browser_of("請求", Role::Claims).await;
    for address in ["/desk/staff", "/desk/staff/new", "/desk/staff/1"] {
        assert_eq!(browser.get(address).await.status.as_u16(), 403, "{address}");
    }
    let fields = typed(&[("name", "x"), ("role", "admin"), ("password", NEW)]);
    for address in ["/desk/staff/new", "/desk/staff/1/role", "/desk/staff/1/password", "/desk/staff/1/deactivate"] {
        assert_eq!(browser.post(address, &fields).await.status.as_u16(), 403, "{address}");
    }
    assert!(signs_in(&clinic, "院長", PASSWORD).await);
    assert_eq!(clinic.desk.accounts().await.expect("accounts").len(), 2);
}

#[tokio::test]
async fn an_account_that_is_not_there_says_so() {
    let clinic = Clinic::new().await;
    let mut admin = clinic.browser_of("院長", Role::Admin).await;
    for address in ["/desk/staff/99", "/desk/staff/nonsense"] {
        let page = admin.get(address).await;
        assert_eq!((page.status.as_u16(), page.heading().as_str()), (404, "この担当者は見つかりません"));
    }
}
