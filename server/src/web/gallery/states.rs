//! Every screen in every state, for those who test how it can be used: by eye, with a screen reader, or with tools of
//! their own that go from address to address.
//!
//! A state is plain data: a stable name and what makes the screen so ([`super::table`]). Errors are not painted on: the answers
//! that lead to them are given to the journey itself, and what it says is shown. All answers are samples, invented and
//! marked as such ([`domain::journey_state::SAMPLE`]), so that nothing of them ever reaches the desk.

use app::{
    Catalogue, KioskScreen, Settings, Unsent,
    kiosk_screen::StatusMessage,
    pages::{heading, title},
};
use domain::{
    Date, FieldError, FormFields, JourneyState, Language, Preferences, Receipt, Situation, Step, Transition,
    journey_state,
};

use super::{
    sample::{self, Sample},
    table::STATES,
};
use crate::web::shell::TabletContext;

/// The ticket number of the sample receipt.
const TICKET: &str = "101";
/// The step that samples were at before they came to an aside.
const BEFORE: Step = Step::Name;

/// Fields and what stands in them.
pub type Given = &'static [(&'static str, &'static str)];

/// A screen in one state.
#[derive(Clone, Copy, Debug)]
pub struct State {
    /// Its name, which never changes: the screen, and after a dot what is particular about it.
    pub id: &'static str,
    /// The kind of page.
    pub made: Made,
}

/// The kinds of pages.
#[derive(Clone, Copy, Debug)]
pub enum Made {
    /// A screen of the journey, with these answers in place of those of the sample.
    Screen(Step, Given),
    /// The same where at least the usual answers are needed to make it what it is.
    Answered(Step, Given),
    /// A screen whose way on was refused with these answers.
    Refused(Step, Given),
    /// A screen that was refused because every line of text is too long.
    TooLong(Step),
    /// A screen with what came of looking up a code: the areas by the keys of their samples, nothing where nobody could
    /// be asked.
    LookedUp(Step, Given, Option<&'static [&'static str]>),
    /// Signed, but not handed over.
    Unsent(Unsent),
    /// The receipt, and whether the form is still to be signed at the desk.
    Done(bool),
    /// A screen with something told beside it.
    Told(StatusMessage),
    /// A screen on a tablet that is not enrolled.
    NotEnrolled,
    /// A screen that staff fill in for a patient.
    Assisted,
    /// The check page with a name and an address written by hand.
    ByHand,
    /// A page that is no screen of the journey.
    Beside(Page),
}

/// A page that is no screen of the journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// The page of the link by which staff enrol a tablet, in Japanese alone.
    Enrol,
    /// The tablet is enrolled.
    Enrolled,
    /// The link is of no use any more.
    EnrolFailed,
    /// The page of a tablet that is out of use.
    Locked,
    /// There is nothing at this address.
    Missing,
    /// The page for a form that cannot be read.
    Unreadable,
}

impl Page {
    /// The key of its title, which is its heading, too.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Enrol => "enrol-title",
            Self::Enrolled => "enrol-done-title",
            Self::EnrolFailed => "enrol-failed-title",
            Self::Locked => "locked-title",
            Self::Missing | Self::Unreadable => "missing-title",
        }
    }
}

