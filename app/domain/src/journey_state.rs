//! The state of one patient's journey, and the transition that each button makes.
//!
//! [`JourneyState::submit`] is the whole journey as a function: the tablet calls it with the form's data, the desk server with a
//! posted body. Neither knows more than the other, so the journey is the same with scripts off.

mod suggest;

use time::Date;

use crate::{
    answers::{Answers, asked_on},
    field_error::FieldError,
    form_fields::FormFields,
    journey::Journey,
    language::Language,
    postal::{LookedUp, PostalCode},
    preferences::Preferences,
    situation::Situation,
    step::Step,
};

crate::redacted!(JourneyState, Transition);

/// The field of the submit buttons.
pub const GO: &str = "go";
/// The field that says a change is under way, after which the check page follows.
pub const RETURNING: &str = "returning";
/// The field that numbers the situation which the desk has sent to a tablet.
pub const SENT: &str = "sent";
/// The field that names the step to return to from an aside (pause, language, settings).
pub const FROM: &str = "from";
/// The field that says that nobody is there: a screen with sample answers, for those who test it.
pub const SAMPLE: &str = "sample";
/// The field that carries the number of a receipt.
pub const TICKET: &str = "receipt.ticket";
/// The field that says that the printed form is still to be signed.
pub const SIGN_AT_DESK: &str = "receipt.sign_at_desk";

/// A command: a button, as its `go` value says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// On with these answers.
    Continue,
    /// To the screen before.
    Back,
    /// From the check page to one question.
    Change(Step),
    /// 係の人を呼ぶ
    CallStaff,
    /// To the pause screen, which asks whether to go on or to stop.
    Pause,
    /// To the list of languages.
    Languages,
    /// On in this language, where the patient is.
    Speak(Language),
    /// To how the screens are shown and worked.
    Settings,
    /// 住所をさがす
    Find,
    /// Write what was chosen among suggestions.
    Take,
    /// Stop, and leave nothing for the next person.
    Finish,
}

impl Command {
    /// The `go` value of the button.
    #[must_use]
    pub fn value(self) -> String {
        match self {
            Self::Continue => "continue".into(),
            Self::Back => "back".into(),
            Self::Change(step) => format!("change:{}", step.name()),
            Self::CallStaff => "call-staff".into(),
            Self::Pause => "pause".into(),
            Self::Languages => "languages".into(),
            Self::Speak(language) => format!("speak:{}", language.name()),
            Self::Settings => "settings".into(),
            Self::Find => "find-address".into(),
            Self::Take => "take".into(),
            Self::Finish => "finish".into(),
        }
    }

    /// Reads a `go` value; nothing, or nothing known, is to continue, as the Enter key does.
    #[must_use]
    pub fn from_value(value: &str) -> Self {
        match value {
            "back" => Self::Back,
            "call-staff" => Self::CallStaff,
            "pause" => Self::Pause,
            "finish" => Self::Finish,
            "languages" => Self::Languages,
            "settings" => Self::Settings,
            "find-address" => Self::Find,
            "take" => Self::Take,
            _ => Self::named(value).unwrap_or(Self::Continue),
        }
    }

    /// A button that names what it leads to.
    fn named(value: &str) -> Option<Self> {
        match value.split_once(':')? {
            ("change", step) => Step::from_name(step).filter(|step| *step < Step::Check).map(Self::Change),
            ("speak", language) => Language::from_name(language).map(Self::Speak),
            _ => None,
        }
    }
}

/// The server's answer to a declaration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Receipt {
    /// The ticket number.
    pub ticket: String,
    /// True if the printed form is still to be signed at the desk.
    pub sign_at_desk: bool,
}

impl Receipt {
    fn read(fields: &FormFields) -> Option<Self> {
        let ticket = fields.get(TICKET).filter(|ticket| !ticket.is_empty())?.to_owned();
        Some(Self { ticket, sign_at_desk: fields.get(SIGN_AT_DESK).is_some() })
    }
}

