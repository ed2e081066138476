//! The second factor at the desk: a code of an authenticator beside the password (TOTP, RFC 6238), and codes on paper for
//! whoever has lost the device.
//!
//! No code is taken twice, also not of two that come at once (RFC 6238, 5.2). Tries are limited ([`super::throttle`]), and
//! the password comes first: nobody without it can use a person's tries up.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use totp_rs::{Builder, Secret, Totp};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use super::{
    Desk,
    staff::{Begun, Refusal},
    throttle::{Asker, Whose},
};
use crate::{
    secret,
    store::{ErrorKind, Result, Staff, StoreError, accounts::SomeSessions, factors::Factor},
};

domain::redacted!(Half, SetUp, Factors, AfterPassword, NewFactor, Typed);

/// The bytes of a secret (RFC 4226, 4: R6).
const SECRET: usize = 20;
/// The codes on paper that somebody gets.
const RECOVERY_CODES: usize = 10;
/// The characters of one, without what stands between its groups.
const RECOVERY_LEN: usize = 12;
/// The digits of an authenticator's code.
const DIGITS: usize = 6;
/// A sign-in waits for its code this long, and a set-up for its first one.
const VALID_MILLIS: u64 = 10 * 60 * 1000;
/// Sign-ins and set-ups that wait; beyond, the one that has waited the longest is forgotten.
const WAITING: usize = 1000;

/// A sign-in whose password was right, and whose code is still to come.
#[derive(Clone)]
struct Half {
    staff: i64,
    device: String,
    /// True if the account is known at this computer already.
    known: bool,
    since: u64,
}

/// A second factor that is being set up.
#[derive(Clone)]
struct SetUp {
    secret: Zeroizing<[u8; SECRET]>,
    since: u64,
}

/// Recovery codes that were just made.
struct Shown {
    codes: Vec<Zeroizing<String>>,
    since: u64,
}

#[derive(Default)]
struct Waiting {
    /// By the digest of the token that was given for it.
    halves: HashMap<[u8; 32], Half>,
    /// By account and the digest of the session.
    set_ups: HashMap<(i64, [u8; 32]), SetUp>,
    /// Recovery codes that were just made, by the same: a page that is loaded anew shows them again.
    shown: HashMap<(i64, [u8; 32]), Shown>,
    /// The step of the last code of an account: here, too, for a store that cannot be written.
    steps: HashMap<i64, u64>,
}

/// The sign-ins and set-ups that wait for a code. Cheap to clone.
#[derive(Clone, Default)]
pub(super) struct Factors(Arc<Mutex<Waiting>>);

impl Waiting {
    fn show(&mut self, whose: (i64, [u8; 32]), codes: &[String], now: u64) {
        room(&mut self.shown, now, |shown| shown.since);
        let codes = codes.iter().cloned().map(Zeroizing::new).collect();
        self.shown.insert(whose, Shown { codes, since: now });
    }
}

impl Factors {
    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Forgets the sign-ins of an account that wait: its password is another one, or it is out of use.
    pub(super) fn forget(&self, staff: i64) {
        self.lock().halves.retain(|_, half| half.staff != staff);
    }

    fn half(&self, token: &[u8; 32], now: u64) -> Option<Half> {
        self.lock().halves.get(token).filter(|half| now < half.since + VALID_MILLIS).cloned()
    }

    /// Takes a step, once, and none that is not later than the last one.
    fn take(&self, staff: i64, step: u64) -> bool {
        let mut waiting = self.lock();
        let last = waiting.steps.entry(staff).or_default();
        let taken = *last < step;
        *last = step.max(*last);
        taken
    }
}

/// Makes room for one more.
fn room<K: Clone + Eq + std::hash::Hash, V>(all: &mut HashMap<K, V>, now: u64, since: impl Fn(&V) -> u64) {
    all.retain(|_, one| now < since(one) + VALID_MILLIS);
    if all.len() >= WAITING
        && let Some(oldest) = all.iter().min_by_key(|(_, one)| since(one)).map(|(key, _)| key.clone())
    {
        all.remove(&oldest);
    }
}

/// The answer to a right password.
pub enum AfterPassword {
    /// The session has begun.
    Begun(Begun),
    /// The code is wanted, with this token.
    CodeWanted(String),
}

/// A second factor to be put into an authenticator.
pub struct NewFactor {
    /// The secret in base 32, to be typed.
    pub secret: String,
    /// The same as an address, to be scanned (`otpauth:`).
    pub address: String,
}

