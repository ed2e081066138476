//! 一部負担金の割合, with the form's note on a wrong answer (※2).

use domain::{Share as Value, Visit};
use leptos::prelude::*;

use crate::{
    catalogue::t,
    components::{
        choices::{Choice, Choices},
        quote::Quote,
        screen::Question,
    },
};

/// The question.
#[component]
pub fn Share(
    /// The visit.
    visit: Visit,
) -> impl IntoView {
    let choices =
        Value::ALL.iter().map(|value| Choice::new(value.name(), t(&format!("form-share-{}", value.name())))).collect();
    view! {
        <Question visit=visit.clone()>
            <Choices
                visit
                name="insurance.share"
                choices
                legend=t("share-title")
                hint=t("share-hint")
                layout="grid"
            />
            <Quote prefix="form">
                <p class="kiosk-quote__note">{t("form-note-2")}</p>
            </Quote>
        </Question>
    }
}
