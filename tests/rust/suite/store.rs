//! What any store has to do, told once; every backend is held to it.

use std::path::Path;

use domain::{
    RecordId, Role, Step,
    answers::iso_date,
    tally::{self, Tally},
};
use server::store::{
    Audit, Filed, HandOver, NewRecord, OpenError, Purpose, Store,
    sqlite::SqliteStore,
    work::{Cursor, Printed},
};
use sqlx::{Connection, Executor, SqliteConnection};
use tests::{
    Clinic,
    clinic::{declaration, open_store},
};

/// Holds the store's write lock, as a backup program or another process may.
pub(crate) async fn lock(folder: &Path) -> SqliteConnection {
    let mut connection = open(folder).await;
    connection.execute("BEGIN IMMEDIATE").await.expect("the lock");
    connection
}

/// A connection to the file itself, past the server.
pub(crate) async fn open(folder: &Path) -> SqliteConnection {
    let file = folder.join("madoguchi.sqlite3");
    SqliteConnection::connect(&format!("sqlite:{}", file.display())).await.expect("a connection")
}

fn record(number: u8, day: &str, digest: u8) -> NewRecord {
    NewRecord {
        id: RecordId::v7(1_000 + u64::from(number), [number; 10]),
        day: iso_date(day).expect("a day"),
        received_at: 1_000 * u64::from(number),
        kiosk: 1,
        digest: [digest; 32],
        content: vec![b'{', b'}', digest],
        tallies: tally::handed_over(1_000 * u64::from(number), None, "ja"),
    }
}

async fn conforms(store: &dyn Store) {
    store.add_kiosk("1", [1; 32], 5).await.expect("a tablet");

    // Stored once, the same again, another refused; numbers by day.
    let filed = |ticket, received_at| Filed { ticket, received_at };
    let hand_over = |number, day, digest| store.hand_over(record(number, day, digest));
    assert_eq!(hand_over(1, "2026-11-20", 1).await.expect("stored"), HandOver::Stored(filed(101, 1_000)));
    assert_eq!(hand_over(2, "2026-11-20", 1).await.expect("stored"), HandOver::Stored(filed(102, 2_000)));
    assert_eq!(hand_over(1, "2026-11-21", 1).await.expect("known"), HandOver::Again(filed(101, 1_000)));
    assert_eq!(hand_over(1, "2026-11-20", 2).await.expect("known"), HandOver::Conflict);
    assert_eq!(hand_over(3, "2026-11-21", 1).await.expect("stored"), HandOver::Stored(filed(101, 3_000)));

    // Read back as it was, newest first.
    let first = record(1, "2026-11-20", 1);
    let read = store.record(first.id).await.expect("a store").expect("a record");
    assert_eq!((read.id, read.ticket, read.kiosk.as_str()), (first.id, 101, "1"));
    assert_eq!(read.content, first.content);
    assert!(store.has(first.id).await.expect("a store"));
    assert!(!store.has(RecordId::v7(9, [9; 10])).await.expect("a store"));
    let arrivals: Vec<u64> =
        store.records(2_000, 10).await.expect("records").iter().map(|record| record.received_at).collect();
    assert_eq!(arrivals, [3_000, 2_000]);
    assert_eq!(store.records(0, 1).await.expect("records").len(), 1);

    // Counted once each, by day where that is looked at, and by nothing that was asked again.
    let day = |day| iso_date(day).expect("a day");
    let counted = async |from, to| -> Vec<(String, &str, String, u64)> {
        let tell = |Tally { day, counted, key, count }| (day.to_string(), counted.name(), key, count);
        store.tallies(day(from), day(to)).await.expect("counts").into_iter().map(tell).collect()
    };
    let group = |day: &str, name, key: &str, count| (day.to_owned(), name, key.to_owned(), count);
    let mut expected = vec![
        group("1970-01-01", "declarations", "", 3),
        group("1970-01-01", "hour", "9", 3),
        group("1970-01-01", "language", "ja", 3),
        group("1970-01-01", "situation", "unknown", 3),
    ];
    assert_eq!(counted("1970-01-01", "1970-01-31").await, expected);
    store.tally(&tally::handed_over(86_400_000, None, "ja")).await.expect("counted");
    expected[1..].iter_mut().for_each(|group| group.3 = 4);
    expected.push(group("1970-01-02", "declarations", "", 1));
    assert_eq!(counted("1970-01-01", "1970-01-02").await, expected);
    assert_eq!(counted("1970-01-02", "1970-01-02").await[0], expected[4]);
    assert_eq!(counted("1970-01-03", "1970-01-31").await, []);

    works(store, &first, &read).await;

    // A code enrols one tablet, once, in time.
    store.add_enrolment([7; 32], "2", 100).await.expect("a code");
    assert_eq!(store.enrolment([7; 32], 99).await.expect("a store").as_deref(), Some("2"));
    assert_eq!(store.enrolment([7; 32], 100).await.expect("a store"), None);
    assert_eq!(store.enrol([7; 32], [8; 32], 100).await.expect("a store"), None);
    assert_eq!(store.enrol([7; 32], [8; 32], 99).await.expect("a store").map(|kiosk| kiosk.name), Some("2".into()));
    assert_eq!(store.enrol([7; 32], [9; 32], 99).await.expect("a store"), None);
    assert!(store.kiosk([8; 32]).await.expect("a store").is_some());
    assert!(store.kiosk([9; 32]).await.expect("a store").is_none());

    // A tablet calls once until somebody comes.
    let staff = store.add_staff("受付", Role::Reception, "hash", 1).await.expect("a store").expect("an account");
    assert_eq!(store.add_staff("受付", Role::Admin, "hash", 1).await.expect("a store"), None, "the name is taken");
    store.call(1, Step::Name, 50).await.expect("a call");
    store.call(1, Step::Sex, 60).await.expect("a call");
    let calls = store.calls().await.expect("calls");
    assert_eq!((calls.len(), calls[0].screen, calls[0].made_at), (1, Step::Name, 50));
    store.answer_call(calls[0].id, staff.id, 70).await.expect("an answer");
    assert!(store.calls().await.expect("calls").is_empty());

    // Sessions.
    store.add_session([3; 32], staff.id, 10).await.expect("a session");
    store.touch_session([3; 32], 20).await.expect("a session");
    let session = store.session([3; 32]).await.expect("a store").expect("a session");
    assert_eq!((session.staff, session.created_at, session.seen_at), (staff, 10, 20));
    store.end_session([3; 32]).await.expect("a store");
    assert!(store.session([3; 32]).await.expect("a store").is_none());

    let counts = store.counts().await.expect("counts");
    assert_eq!((counts.records, counts.open_calls, counts.kiosks), (3, 0, 2));
    store.audit(Audit { at: 1, actor: "受付", action: "tried", subject: "x" }).await.expect("an entry");
    store.writable().expect("writable");
    assert_eq!(store.check(&|_| true).await.expect("a check"), Vec::<String>::new());
}

