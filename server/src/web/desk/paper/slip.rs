//! The slip that a patient takes home: to tell the clinic the number as soon as it is known (S1 別添3, 説明書 ※). It lies
//! about at home and in bags, so nothing of the patient is on it: the number of the day and the date are all it takes to
//! find the declaration again. The upper third of an A4 sheet, to be cut off.

use app::{
    catalogue::{Catalogue, t, t_with},
    components::qr_code::QrImage,
    questions,
    settings::QrCode,
    text::Text,
};
use domain::{Date, RecordId};
use leptos::prelude::*;

use super::view::{Noted, Paper, SHEET, source};
use crate::web::routes::desk;

domain::redacted!(SlipShown);

/// The clinic's telephone number.
#[derive(Clone, Debug)]
pub struct Phone {
    /// The number as it is read.
    pub number: String,
    /// A code that dials it.
    pub code: QrCode,
}

/// The contents of the slip.
#[derive(Clone)]
pub struct SlipShown {
    /// The declaration, for the way back alone: it is not on the paper.
    pub id: RecordId,
    /// The number of the day.
    pub ticket: String,
    /// The day.
    pub on: Date,
    /// The clinic's number, where it is known; otherwise there is a line to write on.
    pub phone: Option<Phone>,
    /// By when, where that is agreed.
    pub until: Option<Date>,
    /// The quotation in the language of the patient's form: its tag and the reference translation.
    pub translation: Option<(String, Text)>,
}

/// The page.
#[component]
pub fn Slip(
    /// The text.
    shown: SlipShown,
    /// The note of the print, if it is noted.
    #[prop(default = None)]
    noted: Option<Noted>,
) -> impl IntoView {
    let SlipShown { id, ticket, on, phone, until, translation } = shown;
    let catalogue = Catalogue::here();
    let day = |day: Date| questions::date(day, &catalogue).plain();
    let until = until.map(|until| ("desk-slip-until", t_with("desk-slip-until-date", &[("date", &day(until))])));
    let facts: Vec<_> = [("desk-ticket", ticket), ("desk-slip-date", day(on))]
        .into_iter()
        .chain(until)
        .map(|(name, value)| view! { <div class="paper-slip__fact"><dt>{t(name)}</dt><dd>{value}</dd></div> })
        .collect();
    view! {
        <Paper back=desk::record(id) hint=t("desk-slip-hint") noted>
            <div class="paper paper-slip" lang="ja">
                <div class="paper-slip__part">
                    <h1 class="paper-slip__title" id=SHEET>{t("desk-slip-title")}</h1>
                    <blockquote class="paper-slip__quote">{t("form-explanation-follow-up")}</blockquote>
                    {source("form")}
                    {translation.map(|(language, text)| view! { <p class="paper-slip__translation" lang=language>{text}</p> })}
                    <WhatToTell/>
                </div>
                <div class="paper-slip__part">
                    <dl class="paper-slip__facts">{facts}</dl>
                    <Clinic phone/>
                </div>
                <p class="paper-slip__cut">{t("desk-slip-cut")}</p>
            </div>
        </Paper>
    }
}

#[component]
fn WhatToTell() -> impl IntoView {
    view! {
        <h2 class="paper-slip__heading">{t("desk-slip-tell")}</h2>
        <ul class="paper-slip__list">
            <li>{t("desk-slip-tell-insurer")}</li>
            <li>{t("desk-slip-tell-number")}</li>
        </ul>
        <p class="paper-slip__photo">{t("desk-slip-photo")}</p>
        <ul class="paper-slip__list">
            <li>{t("desk-guide-shown-certificate")}</li>
            <li>{t("desk-guide-shown-notice")}</li>
            <li>{t("desk-slip-photo-portal")}</li>
        </ul>
    }
}

/// The clinic's telephone number; an empty line for pen or stamp where none is set.
#[component]
fn Clinic(phone: Option<Phone>) -> impl IntoView {
    let name = Catalogue::here().settings().clinic.clone();
    let name = if name.is_empty() {
        view! { <p class="paper-slip__blank">{t("desk-slip-clinic")}</p> }.into_any()
    } else {
        view! { <p class="paper-slip__clinic">{name}</p> }.into_any()
    };
    let phone = match phone {
        None => view! { <p class="paper-slip__blank">{t("desk-slip-phone")}</p> }.into_any(),
        Some(Phone { number, code }) => view! {
            <p class="paper-slip__phone">
                <span class="paper-slip__name">{t("desk-slip-phone")}</span> " " <strong>{number}</strong>
            </p>
            <div class="paper-slip__code">
                <QrImage code label=t("desk-slip-code")/>
                <p class="paper-slip__hint">{t("desk-slip-code")}</p>
            </div>
        }
        .into_any(),
    };
    view! { {name} {phone} }
}
