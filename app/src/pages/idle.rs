//! Is anybody still here? Also the way out of the journey, so that nobody leaves by mistake.

use domain::{JourneyState, Step};
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
    /// The state of the journey.
    state: JourneyState,
) -> impl IntoView {
    use domain::journey_state::Command;
    view! {
        <Screen step=Step::Idle hidden=state.hidden()>
            <Body reading=true>
                <Title text=text("idle-title")/>
                <Countdown/>
                <p>{text("idle-paused")}</p>
            </Body>
            <div class="kiosk-actions">
                <Button label=text("idle-finish") command=Command::Finish action="finish"/>
                <Button label=text("idle-continue") command=Command::Continue action="continue" kind="solid-fill"/>
            </div>
        </Screen>
    }
}

/// The time that is left.
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
