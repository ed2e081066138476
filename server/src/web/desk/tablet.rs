//! Enrolling a tablet from the desk, and what is done to one by those who answer for them.

pub mod view;

use app::routes::{
    self,
    desk::{TABLETS, TABLETS_ENROL},
};
use axum::{
    Form, Router,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use serde::Deserialize;
use view::{
    EnrolTablet, EnrolTabletProps, Invitation, ManageTablet, ManageTabletProps, RevokeTablet, RevokeTabletProps,
    TabletLink, TabletLinkProps,
};

use super::{STYLES, SignedIn, tablets::missing, viewer, words::clock_time};
use crate::{
    desk::{enrolment::VALID_MILLIS, tablets::NameRefusal},
    portal,
    store::{Kiosk, Staff},
    web::{Failed, Web},
};

/// What whoever answers for tablets may do with them.
pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route(TABLETS_ENROL, get(enrol_page).post(enrol))
        .route("/desk/tablets/{id}", get(manage_page).post(rename))
        .route("/desk/tablets/{id}/lock", post(lock))
        .route("/desk/tablets/{id}/unlock", post(unlock))
        .route("/desk/tablets/{id}/revoke", get(revoke_page).post(revoke))
}

/// A name, as typed.
#[derive(Deserialize)]
struct Named {
    #[serde(default)]
    name: String,
}

async fn enrol_page(State(web): State<Web>, SignedIn(staff): SignedIn) -> Response {
    enrol_form(&web, StatusCode::OK, staff, None, String::new())
}

/// Makes the link and shows it: it is in no address, and asked for again it is another one.
async fn enrol(
    State(web): State<Web>,
    SignedIn(staff): SignedIn,
    headers: HeaderMap,
    Form(typed): Form<Named>,
) -> Result<Response, Failed> {
    let code = match web.desk().invite_tablet(&staff, &typed.name).await? {
        Ok(code) => code,
        Err(refusal) => {
            return Ok(enrol_form(&web, StatusCode::UNPROCESSABLE_ENTITY, staff, Some(refusal), typed.name));
        }
    };
    let base = web.base_url(&headers);
    let address = format!("{base}{}", routes::enrol(&code));
    let invitation = Invitation {
        name: typed.name.trim().to_owned(),
        qr: portal::code(&address).ok(),
        address,
        code,
        until: clock_time(web.desk().clock().now() + VALID_MILLIS),
        loopback: is_loopback(&base),
    };
    let title = web.texts().with("desk-tablets-link-title", &[("name", &invitation.name)]);
    Ok(web
        .desk_page(&title, STYLES, || TabletLink(TabletLinkProps { viewer: viewer(staff), invitation }))
        .into_response())
}

fn enrol_form(web: &Web, status: StatusCode, staff: Staff, refusal: Option<NameRefusal>, name: String) -> Response {
    let title = web.texts().text("desk-tablets-enrol");
    let error = refusal.map(|refusal| said(web, refusal));
    let page = || EnrolTablet(EnrolTabletProps { viewer: viewer(staff), error, name });
    (status, web.desk_page(&title, STYLES, page)).into_response()
}

fn said(web: &Web, refusal: NameRefusal) -> String {
    let catalogue = web.texts();
    match refusal {
        NameRefusal::NoName => catalogue.text("desk-tablets-error-no-name"),
        NameRefusal::Taken => catalogue.text("desk-tablets-error-taken"),
    }
}

async fn manage_page(
    State(web): State<Web>,
    SignedIn(staff): SignedIn,
    Path(id): Path<i64>,
) -> Result<Response, Failed> {
    let Some(kiosk) = web.tablet(id).await? else { return Ok(missing(&web)) };
    let name = kiosk.name.clone();
    Ok(manage_form(&web, StatusCode::OK, staff, kiosk, None, name))
}

async fn rename(
    State(web): State<Web>,
    SignedIn(staff): SignedIn,
    Path(id): Path<i64>,
    Form(typed): Form<Named>,
) -> Result<Response, Failed> {
    let Some(kiosk) = web.tablet(id).await? else { return Ok(missing(&web)) };
    Ok(match web.desk().rename_tablet(&staff, &kiosk, &typed.name).await? {
        Ok(()) => Redirect::to(TABLETS).into_response(),
        Err(refusal) => manage_form(&web, StatusCode::UNPROCESSABLE_ENTITY, staff, kiosk, Some(refusal), typed.name),
    })
}

fn manage_form(
    web: &Web,
    status: StatusCode,
    staff: Staff,
    kiosk: Kiosk,
    refusal: Option<NameRefusal>,
    name: String,
) -> Response {
    let title = web.texts().with("desk-tablets-manage-title", &[("name", &kiosk.name)]);
    let error = refusal.map(|refusal| said(web, refusal));
    let props = ManageTabletProps { viewer: viewer(staff), id: kiosk.id, title: kiosk.name, error, name };
    (status, web.desk_page(&title, STYLES, || ManageTablet(props))).into_response()
}

async fn lock(state: State<Web>, staff: SignedIn, id: Path<i64>) -> Result<Response, Failed> {
    set_lock(state, staff, id, true).await
}

async fn unlock(state: State<Web>, staff: SignedIn, id: Path<i64>) -> Result<Response, Failed> {
    set_lock(state, staff, id, false).await
}

async fn set_lock(
    State(web): State<Web>,
    SignedIn(staff): SignedIn,
    Path(id): Path<i64>,
    locked: bool,
) -> Result<Response, Failed> {
    let Some(kiosk) = web.tablet(id).await? else { return Ok(missing(&web)) };
    web.desk().lock_tablet(&staff, &kiosk, locked).await?;
    Ok(Redirect::to(TABLETS).into_response())
}

async fn revoke_page(
    State(web): State<Web>,
    SignedIn(staff): SignedIn,
    Path(id): Path<i64>,
) -> Result<Response, Failed> {
    let Some(kiosk) = web.tablet(id).await? else { return Ok(missing(&web)) };
    let in_use = web.desk().is_in_use(&kiosk);
    let title = web.texts().with("desk-tablets-revoke-title", &[("name", &kiosk.name)]);
    let props = RevokeTabletProps { viewer: viewer(staff), id, name: kiosk.name, in_use };
    Ok(web.desk_page(&title, STYLES, || RevokeTablet(props)).into_response())
}

async fn revoke(State(web): State<Web>, SignedIn(staff): SignedIn, Path(id): Path<i64>) -> Result<Response, Failed> {
    let Some(kiosk) = web.tablet(id).await? else { return Ok(missing(&web)) };
    web.desk().revoke_tablet(&staff, &kiosk).await?;
    Ok(Redirect::to(TABLETS).into_response())
}

impl Web {
    /// Where tablets find this server: as configured, else as the desk itself does.
    fn base_url(&self, headers: &HeaderMap) -> String {
        let config = self.config();
        if let Some(url) = &config.public_url {
            return url.to_string();
        }
        let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
        format!("{}://{}", config.scheme(), host.map_or_else(|| config.listen.to_string(), str::to_owned))
    }
}

/// Whether an address leads to the very machine it is opened on.
fn is_loopback(base: &str) -> bool {
    let host = base.split("://").nth(1).unwrap_or_default();
    ["localhost", "127.", "[::1]"].iter().any(|local| host.starts_with(local))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_this_machine_alone_is_told_from_others() {
        for local in ["http://127.0.0.1:3000", "https://localhost", "http://[::1]:3000"] {
            assert!(is_loopback(local), "{local}");
        }
        for other in ["http://192.168.0.10:3000", "https://desk.example"] {
            assert!(!is_loopback(other), "{other}");
        }
    }
}
