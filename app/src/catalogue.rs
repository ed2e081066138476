//! The texts of one language, finished: what a screen says, and what the clinic has set.
//!
//! The server makes a catalogue from Fluent when it starts ([`load`]); a tablet fetches its language's catalogue once,
//! so Fluent never travels. Arguments stand as `{name}` in a finished text and are filled in by [`Catalogue::with`].

#[cfg(feature = "ssr")]
pub mod load;

use std::{collections::BTreeMap, sync::Arc};

use domain::{FieldError, Kind};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::settings::Settings;

/// What the keys of a reference translation (参考訳) of an official text begin with; the rest is the key of the original,
/// whose own language has none.
pub const REFERENCE: &str = "reference-";

/// What a catalogue holds, as it travels.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Contents {
    /// The language, as a BCP 47 tag.
    pub language: String,
    /// The texts by key.
    pub messages: BTreeMap<String, String>,
    /// The clinic's settings.
    pub settings: Settings,
}

/// The texts of one language. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Catalogue(Arc<Contents>);

impl Catalogue {
    /// A catalogue with these contents.
    #[must_use]
    pub fn new(contents: Contents) -> Self {
        Self(Arc::new(contents))
    }

    /// The catalogue provided by the page.
    ///
    /// # Panics
    /// Outside a page; every page provides one.
    #[must_use]
    pub fn here() -> Self {
        expect_context()
    }

    /// The language, as a BCP 47 tag.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.0.language
    }

    /// The clinic's settings.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.0.settings
    }

    /// All texts.
    #[must_use]
    pub fn messages(&self) -> &BTreeMap<String, String> {
        &self.0.messages
    }

    /// A text, if there is one under this key.
    #[must_use]
    pub fn find(&self, key: &str) -> Option<&str> {
        self.0.messages.get(key).map(String::as_str)
    }

    /// A text. A missing one shows its key, which a test keeps from happening.
    #[must_use]
    pub fn text(&self, key: &str) -> String {
        self.find(key).unwrap_or(key).to_owned()
    }

    /// A text with its arguments filled in.
    #[must_use]
    pub fn with(&self, key: &str, arguments: &[(&str, &str)]) -> String {
        arguments.iter().fold(self.text(key), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
    }

    /// What is wrong with a field, in words: the text of the field, else the text of the kind.
    #[must_use]
    pub fn error(&self, error: &FieldError) -> String {
        let kind = error.kind.name();
        let own = format!("error-{}-{kind}", error.field.replace('.', "-"));
        let key = if self.find(&own).is_some() { own } else { format!("error-{kind}") };
        match error.kind {
            Kind::EraMismatch { right, year } => {
                let era = self.text(&format!("form-era-{}", right.name()));
                let year = if year == 1 { self.text("first-year") } else { year.to_string() };
                self.with(&key, &[("era", &era), ("year", &year)])
            }
            Kind::TooLong { max } => self.with(&key, &[("max", &max.to_string())]),
            Kind::Unlikely { age } => self.with(&key, &[("age", &age.to_string())]),
            _ => self.text(&key),
        }
    }
}

/// A text of the page's catalogue.
#[must_use]
pub fn t(key: &str) -> String {
    Catalogue::here().text(key)
}

/// A text of the page's catalogue with its arguments filled in.
#[must_use]
pub fn t_with(key: &str, arguments: &[(&str, &str)]) -> String {
    Catalogue::here().with(key, arguments)
}
