//! The queue's pages: a part of the list, a search, and the list alone as the live page fetches it.

pub mod view;

use app::{Catalogue, pages, questions};
use axum::{
    Form,
    extract::{Query, State},
    http::HeaderMap,
    response::{Html, IntoResponse, Redirect, Response},
};
use domain::{
    Date, FormAnswers, Question, Situation, day,
    work::{Asked, Order, View},
};
use serde::Deserialize;
use view::{CallRow, List, Queue, QueueList, QueueListProps, QueueProps, Row, Sign, Trouble};

use super::{STYLES, SignedIn, viewer, words::clock_time};
use crate::{
    desk::{
        DeskRecord,
        queue::{Listed, PAGE},
    },
    store::Call,
    web::{Failed, Web, assets::Bundle, cookies, routes, shell},
};

domain::redacted!(Filter);

/// Waiting so many minutes is long.
const LONG_MINUTES: u64 = 15;

/// The filter, from an address or a form. Unknown values are ignored.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Filter {
    view: String,
    order: String,
    situation: String,
    words: String,
    page: String,
}

impl Filter {
    fn asked(self) -> Asked {
        Asked {
            view: View::from_name(&self.view).unwrap_or(View::Open),
            order: Order::from_name(&self.order).unwrap_or(Order::Newest),
            situation: Situation::from_name(&self.situation),
            words: self.words.trim().chars().take(domain::text::NAME_MAX).collect(),
            page: self.page.parse().unwrap_or_default(),
        }
    }
}

/// A part of the list, by its address, which never carries what is searched for.
pub(crate) async fn queue(
    State(web): State<Web>,
    SignedIn(staff): SignedIn,
    Query(filter): Query<Filter>,
    headers: HeaderMap,
) -> Result<Response, Failed> {
    let asked = Asked { words: String::new(), ..filter.asked() };
    web.queue_page(SignedIn(staff), asked, &headers).await
}

/// A search.
pub(crate) async fn search(
    State(web): State<Web>,
    staff: SignedIn,
    headers: HeaderMap,
    Form(filter): Form<Filter>,
) -> Result<Response, Failed> {
    web.queue_page(staff, filter.asked(), &headers).await
}

/// The list alone.
pub(crate) async fn list(
    State(web): State<Web>,
    SignedIn(staff): SignedIn,
    Form(filter): Form<Filter>,
) -> Result<Html<String>, Failed> {
    let list = web.list(filter.asked()).await?;
    web.desk().searched(&staff, &list.asked.words, (list.total, list.reading), true).await;
    Ok(Html(shell::fragment(web.texts(), || QueueList(QueueListProps { list }))))
}

/// The setting for hearing arrivals.
#[derive(Deserialize)]
pub(crate) struct Sound {
    on: bool,
}

/// Turns the sound of an arrival on or off, for this browser.
pub(crate) async fn sound(State(web): State<Web>, _: SignedIn, Form(sound): Form<Sound>) -> Response {
    (web.remember_sound(sound.on), Redirect::to(routes::desk::QUEUE)).into_response()
}

impl Web {
    async fn queue_page(
        &self,
        SignedIn(staff): SignedIn,
        asked: Asked,
        headers: &HeaderMap,
    ) -> Result<Response, Failed> {
        let list = self.list(asked).await?;
        self.desk().searched(&staff, &list.asked.words, (list.total, list.reading), false).await;
        let catalogue = self.texts();
        let title = shell::with(catalogue, || list.title());
        let sound =
            cookies::sound(headers).then(|| Bundle::embedded().path("arrival.wav").map(str::to_owned)).flatten();
        let props = QueueProps { viewer: viewer(staff), sound, list };
        Ok(self.desk_page(&title, STYLES, || Queue(props)).into_response())
    }

