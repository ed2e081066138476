//! Why the qualification could not be confirmed: the ministry's notice for the two displays it covers, and in our words
//! for the other cases, of which the explanation of the form is the only official text.

use domain::{Situation, Visit};
use leptos::prelude::*;

use crate::{
    catalogue::t,
    components::{quote::Quote, screen::Question, title::Title},
    pages::heading,
    stage::Stage,
};

/// The screen.
#[component]
pub fn Notice(
    /// The visit.
    visit: Visit,
) -> impl IntoView {
    let title = t(heading(&Stage::Visit(visit.clone())));
    let text = match visit.answers.situation {
        Some(situation) if situation.is_display() => official().into_any(),
        None | Some(Situation::Unknown) => unknown().into_any(),
        Some(_) => device().into_any(),
    };
    view! {
        <Question visit reading=true>
            <Title text=title/>
            {text}
        </Question>
    }
}

fn official() -> impl IntoView {
    view! {
        <Quote prefix="official-notice">
            <p class="kiosk-quote__subtitle">{t("official-notice-subtitle")}</p>
            <p>{t("official-notice-displayed")}</p>
            <p>{t("official-notice-reason")}</p>
            <p>{t("official-notice-request")}</p>
            <p class="kiosk-quote__note">{t("official-notice-note-employer")}</p>
            <p class="kiosk-quote__note">{t("official-notice-note-portal")}</p>
        </Quote>
    }
}

fn device() -> impl IntoView {
    view! {
        <p class="kiosk-lead">{t("notice-device-lead")}</p>
        <p>{t("notice-device-case")}</p>
        <Quote prefix="form">
            <p>{t("form-explanation-case-device")}</p>
        </Quote>
        <p>{t("notice-device-next")}</p>
    }
}

fn unknown() -> impl IntoView {
    view! {
        <p class="kiosk-lead">{t("notice-unknown-lead")}</p>
        <p>{t("notice-unknown-reasons")}</p>
        <ul>
            <li>{t("notice-unknown-reason-data")}</li>
            <li>{t("notice-unknown-reason-device")}</li>
        </ul>
    }
}
