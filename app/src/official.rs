//! The official texts, word for word, with their sources. They are data (`app/official`), compared with the notices by a
//! test. The form and the patient notice reach the screens through the catalogue, under `form-` and `official-notice-`; the
//! passages for the desk are a [`Guide`] of their own, which is never sent to the tablets.

#[cfg(feature = "ssr")]
mod read {
    use std::collections::BTreeMap;

    use domain::{Date, Question, Questions, day::iso_date};
    use serde::{Deserialize, Deserializer, de::Error};

    use crate::text::Text;

    /// One official document.
    #[derive(Clone, Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub struct Document {
        /// The edition, such as `2023-07`.
        pub id: String,
        /// The document and section it is quoted from.
        pub source: String,
        /// The first day it may be used, as `YYYY-MM-DD`.
        pub valid_from: String,
        /// The questions that it asks, by their names in the JSON, where it is the form: those of the shipped one if not
        /// given.
        #[serde(default, deserialize_with = "questions")]
        questions: Option<Questions>,
        /// The texts by key.
        pub text: BTreeMap<String, String>,
    }

    impl Document {
        /// The questions that it asks.
        #[must_use]
        pub fn questions(&self) -> Questions {
            self.questions.unwrap_or(Questions::ALL)
        }
    }

    fn questions<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Questions>, D::Error> {
        let names = Vec::<String>::deserialize(deserializer)?;
        let questions = Questions::named(names.iter().map(String::as_str));
        let refused =
            |name| D::Error::custom(format!("{name} is no question; allowed: {}", Question::NAMES.join(", ")));
        questions.map(Some).map_err(refused)
    }

    /// The passages of the notices for the desk.
    #[derive(Clone, Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub struct Guide {
        /// The full name of each source, by its short one.
        pub sources: BTreeMap<String, String>,
        /// The passages of each case, by name, in the order of the desk's work.
        pub cases: BTreeMap<String, Vec<String>>,
        /// The passages by name.
        pub passages: BTreeMap<String, Passage>,
    }

    /// Something a notice says.
    #[derive(Clone, Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub struct Passage {
        /// The short name of the source.
        pub source: String,
        /// The section in it.
        pub section: String,
        /// True if the texts are steps, one after the other.
        #[serde(default)]
        pub steps: bool,
        /// The texts.
        pub text: Vec<String>,
    }

    impl Guide {
        /// The guide that ships with the product.
        ///
        /// # Errors
        /// When it does not read.
        pub fn embedded() -> Result<Self, OfficialError> {
            toml::from_str(include_str!("../official/guide.toml")).map_err(OfficialError)
        }

        /// The source of a passage: document and section.
        #[must_use]
        pub fn cite(&self, passage: &Passage) -> String {
            let document = self.sources.get(&passage.source).map_or(passage.source.as_str(), String::as_str);
            format!("{document} {}", passage.section)
        }
    }

    /// An official document that does not read.
    #[derive(Debug)]
    pub struct OfficialError(toml::de::Error);

    impl std::fmt::Display for OfficialError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            write!(f, "an official text does not read: {}", self.0)
        }
    }

    impl std::error::Error for OfficialError {}

    /// A mistake in an edition of the form that a clinic has supplied.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum FormError {
        /// It is no TOML of the right shape: where, and why.
        Unreadable(String),
        /// A text of the form is missing.
        Missing(String),
        /// It has a text that the form has no place for.
        Unknown(String),
        /// `valid_from` is no day.
        NoSuchDay(String),
        /// There is an edition of this name already.
        Taken(String),
        /// Another edition begins on the same day.
        Overlaps(String),
    }

    impl std::fmt::Display for FormError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            match self {
                Self::Unreadable(reason) => write!(f, "{reason}"),
                Self::Missing(key) => write!(f, "text.{key}: is missing"),
                Self::Unknown(key) => write!(f, "text.{key}: the form has no place for it"),
                Self::NoSuchDay(value) => write!(f, "valid_from = {value}: allowed: a day as YYYY-MM-DD"),
                Self::Taken(id) => write!(f, "id = {id}: there is an edition of this name already"),
                Self::Overlaps(other) => write!(f, "valid_from: edition {other} begins on the same day"),
            }
        }
    }

    impl std::error::Error for FormError {}

    /// The official texts that the product shows.
    #[derive(Clone, Debug)]
    pub struct Official {
        /// The editions of the form and its explanation (S1 別添3), the oldest first. There is always one.
        forms: Vec<Document>,
        /// The patient notice (S2 別添).
        notice: Document,
        /// The texts with their readings, by the keys that the catalogue has them under.
        readings: BTreeMap<String, String>,
    }

    impl Official {
        /// The texts that ship with the product.
        ///
        /// # Errors
        /// When one of them does not read.
        pub fn embedded() -> Result<Self, OfficialError> {
            let read = |text| toml::from_str(text).map_err(OfficialError);
            Ok(Self {
                forms: vec![read(include_str!("../official/form-2023-07.toml"))?],
                notice: read(include_str!("../official/notice-2023-07.toml"))?,
                readings: readings()?,
            })
        }

        /// Adds an edition of the form, which must have exactly the texts of the shipped one, and those of the questions
        /// that it adds.
        ///
        /// # Errors
        /// The first thing that is wrong with it.
        pub fn add_form(&mut self, text: &str) -> Result<(), FormError> {
            let mut form: Document =
                toml::from_str(text).map_err(|error| FormError::Unreadable(one_line(&error, text)))?;
            let shipped = &self.forms[0].text;
            if let Some(key) = shipped.keys().find(|key| form.text.get(*key).is_none_or(|text| text.trim().is_empty()))
            {
                return Err(FormError::Missing(key.clone()));
            }
            form.questions = form.questions.or(self.forms[0].questions);
            let asked = Question::ALL.iter().filter(|question| form.questions().has(**question));
            let added = asked.map(|question| keys_in_file(*question));
            let added = added.filter(|keys| keys.iter().all(|key| !shipped.contains_key(key)));
            let added: Vec<String> = added.flatten().collect();
            if let Some(key) = added.iter().find(|key| !form.text.contains_key(*key)) {
                return Err(FormError::Missing(key.clone()));
            }
            if let Some(key) = form.text.keys().find(|key| !shipped.contains_key(*key) && !added.contains(key)) {
                return Err(FormError::Unknown(key.clone()));
            }
            let Some(begins) = iso_date(&form.valid_from) else { return Err(FormError::NoSuchDay(form.valid_from)) };
            if self.form(&form.id).is_some() {
                return Err(FormError::Taken(form.id));
            }
            if let Some(other) = self.forms.iter().find(|other| iso_date(&other.valid_from) == Some(begins)) {
                return Err(FormError::Overlaps(other.id.clone()));
            }
            self.forms.push(form);
            // Days written as YYYY-MM-DD sort as days do.
            self.forms.sort_by(|one, other| one.valid_from.cmp(&other.valid_from));
            Ok(())
        }

        /// The editions of the form, the oldest first.
        #[must_use]
        pub fn forms(&self) -> &[Document] {
            &self.forms
        }

        /// An edition of the form.
        #[must_use]
        pub fn form(&self, id: &str) -> Option<&Document> {
            self.forms.iter().find(|form| form.id == id)
        }

        /// The edition in force on a day; the oldest one before that.
        #[must_use]
        pub fn form_on(&self, day: Date) -> &Document {
            let begun = |form: &&Document| iso_date(&form.valid_from).is_some_and(|first| first <= day);
            self.forms.iter().rev().find(begun).unwrap_or(&self.forms[0])
        }

        /// The questions that an edition of the form asks; those of the oldest one where there is no such edition.
        #[must_use]
        pub fn questions(&self, edition: &str) -> Questions {
            self.form(edition).unwrap_or(&self.forms[0]).questions()
        }

        /// Key and text of each, as the catalogue has them, with this edition of the form; the oldest one where there is no
        /// such edition.
        #[must_use]
        pub fn messages(&self, edition: &str) -> BTreeMap<String, String> {
            let keyed = |prefix: &'static str, document: &Document| {
                let source = (format!("{prefix}-source"), document.source.clone());
                let texts: Vec<_> =
                    document.text.iter().map(|(key, text)| (format!("{prefix}-{key}"), text.clone())).collect();
                texts.into_iter().chain([source])
            };
            let form = self.form(edition).unwrap_or(&self.forms[0]);
            // Where records of all editions stand together, what this one does not ask is called something, too.
            let others = self.forms.iter().flat_map(|other| keyed("form", other));
            others.chain(keyed("form", form)).chain(keyed("official-notice", &self.notice)).collect()
        }

        /// The keys of the texts whose wording in this edition is not the one that was reviewed: neither its readings nor
        /// its translations are of these words.
        #[must_use]
        pub fn reworded(&self, edition: &str) -> Vec<String> {
            let reviewed =
                |key: &str, text: &str| self.readings.get(key).is_some_and(|read| Text::marked(read).plain() == text);
            let messages = self.messages(edition).into_iter();
            messages.filter(|(key, text)| !reviewed(key, text)).map(|(key, _)| key).collect()
        }

        /// The same with readings, for texts that are word for word those whose readings were reviewed.
        #[must_use]
        pub fn messages_read(&self, edition: &str) -> BTreeMap<String, String> {
            let read = |(key, text): (String, String)| {
                let read = self.readings.get(&key).filter(|read| Text::marked(read).plain() == text);
                let text = read.cloned().unwrap_or(text);
                (key, text)
            };
            self.messages(edition).into_iter().map(read).collect()
        }
    }

    /// The keys of the texts of a question in the file of an edition.
    fn keys_in_file(question: Question) -> Vec<String> {
        question.keys().iter().filter_map(|key| key.strip_prefix("form-")).map(str::to_owned).collect()
    }

    /// The reviewed readings of the official texts, by key.
    fn readings() -> Result<BTreeMap<String, String>, OfficialError> {
        type Documents = BTreeMap<String, BTreeMap<String, String>>;
        let documents: Documents = toml::from_str(include_str!("../official/readings.toml")).map_err(OfficialError)?;
        let keyed = |(prefix, texts): (String, BTreeMap<String, String>)| {
            texts.into_iter().map(move |(key, text)| (format!("{prefix}-{key}"), text))
        };
        Ok(documents.into_iter().flat_map(keyed).collect())
    }

    /// The mistake in a file, with its line, on one line.
    fn one_line(error: &toml::de::Error, text: &str) -> String {
        let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
        format!("line {}: {}", before.matches('\n').count() + 1, error.message().replace('\n', " "))
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        const SHIPPED: &str = include_str!("../official/form-2023-07.toml");

        fn newer(change: impl Fn(&str) -> String) -> Result<Official, FormError> {
            let mut official = Official::embedded().expect("it reads");
            let text = SHIPPED.replace("id = \"2023-07\"", "id = \"2027-04\"");
            let text = text.replace("valid_from = \"2023-07-10\"", "valid_from = \"2027-04-01\"");
            official.add_form(&change(&text))?;
            Ok(official)
        }

        fn day(text: &str) -> Date {
            iso_date(text).expect("a day")
        }

        #[test]
        fn a_newer_edition_is_in_force_from_its_first_day() {
            let official = newer(|text| text.replace("3割", "３割")).expect("it fits");
            assert_eq!(official.form_on(day("2027-03-31")).id, "2023-07");
            assert_eq!(official.form_on(day("2027-04-01")).id, "2027-04");
            assert_eq!(official.form_on(day("2020-01-01")).id, "2023-07");
            assert_eq!(official.messages("2023-07")["form-share-30"], "3割");
            assert_eq!(official.messages("2027-04")["form-share-30"], "３割");
        }

        #[test]
        fn an_edition_that_does_not_fit_is_refused_with_key_and_reason() {
            let refused = |change: &dyn Fn(&str) -> String| newer(change).expect_err("refused").to_string();
            let without = refused(&|text| text.replace("sheet = \"別紙様式\"\n", ""));
            assert_eq!(without, "text.sheet: is missing");
            let more = refused(&|text| format!("{text}\nnote-6 = \"※6\"\n"));
            assert_eq!(more, "text.note-6: the form has no place for it");
            let wrong = refused(&|text| text.replace("title = \"被保険者資格申立書\"", "title = 1"));
            assert!(wrong.starts_with("line ") && wrong.contains("string") && !wrong.contains('\n'), "{wrong}");
            let question = refused(&|text| text.replace("\"person.name\"", "\"person.e_mail\""));
            assert!(question.contains("person.e_mail is no question; allowed: insurance."), "{question}");
            let field = refused(&|text| text.replace("[text]", "colour = \"red\"\n[text]"));
            assert!(field.contains("colour"), "{field}");
            let never = refused(&|text| text.replace("2027-04-01", "2027-02-30"));
            assert_eq!(never, "valid_from = 2027-02-30: allowed: a day as YYYY-MM-DD");
            let twice = refused(&|text| text.replace("\"2027-04\"", "\"2023-07\""));
            assert_eq!(twice, "id = 2023-07: there is an edition of this name already");
            let same_day = refused(&|text| text.replace("2027-04-01", "2023-07-10"));
            assert_eq!(same_day, "valid_from: edition 2023-07 begins on the same day");
        }
    }
}

#[cfg(feature = "ssr")]
pub use read::{Document, FormError, Guide, Official, OfficialError, Passage};
