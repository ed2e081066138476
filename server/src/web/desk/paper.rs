//! The desk's prints: the form of a declaration, the slip for its patient, the list of a day, and the sheets that are
//! the same for everybody.

pub mod day;
pub mod explanation;
pub mod fit;
pub mod measure;
pub mod notice;
pub mod places;
pub mod print;
pub mod safety;
pub mod slip;
pub mod view;

use app::{Catalogue, questions, text::Text};
use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use day::{DayList, DayListProps, DayRow};
use domain::{Question, Situation, day::iso_date};
use explanation::ExplanationSheet;
use leptos::prelude::IntoView;
use notice::{NoticeSheet, NoticeSheetProps};
use print::{BlankForm, Print, PrintProps};
use safety::{LifeSheet, LifeSheetProps, ThreatsSheet};
use serde::Deserialize;
use slip::{Phone, Slip, SlipProps, SlipShown};
use view::{Menu, MenuProps, Noted, What};

use super::{
    STYLES, SignedIn, nowhere, viewer,
    words::{clock_time, situation_key},
};
use crate::{
    desk::DeskRecord,
    portal,
    web::{Failed, Web, route_table::RouteTable, routes},
};

/// The styles of what is printed.
const SHEET_STYLES: &[&str] = &["desk.css", "paper.css"];

/// The addresses of what is printed.
pub(crate) fn routes() -> RouteTable {
    use routes::desk as at;
    RouteTable::new()
        .get(at::PRINT, menu)
        .get(at::PRINT_FORM, blank_form)
        .get(at::PRINT_EXPLANATION, explanation)
        .get(at::PRINT_LIFE, life)
        .get(at::PRINT_THREATS, threats)
        .get(at::PRINT_NOTICE, notice)
        .get(at::PRINT_CHOSEN_DAY, chosen_day)
        .get(at::PRINT_DAY, day)
        .get(at::RECORD_PRINT, form)
        .get(at::RECORD_SLIP, slip)
}

/// The menu of prints.
async fn menu(State(web): State<Web>, SignedIn(staff): SignedIn) -> Response {
    let live = web.live();
    let catalogues = &live.catalogues;
    let named = |catalogue: &Catalogue| (catalogue.language().to_owned(), catalogue.text("language-name"));
    let props = MenuProps {
        viewer: viewer(staff),
        languages: catalogues.iter().map(named).collect(),
        today: web.desk().clock().today(),
    };
    let title = catalogues.fallback().text("desk-menu-title");
    web.desk_page(&title, STYLES, || Menu(props)).into_response()
}

/// The form without answers.
async fn blank_form(State(web): State<Web>) -> Response {
    web.sheet("form-title", BlankForm)
}

/// The explanation of the form.
async fn explanation(State(web): State<Web>) -> Response {
    web.sheet("form-explanation-title", ExplanationSheet)
}

/// The life of a declaration.
async fn life(State(web): State<Web>) -> Response {
    let (idle_minutes, keep_days) = (web.live().config.idle_seconds.div_ceil(60), web.retention_days());
    web.sheet("desk-life-title", || LifeSheet(LifeSheetProps { idle_minutes, keep_days }))
}

/// The things that may happen to it.
async fn threats(State(web): State<Web>) -> Response {
    web.sheet("desk-threats-title", ThreatsSheet)
}

/// The patient notice for somebody with this language.
async fn notice(State(web): State<Web>, Path(language): Path<String>) -> Response {
    let Some(patient) = web.live().catalogues.get(&language).cloned() else {
        return nowhere(&web, None, StatusCode::NOT_FOUND);
    };
    web.sheet("official-notice-title", || NoticeSheet(NoticeSheetProps { patient }))
}

/// The day that was chosen.
#[derive(Deserialize)]
struct Chosen {
    #[serde(default)]
    day: String,
}

/// Leads to the list of the day that was chosen; back to the choice where it is no day.
async fn chosen_day(Query(chosen): Query<Chosen>) -> Redirect {
    Redirect::to(&iso_date(&chosen.day).map_or_else(|| routes::desk::PRINT.to_owned(), routes::desk::print_day))
}

