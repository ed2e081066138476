//! The common properties of all streams of events: nothing on the way buffers them, browsers know when to reconnect,
//! and they end at once when the server stops.

use std::{
    pin::Pin,
    task::{Context, Poll},
};

use axum::{
    body::{Body, Bytes, HttpBody},
    extract::{Request, State},
    http::{HeaderName, HeaderValue, header},
    middleware::Next,
    response::Response,
};
use http_body::Frame;
use tokio_util::sync::{CancellationToken, WaitForCancellationFutureOwned};

use super::Web;

/// The beginning of a stream: the milliseconds after which a browser reconnects. A restart takes about a second.
const RETRY: &[u8] = b"retry: 2000\n\n";
/// The caching headers of a stream.
const KEPT: &str = "no-store, no-transform";
/// nginx collects an answer before it passes it on, unless it is told not to.
const BUFFERING: HeaderName = HeaderName::from_static("x-accel-buffering");

/// Makes an answer that is a stream of events end with the server.
pub(crate) async fn ending(State(web): State<Web>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    if headers.get(header::CONTENT_TYPE).is_none_or(|kind| !kind.as_bytes().starts_with(b"text/event-stream")) {
        return response;
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(KEPT));
    headers.insert(BUFFERING, HeaderValue::from_static("no"));
    response.map(|body| Body::new(Ending::new(body, web.stopping())))
}

/// A stream until the server stops.
struct Ending {
    first: Option<Bytes>,
    body: Body,
    stopped: Pin<Box<WaitForCancellationFutureOwned>>,
}

impl Ending {
    fn new(body: Body, stopping: &CancellationToken) -> Self {
        let stopped = Box::pin(stopping.clone().cancelled_owned());
        Self { first: Some(Bytes::from_static(RETRY)), body, stopped }
    }
}

impl HttpBody for Ending {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        if let Some(first) = self.first.take() {
            return Poll::Ready(Some(Ok(Frame::data(first))));
        }
        if self.stopped.as_mut().poll(context).is_ready() {
            return Poll::Ready(None);
        }
        Pin::new(&mut self.body).poll_frame(context)
    }
}
