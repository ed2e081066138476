//! The receipt: the number, and what to do now and later.

use domain::{Step, visit::Press};
use leptos::prelude::*;

use crate::{
    catalogue::t,
    components::{
        actions::Actions,
        quote::Quote,
        screen::{Body, Screen},
        title::Title,
    },
    stage::Receipt,
};

/// The screen. Nothing of the patient is left on it but the number.
#[component]
pub fn Done(
    /// What the server gave.
    receipt: Receipt,
) -> impl IntoView {
    view! {
        <Screen step=Step::Done>
            <Body reading=true>
                <Title text=t("done-title")/>
                <div class="kiosk-beside">
                    <p class="kiosk-ticket">
                        <span class="kiosk-ticket__label">{t("done-ticket")}</span>
                        <strong class="kiosk-ticket__number" data-ticket=receipt.ticket.clone()>
                            {receipt.ticket.clone()}
                        </strong>
                    </p>
                    <div>
                        <h2 class="kiosk-subtitle">{t("done-now")}</h2>
                        <ol>
                            <li>{t("done-tell")}</li>
                            <li>{t("done-card")}</li>
                            {receipt.sign_at_desk.then(|| view! { <li>{t("done-sign")}</li> })}
                        </ol>
                        <h2 class="kiosk-subtitle">{t("done-follow-up")}</h2>
                        <Quote prefix="form">
                            <p>{t("form-explanation-follow-up")}</p>
                        </Quote>
                    </div>
                </div>
            </Body>
            <Actions back=false label=t("done-finish") action="finish" press=Press::Finish/>
        </Screen>
    }
}
