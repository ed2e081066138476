//! The store as the rest of the server knows it: a port, with one file a backend below.
//!
//! A row is not a domain type: what the store keeps of a declaration is its JSON, and `desk` makes sense of it.

pub mod accounts;
pub mod day;
pub mod settings;
pub mod sqlite;
pub mod tablets;
pub mod tallies;
pub mod work;

use async_trait::async_trait;
use domain::{Date, RecordId, Role, Step, tally::Tally};

pub use tallies::Tallies;
pub use work::Works;

/// A failure of the store. Opaque on purpose: nothing of what was stored may leak into a message.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// More is waiting to be written than the store can take. Trying again helps.
    #[error("too much is waiting for the store")]
    Overloaded,
    /// It cannot be written at the moment: locked, full or read-only. Trying again may help.
    #[error("the store cannot be written")]
    Unavailable(#[source] sqlx::Error),
    /// Its files are not where they were opened. What would be written to them would be lost.
    #[error(transparent)]
    Displaced(#[from] Displaced),
    /// It is known not to be ready, and was not asked.
    #[error("{0}")]
    NotReady(String),
    /// A row holds what nobody can have stored.
    #[error(transparent)]
    Row(#[from] RowFault),
    /// What was to be stored cannot be written down. Nothing is stored.
    #[error("what was to be stored cannot be written down")]
    Unwritten(#[from] serde_json::Error),
    /// Anything else.
    #[error("the store failed")]
    Failed(#[source] sqlx::Error),
}

impl StoreError {
    /// Whether trying again may help.
    #[must_use]
    pub fn is_passing(&self) -> bool {
        matches!(self, Self::Overloaded | Self::Unavailable(_) | Self::Displaced(_) | Self::NotReady(_))
    }
}

/// What has become of the store's files.
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

/// The result of asking the store.
pub type Result<T, E = StoreError> = std::result::Result<T, E>;

/// A declaration to be stored.
#[derive(Clone, Debug)]
pub struct NewRecord {
    /// Its identity.
    pub id: RecordId,
    /// The day of its ticket.
    pub day: Date,
    /// When it arrived.
    pub received_at: u64,
    /// The tablet it came from.
    pub kiosk: i64,
    /// The digest of its content, to tell the same from another.
    pub digest: [u8; 32],
    /// Its content.
    pub content: Vec<u8>,
    /// What it counts for, once.
    pub tallies: Vec<Tally>,
}

/// What a tablet gets for a declaration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Filed {
    /// The number of the day.
    pub ticket: i64,
    /// When it arrived first.
    pub received_at: u64,
}

/// What came of storing a declaration.
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
#[derive(Clone, Debug)]
pub struct Record {
    /// Its identity.
    pub id: RecordId,
    /// The number of the day.
    pub ticket: i64,
    /// When it arrived.
    pub received_at: u64,
    /// The name of the tablet it came from.
    pub kiosk: String,
    /// The member of staff who filled it in for the patient.
    pub assisted_by: Option<String>,
    /// Its content.
    pub content: Vec<u8>,
    /// The desk's work on it, once there is some.
    pub work: Option<Vec<u8>>,
    /// The version of the work.
    pub revision: i64,
    /// The number of the change that wrote it last.
    pub change: i64,
    /// Whether somebody at the desk has seen it.
    pub seen: bool,
}

/// An enrolled tablet, or the desk's own computer in the place of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kiosk {
    /// Its number.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// Since when it has been out of use, if it is.
    pub locked_at: Option<u64>,
    /// Who fills the form in for the patient, where it is the desk's own computer.
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
    pub kiosk_id: i64,
    /// The name of the tablet.
    pub kiosk: String,
    /// The screen that stood on it.
    pub screen: Step,
    /// When it was made.
    pub made_at: u64,
}

/// A member of staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Staff {
    /// Its number.
    pub id: i64,
    /// The name, as signed in with.
    pub name: String,
    /// What the person is there for.
    pub role: Role,
}

/// A session of a member of staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffSession {
    /// Who.
    pub staff: Staff,
    /// Since when.
    pub created_at: u64,
    /// When last.
    pub seen_at: u64,
}

/// How much there is of what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Declarations.
    pub records: i64,
    /// Calls for help nobody has answered.
    pub open_calls: i64,
    /// Tablets enrolled.
    pub kiosks: i64,
}

