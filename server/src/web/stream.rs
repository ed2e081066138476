//! Streams of server-sent events: what happens is told at once, and a heartbeat says that the stream is alive.
//!
//! A connection that is cut silently looks like one on which nothing happens. So the server sends `event: beat` at a stated
//! interval, and whoever listens takes a stream for dead on which none came. Who may not listen any more is told
//! `event: ended` in place of the next event, and the stream is closed.

use std::{convert::Infallible, time::Duration};

use axum::response::{IntoResponse, Response, Sse, sse::Event};
use tokio::time::{MissedTickBehavior, interval};
use tokio_stream::{Stream, StreamExt, wrappers::IntervalStream};

use super::desk::live::BEAT_SECONDS;

/// The items of a stream besides its events.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Told {
    /// Something happened.
    Event(&'static str),
    /// The stream is alive.
    Beat,
    /// The listener has lost the right to listen.
    Ended,
}

/// Tells what happened, in one word each, for as long as somebody listens and may.
///
/// `may_listen` is asked before anything is told: a session can end, an account lose its role, a tablet be revoked, while
/// a stream of it stands open.
pub(crate) fn answer<Allowed>(
    happened: impl Stream<Item = &'static str> + Send + 'static,
    mut may_listen: impl FnMut() -> Allowed + Send + 'static,
) -> Response
where
    Allowed: Future<Output = bool> + Send + 'static,
{
    // The first beat goes out at once: whoever listens knows that nothing on the way holds the stream back.
    let mut beats = interval(Duration::from_secs(BEAT_SECONDS));
    beats.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let told = happened.map(Told::Event).merge(IntervalStream::new(beats).map(|_| Told::Beat));
    let told = told.then(move |told| {
        let allowed = may_listen();
        async move { if allowed.await { told } else { Told::Ended } }
    });
    let mut over = false;
    let told = told.map_while(move |told| {
        let closed = std::mem::replace(&mut over, told == Told::Ended);
        (!closed).then(|| Ok::<_, Infallible>(event(told)))
    });
    Sse::new(told).into_response()
}

fn event(told: Told) -> Event {
    match told {
        Told::Event(what) => Event::default().data(what),
        // Browsers drop an event without data.
        Told::Beat => Event::default().event("beat").data(BEAT_SECONDS.to_string()),
        Told::Ended => Event::default().event("ended").data("ended"),
    }
}
