//! The page for something that does not exist or is not allowed: an explanation, and the way to the list.

use app::catalogue::t;
use leptos::prelude::*;

use super::frame::{DeskFrame, Viewer};
use crate::web::routes::desk;

/// The page.
#[component]
pub fn Nothing(
    /// The viewer, where known.
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
