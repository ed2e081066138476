//! The eras (元号) and when each was in force.

use time::{Date, Month};

use crate::string_enum::string_enum;

string_enum! {
    /// The era a date of birth is given in, or the western calendar, which foreign residents' cards print.
    pub enum Era {
        /// 明治
        Meiji = "meiji",
        /// 大正
        Taisho = "taisho",
        /// 昭和
        Showa = "showa",
        /// 平成
        Heisei = "heisei",
        /// 令和
        Reiwa = "reiwa",
        /// 西暦
        Western = "western",
    }
}

/// An era in force.
struct Reign {
    era: Era,
    /// Its first day.
    first: (i32, Month, u8),
    /// The western year before its year 1.
    before: u16,
    /// True if the first day belongs to the era before as well.
    shared: bool,
}

impl Reign {
    const fn new(era: Era, first: (i32, Month, u8), before: u16, shared: bool) -> Self {
        Self { era, first, before, shared }
    }

    fn first_day(&self) -> Option<Date> {
        let (year, month, day) = self.first;
        Date::from_calendar_date(year, month, day).ok()
    }
}

/// The eras in force, one after the other.
///
/// The day of a change belongs to both eras where the change took effect within the day: 1912-07-30 is 明治45 and
/// 大正元, 1926-12-25 is 大正15 and 昭和元. 平成 and 令和 began at midnight.
const REIGNS: [Reign; 5] = [
    Reign::new(Era::Meiji, (1868, Month::October, 23), 1867, false),
    Reign::new(Era::Taisho, (1912, Month::July, 30), 1911, true),
    Reign::new(Era::Showa, (1926, Month::December, 25), 1925, true),
    Reign::new(Era::Heisei, (1989, Month::January, 8), 1988, false),
    Reign::new(Era::Reiwa, (2019, Month::May, 1), 2018, false),
];

impl Era {
    /// The era that a day belongs to, the later one on a day of change, and the year in it; `None` before 明治.
    #[must_use]
    pub fn of(day: Date) -> Option<(Self, u16)> {
        let reign = REIGNS.iter().rev().find(|reign| reign.first_day().is_some_and(|first| first <= day))?;
        Some((reign.era, u16::try_from(day.year()).ok()?.checked_sub(reign.before)?))
    }

    fn reign(self) -> Option<usize> {
        REIGNS.iter().position(|reign| reign.era == self)
    }

    /// Returns whether a day lies in the era, both its ends included; the western calendar has every day.
    pub(crate) fn has(self, day: Date) -> bool {
        let Some(at) = self.reign() else { return true };
        let begun = REIGNS[at].first_day().is_some_and(|first| first <= day);
        let ended = REIGNS.get(at + 1).is_some_and(|next| {
            let first = next.first_day();
            first.is_some_and(|first| if next.shared { first < day } else { first <= day })
        });
        begun && !ended
    }

    /// The western year of a year in the era.
    pub fn western_year(self, year: u16) -> u16 {
        self.reign().map_or(year, |at| REIGNS[at].before.saturating_add(year))
    }
}
