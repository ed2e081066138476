//! The requirements on any store, as one story: every backend is held to the whole of it.

use std::sync::Arc;

use domain::{
    RecordId, Role, Step,
    day::iso_date,
    statistics::{self, Tally},
};
use server::store::{
    Assistant, Audit, Filed, HandOver, NewRecord, Record, Store, Tablet,
    accounts::SomeSessions,
    audit::{self, chain::Head},
    factors::Factor,
    keys::{DIGEST, SealedRecord, WrappedDataKey, WrappedKey},
    settings::{SavedSetting, SavedSettings},
    work::{Arrival, Cursor, Printed, Touched, WorkStep},
};

/// The actor of all entries here.
const ACTOR: &str = "受付";

/// The epoch of all records here.
const EPOCH: &str = "2026-11";

/// An entry of the audit log for something that is done at an instant.
pub(crate) fn entry(at: u64) -> Audit {
    Audit { at, actor: ACTOR.into(), action: "tried", subject: "x".into() }
}

/// A record to be stored, with little in it.
pub(crate) fn record(number: u8, day: &str, digest: u8) -> NewRecord {
    NewRecord {
        id: RecordId::v7(1_000 + u64::from(number), [number; 10]),
        day: iso_date(day).expect("a day"),
        received_at: 1_000 * u64::from(number),
        tablet: 1,
        digest: [digest; 32],
        data_key: data_key(number),
        content: vec![b'{', b'}', digest],
        tallies: statistics::handed_over(1_000 * u64::from(number), None, "ja"),
        audit: None,
        audit_conflict: None,
    }
}

/// The key of the epoch that the records belong to, to be added first.
pub(crate) fn epoch() -> WrappedKey {
    wrapped(EPOCH, 1, 1)
}

fn wrapped(name: &str, wrapped: u8, by: u8) -> WrappedKey {
    WrappedKey { name: name.into(), wrapped: vec![wrapped; 72], wrapped_by: [by; 4] }
}

fn data_key(number: u8) -> WrappedDataKey {
    WrappedDataKey { epoch: EPOCH.into(), wrapped: vec![number; 72] }
}

/// The key of a record of the next epoch.
fn later(number: u8) -> WrappedDataKey {
    WrappedDataKey { epoch: "2026-12".into(), wrapped: vec![number; 72] }
}

/// Holds a backend to everything; it opens an empty store each time it is asked.
pub(crate) async fn conforms(empty: impl AsyncFn() -> Arc<dyn Store>) {
    for part in 0..7 {
        let store = empty().await;
        match part {
            0 => records(&*store).await,
            1 => tablets(&*store).await,
            2 => accounts(&*store).await,
            3 => settings(&*store).await,
            4 => keys(&*store).await,
            5 => factors(&*store).await,
            _ => audits(&*store).await,
        }
        store.writable().expect("writable");
        assert!(!store.erasing());
        assert_eq!(store.check(&|_| true).await.expect("a check"), Vec::<String>::new());
        let head = audit::verify(&*store, Vec::new()).await.expect("a store").expect("a whole chain");
        assert_eq!(store.audit_head().await.expect("a store"), Some(head));
        assert_eq!(head.index, i64::try_from(audited(&*store).await.len()).expect("a number"));
        store.close().await;
        assert!(store.add_tablet("closed", [99; 32], &entry(1)).await.is_err_and(|error| error.is_passing()));
    }
}

/// The entries of the audit log, by their instants.
async fn audited(store: &dyn Store) -> Vec<u64> {
    store.entries(0, 1000).await.expect("entries").into_iter().map(|entry| entry.at).collect()
}

