//! Refused sign-ins on their way to the audit log: each line there is a synced write, which nobody who guesses may make as
//! many of as they like. The first of an account is written at once, those of the next minute together.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// For how long the next ones are counted before they are written.
pub(super) const COUNTED_MILLIS: u64 = 60 * 1000;

#[derive(Clone, Copy, Debug)]
struct Counted {
    since: u64,
    count: u32,
}

/// What is counted, by account; those at names that nobody has are counted together, since a name is not noted that may
/// have been a password typed in the wrong place. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub(super) struct Refusals(Arc<Mutex<HashMap<Option<i64>, Counted>>>);

/// What is to be done about a refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Note {
    /// So many are to be written now.
    Write(u32),
    /// It is counted, the first after what was written: what is counted is to be written in a minute.
    Later,
    /// It is counted.
    Counted,
}

impl Refusals {
    fn lock(&self) -> MutexGuard<'_, HashMap<Option<i64>, Counted>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// One more, at an instant of the clock that only goes forward.
    pub(super) fn refused(&self, account: Option<i64>, now: u64) -> Note {
        let mut all = self.lock();
        match all.get_mut(&account) {
            Some(counted) if now < counted.since + COUNTED_MILLIS => {
                counted.count += 1;
                if counted.count == 1 { Note::Later } else { Note::Counted }
            }
            counted => {
                let before = counted.map_or(0, |counted| counted.count);
                all.insert(account, Counted { since: now, count: 0 });
                Note::Write(before + 1)
            }
        }
    }

    /// How many are counted and not written yet; from now on the next is written at once.
    pub(super) fn take(&self, account: Option<i64>) -> u32 {
        self.lock().remove(&account).map_or(0, |counted| counted.count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_many_in_a_minute_the_first_is_written_and_the_others_together() {
        let refusals = Refusals::default();
        assert_eq!(refusals.refused(Some(1), 0), Note::Write(1));
        assert_eq!(refusals.refused(Some(1), 1), Note::Later);
        for now in 2..100 {
            assert_eq!(refusals.refused(Some(1), now), Note::Counted);
        }
        assert_eq!(refusals.refused(None, 50), Note::Write(1), "others are not concerned");
        assert_eq!(refusals.refused(Some(1), COUNTED_MILLIS), Note::Write(100));
        assert_eq!(refusals.refused(Some(1), COUNTED_MILLIS + 1), Note::Later);
        assert_eq!(refusals.take(Some(1)), 1);
        assert_eq!(refusals.refused(Some(1), COUNTED_MILLIS + 2), Note::Write(1));
    }
}
