//! The store as the rest of the server knows it: a port, with one file a backend below.
//!
//! A row is not a domain type: what the store keeps of a declaration is its JSON, and `desk` makes sense of it.

pub mod day;
pub mod sqlite;

use async_trait::async_trait;
use domain::{Date, RecordId, Role, Step};

/// A failure of the store. Opaque on purpose: nothing of what was stored may leak into a message.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// More is waiting to be written than the store can take. Trying again helps.
    #[error("too much is waiting for the store")]
    Overloaded,
    /// It cannot be written at the moment: locked, full or read-only. Trying again may help.
    #[error("the store cannot be written")]
    Unavailable(#[source] sqlx::Error),
    /// Anything else.
    #[error("the store failed")]
    Failed(#[source] sqlx::Error),
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
    /// Its content.
    pub content: Vec<u8>,
}

/// An enrolled tablet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kiosk {
    /// Its number.
    pub id: i64,
    /// Its name.
    pub name: String,
}

/// A call for help that nobody has answered yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// Its number.
    pub id: i64,
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
pub trait Store: day::Days + Send + Sync {
    /// Stores a declaration; returns once it is synced to the disk.
    async fn hand_over(&self, record: NewRecord) -> Result<HandOver>;
    /// Whether a declaration is there.
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
    /// A member of staff with the hash of the password.
    async fn staff(&self, name: &str) -> Result<Option<(Staff, String)>>;
    /// Begins a session.
    async fn add_session(&self, token: [u8; 32], staff: i64, at: u64) -> Result<()>;
    /// The session of a token.
    async fn session(&self, token: [u8; 32]) -> Result<Option<StaffSession>>;
    /// Notes that a session is in use.
    async fn touch_session(&self, token: [u8; 32], at: u64) -> Result<()>;
    /// Ends a session.
    async fn end_session(&self, token: [u8; 32]) -> Result<()>;

    /// How much there is of what.
    async fn counts(&self) -> Result<Counts>;
    /// Writes an entry of the audit log.
    async fn audit(&self, entry: Audit<'_>) -> Result<()>;
    /// Whether the store can be written now.
    async fn writable(&self) -> Result<()>;
    /// What is wrong with the store, as lines for the operator; none when all is well.
    async fn check(&self) -> Result<Vec<String>>;
}