/// A code as it was typed, without what makes no difference.
enum Typed {
    /// Of an authenticator.
    Digits(String),
    /// On paper, as [`secret::code`] writes it.
    Recovery(String),
}

impl Typed {
    fn read(typed: &str) -> Option<Self> {
        let mut characters: Vec<char> = typed.nfkc().filter(char::is_ascii_alphanumeric).collect();
        if characters.len() == DIGITS && characters.iter().all(char::is_ascii_digit) {
            return Some(Self::Digits(characters.into_iter().collect()));
        }
        for character in &mut characters {
            // What somebody may read in their place.
            *character = match character.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            };
        }
        let groups = || characters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>();
        (characters.len() == RECOVERY_LEN).then(|| Self::Recovery(groups().join("-")))
    }
}

fn totp(secret: &[u8]) -> Builder {
    Builder::new().with_secret(Secret::new(secret.into()))
}

/// The step of a code of this second, one step early or late; `None` where it is none.
fn step(secret: &[u8], code: &str, now: u64) -> Option<u64> {
    totp(secret).build().ok()?.check(code, now / 1000)
}

/// The address of a secret. No colon may stand in either name.
fn address(secret: &[u8], issuer: &str, account: &str) -> Option<String> {
    let plain = |name: &str| name.replace(':', " ");
    let totp: Totp = totp(secret).with_issuer(Some(plain(issuer))).with_account_name(plain(account)).build().ok()?;
    totp.to_url().ok()
}

fn unmade() -> StoreError {
    ErrorKind::Failed.into()
}

impl Desk {
    /// Has a sign-in wait for its code, and gives the token to send it with.
    pub(super) fn want_code(&self, asker: &Asker, staff: &Staff, password: &str, device: String) -> String {
        let token = self.random(secret::token);
        let now = self.clock.monotonic();
        let half = Half { staff: staff.id, device, known: asker.known(password).is_some(), since: now };
        let mut waiting = self.factors.lock();
        room(&mut waiting.halves, now, |half| half.since);
        waiting.halves.insert(secret::digest(&token), half);
        token
    }

    /// Signs in with the code, once the password was right.
    ///
    /// # Errors
    /// When the store fails, or cannot be written where the code is one on paper.
    pub async fn sign_in_with_code(&self, asker: &Asker, token: &str, code: &str) -> Result<Result<Begun, Refusal>> {
        let (digest, now) = (secret::digest(token), self.clock.monotonic());
        let Some(half) = self.factors.half(&digest, now) else { return Ok(Err(Refusal::Expired)) };
        let account = self.store.account(half.staff).await?.filter(|account| account.deactivated_at.is_none());
        // Without a second factor any more, the password is enough.
        let Some(staff) = account.map(|account| account.staff).filter(|staff| staff.has_factor) else {
            return Ok(Err(Refusal::Expired));
        };
        let typed = Typed::read(code);
        // A code on paper is longer than anybody guesses: its owner need not wait for a stranger.
        let whose = match typed {
            Some(Typed::Recovery(_)) => Whose::Codes(asker.address),
            _ => Whose::Factor(staff.id, half.known),
        };
        if let Err(seconds) = self.throttle.begin(&whose, now) {
            self.factor_refused(&staff).await;
            return Ok(Err(Refusal::Wait(seconds)));
        }
        if !self.take_code(&staff, typed).await? {
            self.factor_refused(&staff).await;
            return Ok(Err(Refusal::WrongCode));
        }
        // Of two that come at once with two codes, one.
        if self.factors.lock().halves.remove(&digest).is_none() {
            return Ok(Err(Refusal::Expired));
        }
        self.throttle.right(&whose);
        Ok(Ok(self.begin(asker, &staff, half.device).await?))
    }

    /// Takes a code of an account, so that nobody can use it again.
    async fn take_code(&self, staff: &Staff, typed: Option<Typed>) -> Result<bool> {
        match typed {
            Some(Typed::Digits(digits)) => self.take_digits(staff, &digits).await,
            Some(Typed::Recovery(code)) => {
                let audit = self.entry(&staff.name, "recovery-code-used", &staff.name);
                self.store.take_recovery_code(staff.id, self.seal.digest(code.as_bytes()), &audit).await
            }
            None => Ok(false),
        }
    }

