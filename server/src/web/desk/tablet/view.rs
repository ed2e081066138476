//! One tablet: enrolling it, its name, and the end of its enrolment, which takes two steps.

use app::{
    catalogue::{t, t_with},
    components::qr_code::QrImage,
    settings::QrCode,
};
use leptos::prelude::*;

use crate::web::{
    desk::{
        account::sign_in::FormError,
        frame::{DeskFrame, Viewer},
    },
    routes::desk,
};

domain::redacted!(Invitation);

/// Asking for the name of another tablet.
#[component]
pub fn EnrolTablet(
    /// The viewer.
    viewer: Viewer,
    /// The error of the last try.
    #[prop(default = None)]
    error: Option<String>,
    /// The name, as typed the last time.
    #[prop(default = String::new())]
    name: String,
) -> impl IntoView {
    view! {
        <DeskFrame viewer=Some(viewer) at=desk::TABLETS>
            <form class="desk-form" method="post" action=desk::TABLETS_ENROL>
                <h1 class="desk-title">{t("desk-tablets-enrol")}</h1>
                <p>{t("desk-tablets-enrol-lead")}</p>
                <FormError error/>
                <NameField name/>
                <button class="desk-button" type="submit" data-type="solid-fill">{t("desk-tablets-enrol-make")}</button>
            </form>
            <BackToTablets/>
        </DeskFrame>
    }
}

/// A one-time link, as it is carried to the tablet.
#[derive(Clone)]
pub struct Invitation {
    /// The name the tablet will have.
    pub name: String,
    /// The code.
    pub code: String,
    /// The whole address.
    pub address: String,
    /// The address as a QR code, if it fits.
    pub qr: Option<QrCode>,
    /// The end of its validity, formatted.
    pub until: String,
    /// True if no other machine can open the address.
    pub loopback: bool,
}

/// The link: the one place where it is shown.
#[component]
pub fn TabletLink(
    /// The viewer.
    viewer: Viewer,
    /// The link.
    invitation: Invitation,
) -> impl IntoView {
    let Invitation { name, code, address, qr, until, loopback } = invitation;
    let loopback = loopback.then(|| view! { <p class="desk-invitation__note">{t("desk-tablets-link-loopback")}</p> });
    let qr = qr.map(|code| view! { <QrImage code label=t("desk-tablets-link-qr")/> });
    view! {
        <DeskFrame viewer=Some(viewer) at=desk::TABLETS>
            <h1 class="desk-title">{t_with("desk-tablets-link-title", &[("name", &name)])}</h1>
            <p>{t("desk-tablets-link-lead")}</p>
            <p>{t_with("desk-tablets-link-until", &[("until", &until)])}</p>
            {loopback}
            <div class="desk-invitation">
                {qr}
                <dl class="desk-invitation__facts">
                    <dt>{t("desk-tablets-link-address")}</dt>
                    <dd class="desk-invitation__address">{address}</dd>
                    <dt>{t("desk-tablets-link-code")}</dt>
                    <dd class="desk-invitation__code">{code}</dd>
                </dl>
            </div>
            <BackToTablets/>
        </DeskFrame>
    }
}

/// Its name, and the way to the end of its enrolment.
#[component]
pub fn ManageTablet(
    /// The viewer.
    viewer: Viewer,
    /// Its number.
    id: i64,
    /// Its name.
    title: String,
    /// The error of the last try.
    #[prop(default = None)]
    error: Option<String>,
    /// The new name, as typed the last time.
    name: String,
) -> impl IntoView {
    view! {
        <DeskFrame viewer=Some(viewer) at=desk::TABLETS>
            <h1 class="desk-title">{t_with("desk-tablets-manage-title", &[("name", &title)])}</h1>
            <form class="desk-form" method="post" action=desk::tablet(id)>
                <h2 class="desk-subtitle">{t("desk-tablets-rename")}</h2>
                <FormError error/>
                <NameField name/>
                <button class="desk-button" type="submit" data-type="solid-fill">{t("desk-tablets-rename")}</button>
            </form>
            <section class="desk-form" aria-labelledby="revoke">
                <h2 class="desk-subtitle" id="revoke">{t("desk-tablets-revoke")}</h2>
                <p>{t("desk-tablets-revoke-lead")}</p>
                <a class="desk-button" href=desk::tablet_revoke(id)>{t("desk-tablets-revoke")}</a>
            </section>
            <BackToTablets/>
        </DeskFrame>
    }
}

/// The second step of ending its enrolment.
#[component]
pub fn RevokeTablet(
    /// The viewer.
    viewer: Viewer,
    /// Its number.
    id: i64,
    /// Its name.
    name: String,
    /// True if a patient is at it.
    in_use: bool,
) -> impl IntoView {
    view! {
        <DeskFrame viewer=Some(viewer) at=desk::TABLETS>
            <form class="desk-form" method="post" action=desk::tablet_revoke(id)>
                <h1 class="desk-title">{t_with("desk-tablets-revoke-title", &[("name", &name)])}</h1>
                {in_use.then(|| view! { <p class="desk-form__error">{t("desk-tablets-revoke-in-use")}</p> })}
                <p>{t("desk-tablets-revoke-lead")}</p>
                <p>{t("desk-tablets-revoke-again")}</p>
                <button class="desk-button" type="submit" data-type="danger">{t("desk-tablets-revoke-yes")}</button>
                <a class="desk-button" href=desk::tablet(id)>{t("desk-tablets-revoke-no")}</a>
            </form>
        </DeskFrame>
    }
}

#[component]
fn NameField(name: String) -> impl IntoView {
    view! {
        <label class="desk-form__label" for="name">{t("desk-tablets-name")}</label>
        <input
            class="desk-form__input"
            type="text"
            id="name"
            name="name"
            value=name
            autocomplete="off"
            spellcheck="false"
            aria-describedby="name-hint"
            required
        />
        <p class="desk-form__hint" id="name-hint">{t("desk-tablets-name-hint")}</p>
    }
}

#[component]
fn BackToTablets() -> impl IntoView {
    view! { <p class="desk-guide__back"><a href=desk::TABLETS>{t("desk-tablets-back")}</a></p> }
}
