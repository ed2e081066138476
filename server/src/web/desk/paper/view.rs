//! The page that leads to the sheets, and the parts that all of them share. A sheet is shown on the screen as it will
//! be printed, with a bar above it that stays off the paper.

use app::catalogue::{t, t_with};
use domain::Date;
use leptos::prelude::*;

use crate::{
    desk::work::SLIP,
    web::{
        desk::frame::{DeskFrame, Viewer},
        routes::desk,
    },
};

/// The `id` of the heading that names a sheet.
pub(crate) const SHEET: &str = "sheet";
/// The `id` of the hint on how to print, to which the answer of a posted button leads.
pub const HINT: &str = "print-hint";

/// The kind of a print, as it is noted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The official form.
    Form,
    /// The slip for the patient.
    Slip,
}

impl What {
    /// The name of the field of the posted button.
    pub const FIELD: &str = "what";

    /// The name on the wire.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Form => "form",
            Self::Slip => SLIP,
        }
    }
}

/// The address and the kind for noting a print.
#[derive(Clone, Debug)]
pub struct Noted {
    /// The address that takes the note. It answers with 303 back to the sheet, at its [`HINT`].
    pub address: String,
    /// The kind.
    pub what: What,
}

/// A page with sheets on it: the bar, and what is printed.
#[component]
pub(crate) fn Paper(
    /// The address of the back link.
    back: String,
    /// The kind of paper.
    hint: String,
    /// The note of the print, if it is noted.
    #[prop(default = None)]
    noted: Option<Noted>,
    /// The sheets.
    children: Children,
) -> impl IntoView {
    view! {
        <header class="paper-bar">
            <a class="desk-button" href=back>{t("desk-paper-back")}</a>
            <PrintButton noted/>
            <p id=HINT class="paper-bar__hint">{hint} " " {t("desk-paper-hint-browser")}</p>
        </header>
        <main class="paper-view" id="main" tabindex="0" aria-labelledby=SHEET>
            {children()}
        </main>
    }
}

/// The button that prints. Where printing is noted it submits the note as well: with scripts beside opening the browser's
/// dialogue, without them on the way to the hint.
#[component]
fn PrintButton(noted: Option<Noted>) -> impl IntoView {
    let label = t("desk-paper-print");
    match noted {
        None => view! {
            <button class="desk-button" type="button" data-type="solid-fill" data-print>{label}</button>
        }
        .into_any(),
        Some(Noted { address, what }) => view! {
            <form method="post" action=address>
                <button
                    class="desk-button"
                    type="submit"
                    name=What::FIELD
                    value=what.name()
                    data-type="solid-fill"
                    data-print
                >
                    {label}
                </button>
            </form>
        }
        .into_any(),
    }
}

/// The line at the foot that says where a quoted text is from.
pub(crate) fn source(prefix: &str) -> impl IntoView + use<> {
    let source = t_with("source", &[("source", &t(&format!("{prefix}-source")))]);
    view! { <p class="paper__source">{source}</p> }
}

/// The page that leads to the sheets.
#[component]
pub fn Menu(
    /// The viewer.
    viewer: Viewer,
    /// The languages that the notice is there in, by tag and name.
    languages: Vec<(String, String)>,
    /// Today.
    today: Date,
) -> impl IntoView {
    let notices = languages.into_iter().map(|(tag, name)| {
        item(desk::print_notice(&tag), t_with("desk-menu-notice", &[("language", &name)]), t("desk-menu-notice-hint"))
    });
    let sheets: Vec<_> = [
        item(desk::PRINT_FORM.to_owned(), t("desk-menu-form"), t("desk-menu-form-hint")),
        item(desk::PRINT_EXPLANATION.to_owned(), t("desk-menu-explanation"), t("desk-menu-explanation-hint")),
    ]
    .into_iter()
    .chain(notices)
    .collect();
    let papers: Vec<_> = [
        item(desk::PRINT_LIFE.to_owned(), t("desk-life-title"), t("desk-menu-life-hint")),
        item(desk::PRINT_THREATS.to_owned(), t("desk-threats-title"), t("desk-menu-threats-hint")),
    ]
    .into_iter()
    .collect();
    let yesterday = today.previous_day().unwrap_or(today);
    let days: Vec<_> = [
        item(desk::print_day(today), t("desk-menu-today"), today.to_string()),
        item(desk::print_day(yesterday), t("desk-menu-yesterday"), yesterday.to_string()),
    ]
    .into_iter()
    .collect();
    view! {
        <DeskFrame viewer=Some(viewer) at=desk::PRINT>
            <h1 class="desk-title">{t("desk-menu-title")}</h1>
            <p>{t("desk-menu-lead")}</p>
            <h2 class="desk-subtitle">{t("desk-menu-sheets")}</h2>
            <ul class="desk-menu">{sheets}</ul>
            <h2 class="desk-subtitle">{t("desk-menu-days")}</h2>
            <ul class="desk-menu">{days}</ul>
            <form class="desk-menu__day" method="get" action=desk::PRINT_CHOSEN_DAY>
                <label class="desk-form__label" for="day">{t("desk-menu-day")}</label>
                <input class="desk-form__input" type="date" id="day" name="day" value=today.to_string() required/>
                <button class="desk-button" type="submit">{t("desk-menu-day-open")}</button>
            </form>
            <h2 class="desk-subtitle">{t("desk-menu-papers")}</h2>
            <ul class="desk-menu">{papers}</ul>
        </DeskFrame>
    }
}

fn item(address: String, name: String, hint: String) -> impl IntoView {
    view! {
        <li class="desk-menu__item">
            <a class="desk-menu__link" href=address>{name}</a>
            <p class="desk-menu__hint">{hint}</p>
        </li>
    }
}
