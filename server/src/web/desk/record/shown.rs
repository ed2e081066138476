//! A declaration as the desk's pages show it, and what was sent to one of them and not saved.

use domain::{Date, Entry, FieldError, Fields, RecordId, Sheet, Situation, work::Work};

/// A declaration as the page shows it.
#[derive(Clone, Debug)]
pub struct Shown {
    /// Its identity.
    pub id: RecordId,
    /// The number of the day.
    pub ticket: String,
    /// When it arrived, as it is read.
    pub received: String,
    /// The tablet it came from.
    pub kiosk: String,
    /// The member of staff who filled it in for the patient.
    pub assisted_by: Option<String>,
    /// The edition of the form.
    pub edition: String,
    /// The language used.
    pub language: String,
    /// What happened at the card reader.
    pub situation: Option<Situation>,
    /// The sheet as the patient filled it in.
    pub sheet: Sheet,
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unusual {
    /// The entry it stands in.
    pub entry: Entry,
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

/// What was sent and not saved.
#[derive(Clone, Debug, Default)]
pub struct Sent {
    /// The fields as typed.
    pub fields: Fields,
    /// What is wrong with them.
    pub errors: Vec<FieldError>,
    /// Why it was not saved.
    pub notice: Option<Notice>,
}

impl Sent {
    /// What was typed into a field of the form of this act.
    #[must_use]
    pub fn typed(&self, act: &str, field: &str) -> Option<String> {
        let of_act = self.fields.get("act") == Some(act);
        self.fields.get(field).filter(|_| of_act).map(str::to_owned)
    }
}

/// A sheet that was printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    /// Which, by its name.
    pub what: String,
    /// When.
    pub at: u64,
    /// By whom.
    pub by: String,
}
