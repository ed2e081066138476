//! 保険者等名称, with a list to choose from where there is one for the kind of insurance.

use domain::{JourneyState, insurer::Insurers};
use leptos::prelude::*;

use crate::{
    catalogue::{official, text},
    components::{
        postal_code::PostalCode,
        screen::ScreenForm,
        skippable::Skippable,
        suggestions::{Suggestion, Suggestions, written},
        text_field::TextField,
        title::Title,
    },
};

/// The question.
#[component]
pub fn Insurer(
    /// The state of the journey.
    state: JourneyState,
) -> impl IntoView {
    let (note, focused) = written(&state);
    view! {
        <ScreenForm state=state.clone()>
            <Title text=text("insurer-title")/>
            <TextField
                state=state.clone()
                name="insurance.insurer_name"
                label=official("form-insurer")
                hint=text("insurer-hint")
                note
                focused
            />
            {help(state)}
            <Skippable/>
        </ScreenForm>
    }
}

/// The help in finding the name.
fn help(state: JourneyState) -> AnyView {
    let insurers = state.insurers();
    let label = match insurers {
        Insurers::Branches => text("insurer-branch"),
        Insurers::Unions => text("insurer-union"),
        Insurers::Municipality => return by_postal_code(state),
        Insurers::Unlisted => return ().into_any(),
    };
    let offered = insurers.names().into_iter().map(|name| Suggestion { value: name.clone(), label: name }).collect();
    view! { <Suggestions state label offered/> }.into_any()
}

fn by_postal_code(state: JourneyState) -> AnyView {
    view! {
        <PostalCode
            state
            hint=text("insurer-postal-hint")
            find=text("insurer-find")
            several=text("insurer-found")
            nothing="insurer-none"
            offline="insurer-offline"
        />
    }
    .into_any()
}
