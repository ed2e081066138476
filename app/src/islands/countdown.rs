//! The seconds that are left before a session ends by itself.

use leptos::prelude::*;

use super::session::Session;
use crate::catalogue::t;

/// How long there is left, on the pause screen.
#[component]
pub fn Countdown() -> impl IntoView {
    let text = t("idle-countdown");
    let session = use_context::<Session>();
    let left = move || {
        let seconds = session.and_then(|session| session.countdown.get())?;
        Some(text.replace("{seconds}", &seconds.to_string()))
    };
    view! {
        <p class="kiosk-countdown" role="timer">
            {left}
        </p>
    }
}
