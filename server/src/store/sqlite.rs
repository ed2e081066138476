//! The store in SQLite: one file, one writer, every commit synced.
//!
//! Write-ahead log with `synchronous=FULL`, so an acknowledged commit survives a power cut. SQLite below 3.51.3 can
//! corrupt a write-ahead log and is refused.

use std::{path::Path, str::FromStr, sync::Arc};

use async_trait::async_trait;
use domain::{RecordId, Role, Step};
use sqlx::{
    AssertSqlSafe, Connection, Row, Sqlite, SqliteConnection, SqlitePool,
    error::DatabaseError,
    migrate::Migrator,
    query::Query,
    sqlite::{SqliteArguments, SqliteRow},
};

use super::{
    Audit, Call, Counts, HandOver, Kiosk, NewRecord, Reads, Record, Result, RowFault, Staff, StaffSession, Store,
    StoreError,
};
use connections::{Connections, Write};
use files::Files;
use rows::Fields;

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
mod check;
mod checksum;
mod connections;
mod day;
mod files;
mod health;
mod rows;
mod settings;
mod tablets;
mod tallies;
mod work;
mod writer;

static MIGRATIONS: Migrator = sqlx::migrate!("migrations/sqlite");

/// The oldest SQLite whose write-ahead log can be trusted.
const OLDEST: (u32, u32, u32) = (3, 51, 3);
/// What SQLite must report of the connection that writes, whatever it was built with.
const SETTINGS: [(&str, &str); 4] =
    [("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1"), ("secure_delete", "1")];
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
    /// Another server has it.
    #[error("data = {0}: another server is running on this folder; allowed: one server a folder")]
    InUse(String),
    /// A store was there and is not.
    #[error(
        "data = {folder}: no store is here, but there was one ({sign}): was it deleted, or its folder renamed? Put it \
         back, or begin an empty one with --new"
    )]
    Gone {
        /// The folder.
        folder: String,
        /// What tells that there was one.
        sign: String,
    },
    /// Its log alone is there.
    #[error(
        "data = {folder}: the store is gone, its log with what was handed over last is left: put the store back beside \
         {log}, or move that away to begin an empty one with --new"
    )]
    LeftOver {
        /// The folder.
        folder: String,
        /// The log.
        log: String,
    },
    /// It is damaged.
    #[error(
        "the store in `data` is damaged ({findings}): put a backup in its place; `madoguchi check` lists what is wrong, \
         `madoguchi export` writes what still reads"
    )]
    Damaged {
        /// What is wrong first, and how much else.
        findings: String,
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

impl OpenError {
    /// A failure that is told by the store that was being opened.
    fn of(error: StoreError) -> Self {
        match error {
            StoreError::Unavailable(error) | StoreError::Failed(error) => damage_or(error),
            error => Self::Damaged { findings: one_line(&error) },
        }
    }
}

/// What a store is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To serve it, alone.
    Serve,
    /// For a command, which may run beside the server.
    Command,
    /// To try things on: nothing is left beside the folder, and nothing is looked for there.
    Trial,
}

/// A store in SQLite. Cheap to clone.
#[derive(Clone, Debug)]
pub struct SqliteStore {
    connections: Arc<Connections>,
    hand_overs: writer::HandOvers,
}

impl SqliteStore {
    /// Opens the store in a folder, making both where they are missing, to try things on.
    ///
    /// # Errors
    /// When the folder cannot be written or the store cannot be trusted.
    pub async fn open(folder: &Path) -> Result<Self, OpenError> {
        Self::open_for(folder, Purpose::Trial, false).await
    }

