//! Tells the desk how this tablet is, and does what the desk asks of it, on the first screen alone: a patient who has
//! begun is never disturbed. It carries no answer, counts as no sign of life, and says nothing when it fails.

use std::{cell::Cell, rc::Rc, time::Duration};

use domain::{Situation, Step};
use leptos::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Response;

use super::{clock, dom, hand_over, journey::Page};
use crate::{Stage, routes};

/// Seconds after which a tablet tells again how it is. The desk takes it for gone after half a minute.
const EVERY: u32 = 12;

/// The event by which `start.js` passes on that the server told something.
const TOLD: &str = "told";

/// A tablet as the desk sees it.
struct Tablet {
    /// The journey on it; none where it is out of use.
    page: Option<Rc<Page>>,
    /// What it is shown.
    version: String,
    /// The number of the situation that the journey was begun with; 0 for none.
    took: Cell<u32>,
    /// Seconds since it last told how it is.
    since: Cell<u32>,
    /// Whether it told that nobody has begun.
    told: Cell<bool>,
}

/// Begins, if the page is that of an enrolled tablet.
pub fn watch(page: Option<Rc<Page>>) {
    let shown = document().query_selector("[data-version]").ok().flatten();
    let Some(version) = shown.and_then(|element| element.get_attribute("data-version")) else { return };
    let tablet = Rc::new(Tablet { page, version, took: Cell::new(0), since: Cell::new(0), told: Cell::new(true) });
    let asked = tablet.clone();
    _ = window_event_listener_untyped(TOLD, move |_| asked.beat());
    let back = tablet.clone();
    window_event_listener_untyped("visibilitychange", move |_| back.beat());
    // `setInterval` fails in no browser that could load the module.
    _ = set_interval_with_handle(move || tablet.second(), Duration::from_secs(1));
}

impl Tablet {
    /// Whether nobody has begun: on the first screen with nothing answered, or out of use.
    fn rests(&self) -> bool {
        self.page.as_ref().is_none_or(|page| page.stage().rests())
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
        let (mut screen, mut waiting) = ("locked", 0);
        if let Some(page) = &self.page {
            let stage = page.stage();
            if stage.rests() {
                self.took.set(0);
            }
            waiting = u32::from(matches!(stage, Stage::Unsent(..)));
            screen = match stage.step() {
                // Who has gone back to the first screen is still at it.
                Step::Start if !stage.rests() => Step::Situation.name(),
                step => step.name(),
            };
        }
        let (version, took) = (&self.version, self.took.get());
        let body =
            format!("{{\"version\":\"{version}\",\"screen\":\"{screen}\",\"waiting\":{waiting},\"took\":{took}}}");
        let tablet = self.clone();
        spawn_local(async move {
            if let Ok(answer) = hand_over::post(routes::HEARTBEAT, &body).await {
                tablet.heed(answer).await;
            }
        });
    }

    async fn heed(self: &Rc<Self>, answer: Response) -> Option<()> {
        if answer.status() == 401 && self.rests() {
            // Not enrolled any more, which the page itself says.
            dom::leave();
        }
        let answer = JsFuture::from(answer.json().ok()?).await.ok()?;
        if let Some(seconds) = dom::number(&answer, "now") {
            clock::set(seconds, 0.0);
        }
        let locked = dom::get(&answer, "locked")?.is_truthy();
        let version = dom::text(&answer, "version")?;
        let send = dom::number(&answer, "send")?;
        if !self.rests() {
            return None;
        }
        if locked != self.page.is_none() || version != self.version {
            dom::leave();
        } else if let Some(page) = &self.page {
            let situation = dom::text(&answer, "situation")?;
            page.session().begin(Situation::from_name(&situation)?);
            self.took.set(send);
            self.beat();
        }
        None
    }
}
