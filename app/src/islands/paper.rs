//! Opens the browser's print dialogue from the button of a page made for paper.

use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, closure::Closure};

/// Listens, if the page has the button.
pub fn watch() {
    let Some(button) = document().query_selector("[data-print]").ok().flatten() else { return };
    let print = Closure::<dyn Fn()>::new(|| _ = window().print());
    _ = button.add_event_listener_with_callback("click", print.as_ref().unchecked_ref());
    // For as long as the page lives.
    print.forget();
}
