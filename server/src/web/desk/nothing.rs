//! Where the desk has nothing to show, or not to this person: what happened, and the way to the list.

use app::{catalogue::t, routes::desk};
use leptos::prelude::*;

use super::frame::{DeskFrame, Viewer};

/// The page.
#[component]
pub fn Nothing(
    /// Who is signed in, where that is known.
    viewer: Option<Viewer>,
    /// The key of the title.
    title: &'static str,
    /// The key of what to do.
    lead: &'static str,
) -> impl IntoView {
    view! {
        <DeskFrame viewer>
            <div class="desk-nothing">
                <h1 class="desk-title">{t(title)}</h1>
                <p>{t(lead)}</p>
                <p><a class="desk-button" data-type="solid-fill" href=desk::QUEUE>{t("desk-back")}</a></p>
            </div>
        </DeskFrame>
    }
}
