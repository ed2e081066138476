//! One's own account: what one may do, and the password.

use app::catalogue::t;
use leptos::prelude::*;

use super::view::{Password, RightsOf, Secret, role_name};
use crate::web::{
    desk::{
        account::sign_in::FormError,
        frame::{DeskFrame, Viewer},
    },
    routes::desk,
};

/// The page.
#[component]
pub fn OwnAccount(
    /// The viewer.
    viewer: Viewer,
    /// The error of the last try.
    error: Option<String>,
    /// True if the password has just been changed.
    saved: bool,
) -> impl IntoView {
    let Viewer { name, role } = viewer.clone();
    view! {
        <DeskFrame viewer=Some(viewer)>
            <h1 class="desk-title">{t("desk-account-title")}</h1>
            {saved.then(|| view! { <p class="desk-settings__saved" role="status">{t("desk-account-saved")}</p> })}
            <div class="desk-forms">
                <section class="desk-form" aria-labelledby="rights">
                    <h2 class="desk-form__title" id="rights"><bdi>{name}</bdi> " " {role_name(role)}</h2>
                    <p>{t("desk-account-rights")}</p>
                    <RightsOf role/>
                </section>
                <form class="desk-form" method="post" action=desk::ACCOUNT>
                    <h2 class="desk-form__title">{t("desk-account-password")}</h2>
                    <FormError error/>
                    <Password label=t("desk-account-old") secret=Secret::Old autocomplete="current-password"/>
                    <Password label=t("desk-account-new") secret=Secret::New autocomplete="new-password"/>
                    <p class="desk-form__hint">{t("desk-password-hint")}</p>
                    <p>{t("desk-account-others")}</p>
                    <button class="desk-button" type="submit" data-type="solid-fill">{t("desk-account-change")}</button>
                </form>
            </div>
        </DeskFrame>
    }
}
