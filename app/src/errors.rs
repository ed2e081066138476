//! The words for what is wrong with a field.

use domain::{BirthDate, FieldError, FieldErrorKind};

use crate::{Catalogue, Text, questions};

impl Catalogue {
    /// The words for what is wrong with a field: the text of the field, else the text of the kind.
    #[must_use]
    pub fn error(&self, error: &FieldError) -> Text {
        let kind = error.kind.name();
        let own = format!("error-{}-{kind}", error.field.replace('.', "-"));
        let is_own = self.find(&own).is_some();
        let key = if is_own { own } else { format!("error-{kind}") };
        let number = |text: Text, name: &str, value: String| text.fill(name, &Text::literal(value));
        let text = self.marked(&key);
        let text = match error.kind {
            FieldErrorKind::EraMismatch { given, right, year } => {
                let in_right = BirthDate { era: right, year, ..given };
                let text = text.fill("given", &questions::born(given, self));
                let text = text.fill("right", &questions::born(in_right, self));
                let text = text.fill("era", &questions::era(right, self));
                number(text, "year", year.to_string())
            }
            FieldErrorKind::TooLong { max } => number(text, "max", max.to_string()),
            FieldErrorKind::Unlikely { age } => number(text, "age", age.to_string()),
            FieldErrorKind::OtherCalendar { age, year } => {
                number(number(text, "age", age.to_string()), "year", year.to_string())
            }
            _ => text,
        };
        // Words that are about any field do not tell two fields of a screen apart.
        match questions::asked(&error.field, self).filter(|_| !is_own) {
            Some(field) => self.marked("error-of-field").fill("error", &text).fill("field", &field),
            None => text,
        }
    }
}
