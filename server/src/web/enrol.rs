//! Enrolling a tablet: the link shows a button, the button enrols, both once.

use app::pages::enrol::{Enrol, EnrolProps, Enrolled};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};

use super::{Failed, Web, page};

/// The page with the button.
pub(crate) async fn show(State(web): State<Web>, Path(code): Path<String>) -> Result<Response, Failed> {
    let Some(name) = web.desk().invited(&code).await? else { return Ok(gone(&web)) };
    let catalogue = web.texts();
    Ok(Web::plain_page(&catalogue, "enrol-title", || Enrol(EnrolProps { code, name })).into_response())
}

/// The button was pressed.
pub(crate) async fn enrol(State(web): State<Web>, Path(code): Path<String>) -> Result<Response, Failed> {
    let Some(token) = web.desk().enrol(&code).await? else { return Ok(gone(&web)) };
    let catalogue = web.texts();
    let page = Web::plain_page(&catalogue, "enrol-done-title", Enrolled);
    Ok((web.remember_kiosk(token), page).into_response())
}

fn gone(web: &Web) -> Response {
    page::refused(web, StatusCode::GONE, "enrol-failed-title", "enrol-failed")
}
