//! The store as the rest of the server knows it: a port, with one file a backend below.
//!
//! A row is not a domain type: what the store keeps of a declaration is sealed, and `desk` makes sense of it. Nothing
//! here or above names a driver; [`open`] is the one place that chooses a backend.

pub mod accounts;
pub mod audit;
pub mod day;
mod error;
pub mod factors;
pub mod keys;
pub mod settings;
pub mod sqlite;
pub mod statistics;
pub mod tablets;
pub mod work;

use std::{path::Path, sync::Arc};

use async_trait::async_trait;
use domain::{Date, RecordId, Role, Step, statistics::Tally};

pub use accounts::AccountStore;
pub use audit::{Audit, AuditStore};
pub use day::DayStore;
pub use error::{Displaced, ErrorKind, OpenError, RowFault, Source, StoreError};
pub use factors::FactorStore;
pub use keys::KeyStore;
pub use settings::SettingStore;
pub use statistics::StatisticsStore;
pub use tablets::TabletStore;
pub use work::WorkStore;

use keys::WrappedDataKey;

domain::redacted!(NewRecord, OpenSession, Record);

/// The result of asking the store.
pub type Result<T, E = StoreError> = std::result::Result<T, E>;

/// A declaration to be stored.
#[derive(Clone)]
pub struct NewRecord {
    /// Its identity.
    pub id: RecordId,
    /// The day of its ticket.
    pub day: Date,
    /// The time of arrival, in milliseconds since 1970.
    pub received_at: u64,
    /// The tablet it came from.
    pub tablet: i64,
    /// The digest of its content, made with a key, to tell the same from another.
    pub digest: [u8; 32],
    /// Its own key.
    pub data_key: WrappedDataKey,
    /// Its content, sealed.
    pub content: Vec<u8>,
    /// The counts for it, once.
    pub tallies: Vec<Tally>,
    /// The entry in the audit log once it is stored; what a patient hands over has none.
    pub audit: Option<Audit>,
    /// The entry where its identity is taken by another content.
    pub audit_conflict: Option<Audit>,
}

/// The server's record of a hand-over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Filed {
    /// The number of the day.
    pub ticket: i64,
    /// The time of its first arrival, in milliseconds since 1970.
    pub received_at: u64,
}

/// The result of storing a declaration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandOver {
    /// Stored, and synced to the disk.
    Stored(Filed),
    /// It was there already, the same.
    Again(Filed),
    /// The identity is taken by another content.
    Conflict,
    /// The tablet is out of use; nothing was stored.
    Locked,
}

/// A declaration as it is kept.
#[derive(Clone)]
pub struct Record {
    /// Its identity.
    pub id: RecordId,
    /// The number of the day.
    pub ticket: i64,
    /// The time of arrival, in milliseconds since 1970.
    pub received_at: u64,
    /// The name of the tablet it came from.
    pub tablet: String,
    /// The member of staff who filled it in for the patient.
    pub assisted_by: Option<String>,
    /// Its own key; none only where it could not be sealed, as it is damaged.
    pub data_key: Option<WrappedDataKey>,
    /// Its content, sealed.
    pub content: Vec<u8>,
    /// The desk's work on it, sealed, once there is some.
    pub work: Option<Vec<u8>>,
    /// The version of the work.
    pub revision: i64,
    /// The number of the change that wrote it last.
    pub change: i64,
    /// True if somebody at the desk has seen it.
    pub seen: bool,
}

/// An enrolled tablet, or the desk's own computer in the place of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tablet {
    /// Its number.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// The time since which it has been out of use, if it is.
    pub locked_at: Option<u64>,
    /// The member of staff who fills the form in for the patient, on the desk's own computer.
    pub assistant: Option<Assistant>,
}

/// A member of staff who fills the form in for a patient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assistant {
    /// The name.
    pub name: String,
    /// The session, by its digest: no longer than it lasts may anything be handed over.
    pub session: [u8; 32],
}