/// The state of a journey: a screen and everything it shows of the patient.
#[derive(Clone, PartialEq)]
pub struct JourneyState {
    /// The screen.
    pub step: Step,
    /// The step to return to, where this one is an aside (pause, language, settings).
    pub from: Option<Step>,
    /// The patient's settings of the screens.
    pub view: Preferences,
    /// The receipt, once nothing else of the patient is left.
    pub receipt: Option<Receipt>,
    /// True while a change from the check page is in progress.
    pub returning: bool,
    /// The number of the situation that the desk has sent, on the first screen alone.
    pub sent: Option<u32>,
    /// True if it is a sample, of which nothing may ever reach the desk.
    pub sample: bool,
    /// The answers so far.
    pub answers: Answers,
    /// The texts of this screen's fields that could not be taken, or not yet.
    pub typed: FormFields,
    /// The mistakes.
    pub errors: Vec<FieldError>,
    /// The result of a look-up on this screen.
    pub looked_up: Option<LookedUp>,
}

/// The transition that follows a command.
#[derive(Clone, PartialEq)]
pub enum Transition {
    /// Show this.
    Show(JourneyState),
    /// Hand the declaration over; the state stays until there is a receipt.
    HandOver(JourneyState),
    /// Call the staff and show this.
    CallStaff(JourneyState),
    /// Show this in another language.
    Speak(JourneyState, Language),
    /// Look up what a postal code stands for and show [`JourneyState::found`]; the state stays until then.
    Find(JourneyState, PostalCode),
    /// Clear everything and start anew.
    Finish,
}

impl JourneyState {
    /// The first screen, nothing answered.
    #[must_use]
    pub fn start(today: Date) -> Self {
        Self::arrive(Step::Start, &FormFields::default(), today)
    }

    /// The first screen where the desk has sent the situation: its question is answered already.
    #[must_use]
    pub fn sent(situation: Situation, number: u32, today: Date) -> Self {
        let mut state = Self::start(today);
        state.answers.situation = Some(situation);
        Self { sent: Some(number), ..state }
    }

    /// A screen with the fields that came with it: answers carried along, and what is typed on the screen itself.
    #[must_use]
    pub fn arrive(step: Step, fields: &FormFields, today: Date) -> Self {
        let mut state = Self {
            step,
            from: fields.get(FROM).and_then(Step::from_name).filter(|from| !from.is_aside()),
            view: Preferences::read(fields),
            receipt: Receipt::read(fields),
            returning: fields.get(RETURNING).is_some(),
            sent: fields.get(SENT).and_then(|number| number.parse().ok()).filter(|_| step == Step::Start),
            sample: fields.get(SAMPLE).is_some(),
            answers: Answers::read(fields, today),
            typed: FormFields::default(),
            errors: Vec::new(),
            looked_up: None,
        };
        state.typed = state.typed_in(fields);
        state
    }

    /// The receipt, where nothing else of the patient is left but how the screens are to be.
    #[must_use]
    pub fn received(receipt: Receipt, view: Preferences, today: Date) -> Self {
        Self { receipt: Some(receipt), view, ..Self::start(today).at(Step::Done) }
    }

    /// The fields of this step, or of the one to return to from an aside.
    fn typed_in(&self, fields: &FormFields) -> FormFields {
        let screen = if self.step.is_aside() { self.from.unwrap_or(Step::Start) } else { self.step };
        fields.only(|name| asked_on(screen).any(|asked| asked == name) || suggest::helping(screen).contains(&name))
    }

    /// The transition when the screen is submitted with these fields.
    #[must_use]
    pub fn submit(mut self, fields: &FormFields) -> Transition {
        let command = fields.get(GO).map_or(Command::Continue, Command::from_value);
        self.typed = self.typed_in(fields);
        self.looked_up = None;
        if self.step == Step::Settings {
            self.view = Preferences::read(fields);
        }
        match command {
            Command::Finish => Transition::Finish,
            Command::CallStaff => Transition::CallStaff(self),
            Command::Pause => Transition::Show(self.aside(Step::Idle)),
            Command::Languages => Transition::Show(self.aside(Step::Language)),
            Command::Settings => Transition::Show(self.aside(Step::Settings)),
            Command::Speak(language) => Transition::Speak(self.resume(), language),
            _ if self.step.is_aside() => Transition::Show(self.resume()),
            Command::Back => Transition::Show(self.back(fields)),
            Command::Change(step) => Transition::Show(self.change(step)),
            Command::Find => self.find(),
            Command::Take => self.take(),
            Command::Continue if self.expects_answer() => self.find(),
            Command::Continue => self.go_on(fields),
        }
    }

