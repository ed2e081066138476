//! Ends a session that nobody is at any more, after a warning that any sign of life puts off.

use std::{cell::Cell, rc::Rc, time::Duration};

use domain::{Step, Visit, tally::Outcome};
use leptos::prelude::*;

use super::{browser, journey::Page};
use crate::{Stage, settings::IDLE_WARNING};

/// What counts as a sign of life. Touch and pen are pointers; composition is an input method at work, which sends no
/// keys.
const SIGNS_OF_LIFE: [&str; 6] = ["pointerdown", "pointermove", "keydown", "input", "compositionupdate", "scroll"];

/// Watches for signs of life and ends the session without them.
pub fn watch(page: Rc<Page>) {
    let quiet = Rc::new(Cell::new(0));
    for sign in SIGNS_OF_LIFE {
        let quiet = quiet.clone();
        window_event_listener_untyped(sign, move |_| quiet.set(0));
    }
    let second = move || {
        let stage = page.stage();
        // Whoever begins, or is given the first screen by the desk, has all the time there is, and so has whoever tests it.
        // Whoever listens is there; but the warning must not put itself off by being read.
        let listens = browser::is_read_aloud() && stage.step() != Step::Idle;
        quiet.set(if stage.rests() || stage.is_sample() || listens { 0 } else { quiet.get() + 1 });
        tick(&page, &stage, quiet.get());
    };
    // A page that cannot count seconds cannot be taken over at all.
    _ = set_interval_with_handle(second, Duration::from_secs(1));
}

/// What a second of quiet means, `quiet` of them in a row.
fn tick(page: &Page, stage: &Stage, quiet: u32) {
    let idle_seconds = page.catalogue().settings().idle_seconds * stage.view().patience();
    let warn_at = idle_seconds.saturating_sub(IDLE_WARNING);
    if stage.rests() {
        return;
    }
    match stage {
        Stage::Visit(_) | Stage::Done(_) if quiet >= idle_seconds => page.session().finish(Outcome::Idle),
        Stage::Visit(Visit { step: Step::Idle, .. }) => {
            page.session().countdown.set(Some(idle_seconds.saturating_sub(quiet).min(IDLE_WARNING)));
        }
        Stage::Visit(_) if quiet >= warn_at => page.session().warn(IDLE_WARNING),
        // A declaration on its way is never given up.
        Stage::Visit(_) | Stage::Done(_) | Stage::Unsent(..) => {}
    }
}
