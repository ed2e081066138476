//! The audit log in SQLite.

use async_trait::async_trait;

use super::{SqliteStore, millis};
use crate::store::{Audit, AuditStore, Result};

#[async_trait]
impl AuditStore for SqliteStore {
    async fn audit(&self, entry: Audit<'_>) -> Result<()> {
        let query = sqlx::query("INSERT INTO audit (at, actor, action, subject) VALUES (?, ?, ?, ?)");
        let query = query.bind(millis(entry.at)).bind(entry.actor).bind(entry.action).bind(entry.subject);
        self.run(query).await?;
        Ok(())
    }
}
