//! The patient's answers so far, read from and written to form fields.

use time::Date;

use crate::{
    birth_date::{self, BirthDate, Calendar},
    day::iso_date,
    declaration::{Declaration, FormAnswers},
    field_error::{FieldError, FieldErrorKind},
    form::Question,
    form_fields::FormFields,
    id::RecordId,
    signature::{self, Method, Signature},
    situation::{Choice, Situation},
    slot::{OneOf, Slot, SlotMut},
    step::Step,
    text,
};

crate::redacted!(Answers);

/// The field of what happened at the card reader.
const SITUATION: &str = "situation";
/// The field of what the patient chose to do.
const OPTIONS: &str = "options";
/// Above this age a date of birth is asked again before it is taken.
const LIKELY_AGE_MAX: u16 = 120;
/// Below this age a year may be one of another calendar, of somebody old: 2010 is 16 years ago, and in Nepal's calendar 73.
/// Higher, and those who are asked in vain would be most; those who were meant would be 87 and older.
const YOUNG: u16 = 30;

/// A declaration in the making.
#[derive(Clone, Default, PartialEq)]
pub struct Answers {
    /// The identity it will be handed over with; made when the journey begins.
    pub id: Option<RecordId>,
    /// The problem at the card reader.
    pub situation: Option<Situation>,
    /// The patient's choice.
    pub options: Option<Choice>,
    /// The form.
    pub form: FormAnswers,
}

impl Answers {
    /// Everything answered so far as fields, so that the next page can carry it; strokes excepted, which only the
    /// tablet's memory holds.
    #[must_use]
    pub fn carried(&self) -> FormFields {
        let mut fields = FormFields::default();
        let mut put = |name: &str, value: Option<&str>| {
            if let Some(value) = value {
                fields.push(name, value);
            }
        };
        let declared_on = self.form.declared_on;
        put("id", self.id.map(|id| id.to_string()).as_deref());
        // Before the journey has begun there is nothing to carry, not even the day.
        put("declared_on", declared_on.filter(|_| self.id.is_some()).map(|date| date.to_string()).as_deref());
        put(SITUATION, self.situation.map(Situation::name));
        put(OPTIONS, self.options.map(Choice::name));
        for question in Question::ALL {
            match self.form.slot(*question) {
                Slot::YesNo(yes) => put(question.name(), yes.map(|yes| if yes { "true" } else { "false" })),
                Slot::Choice(choice) => put(question.name(), choice.name()),
                Slot::Line(line, ..) => put(question.name(), line.as_deref()),
                Slot::BirthDate(Some(date)) => {
                    let BirthDate { era, year, month, day } = *date;
                    put(birth_date::field::ERA, Some(era.name()));
                    put(birth_date::field::YEAR, Some(&year.to_string()));
                    put(birth_date::field::MONTH, Some(&month.to_string()));
                    put(birth_date::field::DAY, Some(&day.to_string()));
                    let confirmed = declared_on.and_then(|on| doubt(*date, on, None));
                    put(birth_date::field::CONFIRMED, confirmed.map(|_| "true"));
                }
                Slot::Signature(Signature { method, name, .. }) => {
                    put(signature::field::METHOD, (*method != Method::None).then(|| method.name()));
                    put(signature::field::NAME, name.as_deref());
                }
                // The day is carried from the beginning, with the identity.
                Slot::BirthDate(None) | Slot::Day(_) => {}
            }
        }
        fields
    }

    /// Reads back what [`Answers::carried`] wrote, and whatever else the fields hold; what cannot be read is left out.
    ///
    /// The day that a form carries along counts only if it is today or the day before, when somebody began before
    /// midnight: a form may have been kept, or changed, on the way.
    #[must_use]
    pub fn read(fields: &FormFields, today: Date) -> Self {
        let is_recent = |day: &Date| *day == today || today.previous_day() == Some(*day);
        let carried = fields.get("declared_on").and_then(iso_date).filter(is_recent);
        let mut answers = Self {
            id: fields.get("id").and_then(|id| id.parse().ok()),
            form: FormAnswers { declared_on: Some(carried.unwrap_or(today)), ..FormAnswers::default() },
            ..Self::default()
        };
        for step in Step::ALL {
            answers.record(*step, fields);
        }
        answers
    }

    /// Takes the answers of one screen. What is wrong is returned, in the order of the screen, and the earlier answer
    /// to that field is dropped.
    ///
    /// Only the way on can be [`FieldErrorKind::Missing`] (situation, options) or half given (a date, a signature): every other
    /// entry may stay empty.
    pub fn record(&mut self, step: Step, fields: &FormFields) -> Vec<FieldError> {
        let mut screen = Screen { fields, errors: Vec::new() };
        match step {
            Step::Situation => self.situation = screen.way_on(SITUATION, Situation::from_name),
            Step::Options => self.options = screen.way_on(OPTIONS, Choice::from_name),
            // A button on these screens changes the choice made before.
            Step::Portal | Step::ShowDesk => {
                self.options = screen.choice(OPTIONS, Choice::from_name).or(self.options);
            }
            _ => Question::asked_on(step).for_each(|question| screen.take(question, &mut self.form)),
        }
        screen.errors.retain(|error| self.form.shows(&error.field));
        screen.errors
    }

