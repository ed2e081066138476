//! The desk's pages, for signed-in staff.
//!
//! A page is a file that reads requests and a folder beside it with what it shows: `view`, and further parts of the page
//! under names of their own. They are Japanese, as the desk is, and are rendered here alone.

pub mod account;
pub mod dispose;
pub mod export;
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

use app::routes;
use axum::{
    Form, Router,
    extract::{FromRequest, FromRequestParts, Path, Request, State},
    http::{HeaderMap, Method, StatusCode, header, request::Parts},
    middleware::{self, Next},
    response::{IntoResponse, Redirect, Response},
    routing::{any, get, post},
};
use domain::Right;
use frame::Viewer;
use nothing::{Nothing, NothingProps};
use parked::Posted;
use staff::view::Secret;
use tokio_stream::{StreamExt, wrappers::BroadcastStream};

use super::{Failed, FailedBare, Web, stream};
use crate::{events::Event, secret, store::Staff};

/// The ends of the addresses that open pages ask by themselves.
const BY_THEMSELVES: [&str; 3] = ["/list", "/events", "/presence"];
/// What our scripts say of themselves.
const ASKED_BY: &str = "x-requested-with";
/// The styles of the desk.
const STYLES: &[&str] = &["desk.css"];

/// The member of staff who asks.
pub(crate) struct SignedIn(pub(crate) Staff);

/// The desk's pages. Each stands in the group of what its visitor must be allowed to do.
pub(crate) fn routes(web: &Web) -> Router<Web> {
    use routes::desk::{
        ACCOUNT, DISPOSE, EVENTS, EXPORT, GUIDE, NUMBERS, QUEUE, QUEUE_LIST, SET_UP, SETTINGS, SIGN_IN, SIGN_OUT,
        SOUND, STAFF, STAFF_NEW,
    };
    let open = Router::new()
        .route("/desk/", get(|| async { Redirect::permanent(QUEUE) }))
        .route(SIGN_IN, get(account::sign_in_page).post(account::sign_in))
        .route(SIGN_OUT, post(account::sign_out))
        .route(SET_UP, get(account::set_up_page).post(account::set_up))
        .route("/desk/{*nowhere}", any(unrouted));
    let receive = Router::new()
        .route(QUEUE, get(queue::queue).post(queue::search))
        .route(QUEUE_LIST, post(queue::list))
        .route(SOUND, post(queue::sound))
        .route(EVENTS, get(events))
        .route(GUIDE, get(guide::start))
        .route("/desk/guide/{case}", get(guide::case))
        .route("/desk/records/{id}", get(record::show))
        .route("/desk/records/{id}/work", post(record::work))
        .route("/desk/records/{id}/correct/{step}", get(record::correct))
        .route("/desk/records/{id}/presence", post(record::presence))
        .route("/desk/records/{id}/printed", post(record::printed))
        .route("/desk/calls/{call}/answer", post(answer_call));
    let dispose = Router::new().route(DISPOSE, get(dispose::page).post(dispose::dispose));
    let export = Router::new().route(EXPORT, get(export::page).post(export::export));
    // Everybody has an account: signed in is enough.
    let own = Router::new().route(ACCOUNT, get(staff::own_page).post(staff::change_password));
    let manage = Router::new()
        .route(SETTINGS, get(settings::page).post(settings::save))
        .route(STAFF, get(staff::list))
        .route(STAFF_NEW, get(staff::new_page).post(staff::add))
        .route("/desk/staff/{id}", get(staff::show))
        .route("/desk/staff/{id}/role", post(staff::change_role))
        .route("/desk/staff/{id}/password", post(staff::give_password))
        .route("/desk/staff/{id}/deactivate", post(staff::deactivate));
    let numbers = Router::new().route(NUMBERS, get(numbers::show));
    let groups = [
        (Right::Receive, receive.merge(tablets::routes()).merge(paper::routes())),
        (Right::Dispose, dispose),
        (Right::Export, export),
        (Right::Numbers, numbers),
        (Right::Tablets, tablet::routes()),
        (Right::Settings, manage),
    ];
    let all = groups.into_iter().fold(open.merge(own), |all, (right, routes)| all.merge(allowed(web, right, routes)));
    all.route_layer(middleware::from_fn_with_state(web.clone(), tell_failures))
}

/// Gives a failure the words of a page: what is the matter, and that nothing was changed.
async fn tell_failures(State(web): State<Web>, request: Request, next: Next) -> Response {
    let shown = !by_script(request.headers()) && !BY_THEMSELVES.iter().any(|end| request.uri().path().ends_with(end));
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
fn allowed(web: &Web, right: Right, routes: Router<Web>) -> Router<Web> {
    routes.route_layer(middleware::from_fn_with_state((web.clone(), right), require))
}

async fn require(State((web, right)): State<(Web, Right)>, mut request: Request, next: Next) -> Response {
    let by_itself = BY_THEMSELVES.iter().any(|end| request.uri().path().ends_with(end));
    match signed_in(&web, request.headers(), by_itself).await {
        Ok(Some(staff)) if staff.role.may(right) => {
            request.extensions_mut().insert(staff);
            next.run(request).await
        }
        Ok(_) if by_script(request.headers()) => StatusCode::UNAUTHORIZED.into_response(),
        Ok(Some(staff)) => {
            let (title, lead) = ("desk-forbidden-title", "desk-forbidden-lead");
            nothing(&web, Some(viewer(staff)), StatusCode::FORBIDDEN, title, lead)
        }
        Ok(None) if request.method() == Method::POST && !by_itself => park(&web, request).await,
        Ok(None) => Redirect::to(routes::desk::SIGN_IN).into_response(),
        Err(failed) => failed.into_response(),
    }
}

/// Whether a script of ours asks. It is told plainly that it may not: a redirect can come from anything on the way, and a
/// script that follows one does not know what it was led to.
fn by_script(headers: &HeaderMap) -> bool {
    headers.contains_key(ASKED_BY)
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
    // A password is kept nowhere, and the rest of its form is of no use without it.
    if pairs.iter().any(|(name, _)| Secret::ALL.iter().any(|secret| secret.name() == name)) {
        return to_sign_in;
    }
    let token = web.desk().random(secret::nonce);
    let at = web.desk().clock().monotonic();
    let posted = Posted { staff: staff.id, address, fields: pairs.into_iter().collect(), at };
    web.0.parked.keep(token.clone(), posted);
    Redirect::to(&format!("{}?resume={token}", routes::desk::SIGN_IN)).into_response()
}

/// Who asks, as the pages know them.
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

/// Who a request's session is of. What a page does by itself is no use of the session: one that nobody is at ends.
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
                Ok(staff) => staff.is_some_and(|staff| staff.role.may(Right::Receive)),
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
