//! Members of staff: accounts, sign-in, sessions.
//!
//! Passwords are kept as argon2id (64 MiB, three passes). A session ends after half an hour without use and after
//! twelve hours at the latest. Guessing is slowed down, but nobody can lock the desk for longer than a minute.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use argon2::{
    Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version,
    password_hash::phc::{PasswordHash, Salt},
};
use domain::Role;
use tokio::sync::Semaphore;

use super::Desk;
use crate::{
    secret,
    store::{Result, Staff},
};

/// The shortest password (医療情報システムの安全管理に関するガイドライン 第6.0版: 13 characters where there is no second factor).
pub const PASSWORD_MIN: usize = 13;
/// The longest password and name; hashing takes time with length.
pub const TEXT_MAX: usize = 200;
/// A session ends after this long without use.
pub(super) const IDLE_MILLIS: u64 = 30 * 60 * 1000;
/// A session ends after this long at the latest.
pub(super) const LIFETIME_MILLIS: u64 = 12 * 60 * 60 * 1000;
/// Use is noted once in this long, to spare the store.
pub(super) const TOUCH_MILLIS: u64 = 60 * 1000;
/// After so many failures in a row a name has to wait.
const FAILURES_MAX: u32 = 5;
/// How long it has to wait.
const LOCK_MILLIS: u64 = 30 * 1000;
/// Names whose failures are remembered; beyond, the oldest are forgotten.
const NAMES_MAX: usize = 1000;

/// Why a sign-in or a new account was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Name and password do not belong together, or there is no such name: which of the two is not told.
    Wrong,
    /// Too many failures; worth trying again after so many seconds.
    Wait(u64),
    /// The password is shorter than [`PASSWORD_MIN`].
    TooShort,
    /// The name is empty or too long.
    NoName,
    /// The name is taken.
    Taken,
    /// Nobody would be left to answer for everything.
    LastAdmin,
}

/// Sign-in. Cheap to clone.
#[derive(Clone)]
pub struct SignIn {
    failures: Arc<Mutex<HashMap<String, Failures>>>,
    /// Each check takes 64 MiB: one at a time a core is what a desk PC can afford.
    checks: Arc<Semaphore>,
}

#[derive(Clone, Copy, Default)]
struct Failures {
    count: u32,
    last: u64,
}

impl Default for SignIn {
    fn default() -> Self {
        Self { failures: Arc::default(), checks: Arc::new(Semaphore::new(2)) }
    }
}

impl SignIn {
    fn wait(&self, name: &str, now: u64) -> Option<u64> {
        let failures = self.failures.lock().unwrap_or_else(PoisonError::into_inner);
        let Failures { count, last } = failures.get(name).copied()?;
        let until = last + LOCK_MILLIS;
        (count >= FAILURES_MAX && now < until).then(|| (until - now).div_ceil(1000))
    }

    fn note(&self, name: &str, right: bool, now: u64) {
        let mut failures = self.failures.lock().unwrap_or_else(PoisonError::into_inner);
        if right {
            failures.remove(name);
            return;
        }
        if failures.len() >= NAMES_MAX {
            failures.retain(|_, seen| now < seen.last + LOCK_MILLIS);
        }
        let seen = failures.entry(name.to_owned()).or_default();
        // A fresh start after the wait: the next failures count anew.
        let count = if seen.count >= FAILURES_MAX { 1 } else { seen.count + 1 };
        *seen = Failures { count, last: now };
    }
}

fn argon2() -> Argon2<'static> {
    let params = Params::new(64 * 1024, 3, 1, None).expect("parameters within argon2's limits");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

fn hash(password: &str, salt: [u8; 16]) -> String {
    let salt = Salt::new(&salt).expect("sixteen bytes are a salt");
    let hash = argon2().hash_password_with_salt(password.as_bytes(), &salt);
    hash.expect("a password within argon2's limits").to_string()
}

fn verify(password: &str, hash: &str) -> bool {
    PasswordHash::new(hash).is_ok_and(|hash| argon2().verify_password(password.as_bytes(), &hash).is_ok())
}

