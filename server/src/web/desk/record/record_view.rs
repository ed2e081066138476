//! A declaration as the desk's pages show it, and what was sent to one of them and not saved.

use domain::{Date, FieldError, FormAnswers, FormFields, Question, RecordId, Situation, work::Work};

domain::redacted!(RecordView, Unusual, Sent);

/// A declaration as the page shows it.
#[derive(Clone)]
pub struct RecordView {
    /// Its identity.
    pub id: RecordId,
    /// The number of the day.
    pub ticket: String,
    /// The time of arrival, formatted.
    pub received: String,
    /// The tablet it came from.
    pub tablet: String,
    /// The member of staff who filled it in for the patient.
    pub assisted_by: Option<String>,
    /// The edition of the form.
    pub edition: String,
    /// The language used.
    pub language: String,
    /// The problem at the card reader.
    pub situation: Option<Situation>,
    /// The sheet as the patient filled it in.
    pub form: FormAnswers,
    /// The desk's work on it.
    pub work: Work,
    /// The version of the work.
    pub revision: i64,
    /// The draft for the 摘要欄, of the corrected sheet.
    pub remarks: String,
    /// The day in Japan it arrived, for the age.
    pub on: Date,
    /// Today in Japan.
    pub today: Date,
    /// Characters that other systems may not have.
    pub unusual: Vec<Unusual>,
    /// The sheets printed for it, latest first.
    pub prints: Vec<Printed>,
}

/// A character that other systems may not have (外字).
#[derive(Clone, PartialEq, Eq)]
pub struct Unusual {
    /// The entry it stands in.
    pub question: Question,
    /// The character, with what belongs to it.
    pub text: String,
    /// Its code points, as `U+9AD9`.
    pub code: String,
}

/// Something to tell about what was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Somebody saved first; what was typed is still there.
    Newer,
    /// It cannot be done in this state, or not by this person.
    Refused,
    /// Not saved for what the errors say.
    Wrong,
}

/// The form that was sent and not saved.
#[derive(Clone, Default)]
pub struct Sent {
    /// The fields as typed.
    pub fields: FormFields,
    /// The mistakes in them.
    pub errors: Vec<FieldError>,
    /// The reason for not saving it.
    pub notice: Option<Notice>,
}

impl Sent {
    /// The text typed into a field of the form of this act.
    #[must_use]
    pub fn typed(&self, act: &str, field: &str) -> Option<String> {
        let of_act = self.fields.get("act") == Some(act);
        self.fields.get(field).filter(|_| of_act).map(str::to_owned)
    }
}

/// A sheet that was printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    /// The name of the sheet.
    pub what: String,
    /// The time, in milliseconds since 1970.
    pub at: u64,
    /// The member of staff.
    pub by: String,
}
