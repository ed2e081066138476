//! The state that settings made at the desk replace while the server runs: the configuration, the texts made with it,
//! and the catalogues that tablets fetch. It is made anew beside the old one and then exchanged at once, so that no
//! request waits and none sees half of it.

use std::sync::{Arc, PoisonError};

use app::{
    Catalogue, Settings,
    catalogue::load::{Catalogues, languages},
    official::Official,
    settings::{Contact, Portal},
};
use data_encoding::HEXLOWER;
use domain::Language;
use sha2::{Digest, Sha256};

use super::{
    Failed, PrepareError, Web,
    assets::{self, Asset, Bundle},
};
use crate::{
    config::{Config, Contacts, sources::Sources},
    desk::settings::{Changes, overrides},
    portal,
    store::Staff,
};

/// The number of earlier catalogues that stay served, those of three changes: a page sent just before a change still
/// asks for its own.
const EARLIER_MAX: usize = 3 * (Language::ALL.len() + 2);

/// The state in force.
pub(crate) struct RuntimeState {
    /// The configuration, with the settings made at the desk.
    pub(crate) config: Config,
    /// The texts of all languages.
    pub(crate) catalogues: Catalogues,
    /// The catalogues as tablets fetch them, one a language, and the lists of their clips.
    fetched: Vec<Arc<Asset>>,
    /// Those of earlier settings, the latest first.
    earlier: Vec<Arc<Asset>>,
    /// The version that tablets show, as an opaque text.
    pub(crate) revision: String,
}

/// The inputs that are fixed when the server starts.
pub(crate) struct StartupInputs {
    /// The layers of the configuration.
    pub(crate) sources: Sources,
    /// The official texts.
    pub(crate) official: Official,
    /// The edition of the form in use.
    pub(crate) edition: String,
}

impl RuntimeState {
    /// Makes everything for a configuration.
    pub(crate) fn make(config: Config, inputs: &StartupInputs) -> Result<Self, PrepareError> {
        let catalogues = Catalogues::load(&settings(&config, inputs)?, &inputs.official)?;
        let offered = |catalogue: &&Catalogue| config.languages.iter().any(|tag| tag == catalogue.language());
        let mut fetched: Vec<_> =
            catalogues.all().filter(offered).map(|catalogue| Arc::new(assets::catalogue(catalogue))).collect();
        // Official texts are Japanese, so Japanese is read to everybody.
        let clips = catalogues.iter().filter_map(|catalogue| assets::clips(&catalogues, catalogue.language()));
        fetched.extend(clips.map(Arc::new));
        let revision = revision(&fetched, &config.languages);
        Ok(Self { config, catalogues, fetched, earlier: Vec::new(), revision })
    }

    /// Keeps serving what was fetched before.
    fn after(mut self, before: &Self) -> Self {
        let earlier = before.fetched.iter().chain(&before.earlier);
        let gone = earlier.filter(|asset| self.fetched.iter().all(|now| now.path != asset.path));
        self.earlier = gone.take(EARLIER_MAX).cloned().collect();
        self
    }

    /// The path at which a tablet fetches the catalogue of a language.
    pub(crate) fn catalogue_path(&self, language: &str, readings: bool) -> Option<&str> {
        let name = assets::catalogue_name(language, readings);
        self.fetched.iter().find(|asset| asset.name == name).map(|asset| &*asset.path)
    }

    /// The path at which a tablet fetches the list of a language's clips.
    pub(crate) fn clips_path(&self, language: &str) -> Option<&str> {
        let name = assets::clips_name(language);
        self.fetched.iter().find(|asset| asset.name == name).map(|asset| &*asset.path)
    }

    /// All catalogues and lists of clips that may be fetched.
    pub(crate) fn assets(&self) -> impl Iterator<Item = &Asset> {
        self.fetched.iter().chain(&self.earlier).map(AsRef::as_ref)
    }

    /// The catalogue of a language that the clinic offers.
    pub(crate) fn offered(&self, language: &str) -> Option<&Catalogue> {
        let offered = self.config.languages.iter().any(|offered| offered == language);
        self.catalogues.get(language).filter(|_| offered)
    }
}