/// The desk's work: versions, changes in their order, and what is destroyed.
async fn works(store: &dyn Store, first: &NewRecord, read: &server::store::Record) {
    assert_eq!((read.work.as_deref(), read.revision, read.seen), (None, 0, false));
    let (one, two) = (
        store.changed(Cursor::START, 1).await.expect("a store"),
        store.changed(Cursor::START, 10).await.expect("a store"),
    );
    assert_eq!((one.len(), two.len()), (1, 3), "all there are, in parts");
    let last = two.last().map(|record| Cursor { change: record.change, id: record.id }).expect("the last");
    assert!(store.changed(last, 10).await.expect("a store").is_empty());

    assert!(store.write_work(first.id, 0, b"a").await.expect("a store"));
    assert!(!store.write_work(first.id, 0, b"b").await.expect("a store"), "not over a newer version");
    store.see(first.id, "受付", 5).await.expect("a store");
    let changed = store.changed(last, 10).await.expect("a store");
    assert_eq!(changed.len(), 1);
    assert_eq!((changed[0].work.as_deref(), changed[0].revision, changed[0].seen), (Some(b"a".as_slice()), 1, true));
    let again = Cursor { change: changed[0].change, id: first.id };
    store.see(first.id, "会計", 6).await.expect("a store");
    assert!(store.changed(again, 10).await.expect("a store").is_empty(), "seen once is seen");
    let print = |at| Printed { what: "form".into(), at, by: "受付".into() };
    store.print(first.id, &print(7)).await.expect("a store");
    store.print(first.id, &print(8)).await.expect("a store");
    assert_eq!(store.prints(first.id).await.expect("a store"), [print(8), print(7)]);
    let unknown = RecordId::v7(9, [9; 10]);
    let these = store.these(&[unknown, first.id]).await.expect("a store");
    assert_eq!(these.iter().map(|record| record.id).collect::<Vec<_>>(), [first.id]);
    assert!(store.these(&[]).await.expect("a store").is_empty());

    let third = record(3, "2026-11-21", 1);
    assert!(!store.dispose(third.id, 1, "受付", 9).await.expect("a store"), "not in another version");
    assert!(store.dispose(third.id, 0, "受付", 9).await.expect("a store"));
    assert!(store.record(third.id).await.expect("a store").is_none());
    let disposed = store.disposed(-1).await.expect("a store");
    assert_eq!(
        disposed.iter().map(|one| (one.id, one.ticket, one.disposed_at)).collect::<Vec<_>>(),
        [(third.id, 101, 9)]
    );
    assert_eq!(store.disposal(third.id).await.expect("a store").as_ref(), disposed.first());
    assert!(store.disposal(first.id).await.expect("a store").is_none());
    assert!(store.has(third.id).await.expect("a store"), "it is known to have been");
    let again = store.hand_over(record(3, "2026-11-21", 2)).await.expect("a store");
    assert_eq!(again, HandOver::Again(Filed { ticket: 101, received_at: 3_000 }));
    let fourth = store.hand_over(record(4, "2026-11-21", 1)).await.expect("a store");
    assert_eq!(fourth, HandOver::Stored(Filed { ticket: 102, received_at: 4_000 }), "no number twice a day");
}

