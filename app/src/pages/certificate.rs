//! 保険証の有無.

use domain::Visit;
use leptos::prelude::*;

use crate::{
    catalogue::text,
    components::{
        choices::{Choice, Choices},
        quote::Gloss,
        screen::Question,
    },
};

/// The question.
#[component]
pub fn Certificate(
    /// The visit.
    visit: Visit,
) -> impl IntoView {
    let choices = vec![
        Choice::new("true", text("certificate-true")),
        Choice::new("false", text("certificate-false")),
        Choice::new("", text("certificate-none")),
    ];
    view! {
        <Question visit=visit.clone()>
            <Choices visit name="insurance.has_valid_certificate" choices legend=text("certificate-title")/>
            <Gloss text=text("certificate-gloss") unsure=text("certificate-unsure")/>
        </Question>
    }
}
