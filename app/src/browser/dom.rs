//! The browser, as the driver needs it: randomness, form data, focus, and leaving without a trace.

use domain::{FormFields, RecordId, journey_state::GO};
use js_sys::{Array, Uint8Array};
use leptos::{
    ev::PointerEvent,
    prelude::{document, window},
};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{
    Element, Event, FormData, HtmlButtonElement, HtmlElement, HtmlFormElement, HtmlInputElement, SubmitEvent,
};

use super::clock;
use crate::state::Hand;

/// A new identity for a declaration.
#[must_use]
pub fn new_id() -> RecordId {
    let random = Uint8Array::new_with_length(10);
    if let Ok(crypto) = window().crypto() {
        // Without a source of randomness the time alone still tells two sessions of one tablet apart.
        _ = crypto.get_random_values_with_array_buffer_view(&random);
    }
    let mut bytes = [0; 10];
    random.copy_to(&mut bytes);
    RecordId::v7(clock::now(), bytes)
}

/// Two texts in an array.
fn pair(entry: JsValue) -> Option<(String, String)> {
    let entry: Array = entry.dyn_into().ok()?;
    Some((entry.get(0).as_string()?, entry.get(1).as_string()?))
}

/// The fields of the screen's form.
#[must_use]
pub fn form_fields() -> FormFields {
    form().and_then(|form| FormData::new_with_form(&form).ok()).map(|data| fields_of(&data)).unwrap_or_default()
}

/// The fields of a submit event: the form's data and the button pressed.
#[must_use]
pub fn submitted(event: &SubmitEvent) -> FormFields {
    let mut fields = form_fields();
    if let Some(button) = event.submitter().and_then(|element| element.dyn_into::<HtmlButtonElement>().ok())
        && !button.name().is_empty()
    {
        fields.push(button.name(), button.value());
    }
    if fields.get(GO).is_none() {
        fields.push(GO, "");
    }
    fields
}

fn form() -> Option<HtmlFormElement> {
    document().get_element_by_id("question")?.dyn_into().ok()
}

/// The fields of form data.
#[must_use]
fn fields_of(data: &FormData) -> FormFields {
    data.entries().into_iter().flatten().filter_map(pair).collect()
}

/// Moves focus to what a new screen is about: what is wrong or was found, else its heading.
pub fn focus_screen() {
    if !focus("#kiosk [autofocus]") {
        focus("#title");
    }
}

/// Moves focus to the first element that a selector finds; tells whether there is one.
pub fn focus(selector: &str) -> bool {
    let Some(element) = find(selector) else { return false };
    if let Some(field) = element.dyn_ref::<HtmlInputElement>() {
        // Whoever comes to what was written for them writes on behind it.
        let end = u32::MAX >> 1;
        _ = field.set_selection_range(end, end);
    }
    element.focus().is_ok()
}

/// Moves focus to a field, with what is wrong with it in sight above it, however low the view.
pub fn go_to(selector: &str) {
    focus(selector);
    let described = find(selector).and_then(|field| field.closest("[aria-describedby]").ok().flatten());
    let ids = described.and_then(|element| element.get_attribute("aria-describedby")).unwrap_or_default();
    let error = ids.split(' ').filter(|id| id.ends_with("-error")).find_map(|id| document().get_element_by_id(id));
    if let Some(error) = error {
        error.scroll_into_view_with_bool(true);
    }
}

/// The functions that pads call in the browser.
pub const HAND: Hand = Hand { place, hold, focus: |selector| _ = focus(selector) };

/// The position of an event on its element, in parts of its width and height.
fn place(event: &PointerEvent) -> Option<(f64, f64)> {
    let pad: Element = event.current_target()?.dyn_into().ok()?;
    let area = pad.get_bounding_client_rect();
    let part = |at: i32, from: f64, size: f64| (f64::from(at) - from) / size.max(1.0);
    Some((part(event.client_x(), area.left(), area.width()), part(event.client_y(), area.top(), area.height())))
}

/// Has the element that hears an event hear everything that its pointer does from here on.
fn hold(event: &PointerEvent) {
    if let Some(pad) = event.current_target().and_then(|target| target.dyn_into::<Element>().ok()) {
        _ = pad.set_pointer_capture(event.pointer_id());
    }
}

/// Clicks the first element that a selector finds.
pub fn click(selector: &str) {
    if let Some(element) = find(selector) {
        element.click();
    }
}

fn find(selector: &str) -> Option<HtmlElement> {
    document().query_selector(selector).ok().flatten()?.dyn_into().ok()
}

/// Empties every field of the page, so that going back cannot fill them in again.
pub fn empty_fields() {
    if let Some(form) = form() {
        form.reset();
    }
}

/// Listens to an event before anything on the page does, for as long as the page lives.
///
/// No `EventListener` of `gloo-events`, here or for the page: its handler is an `FnMut`, which throws where it is called
/// again by what it does itself, as when a click is answered with a click. It would also weigh 200 bytes more.
pub fn listen_first(event: &str, heard: impl Fn(Event) + 'static) {
    let heard = Closure::<dyn Fn(Event)>::new(heard);
    _ = window().add_event_listener_with_callback_and_bool(event, heard.as_ref().unchecked_ref(), true);
    heard.forget();
}

/// Sets attributes of the document; one without a value is taken away.
pub fn set_document(attributes: impl Iterator<Item = (&'static str, Option<&'static str>)>) {
    let Some(root) = document().document_element() else { return };
    for (name, value) in attributes {
        _ = match value {
            Some(value) => root.set_attribute(name, value),
            None => root.remove_attribute(name),
        };
    }
}

/// Returns whether the screen is being read aloud, as `assist` notes it on the document.
#[must_use]
pub fn is_read_aloud() -> bool {
    document().document_element().is_some_and(|root| root.has_attribute("data-speaking"))
}

/// Sets the language of the document.
pub fn set_language(language: &str) {
    if let Some(root) = document().document_element() {
        _ = root.set_attribute("lang", language);
    }
}

/// Has `stay.js` load the first screen in place of this page.
pub fn leave() {
    if let Ok(leave) = Event::new("leave") {
        _ = window().dispatch_event(&leave);
    }
}
