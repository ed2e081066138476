//! 署名, in one of the ways the clinic offers, and the hand-over.

use domain::{JourneyState, Method};
use leptos::{prelude::*, tachys::view::IntoRender};

use crate::{
    catalogue::{Catalogue, official, text},
    components::{
        choices::{Choice, Choices},
        pad::SignaturePad,
        quote::{Gloss, Quote, Say},
        screen::ScreenForm,
        text_field::TextField,
        title::Title,
    },
    questions,
};

/// The screen. Which way is chosen decides by style alone what is shown below, so it works before and without scripts.
#[component]
pub fn Signature(
    /// The state of the journey.
    state: JourneyState,
) -> impl IntoView {
    let catalogue = Catalogue::here();
    let methods: Vec<Method> =
        catalogue.settings().signature_methods.iter().filter_map(|name| Method::from_name(name)).collect();
    let choices = methods
        .iter()
        .map(|method| Choice {
            scripted: *method == Method::Drawn,
            ..Choice::new(method.name(), text(&format!("signature-{}", method.name())))
        })
        .collect();
    let date = state.answers.form.declared_on.map(|date| questions::date(date, &catalogue).into_render());
    // Who answered that there is none, or is not sure, is told what its words count in before stating it.
    let is_sure = state.answers.form.insurance.has_valid_certificate == Some(true);
    let gloss = (!is_sure).then(|| view! { <Gloss text=text("certificate-gloss")/> }.into_any());
    let error = state.error("signature.strokes").map(|error| catalogue.error(error));
    let drawn = methods.contains(&Method::Drawn).then(|| view! { <SignaturePad error/> }.into_any());
    let typed = methods.contains(&Method::Typed).then(|| {
        view! {
            <div class="kiosk-signature__typed">
                <TextField
                    state=state.clone()
                    name="signature.name"
                    label=text("signature-typed-label")
                />
            </div>
        }
        .into_any()
    });
    view! {
        <ScreenForm state=state.clone() label=text("signature-submit") action="submit">
            <Title text=text("signature-title")/>
            <div class="kiosk-signing">
                <div class="kiosk-signing__what">
                    <Quote source="form-source" quoted=statement/>
                    {gloss}
                    <p>{text("signature-date")} " " <strong>{date}</strong></p>
                </div>
                <div class="kiosk-signature">
                    <Choices
                        state=state.clone()
                        name="signature.method"
                        choices
                        legend=text("signature-how")
                        heading=false
                        layout="grid"
                    />
                    {drawn}
                    {typed}
                </div>
                <div class="kiosk-signing__who">
                    <h2 class="kiosk-subtitle">{text("signature-other")}</h2>
                    <TextField
                        state
                        name="signer.relationship"
                        label=official("form-relationship")
                        hint=text("signature-relationship-hint")
                    />
                </div>
            </div>
        </ScreenForm>
    }
}

/// The statement that is signed: the use of the form, and that it is destroyed afterwards (S1 別添3, 別紙様式).
fn statement(say: Say) -> AnyView {
    view! {
        <p>{say("form-statement")}</p>
        <p class="kiosk-quote__note">{say("form-instructions")}</p>
    }
    .into_any()
}