    async fn take_digits(&self, staff: &Staff, digits: &str) -> Result<bool> {
        let Some((factor, _)) = self.store.factor(staff.id).await? else { return Ok(false) };
        let Some(secret) = self.factor_key().await?.open(staff.id, &factor.secret) else {
            tracing::error!(staff = staff.id, "a second factor does not open; its owner has to set it up anew");
            return Ok(false);
        };
        let Some(step) = step(&secret, digits, self.clock.now()) else { return Ok(false) };
        if step <= factor.used_step || !self.factors.take(staff.id, step) {
            return Ok(false);
        }
        match self.store.take_step(staff.id, step).await {
            // Whoever comes to a full disk can still read and print.
            Err(error) if error.is_passing() => Ok(true),
            taken => taken,
        }
    }

    async fn factor_key(&self) -> Result<crate::seal::FactorKey> {
        self.seal.factor_key(&*self.store, self.clock.now(), &mut self.own_rng()).await
    }

    /// Begins to set up a second factor, for an authenticator that shows `issuer`. Asked again in the same session it
    /// answers the same for as long as it waits.
    ///
    /// # Errors
    /// When the secret makes no address.
    pub fn begin_factor(&self, (staff, session): (&Staff, &str), issuer: &str) -> Result<NewFactor> {
        let (key, now) = ((staff.id, secret::digest(session)), self.clock.monotonic());
        let mut fresh = Zeroizing::new([0; SECRET]);
        self.random(|rng| rng.fill_bytes(&mut *fresh));
        let secret = {
            let mut waiting = self.factors.lock();
            room(&mut waiting.set_ups, now, |set_up| set_up.since);
            let set_up = waiting.set_ups.entry(key).or_insert(SetUp { secret: fresh, since: now });
            set_up.secret.clone()
        };
        let address = address(&*secret, issuer, &staff.name).ok_or_else(unmade)?;
        Ok(NewFactor { secret: Secret::new_stack(*secret).to_base32(), address })
    }

