//! The explanation of the form (説明書, S1 別添3), word for word on one sheet of A4, to be handed out with the form.

use app::catalogue::t;
use leptos::prelude::*;

use super::view::{Paper, SHEET, source};
use crate::web::routes::desk;

/// The page.
#[component]
pub fn ExplanationSheet() -> impl IntoView {
    view! {
        <Paper back=desk::PRINT.to_owned() hint=t("desk-paper-hint")>
            <article class="paper paper-text" data-size="explanation" lang="ja">
                <h1 class="paper-text__head" id=SHEET>
                    <span class="paper-text__addressed">{t("form-explanation-heading")}</span> " "
                    <span class="paper-text__title">{t("form-explanation-title")}</span>
                </h1>
                <p class="paper-text__paragraph">{t("form-explanation-purpose")}</p>
                <p class="paper-text__paragraph">{t("form-explanation-share")}</p>
                <p class="paper-text__note">{t("form-explanation-follow-up")}</p>
                <h2 class="paper-text__heading">{t("form-explanation-cases")}</h2>
                <ul class="paper-text__list">
                    <li>{t("form-explanation-case-data")}</li>
                    <li>{t("form-explanation-case-device")}</li>
                </ul>
                {source("form")}
            </article>
        </Paper>
    }
}
