//! The seal: what the store's files tell without the key, what a key opens, and how keys are made, changed and lost.

use std::{fs, io::Write, os::unix::fs::DirBuilderExt, path::Path, process::Command, time::Duration};

use domain::work::Act;
use rand::{RngExt, SeedableRng, rngs::StdRng};
use server::{
    seal::{InstallationKey, KeyError, KeySource, Seal},
    store::{OpenError, Staff},
};
use sha2::{Digest, Sha256};
use sqlx::{Connection, Executor, SqliteConnection};
use tempfile::TempDir;
use tests::{
    Clinic,
    clinic::{KEY, MORNING, PASSWORD, declaration, held, id, open_seal, open_store},
};

use super::boot::{folder, killed_after, madoguchi, refusal, start, succeed};

const DAY: u64 = 24 * 60 * 60 * 1000;

/// The number of texts that stand somewhere in the files of a folder, in UTF-8 or UTF-16.
fn readable(folder: &Path, texts: &[String]) -> usize {
    let wide = |text: &String| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let wide: Vec<Vec<u8>> = texts.iter().map(wide).collect();
    held(folder, texts).len() + held(folder, &wide).len()
}

/// A declaration of which each answer is unlike anything else, and these answers.
fn unmistakable(number: u32) -> (serde_json::Value, Vec<String>) {
    let text = |what: &str| format!("{what}印{number:04}");
    let mut one = declaration(number);
    let said = ["姓名", "番地", "会社", "保険"].map(text);
    let [name, address, employer, insurer] = said.clone();
    one["person"]["name"] = name.into();
    one["person"]["address"] = address.into();
    one["insurance"]["employer_name"] = employer.into();
    one["insurance"]["insurer_name"] = insurer.into();
    (one, said.into())
}

async fn staff(clinic: &Clinic) -> Staff {
    clinic.desk.add_staff("請求", domain::Role::Claims, PASSWORD).await.expect("a store").expect("an account")
}

/// A folder with a store that an earlier version made.
pub(crate) async fn of_an_earlier_version() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    earlier_version(folder.path()).await.close().await.expect("closed");
    folder
}

async fn earlier_version(folder: &Path) -> SqliteConnection {
    let made = format!("sqlite:{}?mode=rwc", folder.join("madoguchi.sqlite3").display());
    let mut connection = SqliteConnection::connect(&made).await.expect("a file");
    // As every version has set it: what is moved or overwritten leaves nothing in the file.
    connection.execute("PRAGMA secure_delete = ON").await.expect("a setting");
    connection.execute(include_str!("stores/plain-digests.sql")).await.expect("a store");
    connection
}

#[tokio::test]
async fn nothing_that_was_answered_or_written_at_the_desk_can_be_read_in_the_files() {
    const RECORDS: u32 = 100;
    let clinic = Clinic::new().await;
    let staff = staff(&clinic).await;
    let mut said = Vec::new();
    for number in 1..=RECORDS {
        let (one, texts) = unmistakable(number);
        assert_eq!(clinic.hand_over(&one).await.0.as_u16(), 201);
        let id = id(number);
        let why = format!("取り下げ印{number:04}");
        clinic.desk.work(id, 0, Act::Withdraw { why: why.clone() }, &staff, 30).await.expect("withdrawn");
        said.extend(texts);
        said.push(why);
    }
    // While it is open, with its log, and once it is closed.
    assert_eq!(readable(clinic.folder(), &said), 0, "of {}", said.len());
    let latest = clinic.desk.latest(RECORDS).await.expect("records");
    assert_eq!(latest[0].declaration.form.person.name.as_deref(), Some("姓名印0100"), "they are there");
    clinic.store.close().await;
    assert_eq!(readable(clinic.folder(), &said), 0);
}

