//! 事業所名 (※1).

use domain::Visit;
use leptos::prelude::*;

use crate::{
    catalogue::t,
    components::{screen::Question, skippable::Skippable, text_field::TextField, title::Title},
};

/// The question.
#[component]
pub fn Employer(
    /// The visit.
    visit: Visit,
) -> impl IntoView {
    view! {
        <Question visit=visit.clone()>
            <Title text=t("employer-title")/>
            <TextField visit name="insurance.employer_name" label=t("form-employer") hint=t("employer-hint")/>
            <Skippable/>
        </Question>
    }
}