/// Keys that are added once, changed together, and gone with the last record of a passed epoch.
async fn keys(store: &dyn Store) {
    assert_eq!(store.keys().await.expect("keys"), []);
    let digest = wrapped(DIGEST, 9, 1);
    store.add_keys(&[digest.clone(), epoch()], &entry(1)).await.expect("added");
    store.add_keys(&[wrapped(EPOCH, 2, 1)], &entry(2)).await.expect("the first one stays");
    store.add_keys(&[wrapped("2026-12", 2, 2)], &entry(3)).await.expect("wrapped by another: not added");
    assert_eq!(store.keys().await.expect("keys"), [epoch(), digest]);
    assert_eq!(audited(store).await, [1], "what was done");

    // All at once, over what was read, or not at all.
    let all = [wrapped(DIGEST, 19, 2), wrapped(EPOCH, 11, 2)];
    assert!(!store.rewrap_keys([2; 4], &all, &entry(4)).await.expect("a store"), "wrapped by another");
    assert!(!store.rewrap_keys([1; 4], &all[..1], &entry(4)).await.expect("a store"), "not all");
    assert!(store.rewrap_keys([1; 4], &all, &entry(4)).await.expect("a store"));
    let [digest, first] = all;
    assert_eq!(store.keys().await.expect("keys"), [first, digest]);
    assert_eq!(audited(store).await, [1, 4]);

    // A passed epoch's key goes with its last record, the latest epoch's stays.
    store.add_tablet("1", [1; 32], &entry(5)).await.expect("a tablet");
    for number in [1, 2] {
        store.hand_over(record(number, "2026-11-20", number)).await.expect("stored");
    }
    store.add_keys(&[wrapped("2026-12", 3, 2)], &entry(6)).await.expect("added");
    let names = async || store.keys().await.expect("keys").into_iter().map(|key| key.name).collect::<Vec<_>>();
    for (number, left) in [(1, vec![EPOCH, "2026-12", DIGEST]), (2, vec!["2026-12", DIGEST])] {
        assert!(store.dispose(record(number, "2026-11-20", 0).id, 0, &entry(7)).await.expect("a store"));
        assert_eq!(names().await, left);
    }
    let again = |number| {
        let NewRecord { id, digest, data_key, content, .. } = record(number, "2026-11-20", number);
        SealedRecord { id, revision: 0, digest, data_key, content, work: None }
    };
    store.hand_over(NewRecord { data_key: later(4), ..record(4, "2026-12-01", 4) }).await.expect("stored");
    let before = store.record(again(4).id).await.expect("a store").expect("a record").content;
    let other = SealedRecord { content: vec![0; 3], ..again(4) };
    store.put_sealed(&[other]).await.expect("sealed already");
    let after = store.record(again(4).id).await.expect("a store").expect("a record").content;
    assert_eq!(after, before, "left as it is");
    let lost = store.hand_over(record(3, "2026-11-20", 3)).await;
    assert!(lost.is_err(), "no record without a key: {lost:?}");
    assert_eq!(store.unsealed(10).await.expect("a store").len(), 0);
    assert!(store.erase().await.expect("a store"));
}

/// Hand-overs, what they count for, and the work on them.
async fn records(store: &dyn Store) {
    store.add_keys(&[epoch()], &entry(4)).await.expect("a key");
    store.add_tablet("1", [1; 32], &entry(5)).await.expect("a tablet");

    // Stored once, the same again, another refused; numbers by day.
    let filed = |ticket, received_at| Filed { ticket, received_at };
    let hand_over = |number, day, digest| store.hand_over(record(number, day, digest));
    assert_eq!(hand_over(1, "2026-11-20", 1).await.expect("stored"), HandOver::Stored(filed(101, 1_000)));
    assert_eq!(hand_over(2, "2026-11-20", 1).await.expect("stored"), HandOver::Stored(filed(102, 2_000)));
    assert_eq!(hand_over(1, "2026-11-21", 1).await.expect("known"), HandOver::Again(filed(101, 1_000)));
    assert_eq!(hand_over(1, "2026-11-20", 2).await.expect("known"), HandOver::Conflict);
    assert_eq!(hand_over(3, "2026-11-21", 1).await.expect("stored"), HandOver::Stored(filed(101, 3_000)));

    // Read back as it was, newest first; a day's in the order of the numbers.
    let first = record(1, "2026-11-20", 1);
    let read = store.record(first.id).await.expect("a store").expect("a record");
    assert_eq!((read.id, read.ticket, read.tablet.as_str()), (first.id, 101, "1"));
    assert_eq!(read.content, first.content);
    assert!(store.has(first.id).await.expect("a store"));
    assert!(!store.has(RecordId::v7(9, [9; 10])).await.expect("a store"));
    let arrivals: Vec<u64> =
        store.records(2_000, 10).await.expect("records").iter().map(|record| record.received_at).collect();
    assert_eq!(arrivals, [3_000, 2_000]);
    assert_eq!(store.records(0, 1).await.expect("records").len(), 1);
    let day = |day| iso_date(day).expect("a day");
    let of_day = store.records_of(day("2026-11-20")).await.expect("records");
    assert_eq!(of_day.iter().map(|record| record.ticket).collect::<Vec<_>>(), [101, 102]);

    // Counted once each, by day where that is looked at, and by nothing that was asked again.
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
    store.tally(&statistics::handed_over(86_400_000, None, "ja")).await.expect("counted");
    expected[1..].iter_mut().for_each(|group| group.3 = 4);
    expected.push(group("1970-01-02", "declarations", "", 1));
    assert_eq!(counted("1970-01-01", "1970-01-02").await, expected);
    assert_eq!(counted("1970-01-02", "1970-01-02").await[0], expected[4]);
    assert_eq!(counted("1970-01-03", "1970-01-31").await, []);

    work(store, &first, &read).await;
    let counts = store.counts().await.expect("counts");
    assert_eq!((counts.records, counts.open_calls, counts.tablets), (3, 0, 1));
}

