//! The declarations of a day, in SQLite.

use async_trait::async_trait;
use domain::Date;

use super::{SqliteStore, record};
use crate::store::{DayStore, Record, Result};

#[async_trait]
impl DayStore for SqliteStore {
    async fn records_of(&self, day: Date) -> Result<Vec<Record>> {
        let rows = sqlx::query(records!("WHERE day = ? ORDER BY ticket"))
            .bind(day.to_string())
            .fetch_all(&self.reader())
            .await?;
        Ok(rows.iter().map(record).collect::<Result<_, _>>()?)
    }
}
