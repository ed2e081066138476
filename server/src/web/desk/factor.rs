//! One's own second factor: setting it up, its recovery codes, and taking it away.

pub mod view;

use axum::{
    Form,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;
use view::{Codes, CodesProps, Errors, Kept, KeptProps, Off, OffProps, SetUpFactor, SetUpFactorProps};

use super::{
    STYLES, Session, SignedIn,
    account::{refused, said},
    staff::titled,
    viewer,
};
use crate::{
    config::SecondFactor,
    desk::{staff::Refusal, throttle::Asker},
    portal,
    store::Staff,
    web::{
        Failed, Web,
        route_table::RouteTable,
        routes::desk::{self as at, ACCOUNT, FACTOR, FACTOR_CODES},
    },
};

/// The routes. They are open to whoever is signed in: also to those who may do nothing else yet.
pub(crate) fn routes() -> RouteTable {
    RouteTable::new()
        .get(at::FACTOR, page)
        .post(at::FACTOR, confirm)
        .get(at::FACTOR_CODES, codes)
        .post(at::FACTOR_CODES, renew_codes)
        .post(at::FACTOR_REMOVE, remove)
}

/// The password again, and the first code of an authenticator.
#[derive(Deserialize)]
pub(crate) struct Proof {
    #[serde(default, alias = "old")]
    password: String,
    #[serde(default)]
    code: String,
}

impl Web {
    fn second_factor(&self) -> SecondFactor {
        self.live().config.second_factor
    }

    /// Returns whether somebody has to set a second factor up before anything else.
    pub(crate) fn lacks_factor(&self, staff: &Staff) -> bool {
        self.second_factor() == SecondFactor::Required && !staff.has_factor
    }

    /// The page of somebody's second factor, whichever state it is in.
    async fn factor_page(&self, staff: Staff, session: &str, errors: Errors) -> Result<Response, Failed> {
        let rule = self.second_factor();
        let wrong = errors != Errors::default();
        let status = if wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        let title = titled(self, self.texts().text("desk-factor-title"), wrong);
        if rule == SecondFactor::Off {
            let props = OffProps { viewer: viewer(staff) };
            return Ok((status, self.desk_page(&title, STYLES, || Off(props))).into_response());
        }
        if let Some(codes_left) = self.desk().recovery_codes_left(&staff).await? {
            let props = KeptProps { viewer: viewer(staff), codes_left, errors };
            return Ok((status, self.desk_page(&title, STYLES, || Kept(props))).into_response());
        }
        let catalogue = self.texts();
        let clinic = &catalogue.settings().clinic;
        let issuer = if clinic.is_empty() { catalogue.text("app-name") } else { clinic.clone() };
        let new = self.desk().begin_factor((&staff, session), &issuer)?;
        let required = self.lacks_factor(&staff);
        let qr = portal::code(&new.address).ok();
        let props = SetUpFactorProps { viewer: viewer(staff), secret: new.secret, qr, required, error: errors.set_up };
        Ok((status, self.desk_page(&title, STYLES, || SetUpFactor(props))).into_response())
    }

    /// The answer to a change: the page that comes next, or the same one with the refusal at the form that it is about.
    async fn changed(
        &self,
        staff: Staff,
        session: &str,
        outcome: Result<(), Refusal>,
        next: &str,
        form: impl FnOnce(&mut Errors) -> &mut Option<String>,
    ) -> Result<Response, Failed> {
        let Err(refusal) = outcome else { return Ok(Redirect::to(next).into_response()) };
        let mut errors = Errors::default();
        *form(&mut errors) = Some(match refusal {
            Refusal::Wrong => self.texts().text("desk-error-password"),
            other => said(self, other),
        });
        Ok(refused(refusal, self.factor_page(staff, session, errors).await?))
    }
}

/// The page.
pub(crate) async fn page(
    State(web): State<Web>,
    SignedIn(staff): SignedIn,
    Session(session): Session,
) -> Result<Response, Failed> {
    web.factor_page(staff, &session, Errors::default()).await
}

/// The recovery codes that were just made. Nothing shows them again after a while, or in another session.
async fn codes(State(web): State<Web>, SignedIn(staff): SignedIn, Session(session): Session) -> Response {
    let Some(codes) = web.desk().new_recovery_codes(&staff, &session) else {
        return Redirect::to(FACTOR).into_response();
    };
    let catalogue = web.texts();
    let (title, clinic) = (catalogue.text("desk-factor-codes-title"), catalogue.settings().clinic.clone());
    web.desk_page(&title, STYLES, || Codes(CodesProps { viewer: viewer(staff), clinic, codes })).into_response()
}

/// Sets it up.
pub(crate) async fn confirm(
    State(web): State<Web>,
    SignedIn(staff): SignedIn,
    Session(session): Session,
    asker: Asker,
    Form(typed): Form<Proof>,
) -> Result<Response, Failed> {
    if web.second_factor() == SecondFactor::Off {
        return Ok(Redirect::to(FACTOR).into_response());
    }
    let set = web.desk().confirm_factor(&asker, (&staff, &session), &typed.password, &typed.code).await?;
    web.changed(staff, &session, set, FACTOR_CODES, |errors| &mut errors.set_up).await
}

/// Makes new recovery codes.
pub(crate) async fn renew_codes(
    State(web): State<Web>,
    SignedIn(staff): SignedIn,
    Session(session): Session,
    asker: Asker,
    Form(typed): Form<Proof>,
) -> Result<Response, Failed> {
    let made = web.desk().renew_recovery_codes(&asker, (&staff, &session), &typed.password).await?;
    web.changed(staff, &session, made, FACTOR_CODES, |errors| &mut errors.codes).await
}

/// Takes it away. Where everybody has to have one, the next is set up at once: so somebody changes to a new device.
pub(crate) async fn remove(
    State(web): State<Web>,
    SignedIn(staff): SignedIn,
    Session(session): Session,
    asker: Asker,
    Form(typed): Form<Proof>,
) -> Result<Response, Failed> {
    let removed = web.desk().remove_factor(&asker, (&staff, &session), &typed.password).await?;
    web.changed(staff, &session, removed, &format!("{ACCOUNT}?done=1"), |errors| &mut errors.remove).await
}
