//! What this is for, how long it takes and what happens to the answers.

use domain::Visit;
use leptos::prelude::*;

use crate::{
    catalogue::t,
    components::{screen::Question, title::Title},
};

/// The first screen.
#[component]
pub fn Start(
    /// The visit.
    visit: Visit,
) -> impl IntoView {
    view! {
        <Question visit label=t("start-begin") reading=true>
            <Title text=t("start-title")/>
            <p class="kiosk-lead">{t("start-lead")}</p>
            <ul class="kiosk-points">
                <li>{t("start-how")}</li>
                <li>{t("start-time")}</li>
                <li>{t("start-privacy")}</li>
                <li>{t("start-help")}</li>
            </ul>
        </Question>
    }
}
