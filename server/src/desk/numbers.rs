//! Anonymous counts: adding to them, and what may be shown of them.

use domain::{
    Date,
    numbers::{Numbers, first_day},
    tally::{self, Report},
};

use super::Desk;
use crate::store::Result;

impl Desk {
    /// Counts a session that has ended at a tablet.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn count_journey(&self, report: &Report) -> Result<()> {
        self.count(&report.tallies(self.clock.today())).await
    }

    /// Counts a claim by the days since its declaration was received.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn count_claim(&self, received_at: u64, now: u64) -> Result<()> {
        self.count(&tally::claimed(received_at, now)).await
    }

    /// What may be shown of so many days up to one.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn numbers(&self, last: Date, days: u16) -> Result<Numbers> {
        let first = first_day(last, days);
        Ok(Numbers::of(&self.store.tallies(first, last).await?, first, last))
    }

    async fn count(&self, tallies: &[tally::Tally]) -> Result<()> {
        if tallies.is_empty() { Ok(()) } else { self.store.tally(tallies).await }
    }
}
