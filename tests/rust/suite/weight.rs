//! What pages weigh on the wire. Sizes are counts, not timings: they are the same on every machine. The bounds are what has
//! been reached, with a little room for another sentence; whoever goes over one makes something lighter, or says in the
//! change why it may be heavier.
//!
//! The goal is a first visit of 130 kB with a module of 95 kB. `tests/bench/run` prints what each part weighs.

use axum::{
    body::Body,
    http::{Request, header},
};
use http_body_util::BodyExt;
use tests::{Clinic, clinic::HOST};

/// A patient's first page with all that it loads, in bytes of brotli.
///
/// It was 141,500, with a module of 122,000, until a journey had to outlast sleep, gestures and wrong clocks, an address to
/// be joined without repeating a part of itself, and dates to be said in two calendars.
const FIRST_VISIT: usize = 148_600;
/// The module in it.
const MODULE: usize = 127_800;
/// The sign-in of the desk with all that it loads.
const DESK: usize = 9_000;

/// An answer's body as it travels to a browser.
async fn wire(clinic: &Clinic, path: &str) -> Vec<u8> {
    let request = Request::get(path).header(header::HOST, HOST).header(header::ACCEPT_ENCODING, "br");
    let response = clinic.send(request.body(Body::empty()).expect("a request")).await;
    assert_eq!(response.headers()["content-encoding"], "br", "{path}");
    response.into_body().collect().await.expect("a body").to_bytes().to_vec()
}

/// A page and the files that it names, each with its weight.
async fn parts(clinic: &Clinic, path: &str) -> Vec<(String, usize)> {
    let source = clinic.tablet().get(path).await.source;
    let mut names: Vec<&str> = source.split('"').filter(|part| part.starts_with("/assets/")).collect();
    names.sort_unstable();
    names.dedup();
    let mut parts = vec![(path.to_owned(), wire(clinic, path).await.len())];
    for name in names {
        parts.push((name.to_owned(), wire(clinic, name).await.len()));
    }
    parts
}

/// Whether an address is that of a file of this kind.
fn is(name: &str, extension: &str) -> bool {
    name.rsplit('.').next() == Some(extension)
}

fn together(parts: &[(String, usize)]) -> usize {
    parts.iter().map(|(_, weight)| weight).sum()
}

#[tokio::test]
async fn a_first_visit_keeps_to_its_weight() {
    let parts = parts(&Clinic::new().await, "/ja/start").await;
    let module = parts.iter().find(|(name, _)| is(name, "wasm")).expect("a module: was the bundle left out?");
    assert!(module.1 <= MODULE, "{module:?} of {MODULE}");
    assert!(together(&parts) <= FIRST_VISIT, "{} of {FIRST_VISIT}: {parts:#?}", together(&parts));
}

#[tokio::test]
async fn the_desk_loads_no_module() {
    let parts = parts(&Clinic::new().await, "/desk/sign-in").await;
    assert!(parts.iter().any(|(name, _)| name.contains("/desk-") && is(name, "js")), "its script: {parts:#?}");
    assert!(!parts.iter().any(|(name, _)| is(name, "wasm")), "{parts:#?}");
    assert!(together(&parts) <= DESK, "{} of {DESK}: {parts:#?}", together(&parts));
}
