//! The page of a tablet that is out of use: calm, and with the way to a person. It asks nothing and takes nothing.

use app::catalogue::{Catalogue, text};
use domain::Step;
use leptos::prelude::*;

use crate::web::routes;

/// The screen.
#[component]
pub fn Locked(
    /// The version that the tablet shows, for its heartbeat; none where it sends none.
    version: Option<String>,
) -> impl IntoView {
    let events = version.as_ref().map(|_| routes::KIOSK_EVENTS);
    let start = routes::screen(Catalogue::here().language(), Step::Start);
    view! {
        <main class="kiosk-notice" id="main" data-screen="locked" data-version=version data-events=events>
            <h1 class="kiosk-title">{text("locked-title")}</h1>
            <p class="kiosk-lead">{text("locked-lead")}</p>
            <p>{text("locked-wait")}</p>
            <p><a class="kiosk-button" href=start>{text("locked-again")}</a></p>
        </main>
    }
}
