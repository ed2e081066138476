//! One patient's session in the tablet's memory: the only place where the answers are until they are handed over.

use std::rc::{Rc, Weak};

use domain::{
    Declaration, FormFields, JourneyState, Language, PostalCode, Preferences, Receipt, Situation, Step, Transition,
    statistics::Outcome, timings::Timings,
};
use gloo_timers::callback::Timeout;
use leptos::{prelude::*, task::spawn_local};

use super::{clock, dom, hand_over};
use crate::{
    Catalogue, KioskScreen,
    kiosk_screen::{StatusMessage, Unsent},
    state::KioskState,
};

/// Seconds to wait before trying the hand-over again, one try after the other; the last one repeats.
const RETRY_SECONDS: [u32; 5] = [3, 5, 10, 20, 30];
/// Milliseconds before a page whose session has ended tries again to load anew.
const RENEWED_AFTER: u32 = 10_000;
/// Milliseconds before the patient is told to wait for an answer.
const WAIT_TOLD_AFTER: u32 = 500;

/// A session. Cheap to copy: what is in it is kept elsewhere.
#[derive(Clone, Copy)]
pub struct Session {
    /// The state of the screens.
    pub kiosk: KioskState,
    kept: StoredValue<Kept, LocalStorage>,
}

/// The part of a session that no screen shows.
struct Kept {
    /// The texts that the page opened with, for the next person.
    home: Catalogue,
    /// The time spent at each screen.
    timings: Timings,
    under_way: UnderWay,
}

/// Timers and requests of one patient's session. They go when it ends: whoever comes back with an answer finds nobody, and
/// cannot reach the next patient.
#[derive(Default)]
struct UnderWay {
    /// The session itself.
    session: Rc<()>,
    /// A hand-over whose answer is waited for.
    sending: Option<Rc<Timeout>>,
    /// The last question to the server, for a language or an address. The one before is not waited for any more.
    asked: Option<Rc<Timeout>>,
    /// Hand-overs tried so far.
    tries: usize,
    /// The next one.
    retry: Option<Timeout>,
}

impl Session {
    /// The session that a page opens with.
    #[must_use]
    pub fn new(screen: KioskScreen, message: Option<StatusMessage>, catalogue: Catalogue) -> Self {
        let home = catalogue.clone();
        let kept = Kept { home, timings: Timings::default(), under_way: UnderWay::default() };
        Self { kiosk: KioskState::new(screen, message, catalogue, dom::HAND), kept: StoredValue::new_local(kept) }
    }

    /// Changes the timers and requests.
    fn under_way<T>(self, change: impl FnOnce(&mut UnderWay) -> T) -> T {
        change(&mut self.kept.write_value().under_way)
    }

    /// The session as something sees it that may outlast it.
    fn outlast(self) -> Weak<()> {
        self.under_way(|under_way| Rc::downgrade(&under_way.session))
    }

    /// The texts and settings of the page.
    #[must_use]
    pub fn texts(self) -> Catalogue {
        self.kiosk.catalogue.get_untracked()
    }

    /// Goes on with a hand-over that a page was sent with.
    pub fn resume(self) {
        if let KioskScreen::Unsent(state, reason) = self.kiosk.screen.get_untracked() {
            self.keep(state, reason);
        }
    }

    /// A button was pressed with these fields on the screen.
    pub fn press(self, fields: &FormFields) {
        if self.under_way(|under_way| under_way.sending.is_some()) {
            return;
        }
        self.kiosk.countdown.set(None);
        self.kiosk.message.set(None);
        match self.kiosk.screen.get_untracked() {
            KioskScreen::Journey(state) => self.submit(state, fields),
            // The only ways from here are to try again and to call.
            KioskScreen::Unsent(state, _) => match state.clone().submit(fields) {
                Transition::CallStaff(_) => self.call_staff(Step::Signature),
                _ => self.hand_over(state),
            },
            KioskScreen::Done(state) => match state.submit(fields) {
                Transition::Show(state) if state.step.is_aside() => self.show(state),
                Transition::Speak(state, language) => self.speak(state, language),
                Transition::CallStaff(_) => self.call_staff(Step::Done),
                _ => self.finish(Outcome::Left),
            },
        }
    }

    /// Begins a journey whose situation the desk has sent: at the notice that explains it.
    pub fn begin(self, situation: Situation) {
        let mut state = JourneyState::start(clock::today());
        state.answers.id = Some(dom::new_id());
        state.answers.situation = Some(situation);
        self.left(Step::Start);
        self.kiosk.screen.set(KioskScreen::Journey(state.at(Step::Notice)));
    }

