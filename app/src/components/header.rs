//! The head of every screen: whose desk this is, the way out, and the way to a person.

use domain::visit::Press;
use leptos::prelude::*;

use crate::{
    catalogue::{Catalogue, t},
    components::button::Button,
};

/// The head of a screen.
#[component]
pub fn Header(
    /// Whether there is something to pause.
    #[prop(into)]
    pausable: Signal<bool>,
    /// Whether a call for help was sent, once there was one.
    #[prop(into)]
    called: Signal<Option<bool>>,
    /// Whether this browser may hand over.
    enrolled: bool,
) -> impl IntoView {
    let clinic = Catalogue::here().settings().clinic.clone();
    let name = if clinic.is_empty() { t("app-name") } else { clinic };
    let (sent, failed) = (t("call-staff-sent"), t("call-staff-failed"));
    let report = move || called.get().map(|arrived| if arrived { sent.clone() } else { failed.clone() });
    let label = t("pause");
    let pause = move || {
        let label = label.clone();
        pausable.get().then(|| view! { <Button label press=Press::Pause action="pause"/> })
    };
    view! {
        // The Enter key presses the first button of a form, wherever it stands: it must be the way on.
        <button class="kiosk-header__enter" type="submit" form="question" tabindex="-1" aria-hidden="true">
            {t("continue")}
        </button>
        <header class="kiosk-header">
            <p class="kiosk-header__name">{name}</p>
            <div class="kiosk-header__actions">
                {pause}
                <Button label=t("call-staff") press=Press::CallStaff action="call-staff"/>
            </div>
            <p class="kiosk-header__report" role="status" data-failed=move || (called.get() == Some(false)).then_some("")>
                {report}
            </p>
            {(!enrolled).then(|| view! { <p class="kiosk-header__notice">{t("not-enrolled")}</p> })}
        </header>
    }
}
