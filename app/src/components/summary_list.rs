//! The answers in the official order, each with its way to change.

use domain::{Step, visit::Press};
use leptos::prelude::*;

use crate::{
    catalogue::{t_with, text},
    components::button::Button,
    text::Text,
};

/// An answer to show.
#[derive(Clone, Debug)]
pub struct Row {
    /// The official name of the entry.
    pub label: Text,
    /// The answer; `None` is shown as 未記入.
    pub value: Option<Text>,
    /// Whether leaving it empty is an answer in itself, and so not marked.
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
    let rows: Vec<_> = rows.into_iter().map(|row| view! { <SummaryRow row=row/> }).collect();
    view! { <dl class="kiosk-summary-list">{rows}</dl> }
}

#[component]
fn SummaryRow(row: Row) -> impl IntoView {
    let Row { label, value, may_be_empty, step } = row;
    let change = step.map(|step| {
        let spoken = t_with("change-entry", &[("entry", &label.own())]);
        view! {
            <dd class="kiosk-summary-list__action">
                <Button label=text("change") press=Press::Change(step) action="change" spoken=spoken/>
            </dd>
        }
    });
    let blank = (value.is_none() && !may_be_empty).then_some("");
    let empty = if may_be_empty { "not-given" } else { "blank" };
    view! {
        <div class="kiosk-summary-list__row">
            <dt class="kiosk-summary-list__label">{label}</dt>
            <dd class="kiosk-summary-list__value" data-blank=blank>
                <bdi>{value.unwrap_or_else(|| text(empty))}</bdi>
            </dd>
            {change}
        </div>
    }
}
