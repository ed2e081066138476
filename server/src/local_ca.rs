//! A certificate authority of the server's own, for a clinic that has nobody to get a certificate for it.
//!
//! It is made on request, in a folder of its own, and signs nothing but this server's certificates. It is constrained to
//! the server's own names and networks (RFC 5280, 4.2.1.10), so that whoever steals its key can pose as this server and as
//! nobody else. Devices trust it once; the certificates below it are renewed without them.
//!
//! Server certificates are valid for [`CERTIFICATE_DAYS`] at the most. Apple takes 825 days below an authority that the
//! user added (support.apple.com, 103769); the 398 days of public authorities do not count for it (102028), but are kept.
//!
//! A clock that is wrong must not lock devices out. The authority begins on the day this program was made, which no right
//! clock is before, and a server certificate a month before it is made. Nothing is signed by a clock that is outside the
//! authority's time. What was signed by a wrong clock is replaced as soon as the clock says that it is not valid.

mod folder;
mod issue;
pub mod names;

use std::{
    collections::BTreeSet,
    fmt, io,
    net::IpAddr,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use folder::Folder;
use issue::{Authority, Issued};
use names::Name;
use rustls::{
    pki_types::CertificateDer,
    server::{ClientHello, ResolvesServerCert},
    sign::CertifiedKey,
};
use sha2::{Digest, Sha256};
use time::OffsetDateTime;
use tokio::time::sleep;

use crate::clock::Clock;

/// The lifetime of the authority, in days: ten years.
const AUTHORITY_DAYS: u64 = 3652;
/// The lifetime of a server certificate, in days; see above.
const CERTIFICATE_DAYS: u64 = 397;
/// The days for which a server certificate is valid before it is made: clocks differ, and may be set right.
const BACKDATED_DAYS: u64 = 30;
/// The part of its lifetime that is left when a server certificate is renewed.
const RENEWED_AT: u64 = 3;
/// The days for which the desk says that the authority ends.
const ANNOUNCED_DAYS: u64 = 365;
/// A day, in milliseconds.
const DAY: u64 = 24 * 60 * 60 * 1000;
/// The interval of looking at the clock, the names, and whether the authority was replaced.
const LOOK: Duration = Duration::from_secs(5);

/// The reasons for which there is no local authority: one line for the operator.
#[derive(Debug, thiserror::Error)]
pub enum LocalCaError {
    /// The folder or a file in it.
    #[error("tls.local_ca = {file}: {reason}; allowed: a folder that this user can write to", file = file.display())]
    File {
        /// The folder or file.
        file: PathBuf,
        /// The system's reason.
        reason: io::Error,
    },
    /// A file is not as this server writes it.
    #[error(
        "tls.local_ca = {file}: it is damaged, or no local authority; allowed: the file from a backup, or none for a \
         new authority that every device has to trust anew",
        file = file.display()
    )]
    Damaged {
        /// The file.
        file: PathBuf,
    },
    /// There is no name to make a certificate for.
    #[error("tls.local_ca: this server has no name or address; allowed: with public_url or hosts set to one")]
    Nameless,
    /// The authority has ended, and there is no certificate below it.
    #[error(
        "tls.local_ca: its authority is valid from {begins} to {ends}, and the clock says {now}: set the clock; or make a new \
         authority (madoguchi certificate --new-authority)"
    )]
    OutsideItsTime {
        /// The first instant of the authority.
        begins: String,
        /// Its last.
        ends: String,
        /// The present.
        now: String,
    },
    /// A certificate could not be made.
    #[error("tls.local_ca: a certificate could not be made: {0}")]
    Making(#[from] rcgen::Error),
    /// The certificate could not be used.
    #[error("tls.local_ca: a certificate cannot be used: {0}")]
    Unusable(#[from] rustls::Error),
    /// A client would not take the certificate.
    #[error("tls.local_ca: a client that trusts the authority would refuse the certificate")]
    Refused,
}

/// Something that keeps the certificate from being as it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The clock is outside the authority's time: nothing is renewed by it.
    Clock,
    /// The authority ends soon; devices have to trust a new one before.
    AuthorityEnds,
    /// The server is reached by a name, or only by addresses, that its authority may not sign for.
    Outside,
    /// A new certificate could not be made or kept; the one before stays in use.
    Failed,
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Clock => "the clock is outside the time of the local authority: certificates are not renewed",
            Self::AuthorityEnds => "the local authority ends within a year: madoguchi certificate --new-authority",
            Self::Outside => {
                "this server has names or addresses that its local authority may not sign for: \
                 madoguchi certificate --new-authority"
            }
            Self::Failed => "a new certificate could not be made; the one before stays in use",
        })
    }
}

/// The public facts of the local authority: nothing of it is secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// The name of the authority, as devices show it.
    pub authority: String,
    /// The SHA-256 of the authority's certificate.
    pub fingerprint: [u8; 32],
    /// The certificate of the authority, DER.
    pub certificate: Vec<u8>,
    /// The last instant of the authority, in milliseconds since 1970.
    pub authority_ends: u64,
    /// The last instant of the server certificate, likewise.
    pub certificate_ends: u64,
    /// The names in the server certificate.
    pub names: Vec<Name>,
    /// The names by which the server is reached besides, and which its authority may not sign for.
    pub outside: Vec<Name>,
    /// The troubles, the most urgent first.
    pub troubles: Vec<Trouble>,
}

