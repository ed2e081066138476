//! The steps to trust the local authority, system by system: to be read on the device, or printed on one sheet of A4.

use app::catalogue::{t, t_with};
use leptos::prelude::*;

use super::FILE;
use crate::web::routes;

/// A step, with the command that it takes, if it takes one.
type Step = (&'static str, Option<&'static str>);

/// Android 11 and later.
const ANDROID: [Step; 5] = [
    ("desk-trust-download-step", None),
    ("desk-trust-android-open", None),
    ("desk-trust-android-install", None),
    ("desk-trust-android-file", None),
    ("desk-trust-android-compare", None),
];
/// iPadOS.
const IPAD: [Step; 5] = [
    ("desk-trust-ipad-download", None),
    ("desk-trust-ipad-open", None),
    ("desk-trust-ipad-install", None),
    ("desk-trust-ipad-compare", None),
    ("desk-trust-ipad-trust", None),
];
/// Windows 10 and 11.
const WINDOWS: [Step; 5] = [
    ("desk-trust-download-step", None),
    ("desk-trust-windows-compare", Some(r#"certutil -hashfile "%USERPROFILE%\Downloads\madoguchi-ca.crt" SHA256"#)),
    ("desk-trust-windows-open", None),
    ("desk-trust-windows-store", None),
    ("desk-trust-restart", None),
];
/// Debian with Chromium, which keeps what it trusts in a database of NSS.
const DEBIAN: [Step; 5] = [
    ("desk-trust-download-step", None),
    ("desk-trust-debian-compare", Some(r#"cd "$(xdg-user-dir DOWNLOAD)" && sha256sum madoguchi-ca.crt"#)),
    ("desk-trust-debian-tools", Some("sudo apt install libnss3-tools && mkdir -p ~/.pki/nssdb")),
    ("desk-trust-debian-add", Some("certutil -d sql:$HOME/.pki/nssdb -A -t C,, -n madoguchi -i madoguchi-ca.crt")),
    ("desk-trust-restart", None),
];

/// The page.
#[component]
pub fn TrustPage(
    /// The name of the authority, as devices show it.
    authority: String,
    /// Its fingerprint, in lines.
    fingerprint: Vec<String>,
    /// Its end, formatted.
    until: String,
    /// The address to go on with.
    address: String,
) -> impl IntoView {
    let systems = [
        ("android", "desk-trust-android", ANDROID),
        ("ipad", "desk-trust-ipad", IPAD),
        ("windows", "desk-trust-windows", WINDOWS),
        ("debian", "desk-trust-debian", DEBIAN),
    ]
    .map(|(id, title, steps)| view! { <System id title steps=steps.to_vec() authority=authority.clone()/> });
    let to = address.clone();
    view! {
        <main class="trust" id="main">
            <h1>{t("desk-trust-title")}</h1>
            <p>{t_with("desk-trust-lead", &[("authority", &authority), ("until", &until)])}</p>
            <div class="trust__fingerprint">
                <h2>{t("desk-trust-fingerprint")}</h2>
                <Fingerprint fingerprint/>
                <p>{t("desk-trust-compare")}</p>
            </div>
            <ul class="trust__files">
                <li><a href=routes::TRUST_CERTIFICATE download=FILE>{t("desk-trust-download")}</a></li>
                <li><a href=routes::TRUST_PROFILE>{t("desk-trust-profile")}</a></li>
            </ul>
            <div class="trust__systems">{systems.into_iter().collect_view()}</div>
            <p>{t("desk-trust-untried")}</p>
            <p>{t("desk-trust-next")} " " <a href=to>{address}</a></p>
        </main>
    }
}

/// A fingerprint, in lines of eight bytes.
#[component]
pub fn Fingerprint(
    /// The lines.
    fingerprint: Vec<String>,
) -> impl IntoView {
    let lines: Vec<_> =
        fingerprint.into_iter().map(|line| view! { <span class="fingerprint__line">{line}</span> " " }).collect();
    view! { <p class="fingerprint"><code data-fingerprint="">{lines}</code></p> }
}

#[component]
fn System(id: &'static str, title: &'static str, steps: Vec<Step>, authority: String) -> impl IntoView {
    let steps: Vec<_> = steps
        .into_iter()
        .map(|(key, command)| {
            let command = command.map(|command| view! { <code class="trust__command" translate="no">{command}</code> });
            view! { <li>{t_with(key, &[("authority", &authority)])} {command}</li> }
        })
        .collect();
    view! {
        <section class="trust__system" aria-labelledby=id>
            <h2 id=id>{t(title)}</h2>
            <ol>{steps}</ol>
        </section>
    }
}