    fn go_on(mut self, fields: &FormFields) -> Transition {
        self.errors = self.answers.record(self.step, fields);
        if !self.errors.is_empty() {
            return Transition::Show(self);
        }
        let journey = Journey::of(&self.answers);
        if self.step == Step::Signature {
            return Transition::HandOver(self);
        }
        if self.returning {
            let step = journey.after_change(self.step, &self.answers.form);
            return Transition::Show(self.at(step));
        }
        if self.sent.is_some() && self.answers.situation.is_some() {
            return Transition::Show(self.at(Step::Notice));
        }
        match journey.next(self.step) {
            Some(step) => Transition::Show(self.at(step)),
            None => Transition::Finish,
        }
    }

    /// One screen back, keeping of this one what can be taken.
    fn back(mut self, fields: &FormFields) -> Self {
        self.answers.record(self.step, fields);
        let step = if self.returning { Some(Step::Check) } else { Journey::of(&self.answers).back(self.step) };
        self.at(step.unwrap_or(Step::Start))
    }

    fn change(self, step: Step) -> Self {
        let step = Journey::of(&self.answers).nearest(step);
        Self { returning: true, ..self.at(step) }
    }

    /// Goes to an aside and keeps the typed text for the way back.
    #[must_use]
    pub fn aside(self, step: Step) -> Self {
        let from = if self.step.is_aside() { self.from } else { Some(self.step) };
        Self { from, step, errors: Vec::new(), ..self }
    }

    /// Returns from an aside with the typed text; any other step stays.
    #[must_use]
    pub fn resume(self) -> Self {
        if !self.step.is_aside() {
            return self;
        }
        Self { step: self.from.unwrap_or(Step::Start), from: None, ..self }
    }

    /// Another screen with the same answers.
    #[must_use]
    pub fn at(self, step: Step) -> Self {
        let returning = self.returning && step < Step::Check;
        Self { step, returning, sent: None, typed: FormFields::default(), errors: Vec::new(), looked_up: None, ..self }
    }

    /// The text of a field of this screen: the typed text, else the answer.
    #[must_use]
    pub fn value(&self, name: &str) -> String {
        let carried = || self.answers.carried().get(name).map(str::to_owned);
        if self.typed.is_empty() {
            carried().unwrap_or_default()
        } else {
            self.typed.get(name).unwrap_or_default().to_owned()
        }
    }

    /// The fields to carry along unseen: every answer that this screen does not ask for itself, and where the patient
    /// is.
    #[must_use]
    pub fn hidden(&self) -> FormFields {
        let is_asked = |name: &str| asked_on(self.step).any(|asked| asked == name);
        let mut fields = self.answers.carried().only(|name| !is_asked(name) && !self.is_pending(name));
        // How the screens are to be is asked on the screen for it.
        if self.step != Step::Settings {
            self.push_view(&mut fields);
        }
        if let Some(receipt) = &self.receipt {
            fields.push(TICKET, &receipt.ticket);
            if receipt.sign_at_desk {
                fields.push(SIGN_AT_DESK, "true");
            }
        }
        if self.step.is_aside() {
            for (name, value) in self.typed.iter() {
                fields.push(name, value);
            }
        }
        if self.returning {
            fields.push(RETURNING, "true");
        }
        if self.sample {
            fields.push(SAMPLE, "true");
        }
        if let Some(number) = self.sent {
            fields.push(SENT, number.to_string());
        }
        if let Some(from) = self.from {
            fields.push(FROM, from.name());
        }
        fields
    }

    /// The fields to carry along unseen where nothing is asked at all: every answer, and how the screens are to be.
    #[must_use]
    pub fn kept(&self) -> FormFields {
        let mut fields = self.answers.carried();
        self.push_view(&mut fields);
        if self.sample {
            fields.push(SAMPLE, "true");
        }
        fields
    }

