//! Looking after the accounts of the staff. An account is never deleted, so that the history keeps its name; and there is
//! always an administrator left.

use domain::Role;

use super::{Desk, staff::Refusal, throttle::Asker};
use crate::{
    secret,
    store::{
        Result, Staff,
        accounts::{Account, SomeSessions},
    },
};

impl Desk {
    /// Returns whether there is an account. The first one is made with the set-up code.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn has_staff(&self) -> Result<bool> {
        Ok(self.store.staff_count().await? > 0)
    }

    /// All accounts, those in use first.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn accounts(&self) -> Result<Vec<Account>> {
        self.store.accounts().await
    }

    /// An account; `None` where there is none.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn account(&self, staff: i64) -> Result<Option<Account>> {
        self.store.account(staff).await
    }

    /// Adds an account with a first password.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn add_account(
        &self,
        by: &Staff,
        name: &str,
        role: Role,
        password: &str,
    ) -> Result<Result<Staff, Refusal>> {
        self.add_staff_by(&by.name, name, role, password).await
    }

    /// Gives an account another role, which holds for its open sessions at once.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn change_role(&self, by: &Staff, account: &Account, role: Role) -> Result<Result<(), Refusal>> {
        if account.staff.role == role {
            return Ok(Ok(()));
        }
        let audit = self.entry(&by.name, "role-changed", format!("{}: {}", account.staff.name, role.name()));
        let done = self.store.set_role(account.staff.id, role, &audit).await?;
        Ok(done.then_some(()).ok_or(Refusal::LastAdmin))
    }

    /// Gives somebody a new password and ends all sessions that the old one had opened. An account that was deactivated
    /// is in use again.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn give_password(&self, by: &Staff, account: &Account, password: &str) -> Result<Result<(), Refusal>> {
        let hash = match self.kept(&account.staff.name, password).await {
            Ok(hash) => hash,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let action = if account.deactivated_at.is_some() { "staff-reactivated" } else { "password-given" };
        let audit = self.entry(&by.name, action, &account.staff.name);
        self.store.set_password(account.staff.id, &hash, None, &audit).await?;
        self.sessions.end(account.staff.id, SomeSessions::All);
        self.factors.forget(account.staff.id);
        Ok(Ok(()))
    }

    /// Changes one's own password, known by the old one, and ends all sessions but the one that asks.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn change_password(
        &self,
        asker: &Asker,
        (staff, session): (&Staff, &str),
        old: &str,
        new: &str,
    ) -> Result<Result<(), Refusal>> {
        let session = secret::digest(session);
        if let Err(refusal) = self.proven(asker, Some(session), &staff.name, old).await? {
            return Ok(Err(refusal));
        }
        let hash = match self.kept(&staff.name, new).await {
            Ok(hash) => hash,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let audit = self.entry(&staff.name, "password-changed", &staff.name);
        if !self.store.set_password(staff.id, &hash, Some(session), &audit).await? {
            return Ok(Err(Refusal::Expired));
        }
        self.sessions.end(staff.id, SomeSessions::AllBut(session));
        self.factors.forget(staff.id);
        Ok(Ok(()))
    }

    /// Takes an account out of use; its sessions end at once.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn deactivate(&self, by: &Staff, account: &Account) -> Result<Result<(), Refusal>> {
        if account.deactivated_at.is_some() {
            return Ok(Ok(()));
        }
        let audit = self.entry(&by.name, "staff-deactivated", &account.staff.name);
        let done = self.store.deactivate(account.staff.id, &audit).await?;
        self.factors.forget(account.staff.id);
        Ok(done.then_some(()).ok_or(Refusal::LastAdmin))
    }
}
