//! What stands on a tablet at one moment: a screen of the journey, or one of the two that follow a hand-over.

use domain::{Date, Fields, Step, Visit};

/// What the server gave for a declaration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The ticket number.
    pub ticket: String,
    /// Whether the printed form is still to be signed at the desk.
    pub sign_at_desk: bool,
}

/// Why a declaration has not been handed over yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsent {
    /// The server cannot be reached.
    Offline,
    /// The server cannot store at the moment.
    Busy,
    /// The tablet is not enrolled.
    NotEnrolled,
    /// The tablet was put out of use.
    Locked,
    /// The server does not take it, which staff must look at.
    Refused,
}

impl Unsent {
    /// The reason of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        use Unsent::{Busy, Locked, NotEnrolled, Offline, Refused};
        [Offline, Busy, NotEnrolled, Locked, Refused].into_iter().find(|reason| reason.name() == name)
    }

    /// The name in catalogue keys.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Offline => "offline",
            Self::Busy => "busy",
            Self::NotEnrolled => "not_enrolled",
            Self::Locked => "locked",
            Self::Refused => "refused",
        }
    }

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
    /// Handed over: nothing of the patient is left but the number.
    Done(Receipt),
}

impl Stage {
    /// The screen's name.
    #[must_use]
    pub fn step(&self) -> Step {
        match self {
            Self::Visit(visit) => visit.step,
            Self::Unsent(..) => Step::Signature,
            Self::Done(_) => Step::Done,
        }
    }

    /// Whether nobody has begun: the first screen with nothing answered. Going back to it is not ending.
    #[must_use]
    pub fn rests(&self) -> bool {
        matches!(self, Self::Visit(visit) if visit.step == Step::Start && visit.answers.id.is_none())
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
    /// Set after a hand-over.
    pub receipt: Option<Receipt>,
    /// Set after a call for help: whether it was sent.
    pub called: Option<bool>,
    /// Whether this browser may hand over.
    pub enrolled: bool,
}

impl Opening {
    /// The opening of a page that shows this stage.
    #[must_use]
    pub fn of(stage: &Stage, called: Option<bool>, enrolled: bool) -> Self {
        let (mut refused, mut unsent, mut receipt) = (false, None, None);
        match stage {
            Stage::Visit(visit) => refused = !visit.errors.is_empty(),
            Stage::Unsent(_, reason) => unsent = Some(*reason),
            Stage::Done(done) => receipt = Some(done.clone()),
        }
        Self { step: stage.step(), refused, unsent, receipt, called, enrolled }
    }

    /// The opening as attributes of the page's root, those that are set.
    #[must_use]
    pub fn attributes(&self) -> Vec<(&'static str, String)> {
        let receipt = self.receipt.as_ref();
        [
            ("data-step", Some(self.step.name().to_owned())),
            ("data-refused", self.refused.then(String::new)),
            ("data-unsent", self.unsent.map(|reason| reason.name().to_owned())),
            ("data-receipt", receipt.map(|receipt| receipt.ticket.clone())),
            ("data-sign-at-desk", receipt.filter(|receipt| receipt.sign_at_desk).map(|_| String::new())),
            ("data-called", self.called.map(|arrived| arrived.to_string())),
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
            receipt: attribute("data-receipt")
                .map(|ticket| Receipt { ticket, sign_at_desk: attribute("data-sign-at-desk").is_some() }),
            called: attribute("data-called").map(|arrived| arrived == "true"),
            enrolled: attribute("data-enrolled").is_some(),
        }
    }

    /// The stage that the page shows, from the fields that stand in it.
    #[must_use]
    pub fn stage(&self, fields: &Fields, today: Date) -> Stage {
        if let Some(receipt) = &self.receipt {
            return Stage::Done(receipt.clone());
        }
        let mut visit = Visit::arrive(self.step, fields, today);
        if let Some(reason) = self.unsent {
            return Stage::Unsent(visit, reason);
        }
        if self.refused {
            visit.errors = visit.answers.clone().record(self.step, fields);
        }
        Stage::Visit(visit)
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
        assert!(!Stage::Done(Receipt { ticket: "101".into(), sign_at_desk: false }).rests());
    }

    #[test]
    fn a_page_says_its_stage_in_attributes_that_read_back() {
        let receipt = Receipt { ticket: "101".into(), sign_at_desk: true };
        let visit = Visit::start(Date::MIN);
        for (stage, called, enrolled) in [
            (Stage::Visit(visit.clone()), None, true),
            (Stage::Unsent(visit, Unsent::Busy), Some(false), false),
            (Stage::Done(receipt), Some(true), true),
        ] {
            let opening = Opening::of(&stage, called, enrolled);
            let attributes = opening.attributes();
            let find = |name: &str| attributes.iter().find(|(key, _)| *key == name).map(|(_, value)| value.clone());
            assert_eq!(Opening::read(find), opening);
        }
    }
}