    fn push_view(&self, fields: &mut FormFields) {
        for (name, value) in self.view.fields() {
            fields.push(name, value);
        }
    }

    /// Returns whether a field was typed on the screen to return to.
    fn is_pending(&self, name: &str) -> bool {
        self.step.is_aside() && self.typed.get(name).is_some()
    }

    /// Returns whether there are only requests to confirm: nothing is wrong, and going on once more is enough.
    #[must_use]
    pub fn asks(&self) -> bool {
        !self.errors.is_empty() && self.errors.iter().all(|error| error.kind.asks())
    }

    /// The mistake in a field, if there is one.
    #[must_use]
    pub fn error(&self, name: &str) -> Option<&FieldError> {
        self.errors.iter().find(|error| error.field == name)
    }
}

#[cfg(test)]
mod tests {
    use time::Month;

    use super::*;
    use crate::{Choice, FieldErrorKind};

    pub(super) fn today() -> Date {
        Date::from_calendar_date(2026, Month::November, 20).expect("a day")
    }

    /// Presses a button the way a page with scripts off does: everything comes back as fields.
    pub(super) fn press(state: &JourneyState, command: Command, typed: &[(&str, &str)]) -> Transition {
        let fields: FormFields =
            state.hidden().iter().chain(typed.iter().copied()).chain([(GO, command.value().as_str())]).collect();
        JourneyState::arrive(state.step, &fields, today()).submit(&fields)
    }