impl Status {
    /// The fingerprint as programs write it: `A1:B2:…`.
    #[must_use]
    pub fn fingerprint_text(&self) -> String {
        self.fingerprint.map(|byte| format!("{byte:02X}")).join(":")
    }
}

/// Something that says by which names the server is reached now.
pub type Wanted = Box<dyn Fn() -> BTreeSet<Name> + Send + Sync>;

/// The local authority with the server certificate in use. Cheap to clone.
#[derive(Clone)]
pub struct LocalCa(Arc<Shared>);

struct Shared {
    folder: Folder,
    wanted: Wanted,
    clock: Arc<dyn Clock>,
    state: Mutex<State>,
}

struct State {
    authority: Authority,
    issued: Issued,
    used: Arc<CertifiedKey>,
    outside: Vec<Name>,
    troubles: Vec<Trouble>,
}

impl fmt::Debug for LocalCa {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LocalCa")
    }
}

impl ResolvesServerCert for LocalCa {
    fn resolve(&self, _: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(self.state().used.clone())
    }
}

/// A new authority for these names, which replaces the one in the folder: every device has to trust it anew. A server that
/// runs takes it by itself.
///
/// # Errors
/// When it cannot be made or kept.
pub fn replace_authority(
    folder: &Path,
    clinic: &str,
    names: &BTreeSet<Name>,
    made_at: u64,
) -> Result<(), LocalCaError> {
    let folder = Folder::open(folder)?;
    folder.put(folder::AUTHORITY, &new_authority(clinic, names, made_at)?)
}

/// The file of an authority for these names, from the day on which this program was made.
fn new_authority(clinic: &str, names: &BTreeSet<Name>, made_at: u64) -> Result<String, LocalCaError> {
    if names.is_empty() {
        return Err(LocalCaError::Nameless);
    }
    // Another time zone is no wrong clock.
    let begins = made_at.saturating_sub(DAY);
    Ok(Authority::make(clinic, names, begins, begins + AUTHORITY_DAYS * DAY)?)
}

