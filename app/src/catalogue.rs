//! The texts of one language, finished: what a screen says, and what the clinic has set.
//!
//! The server makes a catalogue from Fluent when it starts ([`load`]); a tablet fetches its language's catalogue once,
//! so Fluent never travels. Arguments stand as `{name}` in a finished text and are filled in where it is shown.
//!
//! Screens of patients show a [`Text`], with its readings and the words of other languages ([`text`], [`official`]);
//! attributes, titles, paper and the desk take the words alone ([`t`]).

#[cfg(feature = "ssr")]
mod lines;
#[cfg(feature = "ssr")]
pub mod load;
#[cfg(feature = "ssr")]
pub mod spoken;

use std::{fmt, sync::Arc};

use domain::Language;
use leptos::prelude::*;
use litemap::LiteMap;
use serde::{
    Deserialize, Deserializer, Serialize,
    de::{Error, MapAccess, Visitor},
};

use crate::{settings::Settings, text::Text};

/// The prefix of the keys of reference translations (参考訳) of official texts; the rest is the key of the original, whose
/// own language has none.
pub const REFERENCE: &str = "reference-";

/// The contents of a catalogue as they are sent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Contents {
    /// The language, as a BCP 47 tag.
    pub language: String,
    /// True if the texts have their readings.
    pub readings: bool,
    /// The texts by key.
    #[serde(deserialize_with = "in_order")]
    pub messages: LiteMap<String, String>,
    /// The clinic's settings.
    pub settings: Settings,
}

/// Reads texts in the order in which they are written, that of their keys. The map itself would take them in any, at the
/// price of a function that sorts them.
fn in_order<'de, D: Deserializer<'de>>(deserializer: D) -> Result<LiteMap<String, String>, D::Error> {
    struct InOrder;

    impl<'de> Visitor<'de> for InOrder {
        type Value = LiteMap<String, String>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("texts")
        }

        fn visit_map<M: MapAccess<'de>>(self, mut entries: M) -> Result<Self::Value, M::Error> {
            let mut texts = LiteMap::new();
            while let Some((key, text)) = entries.next_entry()? {
                if texts.try_append(key, text).is_some() {
                    return Err(M::Error::custom("unsorted"));
                }
            }
            Ok(texts)
        }
    }

    deserializer.deserialize_map(InOrder)
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

    /// The language.
    #[must_use]
    pub fn spoken(&self) -> Language {
        Language::from_name(self.language()).unwrap_or(Language::Japanese)
    }

    /// Returns whether the texts have their readings.
    #[must_use]
    pub fn readings(&self) -> bool {
        self.0.readings
    }

    /// The clinic's settings.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.0.settings
    }

    /// All texts.
    #[must_use]
    pub fn messages(&self) -> &LiteMap<String, String> {
        &self.0.messages
    }

    /// A text, if there is one under this key.
    #[must_use]
    pub fn find(&self, key: &str) -> Option<&str> {
        self.0.messages.get(key).map(String::as_str)
    }

    /// The words of a text. A missing one shows its key, which a test keeps from happening.
    #[must_use]
    pub fn text(&self, key: &str) -> String {
        self.marked(key).plain()
    }

    /// The words of a text with its arguments filled in.
    #[must_use]
    pub fn with(&self, key: &str, arguments: &[(&str, &str)]) -> String {
        arguments.iter().fold(self.text(key), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
    }

    /// A text with its marks.
    #[must_use]
    pub fn marked(&self, key: &str) -> Text {
        Text::marked(self.find(key).unwrap_or(key))
    }

    /// An official text in the language of the catalogue: its reference translation (参考訳), where it has one; else the
    /// Japanese original.
    #[must_use]
    pub fn official(&self, key: &str) -> Text {
        if let Some(translated) = self.find(&format!("{REFERENCE}{key}")) {
            return Text::marked(translated);
        }
        if is_official(key) && !self.spoken().has_readings() {
            return self.japanese(&self.text(key));
        }
        self.marked(key)
    }

    /// Words that the clinic has set, which are Japanese whatever the language of the catalogue.
    #[must_use]
    pub fn japanese(&self, words: &str) -> Text {
        if self.spoken().has_readings() { Text::literal(words) } else { Text::foreign("ja", words) }
    }

    /// Returns whether official texts are shown in translation.
    #[must_use]
    pub fn translates(&self) -> bool {
        self.spoken() != Language::Japanese
    }
}

/// The words of a text of the page's catalogue, for where nothing but words can stand.
#[must_use]
pub fn t(key: &str) -> String {
    Catalogue::here().text(key)
}

/// Returns whether a key is that of a text of an official document.
#[must_use]
pub fn is_official(key: &str) -> bool {
    key.starts_with("form-") || key.starts_with("official-notice-")
}

/// The words of a text of the page's catalogue with its arguments filled in.
#[must_use]
pub fn t_with(key: &str, arguments: &[(&str, &str)]) -> String {
    Catalogue::here().with(key, arguments)
}

/// A text of the page's catalogue.
#[must_use]
pub fn text(key: &str) -> Text {
    Catalogue::here().marked(key)
}

/// A text of the page's catalogue with its arguments filled in.
#[must_use]
pub fn text_with(key: &str, arguments: &[(&str, &str)]) -> Text {
    arguments.iter().fold(text(key), |text, (name, value)| text.fill(name, &Text::literal(*value)))
}

/// An official text of the page's catalogue, in translation where it has one.
#[must_use]
pub fn official(key: &str) -> Text {
    Catalogue::here().official(key)
}

#[cfg(test)]
mod tests {
    use serde_json::{from_str, from_value, json, to_value};

    use super::*;

    #[test]
    fn what_lacks_a_part_is_no_catalogue_and_what_has_more_is_one() {
        let messages = [("a", "1"), ("b", "2")].map(|(key, text)| (key.to_owned(), text.to_owned()));
        let settings =
            Settings { idle_seconds: 90, languages: vec![crate::settings::Language::default()], ..Settings::default() };
        let messages = messages.into_iter().collect();
        let contents = Contents { language: "ja".into(), readings: true, messages, settings };
        let written = to_value(&contents).expect("JSON");
        assert_eq!(from_value::<Contents>(written.clone()).expect("a catalogue"), contents);
        let mut newer = written.clone();
        (newer["hints"], newer["settings"]["motto"]) = (json!([1]), json!({ "of": "the clinic" }));
        assert_eq!(from_value::<Contents>(newer).expect("a catalogue"), contents);
        for part in ["language", "readings", "messages", "settings"] {
            let mut less = written.clone();
            less.as_object_mut().expect("an object").remove(part);
            assert!(from_value::<Contents>(less).is_err(), "{part}");
        }
        assert!(from_value::<Contents>(json!({ "error": "no such page" })).is_err());
    }

    #[test]
    fn texts_out_of_their_order_are_none() {
        let read = |messages: &str| {
            let settings = serde_json::to_string(&Settings::default()).expect("JSON");
            from_str::<Contents>(&format!(
                r#"{{ "language": "ja", "readings": false, "messages": {messages}, "settings": {settings} }}"#
            ))
        };
        assert_eq!(read(r#"{ "a": "1", "b": "2" }"#).expect("a catalogue").messages.get("b"), Some(&"2".to_owned()));
        assert!(read(r#"{ "b": "2", "a": "1" }"#).is_err());
        assert!(read(r#"{ "a": "1", "a": "2" }"#).is_err());
    }
}
