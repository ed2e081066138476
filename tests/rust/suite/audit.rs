//! No act without its entry in the audit log, and no entry without its act: not where the log cannot be written, and not
//! after a crash. Reading needs no log.

use std::{collections::BTreeMap, process::Stdio, time::Duration};

use axum::http::StatusCode;
use domain::{Role, work::Act};
use rand::{RngExt, SeedableRng, rngs::StdRng};
use server::{
    desk::throttle::Asker,
    store::{Staff, audit::Entry},
};
use sqlx::{Connection, Executor};
use tests::{
    Clinic,
    clinic::{MORNING, PASSWORD, declaration, id, open_store},
};

use super::{
    boot::killed_after,
    faults::{madoguchi, told},
    security::stored,
};

const NEW: &str = "wrong donkey paperclip";
const YEAR: u64 = 365 * 24 * 60 * 60 * 1000;

/// Everything that staff, tablets and integrations do to the store with an entry in the log: whether each was done.
async fn act_of_every_kind(clinic: &Clinic, staff: &Staff, code: &str) -> Vec<(&'static str, bool)> {
    let desk = &clinic.desk;
    let other = desk.accounts().await.expect("accounts").into_iter().find(|account| account.staff.name == "会計");
    let other = other.expect("an account");
    let changes = BTreeMap::from([("clinic.name".to_owned(), Some("もみじ医院".into()))]);
    let computer = desk.tablet_with(&clinic.token).await.expect("a store").expect("a tablet");
    let assisted = server::store::Tablet {
        assistant: Some(server::store::Assistant { name: "受付".into(), session: [7; 32] }),
        ..computer.clone()
    };
    let read = |json| tests::clinic::read(&json);
    let mut conflicting = declaration(1);
    conflicting["person"]["name"] = "別の 人".into();
    let note = Act::Note { text: "電話".into(), for_next_shift: false };
    vec![
        ("note", desk.work(id(1), 0, note, staff, 30).await.is_ok()),
        ("printed", desk.printed(id(1), "form", staff).await.is_ok()),
        ("disposed", desk.dispose(id(2), 1, "受付").await.is_ok()),
        ("hand-over-conflict", desk.hand_over(&computer, &read(conflicting)).await.is_ok()),
        ("declared-for-patient", desk.hand_over(&assisted, &read(declaration(9))).await.is_ok()),
        ("kiosk-enrolled", desk.enrol(code).await.is_ok()),
        ("kiosk-invited", desk.invite_tablet(staff, "4").await.is_ok()),
        ("kiosk-renamed", desk.rename_tablet(staff, &computer, "入口").await.is_ok()),
        ("kiosk-locked", desk.lock_tablet(staff, &computer, true).await.is_ok()),
        ("kiosk-revoked", desk.revoke_tablet(staff, &computer).await.is_ok()),
        ("role-changed", desk.change_role(staff, &other, Role::Reception).await.is_ok()),
        ("password-given", desk.give_password(staff, &other, NEW).await.is_ok()),
        ("staff-deactivated", desk.deactivate(staff, &other).await.is_ok()),
        ("staff-added", desk.add_account(staff, "新人", Role::Claims, PASSWORD).await.is_ok()),
        ("settings-changed", desk.save_settings(staff, 0, &changes).await.is_ok()),
        ("signed-in", desk.sign_in(&Asker::default(), "受付", PASSWORD, true).await.is_ok()),
    ]
}