    /// Opens the store in a folder. It is made, with the folder, where there never was one, or where `new` says so.
    ///
    /// # Errors
    /// When the folder cannot be written, the store is not there any more or cannot be trusted, or another server has it.
    pub async fn open_for(folder: &Path, purpose: Purpose, new: bool) -> Result<Self, OpenError> {
        if purpose != Purpose::Trial {
            files::expect_store(folder, new)?;
        }
        let configured = folder;
        let folder = &files::folder(folder)?;
        let lock = if purpose == Purpose::Serve { Some(files::lock(folder)?) } else { None };
        let files = Files::of(folder);
        files.make().map_err(|reason| OpenError::Folder { folder: folder.display().to_string(), reason })?;
        if purpose == Purpose::Serve {
            for line in files.readable_by_others() {
                tracing::warn!("{line}");
            }
        }
        let options = connections::options(files.store());
        let mut writer = SqliteConnection::connect_with(&options).await.map_err(damage_or)?;
        let version: String = sqlx::query_scalar("SELECT sqlite_version()").fetch_one(&mut writer).await?;
        if parse_version(&version).is_none_or(|version| version < OLDEST) {
            return Err(OpenError::TooOld(version));
        }
        MIGRATIONS.run(&mut writer).await.map_err(|error| match error {
            sqlx::migrate::MigrateError::Execute(error) => damage_or(error),
            error => error.into(),
        })?;
        if !keeps_to_settings(&mut writer).await {
            return Err(OpenError::Settings);
        }
        checksum::complete(&mut writer).await?;
        if purpose == Purpose::Serve && !connections::merge(&mut writer).await? {
            tracing::warn!("another process reads the store: its log is not merged yet");
        }
        let connections = Arc::new(Connections::of(files, options, writer, lock).await?);
        connections.health.set_erasing(connections.is_to_erase().await.map_err(OpenError::of)?);
        let store = Self { hand_overs: writer::HandOvers::start(connections.clone()), connections };
        if purpose == Purpose::Serve {
            store.refuse_damage().await?;
        }
        if purpose != Purpose::Trial {
            files::mark(configured);
        }
        health::watch(&store.connections);
        Ok(store)
    }

    /// Whether a folder that has a store has no room to write in.
    #[must_use]
    pub fn is_without_room(folder: &Path) -> bool {
        use std::io::ErrorKind::{FileTooLarge, QuotaExceeded, StorageFull};
        let files = Files::of(folder);
        let full = |error: std::io::Error| matches!(error.kind(), StorageFull | QuotaExceeded | FileTooLarge);
        files.store().exists() && files.has_room().is_err_and(full)
    }

    /// The settings that durability and erasure rest on, as SQLite reports them of the connection that writes.
    ///
    /// # Errors
    /// When SQLite does not answer.
    pub async fn settings(&self) -> Result<[(&'static str, String); 4]> {
        let mut write = self.write().await?;
        let settings = settings(&mut write).await?;
        write.roll_back().await?;
        Ok(settings)
    }

    /// Closes the store, finishing what is under way: afterwards its one file is all of it.
    pub async fn close(&self) {
        self.connections.close().await;
    }

    /// Begins a transaction.
    async fn write(&self) -> Result<Write<'_>> {
        self.connections.write().await
    }

    /// Runs one statement in a transaction of its own, and tells how many rows it changed.
    async fn run(&self, query: Query<'_, Sqlite, SqliteArguments>) -> Result<u64> {
        let mut write = self.write().await?;
        let done = query.execute(&mut *write).await?;
        write.commit().await?;
        Ok(done.rows_affected())
    }

    /// The connections that read.
    fn reader(&self) -> SqlitePool {
        self.connections.readers()
    }
}

