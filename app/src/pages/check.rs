//! All answers in the official order, 未記入 marked, each with its way to change.

use domain::{Entry, Sheet, Visit};
use leptos::prelude::*;

use crate::{
    catalogue::{Catalogue, official, text},
    components::{
        screen::Question,
        summary_list::{Row, SummaryList},
        title::Title,
    },
    entries,
};

/// The screen.
#[component]
pub fn Check(
    /// The visit.
    visit: Visit,
) -> impl IntoView {
    let sheet = visit.answers.sheet.as_asked();
    let complete = sheet.unanswered() == [Entry::Signature];
    let insurance = rows(&sheet, Entry::Certificate, Entry::Share);
    let person = rows(&sheet, Entry::Name, Entry::Residence);
    let contact = rows(&sheet, Entry::Phone, Entry::Phone);
    view! {
        <Question visit=visit.clone() label=text("check-continue")>
            <Title text=text("check-title")/>
            <p>{text(if complete { "check-complete" } else { "check-blanks" })}</p>
            <h2 class="kiosk-subtitle">{official("form-part-1")}</h2>
            <SummaryList rows=insurance/>
            <h2 class="kiosk-subtitle">{official("form-part-2")}</h2>
            <SummaryList rows=person/>
            <SummaryList rows=contact/>
        </Question>
    }
}

/// The entries from one to another that this patient is asked for.
fn rows(sheet: &Sheet, first: Entry, last: Entry) -> Vec<Row> {
    let catalogue = Catalogue::here();
    let asked = Entry::ALL.iter().copied().filter(|entry| (first..=last).contains(entry) && sheet.asks(*entry));
    asked
        .map(|entry| Row {
            label: entries::label(entry, &catalogue),
            value: entries::value(entry, sheet, &catalogue),
            ink: sheet.ink(entry).map(<[_]>::to_vec),
            may_be_empty: entry.is_conditional(),
            step: entry.step(),
        })
        .collect()
}
