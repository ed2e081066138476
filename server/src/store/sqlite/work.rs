//! The desk's work in SQLite.

use std::cmp::Reverse;

use async_trait::async_trait;
use domain::{RecordId, day::iso_date, statistics::sum};
use sqlx::{QueryBuilder, Sqlite, SqliteConnection, sqlite::SqliteRow};

use super::{
    Fields, SqliteStore,
    checksum::{Row, to_change},
    millis, record, statistics,
};
use crate::store::{
    Audit, Record, Result, WorkStore,
    work::{Arrival, Cursor, Disposal, Printed, Touched, WorkStep},
};

/// Takes the number of the next change, within the transaction that makes it.
pub(super) async fn next_change(connection: &mut SqliteConnection) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar("UPDATE changes SET last = last + 1 RETURNING last").fetch_one(connection).await
}

fn disposal(row: &SqliteRow) -> Result<Disposal, sqlx::Error> {
    let fields = Fields::of("disposals", row);
    Ok(Disposal {
        id: fields.record_id()?,
        day: fields.read("day", |day: String| iso_date(&day))?,
        ticket: fields.get("ticket")?,
        received_at: fields.unsigned("received_at")?,
        disposed_at: fields.unsigned("disposed_at")?,
        disposed_by: fields.get("disposed_by")?,
        change: fields.get("change")?,
    })
}

fn printed(row: &SqliteRow) -> Result<Printed, sqlx::Error> {
    let fields = Fields::of("prints", row);
    Ok(Printed { what: fields.get("what")?, at: fields.unsigned("printed_at")?, by: fields.get("printed_by")? })
}

/// Writes what was changed of a record, with its checksum.
async fn write_changed(connection: &mut SqliteConnection, row: &Row) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE records SET work = ?, revision = ?, change = ?, seen_at = ?, seen_by = ?, checksum = ? WHERE id = ?",
    )
    .bind(&row.work)
    .bind(row.revision)
    .bind(row.change)
    .bind(row.seen_at)
    .bind(&row.seen_by)
    .bind(&row.checksum()[..])
    .bind(&row.id)
    .execute(connection)
    .await?;
    Ok(())
}

#[async_trait]
impl WorkStore for SqliteStore {
    async fn changed(&self, since: Cursor, limit: u32) -> Result<Vec<Record>> {
        let rows = sqlx::query(records!("WHERE (change, records.id) > (?, ?) ORDER BY change, records.id LIMIT ?"))
            .bind(since.change)
            .bind(&since.id.as_bytes()[..])
            .bind(limit)
            .fetch_all(&self.reader())
            .await?;
        Ok(rows.iter().map(record).collect::<Result<_, _>>()?)
    }

    async fn last_change(&self) -> Result<i64> {
        Ok(sqlx::query_scalar("SELECT last FROM changes").fetch_one(&self.reader()).await?)
    }

