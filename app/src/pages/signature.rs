//! 署名, in one of the ways the clinic offers, and the hand-over.

use domain::{Method, Visit};
use leptos::prelude::*;

use crate::{
    catalogue::{Catalogue, t},
    components::{
        choices::{Choice, Choices},
        quote::Quote,
        screen::Question,
        text_field::TextField,
        title::Title,
    },
    entries,
    islands::signature_pad::SignaturePad,
};

/// The screen. Which way is chosen decides by style alone what is shown below, so it works before and without scripts.
#[component]
pub fn Signature(
    /// The visit.
    visit: Visit,
) -> impl IntoView {
    let catalogue = Catalogue::here();
    let methods: Vec<Method> =
        catalogue.settings().signature_methods.iter().filter_map(|name| Method::from_name(name)).collect();
    let choices = methods
        .iter()
        .map(|method| Choice {
            scripted: *method == Method::Drawn,
            ..Choice::new(method.name(), t(&format!("signature-{}", method.name())))
        })
        .collect();
    let date = visit.answers.sheet.declared_on.map(|date| entries::date(date, &catalogue));
    let drawn = methods.contains(&Method::Drawn).then(SignaturePad);
    let typed = methods.contains(&Method::Typed).then(|| {
        view! {
            <div class="kiosk-signature__typed">
                <TextField
                    visit=visit.clone()
                    name="signature.name"
                    label=t("signature-typed-label")
                />
            </div>
        }
    });
    view! {
        <Question visit=visit.clone() label=t("signature-submit") action="submit">
            <Title text=t("signature-title")/>
            <div class="kiosk-signing">
                <div class="kiosk-signing__what">
                    <Quote prefix="form">
                        <p>{t("form-statement")}</p>
                    </Quote>
                    <p>{t("signature-date")} " " <strong>{date}</strong></p>
                </div>
                <div class="kiosk-signature">
                    <Choices
                        visit=visit.clone()
                        name="signature.method"
                        choices
                        legend=t("signature-how")
                        heading=false
                        layout="grid"
                    />
                    {drawn}
                    {typed}
                </div>
                <div class="kiosk-signing__who">
                    <h2 class="kiosk-subtitle">{t("signature-other")}</h2>
                    <TextField
                        visit
                        name="signer.relationship"
                        label=t("form-relationship")
                        hint=t("signature-relationship-hint")
                    />
                </div>
            </div>
        </Question>
    }
}
