//! Speaking with the desk server: the hand-over, a call for help, what a postal code stands for, the times of a session,
//! and whether it is there at all.
//!
//! By `web_sys` alone: the requests of `gloo-net` cannot be kept alive when their page is left, as a report must be, and
//! would weigh 1,100 bytes more.

use domain::{
    Area, Declaration, Language, PostalCode, Step,
    api::{AddressQuery, Areas, Call, JourneyReport, Receipt},
};
use js_sys::Reflect;
use leptos::prelude::window;
use serde::de::DeserializeOwned;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, Headers, RequestInit, Response};

use super::json;
use crate::{Catalogue, kiosk_screen::Unsent, routes};

/// Milliseconds after which an answer is no longer waited for.
const PATIENCE: u32 = 20_000;

/// Hands a declaration over and gives its ticket number, which only ever comes from the server's receipt.
///
/// # Errors
/// Why there is no receipt. Sending the same declaration again is safe: its `id` stores it once.
pub async fn send(declaration: &Declaration) -> Result<String, Unsent> {
    let body = json::write(declaration).ok_or(Unsent::Refused)?;
    let response = post(routes::DECLARATIONS, &body).await.map_err(|_| Unsent::Offline)?;
    match response.status() {
        200 | 201 => message(&response).await.map(|receipt: Receipt| receipt.ticket).ok_or(Unsent::Offline),
        401 => Err(Unsent::NotEnrolled),
        403 => Err(Unsent::Locked),
        429 | 500..=599 => Err(Unsent::Busy),
        _ => Err(Unsent::Refused),
    }
}

/// The message in an answer; `None` where it is another one, as from a proxy that answers in the server's place.
pub(super) async fn message<T: DeserializeOwned>(answer: &Response) -> Option<T> {
    json::read(JsFuture::from(answer.json().ok()?).await.ok()?)
}

/// Calls the staff to this tablet; tells whether the call arrived.
pub async fn call_staff(screen: Step) -> bool {
    let Some(body) = json::write(&Call { screen }) else { return false };
    post(routes::CALLS, &body).await.is_ok_and(|response| response.ok())
}

/// The areas that a postal code stands for; `None` where nobody can be asked.
pub async fn areas(code: PostalCode) -> Option<Vec<Area>> {
    let body = json::write(&AddressQuery { code: code.digits().to_owned() })?;
    let answer = post(routes::ADDRESSES, &body).await.ok().filter(Response::ok)?;
    message(&answer).await.map(|found: Areas| found.areas)
}

/// Reports the times of a session. Whether it arrives is of no concern to the patient.
pub async fn report(report: JourneyReport) {
    if let Some(Ok(options)) = json::write(&report).map(|body| to_post(&body)) {
        // The page may be left before the request is on its way.
        _ = Reflect::set(&options, &"keepalive".into(), &JsValue::TRUE);
        _ = fetch(routes::JOURNEYS, &options).await;
    }
}

/// The texts of a language, with readings or without, as far as they can be had.
pub async fn texts(language: Language, readings: bool) -> Option<Catalogue> {
    let answer = fetch(&routes::texts(language, readings), &RequestInit::new()).await.ok().filter(Response::ok)?;
    message(&answer).await.map(Catalogue::new)
}

/// Returns whether the server answers.
pub async fn reachable() -> bool {
    fetch(routes::HEALTH, &RequestInit::new()).await.is_ok_and(|response| response.ok())
}

/// Posts JSON.
pub(super) async fn post(address: &str, body: &str) -> Result<Response, JsValue> {
    fetch(address, &to_post(body)?).await
}

fn to_post(body: &str) -> Result<RequestInit, JsValue> {
    let (options, headers) = (RequestInit::new(), Headers::new()?);
    headers.set("Content-Type", "application/json")?;
    options.set_method("POST");
    options.set_headers(&headers);
    options.set_body(&body.into());
    Ok(options)
}

async fn fetch(address: &str, options: &RequestInit) -> Result<Response, JsValue> {
    options.set_signal(Some(&AbortSignal::timeout_with_u32(PATIENCE)));
    JsFuture::from(window().fetch_with_str_and_init(address, options)).await?.dyn_into()
}
