//! The button that reads the screen aloud, and stops.

use leptos::prelude::*;

use crate::catalogue::{t, text};

/// The button. It needs scripts, and style hides it until they run. It has both its names; style shows the one that goes
/// with what the voice is doing, so that it works on a page as it was sent.
#[component]
pub fn ReadAloud() -> impl IntoView {
    view! {
        <button
            class="kiosk-button kiosk-read-aloud"
            type="button"
            data-type="outline"
            data-action="read-aloud"
            data-chosen=t("voice-chosen")
            data-scripted=""
        >
            <span class="kiosk-read-aloud__read">{text("voice-read")}</span>
            <span class="kiosk-read-aloud__stop">{text("voice-stop")}</span>
        </button>
    }
}
