//! One patient's session in the tablet's memory: the only place where the answers are until they are handed over.

use domain::{Declaration, Fields, Situation, Step, Turn, Visit, signature::Stroke, tally::Outcome, timings::Timings};
use leptos::{prelude::*, task::spawn_local};

use super::{browser, hand_over};
use crate::{Catalogue, Receipt, Stage, stage::Unsent};

/// Seconds to wait before trying the hand-over again, one try after the other; the last one repeats.
const RETRY_SECONDS: [u64; 5] = [3, 5, 10, 20, 30];

/// A session. Cheap to copy: everything in it is a signal.
#[derive(Clone, Copy)]
pub struct Session {
    /// What stands on the tablet.
    pub stage: RwSignal<Stage>,
    /// The strokes on the signature pad.
    pub strokes: RwSignal<Vec<Stroke>>,
    /// Whether a call for help was sent, once there was one.
    pub called: RwSignal<Option<bool>>,
    /// Whether a hand-over is under way.
    pub sending: RwSignal<bool>,
    /// Seconds until the session ends by itself, while the warning is shown.
    pub countdown: RwSignal<Option<u32>>,
    /// Hand-overs tried so far.
    tries: RwSignal<usize>,
    /// Counts the sessions, so that an answer that comes late cannot reach the next patient.
    number: RwSignal<u32>,
    /// How long the patient is at each screen.
    timings: StoredValue<Timings>,
    catalogue: StoredValue<Catalogue>,
}

impl Session {
    /// The session that a page opens with.
    #[must_use]
    pub fn new(stage: Stage, called: Option<bool>, catalogue: Catalogue) -> Self {
        Self {
            stage: RwSignal::new(stage),
            strokes: RwSignal::default(),
            called: RwSignal::new(called),
            sending: RwSignal::new(false),
            countdown: RwSignal::default(),
            tries: RwSignal::default(),
            number: RwSignal::default(),
            timings: StoredValue::default(),
            catalogue: StoredValue::new(catalogue),
        }
    }

    /// The texts and settings of the page.
    #[must_use]
    pub fn catalogue(self) -> Catalogue {
        self.catalogue.get_value()
    }

    /// Goes on with a hand-over that a page was sent with.
    pub fn resume(self) {
        if let Stage::Unsent(visit, reason) = self.stage.get_untracked() {
            self.keep(visit, reason);
        }
    }

    /// A button was pressed with these fields on the screen.
    pub fn press(self, fields: &Fields) {
        if self.sending.get_untracked() {
            return;
        }
        self.countdown.set(None);
        match self.stage.get_untracked() {
            Stage::Visit(visit) => self.turn(visit, fields),
            // The only ways from here are to try again and to call.
            Stage::Unsent(visit, _) => match visit.clone().turn(fields) {
                Turn::CallStaff(_) => self.call_staff(Step::Signature),
                _ => self.hand_over(visit),
            },
            Stage::Done(_) => match Visit::start(browser::today()).at(Step::Done).turn(fields) {
                Turn::CallStaff(_) => self.call_staff(Step::Done),
                _ => self.finish(Outcome::Left),
            },
        }
    }

    /// Begins a journey whose situation the desk has sent: at the notice that explains it.
    pub fn begin(self, situation: Situation) {
        let mut visit = Visit::start(browser::today());
        visit.answers.id = Some(browser::new_id());
        visit.answers.situation = Some(situation);
        self.left(Step::Start);
        self.stage.set(Stage::Visit(visit.at(Step::Notice)));
    }

    fn turn(self, mut visit: Visit, fields: &Fields) {
        visit.answers.id.get_or_insert_with(browser::new_id);
        visit.answers.sheet.signature.strokes = self.strokes.get_untracked();
        let step = visit.step;
        match visit.turn(fields) {
            Turn::Show(visit) => {
                self.left(step);
                self.stage.set(Stage::Visit(visit));
            }
            // The screen stays as it is, with what is being typed.
            Turn::CallStaff(visit) => self.call_staff(visit.step),
            Turn::HandOver(visit) => {
                self.left(step);
                self.hand_over(visit);
            }
            Turn::Finish => {
                self.left(step);
                self.finish(Outcome::Left);
            }
        }
    }