#[tokio::test]
async fn a_store_from_before_the_seal_is_sealed_and_nothing_of_it_is_left_to_read() {
    let folder = of_an_earlier_version().await;
    let said = ["髙橋", "タカハシ"].map(str::to_owned);
    assert_eq!(readable(folder.path(), &said), said.len(), "as it was");
    let clinic = Clinic::over(folder, server::config::Config::default()).await;
    assert_eq!(readable(clinic.folder(), &said), 0);
    let latest = clinic.desk.latest(10).await.expect("records");
    assert_eq!(latest.len(), 3);
    assert!(latest.iter().all(|one| one.declaration.form.person.name.as_deref() == Some("髙橋 花子")));
    assert_eq!(clinic.desk.check().await.expect("a check"), Vec::<String>::new());
    // The same that is sent again is still told from another.
    for number in 1..=3 {
        let (status, receipt) = clinic.hand_over(&declaration(number)).await;
        assert_eq!((status.as_u16(), receipt["ticket"].as_str()), (200, Some(&*format!("{}", 100 + number))));
        let mut other = declaration(number);
        other["person"]["name"] = "別の 人".into();
        assert_eq!(clinic.hand_over(&other).await.0.as_u16(), 409);
    }
    assert_eq!(clinic.hand_over(&declaration(4)).await.0.as_u16(), 201);
    assert!(clinic.desk.check().await.expect("a check").is_empty());
}

#[tokio::test]
async fn no_digest_tells_whether_a_guess_at_a_declaration_is_right() {
    let folder = of_an_earlier_version().await;
    let contents: Vec<Vec<u8>> = sqlx::query_scalar("SELECT content FROM records ORDER BY id")
        .fetch_all(&mut super::store::open(folder.path()).await)
        .await
        .expect("records");
    let store = open_store(folder.path()).await.expect("a store");
    let seal = open_seal(&*store).await.expect("a seal");
    let digests: Vec<Vec<u8>> = sqlx::query_scalar("SELECT digest FROM records ORDER BY id")
        .fetch_all(&mut super::store::open(folder.path()).await)
        .await
        .expect("records");
    assert_eq!((contents.len(), digests.len()), (3, 3));
    for (content, digest) in contents.iter().zip(&digests) {
        assert_ne!(digest[..], Sha256::digest(content)[..], "a guess can be compared with it");
        assert_eq!(digest[..], seal.digest(content), "it is made with the key");
    }
}

#[tokio::test]
async fn a_store_that_is_being_sealed_can_be_killed_at_any_point() {
    const COPIES: u32 = 400;
    let folder = folder();
    fs::create_dir(folder.path().join("data")).expect("a folder");
    let mut connection = earlier_version(&folder.path().join("data")).await;
    for copy in 1..=COPIES {
        let day = format!("2020-{:02}-{:02}", copy % 12 + 1, copy % 28 + 1);
        sqlx::query(
            "INSERT INTO records
                 SELECT unhex(printf('01939f1e7c0070008000%012d', ?2)), ?1, ticket + ?2, received_at, kiosk, digest,
                     CAST(replace(CAST(content AS TEXT), '000000000001', printf('%012d', ?2)) AS BLOB),
                     work, revision, change, seen_at, seen_by, x''
                 FROM records WHERE ticket = 101",
        )
        .bind(day)
        .bind(1000 + copy)
        .execute(&mut connection)
        .await
        .expect("a copy");
    }
    // The next start computes the checksums.
    connection.execute("UPDATE records SET checksum = x''").await.expect("written");
    connection.execute("UPDATE upkeep SET checksums = 0").await.expect("written");
    connection.close().await.expect("closed");
    let mut rng = StdRng::seed_from_u64(20_261_128);
    let data = folder.path().join("data");
    // Before the start brings the columns of the seal nothing is sealed.
    let unsealed = async || -> i64 {
        let mut past = super::store::open(&data).await;
        let query = "SELECT count(*) FROM records WHERE epoch IS NULL";
        sqlx::query_scalar(query).fetch_one(&mut past).await.unwrap_or(i64::from(COPIES) + 3)
    };
    let (mut left, mut cut_short) = (unsealed().await, 0);
    while left > 0 {
        let before = left;
        let moment = Duration::from_micros(rng.random_range(0..20_000));
        killed_after(madoguchi(folder.path()).arg("check"), async || unsealed().await < before, moment).await;
        left = unsealed().await;
        cut_short += u32::from(left > 0);
    }
    assert!(cut_short > 0, "it was never in the middle");
    succeed(madoguchi(folder.path()).arg("check"));
    let exported = succeed(madoguchi(folder.path()).arg("export"));
    let exported: Vec<serde_json::Value> = serde_json::from_slice(&exported.stdout).expect("JSON");
    assert_eq!(exported.len(), 3 + COPIES as usize);
    assert!(exported.iter().all(|one| one["declaration"]["person"]["name"] == "髙橋 花子"));
    assert_eq!(readable(&folder.path().join("data"), &["髙橋".to_owned()]), 0);
}

