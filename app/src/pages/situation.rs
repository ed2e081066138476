//! What happened at the card reader (S1 §1).

use domain::{Situation as Value, Visit};
use leptos::prelude::*;

use crate::{
    catalogue::text,
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
    let choices = Value::ALL
        .iter()
        .map(|value| Choice::new(value.name(), text(&format!("situation-{}", value.name()))))
        .collect();
    view! {
        <Question visit=visit.clone()>
            <Choices visit name="situation" choices legend=text("situation-title") hint=Some(text("situation-hint")) layout="grid"/>
        </Question>
    }
}
