//! The limits on trying a secret: a password by the name it is for, a one-time code by where it is tried from.
//!
//! A try counts before it is looked at and under one lock, so trying at once gains nothing over trying in turn. After a
//! few in a row there is a wait, by a clock that only goes forward, and only after it the count begins anew. At a code of
//! six digits, from a computer that its owner is not known at, each wait is twice the one before: with that many tries a
//! day one would be right within weeks.
//!
//! Whoever keeps trying a name keeps it waiting. So a computer that somebody has signed in at before has tries of its
//! own for that person (OWASP, "Slow Down Online Guessing Attacks with Device Cookies"): it is known by what its cookie
//! proves, and no stranger can use its tries up.

use std::{
    collections::HashMap,
    net::{IpAddr, Ipv6Addr},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use data_encoding::HEXLOWER;

use crate::secret;

domain::redacted!(Asker, Whose, Tries, Throttle);

/// Tries at a password in a row.
pub(super) const PASSWORDS_MAX: u32 = 5;
/// Tries at a one-time code in a row: it is longer than anybody guesses, and people type it.
const CODES_MAX: u32 = 10;
/// The milliseconds without a try after that; only a stranger at a code waits longer.
pub(super) const WAIT_MILLIS: u64 = 30 * 1000;
/// The longest wait of a stranger at a code, in milliseconds.
const STRANGER_MILLIS: u64 = 60 * 60 * 1000;
/// The number of names and addresses that are remembered; beyond it, the one tried the longest ago is forgotten.
const REMEMBERED: usize = 10_000;
/// People who are known at one computer; beyond, the one who came first is forgotten.
const PEOPLE_MAX: usize = 8;
/// Hexadecimal digits of what names a computer, and of what proves that somebody signed in there.
const DIGITS: usize = 32;

/// The origin of a try.
#[derive(Clone, Default)]
pub struct Asker {
    /// The address of the computer, as far as it is known.
    pub address: Option<IpAddr>,
    /// The cookie with which the computer shows who has signed in there.
    pub device: Option<String>,
    /// The words that the computer's owner knows it by; empty where that is not known.
    pub computer: String,
}

impl Asker {
    /// Somebody at an address. Of an IPv6 address the first half counts: a computer has as many of the others as it likes.
    #[must_use]
    pub fn at(address: Option<IpAddr>, device: Option<String>) -> Self {
        let network = |address: IpAddr| match address.to_canonical() {
            IpAddr::V6(address) => IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() & (u128::MAX << 64))),
            address @ IpAddr::V4(_) => address,
        };
        Self { address: address.map(network), device, computer: String::new() }
    }

    /// The name of the computer where its cookie proves that the account of this password has signed in there.
    pub(super) fn known(&self, password: &str) -> Option<String> {
        let mut parts = self.device.as_deref()?.split('.');
        let device = parts.next().filter(|device| device.len() == DIGITS)?;
        let proof = proof(device, password);
        parts.take(PEOPLE_MAX).any(|known| known == proof).then(|| device.to_owned())
    }

    /// The cookie for the computer once the account of this password has signed in there. `fresh` names it where it has
    /// no name yet.
    pub(super) fn remembering(&self, password: &str, fresh: String) -> String {
        let kept = self.device.as_deref().unwrap_or_default();
        let mut parts =
            kept.split('.').filter(|part| part.len() == DIGITS && part.bytes().all(|b| b.is_ascii_hexdigit()));
        let device = parts.next().map_or(fresh, str::to_owned);
        let proof = proof(&device, password);
        let mut people: Vec<String> = parts.filter(|known| *known != proof).map(str::to_owned).collect();
        people.push(proof);
        let people = people.split_off(people.len().saturating_sub(PEOPLE_MAX));
        format!("{device}.{}", people.join("."))
    }
}

/// Only who knows the stored password, salted and hashed as it is, makes this; with another password it is another.
fn proof(device: &str, password: &str) -> String {
    let mut proof = HEXLOWER.encode(&secret::digest(&format!("{device}{password}")));
    proof.truncate(DIGITS);
    proof
}

