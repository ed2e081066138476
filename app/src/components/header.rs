//! The head of every screen: whose desk this is, another language, how the screen is shown, its voice, the way out, and
//! the way to a person.

use domain::{Step, journey_state::Command};
use leptos::prelude::*;

use crate::{
    catalogue::{Catalogue, text},
    components::{button::Button, read_aloud::ReadAloud},
    kiosk_screen::{KioskScreen, StatusMessage},
    text::changing,
};

/// The offers in a screen's head besides calling a person.
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
    /// The buttons that a screen offers: no way out before the first question, and nothing that could keep a declaration from
    /// its way.
    #[must_use]
    pub fn at(screen: &KioskScreen) -> Self {
        use Step::{Done, Idle, Language, Settings, Start};
        let adjusts = |aside: Step| !matches!(screen, KioskScreen::Unsent(..)) && screen.step() != aside;
        Self {
            languages: adjusts(Language),
            settings: adjusts(Settings),
            pausing: matches!(screen, KioskScreen::Journey(state) if !matches!(state.step, Start | Idle | Done)),
        }
    }
}

/// The head of a screen.
#[component]
pub fn Header(
    /// The screen.
    screen: RwSignal<KioskScreen>,
    /// The message to the patient.
    message: RwSignal<Option<StatusMessage>>,
    /// True if this browser may hand over.
    enrolled: bool,
) -> impl IntoView {
    let catalogue = Catalogue::here();
    let settings = catalogue.settings();
    let name = if settings.clinic.is_empty() { text("app-name") } else { catalogue.japanese(&settings.clinic) };
    let (texts, speaks) = (catalogue.clone(), settings.languages.len() > 1);
    let offers = move |what: fn(Offered) -> bool| screen.with(|screen| what(Offered::at(screen)));
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
                        view! { <Button label=text("language-open") command=Command::Languages action="languages"/> }.into_any()
                    })
                }}
                {move || {
                    offers(|offered| offered.settings).then(|| {
                        view! { <Button label=text("settings-open") command=Command::Settings action="settings"/> }.into_any()
                    })
                }}
                <ReadAloud/>
                {move || {
                    offers(|offered| offered.pausing).then(|| {
                        view! { <Button label=text("pause") command=Command::Pause action="pause"/> }.into_any()
                    })
                }}
                <Button label=text("call-staff") command=Command::CallStaff action="call-staff"/>
            </div>
            <p
                class="kiosk-header__report"
                role="status"
                data-failed=move || message.get().is_some_and(StatusMessage::is_failure).then_some("")
            >
                {changing(move || message.get().map(|message| texts.marked(message.name())))}
            </p>
            {(!enrolled).then(|| view! { <p class="kiosk-header__notice">{text("not-enrolled")}</p> }.into_any())}
        </header>
    }
}
