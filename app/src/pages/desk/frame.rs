//! The frame of the desk's pages.

use domain::Role;
use leptos::prelude::*;

use crate::{
    catalogue::{Catalogue, t},
    routes::desk,
};

/// Who is signed in.
#[derive(Clone, Debug)]
pub struct Viewer {
    /// The name.
    pub name: String,
    /// What the person is there for: pages show nothing that would be refused.
    pub role: Role,
}

/// Head and body of a page of the desk.
#[component]
pub fn DeskFrame(
    /// Who is signed in; nobody on the way in.
    #[prop(default = None)]
    viewer: Option<Viewer>,
    /// The page.
    children: Children,
) -> impl IntoView {
    let clinic = Catalogue::here().settings().clinic.clone();
    let name = if clinic.is_empty() { t("app-name") } else { clinic };
    view! {
        <a class="desk-skip" href="#main">{t("skip-to-main")}</a>
        <header class="desk-header">
            <p class="desk-header__name">{name} " " <span class="desk-header__part">{t("desk-name")}</span></p>
            {viewer.map(|viewer| {
                view! {
                    <nav class="desk-header__nav" aria-label=t("desk-nav")>
                        <a class="desk-header__link" href=desk::QUEUE>{t("desk-queue-title")}</a>
                        <a class="desk-header__link" href=desk::GUIDE>{t("desk-guide-title")}</a>
                        <a class="desk-header__link" href=desk::PRINT>{t("desk-menu-title")}</a>
                        <form class="desk-header__out" method="post" action=desk::SIGN_OUT>
                            <span class="desk-header__staff"><bdi>{viewer.name}</bdi></span>
                            <button class="desk-button" type="submit">{t("desk-sign-out")}</button>
                        </form>
                    </nav>
                }
            })}
        </header>
        <main class="desk-main" id="main">
            {children()}
        </main>
    }
}
