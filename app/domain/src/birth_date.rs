//! Dates of birth in eras (元号) and western years.
//!
//! The era is kept as the person gave it, beside the day it means. A day named with the wrong era is an error that names
//! the right one; it is never shifted silently. Days before 1873-01-01 (明治6年, the change of calendar) are counted in
//! the western calendar carried backwards, as no other reading is in use.

use serde::Serialize;
use time::{Date, Month};

use crate::{
    age,
    era::Era,
    field_error::{FieldError, FieldErrorKind},
    language::Language,
    string_enum::string_enum,
    text,
};

crate::redacted!(BirthDate);

/// A date of birth as it was given.
#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
pub struct BirthDate {
    /// The era as given.
    pub era: Era,
    /// The year in that era, 1 for 元年.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month.
    pub day: u8,
}

/// The fields of a date of birth, as they are named in the form and in the JSON.
pub mod field {
    /// The whole date.
    pub const WHOLE: &str = "person.birth_date";
    /// The era.
    pub const ERA: &str = "person.birth_date.era";
    /// The year in the era.
    pub const YEAR: &str = "person.birth_date.year";
    /// The month.
    pub const MONTH: &str = "person.birth_date.month";
    /// The day.
    pub const DAY: &str = "person.birth_date.day";
    /// The [calendar](super::Calendar) that the year may be of, by the language of the page; no answer.
    pub const CALENDAR: &str = "person.birth_date.calendar";
    /// The confirmation of a doubtful date; it is no answer.
    pub const CONFIRMED: &str = "person.birth_date.confirmed";
    /// The fields by which it is asked.
    pub const ASKED: [&str; 6] = [ERA, YEAR, MONTH, DAY, CONFIRMED, CALENDAR];
}

string_enum! {
    /// A calendar of a country whose years lie so little ahead of the western ones that one of them passes for a western year
    /// of somebody young. Years that lie further ahead, such as those of the Buddhist era (543), are always still to come.
    pub enum Calendar {
        /// विक्रम संवत्, the calendar of Nepal. Its year begins in the middle of April, 57 years ahead.
        BikramSambat = "bikram_sambat",
    }
}

impl Calendar {
    /// The calendar that people count in who read the screens in a language.
    #[must_use]
    pub const fn of(language: Language) -> Option<Self> {
        match language {
            Language::Nepali => Some(Self::BikramSambat),
            _ => None,
        }
    }

    /// The western year of a year and month; the last months lie behind the western new year.
    #[must_use]
    const fn western_year(self, year: u16, month: u8) -> u16 {
        match self {
            Self::BikramSambat => year.saturating_sub(if month >= 10 { 56 } else { 57 }),
        }
    }
}

/// The fields that what is wrong with the whole date is about, in the order of the screen; all numbers of the date where
/// it is about no field in particular. The words of an error name the same ones.
#[must_use]
pub const fn concerned(kind: FieldErrorKind) -> &'static [&'static str] {
    match kind {
        FieldErrorKind::EraMismatch { .. } => &[field::ERA, field::YEAR],
        FieldErrorKind::NoSuchDay => &[field::MONTH, field::DAY],
        FieldErrorKind::Future | FieldErrorKind::TooEarly => &[field::YEAR],
        _ => &[field::YEAR, field::MONTH, field::DAY],
    }
}

impl BirthDate {
    /// Checks that the day exists, lies in its era and is not after `today`.
    ///
    /// # Errors
    /// [`FieldErrorKind::NoSuchDay`], [`FieldErrorKind::EraMismatch`] with the date given and the right era, [`FieldErrorKind::TooEarly`] or [`FieldErrorKind::Future`].
    pub fn checked(self, today: Date) -> Result<Self, FieldErrorKind> {
        let day = self.day_meant().ok_or(FieldErrorKind::NoSuchDay)?;
        if day > today {
            return Err(FieldErrorKind::Future);
        }
        let (right, year) = Era::of(day).ok_or(FieldErrorKind::TooEarly)?;
        if !self.era.has(day) || self.year == 0 {
            return Err(FieldErrorKind::EraMismatch { given: self, right, year });
        }
        Ok(self)
    }

    /// The day meant, if the calendar has it.
    #[must_use]
    pub fn day_meant(self) -> Option<Date> {
        let year = i32::from(self.era.western_year(self.year));
        Date::from_calendar_date(year, Month::try_from(self.month).ok()?, self.day).ok()
    }

