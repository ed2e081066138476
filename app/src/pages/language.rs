//! The languages there are, each by its own name. Choosing one keeps every answer and the place.

use domain::{Step, Visit, visit::Press};
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
    /// The visit, which goes on where the patient came from.
    visit: Visit,
) -> impl IntoView {
    view! {
        <Screen step=Step::Language hidden=visit.hidden()>
            <Body>
                <Title text=text("language-title")/>
                <p>{text("language-hint")}</p>
                <Languages/>
            </Body>
            <Actions back=false label=text("back") action="back" press=Press::Back/>
        </Screen>
    }
}
