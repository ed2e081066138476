//! The time. The server tells it with each page and each heartbeat, since a tablet's own clock may be years wrong; from then
//! on it is counted here, sleep included.

use std::cell::Cell;

use domain::{Date, day};
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// Milliseconds since the page began. Runs steadily, but on some systems not while the tablet sleeps.
    #[wasm_bindgen(js_namespace = performance, js_name = now)]
    fn running() -> f64;
}

/// The longest sleep, in milliseconds. When the tablet's clock goes on by more at once, somebody has set it.
const SLEEP_MAX: f64 = 30.0 * 24.0 * 60.0 * 60.0 * 1000.0;

/// An instant by both clocks of a tablet.
#[derive(Clone, Copy)]
pub struct Instant {
    running: f64,
    /// The clock on the wall, which counts sleep, but can be set.
    wall: f64,
}

impl Instant {
    /// This one.
    #[must_use]
    pub fn now() -> Self {
        Self { running: running(), wall: js_sys::Date::now() }
    }

    /// The milliseconds since then by each clock.
    fn passed(self) -> (f64, f64) {
        (running() - self.running, js_sys::Date::now() - self.wall)
    }

    /// The milliseconds since then, sleep included.
    fn milliseconds(self) -> f64 {
        let (running, wall) = self.passed();
        let slept = wall > running && wall - running <= SLEEP_MAX;
        if slept { wall } else { running }
    }

    /// The whole seconds since then, by the clock that says more.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole, positive, and as many as fit")]
    pub fn seconds(self) -> u32 {
        let (running, wall) = self.passed();
        (running.max(wall) / 1000.0) as u32
    }
}

thread_local! {
    /// The milliseconds since 1970 that the server told, and when it did.
    static TOLD: Cell<Option<(f64, Instant)>> = const { Cell::new(None) };
    /// The instant of the first call.
    static BEGAN: Instant = Instant::now();
}

/// The server has told the time, in seconds since 1970, some milliseconds ago.
#[expect(clippy::cast_precision_loss, reason = "exact for as long as there are clocks")]
pub fn set(seconds: u64, ago: f64) {
    TOLD.set(Some((seconds as f64 * 1000.0 + ago, Instant::now())));
}

/// The page has brought the time along.
pub fn set_by_page(seconds: u32) {
    set(seconds.into(), running());
}

/// The instant, in milliseconds since 1970.
#[must_use]
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a time is a whole, positive number")]
pub fn now() -> u64 {
    let Some((told, at)) = TOLD.get() else { return js_sys::Date::now() as u64 };
    (told + at.milliseconds()) as u64
}

/// The milliseconds since it was first asked for. Unlike [`now`], it never jumps when the server tells the time anew.
#[must_use]
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a time is a whole, positive number")]
pub fn elapsed() -> u64 {
    BEGAN.with(|began| began.milliseconds() as u64)
}

/// Today in Japan.
#[must_use]
pub fn today() -> Date {
    day::in_japan(now())
}