    /// Reads what was typed into the four fields. No number is no answer, whatever the era: a choice cannot be taken back,
    /// and whoever does not know the date must get on. A four-digit year without an era is a western
    /// year.
    ///
    /// # Errors
    /// One error a field; see [`BirthDate::checked`] for those of the whole date.
    pub fn typed(era: &str, year: &str, month: &str, day: &str, today: Date) -> Result<Option<Self>, Vec<FieldError>> {
        if [year, month, day].iter().all(|typed| typed.trim().is_empty()) {
            return Ok(None);
        }
        let mut errors = Vec::new();
        let mut read = |field, number: Result<u16, FieldErrorKind>| {
            number.map_err(|kind| errors.push(FieldError::new(field, kind))).unwrap_or_default()
        };
        let year = read(field::YEAR, text::number(year));
        let month = read(field::MONTH, text::number(month));
        let day = read(field::DAY, text::number(day));
        let era = Era::from_name(era).or((year >= 1000).then_some(Era::Western));
        if era.is_none() {
            errors.insert(0, FieldError::new(field::ERA, FieldErrorKind::Missing));
        }
        match era {
            Some(era) if errors.is_empty() => {
                let date = Self { era, year, month: narrow(month), day: narrow(day) };
                date.checked(today).map(Some).map_err(|kind| vec![FieldError::new(field::WHOLE, kind)])
            }
            _ => Err(errors),
        }
    }

    /// The western year that it would be, were its year one of another calendar; `None` where it was given in an era.
    #[must_use]
    pub fn year_by(self, calendar: Calendar) -> Option<u16> {
        (self.era == Era::Western).then(|| calendar.western_year(self.year, self.month))
    }

    /// The age on a day, as [`age::on`] counts it; `None` where the day does not exist.
    #[must_use]
    pub fn age(self, on: Date) -> Option<u16> {
        Some(age::on(self.day_meant()?, on))
    }
}

