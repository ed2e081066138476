//! 一部負担金の割合, with the form's note on a wrong answer (※2).

use domain::{JourneyState, Share as Value};
use leptos::prelude::*;

use crate::{
    catalogue::{official, text},
    components::{
        choices::{Choice, Choices},
        quote::{Quote, Say},
        screen::ScreenForm,
    },
};

/// The question.
#[component]
pub fn Share(
    /// The state of the journey.
    state: JourneyState,
) -> impl IntoView {
    let choices = Value::ALL
        .iter()
        .map(|value| Choice::new(value.name(), official(&format!("form-share-{}", value.name()))))
        .collect();
    view! {
        <ScreenForm state=state.clone()>
            <Choices
                state
                name="insurance.share"
                choices
                legend=text("share-title")
                hint=Some(text("share-hint"))
                layout="grid"
            />
            <Quote source="form-source" quoted=note/>
        </ScreenForm>
    }
}

fn note(say: Say) -> AnyView {
    view! {
        <p class="kiosk-quote__note">{say("form-note-2")}</p>
    }
    .into_any()
}
