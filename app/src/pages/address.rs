//! 住所 as on the card, and 居所 where it is another (※3).

use domain::Visit;
use leptos::prelude::*;

use crate::{
    catalogue::{official, text},
    components::{screen::Question, skippable::Skippable, text_field::TextField, title::Title},
};

/// The question.
#[component]
pub fn Address(
    /// The visit.
    visit: Visit,
) -> impl IntoView {
    view! {
        <Question visit=visit.clone()>
            <Title text=text("address-title")/>
            <p>{text("address-hint")} " " {text("card-number")}</p>
            <TextField visit=visit.clone() name="person.address" label=official("form-address")/>
            <TextField visit name="person.residence" label=text("address-residence") hint=text("address-residence-hint")/>
            <Skippable/>
        </Question>
    }
}
