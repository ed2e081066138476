//! Anonymous counts: adding to them, and what may be shown of them.

use domain::{
    Date,
    statistics::FinishedJourney,
    statistics::published::{Numbers, first_day},
};

use super::Desk;
use crate::store::Result;

impl Desk {
    /// Counts a session that has ended at a tablet.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn count_journey(&self, report: &FinishedJourney) -> Result<()> {
        let tallies = report.tallies(self.clock.today());
        if tallies.is_empty() { Ok(()) } else { self.store.tally(&tallies).await }
    }

    /// The published statistics of so many days up to one.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn numbers(&self, last: Date, days: u16) -> Result<Numbers> {
        let first = first_day(last, days);
        Ok(Numbers::of(&self.store.tallies(first, last).await?, first, last))
    }
}
