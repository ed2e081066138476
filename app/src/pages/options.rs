//! The patient's choices today (S1 §2).

use domain::{Choice as Value, JourneyState, PortalHelp, Situation};
use leptos::prelude::*;

use crate::{
    catalogue::{Catalogue, text},
    components::{
        choices::{Choice, Choices},
        screen::ScreenForm,
    },
};

/// The question.
#[component]
pub fn Options(
    /// The state of the journey.
    state: JourneyState,
) -> impl IntoView {
    let portal = portal_key("options-portal", state.answers.situation);
    let catalogue = Catalogue::here();
    let shown = &catalogue.settings().options_shown;
    // What was chosen before the clinic left it out stays there for whoever comes back to it.
    let offered =
        |value: &&Value| state.answers.options == Some(**value) || shown.iter().any(|name| name == value.name());
    let choices = in_order(state.answers.situation)
        .iter()
        .filter(offered)
        .map(|value| {
            let key = format!("options-{}", value.name());
            let hint = if *value == Value::Portal { text(&portal) } else { text(&format!("{key}-hint")) };
            Choice::new(value.name(), text(&key)).hint(hint)
        })
        .collect();
    view! {
        <ScreenForm state=state.clone()>
            <Choices state name="options" choices legend=text("options-title") hint=Some(text("options-hint")) layout="order"/>
        </ScreenForm>
    }
}

/// The choices in the order in which the first that fits is to be chosen. Looking at Mynaportal settles nothing where it
/// only tells whether the new insurance is registered: there it stands behind what does.
fn in_order(situation: Option<Situation>) -> [Value; 5] {
    use Value::{Form, Known, Nothing, Papers, Portal};
    match help(situation) {
        PortalHelp::RegistrationOnly => [Papers, Known, Form, Portal, Nothing],
        PortalHelp::Confirms | PortalHelp::Depends => [Portal, Papers, Known, Form, Nothing],
    }
}

fn help(situation: Option<Situation>) -> PortalHelp {
    situation.unwrap_or(Situation::Unknown).portal()
}

/// The key of what Mynaportal can do in a situation: never more than the notices promise (S1 §1(1)※).
pub(super) fn portal_key(prefix: &str, situation: Option<Situation>) -> String {
    let help = match help(situation) {
        PortalHelp::RegistrationOnly => "-registration_only",
        PortalHelp::Confirms => "-confirms",
        PortalHelp::Depends => "-depends",
    };
    [prefix, help].concat()
}
