//! The pages of one's own second factor.

use app::{
    catalogue::{t, t_with},
    components::qr_code::QrImage,
    settings::QrCode,
};
use leptos::prelude::*;

use crate::web::{
    desk::{
        account::{code::CodeField, sign_in::FormError},
        frame::{DeskFrame, Viewer},
        staff::view::{Password, Secret},
    },
    routes::desk,
};

domain::redacted!(Errors);

/// The reasons for which something was refused, each at its form.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Errors {
    /// At setting it up.
    pub set_up: Option<String>,
    /// At the recovery codes.
    pub codes: Option<String>,
    /// At taking it away.
    pub remove: Option<String>,
}

/// The page where the configuration asks for none.
#[component]
pub fn Off(
    /// The viewer.
    viewer: Viewer,
) -> impl IntoView {
    view! {
        <DeskFrame viewer=Some(viewer)>
            <h1 class="desk-title">{t("desk-factor-title")}</h1>
            <p>{t("desk-factor-off")}</p>
            <p><a class="desk-table__link" href=desk::ACCOUNT>{t("desk-factor-back")}</a></p>
        </DeskFrame>
    }
}

/// A second factor that is being set up.
#[component]
pub fn SetUpFactor(
    /// The viewer.
    viewer: Viewer,
    /// The secret in base 32.
    secret: String,
    /// The same as a QR code, if it fits.
    qr: Option<QrCode>,
    /// True if nothing else can be done before.
    required: bool,
    /// The error of the last try.
    error: Option<String>,
) -> impl IntoView {
    let qr = qr.map(|code| view! { <QrImage code label=t("desk-factor-qr")/> });
    // Groups of four can be typed without losing one's place.
    let grouped = secret.as_bytes().chunks(4).map(|group| String::from_utf8_lossy(group).into_owned());
    let grouped = grouped.collect::<Vec<_>>().join(" ");
    let required = required.then(|| view! { <p class="desk-warning">{t("desk-factor-required")}</p> });
    view! {
        <DeskFrame viewer=Some(viewer)>
            <h1 class="desk-title">{t("desk-factor-title")}</h1>
            {required}
            <p>{t("desk-factor-lead")}</p>
            <FormError error/>
            <ol class="desk-factor">
                <li>
                    <p>{t("desk-factor-scan")}</p>
                    <div class="desk-invitation">
                        {qr}
                        <dl class="desk-invitation__facts">
                            <dt>{t("desk-factor-secret")}</dt>
                            <dd class="desk-invitation__code"><code translate="no">{grouped}</code></dd>
                        </dl>
                    </div>
                </li>
                <li>
                    <p id="code-lead">{t("desk-factor-confirm-lead")}</p>
                    <form class="desk-form" method="post" action=desk::FACTOR>
                        <CodeField label=t("desk-factor-code") described="code-lead"/>
                        <Password label=t("desk-password") secret=Secret::Password autocomplete="current-password"/>
                        <button class="desk-button" type="submit" data-type="solid-fill">{t("desk-factor-confirm")}</button>
                    </form>
                </li>
            </ol>
            <p><a class="desk-table__link" href=desk::ACCOUNT>{t("desk-factor-back")}</a></p>
        </DeskFrame>
    }
}

/// A second factor that is set up.
#[component]
pub fn Kept(
    /// The viewer.
    viewer: Viewer,
    /// The number of recovery codes that are left.
    codes_left: u32,
    /// The errors of the last try.
    errors: Errors,
) -> impl IntoView {
    let left = t_with("desk-factor-codes-left", &[("count", &codes_left.to_string())]);
    view! {
        <DeskFrame viewer=Some(viewer)>
            <h1 class="desk-title">{t("desk-factor-title")}</h1>
            <p>{t("desk-factor-kept")}</p>
            <div class="desk-forms">
                <form class="desk-form" method="post" action=desk::FACTOR_CODES aria-labelledby="codes">
                    <h2 class="desk-form__title" id="codes">{t("desk-factor-codes-title")}</h2>
                    <FormError error=errors.codes/>
                    <p>{left}</p>
                    <p>{t("desk-factor-codes-renew-lead")}</p>
                    <Password label=t("desk-password") secret=Secret::Password autocomplete="current-password"/>
                    <button class="desk-button" type="submit">{t("desk-factor-codes-renew")}</button>
                </form>
                <form class="desk-form" method="post" action=desk::FACTOR_REMOVE aria-labelledby="remove">
                    <h2 class="desk-form__title" id="remove">{t("desk-factor-remove")}</h2>
                    <FormError error=errors.remove/>
                    <p>{t("desk-factor-remove-lead")}</p>
                    <Password label=t("desk-password") secret=Secret::Old autocomplete="current-password"/>
                    <button class="desk-button" type="submit">{t("desk-factor-remove")}</button>
                </form>
            </div>
            <p><a class="desk-table__link" href=desk::ACCOUNT>{t("desk-factor-back")}</a></p>
        </DeskFrame>
    }
}

/// Recovery codes, for paper.
#[component]
pub fn Codes(
    /// The viewer.
    viewer: Viewer,
    /// The name of the clinic; empty where it has none.
    clinic: String,
    /// The codes.
    codes: Vec<String>,
) -> impl IntoView {
    let name = viewer.name.clone();
    let clinic = (!clinic.is_empty()).then(|| view! { <span>{clinic}</span> });
    let codes: Vec<_> = codes.into_iter().map(|code| view! { <li><code translate="no">{code}</code></li> }).collect();
    view! {
        <DeskFrame viewer=Some(viewer)>
            <h1 class="desk-title">{t("desk-factor-codes-title")}</h1>
            <p class="desk-settings__saved" role="status">{t("desk-factor-done")}</p>
            <p>{t("desk-factor-codes-lead")}</p>
            <p class="desk-facts">{clinic} <span><bdi>{name}</bdi></span></p>
            <ul class="desk-codes">{codes}</ul>
            <p class="desk-codes__ways">
                <button class="desk-button" type="button" data-print>{t("desk-print")}</button>
                <a class="desk-button" data-type="solid-fill" href=desk::QUEUE>{t("desk-factor-codes-kept")}</a>
            </p>
        </DeskFrame>
    }
}
