//! The QR code to Mynaportal, its host in text, and what Mynaportal can and cannot show here.

use domain::{Journey, Step, Visit, visit::Press};
use leptos::prelude::*;

use crate::{
    catalogue::{Catalogue, t, t_with},
    components::{button::Button, contact::Contact, qr_code::QrImage, screen::Question, title::Title},
    pages::options::portal_key,
};

/// The screen.
#[component]
pub fn Portal(
    /// The visit.
    visit: Visit,
) -> impl IntoView {
    let portal = Catalogue::here().settings().portal.clone();
    let label = t_with("portal-code", &[("host", &portal.host)]);
    let host = t_with("portal-host", &[("host", &portal.host)]);
    let can = t(&portal_key("portal", visit.answers.situation));
    let to_desk = Journey::of(&visit.answers).next(Step::Portal) == Some(Step::ShowDesk);
    let (on, other) = if to_desk { ("portal-to-desk", true) } else { ("portal-to-form", false) };
    view! {
        <Question visit label=t(on) reading=true>
            <Title text=t("portal-title")/>
            <div class="kiosk-beside">
                <div>
                    <QrImage code=portal.code label/>
                    <p class="kiosk-host"><strong>{host}</strong></p>
                </div>
                <div>
                    <p class="kiosk-lead">{t("portal-scan")}</p>
                    <p>{can}</p>
                    <p>{t_with("portal-menu", &[("menu", &portal.menu)])}</p>
                    <p>{t("portal-pin")}</p>
                    {other.then(|| {
                        view! {
                            <Button
                                label=t("portal-to-form")
                                press=Press::Continue
                                action="form"
                                answer=("options", "form")
                            />
                        }
                    })}
                    {(!other).then(Contact)}
                </div>
            </div>
        </Question>
    }
}
