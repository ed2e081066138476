//! What the patient has answered so far, read from and written to form fields.

use time::{Date, Month};

use crate::{
    birth_date::{self, BirthDate, Calendar},
    declaration::{Declaration, Sheet},
    fields::Fields,
    id::RecordId,
    kind::{FieldError, Kind},
    signature::{self, Method},
    situation::{Choice, Situation},
    step::Step,
    text::{self, ADDRESS_MAX, NAME_MAX, PHONE_MAX},
};

/// The field under which a date of birth comes back that was asked about and confirmed.
pub const CONFIRMED: &str = "person.birth_date.confirmed";
/// Above this age a date of birth is asked again before it is taken.
const LIKELY_AGE_MAX: u16 = 120;
/// Below this age a year may be one of another calendar, of somebody old: 2010 is 16 years ago, and in Nepal's calendar 73.
/// Higher, and those who are asked in vain would be most; those who were meant would be 87 and older.
const YOUNG: u16 = 30;

/// A declaration in the making.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answers {
    /// The identity it will be handed over with; made when the journey begins.
    pub id: Option<RecordId>,
    /// What happened at the card reader.
    pub situation: Option<Situation>,
    /// What the patient chose to do.
    pub options: Option<Choice>,
    /// The form.
    pub sheet: Sheet,
}

impl Answers {
    /// Everything answered so far as fields, so that the next page can carry it; strokes excepted, which only the
    /// tablet's memory holds.
    #[must_use]
    pub fn carried(&self) -> Fields {
        let mut fields = Fields::default();
        let mut put = |name: &str, value: Option<String>| {
            if let Some(value) = value {
                fields.push(name, value);
            }
        };
        let Sheet { insurance, person, declared_on, signature, signer } = &self.sheet;
        put("id", self.id.map(|id| id.to_string()));
        // Before the journey has begun there is nothing to carry, not even the day.
        put("declared_on", declared_on.filter(|_| self.id.is_some()).map(|date| date.to_string()));
        put("situation", self.situation.map(|s| s.name().into()));
        put("options", self.options.map(|o| o.name().into()));
        put("insurance.has_valid_certificate", insurance.has_valid_certificate.map(|yes| yes.to_string()));
        put("insurance.kind", insurance.kind.map(|kind| kind.name().into()));
        put("insurance.insurer_name", insurance.insurer_name.clone());
        put("insurance.employer_name", insurance.employer_name.clone());
        put("insurance.issued", insurance.issued.map(|issued| issued.name().into()));
        put("insurance.share", insurance.share.map(|share| share.name().into()));
        put("person.name", person.name.clone());
        put("person.kana", person.kana.clone());
        if let Some(BirthDate { era, year, month, day }) = person.birth_date {
            put(birth_date::field::ERA, Some(era.name().into()));
            put(birth_date::field::YEAR, Some(year.to_string()));
            put(birth_date::field::MONTH, Some(month.to_string()));
            put(birth_date::field::DAY, Some(day.to_string()));
            put(CONFIRMED, declared_on.and_then(|on| doubt(person.birth_date?, on, None)).map(|_| "true".into()));
        }
        put("person.sex", person.sex.map(|sex| sex.name().into()));
        put("person.address", person.address.clone());
        put("person.residence", person.residence.clone());
        put("signer.phone", signer.phone.clone());
        put("signature.method", (signature.method != Method::None).then(|| signature.method.name().into()));
        put("signature.name", signature.name.clone());
        put("signer.relationship", signer.relationship.clone());
        fields
    }

