//! The summary of mistakes and requests to confirm, above the question, each with a link to its field.

use domain::{
    FieldError,
    birth_date::{concerned, field},
};
use leptos::prelude::*;

use crate::{
    catalogue::{Catalogue, text},
    components::id_of,
};

/// The summary; nothing without errors. Focus moves to it: by the island, by `autofocus` with scripts off. A screen reader
/// says of what has the focus its name and description alone, so both together are all that stands in it.
#[component]
pub fn ErrorSummary(
    /// The mistakes and requests to confirm.
    errors: Vec<FieldError>,
) -> impl IntoView {
    let catalogue = Catalogue::here();
    let asks = errors.iter().all(|error| error.kind.asks());
    (!errors.is_empty()).then(|| {
        let items: Vec<_> = errors
            .iter()
            .map(|error| {
                let href = format!("#{}", target(error));
                view! { <li><a class="kiosk-error-summary__link" href=href>{catalogue.error(error)}</a></li> }
                    .into_any()
            })
            .collect();
        view! {
            <section
                class="kiosk-error-summary"
                data-error-summary=""
                data-asks=asks.then_some("")
                tabindex="-1"
                autofocus
                aria-labelledby="error-summary-title"
                aria-describedby="error-summary-list"
            >
                <h2 class="kiosk-error-summary__title" id="error-summary-title">
                    {text(if asks { "confirm-title" } else { "error-summary-title" })}
                </h2>
                <ul class="kiosk-error-summary__list" id="error-summary-list">{items}</ul>
            </section>
        }
        .into_any()
    })
}

/// The element to go to for an error: its field, or the first part of what has no element of its own.
fn target(error: &FieldError) -> String {
    match error.field.as_ref() {
        field::WHOLE => id_of(concerned(error.kind)[0]),
        "signature.strokes" => id_of("signature.method"),
        name => id_of(name),
    }
}
