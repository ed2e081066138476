//! The desk's work in SQLite.

use async_trait::async_trait;
use domain::{RecordId, answers::iso_date};
use sqlx::{Executor, QueryBuilder, Row, Sqlite, SqliteConnection, sqlite::SqliteRow};

use super::{SqliteStore, instant, millis, record, record_id};
use crate::store::{
    Record, Result,
    work::{Cursor, Disposal, Printed, Works},
};

/// How often the log is tried to be emptied, each try waiting as long as any write does.
const EMPTYING_TRIES: u32 = 5;

/// Takes the number of the next change, within the transaction that makes it.
pub(super) async fn next_change(connection: &mut SqliteConnection) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar("UPDATE changes SET last = last + 1 RETURNING last").fetch_one(connection).await
}

fn disposal(row: &SqliteRow) -> Result<Disposal, sqlx::Error> {
    let day: String = row.try_get("day")?;
    Ok(Disposal {
        id: record_id(row)?,
        day: iso_date(&day).ok_or_else(|| sqlx::Error::Decode("not a day".into()))?,
        ticket: row.try_get("ticket")?,
        disposed_at: instant(row, "disposed_at")?,
        disposed_by: row.try_get("disposed_by")?,
        change: row.try_get("change")?,
    })
}

fn printed(row: &SqliteRow) -> Result<Printed, sqlx::Error> {
    Ok(Printed { what: row.try_get("what")?, at: instant(row, "printed_at")?, by: row.try_get("printed_by")? })
}

impl SqliteStore {
    /// Empties the write-ahead log into the store and cuts it to nothing: it still has earlier versions of the pages. A
    /// long read keeps it from that; then it is tried again until the read has ended.
    async fn empty_log(&self) {
        for _ in 0..EMPTYING_TRIES {
            let emptied = self.writer.fetch_one("PRAGMA wal_checkpoint(TRUNCATE)").await;
            match emptied.and_then(|row| row.try_get::<i64, _>("busy")) {
                Ok(0) => return,
                Ok(_) => tracing::debug!("somebody reads while the write-ahead log is emptied"),
                Err(error) => tracing::warn!(%error, "the write-ahead log could not be emptied"),
            }
        }
        tracing::error!("the write-ahead log may still hold what was destroyed until the next disposal or start");
    }
}

#[async_trait]
impl Works for SqliteStore {
    async fn changed(&self, since: Cursor, limit: u32) -> Result<Vec<Record>> {
        let rows = sqlx::query(records!("WHERE (change, records.id) > (?, ?) ORDER BY change, records.id LIMIT ?"))
            .bind(since.change)
            .bind(&since.id.as_bytes()[..])
            .bind(limit)
            .fetch_all(&self.reader)
            .await?;
        Ok(rows.iter().map(record).collect::<Result<_, _>>()?)
    }

    async fn disposed(&self, since: i64) -> Result<Vec<Disposal>> {
        let query = sqlx::query("SELECT * FROM disposals WHERE change > ? ORDER BY change");
        let rows = query.bind(since).fetch_all(&self.reader).await?;
        Ok(rows.iter().map(disposal).collect::<Result<_, _>>()?)
    }

    async fn these(&self, ids: &[RecordId]) -> Result<Vec<Record>> {
        let mut query = QueryBuilder::<Sqlite>::new(records!("WHERE records.id IN ("));
        let mut list = query.separated(", ");
        for id in ids {
            list.push_bind(id.as_bytes().to_vec());
        }
        query.push(")");
        let rows = query.build().fetch_all(&self.reader).await?;
        Ok(rows.iter().map(record).collect::<Result<_, _>>()?)
    }

    async fn write_work(&self, id: RecordId, revision: i64, work: &[u8]) -> Result<bool> {
        let mut transaction = self.writer.begin_with("BEGIN IMMEDIATE").await?;
        let change = next_change(&mut transaction).await?;
        let written = sqlx::query(
            "UPDATE records SET work = ?, revision = revision + 1, change = ? WHERE id = ? AND revision = ?",
        )
        .bind(work)
        .bind(change)
        .bind(&id.as_bytes()[..])
        .bind(revision)
        .execute(&mut *transaction)
        .await?;
        let written = written.rows_affected() == 1;
        if written {
            transaction.commit().await?;
        }
        Ok(written)
    }

    async fn see(&self, id: RecordId, by: &str, at: u64) -> Result<()> {
        let mut transaction = self.writer.begin_with("BEGIN IMMEDIATE").await?;
        let change = next_change(&mut transaction).await?;
        let query =
            sqlx::query("UPDATE records SET seen_by = ?, seen_at = ?, change = ? WHERE id = ? AND seen_at IS NULL");
        let query = query.bind(by).bind(millis(at)).bind(change).bind(&id.as_bytes()[..]);
        if query.execute(&mut *transaction).await?.rows_affected() == 1 {
            transaction.commit().await?;
        }
        Ok(())
    }

    async fn print(&self, id: RecordId, printed: &Printed) -> Result<()> {
        let query = sqlx::query(
            "INSERT INTO prints (record, what, printed_at, printed_by)
             SELECT id, ?2, ?3, ?4 FROM records WHERE id = ?1",
        );
        let query = query.bind(&id.as_bytes()[..]).bind(&printed.what).bind(millis(printed.at)).bind(&printed.by);
        query.execute(&self.writer).await?;
        Ok(())
    }

    async fn prints(&self, id: RecordId) -> Result<Vec<Printed>> {
        let query = sqlx::query("SELECT * FROM prints WHERE record = ? ORDER BY printed_at DESC, rowid DESC");
        let rows = query.bind(&id.as_bytes()[..]).fetch_all(&self.reader).await?;
        Ok(rows.iter().map(printed).collect::<Result<_, _>>()?)
    }

    async fn dispose(&self, id: RecordId, revision: i64, by: &str, at: u64) -> Result<bool> {
        let mut transaction = self.writer.begin_with("BEGIN IMMEDIATE").await?;
        let change = next_change(&mut transaction).await?;
        let logged = sqlx::query(
            "INSERT INTO disposals (id, day, ticket, received_at, disposed_at, disposed_by, change)
             SELECT id, day, ticket, received_at, ?3, ?4, ?5 FROM records WHERE id = ?1 AND revision = ?2",
        )
        .bind(&id.as_bytes()[..])
        .bind(revision)
        .bind(millis(at))
        .bind(by)
        .bind(change)
        .execute(&mut *transaction)
        .await?;
        if logged.rows_affected() == 0 {
            return Ok(false);
        }
        // `secure_delete` overwrites what stood there.
        sqlx::query("DELETE FROM records WHERE id = ?").bind(&id.as_bytes()[..]).execute(&mut *transaction).await?;
        transaction.commit().await?;
        self.empty_log().await;
        Ok(true)
    }

    async fn disposal(&self, id: RecordId) -> Result<Option<Disposal>> {
        let query = sqlx::query("SELECT * FROM disposals WHERE id = ?").bind(&id.as_bytes()[..]);
        let row = query.fetch_optional(&self.reader).await?;
        Ok(row.as_ref().map(disposal).transpose()?)
    }
}
