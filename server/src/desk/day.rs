//! What a day brought.

use domain::Date;

use super::{Desk, Received};
use crate::store::Result;

impl Desk {
    /// The declarations of a day, in the order of their numbers.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn received_on(&self, day: Date) -> Result<Vec<Received>> {
        Ok(self.store.records_of(day).await?.iter().filter_map(|record| self.received(record)).collect())
    }
}
