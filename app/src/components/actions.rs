//! The buttons at the foot of a screen: the way back, and the one clear way on.

use domain::journey_state::Command;
use leptos::prelude::*;

use crate::{catalogue::text, components::button::Button, text::Text};

/// The foot of a screen.
#[component]
pub fn Actions(
    /// True if there is a screen before.
    back: bool,
    /// The label of the button that goes on.
    label: Text,
    /// The `data-action` of the way on.
    #[prop(default = "continue")]
    action: &'static str,
    /// The action of the button that goes on.
    #[prop(default = Command::Continue)]
    command: Command,
) -> impl IntoView {
    view! {
        <div class="kiosk-actions">
            {back.then(|| view! { <Button label=text("back") command=Command::Back action="back"/> }.into_any())}
            <Button label=label command=command action=action kind="solid-fill"/>
        </div>
    }
}
