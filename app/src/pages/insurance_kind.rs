//! 保険種別, with what each is in plain words.

use domain::{InsuranceKind as Value, JourneyState};
use leptos::prelude::*;

use crate::{
    catalogue::{Catalogue, text},
    components::{
        choices::{Choice, Choices},
        screen::ScreenForm,
    },
    text::Text,
};

/// The question.
#[component]
pub fn InsuranceKind(
    /// The state of the journey.
    state: JourneyState,
) -> impl IntoView {
    // Most who come are old: what concerns them stands first.
    let (old, others): (Vec<Value>, _) = Value::ALL.iter().partition(|value| **value == Value::LateElderly);
    let choices = old
        .into_iter()
        .chain(others)
        .map(|value| {
            let key = format!("insurance-kind-{}", value.name());
            let hint = Catalogue::here().find(&format!("{key}-hint")).map(Text::marked);
            Choice { hint, ..Choice::new(value.name(), text(&key)) }
        })
        .collect();
    view! {
        <ScreenForm state=state.clone()>
            <Choices state name="insurance.kind" choices legend=text("insurance-kind-title") layout="grid"/>
        </ScreenForm>
    }
}
