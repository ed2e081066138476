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
    desk::Desk,
    listen::{self, CertificateError},
    secret,
    store::{self, DigestKey, OpenError, Purpose, Store, StoreError},
    web::{self, PrepareError, Web},
};

/// How often a start on a full disk looks for room.
const ROOM_EVERY: Duration = Duration::from_secs(1);
/// A day.
const DAY_MILLIS: u64 = 24 * 60 * 60 * 1000;
/// The name of the tablet that the printed link enrols.
const FIRST_KIOSK: &str = "1";

/// Why the server did not start, or stopped: one line for the operator.
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

/// Opens the store of a data folder and the desk over it, with the machine's clock and randomness. An empty one is begun
/// where there was one only if it is to be `new`.
///
/// # Errors
/// When the store does not open.
pub async fn open(data: &Path, purpose: Purpose, new: bool) -> Result<(Desk, Arc<dyn Store>), OpenError> {
    let [seed, key]: [[u8; 32]; 2] = rand::random();
    let store = store::open(data, purpose, new, &DigestKey::from_bytes(key)).await?;
    Ok((Desk::new(store.clone(), Arc::new(SystemClock), StdRng::from_seed(seed)), store))
}

/// A server that listens, but does not answer yet.
pub struct Bound {
    listener: TcpListener,
    /// The address to print, without a slash at the end.
    pub url: String,
}

impl Bound {
    /// Takes the configured address. Needs a Tokio runtime.
    ///
    /// # Errors
    /// When it is taken.
    pub fn to(config: &Config) -> Result<Self, ServeError> {
        let refused = |reason| ServeError::Listen { address: config.listen, reason };
        let listener = listen::listen(config.listen).map_err(refused)?;
        let url = config.url(listener.local_addr()?);
        Ok(Self { listener, url })
    }

    /// Answers until the process is told to stop. Told a second time, the process ends at once.
    ///
    /// # Errors
    /// When certificate and key do not read.
    pub async fn answer(self, web: Web, config: &Config) -> Result<(), ServeError> {
        let stopping = web.stopping().clone();
        tokio::spawn(stop_when_told(stopping.clone()));
        Ok(listen::answer(self.listener, &config.tls, web::router(web), stopping).await?)
    }
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

/// Whether the clock can be right: an empty battery sets it back by years, and every declaration would bear that day.
///
/// # Errors
/// When it is behind the day on which the program was made.
pub fn expect_clock(clock: &dyn Clock) -> Result<(), ServeError> {
    let made: u64 = env!("PROGRAM_MADE_AT").parse().unwrap_or(0);
    // Another time zone is no wrong clock.
    let earliest = made.saturating_sub(DAY_MILLIS);
    if clock.now() < earliest { Err(ServeError::Clock(clock::instant(clock.now()))) } else { Ok(()) }
}

/// Opens the store to serve it. On a disk that is full to the last page not even the log can be begun: the start waits
/// for room, so that the service comes back by itself.
async fn open_with_room(data: &Path, new: bool) -> Result<(Desk, Arc<dyn Store>), OpenError> {
    let mut said = false;
    loop {
        match open(data, Purpose::Serve, new).await {
            Err(error @ (OpenError::Folder { .. } | OpenError::Store(_))) if store::is_without_room(data) => {
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

/// `madoguchi serve`.
///
/// # Errors
/// When it cannot start.
pub async fn serve(sources: Sources, new: bool, out: &mut dyn Write) -> Result<(), ServeError> {
    let config = sources.configured().clone();
    config.may_listen()?;
    expect_clock(&SystemClock)?;
    let (desk, store) = open_with_room(&config.data, new).await?;
    let bound = Bound::to(&config)?;
    let counts = desk.counts().await?;
    let kiosk = if counts.kiosks > 0 {
        format!("{}/", bound.url)
    } else {
        format!("{}{}", bound.url, app::routes::enrol(&desk.invite(FIRST_KIOSK).await?))
    };
    let set_up = (!desk.has_staff().await?).then(|| desk.random(secret::code));
    let desk_url = match &set_up {
        Some(code) => format!("{}{}?code={code}", bound.url, app::routes::desk::SET_UP),
        None => format!("{}{}", bound.url, app::routes::desk::QUEUE),
    };
    let web = Web::prepare(desk, sources, set_up, None).await?;
    // The queue reads what there is while the first page is still being asked for.
    let queue = web.desk().clone();
    tokio::spawn(async move { _ = queue.catch_up().await });
    writeln!(out, "kiosk: {kiosk}\ndesk: {desk_url}\nready")?;
    out.flush()?;
    bound.answer(web, &config).await?;
    store.close().await;
    Ok(())
}
