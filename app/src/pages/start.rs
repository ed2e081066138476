//! The introduction: the purpose of the form, the time that it takes and the use of the answers.

use domain::{Journey, JourneyState};
use leptos::prelude::*;

use crate::{
    catalogue::{text, text_with},
    components::{languages::OtherLanguages, screen::ScreenForm, title::Title},
};

/// The first screen.
#[component]
pub fn Start(
    /// The state of the journey.
    state: JourneyState,
) -> impl IntoView {
    let most = Journey::most_questions(state.answers.form.questions).to_string();
    view! {
        <ScreenForm state label=text("start-begin") reading=true>
            <Title text=text("start-title")/>
            <p class="kiosk-lead">{text("start-lead")}</p>
            <ul class="kiosk-points">
                <li><span>{text("start-how")}</span></li>
                <li><span>{text_with("start-time", &[("total", &most)])}</span></li>
                <li><span>{text("start-privacy")}</span></li>
                <li><span>{text("start-help")}</span></li>
            </ul>
            <OtherLanguages/>
        </ScreenForm>
    }
}
