//! The explanation of the form (説明書), as the patient is handed it with the form (S1 別添3).

use domain::JourneyState;
use leptos::prelude::*;

use crate::{
    catalogue::text,
    components::{
        quote::{Gloss, Quote, Say},
        screen::ScreenForm,
        title::Title,
    },
};

/// The screen.
#[component]
pub fn Explanation(
    /// The state of the journey.
    state: JourneyState,
) -> impl IntoView {
    view! {
        <ScreenForm state reading=true>
            <Title text=text("explanation-title")/>
            <p class="kiosk-lead">{text("explanation-lead")}</p>
            <Quote source="form-source" quoted=explanation/>
            <Gloss text=text("certificate-gloss")/>
        </ScreenForm>
    }
}

fn explanation(say: Say) -> AnyView {
    view! {
        <p>{say("form-explanation-heading")}</p>
        <p class="kiosk-quote__subtitle">{say("form-explanation-title")}</p>
        <p>{say("form-explanation-purpose")}</p>
        <p>{say("form-explanation-share")}</p>
        <p class="kiosk-quote__note">{say("form-explanation-follow-up")}</p>
        <p>{say("form-explanation-cases")}</p>
        <ul>
            <li>{say("form-explanation-case-data")}</li>
            <li>{say("form-explanation-case-device")}</li>
        </ul>
    }
    .into_any()
}
