//! 氏名 and フリガナ, as on the card. Any Unicode: nothing is limited to what a typewriter had.

use domain::Visit;
use leptos::prelude::*;

use crate::{
    catalogue::t,
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
            <Title text=t("name-title")/>
            <p>{t("name-hint")} {t("card-number")}</p>
            <TextField visit=visit.clone() name="person.name" label=t("form-name")/>
            <TextField visit name="person.kana" label=t("form-kana") hint=t("name-kana-hint")/>
            <Skippable/>
        </Question>
    }
}
