//! What is to be mended, above the question, each with a link to its field.

use domain::{FieldError, birth_date::field};
use leptos::prelude::*;

use crate::{
    catalogue::{Catalogue, text},
    components::id_of,
};

/// The summary; nothing without errors. Focus moves to it: by the island, by `autofocus` with scripts off.
#[component]
pub fn ErrorSummary(
    /// What is wrong.
    errors: Vec<FieldError>,
) -> impl IntoView {
    let catalogue = Catalogue::here();
    (!errors.is_empty()).then(|| {
        let items: Vec<_> = errors
            .iter()
            .map(|error| {
                let href = format!("#{}", target(&error.field));
                view! { <li><a class="kiosk-error-summary__link" href=href>{catalogue.error(error)}</a></li> }
                    .into_any()
            })
            .collect();
        view! {
            <section
                class="kiosk-error-summary"
                data-error-summary=""
                tabindex="-1"
                autofocus
                aria-labelledby="error-summary-title"
            >
                <h2 class="kiosk-error-summary__title" id="error-summary-title">
                    {text("error-summary-title")}
                </h2>
                <ul class="kiosk-error-summary__list">{items}</ul>
            </section>
        }
        .into_any()
    })
}

/// The element to go to for a field: itself, or the first part of what has no element of its own.
fn target(name: &str) -> String {
    match name {
        field::WHOLE => id_of(field::YEAR),
        "signature.strokes" => id_of("signature.method"),
        name => id_of(name),
    }
}