/// The desk's work: versions, changes in their order, and what is destroyed.
async fn work(store: &dyn Store, first: &NewRecord, read: &Record) {
    assert_eq!((read.work.as_deref(), read.revision, read.seen), (None, 0, false));
    let (one, two) = (
        store.changed(Cursor::START, 1).await.expect("a store"),
        store.changed(Cursor::START, 10).await.expect("a store"),
    );
    assert_eq!((one.len(), two.len()), (1, 3), "all there are, in parts");
    let last = two.last().map(|record| Cursor { change: record.change, id: record.id }).expect("the last");
    assert!(store.changed(last, 10).await.expect("a store").is_empty());
    assert_eq!(store.last_change().await.expect("a store"), last.change);
    assert!(store.changed(Cursor::after(last.change), 10).await.expect("a store").is_empty());

    let step = |work: &[u8], at| WorkStep {
        id: first.id,
        revision: 0,
        work: work.to_owned(),
        tallies: statistics::claimed(86_400_000 * 40, 86_400_000 * 40),
        audit: entry(at),
    };
    let day = |day| iso_date(day).expect("a day");
    let claims = async || store.tallies(day("1970-01-01"), day("1970-12-31")).await.expect("counts").len();
    let before = claims().await;
    assert!(store.write_work(&step(b"a", 5)).await.expect("a store"));
    assert!(!store.write_work(&step(b"b", 6)).await.expect("a store"), "not over a newer version");
    assert_eq!(
        (audited(store).await, claims().await),
        (vec![4, 5, 5], before + 1),
        "with what goes with it, or not at all"
    );
    let changed = store.changed(last, 10).await.expect("a store");
    assert_eq!(changed.len(), 1);
    assert_eq!((changed[0].work.as_deref(), changed[0].revision, changed[0].seen), (Some(b"a".as_slice()), 1, true));
    let again = Cursor { change: changed[0].change, id: first.id };
    store.see(first.id, "会計", 6).await.expect("a store");
    assert!(store.changed(again, 10).await.expect("a store").is_empty(), "seen once is seen");
    let second = record(2, "2026-11-20", 1);
    store.see(second.id, ACTOR, 6).await.expect("a store");
    let seen = store.changed(again, 10).await.expect("a store");
    assert_eq!(seen.iter().map(|record| (record.id, record.seen)).collect::<Vec<_>>(), [(second.id, true)]);
    let printed = |at| Printed { what: "form".into(), at, by: ACTOR.into() };
    assert!(store.print(first.id, "form", &entry(7)).await.expect("a store"));
    assert!(store.print(first.id, "form", &entry(8)).await.expect("a store"));
    assert_eq!(store.prints(first.id).await.expect("a store"), [printed(8), printed(7)]);
    let unknown = RecordId::v7(9, [9; 10]);
    assert!(!store.print(unknown, "form", &entry(9)).await.expect("a store"));
    let these = store.these(&[unknown, first.id]).await.expect("a store");
    assert_eq!(these.iter().map(|record| record.id).collect::<Vec<_>>(), [first.id]);
    assert!(store.these(&[]).await.expect("a store").is_empty());

    // Newest first from anywhere on: all, or what nobody has worked on. Whoever only looks has not.
    let arrived = async |before, touched, limit| {
        let records = store.arrived_before(before, touched, limit).await.expect("a store");
        records.into_iter().map(|record| record.received_at).collect::<Vec<_>>()
    };
    assert_eq!(arrived(Arrival::LAST, Touched::Whatever, 10).await, [3_000, 2_000, 1_000]);
    assert_eq!(arrived(Arrival::LAST, Touched::Whatever, 2).await, [3_000, 2_000]);
    assert_eq!(arrived(Arrival::LAST, Touched::Never, 10).await, [3_000, 2_000]);
    let before = Arrival { at: 2_000, id: second.id };
    assert_eq!(arrived(before, Touched::Whatever, 10).await, [1_000]);
    let within = Arrival { id: RecordId::from_bytes([u8::MAX; 16]), ..before };
    assert_eq!(arrived(within, Touched::Whatever, 10).await, [2_000, 1_000], "what arrived with it");
    assert!(arrived(before, Touched::Never, 10).await.is_empty());

    let third = record(3, "2026-11-21", 1);
    assert!(!store.dispose(third.id, 1, &entry(9)).await.expect("a store"), "not in another version");
    assert!(store.dispose(third.id, 0, &entry(9)).await.expect("a store"));
    assert_eq!(audited(store).await, [4, 5, 5, 7, 8, 9], "what was refused has left nothing");
    assert!(store.record(third.id).await.expect("a store").is_none());
    let disposed = store.disposed(-1).await.expect("a store");
    assert_eq!(
        disposed.iter().map(|one| (one.id, one.ticket, one.disposed_at)).collect::<Vec<_>>(),
        [(third.id, 101, 9)]
    );
    assert_eq!((disposed[0].disposed_by.as_str(), disposed[0].received_at), (ACTOR, 3_000));
    assert_eq!(store.disposal(third.id).await.expect("a store").as_ref(), disposed.first());
    assert!(store.disposal(first.id).await.expect("a store").is_none());
    assert!(store.has(third.id).await.expect("a store"), "it is known to have been");
    let again = store.hand_over(record(3, "2026-11-21", 2)).await.expect("a store");
    assert_eq!(again, HandOver::Again(Filed { ticket: 101, received_at: 3_000 }));
    let fourth = store.hand_over(record(4, "2026-11-21", 1)).await.expect("a store");
    assert_eq!(fourth, HandOver::Stored(Filed { ticket: 102, received_at: 4_000 }), "no number twice a day");
}

