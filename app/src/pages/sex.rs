//! 性別, as on the card.

use domain::{JourneyState, Sex as Value};
use leptos::prelude::*;

use crate::{
    catalogue::{official, text},
    components::{
        choices::{Choice, Choices},
        screen::ScreenForm,
        skippable::Skippable,
    },
};

/// The question.
#[component]
pub fn Sex(
    /// The state of the journey.
    state: JourneyState,
) -> impl IntoView {
    let choices = Value::ALL
        .iter()
        .map(|value| Choice::new(value.name(), official(&format!("form-sex-{}", value.name()))))
        .collect();
    view! {
        <ScreenForm state=state.clone()>
            <Choices state name="person.sex" choices legend=text("sex-title") hint=Some(text("sex-hint")) layout="grid"/>
            <Skippable/>
        </ScreenForm>
    }
}
