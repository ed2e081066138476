//! The chain of the audit log: whatever is changed in it is found, at the entry where it begins.

use std::{fs, path::Path, process::Stdio, time::Duration};

use domain::Role;
use rand::{RngExt, SeedableRng, rngs::StdRng};
use server::store::{
    Audit, Store,
    audit::{
        self, Entry,
        chain::{Break, Fault, Head, Walk},
    },
};
use sqlx::{AssertSqlSafe, Connection, Executor};
use tests::{
    Clinic,
    clinic::{declaration, open_store},
};

use super::{
    boot::{Running, killed_after},
    conformance::entry,
    faults::{madoguchi, told},
    seal::of_an_earlier_version,
    store::open,
};

const STORE: &str = "madoguchi.sqlite3";
const SEED: u64 = 20_261_128;

/// A chain of so many entries, and its end.
fn chain(rng: &mut StdRng, length: usize) -> (Vec<Entry>, Head) {
    let (mut entries, mut head) = (Vec::new(), Head::default());
    for number in (1..).take(length) {
        let audit = Audit {
            at: rng.random_range(0..1 << 42),
            actor: ["受付", "会計", "command line", ""][rng.random_range(0..4)].to_owned(),
            action: ["viewed", "printed", "disposed"][rng.random_range(0..3)],
            subject: format!("{:x}", rng.random::<u32>()),
        };
        let hash = audit.hash_behind(number, &head.hash);
        head = Head { index: number, hash };
        let Audit { at, actor, action, subject } = audit;
        entries.push(Entry { number, at, actor, action: action.to_owned(), subject, hash });
    }
    (entries, head)
}

/// Walks along all of them.
fn walked(entries: &[Entry], kept: Option<Head>, known: Vec<Head>) -> Result<Head, Break> {
    let mut walk = Walk::past(known);
    entries.iter().try_for_each(|entry| walk.step(entry))?;
    walk.end(kept)
}

/// Gives entries the numbers of their places again.
fn renumber(entries: &mut [Entry]) {
    for (entry, number) in entries.iter_mut().zip(1..) {
        entry.number = number;
    }
}

/// Changes one entry.
fn change(rng: &mut StdRng, entry: &mut Entry) {
    match rng.random_range(0..8) {
        0 => entry.at ^= 1 << rng.random_range(0..63),
        1 => entry.actor.push('x'),
        2 => "exported".clone_into(&mut entry.action),
        3 => entry.subject.clear(),
        4 => entry.hash[rng.random_range(0..32)] ^= 1 << rng.random_range(0..8),
        5 => entry.number = rng.random_range(-5..100),
        6 => std::mem::swap(&mut entry.actor, &mut entry.subject),
        // The same characters, but for where a field ends.
        _ => {
            let moved = entry.action.remove(0);
            entry.actor.push(moved);
        }
    }
}

/// Changes a log in one of the ways in which one is changed.
fn mutate(rng: &mut StdRng, entries: &mut Vec<Entry>, head: &mut Head) {
    let (at, other) = (rng.random_range(0..entries.len()), rng.random_range(0..entries.len()));
    match rng.random_range(0..8) {
        0 => change(rng, &mut entries[at]),
        1 => _ = entries.remove(at),
        2 => {
            let mut copy = entries[other].clone();
            change(rng, &mut copy);
            entries.insert(at, copy);
        }
        3 => entries.insert(at, entries[other].clone()),
        4 => entries.swap(at, other),
        5 => entries.truncate(at),
        // The end of another log. All of one would fit together.
        6 => {
            let foreign = chain(rng, entries.len()).0;
            entries.splice(at.max(1).., foreign.into_iter().skip(at.max(1)));
        }
        _ => match rng.random_range(0..2) {
            0 => head.index = rng.random_range(0..30),
            _ => head.hash[rng.random_range(0..32)] ^= 1,
        },
    }
    if rng.random() {
        renumber(entries);
    }
}

/// The first place where a log differs from what it was, or from where it says that it ends.
fn first_difference(entries: &[Entry], original: &[Entry], head: Head, end: Head) -> Option<i64> {
    let same = entries.iter().zip(original).take_while(|(one, other)| one == other).count();
    let length = i64::try_from(original.len()).expect("a length");
    if same < entries.len().max(original.len()) {
        return i64::try_from(same + 1).ok();
    }
    match head {
        head if head.index != length => Some(head.index.min(length) + 1),
        head if head.hash != end.hash => Some(length),
        _ => None,
    }
}

