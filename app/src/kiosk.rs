//! A page of the journey as a whole: the head, and the screen that stands on the tablet below it. The server renders it,
//! and the driver mounts it over what the server sent.

use leptos::{either::Either, prelude::*};

use crate::{components::header::Header, pages, state::KioskState};

/// The `id` of the element that it stands in.
pub const ROOT: &str = "kiosk";

/// The head and the screen below it.
#[component]
pub fn Kiosk(
    /// The screen.
    state: KioskState,
    /// True if this browser may hand over.
    enrolled: bool,
) -> impl IntoView {
    provide_context(state);
    let mut odd = false;
    view! {
        {move || {
            provide_context(state.catalogue.get());
            view! { <Header screen=state.screen message=state.message enrolled/> }.into_any()
        }}
        // Every screen gets fresh elements: a field must never show what was typed into the one before.
        {move || {
            odd = !odd;
            provide_context(state.catalogue.get());
            let page = pages::page(state.screen.get());
            if odd { Either::Left(page) } else { Either::Right(page) }.into_any()
        }}
    }
}
