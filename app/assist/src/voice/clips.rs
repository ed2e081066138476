//! The clips of a language, which the server lists.

use std::{cell::RefCell, collections::BTreeMap, rc::Rc};

use gloo_utils::window;
use js_sys::{Array, Object};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, RequestInit, Response};

/// The addresses of the clips of a language, by the words they say.
#[derive(Default)]
pub(super) struct Clips(BTreeMap<String, String>);

impl Clips {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The address of the clip that says just this.
    pub(super) fn get(&self, words: &str) -> Option<&str> {
        self.0.get(words).map(String::as_str)
    }
}

/// The languages that have clips.
const CLIPPED: [&str; 2] = ["ja", "ja-x-easy"];
/// The time after which the list of clips is no longer waited for, in milliseconds.
const PATIENCE: u32 = 20_000;

thread_local! {
    /// The lists that were fetched, in the order of [`CLIPPED`].
    static FETCHED: RefCell<[Option<Rc<Clips>>; 2]> = const { RefCell::new([None, None]) };
}

/// The clips of a language, fetched once; none where there are none, or they could not be had.
pub(super) async fn of(language: &str) -> Rc<Clips> {
    let Some(at) = CLIPPED.iter().position(|clipped| *clipped == language) else { return Rc::default() };
    if let Some(known) = FETCHED.with_borrow(|fetched| fetched[at].clone()) {
        return known;
    }
    // Where they cannot be had, they are asked for again by the next reading.
    let Some(clips) = fetch(language).await.map(Rc::new) else { return Rc::default() };
    FETCHED.with_borrow_mut(|fetched| fetched[at] = Some(clips.clone()));
    clips
}

async fn fetch(language: &str) -> Option<Clips> {
    let request = RequestInit::new();
    request.set_signal(Some(&AbortSignal::timeout_with_u32(PATIENCE)));
    let asked = window().fetch_with_str_and_init(&format!("/texts/{language}/voice"), &request);
    let answer: Response = JsFuture::from(asked).await.ok()?.dyn_into().ok()?;
    let answer = Some(answer).filter(Response::ok)?;
    let list: Object = JsFuture::from(answer.json().ok()?).await.ok()?.dyn_into().ok()?;
    let clip = |entry| {
        let entry = Array::from(&entry);
        Some((entry.get(0).as_string()?, entry.get(1).as_string()?))
    };
    Some(Clips(Object::entries(&list).into_iter().filter_map(clip).collect()))
}