#[test]
fn ten_thousand_changes_to_an_audit_log_are_all_found_where_they_begin() {
    let mut rng = StdRng::seed_from_u64(SEED);
    let mut found = 0;
    while found < 10_000 {
        let length = rng.random_range(1..20);
        let (original, end) = chain(&mut rng, length);
        assert_eq!(walked(&original, Some(end), vec![end]), Ok(end));
        let (mut entries, mut head) = (original.clone(), end);
        mutate(&mut rng, &mut entries, &mut head);
        // Some changes are none: an entry that is swapped with itself.
        let Some(first) = first_difference(&entries, &original, head, end) else { continue };
        let index = walked(&entries, Some(head), Vec::new()).map_err(|broken| broken.index);
        assert_eq!(index, Err(first), "{entries:?} were {original:?}");
        found += 1;
    }
}

#[test]
fn a_chain_that_was_written_anew_is_found_by_the_first_head_that_was_kept_outside() {
    let mut rng = StdRng::seed_from_u64(SEED);
    let heads = |entries: &[Entry]| -> Vec<Head> {
        entries.iter().map(|entry| Head { index: entry.number, hash: entry.hash }).collect()
    };
    for _ in 0..500 {
        let length = rng.random_range(3..20);
        let (original, _) = chain(&mut rng, length);
        let from = rng.random_range(0..original.len());
        let mut anew = original.clone();
        anew[from].subject.push('x');
        let mut before = from.checked_sub(1).map_or([0; 32], |before| anew[before].hash);
        for entry in &mut anew[from..] {
            entry.hash = entry.hash_behind(&before);
            before = entry.hash;
        }
        let end = heads(&anew).last().copied();
        assert!(walked(&anew, end, Vec::new()).is_ok(), "with the head in the store it fits together");
        let kept: Vec<Head> = heads(&original).into_iter().filter(|_| rng.random()).collect();
        let first = kept.iter().find(|head| head.index > i64::try_from(from).expect("a number")).copied();
        let told = walked(&anew, end, kept).map_err(|broken| (broken.index, broken.fault));
        match first {
            Some(first) => assert_eq!(told, Err((first.index, Fault::Rewritten))),
            None => assert!(told.is_ok(), "nothing is known of what was changed"),
        }

        let cut = rng.random_range(0..original.len());
        let (cut_off, end) = (&original[..cut], cut.checked_sub(1).map(|last| heads(&original)[last]));
        let told = walked(cut_off, Some(end.unwrap_or_default()), heads(&original));
        let expected = Break { index: i64::try_from(cut + 1).expect("a number"), fault: Fault::Missing };
        assert_eq!(told, Err(expected), "what is not there any more");
    }
}

#[test]
fn an_entry_has_the_hash_that_is_written_down() {
    let entry = Audit { at: 1_795_136_400_000, actor: "受付".into(), action: "viewed", subject: "x".into() };
    let hash = data_encoding::HEXLOWER.encode(&entry.hash_behind(1, &[0; 32]));
    // Computed by another program, over the bytes that the description of the chain names.
    assert_eq!(hash, "a31765a1b05970e9aa54c41f6d1f7c4b423bd33fce7035a7e5eef995b9cf7bdb");
}

