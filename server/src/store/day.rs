//! The port for the records of a day.

use async_trait::async_trait;
use domain::Date;

use super::{Record, Result};

/// The declarations of a day.
#[async_trait]
pub trait DayStore {
    /// The declarations with a number of this day, in the order of the numbers.
    async fn records_of(&self, day: Date) -> Result<Vec<Record>>;
}
