//! `POST /api/journeys`: how a session at a tablet ended and how long it took, of nobody in particular.

use axum::{extract::State, http::StatusCode};
use domain::{
    Step,
    tally::{Outcome, Report},
};
use serde_json::{Map, Value};

use super::{Failed, FromKiosk};
use crate::web::Web;

/// Counts a session. What it was counted from is not kept, nor which tablet it came from.
pub(crate) async fn count(State(web): State<Web>, FromKiosk { json, .. }: FromKiosk) -> Result<StatusCode, Failed> {
    let Some(report) = report(&json) else { return Ok(StatusCode::UNPROCESSABLE_ENTITY) };
    web.desk().count_journey(&report).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// A report with these fields and no others.
fn report(json: &Value) -> Option<Report> {
    let root = json.as_object().filter(|root| root.len() == 2)?;
    let outcome = Outcome::from_name(root.get("outcome")?.as_str()?)?;
    let steps = root.get("steps")?.as_array().filter(|steps| steps.len() <= Report::STEPS_MAX)?;
    let steps = steps.iter().map(|entry| timed(entry.as_object()?)).collect::<Option<_>>()?;
    Report::new(outcome, steps)
}

fn timed(entry: &Map<String, Value>) -> Option<(Step, u32)> {
    let step = Step::from_name(entry.get("step")?.as_str()?)?;
    let seconds = u32::try_from(entry.get("seconds")?.as_u64()?).ok()?;
    (entry.len() == 2).then_some((step, seconds))
}