/// The subject whose tries are counted.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) enum Whose {
    /// Those of strangers at a name, wherever they are.
    Name(String),
    /// Those at a name from a computer that its owner is known at.
    Device(String, String),
    /// Those of an open session, by its digest.
    Session([u8; 32]),
    /// Those at the code of an account whose password was right, from a computer that its owner is known at or not.
    Factor(i64, bool),
    /// Those at one-time codes, from an address.
    Codes(Option<IpAddr>),
}

impl Whose {
    const fn max(&self) -> u32 {
        match self {
            Self::Codes(_) => CODES_MAX,
            Self::Name(_) | Self::Device(..) | Self::Session(_) | Self::Factor(..) => PASSWORDS_MAX,
        }
    }

    /// The wait after so many others.
    const fn wait(&self, waits: u32) -> u64 {
        match self {
            Self::Factor(_, false) => {
                let grown = WAIT_MILLIS << if waits < 10 { waits } else { 10 };
                if grown < STRANGER_MILLIS { grown } else { STRANGER_MILLIS }
            }
            _ => WAIT_MILLIS,
        }
    }
}

#[derive(Clone, Copy, Default)]
struct Tries {
    count: u32,
    last: u64,
    /// The waits there were before.
    waits: u32,
}

/// All tries. Cheap to clone.
#[derive(Clone, Default)]
pub(super) struct Throttle(Arc<Mutex<HashMap<Whose, Tries>>>);

impl Throttle {
    fn lock(&self) -> MutexGuard<'_, HashMap<Whose, Tries>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts a try, at an instant of the clock that only goes forward.
    ///
    /// # Errors
    /// The seconds to wait, where it may not be made; it is not counted then.
    pub(super) fn begin(&self, whose: &Whose, now: u64) -> Result<(), u64> {
        let mut all = self.lock();
        if all.len() >= REMEMBERED && !all.contains_key(whose) {
            all.retain(|whose, tries| now < tries.last + whose.wait(tries.waits));
            let oldest = all.iter().min_by_key(|(_, tries)| tries.last).map(|(whose, _)| whose.clone());
            if let Some(oldest) = oldest.filter(|_| all.len() >= REMEMBERED) {
                all.remove(&oldest);
            }
        }
        let tries = all.entry(whose.clone()).or_default();
        let wait = whose.wait(tries.waits);
        if now >= tries.last + wait {
            if tries.count >= whose.max() {
                tries.waits += 1;
            }
            tries.count = 0;
        }
        if tries.count >= whose.max() {
            return Err((tries.last + wait - now).div_ceil(1000));
        }
        *tries = Tries { count: tries.count + 1, last: now, ..*tries };
        Ok(())
    }

