//! The statement on the product's accessibility: the success criteria as they hold for the patient's screens, and the
//! record of the last run of the tests that may be claimed as evidence.
//!
//! Both are data (`server/statement`). A verdict is never written down: it follows from the record, so that nothing is said
//! to conform that no recorded test, and where it takes eyes nobody's look, has shown.

use std::collections::BTreeMap;

use serde::Deserialize;

/// The evidence that is axe itself: its rules on every page it was run on.
pub const AXE: &str = "axe";

/// The separator between the names of a group of tests and the title of one.
const WITHIN: &str = " \u{203a} ";

/// A success criterion.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// Its number, such as `1.4.3`.
    pub number: String,
    /// Its level.
    pub level: Level,
    /// Its name in Japanese.
    pub name: String,
    /// True if JIS X 8341-3:2016 has it, which is WCAG 2.0.
    pub in_jis: bool,
    /// True if WCAG 2.2 has dropped it.
    #[serde(default)]
    pub withdrawn: bool,
    /// True if the product has anything it could apply to.
    pub applies: bool,
    /// The ways of checking it.
    pub checked: Vec<Check>,
    /// The tests that show it, by file and title, or [`AXE`].
    #[serde(default)]
    pub evidence: Vec<String>,
    /// The note on it; may be empty.
    #[serde(default)]
    pub note: String,
    /// The reason for which it is not met, if it is not.
    pub fails: Option<String>,
}

/// A level of conformance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Level {
    /// The least.
    A,
    /// The level that is usually required.
    #[serde(rename = "AA")]
    Aa,
    /// The most.
    #[serde(rename = "AAA")]
    Aaa,
}

/// The ways of checking a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Check {
    /// By tests.
    Automatic,
    /// By somebody who looks.
    ByHand,
}

/// The verdict on a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is met.
    Conforms,
    /// It is not.
    Fails,
    /// There is nothing it could hold for.
    NotApplicable,
    /// Nothing recorded shows that it is met.
    Unconfirmed,
}

/// The result for a list of criteria as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Every one is met or does not apply.
    Whole,
    /// Some are not met.
    Partly,
    /// Some are not confirmed yet.
    Unconfirmed,
}

/// The last recorded run.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// The day of it, as `YYYY-MM-DD`; none before the first.
    pub recorded: Option<String>,
    /// The browser and its version.
    pub browser: Option<String>,
    /// The version of axe.
    pub axe: Option<String>,
    /// The tests that passed.
    pub passed: Vec<String>,
    /// The tests that did not.
    pub failed: Vec<String>,
    /// The pages on which axe found nothing.
    pub pages: Vec<String>,
    /// The day on which somebody looked at a criterion by hand and found it met, by its number.
    pub looked: BTreeMap<String, String>,
}

/// The criteria with the record.
#[derive(Clone, Debug)]
pub struct Statement {
    /// Every criterion, in the order of their numbers.
    pub criteria: Vec<Criterion>,
    /// The record.
    pub record: Record,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Criteria {
    criteria: Vec<Criterion>,
}

/// A statement that does not read.
#[derive(Debug)]
pub enum StatementError {
    /// The criteria do not.
    Criteria(toml::de::Error),
    /// The record does not.
    Record(serde_json::Error),
}

impl std::fmt::Display for StatementError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Criteria(error) => write!(f, "the success criteria do not read: {error}"),
            Self::Record(error) => write!(f, "the record of the tests does not read: {error}"),
        }
    }
}

impl std::error::Error for StatementError {}

impl Level {
    /// As it is written.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::Aa => "AA",
            Self::Aaa => "AAA",
        }
    }
}

impl Check {
    /// The name in keys.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Automatic => "automatic",
            Self::ByHand => "by-hand",
        }
    }
}

impl Verdict {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Conforms, Self::Fails, Self::NotApplicable, Self::Unconfirmed];

    /// The name in keys.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Conforms => "conforms",
            Self::Fails => "fails",
            Self::NotApplicable => "not-applicable",
            Self::Unconfirmed => "unconfirmed",
        }
    }
}

impl Standing {
    /// The name in keys.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Partly => "partly",
            Self::Unconfirmed => "unconfirmed",
        }
    }
}

impl Record {
    /// Returns whether the named evidence was run, and passed wherever it was run.
    #[must_use]
    pub fn shows(&self, evidence: &str) -> bool {
        if self.recorded.is_none() {
            return false;
        }
        if evidence == AXE {
            return self.axe.is_some() && !self.pages.is_empty();
        }
        let is = |test: &String| is_test(evidence, test);
        self.passed.iter().any(is) && !self.failed.iter().any(is)
    }
}

/// Returns whether a test that was run is one that the evidence names.
fn is_test(evidence: &str, test: &str) -> bool {
    let (Some((file, title)), Some((of, whole))) = (evidence.split_once(": "), test.split_once(": ")) else {
        return evidence == test;
    };
    let run = whole.rsplit(WITHIN).next().unwrap_or(whole);
    file == of && fits(title, run)
}

