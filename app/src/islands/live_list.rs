//! Keeps a list of the desk as it is now: the server says when something happened, the list is fetched again.

use std::time::Duration;

use leptos::prelude::{document, set_interval, window};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, FormData, Headers, HtmlAudioElement, HtmlFormElement, RequestInit, Response};

use super::browser;

/// The `id` of the list that is kept up to date. Its `data-list` is where it is fetched, its `data-events` says when, its
/// `data-title` becomes the title of the page, and a new `data-latest` is an arrival to be heard.
pub const LIST: &str = "live-list";
/// The `id` of the form that says which part of the list is shown, where there is a choice.
pub const FORM: &str = "live-form";
/// The `id` of the line that says whether the list is live, by the texts in its `data-up` and `data-down`.
pub const STATE: &str = "live-state";

/// How long somebody has been waiting is told anew this often.
const MINUTE: Duration = Duration::from_mins(1);

/// Listens for events, if the page has a list. The browser connects again by itself, and after each connection the list
/// is fetched anew, so that nothing is missed in between.
pub fn watch() {
    let Some(events) = list().and_then(|list| list.get_attribute("data-events")) else { return };
    set_interval(|| spawn_local(refresh()), MINUTE);
    let happened = |connected: bool| {
        if connected {
            say("data-up");
        }
        spawn_local(refresh());
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

async fn refresh() {
    let Some(address) = list().and_then(|list| list.get_attribute("data-list")) else { return };
    let Some(html) = fetch(&address, chosen()).await else { return };
    let focused = document().active_element().map(|element| element.id()).filter(|id| !id.is_empty());
    let Some(shown) = list() else { return };
    // A list that says nothing new stays, with whoever is about to press a button in it.
    if is_same(&shown, &html) {
        return;
    }
    let latest = shown.get_attribute("data-latest");
    shown.set_outer_html(&html);
    // The keyboard stays where it was, if that is still there.
    if let Some(id) = focused.filter(|_| document().active_element().is_none_or(|element| element.id().is_empty())) {
        browser::focus(&format!("[id='{id}']"));
    }
    let Some(fresh) = list() else { return };
    if let Some(title) = fresh.get_attribute("data-title") {
        document().set_title(&title);
    }
    if fresh.get_attribute("data-latest") > latest {
        ring();
    }
}

/// Whether an element is what a markup makes.
fn is_same(shown: &Element, html: &str) -> bool {
    let Ok(holder) = document().create_element("div") else { return false };
    holder.set_inner_html(html);
    holder.first_element_child().is_some_and(|fresh| shown.is_equal_node(Some(&fresh)))
}

/// Lets an arrival be heard, where the page has the sound. A browser that nobody has touched yet stays silent.
fn ring() {
    let sound = document().query_selector("audio[data-arrival]").ok().flatten();
    if let Some(sound) = sound.and_then(|element| element.dyn_into::<HtmlAudioElement>().ok()) {
        let Ok(played) = sound.play() else { return };
        spawn_local(async move { _ = JsFuture::from(played).await });
    }
}

/// Which part of the list is shown, as the body of a request: what is searched for is a name, which no address may carry.
fn chosen() -> Option<String> {
    let form: HtmlFormElement = document().get_element_by_id(FORM)?.dyn_into().ok()?;
    let fields = browser::fields_of(&FormData::new_with_form(&form).ok()?);
    let pair = |(name, value): (&str, &str)| format!("{name}={}", String::from(js_sys::encode_uri_component(value)));
    Some(fields.iter().map(pair).collect::<Vec<_>>().join("&"))
}

/// Asks for a part of a page, with a body where there is one. Signed out, the page itself leads to the sign-in.
pub async fn fetch(address: &str, body: Option<String>) -> Option<String> {
    let response = ask(address, body).await.ok()?;
    if response.redirected() {
        _ = window().location().reload();
    }
    if !response.ok() || response.redirected() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}

async fn ask(address: &str, body: Option<String>) -> Result<Response, JsValue> {
    let (options, headers) = (RequestInit::new(), Headers::new()?);
    if let Some(body) = body {
        headers.set("Content-Type", "application/x-www-form-urlencoded")?;
        options.set_method("POST");
        options.set_headers(&headers);
        options.set_body(&body.into());
    }
    JsFuture::from(window().fetch_with_str_and_init(address, &options)).await?.dyn_into()
}
