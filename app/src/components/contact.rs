//! The number to call with questions about the card as an insurance card, when nobody at the desk can answer them.

use leptos::prelude::*;

use crate::{
    catalogue::{Catalogue, text},
    settings,
};

/// The telephone number for patients and its hours; nothing where the clinic shows none.
#[component]
pub fn Contact() -> impl IntoView {
    let settings::Contact { number, hours, shipped } = Catalogue::here().settings().contact.clone();
    (!number.is_empty()).then(|| {
        let hours = if shipped { text("contact-hours") } else { Catalogue::here().japanese(&hours) };
        view! {
            <p class="kiosk-contact">
                {text("contact-patients")} <strong class="kiosk-contact__number">{number}</strong>
                <span class="kiosk-contact__hours">{hours}</span>
            </p>
        }
        .into_any()
    })
}
