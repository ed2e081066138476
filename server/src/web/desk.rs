//! The desk's pages, for signed-in staff.

pub(crate) mod account;
pub(crate) mod guide;
pub(crate) mod paper;

use std::convert::Infallible;

use app::{
    Catalogue, pages,
    pages::desk::{
        frame::Viewer,
        queue::{CallRow, List, Queue, QueueList, QueueListProps, QueueProps, Row},
        record::{Record, RecordProps, Shown, situation_key},
    },
    routes, shell,
};
use axum::{
    Router,
    extract::{FromRequestParts, Path, Request, State},
    http::{HeaderMap, StatusCode, request::Parts},
    middleware::{self, Next},
    response::{
        Html, IntoResponse, Redirect, Response, Sse,
        sse::{Event, KeepAlive},
    },
    routing::{get, post},
};
use domain::{Date, RecordId, Right, claim, day};
use tokio_stream::{Stream, StreamExt, wrappers::BroadcastStream};

use super::{Failed, Web, cookies, page};
use crate::{
    desk::Received,
    store::{Call, Staff},
};

/// The styles of the desk.
const STYLES: &[&str] = &["desk.css"];
/// The declarations a list shows at the most.
const LIST_MAX: u32 = 200;

/// The member of staff who asks.
pub(crate) struct SignedIn(pub(crate) Staff);

/// The desk's pages. Each stands in the group of what its visitor must be allowed to do.
pub(crate) fn routes(web: &Web) -> Router<Web> {
    use routes::desk::{EVENTS, GUIDE, QUEUE, QUEUE_LIST, SET_UP, SIGN_IN, SIGN_OUT};
    let open = Router::new()
        .route("/desk/", get(|| async { Redirect::permanent(QUEUE) }))
        .route(SIGN_IN, get(account::sign_in_page).post(account::sign_in))
        .route(SIGN_OUT, post(account::sign_out))
        .route(SET_UP, get(account::set_up_page).post(account::set_up));
    let receive = Router::new()
        .route(QUEUE, get(queue))
        .route(QUEUE_LIST, get(list))
        .route(EVENTS, get(events))
        .route(GUIDE, get(guide::start))
        .route("/desk/guide/{case}", get(guide::case))
        .route("/desk/records/{id}", get(record))
        .route("/desk/calls/{call}/answer", post(answer_call))
        .merge(paper::routes());
    open.merge(allowed(web, Right::Receive, receive))
}

/// Routes for those who have a right. The others are led to the sign-in, or told that it is not theirs to do.
fn allowed(web: &Web, right: Right, routes: Router<Web>) -> Router<Web> {
    routes.route_layer(middleware::from_fn_with_state((web.clone(), right), require))
}

async fn require(State((web, right)): State<(Web, Right)>, mut request: Request, next: Next) -> Response {
    match signed_in(&web, request.headers()).await {
        Ok(Some(staff)) if staff.role.may(right) => {
            request.extensions_mut().insert(staff);
            next.run(request).await
        }
        Ok(Some(_)) => page::refused(&web, StatusCode::FORBIDDEN, "desk-forbidden-title", "desk-forbidden-lead"),
        Ok(None) => Redirect::to(routes::desk::SIGN_IN).into_response(),
        Err(failed) => failed.into_response(),
    }
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
        match signed_in(web, &parts.headers).await {
            Ok(Some(staff)) => Ok(Self(staff)),
            Ok(None) => Err(Redirect::to(routes::desk::SIGN_IN).into_response()),
            Err(failed) => Err(failed.into_response()),
        }
    }
}

async fn signed_in(web: &Web, headers: &HeaderMap) -> Result<Option<Staff>, Failed> {
    let Some(token) = cookies::desk_token(headers) else { return Ok(None) };
    Ok(web.desk().signed_in(&token).await?)
}

/// The list of declarations.
pub(crate) async fn queue(State(web): State<Web>, SignedIn(staff): SignedIn) -> Result<Response, Failed> {
    let list = web.list().await?;
    let catalogue = web.0.catalogues.fallback().clone();
    let title = shell::with(catalogue, || list.title());
    Ok(web.desk_page(&title, STYLES, || Queue(QueueProps { viewer: viewer(staff), list })).into_response())
}