#[tokio::test]
async fn a_destroyed_declaration_is_gone_for_whoever_has_all_files_and_the_key() {
    const RECORDS: u32 = 100;
    let clinic = Clinic::new().await;
    let staff = staff(&clinic).await;
    for number in 1..=RECORDS {
        clinic.hand_over(&declaration(number)).await;
        let id = id(number);
        clinic.desk.work(id, 0, Act::Withdraw { why: "まちがい".into() }, &staff, 30).await.expect("withdrawn");
    }
    let keys: Vec<Vec<u8>> = sqlx::query_scalar("SELECT data_key FROM records")
        .fetch_all(&mut super::store::open(clinic.folder()).await)
        .await
        .expect("keys");
    let kept = || held(clinic.folder(), &keys).len();
    assert_eq!(kept(), RECORDS as usize, "as long as they are kept");
    for number in 1..=RECORDS {
        let id = id(number);
        clinic.desk.dispose(id, 1, "請求").await.expect("destroyed");
    }
    assert_eq!(kept(), 0, "and without its key a declaration is noise");
    clinic.store.close().await;
    assert_eq!(kept(), 0);
}

#[tokio::test]
async fn what_was_moved_or_put_back_past_the_server_does_not_open() {
    // With checksums that are right again, as whoever does it knows how they are made.
    for change in [
        "UPDATE records SET content = (SELECT content FROM records WHERE ticket = 102),
             data_key = (SELECT data_key FROM records WHERE ticket = 102) WHERE ticket = 101",
        "UPDATE records SET content = (SELECT content FROM records WHERE ticket = 102) WHERE ticket = 101",
        "UPDATE records SET content = work WHERE ticket = 101",
        "UPDATE records SET work = (SELECT work FROM kept) WHERE ticket = 101",
        "UPDATE records SET epoch = NULL, data_key = NULL, content = CAST('{}' AS BLOB) WHERE ticket = 101",
    ] {
        let clinic = Clinic::new().await;
        let staff = staff(&clinic).await;
        for number in [1, 2] {
            clinic.hand_over(&declaration(number)).await;
        }
        let id = id(1);
        let mut past = super::store::open(clinic.folder()).await;
        for (revision, why) in [(0, "一"), (1, "二")] {
            let act = Act::Note { text: why.into(), for_next_shift: false };
            assert_eq!(
                clinic.desk.work(id, revision, act, &staff, 30).await.expect("a store"),
                server::desk::work::Done::Written
            );
            if revision == 0 {
                past.execute("CREATE TABLE kept AS SELECT work FROM records WHERE ticket = 101").await.expect("kept");
            }
        }
        past.execute(change).await.expect("written");
        past.execute("UPDATE records SET checksum = x'' WHERE ticket = 101").await.expect("written");
        past.execute("UPDATE upkeep SET checksums = 0").await.expect("written");
        past.execute("DROP TABLE kept").await.expect("written");
        clinic.store.close().await;
        let store = open_store(clinic.folder()).await.expect("a store with right checksums");
        let seal = open_seal(&*store).await.expect("a seal");
        let clock = clinic.clock.clone();
        let desk = server::desk::Desk::new(store, seal, clock, StdRng::seed_from_u64(1));
        let findings = desk.check().await.expect("a check");
        assert_eq!(findings, [format!("record {id} does not read")], "{change}");
        assert!(desk.find(id).await.expect("a store").is_none());
    }
}

