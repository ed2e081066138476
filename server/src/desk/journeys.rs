//! The journeys that were under way at a tablet when it was taken out of use: they may still be finished, and nothing else.
//!
//! What an identity says of the time it was made is the tablet's word. What counts is what this server knew: with scripts
//! off it has seen the journey's own forms; with scripts on it was told that somebody is at the tablet, and there is one
//! patient at a tablet. In memory alone: after a restart nothing counts as under way, and waits on its screen for the
//! tablet to be in use again.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use domain::RecordId;

use super::JOURNEY_MILLIS;

/// Journeys that are remembered of a tablet; beyond, the one that was seen first is forgotten.
const SEEN_MAX: usize = 100;

/// The last knowledge of a tablet.
#[derive(Clone, Debug, Default)]
struct Known {
    /// The journeys that were seen while it was in use, with when they were first.
    seen: VecDeque<(RecordId, u64)>,
    lock: Option<Lock>,
}

#[derive(Clone, Copy, Debug)]
struct Lock {
    /// Its beginning, by the clock that only goes forward.
    since: u64,
    /// True if somebody was at it whose journey was not seen, as with scripts on.
    in_use: bool,
    /// The journey that this was.
    theirs: Option<RecordId>,
}

/// All tablets. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub(super) struct Journeys(Arc<Mutex<HashMap<i64, Known>>>);

impl Journeys {
    fn lock(&self) -> MutexGuard<'_, HashMap<i64, Known>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A journey at a tablet that is in use.
    pub(super) fn seen(&self, tablet: i64, id: RecordId, now: u64) {
        let mut all = self.lock();
        let known = all.entry(tablet).or_default();
        known.lock = None;
        while known.seen.front().is_some_and(|(_, at)| now >= at + JOURNEY_MILLIS) || known.seen.len() > SEEN_MAX {
            known.seen.pop_front();
        }
        if known.seen.iter().all(|(seen, _)| *seen != id) {
            known.seen.push_back((id, now));
        }
    }

    /// A journey was handed over: it is under way no more.
    pub(super) fn finished(&self, tablet: i64, id: RecordId) {
        if let Some(known) = self.lock().get_mut(&tablet) {
            known.seen.retain(|(seen, _)| *seen != id);
        }
    }

    /// The tablet is taken out of use; `in_use` is whether it has told that somebody is at it.
    pub(super) fn locked(&self, tablet: i64, in_use: bool, now: u64) {
        let mut all = self.lock();
        let known = all.entry(tablet).or_default();
        if known.lock.is_some() {
            return;
        }
        known.seen.retain(|(_, at)| now < at + JOURNEY_MILLIS);
        let in_use = in_use || !known.seen.is_empty();
        known.lock = Some(Lock { since: now, in_use, theirs: None });
    }

    /// It is in use again.
    pub(super) fn unlocked(&self, tablet: i64) {
        if let Some(known) = self.lock().get_mut(&tablet) {
            known.lock = None;
        }
    }

    /// Returns whether a journey was in progress at a tablet before it went out of use, within the longest time of a
    /// journey.
    pub(super) fn under_way(&self, tablet: i64, id: RecordId, now: u64) -> bool {
        let mut all = self.lock();
        let Some(Known { seen, lock: Some(lock) }) = all.get_mut(&tablet) else { return false };
        if now >= lock.since + JOURNEY_MILLIS {
            return false;
        }
        match seen.iter().find(|(seen, _)| *seen == id) {
            Some((_, at)) => now < at + JOURNEY_MILLIS,
            None => lock.in_use && *lock.theirs.get_or_insert(id) == id,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(number: u8) -> RecordId {
        RecordId::v7(1, [number; 10])
    }

    #[test]
    fn what_was_seen_before_may_be_finished_for_as_long_as_a_journey_takes() {
        let journeys = Journeys::default();
        journeys.seen(1, id(1), 0);
        journeys.locked(1, false, 10);
        journeys.locked(1, false, JOURNEY_MILLIS);
        assert!(journeys.under_way(1, id(1), JOURNEY_MILLIS - 1));
        assert!(!journeys.under_way(1, id(1), JOURNEY_MILLIS));
        assert!(!journeys.under_way(2, id(1), 20), "another tablet");
        journeys.unlocked(1);
        assert!(!journeys.under_way(1, id(1), 20));
    }

    #[test]
    fn of_what_was_not_seen_one_may_where_somebody_was_there() {
        let journeys = Journeys::default();
        journeys.locked(1, false, 10);
        assert!(!journeys.under_way(1, id(1), 11), "nobody was there");
        journeys.unlocked(1);
        journeys.seen(1, id(9), 12);
        journeys.finished(1, id(9));
        journeys.locked(1, false, 13);
        assert!(!journeys.under_way(1, id(1), 14), "nor is who has handed over");
        journeys.unlocked(1);
        journeys.locked(1, true, 20);
        assert!(journeys.under_way(1, id(1), 21) && journeys.under_way(1, id(1), 22));
        assert!(!journeys.under_way(1, id(2), 23), "there was one patient");
        assert!(!journeys.under_way(1, id(1), 20 + JOURNEY_MILLIS));
    }

    #[test]
    fn a_tablet_that_makes_up_journeys_fills_no_memory() {
        let journeys = Journeys::default();
        for number in 0..=255 {
            journeys.seen(1, id(number), u64::from(number));
        }
        assert!(journeys.lock()[&1].seen.len() <= SEEN_MAX + 1);
    }
}
