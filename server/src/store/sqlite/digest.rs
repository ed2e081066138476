//! The key of the store's digests: made once, and until all digests are made with it, those from before are made anew.

use sha2::{Digest, Sha256};
use sqlx::{Connection, FromRow, Row, SqliteConnection};

use super::{
    SqliteStore,
    checksum::{Summed, columns},
    damage_or,
};
use crate::store::{DigestKey, OpenError, Result};

/// What the key is called.
const NAME: &str = "digest";
/// Records whose digests are made anew in one transaction.
const BATCH: u32 = 100;

/// The key of the store: `fresh` where it has none yet, and then from now on.
///
/// # Errors
/// When the store cannot be written, or holds no key that could be one.
pub(super) async fn key(connection: &mut SqliteConnection, fresh: &DigestKey) -> Result<DigestKey, OpenError> {
    let find = || sqlx::query_scalar::<_, Vec<u8>>("SELECT key FROM keys WHERE name = ?").bind(NAME);
    let mut kept = find().fetch_optional(&mut *connection).await.map_err(damage_or)?;
    if kept.is_none() {
        // Of two processes that open a new store at once, the key of one becomes the key of both.
        sqlx::query("INSERT INTO keys (name, key, checksum) VALUES (?, ?, ?) ON CONFLICT (name) DO NOTHING")
            .bind(NAME)
            .bind(&fresh.as_bytes()[..])
            .bind(&Sha256::digest(fresh.as_bytes())[..])
            .execute(&mut *connection)
            .await
            .map_err(damage_or)?;
        kept = find().fetch_optional(&mut *connection).await.map_err(damage_or)?;
    }
    let bytes = kept.and_then(|key| key.try_into().ok());
    let bytes = bytes.ok_or_else(|| OpenError::Damaged { findings: "the key of the digests is none".to_owned() })?;
    Ok(DigestKey::from_bytes(bytes))
}

/// Makes the digests with the key that were plain SHA-256, once. A record that is not what was stored is left as it is: a
/// new checksum would hide that.
///
/// # Errors
/// When the store cannot be written.
pub(super) async fn complete(connection: &mut SqliteConnection, key: &DigestKey) -> Result<(), sqlx::Error> {
    let complete: i64 = sqlx::query_scalar("SELECT keyed_digests FROM upkeep").fetch_one(&mut *connection).await?;
    if complete != 0 {
        return Ok(());
    }
    let mut last = i64::MIN;
    loop {
        let mut batch = connection.begin_with("BEGIN IMMEDIATE").await?;
        let query =
            concat!("SELECT rowid, ", columns!(), ", checksum FROM records WHERE rowid > ? ORDER BY rowid LIMIT ?");
        let rows = sqlx::query(query).bind(last).bind(BATCH).fetch_all(&mut *batch).await?;
        if rows.is_empty() {
            sqlx::query("UPDATE upkeep SET keyed_digests = 1").execute(&mut *batch).await?;
            return batch.commit().await;
        }
        for row in rows {
            last = row.try_get("rowid")?;
            let Some(mut row) = Summed::from_row(&row).ok().filter(Summed::is_whole).map(|summed| summed.row) else {
                continue;
            };
            // After a crash some have been made already.
            if row.digest[..] != Sha256::digest(&row.content)[..] {
                continue;
            }
            row.digest = key.digest(&row.content).to_vec();
            let query = sqlx::query("UPDATE records SET digest = ?, checksum = ? WHERE rowid = ?");
            query.bind(&row.digest).bind(&row.checksum()[..]).bind(last).execute(&mut *batch).await?;
        }
        batch.commit().await?;
    }
}

impl SqliteStore {
    /// Finds a key that is not the one that was made.
    pub(super) async fn check_key(&self, findings: &mut Vec<String>) -> Result<()> {
        let query = "SELECT name, key, checksum FROM keys";
        let keys: Vec<(String, Vec<u8>, Vec<u8>)> = sqlx::query_as(query).fetch_all(&self.reader()).await?;
        let damaged = keys.into_iter().filter(|(_, key, checksum)| checksum[..] != Sha256::digest(key)[..]);
        findings.extend(damaged.map(|(name, ..)| format!("the key {name:?} is not what was stored")));
        Ok(())
    }
}
