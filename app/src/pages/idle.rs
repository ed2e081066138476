//! Is anybody still here? Also the way out of the journey, so that nobody leaves by mistake.

use domain::{Step, Visit};
use leptos::prelude::*;

use crate::{
    browser::countdown::Countdown,
    catalogue::text,
    components::{
        button::Button,
        screen::{Body, Screen},
        title::Title,
    },
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
