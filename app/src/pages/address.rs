//! 住所 as on the card, and 居所 where it is another (※3).

use domain::{Entry, Visit};
use leptos::prelude::*;

use crate::{
    catalogue::{official, text},
    components::{
        postal_code::PostalCode, screen::Question, skippable::Skippable, suggestions::written, text_field::TextField,
        title::Title,
    },
};

/// The question.
#[component]
pub fn Address(
    /// The visit.
    visit: Visit,
) -> impl IntoView {
    let (note, focused) = written(&visit);
    view! {
        <Question visit=visit.clone()>
            <Title text=text("address-title")/>
            <p>{text("address-hint")} " " {text("card-number")}</p>
            <PostalCode
                visit=visit.clone()
                hint=text("postal-hint")
                find=text("postal-find")
                several=text("postal-found")
                nothing="postal-none"
                offline="postal-offline"
            />
            <TextField
                visit=visit.clone()
                name="person.address"
                label=official("form-address")
                note
                focused
                hand=Some(Entry::Address)
            />
            <TextField visit name="person.residence" label=text("address-residence") hint=text("address-residence-hint")/>
            <Skippable/>
        </Question>
    }
}
