//! 氏名 and フリガナ, as on the card. Any Unicode: nothing is limited to what a typewriter had.

use domain::{Entry, Visit};
use leptos::prelude::*;

use crate::{
    catalogue::{official, text},
    components::{screen::Question, skippable::Skippable, text_field::TextField, title::Title},
};

/// The question.
#[component]
pub fn Name(
    /// The visit.
    visit: Visit,
) -> impl IntoView {
    view! {
        <Question visit=visit.clone()>
            <Title text=text("name-title")/>
            <p>{text("name-hint")} " " {text("card-number")}</p>
            <TextField visit=visit.clone() name="person.name" label=official("form-name") hand=Some(Entry::Name)/>
            <TextField visit name="person.kana" label=official("form-kana") hint=text("name-kana-hint")/>
            <Skippable/>
        </Question>
    }
}
