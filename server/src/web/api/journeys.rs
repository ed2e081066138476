//! `POST /api/journeys`: how a session at a tablet ended and how long it took, of nobody in particular.

use axum::{extract::State, http::StatusCode};
use domain::{
    api::{JourneyReport, TimedStep},
    statistics::FinishedJourney,
};

use super::{Failed, FromTablet};
use crate::web::Web;

/// Counts a session. What it was counted from is not kept, nor which tablet it came from.
pub(crate) async fn count(State(web): State<Web>, FromTablet { json, .. }: FromTablet) -> Result<StatusCode, Failed> {
    let report = serde_json::from_value::<JourneyReport>(json).ok();
    let timed = |TimedStep { step, seconds }| (step, seconds);
    let report =
        report.and_then(|told| FinishedJourney::new(told.outcome, told.steps.into_iter().map(timed).collect()));
    let Some(report) = report else { return Ok(StatusCode::UNPROCESSABLE_ENTITY) };
    web.desk().count_journey(&report).await?;
    Ok(StatusCode::NO_CONTENT)
}
