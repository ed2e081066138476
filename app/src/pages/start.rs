//! What this is for, how long it takes and what happens to the answers.

use domain::{Journey, Visit};
use leptos::prelude::*;

use crate::{
    catalogue::{text, text_with},
    components::{languages::OtherLanguages, screen::Question, title::Title},
};

/// The first screen.
#[component]
pub fn Start(
    /// The visit.
    visit: Visit,
) -> impl IntoView {
    let most = Journey::most_questions(visit.answers.sheet.questions).to_string();
    view! {
        <Question visit label=text("start-begin") reading=true>
            <Title text=text("start-title")/>
            <p class="kiosk-lead">{text("start-lead")}</p>
            <ul class="kiosk-points">
                <li><span>{text("start-how")}</span></li>
                <li><span>{text_with("start-time", &[("total", &most)])}</span></li>
                <li><span>{text("start-privacy")}</span></li>
                <li><span>{text("start-help")}</span></li>
            </ul>
            <OtherLanguages/>
        </Question>
    }
}
