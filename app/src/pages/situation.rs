//! The problem at the card reader (S1 §1).

use domain::{JourneyState, Situation as Value};
use leptos::prelude::*;

use crate::{
    catalogue::text,
    components::{
        choices::{Choice, Choices},
        screen::ScreenForm,
    },
};

/// The question.
#[component]
pub fn Situation(
    /// The state of the journey.
    state: JourneyState,
) -> impl IntoView {
    let choices = Value::ALL
        .iter()
        .map(|value| Choice::new(value.name(), text(&format!("situation-{}", value.name()))))
        .collect();
    view! {
        <ScreenForm state=state.clone()>
            <Choices state name="situation" choices legend=text("situation-title") hint=Some(text("situation-hint")) layout="grid"/>
        </ScreenForm>
    }
}
