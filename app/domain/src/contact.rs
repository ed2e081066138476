//! The call centres and when they answer (S0 ※1 ※2, S1 別添2).
//!
//! Public holidays are not known here: where they change the hours, the answer holds for days that are none.

use time::{Date, Month, Weekday};

use crate::string_enum::string_enum;

string_enum! {
    /// The purpose of a call.
    pub enum Purpose {
        /// A patient, about the card as an insurance card: マイナンバー総合フリーダイヤル (S0 ※1).
        Patients = "patients",
        /// A clinic: オンライン資格確認等コールセンター (S0 ※2).
        Clinics = "clinics",
        /// A clinic, to have システム障害時モード opened (S1 別添2).
        Outage = "outage",
    }
}

/// A time of day, as hours and minutes.
type Time = (u8, u8);

impl Purpose {
    /// The opening hours on a day of the week: from, until.
    #[must_use]
    pub const fn hours(self, day: Weekday) -> Option<(Time, Time)> {
        match (self, day) {
            (Self::Patients, Weekday::Saturday | Weekday::Sunday) => Some(((9, 30), (17, 30))),
            (Self::Patients, _) => Some(((9, 30), (20, 0))),
            (Self::Clinics, Weekday::Saturday) => Some(((8, 0), (16, 0))),
            (Self::Clinics | Self::Outage, Weekday::Saturday | Weekday::Sunday) => None,
            (Self::Clinics, _) => Some(((8, 0), (18, 0))),
            (Self::Outage, _) => Some(((9, 0), (17, 0))),
        }
    }

    /// Returns whether calls are answered at a time, on a day that is no public holiday. 年末年始 is taken as December 29
    /// to January 3, when the offices of the state are closed; the sources give no days.
    #[must_use]
    pub fn answers(self, on: Date, time: Time) -> bool {
        let turn_of_year = matches!((on.month(), on.day()), (Month::December, 29..=31) | (Month::January, 1..=3));
        !turn_of_year && self.hours(on.weekday()).is_some_and(|(from, until)| from <= time && time < until)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn november(day: u8) -> Date {
        Date::from_calendar_date(2026, Month::November, day).expect("a day")
    }

    #[test]
    fn each_line_answers_in_its_own_hours() {
        let (friday, saturday, sunday) = (november(20), november(21), november(22));
        for (purpose, day, time, answers) in [
            (Purpose::Patients, friday, (9, 29), false),
            (Purpose::Patients, friday, (9, 30), true),
            (Purpose::Patients, friday, (19, 59), true),
            (Purpose::Patients, friday, (20, 0), false),
            (Purpose::Patients, sunday, (17, 29), true),
            (Purpose::Patients, sunday, (17, 30), false),
            (Purpose::Clinics, friday, (8, 0), true),
            (Purpose::Clinics, friday, (18, 0), false),
            (Purpose::Clinics, saturday, (15, 59), true),
            (Purpose::Clinics, saturday, (16, 0), false),
            (Purpose::Clinics, sunday, (12, 0), false),
            (Purpose::Outage, friday, (8, 59), false),
            (Purpose::Outage, friday, (16, 59), true),
            (Purpose::Outage, saturday, (12, 0), false),
        ] {
            assert_eq!(purpose.answers(day, time), answers, "{purpose:?} {day} {time:?}");
        }
        let new_year = Date::from_calendar_date(2027, Month::January, 1).expect("a day");
        assert!(Purpose::ALL.iter().all(|purpose| !purpose.answers(new_year, (12, 0))));
    }
}
