//! Tablets in SQLite. A row of `kiosks` with a member of staff is the desk's own computer and no tablet.

use async_trait::async_trait;
use sqlx::{AssertSqlSafe, sqlite::SqliteRow};

use super::{Fields, SqliteStore, millis};
use crate::store::{Assistant, Kiosk, Result, tablets::TabletStore};

/// What [`kiosk`] reads.
pub(super) const KIOSKS: &str = "SELECT kiosks.id, kiosks.name, locked_at, session, staff.name AS staff_name
     FROM kiosks LEFT JOIN staff ON staff.id = kiosks.staff";

/// A tablet, or the desk's own computer.
pub(super) fn kiosk(row: &SqliteRow) -> Result<Kiosk, sqlx::Error> {
    let fields = Fields::of("kiosks", row);
    let session: Option<Vec<u8>> = fields.get("session")?;
    let session = session.map(|session| <[u8; 32]>::try_from(session).map_err(|_| fields.fault("session")));
    let name: Option<String> = fields.get("staff_name")?;
    Ok(Kiosk {
        id: fields.get("id")?,
        name: fields.get("name")?,
        locked_at: fields.instant_if_any("locked_at")?,
        assistant: name.zip(session.transpose()?).map(|(name, session)| Assistant { name, session }),
    })
}

#[async_trait]
impl TabletStore for SqliteStore {
    async fn tablets(&self) -> Result<Vec<Kiosk>> {
        let query = format!("{KIOSKS} WHERE kiosks.staff IS NULL AND revoked_at IS NULL ORDER BY kiosks.id");
        let rows = sqlx::query(AssertSqlSafe(query)).fetch_all(&self.reader()).await?;
        Ok(rows.iter().map(kiosk).collect::<Result<_, _>>()?)
    }

    async fn tablet(&self, id: i64) -> Result<Option<Kiosk>> {
        let query = format!("{KIOSKS} WHERE kiosks.id = ? AND kiosks.staff IS NULL AND revoked_at IS NULL");
        let row = sqlx::query(AssertSqlSafe(query)).bind(id).fetch_optional(&self.reader()).await?;
        Ok(row.as_ref().map(kiosk).transpose()?)
    }

    async fn rename_tablet(&self, id: i64, name: &str) -> Result<()> {
        let query = sqlx::query("UPDATE kiosks SET name = ? WHERE id = ? AND staff IS NULL AND revoked_at IS NULL");
        self.run(query.bind(name).bind(id)).await?;
        Ok(())
    }

    async fn lock_tablet(&self, id: i64, at: Option<u64>) -> Result<()> {
        let query = sqlx::query(
            "UPDATE kiosks SET locked_at = CASE WHEN ?2 IS NULL THEN NULL ELSE coalesce(locked_at, ?2) END
             WHERE id = ?1 AND staff IS NULL AND revoked_at IS NULL",
        );
        self.run(query.bind(id).bind(at.map(millis))).await?;
        Ok(())
    }

    async fn revoke_tablet(&self, id: i64, at: u64) -> Result<()> {
        let query =
            sqlx::query("UPDATE kiosks SET revoked_at = ? WHERE id = ? AND staff IS NULL AND revoked_at IS NULL");
        self.run(query.bind(millis(at)).bind(id)).await?;
        Ok(())
    }

    async fn begin_assisting(&self, session: [u8; 32], staff: i64, name: &str, token: [u8; 32], at: u64) -> Result<()> {
        // Begun a second time in one session, the earlier token makes way.
        let query = sqlx::query(
            "INSERT INTO kiosks (name, token, enrolled_at, staff, session) VALUES (?, ?, ?, ?, ?)
             ON CONFLICT (session) DO UPDATE SET token = excluded.token",
        );
        let query = query.bind(name).bind(&token[..]).bind(millis(at)).bind(staff).bind(&session[..]);
        self.run(query).await?;
        Ok(())
    }

    async fn end_assisting(&self, session: [u8; 32], at: u64) -> Result<()> {
        let query = sqlx::query("UPDATE kiosks SET session = NULL, revoked_at = ? WHERE session = ?");
        self.run(query.bind(millis(at)).bind(&session[..])).await?;
        Ok(())
    }
}