/// Tablets: enrolment, their state, their calls, and the desk's own computer.
async fn tablets(store: &dyn Store) {
    let one = store.add_tablet("1", [1; 32], &entry(5)).await.expect("a tablet");
    let two = store.add_tablet("2", [2; 32], &entry(6)).await.expect("a tablet");
    assert_eq!(store.tablets().await.expect("tablets"), [one.clone(), two.clone()]);

    assert!(store.rename_tablet(one.id, "入口", &entry(9)).await.expect("renamed"));
    assert!(store.lock_tablet(one.id, true, &entry(10)).await.expect("locked"));
    assert!(store.lock_tablet(one.id, true, &entry(20)).await.expect("locked"));
    let locked = Tablet { name: "入口".into(), locked_at: Some(10), ..one.clone() };
    assert_eq!(store.tablet_with([1; 32]).await.expect("a store"), Some(locked), "since it was first locked");
    assert!(store.lock_tablet(one.id, false, &entry(25)).await.expect("unlocked"));
    assert_eq!(store.tablet(one.id).await.expect("a store").and_then(|tablet| tablet.locked_at), None);
    assert!(store.revoke_tablet(two.id, &entry(30)).await.expect("revoked"));
    assert_eq!(store.tablet_with([2; 32]).await.expect("a store"), None);
    assert_eq!(store.tablet(two.id).await.expect("a store"), None);
    assert!(!store.rename_tablet(two.id, "出口", &entry(31)).await.expect("a store"));
    assert!(!store.lock_tablet(two.id, true, &entry(31)).await.expect("a store"));
    assert!(!store.revoke_tablet(two.id, &entry(31)).await.expect("a store"));
    assert_eq!(audited(store).await, [5, 6, 9, 10, 20, 25, 30]);

    // The desk's own computer, for as long as a session.
    let staff = store.add_staff(ACTOR, Role::Reception, "hash", &entry(1)).await.expect("a store").expect("an account");
    for session in [[3; 32], [4; 32]] {
        store.sign_in(session, staff.id, "PC", 0, &entry(1)).await.expect("a session");
    }
    store.begin_assisting([3; 32], staff.id, "PC", [5; 32], &entry(40)).await.expect("begun");
    store.begin_assisting([3; 32], staff.id, "PC", [6; 32], &entry(41)).await.expect("begun again");
    store.begin_assisting([4; 32], staff.id, "PC", [7; 32], &entry(42)).await.expect("begun elsewhere");
    assert_eq!(store.tablet_with([5; 32]).await.expect("a store"), None, "one token a session");
    let computer = store.tablet_with([6; 32]).await.expect("a store").expect("the computer");
    assert_eq!(computer.assistant, Some(Assistant { name: ACTOR.into(), session: [3; 32] }));
    assert_eq!(store.tablets().await.expect("tablets").len(), 1, "it is no tablet");
    assert_eq!(store.counts().await.expect("counts").tablets, 1);
    assert!(!store.revoke_tablet(computer.id, &entry(50)).await.expect("nothing to do"));
    assert!(store.tablet_with([6; 32]).await.expect("a store").is_some());

    store.add_keys(&[epoch()], &entry(43)).await.expect("a key");
    let handed_over = NewRecord { tablet: computer.id, audit: Some(entry(51)), ..record(1, "2026-11-20", 1) };
    let other = NewRecord { digest: [2; 32], audit_conflict: Some(entry(52)), ..handed_over.clone() };
    assert!(matches!(store.hand_over(handed_over.clone()).await.expect("stored"), HandOver::Stored(_)));
    assert!(matches!(store.hand_over(handed_over.clone()).await.expect("a store"), HandOver::Again(_)));
    assert_eq!(store.hand_over(other).await.expect("a store"), HandOver::Conflict);
    assert_eq!(audited(store).await.split_off(10), [40, 41, 42, 43, 51, 52], "once each");
    assert!(store.end_sessions_of(staff.id, SomeSessions::One([3; 32]), &entry(53)).await.expect("ended"));
    assert_eq!(store.tablet_with([6; 32]).await.expect("a store"), None, "gone with the session");
    assert!(store.tablet_with([7; 32]).await.expect("a store").is_some(), "the other goes on");
    assert!(store.end_assisting([4; 32], &entry(60)).await.expect("ended"));
    assert!(!store.end_assisting([4; 32], &entry(61)).await.expect("a store"));
    assert_eq!(store.tablet_with([7; 32]).await.expect("a store"), None);
    let kept = store.record(handed_over.id).await.expect("a store").expect("a record");
    assert_eq!((kept.tablet.as_str(), kept.assisted_by.as_deref()), ("PC", Some(ACTOR)));

    // A code enrols one tablet, once, in time.
    store.add_enrolment([7; 32], "2", 100, None).await.expect("a code");
    store.add_enrolment([8; 32], "3", 100, Some(&entry(70))).await.expect("a code");
    assert_eq!(store.enrolment([7; 32], 99).await.expect("a store").as_deref(), Some("2"));
    assert_eq!(store.enrolment([7; 32], 100).await.expect("a store"), None);
    assert_eq!(store.enrol([7; 32], [8; 32], &entry(100)).await.expect("a store"), None);
    let enrolled = store.enrol([7; 32], [8; 32], &entry(99)).await.expect("a store");
    assert_eq!(enrolled.map(|tablet| tablet.name), Some("2".into()));
    assert_eq!(store.enrol([7; 32], [9; 32], &entry(99)).await.expect("a store"), None);
    assert!(store.tablet_with([8; 32]).await.expect("a store").is_some());
    assert!(store.tablet_with([9; 32]).await.expect("a store").is_none());
    assert_eq!(audited(store).await.split_off(16), [53, 60, 70, 99]);

    // A tablet calls once until somebody comes.
    store.call(one.id, Step::Name, 50).await.expect("a call");
    store.call(one.id, Step::Sex, 60).await.expect("a call");
    let calls = store.calls().await.expect("calls");
    assert_eq!((calls.len(), calls[0].screen, calls[0].made_at), (1, Step::Name, 50));
    assert_eq!(store.counts().await.expect("counts").open_calls, 1);
    store.answer_call(calls[0].id, staff.id, 70).await.expect("an answer");
    assert!(store.calls().await.expect("calls").is_empty());
    let counts = store.counts().await.expect("counts");
    assert_eq!((counts.records, counts.open_calls, counts.tablets), (1, 0, 2));
}

