//! Keeps a list of the desk as it is now: the server says when something happened, the list is fetched again.

use std::{cell::RefCell, rc::Rc};

use leptos::prelude::{document, window};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, Response};

use super::browser;

/// The `id` of the list that is kept up to date. Its `data-list` is where it is fetched, its `data-events` says when, and
/// its `data-title` becomes the title of the page.
pub const LIST: &str = "live-list";
/// The `id` of the line that says whether the list is live, by the texts in its `data-up` and `data-down`.
pub const STATE: &str = "live-state";

/// Listens for events, if the page has a list. The browser connects again by itself, and after each connection the list
/// is fetched anew, so that nothing is missed in between.
pub fn watch() {
    let Some(events) = list().and_then(|list| list.get_attribute("data-events")) else { return };
    // What was fetched last: a list that says nothing new stays, with whoever is about to press a button in it.
    let last = Rc::new(RefCell::new(String::new()));
    let happened = move |connected: bool| {
        if connected {
            say("data-up");
        }
        spawn_local(refresh(last.clone()));
    };
    browser::listen(&events, happened, || say("data-down"));
}

fn list() -> Option<Element> {
    document().get_element_by_id(LIST)
}

fn say(state: &str) {
    if let Some(line) = document().get_element_by_id(STATE) {
        line.set_text_content(line.get_attribute(state).as_deref());
        _ = line.set_attribute("data-state", state.trim_start_matches("data-"));
    }
}

async fn refresh(last: Rc<RefCell<String>>) {
    let Some(address) = list().and_then(|list| list.get_attribute("data-list")) else { return };
    let Some(html) = fetch(&address).await.filter(|html| *last.borrow() != *html) else { return };
    let focused = document().active_element().map(|element| element.id()).filter(|id| !id.is_empty());
    let Some(shown) = list() else { return };
    shown.set_outer_html(&html);
    last.replace(html);
    // The keyboard stays where it was, if that is still there.
    if let Some(id) = focused.filter(|_| document().active_element().is_none_or(|element| element.id().is_empty())) {
        browser::focus(&format!("[id='{id}']"));
    }
    if let Some(title) = list().and_then(|list| list.get_attribute("data-title")) {
        document().set_title(&title);
    }
}

async fn fetch(address: &str) -> Option<String> {
    let response: Response = JsFuture::from(window().fetch_with_str(address)).await.ok()?.dyn_into().ok()?;
    if response.redirected() {
        // Signed out: the page itself leads to the sign-in.
        _ = window().location().reload();
    }
    if !response.ok() || response.redirected() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}
