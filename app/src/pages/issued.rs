//! 保険証の交付を受けた時期.

use domain::{Issued as Value, JourneyState};
use leptos::prelude::*;

use crate::{
    catalogue::{official, text},
    components::{
        choices::{Choice, Choices},
        quote::Gloss,
        screen::ScreenForm,
    },
};

/// The question.
#[component]
pub fn Issued(
    /// The state of the journey.
    state: JourneyState,
) -> impl IntoView {
    let choices = Value::ALL
        .iter()
        .map(|value| Choice::new(value.name(), official(&format!("form-issued-{}", value.name()))))
        .collect();
    view! {
        <ScreenForm state=state.clone()>
            <Choices state name="insurance.issued" choices legend=text("issued-title")/>
            <Gloss text=text("certificate-gloss") unsure=text("certificate-unsure")/>
        </ScreenForm>
    }
}
