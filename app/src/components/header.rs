//! The head of every screen: whose desk this is, another language, how the screen is shown, its voice, the way out, and
//! the way to a person.

use domain::{Step, visit::Press};
use leptos::prelude::*;

use crate::{
    catalogue::{Catalogue, text},
    components::{button::Button, read_aloud::ReadAloud},
    stage::{Report, Stage},
    text::changing,
};

/// What a screen's head offers beside the way to a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offered {
    /// Another language.
    pub languages: bool,
    /// Other settings.
    pub settings: bool,
    /// The way out.
    pub pausing: bool,
}

impl Offered {
    /// What is offered at a stage: no way out before the first question, and nothing that could keep a declaration from
    /// its way.
    #[must_use]
    pub fn at(stage: &Stage) -> Self {
        use Step::{Done, Idle, Language, Settings, Start};
        let adjusts = |aside: Step| !matches!(stage, Stage::Unsent(..)) && stage.step() != aside;
        Self {
            languages: adjusts(Language),
            settings: adjusts(Settings),
            pausing: matches!(stage, Stage::Visit(visit) if !matches!(visit.step, Start | Idle | Done)),
        }
    }
}

/// The head of a screen.
#[component]
pub fn Header(
    /// What stands on the tablet.
    stage: RwSignal<Stage>,
    /// What the person is told.
    report: RwSignal<Option<Report>>,
    /// Whether this browser may hand over.
    enrolled: bool,
) -> impl IntoView {
    let catalogue = Catalogue::here();
    let settings = catalogue.settings();
    let name = if settings.clinic.is_empty() { text("app-name") } else { catalogue.japanese(&settings.clinic) };
    let (texts, speaks) = (catalogue.clone(), settings.languages.len() > 1);
    let offers = move |what: fn(Offered) -> bool| stage.with(|stage| what(Offered::at(stage)));
    view! {
        // The Enter key presses the first button of a form, wherever it stands: it must be the way on.
        <button class="kiosk-header__enter" type="submit" form="question" tabindex="-1" aria-hidden="true">
            {text("continue")}
        </button>
        <header class="kiosk-header">
            <p class="kiosk-header__name">{name}</p>
            <div class="kiosk-header__actions">
                {move || {
                    (speaks && offers(|offered| offered.languages)).then(|| {
                        view! { <Button label=text("language-open") press=Press::Languages action="languages"/> }.into_any()
                    })
                }}
                {move || {
                    offers(|offered| offered.settings).then(|| {
                        view! { <Button label=text("settings-open") press=Press::Settings action="settings"/> }.into_any()
                    })
                }}
                <ReadAloud/>
                {move || {
                    offers(|offered| offered.pausing).then(|| {
                        view! { <Button label=text("pause") press=Press::Pause action="pause"/> }.into_any()
                    })
                }}
                <Button label=text("call-staff") press=Press::CallStaff action="call-staff"/>
            </div>
            <p
                class="kiosk-header__report"
                role="status"
                data-failed=move || report.get().is_some_and(Report::is_failure).then_some("")
            >
                {changing(move || report.get().map(|report| texts.marked(report.key())))}
            </p>
            {(!enrolled).then(|| view! { <p class="kiosk-header__notice">{text("not-enrolled")}</p> }.into_any())}
        </header>
    }
}