/// Changes to the file of a store with so many entries, past the server, and where each begins.
fn changes(rng: &mut StdRng, length: i64) -> Vec<(String, i64)> {
    let mut at = || rng.random_range(2..length);
    let mut all = Vec::new();
    for field in ["at = at + 1", "actor = 'x'", "action = 'x'", "subject = ''", "hash = zeroblob(32)", "at = -1"] {
        let at = at();
        all.push((format!("UPDATE audit SET {field} WHERE id = {at}"), at));
    }
    for _ in 0..4 {
        let at = at();
        all.push((format!("DELETE FROM audit WHERE id = {at}"), at));
        all.push((format!("DELETE FROM audit WHERE id = {at}; UPDATE audit SET id = id - 1 WHERE id > {at}"), at));
        all.push((format!("DELETE FROM audit WHERE id >= {at}"), at));
        all.push((format!("UPDATE audit SET id = 1000 WHERE id = {at}"), at));
        all.push((
            format!("UPDATE audit SET (at, hash) = (SELECT at, hash FROM audit WHERE id = {length}) WHERE id = {at}"),
            at,
        ));
        all.push((
            format!(
                "UPDATE audit SET id = -id WHERE id >= {at}; UPDATE audit SET id = 1 - id WHERE id < 0;
                 INSERT INTO audit VALUES ({at}, 0, 'x', 'x', 'x', zeroblob(32))"
            ),
            at,
        ));
    }
    all.push(("INSERT INTO audit VALUES (0, 0, 'x', 'x', 'x', zeroblob(32))".to_owned(), 1));
    all.push((format!("INSERT INTO audit VALUES ({}, 0, 'x', 'x', 'x', zeroblob(32))", length + 1), length + 1));
    all.push((format!("DELETE FROM audit WHERE id = {length}"), length));
    all.push(("DELETE FROM audit".to_owned(), 1));
    all.push(("DELETE FROM audit_head".to_owned(), length + 1));
    all
}

/// The index of the first entry of a store's log that is not as it was written.
async fn broken_at(store: &dyn Store) -> Option<i64> {
    audit::verify(store, Vec::new()).await.expect("a store").err().map(|broken| broken.index)
}

#[tokio::test]
async fn an_entry_at_the_last_index_there_can_be_stops_nobody() {
    let clinic = Clinic::new().await;
    let mut past = open(clinic.folder()).await;
    let put_in = "INSERT INTO audit VALUES (9223372036854775807, 1, 'x', 'x', 'x', zeroblob(32))";
    past.execute(put_in).await.expect("written");
    clinic.store.audit(&entry(7)).await.expect("an entry");
    assert!(!clinic.desk.check().await.expect("a check").is_empty(), "and it is found");
}

#[tokio::test]
async fn what_is_changed_in_the_file_of_an_audit_log_is_found_and_keeps_nobody_from_working() {
    const LENGTH: u64 = 20;
    let folder = tempfile::tempdir().expect("a folder");
    let store = open_store(folder.path()).await.expect("a store");
    for at in 1..=LENGTH {
        store.audit(&entry(at)).await.expect("an entry");
    }
    assert_eq!(broken_at(&*store).await, None);
    store.close().await;
    let original = fs::read(folder.path().join(STORE)).expect("the store");
    let mut rng = StdRng::seed_from_u64(SEED);
    for (change, index) in changes(&mut rng, i64::try_from(LENGTH).expect("a number")) {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join(STORE), &original).expect("written");
        let mut past = open(folder.path()).await;
        for refused in ["UPDATE audit SET at = 0", "DELETE FROM audit", "REPLACE INTO audit SELECT * FROM audit"] {
            let refused = past.execute(refused).await.expect_err("it is append-only");
            assert!(refused.to_string().contains("append-only"), "{refused}");
        }
        let free = "DROP TRIGGER audit_refuses_update; DROP TRIGGER audit_refuses_delete";
        past.execute(free).await.expect("no triggers");
        past.execute(AssertSqlSafe(change.clone())).await.expect("changed");
        past.close().await.expect("closed");

        let store = open_store(folder.path()).await.expect("it opens");
        assert_eq!(broken_at(&*store).await, Some(index), "{change}");
        let findings = store.check(&|_| true).await.expect("a check");
        assert!(findings.iter().any(|line| line.contains(&format!("broken at entry {index}:"))), "{findings:?}");
        store.audit(&entry(99)).await.expect("work goes on");
        store.audit(&entry(100)).await.expect("work goes on");
        assert_eq!(broken_at(&*store).await, Some(index), "{change}, and what was written since hides nothing");
        store.close().await;
    }
}

/// The entries of a store's log, without their hashes.
async fn told_by(folder: &Path, table: &str) -> Vec<(i64, String, String, String)> {
    let query = format!("SELECT at, actor, action, subject FROM {table} ORDER BY id");
    sqlx::query_as(AssertSqlSafe(query)).fetch_all(&mut open(folder).await).await.expect("entries")
}

