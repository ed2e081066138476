//! The explanation of the form (説明書), as the patient is handed it with the form (S1 別添3).

use domain::Visit;
use leptos::prelude::*;

use crate::{
    catalogue::t,
    components::{
        quote::{Gloss, Quote},
        screen::Question,
        title::Title,
    },
};

/// The screen.
#[component]
pub fn Explanation(
    /// The visit.
    visit: Visit,
) -> impl IntoView {
    view! {
        <Question visit reading=true>
            <Title text=t("explanation-title")/>
            <Quote prefix="form">
                <p>{t("form-explanation-heading")}</p>
                <p class="kiosk-quote__subtitle">{t("form-explanation-title")}</p>
                <p>{t("form-explanation-purpose")}</p>
                <p>{t("form-explanation-share")}</p>
                <p class="kiosk-quote__note">{t("form-explanation-follow-up")}</p>
                <p>{t("form-explanation-cases")}</p>
                <ul>
                    <li>{t("form-explanation-case-data")}</li>
                    <li>{t("form-explanation-case-device")}</li>
                </ul>
            </Quote>
            <Gloss text=t("certificate-gloss")/>
        </Question>
    }
}
