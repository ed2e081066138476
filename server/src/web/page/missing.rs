//! Pages for addresses that lead nowhere.

use app::catalogue::text;
use leptos::prelude::*;

/// There is nothing here, or what was sent here cannot be taken; the way to the first screen.
#[component]
pub fn Missing(
    /// The key of the title.
    title: &'static str,
    /// The key of what happened.
    lead: &'static str,
    /// The address of the first screen, if known.
    start: Option<String>,
) -> impl IntoView {
    let way = start.map(
        |start| view! { <p><a class="kiosk-button" data-type="solid-fill" href=start>{text("missing-start")}</a></p> },
    );
    view! {
        <main class="kiosk-notice" id="main">
            <h1 class="kiosk-title">{text(title)}</h1>
            <p>{text(lead)}</p>
            {way}
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
