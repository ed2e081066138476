//! The certificate of this server, for staff.

use app::{catalogue::t, components::qr_code::QrImage, settings::QrCode};
use leptos::prelude::*;

use crate::web::{
    desk::frame::{DeskFrame, Viewer},
    routes::desk,
    trust::view::Fingerprint,
};

/// The facts of the local authority and its certificate, formatted.
#[derive(Clone)]
pub struct Facts {
    /// The name of the authority, as devices show it.
    pub authority: String,
    /// Its fingerprint, in lines.
    pub fingerprint: Vec<String>,
    /// The end of the authority.
    pub authority_ends: String,
    /// The end of the certificate.
    pub ends: String,
    /// The names in the certificate.
    pub names: String,
    /// The names that its authority may not sign for; empty for none.
    pub outside: String,
    /// The keys of the troubles.
    pub troubles: Vec<&'static str>,
    /// The address of the page that shows how to trust it.
    pub address: String,
    /// The same as a QR code, if it fits.
    pub qr: Option<QrCode>,
}

/// The page.
#[component]
pub fn Certificate(
    /// The viewer.
    viewer: Viewer,
    /// The facts.
    facts: Facts,
) -> impl IntoView {
    let Facts { authority, fingerprint, authority_ends, ends, names, outside, troubles, address, qr } = facts;
    let troubles: Vec<_> = troubles.into_iter().map(|key| view! { <p class="desk-warning">{t(key)}</p> }).collect();
    let outside = (!outside.is_empty()).then(|| {
        view! {
            <dt>{t("desk-certificate-outside")}</dt>
            <dd>{outside}</dd>
        }
    });
    let qr = qr.map(|code| view! { <QrImage code label=t("desk-certificate-qr")/> });
    let to = address.clone();
    view! {
        <DeskFrame viewer=Some(viewer) at=desk::TABLETS>
            <h1 class="desk-title">{t("desk-certificate-title")}</h1>
            {troubles}
            <p>{t("desk-certificate-lead")}</p>
            <div class="desk-invitation">
            <Fingerprint fingerprint/>
            <dl class="desk-invitation__facts">
                <dt>{t("desk-certificate-authority")}</dt>
                <dd>{authority}</dd>
                <dt>{t("desk-certificate-authority-ends")}</dt>
                <dd>{authority_ends}</dd>
                <dt>{t("desk-certificate-ends")}</dt>
                <dd>{ends}</dd>
                <dt>{t("desk-certificate-names")}</dt>
                <dd>{names}</dd>
                {outside}
            </dl>
            </div>
            <h2 class="desk-subtitle">{t("desk-certificate-how")}</h2>
            <p>{t("desk-certificate-how-lead")}</p>
            <div class="desk-invitation">
                {qr}
                <p class="desk-invitation__address"><a href=to>{address}</a></p>
            </div>
        </DeskFrame>
    }
}
