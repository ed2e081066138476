//! The places of answers: where the answer to a question stands, whatever the question, and what may stand there.
//!
//! The table of the form ([`form`](crate::form)) gives each question its place. Reading and writing go by these kinds of places
//! and know no question by name.

use time::Date;

use crate::{
    birth_date::BirthDate,
    field_error::{FieldError, FieldErrorKind},
    form::Question,
    signature::{self, POINTS_MAX, Signature, Stroke},
    string_enum::{self, Named},
    text::{self, NAME_MAX},
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
        let place = string_enum::place_of(self.names(), name);
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

/// The handwriting that may take the place of a line of text.
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

fn check_line(line: &mut Option<String>, max: usize, field: &'static str, errors: &mut Vec<FieldError>) {
    let Some(text) = line.take() else { return };
    match text::checked(&text, max) {
        Ok(checked) => *line = checked,
        Err(kind) => errors.push(FieldError::new(field, kind)),
    }
}

fn check_strokes(strokes: &mut Vec<Stroke>, max: usize, field: &'static str, errors: &mut Vec<FieldError>) {
    if !signature::is_within(strokes, max) {
        errors.push(FieldError::new(field, FieldErrorKind::TooLong { max }));
        strokes.clear();
    }
}

impl SlotMut<'_> {
    /// Checks what stands there, adds what is wrong to `errors` and takes that back: the one validator of what is posted, what
    /// is sent and what a journey has made. `latest` is the last day that a date of birth may be.
    pub fn check(self, question: Question, latest: Date, errors: &mut Vec<FieldError>) {
        match self {
            Self::Line(line, max, ink) => {
                check_line(line, max, question.name(), errors);
                if let Some(Ink { strokes, max, field }) = ink {
                    check_strokes(strokes, max, field, errors);
                }
            }
            Self::BirthDate(date) => {
                if let Some(Err(kind)) = date.map(|given| given.checked(latest)) {
                    errors.push(FieldError::new(question.name(), kind));
                    *date = None;
                }
            }
            Self::Signature(signature) => {
                check_line(&mut signature.name, NAME_MAX, signature::field::NAME, errors);
                check_strokes(&mut signature.strokes, POINTS_MAX, signature::field::STROKES, errors);
                let lacks = signature.lacks();
                if let Some(field) = lacks.filter(|field| errors.iter().all(|error| error.field != *field)) {
                    errors.push(FieldError::new(field, FieldErrorKind::Missing));
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
