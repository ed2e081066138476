//! The reason for which the qualification could not be confirmed: the ministry's notice for the two displays it covers,
//! and our own words for the other cases, of which the explanation of the form is the only official text.

use domain::{JourneyState, Situation};
use leptos::prelude::*;

use crate::{
    catalogue::{official, text},
    components::{
        quote::{Quote, Say},
        screen::ScreenForm,
        title::Title,
    },
    kiosk_screen::KioskScreen,
    pages::heading,
};

/// The screen.
#[component]
pub fn Notice(
    /// The state of the journey.
    state: JourneyState,
) -> impl IntoView {
    let title = official(&heading(&KioskScreen::Journey(state.clone())));
    let what = match state.answers.situation {
        Some(situation) if situation.is_display() => notice_text().into_any(),
        None | Some(Situation::Unknown) => unknown().into_any(),
        Some(_) => device().into_any(),
    };
    view! {
        <ScreenForm state reading=true>
            <Title text=title/>
            {what}
        </ScreenForm>
    }
}

fn notice_text() -> impl IntoView {
    view! {
        <p class="kiosk-lead">{text("notice-lead")}</p>
        <Quote source="official-notice-source" quoted=notice/>
    }
}

fn device() -> impl IntoView {
    view! {
        <p class="kiosk-lead">{text("notice-device-lead")}</p>
        <p>{text("notice-device-case")}</p>
        <Quote source="form-source" quoted=cases/>
        <p>{text("notice-device-next")}</p>
    }
}

fn unknown() -> impl IntoView {
    view! {
        <p class="kiosk-lead">{text("notice-unknown-lead")}</p>
        <p>{text("notice-unknown-reasons")}</p>
        <ul>
            <li>{text("notice-unknown-reason-data")}</li>
            <li>{text("notice-unknown-reason-device")}</li>
        </ul>
    }
}

fn notice(say: Say) -> AnyView {
    view! {
        <p class="kiosk-quote__subtitle">{say("official-notice-subtitle")}</p>
        <p>{say("official-notice-displayed")}</p>
        <p>{say("official-notice-reason")}</p>
        <p>{say("official-notice-request")}</p>
        <p class="kiosk-quote__note">{say("official-notice-note-employer")}</p>
        <p class="kiosk-quote__note">{say("official-notice-note-portal")}</p>
    }
    .into_any()
}

fn cases(say: Say) -> AnyView {
    view! {
        <p>{say("form-explanation-case-device")}</p>
    }
    .into_any()
}