    async fn list(&self, asked: Asked) -> Result<List, Failed> {
        let catalogue = &self.texts();
        let clock = self.desk().clock();
        let Listed { page, total, counts, latest, overdue, reading } = self.desk().list(&asked).await?;
        let now = Now { today: clock.today(), at: clock.now() };
        Ok(List {
            calls: self.desk().calls().await?.into_iter().map(|call| call_row(call, catalogue)).collect(),
            rows: page.into_iter().map(|received| row(received, catalogue, now)).collect(),
            asked,
            total,
            pages: total.div_ceil(PAGE),
            counts,
            latest,
            overdue,
            reading,
            troubles: self.troubles(),
        })
    }

    fn troubles(&self) -> Vec<Trouble> {
        let desk = self.desk();
        let all = [
            (desk.ready().is_err(), Trouble::Unready),
            (desk.erasing(), Trouble::Erasing),
            (desk.clock_is_behind(), Trouble::Clock),
        ];
        let certificate = self.certificate_troubles().into_iter().map(Trouble::Certificate);
        all.into_iter().filter_map(|(is_so, trouble)| is_so.then_some(trouble)).chain(certificate).collect()
    }
}

/// The instant and the day it belongs to.
#[derive(Clone, Copy)]
struct Now {
    today: Date,
    at: u64,
}

fn call_row(call: Call, catalogue: &Catalogue) -> CallRow {
    CallRow {
        id: call.id,
        tablet: call.tablet,
        screen: catalogue.text(&pages::step_heading(call.screen)),
        time: clock_time(call.made_at),
    }
}

fn row(received: DeskRecord, catalogue: &Catalogue, now: Now) -> Row {
    let day = day::in_japan(received.received_at);
    let time = clock_time(received.received_at);
    let corrected = received.corrected();
    let signs = signs(&received, &corrected, now.today);
    let waits = received.work.state.is_open() && day == now.today;
    let waiting = waits.then(|| waiting(now.at.saturating_sub(received.received_at) / 60_000, catalogue));
    let name = questions::at_desk(Question::Name, &corrected, catalogue).map(|name| name.plain());
    let declaration = received.declaration;
    Row {
        id: declaration.id,
        ticket: received.ticket.to_string(),
        time: if day == now.today { time } else { format!("{day} {time}") },
        waiting,
        name,
        kana: corrected.person.kana,
        situation: declaration.situation.unwrap_or(Situation::Unknown),
        language: Some(declaration.language).filter(|language| language != catalogue.language()),
        state: received.work.state,
        signs,
        tablet: received.tablet,
    }
}

fn waiting(minutes: u64, catalogue: &Catalogue) -> (String, bool) {
    let (hours, rest) = ((minutes / 60).to_string(), (minutes % 60).to_string());
    let text = match minutes {
        0 => catalogue.text("desk-waiting-now"),
        1..60 => catalogue.with("desk-waiting-minutes", &[("minutes", &rest)]),
        _ => catalogue.with("desk-waiting-hours", &[("hours", &hours), ("minutes", &rest)]),
    };
    (text, minutes >= LONG_MINUTES)
}

/// The signs of a record, the most urgent first.
fn signs(received: &DeskRecord, corrected: &FormAnswers, today: Date) -> Vec<Sign> {
    let DeskRecord { work, declaration, .. } = received;
    let open = work.state.is_open();
    let blanks = corrected.unanswered().iter().filter(|question| **question != Question::Signature).count();
    let is_past = |day: Option<Date>| day.is_some_and(|day| day < today);
    [
        (is_past(work.dispose_by), Sign::Overdue),
        (open && !received.seen, Sign::Unread),
        (work.is_handed_over(), Sign::HandOver),
        (work.to_follow_up().is_some_and(|on| on <= today) && !work.state.may_be_disposed(), Sign::FollowUp),
        (open && work.is_unsigned(&declaration.form), Sign::Unsigned),
        (open && corrected.is_of_another_day(day::in_japan(received.received_at)), Sign::Day),
        (open && blanks > 0, Sign::Blanks(blanks)),
    ]
    .into_iter()
    .filter_map(|(is_so, sign)| is_so.then_some(sign))
    .collect()
}
