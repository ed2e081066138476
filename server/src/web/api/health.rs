//! The health of the server and its store, and its counts. No patient data in any.

use std::net::SocketAddr;

use axum::{
    extract::{ConnectInfo, Request, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

use crate::web::{Failed, RETRY_AFTER, Web};

/// It answers.
pub(crate) async fn alive() -> &'static str {
    "ok\n"
}

/// The store can be written, as far as it knows: asking costs it nothing. What is the matter with the certificate is told
/// beside it; hand-overs are taken nevertheless.
pub(crate) async fn ready(State(web): State<Web>) -> Response {
    match web.desk().ready() {
        Ok(()) => {
            let troubles = web.certificate_troubles().into_iter();
            let told = troubles.fold("ready\n".to_owned(), |told, trouble| told + &format!("certificate: {trouble}\n"));
            told.into_response()
        }
        Err(error) => {
            let retry = [(header::RETRY_AFTER, RETRY_AFTER.as_secs())];
            (StatusCode::SERVICE_UNAVAILABLE, retry, format!("{error}\n")).into_response()
        }
    }
}

/// Counts, as Prometheus reads them, for whoever is on this machine: how many declarations there are is nobody else's.
pub(crate) async fn metrics(State(web): State<Web>, request: Request) -> Result<Response, Failed> {
    if !is_of_this_machine(&request) {
        return Ok(StatusCode::FORBIDDEN.into_response());
    }
    let counts = web.desk().counts().await?;
    let lines = [
        ("madoguchi_declarations", "Declarations kept.", counts.records),
        ("madoguchi_calls_open", "Calls for help nobody has answered.", counts.open_calls),
        ("madoguchi_kiosks", "Tablets enrolled.", counts.tablets),
    ]
    .map(|(name, help, value)| format!("# HELP {name} {help}\n# TYPE {name} gauge\n{name} {value}\n"));
    let reports = "madoguchi_csp_reports_total";
    let by = web.0.violations.counts().map(|(by, count)| format!("{reports}{{by=\"{by}\"}} {count}\n")).concat();
    let reports = format!("# HELP {reports} Reports of what a browser stopped.\n# TYPE {reports} counter\n{by}");
    Ok(([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], lines.concat() + &reports).into_response())
}

/// Returns whether a request comes from this machine, not through a proxy on it.
fn is_of_this_machine(request: &Request) -> bool {
    const PASSED_ON: [&str; 4] = ["forwarded", "via", "x-forwarded-for", "x-real-ip"];
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>();
    peer.is_some_and(|peer| peer.0.ip().to_canonical().is_loopback())
        && PASSED_ON.iter().all(|name| !request.headers().contains_key(*name))
}
