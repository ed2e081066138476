//! The questions that an edition of the form asks: an edition may add some to those of an earlier one, or drop some.
//!
//! They are written by their names: what a tablet with another version reads must not depend on the order of the table.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{Step, form::Question};

/// A set of questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Questions(u32);

/// Those that every edition has: a declaration that is neither dated nor signed is none.
const ALWAYS: [Question; 2] = [Question::DeclaredOn, Question::Signature];

impl Questions {
    /// Every question there is.
    pub const ALL: Self = Self((1 << Question::ALL.len()) - 1);

    /// Those that every edition has.
    fn always() -> Self {
        Self(0).with(ALWAYS)
    }

    fn with(self, questions: impl IntoIterator<Item = Question>) -> Self {
        questions.into_iter().fold(self, |Self(all), question| Self(all | Self::bit(question)))
    }

    /// The questions with these names, and those that every edition has.
    ///
    /// # Errors
    /// The first name that no question has.
    pub fn named<'a>(names: impl IntoIterator<Item = &'a str>) -> Result<Self, &'a str> {
        names.into_iter().try_fold(Self::always(), |all, name| Ok(all.with([Question::from_name(name).ok_or(name)?])))
    }

    /// Returns whether a question is among them.
    #[must_use]
    pub const fn has(self, question: Question) -> bool {
        self.0 & Self::bit(question) != 0
    }

    /// Those of a screen, in the order of the form.
    pub fn on(self, step: Step) -> impl Iterator<Item = Question> {
        Question::asked_on(step).filter(move |question| self.has(*question))
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

impl Serialize for Questions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(Question::ALL.iter().filter(|question| self.has(**question)))
    }
}

impl<'de> Deserialize<'de> for Questions {
    /// Reads those that this version knows.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let names = Vec::<String>::deserialize(deserializer)?;
        Ok(Self::always().with(names.iter().filter_map(|name| Question::from_name(name))))
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
    fn a_screen_asks_what_the_edition_has() {
        let on = |questions: Questions, step| questions.on(step).collect::<Vec<_>>();
        assert_eq!(on(Questions::ALL, Step::Name), [Question::Name, Question::Kana]);
        let without = Questions::named(["person.kana"]).expect("questions");
        assert_eq!(on(without, Step::Name), [Question::Kana]);
        assert_eq!(on(without, Step::Phone), []);
    }

    #[test]
    fn questions_of_a_newer_version_are_passed_over() {
        let read = |written: &str| serde_json::from_str::<Questions>(written).expect("questions");
        let named = Questions::named(["person.name"]).expect("questions");
        assert_eq!(read(&serde_json::to_string(&named).expect("JSON")), named);
        assert_eq!(read(r#"["of.tomorrow", "person.name", "", "person.name"]"#), named);
        let every: Vec<_> = Question::NAMES.iter().map(|name| format!("{name:?}")).collect();
        assert!(read(&format!("[{}]", every.join(","))).is_all());
    }
}