    fn submit(self, mut state: JourneyState, fields: &FormFields) {
        if state.answers.id.is_none() {
            state.answers.id = Some(dom::new_id());
            // The first screen may have stood there since yesterday.
            state.answers.form.declared_on = Some(clock::today());
        }
        self.kiosk.pads.fill_in(&mut state.answers.form);
        state.answers.form.questions = self.texts().settings().questions;
        let step = state.step;
        match state.submit(fields) {
            Transition::Show(state) => {
                self.left(step);
                self.show(state);
            }
            Transition::Speak(state, language) => {
                self.left(step);
                self.speak(state, language);
            }
            // The screen stays as it is, with what is being typed.
            Transition::CallStaff(state) => self.call_staff(state.step),
            Transition::Find(_, code) => self.find(step, code),
            Transition::HandOver(state) => {
                self.left(step);
                self.hand_over(state);
            }
            Transition::Finish => {
                self.left(step);
                self.finish(Outcome::Left);
            }
        }
    }

    /// Shows a screen, with readings or without as the person wants them.
    fn show(self, state: JourneyState) {
        let texts = self.texts();
        if state.view.readings(texts.spoken()) == texts.readings() {
            self.kiosk.screen.set(KioskScreen::of(state));
        } else {
            self.speak(state, texts.spoken());
        }
    }

    /// Shows a screen in a language. Its texts are fetched once; without them the screen is shown as it can be. Meanwhile
    /// everything can be pressed; who has gone on by then stays where they are.
    fn speak(self, state: JourneyState, language: Language) {
        let readings = state.view.readings(language);
        self.ask(hand_over::texts(language, readings), move |texts| {
            match texts {
                Some(texts) => self.kiosk.catalogue.set(texts),
                None => self.kiosk.message.set(Some(StatusMessage::NoTexts)),
            }
            self.kiosk.screen.set(KioskScreen::of(state));
        });
    }