#[tokio::test]
async fn what_cannot_be_written_to_the_audit_log_is_not_done() {
    let clinic = Clinic::new().await;
    for number in [1, 2] {
        clinic.hand_over(&declaration(number)).await;
    }
    let mut desk = clinic.desk_browser().await;
    clinic.browser_of("会計", Role::Claims).await;
    let staff = clinic.store.staff("受付").await.expect("a store").expect("an account").0;
    clinic.desk.work(id(2), 0, Act::Withdraw { why: "二重".into() }, &staff, 30).await.expect("withdrawn");
    let code = clinic.desk.invite("2").await.expect("a code");
    let mut past = super::store::open(clinic.folder()).await;
    let trigger = "CREATE TRIGGER broken BEFORE INSERT ON audit BEGIN SELECT raise(ABORT, 'broken'); END";
    past.execute(trigger).await.expect("a trigger");

    // But how often the store has tried by itself whether it can be written.
    let kept = async || -> Vec<String> {
        stored(&clinic).await.into_iter().filter(|row| !row.starts_with("upkeep")).collect()
    };
    let (before, log) = (kept().await, clinic.audit_log().await);
    for (act, done) in act_of_every_kind(&clinic, &staff, &code).await {
        assert!(!done, "{act}");
    }
    assert_eq!(kept().await, before, "nothing of any of them");
    assert_eq!(clinic.audit_log().await, log);
    // Who reads, and who has nothing to be noted of, is not kept from it.
    assert_eq!(desk.get(&format!("/desk/records/{}", id(1))).await.status, StatusCode::OK);
    assert_eq!(clinic.hand_over(&declaration(3)).await.0, StatusCode::CREATED);

    past.execute("DROP TRIGGER broken").await.expect("no trigger");
    for (act, done) in act_of_every_kind(&clinic, &staff, &code).await {
        assert!(done, "{act}");
    }
    let after = clinic.audit_log().await.split_off(log.len());
    let told: Vec<&str> = after.iter().map(|entry| entry.action.as_str()).collect();
    assert_eq!(
        told,
        [
            "note",
            "printed",
            "disposed",
            "hand-over-conflict",
            "declared-for-patient",
            "kiosk-enrolled",
            "kiosk-invited",
            "kiosk-renamed",
            "kiosk-locked",
            "kiosk-revoked",
            "role-changed",
            "password-given",
            "staff-deactivated",
            "staff-added",
            "settings-changed",
            "signed-in"
        ],
        "one entry each"
    );
}

/// Actors and subjects of an action after another, as [`Clinic::audited`] gives them.
async fn by_action(clinic: &Clinic, actions: &[&str]) -> Vec<String> {
    let mut all = Vec::new();
    for action in actions {
        all.extend(clinic.audited(action).await.into_iter().map(|entry| format!("{action}: {entry}")));
    }
    all
}

