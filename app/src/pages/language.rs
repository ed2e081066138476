//! The languages there are, each by its own name. Choosing one keeps every answer and the place.

use domain::{JourneyState, Step, journey_state::Command};
use leptos::prelude::*;

use crate::{
    catalogue::text,
    components::{
        actions::Actions,
        languages::Languages,
        screen::{Body, Screen},
        title::Title,
    },
};

/// The screen.
#[component]
pub fn Language(
    /// The state of the journey, which goes on where the patient came from.
    state: JourneyState,
) -> impl IntoView {
    view! {
        <Screen step=Step::Language hidden=state.hidden()>
            <Body>
                <Title text=text("language-title")/>
                <p>{text("language-hint")}</p>
                <Languages/>
            </Body>
            <Actions back=false label=text("back") action="back" command=Command::Back/>
        </Screen>
    }
}
