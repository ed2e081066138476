//! The official texts, word for word, with their sources. They are data (`app/official`), compared with the notices by a
//! test. The form and the patient notice reach the screens through the catalogue, under `form-` and `official-notice-`; the
//! passages for the desk are a [`Guide`] of their own, which is never sent to the tablets.

#[cfg(feature = "ssr")]
mod read {
    use std::collections::BTreeMap;

    use serde::Deserialize;

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
        /// The texts by key.
        pub text: BTreeMap<String, String>,
    }

    /// What the notices say to the desk, passage by passage.
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
        /// Whether the texts are steps, one after the other.
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

    /// The official texts that the product shows.
    #[derive(Clone, Debug)]
    pub struct Official {
        /// The form and its explanation (S1 別添3).
        pub form: Document,
        /// The patient notice (S2 別添).
        pub notice: Document,
    }

    impl Official {
        /// The texts that ship with the product.
        ///
        /// # Errors
        /// When one of them does not read.
        pub fn embedded() -> Result<Self, OfficialError> {
            let read = |text| toml::from_str(text).map_err(OfficialError);
            Ok(Self {
                form: read(include_str!("../official/form-2023-07.toml"))?,
                notice: read(include_str!("../official/notice-2023-07.toml"))?,
            })
        }

        /// Key and text of each, as the catalogue has them.
        #[must_use]
        pub fn messages(&self) -> BTreeMap<String, String> {
            let keyed = |prefix: &'static str, document: &Document| {
                let source = (format!("{prefix}-source"), document.source.clone());
                let texts: Vec<_> =
                    document.text.iter().map(|(key, text)| (format!("{prefix}-{key}"), text.clone())).collect();
                texts.into_iter().chain([source])
            };
            keyed("form", &self.form).chain(keyed("official-notice", &self.notice)).collect()
        }
    }
}

#[cfg(feature = "ssr")]
pub use read::{Document, Guide, Official, OfficialError, Passage};