#[tokio::test]
async fn another_key_opens_nothing_and_the_line_says_which_is_wanted() {
    let clinic = Clinic::new().await;
    clinic.hand_over(&declaration(1)).await;
    let other = InstallationKey::from_bytes([8; 32]);
    let opened =
        Seal::open(&*clinic.store, KeySource::Given(other.clone()), MORNING, &mut StdRng::seed_from_u64(1)).await;
    let Err(OpenError::Key(error @ KeyError::Other { .. })) = opened else { panic!("{opened:?}") };
    let line = error.to_string();
    assert!(line.contains(&KEY.name()) && line.contains(&other.name()), "{line}");
    assert!(!line.contains(&**KEY.written()) && !line.contains('\n'), "{line}");
    // A key of the store that is not what was stored is told from that.
    super::store::open(clinic.folder())
        .await
        .execute("UPDATE keys SET wrapped = randomblob(72)")
        .await
        .expect("written");
    let opened = open_seal(&*clinic.store).await;
    assert!(matches!(opened, Err(OpenError::Damaged { .. })), "{opened:?}");
}

#[tokio::test]
async fn a_store_that_lost_its_keys_is_not_sealed_anew() {
    for lost in
        ["DELETE FROM keys", "DELETE FROM keys WHERE name = 'digest'", "DELETE FROM keys WHERE name <> 'digest'"]
    {
        let clinic = Clinic::new().await;
        clinic.hand_over(&declaration(1)).await;
        let mut past = super::store::open(clinic.folder()).await;
        past.execute("PRAGMA foreign_keys = OFF").await.expect("off");
        past.execute(lost).await.expect("written");
        clinic.store.close().await;
        let opened = server::store::open(clinic.folder(), server::store::Purpose::Serve, false).await;
        let opened = match opened {
            Ok(store) => open_seal(&*store).await.map(drop),
            Err(error) => Err(error),
        };
        assert!(matches!(opened, Err(OpenError::Damaged { .. })), "{lost}: {opened:?}");
    }
}

/// A store with one declaration, sealed with the key of a file, whose server is stopped.
fn served(folder: &Path) -> KeySource {
    let (server, _) = start(&mut madoguchi(folder));
    drop(server);
    KeySource::File(folder.join("data.key"))
}

#[test]
fn a_store_whose_key_is_gone_is_refused_and_opens_again_with_the_sheet() {
    let folder = folder();
    let source = served(folder.path());
    let key = source.read().expect("a file").expect("a key");
    let sheet = succeed(madoguchi(folder.path()).args(["--set", "clinic.name=さくら医院", "key", "sheet"]));
    let sheet = String::from_utf8(sheet.stdout).expect("UTF-8");
    assert!(sheet.contains("さくら医院") && sheet.contains(&key.name()), "{sheet}");
    // What somebody types from it: the two lines of groups.
    let typed: String = sheet.lines().filter(|line| line.starts_with("    ") && !line.contains("madoguchi")).collect();
    assert_eq!(InstallationKey::read(&typed).as_ref(), Some(&key));

    fs::remove_file(folder.path().join("data.key")).expect("removed");
    let line = refusal(&mut madoguchi(folder.path()));
    assert!(line.contains("madoguchi key restore") && line.contains(&key.name()), "{line}");
    assert!(!folder.path().join("data.key").exists(), "no other key is made in its place");

    let restore = |typed: &str| -> Command {
        let mut command = madoguchi(folder.path());
        let file = folder.path().join("typed");
        fs::File::create(&file).expect("a file").write_all(typed.as_bytes()).expect("written");
        command.args(["key", "restore"]).stdin(fs::File::open(file).expect("a file"));
        command
    };
    let mistyped = typed.replacen(typed.trim().chars().next().expect("a letter"), "7", 1);
    let mistyped = if mistyped == typed { typed.replacen('7', "A", 1) } else { mistyped };
    assert!(refusal(&mut restore(&mistyped)).contains("this is no key"));
    let other = InstallationKey::random(&mut StdRng::seed_from_u64(1));
    assert!(refusal(&mut restore(&other.written())).contains(&key.name()), "not the key of this store");
    assert!(!folder.path().join("data.key").exists());
    succeed(&mut restore(&typed));
    assert_eq!(source.read().expect("a file"), Some(key));
    succeed(madoguchi(folder.path()).arg("check"));
    drop(start(&mut madoguchi(folder.path())));
    // A key that is there is nobody's to write over.
    assert!(refusal(&mut restore(&other.written())).contains("another key already"));
}

