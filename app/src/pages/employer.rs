//! 事業所名 (※1).

use domain::JourneyState;
use leptos::prelude::*;

use crate::{
    catalogue::{official, text},
    components::{screen::ScreenForm, skippable::Skippable, text_field::TextField, title::Title},
};

/// The question.
#[component]
pub fn Employer(
    /// The state of the journey.
    state: JourneyState,
) -> impl IntoView {
    view! {
        <ScreenForm state=state.clone()>
            <Title text=text("employer-title")/>
            <TextField state name="insurance.employer_name" label=official("form-employer") hint=text("employer-hint")/>
            <Skippable/>
        </ScreenForm>
    }
}
