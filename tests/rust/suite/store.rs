//! The store: that SQLite is one, what only SQLite has to do, and hand-overs at once.

use std::path::Path;

use server::store::{Filed, HandOver, OpenError, Purpose, sqlite::SqliteStore};
use sqlx::{Connection, Executor, SqliteConnection};
use tests::{
    Clinic,
    clinic::{declaration, open_store},
};

use super::conformance::{conforms, entry, epoch, record};

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

#[tokio::test]
async fn sqlite_is_a_store() {
    let folders = tempfile::tempdir().expect("a folder");
    conforms(async || {
        let folder = tempfile::tempdir_in(folders.path()).expect("a folder").keep();
        open_store(&folder).await.expect("a store")
    })
    .await;
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
        let tablet = clinic.tablet.clone();
        let json = declaration(number);
        tokio::spawn(async move {
            let read = tests::clinic::read(&json);
            desk.hand_over(&tablet, &read).await.expect("stored")
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
    first.add_keys(&[epoch()], &entry(4)).await.expect("a key");
    first.add_tablet("1", [1; 32], &entry(5)).await.expect("a tablet");
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
