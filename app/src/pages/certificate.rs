//! 保険証の有無.

use domain::JourneyState;
use leptos::prelude::*;

use crate::{
    catalogue::text,
    components::{
        choices::{Choice, Choices},
        quote::Gloss,
        screen::ScreenForm,
    },
};

/// The question.
#[component]
pub fn Certificate(
    /// The state of the journey.
    state: JourneyState,
) -> impl IntoView {
    let choices = vec![
        Choice::new("true", text("certificate-true")),
        Choice::new("false", text("certificate-false")),
        Choice::new("", text("certificate-none")),
    ];
    view! {
        <ScreenForm state=state.clone()>
            <Choices state name="insurance.has_valid_certificate" choices legend=text("certificate-title")/>
            <Gloss text=text("certificate-gloss") unsure=text("certificate-unsure")/>
        </ScreenForm>
    }
}
