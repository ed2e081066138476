//! The wrapped keys in SQLite, and the sealing of what was stored before there was a seal.

use async_trait::async_trait;
use domain::RecordId;
use sqlx::{FromRow, SqliteConnection, sqlite::SqliteRow};
use tokio_stream::StreamExt;

use super::{
    Fields, SqliteStore,
    checksum::{Row, Summed, columns, to_change},
};
use crate::store::{
    Audit, KeyStore, Result,
    keys::{DIGEST, FACTORS, HEADS, SealedRecord, Unsealed, WrappedDataKey, WrappedKey},
};

fn wrapped_key(row: &SqliteRow) -> Result<WrappedKey, sqlx::Error> {
    let fields = Fields::of("keys", row);
    Ok(WrappedKey {
        name: fields.get("name")?,
        wrapped: fields.get("wrapped")?,
        wrapped_by: fields.read("wrapped_by", |name: Vec<u8>| name.try_into().ok())?,
    })
}

/// The key of a record, if it is sealed.
pub(super) fn data_key(fields: &Fields<'_>) -> Result<Option<WrappedDataKey>, sqlx::Error> {
    let (epoch, wrapped): (Option<String>, Option<Vec<u8>>) = (fields.get("epoch")?, fields.get("data_key")?);
    Ok(epoch.zip(wrapped).map(|(epoch, wrapped)| WrappedDataKey { epoch, wrapped }))
}

/// Destroys the keys of epochs that have passed and of which no record is left, within the transaction that took the
/// last one.
pub(super) async fn drop_passed(connection: &mut SqliteConnection) -> Result<(), sqlx::Error> {
    sqlx::query(
        "DELETE FROM keys WHERE name NOT IN (?1, ?2, ?3)
             AND name < (SELECT max(name) FROM keys WHERE name NOT IN (?1, ?2, ?3))
             AND NOT EXISTS (SELECT 1 FROM records WHERE epoch = keys.name)",
    )
    .bind(DIGEST)
    .bind(HEADS)
    .bind(FACTORS)
    .execute(connection)
    .await?;
    Ok(())
}

#[async_trait]
impl KeyStore for SqliteStore {
    async fn keys(&self) -> Result<Vec<WrappedKey>> {
        let rows = sqlx::query("SELECT * FROM keys ORDER BY name").fetch_all(&self.reader()).await?;
        Ok(rows.iter().map(wrapped_key).collect::<Result<_, _>>()?)
    }

    async fn add_keys(&self, keys: &[WrappedKey], audit: &Audit) -> Result<()> {
        let mut write = self.write().await?;
        let mut added = 0;
        for key in keys {
            // Nobody goes on with a key that another wrapped, or a change of that would leave it behind.
            let done = sqlx::query(
                "INSERT INTO keys (name, wrapped, wrapped_by) SELECT ?1, ?2, ?3
                     WHERE NOT EXISTS (SELECT 1 FROM keys WHERE wrapped_by <> ?3)
                 ON CONFLICT (name) DO NOTHING",
            );
            let done = done.bind(&key.name).bind(&key.wrapped).bind(&key.wrapped_by[..]).execute(&mut *write).await?;
            added += done.rows_affected();
        }
        if added == 0 { write.roll_back().await } else { write.commit_with(audit).await }
    }

    async fn rewrap_keys(&self, before: [u8; 4], keys: &[WrappedKey], audit: &Audit) -> Result<bool> {
        let mut write = self.write().await?;
        for key in keys {
            let query = sqlx::query("UPDATE keys SET wrapped = ?, wrapped_by = ? WHERE name = ? AND wrapped_by = ?");
            let query = query.bind(&key.wrapped).bind(&key.wrapped_by[..]).bind(&key.name).bind(&before[..]);
            if query.execute(&mut *write).await?.rows_affected() == 0 {
                write.roll_back().await?;
                return Ok(false);
            }
        }
        let left: i64 = sqlx::query_scalar("SELECT count(*) FROM keys WHERE wrapped_by = ?")
            .bind(&before[..])
            .fetch_one(&mut *write)
            .await?;
        if left > 0 {
            write.roll_back().await?;
            return Ok(false);
        }
        // The log still has the keys as the old one wrapped them.
        write.mark_for_erasing().await?;
        write.commit_with(audit).await?;
        self.connections.erase_soon().await;
        Ok(true)
    }

    async fn unsealed(&self, limit: u32) -> Result<Vec<Unsealed>> {
        let query = concat!("SELECT ", columns!(), ", checksum FROM records WHERE epoch IS NULL");
        let readers = self.reader();
        let mut rows = sqlx::query(query).fetch(&readers);
        let mut found = Vec::new();
        while found.len() < limit as usize {
            let Some(row) = rows.next().await else { break };
            let whole = Summed::from_row(&row?).ok().filter(Summed::is_whole).map(|summed| summed.row);
            let Some(Row { id, content, work, revision, .. }) = whole else { continue };
            let Ok(id) = id.try_into().map(RecordId::from_bytes) else { continue };
            found.push(Unsealed { id, content, work, revision });
        }
        Ok(found)
    }

    async fn put_sealed(&self, records: &[SealedRecord]) -> Result<()> {
        let mut write = self.write().await?;
        write.mark_for_erasing().await?;
        for record in records {
            let found = to_change(&mut write, record.id).await?;
            let Some(mut row) = found.filter(|row| row.epoch.is_none() && row.revision == record.revision) else {
                continue;
            };
            row.digest = record.digest.to_vec();
            row.epoch = Some(record.data_key.epoch.clone());
            row.data_key = Some(record.data_key.wrapped.clone());
            row.content.clone_from(&record.content);
            row.work.clone_from(&record.work);
            sqlx::query(
                "UPDATE records SET digest = ?, epoch = ?, data_key = ?, content = ?, work = ?, checksum = ? WHERE id = ?",
            )
            .bind(&row.digest)
            .bind(&row.epoch)
            .bind(&row.data_key)
            .bind(&row.content)
            .bind(&row.work)
            .bind(&row.checksum()[..])
            .bind(&row.id)
            .execute(&mut *write)
            .await?;
        }
        write.commit().await
    }

    async fn erase(&self) -> Result<bool> {
        self.connections.health.set_erasing(true);
        self.connections.erase().await
    }
}
