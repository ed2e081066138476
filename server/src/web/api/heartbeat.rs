//! `POST /api/heartbeat`: a tablet tells how it is and hears what it should do; `GET /api/kiosk/events`: it is told to
//! ask at once. Nothing of it is stored, and none of it is an answer of a patient.

use axum::{
    Json,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use domain::api::{Heartbeat, HeartbeatReply};
use tokio_stream::{StreamExt, wrappers::BroadcastStream};

use super::{Failed, FromTablet, Rejected};
use crate::{
    desk::tablets::status::Beat,
    web::{Web, stream},
};

/// The longest version that is taken note of.
const VERSION_MAX: usize = 64;
/// Takes a heartbeat and answers what the tablet should do.
pub(crate) async fn beat(State(web): State<Web>, FromTablet { tablet, json }: FromTablet) -> Response {
    let told = serde_json::from_value::<Heartbeat>(json).ok();
    let Some(told) = told.filter(|told| is_version(&told.version)) else {
        return StatusCode::UNPROCESSABLE_ENTITY.into_response();
    };
    let Heartbeat { version, screen, waiting, took } = told;
    let beat = Beat { version, screen: screen.step(), waiting, took: Some(took).filter(|took| *took > 0) };
    let waiting = web.desk().heartbeat(&tablet, beat);
    let (situation, send) = waiting.map_or((None, 0), |(situation, number)| (Some(situation), number));
    let locked = tablet.locked_at.is_some();
    let (version, now) = (web.version(), web.desk().clock().now() / 1000);
    Json(HeartbeatReply { locked, now, send, situation, version }).into_response()
}

fn is_version(text: &str) -> bool {
    text.len() <= VERSION_MAX && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-+".contains(&byte))
}

/// Says when a tablet should ask how things are, for as long as it listens; never what about.
pub(crate) async fn events(State(web): State<Web>, headers: HeaderMap) -> Result<Response, Failed> {
    let Some(tablet) = web.tablet_of(&headers).await? else { return Ok(Rejected::NotEnrolled.into_response()) };
    let told = BroadcastStream::new(web.desk().hear_tablets_told()).filter_map(move |told| {
        // Having fallen behind is itself a reason to ask.
        let concerns = told.map_or(true, |told| told.is_none_or(|id| id == tablet.id));
        concerns.then_some("ask")
    });
    Ok(stream::answer(told, move || {
        let (web, headers) = (web.clone(), headers.clone());
        // A store that cannot be read says nothing about the enrolment.
        async move { web.tablet_of(&headers).await.map_or(true, |tablet| tablet.is_some()) }
    }))
}