    /// Asks the desk for something and goes on with its answer, if the screen is still the one on which it was asked for
    /// and nothing else was asked for since.
    fn ask<T: 'static>(self, answer: impl Future<Output = T> + 'static, go_on: impl FnOnce(T) + 'static) {
        let screen = self.kiosk.screen.get_untracked();
        let wait = self.wait();
        let asked = Rc::downgrade(&wait);
        self.under_way(|under_way| under_way.asked = Some(wait));
        spawn_local(async move {
            let answer = answer.await;
            if asked.strong_count() == 0 {
                return;
            }
            self.under_way(|under_way| under_way.asked = None);
            if self.kiosk.screen.get_untracked() == screen {
                self.waited();
                go_on(answer);
            }
        });
    }

    /// Shows that the person has to wait, if the answer takes longer than [`WAIT_TOLD_AFTER`] and they are still where they
    /// asked.
    fn wait(self) -> Rc<Timeout> {
        let screen = self.kiosk.screen.get_untracked();
        Rc::new(Timeout::new(WAIT_TOLD_AFTER, move || {
            // What is told of a call for help stays.
            if self.kiosk.message.get_untracked().is_none() && self.kiosk.screen.get_untracked() == screen {
                self.kiosk.message.set(Some(StatusMessage::Waiting));
            }
        }))
    }

    /// The answer has come.
    fn waited(self) {
        if self.kiosk.message.get_untracked() == Some(StatusMessage::Waiting) {
            self.kiosk.message.set(None);
        }
    }

    /// The patient is done with a screen.
    fn left(self, step: Step) {
        self.kept.write_value().timings.left(step, clock::elapsed());
    }

    /// Reports the times of the session, once, and never waits for it; a sample is nobody's session.
    fn report(self, outcome: Outcome) {
        if self.is_sample() {
            return;
        }
        let report = self.kept.write_value().timings.end(outcome);
        if let Some(report) = report {
            spawn_local(hand_over::report(report));
        }
    }

    /// Returns whether the person is only testing the screens.
    fn is_sample(self) -> bool {
        self.kiosk.screen.with_untracked(KioskScreen::is_sample)
    }

    /// Looks up what a code stands for. Nobody is held up by it: what is typed meanwhile stays, and whoever has gone on
    /// to another screen is not called back.
    fn find(self, step: Step, code: PostalCode) {
        self.ask(hand_over::areas(code), move |areas| {
            if let KioskScreen::Journey(mut state) = self.kiosk.screen.get_untracked() {
                state.typed = JourneyState::arrive(step, &dom::form_fields(), clock::today()).typed;
                state.errors = Vec::new();
                self.kiosk.screen.set(KioskScreen::Journey(state.found(areas)));
            }
        });
    }

    fn call_staff(self, screen: Step) {
        if self.is_sample() {
            self.kiosk.message.set(Some(StatusMessage::NotCalled));
            return;
        }
        let session = self.outlast();
        spawn_local(async move {
            let arrived = hand_over::call_staff(screen).await;
            if session.strong_count() > 0 {
                self.kiosk.message.set(Some(if arrived { StatusMessage::Called } else { StatusMessage::NotCalled }));
            }
        });
    }

    fn hand_over(self, state: JourneyState) {
        self.under_way(|under_way| under_way.retry = None);
        if state.sample {
            self.keep(state, Unsent::NotEnrolled);
            return;
        }
        let (id, catalogue) = (state.answers.id.unwrap_or_else(dom::new_id), self.texts());
        let Ok(declaration) = state.answers.declare(id, &catalogue.settings().edition, catalogue.language()) else {
            self.keep(state, Unsent::Refused);
            return;
        };
        let wait = self.wait();
        let sending = Rc::downgrade(&wait);
        self.under_way(|under_way| under_way.sending = Some(wait));
        spawn_local(async move {
            let answer = hand_over::send(&declaration).await;
            if sending.strong_count() == 0 {
                return;
            }
            self.under_way(|under_way| under_way.sending = None);
            self.waited();
            match answer {
                Ok(ticket) => self.handed_over(&declaration, ticket, state.view),
                Err(reason) => self.keep(state, reason),
            }
        });
    }

    /// The server has it: nothing of the patient stays but the number.
    fn handed_over(self, declaration: &Declaration, ticket: String, view: Preferences) {
        self.report(Outcome::HandedOver);
        self.kiosk.pads.clear();
        self.under_way(|under_way| under_way.tries = 0);
        let receipt = Receipt { ticket, sign_at_desk: !declaration.form.signature.is_signed() };
        self.kiosk.screen.set(KioskScreen::Done(JourneyState::received(receipt, view, clock::today())));
    }

    /// The server does not have it, or did not say so: keep everything and try again.
    fn keep(self, state: JourneyState, reason: Unsent) {
        let again = reason.passes() && !state.sample;
        self.kiosk.screen.set(KioskScreen::Unsent(state, reason));
        if !again {
            return;
        }
        self.under_way(|under_way| {
            let wait = RETRY_SECONDS[under_way.tries.min(RETRY_SECONDS.len() - 1)] * 1000;
            under_way.tries += 1;
            under_way.retry = Some(Timeout::new(wait, move || {
                if let KioskScreen::Unsent(state, _) = self.kiosk.screen.get_untracked() {
                    self.hand_over(state);
                }
            }));
        });
    }

    /// Shows the pause screen with the countdown, keeping what is being typed.
    pub fn warn(self, seconds: u32) {
        if let KioskScreen::Journey(mut state) = self.kiosk.screen.get_untracked()
            && state.step != Step::Idle
        {
            self.kiosk.pads.fill_in(&mut state.answers.form);
            if !state.step.is_aside() {
                state.typed = JourneyState::arrive(state.step, &dom::form_fields(), clock::today()).typed;
            }
            self.kiosk.countdown.set(Some(seconds));
            self.left(state.step);
            self.kiosk.screen.set(KioskScreen::Journey(state.aside(Step::Idle)));
        }
    }

    /// Ends the session: the screen is cleared at once, even with the network gone; then the page is replaced, so that
    /// neither history nor memory keeps anything.
    pub fn finish(self, outcome: Outcome) {
        dom::empty_fields();
        self.report(outcome);
        // What is still on its way is no longer waited for: the next person's presses count.
        self.under_way(|under_way| *under_way = UnderWay::default());
        self.kiosk.pads.clear();
        self.kiosk.message.set(None);
        self.kiosk.catalogue.set(self.kept.read_value().home.clone());
        self.kiosk.countdown.set(None);
        self.kiosk.screen.set(KioskScreen::Journey(JourneyState::start(clock::today())));
        self.renew(self.outlast());
    }

    /// Loads the page anew as soon as the server can be reached, unless somebody has begun by then: what the last session
    /// was shown, texts, settings, and the module itself, may be old by the next.
    fn renew(self, session: Weak<()>) {
        spawn_local(async move {
            let is_reachable = hand_over::reachable().await;
            if session.strong_count() == 0 || !self.kiosk.screen.with_untracked(KioskScreen::rests) {
                return;
            }
            if is_reachable {
                dom::leave();
            } else {
                Timeout::new(RENEWED_AFTER, move || self.renew(session)).forget();
            }
        });
    }
}
