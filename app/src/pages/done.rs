//! The receipt: the number, and what to do now and later.

use domain::{JourneyState, Receipt, Step, journey_state::Command};
use leptos::prelude::*;

use crate::{
    catalogue::text,
    components::{
        actions::Actions,
        quote::{Quote, Say},
        screen::{Body, Screen},
        title::Title,
    },
};

/// The screen. Nothing of the patient is left on it but the number.
#[component]
pub fn Done(
    /// The receipt, and the settings of the screens.
    state: JourneyState,
) -> impl IntoView {
    let hidden = state.hidden();
    let Receipt { ticket, sign_at_desk } = state.receipt.unwrap_or_default();
    view! {
        <Screen step=Step::Done hidden>
            <Body reading=true>
                <Title text=text("done-title")/>
                <div class="kiosk-beside">
                    <p class="kiosk-ticket">
                        <span class="kiosk-ticket__label">{text("done-ticket")}</span>
                        <strong class="kiosk-ticket__number" data-ticket=ticket.clone()>
                            {ticket.clone()}
                        </strong>
                    </p>
                    <div>
                        <h2 class="kiosk-subtitle">{text("done-now")}</h2>
                        <ol>
                            <li>{text("done-tell")}</li>
                            <li>{text("done-card")}</li>
                            {sign_at_desk.then(|| view! { <li>{text("done-sign")}</li> }.into_any())}
                        </ol>
                        <h2 class="kiosk-subtitle">{text("done-follow-up")}</h2>
                        <p>{text("done-follow-up-lead")}</p>
                        <Quote source="form-source" quoted=follow_up/>
                    </div>
                </div>
            </Body>
            <Actions back=false label=text("done-finish") action="finish" command=Command::Finish/>
        </Screen>
    }
}

fn follow_up(say: Say) -> AnyView {
    view! {
        <p>{say("form-explanation-follow-up")}</p>
    }
    .into_any()
}
