//! The records of one day.

use domain::Date;

use super::{Desk, DeskRecord};
use crate::store::Result;

impl Desk {
    /// The declarations of a day, in the order of their numbers.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn received_on(&self, day: Date) -> Result<Vec<DeskRecord>> {
        Ok(self.store.records_of(day).await?.iter().filter_map(|record| self.received(record)).collect())
    }
}