/// Accounts and their sessions.
async fn accounts(store: &dyn Store) {
    assert_eq!(store.staff_count().await.expect("a store"), 0);
    let add = async |name, role| {
        store.add_staff(name, role, "hash", &entry(1)).await.expect("a store").expect("an account").id
    };
    let (one, other) = (add("甲", Role::Admin).await, add("乙", Role::Reception).await);
    assert_eq!(
        store.add_staff("乙", Role::Admin, "hash", &entry(2)).await.expect("a store"),
        None,
        "the name is taken"
    );
    assert_eq!(store.staff_count().await.expect("a store"), 2);

    store.sign_in([3; 32], one, "PC", 0, &entry(10)).await.expect("a session");
    store.sign_in([3; 32], one, "PC", 0, &entry(11)).await.expect("nothing to do");
    store.touch_session([3; 32], 20).await.expect("a session");
    let session = store.session([3; 32]).await.expect("a store").expect("a session");
    assert_eq!((session.staff.id, session.created_at, session.seen_at), (one, 10, 20));
    let end = async |staff, which, at| store.end_sessions_of(staff, which, &entry(at)).await.expect("a store");
    assert!(!end(other, SomeSessions::One([3; 32]), 21).await, "it is somebody else's");
    assert!(end(one, SomeSessions::One([3; 32]), 22).await);
    assert!(!end(one, SomeSessions::One([3; 32]), 23).await, "it has ended");
    assert!(store.session([3; 32]).await.expect("a store").is_none());
    assert_eq!(audited(store).await, [1, 1, 10, 22]);
    for (token, at) in [(4, 30), (5, 31), (6, 32)] {
        store.sign_in([token; 32], one, "PC", 0, &entry(at)).await.expect("a session");
    }
    store.touch_session([4; 32], 40).await.expect("a session");
    let open = async |staff| {
        let sessions = store.sessions_of(staff).await.expect("a store");
        sessions.into_iter().map(|open| (open.token[0], open.computer, open.session.seen_at)).collect::<Vec<_>>()
    };
    assert_eq!(open(one).await, [(4, "PC".into(), 40), (6, "PC".into(), 32), (5, "PC".into(), 31)]);
    assert_eq!(open(other).await, []);
    assert!(end(one, SomeSessions::AllBut([6; 32]), 41).await);
    assert_eq!(open(one).await, [(6, "PC".into(), 32)]);
    assert!(end(one, SomeSessions::All, 42).await);
    assert_eq!(open(one).await, []);
    assert_eq!(audited(store).await, [1, 1, 10, 22, 30, 31, 32, 41, 42]);

    store.sign_in([20; 32], other, "PC", 0, &entry(9)).await.expect("a session");
    store.sign_in([21; 32], other, "PC", 10, &entry(10)).await.expect("a session");
    assert!(store.session([20; 32]).await.expect("a store").is_none(), "forgotten");
    store.sign_in([22; 32], other, "PC", 10, &entry(10)).await.expect("a session");
    assert!(store.set_password(other, "hash 2", Some([22; 32]), &entry(11)).await.expect("a store"));
    assert!(store.session([21; 32]).await.expect("a store").is_none());
    assert!(store.session([22; 32]).await.expect("a store").is_some());
    assert!(store.set_role(other, Role::Claims, &entry(12)).await.expect("a store"));
    assert!(!store.set_role(one, Role::Claims, &entry(13)).await.expect("a store"), "the last administrator");
    assert!(!store.deactivate(one, &entry(20)).await.expect("a store"), "the last administrator");
    assert!(store.deactivate(other, &entry(20)).await.expect("a store"));
    assert!(!store.deactivate(other, &entry(30)).await.expect("a store"), "once is enough");
    assert!(!store.set_role(other, Role::Admin, &entry(31)).await.expect("a store"), "it is not in use");
    assert!(store.staff("乙").await.expect("a store").is_none());
    assert!(store.session([22; 32]).await.expect("a store").is_none());
    let account = store.account(other).await.expect("a store").expect("an account");
    assert_eq!((account.staff.role, account.signed_in_at, account.deactivated_at), (Role::Claims, Some(10), Some(20)));
    assert_eq!(store.accounts().await.expect("accounts").last(), Some(&account), "those in use come first");
    assert!(!store.set_password(other, "own", Some([22; 32]), &entry(39)).await.expect("a store"), "it is stopped");
    assert!(store.set_password(other, "hash 3", None, &entry(40)).await.expect("a store"));
    assert!(!store.set_password(99, "hash", None, &entry(41)).await.expect("a store"));
    let (staff, password) = store.staff("乙").await.expect("a store").expect("a new password takes it into use again");
    assert_eq!((staff.id, password.as_str()), (other, "hash 3"));
    assert!(store.account(99).await.expect("a store").is_none());
    assert_eq!(audited(store).await.split_off(9), [9, 10, 10, 11, 12, 20, 40], "what was refused has left nothing");
}

