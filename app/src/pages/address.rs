//! 住所 as on the card, and 居所 where it is another (※3).

use domain::{JourneyState, Question};
use leptos::prelude::*;

use crate::{
    catalogue::{official, text},
    components::{
        postal_code::PostalCode, screen::ScreenForm, skippable::Skippable, suggestions::written, text_field::TextField,
        title::Title,
    },
};

/// The question.
#[component]
pub fn Address(
    /// The state of the journey.
    state: JourneyState,
) -> impl IntoView {
    let (note, focused) = written(&state);
    view! {
        <ScreenForm state=state.clone()>
            <Title text=text("address-title")/>
            <p>{text("address-hint")} " " {text("card-number")}</p>
            <PostalCode
                state=state.clone()
                hint=text("postal-hint")
                find=text("postal-find")
                several=text("postal-found")
                nothing="postal-none"
                offline="postal-offline"
            />
            <TextField
                state=state.clone()
                name="person.address"
                label=official("form-address")
                note
                focused
                hand=Some(Question::Address)
            />
            <TextField state name="person.residence" label=text("address-residence") hint=text("address-residence-hint")/>
            <Skippable/>
        </ScreenForm>
    }
}
