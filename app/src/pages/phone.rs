//! 連絡先電話番号: whatever people write is taken as it is.

use domain::Visit;
use leptos::prelude::*;

use crate::{
    catalogue::{official, text},
    components::{screen::Question, skippable::Skippable, text_field::TextField, title::Title},
};

/// The question.
#[component]
pub fn Phone(
    /// The visit.
    visit: Visit,
) -> impl IntoView {
    view! {
        <Question visit=visit.clone()>
            <Title text=text("phone-title")/>
            <TextField
                visit
                name="signer.phone"
                label=official("form-phone")
                hint=text("phone-hint")
                inputmode="tel"
            />
            <Skippable/>
        </Question>
    }
}
