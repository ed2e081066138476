//! The line that says an entry may stay empty: all entries are 「可能な範囲で」.

use leptos::prelude::*;

use crate::catalogue::t;

/// The line.
#[component]
pub fn Skippable() -> impl IntoView {
    view! { <p class="kiosk-skippable">{t("skippable")}</p> }
}
