//! The desk's work as the store keeps it: versions of it, what changed since when, and what was destroyed.

use async_trait::async_trait;
use domain::{Date, RecordId, statistics::Tally};

use super::{Audit, Record, Result};

domain::redacted!(WorkStep);

/// The remains of a destroyed declaration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disposal {
    /// Its identity.
    pub id: RecordId,
    /// The day of its ticket.
    pub day: Date,
    /// The number of the day.
    pub ticket: i64,
    /// The time of its arrival, in milliseconds since 1970.
    pub received_at: u64,
    /// The time of its disposal, in milliseconds since 1970.
    pub disposed_at: u64,
    /// The member of staff.
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

    /// After everything that a change wrote.
    #[must_use]
    pub const fn after(change: i64) -> Self {
        Self { change, id: RecordId::from_bytes([u8::MAX; 16]) }
    }
}

/// A place in the order of arrival. What arrived in the same millisecond stands there by its identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Arrival {
    /// The time of arrival, in milliseconds since 1970.
    pub at: u64,
    /// The record.
    pub id: RecordId,
}

impl Arrival {
    /// After every arrival.
    pub const LAST: Self = Self { at: u64::MAX, id: RecordId::from_bytes([u8::MAX; 16]) };
}

/// The records that are asked for by what was done with them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Touched {
    /// Those that nobody has worked on yet.
    Never,
    /// All.
    Whatever,
}

/// A step of the desk's work on a declaration.
#[derive(Clone)]
pub struct WorkStep {
    /// The declaration.
    pub id: RecordId,
    /// The version of the work that was read.
    pub revision: i64,
    /// The work as it is now.
    pub work: Vec<u8>,
    /// The counts for the step.
    pub tallies: Vec<Tally>,
    /// Its entry in the audit log.
    pub audit: Audit,
}

/// A sheet that was printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    /// The name of the sheet.
    pub what: String,
    /// The time, in milliseconds since 1970.
    pub at: u64,
    /// The member of staff.
    pub by: String,
}

/// The work on declarations.
#[async_trait]
pub trait WorkStore {
    /// The records written after a place in the changes, in their order, at most so many.
    async fn changed(&self, since: Cursor, limit: u32) -> Result<Vec<Record>>;
    /// The number of the last change.
    async fn last_change(&self) -> Result<i64>;
    /// The records that arrived before a place in that order, the newest first, at most so many.
    async fn arrived_before(&self, before: Arrival, touched: Touched, limit: u32) -> Result<Vec<Record>>;
    /// The records destroyed after a change, in the order of their changes.
    async fn disposed(&self, since: i64) -> Result<Vec<Disposal>>;
    /// The records of these identities, in no order; those that are not there are left out.
    async fn these(&self, ids: &[RecordId]) -> Result<Vec<Record>>;
    /// Writes a step of the work over the version that was read, with all that goes with it; `false` where there is a
    /// newer one, or no record. Whoever works on a record has seen it.
    async fn write_work(&self, step: &WorkStep) -> Result<bool>;
    /// Notes who saw a declaration first.
    async fn see(&self, id: RecordId, by: &str, at: u64) -> Result<()>;
    /// Notes that a sheet was printed; `false` where there is no record.
    async fn print(&self, id: RecordId, what: &str, audit: &Audit) -> Result<bool>;
    /// The sheets printed for a declaration, latest first.
    async fn prints(&self, id: RecordId) -> Result<Vec<Printed>>;
    /// Destroys a declaration in the version that was read; `false` where there is a newer one, or no record. Nothing
    /// of its content is left in the store's files.
    async fn dispose(&self, id: RecordId, revision: i64, audit: &Audit) -> Result<bool>;
    /// The remains of a destroyed declaration.
    async fn disposal(&self, id: RecordId) -> Result<Option<Disposal>>;
}
