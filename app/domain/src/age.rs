//! Ages as the law counts them, and what of them the form asks about.

use time::{Date, Month};

/// The age on a day: reached at the end of the day before the birthday, so in effect from the birthday itself
/// (年齢計算ニ関スル法律, 民法143). Someone born on February 29 is a year older on March 1 of a common year: the last day of
/// the term is February 28, and the age is there once it has ended.
#[must_use]
pub fn on(born: Date, on: Date) -> u16 {
    let had_birthday = (on.month(), on.day()) >= (born.month(), born.day());
    let years = on.year() - born.year() - i32::from(!had_birthday);
    u16::try_from(years).unwrap_or(0)
}

/// Returns whether the rule for people of 70 and over applies on a day: from the first of the month after the month in
/// which the age of 70 is reached. The age is reached the day before the birthday, so for a birthday on the first the
/// rule applies from that very day.
#[must_use]
pub fn seventy_rule(born: Date, on: Date) -> bool {
    let Some(reached) = birthday(born, 70).and_then(Date::previous_day) else { return false };
    let (year, month) = match reached.month() {
        Month::December => (reached.year() + 1, Month::January),
        month => (reached.year(), month.next()),
    };
    Date::from_calendar_date(year, month, 1).is_ok_and(|from| from <= on)
}

/// Returns whether a child is still 未就学児 on a day, and pays 2割: until the first March 31 on or after the day on which
/// the age of 6 is reached, which is the day before the birthday (S1 別添3, 説明書).
#[must_use]
pub fn before_school(born: Date, on: Date) -> bool {
    let Some(reached) = birthday(born, 6).and_then(Date::previous_day) else { return false };
    let this_year = (reached.month(), reached.day()) <= (Month::March, 31);
    let year = reached.year() + i32::from(!this_year);
    Date::from_calendar_date(year, Month::March, 31).is_ok_and(|last| on <= last)
}

/// The birthday of an age; March 1 for those born on February 29, in a common year.
fn birthday(born: Date, age: i32) -> Option<Date> {
    let year = born.year() + age;
    born.replace_year(year).or_else(|_| Date::from_calendar_date(year, Month::March, 1)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u8, day: u8) -> Date {
        Date::from_calendar_date(year, Month::try_from(month).expect("a month"), day).expect("a day")
    }

    #[test]
    fn an_age_begins_on_the_birthday() {
        assert_eq!(on(day(1951, 11, 20), day(2026, 11, 19)), 74);
        assert_eq!(on(day(1951, 11, 20), day(2026, 11, 20)), 75);
        assert_eq!(on(day(2030, 1, 1), day(2026, 11, 20)), 0);
    }

    #[test]
    fn a_leap_day_birthday_falls_on_the_first_of_march() {
        assert_eq!(on(day(2004, 2, 29), day(2026, 2, 28)), 21);
        assert_eq!(on(day(2004, 2, 29), day(2026, 3, 1)), 22);
    }

    #[test]
    fn the_seventy_rule_begins_with_the_month_after() {
        let visit = day(2026, 11, 20);
        assert!(seventy_rule(day(1956, 10, 31), visit));
        assert!(seventy_rule(day(1956, 11, 1), visit), "a birthday on the first: from that very day");
        assert!(!seventy_rule(day(1956, 11, 2), visit));
        assert!(seventy_rule(day(1956, 11, 2), day(2026, 12, 1)));
        assert!(seventy_rule(day(1956, 12, 31), day(2027, 1, 1)));
        assert!(!seventy_rule(day(1956, 12, 31), day(2026, 12, 31)));
    }

    /// The age by counting: a year older at the end of every day before a birthday, one day after the other.
    fn counted(born: Date, on: Date) -> u16 {
        let (mut age, mut day) = (0, born);
        while day < on {
            day = day.next_day().expect("a day");
            // The day before the birthday has ended: in a common year February 28 is the day before March 1.
            let leapling = (born.month(), born.day()) == (Month::February, 29) && !time::util::is_leap_year(day.year());
            let birthday = if leapling { (Month::March, 1) } else { (born.month(), born.day()) };
            age += u16::from((day.month(), day.day()) == birthday);
        }
        age
    }

    #[test]
    fn ages_agree_with_counting_them_day_by_day() {
        for born in
            [day(1950, 1, 1), day(1952, 2, 29), day(1956, 11, 1), day(1985, 12, 31), day(2000, 2, 29), day(2020, 4, 1)]
        {
            for on in [
                day(2023, 7, 10),
                day(2024, 2, 29),
                day(2025, 2, 28),
                day(2025, 3, 1),
                day(2026, 11, 20),
                day(2026, 12, 31),
            ] {
                assert_eq!(super::on(born, on), counted(born, on), "{born} on {on}");
            }
        }
    }

    #[test]
    fn school_begins_with_the_april_after_the_sixth_birthday() {
        let visit = day(2026, 11, 20);
        assert!(before_school(day(2020, 4, 2), visit), "reached on April 1: until the next March 31");
        assert!(!before_school(day(2020, 4, 1), visit), "reached on March 31: until that very day");
        assert!(before_school(day(2020, 4, 1), day(2026, 3, 31)));
        assert!(!before_school(day(2020, 4, 1), day(2026, 4, 1)));
        assert!(before_school(visit, visit));
        assert!(!before_school(day(1985, 5, 12), visit));
    }

    #[test]
    fn the_seventy_rule_knows_leap_days() {
        assert!(seventy_rule(day(1956, 2, 29), day(2026, 3, 1)), "reached on February 28");
        assert!(!seventy_rule(day(1956, 2, 29), day(2026, 2, 28)));
    }
}