/// The log of a start until it is ready.
fn said_by_a_start(folder: &Path) -> String {
    let log = tempfile::NamedTempFile::new().expect("a file");
    let mut command = madoguchi(folder);
    command.stderr(log.reopen().expect("a file"));
    drop(start(&mut command));
    fs::read_to_string(log.path()).expect("UTF-8")
}

#[test]
fn a_start_says_that_a_recovery_sheet_was_never_printed_until_it_is() {
    let folder = folder();
    let reminds = || said_by_a_start(folder.path()).contains("madoguchi key sheet");
    // Whatever made the key, and however often it was said.
    succeed(madoguchi(folder.path()).args(["kiosk", "enrol", "1", "--token"]));
    assert!(reminds() && reminds());
    succeed(madoguchi(folder.path()).args(["key", "sheet"]));
    assert!(!reminds());
    succeed(madoguchi(folder.path()).args(["key", "change"]));
    assert!(reminds(), "the sheet of before is void");
    succeed(madoguchi(folder.path()).args(["key", "sheet"]));
    assert!(!reminds());
}

#[test]
fn no_crash_leaves_the_memory_of_the_server_in_a_file() {
    use std::os::unix::process::ExitStatusExt;
    let folder = folder();
    let (mut server, _) = start(&mut madoguchi(folder.path()));
    let pid = server.0.id();
    let limits = format!("prlimit --core=unlimited --pid {pid} && kill -ABRT {pid}");
    assert!(Command::new("sh").args(["-c", &limits]).status().expect("a shell").success());
    let ended = server.0.wait().expect("an end");
    assert_eq!((ended.signal(), ended.core_dumped()), (Some(6), false));
}

#[test]
fn the_key_may_come_from_the_environment_and_stands_in_no_message() {
    let folder = folder();
    let key = InstallationKey::random(&mut StdRng::seed_from_u64(1));
    let with = |key: &str| {
        let mut command = madoguchi(folder.path());
        command.env("MADOGUCHI_KEY", key);
        command
    };
    drop(start(&mut with(&key.written())));
    assert!(!folder.path().join("data.key").exists());
    let line = refusal(&mut with("AAAA-AAAA"));
    assert!(line.contains("recovery sheet") && !line.contains("AAAA"), "{line}");
    let both = refusal(with(&key.written()).env("MADOGUCHI_KEY_FILE", folder.path().join("k")));
    assert!(both.contains("key_file") && !both.contains(&**key.written()), "{both}");
    assert!(refusal(with(&key.written()).args(["key", "change"])).contains("key_file"), "nobody could keep a new one");
    let inside = folder.path().join("data").join("key");
    let line = refusal(madoguchi(folder.path()).env("MADOGUCHI_KEY_FILE", inside));
    assert!(line.contains("outside `data`"), "{line}");
}

