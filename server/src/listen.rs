//! Taking connections and answering on them, so that no client can keep the others out.
//!
//! A connection on which nothing is asked is closed after [`IDLE`]: silent, half a request, or between two requests. A
//! body may stall for [`body::STALL`] only. One address may hold [`connections::PER_ADDRESS_MAX`] connections, all of
//! them as many as there are files to spare. Above that, a newcomer takes the place of the one that waited longest for
//! its client; one whose request is being answered, such as an event stream, never loses its place.
//!
//! Below a local authority, plain HTTP is taken at the same address, for what a device is shown before it trusts the
//! authority: a request that came so bears the mark [`Plain`].

pub(crate) mod body;
mod certificate;
mod connections;
mod files;

use std::{io, net::SocketAddr, pin::pin, sync::Arc, time::Duration};

use axum::{Router, body::Body, http::Request};
pub use certificate::{Certificate, CertificateError};
use connections::{Connection, Connections};
use hyper::{body::Incoming, service::service_fn};
use hyper_util::{
    rt::{TokioExecutor, TokioIo, TokioTimer},
    server::conn::auto::Builder,
};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpListener, TcpSocket, TcpStream},
    time::{Instant, MissedTickBehavior, interval, sleep, timeout},
};
use tokio_io_timeout::TimeoutStream;
use tokio_rustls::TlsAcceptor;
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use tower::ServiceExt;

use crate::{config::Tls, local_ca::LocalCa};

/// The longest time for which an unused connection is kept.
const IDLE: Duration = Duration::from_secs(30);
/// The time limit of the TLS handshake.
const HANDSHAKE: Duration = Duration::from_secs(10);
/// The time limit for a client to read an answer.
const UNREAD: Duration = Duration::from_mins(1);
/// The time that requests in progress have once the server is told to stop.
const GRACE: Duration = Duration::from_secs(5);
/// The time that other connections have: requests on their way may arrive, finished answers may leave.
const LAST: Duration = Duration::from_millis(400);
/// The interval of looking at a connection.
const LOOK: Duration = Duration::from_secs(1);
/// The same once the server is told to stop.
const LOOK_CLOSELY: Duration = Duration::from_millis(50);
/// Connections that may wait to be taken: as many as a clinic's devices open at once after an outage.
const BACKLOG: u32 = 1024;
/// The pause after a connection could not be taken.
const AFTER_FAILURE: Duration = Duration::from_millis(20);
/// Connections that are closed at once when the system has no more files.
const SHED_AT_ONCE: usize = 16;
/// The interval of the log line about missing files.
const SAID_AGAIN: Duration = Duration::from_mins(1);
/// The largest head of a request, in bytes.
const HEAD_MAX: usize = 64 * 1024;
/// Requests that one HTTP/2 connection may have under way.
const STREAMS_MAX: u32 = 64;
/// The first byte of a TLS connection: a record of the handshake (RFC 8446, 5.1). No method of HTTP begins so.
const TLS_HANDSHAKE: u8 = 22;

/// The mark of a request that came without TLS to a server that speaks TLS; stands in its extensions.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plain;

/// Listens at an address.
///
/// # Errors
/// When it is taken, or not this machine's.
pub fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4()? } else { TcpSocket::new_v6()? };
    // A restart need not wait for the connections of the one before.
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(BACKLOG)
}

/// The settings by which connections are answered.
#[derive(Clone)]
struct Answering {
    router: Router,
    tls: Option<TlsAcceptor>,
    /// True if plain HTTP is taken beside TLS.
    plain_too: bool,
    http: Builder<TokioExecutor>,
    stopping: CancellationToken,
}

/// The proof of who a server is, read and found usable.
pub enum Identity {
    /// The certificates of the local authority.
    Local(LocalCa),
    /// A certificate and its key, in files.
    Files(Certificate),
}

impl Identity {
    /// That of the local authority, where there is one, else of the configured files; `None` without TLS.
    ///
    /// # Errors
    /// When certificate and key do not read, or cannot be used.
    pub fn of(tls: &Tls, local: Option<LocalCa>) -> Result<Option<Self>, CertificateError> {
        match (local, &tls.cert, &tls.key) {
            (Some(local), _, _) => Ok(Some(Self::Local(local))),
            (None, Some(cert), Some(key)) => Certificate::read(cert, key).map(Self::Files).map(Some),
            _ => Ok(None),
        }
    }

    /// Serves by it from now on, and looks after it until the server stops.
    fn watched(self, stopping: CancellationToken) -> Result<TlsAcceptor, CertificateError> {
        match self {
            Self::Local(local) => {
                let watched = local.clone();
                tokio::spawn(async move { stopping.run_until_cancelled(watched.watch()).await });
                certificate::acceptor(Arc::new(local))
            }
            Self::Files(certificate) => certificate.watched(stopping),
        }
    }
}