impl LocalCa {
    /// Opens the authority of a folder, or makes one where there is none, and sees to the server certificate.
    /// `made_at` is when this program was made, in milliseconds since 1970.
    ///
    /// # Errors
    /// When there is neither a certificate to use nor a way to make one.
    pub fn open(
        folder: &Path,
        clinic: &str,
        wanted: Wanted,
        clock: Arc<dyn Clock>,
        made_at: u64,
    ) -> Result<Self, LocalCaError> {
        let folder = Folder::open(folder)?;
        for line in folder.readable_by_others() {
            tracing::warn!("{line}");
        }
        let names = wanted();
        if folder.read(folder::AUTHORITY)?.is_none() {
            // Another process may be faster: what is in the folder counts.
            folder.put_first(folder::AUTHORITY, &new_authority(clinic, &names, made_at)?)?;
        }
        let authority = folder.read(folder::AUTHORITY)?.and_then(|pem| Authority::read(&pem));
        let authority = authority.ok_or_else(|| folder.damaged(folder::AUTHORITY))?;
        // A server certificate that cannot be read is made anew: it is worth nothing by itself.
        let kept = folder.read(folder::CERTIFICATE).ok().flatten().and_then(|pem| Issued::read(&pem));
        let (allowed, _) = authority.sort(names);
        let now = clock.now();
        let issued = match kept {
            // Whatever it is, it is better than none; the look below renews it.
            Some(kept) => kept,
            None if allowed.is_empty() => return Err(LocalCaError::Nameless),
            None if !authority.is_valid_at(now) => {
                let [begins, ends, now] = [authority.begins, authority.ends, now].map(crate::clock::instant);
                return Err(LocalCaError::OutsideItsTime { begins, ends, now });
            }
            None => issue(&folder, &authority, &allowed, now)?,
        };
        let used = Arc::new(issued.certified()?);
        let state = Mutex::new(State { authority, issued, used, outside: Vec::new(), troubles: Vec::new() });
        let opened = Self(Arc::new(Shared { folder, wanted, clock, state }));
        opened.look();
        Ok(opened)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Looks after the certificate for as long as it is polled.
    pub(crate) async fn watch(self) {
        loop {
            sleep(LOOK).await;
            // Signing and syncing are for a thread that may wait.
            let looking = self.clone();
            _ = tokio::task::spawn_blocking(move || looking.look()).await;
        }
    }

    /// Renews the server certificate if it has to be; new connections are given it from then on. Each trouble is logged
    /// once, for as long as it lasts.
    pub fn look(&self) {
        let Shared { folder, wanted, clock, .. } = &*self.0;
        let now = clock.now();
        let mut troubles = Vec::new();
        let replaced = self.replaced_authority();
        let (authority, issued) = {
            let state = self.state();
            (replaced.unwrap_or_else(|| state.authority.clone()), state.issued.clone())
        };
        let (allowed, outside) = authority.sort(wanted());
        let mut renewed = None;
        if !authority.is_valid_at(now) {
            troubles.push(Trouble::Clock);
        } else if is_stale(&issued, &authority, &allowed, now) && !allowed.is_empty() {
            match issue(folder, &authority, &allowed, now).and_then(|new| Ok((new.certified()?, new))) {
                Ok(new) => renewed = Some(new),
                Err(error) => {
                    if !self.state().troubles.contains(&Trouble::Failed) {
                        tracing::error!(%error, "renewing the certificate");
                    }
                    troubles.push(Trouble::Failed);
                }
            }
        }
        // A bridge of virtual machines, say, may come and go: nobody comes that way.
        let is_of_network = |name: &Name| matches!(name, Name::Address(address) if !address.is_loopback());
        let misses_name = outside.iter().any(|name| matches!(name, Name::Dns(_)));
        if misses_name || (!outside.is_empty() && !allowed.iter().any(is_of_network)) {
            troubles.push(Trouble::Outside);
        }
        if now.saturating_add(ANNOUNCED_DAYS * DAY) > authority.ends {
            troubles.push(Trouble::AuthorityEnds);
        }
        let mut state = self.state();
        for trouble in troubles.iter().filter(|trouble| !state.troubles.contains(trouble)) {
            tracing::error!("{trouble}");
        }
        if !outside.is_empty() && state.outside != outside {
            tracing::warn!(?outside, "reached by what the local authority may not sign for");
        }
        state.troubles = troubles;
        state.outside = outside;
        if let Some((used, issued)) = renewed {
            let until = crate::clock::instant(issued.ends);
            tracing::warn!(names = ?issued.names, until, "a new certificate is in use");
            (state.used, state.issued, state.authority) = (Arc::new(used), issued, authority);
        }
    }

    /// The authority that the command line has put in the place of ours, if it has.
    fn replaced_authority(&self) -> Option<Authority> {
        let pem = self.0.folder.read(folder::AUTHORITY).ok()??;
        let found = Authority::read(&pem)?;
        (found.der != self.state().authority.der).then_some(found)
    }

    /// The address to give to people, of a server that listens at all of them: that of the network, if there is one.
    #[must_use]
    pub fn address(&self) -> Option<IpAddr> {
        let state = self.state();
        let addresses = state.issued.names.iter().filter_map(|name| match name {
            Name::Address(address) => Some(*address),
            Name::Dns(_) => None,
        });
        addresses.max_by_key(|address| (!address.is_loopback(), address.is_ipv4()))
    }

    /// The troubles of the certificate; none as long as all is well.
    #[must_use]
    pub fn troubles(&self) -> Vec<Trouble> {
        self.state().troubles.clone()
    }

    /// The present status.
    #[must_use]
    pub fn status(&self) -> Status {
        let state = self.state();
        Status {
            authority: state.authority.name.clone(),
            fingerprint: fingerprint(&state.authority.der),
            certificate: state.authority.der.to_vec(),
            authority_ends: state.authority.ends,
            certificate_ends: state.issued.ends,
            names: state.issued.names.iter().cloned().collect(),
            outside: state.outside.clone(),
            troubles: state.troubles.clone(),
        }
    }
}

fn fingerprint(der: &CertificateDer<'_>) -> [u8; 32] {
    Sha256::digest(der).into()
}

/// Returns whether a new server certificate would be another one, and better.
fn is_stale(issued: &Issued, authority: &Authority, wanted: &BTreeSet<Name>, now: u64) -> bool {
    let lifetime = issued.ends.saturating_sub(issued.begins);
    let is_due = now > issued.ends.saturating_sub(lifetime / RENEWED_AT);
    // Near its own end an authority cannot give more than it has.
    let is_longer = times(authority, now).1 > issued.ends.saturating_add(DAY);
    issued.names != *wanted || now < issued.begins || (is_due && is_longer) || !authority.has_signed(issued)
}

/// The first and the last instant of a certificate that is made now.
fn times(authority: &Authority, now: u64) -> (u64, u64) {
    let begins = now.saturating_sub(BACKDATED_DAYS * DAY).max(authority.begins);
    (begins, (begins + CERTIFICATE_DAYS * DAY).min(authority.ends))
}

/// Makes a server certificate and keeps it, before anybody is shown it.
fn issue(folder: &Folder, authority: &Authority, names: &BTreeSet<Name>, now: u64) -> Result<Issued, LocalCaError> {
    let (begins, ends) = times(authority, now);
    let (pem, issued) = authority.issue(names, begins, ends)?;
    if !authority.has_signed(&issued) {
        return Err(LocalCaError::Refused);
    }
    folder.put(folder::CERTIFICATE, &pem)?;
    Ok(issued)
}

/// An instant as certificates have it: whole seconds.
fn date(millis: u64) -> OffsetDateTime {
    let seconds = i64::try_from(millis / 1000).unwrap_or(i64::MAX);
    OffsetDateTime::from_unix_timestamp(seconds).unwrap_or(OffsetDateTime::UNIX_EPOCH)
}

#[cfg(test)]
mod tests;
