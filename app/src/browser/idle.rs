//! Ends a session that nobody is at any more, after a warning that any sign of life puts off.
//!
//! What counts is the time since the last sign of life, never a count of ticks: ticks stop while a tablet sleeps, while its
//! page is out of sight, and while it is busy. It is looked at whenever the page wakes, and before any sign of life is taken
//! for one: whoever wakes a tablet past its time finds the first screen.

use std::{cell::Cell, rc::Rc, time::Duration};

use domain::{Step, Visit, tally::Outcome};
use leptos::prelude::*;

use super::{clock::Instant, dom, journey::Page};
use crate::{Stage, settings::IDLE_WARNING};

/// What counts as a sign of life. Touch and pen are pointers; composition is an input method at work, which sends no
/// keys.
const SIGNS_OF_LIFE: [&str; 7] =
    ["pointerdown", "pointermove", "wheel", "keydown", "beforeinput", "compositionupdate", "input"];

/// What else may be the first thing that a page hears when it wakes.
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
    // `setInterval` fails in no browser that could load the module.
    _ = set_interval_with_handle(move || watch.second(), Duration::from_secs(1));
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
        let stage = self.page.stage();
        // Whoever begins, or is given the first screen by the desk, has all the time there is, and so has whoever tests it.
        // A declaration on its way is never given up.
        let ends = !stage.rests()
            && !stage.is_sample()
            && !matches!(stage, Stage::Unsent(..))
            && self.heard.get().seconds() >= self.limit(&stage);
        if ends {
            self.page.session().finish(Outcome::Idle);
        }
        ends
    }

    /// The seconds after which a session without a sign of life ends.
    fn limit(&self, stage: &Stage) -> u32 {
        self.page.catalogue().settings().idle_seconds * stage.view().patience()
    }

    fn second(&self) {
        if self.ends() {
            return;
        }
        let stage = self.page.stage();
        // Whoever listens is there; but the warning must not put itself off by being read.
        let listens = dom::is_read_aloud() && stage.step() != Step::Idle;
        if stage.rests() || stage.is_sample() || listens {
            self.heard.set(Instant::now());
            return;
        }
        let left = self.limit(&stage).saturating_sub(self.heard.get().seconds());
        match stage {
            Stage::Visit(Visit { step: Step::Idle, .. }) => {
                self.page.session().state.countdown.set(Some(left.min(IDLE_WARNING)));
            }
            Stage::Visit(_) if left <= IDLE_WARNING => self.page.session().warn(IDLE_WARNING),
            Stage::Visit(_) | Stage::Done(_) | Stage::Unsent(..) => {}
        }
    }
}
