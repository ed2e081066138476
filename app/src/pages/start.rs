//! What this is for, how long it takes and what happens to the answers.

use domain::Visit;
use leptos::prelude::*;

use crate::{
    catalogue::text,
    components::{languages::OtherLanguages, screen::Question, title::Title},
};

/// The first screen.
#[component]
pub fn Start(
    /// The visit.
    visit: Visit,
) -> impl IntoView {
    view! {
        <Question visit label=text("start-begin") reading=true>
            <Title text=text("start-title")/>
            <p class="kiosk-lead">{text("start-lead")}</p>
            <ul class="kiosk-points">
                <li><span>{text("start-how")}</span></li>
                <li><span>{text("start-time")}</span></li>
                <li><span>{text("start-privacy")}</span></li>
                <li><span>{text("start-help")}</span></li>
            </ul>
            <OtherLanguages/>
        </Question>
    }
}
