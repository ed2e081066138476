//! The screen of a tablet at one moment: a screen of the journey, or one of the two that follow a hand-over.

use domain::{Date, FormFields, JourneyState, Preferences, Setting, Step, string_enum};

domain::redacted!(KioskScreen);

string_enum! {
    /// The reasons for which a declaration has not been handed over yet.
    pub enum Unsent {
        /// The server cannot be reached.
        Offline = "offline",
        /// The server cannot store at the moment.
        Busy = "busy",
        /// The tablet is not enrolled.
        NotEnrolled = "not_enrolled",
        /// The tablet was put out of use.
        Locked = "locked",
        /// The server does not take it, which staff must look at.
        Refused = "refused",
    }
}

impl Unsent {
    /// Returns whether an automatic retry can help.
    #[must_use]
    pub const fn passes(self) -> bool {
        matches!(self, Self::Offline | Self::Busy | Self::Locked)
    }
}

/// The screen of a tablet.
#[derive(Clone, PartialEq)]
pub enum KioskScreen {
    /// A screen of the journey.
    Journey(JourneyState),
    /// Signed, but not handed over: everything is kept and tried again.
    Unsent(JourneyState, Unsent),
    /// Handed over: nothing of the patient is left but the number, and how they want the screens.
    Done(JourneyState),
}

impl KioskScreen {
    /// The screen of a journey that is not on its way to the desk.
    #[must_use]
    pub fn of(state: JourneyState) -> Self {
        if state.step == Step::Done && state.receipt.is_some() { Self::Done(state) } else { Self::Journey(state) }
    }

    const fn state(&self) -> &JourneyState {
        match self {
            Self::Journey(state) | Self::Unsent(state, _) | Self::Done(state) => state,
        }
    }

    /// The patient's settings of the screens.
    #[must_use]
    pub fn view(&self) -> Preferences {
        self.state().view
    }

    /// The screen's name.
    #[must_use]
    pub fn step(&self) -> Step {
        match self {
            Self::Journey(state) => state.step,
            Self::Unsent(..) => Step::Signature,
            Self::Done(_) => Step::Done,
        }
    }

    /// Returns whether it is a sample, for those who test the screens: nothing of it may reach the desk.
    #[must_use]
    pub fn is_sample(&self) -> bool {
        self.state().sample
    }

    /// Returns whether nobody has begun: the first screen with nothing answered. Going back to it does not end a
    /// session.
    #[must_use]
    pub fn rests(&self) -> bool {
        matches!(self, Self::Journey(state) if state.step == Step::Start && state.answers.id.is_none())
    }
}

/// The attributes of the document by which styles follow the settings: each setting with its attribute and its value,
/// none where it has its default.
pub fn appearance(view: Preferences) -> impl Iterator<Item = (&'static str, Option<&'static str>)> {
    let chosen = move |setting: &Setting| {
        (attribute(*setting), setting.values()[1..].iter().copied().find(|value| view.is(*setting, value)))
    };
    Setting::ALL.iter().map(chosen)
}

const fn attribute(setting: Setting) -> &'static str {
    match setting {
        Setting::Size => "data-view-size",
        Setting::Theme => "data-view-theme",
        Setting::Spacing => "data-view-spacing",
        Setting::Furigana => "data-view-furigana",
        Setting::Voice => "data-view-voice",
        Setting::Pace => "data-view-pace",
        Setting::Reach => "data-view-reach",
        Setting::Scan => "data-view-scan",
    }
}

string_enum! {
    /// A message beside the screen, by the key of its text.
    pub enum StatusMessage {
        /// The staff were called.
        Called = "call-staff-sent",
        /// They could not be.
        NotCalled = "call-staff-failed",
        /// An answer of the desk takes its time.
        Waiting = "waiting",
        /// The texts of another language could not be fetched.
        NoTexts = "language-failed",
        /// The tablet has no voice for the language.
        NoVoice = "voice-none",
    }
}

impl StatusMessage {
    /// Returns whether something could not be done.
    #[must_use]
    pub const fn is_failure(self) -> bool {
        !matches!(self, Self::Called | Self::Waiting)
    }
}

