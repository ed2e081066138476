//! What happened at the card reader (S1 §1).

use domain::{Situation as Value, Visit};
use leptos::prelude::*;

use crate::{
    catalogue::t,
    components::{
        choices::{Choice, Choices},
        screen::Question,
    },
};

/// The question.
#[component]
pub fn Situation(
    /// The visit.
    visit: Visit,
) -> impl IntoView {
    let choices =
        Value::ALL.iter().map(|value| Choice::new(value.name(), t(&format!("situation-{}", value.name())))).collect();
    view! {
        <Question visit=visit.clone()>
            <Choices visit name="situation" choices legend=t("situation-title") hint=t("situation-hint") layout="grid"/>
        </Question>
    }
}
