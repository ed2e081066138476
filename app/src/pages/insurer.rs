//! 保険者等名称, with a list to choose from where there is one for the kind of insurance.

use domain::{Visit, insurer::Insurers};
use leptos::prelude::*;

use crate::{
    catalogue::{official, text},
    components::{
        postal_code::PostalCode,
        screen::Question,
        skippable::Skippable,
        suggestions::{Suggestion, Suggestions, written},
        text_field::TextField,
        title::Title,
    },
};

/// The question.
#[component]
pub fn Insurer(
    /// The visit.
    visit: Visit,
) -> impl IntoView {
    let (note, focused) = written(&visit);
    view! {
        <Question visit=visit.clone()>
            <Title text=text("insurer-title")/>
            <TextField
                visit=visit.clone()
                name="insurance.insurer_name"
                label=official("form-insurer")
                hint=text("insurer-hint")
                note
                focused
            />
            {help(visit)}
            <Skippable/>
        </Question>
    }
}

/// What helps to find the name.
fn help(visit: Visit) -> AnyView {
    let insurers = visit.insurers();
    let label = match insurers {
        Insurers::Branches => text("insurer-branch"),
        Insurers::Unions => text("insurer-union"),
        Insurers::Municipality => return by_postal_code(visit),
        Insurers::Unlisted => return ().into_any(),
    };
    let offered = insurers.names().into_iter().map(|name| Suggestion { value: name.clone(), label: name }).collect();
    view! { <Suggestions visit label offered/> }.into_any()
}

fn by_postal_code(visit: Visit) -> AnyView {
    view! {
        <PostalCode
            visit
            hint=text("insurer-postal-hint")
            find=text("insurer-find")
            several=text("insurer-found")
            nothing="insurer-none"
            offline="insurer-offline"
        />
    }
    .into_any()
}