    /// A try was right, and does not count. Those of others at the same name still do.
    pub(super) fn right(&self, whose: &Whose) {
        let mut all = self.lock();
        match (whose, all.get_mut(whose)) {
            (Whose::Name(_), Some(tries)) if tries.count > 1 => tries.count -= 1,
            _ => _ = all.remove(whose),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(name: &str) -> Whose {
        Whose::Name(name.into())
    }

    #[test]
    fn a_name_waits_after_five_tries_but_never_longer_than_a_minute() {
        let throttle = Throttle::default();
        for _ in 0..PASSWORDS_MAX {
            assert_eq!(throttle.begin(&name("受付"), 1000), Ok(()));
        }
        assert_eq!(throttle.begin(&name("受付"), 1000), Err(30));
        assert_eq!(throttle.begin(&name("会計"), 1000), Ok(()), "another name is not concerned");
        assert_eq!(throttle.begin(&name("受付"), 30_999), Err(1), "and asking does not make it longer");
        for _ in 0..PASSWORDS_MAX {
            assert_eq!(throttle.begin(&name("受付"), 31_000), Ok(()), "it begins anew");
        }
        assert_eq!(throttle.begin(&name("受付"), 31_000), Err(30));
    }

    #[test]
    fn a_stranger_at_a_code_waits_twice_as_long_each_time_and_its_owner_does_not() {
        let throttle = Throttle::default();
        let (stranger, owner) = (Whose::Factor(1, false), Whose::Factor(1, true));
        let mut now = 0;
        let mut tried = 0;
        for wait in [30, 60, 120, 240, 480, 960, 1920, 3600, 3600] {
            for _ in 0..PASSWORDS_MAX {
                throttle.begin(&stranger, now).expect("a try");
                tried += 1;
            }
            assert_eq!(throttle.begin(&stranger, now), Err(wait));
            assert_eq!(throttle.begin(&owner, now), Ok(()));
            throttle.right(&owner);
            now += wait * 1000;
        }
        assert!(now > 3 * 60 * 60 * 1000 && tried == 45, "{tried} tries in {now} ms");
        throttle.right(&stranger);
        for _ in 0..PASSWORDS_MAX {
            throttle.begin(&stranger, now).expect("a try");
        }
        assert_eq!(throttle.begin(&stranger, now), Err(30), "whoever was right begins anew");
    }

    #[test]
    fn a_right_password_does_not_undo_the_tries_of_others() {
        let throttle = Throttle::default();
        for _ in 0..PASSWORDS_MAX {
            throttle.begin(&name("受付"), 0).expect("a try");
        }
        throttle.right(&name("受付"));
        assert_eq!(throttle.begin(&name("受付"), 0), Ok(()), "the right one does not count");
        assert_eq!(throttle.begin(&name("受付"), 0), Err(30));
    }

    #[test]
    fn a_known_computer_has_tries_of_its_own() {
        let stranger = Asker::default();
        assert_eq!(stranger.known("hash"), None);
        let kept = stranger.remembering("hash", "0".repeat(DIGITS));
        let here = Asker::at(None, Some(kept.clone()));
        assert_eq!(here.known("hash"), Some("0".repeat(DIGITS)));
        assert_eq!(here.known("other hash"), None, "another account, or the same with another password");
        let both = Asker::at(None, Some(here.remembering("other hash", "1".repeat(DIGITS))));
        assert_eq!(both.known("hash"), both.known("other hash"), "one computer of two people");
        let mut many = both.clone();
        for number in 0..20 {
            many.device = Some(many.remembering(&number.to_string(), String::new()));
        }
        assert_eq!((many.known("hash"), many.known("19").is_some()), (None, true));
        for forged in [
            "",
            ".",
            "x",
            &format!("{}.", "0".repeat(DIGITS)),
            &format!("{}.{}", "0".repeat(DIGITS), "0".repeat(DIGITS)),
        ] {
            assert_eq!(Asker::at(None, Some(forged.into())).known("hash"), None, "{forged}");
            let kept = Asker::at(None, Some(forged.into())).remembering("hash", "2".repeat(DIGITS));
            assert!(Asker::at(None, Some(kept)).known("hash").is_some(), "{forged}");
        }
    }

    #[test]
    fn whoever_makes_up_names_fills_no_memory() {
        let throttle = Throttle::default();
        for number in 0..REMEMBERED + 10 {
            throttle.begin(&name(&number.to_string()), number as u64 / 1000).expect("a try");
        }
        assert_eq!(throttle.lock().len(), REMEMBERED);
    }

    #[test]
    fn of_an_address_in_ipv6_its_network_counts() {
        let at = |address: &str| Asker::at(Some(address.parse().expect("an address")), None).address;
        assert_eq!(at("2001:db8::1"), at("2001:db8::2:3"));
        assert_ne!(at("2001:db8::1"), at("2001:db8:0:1::1"));
        assert_eq!(at("::ffff:192.0.2.1"), at("192.0.2.1"));
        assert_ne!(at("192.0.2.1"), at("192.0.2.2"));
    }
}
