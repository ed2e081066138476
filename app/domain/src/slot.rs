//! Where the answer to each question stands in the sheet, and what may stand there: one row a question.
//!
//! Reading a posted form and carrying it along, reading JSON and describing it, the limits, completeness and what a desk
//! shows go by this table and know no question by name, but where a rule is about that question.

use time::Date;

use crate::{
    birth_date::BirthDate,
    declaration::Sheet,
    entry::Entry,
    kind::{FieldError, Kind},
    signature::{self, ADDRESS_INK_MAX, NAME_INK_MAX, POINTS_MAX, Signature, Stroke},
    text::{self, ADDRESS_MAX, NAME_MAX, PHONE_MAX},
    wire::{self, Named},
};

/// An answer that is one of a list of values, whatever the list.
pub trait OneOf {
    /// The names of all values, in the order of the form.
    fn names(&self) -> &'static [&'static str];

    /// The place of the value among them, where there is one.
    fn place(&self) -> Option<usize>;

    /// Takes the value at a place; none where there is none.
    fn put(&mut self, place: Option<usize>);
}

impl<T: Named> OneOf for Option<T> {
    fn names(&self) -> &'static [&'static str] {
        T::NAMES
    }

    fn place(&self) -> Option<usize> {
        self.map(T::place)
    }

    fn put(&mut self, place: Option<usize>) {
        *self = place.and_then(|place| T::ALL.get(place).copied());
    }
}

impl dyn OneOf + '_ {
    /// The name of the value, where there is one.
    #[must_use]
    pub fn name(&self) -> Option<&'static str> {
        self.names().get(self.place()?).copied()
    }

    /// Takes the value of this name. Where the list has none there is no answer, and `false` is given back.
    pub fn set(&mut self, name: &str) -> bool {
        let place = wire::place_of(self.names(), name);
        self.put(place);
        place.is_some()
    }
}