    /// Reads back what [`Answers::carried`] wrote, and whatever else the fields hold; what cannot be read is left out.
    ///
    /// The day that a form carries along counts only if it is today or the day before, when somebody began before
    /// midnight: a form may have been kept, or changed, on the way.
    #[must_use]
    pub fn read(fields: &Fields, today: Date) -> Self {
        let is_recent = |day: &Date| *day == today || today.previous_day() == Some(*day);
        let carried = fields.get("declared_on").and_then(iso_date).filter(is_recent);
        let mut answers = Self {
            id: fields.get("id").and_then(|id| id.parse().ok()),
            sheet: Sheet { declared_on: Some(carried.unwrap_or(today)), ..Sheet::default() },
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
    /// Only the way on can be [`Kind::Missing`] (situation, options) or half given (a date, a signature): every other
    /// entry may stay empty.
    pub fn record(&mut self, step: Step, fields: &Fields) -> Vec<FieldError> {
        let mut screen = Screen { fields, errors: Vec::new() };
        let Sheet { insurance, person, declared_on, signature, signer } = &mut self.sheet;
        match step {
            Step::Situation => self.situation = screen.way_on("situation", Situation::from_name),
            Step::Options => self.options = screen.way_on("options", Choice::from_name),
            // A button on these screens changes the choice made before.
            Step::Portal | Step::ShowDesk => {
                self.options = screen.choice("options", Choice::from_name).or(self.options);
            }
            Step::Certificate => {
                insurance.has_valid_certificate = screen.choice("insurance.has_valid_certificate", yes_or_no);
            }
            Step::InsuranceKind => {
                insurance.kind = screen.choice("insurance.kind", crate::InsuranceKind::from_name);
            }
            Step::Insurer => insurance.insurer_name = screen.line("insurance.insurer_name", NAME_MAX),
            Step::Employer => insurance.employer_name = screen.line("insurance.employer_name", NAME_MAX),
            Step::Issued => insurance.issued = screen.choice("insurance.issued", crate::Issued::from_name),
            Step::Share => insurance.share = screen.choice("insurance.share", crate::Share::from_name),
            Step::Name => {
                person.name = screen.line("person.name", NAME_MAX);
                person.kana = screen.line("person.kana", NAME_MAX);
            }
            Step::BirthDate => person.birth_date = screen.birth_date(*declared_on),
            Step::Sex => person.sex = screen.choice("person.sex", crate::Sex::from_name),
            Step::Address => {
                person.address = screen.line("person.address", ADDRESS_MAX);
                person.residence = screen.line("person.residence", ADDRESS_MAX);
            }
            Step::Phone => signer.phone = screen.line("signer.phone", PHONE_MAX),
            Step::Signature => {
                signature.method = screen.choice("signature.method", Method::from_name).unwrap_or(Method::None);
                signature.name = screen.line("signature.name", NAME_MAX);
                signer.relationship = screen.line("signer.relationship", NAME_MAX);
                screen.signature(signature.method, &signature.strokes, signature.name.as_deref());
            }
            Step::Start
            | Step::Notice
            | Step::Explanation
            | Step::Check
            | Step::Done
            | Step::Idle
            | Step::Language
            | Step::Settings => {}
        }
        screen.errors.retain(|error| self.sheet.shows(&error.field));
        screen.errors
    }

    /// The declaration these answers make, without answers to questions that no longer apply.
    #[must_use]
    pub fn declare(&self, id: RecordId, edition: &str, language: &str) -> Declaration {
        Declaration {
            id,
            edition: edition.to_owned(),
            language: language.to_owned(),
            situation: self.situation,
            sheet: self.sheet.as_asked(),
        }
    }
}

/// What is to be confirmed of a date of birth before it is taken on a day, if anything: a kind that
/// [asks](Kind::asks).
fn doubt(born: BirthDate, on: Date, calendar: Option<Calendar>) -> Option<Kind> {
    let age = born.age(on)?;
    if age > LIKELY_AGE_MAX {
        return Some(Kind::Unlikely { age });
    }
    let year = born.year_by(calendar?)?;
    (age < YOUNG).then_some(Kind::OtherCalendar { age, year })
}

/// The names of the fields that a screen asks for, which are therefore not carried along beside it.
#[must_use]
pub fn asked_on(step: Step) -> &'static [&'static str] {
    match step {
        Step::Situation => &["situation"],
        Step::Options => &["options"],
        Step::Certificate => &["insurance.has_valid_certificate"],
        Step::InsuranceKind => &["insurance.kind"],
        Step::Insurer => &["insurance.insurer_name"],
        Step::Employer => &["insurance.employer_name"],
        Step::Issued => &["insurance.issued"],
        Step::Share => &["insurance.share"],
        Step::Name => &["person.name", "person.kana"],
        Step::BirthDate => {
            use crate::birth_date::field::{CALENDAR, DAY, ERA, MONTH, YEAR};
            &[ERA, YEAR, MONTH, DAY, CONFIRMED, CALENDAR]
        }
        Step::Sex => &["person.sex"],
        Step::Address => &["person.address", "person.residence"],
        Step::Phone => &["signer.phone"],
        Step::Signature => &["signature.method", "signature.name", "signer.relationship"],
        _ => &[],
    }
}

/// A date as `YYYY-MM-DD`.
#[must_use]
pub fn iso_date(text: &str) -> Option<Date> {
    let mut parts = text.splitn(3, '-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let shaped = year.len() == 4 && month.len() == 2 && day.len() == 2;
    let digits = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    let month = Month::try_from(month.parse::<u8>().ok()?).ok()?;
    (shaped && digits).then(|| Date::from_calendar_date(year.parse().ok()?, month, day.parse().ok()?).ok())?
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
    fields: &'a Fields,
    errors: Vec<FieldError>,
}

impl Screen<'_> {
    fn typed(&self, name: &str) -> &str {
        self.fields.get(name).unwrap_or_default()
    }

    fn refuse(&mut self, name: &'static str, kind: Kind) {
        self.errors.push(FieldError::new(name, kind));
    }

    /// One of the form's values; empty is no answer.
    fn choice<T>(&mut self, name: &'static str, from_name: impl Fn(&str) -> Option<T>) -> Option<T> {
        let typed = self.typed(name);
        let value = from_name(typed);
        if value.is_none() && !typed.is_empty() {
            self.refuse(name, Kind::UnknownValue);
        }
        value
    }

    /// A choice on which the way on depends.
    fn way_on<T>(&mut self, name: &'static str, from_name: impl Fn(&str) -> Option<T>) -> Option<T> {
        if self.typed(name).is_empty() {
            self.refuse(name, Kind::Missing);
        }
        self.choice(name, from_name)
    }

    fn line(&mut self, name: &'static str, max: usize) -> Option<String> {
        text::line(self.typed(name), max).unwrap_or_else(|kind| {
            self.refuse(name, kind);
            None
        })
    }

    fn birth_date(&mut self, today: Option<Date>) -> Option<BirthDate> {
        use crate::birth_date::field::{CALENDAR, DAY, ERA, MONTH, WHOLE, YEAR};
        let today = today.unwrap_or(Date::MAX);
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

    /// A way of signing that was begun must be finished or another one chosen: a blank pad is not a signature.
    fn signature(&mut self, method: Method, strokes: &[signature::Stroke], name: Option<&str>) {
        match method {
            Method::Drawn if signature::is_blank(strokes) => self.refuse("signature.strokes", Kind::Missing),
            Method::Typed if name.is_none() => self.refuse("signature.name", Kind::Missing),
            _ => {}
        }
    }
}
