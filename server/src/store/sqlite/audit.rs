//! The audit log in SQLite.

use async_trait::async_trait;
use sqlx::{SqliteConnection, sqlite::SqliteRow};

use super::{Fields, SqliteStore, millis};
use crate::store::{Audit, AuditStore, Result, audit::Entry};

/// Writes an entry within the transaction of what it tells of.
pub(super) async fn add(connection: &mut SqliteConnection, entry: &Audit) -> Result<(), sqlx::Error> {
    sqlx::query("INSERT INTO audit (at, actor, action, subject) VALUES (?, ?, ?, ?)")
        .bind(millis(entry.at))
        .bind(&entry.actor)
        .bind(entry.action)
        .bind(&entry.subject)
        .execute(connection)
        .await?;
    Ok(())
}

fn entry(row: &SqliteRow) -> Result<Entry, sqlx::Error> {
    let fields = Fields::of("audit", row);
    Ok(Entry {
        number: fields.get("id")?,
        at: fields.unsigned("at")?,
        actor: fields.get("actor")?,
        action: fields.get("action")?,
        subject: fields.get("subject")?,
    })
}

impl SqliteStore {
    /// Reads every entry there is, and nothing more.
    pub(super) async fn read_audit(&self) -> Result<()> {
        const PAGE: u32 = 1000;
        let mut after = i64::MIN;
        while let Some(last) = self.entries(after, PAGE).await?.last() {
            after = last.number;
        }
        Ok(())
    }
}

#[async_trait]
impl AuditStore for SqliteStore {
    async fn audit(&self, entry: &Audit) -> Result<()> {
        self.write().await?.commit_with(entry).await
    }

    async fn entries(&self, after: i64, limit: u32) -> Result<Vec<Entry>> {
        let query = sqlx::query("SELECT id, at, actor, action, subject FROM audit WHERE id > ? ORDER BY id LIMIT ?");
        let rows = query.bind(after).bind(limit).fetch_all(&self.reader()).await?;
        Ok(rows.iter().map(entry).collect::<Result<_, _>>()?)
    }
}
