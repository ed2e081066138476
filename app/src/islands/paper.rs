//! Opens the browser's print dialogue from the button of a page made for paper. Where printing is noted, the button's form
//! is sent beside it.

use js_sys::Reflect;
use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, closure::Closure};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Event, Headers, HtmlButtonElement, RequestInit};

/// Listens, if the page has the button.
pub fn watch() {
    let Some(button) = document().query_selector("[data-print]").ok().flatten() else { return };
    let Ok(button) = button.dyn_into::<HtmlButtonElement>() else { return };
    let pressed = button.clone();
    let print = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        event.prevent_default();
        note(&pressed);
        _ = window().print();
    });
    _ = button.add_event_listener_with_callback("click", print.as_ref().unchecked_ref());
    // For as long as the page lives.
    print.forget();
}

/// Sends what the button submits. Whether it arrives changes nothing on the paper, so nobody waits for it; it arrives even
/// when the page is left meanwhile.
fn note(button: &HtmlButtonElement) -> Option<()> {
    let address = button.form()?.get_attribute("action")?;
    let headers = Headers::new().ok()?;
    headers.set("Content-Type", "application/x-www-form-urlencoded").ok()?;
    let options = RequestInit::new();
    options.set_method("POST");
    options.set_headers(&headers);
    options.set_body(&format!("{}={}", button.name(), button.value()).into());
    Reflect::set(&options, &"keepalive".into(), &true.into()).ok()?;
    // The answer leads back to this page, which is here already.
    Reflect::set(&options, &"redirect".into(), &"manual".into()).ok()?;
    let sent = JsFuture::from(window().fetch_with_str_and_init(&address, &options));
    spawn_local(async { _ = sent.await });
    Some(())
}
