//! What stands on a tablet that is out of use: calm, and with the way to a person. It asks nothing and takes nothing.

use domain::Step;
use leptos::prelude::*;

use crate::{
    catalogue::{Catalogue, t},
    routes,
};

/// The screen.
#[component]
pub fn Locked(
    /// What the tablet is shown, for its heartbeat.
    version: String,
) -> impl IntoView {
    let start = routes::screen(Catalogue::here().language(), Step::Start);
    view! {
        <main class="kiosk-notice" id="main" data-screen="locked" data-version=version>
            <h1 class="kiosk-title">{t("locked-title")}</h1>
            <p class="kiosk-lead">{t("locked-lead")}</p>
            <p>{t("locked-wait")}</p>
            <p><a class="kiosk-button" href=start>{t("locked-again")}</a></p>
        </main>
    }
}