/// A month or day as typed; what does not fit becomes a number that no calendar has.
fn narrow(number: u16) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(year: i32, month: u8, day: u8) -> Date {
        Date::from_calendar_date(year, Month::try_from(month).expect("a month"), day).expect("a day")
    }

    fn typed(era: &str, year: &str, month: &str, day_: &str) -> Result<Option<BirthDate>, Vec<FieldError>> {
        BirthDate::typed(era, year, month, day_, day(2026, 11, 20))
    }

    fn kind(era: &str, year: &str, month: &str, day: &str) -> FieldErrorKind {
        typed(era, year, month, day).expect_err("an error")[0].kind
    }

    #[test]
    fn a_day_of_change_belongs_to_both_eras() {
        for (era, year) in [("meiji", "45"), ("taisho", "1")] {
            assert_eq!(
                typed(era, year, "7", "30").expect("valid").and_then(BirthDate::day_meant),
                Some(day(1912, 7, 30))
            );
        }
        for (era, year) in [("taisho", "15"), ("showa", "元")] {
            let date = typed(era, year, "12", "25").expect("valid");
            assert_eq!(date.and_then(BirthDate::day_meant), Some(day(1926, 12, 25)));
        }
    }

    #[test]
    fn a_wrong_era_is_an_error_that_names_what_was_given_and_the_right_one() {
        let mismatch = |(era, given_year, month, day): (Era, u16, u8, u8), right, year| FieldErrorKind::EraMismatch {
            given: BirthDate { era, year: given_year, month, day },
            right,
            year,
        };
        assert_eq!(kind("heisei", "31", "5", "1"), mismatch((Era::Heisei, 31, 5, 1), Era::Reiwa, 1));
        assert_eq!(kind("showa", "64", "1", "8"), mismatch((Era::Showa, 64, 1, 8), Era::Heisei, 1));
        assert_eq!(kind("taisho", "1", "7", "29"), mismatch((Era::Taisho, 1, 7, 29), Era::Meiji, 45));
        assert_eq!(kind("showa", "70", "4", "1"), mismatch((Era::Showa, 70, 4, 1), Era::Heisei, 7));
        assert_eq!(kind("meiji", "元", "10", "22"), FieldErrorKind::TooEarly);
    }

    #[test]
    fn the_first_and_last_days_of_each_era_are_taken() {
        for (era, year, month, day) in [
            ("meiji", "1", "10", "23"),
            ("showa", "64", "1", "7"),
            ("heisei", "1", "1", "8"),
            ("heisei", "31", "4", "30"),
            ("reiwa", "1", "5", "1"),
        ] {
            assert!(typed(era, year, month, day).is_ok(), "{era} {year}-{month}-{day}");
        }
    }

    #[test]
    fn days_the_calendar_does_not_have_are_refused() {
        assert_eq!(kind("showa", "60", "2", "29"), FieldErrorKind::NoSuchDay);
        assert_eq!(kind("showa", "60", "13", "1"), FieldErrorKind::NoSuchDay);
        assert_eq!(kind("showa", "60", "1", "300"), FieldErrorKind::NoSuchDay);
        assert_eq!(kind("western", "65535", "1", "1"), FieldErrorKind::NoSuchDay);
        assert!(typed("showa", "59", "2", "29").is_ok());
    }

    #[test]
    fn a_date_in_the_future_is_refused() {
        assert_eq!(kind("reiwa", "8", "11", "21"), FieldErrorKind::Future);
        assert!(typed("reiwa", "8", "11", "20").is_ok());
    }

    #[test]
    fn a_four_digit_year_needs_no_era() {
        assert_eq!(
            typed("", "１９８５", "５", "１２"),
            Ok(Some(BirthDate { era: Era::Western, year: 1985, month: 5, day: 12 }))
        );
        assert_eq!(
            typed("", "60", "5", "12").expect_err("no era")[0],
            FieldError::new(field::ERA, FieldErrorKind::Missing)
        );
    }

    #[test]
    fn a_year_of_nepal_lies_56_or_57_years_ahead() {
        // 2042-01-29 and 2042-10-15 of Bikram Sambat are 1985-05-12 and 1986-01-28.
        for (month, western) in [(1, 1985), (9, 1985), (10, 1986), (12, 1986)] {
            let date = BirthDate { era: Era::Western, year: 2042, month, day: 1 };
            assert_eq!(date.year_by(Calendar::BikramSambat), Some(western), "month {month}");
            assert_eq!(BirthDate { era: Era::Showa, year: 60, ..date }.year_by(Calendar::BikramSambat), None);
        }
        let with: Vec<_> = Language::ALL.iter().filter(|language| Calendar::of(**language).is_some()).collect();
        assert_eq!(with, [&Language::Nepali]);
    }

    #[test]
    fn a_year_of_the_buddhist_era_is_still_to_come() {
        for age in 0..=120 {
            let year = 2026 + 543 - age;
            assert_eq!(kind("western", &year.to_string(), "1", "1"), FieldErrorKind::Future);
            assert_eq!(kind("", &year.to_string(), "1", "1"), FieldErrorKind::Future);
        }
    }

    #[test]
    fn half_a_date_names_what_is_missing() {
        let errors = typed("showa", "60", "", "五").expect_err("errors");
        assert_eq!(
            errors,
            [
                FieldError::new(field::MONTH, FieldErrorKind::Missing),
                FieldError::new(field::DAY, FieldErrorKind::NotANumber)
            ]
        );
    }

    #[test]
    fn an_era_alone_is_no_answer_as_it_cannot_be_taken_back() {
        assert_eq!(typed("", " ", "", ""), Ok(None));
        assert_eq!(typed("showa", " ", "", ""), Ok(None));
    }

    #[test]
    fn every_day_since_meiji_reads_back_in_its_era_and_in_the_western_calendar() {
        let (mut date, last) = (day(1868, 10, 23), day(2100, 12, 31));
        while date <= last {
            let (era, year) = Era::of(date).expect("an era");
            let (month, day_) = (u8::from(date.month()), date.day());
            let as_given = BirthDate { era, year, month, day: day_ };
            assert_eq!(as_given.checked(last).map(BirthDate::day_meant), Ok(Some(date)));
            let western =
                BirthDate { era: Era::Western, year: u16::try_from(date.year()).expect("a year"), ..as_given };
            assert_eq!(western.checked(last).map(BirthDate::day_meant), Ok(Some(date)));
            date = date.next_day().expect("a next day");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_typed_there_is_an_answer(era in ".{0,8}", year in ".{0,8}", month in ".{0,8}", day_ in ".{0,8}") {
            let _ = typed(&era, &year, &month, &day_);
        }
    }
}