/// Second factors, whose codes are taken once.
async fn factors(store: &dyn Store) {
    let staff = store.add_staff(ACTOR, Role::Admin, "hash", &entry(1)).await.expect("a store").expect("an account").id;
    let kept = |secret: u8, used_step| Factor { secret: vec![secret; 60], used_step };
    let has_factor = async || store.account(staff).await.expect("a store").expect("an account").staff.has_factor;
    assert_eq!(store.factor(staff).await.expect("a store"), None);
    assert!(!has_factor().await);
    assert!(!store.take_step(staff, 1).await.expect("a store"));
    assert!(!store.set_recovery_codes(staff, &[[1; 32]], &entry(2)).await.expect("a store"), "there is no factor");
    assert!(!store.remove_factor(staff, &entry(3)).await.expect("a store"));

    for (token, at) in [(1, 2), (2, 3)] {
        store.sign_in([token; 32], staff, "PC", 0, &entry(at)).await.expect("a session");
    }
    store.set_factor(staff, &kept(1, 10), &[[1; 32], [2; 32]], [2; 32], &entry(4)).await.expect("set");
    assert!(store.session([1; 32]).await.expect("a store").is_none(), "it began without");
    assert!(store.session([2; 32]).await.expect("a store").is_some());
    assert_eq!(store.factor(staff).await.expect("a store"), Some((kept(1, 10), 2)));
    assert!(has_factor().await);
    assert!(!store.take_step(staff, 10).await.expect("a store"), "taken when it was set up");
    assert!(store.take_step(staff, 12).await.expect("a store"));
    assert!(!store.take_step(staff, 12).await.expect("a store"), "taken");
    assert!(!store.take_step(staff, 11).await.expect("a store"), "earlier than the last");
    assert!(store.take_recovery_code(staff, [1; 32], &entry(5)).await.expect("a store"));
    assert!(!store.take_recovery_code(staff, [1; 32], &entry(6)).await.expect("a store"), "taken");
    assert!(!store.take_recovery_code(staff + 1, [2; 32], &entry(7)).await.expect("a store"), "somebody else's");
    assert_eq!(store.factor(staff).await.expect("a store"), Some((kept(1, 12), 1)));

    assert!(store.set_recovery_codes(staff, &[[3; 32], [4; 32], [5; 32]], &entry(8)).await.expect("a store"));
    assert!(!store.take_recovery_code(staff, [2; 32], &entry(9)).await.expect("a store"), "of the ones before");
    store.set_factor(staff, &kept(2, 5), &[[6; 32]], [2; 32], &entry(10)).await.expect("another device");
    assert_eq!(store.factor(staff).await.expect("a store"), Some((kept(2, 5), 1)));
    assert!(store.remove_factor(staff, &entry(11)).await.expect("a store"));
    assert_eq!(store.factor(staff).await.expect("a store"), None);
    assert!(!store.take_recovery_code(staff, [6; 32], &entry(12)).await.expect("a store"), "gone with it");
    assert_eq!(audited(store).await, [1, 2, 3, 4, 5, 8, 10, 11], "what was done");
}

