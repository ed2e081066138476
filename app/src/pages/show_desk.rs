//! The sentences to show and say at the desk (S1 §2(1)-(3)). The form stays one tap away: nobody pays 10割 for want of
//! it.

use domain::{Choice, JourneyState, Step, journey_state::Command};
use leptos::prelude::*;

use crate::{
    catalogue::text,
    components::{
        actions::Actions,
        button::Button,
        contact::Contact,
        screen::{Body, Screen},
        title::Title,
    },
    kiosk_screen::KioskScreen,
    pages::heading,
};

/// The screen.
#[component]
pub fn ShowDesk(
    /// The state of the journey.
    state: JourneyState,
) -> impl IntoView {
    let title = text(&heading(&KioskScreen::Journey(state.clone())));
    let (what, instead) = match state.answers.options {
        Some(Choice::Portal) => (said("show-desk-portal").into_any(), "show-desk-form-instead"),
        Some(Choice::Known) => (known().into_any(), "show-desk-form-instead"),
        Some(Choice::Nothing) => (said("show-desk-nothing").into_any(), "show-desk-form-instead-nothing"),
        _ => (said("show-desk-papers").into_any(), "show-desk-form-instead"),
    };
    view! {
        <Screen step=Step::ShowDesk hidden=state.hidden()>
            <Body>
                <Title text=title/>
                {what}
                <div class="kiosk-instead">
                    <p>{text(instead)}</p>
                    <Button
                        label=text("show-desk-to-form")
                        command=Command::Continue
                        action="form"
                        answer=("options", "form")
                    />
                </div>
                <Contact/>
            </Body>
            <Actions back=true label=text("show-desk-finish") action="finish" command=Command::Finish/>
        </Screen>
    }
}

fn said(key: &'static str) -> impl IntoView {
    view! { <p class="kiosk-lead">{text(key)}</p> }
}

fn known() -> impl IntoView {
    view! {
        <blockquote class="kiosk-say">{text("show-desk-known")}</blockquote>
        <p>{text("show-desk-known-then")}</p>
    }
}
