//! One patient's session in the tablet's memory: the only place where the answers are until they are handed over.

use std::{rc::Rc, time::Duration};

use domain::{
    Declaration, Fields, Language, PostalCode, Preferences, Receipt, Situation, Step, Turn, Visit, tally::Outcome,
    timings::Timings,
};
use leptos::{prelude::*, task::spawn_local};

use super::{clock, dom, hand_over};
use crate::{
    Catalogue, Stage,
    stage::{Report, Unsent},
    state::KioskState,
};

/// Seconds to wait before trying the hand-over again, one try after the other; the last one repeats.
const RETRY_SECONDS: [u64; 5] = [3, 5, 10, 20, 30];
/// How long a page whose session has ended waits before it asks again whether it can be loaded anew.
const RENEWED_AFTER: Duration = Duration::from_secs(10);
/// How long an answer may take before the person is told to wait.
const WAIT_TOLD_AFTER: Duration = Duration::from_millis(500);

/// A session. Cheap to copy: everything in it is a signal.
#[derive(Clone, Copy)]
pub struct Session {
    /// What the screens show.
    pub state: KioskState,
    /// Whether a hand-over is under way.
    sending: RwSignal<bool>,
    /// Hand-overs tried so far.
    tries: RwSignal<usize>,
    /// Counts what was asked for, a language or an address, of which the last one counts.
    asked: RwSignal<u32>,
    /// Counts the sessions, so that an answer that comes late cannot reach the next patient.
    number: RwSignal<u32>,
    /// How long the patient is at each screen.
    timings: StoredValue<Timings>,
    /// The texts that the page opened with, for the next person.
    home: StoredValue<Catalogue>,
}

impl Session {
    /// The session that a page opens with.
    #[must_use]
    pub fn new(stage: Stage, report: Option<Report>, catalogue: Catalogue) -> Self {
        Self {
            state: KioskState::new(stage, report, catalogue.clone(), dom::HAND),
            sending: RwSignal::new(false),
            tries: RwSignal::default(),
            asked: RwSignal::default(),
            number: RwSignal::default(),
            timings: StoredValue::default(),
            home: StoredValue::new(catalogue),
        }
    }

    /// The texts and settings of the page.
    #[must_use]
    pub fn texts(self) -> Catalogue {
        self.state.catalogue.get_untracked()
    }

    /// Goes on with a hand-over that a page was sent with.
    pub fn resume(self) {
        if let Stage::Unsent(visit, reason) = self.state.stage.get_untracked() {
            self.keep(visit, reason);
        }
    }

    /// A button was pressed with these fields on the screen.
    pub fn press(self, fields: &Fields) {
        if self.sending.get_untracked() {
            return;
        }
        self.state.countdown.set(None);
        self.state.report.set(None);
        match self.state.stage.get_untracked() {
            Stage::Visit(visit) => self.turn(visit, fields),
            // The only ways from here are to try again and to call.
            Stage::Unsent(visit, _) => match visit.clone().turn(fields) {
                Turn::CallStaff(_) => self.call_staff(Step::Signature),
                _ => self.hand_over(visit),
            },
            Stage::Done(visit) => match visit.turn(fields) {
                Turn::Show(visit) if visit.step.is_aside() => self.show(visit),
                Turn::Speak(visit, language) => self.speak(visit, language),
                Turn::CallStaff(_) => self.call_staff(Step::Done),
                _ => self.finish(Outcome::Left),
            },
        }
    }

    /// Begins a journey whose situation the desk has sent: at the notice that explains it.
    pub fn begin(self, situation: Situation) {
        let mut visit = Visit::start(clock::today());
        visit.answers.id = Some(dom::new_id());
        visit.answers.situation = Some(situation);
        self.left(Step::Start);
        self.state.stage.set(Stage::Visit(visit.at(Step::Notice)));
    }

