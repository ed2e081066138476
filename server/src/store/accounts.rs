//! What the store knows of the accounts of the staff.

use async_trait::async_trait;
use domain::Role;

use super::{Result, Staff};

/// An account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Whose.
    pub staff: Staff,
    /// When its owner last signed in.
    pub signed_in_at: Option<u64>,
    /// When it was deactivated, if it is.
    pub deactivated_at: Option<u64>,
}

/// A store of accounts. What would leave nobody to answer for everything is not done: those answer `false`.
#[async_trait]
pub trait AccountStore {
    /// All accounts, those in use first, then by name.
    async fn accounts(&self) -> Result<Vec<Account>>;
    /// An account.
    async fn account(&self, staff: i64) -> Result<Option<Account>>;
    /// Notes a sign-in.
    async fn note_sign_in(&self, staff: i64, at: u64) -> Result<()>;
    /// Gives an account in use another role, unless it is the last administrator's.
    async fn set_role(&self, staff: i64, role: Role) -> Result<bool>;
    /// Gives an account another password, takes it into use (again) and ends its sessions but this one.
    async fn set_password(&self, staff: i64, password: &str, kept: Option<[u8; 32]>) -> Result<bool>;
    /// Takes an account out of use and ends its sessions, unless it is the last administrator's.
    async fn deactivate(&self, staff: i64, at: u64) -> Result<bool>;
}
