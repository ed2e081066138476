//! Anonymous counts, as the store keeps them: no row belongs to a person, a declaration or a tablet.

use async_trait::async_trait;
use domain::{Date, statistics::Tally};

use super::Result;

/// A store of counts. A declaration's own are added together with it ([`super::NewRecord::tallies`]).
#[async_trait]
pub trait StatisticsStore {
    /// Adds to the counts, all or none.
    async fn tally(&self, tallies: &[Tally]) -> Result<()>;
    /// The counts from one day to another, both included. Only declarations come by day; all else comes as one sum of
    /// each group, on the first of the days.
    async fn tallies(&self, from: Date, to: Date) -> Result<Vec<Tally>>;
}
