//! What stands on a tablet at one moment: a screen of the journey, or one of the two that follow a hand-over.

use domain::{Date, Fields, Preferences, Setting, Step, Visit, wire};

wire! {
    /// Why a declaration has not been handed over yet.
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
    /// Whether trying again by itself can help.
    #[must_use]
    pub const fn passes(self) -> bool {
        matches!(self, Self::Offline | Self::Busy | Self::Locked)
    }
}

/// What stands on a tablet.
#[derive(Clone, Debug, PartialEq)]
pub enum Stage {
    /// A screen of the journey.
    Visit(Visit),
    /// Signed, but not handed over: everything is kept and tried again.
    Unsent(Visit, Unsent),
    /// Handed over: nothing of the patient is left but the number, and how they want the screens.
    Done(Visit),
}

impl Stage {
    /// The stage of a visit that is not on its way to the desk.
    #[must_use]
    pub fn of(visit: Visit) -> Self {
        if visit.step == Step::Done && visit.receipt.is_some() { Self::Done(visit) } else { Self::Visit(visit) }
    }

    /// How the person wants the screens.
    #[must_use]
    pub fn view(&self) -> Preferences {
        match self {
            Self::Visit(visit) | Self::Unsent(visit, _) | Self::Done(visit) => visit.view,
        }
    }

    /// The screen's name.
    #[must_use]
    pub fn step(&self) -> Step {
        match self {
            Self::Visit(visit) => visit.step,
            Self::Unsent(..) => Step::Signature,
            Self::Done(_) => Step::Done,
        }
    }

    /// Whether it is a sample, for those who test the screens: nothing of it may reach the desk.
    #[must_use]
    pub fn is_sample(&self) -> bool {
        match self {
            Self::Visit(visit) | Self::Unsent(visit, _) | Self::Done(visit) => visit.sample,
        }
    }

    /// Whether nobody has begun: the first screen with nothing answered. Going back to it is not ending.
    #[must_use]
    pub fn rests(&self) -> bool {
        matches!(self, Self::Visit(visit) if visit.step == Step::Start && visit.answers.id.is_none())
    }
}

/// How the screens are to look, as attributes of the document that styles go by: each setting with its attribute and
/// what it was set to, nothing where it is as everybody finds it.
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

/// What a person is told beside the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Report {
    /// The staff were called.
    Called,
    /// They could not be.
    NotCalled,
    /// An answer of the desk takes its time.
    Waiting,
    /// The texts of another language could not be fetched.
    NoTexts,
    /// The tablet has no voice for the language.
    NoVoice,
}

impl Report {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Called, Self::NotCalled, Self::Waiting, Self::NoTexts, Self::NoVoice];

    /// The key of its text.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Called => "call-staff-sent",
            Self::NotCalled => "call-staff-failed",
            Self::Waiting => "waiting",
            Self::NoTexts => "language-failed",
            Self::NoVoice => "voice-none",
        }
    }

    /// Whether something could not be done.
    #[must_use]
    pub const fn is_failure(self) -> bool {
        !matches!(self, Self::Called | Self::Waiting)
    }
}

/// What a page says of its stage to the module that takes it over; the answers themselves stand in the form's fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The screen.
    pub step: Step,
    /// Whether the screen shows errors.
    pub refused: bool,
    /// Set after a hand-over that did not succeed.
    pub unsent: Option<Unsent>,
    /// What the person is told beside the screen.
    pub report: Option<Report>,
    /// Whether this browser may hand over.
    pub enrolled: bool,
}

impl Opening {
    /// The opening of a page that shows this stage.
    #[must_use]
    pub fn of(stage: &Stage, report: Option<Report>, enrolled: bool) -> Self {
        let (mut refused, mut unsent) = (false, None);
        match stage {
            Stage::Visit(visit) => refused = !visit.errors.is_empty(),
            Stage::Unsent(_, reason) => unsent = Some(*reason),
            Stage::Done(_) => {}
        }
        Self { step: stage.step(), refused, unsent, report, enrolled }
    }

    /// The opening as attributes of the page's root, those that are set.
    #[must_use]
    pub fn attributes(&self) -> Vec<(&'static str, String)> {
        [
            ("data-step", Some(self.step.name().to_owned())),
            ("data-refused", self.refused.then(String::new)),
            ("data-unsent", self.unsent.map(|reason| reason.name().to_owned())),
            ("data-report", self.report.map(|report| report.key().to_owned())),
            ("data-enrolled", self.enrolled.then(String::new)),
        ]
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)))
        .collect()
    }

    /// Reads back what [`Opening::attributes`] wrote.
    #[must_use]
    pub fn read(attribute: impl Fn(&str) -> Option<String>) -> Self {
        Self {
            step: attribute("data-step").and_then(|step| Step::from_name(&step)).unwrap_or(Step::Start),
            refused: attribute("data-refused").is_some(),
            unsent: attribute("data-unsent").and_then(|reason| Unsent::from_name(&reason)),
            report: attribute("data-report").and_then(|key| Report::ALL.into_iter().find(|report| report.key() == key)),
            enrolled: attribute("data-enrolled").is_some(),
        }
    }

    /// The stage that the page shows, from the fields that stand in it.
    #[must_use]
    pub fn stage(&self, fields: &Fields, today: Date) -> Stage {
        let mut visit = Visit::arrive(self.step, fields, today);
        if let Some(reason) = self.unsent {
            return Stage::Unsent(visit, reason);
        }
        if self.refused {
            visit.errors = visit.answers.clone().record(self.step, fields);
        }
        Stage::of(visit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tablet_rests_until_somebody_begins_and_not_when_they_go_back() {
        let first = Visit::start(Date::MIN);
        assert!(Stage::Visit(first.clone()).rests());
        assert!(!Stage::Visit(first.clone().at(Step::Situation)).rests());
        let mut begun = first;
        begun.answers.id = Some(domain::RecordId::v7(1, [1; 10]));
        assert!(!Stage::Visit(begun).rests());
        assert!(!Stage::Done(Visit::start(Date::MIN).at(Step::Done)).rests());
    }

    #[test]
    fn a_page_says_its_stage_in_attributes_that_read_back() {
        let receipt = domain::Receipt { ticket: "101".into(), sign_at_desk: true };
        let visit = Visit::start(Date::MIN);
        let done = Stage::of(Visit::received(receipt, Preferences::default(), Date::MIN));
        for (stage, report, enrolled) in [
            (Stage::Visit(visit.clone()), None, true),
            (Stage::Unsent(visit, Unsent::Busy), Some(Report::NotCalled), false),
            (done, Some(Report::Called), true),
        ] {
            let opening = Opening::of(&stage, report, enrolled);
            let attributes = opening.attributes();
            let find = |name: &str| attributes.iter().find(|(key, _)| *key == name).map(|(_, value)| value.clone());
            assert_eq!(Opening::read(find), opening);
            if let Stage::Done(visit) = &stage {
                assert_eq!(opening.stage(&visit.hidden(), Date::MIN), stage, "the number stands in the form");
            }
        }
    }
}
