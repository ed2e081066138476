//! The connections of an open store: some that read, and the one that writes.
//!
//! A [`Write`] is one transaction. The connection of one that fails, or is given up half-way, is closed and never used
//! again: SQLite may have rolled it back by itself, and what a connection believes of its transaction is then worth
//! nothing. The next write opens another.

use std::{
    ops::{Deref, DerefMut},
    path::Path,
    time::Duration,
};

use sqlx::{
    Connection, Executor, Row, SqliteConnection, SqlitePool,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use tokio::sync::{Mutex, MutexGuard};

use super::{audit, files::Files, health::Health};
use crate::store::{Audit, Displaced, ErrorKind, Result, StoreError};

/// The time for which a write waits for another process before it is given up for now.
const PATIENCE: Duration = Duration::from_secs(2);
/// The time for which a write waits for its turn in this process.
const TURN: Duration = Duration::from_secs(5);
const READERS: u32 = 4;

/// The connections, and what they need to be made anew.
#[derive(Debug)]
pub(super) struct Connections {
    options: SqliteConnectOptions,
    /// Everything that writes waits its turn here and not in SQLite.
    writer: Mutex<Writer>,
    /// They stay open as long as the store, so that its files keep their identity.
    readers: std::sync::RwLock<SqlitePool>,
    files: std::sync::RwLock<Files>,
    pub(super) health: Health,
    /// Kept open: it is the lock on the folder.
    _lock: Option<std::fs::File>,
}

#[derive(Debug, Default)]
struct Writer {
    connection: Option<SqliteConnection>,
    closed: bool,
}

/// A transaction that writes.
pub(super) struct Write<'c> {
    connections: &'c Connections,
    writer: MutexGuard<'c, Writer>,
    /// Taken out of the writer meanwhile: whatever does not end well drops it.
    connection: Option<SqliteConnection>,
}

/// The options of every connection: every commit is synced.
pub(super) fn options(store: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(store)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .pragma("secure_delete", "ON")
        // Nothing of a patient in a temporary file elsewhere.
        .pragma("temp_store", "MEMORY")
        .busy_timeout(PATIENCE)
}

async fn readers(options: &SqliteConnectOptions) -> Result<SqlitePool, sqlx::Error> {
    SqlitePoolOptions::new()
        .max_connections(READERS)
        .min_connections(READERS)
        .idle_timeout(None)
        .max_lifetime(None)
        .acquire_timeout(TURN)
        .connect_with(options.clone().read_only(true))
        .await
}

impl Connections {
    /// Adds the readers to the connection that has opened the store, and remembers its files.
    pub(super) async fn of(
        mut files: Files,
        options: SqliteConnectOptions,
        mut writer: SqliteConnection,
        lock: Option<std::fs::File>,
    ) -> Result<Self, sqlx::Error> {
        // The log is there with the first transaction.
        writer.execute("BEGIN IMMEDIATE; ROLLBACK").await?;
        let readers = readers(&options).await?;
        files.remember();
        Ok(Self {
            options,
            writer: Mutex::new(Writer { connection: Some(writer), closed: false }),
            readers: std::sync::RwLock::new(readers),
            files: std::sync::RwLock::new(files),
            health: Health::default(),
            _lock: lock,
        })
    }

    /// The connections that read.
    pub(super) fn readers(&self) -> SqlitePool {
        self.readers.read().unwrap_or_else(std::sync::PoisonError::into_inner).clone()
    }

    pub(super) fn files(&self) -> Files {
        self.files.read().unwrap_or_else(std::sync::PoisonError::into_inner).clone()
    }

