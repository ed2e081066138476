//! The questions that an edition of the form asks: an edition may add some to those of an earlier one, or drop some.

use serde::{Deserialize, Deserializer, Serialize};

use crate::form::Question;

/// A set of questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Questions(u32);

/// Those that every edition has: a declaration that is neither dated nor signed is none.
const ALWAYS: [Question; 2] = [Question::DeclaredOn, Question::Signature];

impl Questions {
    /// Every question there is.
    pub const ALL: Self = Self((1 << Question::ALL.len()) - 1);

    /// The questions with these names, and those that every edition has.
    ///
    /// # Errors
    /// The first name that no question has.
    pub fn named<'a>(names: impl IntoIterator<Item = &'a str>) -> Result<Self, &'a str> {
        let bits = |questions: &[Question]| questions.iter().fold(0, |bits, question| bits | Self::bit(*question));
        names.into_iter().try_fold(Self(bits(&ALWAYS)), |Self(all), name| {
            let question = Question::from_name(name).ok_or(name)?;
            Ok(Self(all | Self::bit(question)))
        })
    }

    /// Returns whether a question is among them.
    #[must_use]
    pub const fn has(self, question: Question) -> bool {
        self.0 & Self::bit(question) != 0
    }

    /// Returns whether they are all there are.
    #[must_use]
    pub fn is_all(&self) -> bool {
        *self == Self::ALL
    }

    const fn bit(question: Question) -> u32 {
        1 << question as u32
    }
}

impl Default for Questions {
    fn default() -> Self {
        Self::ALL
    }
}

impl<'de> Deserialize<'de> for Questions {
    /// Reads those that this version knows.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(u32::deserialize(deserializer)? & Self::ALL.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edition_has_what_it_names_and_is_always_dated_and_signed() {
        let named = Questions::named(["person.name", "signer.phone"]).expect("questions");
        let has: Vec<Question> = Question::ALL.iter().copied().filter(|question| named.has(*question)).collect();
        assert_eq!(has, [Question::Name, Question::DeclaredOn, Question::Signature, Question::Phone]);
        assert_eq!(Questions::named(["person.name", "person.e_mail"]), Err("person.e_mail"));
        assert_eq!(Questions::named(Question::NAMES.iter().copied()), Ok(Questions::ALL));
        assert!(Questions::default().is_all() && !named.is_all());
    }

    #[test]
    fn questions_of_a_newer_version_are_passed_over() {
        let read = |written: &str| serde_json::from_str::<Questions>(written).expect("questions");
        let named = Questions::named(["person.name"]).expect("questions");
        assert_eq!(read(&serde_json::to_string(&named).expect("JSON")), named);
        assert!(read(&u32::MAX.to_string()).is_all());
    }
}