/// The place of an answer.
pub enum Slot<'a> {
    /// Yes or no.
    YesNo(&'a Option<bool>),
    /// One of a list.
    Choice(&'a dyn OneOf),
    /// A line of text, the most characters that it may have, and what may be written by hand in its place.
    Line(&'a Option<String>, usize, Option<Ink<&'a Vec<Stroke>>>),
    /// A date of birth.
    BirthDate(&'a Option<BirthDate>),
    /// A day that the form bears by itself: nobody is asked for it.
    Day(&'a Option<Date>),
    /// A signature.
    Signature(&'a Signature),
}

/// The place of an answer, to write in.
pub enum SlotMut<'a> {
    /// Yes or no.
    YesNo(&'a mut Option<bool>),
    /// One of a list.
    Choice(&'a mut dyn OneOf),
    /// A line of text, the most characters that it may have, and what may be written by hand in its place.
    Line(&'a mut Option<String>, usize, Option<Ink<&'a mut Vec<Stroke>>>),
    /// A date of birth.
    BirthDate(&'a mut Option<BirthDate>),
    /// A day that the form bears by itself: nobody is asked for it.
    Day(&'a mut Option<Date>),
    /// A signature.
    Signature(&'a mut Signature),
}

/// What may be written by hand in place of a line of text.
pub struct Ink<S> {
    /// The strokes.
    pub strokes: S,
    /// The most points that they may have.
    pub max: usize,
    /// The field in the JSON, beside that of the text.
    pub field: &'static str,
}

impl<S> Ink<S> {
    /// The name of the field within its part of the form.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.field.split_once('.').map_or(self.field, |(_, name)| name)
    }
}

/// The table. It is taken apart twice: to read (`slots!(Slot, …)`) and to write (`slots!(SlotMut, …, mut)`).
macro_rules! slots {
    ($slot:ident, $sheet:expr, $entry:expr $(, $by:tt)?) => {{
        let Sheet { insurance, person, declared_on, signature, signer, .. } = $sheet;
        match $entry {
            Entry::Certificate => $slot::YesNo(&$($by)? insurance.has_valid_certificate),
            Entry::Kind => $slot::Choice(&$($by)? insurance.kind),
            Entry::Insurer => $slot::Line(&$($by)? insurance.insurer_name, NAME_MAX, None),
            Entry::Employer => $slot::Line(&$($by)? insurance.employer_name, NAME_MAX, None),
            Entry::Issued => $slot::Choice(&$($by)? insurance.issued),
            Entry::Share => $slot::Choice(&$($by)? insurance.share),
            Entry::Name => {
                let ink = Ink { strokes: &$($by)? person.name_ink, max: NAME_INK_MAX, field: "person.name_ink" };
                $slot::Line(&$($by)? person.name, NAME_MAX, Some(ink))
            }
            Entry::Kana => $slot::Line(&$($by)? person.kana, NAME_MAX, None),
            Entry::BirthDate => $slot::BirthDate(&$($by)? person.birth_date),
            Entry::Sex => $slot::Choice(&$($by)? person.sex),
            Entry::Address => {
                let ink = Ink { strokes: &$($by)? person.address_ink, max: ADDRESS_INK_MAX, field: "person.address_ink" };
                $slot::Line(&$($by)? person.address, ADDRESS_MAX, Some(ink))
            }
            Entry::Residence => $slot::Line(&$($by)? person.residence, ADDRESS_MAX, None),
            Entry::DeclaredOn => $slot::Day(declared_on),
            Entry::Signature => $slot::Signature(signature),
            Entry::Relationship => $slot::Line(&$($by)? signer.relationship, NAME_MAX, None),
            Entry::Phone => $slot::Line(&$($by)? signer.phone, PHONE_MAX, None),
        }
    }};
}

impl Sheet {
    /// The place of an answer.
    #[must_use]
    pub fn slot(&self, entry: Entry) -> Slot<'_> {
        slots!(Slot, self, entry)
    }

    /// The place of an answer, to write in.
    pub fn slot_mut(&mut self, entry: Entry) -> SlotMut<'_> {
        slots!(SlotMut, self, entry, mut)
    }
}

fn check_line(line: &mut Option<String>, max: usize, field: &'static str, errors: &mut Vec<FieldError>) {
    let Some(text) = line.take() else { return };
    match text::checked(&text, max) {
        Ok(checked) => *line = checked,
        Err(kind) => errors.push(FieldError::new(field, kind)),
    }
}

fn check_strokes(strokes: &mut Vec<Stroke>, max: usize, field: &'static str, errors: &mut Vec<FieldError>) {
    if !signature::is_within(strokes, max) {
        errors.push(FieldError::new(field, Kind::TooLong { max }));
        strokes.clear();
    }
}

impl SlotMut<'_> {
    /// Checks what stands there, adds what is wrong to `errors` and takes that back: the one validator of what is posted, what
    /// is sent and what a journey has made. `latest` is the last day that a date of birth may be.
    pub fn check(self, entry: Entry, latest: Date, errors: &mut Vec<FieldError>) {
        match self {
            Self::Line(line, max, ink) => {
                check_line(line, max, entry.name(), errors);
                if let Some(Ink { strokes, max, field }) = ink {
                    check_strokes(strokes, max, field, errors);
                }
            }
            Self::BirthDate(date) => {
                if let Some(Err(kind)) = date.map(|given| given.checked(latest)) {
                    errors.push(FieldError::new(entry.name(), kind));
                    *date = None;
                }
            }
            Self::Signature(signature) => {
                check_line(&mut signature.name, NAME_MAX, signature::field::NAME, errors);
                check_strokes(&mut signature.strokes, POINTS_MAX, signature::field::STROKES, errors);
                let lacks = signature.lacks();
                if let Some(field) = lacks.filter(|field| errors.iter().all(|error| error.field != *field)) {
                    errors.push(FieldError::new(field, Kind::Missing));
                }
            }
            // What they cannot be they cannot hold.
            Self::YesNo(_) | Self::Choice(_) | Self::Day(_) => {}
        }
    }

    /// Takes the answer back.
    pub fn clear(self) {
        match self {
            Self::YesNo(yes) => *yes = None,
            Self::Choice(choice) => choice.put(None),
            Self::Line(line, _, ink) => {
                *line = None;
                if let Some(ink) = ink {
                    ink.strokes.clear();
                }
            }
            Self::BirthDate(date) => *date = None,
            Self::Day(day) => *day = None,
            Self::Signature(signature) => *signature = Signature::default(),
        }
    }
}
