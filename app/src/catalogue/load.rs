//! Making finished catalogues from Fluent and the official texts, once, when the server starts.

use std::{
    collections::{BTreeMap, HashMap},
    sync::OnceLock,
};

use domain::{Language, Questions};
use fluent_syntax::ast;
use i18n_embed::{
    LanguageLoader,
    fluent::{FluentLanguageLoader, fluent_language_loader},
};
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

use super::{Catalogue, Contents, REFERENCE, lines, spoken};
use crate::{
    official::{Document, Official, OfficialError},
    settings::{self, Settings},
    text::{OPEN, Text},
};

#[derive(RustEmbed)]
#[folder = "i18n/"]
struct Translations;

/// The prefixes of the keys of texts that no patient reads: those of the staff, of the testers and of the accessibility
/// statement. They are Japanese alone, and the tablets have no use for them.
const JAPANESE_ALONE: [&str; 4] = ["desk-", "enrol-", "screens-", "statement-"];

/// The prefix of the keys of texts beside a patient's screen while staff fill it in.
const ASSISTING: &str = "desk-assist";

/// Returns whether a text exists in Japanese alone, as it is on no screen of a patient.
#[must_use]
pub fn is_japanese_alone(key: &str) -> bool {
    JAPANESE_ALONE.iter().any(|prefix| key.starts_with(prefix))
}

/// The reasons for which the catalogues could not be made.
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

/// The language of a folder. Folders are named by language identifiers, which have no private use subtags, so
/// `ja-x-easy` is in `ja-Easy`.
fn of_folder(folder: &LanguageIdentifier) -> Option<Language> {
    let name = folder.to_string();
    Language::from_name(if name == "ja-Easy" { "ja-x-easy" } else { &name })
}

/// The catalogue of a language as Fluent resolves it, with its readings. No setting changes it.
struct Source {
    language: Language,
    messages: BTreeMap<String, String>,
}

/// The catalogues of all languages, in the order in which languages are offered. Made once: settings change at the desk
/// while patients wait.
fn sources() -> Result<&'static [Source], LoadError> {
    static SOURCES: OnceLock<Vec<Source>> = OnceLock::new();
    if let Some(sources) = SOURCES.get() {
        return Ok(sources);
    }
    let made = read()?;
    Ok(SOURCES.get_or_init(|| made))
}

fn read() -> Result<Vec<Source>, LoadError> {
    let loader = fluent_language_loader!();
    loader.load_available_languages(&Translations).map_err(LoadError::Translation)?;
    loader.set_use_isolating(false);
    let keys = loader.with_message_iter(loader.fallback_language(), |messages| {
        messages.map(|message| (message.id.name.to_owned(), arguments(message))).collect::<Vec<_>>()
    });
    let folders = loader.available_languages(&Translations).map_err(LoadError::Translation)?;
    let source = |folder: LanguageIdentifier| {
        let language = of_folder(&folder)?;
        Some(Source { language, messages: finished(&loader, language, &folder, &keys) })
    };
    let mut sources: Vec<_> = folders.into_iter().filter_map(source).collect();
    sources.sort_by_key(|source| source.language);
    Ok(sources)
}

/// The languages that have a catalogue, each by its own name, Japanese first.
#[must_use]
pub fn languages() -> Vec<settings::Language> {
    let named = |source: &Source| settings::Language {
        tag: source.language.name().to_owned(),
        name: source.messages.get("language-name").map(|name| Text::marked(name).plain()).unwrap_or_default(),
    };
    sources().unwrap_or_default().iter().map(named).collect()
}

/// The catalogues of one language.
#[derive(Clone, Debug)]
struct Variants {
    plain: Catalogue,
    /// With readings, where the language has them.
    read: Option<Catalogue>,
}

/// The catalogues of all languages, made with the same settings.
#[derive(Clone, Debug)]
pub struct Catalogues {
    /// One a language, Japanese first.
    languages: Vec<Variants>,
    /// Japanese with the wording of each edition of the form.
    editions: BTreeMap<String, Catalogue>,
}

impl Catalogues {
    /// Makes the catalogues of every language in `app/i18n`, Japanese first.
    ///
    /// # Errors
    /// When a catalogue does not read.
    pub fn load(settings: &Settings, official: &Official) -> Result<Self, LoadError> {
        let sources = sources()?;
        let make = |source: &Source| {
            let read = source.catalogue(official, settings);
            Variants { plain: read.without_readings(), read: source.language.has_readings().then_some(read) }
        };
        let japanese = &sources[0];
        let edition = |form: &Document| {
            let settings = Settings { edition: form.id.clone(), questions: form.questions(), ..settings.clone() };
            (form.id.clone(), japanese.catalogue(official, &settings).without_readings())
        };
        let editions = official.forms().iter().map(edition).collect();
        Ok(Self { editions, languages: sources.iter().map(make).collect() })
    }

