//! The presence of staff on declarations: told by the pages themselves while they stand, and forgotten soon after.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use domain::RecordId;

/// A page that has not been heard of for so long is closed.
const GONE_AFTER_MILLIS: u64 = 25_000;

/// A page that has a declaration open.
#[derive(Clone, Debug)]
struct Open {
    record: RecordId,
    staff: i64,
    name: String,
    at: u64,
}

/// The presence of staff on declarations. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Presence(Arc<Mutex<HashMap<String, Open>>>);

impl Presence {
    /// Notes that a page, known by a token of its own, has a declaration open, and gives the names of the others who
    /// have.
    #[must_use]
    pub fn note(&self, page: &str, record: RecordId, staff: (i64, &str), now: u64) -> Vec<String> {
        let mut pages = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        pages.retain(|_, open| now < open.at + GONE_AFTER_MILLIS);
        let (staff, name) = staff;
        pages.insert(page.to_owned(), Open { record, staff, name: name.to_owned(), at: now });
        let others = pages.values().filter(|open| open.record == record && open.staff != staff);
        let mut names: Vec<String> = others.map(|open| open.name.clone()).collect();
        names.sort();
        names.dedup();
        names
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_on_one_declaration_see_each_other_until_one_is_gone() {
        let (presence, record, other) =
            (Presence::default(), RecordId::from_bytes([1; 16]), RecordId::from_bytes([2; 16]));
        assert!(presence.note("a", record, (1, "受付"), 0).is_empty());
        assert_eq!(presence.note("b", record, (2, "会計"), 1000), ["受付"]);
        assert_eq!(presence.note("a", record, (1, "受付"), 2000), ["会計"]);
        assert!(
            presence.note("c", record, (2, "会計"), 2000).contains(&"受付".to_owned()),
            "not oneself in another page"
        );
        assert!(presence.note("d", other, (3, "院長"), 2000).is_empty());
        assert!(presence.note("b", record, (2, "会計"), 2000 + GONE_AFTER_MILLIS).is_empty());
    }
}