impl Desk {
    /// Adds a member of staff, from the command line or as the first one.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn add_staff(&self, name: &str, role: Role, password: &str) -> Result<Result<Staff, Refusal>> {
        self.add_staff_by("set-up", name, role, password).await
    }

    /// Adds a member of staff; the audit log says who did.
    pub(super) async fn add_staff_by(
        &self,
        by: &str,
        name: &str,
        role: Role,
        password: &str,
    ) -> Result<Result<Staff, Refusal>> {
        let name = name.trim();
        if name.is_empty() || name.chars().count() > TEXT_MAX || name.chars().any(char::is_control) {
            return Ok(Err(Refusal::NoName));
        }
        let Some(hash) = self.kept(password).await else { return Ok(Err(Refusal::TooShort)) };
        let added = self.store.add_staff(name, role, &hash, self.clock.now()).await?;
        if added.is_some() {
            self.audit(by, "staff-added", name).await;
        }
        Ok(added.ok_or(Refusal::Taken))
    }

    /// A password as it is kept; `None` for one that is too short or too long.
    pub(super) async fn kept(&self, password: &str) -> Option<String> {
        if password.chars().count() < PASSWORD_MIN || password.len() > TEXT_MAX {
            return None;
        }
        let mut salt = [0; 16];
        self.random(|rng| rng.fill_bytes(&mut salt));
        let password = password.to_owned();
        off_the_runtime(move || hash(&password, salt)).await
    }

    /// Signs a member of staff in and gives the token of the session.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn sign_in(&self, sign_in: &SignIn, name: &str, password: &str) -> Result<Result<String, Refusal>> {
        let staff = match self.proven(sign_in, name, password).await? {
            Ok(staff) => staff,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let token = self.random(secret::token);
        let now = self.clock.now();
        self.begin_session(secret::digest(&token), &staff).await?;
        let tidied = async {
            self.store.forget_sessions(now.saturating_sub(2 * LIFETIME_MILLIS)).await?;
            self.store.note_sign_in(staff.id, now).await
        };
        if let Err(error) = tidied.await {
            tracing::warn!(%error, "a sign-in is not noted");
        }
        self.audit(&staff.name, "signed-in", "").await;
        Ok(Ok(token))
    }

    /// The member of staff that name and password belong to.
    pub(super) async fn proven(&self, sign_in: &SignIn, name: &str, password: &str) -> Result<Result<Staff, Refusal>> {
        let name = name.trim();
        if password.len() > TEXT_MAX || name.len() > 4 * TEXT_MAX {
            return Ok(Err(Refusal::Wrong));
        }
        if let Some(seconds) = sign_in.wait(name, self.clock.now()) {
            return Ok(Err(Refusal::Wait(seconds)));
        }
        let found = self.store.staff(name).await?;
        let right = {
            let _turn = sign_in.checks.acquire().await;
            let (password, stored) = (password.to_owned(), found.as_ref().map(|(_, hash)| hash.clone()));
            // A name that is not there takes as long as one that is.
            let check = move || match stored {
                Some(stored) => verify(&password, &stored),
                None => hash(&password, [0; 16]).is_empty(),
            };
            off_the_runtime(check).await.unwrap_or_default()
        };
        sign_in.note(name, right, self.clock.now());
        let (Some((staff, _)), true) = (found, right) else {
            self.audit("desk", "sign-in-refused", "").await;
            return Ok(Err(Refusal::Wrong));
        };
        Ok(Ok(staff))
    }
}

/// Hashing keeps a core busy for a while, which the runtime must not notice.
async fn off_the_runtime<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    tokio::task::spawn_blocking(work).await.ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_waits_after_five_failures_but_never_longer_than_a_minute() {
        let sign_in = SignIn::default();
        for _ in 0..FAILURES_MAX {
            assert_eq!(sign_in.wait("受付", 1000), None);
            sign_in.note("受付", false, 1000);
        }
        assert_eq!(sign_in.wait("受付", 1000), Some(30));
        assert_eq!(sign_in.wait("会計", 1000), None, "another name is not concerned");
        assert_eq!(sign_in.wait("受付", 31_000), None);
        sign_in.note("受付", true, 31_000);
        assert_eq!(sign_in.wait("受付", 31_000), None);
    }

    #[test]
    fn a_password_is_kept_as_argon2id_and_verified() {
        let kept = hash("correct horse battery", [7; 16]);
        assert!(kept.starts_with("$argon2id$v=19$m=65536,t=3,p=1$"), "{kept}");
        assert!(verify("correct horse battery", &kept));
        assert!(!verify("correct horse batterz", &kept));
        assert!(!verify("", "not a hash"));
    }
}
