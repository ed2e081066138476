//! 保険者等名称.

use domain::Visit;
use leptos::prelude::*;

use crate::{
    catalogue::{official, text},
    components::{screen::Question, skippable::Skippable, text_field::TextField, title::Title},
};

/// The question.
#[component]
pub fn Insurer(
    /// The visit.
    visit: Visit,
) -> impl IntoView {
    view! {
        <Question visit=visit.clone()>
            <Title text=text("insurer-title")/>
            <TextField visit name="insurance.insurer_name" label=official("form-insurer") hint=text("insurer-hint")/>
            <Skippable/>
        </Question>
    }
}
