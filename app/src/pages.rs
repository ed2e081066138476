//! The screens of the journey, one file a screen.
//!
//! A page is a component fed with a [`Visit`] or other plain data. It reads no request and keeps no state.

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

use domain::{Choice, Situation, Step, Visit};
use leptos::prelude::*;

use crate::{catalogue::Catalogue, stage::Stage};

/// The screen of a stage.
#[must_use]
pub fn page(stage: Stage) -> AnyView {
    match stage {
        Stage::Visit(visit) => screen(visit),
        Stage::Unsent(visit, reason) => unsent::Unsent(unsent::UnsentProps { visit, reason }).into_any(),
        Stage::Done(visit) => done::Done(done::DoneProps { visit }).into_any(),
    }
}

fn screen(mut visit: Visit) -> AnyView {
    visit.answers.sheet.questions = Catalogue::here().settings().questions;
    match visit.step {
        Step::Start | Step::Done => view! { <start::Start visit/> }.into_any(),
        Step::Situation => view! { <situation::Situation visit/> }.into_any(),
        Step::Notice => view! { <notice::Notice visit/> }.into_any(),
        Step::Options => view! { <options::Options visit/> }.into_any(),
        Step::Portal => view! { <portal::Portal visit/> }.into_any(),
        Step::ShowDesk => view! { <show_desk::ShowDesk visit/> }.into_any(),
        Step::Explanation => view! { <explanation::Explanation visit/> }.into_any(),
        Step::Certificate => view! { <certificate::Certificate visit/> }.into_any(),
        Step::InsuranceKind => view! { <insurance_kind::InsuranceKind visit/> }.into_any(),
        Step::Insurer => view! { <insurer::Insurer visit/> }.into_any(),
        Step::Employer => view! { <employer::Employer visit/> }.into_any(),
        Step::Issued => view! { <issued::Issued visit/> }.into_any(),
        Step::Name => view! { <name::Name visit/> }.into_any(),
        Step::BirthDate => view! { <birth_date::BirthDate visit/> }.into_any(),
        Step::Sex => view! { <sex::Sex visit/> }.into_any(),
        Step::Address => view! { <address::Address visit/> }.into_any(),
        Step::Share => view! { <share::Share visit/> }.into_any(),
        Step::Phone => view! { <phone::Phone visit/> }.into_any(),
        Step::Signature => view! { <signature::Signature visit/> }.into_any(),
        Step::Check => view! { <check::Check visit/> }.into_any(),
        Step::Idle => view! { <idle::Idle visit/> }.into_any(),
        Step::Language => view! { <language::Language visit/> }.into_any(),
        Step::Settings => view! { <settings::Settings visit/> }.into_any(),
    }
}

/// The key of a screen's heading, which is also its title.
#[must_use]
pub fn heading(stage: &Stage) -> &'static str {
    let visit = match stage {
        Stage::Visit(visit) => visit,
        Stage::Unsent(..) => return "unsent-title",
        Stage::Done(_) => return "done-title",
    };
    match visit.step {
        Step::Notice if visit.answers.situation.is_some_and(Situation::is_display) => "official-notice-title",
        Step::Notice if matches!(visit.answers.situation, None | Some(Situation::Unknown)) => "notice-unknown-title",
        Step::ShowDesk => match visit.answers.options {
            Some(Choice::Portal) => "show-desk-portal-title",
            Some(Choice::Known) => "show-desk-known-title",
            Some(Choice::Nothing) => "show-desk-nothing-title",
            _ => "show-desk-papers-title",
        },
        step => step_heading(step),
    }
}

/// The key of the heading that a screen has where nothing more is known.
#[must_use]
pub fn step_heading(step: Step) -> &'static str {
    match step {
        Step::Start => "start-title",
        Step::Situation => "situation-title",
        Step::Notice => "notice-device-title",
        Step::Options => "options-title",
        Step::Portal => "portal-title",
        Step::ShowDesk => "show-desk-papers-title",
        Step::Explanation => "explanation-title",
        Step::Certificate => "certificate-title",
        Step::InsuranceKind => "insurance-kind-title",
        Step::Insurer => "insurer-title",
        Step::Employer => "employer-title",
        Step::Issued => "issued-title",
        Step::Name => "name-title",
        Step::BirthDate => "birth-date-title",
        Step::Sex => "sex-title",
        Step::Address => "address-title",
        Step::Share => "share-title",
        Step::Phone => "phone-title",
        Step::Check => "check-title",
        Step::Signature => "signature-title",
        Step::Done => "done-title",
        Step::Idle => "idle-title",
        Step::Language => "language-title",
        Step::Settings => "settings-title",
    }
}

/// The title of the page: the heading, after the word for error where there is one. A request to confirm is none.
#[must_use]
pub fn title(stage: &Stage, catalogue: &Catalogue) -> String {
    let title = catalogue.with("title", &[("screen", &catalogue.official(heading(stage)).plain())]);
    let refused = matches!(stage, Stage::Visit(visit) if !visit.errors.is_empty() && !visit.asks());
    if refused { catalogue.with("title-error", &[("title", &title)]) } else { title }
}