/// Returns whether a title was made from a template in which each `${…}` stands for anything.
fn fits(template: &str, title: &str) -> bool {
    let mut parts = template.split("${");
    let Some(mut rest) = parts.next().and_then(|first| title.strip_prefix(first)) else { return false };
    let mut open = false;
    for part in parts {
        let fixed = part.split_once('}').map_or(part, |(_, fixed)| fixed);
        let Some(at) = rest.find(fixed) else { return false };
        rest = &rest[at + fixed.len()..];
        open = fixed.is_empty();
    }
    rest.is_empty() || open
}

impl Statement {
    /// The statement that ships with the product.
    ///
    /// # Errors
    /// When it does not read.
    pub fn embedded() -> Result<Self, StatementError> {
        Self::read(include_str!("../../../statement/criteria.toml"), include_str!("../../../statement/results.json"))
    }

    /// A statement from its two files.
    ///
    /// # Errors
    /// When one of them does not read.
    pub fn read(criteria: &str, record: &str) -> Result<Self, StatementError> {
        let Criteria { criteria } = toml::from_str(criteria).map_err(StatementError::Criteria)?;
        let record = serde_json::from_str(record).map_err(StatementError::Record)?;
        Ok(Self { criteria, record })
    }

    /// The verdict on a criterion.
    #[must_use]
    pub fn verdict(&self, criterion: &Criterion) -> Verdict {
        let shown = |check: &Check| match check {
            Check::Automatic => {
                !criterion.evidence.is_empty() && criterion.evidence.iter().all(|evidence| self.record.shows(evidence))
            }
            Check::ByHand => self.record.looked.contains_key(&criterion.number),
        };
        if criterion.fails.is_some() {
            Verdict::Fails
        } else if !criterion.applies {
            Verdict::NotApplicable
        } else if !criterion.checked.is_empty() && criterion.checked.iter().all(shown) {
            Verdict::Conforms
        } else {
            Verdict::Unconfirmed
        }
    }

    /// The result for these criteria as a whole.
    pub fn standing<'a>(&self, criteria: impl IntoIterator<Item = &'a Criterion>) -> Standing {
        let verdicts: Vec<Verdict> = criteria.into_iter().map(|criterion| self.verdict(criterion)).collect();
        if self.record.recorded.is_none() || verdicts.contains(&Verdict::Unconfirmed) {
            Standing::Unconfirmed
        } else if verdicts.contains(&Verdict::Fails) {
            Standing::Partly
        } else {
            Standing::Whole
        }
    }

    /// The criteria of level A and AA of JIS X 8341-3:2016.
    pub fn of_jis(&self) -> impl Iterator<Item = &Criterion> {
        self.criteria.iter().filter(|criterion| criterion.in_jis && criterion.level <= Level::Aa)
    }

    /// The criteria of level A and AA that WCAG has had since.
    pub fn since_jis(&self) -> impl Iterator<Item = &Criterion> {
        self.criteria.iter().filter(|criterion| !criterion.in_jis && criterion.level <= Level::Aa)
    }

    /// The criteria of level A and AA of WCAG 2.2.
    pub fn of_wcag(&self) -> impl Iterator<Item = &Criterion> {
        self.criteria.iter().filter(|criterion| !criterion.withdrawn && criterion.level <= Level::Aa)
    }

    /// The criteria of level AAA.
    pub fn of_aaa(&self) -> impl Iterator<Item = &Criterion> {
        self.criteria.iter().filter(|criterion| criterion.level == Level::Aaa)
    }

    /// The first and the last day on which something was tried or looked at.
    #[must_use]
    pub fn period(&self) -> Option<(&str, &str)> {
        let days = self.record.looked.values().chain(&self.record.recorded).map(String::as_str);
        Some((days.clone().min()?, days.max()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(passed: &[&str], failed: &[&str]) -> Record {
        let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        let recorded = Some("2026-11-20".to_owned());
        Record { recorded, passed: owned(passed), failed: owned(failed), ..Record::default() }
    }

    #[test]
    fn a_title_made_from_a_template_is_found_in_any_group() {
        let evidence = "specs/markup.spec.ts: ${step} is valid HTML";
        assert!(record(&["specs/markup.spec.ts: name is valid HTML"], &[]).shows(evidence));
        assert!(record(&["specs/markup.spec.ts: group › name is valid HTML"], &[]).shows(evidence));
        assert!(!record(&["specs/markup.spec.ts: name is valid HTML, nearly"], &[]).shows(evidence));
        assert!(!record(&["specs/other.spec.ts: name is valid HTML"], &[]).shows(evidence));
    }

    #[test]
    fn evidence_that_failed_once_shows_nothing() {
        let (one, other) = ("specs/a.spec.ts: on › it works", "specs/a.spec.ts: off › it works");
        assert!(record(&[one, other], &[]).shows("specs/a.spec.ts: it works"));
        assert!(!record(&[one], &[other]).shows("specs/a.spec.ts: it works"));
        assert!(record(&["suite::easy::it_works"], &[]).shows("suite::easy::it_works"));
    }

    #[test]
    fn nothing_is_shown_by_a_run_that_was_not_recorded() {
        let unrecorded = Record { recorded: None, ..record(&["suite::easy::it_works"], &[]) };
        assert!(!unrecorded.shows("suite::easy::it_works"));
        assert!(!record(&[], &[]).shows(AXE), "on no page");
    }
}
