//! A declaration that stands open at the desk: who else has it open, whether somebody saved meanwhile, and buttons that
//! copy a value.

use std::time::Duration;

use leptos::prelude::{document, set_interval, window};
use wasm_bindgen::{JsCast, closure::Closure};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, Event, HtmlDocument, HtmlElement};

use super::{browser, live_list};
use crate::routes::desk;

/// The `id` of the element that says who else has the declaration open. It names the address to tell and ask.
pub const PRESENCE: &str = "presence";

/// How often the page tells that it is still open.
const STILL_OPEN: Duration = Duration::from_secs(8);

/// Watches, if the page is a declaration's.
pub fn watch() {
    if document().get_element_by_id(PRESENCE).is_some() {
        tell();
        browser::listen(desk::EVENTS, |_| tell(), || ());
        set_interval(tell, STILL_OPEN);
    }
    offer_copying();
}

fn tell() {
    let Some(element) = document().get_element_by_id(PRESENCE) else { return };
    let attribute = |name: &str| element.get_attribute(name).unwrap_or_default();
    let fields = format!("page={}&revision={}", attribute("data-page"), attribute("data-revision"));
    let address = attribute("data-address");
    spawn_local(async move {
        if let Some(html) = live_list::fetch(&address, Some(fields)).await
            && element.inner_html() != html
        {
            element.set_inner_html(&html);
        }
    });
}

/// Shows the buttons that copy, which without scripts do nothing.
fn offer_copying() {
    let Ok(buttons) = document().query_selector_all("[data-copy]") else { return };
    for at in 0..buttons.length() {
        if let Some(button) = buttons.get(at).and_then(|node| node.dyn_into::<HtmlElement>().ok()) {
            button.set_hidden(false);
        }
    }
    let click = Closure::<dyn Fn(Event)>::new(|event: Event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        if let Some(button) = target.and_then(|target| target.closest("[data-copy]").ok().flatten()) {
            copy(&button);
        }
    });
    _ = document().add_event_listener_with_callback("click", click.as_ref().unchecked_ref());
    // For as long as the page lives.
    click.forget();
}

/// Copies by a selection: the clipboard itself is open only to pages with TLS, which a desk in its own network may not
/// have.
fn copy(button: &Element) -> Option<()> {
    let document: HtmlDocument = document().dyn_into().ok()?;
    let value = document.create_element("pre").ok()?;
    value.set_text_content(button.get_attribute("data-copy").as_deref());
    document.body()?.append_child(&value).ok()?;
    let selection = window().get_selection().ok()??;
    selection.select_all_children(&value).ok()?;
    let copied = document.exec_command("copy").unwrap_or_default();
    _ = selection.remove_all_ranges();
    value.remove();
    if copied {
        button.set_text_content(button.get_attribute("data-copied").as_deref());
    }
    Some(())
}
