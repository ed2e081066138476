//! The head of every screen: whose desk this is, another language, how the screen is shown, its voice, the way out, and
//! the way to a person.

use domain::visit::Press;
use leptos::{prelude::*, tachys::view::IntoRender};

use crate::{
    catalogue::{Catalogue, text},
    components::{button::Button, read_aloud::ReadAloud},
    stage::Report,
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

/// The head of a screen.
#[component]
pub fn Header(
    /// What it offers.
    #[prop(into)]
    offered: Signal<Offered>,
    /// What the person is told.
    #[prop(into)]
    report: Signal<Option<Report>>,
    /// Whether this browser may hand over.
    enrolled: bool,
) -> impl IntoView {
    let catalogue = Catalogue::here();
    let settings = catalogue.settings();
    let name = if settings.clinic.is_empty() { text("app-name") } else { catalogue.japanese(&settings.clinic) };
    let (texts, speaks) = (catalogue.clone(), settings.languages.len() > 1);
    let told = move || report.get().map(|report| texts.marked(report.key()).into_render());
    let languages = move || {
        let button = || view! { <Button label=text("language-open") press=Press::Languages action="languages"/> };
        (speaks && offered.get().languages).then(button)
    };
    let settings = move || {
        let button = || view! { <Button label=text("settings-open") press=Press::Settings action="settings"/> };
        offered.get().settings.then(button)
    };
    let pause = move || {
        offered.get().pausing.then(|| view! { <Button label=text("pause") press=Press::Pause action="pause"/> })
    };
    view! {
        // The Enter key presses the first button of a form, wherever it stands: it must be the way on.
        <button class="kiosk-header__enter" type="submit" form="question" tabindex="-1" aria-hidden="true">
            {text("continue")}
        </button>
        <header class="kiosk-header">
            <p class="kiosk-header__name">{name}</p>
            <div class="kiosk-header__actions">
                {languages} {settings} <ReadAloud/>
                {pause}
                <Button label=text("call-staff") press=Press::CallStaff action="call-staff"/>
            </div>
            <p
                class="kiosk-header__report"
                role="status"
                data-failed=move || report.get().is_some_and(Report::is_failure).then_some("")
            >
                {told}
            </p>
            {(!enrolled).then(|| view! { <p class="kiosk-header__notice">{text("not-enrolled")}</p> })}
        </header>
    }
}
