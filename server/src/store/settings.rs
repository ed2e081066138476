//! The port for the settings made at the desk.

use std::collections::BTreeMap;

use async_trait::async_trait;

use super::{Audit, Result};

/// A setting made at the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedSetting {
    /// Its value as JSON; `None` once it was set back.
    pub value: Option<String>,
    /// The time of the last change.
    pub changed_at: u64,
    /// The member of staff.
    pub changed_by: String,
}

/// All settings made at the desk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SavedSettings {
    /// The number of the last save; 0 before the first.
    pub revision: i64,
    /// The settings by key.
    pub settings: BTreeMap<String, SavedSetting>,
}

/// A store of settings.
#[async_trait]
pub trait SettingStore {
    /// All settings made at the desk.
    async fn saved_settings(&self) -> Result<SavedSettings>;
    /// Saves changes, `None` setting a key back, all of them or none; `false` where somebody else has saved since the
    /// revision that they were made on.
    async fn save_settings(
        &self,
        revision: i64,
        changes: &BTreeMap<String, Option<String>>,
        staff: i64,
        audit: &Audit,
    ) -> Result<bool>;
}
