//! Keeps the desk's list as it is now: the server says when something happened, the list is fetched again.

use std::time::Duration;

use leptos::prelude::{document, set_interval, window};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{EventSource, FormData, Headers, HtmlAudioElement, HtmlFormElement, RequestInit, Response};

use super::browser;
use crate::routes::desk;

/// The `id` of the list that is kept up to date. Its `data-title` becomes the title of the page.
pub const LIST: &str = "queue";
/// The `id` of the form that says which part of the list is shown.
pub const FORM: &str = "queue-form";
/// The `id` of the line that says whether the list is live, by the texts in its `data-up` and `data-down`.
pub const STATE: &str = "queue-state";

/// How long somebody has been waiting is told anew this often.
const MINUTE: Duration = Duration::from_secs(60);

/// Listens for events, if the page has the list. The browser connects again by itself, and after each connection the
/// list is fetched anew, so that nothing is missed in between.
pub fn watch() {
    if document().get_element_by_id(LIST).is_none() {
        return;
    }
    let opened = || {
        say("data-up");
        refresh();
    };
    listen(opened, refresh, || say("data-down"));
    set_interval(refresh, MINUTE);
}

/// Listens to what happens at the desk for as long as the page lives.
pub fn listen(opened: impl Fn() + 'static, happened: impl Fn() + 'static, failed: impl Fn() + 'static) {
    let Ok(source) = EventSource::new(desk::EVENTS) else { return };
    let [opened, happened, failed] =
        [Closure::<dyn Fn()>::new(opened), Closure::<dyn Fn()>::new(happened), Closure::<dyn Fn()>::new(failed)];
    source.set_onopen(Some(opened.as_ref().unchecked_ref()));
    source.set_onmessage(Some(happened.as_ref().unchecked_ref()));
    source.set_onerror(Some(failed.as_ref().unchecked_ref()));
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
        let latest = list.get_attribute("data-latest");
        let focused = document().active_element().map(|element| element.id()).filter(|id| !id.is_empty());
        list.set_outer_html(&html);
        let Some(list) = document().get_element_by_id(LIST) else { return };
        if let Some(title) = list.get_attribute("data-title") {
            document().set_title(&title);
        }
        // Whoever is in the list stays in it.
        if let Some(id) = focused {
            browser::focus(&format!("[id='{id}']"));
        }
        if list.get_attribute("data-latest") > latest {
            ring();
        }
    });
}

/// Lets an arrival be heard, where the page has the sound. A browser that nobody has touched yet stays silent.
fn ring() {
    let sound = document().query_selector("audio[data-arrival]").ok().flatten();
    if let Some(sound) = sound.and_then(|element| element.dyn_into::<HtmlAudioElement>().ok()) {
        let Ok(played) = sound.play() else { return };
        spawn_local(async move { _ = JsFuture::from(played).await });
    }
}

async fn fetch_list() -> Option<String> {
    let form: HtmlFormElement = document().get_element_by_id(FORM)?.dyn_into().ok()?;
    post(desk::QUEUE_LIST, &encoded(&FormData::new_with_form(&form).ok()?)).await
}

fn encoded(data: &FormData) -> String {
    let pairs = browser::fields_of(data);
    let pairs =
        pairs.iter().map(|(name, value)| format!("{name}={}", String::from(js_sys::encode_uri_component(value))));
    pairs.collect::<Vec<_>>().join("&")
}

/// Posts fields to a page of the desk and gives the part of a page that it answers with. Signed out, the page itself
/// leads to the sign-in.
pub async fn post(address: &str, fields: &str) -> Option<String> {
    let response = send(address, fields).await.ok()?;
    if response.redirected() {
        _ = window().location().reload();
    }
    if !response.ok() || response.redirected() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}

async fn send(address: &str, fields: &str) -> Result<Response, JsValue> {
    let (options, headers) = (RequestInit::new(), Headers::new()?);
    headers.set("Content-Type", "application/x-www-form-urlencoded")?;
    options.set_method("POST");
    options.set_headers(&headers);
    options.set_body(&fields.into());
    JsFuture::from(window().fetch_with_str_and_init(address, &options)).await?.dyn_into()
}
