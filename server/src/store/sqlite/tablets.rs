//! Tablets in SQLite. A row of `tablets` with a member of staff is the desk's own computer and no tablet.

use async_trait::async_trait;
use domain::Step;
use sqlx::{AssertSqlSafe, sqlite::SqliteRow};

use super::{Fields, SqliteStore, connections::Write, millis};
use crate::store::{Assistant, Audit, Call, Result, Tablet, TabletStore};

/// The query that [`kiosk`] reads.
const KIOSKS: &str = "SELECT kiosks.id, kiosks.name, locked_at, session, staff.name AS staff_name
     FROM kiosks LEFT JOIN staff ON staff.id = kiosks.staff";

/// A tablet, or the desk's own computer.
fn tablet(row: &SqliteRow) -> Result<Tablet, sqlx::Error> {
    let fields = Fields::of("kiosks", row);
    let session: Option<Vec<u8>> = fields.get("session")?;
    let session = session.map(|session| <[u8; 32]>::try_from(session).map_err(|_| fields.fault("session")));
    let name: Option<String> = fields.get("staff_name")?;
    Ok(Tablet {
        id: fields.get("id")?,
        name: fields.get("name")?,
        locked_at: fields.instant_if_any("locked_at")?,
        assistant: name.zip(session.transpose()?).map(|(name, session)| Assistant { name, session }),
    })
}

/// Enrols a tablet, with what was written before in the same transaction.
async fn add(mut write: Write<'_>, name: &str, token: [u8; 32], audit: &Audit) -> Result<Tablet> {
    let id = sqlx::query_scalar("INSERT INTO kiosks (name, token, enrolled_at) VALUES (?, ?, ?) RETURNING id")
        .bind(name)
        .bind(&token[..])
        .bind(millis(audit.at))
        .fetch_one(&mut *write)
        .await?;
    write.commit_with(audit).await?;
    Ok(Tablet { id, name: name.to_owned(), locked_at: None, assistant: None })
}

fn call(row: &SqliteRow) -> Result<Call, sqlx::Error> {
    let fields = Fields::of("calls", row);
    Ok(Call {
        id: fields.get("id")?,
        tablet_id: fields.get("kiosk")?,
        tablet: fields.get("name")?,
        screen: fields.read("screen", |name: String| Step::from_name(&name))?,
        made_at: fields.unsigned("made_at")?,
    })
}

#[async_trait]
impl TabletStore for SqliteStore {
    async fn add_enrolment(&self, code: [u8; 32], tablet: &str, expires_at: u64, audit: Option<&Audit>) -> Result<()> {
        let mut write = self.write().await?;
        sqlx::query("INSERT INTO enrolments (code, kiosk_name, expires_at) VALUES (?, ?, ?)")
            .bind(&code[..])
            .bind(tablet)
            .bind(millis(expires_at))
            .execute(&mut *write)
            .await?;
        match audit {
            Some(audit) => write.commit_with(audit).await,
            None => write.commit().await,
        }
    }

    async fn enrolment(&self, code: [u8; 32], now: u64) -> Result<Option<String>> {
        let query = sqlx::query_scalar("SELECT kiosk_name FROM enrolments WHERE code = ? AND expires_at > ?");
        Ok(query.bind(&code[..]).bind(millis(now)).fetch_optional(&self.reader()).await?)
    }

    async fn enrol(&self, code: [u8; 32], token: [u8; 32], audit: &Audit) -> Result<Option<Tablet>> {
        let mut write = self.write().await?;
        // Deleting is using up: of two presses at once only one finds the row.
        let name: Option<String> =
            sqlx::query_scalar("DELETE FROM enrolments WHERE code = ? AND expires_at > ? RETURNING kiosk_name")
                .bind(&code[..])
                .bind(millis(audit.at))
                .fetch_optional(&mut *write)
                .await?;
        let Some(name) = name else {
            write.roll_back().await?;
            return Ok(None);
        };
        Ok(Some(add(write, &name, token, audit).await?))
    }

    async fn add_tablet(&self, name: &str, token: [u8; 32], audit: &Audit) -> Result<Tablet> {
        add(self.write().await?, name, token, audit).await
    }

