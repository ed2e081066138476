//! A question answered in a line of text. The field is the browser's own: what is typed before the page is taken over
//! stays, and no composition is ever broken.
//!
//! No field names its purpose by an `autocomplete` token. On a tablet that strangers share, Chromium takes a token for
//! leave to keep what was typed, whatever the form says: it wrote names and telephone numbers into its profile, to offer
//! them to the next patient.

use domain::{JourneyState, Question};
use leptos::prelude::*;

use crate::{
    catalogue::Catalogue,
    components::{
        boards::{Board, Boards},
        choices::{described_by, joined},
        id_of,
    },
    text::Text,
};

/// A labelled line of text; nothing where the edition of the form does not ask for it.
#[component]
pub fn TextField(
    /// The state of the journey, for what is written and what is wrong.
    state: JourneyState,
    /// The field.
    name: &'static str,
    /// The question.
    label: Text,
    /// A line of explanation.
    #[prop(optional)]
    hint: Option<Text>,
    /// The keyboard to show.
    #[prop(default = "text")]
    inputmode: &'static str,
    /// The width: `full`, or `number` for a few digits.
    #[prop(default = "full")]
    size: &'static str,
    /// True if it has boards of letters of its own.
    #[prop(default = true)]
    boards: bool,
    /// An error of a group that this field stands in, by the `id` of its text.
    #[prop(default = None)]
    group_error: Option<String>,
    /// The note about the text in the field.
    #[prop(default = None)]
    note: Option<Text>,
    /// True if it takes the focus.
    #[prop(optional)]
    focused: bool,
    /// A button beside the field.
    #[prop(optional)]
    button: Option<AnyView>,
    /// The entry that may be written by hand as well.
    #[prop(default = None)]
    hand: Option<Question>,
) -> impl IntoView {
    let asked = state.answers.form.questions;
    if Question::from_name(name).is_some_and(|question| !asked.has(question)) {
        return ().into_any();
    }
    let id = id_of(name);
    let error = state.error(name).map(|error| Catalogue::here().error(error));
    let invalid = (error.is_some() || group_error.is_some()).then_some("true");
    let parts = [(note.is_some(), "note"), (hint.is_some(), "hint"), (error.is_some(), "error")];
    let described = joined(group_error, described_by(&id, &parts));
    view! {
        <div class="kiosk-text-field" data-size=size>
            <div class="kiosk-text-field__head">
                <label class="kiosk-text-field__label" for=id.clone()>
                    {label}
                </label>
                {hint.map(|hint| view! { <p class="kiosk-text-field__hint" id=format!("{id}-hint")>{hint}</p> }.into_any())}
            </div>
            {error.map(|error| view! { <p class="kiosk-text-field__error" id=format!("{id}-error")>{error}</p> }.into_any())}
            <input
                class="kiosk-text-field__input"
                type="text"
                id=id.clone()
                name=name
                value=state.value(name)
                autocomplete="off"
                inputmode=inputmode
                autocapitalize="off"
                spellcheck="false"
                aria-describedby=described
                aria-invalid=invalid
                autofocus=focused
            />
            {button}
            {note.map(|note| view! { <p class="kiosk-text-field__note" id=format!("{id}-note")>{note}</p> }.into_any())}
            {boards.then(|| view! { <Boards boards=Board::for_inputmode(inputmode) fields=id hand/> }.into_any())}
        </div>
    }
    .into_any()
}
