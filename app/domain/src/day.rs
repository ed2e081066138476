//! Days: which one it is in Japan, from an instant that somebody else read off a clock, and how one is written.

use time::{Date, Month};

/// Japan is nine hours ahead of UTC all year.
const JST_MILLIS: u64 = 9 * 60 * 60 * 1000;
const DAY_MILLIS: u64 = 24 * 60 * 60 * 1000;
/// The Julian day of 1970-01-01.
const EPOCH: i32 = 2_440_588;

/// The date in Japan at an instant, given in milliseconds since 1970 (UTC).
#[must_use]
pub fn in_japan(millis: u64) -> Date {
    let days = (millis.saturating_add(JST_MILLIS)) / DAY_MILLIS;
    i32::try_from(days).ok().and_then(|days| Date::from_julian_day(EPOCH.checked_add(days)?).ok()).unwrap_or(Date::MAX)
}

/// The time of day in Japan at an instant, as hours and minutes.
#[must_use]
pub fn time_in_japan(millis: u64) -> (u8, u8) {
    let minutes = millis.saturating_add(JST_MILLIS) % DAY_MILLIS / 60_000;
    let part = |number: u64| u8::try_from(number).unwrap_or_default();
    (part(minutes / 60), part(minutes % 60))
}

/// The date that is written as `YYYY-MM-DD`; `None` where it is written in any other way, or there is no such day.
#[must_use]
pub fn iso_date(text: &str) -> Option<Date> {
    let mut parts = text.splitn(3, '-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let shaped = year.len() == 4 && month.len() == 2 && day.len() == 2;
    let digits = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    let month = Month::try_from(month.parse::<u8>().ok()?).ok()?;
    (shaped && digits).then(|| Date::from_calendar_date(year.parse().ok()?, month, day.parse().ok()?).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_in_japan_begins_at_15_00_utc() {
        assert_eq!(in_japan(1_795_186_799_999).to_string(), "2026-11-20");
        assert_eq!(in_japan(1_795_186_800_000).to_string(), "2026-11-21");
        assert_eq!(time_in_japan(1_795_186_799_999), (23, 59));
        assert_eq!(time_in_japan(1_795_186_800_000), (0, 0));
        assert_eq!(in_japan(0).to_string(), "1970-01-01");
        assert_eq!(in_japan(u64::MAX), Date::MAX);
    }
}
