//! Enrolling a tablet: the link shows a button, the button enrols, both once.

pub mod view;

use axum::{
    extract::{Path, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use view::{Enrol, EnrolProps, Enrolled};

use super::{Failed, Web, page};
use crate::desk::throttle::Asker;

/// The page with the button.
pub(crate) async fn show(State(web): State<Web>, asker: Asker, Path(code): Path<String>) -> Result<Response, Failed> {
    if let Err(seconds) = web.desk().try_code(&asker).await {
        return Ok(wait(&web, seconds));
    }
    let Some(name) = web.desk().invited(&code).await? else { return Ok(gone(&web).await) };
    web.desk().code_was_right(&asker);
    let catalogue = web.texts();
    Ok(Web::plain_page(&catalogue, "enrol-title", || Enrol(EnrolProps { code, name })).into_response())
}

/// The button was pressed.
pub(crate) async fn enrol(State(web): State<Web>, asker: Asker, Path(code): Path<String>) -> Result<Response, Failed> {
    if let Err(seconds) = web.desk().try_code(&asker).await {
        return Ok(wait(&web, seconds));
    }
    let Some(token) = web.desk().enrol(&code).await? else { return Ok(gone(&web).await) };
    web.desk().code_was_right(&asker);
    let catalogue = web.texts();
    let page = Web::plain_page(&catalogue, "enrol-done-title", Enrolled);
    Ok((web.remember_tablet(token), page).into_response())
}

/// Too many codes were tried from there.
fn wait(web: &Web, seconds: u64) -> Response {
    let page = page::refused(web, StatusCode::TOO_MANY_REQUESTS, "desk-wait-title", "desk-wait-lead");
    ([(header::RETRY_AFTER, seconds)], page).into_response()
}

async fn gone(web: &Web) -> Response {
    web.desk().code_refused().await;
    page::refused(web, StatusCode::GONE, "enrol-failed-title", "enrol-failed")
}
