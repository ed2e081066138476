//! The screens of the journey, one file a screen.
//!
//! A page is a component fed with a [`JourneyState`] or other plain data. It reads no request and keeps no state.

pub mod address;
pub mod birth_date;
pub mod certificate;
pub mod check;
pub mod done;
pub mod employer;
pub mod explanation;
pub mod idle;
pub mod insurance_kind;
pub mod insurer;
pub mod issued;
pub mod language;
pub mod name;
pub mod notice;
pub mod options;
pub mod phone;
pub mod portal;
pub mod settings;
pub mod sex;
pub mod share;
pub mod show_desk;
pub mod signature;
pub mod situation;
pub mod start;
pub mod unsent;

use std::borrow::Cow;

use domain::{Choice, JourneyState, Situation, Step};
use leptos::prelude::*;

use crate::{catalogue::Catalogue, kiosk_screen::KioskScreen};

/// The page of a screen.
#[must_use]
pub fn page(screen: KioskScreen) -> AnyView {
    match screen {
        KioskScreen::Journey(state) => step_page(state),
        KioskScreen::Unsent(state, reason) => unsent::Unsent(unsent::UnsentProps { state, reason }).into_any(),
        KioskScreen::Done(state) => done::Done(done::DoneProps { state }).into_any(),
    }
}

fn step_page(mut state: JourneyState) -> AnyView {
    state.answers.form.questions = Catalogue::here().settings().questions;
    match state.step {
        Step::Start | Step::Done => view! { <start::Start state/> }.into_any(),
        Step::Situation => view! { <situation::Situation state/> }.into_any(),
        Step::Notice => view! { <notice::Notice state/> }.into_any(),
        Step::Options => view! { <options::Options state/> }.into_any(),
        Step::Portal => view! { <portal::Portal state/> }.into_any(),
        Step::ShowDesk => view! { <show_desk::ShowDesk state/> }.into_any(),
        Step::Explanation => view! { <explanation::Explanation state/> }.into_any(),
        Step::Certificate => view! { <certificate::Certificate state/> }.into_any(),
        Step::InsuranceKind => view! { <insurance_kind::InsuranceKind state/> }.into_any(),
        Step::Insurer => view! { <insurer::Insurer state/> }.into_any(),
        Step::Employer => view! { <employer::Employer state/> }.into_any(),
        Step::Issued => view! { <issued::Issued state/> }.into_any(),
        Step::Name => view! { <name::Name state/> }.into_any(),
        Step::BirthDate => view! { <birth_date::BirthDate state/> }.into_any(),
        Step::Sex => view! { <sex::Sex state/> }.into_any(),
        Step::Address => view! { <address::Address state/> }.into_any(),
        Step::Share => view! { <share::Share state/> }.into_any(),
        Step::Phone => view! { <phone::Phone state/> }.into_any(),
        Step::Signature => view! { <signature::Signature state/> }.into_any(),
        Step::Check => view! { <check::Check state/> }.into_any(),
        Step::Idle => view! { <idle::Idle state/> }.into_any(),
        Step::Language => view! { <language::Language state/> }.into_any(),
        Step::Settings => view! { <settings::Settings state/> }.into_any(),
    }
}

/// The key of a screen's heading, which is also its title.
#[must_use]
pub fn heading(screen: &KioskScreen) -> Cow<'static, str> {
    let state = match screen {
        KioskScreen::Journey(state) => state,
        KioskScreen::Unsent(..) => return "unsent-title".into(),
        KioskScreen::Done(_) => return "done-title".into(),
    };
    let particular = match state.step {
        Step::Notice if state.answers.situation.is_some_and(Situation::is_display) => "official-notice-title",
        Step::Notice if matches!(state.answers.situation, None | Some(Situation::Unknown)) => "notice-unknown-title",
        Step::ShowDesk => match state.answers.options {
            Some(Choice::Portal) => "show-desk-portal-title",
            Some(Choice::Known) => "show-desk-known-title",
            Some(Choice::Nothing) => "show-desk-nothing-title",
            _ => "show-desk-papers-title",
        },
        step => return step_heading(step),
    };
    particular.into()
}

/// The key of the heading that a screen has where nothing more is known.
#[must_use]
pub fn step_heading(step: Step) -> Cow<'static, str> {
    match step {
        Step::Notice => "notice-device-title".into(),
        Step::ShowDesk => "show-desk-papers-title".into(),
        step => format!("{}-title", step.name()).into(),
    }
}

/// The title of the page: the heading, after the word for error where there is one. A request to confirm is none.
#[must_use]
pub fn title(screen: &KioskScreen, catalogue: &Catalogue) -> String {
    let title = catalogue.with("title", &[("screen", &catalogue.official(&heading(screen)).plain())]);
    let refused = matches!(screen, KioskScreen::Journey(state) if !state.errors.is_empty() && !state.asks());
    if refused { catalogue.with("title-error", &[("title", &title)]) } else { title }
}
