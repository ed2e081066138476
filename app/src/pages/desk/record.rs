//! A declaration at the desk: everything in the official order, as it is compared with the card.

use domain::{BirthDate, Date, Entry, RecordId, Sheet, Situation};
use leptos::prelude::*;

use super::{
    claim::ClaimHelp,
    frame::{DeskFrame, Viewer},
};
use crate::{
    catalogue::{Catalogue, t, t_with},
    components::ink::Ink,
    entries,
    routes::desk,
};

/// A declaration as the page shows it.
#[derive(Clone, Debug)]
pub struct Shown {
    /// Its identity.
    pub id: RecordId,
    /// The number of the day.
    pub ticket: String,
    /// When it arrived, as it is read.
    pub received: String,
    /// The tablet it came from.
    pub kiosk: String,
    /// The edition of the form.
    pub edition: String,
    /// The language used.
    pub language: String,
    /// What happened at the card reader.
    pub situation: Option<Situation>,
    /// The sheet.
    pub sheet: Sheet,
    /// The draft for the 摘要欄.
    pub remarks: String,
    /// The day in Japan it arrived, for the age.
    pub on: Date,
}

/// The page.
#[component]
pub fn Record(
    /// Who is signed in.
    viewer: Viewer,
    /// The declaration.
    shown: Shown,
) -> impl IntoView {
    let situation = shown.situation.map_or("situation-unknown", |situation| situation_key(situation));
    let facts = [
        (t("desk-received"), shown.received.clone()),
        (t("desk-kiosk"), shown.kiosk.clone()),
        (t("desk-situation"), t(situation)),
        (t("desk-edition"), shown.edition.clone()),
        (t("desk-language"), shown.language.clone()),
    ];
    let facts: Vec<_> = facts
        .into_iter()
        .map(|(name, value)| view! { <div class="desk-facts__item"><dt>{name}</dt><dd>{value}</dd></div> })
        .collect();
    let sheet = shown.sheet.clone();
    view! {
        <DeskFrame viewer=Some(viewer)>
            <div class="desk-record__head">
                <h1 class="desk-title">{t_with("desk-record-title", &[("ticket", &shown.ticket)])}</h1>
                <div class="desk-record__paper">
                    <a class="desk-button" href=desk::slip(shown.id)>{t("desk-slip")}</a>
                    <a class="desk-button" data-type="solid-fill" href=desk::print(shown.id)>{t("desk-print")}</a>
                </div>
            </div>
            <dl class="desk-facts">{facts}</dl>
            <h2 class="desk-subtitle">{t("form-part-1")}</h2>
            <Entries sheet=sheet.clone() first=Entry::Certificate last=Entry::Share on=shown.on/>
            <h2 class="desk-subtitle">{t("form-part-2")}</h2>
            <Entries sheet=sheet.clone() first=Entry::Name last=Entry::Residence on=shown.on/>
            <h2 class="desk-subtitle">{t("form-signature")}</h2>
            <Entries sheet=sheet.clone() first=Entry::DeclaredOn last=Entry::Phone on=shown.on/>
            <SignatureShown sheet=sheet.clone()/>
            <ClaimHelp situation=shown.situation sheet remarks=shown.remarks on=shown.on/>
            <p><a href=desk::QUEUE>{t("desk-back")}</a></p>
        </DeskFrame>
    }
}

/// The key of a situation's name.
#[must_use]
pub fn situation_key(situation: Situation) -> &'static str {
    match situation {
        Situation::Invalid => "situation-invalid",
        Situation::NotFound => "situation-not_found",
        Situation::Reader => "situation-reader",
        Situation::Card => "situation-card",
        Situation::Outage => "situation-outage",
        Situation::Unknown => "situation-unknown",
    }
}

#[component]
fn Entries(sheet: Sheet, first: Entry, last: Entry, on: Date) -> impl IntoView {
    let catalogue = Catalogue::here();
    let rows: Vec<_> = Entry::ALL
        .iter()
        .copied()
        .filter(|entry| (first..=last).contains(entry))
        .map(|entry| {
            let value = entries::value(entry, &sheet, &catalogue);
            let (state, text) = match value {
                Some(value) => (None, value),
                None if !sheet.asks(entry) || entry.is_conditional() => (Some("none"), t("not-given")),
                None => (Some("blank"), t("blank")),
            };
            let more = (entry == Entry::BirthDate).then(|| sheet.person.birth_date.and_then(|born| reading(born, on)));
            view! {
                <tr>
                    <th scope="row">{entries::label(entry, &catalogue)}</th>
                    <td data-state=state>
                        <bdi>{text}</bdi> {more.flatten().map(|more| view! { <span class="desk-table__more">{more}</span> })}
                    </td>
                </tr>
            }
        })
        .collect();
    view! {
        <table class="desk-table" data-kind="entries">
            <tbody>{rows}</tbody>
        </table>
    }
}

/// The western date and the age.
fn reading(born: BirthDate, on: Date) -> Option<String> {
    let (day, age) = (born.day_meant()?, born.age(on)?);
    Some(t_with("desk-birth-date-more", &[("date", &day.to_string()), ("age", &age.to_string())]))
}

#[component]
fn SignatureShown(sheet: Sheet) -> impl IntoView {
    let signature = sheet.signature;
    let way = t(&format!("signature-{}", signature.method.name()));
    let typed = signature.name.map(|name| view! { <p class="desk-signature__name"><bdi>{name}</bdi></p> });
    let drawn = (!signature.strokes.is_empty()).then(|| {
        view! {
            <div class="desk-signature__ink" role="img" aria-label=t("form-signature")>
                <Ink strokes=signature.strokes/>
            </div>
        }
    });
    view! { <div class="desk-signature"><p>{way}</p> {typed} {drawn}</div> }
}
