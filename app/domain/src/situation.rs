//! The reasons for which the qualification could not be confirmed, and the patient's choices (S1 §1, §2).

use crate::{
    advice::{Case, Portal},
    string_enum::string_enum,
};

string_enum! {
    /// The problem at the card reader (S1 §1).
    pub enum Situation {
        /// 資格（無効）: the newest qualification on record has lapsed (S1 §1(1)).
        Invalid = "invalid",
        /// 資格情報なし: nothing is on record, or it is being checked (S1 §1(1)).
        NotFound = "not_found",
        /// The card reader or the terminal fails (S1 §1(2)).
        Reader = "reader",
        /// The card cannot be read: soiled, a broken chip, an expired certificate (S1 §1(2)).
        Card = "card",
        /// Power, line or network failure (S1 §1(2)).
        Outage = "outage",
        /// The patient does not know.
        Unknown = "unknown",
    }
}

/// The help that Mynaportal can give in a situation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PortalHelp {
    /// Nothing more than show whether registration is done: where the display says 資格（無効） or 資格情報なし, Mynaportal
    /// cannot show a valid qualification either (S1 §1(1)※).
    RegistrationOnly,
    /// Its screen confirms the qualification at the desk (S1 §2(1), S4).
    Confirms,
    /// Either, as the situation is not known.
    Depends,
}

impl Situation {
    /// Returns whether the terminal answered with one of the two displays that the patient notice (S2) explains.
    #[must_use]
    pub const fn is_display(self) -> bool {
        matches!(self, Self::Invalid | Self::NotFound)
    }

    /// The case of the rules; none where the patient does not know.
    #[must_use]
    pub fn case(self) -> Option<Case> {
        Case::from_name(self.name())
    }

    /// The help that Mynaportal can give here. Never promise more than this.
    #[must_use]
    pub fn portal(self) -> PortalHelp {
        match self.case().map(Case::portal) {
            Some(Portal::RegistrationOnly) => PortalHelp::RegistrationOnly,
            Some(Portal::Helps) => PortalHelp::Confirms,
            Some(Portal::NotApplicable) | None => PortalHelp::Depends,
        }
    }
}

string_enum! {
    /// The patient's choices today, offered at the step `options`.
    pub enum Choice {
        /// Look at Mynaportal on one's own phone (S1 §2(1)).
        Portal = "portal",
        /// Show papers that confirm the qualification (S1 §2(1)).
        Papers = "papers",
        /// A returning patient whose data has not changed: counts as a submitted form (S1 §2(2)).
        Known = "known",
        /// Write the declaration (S1 §2(2)).
        Form = "form",
        /// Neither card nor papers (S1 §2(3)).
        Nothing = "nothing",
    }
}
