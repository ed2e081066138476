//! Bodies as they come and go: one that stalls is given up, and a request counts as under way until its answer is sent.

use std::{
    net::SocketAddr,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll},
    time::Duration,
};

use axum::{
    body::{Body, Bytes},
    extract::ConnectInfo,
    http::Request,
};
use http_body::{Body as HttpBody, Frame, SizeHint};
use hyper::body::Incoming;
use tokio::time::{Instant, Sleep, sleep};

use super::connections::{Connection, Stage};

/// The longest pause within a body.
pub(crate) const STALL: Duration = Duration::from_secs(20);
/// The time limit of a whole body: that of the largest one at the speed of a bad telephone line.
pub(crate) const WHOLE: Duration = Duration::from_mins(2);

/// The mark of a request whose body did not come in time; stands in its extensions.
#[derive(Clone, Debug, Default)]
pub(crate) struct Late(Arc<AtomicBool>);

impl Late {
    /// Returns whether the body was late.
    pub(crate) fn is(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// The body did not come in time.
#[derive(Debug, thiserror::Error)]
#[error("the body did not come in time")]
struct TooLate;

/// One count of a connection, for as long as this lives.
struct Counted {
    connection: Connection,
    stage: Stage,
}

impl Counted {
    fn new(connection: &Connection, stage: Stage) -> Self {
        connection.count(stage, true);
        Self { connection: connection.clone(), stage }
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.connection.count(self.stage, false);
    }
}

/// A request whose answer is not sent yet.
pub(super) struct UnderWay(Counted);

/// Takes a request on: its body is given up if it stalls.
pub(super) fn arriving(request: Request<Incoming>, connection: &Connection) -> (Request<Body>, UnderWay) {
    let under_way = UnderWay(Counted::new(connection, Stage::UnderWay));
    let late = Late::default();
    let (mut parts, incoming) = request.into_parts();
    parts.extensions.insert(late.clone());
    // For what may be tried only so often from one address.
    parts.extensions.insert(ConnectInfo(SocketAddr::new(connection.address(), 0)));
    let body = if incoming.is_end_stream() {
        Body::empty()
    } else {
        Body::new(Arriving {
            incoming,
            stalled: Box::pin(sleep(STALL)),
            over: Instant::now() + WHOLE,
            late,
            counted: Some(Counted::new(connection, Stage::Arriving)),
        })
    };
    (Request::from_parts(parts, body), under_way)
}

/// A body that comes.
struct Arriving {
    incoming: Incoming,
    stalled: Pin<Box<Sleep>>,
    over: Instant,
    late: Late,
    counted: Option<Counted>,
}

impl HttpBody for Arriving {
    type Data = Bytes;
    type Error = axum::BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::BoxError>>> {
        if let Poll::Ready(frame) = Pin::new(&mut self.incoming).poll_frame(context) {
            let next = (Instant::now() + STALL).min(self.over);
            self.stalled.as_mut().reset(next);
            if frame.is_none() || self.incoming.is_end_stream() {
                self.counted = None;
            }
            return Poll::Ready(frame.map(|frame| frame.map_err(Into::into)));
        }
        if self.stalled.as_mut().poll(context).is_ready() {
            self.late.0.store(true, Ordering::Relaxed);
            self.counted = None;
            return Poll::Ready(Some(Err(TooLate.into())));
        }
        Poll::Pending
    }

    fn is_end_stream(&self) -> bool {
        self.incoming.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.incoming.size_hint()
    }
}

impl UnderWay {
    /// The body of its answer, with which it ends.
    pub(super) fn until_sent(self, body: Body) -> impl HttpBody<Data = Bytes, Error = axum::Error> + Send + 'static {
        let leaving = Counted::new(&self.0.connection, Stage::Leaving);
        Leaving { body, _counted: [leaving, self.0] }
    }
}

/// The body of an answer.
struct Leaving {
    body: Body,
    _counted: [Counted; 2],
}

impl HttpBody for Leaving {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        Pin::new(&mut self.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
