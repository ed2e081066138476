//! The settings made at the desk: kept in the store, put over file and environment, below flags.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Desk;
use crate::store::{
    Result, Staff,
    settings::{SavedSetting, SavedSettings},
};

/// Changes to settings: a value each, or back to what it would be without the desk.
pub type Changes = BTreeMap<String, Option<Value>>;

/// The settings in force of all that were ever made.
#[must_use]
pub fn overrides(saved: &SavedSettings) -> BTreeMap<String, Value> {
    let value = |(key, setting): (&String, &SavedSetting)| {
        let read = serde_json::from_str(setting.value.as_ref()?);
        // Left out by name, rather than taken for a value that nobody chose.
        let read = read.inspect_err(|_| tracing::error!("settings, row {key}: value is not what was stored"));
        Some((key.clone(), read.ok()?))
    };
    saved.settings.iter().filter_map(value).collect()
}

impl Desk {
    /// The settings made at the desk.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn settings(&self) -> Result<SavedSettings> {
        self.store.saved_settings().await
    }

    /// Saves changes; `false` where somebody else has saved since the revision they were made on. The audit log says
    /// which settings were changed, not to what.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn save_settings(&self, by: &Staff, revision: i64, changes: &Changes) -> Result<bool> {
        let texts = changes.iter().map(|(key, value)| (key.clone(), value.as_ref().map(Value::to_string))).collect();
        let keys: Vec<&str> = changes.keys().map(String::as_str).collect();
        let audit = self.entry(&by.name, "settings-changed", keys.join(" "));
        self.store.save_settings(revision, &texts, by.id, &audit).await
    }
}
