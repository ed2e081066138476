//! 氏名 and フリガナ, as on the card. Any Unicode: nothing is limited to what a typewriter had.

use domain::{JourneyState, Question};
use leptos::prelude::*;

use crate::{
    catalogue::{official, text},
    components::{screen::ScreenForm, skippable::Skippable, text_field::TextField, title::Title},
};

/// The question.
#[component]
pub fn Name(
    /// The state of the journey.
    state: JourneyState,
) -> impl IntoView {
    view! {
        <ScreenForm state=state.clone()>
            <Title text=text("name-title")/>
            <p>{text("name-hint")} " " {text("card-number")}</p>
            <TextField state=state.clone() name="person.name" label=official("form-name") hand=Some(Question::Name)/>
            <TextField state name="person.kana" label=official("form-kana") hint=text("name-kana-hint")/>
            <Skippable/>
        </ScreenForm>
    }
}
