//! The counts in SQLite: one row a day and group.

use async_trait::async_trait;
use domain::{
    Date,
    answers::iso_date,
    tally::{Counted, Tally, sum},
};
use sqlx::{Row, SqliteConnection, sqlite::SqliteRow};

use super::SqliteStore;
use crate::store::{Result, Tallies};

#[async_trait]
impl Tallies for SqliteStore {
    async fn tally(&self, tallies: &[Tally]) -> Result<()> {
        let mut transaction = self.writer.begin_with("BEGIN IMMEDIATE").await?;
        add(&mut transaction, &sum(tallies)).await?;
        Ok(transaction.commit().await?)
    }

    async fn tallies(&self, from: Date, to: Date) -> Result<Vec<Tally>> {
        let rows = sqlx::query(
            "SELECT CASE name WHEN ?1 THEN day ELSE ?2 END AS on_day, name, key, sum(count) AS count FROM tallies
             WHERE day BETWEEN ?2 AND ?3 GROUP BY on_day, name, key ORDER BY on_day, name, key",
        )
        .bind(Counted::Declarations.name())
        .bind(from.to_string())
        .bind(to.to_string())
        .fetch_all(&self.reader)
        .await?;
        Ok(rows.iter().map(tally).collect::<Result<_, _>>()?)
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
    let (day, name): (String, String) = (row.try_get("on_day")?, row.try_get("name")?);
    Ok(Tally {
        day: iso_date(&day).ok_or_else(|| sqlx::Error::Decode("not a day".into()))?,
        counted: Counted::from_name(&name).ok_or_else(|| sqlx::Error::Decode("a count nobody makes".into()))?,
        key: row.try_get("key")?,
        count: u64::try_from(row.try_get::<i64, _>("count")?).unwrap_or_default(),
    })
}