#[tokio::test]
async fn a_log_from_before_there_was_a_chain_becomes_one_wherever_the_start_is_cut_short() {
    let folder = of_an_earlier_version().await;
    let more = "WITH RECURSIVE numbers (n) AS (SELECT 3 UNION ALL SELECT n + 1 FROM numbers WHERE n < 12000)
                INSERT INTO audit SELECT n, 1000 + n, '受付', 'viewed', 'x' || n FROM numbers";
    let mut past = open(folder.path()).await;
    past.execute(more).await.expect("written");
    past.close().await.expect("closed");
    let before = told_by(folder.path(), "audit").await;
    // Whether some are still left, and how many stand in the log.
    let far = async || -> (i64, i64) {
        let query =
            "SELECT (SELECT count(*) FROM sqlite_schema WHERE name = 'audit_before_chain'), count(*) FROM audit";
        sqlx::query_as(query).fetch_one(&mut open(folder.path()).await).await.expect("two counts")
    };
    let mut rng = StdRng::seed_from_u64(SEED);
    let mut cut_short = 0;
    loop {
        let from = far().await;
        let moment = Duration::from_micros(rng.random_range(0..20_000));
        let mut command = madoguchi(folder.path());
        killed_after(command.args(["kiosk", "enrol", "2", "--token"]), async || far().await != from, moment).await;
        let (left, entries) = far().await;
        cut_short += left;
        if left == 0 && usize::try_from(entries).is_ok_and(|entries| entries > before.len()) {
            break;
        }
    }
    assert!(cut_short > 0, "it was never in the middle");
    let mut after = told_by(folder.path(), "audit").await;
    after.truncate(before.len());
    assert!(after == before, "all of them, in their order");
    // The last kill may have come between the chain and the seal, which says so when it goes on.
    let (done, said) = told(madoguchi(folder.path()).args(["kiosk", "enrol", "3", "--token"]));
    assert!(done, "{said}");
    assert_eq!(told(madoguchi(folder.path()).arg("check")), (true, "ok\n".into()));
}

/// Runs `madoguchi audit` with these arguments.
fn audit(folder: &Path, arguments: &[&str]) -> (bool, String) {
    told(madoguchi(folder).arg("audit").args(arguments))
}

/// A store with so many entries.
fn with_entries(folder: &Path, names: std::ops::RangeInclusive<u32>) {
    for name in names {
        let (done, said) = told(madoguchi(folder).args(["kiosk", "enrol", &name.to_string(), "--token"]));
        assert!(done, "{said}");
    }
}

