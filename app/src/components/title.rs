//! The one heading of a screen. Focus moves to it when the screen changes.

use leptos::prelude::*;

use crate::{
    components::{choices::joined, screen::Progress},
    text::Text,
};

/// The heading; the `id` is where the driver moves focus. Whoever listens hears with it what is about the whole screen: how
/// far they are, and the hint of its question, which is told of a group only to those who enter it from outside.
#[component]
pub fn Title(
    /// The text.
    text: Text,
    /// The `id` of a hint about what is asked.
    #[prop(default = None)]
    about: Option<String>,
) -> impl IntoView {
    let described = joined(use_context::<Progress>().and_then(Progress::id), about);
    view! {
        <h1 class="kiosk-title" id="title" tabindex="-1" aria-describedby=described>
            {text}
        </h1>
    }
}
