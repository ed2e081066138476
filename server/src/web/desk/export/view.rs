//! Declarations as a file: first how many, and which characters the file cannot hold, then the file.

use app::catalogue::{t, t_with};
use domain::{Date, work::State};
use leptos::prelude::*;

use crate::web::{
    desk::frame::{DeskFrame, Viewer},
    routes::desk,
};

domain::redacted!(Report);

/// The kinds of file, by their names in the form.
pub const FORMATS: [&str; 4] = ["excel", "csv", "cp932", "json"];

/// The request.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// The states.
    pub states: Vec<State>,
    /// The kind of file.
    pub format: String,
}

/// The preview of a file.
#[derive(Clone)]
pub struct Report {
    /// The number of declarations.
    pub count: usize,
    /// The characters that it cannot hold, each with its code point and the tickets that have it.
    pub missing: Vec<(String, String)>,
}

/// The page.
#[component]
pub fn Export(
    /// The viewer.
    viewer: Viewer,
    /// The request.
    wanted: Wanted,
    /// The preview of the file, once it was requested.
    report: Option<Report>,
    /// True if the days are not valid.
    wrong: bool,
) -> impl IntoView {
    let error = wrong
        .then(|| view! { <p class="desk-form__error" data-error-summary role="alert">{t("desk-export-wrong")}</p> });
    let report = report.map(|report| view! { <ExportReport report wanted=wanted.clone()/> });
    let states: Vec<_> = State::ALL
        .iter()
        .map(|state| {
            let checked = wanted.states.contains(state);
            view! {
                <label class="desk-tick">
                    <input type="checkbox" name="state" value=state.name() checked=checked/>
                    <span>{t(&format!("desk-state-{}", state.name()))}</span>
                </label>
            }
        })
        .collect();
    let formats: Vec<_> = FORMATS
        .iter()
        .map(|format| {
            let checked = *format == wanted.format;
            view! {
                <label class="desk-choice">
                    <input type="radio" name="format" value=*format checked=checked/>
                    <span>{t(&format!("desk-export-{format}"))}</span>
                </label>
            }
        })
        .collect();
    view! {
        <DeskFrame viewer=Some(viewer) at=desk::EXPORT>
            <h1 class="desk-title">{t("desk-export-title")}</h1>
            <p>{t("desk-export-lead")}</p>
            {error}
            {report}
            <form class="desk-act desk-panel" method="post" action=desk::EXPORT>
                <fieldset class="desk-number">
                    <legend>{t("desk-export-days")}</legend>
                    <label class="desk-field">
                        <span>{t("desk-export-from")}</span>
                        <input class="desk-form__input" type="date" name="from" value=wanted.from.to_string() required/>
                    </label>
                    <label class="desk-field">
                        <span>{t("desk-export-to")}</span>
                        <input class="desk-form__input" type="date" name="to" value=wanted.to.to_string() required/>
                    </label>
                </fieldset>
                <fieldset class="desk-choices">
                    <legend>{t("desk-state")}</legend>
                    {states}
                </fieldset>
                <fieldset class="desk-choices">
                    <legend>{t("desk-export-format")}</legend>
                    {formats}
                </fieldset>
                <button class="desk-button" type="submit" data-type="solid-fill">{t("desk-export-look")}</button>
            </form>
        </DeskFrame>
    }
}

#[component]
fn ExportReport(report: Report, wanted: Wanted) -> impl IntoView {
    let count = t_with("desk-export-count", &[("count", &report.count.to_string())]);
    let missing: Vec<_> = report
        .missing
        .iter()
        .map(|(character, tickets)| view! { <li><bdi>{character.clone()}</bdi> " " {tickets.clone()}</li> })
        .collect();
    let missing = (!missing.is_empty()).then(|| {
        view! {
            <p class="desk-warning">{t("desk-export-missing")}</p>
            <ul>{missing}</ul>
        }
    });
    let hidden: Vec<_> =
        wanted.states.iter().map(|state| view! { <input type="hidden" name="state" value=state.name()/> }).collect();
    let download = (report.count > 0).then(|| {
        view! {
            <form class="desk-act" method="post" action=desk::EXPORT>
                <input type="hidden" name="from" value=wanted.from.to_string()/>
                <input type="hidden" name="to" value=wanted.to.to_string()/>
                <input type="hidden" name="format" value=wanted.format/>
                {hidden}
                <button class="desk-button" type="submit" name="download" value="true" data-type="solid-fill">
                    {t("desk-export-download")}
                </button>
            </form>
        }
    });
    view! {
        <section class="desk-panel" aria-labelledby="report" data-kind="next">
            <h2 class="desk-panel__title" id="report">{count}</h2>
            {missing}
            {download}
        </section>
    }
}
