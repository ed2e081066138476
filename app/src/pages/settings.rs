//! The settings of the screens for the patient in front of them. They hold until the journey ends.

use domain::{JourneyState, Setting, Step, journey_state::Command};
use leptos::prelude::*;

use crate::{
    catalogue::{Catalogue, text},
    components::{
        actions::Actions,
        choices::{Choice, Choices},
        screen::{Body, Screen},
        title::Title,
    },
};

/// The screen. Each choice shows at once where scripts run, and with the button where they do not.
#[component]
pub fn Settings(
    /// The state of the journey, which goes on where the patient came from.
    state: JourneyState,
) -> impl IntoView {
    let language = Catalogue::here().spoken();
    let offered = Setting::ALL.iter().filter(|setting| **setting != Setting::Furigana || language.has_readings());
    let groups: Vec<_> = offered
        .map(|setting| {
            let name = setting.name();
            let label = |value: &&'static str| Choice {
                scripted: setting.is_scripted(),
                ..Choice::new(value, text(&format!("settings-{name}-{value}")))
            };
            let choices = setting.values().iter().map(label).collect();
            let hint = (*setting == Setting::Scan).then(|| text("scan-help"));
            view! {
                <div data-scripted=setting.is_scripted().then_some("")>
                    <Choices
                        chosen=state.view.value(*setting, language).to_owned()
                        name=setting.field()
                        choices
                        legend=text(&format!("settings-{name}"))
                        heading=false
                        hint
                        layout="row"
                    />
                </div>
            }
            .into_any()
        })
        .collect();
    view! {
        <Screen step=Step::Settings hidden=state.hidden()>
            <Body>
                <Title text=text("settings-title")/>
                <p>{text("settings-lead")}</p>
                <div class="kiosk-settings">{groups}</div>
            </Body>
            <Actions back=false label=text("settings-take") command=Command::Continue/>
        </Screen>
    }
}
