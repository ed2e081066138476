//! Every screen in every state, for those who test how it can be used: by eye, with a screen reader, or with tools of
//! their own that go from address to address.
//!
//! A state is plain data: a stable name and what makes the screen so ([`super::table`]). Errors are not painted on: the answers
//! that lead to them are given to the journey itself, and what it says is shown. All answers are samples, invented and
//! marked as such ([`domain::visit::SAMPLE`]), so that nothing of them ever reaches the desk.

use app::{
    Catalogue, Settings, Stage, Unsent,
    pages::{heading, title},
    stage::Report,
};
use domain::{Date, FieldError, Fields, Language, Preferences, Receipt, Situation, Step, Turn, Visit, visit};

use super::{
    sample::{self, Sample},
    table::STATES,
};
use crate::web::shell::Tablet;

/// The ticket number of the sample receipt.
const TICKET: &str = "101";
/// The screen that samples were at before they came to one beside the way.
const BEFORE: Step = Step::Name;

/// Fields and what stands in them.
pub type Given = &'static [(&'static str, &'static str)];

/// A screen in one state.
#[derive(Clone, Copy, Debug)]
pub struct State {
    /// Its name, which never changes: the screen, and after a dot what is particular about it.
    pub id: &'static str,
    /// What makes it so.
    pub made: Made,
}

/// What makes a screen what it is.
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
    Told(Report),
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
    /// What the link shows by which staff enrol a tablet, in Japanese alone.
    Enrol,
    /// The tablet is enrolled.
    Enrolled,
    /// The link is of no use any more.
    EnrolFailed,
    /// What stands on a tablet that is out of use.
    Locked,
    /// There is nothing at this address.
    Missing,
    /// What was sent cannot be read.
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

    /// What states of one kind have in common.
    #[must_use]
    pub fn group(&self) -> &'static str {
        self.parts().0
    }

    /// What is particular about it; nothing where the screen is as it comes.
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

    /// What is told beside it.
    #[must_use]
    pub const fn report(&self) -> Option<Report> {
        match self.made {
            Made::Told(report) => Some(report),
            _ => None,
        }
    }

    /// The tablet it stands on.
    #[must_use]
    pub fn tablet(&self, texts: &Catalogue) -> Tablet {
        Tablet {
            enrolled: !matches!(self.made, Made::NotEnrolled),
            version: None,
            assistant: matches!(self.made, Made::Assisted).then(|| texts.text("screens-staff")),
            ..Tablet::default()
        }
    }

    /// What stands on the tablet; nothing where it is no screen of the journey. `texts` are the Japanese ones, which the
    /// sample answers are in.
    #[must_use]
    pub fn stage(&self, texts: &Catalogue, sample: Sample, view: Preferences, today: Date) -> Option<Stage> {
        let step = self.step()?;
        let arrived = |sample: Sample, given: Given| {
            let fields = fields(step, sample.fields(texts), given, view);
            Visit::arrive(step, &fields, today)
        };
        let refused = |answers: Fields, given: Given| {
            let fields = fields(step, answers, given, view);
            match Visit::arrive(step, &fields, today).turn(&fields) {
                Turn::Show(visit) => visit,
                // No answers of the table are taken, which a test keeps so.
                _ => Visit::arrive(step, &fields, today),
            }
        };
        Some(match self.made {
            Made::Screen(_, given) => Stage::of(arrived(sample, given)),
            Made::Answered(_, given) => Stage::of(arrived(sample.at_least_usual(), given)),
            Made::Refused(_, given) => Stage::of(refused(sample.fields(texts), given)),
            Made::TooLong(_) => Stage::of(refused(sample::too_long(texts), &[])),
            Made::LookedUp(_, given, areas) => {
                let area = |key: &&str| sample::area(&texts.text(key));
                let areas = areas.map(|keys| keys.iter().map(area).collect());
                Stage::of(arrived(sample.at_least_usual(), given).found(areas))
            }
            Made::Unsent(reason) => Stage::Unsent(arrived(sample, &[]), reason),
            Made::Done(sign_at_desk) => {
                let receipt = Receipt { ticket: TICKET.to_owned(), sign_at_desk };
                Stage::of(Visit { sample: true, ..Visit::received(receipt, view, today) })
            }
            Made::Told(_) | Made::NotEnrolled | Made::Assisted => Stage::of(arrived(sample, &[])),
            Made::ByHand => {
                let mut visit = arrived(sample.at_least_usual(), sample::WITHOUT_WORDS);
                let person = &mut visit.answers.sheet.person;
                (person.name_ink, person.address_ink) = (sample::ink(), sample::ink());
                Stage::of(visit)
            }
            Made::Beside(_) => return None,
        })
    }

    /// The title of its page.
    #[must_use]
    pub fn title(&self, stage: Option<&Stage>, catalogue: &Catalogue) -> String {
        stage.map_or_else(|| catalogue.text(self.page_title()), |stage| title(stage, catalogue))
    }

    /// Its heading.
    #[must_use]
    pub fn heading(&self, stage: Option<&Stage>, catalogue: &Catalogue) -> String {
        let key = stage.map_or_else(|| self.page_title(), heading);
        catalogue.official(key).plain()
    }

    fn page_title(&self) -> &'static str {
        if let Made::Beside(page) = self.made { page.title() } else { "" }
    }

    /// Whether it is shown in a language, by its tag: what staff alone see is in Japanese whatever is chosen.
    #[must_use]
    pub fn is_shown_in(&self, language: &str) -> bool {
        language == Language::Japanese.name()
            || !matches!(self.made, Made::Beside(Page::Enrol | Page::Enrolled | Page::EnrolFailed))
    }

    /// Whether a patient of this clinic can come to it: not every clinic offers every choice and way of signing.
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

/// What is wrong on a stage.
#[must_use]
pub fn errors(stage: Option<&Stage>) -> &[FieldError] {
    match stage {
        Some(Stage::Visit(visit)) => &visit.errors,
        _ => &[],
    }
}

/// The fields that a screen is come to with: the way to it, the answers of the sample, and what the state gives in place
/// of both.
fn fields(step: Step, sample: Fields, given: Given, view: Preferences) -> Fields {
    // Nobody has answered anything on the first screen.
    let sample = if step == Step::Start { Fields::default() } else { sample };
    let mut fields = Fields::default();
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
        fields.push(visit::FROM, BEFORE.name());
    }
    fields.push(visit::SAMPLE, "true");
    fields
}
