//! The pages of the accounts: for administrators those of all, for everybody the own.

pub mod own_account;
pub mod view;

use axum::{
    Form,
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use data_encoding::HEXLOWER;
use domain::Role;
use own_account::{OwnAccount, OwnAccountProps, OwnFactor, OwnSession};
use serde::Deserialize;
use view::{Member, Refused, StaffList, StaffListProps, StaffMember, StaffMemberProps, StaffNew, StaffNewProps};

use super::{
    STYLES, Session, SignedIn,
    account::{refused, said},
    nothing,
    settings::After,
    viewer,
    words::moment,
};
use crate::{
    config::SecondFactor,
    desk::{staff::Refusal, throttle::Asker},
    secret,
    store::{
        OpenSession, Staff,
        accounts::{Account, SomeSessions},
    },
    web::{
        Failed, Web,
        routes::desk::{ACCOUNT, STAFF},
    },
};

/// The typed form, of whichever kind.
#[derive(Deserialize)]
pub(crate) struct Typed {
    #[serde(default)]
    name: String,
    #[serde(default)]
    role: String,
    #[serde(default)]
    password: String,
}

/// The old password and the new one.
#[derive(Deserialize)]
pub(crate) struct Passwords {
    #[serde(default)]
    old: String,
    #[serde(default)]
    new: String,
}

/// The query of one's own page, after what was done there.
#[derive(Deserialize)]
pub(crate) struct AfterOwn {
    saved: Option<String>,
    done: Option<String>,
    ended: Option<String>,
}

/// A session to be ended; none for all but the one that asks.
#[derive(Deserialize)]
pub(crate) struct Ended {
    session: Option<String>,
}

fn member(account: Account) -> Member {
    Member {
        id: account.staff.id,
        name: account.staff.name,
        role: account.staff.role,
        signed_in: account.signed_in_at.map(moment),
        has_factor: account.staff.has_factor,
        active: account.deactivated_at.is_none(),
    }
}

/// The list.
pub(crate) async fn list(
    State(web): State<Web>,
    SignedIn(staff): SignedIn,
    Query(after): Query<After>,
) -> Result<Response, Failed> {
    let members = web.desk().accounts().await?.into_iter().map(member).collect();
    let title = web.texts().text("desk-staff-title");
    let without_factor = web.live().config.second_factor == SecondFactor::Off;
    let props = StaffListProps { viewer: viewer(staff), members, without_factor, saved: after.saved.is_some() };
    Ok(web.desk_page(&title, STYLES, || StaffList(props)).into_response())
}

/// The page of a new account.
pub(crate) async fn new_page(State(web): State<Web>, SignedIn(staff): SignedIn) -> Response {
    new_form(&web, StatusCode::OK, staff, None, String::new(), Role::Reception)
}

/// Adds an account.
pub(crate) async fn add(
    State(web): State<Web>,
    SignedIn(staff): SignedIn,
    Form(typed): Form<Typed>,
) -> Result<Response, Failed> {
    // Whoever chooses nothing gives the fewest rights.
    let role = Role::from_name(&typed.role).unwrap_or(Role::Reception);
    let added = web.desk().add_account(&staff, &typed.name, role, &typed.password).await?;
    Ok(match added {
        Ok(_) => done(),
        Err(refusal) => {
            let error = Some(said(&web, refusal));
            refused(refusal, new_form(&web, StatusCode::UNPROCESSABLE_ENTITY, staff, error, typed.name, role))
        }
    })
}

fn new_form(web: &Web, status: StatusCode, staff: Staff, error: Option<String>, name: String, role: Role) -> Response {
    let title = titled(web, web.texts().text("desk-staff-add"), error.is_some());
    let props = StaffNewProps { viewer: viewer(staff), error, name, role };
    (status, web.desk_page(&title, STYLES, || StaffNew(props))).into_response()
}

/// An account's page.
pub(crate) async fn show(
    State(web): State<Web>,
    SignedIn(staff): SignedIn,
    Path(id): Path<String>,
) -> Result<Response, Failed> {
    let Some(account) = web.account(&id).await? else { return Ok(missing(&web)) };
    Ok(member_page(&web, StatusCode::OK, staff, account, Refused::default()))
}

/// Gives an account another role.
pub(crate) async fn change_role(
    State(web): State<Web>,
    SignedIn(staff): SignedIn,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Failed> {
    let Some(account) = web.account(&id).await? else { return Ok(missing(&web)) };
    let role = Role::from_name(&typed.role).unwrap_or(account.staff.role);
    let outcome = web.desk().change_role(&staff, &account, role).await?;
    Ok(answer(&web, staff, account, outcome, |role| Refused { role, ..Refused::default() }))
}

/// Gives somebody a new password. One's own is changed where the old one is asked for.
pub(crate) async fn give_password(
    State(web): State<Web>,
    SignedIn(staff): SignedIn,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Failed> {
    let Some(account) = web.account(&id).await? else { return Ok(missing(&web)) };
    if account.staff.id == staff.id {
        return Ok(Redirect::to(ACCOUNT).into_response());
    }
    let outcome = web.desk().give_password(&staff, &account, &typed.password).await?;
    Ok(answer(&web, staff, account, outcome, |password| Refused { password, ..Refused::default() }))
}

/// Takes an account out of use.
pub(crate) async fn deactivate(
    State(web): State<Web>,
    SignedIn(staff): SignedIn,
    Path(id): Path<String>,
) -> Result<Response, Failed> {
    let Some(account) = web.account(&id).await? else { return Ok(missing(&web)) };
    let outcome = web.desk().deactivate(&staff, &account).await?;
    Ok(answer(&web, staff, account, outcome, |deactivate| Refused { deactivate, ..Refused::default() }))
}

fn done() -> Response {
    Redirect::to(&format!("{STAFF}?saved=1")).into_response()
}

fn answer(
    web: &Web,
    staff: Staff,
    account: Account,
    outcome: Result<(), Refusal>,
    place: impl FnOnce(Option<String>) -> Refused,
) -> Response {
    match outcome {
        Ok(()) => done(),
        Err(refusal) => {
            let error = place(Some(said(web, refusal)));
            refused(refusal, member_page(web, StatusCode::UNPROCESSABLE_ENTITY, staff, account, error))
        }
    }
}

fn member_page(web: &Web, status: StatusCode, staff: Staff, account: Account, refused: Refused) -> Response {
    let title = web.texts().with("desk-staff-of", &[("name", &account.staff.name)]);
    let title = titled(web, title, status != StatusCode::OK);
    let own = staff.id == account.staff.id;
    let props = StaffMemberProps { viewer: viewer(staff), member: member(account), own, refused };
    (status, web.desk_page(&title, STYLES, || StaffMember(props))).into_response()
}

/// One's own account.
pub(crate) async fn own_page(
    State(web): State<Web>,
    SignedIn(staff): SignedIn,
    Session(session): Session,
    Query(after): Query<AfterOwn>,
) -> Result<Response, Failed> {
    let done = match after {
        AfterOwn { saved: Some(_), .. } => Some("desk-account-saved"),
        AfterOwn { done: Some(_), .. } => Some("desk-account-done"),
        AfterOwn { ended: Some(_), .. } => Some("desk-sessions-ended"),
        AfterOwn { .. } => None,
    };
    web.own_page(StatusCode::OK, staff, &session, None, done).await
}

/// Changes one's own password.
pub(crate) async fn change_password(
    State(web): State<Web>,
    SignedIn(staff): SignedIn,
    Session(session): Session,
    asker: Asker,
    Form(typed): Form<Passwords>,
) -> Result<Response, Failed> {
    let changed = web.desk().change_password(&asker, (&staff, &session), &typed.old, &typed.new).await?;
    Ok(match changed {
        Ok(()) => Redirect::to(&format!("{ACCOUNT}?saved=1")).into_response(),
        Err(Refusal::Wrong) => {
            let error = web.texts().text("desk-error-old-password");
            web.own_page(StatusCode::UNPROCESSABLE_ENTITY, staff, &session, Some(error), None).await?
        }
        Err(refusal) => {
            let error = Some(said(&web, refusal));
            let page = web.own_page(StatusCode::UNPROCESSABLE_ENTITY, staff, &session, error, None).await?;
            refused(refusal, page)
        }
    })
}

/// Ends one of one's own sessions, or all but this one.
pub(crate) async fn end_own_sessions(
    State(web): State<Web>,
    SignedIn(staff): SignedIn,
    Session(session): Session,
    Form(typed): Form<Ended>,
) -> Result<Response, Failed> {
    let here = secret::digest(&session);
    let which = match typed.session {
        None => Some(SomeSessions::AllBut(here)),
        Some(digits) => digest(&digits).map(SomeSessions::One),
    };
    if let Some(which) = which {
        web.desk().end_sessions(&staff.name, &staff, which).await?;
    }
    Ok(Redirect::to(&format!("{ACCOUNT}?ended=1")).into_response())
}

/// A digest from its hexadecimal digits.
fn digest(digits: &str) -> Option<[u8; 32]> {
    HEXLOWER.decode(digits.as_bytes()).ok()?.try_into().ok()
}

/// Ends all sessions of somebody.
pub(crate) async fn end_sessions(
    State(web): State<Web>,
    SignedIn(staff): SignedIn,
    Path(id): Path<String>,
) -> Result<Response, Failed> {
    let Some(account) = web.account(&id).await? else { return Ok(missing(&web)) };
    web.desk().end_sessions(&staff.name, &account.staff, SomeSessions::All).await?;
    Ok(done())
}

/// Takes the second factor of somebody else away, who has lost the device and the codes.
pub(crate) async fn reset_factor(
    State(web): State<Web>,
    SignedIn(staff): SignedIn,
    Path(id): Path<String>,
) -> Result<Response, Failed> {
    let Some(account) = web.account(&id).await? else { return Ok(missing(&web)) };
    if account.staff.id == staff.id {
        return Ok(Redirect::to(ACCOUNT).into_response());
    }
    web.desk().reset_factor(&staff.name, &account.staff).await?;
    Ok(done())
}

/// The title of a page, after the word for error where there is one.
pub(super) fn titled(web: &Web, title: String, wrong: bool) -> String {
    if wrong { web.texts().with("title-error", &[("title", &title)]) } else { title }
}

fn missing(web: &Web) -> Response {
    nothing(web, None, StatusCode::NOT_FOUND, "desk-account-missing-title", "desk-account-missing-lead")
}

impl Web {
    /// The page of one's own account.
    async fn own_page(
        &self,
        status: StatusCode,
        staff: Staff,
        session: &str,
        error: Option<String>,
        done: Option<&'static str>,
    ) -> Result<Response, Failed> {
        let here = secret::digest(session);
        let sessions = self.desk().sessions_of(staff.id).await?.into_iter();
        let sessions = sessions.map(|OpenSession { token, computer, session }| OwnSession {
            id: HEXLOWER.encode(&token),
            computer,
            began: moment(session.created_at),
            used: moment(session.seen_at),
            here: token == here,
        });
        let factor = match self.live().config.second_factor {
            SecondFactor::Off => OwnFactor::Off,
            SecondFactor::Offered | SecondFactor::Required if staff.has_factor => OwnFactor::Kept,
            SecondFactor::Offered | SecondFactor::Required => OwnFactor::None,
        };
        let title = titled(self, self.texts().text("desk-account-title"), error.is_some());
        let props = OwnAccountProps { viewer: viewer(staff), error, done, factor, sessions: sessions.collect() };
        Ok((status, self.desk_page(&title, STYLES, || OwnAccount(props))).into_response())
    }

    async fn account(&self, id: &str) -> Result<Option<Account>, Failed> {
        let Ok(id) = id.parse() else { return Ok(None) };
        Ok(self.desk().account(id).await?)
    }
}
