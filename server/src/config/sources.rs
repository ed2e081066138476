//! The layers of the configuration. File, environment and flags are read once, at the start; the settings made at the
//! desk are put between them again at each change.
//!
//! A setting made at the desk wins over file and environment, so that whoever answers for the clinic need not look for
//! the file. A flag wins over the desk: it is how an operator fixes a value, and how a clinic gets out of a setting that
//! it should not have made.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use figment::{
    Figment, Provider,
    providers::{Format, Serialized, Toml},
    value,
};
use serde_json::Value;

use super::{Config, ConfigError, Single, key_of, of_figment, refused, settings::Setting};

/// Read where it is there.
const FILE: &str = "madoguchi.toml";

/// The layers above the defaults, as they are given at the start.
#[derive(Debug, Default)]
pub struct Layers {
    /// The file; `madoguchi.toml` in the working folder is read only where it is there.
    pub file: Option<PathBuf>,
    /// Variables of the environment, all of them.
    pub environment: Vec<(String, String)>,
    /// Flags, as key and value.
    pub flags: Vec<(String, String)>,
}

/// Settings made at the desk, by key, as the configuration holds them.
pub type Overrides = BTreeMap<String, Value>;

/// The origin of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Built in.
    Default,
    /// The file.
    File,
    /// The environment.
    Environment,
    /// Made at the desk.
    Desk,
    /// A flag given at the start.
    Flag,
}

/// The layers as they were read at the start.
#[derive(Clone, Debug)]
pub struct Sources {
    /// Defaults, file and environment.
    below: Figment,
    file: Figment,
    environment: Vec<String>,
    flags: Vec<(String, String)>,
    configured: Config,
}

/// A configuration that is there already, as if it were built in.
impl From<Config> for Sources {
    fn from(configured: Config) -> Self {
        let below = Figment::from(Serialized::defaults(configured.clone()));
        Self { below, file: Figment::new(), environment: Vec::new(), flags: Vec::new(), configured }
    }
}

impl Sources {
    /// Reads the layers, puts them together and checks the result.
    ///
    /// # Errors
    /// The first thing that is wrong, as one line.
    pub fn read(layers: &Layers) -> Result<Self, ConfigError> {
        let file = match &layers.file {
            Some(file) if !file.is_file() => {
                return Err(refused("--config", file.display(), "a file that can be read"));
            }
            Some(file) => Figment::from(Toml::file_exact(file)),
            None if Path::new(FILE).is_file() => Figment::from(Toml::file_exact(FILE)),
            None => Figment::new(),
        };
        let mut below = Figment::from(Serialized::defaults(Config::default())).merge(&file);
        let mut environment = Vec::new();
        for (name, value) in &layers.environment {
            if let Some(key) = key_of(name)? {
                below = below.merge(Single::new(&key, value));
                environment.push(key);
            }
        }
        let sources = Self { below, file, environment, flags: layers.flags.clone(), configured: Config::default() };
        let all = sources.flagged(sources.below.clone());
        let configured: Config = all.extract().map_err(|error| of_figment(error, &all))?;
        configured.check()?;
        Ok(Self { configured, ..sources })
    }

    /// The configuration without the settings made at the desk.
    #[must_use]
    pub fn configured(&self) -> &Config {
        &self.configured
    }

    /// The configuration with the settings made at the desk. One that is not allowed (any more) is left out, so that a
    /// clinic can still start and mend it; what was wrong with it comes along.
    #[must_use]
    pub fn with(&self, overrides: &Overrides) -> (Config, Vec<ConfigError>) {
        let (mut all, mut wrong) = (self.below.clone(), Vec::new());
        for (key, value) in overrides {
            match usable(key, value) {
                Ok(single) => all = all.merge(single),
                Err(error) => wrong.push(error),
            }
        }
        let all = self.flagged(all);
        match all.extract() {
            Ok(config) => (config, wrong),
            Err(error) => (self.configured.clone(), vec![of_figment(error, &all)]),
        }
    }