    fn turn(self, mut visit: Visit, fields: &Fields) {
        if visit.answers.id.is_none() {
            visit.answers.id = Some(dom::new_id());
            // The first screen may have stood there since yesterday.
            visit.answers.sheet.declared_on = Some(clock::today());
        }
        self.state.pads.fill_in(&mut visit.answers.sheet);
        visit.answers.sheet.questions = self.texts().settings().questions;
        let step = visit.step;
        match visit.turn(fields) {
            Turn::Show(visit) => {
                self.left(step);
                self.show(visit);
            }
            Turn::Speak(visit, language) => {
                self.left(step);
                self.speak(visit, language);
            }
            // The screen stays as it is, with what is being typed.
            Turn::CallStaff(visit) => self.call_staff(visit.step),
            Turn::Find(_, code) => self.find(step, code),
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

    /// Shows a screen, with readings or without as the person wants them.
    fn show(self, visit: Visit) {
        let texts = self.texts();
        if visit.view.readings(texts.spoken()) == texts.readings() {
            self.state.stage.set(Stage::of(visit));
        } else {
            self.speak(visit, texts.spoken());
        }
    }

    /// Shows a screen in a language. Its texts are fetched once; without them the screen is shown as it can be. Meanwhile
    /// everything can be pressed; who has gone on by then stays where they are.
    fn speak(self, visit: Visit, language: Language) {
        let readings = visit.view.readings(language);
        self.ask(hand_over::texts(language, readings), move |texts| {
            match texts {
                Some(texts) => self.state.catalogue.set(texts),
                None => self.state.report.set(Some(Report::NoTexts)),
            }
            self.state.stage.set(Stage::of(visit));
        });
    }

    /// Asks the desk for something and goes on with its answer, if the screen is still the one on which it was asked for
    /// and nothing else was asked for since.
    fn ask<T: 'static>(self, answer: impl Future<Output = T> + 'static, go_on: impl FnOnce(T) + 'static) {
        self.asked.update(|asked| *asked += 1);
        let now = move || (self.asked.get_untracked(), self.number.get_untracked(), self.state.stage.get_untracked());
        let asked = now();
        let waits = move || asked == now();
        let wait = self.wait(waits.clone());
        spawn_local(async move {
            let answer = answer.await;
            if waits() {
                self.end(wait);
                go_on(answer);
            }
        });
    }

    /// Shows that the person has to wait, if the answer takes longer than [`WAIT_TOLD_AFTER`] and is still for them.
    fn wait(self, still: impl Fn() -> bool + 'static) -> Rc<()> {
        let wait = Rc::new(());
        let under_way = Rc::downgrade(&wait);
        let tell = move || {
            // What is told of a call for help stays.
            if under_way.strong_count() > 0 && still() && self.state.report.get_untracked().is_none() {
                self.state.report.set(Some(Report::Waiting));
            }
        };
        set_timeout(tell, WAIT_TOLD_AFTER);
        wait
    }

    /// The answer has come.
    fn end(self, wait: Rc<()>) {
        drop(wait);
        if self.state.report.get_untracked() == Some(Report::Waiting) {
            self.state.report.set(None);
        }
    }

    /// The patient is done with a screen.
    fn left(self, step: Step) {
        self.timings.update_value(|timings| timings.left(step, clock::elapsed()));
    }

    /// Reports the times of the session, once, and never waits for it; a sample is nobody's session.
    fn report(self, outcome: Outcome) {
        if self.is_sample() {
            return;
        }
        let mut report = None;
        self.timings.update_value(|timings| report = timings.end(outcome));
        if let Some(report) = report {
            spawn_local(hand_over::report(report));
        }
    }

    /// Whether nobody is there but somebody who tests the screens.
    fn is_sample(self) -> bool {
        self.state.stage.with_untracked(Stage::is_sample)
    }

    /// Looks up what a code stands for. Nobody is held up by it: what is typed meanwhile stays, and whoever has gone on
    /// to another screen is not called back.
    fn find(self, step: Step, code: PostalCode) {
        self.ask(hand_over::areas(code), move |areas| {
            if let Stage::Visit(mut visit) = self.state.stage.get_untracked() {
                visit.typed = Visit::arrive(step, &dom::form_fields(), clock::today()).typed;
                visit.errors = Vec::new();
                self.state.stage.set(Stage::Visit(visit.found(areas)));
            }
        });
    }

    fn call_staff(self, screen: Step) {
        if self.is_sample() {
            self.state.report.set(Some(Report::NotCalled));
            return;
        }
        let number = self.number.get_untracked();
        spawn_local(async move {
            let arrived = hand_over::call_staff(screen).await;
            if self.number.get_untracked() == number {
                self.state.report.set(Some(if arrived { Report::Called } else { Report::NotCalled }));
            }
        });
    }

    fn hand_over(self, visit: Visit) {
        if visit.sample {
            self.keep(visit, Unsent::NotEnrolled);
            return;
        }
        let (id, catalogue) = (visit.answers.id.unwrap_or_else(dom::new_id), self.texts());
        let Ok(declaration) = visit.answers.declare(id, &catalogue.settings().edition, catalogue.language()) else {
            self.keep(visit, Unsent::Refused);
            return;
        };
        let number = self.number.get_untracked();
        self.sending.set(true);
        let wait = self.wait(move || self.number.get_untracked() == number);
        spawn_local(async move {
            let answer = hand_over::send(&declaration).await;
            if self.number.get_untracked() != number {
                return;
            }
            self.sending.set(false);
            self.end(wait);
            match answer {
                Ok(ticket) => self.handed_over(&declaration, ticket, visit.view),
                Err(reason) => self.keep(visit, reason),
            }
        });
    }

    /// The server has it: nothing of the patient stays but the number.
    fn handed_over(self, declaration: &Declaration, ticket: String, view: Preferences) {
        self.report(Outcome::HandedOver);
        self.state.pads.clear();
        self.tries.set(0);
        let receipt = Receipt { ticket, sign_at_desk: !declaration.sheet.signature.is_signed() };
        self.state.stage.set(Stage::Done(Visit::received(receipt, view, clock::today())));
    }

    /// The server does not have it, or did not say so: keep everything and try again.
    fn keep(self, visit: Visit, reason: Unsent) {
        let again = reason.passes() && !visit.sample;
        self.state.stage.set(Stage::Unsent(visit, reason));
        if !again {
            return;
        }
        let tried = self.tries.get_untracked();
        self.tries.set(tried + 1);
        let wait = Duration::from_secs(RETRY_SECONDS[tried.min(RETRY_SECONDS.len() - 1)]);
        let again = move || {
            let waiting = self.tries.try_get_untracked() == Some(tried + 1) && !self.sending.get_untracked();
            if let (true, Stage::Unsent(visit, _)) = (waiting, self.state.stage.get_untracked()) {
                self.hand_over(visit);
            }
        };
        set_timeout(again, wait);
    }

    /// Shows the pause screen with the countdown, keeping what is being typed.
    pub fn warn(self, seconds: u32) {
        if let Stage::Visit(mut visit) = self.state.stage.get_untracked()
            && visit.step != Step::Idle
        {
            self.state.pads.fill_in(&mut visit.answers.sheet);
            if !visit.step.is_aside() {
                visit.typed = Visit::arrive(visit.step, &dom::form_fields(), clock::today()).typed;
            }
            self.state.countdown.set(Some(seconds));
            self.left(visit.step);
            self.state.stage.set(Stage::Visit(visit.aside(Step::Idle)));
        }
    }

    /// Ends the session: the screen is cleared at once, even with the network gone; then the page is replaced, so that
    /// neither history nor memory keeps anything.
    pub fn finish(self, outcome: Outcome) {
        dom::empty_fields();
        self.report(outcome);
        self.number.update(|number| *number += 1);
        // What is still on its way is no longer waited for: the next person's presses count.
        self.sending.set(false);
        self.state.pads.clear();
        self.state.report.set(None);
        self.state.catalogue.set(self.home.get_value());
        self.state.countdown.set(None);
        self.tries.set(0);
        self.state.stage.set(Stage::Visit(Visit::start(clock::today())));
        self.renew(self.number.get_untracked());
    }

    /// Loads the page anew as soon as the server can be reached, unless somebody has begun by then: what the last session
    /// was shown, texts, settings, and the module itself, may be old by the next.
    fn renew(self, number: u32) {
        spawn_local(async move {
            let is_reachable = hand_over::reachable().await;
            if self.number.get_untracked() != number || !self.state.stage.with_untracked(Stage::rests) {
                return;
            }
            if is_reachable {
                dom::leave();
            } else {
                set_timeout(move || self.renew(number), RENEWED_AFTER);
            }
        });
    }
}
