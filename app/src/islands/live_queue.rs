//! Keeps the desk's list as it is now: the server says when something happened, the list is fetched again.

use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, closure::Closure};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{EventSource, Response};

use crate::routes::desk;

/// The `id` of the list that is kept up to date. Its `data-title` becomes the title of the page.
pub const LIST: &str = "queue";
/// The `id` of the line that says whether the list is live, by the texts in its `data-up` and `data-down`.
pub const STATE: &str = "queue-state";

/// Listens for events, if the page has the list. The browser connects again by itself, and after each connection the
/// list is fetched anew, so that nothing is missed in between.
pub fn watch() {
    if document().get_element_by_id(LIST).is_none() {
        return;
    }
    let Ok(source) = EventSource::new(desk::EVENTS) else { return };
    let opened = Closure::<dyn Fn()>::new(|| {
        say("data-up");
        refresh();
    });
    let happened = Closure::<dyn Fn()>::new(refresh);
    let failed = Closure::<dyn Fn()>::new(|| say("data-down"));
    source.set_onopen(Some(opened.as_ref().unchecked_ref()));
    source.set_onmessage(Some(happened.as_ref().unchecked_ref()));
    source.set_onerror(Some(failed.as_ref().unchecked_ref()));
    // For as long as the page lives.
    opened.forget();
    happened.forget();
    failed.forget();
}

fn say(state: &str) {
    if let Some(line) = document().get_element_by_id(STATE) {
        line.set_text_content(line.get_attribute(state).as_deref());
        _ = line.set_attribute("data-state", state.trim_start_matches("data-"));
    }
}

fn refresh() {
    spawn_local(async {
        let Some((html, list)) = fetch_list().await.zip(document().get_element_by_id(LIST)) else { return };
        list.set_outer_html(&html);
        let title = document().get_element_by_id(LIST).and_then(|list| list.get_attribute("data-title"));
        if let Some(title) = title {
            document().set_title(&title);
        }
    });
}

async fn fetch_list() -> Option<String> {
    let response: Response = JsFuture::from(window().fetch_with_str(desk::QUEUE_LIST)).await.ok()?.dyn_into().ok()?;
    if response.redirected() {
        // Signed out: the page itself leads to the sign-in.
        _ = window().location().reload();
    }
    if !response.ok() || response.redirected() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}
