//! The page, as the parts here need it.

use gloo_utils::{document, document_element, window};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, Event, NodeList, ScrollIntoViewOptions, ScrollLogicalPosition};

/// The screen that is shown.
pub(crate) fn screen() -> Option<Element> {
    document().get_element_by_id("main")
}

/// Returns whether a setting of the view has a value, as the document notes it.
pub(crate) fn view_is(setting: &str, value: &str) -> bool {
    document_element().get_attribute(&format!("data-view-{setting}")).is_some_and(|set| set == value)
}

/// The elements of a kind that a selector finds, in the order of the page.
pub(crate) fn find_all<E: JsCast>(selector: &str) -> impl Iterator<Item = E> {
    let found: Option<NodeList> = document().query_selector_all(selector).ok();
    let nodes = found.into_iter().flat_map(|found| (0..found.length()).filter_map(move |at| found.item(at)));
    nodes.filter_map(|node| node.dyn_into().ok())
}

/// Returns whether an element is one that a selector finds, or stands within one.
pub(crate) fn is_within(element: &Element, selector: &str) -> bool {
    element.closest(selector).is_ok_and(|found| found.is_some())
}

/// Sets an attribute.
pub(crate) fn set(element: &Element, name: &str, value: &str) {
    // Only a name that is none fails.
    _ = element.set_attribute(name, value);
}

/// Sets an attribute without a value, or takes it away.
pub(crate) fn mark(element: &Element, name: &str, is_set: bool) {
    _ = element.toggle_attribute_with_force(name, is_set);
}

/// Scrolls until an element is in sight, and no further.
pub(crate) fn bring_into_sight(element: &Element) {
    let nearest = ScrollIntoViewOptions::new();
    nearest.set_block(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&nearest);
}

/// Listens to an event before anything on the page does, for as long as the page lives.
pub(crate) fn listen_first(event: &str, heard: impl Fn(Event) + 'static) {
    let heard = Closure::<dyn Fn(Event)>::new(heard).into_js_value();
    _ = window().add_event_listener_with_callback_and_bool(event, heard.unchecked_ref(), true);
}
