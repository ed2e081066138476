//! The editions of the form that records are made with, and the questions that each asks.

use std::{collections::BTreeMap, sync::PoisonError};

use app::official::Official;
use domain::Questions;

use super::Desk;

/// The questions of each edition.
#[derive(Debug, Default)]
pub struct Editions {
    asked: BTreeMap<String, Questions>,
    in_use: Questions,
}

impl Editions {
    /// The editions that there are, with the one in use.
    #[must_use]
    pub fn of(official: &Official, in_use: &str) -> Self {
        let asked = official.forms().iter().map(|form| (form.id.clone(), form.questions())).collect();
        Self { asked, in_use: official.questions(in_use) }
    }

    /// The questions of an edition. A record outlives the file of its edition: then they are those of the edition in use.
    fn questions(&self, edition: &str) -> Questions {
        self.asked.get(edition).copied().unwrap_or(self.in_use)
    }
}

impl Desk {
    /// Tells which editions there are: what an edition does not ask is nowhere left blank in its records.
    pub fn know_editions(&self, editions: Editions) {
        *self.editions.write().unwrap_or_else(PoisonError::into_inner) = editions;
    }

    pub(super) fn questions(&self, edition: &str) -> Questions {
        self.editions.read().unwrap_or_else(PoisonError::into_inner).questions(edition)
    }
}