    /// Begins a transaction, on files that are still the store's.
    ///
    /// # Errors
    /// When the store cannot be written now.
    pub(super) async fn write(&self) -> Result<Write<'_>> {
        let begun = self.begin().await;
        if let Err(error) = &begun {
            self.health.failed(error);
        }
        begun
    }

    async fn begin(&self) -> Result<Write<'_>> {
        if let Some(damage) = self.health.damage() {
            return Err(ErrorKind::NotReady(damage).into());
        }
        let turn = tokio::time::timeout(TURN, self.writer.lock()).await;
        let mut writer = turn.map_err(|_| sqlx::Error::PoolTimedOut)?;
        if writer.closed {
            return Err(sqlx::Error::PoolClosed.into());
        }
        self.files().still_there()?;
        let mut connection = match writer.connection.take() {
            Some(connection) => connection,
            None => SqliteConnection::connect_with(&self.options).await?,
        };
        connection.execute("BEGIN IMMEDIATE").await?;
        Ok(Write { connections: self, writer, connection: Some(connection) })
    }

    /// Merges the log into the store and cuts it to nothing, without waiting for anybody: while it waits nothing is
    /// handed over. `false` where somebody still reads what is in it.
    ///
    /// # Errors
    /// When the store cannot be written now.
    pub(super) async fn merge(&self) -> Result<bool> {
        let mut writer = self.writer.lock().await;
        if writer.closed {
            return Ok(false);
        }
        self.files().still_there()?;
        let mut connection = match writer.connection.take() {
            Some(connection) => connection,
            None => SqliteConnection::connect_with(&self.options).await?,
        };
        connection.execute("PRAGMA busy_timeout = 0").await?;
        let merged = merge(&mut connection).await;
        connection.execute(sqlx::AssertSqlSafe(format!("PRAGMA busy_timeout = {}", PATIENCE.as_millis()))).await?;
        let merged = merged?;
        writer.connection = Some(connection);
        Ok(merged)
    }

    /// Goes on after log and index were deleted below the store: what they held is still in the open files, and goes
    /// into the store before these are closed and new ones made. `false` where that is not safe.
    ///
    /// # Errors
    /// When the store cannot be written now.
    pub(super) async fn reopen(&self) -> Result<bool> {
        let mut writer = self.writer.lock().await;
        let mut files = self.files();
        // Another process has made new ones, and may be writing to them.
        if writer.closed || files.still_there() != Err(Displaced::Log) || !files.log_is_gone() {
            return Ok(false);
        }
        // A new connection would make a new log beside the old index: only one that was open already can merge.
        let Some(mut connection) = writer.connection.take() else { return Ok(false) };
        let merged = merge(&mut connection).await;
        if !matches!(merged, Ok(true)) || !files.log_is_gone() {
            writer.connection = Some(connection);
            return merged.map(|_| false).map_err(StoreError::from);
        }
        self.readers().close().await;
        connection.close().await?;
        let mut connection = SqliteConnection::connect_with(&self.options).await?;
        connection.execute("BEGIN IMMEDIATE; ROLLBACK").await?;
        let readers = readers(&self.options).await?;
        files.remember();
        writer.connection = Some(connection);
        *self.readers.write().unwrap_or_else(std::sync::PoisonError::into_inner) = readers;
        *self.files.write().unwrap_or_else(std::sync::PoisonError::into_inner) = files;
        Ok(true)
    }

    /// Returns whether the store was closed.
    pub(super) async fn is_closed(&self) -> bool {
        self.writer.lock().await.closed
    }

    /// Closes everything, finishing what is under way. Readers first: only then can the log go into the store, and the
    /// writer that closes last takes the empty log away.
    pub(super) async fn close(&self) {
        let mut writer = self.writer.lock().await;
        if std::mem::replace(&mut writer.closed, true) {
            return;
        }
        self.readers().close().await;
        let there = self.files().still_there();
        let connection = match writer.connection.take() {
            Some(connection) => Ok(connection),
            None if there.is_ok() => SqliteConnection::connect_with(&self.options).await,
            None => return,
        };
        let closed = async {
            let mut connection = connection?;
            // Also where the log was deleted: what is in it goes into the store.
            let merged = merge(&mut connection).await;
            connection.close().await?;
            merged
        };
        match closed.await {
            Ok(true) => {}
            Ok(false) => tracing::warn!("another process reads the store: copy madoguchi.sqlite3-wal with it"),
            Err(error) => tracing::error!(%error, "the log was not merged: copy madoguchi.sqlite3-wal with the store"),
        }
    }
}

/// Empties the write-ahead log into the store and cuts it to nothing: it still has earlier versions of the pages.
/// `false` where somebody reads one.
///
/// # Errors
/// When SQLite cannot.
pub(super) async fn merge(connection: &mut SqliteConnection) -> Result<bool, sqlx::Error> {
    let row = connection.fetch_one("PRAGMA wal_checkpoint(TRUNCATE)").await?;
    Ok(row.try_get::<i64, _>("busy")? == 0)
}

impl Write<'_> {
    /// Commits together with the entry of the audit log that tells of it.
    ///
    /// # Errors
    /// When either is not on the disk; then neither is.
    pub(super) async fn commit_with(mut self, entry: &Audit) -> Result<()> {
        audit::append(&mut self, &[entry]).await?;
        self.commit().await
    }

    /// Commits. What is committed to files that are gone meanwhile is not told to be.
    ///
    /// # Errors
    /// When it is not on the disk, at the store's path.
    pub(super) async fn commit(mut self) -> Result<()> {
        let committed = self.end("COMMIT").await.map_err(StoreError::from);
        let done = match committed {
            Ok(()) => self.connections.files().still_there().map_err(StoreError::from),
            failed => failed,
        };
        match &done {
            Ok(()) => self.connections.health.wrote(),
            Err(error) => self.connections.health.failed(error),
        }
        done
    }

    /// Gives up what was not needed after all.
    ///
    /// # Errors
    /// When SQLite cannot; nothing is changed then, either.
    pub(super) async fn roll_back(mut self) -> Result<()> {
        Ok(self.end("ROLLBACK").await?)
    }

    async fn end(&mut self, statement: &'static str) -> Result<(), sqlx::Error> {
        let Some(mut connection) = self.connection.take() else { return Err(sqlx::Error::WorkerCrashed) };
        connection.execute(statement).await?;
        self.writer.connection = Some(connection);
        Ok(())
    }
}

impl Drop for Write<'_> {
    fn drop(&mut self) {
        // Neither committed nor rolled back.
        if self.connection.is_some() {
            self.connections.health.doubt();
        }
    }
}

impl Deref for Write<'_> {
    type Target = SqliteConnection;

    fn deref(&self) -> &SqliteConnection {
        self.connection.as_ref().expect("a transaction that has not ended")
    }
}

impl DerefMut for Write<'_> {
    fn deref_mut(&mut self) -> &mut SqliteConnection {
        self.connection.as_mut().expect("a transaction that has not ended")
    }
}
