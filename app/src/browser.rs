//! The code that runs only in the browser. Only the modules here speak to it, through `web_sys` and `js_sys`.
//!
//! A page comes from the server complete and usable. The module takes it over without touching it: the screen stands as
//! it was sent until the first button is pressed, so nothing typed or composed on it meanwhile can be lost, and no
//! mismatch between two renderings can silence it. From then on the same components are rendered here.
//!
//! What must work before any module is there is JavaScript beside it, in `scripts`; what few people need is the module
//! `assist`, loaded on demand.

pub mod clock;
pub mod dom;
pub mod hand_over;
pub mod heartbeat;
pub mod idle;
pub mod journey;
pub mod json;
pub mod session;

use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

use crate::Catalogue;

/// The allocator: the one that comes with Rust weighs twice as much on every first visit.
#[cfg(feature = "browser")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Takes a page of a tablet over. Called by `start.js` with the page's catalogue, where the page has one.
#[wasm_bindgen]
pub fn take_over(catalogue: JsValue) {
    let page = json::read(catalogue).map(Catalogue::new).and_then(journey::take_over);
    if let Some(page) = page.clone() {
        idle::watch(page);
    }
    heartbeat::watch(page);
}
