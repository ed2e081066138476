//! The patient notice (S2), word for word on one sheet of A4, in type for old eyes. For a patient with another language
//! the reference translation (参考訳, not official) of that language stands beside the original, where its catalogue has
//! one: all of it or nothing, as half a translation misleads.

use app::{
    catalogue::{Catalogue, REFERENCE, t, text},
    text::Text,
};
use leptos::prelude::*;

use super::view::{Paper, SHEET, source};
use crate::web::routes::desk;

/// The heading of the notice.
const HEAD: [&str; 2] = ["official-notice-title", "official-notice-subtitle"];
/// Its texts in order, each with the place it has on the sheet.
const TEXTS: [(&str, &str); 5] = [
    ("official-notice-displayed", "point"),
    ("official-notice-reason", "point"),
    ("official-notice-request", "point"),
    ("official-notice-note-employer", "note"),
    ("official-notice-note-portal", "note"),
];

/// The page.
#[component]
pub fn NoticeSheet(
    /// The texts of the patient's language.
    patient: Catalogue,
) -> impl IntoView {
    let translation = translation(&patient);
    let pair = translation.is_some().then_some("pair");
    view! {
        <Paper back=desk::PRINT.to_owned() hint=t("desk-paper-hint")>
            <article class="paper paper-text" data-size=pair.unwrap_or("notice")>
                <div class="paper-text__columns">
                    {translation}
                    <Original/>
                </div>
                {source("official-notice")}
            </article>
        </Paper>
    }
}

#[component]
fn Original() -> impl IntoView {
    let texts: Vec<_> = TEXTS.iter().map(|(key, place)| paragraph(text(key), place)).collect();
    view! {
        <section class="paper-text__column" lang="ja" aria-labelledby=SHEET>
            <h1 class="paper-text__head" id=SHEET>{head(HEAD.map(text))}</h1>
            {texts}
        </section>
    }
}

/// The reference translation; `None` for the original's own language, and where the catalogue does not have all of it.
fn translation(patient: &Catalogue) -> Option<impl IntoView + use<>> {
    let reference = |key: &str| patient.find(&format!("{REFERENCE}{key}")).map(Text::marked);
    let heading = head([reference(HEAD[0])?, reference(HEAD[1])?]);
    let texts: Option<Vec<_>> = TEXTS.iter().map(|(key, place)| Some(paragraph(reference(key)?, place))).collect();
    let (texts, language) = (texts?, patient.language().to_owned());
    Some(view! {
        <section class="paper-text__column" lang=language dir="auto" aria-labelledby="reference">
            <p class="paper-text__reference" lang="ja">{t("desk-notice-reference")}</p>
            <h2 class="paper-text__head" id="reference">{heading}</h2>
            {texts}
        </section>
    })
}

fn head([addressed, title]: [Text; 2]) -> impl IntoView {
    view! {
        <span class="paper-text__addressed">{addressed}</span> " "
        <span class="paper-text__title">{title}</span>
    }
}

fn paragraph(words: Text, place: &str) -> impl IntoView + use<> {
    view! { <p class=format!("paper-text__{place}")>{words}</p> }
}
