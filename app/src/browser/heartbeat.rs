//! Tells the desk how this tablet is, and does what the desk asks of it, on the first screen alone: a patient who has
//! begun is never disturbed. It carries no answer, counts as no sign of life, and says nothing when it fails.

use std::{cell::Cell, rc::Rc};

use domain::{
    Step,
    api::{self, HeartbeatReply, Screen},
};
use gloo_timers::callback::Interval;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::Response;

use super::{clock, dom, hand_over, journey::Page, json};
use crate::{KioskScreen, routes};

/// Seconds after which a tablet tells again how it is. The desk takes it for gone after half a minute.
const EVERY: u32 = 12;

/// The event by which `start.js` passes on that the server told something.
const TOLD: &str = "told";

/// A tablet as the desk sees it.
struct Heartbeat {
    /// The journey on it; none where it is out of use.
    page: Option<Rc<Page>>,
    /// The version that is shown.
    version: String,
    /// The number of the situation that the journey was begun with; 0 for none.
    took: Cell<u32>,
    /// Seconds since it last told how it is.
    since: Cell<u32>,
    /// True once it reported that nobody has begun.
    told: Cell<bool>,
}

/// Begins, if the page is that of an enrolled tablet.
pub fn watch(page: Option<Rc<Page>>) {
    let shown = document().query_selector("[data-version]").ok().flatten();
    let Some(version) = shown.and_then(|element| element.get_attribute("data-version")) else { return };
    let tablet = Rc::new(Heartbeat { page, version, took: Cell::new(0), since: Cell::new(0), told: Cell::new(true) });
    let asked = tablet.clone();
    _ = window_event_listener_untyped(TOLD, move |_| asked.beat());
    let back = tablet.clone();
    window_event_listener_untyped("visibilitychange", move |_| back.beat());
    // For as long as the page lives.
    Interval::new(1000, move || tablet.second()).forget();
}

impl Heartbeat {
    /// Returns whether nobody has begun: on the first screen with nothing answered, or out of use.
    fn rests(&self) -> bool {
        self.page.as_ref().is_none_or(|page| page.screen().rests())
    }

    /// Tells how it is from time to time, and as soon as somebody begins or ends.
    fn second(self: &Rc<Self>) {
        self.since.set(self.since.get() + 1);
        if self.since.get() >= EVERY || self.told.get() != self.rests() {
            self.beat();
        }
    }

    fn beat(self: &Rc<Self>) {
        self.since.set(0);
        self.told.set(self.rests());
        if document().hidden() {
            return;
        }
        let (mut screen, mut waiting) = (Screen::Locked, 0);
        if let Some(page) = &self.page {
            let current = page.screen();
            if current.rests() {
                self.took.set(0);
            }
            waiting = u32::from(matches!(current, KioskScreen::Unsent(..)));
            screen = Screen::Step(match current.step() {
                // Who has gone back to the first screen is still at it.
                Step::Start if !current.rests() => Step::Situation,
                step => step,
            });
        }
        let beat = api::Heartbeat { version: self.version.clone(), screen, waiting, took: self.took.get() };
        let Some(body) = json::write(&beat) else { return };
        let tablet = self.clone();
        spawn_local(async move {
            if let Ok(answer) = hand_over::post(routes::HEARTBEAT, &body).await {
                tablet.heed(answer).await;
            }
        });
    }

    async fn heed(self: &Rc<Self>, answer: Response) -> Option<()> {
        if matches!(answer.status(), 401 | 421) && self.rests() {
            // Not enrolled any more, or the server has turned to TLS meanwhile, which the page itself says.
            dom::leave();
        }
        let reply: HeartbeatReply = hand_over::message(&answer).await?;
        clock::set(reply.now, 0.0);
        if !self.rests() {
            return None;
        }
        if reply.locked != self.page.is_none() || reply.version != self.version {
            dom::leave();
        } else if let Some(page) = &self.page {
            page.session().begin(reply.situation?);
            self.took.set(reply.send);
            self.beat();
        }
        None
    }
}
