//! 住所 as on the card, and 居所 where it is another (※3).

use domain::Visit;
use leptos::prelude::*;

use crate::{
    catalogue::t,
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
            <Title text=t("address-title")/>
            <p>{t("address-hint")} {t("card-number")}</p>
            <TextField visit=visit.clone() name="person.address" label=t("form-address")/>
            <TextField visit name="person.residence" label=t("address-residence") hint=t("address-residence-hint")/>
            <Skippable/>
        </Question>
    }
}
