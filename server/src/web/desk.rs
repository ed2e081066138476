//! The desk's pages, for signed-in staff.
//!
//! A page is a file that reads requests and a folder beside it with what it shows: `view`, and further parts of the page
//! under names of their own. They are Japanese, as the desk is, and are rendered here alone.

pub mod account;
pub mod certificate;
pub mod dispose;
pub mod export;
pub mod factor;
pub mod frame;
pub mod guide;
pub mod live;
pub mod nothing;
pub mod numbers;
pub mod paper;
pub(crate) mod parked;
pub mod queue;
pub mod record;
pub mod settings;
pub mod staff;
pub mod tablet;
pub mod tablets;
pub(crate) mod words;

use std::convert::Infallible;

use axum::{
    Form,
    extract::{FromRequest, FromRequestParts, MatchedPath, Path, Request, State},
    http::{HeaderMap, Method, StatusCode, header, request::Parts},
    middleware::{self, Next},
    response::{IntoResponse, Redirect, Response},
};
use domain::Right;
use frame::Viewer;
use nothing::{Nothing, NothingProps};
use parked::Posted;
use staff::view::Secret;
use tokio_stream::{StreamExt, wrappers::BroadcastStream};

use super::{Failed, FailedBare, Web, stream};
use crate::{
    events::Event,
    secret,
    store::Staff,
    web::{route_table::RouteTable, routes},
};

/// The routes that open pages ask by themselves.
const BY_THEMSELVES: [&str; 4] =
    [routes::desk::QUEUE_LIST, routes::desk::TABLETS_LIST, routes::desk::EVENTS, routes::desk::RECORD_PRESENCE];
/// The header that our scripts send.
const ASKED_BY: &str = "x-requested-with";
/// The styles of the desk.
const STYLES: &[&str] = &["desk.css"];

/// The member of staff who asks.
pub(crate) struct SignedIn(pub(crate) Staff);

/// The token of the session that asks; empty where there is none.
pub(crate) struct Session(pub(crate) String);

/// The desk's pages. Each stands in the group of what its visitor must be allowed to do.
pub(crate) fn routes(web: &Web) -> RouteTable {
    use routes::desk as at;
    let open = RouteTable::new()
        .get(at::QUEUE_WITH_STROKE, || async { Redirect::permanent(at::QUEUE) })
        .get(at::SIGN_IN, account::sign_in_page)
        .post(at::SIGN_IN, account::sign_in)
        .post(at::SIGN_IN_CODE, account::sign_in_with_code)
        .post(at::SIGN_OUT, account::sign_out)
        .post(at::LOCK, account::lock)
        .get(at::SET_UP, account::set_up_page)
        .post(at::SET_UP, account::set_up)
        .any(at::NOWHERE, unrouted)
        // Everybody has an account: signed in is enough.
        .get(at::ACCOUNT, staff::own_page)
        .post(at::ACCOUNT, staff::change_password)
        .post(at::SESSIONS_END, staff::end_own_sessions)
        .merge(factor::routes());
    let receive = RouteTable::new()
        .get(at::QUEUE, queue::queue)
        .post(at::QUEUE, queue::search)
        .post(at::QUEUE_LIST, queue::list)
        .post(at::SOUND, queue::sound)
        .get(at::EVENTS, events)
        .get(at::CERTIFICATE, certificate::show)
        .get(at::GUIDE, guide::start)
        .get(at::GUIDE_CASE, guide::case)
        .get(at::RECORD, record::show)
        .post(at::RECORD_WORK, record::work)
        .get(at::RECORD_CORRECT, record::correct)
        .post(at::RECORD_PRESENCE, record::presence)
        .post(at::RECORD_PRINTED, record::printed)
        .post(at::CALL_ANSWER, answer_call)
        .merge(tablets::routes())
        .merge(paper::routes());
    let dispose = RouteTable::new().get(at::DISPOSE, dispose::page).post(at::DISPOSE, dispose::dispose);
    let export = RouteTable::new().get(at::EXPORT, export::page).post(at::EXPORT, export::export);
    let numbers = RouteTable::new().get(at::NUMBERS, numbers::show);
    let manage = RouteTable::new()
        .get(at::SETTINGS, settings::page)
        .post(at::SETTINGS, settings::save)
        .get(at::STAFF, staff::list)
        .get(at::STAFF_NEW, staff::new_page)
        .post(at::STAFF_NEW, staff::add)
        .get(at::STAFF_MEMBER, staff::show)
        .post(at::STAFF_ROLE, staff::change_role)
        .post(at::STAFF_PASSWORD, staff::give_password)
        .post(at::STAFF_FACTOR_RESET, staff::reset_factor)
        .post(at::STAFF_SESSIONS_END, staff::end_sessions)
        .post(at::STAFF_DEACTIVATE, staff::deactivate);
    let groups = [
        (Right::Receive, receive),
        (Right::Dispose, dispose),
        (Right::Export, export),
        (Right::Numbers, numbers),
        (Right::Tablets, tablet::routes()),
        (Right::Settings, manage),
    ];
    let all = groups.into_iter().fold(open, |all, (right, routes)| all.merge(allowed(web, right, routes)));
    all.behind(|router| router.route_layer(middleware::from_fn_with_state(web.clone(), tell_failures)))
}

