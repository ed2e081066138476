//! The settings made at the desk, in SQLite.

use std::collections::BTreeMap;

use async_trait::async_trait;

use super::{Fields, SqliteStore, millis};
use crate::store::{
    Audit, Result, SettingStore,
    settings::{SavedSetting, SavedSettings},
};

#[async_trait]
impl SettingStore for SqliteStore {
    async fn saved_settings(&self) -> Result<SavedSettings> {
        let query = "SELECT key, value, changed_at, name, revision FROM settings JOIN staff ON staff.id = changed_by";
        let rows = sqlx::query(query).fetch_all(&self.reader()).await?;
        let mut saved = SavedSettings::default();
        for row in &rows {
            let fields = Fields::of("settings", row);
            let setting = SavedSetting {
                value: fields.get("value")?,
                changed_at: fields.unsigned("changed_at")?,
                changed_by: fields.get("name")?,
            };
            saved.revision = saved.revision.max(fields.get("revision")?);
            saved.settings.insert(fields.get("key")?, setting);
        }
        Ok(saved)
    }

    async fn save_settings(
        &self,
        revision: i64,
        changes: &BTreeMap<String, Option<String>>,
        staff: i64,
        audit: &Audit,
    ) -> Result<bool> {
        let mut write = self.write().await?;
        let last: i64 =
            sqlx::query_scalar("SELECT coalesce(max(revision), 0) FROM settings").fetch_one(&mut *write).await?;
        if last != revision {
            write.roll_back().await?;
            return Ok(false);
        }
        for (key, value) in changes {
            sqlx::query(
                "INSERT INTO settings (key, value, changed_at, changed_by, revision) VALUES (?, ?, ?, ?, ?)
                 ON CONFLICT (key) DO UPDATE SET value = excluded.value, changed_at = excluded.changed_at,
                     changed_by = excluded.changed_by, revision = excluded.revision",
            )
            .bind(key)
            .bind(value)
            .bind(millis(audit.at))
            .bind(staff)
            .bind(revision + 1)
            .execute(&mut *write)
            .await?;
        }
        write.commit_with(audit).await?;
        Ok(true)
    }
}
