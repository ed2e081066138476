//! The forms posted after a session had ended, kept until the same person signs in again.
//!
//! In memory alone and for a short while; the browser gets a token for it and nothing of the content, so whoever else
//! signs in at that screen sees none of it.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use domain::FormFields;

domain::redacted!(Posted, Parked);

/// The lifetime of an entry.
const LIFETIME_MILLIS: u64 = 30 * 60 * 1000;
/// The number of entries; beyond it, the oldest goes.
const MAX: usize = 100;

/// Something that was posted.
#[derive(Clone)]
pub(crate) struct Posted {
    /// The account, by its number.
    pub(crate) staff: i64,
    /// The address.
    pub(crate) address: String,
    /// The fields.
    pub(crate) fields: FormFields,
    /// The time, by the clock that only goes forward.
    pub(crate) at: u64,
}

/// The forms by token.
#[derive(Default)]
pub(crate) struct Parked(Mutex<HashMap<String, Posted>>);

impl Parked {
    /// Keeps something under a token.
    pub(crate) fn keep(&self, token: String, posted: Posted) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|_, other| posted.at < other.at + LIFETIME_MILLIS);
        if kept.len() >= MAX
            && let Some(oldest) = kept.iter().min_by_key(|(_, posted)| posted.at).map(|(token, _)| token.clone())
        {
            kept.remove(&oldest);
        }
        kept.insert(token, posted);
    }

    /// Gives it to the person who posted it, once.
    pub(crate) fn take(&self, token: &str, staff: i64, now: u64) -> Option<Posted> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let theirs = kept.get(token).is_some_and(|posted| posted.staff == staff && now < posted.at + LIFETIME_MILLIS);
        if theirs { kept.remove(token) } else { None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn posted(staff: i64, at: u64) -> Posted {
        Posted { staff, address: "/desk".into(), fields: FormFields::default(), at }
    }

    #[test]
    fn only_the_person_who_posted_gets_it_back_and_once() {
        let parked = Parked::default();
        parked.keep("a".into(), posted(1, 0));
        assert!(parked.take("a", 2, 0).is_none());
        assert!(parked.take("a", 1, 0).is_some());
        assert!(parked.take("a", 1, 0).is_none());
    }

    #[test]
    fn it_is_kept_for_half_an_hour_and_no_more_than_a_hundred() {
        let parked = Parked::default();
        parked.keep("old".into(), posted(1, 0));
        assert!(parked.take("old", 1, LIFETIME_MILLIS).is_none());
        for number in 0..=MAX {
            parked.keep(number.to_string(), posted(1, number as u64));
        }
        assert!(parked.take("0", 1, 200).is_none());
        assert!(parked.take("1", 1, 200).is_some());
    }
}