/// The declarations of a day.
async fn day(State(web): State<Web>, SignedIn(staff): SignedIn, Path(day): Path<String>) -> Result<Response, Failed> {
    let Some(day) = iso_date(&day) else { return Ok(nowhere(&web, None, StatusCode::NOT_FOUND)) };
    let catalogue = &web.texts();
    let received = web.desk().received_on(day).await?;
    web.desk().viewed_day(day, received.len(), &staff).await;
    let rows = received.into_iter().map(|received| day_row(received, catalogue)).collect();
    let title = catalogue.with("desk-day-title", &[("date", &day.to_string())]);
    Ok(web.desk_page(&title, SHEET_STYLES, || DayList(DayListProps { day, rows })).into_response())
}

fn day_row(received: DeskRecord, catalogue: &Catalogue) -> DayRow {
    let corrected = received.corrected();
    let situation = received.declaration.situation.unwrap_or(Situation::Unknown);
    DayRow {
        ticket: received.ticket.to_string(),
        time: clock_time(received.received_at),
        name: questions::at_desk(Question::Name, &corrected, catalogue).map(|name| name.plain()),
        kana: corrected.person.kana,
        situation: catalogue.text(&situation_key(situation)),
        tablet: received.tablet,
        state: Some(catalogue.text(&format!("desk-state-{}", received.work.state.name()))),
    }
}

/// A declaration as the official form.
async fn form(State(web): State<Web>, SignedIn(staff): SignedIn, Path(id): Path<String>) -> Result<Response, Failed> {
    let shown = match web.found(&id, &staff).await? {
        Ok(shown) => shown,
        Err(gone) => return Ok(gone),
    };
    web.desk().viewed(shown.id, &staff).await;
    let catalogue = web.live().catalogues.of_edition(&shown.edition).clone();
    let title = catalogue.with("desk-record-title", &[("ticket", &shown.ticket)]);
    let noted = Some(Noted { address: routes::desk::record_printed(shown.id), what: What::Form });
    let page = || Print(PrintProps { shown, noted });
    Ok(web.desk_page_in(&catalogue, &title, SHEET_STYLES, page).into_response())
}

/// The slip that the patient takes home.
async fn slip(State(web): State<Web>, SignedIn(staff): SignedIn, Path(id): Path<String>) -> Result<Response, Failed> {
    let record = match web.found(&id, &staff).await? {
        Ok(record) => record,
        Err(gone) => return Ok(gone),
    };
    web.desk().viewed(record.id, &staff).await;
    let catalogue = web.live().catalogues.of_edition(&record.edition).clone();
    let phone = phone(Some(&web.config().clinic.phone));
    let until = record.work.to_follow_up();
    let noted = Some(Noted { address: routes::desk::record_printed(record.id), what: What::Slip });
    let translation = of_the_patient(&web, &record.language);
    let shown = SlipShown { id: record.id, ticket: record.ticket, on: record.on, phone, until, translation };
    // A browser prints the title of a page above it: that of the slip says nothing of whose it is.
    let title = catalogue.text("desk-slip");
    let page = || Slip(SlipProps { shown, noted });
    Ok(web.desk_page_in(&catalogue, &title, SHEET_STYLES, page).into_response())
}

/// The quotation on the slip for a patient who filled the form in another language, as nobody translates it at home.
fn of_the_patient(web: &Web, language: &str) -> Option<(String, Text)> {
    let live = web.live();
    let catalogue = live.catalogues.get(language).filter(|catalogue| catalogue.translates())?;
    Some((language.to_owned(), catalogue.official("form-explanation-follow-up")))
}

/// A number with the code that dials it; nothing where it holds no digits.
fn phone(number: Option<&str>) -> Option<Phone> {
    let number = number?;
    let dialled: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let code = portal::code(&format!("tel:{dialled}")).ok()?;
    (!dialled.is_empty()).then(|| Phone { number: number.to_owned(), code })
}

impl Web {
    /// A sheet that is the same for everybody, with the texts in force.
    fn sheet<V: IntoView>(&self, title: &str, body: impl FnOnce() -> V) -> Response {
        let title = self.texts().text(title);
        self.desk_page(&title, SHEET_STYLES, body).into_response()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_telephone_number_is_read_as_it_is_written_and_dialled_by_its_digits() {
        let shown = phone(Some("098-000-0000（代表）")).expect("a number");
        assert_eq!(shown.number, "098-000-0000（代表）");
        assert_eq!(shown.code, portal::code("tel:0980000000").expect("a code"));
        assert!(phone(Some("なし")).is_none() && phone(None).is_none());
    }
}