    /// Japanese with the wording of an edition of the form. A record outlives the file of its edition: then the wording is
    /// that of the edition in use.
    #[must_use]
    pub fn of_edition(&self, edition: &str) -> &Catalogue {
        self.editions.get(edition).unwrap_or_else(|| self.fallback())
    }

    /// The editions of the form, by name.
    pub fn editions(&self) -> impl Iterator<Item = &str> {
        self.editions.keys().map(String::as_str)
    }

    /// The questions that an edition of the form asks; `None` where there is none of this name.
    #[must_use]
    pub fn questions(&self, edition: &str) -> Option<Questions> {
        Some(self.editions.get(edition)?.settings().questions)
    }

    /// The catalogue of a language, by its tag.
    #[must_use]
    pub fn get(&self, language: &str) -> Option<&Catalogue> {
        self.variants(language).map(|variants| &variants.plain)
    }

    /// The catalogue of a language with its readings or without; without where the language has none.
    #[must_use]
    pub fn variant(&self, language: &str, readings: bool) -> Option<&Catalogue> {
        let variants = self.variants(language)?;
        Some(variants.read.as_ref().filter(|_| readings).unwrap_or(&variants.plain))
    }

    fn variants(&self, language: &str) -> Option<&Variants> {
        self.languages.iter().find(|variants| variants.plain.language() == language)
    }

    /// The catalogue of the fallback language, Japanese.
    ///
    /// # Panics
    /// Never: loading fails without a fallback language.
    #[must_use]
    pub fn fallback(&self) -> &Catalogue {
        &self.languages.first().expect("the fallback language is always loaded").plain
    }

    /// All catalogues without readings, Japanese first.
    pub fn iter(&self) -> impl Iterator<Item = &Catalogue> {
        self.languages.iter().map(|variants| &variants.plain)
    }

    /// All catalogues, those with readings too.
    pub fn all(&self) -> impl Iterator<Item = &Catalogue> {
        self.languages.iter().flat_map(|variants| [Some(&variants.plain), variants.read.as_ref()]).flatten()
    }
}

impl Catalogue {
    /// The contents for a tablet: all texts but those that are on no screen of a patient.
    #[must_use]
    pub fn for_tablets(&self) -> Contents {
        let mut contents = (*self.0).clone();
        contents.messages.retain(|key, _| !is_japanese_alone(key));
        contents
    }

    /// The same texts without their readings.
    fn without_readings(&self) -> Self {
        let mut contents = (*self.0).clone();
        contents.readings = false;
        for (_, text) in contents.messages.iter_mut().filter(|(_, text)| text.contains(OPEN)) {
            *text = Text::marked(text).unread();
        }
        Self::new(contents)
    }
}

impl Source {
    /// The finished catalogue: with the official texts and the settings.
    fn catalogue(&self, official: &Official, settings: &Settings) -> Catalogue {
        let mut messages = self.messages.clone();
        if self.language.has_readings() {
            messages.extend(spoken::days());
        }
        messages.extend(official.messages_read(&settings.edition));
        // An edition of the clinic's brings its own wording; a translation of another one would say something else.
        for key in official.reworded(&settings.edition) {
            messages.remove(&format!("{REFERENCE}{key}"));
        }
        Catalogue::new(Contents {
            language: self.language.name().to_owned(),
            readings: self.language.has_readings(),
            messages: messages.into_iter().collect(),
            settings: settings.clone(),
        })
    }
}

/// The texts of a language, one that is missing in Japanese. Reference translations are what only other languages have;
/// what no patient reads only Japanese has, but for the bar above the screens that staff fill in for a patient.
fn finished(
    loader: &FluentLanguageLoader,
    language: Language,
    folder: &LanguageIdentifier,
    keys: &[(String, Vec<String>)],
) -> BTreeMap<String, String> {
    let own = loader.with_message_iter(folder, |messages| {
        let reference = messages.filter(|message| message.id.name.starts_with(REFERENCE));
        reference.map(|message| (message.id.name.to_owned(), arguments(message))).collect::<Vec<_>>()
    });
    let loader = loader.select_languages(&[folder]);
    let needed = |key: &str| language == Language::Japanese || !is_japanese_alone(key) || key.starts_with(ASSISTING);
    keys.iter()
        .filter(|(key, _)| needed(key))
        .chain(&own)
        .map(|(key, names)| {
            // Each argument stands for itself, to be filled in where the text is shown.
            let arguments: HashMap<&str, String> =
                names.iter().map(|name| (name.as_str(), format!("{{{name}}}"))).collect();
            (key.clone(), lines::whole_words(language, loader.get_args(key, arguments)))
        })
        .collect()
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
