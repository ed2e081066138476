//! Groups of durations.

/// Borders between groups: each begins a group that ends before the next; the last has no end.
#[derive(Clone, Copy, Debug)]
pub struct Buckets(&'static [u32]);

/// Seconds at a screen.
pub const SECONDS: Buckets = Buckets(&[0, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 300, 600]);
/// Minutes from the first question to the hand-over.
pub const MINUTES: Buckets = Buckets(&[0, 1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30]);
/// Days from the receipt to the claim. Claims are made by the month.
pub const DAYS: Buckets = Buckets(&[0, 1, 8, 15, 22, 31, 46, 61, 91]);

/// One group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Bucket {
    /// The least value in it.
    pub from: u32,
    /// The least value beyond it; none for the last group.
    pub until: Option<u32>,
}

impl Bucket {
    /// The group in the counts.
    #[must_use]
    pub fn key(self) -> String {
        self.from.to_string()
    }
}

impl Buckets {
    /// All groups in order.
    pub fn all(self) -> impl DoubleEndedIterator<Item = Bucket> {
        let borders = self.0;
        borders.iter().enumerate().map(|(at, from)| Bucket { from: *from, until: borders.get(at + 1).copied() })
    }

    /// The group of a value.
    #[must_use]
    pub fn of(self, value: u32) -> Bucket {
        self.all().rev().find(|bucket| bucket.from <= value).unwrap_or(Bucket { from: 0, until: None })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_has_one_group() {
        for buckets in [SECONDS, MINUTES, DAYS] {
            for value in 0..1000 {
                let holds = |bucket: &Bucket| bucket.from <= value && bucket.until.is_none_or(|until| value < until);
                assert_eq!(buckets.all().filter(holds).collect::<Vec<_>>(), [buckets.of(value)]);
            }
        }
        assert_eq!(MINUTES.of(7), Bucket { from: 6, until: Some(8) });
        assert_eq!(MINUTES.of(u32::MAX), Bucket { from: 30, until: None });
    }
}
