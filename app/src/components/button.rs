//! Submit buttons. Every button of a screen submits the one form of the screen, with scripts and without.

use domain::journey_state::{Command, GO};
use leptos::prelude::*;

use crate::text::Text;

/// A submit button. Its `data-action` says from outside what it does.
#[component]
pub fn Button(
    /// The text.
    label: Text,
    /// The action; also its `go` value, unless `name` and `value` say otherwise.
    command: Command,
    /// The `data-action`.
    action: &'static str,
    /// `solid-fill` for the one clear action of a screen, `outline` or `text` for the others.
    #[prop(default = "outline")]
    kind: &'static str,
    /// A field to submit in place of `go`.
    #[prop(optional)]
    answer: Option<(&'static str, &'static str)>,
    /// The spoken name, where the label alone would not tell.
    #[prop(optional)]
    spoken: Option<String>,
) -> impl IntoView {
    let (name, value) = answer.map_or_else(|| (GO, command.value()), |(name, value)| (name, value.to_owned()));
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
