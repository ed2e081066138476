//! The time, as an argument: what reads a clock takes a [`Clock`], so that tests stand on a fixed one.

use std::{
    sync::{
        LazyLock,
        atomic::{AtomicU64, Ordering},
    },
    time::{Instant, SystemTime, UNIX_EPOCH},
};

use domain::{Date, day};
use time::{OffsetDateTime, UtcOffset};

/// Something that tells the time.
pub trait Clock: Send + Sync {
    /// The instant, in milliseconds since 1970 (UTC).
    fn now(&self) -> u64;

    /// Milliseconds since some start, which no setting of the clock changes: for how long something has lasted.
    fn monotonic(&self) -> u64;

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

    #[expect(clippy::disallowed_methods, reason = "the one place that reads the clock")]
    fn monotonic(&self) -> u64 {
        static START: LazyLock<Instant> = LazyLock::new(Instant::now);
        u64::try_from(START.elapsed().as_millis()).unwrap_or(u64::MAX)
    }
}

/// A clock that stands still until it is set.
#[derive(Debug)]
pub struct FixedClock {
    now: AtomicU64,
    /// The milliseconds by which it was set back.
    behind: AtomicU64,
}

impl FixedClock {
    /// A clock that stands at an instant.
    #[must_use]
    pub const fn at(millis: u64) -> Self {
        Self { now: AtomicU64::new(millis), behind: AtomicU64::new(0) }
    }

    /// Moves it on.
    pub fn advance(&self, millis: u64) {
        self.now.fetch_add(millis, Ordering::Relaxed);
    }

    /// Sets it back, as somebody at the machine may; time goes on nevertheless.
    pub fn set_back(&self, millis: u64) {
        self.now.fetch_sub(millis, Ordering::Relaxed);
        self.behind.fetch_add(millis, Ordering::Relaxed);
    }
}

impl Clock for FixedClock {
    fn now(&self) -> u64 {
        self.now.load(Ordering::Relaxed)
    }

    fn monotonic(&self) -> u64 {
        self.now() + self.behind.load(Ordering::Relaxed)
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