    /// The patient is done with a screen.
    fn left(self, step: Step) {
        self.timings.update_value(|timings| timings.left(step, browser::now()));
    }

    /// Reports the times of the session, once, and never waits for it.
    fn report(self, outcome: Outcome) {
        let mut report = None;
        self.timings.update_value(|timings| report = timings.end(outcome));
        if let Some(report) = report {
            spawn_local(hand_over::report(report));
        }
    }

    fn call_staff(self, screen: Step) {
        let number = self.number.get_untracked();
        spawn_local(async move {
            let arrived = hand_over::call_staff(screen).await;
            if self.number.get_untracked() == number {
                self.called.set(Some(arrived));
            }
        });
    }

    fn hand_over(self, visit: Visit) {
        let (id, catalogue) = (visit.answers.id.unwrap_or_else(browser::new_id), self.catalogue());
        let declaration = visit.answers.declare(id, &catalogue.settings().edition, catalogue.language());
        let number = self.number.get_untracked();
        self.sending.set(true);
        spawn_local(async move {
            let answer = hand_over::send(&declaration).await;
            if self.number.get_untracked() != number {
                return;
            }
            self.sending.set(false);
            match answer {
                Ok(ticket) => self.handed_over(&declaration, ticket),
                Err(reason) => self.keep(visit, reason),
            }
        });
    }

    /// The server has it: nothing of the patient stays but the number.
    fn handed_over(self, declaration: &Declaration, ticket: String) {
        self.report(Outcome::HandedOver);
        self.strokes.set(Vec::new());
        self.tries.set(0);
        self.stage.set(Stage::Done(Receipt { ticket, sign_at_desk: !declaration.sheet.signature.is_signed() }));
    }

    /// The server does not have it, or did not say so: keep everything and try again.
    fn keep(self, visit: Visit, reason: Unsent) {
        self.stage.set(Stage::Unsent(visit, reason));
        if !reason.passes() {
            return;
        }
        let tried = self.tries.get_untracked();
        self.tries.set(tried + 1);
        let wait = std::time::Duration::from_secs(RETRY_SECONDS[tried.min(RETRY_SECONDS.len() - 1)]);
        let again = move || {
            let waiting = self.tries.try_get_untracked() == Some(tried + 1) && !self.sending.get_untracked();
            if let (true, Stage::Unsent(visit, _)) = (waiting, self.stage.get_untracked()) {
                self.hand_over(visit);
            }
        };
        set_timeout(again, wait);
    }

    /// Shows the pause screen with the countdown, keeping what is being typed.
    pub fn warn(self, seconds: u32) {
        if let Stage::Visit(mut visit) = self.stage.get_untracked()
            && visit.step != Step::Idle
        {
            visit.answers.sheet.signature.strokes = self.strokes.get_untracked();
            visit.typed = Visit::arrive(visit.step, &browser::form_fields(), browser::today()).typed;
            self.countdown.set(Some(seconds));
            self.left(visit.step);
            self.stage.set(Stage::Visit(visit.pause()));
        }
    }

    /// Ends the session: the screen is cleared at once, even with the network gone; then the page is replaced, so that
    /// neither history nor memory keeps anything.
    pub fn finish(self, outcome: Outcome) {
        browser::empty_fields();
        self.report(outcome);
        self.number.update(|number| *number += 1);
        self.strokes.set(Vec::new());
        self.called.set(None);
        self.countdown.set(None);
        self.tries.set(0);
        self.stage.set(Stage::Visit(Visit::start(browser::today())));
        let language = self.catalogue().language().to_owned();
        spawn_local(async move {
            if hand_over::reachable().await {
                browser::leave(&language);
            }
        });
    }
}
