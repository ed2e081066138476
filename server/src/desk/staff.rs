//! Members of staff: accounts, sign-in, sessions.
//!
//! Passwords are kept as argon2id (64 MiB, three passes). A session ends after half an hour without use and after
//! twelve hours at the latest. Guessing is slowed down ([`super::throttle`]), but nobody can lock the desk for longer than
//! a minute.

use std::sync::PoisonError;

use argon2::{
    Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version,
    password_hash::phc::{PasswordHash, Salt},
};
use domain::Role;

use super::{
    Desk,
    factors::AfterPassword,
    hashing::AGAIN_SECONDS,
    passwords::is_common,
    throttle::{Asker, Whose},
};
use crate::{
    secret,
    store::{Result, Staff},
};

domain::redacted!(Begun);

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
/// The reasons for refusing a sign-in or a new account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Name and password do not belong together, or there is no such name: which of the two is not told.
    Wrong,
    /// Too many failures; worth trying again after so many seconds.
    Wait(u64),
    /// Too many are signing in at the moment; worth trying again after so many seconds.
    Busy(u64),
    /// The code is not the one of now, or was used before.
    WrongCode,
    /// It took too long, or was begun elsewhere: it has to be begun anew.
    Expired,
    /// The password is shorter than [`PASSWORD_MIN`].
    TooShort,
    /// The password is one that anybody would try.
    TooCommon,
    /// The name is empty or too long.
    NoName,
    /// The name is taken.
    Taken,
    /// Nobody would be left to answer for everything.
    LastAdmin,
}

/// A session that has begun.
#[derive(Clone)]
pub struct Begun {
    /// Its token.
    pub token: String,
    /// The text that the computer keeps to be recognised next time.
    pub device: String,
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
        let hash = match self.kept(name, password).await {
            Ok(hash) => hash,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let added = self.store.add_staff(name, role, &hash, &self.entry(by, "staff-added", name)).await?;
        Ok(added.ok_or(Refusal::Taken))
    }

    /// A password as it is kept.
    ///
    /// # Errors
    /// Why it is refused for whoever has this name.
    pub(super) async fn kept(&self, name: &str, password: &str) -> Result<String, Refusal> {
        if !(PASSWORD_MIN..=TEXT_MAX).contains(&password.chars().count()) {
            return Err(Refusal::TooShort);
        }
        let mut salt = [0; 16];
        self.random(|rng| rng.fill_bytes(&mut salt));
        let mut words = self.words.lock().unwrap_or_else(PoisonError::into_inner).clone();
        words.push(name.to_owned());
        let password = password.to_owned();
        let kept = move || if is_common(&password, &words) { None } else { Some(hash(&password, salt)) };
        match self.hashing.run(None, kept).await {
            Some(kept) => kept.ok_or(Refusal::TooCommon),
            None => Err(Refusal::Busy(AGAIN_SECONDS)),
        }
    }

    /// Tells what everybody knows of the clinic, such as its name: no password may be made of it.
    pub fn know(&self, words: Vec<String>) {
        *self.words.lock().unwrap_or_else(PoisonError::into_inner) = words;
    }

    /// Signs a member of staff in, or asks for the code where the account has a second factor and codes are asked for at
    /// all.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn sign_in(
        &self,
        asker: &Asker,
        name: &str,
        password: &str,
        asks_code: bool,
    ) -> Result<Result<AfterPassword, Refusal>> {
        let (staff, hash) = match self.proven(asker, None, name, password).await? {
            Ok(proven) => proven,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let device = asker.remembering(&hash, self.random(secret::nonce));
        if staff.has_factor && asks_code {
            return Ok(Ok(AfterPassword::CodeWanted(self.want_code(asker, &staff, &hash, device))));
        }
        Ok(Ok(AfterPassword::Begun(self.begin(asker, &staff, device).await?)))
    }

    /// Begins the session of somebody who has proven who they are.
    pub(super) async fn begin(&self, asker: &Asker, staff: &Staff, device: String) -> Result<Begun> {
        let token = self.random(secret::token);
        self.begin_session(secret::digest(&token), staff, &asker.computer).await?;
        Ok(Begun { token, device })
    }

    /// The member of staff that name and password belong to, with the password as it is stored. `session` is the open
    /// session of whoever proves it again.
    pub(super) async fn proven(
        &self,
        asker: &Asker,
        session: Option<[u8; 32]>,
        name: &str,
        password: &str,
    ) -> Result<Result<(Staff, String), Refusal>> {
        let name = name.trim();
        if password.chars().count() > TEXT_MAX || name.len() > 4 * TEXT_MAX {
            return Ok(Err(Refusal::Wrong));
        }
        let found = self.store.staff(name).await?;
        let device = found.as_ref().and_then(|(_, stored)| asker.known(stored));
        let whose = match (session, device) {
            (Some(session), _) => Whose::Session(session),
            (None, Some(device)) => Whose::Device(name.to_owned(), device),
            (None, None) => Whose::Name(name.to_owned()),
        };
        let known = !matches!(whose, Whose::Name(_)) || self.hashing.is_familiar(name, asker.address);
        let place = if known { None } else { self.hashing.place(asker.address) };
        if !known && place.is_none() {
            return Ok(Err(Refusal::Busy(AGAIN_SECONDS)));
        }
        // It counts before it is looked at: of many at once no more are looked at than of many in turn.
        if let Err(seconds) = self.throttle.begin(&whose, self.clock.monotonic()) {
            // Nobody waits for it: the time would tell which names there are.
            let (desk, staff) = (self.clone(), found.map(|(staff, _)| staff));
            tokio::spawn(async move { desk.sign_in_refused(staff.as_ref()).await });
            return Ok(Err(Refusal::Wait(seconds)));
        }
        let (typed, stored) = (password.to_owned(), found.as_ref().map(|(_, hash)| hash.clone()));
        // A name that is not there takes as long as one that is.
        let check = move || match stored {
            Some(stored) => verify(&typed, &stored),
            None => hash(&typed, [0; 16]).is_empty(),
        };
        let right = self.hashing.run(place, check).await.unwrap_or_default();
        let (Some((staff, stored)), true) = (found.clone(), right) else {
            self.sign_in_refused(found.as_ref().map(|(staff, _)| staff)).await;
            return Ok(Err(Refusal::Wrong));
        };
        self.throttle.right(&whose);
        self.hashing.remember(name, asker.address);
        self.write_refusals_of(&staff).await;
        Ok(Ok((staff, stored)))
    }

    /// Counts a try of a one-time code, and tells in how many seconds the next is possible if it is refused, which the
    /// audit log is told of.
    ///
    /// # Errors
    /// The seconds to wait, where it may not.
    pub async fn try_code(&self, asker: &Asker) -> Result<(), u64> {
        let tried = self.throttle.begin(&Whose::Codes(asker.address), self.clock.monotonic());
        if tried.is_err() {
            self.code_refused().await;
        }
        tried
    }

    /// The one-time code that was tried is right.
    pub fn code_was_right(&self, asker: &Asker) {
        self.throttle.right(&Whose::Codes(asker.address));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_kept_as_argon2id_and_verified() {
        let kept = hash("correct horse battery", [7; 16]);
        assert!(kept.starts_with("$argon2id$v=19$m=65536,t=3,p=1$"), "{kept}");
        assert!(verify("correct horse battery", &kept));
        assert!(!verify("correct horse batterz", &kept));
        assert!(!verify("", "not a hash"));
    }
}
