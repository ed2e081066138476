//! The line that says an entry may stay empty: all entries are 「可能な範囲で」.

use leptos::prelude::*;

use crate::catalogue::text;

/// The line.
#[component]
pub fn Skippable() -> impl IntoView {
    view! { <p class="kiosk-skippable">{text("skippable")}</p> }
}
