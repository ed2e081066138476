//! The answers in the official order, each with its way to change.

use domain::{Step, journey_state::Command, signature::Stroke};
use leptos::prelude::*;

use crate::{
    catalogue::{t, t_with, text},
    components::{button::Button, ink::Ink},
    text::Text,
};

domain::redacted!(Row);

/// An answer to show.
#[derive(Clone)]
pub struct Row {
    /// The official name of the entry.
    pub label: Text,
    /// The answer; `None` is shown as 未記入 where nothing is written by hand either.
    pub value: Option<Text>,
    /// The handwriting.
    pub ink: Option<Vec<Stroke>>,
    /// True if leaving it empty is an answer in itself, and so not marked.
    pub may_be_empty: bool,
    /// The screen that asks for it.
    pub step: Option<Step>,
}

/// A list of answers.
#[component]
pub fn SummaryList(
    /// The answers.
    rows: Vec<Row>,
) -> impl IntoView {
    let rows: Vec<_> = rows.into_iter().map(|row| view! { <SummaryRow row=row/> }.into_any()).collect();
    view! { <dl class="kiosk-summary-list">{rows}</dl> }
}

#[component]
fn SummaryRow(row: Row) -> impl IntoView {
    let Row { label, value, ink, may_be_empty, step } = row;
    let change = step.map(|step| {
        let spoken = t_with("change-entry", &[("entry", &label.own())]);
        view! {
            <dd class="kiosk-summary-list__action">
                <Button label=text("change") command=Command::Change(step) action="change" spoken=spoken/>
            </dd>
        }
        .into_any()
    });
    let is_empty = value.is_none() && ink.is_none();
    let blank = (is_empty && !may_be_empty).then_some("");
    let value = value.or_else(|| is_empty.then(|| text(if may_be_empty { "not-given" } else { "blank" })));
    let ink = ink.map(|strokes| {
        view! {
            <span class="kiosk-summary-list__ink" role="img" aria-label=t("hand-written")>
                <Ink strokes close=true/>
            </span>
        }
        .into_any()
    });
    view! {
        <div class="kiosk-summary-list__row">
            <dt class="kiosk-summary-list__label">{label}</dt>
            <dd class="kiosk-summary-list__value" data-blank=blank>
                {value.map(|value| view! { <bdi>{value}</bdi> }.into_any())} {ink}
            </dd>
            {change}
        </div>
    }
}
