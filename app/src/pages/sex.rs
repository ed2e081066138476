//! 性別, as on the card.

use domain::{Sex as Value, Visit};
use leptos::prelude::*;

use crate::{
    catalogue::{official, text},
    components::{
        choices::{Choice, Choices},
        screen::Question,
        skippable::Skippable,
    },
};

/// The question.
#[component]
pub fn Sex(
    /// The visit.
    visit: Visit,
) -> impl IntoView {
    let choices = Value::ALL
        .iter()
        .map(|value| Choice::new(value.name(), official(&format!("form-sex-{}", value.name()))))
        .collect();
    view! {
        <Question visit=visit.clone()>
            <Choices visit name="person.sex" choices legend=text("sex-title") hint=Some(text("sex-hint")) layout="grid"/>
            <Skippable/>
        </Question>
    }
}