#[tokio::test]
async fn a_key_is_changed_while_the_server_runs_and_the_old_one_opens_nothing_of_before_or_after() {
    let keys = tempfile::tempdir().expect("a folder");
    let source = KeySource::File(keys.path().join("key"));
    source.put(&KEY).expect("a key");
    let clinic = Clinic::new().await;
    let mut rng = StdRng::seed_from_u64(1);
    let seal = Seal::open(&*clinic.store, source.clone(), MORNING, &mut rng).await.expect("a seal");
    let desk = server::desk::Desk::new(clinic.store.clone(), seal, clinic.clock.clone(), StdRng::seed_from_u64(2));
    let handed_over = async |number: u32| {
        desk.hand_over(&clinic.tablet, &tests::clinic::read(&declaration(number))).await.expect("stored");
    };
    handed_over(1).await;
    let copy = tempfile::tempdir().expect("a folder");
    for file in fs::read_dir(clinic.folder()).expect("a folder").flatten() {
        fs::copy(file.path(), copy.path().join(file.file_name())).expect("a copy");
    }

    // By a command beside the server, whose seal is the one from before.
    let beside = Seal::open(&*clinic.store, source.clone(), MORNING, &mut rng).await.expect("a seal");
    let next = beside.change_key(&*clinic.store, MORNING, &mut rng).await.expect("changed");
    assert_ne!(next, KEY);
    assert_eq!(source.read().expect("a file"), Some(next.clone()));
    assert_eq!(fs::read_dir(keys.path()).expect("a folder").count(), 1, "the old one is nowhere");
    handed_over(2).await;
    // The first one of another month needs the key of the installation.
    clinic.clock.advance(20 * DAY);
    handed_over(3).await;
    assert_eq!(desk.latest(10).await.expect("records").len(), 3);
    assert!(open_seal(&*clinic.store).await.is_err(), "the old key");
    let opened = Seal::open(&*clinic.store, source, MORNING, &mut rng).await.expect("the new key");
    let desk = server::desk::Desk::new(clinic.store.clone(), opened, clinic.clock.clone(), StdRng::seed_from_u64(3));
    assert_eq!(desk.latest(10).await.expect("records").len(), 3);
    assert_eq!(desk.check().await.expect("a check"), Vec::<String>::new());
    assert_eq!(clinic.audited("key-changed").await, [format!("server {}", next.name())]);
    // What was copied before opens with the key of its time alone, which is gone.
    let copied = open_store(copy.path()).await.expect("a store");
    let opened = Seal::open(&*copied, KeySource::Given(next), MORNING, &mut rng).await;
    assert!(matches!(opened, Err(OpenError::Key(KeyError::Other { .. }))), "{opened:?}");
}

#[tokio::test]
async fn a_change_of_the_key_that_was_cut_short_is_finished_or_forgotten() {
    let keys = tempfile::tempdir().expect("a folder");
    let (file, next_file) = (keys.path().join("key"), keys.path().join("key.next"));
    let source = KeySource::File(file.clone());
    source.put(&KEY).expect("a key");
    let clinic = Clinic::new().await;
    let mut rng = StdRng::seed_from_u64(1);
    let open = async |rng: &mut StdRng| Seal::open(&*clinic.store, source.clone(), MORNING, rng).await;
    // Before the store was changed.
    let stray = InstallationKey::random(&mut rng);
    KeySource::File(next_file.clone()).put(&stray).expect("written");
    open(&mut rng).await.expect("the key as it was");
    assert_eq!(source.read().expect("a file"), Some(KEY));
    // After, and before the new key took the place of the old one.
    let next =
        open(&mut rng).await.expect("a seal").change_key(&*clinic.store, MORNING, &mut rng).await.expect("changed");
    source.put(&KEY).expect("written");
    KeySource::File(next_file.clone()).put(&next).expect("written");
    open(&mut rng).await.expect("the next key");
    assert_eq!(source.read().expect("a file"), Some(next));
    assert!(!next_file.exists());
}