    /// The declaration these answers make, without answers to questions that no longer apply.
    ///
    /// # Errors
    /// What no screen of a journey lets through.
    pub fn declare(&self, id: RecordId, edition: &str, language: &str) -> Result<Declaration, Vec<FieldError>> {
        let mut form = self.form.as_asked();
        let (latest, mut errors) = (form.declared_on.unwrap_or(Date::MAX), Vec::new());
        for question in Question::ALL {
            form.slot_mut(*question).check(*question, latest, &mut errors);
        }
        if !errors.is_empty() {
            return Err(errors);
        }
        let (edition, language) = (edition.to_owned(), language.to_owned());
        Ok(Declaration { id, edition, language, situation: self.situation, form })
    }
}

/// Finds the doubt about a date of birth that the patient must confirm before it is taken, if there is one: a kind that
/// [asks](FieldErrorKind::asks).
fn doubt(born: BirthDate, on: Date, calendar: Option<Calendar>) -> Option<FieldErrorKind> {
    let age = born.age(on)?;
    if age > LIKELY_AGE_MAX {
        return Some(FieldErrorKind::Unlikely { age });
    }
    let year = born.year_by(calendar?)?;
    (age < YOUNG).then_some(FieldErrorKind::OtherCalendar { age, year })
}

/// The names of the fields that a screen asks for, which are therefore not carried along beside it.
pub fn asked_on(step: Step) -> impl Iterator<Item = &'static str> {
    let way_on = match step {
        Step::Situation => Some(SITUATION),
        Step::Options => Some(OPTIONS),
        _ => None,
    };
    way_on.into_iter().chain(Question::asked_on(step).flat_map(Question::fields))
}

fn yes_or_no(name: &str) -> Option<bool> {
    match name {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}

/// Reading one screen's fields, collecting what is wrong.
struct Screen<'a> {
    fields: &'a FormFields,
    errors: Vec<FieldError>,
}

impl Screen<'_> {
    fn typed(&self, name: &str) -> &str {
        self.fields.get(name).unwrap_or_default()
    }

    fn refuse(&mut self, name: &'static str, kind: FieldErrorKind) {
        self.errors.push(FieldError::new(name, kind));
    }

    /// Takes the answer to a question, as far as it can be one.
    fn take(&mut self, question: Question, form: &mut FormAnswers) {
        let today = form.declared_on.unwrap_or(Date::MAX);
        match form.slot_mut(question) {
            SlotMut::YesNo(yes) => *yes = self.choice(question.name(), yes_or_no),
            SlotMut::Choice(choice) => self.one_of(question.name(), choice),
            SlotMut::Line(line, ..) => *line = Some(self.line(question.name())),
            SlotMut::BirthDate(date) => *date = self.birth_date(today),
            SlotMut::Signature(signature) => {
                let method = self.choice(signature::field::METHOD, Method::from_name);
                signature.method = method.unwrap_or(Method::None);
                signature.name = Some(self.line(signature::field::NAME));
            }
            SlotMut::Day(_) => {}
        }
        form.slot_mut(question).check(question, today, &mut self.errors);
    }

    /// One of the form's values; empty is no answer.
    fn one_of(&mut self, name: &'static str, choice: &mut dyn OneOf) {
        let typed = self.typed(name);
        if !choice.set(typed) && !typed.is_empty() {
            self.refuse(name, FieldErrorKind::UnknownValue);
        }
    }

    /// The same, for a value that is not of the form.
    fn choice<T>(&mut self, name: &'static str, from_name: impl Fn(&str) -> Option<T>) -> Option<T> {
        let typed = self.typed(name);
        let value = from_name(typed);
        if value.is_none() && !typed.is_empty() {
            self.refuse(name, FieldErrorKind::UnknownValue);
        }
        value
    }

    /// A choice on which the way on depends.
    fn way_on<T>(&mut self, name: &'static str, from_name: impl Fn(&str) -> Option<T>) -> Option<T> {
        if self.typed(name).is_empty() {
            self.refuse(name, FieldErrorKind::Missing);
        }
        self.choice(name, from_name)
    }

    fn line(&self, name: &str) -> String {
        text::cleaned(self.typed(name))
    }

    fn birth_date(&mut self, today: Date) -> Option<BirthDate> {
        use crate::birth_date::field::{CALENDAR, CONFIRMED, DAY, ERA, MONTH, WHOLE, YEAR};
        let [era, year, month, day] = [ERA, YEAR, MONTH, DAY].map(|name| self.typed(name));
        let date = match BirthDate::typed(era, year, month, day, today) {
            Ok(date) => date?,
            Err(errors) => {
                self.errors.extend(errors);
                return None;
            }
        };
        let calendar = Calendar::from_name(self.typed(CALENDAR));
        match doubt(date, today, calendar) {
            Some(kind) if self.typed(CONFIRMED).is_empty() => {
                self.refuse(WHOLE, kind);
                None
            }
            _ => Some(date),
        }
    }
}