/// A call for help that nobody has answered yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// Its number.
    pub id: i64,
    /// The number of the tablet.
    pub tablet_id: i64,
    /// The name of the tablet.
    pub tablet: String,
    /// The screen that stood on it.
    pub screen: Step,
    /// The time of the call, in milliseconds since 1970.
    pub made_at: u64,
}

/// A member of staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Staff {
    /// Its number.
    pub id: i64,
    /// The name, as signed in with.
    pub name: String,
    /// The role.
    pub role: Role,
    /// True if it has a second factor.
    pub has_factor: bool,
}

/// A session of a member of staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffSession {
    /// The member of staff.
    pub staff: Staff,
    /// The time of its beginning.
    pub created_at: u64,
    /// The time of its last use.
    pub seen_at: u64,
}

/// An open session, as its owner sees it.
#[derive(Clone, PartialEq, Eq)]
pub struct OpenSession {
    /// The digest of its token.
    pub token: [u8; 32],
    /// The words that its owner knows its computer by; empty where that is not known.
    pub computer: String,
    /// The session.
    pub session: StaffSession,
}

/// Counts of declarations, open calls and tablets, for `/metrics`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Declarations.
    pub records: i64,
    /// Calls for help nobody has answered.
    pub open_calls: i64,
    /// Tablets enrolled.
    pub tablets: i64,
}

/// The purpose for which a store is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To serve it, alone.
    Serve,
    /// For a command, which may run beside the server.
    Command,
    /// To try things on: nothing is left beside the folder, and nothing is looked for there.
    Trial,
}

/// Opens the store of a data folder. It is made, with the folder, where there never was one, or where `new` says so.
///
/// # Errors
/// When the folder cannot be written, the store is not there any more or cannot be trusted, or another server has it.
pub async fn open(data: &Path, purpose: Purpose, new: bool) -> Result<Arc<dyn Store>, OpenError> {
    Ok(Arc::new(sqlite::SqliteStore::open(data, purpose, new).await?))
}

/// Returns whether a data folder that has a store has no room to write in.
#[must_use]
pub fn is_without_room(data: &Path) -> bool {
    sqlite::is_without_room(data)
}

/// A store of declarations, tablets and staff.
#[async_trait]
pub trait Store:
    WorkStore
    + KeyStore
    + DayStore
    + StatisticsStore
    + TabletStore
    + AccountStore
    + FactorStore
    + SettingStore
    + AuditStore
    + std::fmt::Debug
    + Send
    + Sync
{
    /// Stores a declaration; returns once it is synced to the disk.
    async fn hand_over(&self, record: NewRecord) -> Result<HandOver>;
    /// Returns whether a declaration is there, or was until it was destroyed.
    async fn has(&self, id: RecordId) -> Result<bool>;
    /// A declaration.
    async fn record(&self, id: RecordId) -> Result<Option<Record>>;
    /// The declarations that arrived at or after an instant, newest first, at most so many.
    async fn records(&self, since: u64, limit: u32) -> Result<Vec<Record>>;

    /// Counts of declarations, open calls and tablets, for `/metrics`.
    async fn counts(&self) -> Result<Counts>;
    /// Checks that the store can be written, by its findings of the last seconds.
    ///
    /// # Errors
    /// When it cannot, with the reason.
    fn writable(&self) -> Result<()>;
    /// Returns whether destroyed content may still be in the store's files, because another process reads them.
    fn erasing(&self) -> bool;
    /// Checks the store and returns its defects, as lines for the operator; none when it is sound. `reads` tells if a
    /// record makes sense.
    async fn check(&self, reads: Reads<'_>) -> Result<Vec<String>>;
    /// Closes the store, finishing what is under way: afterwards its files are whole by themselves.
    async fn close(&self);
}

/// A function that tells if a record makes sense.
pub type Reads<'r> = &'r (dyn Fn(&Record) -> bool + Send + Sync);
