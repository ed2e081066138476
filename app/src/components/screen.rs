//! The frame of every screen: one `main` with one form that carries what has been answered.

use domain::{FormFields, Journey, JourneyState, Step, journey_state::Command};
use leptos::prelude::*;

use crate::{
    catalogue::{Catalogue, text, text_with},
    components::{actions::Actions, error_summary::ErrorSummary},
    routes,
    text::Text,
};

/// The number of the questions before and with this one, and of all: what a screen's heading is told with.
#[derive(Clone, Copy, Debug, Default)]
pub struct Progress(Option<(usize, usize)>);

impl Progress {
    /// The `id` of its text, where the screen is one of the numbered questions.
    pub(super) fn id(self) -> Option<String> {
        self.0.map(|_| "progress".to_owned())
    }
}

/// A screen: its form posts to its own address when scripts are off.
#[component]
pub fn Screen(
    /// The step.
    step: Step,
    /// The hidden fields.
    #[prop(optional)]
    hidden: FormFields,
    /// The progress.
    #[prop(optional)]
    progress: Progress,
    /// The contents.
    children: Children,
) -> impl IntoView {
    provide_context(progress);
    let address = routes::screen(Catalogue::here().language(), step);
    let hidden: Vec<_> = hidden
        .iter()
        .map(|(name, value)| view! { <input type="hidden" name=name.to_owned() value=value.to_owned()/> }.into_any())
        .collect();
    view! {
        <main class="kiosk-screen" id="main" data-screen=step.name()>
            <form id="question" class="kiosk-screen__form" method="post" action=address autocomplete="off" novalidate>
                {hidden} {children()}
            </form>
        </main>
    }
}

/// The contents of a screen between head and foot; the part that scrolls.
///
/// It has no name: that could only be the heading's, and whoever moves to the heading would hear it twice, as the name of what
/// they enter and as the heading.
#[component]
pub fn Body(
    /// True if it is only to be read: then it takes the focus itself, so that keys can scroll it.
    #[prop(optional)]
    reading: bool,
    /// The contents.
    children: Children,
) -> impl IntoView {
    view! {
        <section class="kiosk-screen__body" tabindex=reading.then_some("0")>
            <div class="kiosk-screen__column">{children()}</div>
        </section>
        // Scrolls on, for hands that cannot swipe; there where not all fits. It is for fingers alone: keys, switches and
        // readers come everywhere by themselves.
        <div class="kiosk-screen__more" aria-hidden="true"></div>
    }
}

/// A screen of the journey with the way back and the way on.
#[component]
pub fn ScreenForm(
    /// The state of the journey.
    state: JourneyState,
    /// The label of the button that goes on.
    #[prop(optional)]
    label: Option<Text>,
    /// The `data-action` of the way on.
    #[prop(default = "continue")]
    action: &'static str,
    /// True if it contains only text.
    #[prop(optional)]
    reading: bool,
    /// The contents.
    children: Children,
) -> impl IntoView {
    let journey = Journey::of(&state.answers);
    let back = state.returning || journey.back(state.step).is_some();
    let progress = Progress(journey.progress(state.step));
    let bar = progress.0.map(|(number, total)| {
        let text = text_with("progress", &[("number", &number.to_string()), ("total", &total.to_string())]);
        view! {
            <p class="kiosk-screen__progress" id=progress.id()>
                // One part beside the bar, whatever readings it has.
                <span>{text}</span>
                <progress class="kiosk-screen__bar" value=number max=total aria-hidden="true"></progress>
            </p>
        }
        .into_any()
    });
    view! {
        <Screen step=state.step hidden=state.hidden() progress>
            <Body reading>{bar} <ErrorSummary errors=state.errors.clone()/> {children()}</Body>
            <Actions back=back label=label.unwrap_or_else(|| text("continue")) action=action command=Command::Continue/>
        </Screen>
    }
}
