//! The store: that SQLite is one, what only SQLite has to do, and hand-overs at once.

use std::path::Path;

use server::{
    config::Config,
    store::{self, DigestKey, Filed, HandOver, OpenError, Purpose, sqlite::SqliteStore},
};
use sha2::{Digest, Sha256};
use sqlx::{Connection, Executor, SqliteConnection};
use tests::{
    Clinic,
    clinic::{DIGEST_KEY, declaration, open_store},
};

use super::conformance::{conforms, entry, record};

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
    let store = SqliteStore::open(folder.path(), Purpose::Trial, false, &DIGEST_KEY).await.expect("a store");
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
            let read = tests::clinic::read(&json);
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
    first.add_kiosk("1", [1; 32], &entry(5)).await.expect("a tablet");
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

/// A folder with a store that an earlier version made.
async fn of_an_earlier_version() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let made = format!("sqlite:{}?mode=rwc", folder.path().join("madoguchi.sqlite3").display());
    let mut connection = SqliteConnection::connect(&made).await.expect("a file");
    connection.execute(include_str!("stores/plain-digests.sql")).await.expect("a store");
    connection.close().await.expect("closed");
    folder
}

/// The digests and contents of all records, past the server.
async fn digests(folder: &Path) -> Vec<(Vec<u8>, Vec<u8>)> {
    let query = sqlx::query_as("SELECT digest, content FROM records ORDER BY id");
    query.fetch_all(&mut open(folder).await).await.expect("records")
}

#[tokio::test]
async fn no_digest_tells_whether_a_guess_at_a_declaration_is_right() {
    let clinic = Clinic::new().await;
    clinic.hand_over(&declaration(1)).await;
    let folder = of_an_earlier_version().await;
    let plain = |(digest, content): &(Vec<u8>, Vec<u8>)| digest[..] == Sha256::digest(content)[..];
    assert!(digests(folder.path()).await.iter().all(plain), "as it was");
    open_store(folder.path()).await.expect("a store").close().await;
    for folder in [clinic.folder(), folder.path()] {
        let digests = digests(folder).await;
        assert!(!digests.is_empty() && !digests.iter().any(plain));
        assert!(digests.iter().all(|(digest, content)| *digest == DIGEST_KEY.digest(content)));
    }
}

#[tokio::test]
async fn a_store_from_before_digests_had_a_key_still_knows_the_same_from_another() {
    let clinic = Clinic::over(of_an_earlier_version().await, Config::default()).await;
    assert_eq!(clinic.desk.check().await.expect("a check"), Vec::<String>::new());
    for number in 1..=3 {
        let (status, receipt) = clinic.hand_over(&declaration(number)).await;
        assert_eq!((status.as_u16(), receipt["ticket"].as_str()), (200, Some(&*format!("{}", 100 + number))));
        let mut other = declaration(number);
        other["person"]["name"] = "別の 人".into();
        assert_eq!(clinic.hand_over(&other).await.0.as_u16(), 409);
    }
    assert_eq!(clinic.hand_over(&declaration(4)).await.0.as_u16(), 201);
    assert_eq!(clinic.desk.latest(10).await.expect("records").len(), 4);
    assert!(clinic.desk.check().await.expect("a check").is_empty());
}

#[tokio::test]
async fn a_store_keeps_the_key_it_was_made_with_and_one_that_changed_is_found() {
    let folder = tempfile::tempdir().expect("a folder");
    open_store(folder.path()).await.expect("a store").close().await;
    let another = DigestKey::from_bytes([8; 32]);
    let store = store::open(folder.path(), Purpose::Trial, false, &another).await.expect("a store");
    assert_eq!(*store.digest_key(), DIGEST_KEY);
    store.close().await;
    open(folder.path()).await.execute("UPDATE keys SET key = zeroblob(32)").await.expect("written");
    let served = store::open(folder.path(), Purpose::Serve, false, &another).await;
    assert!(matches!(served, Err(OpenError::Damaged { .. })), "{served:?}");
    let store = open_store(folder.path()).await.expect("a command looks at it");
    let findings = store.check(&|_| true).await.expect("a check");
    assert_eq!(findings, ["the key \"digest\" is not what was stored"]);
}