/// The list alone.
pub(crate) async fn list(State(web): State<Web>, _: SignedIn) -> Result<Html<String>, Failed> {
    let list = web.list().await?;
    Ok(Html(shell::fragment(web.0.catalogues.fallback().clone(), || QueueList(QueueListProps { list }))))
}

/// Says when something happened, for as long as the page listens.
pub(crate) async fn events(
    State(web): State<Web>,
    _: SignedIn,
) -> Sse<impl Stream<Item = Result<Event, Infallible>> + use<>> {
    // Having fallen behind is itself a reason to look again.
    let heard = BroadcastStream::new(web.desk().events().listen()).map(|_| Ok(Event::default().data("changed")));
    Sse::new(heard).keep_alive(KeepAlive::default())
}

/// A declaration.
pub(crate) async fn record(
    State(web): State<Web>,
    SignedIn(staff): SignedIn,
    Path(id): Path<String>,
) -> Result<Response, Failed> {
    let Some(shown) = web.shown(&id).await? else { return Ok(missing(&web)) };
    let catalogue = web.0.catalogues.of_edition(&shown.edition);
    let title = catalogue.with("desk-record-title", &[("ticket", &shown.ticket)]);
    let page = || Record(RecordProps { viewer: viewer(staff), shown });
    Ok(web.desk_page_in(catalogue, &title, STYLES, page).into_response())
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

fn missing(web: &Web) -> Response {
    page::refused(web, StatusCode::NOT_FOUND, "desk-missing-title", "desk-missing-lead")
}

impl Web {
    async fn list(&self) -> Result<List, Failed> {
        let catalogue = self.0.catalogues.fallback();
        let today = self.desk().clock().today();
        let received = self.desk().latest(LIST_MAX).await?;
        let (now, before): (Vec<_>, Vec<_>) =
            received.into_iter().partition(|received| day::in_japan(received.received_at) == today);
        Ok(List {
            calls: self.desk().calls().await?.into_iter().map(|call| call_row(call, catalogue)).collect(),
            today: now.into_iter().map(|received| row(received, catalogue, today)).collect(),
            earlier: before.into_iter().map(|received| row(received, catalogue, today)).collect(),
        })
    }

    async fn shown(&self, id: &str) -> Result<Option<Shown>, Failed> {
        let Ok(id) = id.parse::<RecordId>() else { return Ok(None) };
        let Some(received) = self.desk().find(id).await? else { return Ok(None) };
        let on = day::in_japan(received.received_at);
        let declaration = received.declaration;
        let claims = &self.0.config.claims;
        let remarks = claim::draft(&declaration.sheet, &claims.prefix, &claims.parts, &claims.separator);
        Ok(Some(Shown {
            remarks,
            id,
            ticket: received.ticket.to_string(),
            received: format!("{on} {}", clock_time(received.received_at)),
            kiosk: received.kiosk,
            edition: declaration.edition,
            language: declaration.language,
            situation: declaration.situation,
            sheet: declaration.sheet,
            on,
        }))
    }
}

fn clock_time(millis: u64) -> String {
    let (hour, minute) = day::time_in_japan(millis);
    format!("{hour:02}:{minute:02}")
}

fn call_row(call: Call, catalogue: &Catalogue) -> CallRow {
    let screen = catalogue.text(pages::step_heading(call.screen));
    CallRow { id: call.id, kiosk: call.kiosk, screen, time: clock_time(call.made_at) }
}

fn row(received: Received, catalogue: &Catalogue, today: Date) -> Row {
    let Received { ticket, received_at, kiosk, declaration } = received;
    let day = day::in_japan(received_at);
    let time = clock_time(received_at);
    let sheet = declaration.sheet;
    Row {
        id: declaration.id,
        ticket: ticket.to_string(),
        time: if day == today { time } else { format!("{day} {time}") },
        blanks: sheet.unanswered().iter().filter(|entry| **entry != domain::Entry::Signature).count(),
        unsigned: !sheet.signature.is_signed(),
        name: sheet.person.name,
        kana: sheet.person.kana,
        situation: catalogue.text(declaration.situation.map_or("situation-unknown", situation_key)),
        kiosk,
    }
}
