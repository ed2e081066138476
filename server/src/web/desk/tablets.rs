//! The tablets at a glance, what is sent to one, and filling the form in at the desk's own computer.

pub mod view;

use app::{Catalogue, pages};
use axum::{
    Form,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{Html, IntoResponse, Redirect, Response},
};
use domain::{Right, Situation, Step};
use serde::Deserialize;
use view::{Card, Cards, Sending, TabletList, TabletListProps, Tablets, TabletsProps};

use super::{STYLES, SignedIn, nothing, viewer, words::clock_time};
use crate::{
    desk::tablets::{
        TabletOverview,
        status::{Delivery, SENT_MILLIS, Sent},
    },
    store::{Staff, Tablet},
    web::{
        Failed, Web,
        route_table::RouteTable,
        routes::{self, desk::TABLETS},
        shell,
    },
};

/// The routes for working with tablets.
pub(crate) fn routes() -> RouteTable {
    use routes::desk as at;
    RouteTable::new()
        .get(at::TABLETS, tablets)
        .get(at::TABLETS_LIST, list)
        .post(at::TABLET_CALL, answer_call)
        .post(at::TABLET_SEND, send)
        .post(at::TABLET_TAKE_BACK, take_back)
        .post(at::ASSIST, assist)
        .post(at::ASSIST_END, end_assisting)
}

/// The page.
async fn tablets(State(web): State<Web>, SignedIn(staff): SignedIn) -> Result<Response, Failed> {
    let list = web.tablet_cards(&staff).await?;
    let title = shell::with(web.texts(), || list.title());
    let local_ca = web.has_local_ca();
    let props = TabletsProps { viewer: viewer(staff), list, local_ca };
    Ok(web.desk_page(&title, STYLES, || Tablets(props)).into_response())
}

/// The list alone.
async fn list(State(web): State<Web>, SignedIn(staff): SignedIn) -> Result<Html<String>, Failed> {
    let list = web.tablet_cards(&staff).await?;
    Ok(Html(shell::fragment(web.texts(), || TabletList(TabletListProps { list }))))
}

/// The call that is answered.
#[derive(Deserialize)]
struct Answered {
    call: i64,
}

/// Somebody is on the way to a tablet.
async fn answer_call(
    State(web): State<Web>,
    SignedIn(staff): SignedIn,
    Form(answered): Form<Answered>,
) -> Result<Redirect, Failed> {
    web.desk().answer_call(answered.call, staff.id).await?;
    Ok(Redirect::to(TABLETS))
}

/// The situation to send.
#[derive(Deserialize)]
struct Chosen {
    situation: String,
}

/// Sends a tablet the situation. Where it cannot be sent, the list says why.
async fn send(
    State(web): State<Web>,
    SignedIn(staff): SignedIn,
    Path(id): Path<i64>,
    Form(chosen): Form<Chosen>,
) -> Result<Response, Failed> {
    let Some(tablet) = web.tablet(id).await? else { return Ok(missing(&web)) };
    let Some(situation) = Situation::from_name(&chosen.situation) else {
        return Ok(StatusCode::UNPROCESSABLE_ENTITY.into_response());
    };
    web.desk().send_situation(&staff, &tablet, situation).await?;
    Ok(Redirect::to(TABLETS).into_response())
}

/// Takes it back.
async fn take_back(State(web): State<Web>, SignedIn(staff): SignedIn, Path(id): Path<i64>) -> Result<Response, Failed> {
    let Some(tablet) = web.tablet(id).await? else { return Ok(missing(&web)) };
    web.desk().take_situation_back(&staff, &tablet).await?;
    Ok(Redirect::to(TABLETS).into_response())
}

/// Begins the journey in this very browser, in the name of who is signed in.
async fn assist(State(web): State<Web>, SignedIn(staff): SignedIn, headers: HeaderMap) -> Result<Response, Failed> {
    let catalogue = web.texts();
    let session = web.desk_token(&headers).unwrap_or_default();
    let token = web.desk().begin_assisting(&staff, &session, &catalogue.text("desk-tablets-pc")).await?;
    let start = routes::screen(catalogue.language(), Step::Start);
    Ok((web.remember_assisting(token), Redirect::to(&start)).into_response())
}

/// Ends it.
async fn end_assisting(
    State(web): State<Web>,
    SignedIn(staff): SignedIn,
    headers: HeaderMap,
) -> Result<Response, Failed> {
    let session = web.desk_token(&headers).unwrap_or_default();
    web.desk().end_assisting(&staff, &session).await?;
    Ok((web.forget_assisting(), Redirect::to(routes::desk::QUEUE)).into_response())
}

/// There is no such tablet, or not any more.
pub(super) fn missing(web: &Web) -> Response {
    nothing(web, None, StatusCode::NOT_FOUND, "desk-tablets-missing-title", "desk-tablets-missing-lead")
}

impl Web {
    /// A tablet that is enrolled.
    pub(super) async fn tablet(&self, id: i64) -> Result<Option<Tablet>, Failed> {
        Ok(self.desk().tablet(id).await?)
    }

    async fn tablet_cards(&self, staff: &Staff) -> Result<Cards, Failed> {
        let (catalogue, version) = (self.texts(), self.version());
        let tablets = self.desk().tablets().await?;
        let cards = tablets.into_iter().map(|tablet| card(tablet, &catalogue, &version)).collect();
        Ok(Cards { cards, manages: staff.role.may(Right::Tablets) })
    }
}

fn card(tablet: TabletOverview, catalogue: &Catalogue, version: &str) -> Card {
    let TabletOverview { tablet, call, status } = tablet;
    let heading = |step: Step| catalogue.text(&pages::step_heading(step));
    let beat = status.beat.as_ref().filter(|_| status.online);
    let screen = beat.map(|beat| match beat.screen {
        None => catalogue.text("desk-tablets-resting"),
        Some(Step::Start) => catalogue.text("desk-tablets-idle"),
        Some(step) => catalogue.with("desk-tablets-in-use", &[("screen", &heading(step))]),
    });
    Card {
        id: tablet.id,
        name: tablet.name,
        online: status.online,
        heard: status.heard_at.map(clock_time),
        locked: tablet.locked_at.is_some(),
        screen,
        in_use: status.is_in_use(),
        version: status.beat.as_ref().map(|beat| (beat.version.clone(), beat.version == version)),
        waiting: status.beat.as_ref().map_or(0, |beat| beat.waiting),
        call: call.map(|call| (call.id, heading(call.screen))),
        sent: status.sent.map(sending),
    }
}

fn sending(sent: Sent) -> Sending {
    let said = match sent.delivery {
        Delivery::Waiting => "desk-tablets-sent-waiting",
        Delivery::Taken => "desk-tablets-sent-taken",
        Delivery::Busy => "desk-tablets-sent-busy",
    };
    let until = (sent.delivery == Delivery::Waiting).then(|| clock_time(sent.at + SENT_MILLIS));
    Sending { situation: sent.situation, said, until }
}
