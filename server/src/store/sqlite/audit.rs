//! The audit log in SQLite. Its chain is made in [`crate::store::audit::chain`].

use async_trait::async_trait;
use sqlx::{Connection, Row, SqliteConnection, sqlite::SqliteRow};

use super::{Fields, SqliteStore, millis};
use crate::store::{
    Audit, AuditStore, Result,
    audit::{self, Entry, chain::Head},
};

/// Entries from before there was a chain that are taken into it in one transaction.
const BATCH: u32 = 1000;

/// No entry has an index as high as this.
const LAST: i64 = i64::MAX / 2;

/// Writes entries within the transaction of what they tell of, behind the last one that there is.
///
/// A log that was tampered with keeps nobody from working. Entries that were put in are gone past, and where the head was
/// lost the chain begins anew: either leaves a break that is found.
pub(super) async fn append(connection: &mut SqliteConnection, entries: &[&Audit]) -> Result<(), sqlx::Error> {
    if entries.is_empty() {
        return Ok(());
    }
    let (mut head, mut last) = end(connection).await?;
    for entry in entries {
        last = last.saturating_add(1);
        head = Head { index: last, hash: entry.hash_behind(last, &head.hash) };
        sqlx::query("INSERT INTO audit (id, at, actor, action, subject, hash) VALUES (?, ?, ?, ?, ?, ?)")
            .bind(head.index)
            .bind(millis(entry.at))
            .bind(&entry.actor)
            .bind(entry.action)
            .bind(&entry.subject)
            .bind(&head.hash[..])
            .execute(&mut *connection)
            .await?;
    }
    set_head(connection, head).await
}

/// The head to go on behind, and the highest index there is. An index that nobody reaches, which would leave no room for
/// another entry, is gone past like any other that was put in.
async fn end(connection: &mut SqliteConnection) -> Result<(Head, i64), sqlx::Error> {
    let query = "SELECT (SELECT coalesce(max(id), 0) FROM audit WHERE id < ?) AS last, audit_head.id, hash
                 FROM (SELECT 1) LEFT JOIN audit_head";
    let row = sqlx::query(query).bind(LAST).fetch_one(connection).await?;
    let head = head(&row)?.filter(|head| head.index < LAST).unwrap_or_default();
    Ok((head, head.index.max(row.try_get("last")?)))
}

async fn set_head(connection: &mut SqliteConnection, head: Head) -> Result<(), sqlx::Error> {
    let query = |query| sqlx::query(query).bind(head.index).bind(head.hash.to_vec());
    let set = query("UPDATE audit_head SET id = ?, hash = ?").execute(&mut *connection).await?;
    if set.rows_affected() == 0 {
        query("INSERT INTO audit_head (id, hash) VALUES (?, ?)").execute(connection).await?;
    }
    Ok(())
}

fn head(row: &SqliteRow) -> Result<Option<Head>, sqlx::Error> {
    let fields = Fields::of("audit_head", row);
    let (index, hash): (Option<i64>, Option<Vec<u8>>) = (fields.get("id")?, fields.get("hash")?);
    let hash = hash.map(|hash| hash.try_into().map_err(|_| fields.fault("hash"))).transpose()?;
    Ok(index.zip(hash).map(|(index, hash)| Head { index, hash }))
}

fn entry(row: &SqliteRow) -> Result<Entry, sqlx::Error> {
    let fields = Fields::of("audit", row);
    Ok(Entry { hash: fields.read("hash", |hash: Vec<u8>| hash.try_into().ok())?, ..unchained(row, fields.get("id")?)? })
}

/// An entry without its hash.
fn unchained(row: &SqliteRow, number: i64) -> Result<Entry, sqlx::Error> {
    let fields = Fields::of("audit", row);
    Ok(Entry {
        number,
        at: fields.unsigned("at")?,
        actor: fields.get("actor")?,
        action: fields.get("action")?,
        subject: fields.get("subject")?,
        hash: [0; 32],
    })
}

/// Takes entries from before there was a chain into it, in their order, once. One that does not read is taken as it is,
/// with a hash that is none, and so is found.
///
/// # Errors
/// When the store cannot be written.
pub(super) async fn complete(connection: &mut SqliteConnection) -> Result<(), sqlx::Error> {
    const LEFT: &str = "SELECT count(*) FROM sqlite_schema WHERE name = 'audit_before_chain'";
    while sqlx::query_scalar::<_, i64>(LEFT).fetch_one(&mut *connection).await? != 0 {
        let mut batch = connection.begin_with("BEGIN IMMEDIATE").await?;
        // Another process may have taken the last ones meanwhile.
        if sqlx::query_scalar::<_, i64>(LEFT).fetch_one(&mut *batch).await? == 0 {
            return batch.rollback().await;
        }
        let query = sqlx::query("SELECT * FROM audit_before_chain ORDER BY id LIMIT ?").bind(BATCH);
        let rows = query.fetch_all(&mut *batch).await?;
        if rows.is_empty() {
            sqlx::query("DROP TABLE audit_before_chain").execute(&mut *batch).await?;
            return batch.commit().await;
        }
        let (mut head, _) = end(&mut batch).await?;
        let mut taken = i64::MIN;
        for row in &rows {
            taken = row.try_get("id")?;
            let index = head.index + 1;
            let hash = unchained(row, index).map_or([0; 32], |entry| entry.hash_behind(&head.hash));
            head = Head { index, hash };
            sqlx::query(
                "INSERT INTO audit (id, at, actor, action, subject, hash)
                 SELECT ?, at, actor, action, subject, ? FROM audit_before_chain WHERE id = ?",
            )
            .bind(index)
            .bind(&hash[..])
            .bind(taken)
            .execute(&mut *batch)
            .await?;
        }
        sqlx::query("DELETE FROM audit_before_chain WHERE id <= ?").bind(taken).execute(&mut *batch).await?;
        set_head(&mut batch, head).await?;
        batch.commit().await?;
    }
    Ok(())
}

impl SqliteStore {
    /// Finds the first entry that is not as it was written.
    pub(super) async fn check_audit(&self, findings: &mut Vec<String>) -> Result<()> {
        findings.extend(audit::verify(self, Vec::new()).await?.err().map(|broken| broken.to_string()));
        Ok(())
    }
}

#[async_trait]
impl AuditStore for SqliteStore {
    async fn audit(&self, entry: &Audit) -> Result<()> {
        self.queue.audit(entry.clone()).await
    }

    async fn entries(&self, after: i64, limit: u32) -> Result<Vec<Entry>> {
        let query = sqlx::query("SELECT * FROM audit WHERE id > ? ORDER BY id LIMIT ?");
        let rows = query.bind(after).bind(limit).fetch_all(&self.reader()).await?;
        Ok(rows.iter().map(entry).collect::<Result<_, _>>()?)
    }

    async fn last_entry(&self, action: &str) -> Result<Option<i64>> {
        let query = sqlx::query_scalar("SELECT max(id) FROM audit WHERE action = ?");
        Ok(query.bind(action).fetch_one(&self.reader()).await?)
    }

    async fn audit_head(&self) -> Result<Option<Head>> {
        let row = sqlx::query("SELECT id, hash FROM audit_head").fetch_optional(&self.reader()).await?;
        Ok(row.as_ref().map(head).transpose()?.flatten())
    }
}
