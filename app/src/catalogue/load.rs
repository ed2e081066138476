//! Making finished catalogues from Fluent and the official texts, once, when the server starts.

use std::collections::{BTreeMap, HashMap};

use fluent_syntax::ast;
use i18n_embed::{
    LanguageLoader,
    fluent::{FluentLanguageLoader, fluent_language_loader},
};
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

use super::{Catalogue, Contents, REFERENCE};
use crate::{
    official::{Official, OfficialError},
    settings::Settings,
};

#[derive(RustEmbed)]
#[folder = "i18n/"]
struct Translations;

/// Keys of the desk, which the tablets have no use for.
const DESK: &str = "desk-";

/// Why the catalogues could not be made.
#[derive(Debug)]
pub enum LoadError {
    /// A catalogue does not read.
    Translation(i18n_embed::I18nEmbedError),
    /// An official text does not read.
    Official(OfficialError),
}

impl std::fmt::Display for LoadError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Translation(error) => error.fmt(f),
            Self::Official(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for LoadError {}

/// The languages that have a catalogue, by their tags, the fallback language first.
#[must_use]
pub fn languages() -> Vec<String> {
    let loader = fluent_language_loader!();
    let fallback = loader.fallback_language().clone();
    let mut languages = loader.available_languages(&Translations).unwrap_or_default();
    languages.sort_by_key(|language| (*language != fallback, language.to_string()));
    languages.iter().map(LanguageIdentifier::to_string).collect()
}

/// The catalogues of all languages, made with the same settings.
#[derive(Clone, Debug)]
pub struct Catalogues {
    /// One a language, the fallback language first.
    languages: Vec<Catalogue>,
    /// The fallback language with the wording of each edition of the form.
    editions: BTreeMap<String, Catalogue>,
}

impl Catalogues {
    /// Makes the catalogues of every language in `app/i18n`, the fallback language first.
    ///
    /// # Errors
    /// When a catalogue does not read.
    pub fn load(settings: &Settings, official: &Official) -> Result<Self, LoadError> {
        let loader = fluent_language_loader!();
        loader.load_available_languages(&Translations).map_err(LoadError::Translation)?;
        loader.set_use_isolating(false);
        let fallback = loader.fallback_language().clone();
        let keys = loader.with_message_iter(&fallback, |messages| {
            messages.map(|message| (message.id.name.to_owned(), arguments(message))).collect::<BTreeMap<_, _>>()
        });
        let mut languages = loader.available_languages(&Translations).map_err(LoadError::Translation)?;
        languages.sort_by_key(|language| (*language != fallback, language.to_string()));
        let make = |language| finished(&loader, &language, &keys, official, settings);
        let editions = official.forms().iter().map(|form| {
            let settings = Settings { edition: form.id.clone(), ..settings.clone() };
            (form.id.clone(), finished(&loader, &fallback, &keys, official, &settings))
        });
        Ok(Self { editions: editions.collect(), languages: languages.into_iter().map(make).collect() })
    }

    /// The fallback language with the wording of an edition of the form. A record outlives the file of its edition: then
    /// the wording is that of the edition in use.
    #[must_use]
    pub fn of_edition(&self, edition: &str) -> &Catalogue {
        self.editions.get(edition).unwrap_or_else(|| self.fallback())
    }

    /// Whether there is an edition of the form of this name.
    #[must_use]
    pub fn has_edition(&self, edition: &str) -> bool {
        self.editions.contains_key(edition)
    }

    /// The catalogue of an offered language, by its tag.
    #[must_use]
    pub fn get(&self, language: &str) -> Option<&Catalogue> {
        self.languages.iter().find(|catalogue| catalogue.language() == language)
    }

    /// The catalogue of the fallback language, Japanese.
    ///
    /// # Panics
    /// Never: loading fails without a fallback language.
    #[must_use]
    pub fn fallback(&self) -> &Catalogue {
        self.languages.first().expect("the fallback language is always loaded")
    }

    /// All catalogues, the fallback language first.
    pub fn iter(&self) -> impl Iterator<Item = &Catalogue> {
        self.languages.iter()
    }
}

impl Catalogue {
    /// What a tablet is sent: everything but the desk's texts.
    #[must_use]
    pub fn for_tablets(&self) -> Contents {
        let mut contents = (*self.0).clone();
        contents.messages.retain(|key, _| !key.starts_with(DESK));
        contents
    }
}

fn finished(
    loader: &FluentLanguageLoader,
    language: &LanguageIdentifier,
    keys: &BTreeMap<String, Vec<String>>,
    official: &Official,
    settings: &Settings,
) -> Catalogue {
    let own = loader.with_message_iter(language, |messages| {
        let reference = messages.filter(|message| message.id.name.starts_with(REFERENCE));
        reference.map(|message| (message.id.name.to_owned(), arguments(message))).collect::<Vec<_>>()
    });
    let loader = loader.select_languages(&[language]);
    let mut messages: BTreeMap<String, String> = keys
        .iter()
        .map(|(key, names)| (key.clone(), names.clone()))
        .chain(own)
        .map(|(key, names)| {
            // Each argument stands for itself, to be filled in where the text is shown.
            let arguments: HashMap<&str, String> =
                names.iter().map(|name| (name.as_str(), format!("{{{name}}}"))).collect();
            (key.clone(), loader.get_args(&key, arguments))
        })
        .collect();
    messages.extend(official.messages(&settings.edition));
    Catalogue::new(Contents { language: language.to_string(), messages, settings: settings.clone() })
}

/// The names of the arguments a message takes.
fn arguments(message: &ast::Message<&str>) -> Vec<String> {
    let elements = message.value.iter().flat_map(|pattern| &pattern.elements);
    elements
        .filter_map(|element| match element {
            ast::PatternElement::Placeable {
                expression: ast::Expression::Inline(ast::InlineExpression::VariableReference { id }),
            } => Some(id.name.to_owned()),
            _ => None,
        })
        .collect()
}
