//! The questions that an edition of the form asks: an edition may add some to those of an earlier one, or drop some.

use serde::{Deserialize, Serialize};

use crate::entry::Entry;

/// A set of questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Questions(u32);

/// Those that every edition has: a declaration that is neither dated nor signed is none.
const ALWAYS: [Entry; 2] = [Entry::DeclaredOn, Entry::Signature];

impl Questions {
    /// Every question there is.
    pub const ALL: Self = Self((1 << Entry::ALL.len()) - 1);

    /// The questions with these names, and those that every edition has.
    ///
    /// # Errors
    /// The first name that no question has.
    pub fn named<'a>(names: impl IntoIterator<Item = &'a str>) -> Result<Self, &'a str> {
        let bits = |entries: &[Entry]| entries.iter().fold(0, |bits, entry| bits | Self::bit(*entry));
        names.into_iter().try_fold(Self(bits(&ALWAYS)), |Self(all), name| {
            let entry = Entry::from_name(name).ok_or(name)?;
            Ok(Self(all | Self::bit(entry)))
        })
    }

    /// The set with these bits, one a question in the order of the form, as it is written.
    #[must_use]
    pub const fn from_bits(bits: u32) -> Self {
        Self(bits & Self::ALL.0)
    }

    /// Whether a question is among them.
    #[must_use]
    pub const fn has(self, entry: Entry) -> bool {
        self.0 & Self::bit(entry) != 0
    }

    /// Whether they are all there are.
    #[must_use]
    pub fn is_all(&self) -> bool {
        *self == Self::ALL
    }

    const fn bit(entry: Entry) -> u32 {
        1 << entry as u32
    }
}

impl Default for Questions {
    fn default() -> Self {
        Self::ALL
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edition_has_what_it_names_and_is_always_dated_and_signed() {
        let named = Questions::named(["person.name", "signer.phone"]).expect("questions");
        let has: Vec<Entry> = Entry::ALL.iter().copied().filter(|entry| named.has(*entry)).collect();
        assert_eq!(has, [Entry::Name, Entry::DeclaredOn, Entry::Signature, Entry::Phone]);
        assert_eq!(Questions::named(["person.name", "person.e_mail"]), Err("person.e_mail"));
        assert_eq!(Questions::named(Entry::NAMES.iter().copied()), Ok(Questions::ALL));
        assert!(Questions::default().is_all() && !named.is_all());
    }
}