/// An entry of the audit log.
#[derive(Clone, Copy, Debug)]
pub struct Audit<'a> {
    /// When.
    pub at: u64,
    /// Who: a tablet, a member of staff, the command line.
    pub actor: &'a str,
    /// What was done.
    pub action: &'static str,
    /// To what: an identity, never an answer.
    pub subject: &'a str,
}

/// A store of declarations, tablets and staff.
#[async_trait]
pub trait Store:
    Works + Tallies + day::Days + tablets::TabletStore + accounts::AccountStore + settings::SettingStore + Send + Sync
{
    /// Stores a declaration; returns once it is synced to the disk.
    async fn hand_over(&self, record: NewRecord) -> Result<HandOver>;
    /// Whether a declaration is there, or was until it was destroyed.
    async fn has(&self, id: RecordId) -> Result<bool>;
    /// A declaration.
    async fn record(&self, id: RecordId) -> Result<Option<Record>>;
    /// The declarations that arrived at or after an instant, newest first, at most so many.
    async fn records(&self, since: u64, limit: u32) -> Result<Vec<Record>>;

    /// Keeps a one-time code under which a tablet may enrol.
    async fn add_enrolment(&self, code: [u8; 32], kiosk: &str, expires_at: u64) -> Result<()>;
    /// The tablet's name under a code that is valid now.
    async fn enrolment(&self, code: [u8; 32], now: u64) -> Result<Option<String>>;
    /// Uses a code up and enrols the tablet; `None` where the code is not valid (any more).
    async fn enrol(&self, code: [u8; 32], token: [u8; 32], now: u64) -> Result<Option<Kiosk>>;
    /// Enrols a tablet without a code, for integrations.
    async fn add_kiosk(&self, name: &str, token: [u8; 32], now: u64) -> Result<Kiosk>;
    /// The tablet of a token.
    async fn kiosk(&self, token: [u8; 32]) -> Result<Option<Kiosk>>;

    /// Keeps a call for help; a tablet that is calling already is not listed twice.
    async fn call(&self, kiosk: i64, screen: Step, at: u64) -> Result<()>;
    /// The calls nobody has answered, oldest first.
    async fn calls(&self) -> Result<Vec<Call>>;
    /// Notes that a call was answered.
    async fn answer_call(&self, call: i64, staff: i64, at: u64) -> Result<()>;

    /// How many members of staff there are.
    async fn staff_count(&self) -> Result<i64>;
    /// Adds a member of staff; `None` where the name is taken.
    async fn add_staff(&self, name: &str, role: Role, password: &str, at: u64) -> Result<Option<Staff>>;
    /// A member of staff whose account is in use, with the hash of the password.
    async fn staff(&self, name: &str) -> Result<Option<(Staff, String)>>;
    /// Begins a session.
    async fn add_session(&self, token: [u8; 32], staff: i64, at: u64) -> Result<()>;
    /// The session of a token, of an account in use.
    async fn session(&self, token: [u8; 32]) -> Result<Option<StaffSession>>;
    /// Notes that a session is in use.
    async fn touch_session(&self, token: [u8; 32], at: u64) -> Result<()>;
    /// Forgets the sessions begun before an instant.
    async fn forget_sessions(&self, before: u64) -> Result<()>;
    /// Ends a session.
    async fn end_session(&self, token: [u8; 32]) -> Result<()>;

    /// How much there is of what.
    async fn counts(&self) -> Result<Counts>;
    /// Writes an entry of the audit log.
    async fn audit(&self, entry: Audit<'_>) -> Result<()>;
    /// Whether the store can be written, as far as it has found out within the last seconds.
    ///
    /// # Errors
    /// When it cannot, with the reason.
    fn writable(&self) -> Result<()>;
    /// Whether something that was destroyed may still be read in the store's files, because another process reads them.
    fn erasing(&self) -> bool;
    /// What is wrong with the store, as lines for the operator; none when all is well. `reads` tells whether a record
    /// makes sense.
    async fn check(&self, reads: Reads<'_>) -> Result<Vec<String>>;
}

/// Whether a record makes sense.
pub type Reads<'r> = &'r (dyn Fn(&Record) -> bool + Send + Sync);
