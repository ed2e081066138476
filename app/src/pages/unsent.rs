//! Signed, but not handed over yet: nothing is lost, and nothing of it can be read on the screen.

use domain::{Step, Visit, visit::Press};
use leptos::prelude::*;

use crate::{
    catalogue::text,
    components::{
        actions::Actions,
        screen::{Body, Screen},
        title::Title,
    },
    stage::Unsent as Reason,
};

/// The screen. Its form carries every answer, so that pressing the button tries again with scripts off, too.
#[component]
pub fn Unsent(
    /// The visit that is to be handed over.
    visit: Visit,
    /// Why it could not be.
    reason: Reason,
) -> impl IntoView {
    view! {
        <Screen step=Step::Signature hidden=visit.kept()>
            <Body reading=true>
                <Title text=text("unsent-title")/>
                <p class="kiosk-lead">{text(&format!("unsent-{}", reason.name()))}</p>
                <p>{text("unsent-kept")}</p>
            </Body>
            <Actions back=false label=text("unsent-retry") action="submit" press=Press::Continue/>
        </Screen>
    }
}
