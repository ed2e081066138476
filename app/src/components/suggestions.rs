//! A list to choose an answer from that is written into the field beside it: in Japanese, as the form wants it.

use domain::{Area, LookedUp, Visit, postal::CHOICE, visit::Press};
use leptos::prelude::*;

use crate::{
    catalogue::{Catalogue, t, text},
    components::{button::Button, id_of},
    text::Text,
};

/// One of the list.
#[derive(Clone, Debug)]
pub struct Suggestion {
    /// The value on the wire.
    pub value: String,
    /// What it says.
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

/// What is told at the answer of what was written into it, and whether focus goes there.
#[must_use]
pub fn written(visit: &Visit) -> (Option<Text>, bool) {
    match &visit.looked_up {
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
    /// The visit.
    visit: Visit,
    /// What there is to choose among.
    label: Text,
    /// The list.
    offered: Vec<Suggestion>,
    /// Whether focus goes here.
    #[prop(optional)]
    focused: bool,
) -> impl IntoView {
    let (id, chosen) = (id_of(CHOICE), visit.value(CHOICE));
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
            <Button label=text("suggestion-take") press=Press::Take action="take"/>
        </div>
    }
}
