//! The store in SQLite: one file, one writer, every commit synced.
//!
//! Write-ahead log with `synchronous=FULL`, so an acknowledged commit survives a power cut. SQLite below 3.51.3 can
//! corrupt a write-ahead log and is refused.

use std::{error::Error, path::Path, str::FromStr, sync::Arc};

use async_trait::async_trait;
use domain::RecordId;
use sqlx::{
    AssertSqlSafe, Connection, Row, Sqlite, SqliteConnection, SqlitePool,
    error::DatabaseError,
    migrate::{MigrateError, Migrator},
    query::Query,
    sqlite::{SqliteArguments, SqliteRow},
};

use super::{
    Audit, Counts, ErrorKind, HandOver, NewRecord, OpenError, Purpose, Reads, Record, Result, RowFault, Store,
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
mod audit;
mod check;
mod checksum;
mod connections;
mod day;
mod factors;
mod files;
mod health;
mod keys;
mod rows;
mod settings;
mod statistics;
mod tablets;
mod work;
mod writer;

static MIGRATIONS: Migrator = sqlx::migrate!("migrations/sqlite");

/// The oldest SQLite whose write-ahead log can be trusted.
const OLDEST: (u32, u32, u32) = (3, 51, 3);
/// The settings that SQLite must report for the writing connection, whatever it was built with.
const SETTINGS: [(&str, &str); 4] =
    [("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1"), ("secure_delete", "1")];

/// A store in SQLite. Cheap to clone.
#[derive(Clone, Debug)]
pub struct SqliteStore {
    connections: Arc<Connections>,
    queue: writer::Queue,
}

impl SqliteStore {
    /// Opens the store in a folder. It is made, with the folder, where there never was one, or where `new` says so.
    ///
    /// # Errors
    /// When the folder cannot be written, the store is not there any more or cannot be trusted, or another server has it.
    pub async fn open(folder: &Path, purpose: Purpose, new: bool) -> Result<Self, OpenError> {
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
            let line = format!("SQLite {version} is older than 3.51.3, whose write-ahead log can be trusted");
            return Err(OpenError::Untrusted(line));
        }
        MIGRATIONS.run(&mut writer).await.map_err(|error| match error {
            MigrateError::Execute(error) => damage_or(error),
            error => OpenError::Schema(error.into()),
        })?;
        if !keeps_to_settings(&mut writer).await {
            let line = "SQLite does not keep to the settings that durability rests on";
            return Err(OpenError::Untrusted(line.to_owned()));
        }
        checksum::complete(&mut writer).await?;
        audit::complete(&mut writer).await.map_err(damage_or)?;
        if purpose == Purpose::Serve && !connections::merge(&mut writer).await? {
            tracing::warn!("another process reads the store: its log is not merged yet");
        }
        let connections = Arc::new(Connections::of(files, options, writer, lock).await?);
        connections.health.set_erasing(connections.is_to_erase().await.map_err(not_open)?);
        let queue = writer::Queue::start(connections.clone());
        let store = Self { connections, queue };
        if purpose == Purpose::Serve {
            store.refuse_damage().await?;
        }
        if purpose != Purpose::Trial {
            files::mark(configured);
        }
        health::watch(&store.connections);
        Ok(store)
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

    /// Begins a transaction.
    async fn write(&self) -> Result<Write<'_>> {
        self.connections.write().await
    }

    /// Runs one statement in a transaction of its own.
    async fn run(&self, query: Query<'_, Sqlite, SqliteArguments>) -> Result<()> {
        let mut write = self.write().await?;
        query.execute(&mut *write).await?;
        write.commit().await
    }

    /// Runs one statement with its entry in the audit log. Where the statement changes nothing neither is done: `false`.
    async fn act(&self, query: Query<'_, Sqlite, SqliteArguments>, entry: &Audit) -> Result<bool> {
        let mut write = self.write().await?;
        if query.execute(&mut *write).await?.rows_affected() == 0 {
            write.roll_back().await?;
            return Ok(false);
        }
        write.commit_with(entry).await?;
        Ok(true)
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
    if is_damage(&error) { OpenError::Damaged { findings: one_line(&error) } } else { error.into() }
}

impl From<sqlx::Error> for OpenError {
    fn from(error: sqlx::Error) -> Self {
        Self::Store(error.into())
    }
}

/// A failure that is told by the store while it is opened.
fn not_open(error: StoreError) -> OpenError {
    match driver(&error) {
        Some(cause) if !is_damage(cause) => OpenError::Store(cause.to_string().into()),
        Some(cause) => OpenError::Damaged { findings: one_line(cause) },
        None => OpenError::Damaged { findings: one_line(&error) },
    }
}

/// The error of SQLite or its driver behind a failure.
fn driver(error: &StoreError) -> Option<&sqlx::Error> {
    error.source()?.downcast_ref()
}

/// Returns whether a folder that has a store has no room to write in.
pub(super) fn is_without_room(folder: &Path) -> bool {
    use std::io::ErrorKind::{FileTooLarge, QuotaExceeded, StorageFull};
    let files = Files::of(folder);
    let full = |error: std::io::Error| matches!(error.kind(), StorageFull | QuotaExceeded | FileTooLarge);
    files.store().exists() && files.has_room().is_err_and(full)
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
                Ok(fault) => (*fault).into(),
                Err(cause) => Self::of(ErrorKind::Failed, sqlx::Error::Decode(cause)),
            },
            error if is_unavailable(&error) => Self::of(ErrorKind::Unavailable, error),
            error => Self::of(ErrorKind::Failed, error),
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
        tablet: fields.get("kiosk_name")?,
        assisted_by: fields.get("assisted_by")?,
        data_key: keys::data_key(&fields)?,
        content: fields.get("content")?,
        work: fields.get("work")?,
        revision: fields.get("revision")?,
        change: fields.get("change")?,
        seen: fields.get::<Option<i64>>("seen_at")?.is_some(),
    })
}

#[async_trait]
impl Store for SqliteStore {
    async fn hand_over(&self, record: NewRecord) -> Result<HandOver> {
        self.queue.hand_over(record).await
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
            tablets: row.try_get("kiosks")?,
        })
    }

    fn writable(&self) -> Result<()> {
        self.connections.health.trouble().map_or(Ok(()), |reason| Err(ErrorKind::NotReady(reason).into()))
    }

    fn erasing(&self) -> bool {
        self.connections.health.erasing()
    }

    async fn check(&self, reads: Reads<'_>) -> Result<Vec<String>> {
        self.check_all(reads).await
    }

    async fn close(&self) {
        self.queue.finish().await;
        self.connections.close().await;
    }
}
