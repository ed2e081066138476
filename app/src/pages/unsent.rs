//! Signed, but not handed over yet: nothing is lost, and nothing of it can be read on the screen.

use domain::{JourneyState, Step, journey_state::Command};
use leptos::prelude::*;

use crate::{
    catalogue::text,
    components::{
        actions::Actions,
        screen::{Body, Screen},
        title::Title,
    },
    kiosk_screen::Unsent as Reason,
};

/// The screen. Its form carries every answer, so that pressing the button tries again with scripts off, too.
#[component]
pub fn Unsent(
    /// The journey whose declaration is to be handed over.
    state: JourneyState,
    /// The reason.
    reason: Reason,
) -> impl IntoView {
    view! {
        <Screen step=Step::Signature hidden=state.kept()>
            <Body reading=true>
                <Title text=text("unsent-title")/>
                <p class="kiosk-lead">{text(&format!("unsent-{}", reason.name()))}</p>
                <p>{text("unsent-kept")}</p>
            </Body>
            <Actions back=false label=text("unsent-retry") action="submit" command=Command::Continue/>
        </Screen>
    }
}
