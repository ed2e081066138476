//! Is anybody still here? Also the way out of the journey, so that nobody leaves by mistake.

use domain::{Step, Visit};
use leptos::prelude::*;

use crate::{
    catalogue::text,
    components::{
        button::Button,
        screen::{Body, Screen},
        title::Title,
    },
    state::KioskState,
    text::{Text, changing},
};

/// The screen.
#[component]
pub fn Idle(
    /// The visit.
    visit: Visit,
) -> impl IntoView {
    use domain::visit::Press;
    view! {
        <Screen step=Step::Idle hidden=visit.hidden()>
            <Body reading=true>
                <Title text=text("idle-title")/>
                <Countdown/>
                <p>{text("idle-paused")}</p>
            </Body>
            <div class="kiosk-actions">
                <Button label=text("idle-finish") press=Press::Finish action="finish"/>
                <Button label=text("idle-continue") press=Press::Continue action="continue" kind="solid-fill"/>
            </div>
        </Screen>
    }
}

/// How long there is left.
#[component]
fn Countdown() -> impl IntoView {
    let text = text("idle-countdown");
    let countdown = KioskState::here().countdown;
    view! {
        <p class="kiosk-countdown" role="timer">
            {changing(move || Some(text.clone().fill("seconds", &Text::literal(countdown.get()?.to_string()))))}
        </p>
    }
}
