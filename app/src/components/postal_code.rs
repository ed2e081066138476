//! 郵便番号 and the button that looks up what it stands for: a help for writing an answer, and none itself.

use domain::{
    JourneyState, LookedUp,
    journey_state::Command,
    postal::{CODE, FILLED},
};
use leptos::prelude::*;

use crate::{
    catalogue::text,
    components::{
        button::Button,
        suggestions::{Suggestion, Suggestions},
        text_field::TextField,
    },
    text::Text,
};

/// The field, the button, and what came of it as far as it is not in the answer.
#[component]
pub fn PostalCode(
    /// The state of the journey.
    state: JourneyState,
    /// The hint.
    hint: Text,
    /// The label of the button.
    find: Text,
    /// The label of the list to choose from, where a code stands for several areas.
    several: Text,
    /// The key of what is said where there is nothing under a code.
    nothing: &'static str,
    /// The key of what is said where nobody can be asked.
    offline: &'static str,
) -> impl IntoView {
    let (note, suggestions) = match &state.looked_up {
        Some(LookedUp::Nothing) => (Some(text(nothing)), None),
        Some(LookedUp::Unreachable) => (Some(text(offline)), None),
        Some(LookedUp::Several(areas)) => (None, Some(areas.iter().map(Suggestion::of).collect())),
        _ => (None, None),
    };
    let focused = note.is_some();
    // Carried by the screen itself, so that the next search knows what the last one wrote.
    let filled = state.typed.get(FILLED).map(str::to_owned);
    let filled = filled.map(|filled| view! { <input type="hidden" name=FILLED value=filled/> }.into_any());
    view! {
        <div class="kiosk-postal-code">
            {filled}
            <TextField
                state=state.clone()
                name=CODE
                label=text("postal-label")
                hint
                inputmode="numeric"
                note
                focused
                button=view! { <Button label=find command=Command::Find action="find-address"/> }.into_any()
            />
            {suggestions.map(|offered| view! { <Suggestions state label=several offered focused=true/> }.into_any())}
        </div>
    }
}
