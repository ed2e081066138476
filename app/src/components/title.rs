//! The one heading of a screen. Focus moves to it when the screen changes.

use leptos::prelude::*;

use crate::text::Text;

/// The heading; the `id` is where the island moves focus.
#[component]
pub fn Title(
    /// What it says.
    text: Text,
) -> impl IntoView {
    view! {
        <h1 class="kiosk-title" id="title" tabindex="-1">
            {text}
        </h1>
    }
}
