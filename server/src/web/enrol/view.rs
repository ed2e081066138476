//! Enrolling a tablet by its one-time link: the link shows a button, the button enrols.

use app::catalogue::{Catalogue, t, t_with};
use domain::Step;
use leptos::prelude::*;

use crate::web::routes;

/// The button.
#[component]
pub fn Enrol(
    /// The code of the link.
    code: String,
    /// The name the tablet will have.
    name: String,
) -> impl IntoView {
    view! {
        <main class="kiosk-notice" id="main">
            <h1 class="kiosk-title">{t("enrol-title")}</h1>
            <p>{t("enrol-lead")}</p>
            <p>{t_with("enrol-as", &[("name", &name)])}</p>
            <form method="post" action=routes::enrol(&code)>
                <button class="kiosk-button" type="submit" data-type="solid-fill" data-action="enrol">
                    {t("enrol-button")}
                </button>
            </form>
        </main>
    }
}

/// Done.
#[component]
pub fn Enrolled() -> impl IntoView {
    let start = routes::screen(Catalogue::here().language(), Step::Start);
    view! {
        <main class="kiosk-notice" id="main">
            <h1 class="kiosk-title">{t("enrol-done-title")}</h1>
            <p>{t("enrol-done")}</p>
            <p><a class="kiosk-button" data-type="solid-fill" href=start>{t("enrol-start")}</a></p>
        </main>
    }
}
