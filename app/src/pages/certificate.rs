//! 保険証の有無.

use domain::Visit;
use leptos::prelude::*;

use crate::{
    catalogue::t,
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
        Choice::new("true", t("certificate-true")),
        Choice::new("false", t("certificate-false")),
        Choice::new("", t("certificate-none")),
    ];
    view! {
        <Question visit=visit.clone()>
            <Choices visit name="insurance.has_valid_certificate" choices legend=t("certificate-title")/>
            <Gloss text=t("certificate-gloss")/>
        </Question>
    }
}
