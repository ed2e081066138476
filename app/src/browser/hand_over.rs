//! Speaking with the desk server: the hand-over, a call for help, what a postal code stands for, the times of a session,
//! and whether it is there at all.

use std::io;

use domain::{Area, Declaration, Language, PostalCode, Step};
use js_sys::{Array, Reflect};
use leptos::prelude::window;
use serde::Serialize;
use serde_json::{Serializer, ser::Formatter};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, Headers, RequestInit, Response};

use super::dom;
use crate::{Catalogue, routes, stage::Unsent};

/// Milliseconds after which an answer is no longer waited for.
const PATIENCE: u32 = 20_000;

/// Hands a declaration over and gives its ticket number, which only ever comes from the server's receipt.
///
/// # Errors
/// Why there is no receipt. Sending the same declaration again is safe: its `id` stores it once.
pub async fn send(declaration: &Declaration) -> Result<String, Unsent> {
    let body = json(declaration).ok_or(Unsent::Refused)?;
    let response = post(routes::DECLARATIONS, &body).await.map_err(|_| Unsent::Offline)?;
    match response.status() {
        200 | 201 => ticket(&response).await.ok_or(Unsent::Offline),
        401 => Err(Unsent::NotEnrolled),
        403 => Err(Unsent::Locked),
        429 | 500..=599 => Err(Unsent::Busy),
        _ => Err(Unsent::Refused),
    }
}

/// A declaration as it travels.
fn json(declaration: &Declaration) -> Option<String> {
    let mut written = Vec::new();
    declaration.serialize(&mut Serializer::with_formatter(&mut written, FourPlaces)).ok()?;
    String::from_utf8(written).ok()
}

/// JSON whose fractions have four places, as finely as pads tell where a pen is. To write any other number as short as it
/// can be takes tables that would be a good part of the module.
struct FourPlaces;

impl Formatter for FourPlaces {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a part of the pad, 0 to 1")]
    fn write_f32<W: ?Sized + io::Write>(&mut self, writer: &mut W, part: f32) -> io::Result<()> {
        let parts = (part * 10_000.0).round() as u32;
        write!(writer, "{}.{:04}", parts / 10_000, parts % 10_000)
    }
}

async fn ticket(response: &Response) -> Option<String> {
    let receipt = JsFuture::from(response.json().ok()?).await.ok()?;
    Reflect::get(&receipt, &"ticket".into()).ok()?.as_string()
}

/// Calls the staff to this tablet; tells whether the call arrived.
pub async fn call_staff(screen: Step) -> bool {
    let body = format!("{{\"screen\":\"{}\"}}", screen.name());
    post(routes::CALLS, &body).await.is_ok_and(|response| response.ok())
}

/// The areas that a postal code stands for; `None` where nobody can be asked.
pub async fn areas(code: PostalCode) -> Option<Vec<Area>> {
    let body = format!("{{\"code\":\"{}\"}}", code.digits());
    let answer = post(routes::ADDRESSES, &body).await.ok().filter(Response::ok)?;
    let answer = JsFuture::from(answer.json().ok()?).await.ok()?;
    let area = |found: JsValue| {
        let part = |key| dom::text(&found, key);
        Some(Area { prefecture: part("prefecture")?, city: part("city")?, area: part("area")?, kana: part("kana")? })
    };
    Array::from(&dom::get(&answer, "areas")?).into_iter().map(area).collect()
}

/// Reports the times of a session. Whether it arrives is of no concern to the patient.
pub async fn report(report: String) {
    if let Ok(options) = to_post(&report) {
        // The page may be left before the request is on its way.
        _ = Reflect::set(&options, &"keepalive".into(), &JsValue::TRUE);
        _ = fetch(routes::JOURNEYS, &options).await;
    }
}

/// The texts of a language, with readings or without, as far as they can be had.
pub async fn texts(language: Language, readings: bool) -> Option<Catalogue> {
    let options = RequestInit::new();
    options.set_signal(Some(&AbortSignal::timeout_with_u32(PATIENCE)));
    let answer = fetch(&routes::texts(language, readings), &options).await.ok().filter(Response::ok)?;
    dom::catalogue(&JsFuture::from(answer.json().ok()?).await.ok()?)
}

/// Whether the server answers.
pub async fn reachable() -> bool {
    let options = RequestInit::new();
    options.set_signal(Some(&AbortSignal::timeout_with_u32(PATIENCE)));
    fetch("/healthz", &options).await.is_ok_and(|response| response.ok())
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
    options.set_signal(Some(&AbortSignal::timeout_with_u32(PATIENCE)));
    Ok(options)
}

async fn fetch(address: &str, options: &RequestInit) -> Result<Response, JsValue> {
    JsFuture::from(window().fetch_with_str_and_init(address, options)).await?.dyn_into()
}

#[cfg(test)]
mod tests {
    use domain::{Answers, Method, Point, RecordId, signature::POINTS_MAX};

    use super::*;

    #[test]
    fn a_signature_travels_as_it_was_drawn() {
        let place = |part: u16| f32::from(part) / 10_000.0;
        let points: Vec<_> =
            (0..=10_000).map(|part| Point { x: place(part), y: place(10_000 - part), at: part.into() }).collect();
        // Every place of a pad, in signatures of as many points as are taken.
        for drawn in points.chunks(POINTS_MAX) {
            let mut answers = Answers::default();
            answers.sheet.signature.method = Method::Drawn;
            answers.sheet.signature.strokes = vec![drawn.to_vec()];
            let declaration = answers.declare(RecordId::v7(1, [1; 10]), "2023-07", "ja").expect("a declaration");
            let travels: serde_json::Value = serde_json::from_str(&json(&declaration).expect("JSON")).expect("JSON");
            if drawn[0].at == 0 {
                assert_eq!(travels["signature"]["strokes"][0][2].to_string(), "[0.0002,0.9998,2]");
            }
            let points = travels["signature"]["strokes"][0].as_array().expect("points");
            assert_eq!(points.len(), drawn.len());
            let is_near = |read: &serde_json::Value, drawn: f32| {
                (read.as_f64().unwrap_or(f64::NAN) - f64::from(drawn)).abs() < 1e-6
            };
            for (point, read) in drawn.iter().zip(points) {
                assert!(is_near(&read[0], point.x) && is_near(&read[1], point.y), "{point:?}: {read}");
            }
            let usual = serde_json::to_value(&declaration).expect("JSON");
            for part in ["id", "edition", "language", "situation", "insurance", "person", "declared_on", "signer"] {
                assert_eq!(travels[part], usual[part]);
            }
        }
    }
}
