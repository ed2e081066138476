//! The work at the desk that goes on once the same person has signed in again: a form that was posted after the session
//! had ended, or whatever was being typed when the screen was locked.
//!
//! In memory alone and for a while; the browser gets a token for it and nothing of the content, so whoever else signs in
//! at that screen sees none of it.

use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

use domain::FormFields;

domain::redacted!(Posted, Parked);

/// The lifetime of what was posted after a session had ended.
const EXPIRED_MILLIS: u64 = 30 * 60 * 1000;
/// The lifetime of what was left behind a locked screen: longer than a clinic's pause at noon.
const LOCKED_MILLIS: u64 = 4 * 60 * 60 * 1000;
/// The number of entries; beyond it, the oldest goes.
const MAX: usize = 100;

/// The reason for signing in again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The session had ended by itself.
    Expired,
    /// The screen was locked.
    Locked,
}

impl Why {
    const fn lifetime(self) -> u64 {
        match self {
            Self::Expired => EXPIRED_MILLIS,
            Self::Locked => LOCKED_MILLIS,
        }
    }
}

/// Something that goes on.
#[derive(Clone)]
pub(crate) struct Posted {
    /// The account, by its number.
    pub(crate) staff: i64,
    /// The address: where the fields go, or the page where there are none.
    pub(crate) address: String,
    /// The fields.
    pub(crate) fields: FormFields,
    /// The reason for signing in again.
    pub(crate) why: Why,
}

impl Posted {
    /// A form that was posted after the session had ended.
    pub(crate) const fn expired(staff: i64, address: String, fields: FormFields) -> Self {
        Self { staff, address, fields, why: Why::Expired }
    }

    /// The page, or the form that was being filled in, when the screen was locked.
    pub(crate) const fn locked(staff: i64, address: String, fields: FormFields) -> Self {
        Self { staff, address, fields, why: Why::Locked }
    }
}

struct Kept {
    posted: Posted,
    /// The time, by the clock that only goes forward.
    at: u64,
}

impl Kept {
    const fn is_there(&self, now: u64) -> bool {
        now < self.at + self.posted.why.lifetime()
    }
}

/// The work that goes on, by token.
#[derive(Default)]
pub(crate) struct Parked(Mutex<HashMap<String, Kept>>);

impl Parked {
    fn lock(&self) -> MutexGuard<'_, HashMap<String, Kept>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps something under a token.
    pub(crate) fn keep(&self, token: String, posted: Posted, now: u64) {
        let mut all = self.lock();
        all.retain(|_, kept| kept.is_there(now));
        if all.len() >= MAX
            && let Some(oldest) = all.iter().min_by_key(|(_, kept)| kept.at).map(|(token, _)| token.clone())
        {
            all.remove(&oldest);
        }
        all.insert(token, Kept { posted, at: now });
    }

    /// The account that a token is of, and the reason for signing in again.
    pub(crate) fn owner(&self, token: &str, now: u64) -> Option<(i64, Why)> {
        let all = self.lock();
        all.get(token).filter(|kept| kept.is_there(now)).map(|kept| (kept.posted.staff, kept.posted.why))
    }

    /// Gives it to the person whose it is, once.
    pub(crate) fn take(&self, token: &str, staff: i64, now: u64) -> Option<Posted> {
        let mut all = self.lock();
        let theirs = all.get(token).is_some_and(|kept| kept.posted.staff == staff && kept.is_there(now));
        if theirs { all.remove(token).map(|kept| kept.posted) } else { None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn posted(staff: i64) -> Posted {
        Posted::expired(staff, "/desk".into(), FormFields::default())
    }

    #[test]
    fn only_the_person_whose_it_is_gets_it_back_and_once() {
        let parked = Parked::default();
        parked.keep("a".into(), posted(1), 0);
        assert_eq!((parked.owner("a", 0), parked.owner("b", 0)), (Some((1, Why::Expired)), None));
        assert!(parked.take("a", 2, 0).is_none());
        assert!(parked.take("a", 1, 0).is_some());
        assert!(parked.take("a", 1, 0).is_none());
    }

    #[test]
    fn it_is_kept_for_its_time_and_no_more_than_a_hundred() {
        let parked = Parked::default();
        parked.keep("old".into(), posted(1), 0);
        assert!(parked.take("old", 1, EXPIRED_MILLIS).is_none());
        assert_eq!(parked.owner("old", EXPIRED_MILLIS), None);
        let locked = Posted::locked(1, "/desk".into(), FormFields::default());
        parked.keep("noon".into(), locked, EXPIRED_MILLIS);
        assert!(parked.take("noon", 1, EXPIRED_MILLIS + LOCKED_MILLIS).is_none());
        assert!(parked.take("noon", 1, EXPIRED_MILLIS + LOCKED_MILLIS - 1).is_some());
        for number in 0..=MAX {
            parked.keep(number.to_string(), posted(1), LOCKED_MILLIS + number as u64);
        }
        assert!(parked.take("0", 1, LOCKED_MILLIS + 200).is_none());
        assert!(parked.take("1", 1, LOCKED_MILLIS + 200).is_some());
    }
}
