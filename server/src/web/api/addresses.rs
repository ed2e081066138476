//! `POST /api/addresses`: what a postal code stands for. Posted, so that the code of a patient stands in no address and
//! no log; nothing of it is kept.

use axum::{
    Json,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::PostalCode;
use serde_json::{Value, json};

use super::FromKiosk;
use crate::postal;

/// Answers the areas of a `code`; none where it does not exist.
pub(crate) async fn find(FromKiosk { json, .. }: FromKiosk) -> Response {
    let Some(code) = code(&json) else { return StatusCode::UNPROCESSABLE_ENTITY.into_response() };
    let areas = postal::find(&code).into_iter().map(
        |found| json!({ "prefecture": found.prefecture, "city": found.city, "area": found.area, "kana": found.kana }),
    );
    Json(json!({ "areas": areas.collect::<Value>() })).into_response()
}

/// A code and nothing else.
fn code(json: &Value) -> Option<PostalCode> {
    PostalCode::typed(json.as_object().filter(|root| root.len() == 1)?.get("code")?.as_str()?)
}
