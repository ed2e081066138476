//! Failures of a store, as kinds. What a driver says stays behind them as a source: nothing above the port can tell which
//! driver it is, and nothing of what was stored gets into a message.

use std::error::Error;

/// A failure of the driver below the port.
pub type Source = Box<dyn Error + Send + Sync>;

/// A failure of the store: its kind, and what the driver said.
#[derive(Debug, thiserror::Error)]
#[error("{kind}")]
pub struct StoreError {
    kind: ErrorKind,
    #[source]
    source: Option<Source>,
}

/// The kinds of failures that callers tell apart.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ErrorKind {
    /// More is waiting to be written than the store can take. Trying again helps.
    #[error("too much is waiting for the store")]
    Overloaded,
    /// It cannot be written at the moment: locked, full or read-only. Trying again may help.
    #[error("the store cannot be written")]
    Unavailable,
    /// Its files are not where they were opened. What would be written to them would be lost.
    #[error(transparent)]
    Displaced(Displaced),
    /// It is known not to be ready, for this reason, and was not asked.
    #[error("{0}")]
    NotReady(String),
    /// A row holds what nobody can have stored.
    #[error(transparent)]
    Row(RowFault),
    /// The content cannot be serialised. Nothing is stored.
    #[error("what was to be stored cannot be written down")]
    Unwritten,
    /// Anything else.
    #[error("the store failed")]
    Failed,
}

impl StoreError {
    /// A failure that the driver tells of.
    pub(crate) fn of(kind: ErrorKind, source: impl Into<Source>) -> Self {
        Self { kind, source: Some(source.into()) }
    }

    /// Its kind.
    #[must_use]
    pub fn kind(&self) -> &ErrorKind {
        &self.kind
    }

    /// Returns whether trying again may help.
    #[must_use]
    pub fn is_passing(&self) -> bool {
        use ErrorKind::{Displaced, Failed, NotReady, Overloaded, Row, Unavailable, Unwritten};
        match self.kind {
            Overloaded | Unavailable | Displaced(_) | NotReady(_) => true,
            Row(_) | Unwritten | Failed => false,
        }
    }
}

impl From<ErrorKind> for StoreError {
    fn from(kind: ErrorKind) -> Self {
        Self { kind, source: None }
    }
}

impl From<Displaced> for StoreError {
    fn from(displaced: Displaced) -> Self {
        ErrorKind::Displaced(displaced).into()
    }
}

impl From<RowFault> for StoreError {
    fn from(fault: RowFault) -> Self {
        ErrorKind::Row(fault).into()
    }
}

impl From<serde_json::Error> for StoreError {
    fn from(error: serde_json::Error) -> Self {
        Self::of(ErrorKind::Unwritten, error)
    }
}

/// The ways in which the store's files are lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Displaced {
    /// The store itself: it was deleted, replaced, or a folder above it was renamed.
    #[error(
        "the store's file is not at its path any more: put it back; where it was deleted, export first, and start again"
    )]
    Store,
    /// Its log, or the index of that.
    #[error("the store's log is not at its path any more: stop and start again")]
    Log,
}

/// A column that holds what nobody can have stored, by names that tell nothing of anybody.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{table}, row {row}: {column} is not what was stored")]
pub struct RowFault {
    /// The table.
    pub table: &'static str,
    /// The column.
    pub column: &'static str,
    /// The row's identity, number or key.
    pub row: String,
}

/// The reasons for which the store did not open: one line for the operator.
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
        /// The mark that says that there was one.
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
        /// The first finding, and the number of the others.
        findings: String,
    },
    /// The database cannot be trusted to keep what it confirms, with the reason.
    #[error("{0}")]
    Untrusted(String),
    /// The store was written by another version.
    #[error("the store in `data` was made by another version: {0}")]
    Schema(#[source] Source),
    /// There is no key to its seal.
    #[error("{0}")]
    Key(#[from] crate::seal::KeyError),
    /// It does not open.
    #[error("the store in `data` does not open: {0}")]
    Store(#[source] Source),
}
