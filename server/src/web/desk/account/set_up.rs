//! The first account, made with the one-time code that the server printed when it started.

use app::catalogue::t;
use leptos::prelude::*;

use super::sign_in::{Credentials, FormError};
use crate::web::{desk::frame::DeskFrame, routes::desk};

/// The page.
#[component]
pub fn SetUp(
    /// The one-time code.
    code: String,
    /// The error of the last try.
    #[prop(default = None)]
    error: Option<String>,
    /// The name, as typed the last time.
    #[prop(default = String::new())]
    name: String,
) -> impl IntoView {
    view! {
        <DeskFrame>
            <form class="desk-form" method="post" action=desk::SET_UP>
                <h1 class="desk-title">{t("desk-set-up-title")}</h1>
                <p>{t("desk-set-up-lead")}</p>
                <FormError error/>
                <label class="desk-form__label" for="code">{t("desk-set-up-code")}</label>
                <input class="desk-form__input" type="text" id="code" name="code" value=code autocomplete="off" spellcheck="false" required/>
                <Credentials name autocomplete="new-password"/>
                <p class="desk-form__hint">{t("desk-password-hint")}</p>
                <button class="desk-button" type="submit" data-type="solid-fill">{t("desk-set-up")}</button>
            </form>
        </DeskFrame>
    }
}
