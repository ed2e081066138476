//! The buttons at the foot of a screen: the way back, and the one clear way on.

use domain::visit::Press;
use leptos::prelude::*;

use crate::{catalogue::text, components::button::Button, text::Text};

/// The foot of a screen.
#[component]
pub fn Actions(
    /// Whether there is a screen before.
    back: bool,
    /// What the way on says.
    label: Text,
    /// The `data-action` of the way on.
    #[prop(default = "continue")]
    action: &'static str,
    /// What the way on does.
    #[prop(default = Press::Continue)]
    press: Press,
) -> impl IntoView {
    view! {
        <div class="kiosk-actions">
            {back.then(|| view! { <Button label=text("back") press=Press::Back action="back"/> }.into_any())}
            <Button label=label press=press action=action kind="solid-fill"/>
        </div>
    }
}
