//! 保険証の交付を受けた時期.

use domain::{Issued as Value, Visit};
use leptos::prelude::*;

use crate::{
    catalogue::{official, text},
    components::{
        choices::{Choice, Choices},
        quote::Gloss,
        screen::Question,
    },
};

/// The question.
#[component]
pub fn Issued(
    /// The visit.
    visit: Visit,
) -> impl IntoView {
    let choices = Value::ALL
        .iter()
        .map(|value| Choice::new(value.name(), official(&format!("form-issued-{}", value.name()))))
        .collect();
    view! {
        <Question visit=visit.clone()>
            <Choices visit name="insurance.issued" choices legend=text("issued-title")/>
            <Gloss text=text("certificate-gloss") unsure=text("certificate-unsure")/>
        </Question>
    }
}
