//! The port for accounts of the staff and their sessions.

use async_trait::async_trait;
use domain::Role;

use super::{Audit, OpenSession, Result, Staff, StaffSession};

domain::redacted!(SomeSessions);

/// An account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// The member of staff.
    pub staff: Staff,
    /// The time of the owner's last sign-in.
    pub signed_in_at: Option<u64>,
    /// The time of its deactivation, if it is deactivated.
    pub deactivated_at: Option<u64>,
}

/// Some sessions of an account, by the digests of their tokens.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum SomeSessions {
    /// This one.
    One([u8; 32]),
    /// All but this one.
    AllBut([u8; 32]),
    /// All.
    All,
}

impl SomeSessions {
    /// Returns whether a session is among them.
    #[must_use]
    pub fn contains(&self, token: &[u8; 32]) -> bool {
        match self {
            Self::One(one) => one == token,
            Self::AllBut(kept) => kept != token,
            Self::All => true,
        }
    }
}

/// A store of accounts and sessions. What would leave nobody to answer for everything is not done: those answer `false`.
#[async_trait]
pub trait AccountStore {
    /// The number of members of staff.
    async fn staff_count(&self) -> Result<i64>;
    /// Adds a member of staff; `None` where the name is taken.
    async fn add_staff(&self, name: &str, role: Role, password: &str, audit: &Audit) -> Result<Option<Staff>>;
    /// A member of staff whose account is in use, with the hash of the password.
    async fn staff(&self, name: &str) -> Result<Option<(Staff, String)>>;
    /// All accounts, those in use first, then by name.
    async fn accounts(&self) -> Result<Vec<Account>>;
    /// An account.
    async fn account(&self, staff: i64) -> Result<Option<Account>>;
    /// Gives an account in use another role, unless it is the last administrator's.
    async fn set_role(&self, staff: i64, role: Role, audit: &Audit) -> Result<bool>;
    /// Gives an account another password, takes it into use (again) and ends its sessions. With a session that is kept it
    /// is the owner's own change, which takes nothing into use: an account that was stopped meanwhile stays so.
    async fn set_password(&self, staff: i64, password: &str, kept: Option<[u8; 32]>, audit: &Audit) -> Result<bool>;
    /// Takes an account out of use and ends its sessions, unless it is the last administrator's.
    async fn deactivate(&self, staff: i64, audit: &Audit) -> Result<bool>;

    /// Begins a session with a sign-in, and forgets the sessions begun before an instant. Asked a second time for one
    /// token it does nothing. `computer` is what its owner knows the computer by.
    async fn sign_in(
        &self,
        token: [u8; 32],
        staff: i64,
        computer: &str,
        forgotten_before: u64,
        audit: &Audit,
    ) -> Result<()>;
    /// The session of a token, of an account in use.
    async fn session(&self, token: [u8; 32]) -> Result<Option<StaffSession>>;
    /// Notes that a session is in use.
    async fn touch_session(&self, token: [u8; 32], at: u64) -> Result<()>;
    /// The sessions of an account, those used last first.
    async fn sessions_of(&self, staff: i64) -> Result<Vec<OpenSession>>;
    /// Ends sessions of an account: this one, or all but the one that is kept. `false` where there are none.
    async fn end_sessions_of(&self, staff: i64, which: SomeSessions, audit: &Audit) -> Result<bool>;
}
