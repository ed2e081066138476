//! Enrolling a tablet from the desk, and what is done to one by those who answer for them.

pub mod view;

use axum::{
    Form,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
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
    store::{Staff, Tablet},
    web::{
        Failed, Web,
        route_table::RouteTable,
        routes::{self, desk::TABLETS},
    },
};

/// The routes for managing tablets.
pub(crate) fn routes() -> RouteTable {
    use routes::desk as at;
    RouteTable::new()
        .get(at::TABLETS_ENROL, enrol_page)
        .post(at::TABLETS_ENROL, enrol)
        .get(at::TABLET, manage_page)
        .post(at::TABLET, rename)
        .post(at::TABLET_LOCK, lock)
        .post(at::TABLET_UNLOCK, unlock)
        .get(at::TABLET_REVOKE, revoke_page)
        .post(at::TABLET_REVOKE, revoke)
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
    let Some(tablet) = web.tablet(id).await? else { return Ok(missing(&web)) };
    let name = tablet.name.clone();
    Ok(manage_form(&web, StatusCode::OK, staff, tablet, None, name))
}

async fn rename(
    State(web): State<Web>,
    SignedIn(staff): SignedIn,
    Path(id): Path<i64>,
    Form(typed): Form<Named>,
) -> Result<Response, Failed> {
    let Some(tablet) = web.tablet(id).await? else { return Ok(missing(&web)) };
    Ok(match web.desk().rename_tablet(&staff, &tablet, &typed.name).await? {
        Ok(()) => Redirect::to(TABLETS).into_response(),
        Err(refusal) => manage_form(&web, StatusCode::UNPROCESSABLE_ENTITY, staff, tablet, Some(refusal), typed.name),
    })
}

fn manage_form(
    web: &Web,
    status: StatusCode,
    staff: Staff,
    tablet: Tablet,
    refusal: Option<NameRefusal>,
    name: String,
) -> Response {
    let title = web.texts().with("desk-tablets-manage-title", &[("name", &tablet.name)]);
    let error = refusal.map(|refusal| said(web, refusal));
    let props = ManageTabletProps { viewer: viewer(staff), id: tablet.id, title: tablet.name, error, name };
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
    let Some(tablet) = web.tablet(id).await? else { return Ok(missing(&web)) };
    web.desk().lock_tablet(&staff, &tablet, locked).await?;
    Ok(Redirect::to(TABLETS).into_response())
}

async fn revoke_page(
    State(web): State<Web>,
    SignedIn(staff): SignedIn,
    Path(id): Path<i64>,
) -> Result<Response, Failed> {
    let Some(tablet) = web.tablet(id).await? else { return Ok(missing(&web)) };
    let in_use = web.desk().is_in_use(&tablet);
    let title = web.texts().with("desk-tablets-revoke-title", &[("name", &tablet.name)]);
    let props = RevokeTabletProps { viewer: viewer(staff), id, name: tablet.name, in_use };
    Ok(web.desk_page(&title, STYLES, || RevokeTablet(props)).into_response())
}

async fn revoke(State(web): State<Web>, SignedIn(staff): SignedIn, Path(id): Path<i64>) -> Result<Response, Failed> {
    let Some(tablet) = web.tablet(id).await? else { return Ok(missing(&web)) };
    web.desk().revoke_tablet(&staff, &tablet).await?;
    Ok(Redirect::to(TABLETS).into_response())
}

impl Web {
    /// The address at which tablets find this server: as configured, else as the desk itself does.
    pub(crate) fn base_url(&self, headers: &HeaderMap) -> String {
        let config = self.config();
        if let Some(url) = &config.public_url {
            return url.to_string();
        }
        let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
        format!("{}://{}", config.scheme(), host.map_or_else(|| config.listen.to_string(), str::to_owned))
    }
}

/// Returns whether an address leads to the machine on which it is opened.
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
