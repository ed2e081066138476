//! The frame of the desk's pages.

use app::catalogue::{Catalogue, t};
use domain::{Right, Role};
use leptos::prelude::*;

use crate::web::routes::desk;

/// The viewer.
#[derive(Clone, Debug)]
pub struct Viewer {
    /// The name.
    pub name: String,
    /// The role: pages show nothing that would be refused.
    pub role: Role,
}

/// The pages, each with the right to see it.
const LINKS: [(Right, &str, &str); 9] = [
    (Right::Receive, desk::QUEUE, "desk-queue-nav"),
    (Right::Receive, desk::TABLETS, "desk-tablets-title"),
    (Right::Receive, desk::GUIDE, "desk-guide-title"),
    (Right::Receive, desk::PRINT, "desk-menu-title"),
    (Right::Numbers, desk::NUMBERS, "desk-numbers-title"),
    (Right::Export, desk::EXPORT, "desk-export-nav"),
    (Right::Dispose, desk::DISPOSE, "desk-dispose-nav"),
    (Right::Settings, desk::SETTINGS, "desk-settings-title"),
    (Right::Settings, desk::STAFF, "desk-staff-title"),
];

/// Head and body of a page of the desk.
#[component]
pub fn DeskFrame(
    /// The viewer; nobody on the way in.
    #[prop(default = None)]
    viewer: Option<Viewer>,
    /// The page among those of the navigation that this one belongs to.
    #[prop(default = "")]
    at: &'static str,
    /// The page.
    children: Children,
) -> impl IntoView {
    let clinic = Catalogue::here().settings().clinic.clone();
    let name = if clinic.is_empty() { t("app-name") } else { clinic };
    view! {
        <a class="desk-skip" href="#main">{t("skip-to-main")}</a>
        <header class="desk-header">
            <p class="desk-header__name">{name} " " <span class="desk-header__part">{t("desk-name")}</span></p>
            {viewer.map(|viewer| view! { <Signed viewer at/> })}
        </header>
        <main class="desk-main" id="main">
            {children()}
        </main>
    }
}

/// The viewer's name, the way out, and the pages that this person may see.
#[component]
fn Signed(viewer: Viewer, at: &'static str) -> impl IntoView {
    let links: Vec<_> = LINKS
        .into_iter()
        .filter(|(right, ..)| viewer.role.may(*right))
        .map(|(_, href, key)| {
            let current = (href == at).then_some("true");
            view! { <li><a class="desk-header__link" href=href aria-current=current>{t(key)}</a></li> }
        })
        .collect();
    view! {
        <form class="desk-header__out" method="post" action=desk::SIGN_OUT>
            <a class="desk-header__link" href=desk::ACCOUNT>
                <span class="desk-hidden">{t("desk-account-title")} " "</span>
                <bdi>{viewer.name}</bdi>
            </a>
            <button class="desk-button" type="submit" data-size="small" formaction=desk::LOCK data-lock>{t("desk-lock")}</button>
            <button class="desk-button" type="submit" data-size="small">{t("desk-sign-out")}</button>
        </form>
        <nav class="desk-header__nav" aria-label=t("desk-nav")>
            <ul class="desk-header__links">{links}</ul>
        </nav>
    }
}
