//! Running the server: opening everything, saying where it is, answering until it is told to stop.

use std::{
    io::{self, Write},
    path::Path,
    sync::Arc,
    time::Duration,
};

use rand::{SeedableRng, rngs::StdRng};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use crate::{
    clock::{self, Clock, SystemClock},
    config::{Config, ConfigError, Sources},
    desk::{Desk, settings::overrides},
    listen::{self, CertificateError, Identity},
    local_ca::{
        self, LocalCa, LocalCaError,
        names::{self, Machine},
    },
    seal::{InstallationKey, KeySource, Seal},
    secret,
    store::{self, OpenError, Purpose, Store, StoreError},
    web::{self, PrepareError, Web, routes, trust},
};

/// The interval of looking for room at a start on a full disk.
const ROOM_EVERY: Duration = Duration::from_secs(1);
/// The interval of verifying the audit log, in the background.
const AUDIT_EVERY: Duration = Duration::from_hours(24);
/// A day.
const DAY_MILLIS: u64 = 24 * 60 * 60 * 1000;
/// The name of the tablet that the printed link enrols.
const FIRST_KIOSK: &str = "1";

/// The reasons for which the server did not start, or stopped: one line for the operator.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The store did not open.
    #[error("{0}")]
    Open(#[from] OpenError),
    /// The store failed.
    #[error("{0}")]
    Store(#[from] StoreError),
    /// The pages could not be prepared.
    #[error("{0}")]
    Prepare(#[from] PrepareError),
    /// The address is taken, or not this machine's.
    #[error("listen = {address}: {reason}; allowed: a free port at an address of this machine")]
    Listen {
        /// The address.
        address: std::net::SocketAddr,
        /// The system's reason.
        reason: io::Error,
    },
    /// Certificate and key do not read.
    #[error("{0}")]
    Certificate(#[from] CertificateError),
    /// There is no local authority to serve with.
    #[error("{0}")]
    LocalCa(#[from] LocalCaError),
    /// It may not listen there.
    #[error("{0}")]
    Config(#[from] ConfigError),
    /// The clock is behind the program itself.
    #[error("the clock of this machine says {0}, before this program was made: set it, then start again")]
    Clock(String),
    /// Anything else of the system.
    #[error("{0}")]
    Io(#[from] io::Error),
}

/// Opens the store of a data folder, its seal, and the desk over both, with the machine's clock and randomness. An empty
/// one is begun where there was one only if it is to be `new`. To try things on there is a key for as long as it lasts.
///
/// # Errors
/// When the store or its seal does not open.
pub async fn open(config: &Config, purpose: Purpose, new: bool) -> Result<(Desk, Arc<dyn Store>), OpenError> {
    let mut rng = StdRng::from_seed(rand::random());
    let store = store::open(&config.data, purpose, new).await?;
    let source = match purpose {
        Purpose::Trial => KeySource::Given(InstallationKey::random(&mut rng)),
        Purpose::Serve | Purpose::Command => config.key_source(),
    };
    if let Some(line) = source.readable_by_others().filter(|_| purpose == Purpose::Serve) {
        tracing::warn!("{line}");
    }
    let seal = Seal::open(&*store, source, SystemClock.now(), &mut rng).await?;
    // A command may still read what reads.
    if let (Some(findings), Purpose::Serve) = (seal.damage(), purpose) {
        return Err(OpenError::Damaged { findings });
    }
    Ok((Desk::new(store.clone(), seal, Arc::new(SystemClock), rng), store))
}

/// A server that listens, but does not answer yet.
pub struct Bound {
    listener: TcpListener,
    local: Option<LocalCa>,
    identity: Option<Identity>,
    /// The address to print, without a slash at the end.
    pub url: String,
}

impl Bound {
    /// Takes the configured address, and reads what to serve with: the certificate, or the local authority. Needs a Tokio
    /// runtime.
    ///
    /// # Errors
    /// When the address is taken, or there is no certificate to serve with.
    pub fn to(config: &Config) -> Result<Self, ServeError> {
        let refused = |reason| ServeError::Listen { address: config.listen, reason };
        let local = config.tls.local_ca.as_ref().map(|folder| open_local_ca(config, folder)).transpose()?;
        let identity = Identity::of(&config.tls, local.clone())?;
        let listener = listen::listen(config.listen).map_err(refused)?;
        let mut listening = listener.local_addr()?;
        if let Some(address) = local.as_ref().and_then(LocalCa::address).filter(|_| listening.ip().is_unspecified()) {
            listening.set_ip(address);
        }
        Ok(Self { listener, local, identity, url: config.url(listening) })
    }

    /// The lines to print for whoever is to trust the local authority: where, and what to compare. None without one.
    pub(crate) fn trust(&self) -> String {
        let Some(local) = &self.local else { return String::new() };
        // By TLS, nobody can come before they trust it.
        let url = trust::plain_address(&self.url);
        format!("trust: {url}{}\nfingerprint: {}\n", routes::TRUST, local.status().fingerprint_text())
    }

    /// Answers until the process is told to stop. Told a second time, the process ends at once.
    ///
    /// # Errors
    /// When TLS cannot be set up.
    pub async fn answer(self, web: Web) -> Result<(), ServeError> {
        let stopping = web.stopping().clone();
        tokio::spawn(stop_when_told(stopping.clone()));
        if let Some(local) = &self.local {
            web.knows_local_ca(local.clone());
        }
        Ok(listen::answer(self.listener, self.identity, web::router(web), stopping).await?)
    }
}

/// The local authority of a folder, for the names of this machine with this configuration.
fn open_local_ca(config: &Config, folder: &Path) -> Result<LocalCa, LocalCaError> {
    let of = config.clone();
    let wanted = Box::new(move || names::of(&of, &Machine::here()));
    LocalCa::open(folder, &config.clinic.name, wanted, Arc::new(SystemClock), made_at())
}

/// The local authority as it stands, or a new one in its place. A server that runs takes the new one by itself.
///
/// # Errors
/// When the configuration asks for none, or none can be made.
pub fn certificate(config: &Config, new_authority: bool) -> Result<local_ca::Status, ServeError> {
    expect_clock(&SystemClock)?;
    let Some(folder) = &config.tls.local_ca else {
        return Err(ConfigError {
            key: "tls.local_ca".to_owned(),
            value: String::new(),
            allowed: "a folder, for a certificate authority of this server's own".to_owned(),
        }
        .into());
    };
    if new_authority {
        let names = names::of(config, &Machine::here());
        local_ca::replace_authority(folder, &config.clinic.name, &names, made_at())?;
    }
    Ok(open_local_ca(config, folder)?.status())
}

/// The instant at which this program was made, in milliseconds since 1970.
fn made_at() -> u64 {
    env!("PROGRAM_MADE_AT").parse().unwrap_or(0)
}

/// Waits for the process to be told to stop: by the system, or at the terminal.
async fn told_to_stop() {
    let terminated = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => _ = signal.recv().await,
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! { _ = tokio::signal::ctrl_c() => {}, () = terminated => {} }
}

async fn stop_when_told(stopping: CancellationToken) {
    told_to_stop().await;
    stopping.cancel();
    told_to_stop().await;
    // What was acknowledged is in the store, which needs no orderly end.
    std::process::exit(1);
}

/// Checks that the clock can be right: an empty battery sets it back by years, and every declaration would bear that
/// day.
///
/// # Errors
/// When it is behind the day on which the program was made.
pub fn expect_clock(clock: &dyn Clock) -> Result<(), ServeError> {
    // Another time zone is no wrong clock.
    let earliest = made_at().saturating_sub(DAY_MILLIS);
    if clock.now() < earliest { Err(ServeError::Clock(clock::instant(clock.now()))) } else { Ok(()) }
}

/// Opens the store to serve it. On a disk that is full to the last page not even the log can be begun: the start waits
/// for room, so that the service comes back by itself.
async fn open_with_room(config: &Config, new: bool) -> Result<(Desk, Arc<dyn Store>), OpenError> {
    let mut said = false;
    loop {
        match open(config, Purpose::Serve, new).await {
            Err(error @ (OpenError::Folder { .. } | OpenError::Store(_))) if store::is_without_room(&config.data) => {
                if !said {
                    tracing::error!("{error}: the disk is full; the server starts by itself once there is room");
                }
                said = true;
                tokio::time::sleep(ROOM_EVERY).await;
            }
            opened => return opened,
        }
    }
}

/// Keeps the memory of this process, with its keys and with what patients said, out of core dumps and from the other
/// programs of its user.
#[cfg(target_os = "linux")]
pub fn close_memory() {
    use rustix::process::{DumpableBehavior, set_dumpable_behavior};
    if let Err(error) = set_dumpable_behavior(DumpableBehavior::NotDumpable) {
        tracing::warn!(%error, "after a crash the memory of this process may be written to a file");
    }
}

/// This system is not asked.
#[cfg(not(target_os = "linux"))]
pub fn close_memory() {}

/// `madoguchi serve`.
///
/// # Errors
/// When it cannot start.
pub async fn serve(sources: Sources, new: bool, out: &mut dyn Write) -> Result<(), ServeError> {
    let config = sources.configured().clone();
    config.may_listen()?;
    expect_clock(&SystemClock)?;
    let (desk, store) = open_with_room(&config, new).await?;
    // The authority bears the name that the clinic gave itself, at the desk perhaps.
    let (in_force, _) = sources.with(&overrides(&desk.settings().await?));
    let bound = Bound::to(&in_force)?;
    let counts = desk.counts().await?;
    let tablet = if counts.tablets > 0 {
        format!("{}/", bound.url)
    } else {
        format!("{}{}", bound.url, routes::enrol(&desk.invite(FIRST_KIOSK).await?))
    };
    let set_up = (!desk.has_staff().await?).then(|| desk.random(secret::code));
    let desk_url = match &set_up {
        Some(code) => format!("{}{}?code={code}", bound.url, routes::desk::SET_UP),
        None => format!("{}{}", bound.url, routes::desk::QUEUE),
    };
    let web = Web::prepare(desk, sources, set_up, None).await?;
    // The queue reads what there is while the first page is still being asked for.
    web.desk().read_behind();
    let desk = web.desk().clone();
    tokio::spawn(async move {
        loop {
            desk.watch_audit().await;
            tokio::time::sleep(AUDIT_EVERY).await;
        }
    });
    // A start that is refused says one line, and it is not this.
    if web.desk().is_without_sheet().await? {
        tracing::warn!(
            "the recovery sheet of the key was never printed. Without the key nothing in the store can be read: print it \
             (madoguchi key sheet), and keep it where the computer is not"
        );
    }
    writeln!(out, "kiosk: {tablet}\ndesk: {desk_url}\n{}ready", bound.trust())?;
    out.flush()?;
    let desk = web.desk().clone();
    bound.answer(web).await?;
    desk.write_all_refusals().await;
    store.close().await;
    Ok(())
}
