//! The QR code to Mynaportal, its host in text, and what Mynaportal can and cannot show here.

use domain::{Journey, JourneyState, Step, journey_state::Command};
use leptos::prelude::*;

use crate::{
    catalogue::{Catalogue, t_with, text, text_with},
    components::{button::Button, contact::Contact, qr_code::QrImage, screen::ScreenForm, title::Title},
    pages::options::portal_key,
};

/// The screen.
#[component]
pub fn Portal(
    /// The state of the journey.
    state: JourneyState,
) -> impl IntoView {
    let portal = Catalogue::here().settings().portal.clone();
    let label = t_with("portal-code", &[("host", &portal.host)]);
    let host = text_with("portal-host", &[("host", &portal.host)]);
    let can = text(&portal_key("portal", state.answers.situation));
    let to_desk = Journey::of(&state.answers).next(Step::Portal) == Some(Step::ShowDesk);
    let (on, other) = if to_desk { ("portal-to-desk", true) } else { ("portal-to-form", false) };
    view! {
        <ScreenForm state label=text(on) reading=true>
            <Title text=text("portal-title")/>
            <div class="kiosk-beside">
                <div>
                    <QrImage code=portal.code label/>
                    <p class="kiosk-host"><strong>{host}</strong></p>
                </div>
                <div>
                    <p class="kiosk-lead">{text("portal-scan")}</p>
                    <p>{can}</p>
                    <p>{text("portal-menu").fill("menu", &Catalogue::here().japanese(&in_order(&portal.menu)))}</p>
                    <p>{text("portal-pin")}</p>
                    {other.then(|| {
                        view! {
                            <Button
                                label=text("portal-to-form")
                                command=Command::Continue
                                action="form"
                                answer=("options", "form")
                            />
                        }
                        .into_any()
                    })}
                    {(!other).then(|| view! { <Contact/> }.into_any())}
                </div>
            </div>
        </ScreenForm>
    }
}

/// The places of a menu, which the configuration parts by `>`, as what is pressed one after the other.
fn in_order(menu: &str) -> String {
    let places = menu.split(['>', '\u{ff1e}']).map(str::trim).filter(|place| !place.is_empty());
    let pressed: Vec<_> = places.map(|place| format!("\u{300c}{place}\u{300d}")).collect();
    pressed.join("\u{2192}")
}
