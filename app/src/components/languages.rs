//! The languages that the clinic offers, each by the name that its readers know: a button for each, or one for all that
//! leads there.

use domain::{
    Language,
    journey_state::{Command, GO},
};
use leptos::prelude::*;

use crate::{
    catalogue::{Catalogue, text},
    components::button::Button,
    settings,
    text::Text,
};

/// The languages but the present one, named on the button that leads to them, which begins as that of the header does;
/// nothing where there is one alone.
#[component]
pub fn OtherLanguages() -> impl IntoView {
    let catalogue = Catalogue::here();
    let offered = catalogue.settings().languages.iter().filter(|language| language.tag != catalogue.language());
    let names: Vec<_> = offered
        .map(|settings::Language { tag, name }| {
            view! { <span class="kiosk-languages__name">{Text::foreign(tag, name)}</span> " " }.into_any()
        })
        .collect();
    (!names.is_empty()).then(|| {
        view! {
            <button
                class="kiosk-button kiosk-languages__all"
                type="submit"
                form="question"
                name=GO
                value=Command::Languages.value()
                data-type="outline"
                data-action="languages"
            >
                <span class="kiosk-languages__open">{text("language-open")}</span>
                " "
                {names}
            </button>
        }
        .into_any()
    })
}

/// The buttons; nothing where there is one language alone.
#[component]
pub fn Languages() -> impl IntoView {
    let catalogue = Catalogue::here();
    let offered = &catalogue.settings().languages;
    let items: Vec<_> = offered
        .iter()
        .filter_map(|settings::Language { tag, name }| Some((Language::from_name(tag)?, name)))
        .map(|(language, name)| {
            let label = Text::foreign(language.name(), name);
            let current = (language == catalogue.spoken()).then_some("true");
            view! { <li aria-current=current><Button label command=Command::Speak(language) action="speak"/></li> }
                .into_any()
        })
        .collect();
    (items.len() > 1).then(|| view! { <ul class="kiosk-languages">{items}</ul> }.into_any())
}