#[tokio::test]
async fn whoever_looks_searches_prints_or_takes_out_is_in_the_log_and_what_was_searched_for_is_not() {
    let clinic = Clinic::new().await;
    for number in 1..=3 {
        clinic.hand_over(&declaration(number)).await;
    }
    let name = declaration(1)["person"]["name"].as_str().expect("a name").to_owned();
    let mut desk = clinic.desk_browser().await;
    let record = format!("/desk/records/{}", id(1));
    for page in ["", "/correct/name", "/print", "/slip"] {
        assert_eq!(desk.get(&format!("{record}{page}")).await.status, StatusCode::OK, "{page}");
    }
    assert_eq!(clinic.audited("viewed").await, vec![format!("受付 {}", id(1)); 4]);
    assert_eq!(desk.get("/desk/print/day/2026-11-20").await.status, StatusCode::OK);
    for words in [&*name, "No.101", "", "nobody of this name"] {
        let fields = [("view", "all"), ("words", words)].map(|(field, value)| (field.to_owned(), value.to_owned()));
        assert_eq!(desk.post("/desk", &fields).await.status, StatusCode::OK);
        // The list of that page, which comes again by itself.
        assert_eq!(desk.post("/desk/list", &fields).await.status, StatusCode::OK);
    }
    let fields = [("view".to_owned(), "all".to_owned()), ("words".to_owned(), "another".to_owned())];
    assert_eq!(desk.post("/desk/list", &fields).await.status, StatusCode::OK);
    desk.post(&format!("{record}/printed"), &[("what".into(), "slip".into())]).await;
    let export = ["export", "--format", "csv", "--encoding", "cp932"];
    assert!(madoguchi(clinic.folder()).args(export).stdout(Stdio::null()).status().expect("the binary").success());
    let (invited, said) = told(madoguchi(clinic.folder()).args(["kiosk", "enrol", "2"]));
    assert!(invited, "{said}");

    let actions = ["day-viewed", "searched", "slip-printed", "exported", "kiosk-invited"];
    let expected = [
        "day-viewed: 受付 3 of 2026-11-20".to_owned(),
        "searched: 受付 3 by name".to_owned(),
        "searched: 受付 1 by ticket".to_owned(),
        "searched: 受付 0 by name".to_owned(),
        "searched: 受付 0 by name".to_owned(),
        format!("slip-printed: 受付 {}", id(1)),
        "exported: command line 3 as cp932".to_owned(),
        "kiosk-invited: command line 2".to_owned(),
    ];
    assert_eq!(by_action(&clinic, &actions).await, expected);
    let log = format!("{:?}", clinic.audit_log().await);
    for part in name.split(char::is_whitespace).chain(["nobody of this name"]) {
        assert!(!log.contains(part), "{part}");
    }
    assert!(clinic.desk.verify_audit(Vec::new()).await.expect("a store").is_ok(), "the commands' are in the chain");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn entries_of_two_processes_are_one_chain() {
    const EACH: u64 = 40;
    let clinic = Clinic::new().await;
    let beside = open_store(clinic.folder()).await.expect("as a command beside it");
    let before = clinic.audit_log().await.len();
    let write = |store: std::sync::Arc<dyn server::store::Store>| {
        tokio::spawn(async move {
            for at in 0..EACH {
                // The other may have it for longer than anybody waits.
                while let Err(error) = store.audit(&super::conformance::entry(at)).await {
                    assert!(error.is_passing(), "{error}");
                }
                store.add_enrolment([u8::try_from(at).expect("a byte"); 32], "x", at, None).await.ok();
            }
        })
    };
    let (one, other) = tokio::join!(write(clinic.store.clone()), write(beside.clone()));
    assert!(one.is_ok() && other.is_ok());
    let head = clinic.desk.verify_audit(Vec::new()).await.expect("a store").expect("a chain");
    assert_eq!(usize::try_from(head.index), Ok(before + 2 * usize::try_from(EACH).expect("a number")));
    beside.close().await;
}

#[tokio::test]
async fn a_stop_waits_for_what_is_still_to_be_noted() {
    let clinic = Clinic::new().await;
    clinic.hand_over(&declaration(1)).await;
    let staff = clinic.desk.add_staff("受付", Role::Claims, PASSWORD).await.expect("a store").expect("an account");
    let lock = super::store::lock(clinic.folder()).await;
    // Nobody waits for it: whoever looks sees the page.
    clinic.desk.viewed(id(1), &staff).await;
    let (closed, ()) = tokio::join!(clinic.store.close(), async {
        tokio::time::sleep(Duration::from_millis(200)).await;
        lock.close().await.expect("no lock");
    });
    let () = closed;
    let store = open_store(clinic.folder()).await.expect("a store");
    let entries = store.entries(0, 10).await.expect("entries");
    assert_eq!(entries.last().map(|entry| entry.action.as_str()), Some("viewed"));
}

#[tokio::test]
async fn a_sign_in_that_has_to_wait_for_the_store_is_noted_as_of_when_it_was() {
    let clinic = Clinic::new().await;
    clinic.desk.add_staff("受付", Role::Claims, PASSWORD).await.expect("a store").expect("an account");
    let lock = super::store::lock(clinic.folder()).await;
    let mut browser = clinic.signed_in("受付", PASSWORD).await;
    assert!(clinic.audited("signed-in").await.is_empty(), "nothing can be written");
    clinic.clock.advance(5 * 60 * 1000);
    lock.close().await.expect("no lock");
    let signed_in = |entry: &Entry| entry.action == "signed-in";
    for _ in 0..50 {
        assert_eq!(browser.get("/desk").await.heading(), "申立書の一覧");
        if clinic.audit_log().await.iter().any(signed_in) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let noted: Vec<_> = clinic.audit_log().await.into_iter().filter(signed_in).collect();
    assert_eq!(noted.iter().map(|entry| (entry.at, &*entry.actor)).collect::<Vec<_>>(), [(MORNING, "受付")]);
}

#[tokio::test]
async fn a_crash_leaves_no_act_without_its_entry() {
    const RECORDS: u32 = 60;
    let clinic = Clinic::new().await;
    for number in 1..=RECORDS {
        clinic.hand_over(&declaration(number)).await;
    }
    let staff = clinic.desk.add_staff("受付", Role::Claims, PASSWORD).await.expect("a store").expect("an account");
    // Whenever this runs, they are due.
    clinic.clock.set_back(3 * YEAR);
    for number in 1..=RECORDS {
        clinic.desk.work(id(number), 0, Act::Withdraw { why: "二重".into() }, &staff, 30).await.expect("withdrawn");
    }
    clinic.store.close().await;
    let mut past = super::store::open(clinic.folder()).await;
    let mut destroyed = async || -> i64 {
        sqlx::query_scalar("SELECT count(*) FROM disposals").fetch_one(&mut past).await.expect("a count")
    };
    let mut rng = StdRng::seed_from_u64(20_261_128);
    let (mut done, mut cut_short) = (0, 0);
    while done < i64::from(RECORDS) {
        let moment = Duration::from_micros(rng.random_range(0..5000));
        let mut command = madoguchi(clinic.folder());
        killed_after(command.args(["dispose", "--due"]), async || destroyed().await > done, moment).await;

        let store = open_store(clinic.folder()).await.expect("a store");
        let disposals = store.disposed(-1).await.expect("disposals");
        let mut gone: Vec<String> = disposals.into_iter().map(|disposal| disposal.id.to_string()).collect();
        let entries = store.entries(0, 1000).await.expect("entries").into_iter();
        let mut noted: Vec<String> =
            entries.filter(|entry| entry.action == "disposed").map(|entry| entry.subject).collect();
        store.close().await;
        gone.sort_unstable();
        noted.sort_unstable();
        assert_eq!(gone, noted);
        done = destroyed().await;
        cut_short += usize::from(done < i64::from(RECORDS));
    }
    assert!(cut_short > 0, "it was never in the middle");
    assert_eq!(told(madoguchi(clinic.folder()).arg("check")), (true, "ok\n".into()));
}

#[tokio::test]
async fn the_log_is_read_line_by_line_and_that_is_noted() {
    let folder = super::boot::folder();
    let data = folder.path().join("data");
    let list = || told(madoguchi(&data).args(["audit", "list"]));
    for name in ["1", "2"] {
        assert!(told(madoguchi(&data).args(["kiosk", "enrol", name, "--token"])).0);
    }
    let (done, first) = list();
    assert!(done, "{first}");
    let lines: Vec<serde_json::Value> = first.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert!(lines.iter().zip(1..).all(|(line, index)| line["index"] == index), "{first}");
    let enrolled: Vec<_> = lines.iter().filter(|line| line["action"] == "kiosk-enrolled").collect();
    assert_eq!(enrolled.iter().map(|line| line["subject"].as_str()).collect::<Vec<_>>(), [Some("1"), Some("2")]);
    assert!(enrolled.iter().all(|line| line["at"].as_str().is_some_and(|at| at.ends_with("+09:00"))), "{first}");
    let (_, second) = list();
    assert!(second.starts_with(&first), "nothing of before is different");
    let note: serde_json::Value = serde_json::from_str(second.lines().last().expect("a line")).expect("JSON");
    assert_eq!((&note["action"], &note["subject"]), (&"audit-read".into(), &lines.len().to_string().into()));
}
