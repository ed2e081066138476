//! 一部負担金の割合, with the form's note on a wrong answer (※2).

use domain::{Share as Value, Visit};
use leptos::prelude::*;

use crate::{
    catalogue::{official, text},
    components::{
        choices::{Choice, Choices},
        quote::{Quote, Say},
        screen::Question,
    },
};

/// The question.
#[component]
pub fn Share(
    /// The visit.
    visit: Visit,
) -> impl IntoView {
    let choices = Value::ALL
        .iter()
        .map(|value| Choice::new(value.name(), official(&format!("form-share-{}", value.name()))))
        .collect();
    view! {
        <Question visit=visit.clone()>
            <Choices
                visit
                name="insurance.share"
                choices
                legend=text("share-title")
                hint=Some(text("share-hint"))
                layout="grid"
            />
            <Quote source="form-source" quoted=note/>
        </Question>
    }
}

fn note(say: Say) -> AnyView {
    view! {
        <p class="kiosk-quote__note">{say("form-note-2")}</p>
    }
    .into_any()
}
