//! A start on many declarations: what is needed first is there first, nothing claims to be whole before it is, and what
//! happens meanwhile is right.

use std::{collections::HashMap, sync::Arc};

use domain::{
    Role,
    work::{Act, Asked, View},
};
use rand::{SeedableRng, rngs::StdRng};
use server::{
    clock::FixedClock,
    config::Config,
    desk::{
        Desk,
        queue::{Listed, Reading},
        work::Done,
    },
    store::Store,
};
use tempfile::TempDir;
use tests::{
    Clinic,
    clinic::{MORNING, PASSWORD, declaration, open_seal, open_store, read},
};

/// More than are read before the first answer.
const RECORDS: u32 = 1_500;
/// The oldest of them, that staff are done with.
const DONE: u32 = 60;
/// Those that arrive in the same millisecond.
const TOGETHER: u32 = 30;
const HOUR: u64 = 60 * 60 * 1000;
const WITHOUT_ANY: &str = "読み込んだところまでには、まだ何もありません。";

fn id(number: u32) -> domain::RecordId {
    declaration(number)["id"].as_str().expect("an id").parse().expect("an id")
}

/// A desk over a store, as after a start.
async fn desk_over(store: Arc<dyn Store>, at: u64) -> (Desk, Arc<FixedClock>) {
    let seal = open_seal(&*store).await.expect("a seal");
    let clock = Arc::new(FixedClock::at(at));
    (Desk::new(store, seal, clock.clone(), StdRng::seed_from_u64(at)), clock)
}

/// A folder with many declarations; each has a name of its own, and staff are done with the oldest.
async fn filled() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let store = open_store(folder.path()).await.expect("a store");
    let (desk, clock) = desk_over(store.clone(), MORNING - HOUR).await;
    let (tablet, _) = desk.enrol_at_once("0").await.expect("a tablet");
    let staff = desk.add_staff("請求", Role::Claims, PASSWORD).await.expect("a store").expect("an account");
    for first in (1..=RECORDS).step_by(TOGETHER as usize) {
        let together: Vec<_> = (first..first + TOGETHER)
            .map(|number| {
                let (desk, tablet) = (desk.clone(), tablet.clone());
                let mut one = declaration(number);
                one["person"]["name"] = format!("患者 X{number}X").into();
                tokio::spawn(async move { desk.hand_over(&tablet, &read(&one)).await })
            })
            .collect();
        for one in together {
            one.await.expect("a task").expect("stored");
        }
        clock.advance(1_000);
    }
    for number in 1..=DONE {
        let done = desk.work(id(number), 0, Act::Withdraw { why: "まちがい".into() }, &staff, 30).await;
        assert_eq!(done.expect("a store"), Done::Written);
    }
    store.close().await;
    folder
}

fn all() -> Asked {
    Asked { view: View::All, ..Asked::default() }
}

fn counts(list: &Listed) -> HashMap<&'static str, u32> {
    list.counts.iter().map(|(view, count)| (view.name(), u32::try_from(*count).expect("few"))).collect()
}