#[tokio::test]
async fn sqlite_is_a_store() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = open_store(folder.path()).await.expect("a store");
    conforms(&*store).await;
    super::accounts::conforms(&*store).await;
    super::settings::conforms(&*store).await;
}

#[tokio::test]
async fn sqlite_syncs_every_commit_and_wipes_what_it_deletes() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = SqliteStore::open(folder.path(), Purpose::Trial, false).await.expect("a store");
    let settings = store.settings().await.expect("settings");
    let expected = [("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1"), ("secure_delete", "1")];
    assert_eq!(settings, expected.map(|(name, value)| (name, value.to_owned())));
}

#[tokio::test]
async fn a_hundred_hand_overs_at_once_get_a_hundred_numbers() {
    let clinic = Clinic::new().await;
    let answers = (0..100).map(|number| {
        let desk = clinic.desk.clone();
        let kiosk = clinic.kiosk.clone();
        let json = declaration(number);
        tokio::spawn(async move {
            let read = server::read::declaration(&json, domain::Date::MAX, |_| true).expect("valid");
            desk.hand_over(&kiosk, &read).await.expect("stored")
        })
    });
    let mut tickets = Vec::new();
    for answer in answers.collect::<Vec<_>>() {
        let HandOver::Stored(filed) = answer.await.expect("a task") else { panic!("stored twice") };
        tickets.push(filed.ticket);
    }
    tickets.sort_unstable();
    assert_eq!(tickets, (101..=200).collect::<Vec<i64>>());
}

#[tokio::test]
async fn a_hundred_parallel_posts_of_one_declaration_store_it_once() {
    let clinic = Clinic::new().await;
    let posts: Vec<_> = (0..100).map(|_| clinic.hand_over_later(declaration(7))).collect();
    let mut created = 0;
    for post in posts {
        let (status, body) = post.await.expect("a task");
        assert_eq!(body["ticket"], "101");
        created += usize::from(status.as_u16() == 201);
    }
    assert_eq!(created, 1);
    assert_eq!(clinic.desk.latest(10).await.expect("records").len(), 1);
}

#[tokio::test]
async fn what_is_acknowledged_is_there_after_opening_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let first = open_store(folder.path()).await.expect("a store");
    first.add_kiosk("1", [1; 32], 5).await.expect("a tablet");
    first.hand_over(record(1, "2026-11-20", 1)).await.expect("stored");
    first.close().await;
    let second = open_store(folder.path()).await.expect("a store");
    assert!(second.record(record(1, "2026-11-20", 1).id).await.expect("a store").is_some());
    assert_eq!(
        second.hand_over(record(2, "2026-11-20", 1)).await.expect("stored"),
        HandOver::Stored(Filed { ticket: 102, received_at: 2_000 })
    );
}

#[tokio::test]
async fn a_store_of_another_version_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    open_store(folder.path()).await.expect("a store").close().await;
    let mut connection = open(folder.path()).await;
    let unknown = "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
                   VALUES (9999, 'later', 1, x'00', 0)";
    connection.execute(unknown).await.expect("written");
    connection.close().await.expect("closed");
    assert!(matches!(open_store(folder.path()).await, Err(OpenError::Schema(_))));
}

#[tokio::test]
async fn a_damaged_store_is_found_by_check() {
    let clinic = Clinic::new().await;
    clinic.hand_over(&declaration(1)).await;
    assert!(clinic.desk.check().await.expect("a check").is_empty());
    let mut connection = open(clinic.folder()).await;
    connection.execute("UPDATE records SET content = x'7b'").await.expect("written");
    let findings = clinic.desk.check().await.expect("a check");
    assert_eq!(findings.len(), 1);
    assert!(findings[0].ends_with("does not read"), "{findings:?}");
}