    pub(super) fn shown(transition: Transition) -> JourneyState {
        match transition {
            Transition::Show(state) => state,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_day_that_a_form_brings_along_counts_if_it_is_today_or_the_day_before() {
        let read = |day: &str| {
            let fields: FormFields = [("declared_on", day)].into_iter().collect();
            JourneyState::arrive(Step::Start, &fields, today()).answers.form.declared_on.map(|day| day.to_string())
        };
        for day in ["2026-11-20", "2026-11-19"] {
            assert_eq!(read(day).as_deref(), Some(day));
        }
        for day in ["2026-11-21", "2026-11-18", "2016-01-01", "9999-12-31", "-9999-01-01", "2026-11-31", ""] {
            assert_eq!(read(day).as_deref(), Some("2026-11-20"), "{day}");
        }
    }

    fn at_form(step: Step) -> JourneyState {
        let mut state = JourneyState::start(today());
        state.answers.situation = Some(Situation::Invalid);
        state.answers.options = Some(Choice::Form);
        state.at(step)
    }

    #[test]
    fn a_situation_that_the_desk_has_sent_is_answered_already() {
        let first = JourneyState::sent(Situation::Reader, 7, today());
        assert_eq!((first.step, first.answers.id), (Step::Start, None));
        assert_eq!(first.hidden().get(SENT), Some("7"));
        let notice = shown(press(&first, Command::Continue, &[]));
        assert_eq!((notice.step, notice.answers.situation), (Step::Notice, Some(Situation::Reader)));
        assert_eq!(notice.hidden().get(SENT), None, "it is said once");
        let question = shown(press(&notice, Command::Back, &[]));
        assert_eq!((question.step, question.value("situation").as_str()), (Step::Situation, "reader"));
        // Back to the beginning and on again, it is asked like anything else.
        let again = shown(press(&shown(press(&question, Command::Back, &[])), Command::Continue, &[]));
        assert_eq!(again.step, Step::Situation);
        let nonsense: FormFields = [(SENT, "7"), (GO, "continue")].into_iter().collect();
        let asked = shown(JourneyState::arrive(Step::Start, &nonsense, today()).submit(&nonsense));
        assert_eq!(asked.step, Step::Situation, "without a situation there is nothing to skip");
    }

    #[test]
    fn answers_are_carried_from_screen_to_screen() {
        let state = shown(press(&at_form(Step::Name), Command::Continue, &[("person.name", "髙橋 花子")]));
        assert_eq!(state.step, Step::BirthDate);
        let state = shown(press(&state, Command::Continue, &[]));
        assert_eq!(state.answers.form.person.name.as_deref(), Some("髙橋 花子"));
        assert_eq!(state.answers.options, Some(Choice::Form));
    }

    #[test]
    fn what_is_wrong_stays_on_the_screen_as_typed() {
        let typed = [
            ("person.birth_date.era", "heisei"),
            ("person.birth_date.year", "31"),
            ("person.birth_date.month", "5"),
            ("person.birth_date.day", "１"),
        ];
        let state = shown(press(&at_form(Step::BirthDate), Command::Continue, &typed));
        assert_eq!(state.step, Step::BirthDate);
        assert!(matches!(state.error("person.birth_date").map(|e| e.kind), Some(FieldErrorKind::EraMismatch { .. })));
        assert_eq!(state.value("person.birth_date.day"), "１");
    }

    #[test]
    fn every_entry_of_the_form_may_stay_empty() {
        let mut state = at_form(Step::Explanation);
        while state.step != Step::Signature {
            let next = shown(press(&state, Command::Continue, &[]));
            assert_ne!(next.step, state.step, "{:?}", next.errors);
            state = next;
        }
        assert!(matches!(press(&state, Command::Continue, &[]), Transition::HandOver(_)));
    }

    #[test]
    fn the_way_on_must_be_chosen() {
        for (step, field) in [(Step::Situation, "situation"), (Step::Options, "options")] {
            let state = shown(press(&JourneyState::start(today()).at(step), Command::Continue, &[]));
            assert_eq!((state.step, state.errors[0].kind), (step, FieldErrorKind::Missing));
            assert_eq!(state.errors[0].field, field);
        }
    }

    #[test]
    fn a_change_comes_back_to_the_check() {
        let state = shown(press(&at_form(Step::Check), Command::Change(Step::Name), &[]));
        assert!(state.returning && state.step == Step::Name);
        let state = shown(press(&state, Command::Continue, &[("person.name", "髙橋 花")]));
        assert_eq!((state.step, state.returning), (Step::Check, false));
        assert_eq!(state.answers.form.person.name.as_deref(), Some("髙橋 花"));
    }

    #[test]
    fn back_keeps_what_can_be_taken() {
        let state = shown(press(&at_form(Step::Name), Command::Back, &[("person.name", "髙橋 花子")]));
        assert_eq!(state.step, Step::Issued);
        assert_eq!(state.answers.form.person.name.as_deref(), Some("髙橋 花子"));
    }

    #[test]
    fn a_pause_keeps_even_what_could_not_be_taken() {
        let state = shown(press(&at_form(Step::BirthDate), Command::Pause, &[("person.birth_date.year", "六十")]));
        assert_eq!(state.step, Step::Idle);
        let state = shown(press(&state, Command::Continue, &[]));
        assert_eq!(state.step, Step::BirthDate);
        assert_eq!(state.value("person.birth_date.year"), "六十");
        assert_eq!(press(&state, Command::Finish, &[]), Transition::Finish);
    }

    #[test]
    fn a_language_is_chosen_without_losing_place_answers_or_what_is_typed() {
        let state = shown(press(&at_form(Step::Name), Command::Languages, &[("person.name", "髙")]));
        assert_eq!((state.step, state.from), (Step::Language, Some(Step::Name)));
        // From one screen beside the way to another: the way back is still the same.
        let state = shown(press(&state, Command::Settings, &[]));
        let state = shown(press(&state, Command::Languages, &[]));
        let Transition::Speak(state, language) = press(&state, Command::Speak(Language::Burmese), &[]) else {
            panic!("another language")
        };
        assert_eq!((state.step, state.value("person.name").as_str(), language), (Step::Name, "髙", Language::Burmese));
        assert_eq!(state.answers.options, Some(Choice::Form));
        // The first screen offers languages itself.
        let first = JourneyState::start(today());
        assert!(
            matches!(press(&first, Command::Speak(Language::English), &[]), Transition::Speak(at, _) if at.step == Step::Start)
        );
        assert_eq!(Command::from_value("speak:tlh"), Command::Continue);
    }

    #[test]
    fn settings_are_kept_from_screen_to_screen_and_gone_for_the_next_person() {
        use crate::Setting;
        let settings = shown(press(&at_form(Step::Name), Command::Settings, &[("person.name", "髙")]));
        assert_eq!(settings.step, Step::Settings);
        let chosen = [("view.size", "large"), ("view.theme", "dark")];
        let state = shown(press(&settings, Command::Continue, &chosen));
        assert_eq!((state.step, state.value("person.name").as_str()), (Step::Name, "髙"));
        let state = shown(press(&state, Command::Continue, &[]));
        assert!(state.view.is(Setting::Size, "large") && state.view.is(Setting::Theme, "dark"));
        assert_eq!(JourneyState::start(today()).view, Preferences::default());
    }

    #[test]
    fn the_receipt_stays_while_the_staff_are_called_or_a_setting_is_made() {
        let receipt = Receipt { ticket: "101".into(), sign_at_desk: true };
        let done = JourneyState::received(receipt.clone(), Preferences::default(), today());
        let Transition::CallStaff(state) = press(&done, Command::CallStaff, &[]) else { panic!("a call") };
        assert_eq!((state.step, state.receipt.as_ref()), (Step::Done, Some(&receipt)));
        let settings = shown(press(&done, Command::Settings, &[]));
        let back = shown(press(&settings, Command::Continue, &[("view.size", "large")]));
        assert_eq!((back.step, back.receipt), (Step::Done, Some(receipt)));
        assert_eq!(press(&done, Command::Finish, &[]), Transition::Finish);
    }

    #[test]
    fn a_sample_stays_one_from_screen_to_screen() {
        let mut state = at_form(Step::Check);
        state.sample = true;
        let state = shown(press(&state, Command::Change(Step::Name), &[]));
        let state = shown(press(&state, Command::Pause, &[]));
        let state = shown(press(&state, Command::Continue, &[]));
        let state = shown(press(&state, Command::Continue, &[]));
        assert_eq!((state.step, state.sample), (Step::Check, true));
        assert_eq!(state.kept().get(SAMPLE), Some("true"));
        assert!(!at_form(Step::Check).kept().iter().any(|(name, _)| name == SAMPLE));
    }

    #[test]
    fn calling_the_staff_changes_nothing() {
        let Transition::CallStaff(state) = press(&at_form(Step::Name), Command::CallStaff, &[("person.name", "髙")])
        else {
            panic!("a call")
        };
        assert_eq!((state.step, state.value("person.name").as_str()), (Step::Name, "髙"));
    }

    #[test]
    fn a_birth_date_of_more_than_120_years_ago_is_taken_on_the_second_time() {
        let typed = [
            ("person.birth_date.era", "meiji"),
            ("person.birth_date.year", "38"),
            ("person.birth_date.month", "1"),
            ("person.birth_date.day", "1"),
        ];
        let state = shown(press(&at_form(Step::BirthDate), Command::Continue, &typed));
        assert_eq!(state.errors[0].kind, FieldErrorKind::Unlikely { age: 121 });
        assert!(state.asks(), "nothing is wrong");
        let wrong = [("person.birth_date.era", "meiji"), ("person.birth_date.year", "38")];
        assert!(!shown(press(&at_form(Step::BirthDate), Command::Continue, &wrong)).asks());
        let confirmed: Vec<_> = typed.into_iter().chain([(crate::birth_date::field::CONFIRMED, "true")]).collect();
        let state = shown(press(&state, Command::Continue, &confirmed));
        assert_eq!(state.step, Step::Sex);
        let state = shown(press(&state, Command::Continue, &[]));
        assert!(state.answers.form.person.birth_date.is_some(), "kept while it is carried along");
    }

    #[test]
    fn a_desk_screen_still_offers_the_form() {
        let mut state = at_form(Step::ShowDesk);
        state.answers.options = Some(Choice::Known);
        let state = shown(press(&state, Command::Continue, &[("options", "form")]));
        assert_eq!((state.step, state.answers.options), (Step::Explanation, Some(Choice::Form)));
    }
}
