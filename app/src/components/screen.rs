//! The frame of every screen: one `main` with one form that carries what has been answered.

use domain::{Fields, Journey, Step, Visit, visit::Press};
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
    /// Which screen.
    step: Step,
    /// What is carried along unseen.
    #[prop(optional)]
    hidden: Fields,
    /// How far it is.
    #[prop(optional)]
    progress: Progress,
    /// What it shows.
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

/// What a screen shows between head and foot; the part that scrolls.
///
/// It has no name: that could only be the heading's, and whoever moves to the heading would hear it twice, as the name of what
/// they enter and as the heading.
#[component]
pub fn Body(
    /// Whether it is there to be read alone: then it takes the focus itself, so that keys can scroll it.
    #[prop(optional)]
    reading: bool,
    /// What it shows.
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
pub fn Question(
    /// The visit.
    visit: Visit,
    /// What the way on says.
    #[prop(optional)]
    label: Option<Text>,
    /// The `data-action` of the way on.
    #[prop(default = "continue")]
    action: &'static str,
    /// Whether there is nothing but text.
    #[prop(optional)]
    reading: bool,
    /// What it shows.
    children: Children,
) -> impl IntoView {
    let journey = Journey::of(&visit.answers);
    let back = visit.returning || journey.back(visit.step).is_some();
    let progress = Progress(journey.progress(visit.step));
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
        <Screen step=visit.step hidden=visit.hidden() progress>
            <Body reading>{bar} <ErrorSummary errors=visit.errors.clone()/> {children()}</Body>
            <Actions back=back label=label.unwrap_or_else(|| text("continue")) action=action press=Press::Continue/>
        </Screen>
    }
}