/// Gives a failure the words of a page: what is the matter, and that nothing was changed.
async fn tell_failures(State(web): State<Web>, request: Request, next: Next) -> Response {
    let shown = !by_script(request.headers()) && !by_itself(&request);
    let reads = request.method() == Method::GET;
    let failed = next.run(request).await;
    if !shown || failed.extensions().get::<FailedBare>().is_none() {
        return failed;
    }
    let (status, retry) = (failed.status(), failed.headers().get(header::RETRY_AFTER).cloned());
    let (title, lead) = match status {
        StatusCode::INTERNAL_SERVER_ERROR => ("desk-failed-title", "desk-failed-lead"),
        _ if reads => ("desk-busy-title", "desk-busy-lead"),
        _ => ("desk-unwritable-title", "desk-unwritable-lead"),
    };
    let mut told = nothing(&web, None, status, title, lead);
    if let Some(retry) = retry {
        told.headers_mut().insert(header::RETRY_AFTER, retry);
    }
    told
}

/// Routes for those who have a right. The others are led to the sign-in, or told that it is not theirs to do.
fn allowed(web: &Web, right: Right, routes: RouteTable) -> RouteTable {
    routes.behind(|router| router.route_layer(middleware::from_fn_with_state((web.clone(), right), require)))
}

async fn require(State((web, right)): State<(Web, Right)>, mut request: Request, next: Next) -> Response {
    let by_itself = by_itself(&request);
    match signed_in(&web, request.headers(), by_itself).await {
        Ok(Some(staff)) if web.lacks_factor(&staff) => {
            if by_script(request.headers()) {
                return StatusCode::UNAUTHORIZED.into_response();
            }
            Redirect::to(routes::desk::FACTOR).into_response()
        }
        Ok(Some(staff)) if staff.role.may(right) => {
            request.extensions_mut().insert(staff);
            next.run(request).await
        }
        Ok(Some(staff)) => {
            web.desk().right_refused(&staff).await;
            if by_script(request.headers()) {
                return StatusCode::UNAUTHORIZED.into_response();
            }
            let (title, lead) = ("desk-forbidden-title", "desk-forbidden-lead");
            nothing(&web, Some(viewer(staff)), StatusCode::FORBIDDEN, title, lead)
        }
        Ok(None) if by_script(request.headers()) => StatusCode::UNAUTHORIZED.into_response(),
        Ok(None) if request.method() == Method::POST && !by_itself => park(&web, request).await,
        Ok(None) => Redirect::to(routes::desk::SIGN_IN).into_response(),
        Err(failed) => failed.into_response(),
    }
}

/// Returns whether one of our scripts asks. It gets a plain refusal: a redirect can come from anything on the way, and
/// a script that follows one does not know its target.
pub(crate) fn by_script(headers: &HeaderMap) -> bool {
    headers.contains_key(ASKED_BY)
}

/// True if an open page asks, and nobody at it.
fn by_itself(request: &Request) -> bool {
    request.extensions().get::<MatchedPath>().is_some_and(|route| BY_THEMSELVES.contains(&route.as_str()))
}

/// Keeps what was posted after the session had ended, for the same person to go on with after signing in again.
async fn park(web: &Web, request: Request) -> Response {
    let to_sign_in = Redirect::to(routes::desk::SIGN_IN).into_response();
    let owner = match web.desk_token(request.headers()) {
        Some(token) => web.desk().session_owner(&token).await,
        None => Ok(None),
    };
    let staff = match owner {
        Ok(Some(staff)) => staff,
        Ok(None) => return to_sign_in,
        Err(error) => return Failed::from(error).into_response(),
    };
    let address = request.uri().path().to_owned();
    let Ok(Form(pairs)) = Form::<Vec<(String, String)>>::from_request(request, web).await else { return to_sign_in };
    if has_secret(&pairs) {
        return to_sign_in;
    }
    web.sign_in_again(Posted::expired(staff.id, address, pairs.into_iter().collect()))
}

/// Returns whether a form has a password, which is kept nowhere; the rest is of no use without it.
fn has_secret(pairs: &[(String, String)]) -> bool {
    pairs.iter().any(|(name, _)| Secret::ALL.iter().any(|secret| secret.name() == name))
}