/// Settings made at the desk.
async fn settings(store: &dyn Store) {
    let staff = store.add_staff("設定", Role::Admin, "hash", &entry(1)).await.expect("a store").expect("an account").id;
    let changes = |pairs: &[(&str, Option<&str>)]| {
        pairs.iter().map(|(key, value)| ((*key).to_owned(), value.map(str::to_owned))).collect()
    };
    assert_eq!(store.saved_settings().await.expect("settings"), SavedSettings::default());
    let both = changes(&[("clinic.name", Some("\"a\"")), ("idle_seconds", Some("90"))]);
    assert!(store.save_settings(0, &both, staff, &entry(10)).await.expect("a store"));
    let back = changes(&[("clinic.name", None)]);
    assert!(!store.save_settings(0, &back, staff, &entry(20)).await.expect("a store"));
    assert!(store.save_settings(1, &back, staff, &entry(30)).await.expect("a store"));
    let saved = store.saved_settings().await.expect("settings");
    let setting = |value: Option<&str>, changed_at| SavedSetting {
        value: value.map(str::to_owned),
        changed_at,
        changed_by: "設定".into(),
    };
    assert_eq!(saved.revision, 2, "a setting that was set back counts too");
    assert_eq!(saved.settings["clinic.name"], setting(None, 30));
    assert_eq!(saved.settings["idle_seconds"], setting(Some("90"), 10));
    assert_eq!(audited(store).await, [1, 10, 30]);
}