impl State {
    /// The state of this name.
    #[must_use]
    pub fn find(id: &str) -> Option<&'static Self> {
        STATES.iter().find(|state| state.id == id)
    }

    /// The name of a group of states.
    #[must_use]
    pub fn group(&self) -> &'static str {
        self.parts().0
    }

    /// The name of the particular state; `None` where the screen is in its usual one.
    #[must_use]
    pub fn particular(&self) -> Option<&'static str> {
        self.parts().1
    }

    fn parts(&self) -> (&'static str, Option<&'static str>) {
        self.id.split_once('.').map_or((self.id, None), |(group, particular)| (group, Some(particular)))
    }

    /// The screen of the journey that it shows, if it is one.
    #[must_use]
    pub const fn step(&self) -> Option<Step> {
        match self.made {
            Made::Screen(step, _)
            | Made::Answered(step, _)
            | Made::Refused(step, _)
            | Made::TooLong(step)
            | Made::LookedUp(step, ..) => Some(step),
            Made::Unsent(_) => Some(Step::Signature),
            Made::Done(_) => Some(Step::Done),
            Made::Told(_) | Made::NotEnrolled | Made::Assisted => Some(Step::Situation),
            Made::ByHand => Some(Step::Check),
            Made::Beside(_) => None,
        }
    }

    /// A message beside it.
    #[must_use]
    pub const fn message(&self) -> Option<StatusMessage> {
        match self.made {
            Made::Told(message) => Some(message),
            _ => None,
        }
    }

    /// The tablet it stands on.
    #[must_use]
    pub fn tablet(&self, texts: &Catalogue) -> TabletContext {
        TabletContext {
            enrolled: !matches!(self.made, Made::NotEnrolled),
            version: None,
            assistant: matches!(self.made, Made::Assisted).then(|| texts.text("screens-staff")),
            ..TabletContext::default()
        }
    }

    /// The screen; `None` where it is no screen of the journey. `texts` are the Japanese ones, which the sample answers
    /// are in.
    #[must_use]
    pub fn screen(&self, texts: &Catalogue, sample: Sample, view: Preferences, today: Date) -> Option<KioskScreen> {
        let step = self.step()?;
        let arrived = |sample: Sample, given: Given| {
            let fields = fields(step, sample.fields(texts), given, view);
            JourneyState::arrive(step, &fields, today)
        };
        let refused = |answers: FormFields, given: Given| {
            let fields = fields(step, answers, given, view);
            match JourneyState::arrive(step, &fields, today).submit(&fields) {
                Transition::Show(journey) => journey,
                // No answers of the table are taken, which a test keeps so.
                _ => JourneyState::arrive(step, &fields, today),
            }
        };
        Some(match self.made {
            Made::Screen(_, given) => KioskScreen::of(arrived(sample, given)),
            Made::Answered(_, given) => KioskScreen::of(arrived(sample.at_least_usual(), given)),
            Made::Refused(_, given) => KioskScreen::of(refused(sample.fields(texts), given)),
            Made::TooLong(_) => KioskScreen::of(refused(sample::too_long(texts), &[])),
            Made::LookedUp(_, given, areas) => {
                let area = |key: &&str| sample::area(&texts.text(key));
                let areas = areas.map(|keys| keys.iter().map(area).collect());
                KioskScreen::of(arrived(sample.at_least_usual(), given).found(areas))
            }
            Made::Unsent(reason) => KioskScreen::Unsent(arrived(sample, &[]), reason),
            Made::Done(sign_at_desk) => {
                let receipt = Receipt { ticket: TICKET.to_owned(), sign_at_desk };
                KioskScreen::of(JourneyState { sample: true, ..JourneyState::received(receipt, view, today) })
            }
            Made::Told(_) | Made::NotEnrolled | Made::Assisted => KioskScreen::of(arrived(sample, &[])),
            Made::ByHand => {
                let mut journey = arrived(sample.at_least_usual(), sample::WITHOUT_WORDS);
                let person = &mut journey.answers.form.person;
                (person.name_ink, person.address_ink) = (sample::ink(), sample::ink());
                KioskScreen::of(journey)
            }
            Made::Beside(_) => return None,
        })
    }

    /// The title of its page.
    #[must_use]
    pub fn title(&self, screen: Option<&KioskScreen>, catalogue: &Catalogue) -> String {
        screen.map_or_else(|| catalogue.text(self.page_title()), |screen| title(screen, catalogue))
    }

    /// Its heading.
    #[must_use]
    pub fn heading(&self, screen: Option<&KioskScreen>, catalogue: &Catalogue) -> String {
        let key = screen.map_or_else(|| self.page_title().into(), heading);
        catalogue.official(&key).plain()
    }

    fn page_title(&self) -> &'static str {
        if let Made::Beside(page) = self.made { page.title() } else { "" }
    }

    /// Returns whether it is shown in a language, by its tag: pages for staff are always in Japanese.
    #[must_use]
    pub fn is_shown_in(&self, language: &str) -> bool {
        language == Language::Japanese.name()
            || !matches!(self.made, Made::Beside(Page::Enrol | Page::Enrolled | Page::EnrolFailed))
    }

    /// Returns whether a patient of this clinic can reach it: not every clinic offers every choice and way of signing.
    #[must_use]
    pub fn is_offered(&self, settings: &Settings) -> bool {
        let (Made::Screen(_, given) | Made::Answered(_, given) | Made::Refused(_, given)) = self.made else {
            return true;
        };
        let offers = |(name, value): &(&str, &str)| match *name {
            "options" => value.is_empty() || settings.options_shown.iter().any(|shown| shown == value),
            "signature.method" => settings.signature_methods.iter().any(|method| method == value),
            _ => true,
        };
        given.iter().all(offers)
    }
}

/// The errors of a screen.
#[must_use]
pub fn errors(screen: Option<&KioskScreen>) -> &[FieldError] {
    match screen {
        Some(KioskScreen::Journey(journey)) => &journey.errors,
        _ => &[],
    }
}

/// The fields that a screen is come to with: the way to it, the answers of the sample, and what the state gives in place
/// of both.
fn fields(step: Step, sample: FormFields, given: Given, view: Preferences) -> FormFields {
    // Nobody has answered anything on the first screen.
    let sample = if step == Step::Start { FormFields::default() } else { sample };
    let mut fields = FormFields::default();
    let replaced = |name: &str| given.iter().any(|(other, _)| *other == name);
    let way = [("situation", Situation::Invalid.name(), Step::Situation), ("options", "form", Step::Options)];
    let way = way.into_iter().filter(|(_, _, asked)| step > *asked).map(|(name, value, _)| (name, value));
    for (name, value) in way.chain(sample.iter()).filter(|(name, _)| !replaced(name)).chain(given.iter().copied()) {
        fields.push(name, value);
    }
    for (name, value) in view.fields() {
        fields.push(name, value);
    }
    if step.is_aside() {
        fields.push(journey_state::FROM, BEFORE.name());
    }
    fields.push(journey_state::SAMPLE, "true");
    fields
}