#[tokio::test]
async fn of_two_changes_of_the_key_at_once_neither_loses_the_key() {
    let keys = tempfile::tempdir().expect("a folder");
    let source = KeySource::File(keys.path().join("key"));
    source.put(&KEY).expect("a key");
    let clinic = Clinic::new().await;
    clinic.hand_over(&declaration(1)).await;
    let folder = clinic.folder().to_owned();
    clinic.store.close().await;
    let changes: Vec<_> = (0..6)
        .map(|seed| {
            let (source, folder) = (source.clone(), folder.clone());
            // Each with a thread of its own, as each is a process of its own.
            std::thread::spawn(move || {
                let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
                runtime.block_on(async {
                    let mut rng = StdRng::seed_from_u64(seed);
                    let store = open_store(&folder).await?;
                    let seal = Seal::open(&*store, source, MORNING, &mut rng).await.expect("a seal");
                    let changed = seal.change_key(&*store, MORNING, &mut rng).await;
                    store.close().await;
                    changed.map(drop)
                })
            })
        })
        .collect();
    // One that finds the store busy for long is refused, and has changed nothing.
    let done = changes.into_iter().filter_map(|change| change.join().expect("a thread").ok()).count();
    assert!(done > 0);
    let store = open_store(&folder).await.expect("a store");
    Seal::open(&*store, source, MORNING, &mut StdRng::seed_from_u64(9)).await.expect("the key that is there");
}

#[tokio::test]
async fn a_store_opens_while_its_key_is_being_changed() {
    const CHANGES: usize = 20;
    let keys = tempfile::tempdir().expect("a folder");
    let source = KeySource::File(keys.path().join("key"));
    source.put(&KEY).expect("a key");
    let clinic = Clinic::new().await;
    let (folder, of_changes) = (clinic.folder().to_owned(), source.clone());
    let changes = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async {
            // As a command beside the server: with connections of its own.
            let store = open_store(&folder).await.expect("a store");
            let mut rng = StdRng::seed_from_u64(1);
            let seal = Seal::open(&*store, of_changes, MORNING, &mut rng).await.expect("a seal");
            for _ in 0..CHANGES {
                seal.change_key(&*store, MORNING, &mut rng).await.expect("changed");
            }
        });
    });
    let mut rng = StdRng::seed_from_u64(2);
    loop {
        let over = changes.is_finished();
        Seal::open(&*clinic.store, source.clone(), MORNING, &mut rng).await.expect("a seal");
        if over {
            break;
        }
    }
    changes.join().expect("changes");
}

#[tokio::test]
async fn a_damaged_key_of_one_month_keeps_nobody_from_reading_the_others() {
    let folder = folder();
    let source = KeySource::File(folder.path().join("data.key"));
    source.put(&KEY).expect("a key");
    let clinic = Clinic::over(tempfile::tempdir().expect("a folder"), server::config::Config::default()).await;
    clinic.hand_over(&declaration(1)).await;
    clinic.clock.advance(20 * DAY);
    clinic.hand_over(&declaration(2)).await;
    let harm = "UPDATE keys SET wrapped = randomblob(72) WHERE name = '2026-11'";
    super::store::open(clinic.folder()).await.execute(harm).await.expect("written");
    clinic.store.close().await;
    let data = folder.path().join("data");
    fs::DirBuilder::new().mode(0o700).create(&data).expect("a folder");
    for file in fs::read_dir(clinic.folder()).expect("a folder").flatten() {
        fs::copy(file.path(), data.join(file.file_name())).expect("copied");
    }
    let line = refusal(&mut madoguchi(folder.path()));
    assert!(line.contains("2026-11") && line.contains("madoguchi export"), "{line}");
    let checked = madoguchi(folder.path()).arg("check").output().expect("the binary");
    let said = String::from_utf8(checked.stdout).expect("UTF-8");
    assert!(
        !checked.status.success() && said.contains("the key \"2026-11\"") && said.contains("does not read"),
        "{said}"
    );
    let exported = succeed(madoguchi(folder.path()).arg("export"));
    let exported: Vec<serde_json::Value> = serde_json::from_slice(&exported.stdout).expect("JSON");
    assert_eq!(exported.len(), 1);
}

