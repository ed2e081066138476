//! The weight of pages on the wire. Sizes are counts, not timings: they are the same on every machine. The bounds are
//! those reached so far, with a little room for another sentence; a change that exceeds one makes something else
//! lighter, or says why it may be heavier.
//!
//! The goal is a first visit of 130 kB with a module of 95 kB. `tests/bench/run` prints what each part weighs.

use axum::{
    body::Body,
    http::{Request, header},
};
use http_body_util::BodyExt;
use tests::{
    Clinic,
    clinic::{self, HOST},
};

/// A patient's first page with all that it loads, in bytes of brotli.
const FIRST_VISIT: usize = 141_500;
/// The module in it.
const MODULE: usize = 122_000;
/// The second module with its scripts, loaded for those who ask for a board of letters, one switch, or reading aloud.
const ON_DEMAND: usize = 33_500;
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

/// Returns whether an address is that of a file of this kind.
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

/// The files that a script names, by their addresses, with what they begin with.
async fn named_by(clinic: &Clinic, script: &str, begins: &str) -> Vec<String> {
    let request = Request::get(script).header(header::HOST, HOST).body(Body::empty()).expect("a request");
    let source = clinic::text(clinic.send(request).await).await;
    let names = source
        .split(['"', '\'', '`'])
        .filter_map(|part| part.strip_prefix("./"))
        .filter(|name| name.starts_with(begins));
    names.map(|name| format!("/assets/{name}")).collect()
}

#[tokio::test]
async fn what_few_people_need_is_no_part_of_a_first_visit_and_keeps_to_its_weight() {
    let clinic = Clinic::new().await;
    let first = parts(&clinic, "/ja/start").await;
    assert!(!first.iter().any(|(name, _)| name.contains("/assist-")), "{first:#?}");
    let start = first.iter().find(|(name, _)| name.contains("/start-")).expect("a script: was the bundle left out?");
    let mut files = named_by(&clinic, &start.0, "on_demand-").await;
    let script = files.first().expect("the script that loads it").clone();
    files.extend(named_by(&clinic, &script, "assist-").await);
    let kinds: Vec<_> = ["js", "js", "wasm"].into_iter().zip(&files).filter(|(kind, name)| is(name, kind)).collect();
    assert_eq!((files.len(), kinds.len()), (3, 3), "{files:#?}");
    let mut weight = 0;
    for file in files {
        weight += wire(&clinic, &file).await.len();
    }
    assert!(weight <= ON_DEMAND, "{weight} of {ON_DEMAND}");
}

#[tokio::test]
async fn the_desk_loads_no_module() {
    let parts = parts(&Clinic::new().await, "/desk/sign-in").await;
    assert!(parts.iter().any(|(name, _)| name.contains("/desk-") && is(name, "js")), "its script: {parts:#?}");
    assert!(!parts.iter().any(|(name, _)| is(name, "wasm")), "{parts:#?}");
    assert!(together(&parts) <= DESK, "{} of {DESK}: {parts:#?}", together(&parts));
}
