//! A line of the log for each request, at level `info`: its method, its route, the status of the answer and how long it took.
//!
//! The route is the pattern and never the address, in which the identity of a declaration or a code may stand. Of headers,
//! forms and answers the log says nothing at any level.

use std::time::Duration;

use axum::{
    extract::{MatchedPath, Request},
    response::Response,
};
use tower_http::{
    classify::{ServerErrorsAsFailures, SharedClassifier},
    trace::TraceLayer,
};
use tracing::{Span, info, info_span};

/// Tells of each request once, when the head of its answer is made. Who fails says why in the log by itself.
pub(crate) type Trace = TraceLayer<
    SharedClassifier<ServerErrorsAsFailures>,
    fn(&Request) -> Span,
    (),
    fn(&Response, Duration, &Span),
    (),
    (),
    (),
>;

/// The layer for all routes; outside the router no route is known yet.
pub(crate) fn layer() -> Trace {
    TraceLayer::new_for_http()
        .make_span_with(span as fn(&Request) -> Span)
        .on_request(())
        .on_response(answered as fn(&Response, Duration, &Span))
        .on_body_chunk(())
        .on_eos(())
        .on_failure(())
}

fn span(request: &Request) -> Span {
    let route = request.extensions().get::<MatchedPath>().map_or("none", MatchedPath::as_str);
    info_span!("request", method = %request.method(), route)
}

fn answered(response: &Response, took: Duration, _: &Span) {
    info!(status = response.status().as_u16(), ?took, "answered");
}