    async fn tablet_with(&self, token: [u8; 32]) -> Result<Option<Tablet>> {
        let valid = "token = ? AND revoked_at IS NULL AND (kiosks.staff IS NULL OR session IS NOT NULL)";
        let query = sqlx::query(AssertSqlSafe(format!("{KIOSKS} WHERE {valid}")));
        let row = query.bind(&token[..]).fetch_optional(&self.reader()).await?;
        Ok(row.as_ref().map(tablet).transpose()?)
    }

    async fn tablets(&self) -> Result<Vec<Tablet>> {
        let query = format!("{KIOSKS} WHERE kiosks.staff IS NULL AND revoked_at IS NULL ORDER BY kiosks.id");
        let rows = sqlx::query(AssertSqlSafe(query)).fetch_all(&self.reader()).await?;
        Ok(rows.iter().map(tablet).collect::<Result<_, _>>()?)
    }

    async fn tablet(&self, id: i64) -> Result<Option<Tablet>> {
        let query = format!("{KIOSKS} WHERE kiosks.id = ? AND kiosks.staff IS NULL AND revoked_at IS NULL");
        let row = sqlx::query(AssertSqlSafe(query)).bind(id).fetch_optional(&self.reader()).await?;
        Ok(row.as_ref().map(tablet).transpose()?)
    }

    async fn rename_tablet(&self, id: i64, name: &str, audit: &Audit) -> Result<bool> {
        let query = sqlx::query("UPDATE kiosks SET name = ? WHERE id = ? AND staff IS NULL AND revoked_at IS NULL");
        self.act(query.bind(name).bind(id), audit).await
    }

    async fn lock_tablet(&self, id: i64, locked: bool, audit: &Audit) -> Result<bool> {
        let query = sqlx::query(
            "UPDATE kiosks SET locked_at = CASE WHEN ?2 IS NULL THEN NULL ELSE coalesce(locked_at, ?2) END
             WHERE id = ?1 AND staff IS NULL AND revoked_at IS NULL",
        );
        self.act(query.bind(id).bind(locked.then(|| millis(audit.at))), audit).await
    }

    async fn revoke_tablet(&self, id: i64, audit: &Audit) -> Result<bool> {
        let query =
            sqlx::query("UPDATE kiosks SET revoked_at = ? WHERE id = ? AND staff IS NULL AND revoked_at IS NULL");
        self.act(query.bind(millis(audit.at)).bind(id), audit).await
    }

    async fn call(&self, tablet: i64, screen: Step, at: u64) -> Result<()> {
        let query = sqlx::query(
            "INSERT INTO calls (kiosk, screen, made_at)
             SELECT ?1, ?2, ?3 WHERE NOT EXISTS (SELECT 1 FROM calls WHERE kiosk = ?1 AND answered_at IS NULL)",
        );
        self.run(query.bind(tablet).bind(screen.name()).bind(millis(at))).await
    }

    async fn calls(&self) -> Result<Vec<Call>> {
        let rows = sqlx::query(
            "SELECT calls.id, calls.kiosk, kiosks.name, screen, made_at FROM calls JOIN kiosks ON kiosks.id = kiosk
             WHERE answered_at IS NULL ORDER BY made_at",
        )
        .fetch_all(&self.reader())
        .await?;
        Ok(rows.iter().map(call).collect::<Result<_, _>>()?)
    }

    async fn answer_call(&self, call: i64, staff: i64, at: u64) -> Result<()> {
        let query =
            sqlx::query("UPDATE calls SET answered_at = ?, answered_by = ? WHERE id = ? AND answered_at IS NULL");
        self.run(query.bind(millis(at)).bind(staff).bind(call)).await
    }

    async fn begin_assisting(
        &self,
        session: [u8; 32],
        staff: i64,
        name: &str,
        token: [u8; 32],
        audit: &Audit,
    ) -> Result<()> {
        // Begun a second time in one session, the earlier token makes way.
        let query = sqlx::query(
            "INSERT INTO kiosks (name, token, enrolled_at, staff, session) VALUES (?, ?, ?, ?, ?)
             ON CONFLICT (session) DO UPDATE SET token = excluded.token",
        );
        let query = query.bind(name).bind(&token[..]).bind(millis(audit.at)).bind(staff).bind(&session[..]);
        self.act(query, audit).await.map(drop)
    }

    async fn end_assisting(&self, session: [u8; 32], audit: &Audit) -> Result<bool> {
        let query = sqlx::query("UPDATE kiosks SET session = NULL, revoked_at = ? WHERE session = ?");
        self.act(query.bind(millis(audit.at)).bind(&session[..]), audit).await
    }
}