/// Answers until `stopping` is told; then requests that are being worked on end, and nothing new is taken. With an
/// identity it speaks TLS.
///
/// # Errors
/// When TLS cannot be set up.
pub async fn answer(
    listener: TcpListener,
    identity: Option<Identity>,
    router: Router,
    stopping: CancellationToken,
) -> Result<(), CertificateError> {
    let plain_too = matches!(identity, Some(Identity::Local(_)));
    let tls = identity.map(|identity| identity.watched(stopping.clone())).transpose()?;
    let connections = Connections::of_at_most(files::connections_max(files::raise_limit()));
    let answering = Answering { router, tls, plain_too, http: http(), stopping: stopping.clone() };
    let tasks = TaskTracker::new();
    let mut said: Option<Instant> = None;
    loop {
        let accepted = tokio::select! {
            () = stopping.cancelled() => break,
            accepted = listener.accept() => accepted,
        };
        match accepted {
            Ok((stream, peer)) => {
                if let Some(connection) = connections.admit(peer.ip()) {
                    tasks.spawn(answering.clone().connected(stream, connection));
                }
            }
            Err(error) if is_of_one_connection(&error) => {}
            Err(error) => {
                if said.is_none_or(|said| said.elapsed() > SAID_AGAIN) {
                    tracing::error!(%error, open = connections.count(), "no connection can be taken: closing idle ones");
                    said = Some(Instant::now());
                }
                connections.shed(SHED_AT_ONCE);
                sleep(AFTER_FAILURE).await;
            }
        }
    }
    // From here on the next start can have the address.
    drop(listener);
    tasks.close();
    if timeout(GRACE + LAST, tasks.wait()).await.is_err() {
        tracing::warn!("requests were cut off by the stop");
    }
    Ok(())
}

/// Returns whether a connection could not be taken for a reason of its own; see accept(2).
fn is_of_one_connection(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset, Interrupted};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset | Interrupted)
}

fn http() -> Builder<TokioExecutor> {
    let mut http = Builder::new(TokioExecutor::new());
    // Between two requests, too.
    http.http1().timer(TokioTimer::new()).header_read_timeout(IDLE).max_buf_size(HEAD_MAX);
    http.http2()
        .timer(TokioTimer::new())
        // A tablet that has gone out of reach is noticed.
        .keep_alive_interval(IDLE)
        .keep_alive_timeout(IDLE)
        .max_concurrent_streams(STREAMS_MAX)
        .max_header_list_size(u32::try_from(HEAD_MAX).unwrap_or(u32::MAX));
    http
}

impl Answering {
    async fn connected(self, stream: TcpStream, connection: Connection) {
        // Events and answers are small: each leaves at once.
        _ = stream.set_nodelay(true);
        // A tablet that has gone out of reach is noticed even while nothing is asked.
        let unread = u32::try_from(UNREAD.as_millis()).unwrap_or(u32::MAX);
        _ = rustix::net::sockopt::set_tcp_user_timeout(&stream, unread);
        let plain = match &self.tls {
            Some(_) if self.plain_too => {
                let mut first = [0];
                let peeked = tokio::select! {
                    peeked = timeout(HANDSHAKE, stream.peek(&mut first)) => peeked,
                    () = connection.shed() => return,
                    () = self.stopping.cancelled() => return,
                };
                let Ok(Ok(1..)) = peeked else { return };
                first != [TLS_HANDSHAKE]
            }
            _ => false,
        };
        let mut stream = TimeoutStream::new(stream);
        stream.set_write_timeout(Some(UNREAD));
        let stream = Box::pin(stream);
        let Some(tls) = self.tls.as_ref().filter(|_| !plain) else {
            let mark = plain.then_some(Plain);
            return self.answer(stream, false, mark, connection).await;
        };
        let shaken = tokio::select! {
            shaken = timeout(HANDSHAKE, tls.accept(stream)) => shaken,
            () = connection.shed() => return,
            () = self.stopping.cancelled() => return,
        };
        if let Ok(Ok(stream)) = shaken {
            let http2 = stream.get_ref().1.alpn_protocol() == Some(certificate::HTTP2);
            self.answer(stream, http2, None, connection).await;
        }
    }

    async fn answer<S>(self, stream: S, http2: bool, plain: Option<Plain>, connection: Connection)
    where
        S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
    {
        let http = if http2 { self.http.http2_only() } else { self.http.http1_only() };
        let (router, of) = (self.router, connection.clone());
        let service = service_fn(move |request: Request<Incoming>| {
            let (mut request, under_way) = body::arriving(request, &of);
            if let Some(plain) = plain {
                request.extensions_mut().insert(plain);
            }
            let answered = router.clone().oneshot(request);
            async move { answered.await.map(|response| response.map(|body| Body::new(under_way.until_sent(body)))) }
        });
        let mut answered = pin!(http.serve_connection(TokioIo::new(stream), service));
        let mut look = interval(LOOK);
        look.set_missed_tick_behavior(MissedTickBehavior::Delay);
        // When it is closed at the latest.
        let mut last: Option<Instant> = None;
        let mut stopping = false;
        loop {
            tokio::select! {
                _ = answered.as_mut() => return,
                () = connection.shed() => return,
                () = self.stopping.cancelled(), if !stopping => {
                    stopping = true;
                    last = Some(Instant::now() + LAST);
                    look = interval(LOOK_CLOSELY);
                    answered.as_mut().graceful_shutdown();
                }
                _ = look.tick() => match last {
                    // What is being worked on ends, and its answer leaves.
                    Some(_) if stopping && connection.is_worked_on() => last = Some(Instant::now() + LAST),
                    Some(last) if Instant::now() >= last => return,
                    None if connection.idle_for() >= IDLE => {
                        last = Some(Instant::now() + LAST);
                        answered.as_mut().graceful_shutdown();
                    }
                    _ => {}
                },
            }
        }
    }
}