/// The files that tablets load, each named by its content, and the languages they are offered.
fn revision(fetched: &[Arc<Asset>], languages: &[String]) -> String {
    let mut hash = Sha256::new();
    let mut add = |part: &str| {
        hash.update(part);
        hash.update([0]);
    };
    for asset in fetched {
        add(&asset.path);
    }
    for path in Bundle::embedded().paths() {
        add(path);
    }
    for language in languages {
        add(language);
    }
    HEXLOWER.encode(&hash.finalize()[..8])
}

fn contact(contacts: &Contacts) -> Contact {
    let shipped = Config::default().contacts;
    Contact {
        number: contacts.patients.clone(),
        hours: contacts.patients_hours.clone(),
        shipped: (&contacts.patients, &contacts.patients_hours) == (&shipped.patients, &shipped.patients_hours),
    }
}

/// The part of the configuration for tablets.
fn settings(config: &Config, inputs: &StartupInputs) -> Result<Settings, qrcode::types::QrError> {
    let host = config.portal.host();
    Ok(Settings {
        clinic: config.clinic.name.clone(),
        edition: inputs.edition.clone(),
        questions: inputs.official.questions(&inputs.edition),
        idle_seconds: config.idle_seconds,
        signature_methods: config.signature.methods.clone(),
        options_shown: config.options.shown.clone(),
        portal: Portal { host, menu: config.portal.menu.clone(), code: portal::code(&config.portal.url)? },
        contact: contact(&config.contacts),
        // In their own order, whatever order they were set in.
        languages: languages().into_iter().filter(|language| config.languages.contains(&language.tag)).collect(),
    })
}

impl Web {
    /// The state in force. A request takes it once and keeps it.
    #[must_use]
    pub(crate) fn live(&self) -> Arc<RuntimeState> {
        self.0.live.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The Japanese texts, which the desk's pages are made with.
    #[must_use]
    pub(crate) fn texts(&self) -> Catalogue {
        self.live().catalogues.fallback().clone()
    }

    /// The configuration as it is now, with the settings made at the desk.
    #[must_use]
    pub fn config(&self) -> Config {
        self.live().config.clone()
    }

    /// The days that a record is kept at the most once its claim is paid, as it is set now.
    #[must_use]
    pub fn retention_days(&self) -> u32 {
        self.live().config.retention_days
    }

    /// The version that tablets show now, as an opaque text: another one means that an idle tablet should load its page
    /// anew.
    #[must_use]
    pub fn shown_revision(&self) -> String {
        self.live().revision.clone()
    }

    /// The path at which a tablet fetches the texts of a language now.
    #[must_use]
    pub fn catalogue_address(&self, language: &str) -> Option<String> {
        self.live().catalogue_path(language, false).map(str::to_owned)
    }

    /// Saves settings and puts them into force; `false` where somebody else has saved since the revision they were made
    /// on.
    pub(super) async fn save_settings(&self, by: &Staff, revision: i64, changes: &Changes) -> Result<bool, Failed> {
        // One save after the other, so that what is in force is what was saved last.
        let _turn = self.0.saving.lock().await;
        let saved = self.desk().settings().await?;
        if saved.revision != revision {
            return Ok(false);
        }
        let mut overrides = overrides(&saved);
        for (key, value) in changes {
            match value {
                Some(value) => overrides.insert(key.clone(), value.clone()),
                None => overrides.remove(key),
            };
        }
        let (config, _) = self.0.inputs.sources.with(&overrides);
        // Before it is saved: what cannot be shown must not be there at the next start.
        let known = config.known_words();
        let live = self.made_for(config).await?;
        if !self.desk().save_settings(by, revision, changes).await? {
            return Ok(false);
        }
        let mut now = self.0.live.write().unwrap_or_else(PoisonError::into_inner);
        *now = Arc::new(live.after(&now));
        drop(now);
        self.desk().know(known);
        self.desk().tell_tablets(None);
        Ok(true)
    }

    /// Making the texts and compressing them keeps a core busy for a while, which the runtime must not notice.
    async fn made_for(&self, config: Config) -> Result<RuntimeState, Failed> {
        let inputs = self.0.inputs.clone();
        let made = tokio::task::spawn_blocking(move || RuntimeState::make(config, &inputs)).await;
        made.map_err(|_| Failed::Prepare(None))?.map_err(|error| Failed::Prepare(Some(error)))
    }
}