#[tokio::test]
async fn a_head_of_the_audit_log_that_was_kept_outside_finds_what_the_store_alone_does_not() {
    let folder = tempfile::tempdir().expect("a folder");
    let (data, kept) = (folder.path().join("data"), folder.path().join("heads"));
    let verified = |arguments: &[&str]| audit(&data, &[&["verify"], arguments].concat());
    let heads = kept.to_str().expect("UTF-8").to_owned();
    let past = async |change: &str| {
        let mut store = open(&data).await;
        let free = "DROP TRIGGER IF EXISTS audit_refuses_update; DROP TRIGGER IF EXISTS audit_refuses_delete";
        store.execute(free).await.expect("no triggers");
        store.execute(AssertSqlSafe(change.to_owned())).await.expect("changed");
        store.close().await.expect("closed");
    };

    // The other two tell of the keys that are made.
    with_entries(&data, 1..=1);
    let (done, first) = audit(&data, &["head"]);
    assert!(done && first.lines().count() == 1, "{first}");
    let read: serde_json::Value = serde_json::from_str(&first).expect("JSON");
    assert_eq!(read["index"], 3);
    let head = read["hash"].as_str().expect("a hash");
    assert_eq!(verified(&[]), (true, format!("entries: 3\nhead: {head}\nok\n")));
    with_entries(&data, 4..=6);
    let second = audit(&data, &["head"]).1;
    fs::write(&kept, format!("{first}\n{second}")).expect("kept");
    let (done, said) = verified(&["--head", &heads]);
    assert!(done && said.starts_with("entries: 6\n"), "{said}");
    let whole = fs::read(data.join(STORE)).expect("the store");

    // Cut off, with the end that the store notes.
    past(
        "DELETE FROM audit WHERE id > 4; UPDATE audit_head SET (id, hash) = (SELECT id, hash FROM audit WHERE id = 4)",
    )
    .await;
    assert!(verified(&[]).0, "it fits together");
    let broken = |index: u32, fault: &str| format!("madoguchi: the audit log is broken at entry {index}: {fault}\n");
    assert_eq!(verified(&["--head", &heads]), (false, broken(5, "it is missing")));
    // Goes on past where it was cut off.
    with_entries(&data, 7..=10);
    assert_eq!(verified(&["--head", &heads]), (false, broken(6, "up to here the log was written anew")));
    assert!(verified(&[]).0, "it fits together");
    fs::write(&kept, &first).expect("kept");
    assert!(verified(&["--head", &heads]).0, "what that head says is still so");

    // Another log from its second entry on, in another store with the same key.
    fs::write(data.join(STORE), &whole).expect("put back");
    past(
        "DELETE FROM audit WHERE id > 1; UPDATE audit_head SET (id, hash) = (SELECT id, hash FROM audit WHERE id = 1)",
    )
    .await;
    with_entries(&data, 11..=16);
    assert!(verified(&[]).0, "it fits together");
    assert_eq!(verified(&["--head", &heads]), (false, broken(3, "up to here the log was written anew")));

    // A changed entry needs no head; one line, and no head is signed over it.
    fs::write(data.join(STORE), &whole).expect("put back");
    past("UPDATE audit SET actor = '受付' WHERE id = 2").await;
    assert_eq!(verified(&[]), (false, broken(2, "it is not what was written")));
    assert_eq!(audit(&data, &["head"]), (false, broken(2, "it is not what was written")));
    let (whole_store, said) = told(madoguchi(&data).arg("check"));
    assert!(
        !whole_store && said.contains("the audit log is broken at entry 2: it is not what was written\n"),
        "{said}"
    );
    fs::write(data.join(STORE), &whole).expect("put back");

    // Heads that are none.
    let refused = |text: &str, why: &str| {
        fs::write(&kept, text).expect("kept");
        let expected = format!("madoguchi: --head {heads}: {why}; allowed: lines of `madoguchi audit head`\n");
        assert_eq!(verified(&["--head", &heads]), (false, expected));
    };
    refused("", "it has no line");
    refused(&format!("{first}\nx\n"), "line 3: it is no head");
    refused(&first.replace("\"index\":3", "\"index\":2"), "line 1: it is not what was signed");
    let other = folder.path().join("other");
    with_entries(&other, 1..=3);
    let foreign = audit(&other, &["head"]).1;
    refused(&format!("{first}{foreign}"), "line 2: it was not signed with this installation's key");
    assert!(!verified(&["--head", "/nowhere"]).0);
}

#[tokio::test]
async fn a_server_starts_on_a_damaged_audit_log_and_says_so() {
    const SAID: &str = "1番目から、書かれたときのままではありません";
    let clinic = Clinic::new().await;
    let mut desk = clinic.browser_of("院長", Role::Admin).await;
    clinic.desk.watch_audit().await;
    assert!(!desk.get("/desk/settings").await.text().contains(SAID));
    let changed = "DROP TRIGGER audit_refuses_update; UPDATE audit SET subject = 'x' WHERE id = 1";
    open(clinic.folder()).await.execute(changed).await.expect("changed");
    clinic.desk.watch_audit().await;
    assert!(desk.get("/desk/settings").await.text().contains(SAID));
    assert_eq!(clinic.hand_over(&declaration(1)).await.0.as_u16(), 201, "work goes on");

    let log = tempfile::NamedTempFile::new().expect("a file");
    let mut server = madoguchi(clinic.folder());
    clinic.store.close().await;
    let server = server.stderr(log.reopen().expect("a file")).stdout(Stdio::null()).spawn().expect("the binary");
    let _server = Running(server);
    let line = "the audit log is broken at entry 1: it is not what was written";
    for _ in 0..100 {
        if fs::read_to_string(log.path()).expect("the log").contains(line) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("{}", fs::read_to_string(log.path()).expect("the log"));
}
