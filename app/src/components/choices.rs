//! A question answered by choosing one.

use domain::JourneyState;
use leptos::prelude::*;

use crate::{
    catalogue::Catalogue,
    components::{id_of, title::Title},
    text::Text,
};

domain::redacted!(Choice);

/// One of the choices.
#[derive(Clone, Default)]
pub struct Choice {
    /// The value on the wire; empty for an explicit no answer.
    pub value: &'static str,
    /// The text.
    pub label: Text,
    /// A line of explanation.
    pub hint: Option<Text>,
    /// True if it works only once the page's scripts have taken over.
    pub scripted: bool,
}

impl Choice {
    /// A choice without a hint.
    #[must_use]
    pub fn new(value: &'static str, label: Text) -> Self {
        Self { value, label, ..Self::default() }
    }

    /// The choice with a hint.
    #[must_use]
    pub fn hint(self, hint: Text) -> Self {
        Self { hint: Some(hint), ..self }
    }
}

/// A group of radio buttons, each a tile as large as a finger.
#[component]
pub fn Choices(
    /// The state of the journey, for what is chosen and what is wrong.
    #[prop(optional)]
    state: Option<JourneyState>,
    /// The chosen value, where the state does not have it.
    #[prop(optional)]
    chosen: Option<String>,
    /// The field.
    name: &'static str,
    /// The choices in order.
    choices: Vec<Choice>,
    /// The question.
    legend: Text,
    /// True if the question is the heading of the screen.
    #[prop(default = true)]
    heading: bool,
    /// A line of explanation.
    #[prop(default = None)]
    hint: Option<Text>,
    /// `grid` for short choices side by side, `list` for long ones, `order` for those of which the first that fits is
    /// chosen: one below the other, with numbers.
    #[prop(default = "list")]
    layout: &'static str,
    /// An error of a larger group that this question belongs to, by the `id` of its text.
    #[prop(default = None)]
    group_error: Option<String>,
) -> impl IntoView {
    let id = id_of(name);
    let chosen = chosen.or_else(|| state.as_ref().map(|state| state.value(name))).unwrap_or_default();
    let error = state.as_ref().and_then(|state| state.error(name)).map(|error| Catalogue::here().error(error));
    let described =
        joined(group_error.clone(), described_by(&id, &[(hint.is_some(), "hint"), (error.is_some(), "error")]));
    // A single radio button is never wrong, and no role that it has allows to say so; the group is.
    let invalid = (error.is_some() || group_error.is_some()).then_some("true");
    let about = hint.is_some().then(|| format!("{id}-hint"));
    let tiles: Vec<_> = choices
        .into_iter()
        .enumerate()
        .map(|(at, choice)| {
            let tile = if at == 0 { id.clone() } else { format!("{id}-{}", choice.value) };
            // An empty value is the explicit no answer: never chosen for anybody.
            let checked = !choice.value.is_empty() && choice.value == chosen;
            view! {
                <label class="kiosk-choices__tile" data-scripted=choice.scripted.then_some("")>
                    <input
                        class="kiosk-choices__input"
                        type="radio"
                        id=tile
                        name=name
                        value=choice.value
                        checked=checked
                    />
                    <span class="kiosk-choices__label">
                        {choice.label}
                        {choice.hint.map(|hint| view! { <span class="kiosk-choices__hint">{hint}</span> }.into_any())}
                    </span>
                </label>
            }
            .into_any()
        })
        .collect();
    // The heading stands before its group: within it, whoever moves to it would hear it twice, as the name of the group that
    // they enter and as the heading. A legend can stand nowhere else, so the group is none of HTML's own.
    let (title, legend, named_by) = if heading {
        (Some(view! { <Title text=legend about/> }.into_any()), None, "title".to_owned())
    } else {
        let named_by = format!("{id}-legend");
        let legend = view! { <span class="kiosk-choices__legend" id=named_by.clone()>{legend}</span> };
        (None, Some(legend.into_any()), named_by)
    };
    view! {
        {title}
        <div
            class="kiosk-choices"
            role="radiogroup"
            aria-labelledby=named_by
            aria-describedby=described
            aria-invalid=invalid
        >
            {legend}
            {hint.map(|hint| view! { <p class="kiosk-choices__support" id=format!("{id}-hint")>{hint}</p> }.into_any())}
            {error.map(|error| view! { <p class="kiosk-choices__error" id=format!("{id}-error")>{error}</p> }.into_any())}
            <div class="kiosk-choices__tiles" data-layout=layout>
                {tiles}
            </div>
        </div>
    }
}

/// Two lists of ids as one.
pub(super) fn joined(one: Option<String>, other: Option<String>) -> Option<String> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one + " " + &other),
        (one, other) => one.or(other),
    }
}

/// The ids that describe a field, for `aria-describedby`: of the parts, those that are there.
pub(super) fn described_by(id: &str, parts: &[(bool, &str)]) -> Option<String> {
    let ids: Vec<_> = parts.iter().filter(|(there, _)| *there).map(|(_, part)| format!("{id}-{part}")).collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}