    /// The configuration in force with the settings made at the desk. Those that cannot be used are left out and logged.
    #[must_use]
    pub fn in_force(&self, overrides: &Overrides) -> Config {
        let (config, wrong) = self.with(overrides);
        for error in wrong {
            tracing::warn!("a setting made at the desk is left out: {error}");
        }
        config
    }

    /// The origin of the value of a key.
    #[must_use]
    pub fn origin(&self, key: &str, overrides: &Overrides) -> Origin {
        if self.is_fixed(key) {
            Origin::Flag
        } else if overrides.get(key).is_some_and(|value| usable(key, value).is_ok()) {
            Origin::Desk
        } else if self.environment.iter().any(|set| set == key) {
            Origin::Environment
        } else if self.file.contains(key) {
            Origin::File
        } else {
            Origin::Default
        }
    }

    /// Returns whether a flag has set a key, so that nothing else can change it.
    #[must_use]
    pub fn is_fixed(&self, key: &str) -> bool {
        self.flags.iter().any(|(set, _)| set == key)
    }

    fn flagged(&self, figment: Figment) -> Figment {
        self.flags.iter().fold(figment, |figment, (key, value)| figment.merge(Single::new(key, value)))
    }
}

/// A setting made at the desk as a layer, if it is one that the desk may make.
fn usable(key: &str, value: &Value) -> Result<impl Provider + use<>, ConfigError> {
    let setting = Setting::of(key).ok_or_else(|| refused(key, value, "a setting that the desk may change"))?;
    let values = setting.from_json(value).ok_or_else(|| refused(key, value, "a value of the setting's kind"))?;
    match setting.wrong(&values) {
        Some(error) => Err(error),
        None => Ok(Single {
            key: key.to_owned(),
            value: value::Value::serialize(value).map_err(|error| refused(key, value, error.to_string()))?,
        }),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// Each layer says something else of the same key, as far as it is asked to.
    fn sources(file: bool, environment: bool, flag: bool) -> Sources {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("madoguchi.toml");
        std::fs::write(&path, if file { "[clinic]\nname = \"file\"" } else { "" }).expect("a file");
        let pair = |name: &str, value: &str| vec![(name.to_owned(), value.to_owned())];
        Sources::read(&Layers {
            file: Some(path),
            environment: if environment { pair("MADOGUCHI_CLINIC_NAME", "environment") } else { Vec::new() },
            flags: if flag { pair("clinic.name", "flag") } else { Vec::new() },
        })
        .expect("valid")
    }

    #[test]
    fn the_desk_wins_over_file_and_environment_but_not_over_flags() {
        let overrides = Overrides::from([("clinic.name".to_owned(), json!("desk"))]);
        let none = Overrides::new();
        for (sources, overrides, name, origin) in [
            (sources(false, false, false), &none, "", Origin::Default),
            (sources(true, false, false), &none, "file", Origin::File),
            (sources(true, true, false), &none, "environment", Origin::Environment),
            (sources(true, true, false), &overrides, "desk", Origin::Desk),
            (sources(true, true, true), &overrides, "flag", Origin::Flag),
        ] {
            let (config, wrong) = sources.with(overrides);
            assert_eq!((config.clinic.name.as_str(), sources.origin("clinic.name", overrides)), (name, origin));
            assert!(wrong.is_empty(), "{wrong:?}");
        }
    }

    #[test]
    fn a_setting_that_is_not_allowed_any_more_is_left_out_and_named() {
        let overrides = Overrides::from([
            ("idle_seconds".to_owned(), json!(5)),
            ("clinic.name".to_owned(), json!(["a", "b"])),
            ("listen".to_owned(), json!("0.0.0.0:80")),
            ("retention_days".to_owned(), json!(60)),
        ]);
        let sources = sources(true, false, false);
        let (config, wrong) = sources.with(&overrides);
        assert_eq!((config.idle_seconds, config.clinic.name.as_str(), config.retention_days), (180, "file", 60));
        let keys: Vec<&str> = wrong.iter().map(|error| error.key.as_str()).collect();
        assert_eq!(keys, ["clinic.name", "idle_seconds", "listen"]);
        assert_eq!(sources.origin("idle_seconds", &overrides), Origin::Default);
    }
}
