//! Ends a session that nobody is at any more, after a warning that any sign of life puts off.
//!
//! What counts is the time since the last sign of life, never a count of ticks: ticks stop while a tablet sleeps, while its
//! page is out of sight, and while it is busy. It is looked at whenever the page wakes, and before any sign of life is taken
//! for one: whoever wakes a tablet past its time finds the first screen.

use std::{cell::Cell, rc::Rc};

use domain::{JourneyState, Step, statistics::Outcome};
use gloo_timers::callback::Interval;
use leptos::prelude::*;

use super::{clock::Instant, dom, journey::Page};
use crate::{KioskScreen, settings::IDLE_WARNING};

/// The events that count as a sign of life. Touch and pen are pointers; composition is an input method at work, which
/// sends no keys.
const SIGNS_OF_LIFE: [&str; 7] =
    ["pointerdown", "pointermove", "wheel", "keydown", "beforeinput", "compositionupdate", "input"];

/// The other events by which a page may notice that it woke up.
const WAKING: [&str; 5] = ["visibilitychange", "pageshow", "focus", "resume", "pointerup"];

/// Seconds within which one sign of life after the other needs no look at what it came after: far below any limit.
const AT_WORK: u32 = 5;

/// Watches for signs of life and ends the session without them.
pub fn watch(page: Rc<Page>) {
    let watch = Rc::new(Watch { page, heard: Cell::new(Instant::now()) });
    for sign in SIGNS_OF_LIFE {
        let watch = watch.clone();
        dom::listen_first(sign, move |event| {
            if watch.heard.get().seconds() > AT_WORK && watch.ends() {
                // It was meant for what stood there before.
                event.prevent_default();
                event.stop_immediate_propagation();
            }
            watch.heard.set(Instant::now());
        });
    }
    for waking in WAKING {
        let watch = watch.clone();
        dom::listen_first(waking, move |_| _ = watch.ends());
    }
    let scrolled = watch.clone();
    // Of the whole page; what scrolls within it is scrolled by a touch, a wheel or a key, or by itself.
    window_event_listener_untyped("scroll", move |_| {
        if !scrolled.ends() {
            scrolled.heard.set(Instant::now());
        }
    });
    // For as long as the page lives.
    Interval::new(1000, move || watch.second()).forget();
}

struct Watch {
    page: Rc<Page>,
    /// The last sign of life.
    heard: Cell<Instant>,
}

impl Watch {
    /// Ends the session if it has been quiet for too long; tells whether it did.
    fn ends(&self) -> bool {
        if self.heard.get().seconds() < self.page.catalogue().settings().idle_seconds {
            return false;
        }
        let screen = self.page.screen();
        // Whoever begins, or is given the first screen by the desk, has all the time there is, and so has whoever tests it.
        // A declaration on its way is never given up.
        let ends = !screen.rests()
            && !screen.is_sample()
            && !matches!(screen, KioskScreen::Unsent(..))
            && self.heard.get().seconds() >= self.limit(&screen);
        if ends {
            self.page.session().finish(Outcome::Idle);
        }
        ends
    }

    /// The seconds after which a session without a sign of life ends.
    fn limit(&self, screen: &KioskScreen) -> u32 {
        self.page.catalogue().settings().idle_seconds * screen.view().patience()
    }

    fn second(&self) {
        if self.ends() {
            return;
        }
        let screen = self.page.screen();
        // Whoever listens is there; but the warning must not put itself off by being read.
        let listens = dom::is_read_aloud() && screen.step() != Step::Idle;
        if screen.rests() || screen.is_sample() || listens {
            self.heard.set(Instant::now());
            return;
        }
        let left = self.limit(&screen).saturating_sub(self.heard.get().seconds());
        match screen {
            KioskScreen::Journey(JourneyState { step: Step::Idle, .. }) => {
                self.page.session().kiosk.countdown.set(Some(left.min(IDLE_WARNING)));
            }
            KioskScreen::Journey(_) if left <= IDLE_WARNING => self.page.session().warn(IDLE_WARNING),
            KioskScreen::Journey(_) | KioskScreen::Done(_) | KioskScreen::Unsent(..) => {}
        }
    }
}
