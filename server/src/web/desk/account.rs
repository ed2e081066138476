//! Sign-in, sign-out, and the first account.

pub mod code;
pub mod resume;
pub mod set_up;
pub mod sign_in;

use std::sync::PoisonError;

use axum::{
    Form,
    extract::{Query, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use code::{Code, CodeProps};
use domain::{FormFields, Role};
use resume::{Resume, ResumeProps};
use serde::Deserialize;
use set_up::{SetUp, SetUpProps};
use sign_in::{SignIn, SignInProps};

use super::{
    STYLES, has_secret,
    parked::{Posted, Why},
    signed_in,
    staff::titled,
    viewer,
};
use crate::{
    config::SecondFactor,
    desk::{
        factors::AfterPassword,
        staff::{Begun, Refusal},
        throttle::Asker,
    },
    secret,
    web::{
        Failed, Web,
        routes::desk::{QUEUE, SIGN_IN},
    },
};

/// Name and password, as typed.
#[derive(Deserialize)]
pub(crate) struct Credentials {
    #[serde(default)]
    name: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    code: String,
    /// The token of a form that was posted when the last session had ended.
    #[serde(default)]
    resume: String,
}

/// The query of the sign-in.
#[derive(Deserialize)]
pub(crate) struct Resumed {
    #[serde(default)]
    resume: String,
}

/// The code of a second factor, as typed, with the token that the right password was answered with.
#[derive(Deserialize)]
pub(crate) struct TypedCode {
    #[serde(default)]
    token: String,
    #[serde(default)]
    code: String,
    #[serde(default)]
    resume: String,
}

/// The one-time code, as the printed link has it.
#[derive(Deserialize)]
pub(crate) struct SetUpCode {
    #[serde(default)]
    code: String,
}

/// The page.
pub(crate) async fn sign_in_page(
    State(web): State<Web>,
    Query(link): Query<Resumed>,
    headers: HeaderMap,
) -> Result<Response, Failed> {
    if signed_in(&web, &headers, false).await?.is_some() {
        return Ok(Redirect::to(QUEUE).into_response());
    }
    let now = web.desk().clock().monotonic();
    let name = match web.0.parked.owner(&link.resume, now) {
        // Whose screen it is stands on it; the password alone is wanted.
        Some((staff, Why::Locked)) => web.desk().account(staff).await?.map(|account| account.staff.name),
        _ => None,
    };
    Ok(sign_in_form(&web, StatusCode::OK, None, name.unwrap_or_default(), link.resume))
}

/// Signs in.
pub(crate) async fn sign_in(
    State(web): State<Web>,
    asker: Asker,
    Form(typed): Form<Credentials>,
) -> Result<Response, Failed> {
    let asks_code = web.live().config.second_factor != SecondFactor::Off;
    let answer = web.desk().sign_in(&asker, &typed.name, &typed.password, asks_code).await?;
    Ok(match answer {
        Ok(AfterPassword::Begun(begun)) => web.begun(begun, &typed.resume).await?,
        Ok(AfterPassword::CodeWanted(token)) => code_form(&web, StatusCode::OK, None, token, typed.resume),
        Err(refusal) => {
            let page = sign_in_form(&web, StatusCode::UNPROCESSABLE_ENTITY, Some(refusal), typed.name, typed.resume);
            refused(refusal, page)
        }
    })
}

/// Signs in with the code, after the password.
pub(crate) async fn sign_in_with_code(
    State(web): State<Web>,
    asker: Asker,
    Form(typed): Form<TypedCode>,
) -> Result<Response, Failed> {
    let answer = web.desk().sign_in_with_code(&asker, &typed.token, &typed.code).await?;
    let again = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(match answer {
        Ok(begun) => web.begun(begun, &typed.resume).await?,
        // The password has to be typed again.
        Err(refusal @ Refusal::Expired) => sign_in_form(&web, again, Some(refusal), String::new(), typed.resume),
        Err(refusal) => refused(refusal, code_form(&web, again, Some(refusal), typed.token, typed.resume)),
    })
}

/// A page that says why something was refused, with the status for it; where waiting helps, with how long.
pub(super) fn refused(refusal: Refusal, mut page: Response) -> Response {
    match refusal {
        Refusal::Wait(seconds) | Refusal::Busy(seconds) => {
            *page.status_mut() = StatusCode::TOO_MANY_REQUESTS;
            ([(header::RETRY_AFTER, seconds)], page).into_response()
        }
        _ => page,
    }
}

/// Signs out.
pub(crate) async fn sign_out(State(web): State<Web>, headers: HeaderMap) -> Result<Response, Failed> {
    if let Some(token) = web.desk_token(&headers) {
        web.desk().sign_out(&token).await?;
    }
    Ok((web.forget_desk(), Redirect::to(SIGN_IN)).into_response())
}

/// The field that says which page was locked.
const LOCKED_PAGE: &str = "lock.page";
/// The field that says where the form goes that was being filled in.
const LOCKED_FORM: &str = "lock.form";

/// Locks the screen: the session ends, and goes on where it was, with what was being typed, once the same person is back.
pub(crate) async fn lock(
    State(web): State<Web>,
    headers: HeaderMap,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Failed> {
    let to_sign_in = Redirect::to(SIGN_IN).into_response();
    let Some(token) = web.desk_token(&headers) else { return Ok(to_sign_in) };
    let Some(staff) = web.desk().signed_in(&token, false).await? else { return Ok(to_sign_in) };
    web.desk().lock(&token).await?;
    let address = |field: &str| {
        let found = pairs.iter().find(|(name, _)| name == field).map(|(_, address)| address.clone());
        found.filter(|address| is_at_desk(address))
    };
    let form = address(LOCKED_FORM).filter(|_| !has_secret(&pairs));
    let page = address(LOCKED_PAGE).unwrap_or_else(|| QUEUE.to_owned());
    let typed = pairs.into_iter().filter(|(name, _)| ![LOCKED_PAGE, LOCKED_FORM].contains(&name.as_str()));
    let posted = match form {
        Some(form) => Posted::locked(staff.id, form, typed.collect()),
        None => Posted::locked(staff.id, page, FormFields::default()),
    };
    Ok((web.forget_desk(), web.sign_in_again(posted)).into_response())
}

/// Returns whether an address is one of the desk's on this server, and nobody else's.
fn is_at_desk(address: &str) -> bool {
    let below = address.strip_prefix(QUEUE).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']));
    below && address.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\')
}

/// The page of the first account; once there is one, this leads to the sign-in.
pub(crate) async fn set_up_page(State(web): State<Web>, Query(link): Query<SetUpCode>) -> Result<Response, Failed> {
    if web.desk().has_staff().await? {
        return Ok(Redirect::to(SIGN_IN).into_response());
    }
    Ok(set_up_form(&web, StatusCode::OK, link.code, None, String::new()))
}

/// Makes the first account and signs it in.
pub(crate) async fn set_up(
    State(web): State<Web>,
    asker: Asker,
    Form(typed): Form<Credentials>,
) -> Result<Response, Failed> {
    if web.desk().has_staff().await? {
        return Ok(Redirect::to(SIGN_IN).into_response());
    }
    let expected = web.0.set_up.lock().unwrap_or_else(PoisonError::into_inner).clone();
    let again = |error| {
        set_up_form(&web, StatusCode::UNPROCESSABLE_ENTITY, typed.code.clone(), Some(error), typed.name.clone())
    };
    if let Err(seconds) = web.desk().try_code(&asker).await {
        let refusal = Refusal::Wait(seconds);
        return Ok(refused(refusal, again(said(&web, refusal))));
    }
    // Digests tell nothing by the time that comparing them takes.
    if expected.as_deref().map(secret::digest) != Some(secret::digest(typed.code.trim())) {
        web.desk().code_refused().await;
        return Ok(again(web.texts().text("desk-error-code")));
    }
    web.desk().code_was_right(&asker);
    if let Err(refusal) = web.desk().add_staff(&typed.name, Role::Admin, &typed.password).await? {
        return Ok(refused(refusal, again(said(&web, refusal))));
    }
    web.0.set_up.lock().unwrap_or_else(PoisonError::into_inner).take();
    sign_in(State(web.clone()), asker, Form(typed)).await
}

/// The refusal in words.
pub(super) fn said(web: &Web, refusal: Refusal) -> String {
    let catalogue = web.texts();
    match refusal {
        Refusal::Wrong => catalogue.text("desk-error-wrong"),
        Refusal::Wait(seconds) => catalogue.with("desk-error-wait", &[("seconds", &seconds.to_string())]),
        Refusal::Busy(seconds) => catalogue.with("desk-error-busy", &[("seconds", &seconds.to_string())]),
        Refusal::WrongCode => catalogue.text("desk-error-wrong-code"),
        Refusal::Expired => catalogue.text("desk-error-expired"),
        Refusal::TooShort => catalogue.text("desk-error-too-short"),
        Refusal::TooCommon => catalogue.text("desk-error-too-common"),
        Refusal::NoName => catalogue.text("desk-error-no-name"),
        Refusal::Taken => catalogue.text("desk-error-taken"),
        Refusal::LastAdmin => catalogue.text("desk-error-last-admin"),
    }
}

impl Web {
    /// The answer to whoever has proven who they are.
    async fn begun(&self, Begun { token, device }: Begun, resume: &str) -> Result<Response, Failed> {
        let next = self.go_on(&token, resume).await?;
        Ok((self.remember_desk(token), self.remember_device(device), next).into_response())
    }

    /// The first page of a new session: the form that the same person had posted after the last one had ended, else the
    /// list.
    async fn go_on(&self, token: &str, resume: &str) -> Result<Response, Failed> {
        let staff = self.desk().signed_in(token, false).await?;
        let now = self.desk().clock().monotonic();
        let posted = staff.and_then(|staff| Some((self.0.parked.take(resume, staff.id, now)?, staff)));
        let Some((posted, staff)) = posted else { return Ok(Redirect::to(QUEUE).into_response()) };
        if posted.fields.is_empty() {
            return Ok(Redirect::to(&posted.address).into_response());
        }
        let title = self.texts().text("desk-resume-title");
        let props = ResumeProps { viewer: viewer(staff), address: posted.address, fields: posted.fields };
        Ok(self.desk_page(&title, STYLES, || Resume(props)).into_response())
    }
}

fn sign_in_form(web: &Web, status: StatusCode, refusal: Option<Refusal>, name: String, resume: String) -> Response {
    let title = web.texts().text("desk-sign-in-title");
    let error = refusal.map(|refusal| said(web, refusal));
    let kept = web.0.parked.owner(&resume, web.desk().clock().monotonic()).map(|(_, why)| why);
    (status, web.desk_page(&title, STYLES, || SignIn(SignInProps { error, name, kept, resume }))).into_response()
}

fn code_form(web: &Web, status: StatusCode, refusal: Option<Refusal>, token: String, resume: String) -> Response {
    let title = titled(web, web.texts().text("desk-code-title"), refusal.is_some());
    let error = refusal.map(|refusal| said(web, refusal));
    (status, web.desk_page(&title, STYLES, || Code(CodeProps { error, token, resume }))).into_response()
}

fn set_up_form(web: &Web, status: StatusCode, code: String, error: Option<String>, name: String) -> Response {
    let title = web.texts().text("desk-set-up-title");
    (status, web.desk_page(&title, STYLES, || SetUp(SetUpProps { code, error, name }))).into_response()
}
