//! The settings made at the desk, in SQLite.

use std::collections::BTreeMap;

use async_trait::async_trait;
use sqlx::Row;

use super::{SqliteStore, instant, millis};
use crate::store::{
    Result,
    settings::{SavedSetting, SavedSettings, SettingStore},
};

#[async_trait]
impl SettingStore for SqliteStore {
    async fn saved_settings(&self) -> Result<SavedSettings> {
        let query = "SELECT key, value, changed_at, name, revision FROM settings JOIN staff ON staff.id = changed_by";
        let rows = sqlx::query(query).fetch_all(&self.reader).await?;
        let mut saved = SavedSettings::default();
        for row in &rows {
            let setting = SavedSetting {
                value: row.try_get("value")?,
                changed_at: instant(row, "changed_at")?,
                changed_by: row.try_get("name")?,
            };
            saved.revision = saved.revision.max(row.try_get("revision")?);
            saved.settings.insert(row.try_get("key")?, setting);
        }
        Ok(saved)
    }

    async fn save_settings(
        &self,
        revision: i64,
        changes: &BTreeMap<String, Option<String>>,
        staff: i64,
        at: u64,
    ) -> Result<bool> {
        let mut transaction = self.writer.begin_with("BEGIN IMMEDIATE").await?;
        let last: i64 =
            sqlx::query_scalar("SELECT coalesce(max(revision), 0) FROM settings").fetch_one(&mut *transaction).await?;
        if last != revision {
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
            .bind(millis(at))
            .bind(staff)
            .bind(revision + 1)
            .execute(&mut *transaction)
            .await?;
        }
        transaction.commit().await?;
        Ok(true)
    }
}