/// The state that a page gives to the module that takes it over; the answers themselves stand in the form's fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InitialState {
    /// The screen.
    pub step: Step,
    /// True if the screen shows errors.
    pub refused: bool,
    /// Set after a hand-over that did not succeed.
    pub unsent: Option<Unsent>,
    /// The message to the patient beside the screen.
    pub message: Option<StatusMessage>,
    /// True if this browser may hand over.
    pub enrolled: bool,
}

impl InitialState {
    /// The initial state of a page that shows this screen.
    #[must_use]
    pub fn of(screen: &KioskScreen, message: Option<StatusMessage>, enrolled: bool) -> Self {
        let (mut refused, mut unsent) = (false, None);
        match screen {
            KioskScreen::Journey(state) => refused = !state.errors.is_empty(),
            KioskScreen::Unsent(_, reason) => unsent = Some(*reason),
            KioskScreen::Done(_) => {}
        }
        Self { step: screen.step(), refused, unsent, message, enrolled }
    }

    /// The initial state as attributes of the page's root, those that are set.
    #[must_use]
    pub fn attributes(&self) -> Vec<(&'static str, String)> {
        [
            ("data-step", Some(self.step.name().to_owned())),
            ("data-refused", self.refused.then(String::new)),
            ("data-unsent", self.unsent.map(|reason| reason.name().to_owned())),
            ("data-report", self.message.map(|message| message.name().to_owned())),
            ("data-enrolled", self.enrolled.then(String::new)),
        ]
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)))
        .collect()
    }

    /// Reads back what [`InitialState::attributes`] wrote.
    #[must_use]
    pub fn read(attribute: impl Fn(&str) -> Option<String>) -> Self {
        Self {
            step: attribute("data-step").and_then(|step| Step::from_name(&step)).unwrap_or(Step::Start),
            refused: attribute("data-refused").is_some(),
            unsent: attribute("data-unsent").and_then(|reason| Unsent::from_name(&reason)),
            message: attribute("data-report").and_then(|key| StatusMessage::from_name(&key)),
            enrolled: attribute("data-enrolled").is_some(),
        }
    }

    /// The screen that the page shows, from the fields that stand in it.
    #[must_use]
    pub fn screen(&self, fields: &FormFields, today: Date) -> KioskScreen {
        let mut state = JourneyState::arrive(self.step, fields, today);
        if let Some(reason) = self.unsent {
            return KioskScreen::Unsent(state, reason);
        }
        if self.refused {
            state.errors = state.answers.clone().record(self.step, fields);
        }
        KioskScreen::of(state)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tablet_rests_until_somebody_begins_and_not_when_they_go_back() {
        let first = JourneyState::start(Date::MIN);
        assert!(KioskScreen::Journey(first.clone()).rests());
        assert!(!KioskScreen::Journey(first.clone().at(Step::Situation)).rests());
        let mut begun = first;
        begun.answers.id = Some(domain::RecordId::v7(1, [1; 10]));
        assert!(!KioskScreen::Journey(begun).rests());
        assert!(!KioskScreen::Done(JourneyState::start(Date::MIN).at(Step::Done)).rests());
    }

    #[test]
    fn a_page_says_its_stage_in_attributes_that_read_back() {
        let receipt = domain::Receipt { ticket: "101".into(), sign_at_desk: true };
        let state = JourneyState::start(Date::MIN);
        let done = KioskScreen::of(JourneyState::received(receipt, Preferences::default(), Date::MIN));
        for (screen, message, enrolled) in [
            (KioskScreen::Journey(state.clone()), None, true),
            (KioskScreen::Unsent(state, Unsent::Busy), Some(StatusMessage::NotCalled), false),
            (done, Some(StatusMessage::Called), true),
        ] {
            let initial = InitialState::of(&screen, message, enrolled);
            let attributes = initial.attributes();
            let find = |name: &str| attributes.iter().find(|(key, _)| *key == name).map(|(_, value)| value.clone());
            assert_eq!(InitialState::read(find), initial);
            if let KioskScreen::Done(state) = &screen {
                assert_eq!(initial.screen(&state.hidden(), Date::MIN), screen, "the number stands in the form");
            }
        }
    }
}