    /// Gives the account the second factor that is being set up, once the password and its first code are right. The
    /// recovery codes can be shown for a while. In the place of an earlier one it takes that away. Sessions elsewhere end:
    /// they began without it.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn confirm_factor(
        &self,
        asker: &Asker,
        (staff, session): (&Staff, &str),
        password: &str,
        code: &str,
    ) -> Result<Result<(), Refusal>> {
        let (session, now) = (secret::digest(session), self.clock.monotonic());
        if let Err(refusal) = self.proven(asker, Some(session), &staff.name, password).await? {
            return Ok(Err(refusal));
        }
        let waiting = self.factors.lock().set_ups.get(&(staff.id, session)).cloned();
        let Some(set_up) = waiting.filter(|set_up| now < set_up.since + VALID_MILLIS) else {
            return Ok(Err(Refusal::Expired));
        };
        let Some(Typed::Digits(digits)) = Typed::read(code) else { return Ok(Err(Refusal::WrongCode)) };
        let Some(used_step) = step(&*set_up.secret, &digits, self.clock.now()) else {
            return Ok(Err(Refusal::WrongCode));
        };
        let key = self.factor_key().await?;
        let secret = self.random(|rng| key.close(rng, staff.id, &*set_up.secret))?;
        let (codes, digests) = self.new_codes();
        let audit = self.entry(&staff.name, "factor-set", &staff.name);
        let factor = Factor { secret, used_step };
        // Of two that come at once, one: the codes of the other would be void.
        if self.factors.lock().set_ups.remove(&(staff.id, session)).is_none() {
            return Ok(Err(Refusal::Expired));
        }
        if let Err(error) = self.store.set_factor(staff.id, &factor, &digests, session, &audit).await {
            self.factors.lock().set_ups.insert((staff.id, session), set_up);
            return Err(error);
        }
        self.sessions.end(staff.id, SomeSessions::AllBut(session));
        {
            let mut waiting = self.factors.lock();
            waiting.steps.insert(staff.id, used_step);
            waiting.show((staff.id, session), &codes, now);
        }
        Ok(Ok(()))
    }

    fn new_codes(&self) -> (Vec<String>, Vec<[u8; 32]>) {
        let codes: Vec<String> = (0..RECOVERY_CODES).map(|_| self.random(secret::code)).collect();
        // With the key, as a code is short enough to be guessed from a plain digest in the end.
        let digests = codes.iter().map(|code| self.seal.digest(code.as_bytes())).collect();
        (codes, digests)
    }

    /// The recovery codes that were made in a session just now; `None` where there are none, or it was too long ago.
    #[must_use]
    pub fn new_recovery_codes(&self, staff: &Staff, session: &str) -> Option<Vec<String>> {
        let (now, waiting) = (self.clock.monotonic(), self.factors.lock());
        let shown = waiting.shown.get(&(staff.id, secret::digest(session)))?;
        (now < shown.since + VALID_MILLIS).then(|| shown.codes.iter().map(|code| (**code).clone()).collect())
    }

    /// The number of an account's recovery codes that are left; `None` where it has no second factor.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn recovery_codes_left(&self, staff: &Staff) -> Result<Option<u32>> {
        Ok(self.store.factor(staff.id).await?.map(|(_, left)| left))
    }

    /// Puts new recovery codes in the place of one's old ones; the password is asked for again. They can be shown for a
    /// while.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn renew_recovery_codes(
        &self,
        asker: &Asker,
        (staff, session): (&Staff, &str),
        password: &str,
    ) -> Result<Result<(), Refusal>> {
        let session = secret::digest(session);
        if let Err(refusal) = self.proven(asker, Some(session), &staff.name, password).await? {
            return Ok(Err(refusal));
        }
        let (codes, digests) = self.new_codes();
        let audit = self.entry(&staff.name, "recovery-codes-made", &staff.name);
        if !self.store.set_recovery_codes(staff.id, &digests, &audit).await? {
            return Ok(Err(Refusal::Expired));
        }
        self.factors.lock().show((staff.id, session), &codes, self.clock.monotonic());
        Ok(Ok(()))
    }

    /// Takes one's own second factor away; the password is asked for again.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn remove_factor(
        &self,
        asker: &Asker,
        (staff, session): (&Staff, &str),
        password: &str,
    ) -> Result<Result<(), Refusal>> {
        if let Err(refusal) = self.proven(asker, Some(secret::digest(session)), &staff.name, password).await? {
            return Ok(Err(refusal));
        }
        self.store.remove_factor(staff.id, &self.entry(&staff.name, "factor-removed", &staff.name)).await?;
        Ok(Ok(()))
    }

    /// Takes somebody's second factor away, who has lost both the device and the codes on paper, and ends the sessions
    /// that are open on whatever was lost. Returns whether there was one.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn reset_factor(&self, by: &str, staff: &Staff) -> Result<bool> {
        let there = self.store.remove_factor(staff.id, &self.entry(by, "factor-reset", &staff.name)).await?;
        self.end_sessions(by, staff, SomeSessions::All).await?;
        Ok(there)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_codes_are_those_of_rfc_6238() {
        // Appendix B, the last six of the eight digits.
        let secret = b"12345678901234567890";
        for (second, code) in
            [(59, "287082"), (1_111_111_109, "081804"), (1_234_567_890, "005924"), (2_000_000_000, "279037")]
        {
            assert_eq!(step(secret, code, second * 1000), Some(second / 30), "{second}");
            assert_eq!(step(secret, code, (second + 30) * 1000), Some(second / 30), "one step late");
            assert_eq!(step(secret, code, (second + 60) * 1000), None, "two steps late");
        }
    }

    #[test]
    fn a_code_is_read_as_people_type_it() {
        let read = |typed| match Typed::read(typed) {
            Some(Typed::Digits(digits)) => format!("digits {digits}"),
            Some(Typed::Recovery(code)) => format!("recovery {code}"),
            None => String::new(),
        };
        for typed in ["123456", " 123 456 ", "１２３４５６", "123-456"] {
            assert_eq!(read(typed), "digits 123456", "{typed}");
        }
        for typed in ["7QK1-0RZX-93WA", "7qkl orzx 93wa", "７ＱＫＩ－０ＲＺＸ－９３ＷＡ"] {
            assert_eq!(read(typed), "recovery 7QK1-0RZX-93WA", "{typed}");
        }
        for typed in ["", "12345", "1234567", "7QK1-0RZX-93W", "医者"] {
            assert_eq!(read(typed), "", "{typed}");
        }
    }

    #[test]
    fn an_address_has_clinic_and_name_whatever_stands_in_them() {
        let address = address(b"12345678901234567890", "みなと: 内科", "受付 1:a").expect("an address");
        let read = Totp::from_url(&address).expect("a code");
        assert_eq!((read.issuer(), read.account_name()), (Some("みなと  内科"), "受付 1 a"), "{address}");
    }

    #[test]
    fn of_a_step_one_code_is_taken_and_none_of_an_earlier_one() {
        let factors = Factors::default();
        assert!(factors.take(1, 10) && factors.take(2, 10));
        assert!(!factors.take(1, 10) && !factors.take(1, 9));
        assert!(factors.take(1, 11));
    }
}
