//! Submit buttons. Every button of a screen submits the one form of the screen, with scripts and without.

use domain::visit::{GO, Press};
use leptos::prelude::*;

use crate::text::Text;

/// A submit button. Its `data-action` says from outside what it does.
#[component]
pub fn Button(
    /// What it says.
    label: Text,
    /// What it does; also its `go` value, unless `name` and `value` say otherwise.
    press: Press,
    /// The `data-action`.
    action: &'static str,
    /// `solid-fill` for the one clear action of a screen, `outline` or `text` for the others.
    #[prop(default = "outline")]
    kind: &'static str,
    /// A field to submit in place of `go`.
    #[prop(optional)]
    answer: Option<(&'static str, &'static str)>,
    /// What it is called where the label alone would not tell.
    #[prop(optional)]
    spoken: Option<String>,
) -> impl IntoView {
    let (name, value) = answer.map_or_else(|| (GO, press.value()), |(name, value)| (name, value.to_owned()));
    view! {
        <button
            class="kiosk-button"
            type="submit"
            form="question"
            name=name
            value=value
            data-type=kind
            data-action=action
            aria-label=spoken
        >
            {label}
        </button>
    }
}
