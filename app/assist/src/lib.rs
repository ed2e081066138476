//! A WebAssembly module of its own for what few patients need, loaded for those who ask for it: boards of letters below a
//! field, working with one switch, reading aloud.
//!
//! It works on the page as it stands, whoever rendered it, by the attributes that the components of `app` give it. It
//! knows nothing of the journey, and nothing depends on it: `start.js` loads it and calls what is exported here.

mod board;
mod dom;
mod scan;
mod voice;

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Element, HtmlElement};

/// The allocator: the one that comes with Rust weighs twice as much.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// A button was pressed that opens a board: opens it, in place of any other, or puts it away.
#[wasm_bindgen]
pub fn board(opener: HtmlElement) {
    board::toggle(opener);
}

/// Lets a frame go over the page, if it does not yet, for those who work with one switch.
#[wasm_bindgen]
pub fn scan() {
    scan::begin();
}

/// Reads each new screen to those who want that; `asked` is the screen on which they said so.
#[wasm_bindgen]
pub fn watch(asked: Option<Element>) {
    voice::watch(asked.as_ref());
}

/// The button for reading aloud was pressed: reads the screen from its beginning, or stops.
#[wasm_bindgen]
pub fn read_aloud() {
    voice::press();
}
