//! Sign-in.

use app::catalogue::t;
use leptos::prelude::*;

use crate::web::{
    desk::{
        frame::DeskFrame,
        parked::Why,
        staff::view::{Password, Secret},
    },
    routes::desk,
};

/// The page.
#[component]
pub fn SignIn(
    /// The error of the last try.
    #[prop(default = None)]
    error: Option<String>,
    /// The name, as typed the last time.
    #[prop(default = String::new())]
    name: String,
    /// The reason for signing in again, where something goes on.
    #[prop(default = None)]
    kept: Option<Why>,
    /// The token of what goes on; empty where nothing does.
    #[prop(default = String::new())]
    resume: String,
) -> impl IntoView {
    let kept = kept.map(|why| {
        let key = match why {
            Why::Expired => "desk-sign-in-resume",
            Why::Locked => "desk-sign-in-locked",
        };
        view! {
            <p class="desk-done">{t(key)}</p>
            <input type="hidden" name="resume" value=resume/>
        }
    });
    view! {
        <DeskFrame>
            <form class="desk-form" method="post" action=desk::SIGN_IN>
                <h1 class="desk-title">{t("desk-sign-in-title")}</h1>
                {kept}
                <FormError error/>
                <Credentials name autocomplete="current-password"/>
                <button class="desk-button" type="submit" data-type="solid-fill">{t("desk-sign-in")}</button>
            </form>
        </DeskFrame>
    }
}

/// The error of the last try.
#[component]
pub fn FormError(
    /// In words.
    error: Option<String>,
) -> impl IntoView {
    error.map(|error| view! { <p class="desk-form__error" data-error-summary role="alert">{error}</p> })
}

/// Name and password.
#[component]
pub fn Credentials(
    /// The name, as typed the last time.
    name: String,
    /// The kind of password, old or new, for password managers.
    autocomplete: &'static str,
) -> impl IntoView {
    view! {
        <label class="desk-form__label" for="name">{t("desk-staff-name")}</label>
        <input
            class="desk-form__input"
            type="text"
            id="name"
            name="name"
            value=name
            autocomplete="username"
            autocapitalize="off"
            spellcheck="false"
            required
        />
        <Password label=t("desk-password") secret=Secret::Password autocomplete/>
    }
}
