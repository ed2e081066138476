//! What the desk prints: the form of a declaration, the slip for its patient, the list of a day, and the sheets that are
//! the same for everybody.

use app::{
    Catalogue,
    pages::desk::{
        paper::{
            Menu, MenuProps,
            day::{DayList, DayListProps, DayRow},
            explanation::ExplanationSheet,
            notice::{NoticeSheet, NoticeSheetProps},
            slip::{Phone, Slip, SlipProps, SlipShown},
        },
        print::{BlankForm, Print, PrintProps},
        record::situation_key,
    },
    routes::desk::{PRINT, PRINT_DAY, PRINT_EXPLANATION, PRINT_FORM, print_day},
};
use axum::{
    Router,
    extract::{Path, Query, State},
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use domain::answers::iso_date;
use leptos::prelude::IntoView;
use serde::Deserialize;

use super::{STYLES, SignedIn, clock_time, missing, viewer};
use crate::{
    desk::Received,
    portal,
    web::{Failed, Web, page},
};

/// The styles of what is printed.
const SHEET_STYLES: &[&str] = &["desk.css", "paper.css"];

/// The addresses of what is printed.
pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route(PRINT, get(menu))
        .route(PRINT_FORM, get(blank_form))
        .route(PRINT_EXPLANATION, get(explanation))
        .route("/desk/print/notice/{language}", get(notice))
        .route(PRINT_DAY, get(chosen_day))
        .route("/desk/print/day/{day}", get(day))
        .route("/desk/records/{id}/print", get(form))
        .route("/desk/records/{id}/slip", get(slip))
}

/// What there is to print.
async fn menu(State(web): State<Web>, SignedIn(staff): SignedIn) -> Response {
    let catalogues = &web.0.catalogues;
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

/// The patient notice for somebody with this language.
async fn notice(State(web): State<Web>, headers: HeaderMap, Path(language): Path<String>) -> Response {
    let Some(patient) = web.0.catalogues.get(&language).cloned() else {
        return page::missing(State(web), headers).await;
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
    Redirect::to(&iso_date(&chosen.day).map_or_else(|| PRINT.to_owned(), print_day))
}

/// The declarations of a day.
async fn day(State(web): State<Web>, headers: HeaderMap, Path(day): Path<String>) -> Result<Response, Failed> {
    let Some(day) = iso_date(&day) else { return Ok(page::missing(State(web), headers).await) };
    let catalogue = web.0.catalogues.fallback();
    let received = web.desk().received_on(day).await?;
    let rows = received.into_iter().map(|received| day_row(received, catalogue)).collect();
    let title = catalogue.with("desk-day-title", &[("date", &day.to_string())]);
    Ok(web.desk_page(&title, SHEET_STYLES, || DayList(DayListProps { day, rows })).into_response())
}

fn day_row(received: Received, catalogue: &Catalogue) -> DayRow {
    let Received { ticket, received_at, kiosk, declaration } = received;
    let person = declaration.sheet.person;
    DayRow {
        ticket: ticket.to_string(),
        time: clock_time(received_at),
        name: person.name,
        kana: person.kana,
        situation: catalogue.text(declaration.situation.map_or("situation-unknown", situation_key)),
        kiosk,
        state: None,
    }
}

/// A declaration as the official form.
async fn form(State(web): State<Web>, Path(id): Path<String>) -> Result<Response, Failed> {
    let Some(shown) = web.shown(&id).await? else { return Ok(missing(&web)) };
    let catalogue = web.0.catalogues.of_edition(&shown.edition);
    let title = catalogue.with("desk-record-title", &[("ticket", &shown.ticket)]);
    let page = || Print(PrintProps { shown, noted: None });
    Ok(web.desk_page_in(catalogue, &title, SHEET_STYLES, page).into_response())
}

/// The slip that the patient takes home.
async fn slip(State(web): State<Web>, Path(id): Path<String>) -> Result<Response, Failed> {
    let Some(record) = web.shown(&id).await? else { return Ok(missing(&web)) };
    let catalogue = web.0.catalogues.of_edition(&record.edition);
    // The clinic's own number, once there is one to be configured.
    let phone = phone(None);
    let shown = SlipShown { id: record.id, ticket: record.ticket, on: record.on, phone, until: None };
    // A browser prints the title of a page above it: that of the slip says nothing of whose it is.
    let title = catalogue.text("desk-slip");
    let page = || Slip(SlipProps { shown, noted: None });
    Ok(web.desk_page_in(catalogue, &title, SHEET_STYLES, page).into_response())
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
        let title = self.0.catalogues.fallback().text(title);
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