    async fn arrived_before(&self, before: Arrival, touched: Touched, limit: u32) -> Result<Vec<Record>> {
        // The places first: SQLite would sort the contents along with them.
        let query = match touched {
            Touched::Whatever => records!(
                "WHERE records.id IN (SELECT id FROM records WHERE received_at <= ?1 AND (received_at, id) < (?1, ?2)
                     ORDER BY received_at DESC, id DESC LIMIT ?3)"
            ),
            Touched::Never => records!(
                "WHERE records.id IN (SELECT id FROM records WHERE received_at <= ?1 AND (received_at, id) < (?1, ?2)
                     AND revision = 0 ORDER BY received_at DESC, id DESC LIMIT ?3)"
            ),
        };
        let query = sqlx::query(query).bind(millis(before.at)).bind(&before.id.as_bytes()[..]).bind(limit);
        let rows = query.fetch_all(&self.reader()).await?;
        let mut found: Vec<Record> = rows.iter().map(record).collect::<Result<_, _>>()?;
        found.sort_unstable_by_key(|record| Reverse((record.received_at, record.id)));
        Ok(found)
    }

    async fn disposed(&self, since: i64) -> Result<Vec<Disposal>> {
        let query = sqlx::query("SELECT * FROM disposals WHERE change > ? ORDER BY change");
        let rows = query.bind(since).fetch_all(&self.reader()).await?;
        Ok(rows.iter().map(disposal).collect::<Result<_, _>>()?)
    }

    async fn these(&self, ids: &[RecordId]) -> Result<Vec<Record>> {
        let mut query = QueryBuilder::<Sqlite>::new(records!("WHERE records.id IN ("));
        let mut list = query.separated(", ");
        for id in ids {
            list.push_bind(id.as_bytes().to_vec());
        }
        query.push(")");
        let rows = query.build().fetch_all(&self.reader()).await?;
        Ok(rows.iter().map(record).collect::<Result<_, _>>()?)
    }

    async fn write_work(&self, step: &WorkStep) -> Result<bool> {
        let mut write = self.write().await?;
        let Some(mut row) = to_change(&mut write, step.id).await?.filter(|row| row.revision == step.revision) else {
            write.roll_back().await?;
            return Ok(false);
        };
        row.work = Some(step.work.clone());
        row.revision += 1;
        row.change = next_change(&mut write).await?;
        if row.seen_at.is_none() {
            row.seen_at = Some(millis(step.audit.at));
            row.seen_by = Some(step.audit.actor.clone());
        }
        write_changed(&mut write, &row).await?;
        statistics::add(&mut write, &sum(&step.tallies)).await?;
        write.commit_with(&step.audit).await?;
        Ok(true)
    }

    async fn see(&self, id: RecordId, by: &str, at: u64) -> Result<()> {
        let mut write = self.write().await?;
        let Some(mut row) = to_change(&mut write, id).await?.filter(|row| row.seen_at.is_none()) else {
            return write.roll_back().await;
        };
        row.seen_at = Some(millis(at));
        row.seen_by = Some(by.to_owned());
        row.change = next_change(&mut write).await?;
        write_changed(&mut write, &row).await?;
        write.commit().await
    }

    async fn print(&self, id: RecordId, what: &str, audit: &Audit) -> Result<bool> {
        let query = sqlx::query(
            "INSERT INTO prints (record, what, printed_at, printed_by)
             SELECT id, ?2, ?3, ?4 FROM records WHERE id = ?1",
        );
        let query = query.bind(&id.as_bytes()[..]).bind(what).bind(millis(audit.at)).bind(&audit.actor);
        self.act(query, audit).await
    }

    async fn prints(&self, id: RecordId) -> Result<Vec<Printed>> {
        let query = sqlx::query("SELECT * FROM prints WHERE record = ? ORDER BY printed_at DESC, rowid DESC");
        let rows = query.bind(&id.as_bytes()[..]).fetch_all(&self.reader()).await?;
        Ok(rows.iter().map(printed).collect::<Result<_, _>>()?)
    }

    async fn dispose(&self, id: RecordId, revision: i64, audit: &Audit) -> Result<bool> {
        let mut write = self.write().await?;
        let change = next_change(&mut write).await?;
        let logged = sqlx::query(
            "INSERT INTO disposals (id, day, ticket, received_at, disposed_at, disposed_by, change)
             SELECT id, day, ticket, received_at, ?3, ?4, ?5 FROM records WHERE id = ?1 AND revision = ?2",
        )
        .bind(&id.as_bytes()[..])
        .bind(revision)
        .bind(millis(audit.at))
        .bind(&audit.actor)
        .bind(change)
        .execute(&mut *write)
        .await?;
        if logged.rows_affected() == 0 {
            write.roll_back().await?;
            return Ok(false);
        }
        // `secure_delete` overwrites what stood there.
        sqlx::query("DELETE FROM records WHERE id = ?").bind(&id.as_bytes()[..]).execute(&mut *write).await?;
        super::keys::drop_passed(&mut write).await?;
        write.mark_for_erasing().await?;
        write.commit_with(audit).await?;
        self.connections.erase_soon().await;
        Ok(true)
    }

    async fn disposal(&self, id: RecordId) -> Result<Option<Disposal>> {
        let query = sqlx::query("SELECT * FROM disposals WHERE id = ?").bind(&id.as_bytes()[..]);
        let row = query.fetch_optional(&self.reader()).await?;
        Ok(row.as_ref().map(disposal).transpose()?)
    }
}