/// SQLite quotes what it cannot read, with its line breaks.
fn one_line(error: &impl ToString) -> String {
    error.to_string().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A fault of the file itself is told as one.
fn damage_or(error: sqlx::Error) -> OpenError {
    if is_damage(&error) { OpenError::Damaged { findings: one_line(&error) } } else { OpenError::Store(error) }
}

async fn keeps_to_settings(connection: &mut SqliteConnection) -> bool {
    let settings = settings(connection).await;
    settings.is_ok_and(|settings| settings.iter().zip(SETTINGS).all(|((_, actual), (_, expected))| actual == expected))
}

async fn settings(connection: &mut SqliteConnection) -> Result<[(&'static str, String); 4], sqlx::Error> {
    let mut settings = SETTINGS.map(|(name, value)| (name, value.to_owned()));
    for (name, value) in &mut settings {
        let row = sqlx::query(AssertSqlSafe(format!("PRAGMA {name}"))).fetch_one(&mut *connection).await?;
        *value =
            row.try_get::<String, _>(0).or_else(|_| row.try_get::<i64, _>(0).map(|number: i64| number.to_string()))?;
    }
    Ok(settings)
}

fn parse_version(version: &str) -> Option<(u32, u32, u32)> {
    let mut parts = version.split('.').map(u32::from_str);
    Some((parts.next()?.ok()?, parts.next()?.ok()?, parts.next()?.ok()?))
}

/// SQLite's primary result code: the low byte of an extended one.
fn code(error: &sqlx::Error) -> Option<i32> {
    let code = error.as_database_error().and_then(DatabaseError::code)?;
    code.parse::<i32>().ok().map(|code| code & 0xff)
}

/// SQLite's primary result codes for a store that cannot be written at the moment.
fn is_unavailable(error: &sqlx::Error) -> bool {
    const BUSY: i32 = 5;
    const LOCKED: i32 = 6;
    const NO_MEMORY: i32 = 7;
    const READ_ONLY: i32 = 8;
    const IO: i32 = 10;
    const FULL: i32 = 13;
    const CANNOT_OPEN: i32 = 14;
    const PROTOCOL: i32 = 15;
    let passing = [BUSY, LOCKED, NO_MEMORY, READ_ONLY, IO, FULL, CANNOT_OPEN, PROTOCOL];
    code(error).is_some_and(|code| passing.contains(&code))
        || matches!(
            error,
            sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::WorkerCrashed | sqlx::Error::Io(_)
        )
}

/// SQLite's primary result codes for a file that is not what SQLite wrote.
fn is_damage(error: &sqlx::Error) -> bool {
    const CORRUPT: i32 = 11;
    const NOT_A_DATABASE: i32 = 26;
    code(error).is_some_and(|code| [CORRUPT, NOT_A_DATABASE].contains(&code))
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        match error {
            sqlx::Error::Decode(cause) => match cause.downcast::<RowFault>() {
                Ok(fault) => Self::Row(*fault),
                Err(cause) => Self::Failed(sqlx::Error::Decode(cause)),
            },
            error if is_unavailable(&error) => Self::Unavailable(error),
            error => Self::Failed(error),
        }
    }
}

/// Unsigned outside, signed in SQLite, which has no other numbers.
fn millis(at: u64) -> i64 {
    i64::try_from(at).unwrap_or(i64::MAX)
}

fn record(row: &SqliteRow) -> Result<Record, sqlx::Error> {
    let fields = Fields::of("records", row);
    Ok(Record {
        id: fields.record_id()?,
        ticket: fields.get("ticket")?,
        received_at: fields.unsigned("received_at")?,
        kiosk: fields.get("kiosk_name")?,
        assisted_by: fields.get("assisted_by")?,
        content: fields.get("content")?,
        work: fields.get("work")?,
        revision: fields.get("revision")?,
        change: fields.get("change")?,
        seen: fields.get::<Option<i64>>("seen_at")?.is_some(),
    })
}

/// A tablet that has just been enrolled.
fn enrolled(row: &SqliteRow) -> Result<Kiosk, sqlx::Error> {
    let fields = Fields::of("kiosks", row);
    Ok(Kiosk { id: fields.get("id")?, name: fields.get("name")?, locked_at: None, assistant: None })
}

fn call(row: &SqliteRow) -> Result<Call, sqlx::Error> {
    let fields = Fields::of("calls", row);
    Ok(Call {
        id: fields.get("id")?,
        kiosk_id: fields.get("kiosk")?,
        kiosk: fields.get("name")?,
        screen: fields.read("screen", |name: String| Step::from_name(&name))?,
        made_at: fields.unsigned("made_at")?,
    })
}

fn staff(row: &SqliteRow) -> Result<Staff, sqlx::Error> {
    let fields = Fields::of("staff", row);
    let role = fields.read("role", |name: String| Role::from_name(&name))?;
    Ok(Staff { id: fields.get("id")?, name: fields.get("name")?, role })
}

#[async_trait]
impl Store for SqliteStore {
    async fn hand_over(&self, record: NewRecord) -> Result<HandOver> {
        self.hand_overs.add(record).await
    }

    async fn has(&self, id: RecordId) -> Result<bool> {
        let row = sqlx::query("SELECT 1 FROM records WHERE id = ?1 UNION ALL SELECT 1 FROM disposals WHERE id = ?1")
            .bind(&id.as_bytes()[..]);
        Ok(row.fetch_optional(&self.reader()).await?.is_some())
    }

    async fn record(&self, id: RecordId) -> Result<Option<Record>> {
        let row = sqlx::query(records!("WHERE records.id = ?"))
            .bind(&id.as_bytes()[..])
            .fetch_optional(&self.reader())
            .await?;
        Ok(row.as_ref().map(record).transpose()?)
    }

    async fn records(&self, since: u64, limit: u32) -> Result<Vec<Record>> {
        let rows = sqlx::query(records!("WHERE received_at >= ? ORDER BY received_at DESC, ticket DESC LIMIT ?"))
            .bind(millis(since))
            .bind(limit)
            .fetch_all(&self.reader())
            .await?;
        Ok(rows.iter().map(record).collect::<Result<_, _>>()?)
    }

    async fn add_enrolment(&self, code: [u8; 32], kiosk: &str, expires_at: u64) -> Result<()> {
        let query = sqlx::query("INSERT INTO enrolments (code, kiosk_name, expires_at) VALUES (?, ?, ?)");
        self.run(query.bind(&code[..]).bind(kiosk).bind(millis(expires_at))).await?;
        Ok(())
    }

    async fn enrolment(&self, code: [u8; 32], now: u64) -> Result<Option<String>> {
        let query = sqlx::query_scalar("SELECT kiosk_name FROM enrolments WHERE code = ? AND expires_at > ?");
        Ok(query.bind(&code[..]).bind(millis(now)).fetch_optional(&self.reader()).await?)
    }

    async fn enrol(&self, code: [u8; 32], token: [u8; 32], now: u64) -> Result<Option<Kiosk>> {
        let mut write = self.write().await?;
        // Deleting is using up: of two presses at once only one finds the row.
        let name: Option<String> =
            sqlx::query_scalar("DELETE FROM enrolments WHERE code = ? AND expires_at > ? RETURNING kiosk_name")
                .bind(&code[..])
                .bind(millis(now))
                .fetch_optional(&mut *write)
                .await?;
        let Some(name) = name else {
            write.roll_back().await?;
            return Ok(None);
        };
        let row = sqlx::query("INSERT INTO kiosks (name, token, enrolled_at) VALUES (?, ?, ?) RETURNING id, name")
            .bind(name)
            .bind(&token[..])
            .bind(millis(now))
            .fetch_one(&mut *write)
            .await?;
        write.commit().await?;
        Ok(Some(enrolled(&row)?))
    }

    async fn add_kiosk(&self, name: &str, token: [u8; 32], now: u64) -> Result<Kiosk> {
        let mut write = self.write().await?;
        let row = sqlx::query("INSERT INTO kiosks (name, token, enrolled_at) VALUES (?, ?, ?) RETURNING id, name")
            .bind(name)
            .bind(&token[..])
            .bind(millis(now))
            .fetch_one(&mut *write)
            .await?;
        write.commit().await?;
        Ok(enrolled(&row)?)
    }

    async fn kiosk(&self, token: [u8; 32]) -> Result<Option<Kiosk>> {
        let valid = "token = ? AND revoked_at IS NULL AND (kiosks.staff IS NULL OR session IS NOT NULL)";
        let query = sqlx::query(AssertSqlSafe(format!("{} WHERE {valid}", tablets::KIOSKS)));
        let row = query.bind(&token[..]).fetch_optional(&self.reader()).await?;
        Ok(row.as_ref().map(tablets::kiosk).transpose()?)
    }

    async fn call(&self, kiosk: i64, screen: Step, at: u64) -> Result<()> {
        let query = sqlx::query(
            "INSERT INTO calls (kiosk, screen, made_at)
             SELECT ?1, ?2, ?3 WHERE NOT EXISTS (SELECT 1 FROM calls WHERE kiosk = ?1 AND answered_at IS NULL)",
        );
        self.run(query.bind(kiosk).bind(screen.name()).bind(millis(at))).await?;
        Ok(())
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
        self.run(query.bind(millis(at)).bind(staff).bind(call)).await?;
        Ok(())
    }

    async fn staff_count(&self) -> Result<i64> {
        Ok(sqlx::query_scalar("SELECT count(*) FROM staff").fetch_one(&self.reader()).await?)
    }

    async fn add_staff(&self, name: &str, role: Role, password: &str, at: u64) -> Result<Option<Staff>> {
        let mut write = self.write().await?;
        let row = sqlx::query(
            "INSERT INTO staff (name, role, password, created_at) VALUES (?, ?, ?, ?)
             ON CONFLICT (name) DO NOTHING RETURNING id, name, role",
        )
        .bind(name)
        .bind(role.name())
        .bind(password)
        .bind(millis(at))
        .fetch_optional(&mut *write)
        .await?;
        write.commit().await?;
        Ok(row.as_ref().map(staff).transpose()?)
    }

    async fn staff(&self, name: &str) -> Result<Option<(Staff, String)>> {
        let row = sqlx::query("SELECT id, name, role, password FROM staff WHERE name = ? AND deactivated_at IS NULL")
            .bind(name)
            .fetch_optional(&self.reader())
            .await?;
        let Some(row) = row else { return Ok(None) };
        Ok(Some((staff(&row)?, Fields::of("staff", &row).get("password")?)))
    }

    async fn add_session(&self, token: [u8; 32], staff: i64, at: u64) -> Result<()> {
        let query = sqlx::query("INSERT INTO sessions (token, staff, created_at, seen_at) VALUES (?, ?, ?3, ?3)");
        self.run(query.bind(&token[..]).bind(staff).bind(millis(at))).await?;
        Ok(())
    }

    async fn session(&self, token: [u8; 32]) -> Result<Option<StaffSession>> {
        let row = sqlx::query(
            "SELECT staff.id, name, role, sessions.created_at, seen_at FROM sessions JOIN staff ON staff.id = staff
             WHERE token = ? AND deactivated_at IS NULL",
        )
        .bind(&token[..])
        .fetch_optional(&self.reader())
        .await?;
        let Some(row) = row else { return Ok(None) };
        let fields = Fields::of("sessions", &row);
        Ok(Some(StaffSession {
            staff: staff(&row)?,
            created_at: fields.unsigned("created_at")?,
            seen_at: fields.unsigned("seen_at")?,
        }))
    }

    async fn touch_session(&self, token: [u8; 32], at: u64) -> Result<()> {
        let query = sqlx::query("UPDATE sessions SET seen_at = ? WHERE token = ?");
        self.run(query.bind(millis(at)).bind(&token[..])).await?;
        Ok(())
    }

    async fn forget_sessions(&self, before: u64) -> Result<()> {
        let query = sqlx::query("DELETE FROM sessions WHERE created_at < ?");
        self.run(query.bind(millis(before))).await?;
        Ok(())
    }

    async fn end_session(&self, token: [u8; 32]) -> Result<()> {
        self.run(sqlx::query("DELETE FROM sessions WHERE token = ?").bind(&token[..])).await?;
        Ok(())
    }

    async fn counts(&self) -> Result<Counts> {
        let row = sqlx::query(
            "SELECT (SELECT count(*) FROM records) AS records,
                    (SELECT count(*) FROM calls WHERE answered_at IS NULL) AS open_calls,
                    (SELECT count(*) FROM kiosks WHERE revoked_at IS NULL AND staff IS NULL) AS kiosks",
        )
        .fetch_one(&self.reader())
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
        self.run(query).await?;
        Ok(())
    }

    fn writable(&self) -> Result<()> {
        self.connections.health.trouble().map_or(Ok(()), |reason| Err(StoreError::NotReady(reason)))
    }

    fn erasing(&self) -> bool {
        self.connections.health.erasing()
    }

    async fn check(&self, reads: Reads<'_>) -> Result<Vec<String>> {
        self.check_all(reads).await
    }
}
