//! 保険種別, with what each is in plain words.

use domain::{InsuranceKind as Value, Visit};
use leptos::prelude::*;

use crate::{
    catalogue::{Catalogue, t},
    components::{
        choices::{Choice, Choices},
        screen::Question,
    },
};

/// The question.
#[component]
pub fn InsuranceKind(
    /// The visit.
    visit: Visit,
) -> impl IntoView {
    let choices = Value::ALL
        .iter()
        .map(|value| {
            let key = format!("insurance-kind-{}", value.name());
            let hint = Catalogue::here().find(&format!("{key}-hint")).map(str::to_owned);
            Choice { hint, ..Choice::new(value.name(), t(&key)) }
        })
        .collect();
    view! {
        <Question visit=visit.clone()>
            <Choices visit name="insurance.kind" choices legend=t("insurance-kind-title") layout="grid"/>
        </Question>
    }
}