#[tokio::test]
async fn a_damaged_key_for_signatures_keeps_nobody_from_working() {
    let folder = folder();
    succeed(madoguchi(folder.path()).args(["audit", "head"]));
    let harm = "UPDATE keys SET wrapped = randomblob(72) WHERE name = 'audit-heads'";
    let harmed = super::store::open(&folder.path().join("data")).await.execute(harm).await.expect("written");
    assert_eq!(harmed.rows_affected(), 1);
    drop(start(&mut madoguchi(folder.path())));
    let checked = madoguchi(folder.path()).arg("check").output().expect("the binary");
    assert!(!checked.status.success());
    assert!(String::from_utf8_lossy(&checked.stdout).contains("the key \"audit-heads\""));
}

#[tokio::test]
async fn what_is_sent_again_gets_no_receipt_for_what_does_not_read_any_more() {
    let clinic = Clinic::new().await;
    assert_eq!(clinic.hand_over(&declaration(1)).await.0.as_u16(), 201);
    assert_eq!(clinic.hand_over(&declaration(1)).await.0.as_u16(), 200);
    let harm = "UPDATE records SET content = randomblob(length(content))";
    super::store::open(clinic.folder()).await.execute(harm).await.expect("written");
    assert_eq!(clinic.hand_over(&declaration(1)).await.0.as_u16(), 503, "the tablet keeps it");
}

#[test]
fn a_key_under_a_mistyped_name_is_not_printed() {
    let folder = folder();
    let key = InstallationKey::random(&mut StdRng::seed_from_u64(1)).written();
    for file in [
        format!("kye = \"{}\"", *key),
        format!("key = {}", *key),
        format!("key = \"{}", *key),
        format!("key_file = \"{}\"", *key),
        format!("public_url = \"{}\"", *key),
        format!("idle_seconds = \"{}\"", *key),
    ] {
        fs::write(folder.path().join("madoguchi.toml"), &file).expect("written");
        let line = refusal(&mut madoguchi(folder.path()));
        assert!(!line.contains(&key[..9]), "{line}");
        assert!(!folder.path().join(&*key).exists(), "no file of that name");
    }
}

#[tokio::test]
async fn each_month_has_a_key_that_goes_with_its_last_record() {
    let clinic = Clinic::new().await;
    let staff = staff(&clinic).await;
    let epochs = async || -> Vec<String> {
        let keys = clinic.store.keys().await.expect("keys");
        keys.into_iter().map(|key| key.name).filter(|name| name != "digest").collect()
    };
    clinic.hand_over(&declaration(1)).await;
    assert_eq!(epochs().await, ["2026-11"]);
    clinic.clock.advance(12 * DAY);
    clinic.hand_over(&declaration(2)).await;
    assert_eq!(epochs().await, ["2026-11", "2026-12"]);
    // A clock that is set back opens no epoch that has passed.
    clinic.clock.set_back(12 * DAY);
    clinic.hand_over(&declaration(3)).await;
    let epoch: String = sqlx::query_scalar("SELECT epoch FROM records WHERE ticket = 102")
        .fetch_one(&mut super::store::open(clinic.folder()).await)
        .await
        .expect("a record");
    assert_eq!(epoch, "2026-12");
    let id = id(1);
    clinic.desk.work(id, 0, Act::Withdraw { why: "まちがい".into() }, &staff, 30).await.expect("withdrawn");
    clinic.desk.dispose(id, 1, "請求").await.expect("destroyed");
    assert_eq!(epochs().await, ["2026-12"]);
    assert_eq!(clinic.desk.latest(10).await.expect("records").len(), 2);
}
