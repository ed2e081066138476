//! `POST /api/addresses`: what a postal code stands for. Posted, so that the code of a patient stands in no address and
//! no log; nothing of it is kept.

use axum::{
    Json,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{
    PostalCode,
    api::{AddressQuery, Areas},
};

use super::FromTablet;
use crate::postal;

/// Answers the areas of a `code`; none where it does not exist.
pub(crate) async fn find(FromTablet { json, .. }: FromTablet) -> Response {
    let query = serde_json::from_value::<AddressQuery>(json).ok();
    match query.and_then(|query| PostalCode::typed(&query.code)) {
        Some(code) => Json(Areas { areas: postal::find(&code) }).into_response(),
        None => StatusCode::UNPROCESSABLE_ENTITY.into_response(),
    }
}
