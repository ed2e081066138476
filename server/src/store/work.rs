//! The desk's work as the store keeps it: versions of it, what changed since when, and what was destroyed.

use async_trait::async_trait;
use domain::{Date, RecordId};

use super::{Record, Result};

/// What remains of a destroyed declaration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disposal {
    /// Its identity.
    pub id: RecordId,
    /// The day of its ticket.
    pub day: Date,
    /// The number of the day.
    pub ticket: i64,
    /// When it was destroyed.
    pub disposed_at: u64,
    /// By whom.
    pub disposed_by: String,
    /// The number of the change.
    pub change: i64,
}

/// A place in the store's changes. Records written together share a change and stand there by their identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cursor {
    /// The number of the change.
    pub change: i64,
    /// The record within it.
    pub id: RecordId,
}

impl Cursor {
    /// Before everything.
    pub const START: Self = Self { change: -1, id: RecordId::from_bytes([0; 16]) };
}

/// A sheet that was printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    /// Which, by its name.
    pub what: String,
    /// When.
    pub at: u64,
    /// By whom.
    pub by: String,
}

/// The work on declarations.
#[async_trait]
pub trait WorkStore {
    /// The records written after a place in the changes, in their order, at most so many.
    async fn changed(&self, since: Cursor, limit: u32) -> Result<Vec<Record>>;
    /// The records destroyed after a change, in the order of their changes.
    async fn disposed(&self, since: i64) -> Result<Vec<Disposal>>;
    /// These records, in no order; those that are not there are left out.
    async fn these(&self, ids: &[RecordId]) -> Result<Vec<Record>>;
    /// Writes the work over the version that was read; `false` where there is a newer one, or no record.
    async fn write_work(&self, id: RecordId, revision: i64, work: &[u8]) -> Result<bool>;
    /// Notes who saw a declaration first.
    async fn see(&self, id: RecordId, by: &str, at: u64) -> Result<()>;
    /// Notes that a sheet was printed.
    async fn print(&self, id: RecordId, printed: &Printed) -> Result<()>;
    /// The sheets printed for a declaration, latest first.
    async fn prints(&self, id: RecordId) -> Result<Vec<Printed>>;
    /// Destroys a declaration in the version that was read; `false` where there is a newer one, or no record. Nothing
    /// of its content is left in the store's files.
    async fn dispose(&self, id: RecordId, revision: i64, by: &str, at: u64) -> Result<bool>;
    /// What remains of a destroyed declaration.
    async fn disposal(&self, id: RecordId) -> Result<Option<Disposal>>;
}