impl Web {
    /// Keeps what was typed, and leads to the sign-in after which it goes on.
    fn sign_in_again(&self, posted: Posted) -> Response {
        let token = self.desk().random(secret::nonce);
        self.0.parked.keep(token.clone(), posted, self.desk().clock().monotonic());
        Redirect::to(&format!("{}?resume={token}", routes::desk::SIGN_IN)).into_response()
    }
}

/// The viewer, as the pages know them.
pub(crate) fn viewer(staff: Staff) -> Viewer {
    Viewer { name: staff.name, role: staff.role }
}

impl FromRequestParts<Web> for SignedIn {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Response> {
        if let Some(staff) = parts.extensions.get::<Staff>() {
            return Ok(Self(staff.clone()));
        }
        match signed_in(web, &parts.headers, false).await {
            Ok(Some(staff)) => Ok(Self(staff)),
            Ok(None) => Err(Redirect::to(routes::desk::SIGN_IN).into_response()),
            Err(failed) => Err(failed.into_response()),
        }
    }
}

impl FromRequestParts<Web> for Session {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Infallible> {
        Ok(Self(web.desk_token(&parts.headers).unwrap_or_default()))
    }
}

/// The owner of a request's session. A request that a page makes by itself does not prolong it: an unattended session
/// ends.
async fn signed_in(web: &Web, headers: &HeaderMap, by_itself: bool) -> Result<Option<Staff>, Failed> {
    let Some(token) = web.desk_token(headers) else { return Ok(None) };
    Ok(web.desk().signed_in(&token, by_itself).await?)
}

/// Says when something happened, for as long as somebody listens. One stream serves all pages that a browser has open:
/// each event is a word for what it is about, and each page knows the words that concern it.
pub(crate) async fn events(State(web): State<Web>, _: SignedIn, headers: HeaderMap) -> Response {
    let heard = BroadcastStream::new(web.desk().events().listen()).map(|heard| match heard {
        Ok(Event::Declaration) => live::DECLARATION,
        Ok(Event::Call) => live::CALL,
        Ok(Event::Tablet) => live::TABLET,
        // Having fallen behind is itself a reason to look again.
        Err(_) => live::ANYTHING,
    });
    let token = web.desk_token(&headers).unwrap_or_default();
    stream::answer(heard, move || {
        let (web, token) = (web.clone(), token.clone());
        async move {
            match web.desk().signed_in(&token, true).await {
                Ok(staff) => staff.is_some_and(|staff| staff.role.may(Right::Receive) && !web.lacks_factor(&staff)),
                // A store that cannot be read says nothing about the session.
                Err(_) => true,
            }
        }
    })
}

/// Somebody is on the way to a tablet.
pub(crate) async fn answer_call(
    State(web): State<Web>,
    SignedIn(staff): SignedIn,
    Path(call): Path<i64>,
) -> Result<Redirect, Failed> {
    web.desk().answer_call(call, staff.id).await?;
    Ok(Redirect::to(routes::desk::QUEUE))
}

pub(crate) fn missing(web: &Web) -> Response {
    nothing(web, None, StatusCode::NOT_FOUND, "desk-missing-title", "desk-missing-lead")
}

/// There is nothing at this address of the desk.
pub(crate) fn nowhere(web: &Web, viewer: Option<Viewer>, status: StatusCode) -> Response {
    nothing(web, viewer, status, "desk-nothing-title", "desk-nothing-lead")
}

/// No route leads to this address of the desk.
async fn unrouted(State(web): State<Web>, headers: HeaderMap) -> Response {
    match signed_in(&web, &headers, true).await {
        Ok(staff) => nowhere(&web, staff.map(viewer), StatusCode::NOT_FOUND),
        Err(failed) => failed.into_response(),
    }
}

/// This address of the desk takes something and shows nothing.
pub(crate) async fn shows_nothing(web: &Web, headers: &HeaderMap) -> Response {
    match signed_in(web, headers, true).await {
        Ok(Some(staff)) => nowhere(web, Some(viewer(staff)), StatusCode::METHOD_NOT_ALLOWED),
        Ok(None) => Redirect::to(routes::desk::SIGN_IN).into_response(),
        Err(failed) => failed.into_response(),
    }
}

/// A page of the desk that says why there is nothing to see, and leads to the list.
pub(crate) fn nothing(
    web: &Web,
    viewer: Option<Viewer>,
    status: StatusCode,
    title: &'static str,
    lead: &'static str,
) -> Response {
    let page = web.desk_page(&web.texts().text(title), STYLES, || Nothing(NothingProps { viewer, title, lead }));
    (status, page).into_response()
}
