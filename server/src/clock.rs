//! The time, as an argument: what reads a clock takes a [`Clock`], so that tests stand on a fixed one.

use std::{
    sync::atomic::{AtomicU64, Ordering},
    time::{SystemTime, UNIX_EPOCH},
};

use domain::{Date, day};
use time::{OffsetDateTime, UtcOffset};

/// Something that tells the time.
pub trait Clock: Send + Sync {
    /// The instant, in milliseconds since 1970 (UTC).
    fn now(&self) -> u64;

    /// Today in Japan.
    fn today(&self) -> Date {
        day::in_japan(self.now())
    }
}

/// The machine's clock.
#[derive(Clone, Copy, Debug)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the clock")]
    fn now(&self) -> u64 {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
    }
}

/// A clock that stands still until it is set.
#[derive(Debug)]
pub struct FixedClock(AtomicU64);

impl FixedClock {
    /// A clock that stands at an instant.
    #[must_use]
    pub const fn at(millis: u64) -> Self {
        Self(AtomicU64::new(millis))
    }

    /// Moves it on.
    pub fn advance(&self, millis: u64) {
        self.0.fetch_add(millis, Ordering::Relaxed);
    }
}

impl Clock for FixedClock {
    fn now(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// An instant as RFC 3339 in Japan's time.
#[must_use]
pub fn instant(millis: u64) -> String {
    let jst = UtcOffset::from_hms(9, 0, 0).unwrap_or(UtcOffset::UTC);
    let seconds = i64::try_from(millis / 1000).unwrap_or_default();
    let at = OffsetDateTime::from_unix_timestamp(seconds).unwrap_or(OffsetDateTime::UNIX_EPOCH).to_offset(jst);
    let (date, (hour, minute, second)) = (at.date(), at.time().as_hms());
    format!("{date}T{hour:02}:{minute:02}:{second:02}+09:00")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instants_are_told_in_japan_s_time() {
        assert_eq!(instant(1_795_186_800_000), "2026-11-21T00:00:00+09:00");
    }
}
