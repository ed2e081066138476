//! Pages for addresses that lead nowhere.

use domain::Step;
use leptos::prelude::*;

use crate::{
    catalogue::{Catalogue, text},
    routes,
};

/// There is nothing here, or what was sent here cannot be read; the way to the first screen.
#[component]
pub fn Missing(
    /// The key of what happened.
    lead: &'static str,
) -> impl IntoView {
    let start = routes::screen(Catalogue::here().language(), Step::Start);
    view! {
        <main class="kiosk-notice" id="main">
            <h1 class="kiosk-title">{text("missing-title")}</h1>
            <p>{text(lead)}</p>
            <p><a class="kiosk-button" data-type="solid-fill" href=start>{text("missing-start")}</a></p>
        </main>
    }
}

/// It cannot be done now, or not so.
#[component]
pub fn Refused(
    /// The key of the title.
    title: &'static str,
    /// The key of what to do.
    lead: &'static str,
) -> impl IntoView {
    view! {
        <main class="kiosk-notice" id="main">
            <h1 class="kiosk-title">{text(title)}</h1>
            <p>{text(lead)}</p>
        </main>
    }
}