#[tokio::test]
async fn what_is_needed_first_is_there_first_and_nothing_claims_to_be_whole_before_it_is() {
    let folder = filled().await;
    let store = open_store(folder.path()).await.expect("a store");
    let (desk, _) = desk_over(store.clone(), MORNING).await;
    let oldest = Asked { words: format!("X{}X", DONE + 1), ..all() };
    let mut before = Reading { read: 0, of: RECORDS as usize };
    let (mut partly, mut searched) = (0, None);
    loop {
        let list = desk.list(&all()).await.expect("a store");
        let newest: Vec<_> = list.page.iter().map(|received| received.declaration.id).collect();
        // Of those that arrived together, too.
        assert_eq!(newest, (RECORDS - 49..=RECORDS).rev().map(id).collect::<Vec<_>>());
        let counts = counts(&list);
        let Some(reading) = list.reading else {
            assert_eq!((counts["all"], counts["open"], counts["dispose"]), (RECORDS, RECORDS - DONE, DONE));
            break;
        };
        partly += 1;
        assert!(reading.read >= before.read.max(500) && reading.read <= reading.of, "{reading:?} after {before:?}");
        assert_eq!(reading.of, RECORDS as usize);
        assert!(counts["dispose"] == 0 || counts["open"] == RECORDS - DONE, "what is open is there first: {counts:?}");
        before = reading;
        if searched.is_none() {
            searched = Some(desk.list(&oldest).await.expect("a store"));
        }
    }
    assert!(partly > 1, "the first answer waits for all");
    let searched = searched.expect("a search meanwhile");
    assert!(searched.total == 0 && searched.reading.is_some(), "it says that it may yet be found");
    assert_eq!(desk.list(&oldest).await.expect("a store").total, 1);
    // What is taken out is whole, whenever it is asked for.
    let (again, _) = desk_over(store, MORNING).await;
    again.list(&all()).await.expect("a store");
    let found = again.arrived_between(domain::Date::MIN, domain::Date::MAX, domain::work::State::ALL).await;
    assert_eq!(found.expect("a store").len(), RECORDS as usize);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_arrives_changes_and_goes_meanwhile_is_right() {
    let folder = filled().await;
    let store = open_store(folder.path()).await.expect("a store");
    let (desk, _) = desk_over(store.clone(), MORNING).await;
    let (tablet, _) = desk.enrol_at_once("2").await.expect("a tablet");
    let (staff, _) = store.staff("請求").await.expect("a store").expect("an account");
    assert!(desk.list(&all()).await.expect("a store").reading.is_some(), "it is still being read");
    let looks = tokio::spawn({
        let desk = desk.clone();
        async move { while desk.list(&all()).await.expect("a store").reading.is_some() {} }
    });
    let mut meanwhile = 0;
    for round in 0..40 {
        let added = read(&declaration(RECORDS + 1 + round));
        desk.hand_over(&tablet, &added).await.expect("stored");
        // From both ends of what is being read: known already, not known yet, and in between.
        for number in [DONE + 1 + 30 * round, RECORDS - 7 * round] {
            let act = Act::Withdraw { why: "まちがい".into() };
            assert_eq!(desk.work(id(number), 0, act, &staff, 30).await.expect("a store"), Done::Written);
        }
        for (number, revision) in [(1 + round, 1), (RECORDS - 7 * round, 1)] {
            assert_eq!(desk.dispose(id(number), revision, "請求").await.expect("a store"), Done::Written);
        }
        meanwhile += u32::from(!looks.is_finished());
    }
    assert!(meanwhile > 0, "all was read before anything happened");
    looks.await.expect("a task");
    let list = desk.list(&all()).await.expect("a store");
    let expected = HashMap::from([("all", RECORDS + 40 - 80), ("dispose", DONE - 40 + 40)]);
    for (view, count) in &expected {
        assert_eq!(counts(&list).get(view), Some(count), "{view}");
    }
    let (fresh, _) = desk_over(store, MORNING).await;
    fresh.catch_up().await.expect("a store");
    assert_eq!(counts(&fresh.list(&all()).await.expect("a store")), counts(&list));
    for page in 0..list.total.div_ceil(50) {
        let asked = Asked { page, ..all() };
        let [one, other] = [&desk, &fresh].map(|desk| desk.list(&asked));
        let ids = |list: Listed| list.page.into_iter().map(|one| one.declaration.id).collect::<Vec<_>>();
        assert_eq!(ids(one.await.expect("a store")), ids(other.await.expect("a store")), "page {page}");
    }
}

#[tokio::test]
async fn a_stop_meanwhile_is_one() {
    let folder = filled().await;
    let store = open_store(folder.path()).await.expect("a store");
    let (desk, _) = desk_over(store.clone(), MORNING).await;
    assert!(desk.list(&all()).await.expect("a store").reading.is_some());
    tokio::time::timeout(std::time::Duration::from_secs(1), store.close()).await.expect("in time");
    assert!(desk.list(&all()).await.is_err(), "and nobody is told that it goes on");
    let store = open_store(folder.path()).await.expect("a store");
    let (desk, _) = desk_over(store, MORNING).await;
    desk.catch_up().await.expect("a store");
    assert_eq!(desk.list(&all()).await.expect("a store").total, RECORDS as usize);
}

#[tokio::test]
async fn the_desk_says_in_words_that_not_all_is_read_yet() {
    let clinic = Clinic::over(filled().await, Config::default()).await;
    let mut browser = clinic.browser();
    let page = browser.get("/desk/sign-in").await;
    let page = page.write("お名前（サインイン名）", "請求").write("パスワード", PASSWORD);
    let page = browser.press(&page, "サインイン").await;
    assert!(page.text().contains("古い申立書を読み込んでいます（500／1,500件）。"), "{}", page.text());
    assert!(page.text().contains("まだ全部ではありません。"));
    assert!(page.text().contains("500＋") && page.source.contains("data-every=\"1\""), "{}", page.text());
    let found = browser.post("/desk", &[("words".into(), "だれでもない".into())]).await;
    assert!(found.text().contains("「だれでもない」：いまのところ0件"), "{}", found.text());
    assert!(found.text().contains(WITHOUT_ANY), "{}", found.text());
    clinic.desk.catch_up().await.expect("a store");
    let page = browser.get("/desk").await;
    assert!(!page.text().contains("読み込んで") && !page.text().contains("＋"), "{}", page.text());
    assert!(page.source.contains("data-every=\"60\""));
    assert_eq!(clinic.audited("searched").await, ["請求 0 by name, so far"]);
}
