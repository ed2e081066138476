//! The store in SQLite: one file, one writer, every commit synced.
//!
//! Write-ahead log with `synchronous=FULL`, so an acknowledged commit survives a power cut. SQLite below 3.51.3 can
//! corrupt a write-ahead log and is refused.

use std::{path::Path, str::FromStr, time::Duration};

use async_trait::async_trait;
use domain::{RecordId, Role, Step};
use sqlx::{
    AssertSqlSafe, Executor, Row, SqlitePool,
    error::DatabaseError,
    migrate::Migrator,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteRow, SqliteSynchronous},
};

use super::{Audit, Call, Counts, HandOver, Kiosk, NewRecord, Record, Result, Staff, StaffSession, Store, StoreError};

/// Asks for records with what is known of where they came from.
macro_rules! records {
    ($condition:literal) => {
        concat!(
            "SELECT records.*, kiosks.name AS kiosk_name, staff.name AS assisted_by
             FROM records JOIN kiosks ON kiosks.id = kiosk LEFT JOIN staff ON staff.id = kiosks.staff ",
            $condition
        )
    };
}

mod accounts;
mod day;
mod settings;
mod tablets;
mod tallies;
mod work;
mod writer;

static MIGRATIONS: Migrator = sqlx::migrate!("migrations/sqlite");

/// The file in the data folder.
const FILE: &str = "madoguchi.sqlite3";
/// The oldest SQLite whose write-ahead log can be trusted.
const OLDEST: (u32, u32, u32) = (3, 51, 3);
/// What SQLite must report of the connection that writes, whatever it was built with.
const SETTINGS: [(&str, &str); 4] =
    [("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1"), ("secure_delete", "1")];
/// How long a write waits for another process before it is given up for now.
const PATIENCE: Duration = Duration::from_secs(2);
const READERS: u32 = 4;

