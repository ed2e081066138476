//! The limits on the requests of a tablet and on its open streams of events: far more than patients ever need, and less
//! than would fill the disk or keep the desk from its work.
//!
//! A tablet is told when to come again (`Retry-After`), and does so by itself: to it, too much at once is a server that is
//! busy.

use std::{
    collections::HashMap,
    num::NonZeroU32,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderMap, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use governor::{
    NotUntil, Quota, RateLimiter,
    clock::Clock,
    middleware::NoOpMiddleware,
    nanos::Nanos,
    state::{InMemoryState, NotKeyed, keyed::HashMapStateStore},
};
use tokio_stream::StreamExt;

use super::{RETRY_AFTER, Web};
use crate::{desk::Desk, secret, web::routes};

/// Streams of events of one tablet, and of one session at the desk. A browser that lost its network may have a few that
/// nobody listens to any more.
const STREAMS_MAX: usize = 16;

/// The limit on the size of a tablet's declarations, in KiB: at once, and a minute from then on. It is a thousand of
/// the largest signatures ever drawn, more than a day's that waited for the network.
const WEIGHT: (u32, u32) = (64 * 1024, 16 * 1024);

/// The limit on reports of policies, for all browsers together, as they count for nothing: at once, and a minute from then
/// on. A page that breaks its policy on every screen stays below it.
const REPORTS: (u32, u32) = (120, 30);

/// The kind of a request of a tablet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Asked {
    /// To hand a declaration over.
    HandOver,
    /// For the staff.
    Call,
    /// The look-up of a postal code.
    Address,
    /// To count a session.
    Journey,
    /// The heartbeat.
    Heartbeat,
}

impl Asked {
    /// The kind of request for an address of the API.
    pub(crate) fn at(path: &str) -> Option<Self> {
        match path {
            routes::DECLARATIONS => Some(Self::HandOver),
            routes::CALLS => Some(Self::Call),
            routes::ADDRESSES => Some(Self::Address),
            routes::JOURNEYS => Some(Self::Journey),
            routes::HEARTBEAT => Some(Self::Heartbeat),
            _ => None,
        }
    }

    /// The limit at once, and the limit a minute from then on.
    const fn quota(self) -> (u32, u32) {
        match self {
            // More than the busiest clinic has in months; what they weigh is limited, too.
            Self::HandOver => (10_000, 600),
            Self::Call => (60, 30),
            Self::Address => (600, 120),
            Self::Journey => (1000, 120),
            // One every twelve seconds, and one whenever somebody begins or ends.
            Self::Heartbeat => (600, 240),
        }
    }
}

/// The clock that only goes forward, as it is asked for here: since this was made.
#[derive(Clone)]
struct Since {
    desk: Desk,
    start: u64,
}

impl Clock for Since {
    type Instant = Nanos;

    fn now(&self) -> Nanos {
        Duration::from_millis(self.desk.clock().monotonic().saturating_sub(self.start)).into()
    }
}

fn quota((at_once, a_minute): (u32, u32)) -> Quota {
    let number = |number: u32| NonZeroU32::new(number).unwrap_or(NonZeroU32::MIN);
    Quota::per_minute(number(a_minute)).allow_burst(number(at_once))
}

type Limiter = RateLimiter<i64, HashMapStateStore<i64>, Since, NoOpMiddleware<Nanos>>;

/// The limits of each tablet, and the one on reports of browsers.
pub(crate) struct Limits {
    clock: Since,
    of: HashMap<Asked, Limiter>,
    weight: Limiter,
    reports: RateLimiter<NotKeyed, InMemoryState, Since, NoOpMiddleware<Nanos>>,
}

impl Limits {
    /// Nobody has asked for anything.
    pub(crate) fn new(desk: &Desk) -> Self {
        let clock = Since { desk: desk.clone(), start: desk.clock().monotonic() };
        let all = [Asked::HandOver, Asked::Call, Asked::Address, Asked::Journey, Asked::Heartbeat];
        let limiter = |asked: Asked| (asked, RateLimiter::hashmap_with_clock(quota(asked.quota()), clock.clone()));
        let weight = RateLimiter::hashmap_with_clock(quota(WEIGHT), clock.clone());
        let reports = RateLimiter::direct_with_clock(quota(REPORTS), clock.clone());
        Self { of: all.map(limiter).into(), weight, reports, clock }
    }

    /// Checks that one more report may be taken.
    ///
    /// # Errors
    /// The seconds to wait, where it may not.
    pub(crate) fn report(&self) -> Result<(), u64> {
        self.reports.check().map_err(|early| self.wait(&early))
    }

    /// Checks that a tablet may ask for this now.
    ///
    /// # Errors
    /// The seconds to wait, where it may not.
    pub(crate) fn check(&self, tablet: i64, asked: Asked) -> Result<(), u64> {
        let Some(limiter) = self.of.get(&asked) else { return Ok(()) };
        limiter.check_key(&tablet).map_err(|early| self.wait(&early))
    }

    /// Checks that a tablet may hand over so many more bytes.
    ///
    /// # Errors
    /// The seconds to wait, where it may not.
    pub(crate) fn weigh(&self, tablet: i64, bytes: usize) -> Result<(), u64> {
        let weight = u32::try_from(bytes / 1024).unwrap_or(u32::MAX).saturating_add(1);
        match self.weight.check_key_n(&tablet, NonZeroU32::new(weight).unwrap_or(NonZeroU32::MIN)) {
            Ok(checked) => checked.map_err(|early| self.wait(&early)),
            // More than is ever taken, which is refused for its size.
            Err(_) => Ok(()),
        }
    }

    fn wait(&self, early: &NotUntil<Nanos>) -> u64 {
        early.wait_time_from(self.clock.now()).as_secs() + 1
    }
}

/// The streams that are open, by whose they are.
#[derive(Clone, Debug, Default)]
pub(crate) struct Streams(Arc<Mutex<HashMap<[u8; 32], usize>>>);

/// A stream that is open until this is dropped.
struct Open {
    streams: Streams,
    whose: [u8; 32],
}

impl Streams {
    fn open(&self, whose: [u8; 32]) -> Option<Open> {
        let mut open = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let count = open.entry(whose).or_default();
        if *count >= STREAMS_MAX {
            return None;
        }
        *count += 1;
        Some(Open { streams: self.clone(), whose })
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        let mut open = self.streams.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = open.get_mut(&self.whose) {
            *count -= 1;
            if *count == 0 {
                open.remove(&self.whose);
            }
        }
    }
}

/// Refuses a stream of events to whoever has enough of them.
pub(crate) async fn streams(State(web): State<Web>, request: Request, next: Next) -> Response {
    let at_desk = request.uri().path().starts_with(routes::desk::QUEUE);
    let whose = token(&web, request.headers(), at_desk);
    let response = next.run(request).await;
    let kind = response.headers().get(header::CONTENT_TYPE).map(axum::http::HeaderValue::as_bytes).unwrap_or_default();
    if !kind.starts_with(b"text/event-stream") {
        return response;
    }
    match web.0.streams.open(secret::digest(&whose)) {
        Some(open) => response.map(|body| {
            Body::from_stream(body.into_data_stream().map(move |part| {
                let _ = &open;
                part
            }))
        }),
        None => (StatusCode::TOO_MANY_REQUESTS, [(header::RETRY_AFTER, RETRY_AFTER.as_secs())]).into_response(),
    }
}

fn token(web: &Web, headers: &HeaderMap, at_desk: bool) -> String {
    let token = if at_desk { web.desk_token(headers) } else { web.tablet_token(headers) };
    token.or_else(|| web.assist_token(headers)).unwrap_or_default()
}