/// The audit log, read back in pages.
async fn audits(store: &dyn Store) {
    assert_eq!(store.entries(0, 10).await.expect("entries"), []);
    assert_eq!(store.audit_head().await.expect("a store"), Some(Head::default()));
    for at in [3, 1, 2] {
        store.audit(&entry(at)).await.expect("an entry");
    }
    let all = store.entries(0, 10).await.expect("entries");
    assert_eq!(all.iter().map(|entry| entry.at).collect::<Vec<_>>(), [3, 1, 2], "as they were written");
    let of = |entry: &server::store::audit::Entry| (entry.actor.clone(), entry.action.clone(), entry.subject.clone());
    assert!(all.iter().all(|entry| of(entry) == (ACTOR.into(), "tried".into(), "x".into())));
    assert_eq!(store.entries(0, 2).await.expect("entries"), all[..2]);
    assert_eq!(store.entries(all[1].number, 2).await.expect("entries"), all[2..]);
    assert_eq!(store.entries(all[2].number, 2).await.expect("entries"), []);
    assert_eq!(store.last_entry("tried").await.expect("a store"), Some(all[2].number));
    assert_eq!(store.last_entry("never").await.expect("a store"), None);

    // Each behind the one before, without a gap, also where several are written at once.
    let two = NewRecord { audit: Some(entry(4)), ..record(1, "2026-11-20", 1) };
    let other = NewRecord { audit: Some(entry(5)), ..record(2, "2026-11-20", 1) };
    store.add_tablet("1", [1; 32], &entry(6)).await.expect("a tablet");
    store.add_keys(&[epoch()], &entry(7)).await.expect("the key of the epoch");
    let (two, other) = tokio::join!(store.hand_over(two), store.hand_over(other));
    assert!(two.is_ok() && other.is_ok());
    let all = store.entries(0, 10).await.expect("entries");
    assert_eq!(all.iter().map(|entry| entry.number).collect::<Vec<_>>(), [1, 2, 3, 4, 5, 6, 7]);
    let mut before = [0; 32];
    for entry in &all {
        assert_eq!(entry.hash, entry.hash_behind(&before));
        before = entry.hash;
    }
    let head = Head { index: 7, hash: before };
    assert_eq!(store.audit_head().await.expect("a store"), Some(head));
    let earlier = Head { index: 2, hash: all[1].hash };
    assert_eq!(audit::verify(store, vec![head, earlier]).await.expect("a store"), Ok(head));
    let forged = Head { index: 2, hash: [9; 32] };
    let broken = audit::verify(store, vec![head, forged]).await.expect("a store").expect_err("another log");
    assert_eq!(broken.index, 2);
}
