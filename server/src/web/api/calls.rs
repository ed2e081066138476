//! `POST /api/calls`: a tablet calls the staff.

use axum::{extract::State, http::StatusCode};
use domain::api::Call;

use super::{Failed, FromTablet};
use crate::web::Web;

/// Takes a call with the `screen` that stands on the tablet. A tablet that is calling already is not listed twice.
pub(crate) async fn call(
    State(web): State<Web>,
    FromTablet { tablet, json }: FromTablet,
) -> Result<StatusCode, Failed> {
    let Ok(Call { screen }) = serde_json::from_value(json) else { return Ok(StatusCode::UNPROCESSABLE_ENTITY) };
    web.desk().call(&tablet, screen).await?;
    Ok(StatusCode::NO_CONTENT)
}
