//! The seconds that are left before a session ends by itself.

use leptos::prelude::*;

use super::session::Session;
use crate::{
    catalogue::text,
    text::{Text, changing},
};

/// How long there is left, on the pause screen.
#[component]
pub fn Countdown() -> impl IntoView {
    let text = text("idle-countdown");
    let session = use_context::<Session>();
    view! {
        <p class="kiosk-countdown" role="timer">
            {changing(move || {
                let seconds = session.and_then(|session| session.countdown.get())?;
                Some(text.clone().fill("seconds", &Text::literal(seconds.to_string())))
            })}
        </p>
    }
}
