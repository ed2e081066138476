//! 連絡先電話番号: whatever people write is taken as it is.

use domain::JourneyState;
use leptos::prelude::*;

use crate::{
    catalogue::{official, text},
    components::{screen::ScreenForm, skippable::Skippable, text_field::TextField, title::Title},
};

/// The question.
#[component]
pub fn Phone(
    /// The state of the journey.
    state: JourneyState,
) -> impl IntoView {
    view! {
        <ScreenForm state=state.clone()>
            <Title text=text("phone-title")/>
            <TextField
                state
                name="signer.phone"
                label=official("form-phone")
                hint=text("phone-hint")
                inputmode="tel"
            />
            <Skippable/>
        </ScreenForm>
    }
}
