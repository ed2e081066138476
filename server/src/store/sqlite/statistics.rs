//! The counts in SQLite: one row a day and group.

use async_trait::async_trait;
use domain::{
    Date,
    day::iso_date,
    statistics::{Counted, Tally, sum},
};
use sqlx::{SqliteConnection, sqlite::SqliteRow};

use super::{Fields, SqliteStore};
use crate::store::{Result, StatisticsStore};

#[async_trait]
impl StatisticsStore for SqliteStore {
    async fn tally(&self, tallies: &[Tally]) -> Result<()> {
        let mut write = self.write().await?;
        add(&mut write, &sum(tallies)).await?;
        write.commit().await
    }

    async fn tallies(&self, from: Date, to: Date) -> Result<Vec<Tally>> {
        let rows = sqlx::query(
            "SELECT CASE name WHEN ?1 THEN day ELSE ?2 END AS on_day, name, key, sum(count) AS count FROM tallies
             WHERE day BETWEEN ?2 AND ?3 GROUP BY on_day, name, key ORDER BY on_day, name, key",
        )
        .bind(Counted::Declarations.name())
        .bind(from.to_string())
        .bind(to.to_string())
        .fetch_all(&self.reader())
        .await?;
        Ok(rows.iter().map(tally).collect::<Result<_, _>>()?)
    }
}

impl SqliteStore {
    /// Reads every count there is, and nothing more.
    pub(super) async fn read_tallies(&self) -> Result<()> {
        let query = "SELECT day AS on_day, name, key, count FROM tallies";
        let rows = sqlx::query(query).fetch_all(&self.reader()).await?;
        Ok(rows.iter().try_for_each(|row| tally(row).map(drop))?)
    }
}

/// Adds to the counts within a transaction: one statement an entry, so that the entries are best summed before.
pub(super) async fn add(connection: &mut SqliteConnection, tallies: &[Tally]) -> Result<(), sqlx::Error> {
    for tally in tallies {
        sqlx::query(
            "INSERT INTO tallies (day, name, key, count) VALUES (?, ?, ?, ?)
             ON CONFLICT (day, name, key) DO UPDATE SET count = count + excluded.count",
        )
        .bind(tally.day.to_string())
        .bind(tally.counted.name())
        .bind(&tally.key)
        .bind(i64::try_from(tally.count).unwrap_or(i64::MAX))
        .execute(&mut *connection)
        .await?;
    }
    Ok(())
}

fn tally(row: &SqliteRow) -> Result<Tally, sqlx::Error> {
    let fields = Fields::of("tallies", row);
    Ok(Tally {
        day: fields.read("on_day", |day: String| iso_date(&day))?,
        counted: fields.read("name", |name: String| Counted::from_name(&name))?,
        key: fields.get("key")?,
        count: fields.unsigned("count")?,
    })
}