/// Why the store did not open: one line for the operator.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The folder cannot be made or written.
    #[error("data = {folder}: cannot be written ({reason}); allowed: a folder this user can write to")]
    Folder {
        /// The folder.
        folder: String,
        /// The system's reason.
        reason: std::io::Error,
    },
    /// SQLite is too old.
    #[error("SQLite {0} is older than 3.51.3, whose write-ahead log can be trusted")]
    TooOld(String),
    /// SQLite does not keep to the settings asked for.
    #[error("SQLite does not keep to the settings that durability rests on")]
    Settings,
    /// The store was written by another version.
    #[error("the store in `data` was made by another version: {0}")]
    Schema(#[from] sqlx::migrate::MigrateError),
    /// It does not open.
    #[error("the store in `data` does not open: {0}")]
    Store(#[from] sqlx::Error),
}

/// A store in SQLite. Cheap to clone.
#[derive(Clone, Debug)]
pub struct SqliteStore {
    reader: SqlitePool,
    /// Of one connection: everything that writes waits its turn here and not in SQLite.
    writer: SqlitePool,
    hand_overs: writer::HandOvers,
}

impl SqliteStore {
    /// Opens the store in a folder, making both where they are missing.
    ///
    /// # Errors
    /// When the folder cannot be written or the store cannot be trusted.
    pub async fn open(folder: &Path) -> Result<Self, OpenError> {
        let cannot = |reason| OpenError::Folder { folder: folder.display().to_string(), reason };
        std::fs::create_dir_all(folder).map_err(cannot)?;
        tempfile::tempfile_in(folder).map_err(cannot)?;
        let options = SqliteConnectOptions::new()
            .filename(folder.join(FILE))
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .pragma("secure_delete", "ON")
            .busy_timeout(PATIENCE);
        let writer = SqlitePoolOptions::new().max_connections(1).connect_with(options.clone()).await?;
        let version: String = sqlx::query_scalar("SELECT sqlite_version()").fetch_one(&writer).await?;
        if parse_version(&version).is_none_or(|version| version < OLDEST) {
            return Err(OpenError::TooOld(version));
        }
        MIGRATIONS.run(&writer).await?;
        let reader = SqlitePoolOptions::new().max_connections(READERS).connect_lazy_with(options.read_only(true));
        let hand_overs = writer::HandOvers::start(writer.clone());
        let store = Self { reader, writer, hand_overs };
        let settings = store.settings().await.map_err(|_| OpenError::Settings)?;
        let kept = settings.iter().zip(SETTINGS).all(|((_, actual), (_, expected))| actual == expected);
        if kept { Ok(store) } else { Err(OpenError::Settings) }
    }

    /// The settings that durability and erasure rest on, as SQLite reports them of the connection that writes.
    ///
    /// # Errors
    /// When SQLite does not answer.
    pub async fn settings(&self) -> Result<[(&'static str, String); 4]> {
        let mut settings = SETTINGS.map(|(name, value)| (name, value.to_owned()));
        for (name, value) in &mut settings {
            let query = sqlx::query(AssertSqlSafe(format!("PRAGMA {name}")));
            let row = query.fetch_one(&self.writer).await?;
            *value = row
                .try_get::<String, _>(0)
                .or_else(|_| row.try_get::<i64, _>(0).map(|number: i64| number.to_string()))?;
        }
        Ok(settings)
    }

    /// Closes the store, finishing what is under way.
    pub async fn close(&self) {
        self.writer.close().await;
        self.reader.close().await;
    }
}

fn parse_version(version: &str) -> Option<(u32, u32, u32)> {
    let mut parts = version.split('.').map(u32::from_str);
    Some((parts.next()?.ok()?, parts.next()?.ok()?, parts.next()?.ok()?))
}

/// SQLite's primary result codes for a store that cannot be written at the moment.
fn is_unavailable(error: &sqlx::Error) -> bool {
    const BUSY: i32 = 5;
    const LOCKED: i32 = 6;
    const READ_ONLY: i32 = 8;
    const IO: i32 = 10;
    const FULL: i32 = 13;
    const CANNOT_OPEN: i32 = 14;
    let code = error.as_database_error().and_then(DatabaseError::code).and_then(|code| code.parse::<i32>().ok());
    // The primary code is in the low byte of an extended one.
    let primary = code.map(|code| code & 0xff);
    matches!(primary, Some(BUSY | LOCKED | READ_ONLY | IO | FULL | CANNOT_OPEN))
        || matches!(error, sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::Io(_))
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        if is_unavailable(&error) { Self::Unavailable(error) } else { Self::Failed(error) }
    }
}

/// Unsigned outside, signed in SQLite, which has no other numbers.
fn millis(at: u64) -> i64 {
    i64::try_from(at).unwrap_or(i64::MAX)
}

fn instant(row: &SqliteRow, column: &str) -> Result<u64, sqlx::Error> {
    Ok(u64::try_from(row.try_get::<i64, _>(column)?).unwrap_or_default())
}

fn record_id(row: &SqliteRow) -> Result<RecordId, sqlx::Error> {
    let id = row.try_get::<Vec<u8>, _>("id")?;
    let id = <[u8; 16]>::try_from(id).map_err(|_| sqlx::Error::Decode("an id of another length".into()))?;
    Ok(RecordId::from_bytes(id))
}

fn record(row: &SqliteRow) -> Result<Record, sqlx::Error> {
    Ok(Record {
        id: record_id(row)?,
        ticket: row.try_get("ticket")?,
        received_at: instant(row, "received_at")?,
        kiosk: row.try_get("kiosk_name")?,
        assisted_by: row.try_get("assisted_by")?,
        content: row.try_get("content")?,
        work: row.try_get("work")?,
        revision: row.try_get("revision")?,
        change: row.try_get("change")?,
        seen: row.try_get::<Option<i64>, _>("seen_at")?.is_some(),
    })
}

/// A tablet that has just been enrolled.
fn enrolled(row: &SqliteRow) -> Result<Kiosk, sqlx::Error> {
    Ok(Kiosk { id: row.try_get("id")?, name: row.try_get("name")?, locked_at: None, assistant: None })
}

fn call(row: &SqliteRow) -> Result<Call, sqlx::Error> {
    let screen: String = row.try_get("screen")?;
    Ok(Call {
        id: row.try_get("id")?,
        kiosk_id: row.try_get("kiosk")?,
        kiosk: row.try_get("name")?,
        screen: Step::from_name(&screen).unwrap_or(Step::Start),
        made_at: instant(row, "made_at")?,
    })
}

fn staff(row: &SqliteRow) -> Result<Staff, sqlx::Error> {
    let role: String = row.try_get("role")?;
    let role = Role::from_name(&role).ok_or_else(|| sqlx::Error::Decode("a role nobody has".into()))?;
    Ok(Staff { id: row.try_get("id")?, name: row.try_get("name")?, role })
}

#[async_trait]
impl Store for SqliteStore {
    async fn hand_over(&self, record: NewRecord) -> Result<HandOver> {
        self.hand_overs.add(record).await
    }

    async fn has(&self, id: RecordId) -> Result<bool> {
        let row = sqlx::query("SELECT 1 FROM records WHERE id = ?1 UNION ALL SELECT 1 FROM disposals WHERE id = ?1")
            .bind(&id.as_bytes()[..]);
        Ok(row.fetch_optional(&self.reader).await?.is_some())
    }

    async fn record(&self, id: RecordId) -> Result<Option<Record>> {
        let row =
            sqlx::query(records!("WHERE records.id = ?")).bind(&id.as_bytes()[..]).fetch_optional(&self.reader).await?;
        Ok(row.as_ref().map(record).transpose()?)
    }

    async fn records(&self, since: u64, limit: u32) -> Result<Vec<Record>> {
        let rows = sqlx::query(records!("WHERE received_at >= ? ORDER BY received_at DESC, ticket DESC LIMIT ?"))
            .bind(millis(since))
            .bind(limit)
            .fetch_all(&self.reader)
            .await?;
        Ok(rows.iter().map(record).collect::<Result<_, _>>()?)
    }

    async fn add_enrolment(&self, code: [u8; 32], kiosk: &str, expires_at: u64) -> Result<()> {
        let query = sqlx::query("INSERT INTO enrolments (code, kiosk_name, expires_at) VALUES (?, ?, ?)");
        query.bind(&code[..]).bind(kiosk).bind(millis(expires_at)).execute(&self.writer).await?;
        Ok(())
    }

    async fn enrolment(&self, code: [u8; 32], now: u64) -> Result<Option<String>> {
        let query = sqlx::query_scalar("SELECT kiosk_name FROM enrolments WHERE code = ? AND expires_at > ?");
        Ok(query.bind(&code[..]).bind(millis(now)).fetch_optional(&self.reader).await?)
    }

    async fn enrol(&self, code: [u8; 32], token: [u8; 32], now: u64) -> Result<Option<Kiosk>> {
        let mut transaction = self.writer.begin().await?;
        // Deleting is using up: of two presses at once only one finds the row.
        let name: Option<String> =
            sqlx::query_scalar("DELETE FROM enrolments WHERE code = ? AND expires_at > ? RETURNING kiosk_name")
                .bind(&code[..])
                .bind(millis(now))
                .fetch_optional(&mut *transaction)
                .await?;
        let Some(name) = name else { return Ok(None) };
        let row = sqlx::query("INSERT INTO kiosks (name, token, enrolled_at) VALUES (?, ?, ?) RETURNING id, name")
            .bind(name)
            .bind(&token[..])
            .bind(millis(now))
            .fetch_one(&mut *transaction)
            .await?;
        transaction.commit().await?;
        Ok(Some(enrolled(&row)?))
    }

    async fn add_kiosk(&self, name: &str, token: [u8; 32], now: u64) -> Result<Kiosk> {
        let row = sqlx::query("INSERT INTO kiosks (name, token, enrolled_at) VALUES (?, ?, ?) RETURNING id, name")
            .bind(name)
            .bind(&token[..])
            .bind(millis(now))
            .fetch_one(&self.writer)
            .await?;
        Ok(enrolled(&row)?)
    }

    async fn kiosk(&self, token: [u8; 32]) -> Result<Option<Kiosk>> {
        let valid = "token = ? AND revoked_at IS NULL AND (kiosks.staff IS NULL OR session IS NOT NULL)";
        let query = sqlx::query(AssertSqlSafe(format!("{} WHERE {valid}", tablets::KIOSKS)));
        let row = query.bind(&token[..]).fetch_optional(&self.reader).await?;
        Ok(row.as_ref().map(tablets::kiosk).transpose()?)
    }

    async fn call(&self, kiosk: i64, screen: Step, at: u64) -> Result<()> {
        sqlx::query(
            "INSERT INTO calls (kiosk, screen, made_at)
             SELECT ?1, ?2, ?3 WHERE NOT EXISTS (SELECT 1 FROM calls WHERE kiosk = ?1 AND answered_at IS NULL)",
        )
        .bind(kiosk)
        .bind(screen.name())
        .bind(millis(at))
        .execute(&self.writer)
        .await?;
        Ok(())
    }

    async fn calls(&self) -> Result<Vec<Call>> {
        let rows = sqlx::query(
            "SELECT calls.id, calls.kiosk, kiosks.name, screen, made_at FROM calls JOIN kiosks ON kiosks.id = kiosk
             WHERE answered_at IS NULL ORDER BY made_at",
        )
        .fetch_all(&self.reader)
        .await?;
        Ok(rows.iter().map(call).collect::<Result<_, _>>()?)
    }

    async fn answer_call(&self, call: i64, staff: i64, at: u64) -> Result<()> {
        let query =
            sqlx::query("UPDATE calls SET answered_at = ?, answered_by = ? WHERE id = ? AND answered_at IS NULL");
        query.bind(millis(at)).bind(staff).bind(call).execute(&self.writer).await?;
        Ok(())
    }

    async fn staff_count(&self) -> Result<i64> {
        Ok(sqlx::query_scalar("SELECT count(*) FROM staff").fetch_one(&self.reader).await?)
    }

    async fn add_staff(&self, name: &str, role: Role, password: &str, at: u64) -> Result<Option<Staff>> {
        let row = sqlx::query(
            "INSERT INTO staff (name, role, password, created_at) VALUES (?, ?, ?, ?)
             ON CONFLICT (name) DO NOTHING RETURNING id, name, role",
        )
        .bind(name)
        .bind(role.name())
        .bind(password)
        .bind(millis(at))
        .fetch_optional(&self.writer)
        .await?;
        Ok(row.as_ref().map(staff).transpose()?)
    }

    async fn staff(&self, name: &str) -> Result<Option<(Staff, String)>> {
        let row = sqlx::query("SELECT id, name, role, password FROM staff WHERE name = ? AND deactivated_at IS NULL")
            .bind(name)
            .fetch_optional(&self.reader)
            .await?;
        let Some(row) = row else { return Ok(None) };
        Ok(Some((staff(&row)?, row.try_get("password")?)))
    }

    async fn add_session(&self, token: [u8; 32], staff: i64, at: u64) -> Result<()> {
        let query = sqlx::query("INSERT INTO sessions (token, staff, created_at, seen_at) VALUES (?, ?, ?3, ?3)");
        query.bind(&token[..]).bind(staff).bind(millis(at)).execute(&self.writer).await?;
        Ok(())
    }

    async fn session(&self, token: [u8; 32]) -> Result<Option<StaffSession>> {
        let row = sqlx::query(
            "SELECT staff.id, name, role, sessions.created_at, seen_at FROM sessions JOIN staff ON staff.id = staff
             WHERE token = ? AND deactivated_at IS NULL",
        )
        .bind(&token[..])
        .fetch_optional(&self.reader)
        .await?;
        let Some(row) = row else { return Ok(None) };
        Ok(Some(StaffSession {
            staff: staff(&row)?,
            created_at: instant(&row, "created_at")?,
            seen_at: instant(&row, "seen_at")?,
        }))
    }

    async fn touch_session(&self, token: [u8; 32], at: u64) -> Result<()> {
        let query = sqlx::query("UPDATE sessions SET seen_at = ? WHERE token = ?");
        query.bind(millis(at)).bind(&token[..]).execute(&self.writer).await?;
        Ok(())
    }

    async fn forget_sessions(&self, before: u64) -> Result<()> {
        let query = sqlx::query("DELETE FROM sessions WHERE created_at < ?");
        query.bind(millis(before)).execute(&self.writer).await?;
        Ok(())
    }

    async fn end_session(&self, token: [u8; 32]) -> Result<()> {
        sqlx::query("DELETE FROM sessions WHERE token = ?").bind(&token[..]).execute(&self.writer).await?;
        Ok(())
    }

    async fn counts(&self) -> Result<Counts> {
        let row = sqlx::query(
            "SELECT (SELECT count(*) FROM records) AS records,
                    (SELECT count(*) FROM calls WHERE answered_at IS NULL) AS open_calls,
                    (SELECT count(*) FROM kiosks WHERE revoked_at IS NULL AND staff IS NULL) AS kiosks",
        )
        .fetch_one(&self.reader)
        .await?;
        Ok(Counts {
            records: row.try_get("records")?,
            open_calls: row.try_get("open_calls")?,
            kiosks: row.try_get("kiosks")?,
        })
    }

    async fn audit(&self, entry: Audit<'_>) -> Result<()> {
        let query = sqlx::query("INSERT INTO audit (at, actor, action, subject) VALUES (?, ?, ?, ?)");
        let query = query.bind(millis(entry.at)).bind(entry.actor).bind(entry.action).bind(entry.subject);
        query.execute(&self.writer).await?;
        Ok(())
    }

    async fn writable(&self) -> Result<()> {
        // A change that changes nothing still takes the lock and a page; it is rolled back.
        let mut transaction = self.writer.begin_with("BEGIN IMMEDIATE").await?;
        transaction.execute("UPDATE staff SET name = name WHERE id = -1").await?;
        transaction.rollback().await?;
        Ok(())
    }

    async fn check(&self) -> Result<Vec<String>> {
        let mut lines: Vec<String> = sqlx::query_scalar("PRAGMA integrity_check").fetch_all(&self.reader).await?;
        lines.retain(|line| line != "ok");
        let orphans = sqlx::query("PRAGMA foreign_key_check").fetch_all(&self.reader).await?;
        lines.extend(orphans.iter().map(|row| {
            let table: String = row.try_get(0).unwrap_or_default();
            format!("a row of {table} points to nothing")
        }));
        Ok(lines)
    }
}
