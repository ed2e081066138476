//! The code of a second factor, after the password.

use app::catalogue::t;
use leptos::prelude::*;

use super::sign_in::FormError;
use crate::web::{desk::frame::DeskFrame, routes::desk};

/// The page.
#[component]
pub fn Code(
    /// The error of the last try.
    error: Option<String>,
    /// The token that the right password was answered with.
    token: String,
    /// The token of what was posted when the last session had ended; empty where nothing was.
    resume: String,
) -> impl IntoView {
    // What was being typed is still there after another beginning.
    let anew = if resume.is_empty() { desk::SIGN_IN.to_owned() } else { format!("{}?resume={resume}", desk::SIGN_IN) };
    view! {
        <DeskFrame>
            <form class="desk-form" method="post" action=desk::SIGN_IN_CODE>
                <h1 class="desk-title">{t("desk-code-title")}</h1>
                <p id="code-lead">{t("desk-code-lead")}</p>
                <FormError error/>
                <input type="hidden" name="token" value=token/>
                <input type="hidden" name="resume" value=resume/>
                <CodeField label=t("desk-code") described="code-lead" first=true/>
                <button class="desk-button" type="submit" data-type="solid-fill">{t("desk-sign-in")}</button>
                <p class="desk-form__hint">{t("desk-code-lost")}</p>
                <p><a class="desk-table__link" href=anew>{t("desk-code-back")}</a></p>
            </form>
        </DeskFrame>
    }
}

/// A code to be typed.
#[component]
pub fn CodeField(
    /// The question.
    label: String,
    /// The element that says more of it.
    described: &'static str,
    /// True if it is what the page is for.
    #[prop(default = false)]
    first: bool,
) -> impl IntoView {
    view! {
        <label class="desk-form__label" for="code">{label}</label>
        <input
            class="desk-form__input"
            type="text"
            id="code"
            name="code"
            autocomplete="one-time-code"
            autocapitalize="off"
            spellcheck="false"
            aria-describedby=described
            required
            autofocus=first
        />
    }
}
