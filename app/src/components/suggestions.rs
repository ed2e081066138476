//! A list to choose an answer from that is written into the field beside it: in Japanese, as the form wants it.

use domain::{Area, JourneyState, LookedUp, journey_state::Command, postal::CHOICE};
use leptos::prelude::*;

use crate::{
    catalogue::{Catalogue, t, text},
    components::{button::Button, id_of},
    text::Text,
};

domain::redacted!(Suggestion);

/// One of the list.
#[derive(Clone)]
pub struct Suggestion {
    /// The value on the wire.
    pub value: String,
    /// The text.
    pub label: String,
}

impl Suggestion {
    /// An area, with its reading where that is known.
    #[must_use]
    pub fn of(area: &Area) -> Self {
        let reading = area.kana.rsplit(' ').next().filter(|reading| !reading.is_empty());
        let reading = reading.map(|reading| format!(" {reading}")).unwrap_or_default();
        let value = if area.prefecture.is_empty() { area.city.clone() } else { area.value() };
        Self { value, label: area.address() + &reading }
    }
}

/// The message about the text that was filled in, and if it takes the focus.
#[must_use]
pub fn written(state: &JourneyState) -> (Option<Text>, bool) {
    match &state.looked_up {
        Some(LookedUp::Filled(kana)) => {
            let reading = || text("postal-reading").fill("kana", &Catalogue::here().japanese(kana));
            ((!kana.is_empty()).then(reading), true)
        }
        Some(LookedUp::Kept) => (Some(text("postal-kept")), true),
        _ => (None, false),
    }
}

/// The list and the button that takes what is chosen.
#[component]
pub fn Suggestions(
    /// The state of the journey.
    state: JourneyState,
    /// The label of the list.
    label: Text,
    /// The list.
    offered: Vec<Suggestion>,
    /// True if it takes the focus.
    #[prop(optional)]
    focused: bool,
) -> impl IntoView {
    let (id, chosen) = (id_of(CHOICE), state.value(CHOICE));
    let options: Vec<_> = offered
        .into_iter()
        .map(|Suggestion { value, label }| {
            let selected = value == chosen;
            view! { <option value=value selected=selected>{label}</option> }.into_any()
        })
        .collect();
    view! {
        <div class="kiosk-suggestions">
            <label class="kiosk-suggestions__label" for=id.clone()>
                {label}
            </label>
            <select
                class="kiosk-suggestions__select"
                id=id
                name=CHOICE
                lang="ja"
                autocomplete="off"
                autofocus=focused
            >
                <option value="">{t("not-given")}</option>
                {options}
            </select>
            <Button label=text("suggestion-take") command=Command::Take action="take"/>
        </div>
    }
}
