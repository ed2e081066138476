//! The mistakes in an answer, as kinds. The words for people are in the catalogue under `error-{field}-{kind}`.

use std::{borrow::Cow, fmt};

use crate::{birth_date::BirthDate, era::Era};

/// A mistake in a value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum FieldErrorKind {
    /// Nothing was given where the way on depends on it, or half of an answer was.
    Missing,
    /// Not a whole number.
    NotANumber,
    /// A date that the calendar does not have.
    NoSuchDay,
    /// The day exists, but in another era: never shifted silently.
    EraMismatch {
        /// The date as it was given.
        given: BirthDate,
        /// The era the day belongs to.
        right: Era,
        /// The year in that era.
        year: u16,
    },
    /// A day after today.
    Future,
    /// A day before 明治, so of nobody alive.
    TooEarly,
    /// More than 120 years ago. [A request to confirm](Self::asks).
    Unlikely {
        /// The age it would mean.
        age: u16,
    },
    /// A western year that may be one of another calendar. [A request to confirm](Self::asks).
    OtherCalendar {
        /// The age it would mean.
        age: u16,
        /// The western year that it is in the other calendar.
        year: u16,
    },
    /// Longer than the form can carry.
    TooLong {
        /// The most characters (or points, for strokes) that are taken.
        max: usize,
    },
    /// A control character in a text from another program.
    ControlCharacter,
    /// Not one of the values the form has.
    UnknownValue,
    /// Not a field of the form.
    UnknownField,
    /// A text where a number belongs, and the like.
    WrongType,
}

impl FieldErrorKind {
    /// Returns whether it is a request to confirm and no mistake: the same answer is taken when given a second time.
    #[must_use]
    pub const fn asks(self) -> bool {
        matches!(self, Self::Unlikely { .. } | Self::OtherCalendar { .. })
    }

    /// The name on the wire and in catalogue keys.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::NotANumber => "not_a_number",
            Self::NoSuchDay => "no_such_day",
            Self::EraMismatch { .. } => "era_mismatch",
            Self::Future => "future",
            Self::TooEarly => "too_early",
            Self::Unlikely { .. } => "unlikely",
            Self::OtherCalendar { .. } => "other_calendar",
            Self::TooLong { .. } => "too_long",
            Self::ControlCharacter => "control_character",
            Self::UnknownValue => "unknown_value",
            Self::UnknownField => "unknown_field",
            Self::WrongType => "wrong_type",
        }
    }
}

/// The kind by its name; a date or an age that it carries is the patient's.
impl fmt::Debug for FieldErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// One field that is wrong, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// The field as it is named in the JSON, with dots.
    pub field: Cow<'static, str>,
    /// The kind of mistake.
    pub kind: FieldErrorKind,
}

impl FieldError {
    /// An error of a field.
    pub fn new(field: impl Into<Cow<'static, str>>, kind: FieldErrorKind) -> Self {
        Self { field: field.into(), kind }
    }
}
