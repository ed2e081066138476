//! Anonymous counts: what is counted, and in which groups.
//!
//! A count knows a day and a group, never a person, a declaration or a tablet, and so may stay when the declarations are
//! destroyed. A duration goes into a group of durations at once: nobody's own time is kept, not even in a sum. What may
//! be shown of the counts is in [`crate::statistics::published`].

pub mod bucket;
pub mod published;

use std::collections::{BTreeMap, BTreeSet};

use time::Date;

use crate::{
    day,
    situation::Situation,
    statistics::bucket::{DAYS, MINUTES, SECONDS},
    step::Step,
    string_enum::string_enum,
};

string_enum! {
    /// The kinds of events that are counted.
    pub enum Counted {
        /// Declarations handed over; the one count that is looked at by day.
        Declarations = "declarations",
        /// The same by the hour of the day.
        Hour = "hour",
        /// The same by what happened at the card reader.
        Situation = "situation",
        /// The same by the language used.
        Language = "language",
        /// Journeys that ended with a hand-over, by the minutes they took.
        Minutes = "minutes",
        /// Screens that were left, by screen and the seconds they took.
        Step = "step",
        /// Journeys that ended without a hand-over, by the screen they ended on.
        Abandoned = "abandoned",
        /// Declarations claimed, by the days since they were received.
        Claim = "claim",
    }
}

/// So many of a group on a day.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tally {
    /// The day in Japan.
    pub day: Date,
    /// The kind of event that is counted.
    pub counted: Counted,
    /// The group; empty where there is one alone.
    pub key: String,
    /// The count.
    pub count: u64,
}

impl Tally {
    fn one(day: Date, counted: Counted, key: impl Into<String>) -> Self {
        Self { day, counted, key: key.into(), count: 1 }
    }
}

/// The same counts with one entry a day and group.
#[must_use]
pub fn sum<'a>(tallies: impl IntoIterator<Item = &'a Tally>) -> Vec<Tally> {
    let mut sums = BTreeMap::new();
    for Tally { day, counted, key, count } in tallies {
        *sums.entry((*day, *counted, key)).or_insert(0) += count;
    }
    sums.into_iter().map(|((day, counted, key), count)| Tally { day, counted, key: key.clone(), count }).collect()
}

/// The counts for a declaration that was received at an instant.
#[must_use]
pub fn handed_over(received_at: u64, situation: Option<Situation>, language: &str) -> Vec<Tally> {
    let (day, (hour, _)) = (day::in_japan(received_at), day::time_in_japan(received_at));
    let situation = situation.unwrap_or(Situation::Unknown);
    vec![
        Tally::one(day, Counted::Declarations, ""),
        Tally::one(day, Counted::Hour, hour.to_string()),
        Tally::one(day, Counted::Situation, situation.name()),
        Tally::one(day, Counted::Language, language_group(language)),
    ]
}

/// The counts for a declaration that was received at one instant and claimed at another.
#[must_use]
pub fn claimed(received_at: u64, at: u64) -> Vec<Tally> {
    let (received, claimed) = (day::in_japan(received_at), day::in_japan(at));
    let days = u32::try_from(claimed.to_julian_day() - received.to_julian_day()).unwrap_or_default();
    vec![Tally::one(claimed, Counted::Claim, DAYS.of(days).key())]
}

/// The group of languages without a name of their own.
pub const OTHER_LANGUAGE: &str = "other";

/// The group of a language tag. A tag may carry anything an integration cares to write into it; its first part, of two or
/// three letters, cannot carry a person.
fn language_group(tag: &str) -> String {
    let tag = tag.to_ascii_lowercase();
    if tag == "ja-x-easy" {
        return tag;
    }
    let primary = tag.split('-').next().unwrap_or_default();
    let is_language = (2..=3).contains(&primary.len()) && primary.bytes().all(|byte| byte.is_ascii_lowercase());
    if is_language { primary } else { OTHER_LANGUAGE }.to_owned()
}

string_enum! {
    /// The outcome of a session at a tablet.
    pub enum Outcome {
        /// With a declaration handed over.
        HandedOver = "handed_over",
        /// By the patient, without one.
        Left = "left",
        /// By itself, with nobody there.
        Idle = "idle",
    }
}

/// A tablet's report of a session: how it ended, and the seconds at each screen in the order they were last left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FinishedJourney {
    outcome: Outcome,
    steps: Vec<(Step, u32)>,
}

impl FinishedJourney {
    /// The most entries of a report.
    const STEPS_MAX: usize = 60;
    /// The most seconds at a screen.
    pub const SECONDS_MAX: u32 = 7200;

    /// A report, if it keeps to the limits.
    #[must_use]
    pub fn new(outcome: Outcome, steps: Vec<(Step, u32)>) -> Option<Self> {
        let fits = steps.len() <= Self::STEPS_MAX && steps.iter().all(|(_, seconds)| *seconds <= Self::SECONDS_MAX);
        fits.then_some(Self { outcome, steps })
    }

    /// The counts for the report.
    #[must_use]
    pub fn tallies(&self, day: Date) -> Vec<Tally> {
        let timed = self.seconds().into_iter().map(|(step, seconds)| {
            let key = format!("{}/{}", step.name(), SECONDS.of(seconds).key());
            Tally::one(day, Counted::Step, key)
        });
        let minutes = self.minutes().map(|minutes| Tally::one(day, Counted::Minutes, MINUTES.of(minutes).key()));
        let abandoned = self.abandoned().map(|step| Tally::one(day, Counted::Abandoned, step.name()));
        timed.chain(minutes).chain(abandoned).collect()
    }

    /// The seconds at each screen that somebody was at. Of a session that ended by itself the last screen tells how long
    /// a tablet waits, and not how long a person takes.
    fn seconds(&self) -> BTreeMap<Step, u32> {
        let deserted = self.last().filter(|_| self.outcome == Outcome::Idle);
        let mut sums = BTreeMap::new();
        for (step, seconds) in self.steps.iter().filter(|(step, _)| !step.is_aside() && Some(*step) != deserted) {
            *sums.entry(*step).or_insert(0) += seconds;
        }
        sums
    }

    /// The whole minutes that a hand-over took, where the journey was measured from its first question on.
    fn minutes(&self) -> Option<u32> {
        let steps: BTreeSet<Step> = self.steps.iter().map(|(step, _)| *step).collect();
        let whole = self.outcome == Outcome::HandedOver && steps.contains(&Step::Situation);
        whole.then(|| self.steps.iter().map(|(_, seconds)| seconds).sum::<u32>() / 60)
    }

    /// The screen on which the journey was given up. Whoever is sent to the desk has not given up.
    fn abandoned(&self) -> Option<Step> {
        self.last().filter(|step| self.outcome != Outcome::HandedOver && !matches!(step, Step::ShowDesk | Step::Done))
    }

    /// The last screen, the pause aside.
    fn last(&self) -> Option<Step> {
        self.steps.iter().rev().map(|(step, _)| *step).find(|step| !step.is_aside())
    }
}

#[cfg(test)]
mod tests {
    use time::Month;

    use super::*;

    /// 2026-11-20, 10:00 in Japan.
    const MORNING: u64 = 1_795_136_400_000;
    const DAY: u64 = 24 * 60 * 60 * 1000;

    fn friday() -> Date {
        Date::from_calendar_date(2026, Month::November, 20).expect("a day")
    }

    fn groups(tallies: &[Tally]) -> Vec<(&'static str, &str)> {
        tallies.iter().map(|tally| (tally.counted.name(), tally.key.as_str())).collect()
    }

    fn reported(outcome: Outcome, steps: &[(Step, u32)]) -> Vec<Tally> {
        FinishedJourney::new(outcome, steps.to_vec()).expect("a report").tallies(friday())
    }

    #[test]
    fn a_declaration_counts_for_its_day_hour_situation_and_language_in_japan() {
        let counted = handed_over(MORNING, Some(Situation::NotFound), "ja");
        let expected = [("declarations", ""), ("hour", "10"), ("situation", "not_found"), ("language", "ja")];
        assert_eq!(groups(&counted), expected);
        assert!(counted.iter().all(|tally| tally.day == friday() && tally.count == 1));
        assert_eq!(groups(&handed_over(MORNING, None, "ja"))[2], ("situation", "unknown"));
        assert_eq!(handed_over(MORNING + 14 * DAY / 24, None, "ja")[0].day, friday().next_day().expect("a day"));
    }

    #[test]
    fn a_language_tag_cannot_carry_a_person_into_the_counts() {
        for (tag, group) in [
            ("ja", "ja"),
            ("ja-x-easy", "ja-x-easy"),
            ("en-GB", "en"),
            ("zh-Hant", "zh"),
            ("ja-x-hanako", "ja"),
            ("hanako", "other"),
            ("1985", "other"),
            ("x-hanako", "other"),
        ] {
            assert_eq!(groups(&handed_over(MORNING, None, tag))[3].1, group, "{tag}");
        }
    }

    #[test]
    fn sums_have_one_entry_a_day_and_group() {
        let mut counted = handed_over(MORNING, None, "ja");
        counted.extend(handed_over(MORNING, None, "en"));
        counted.extend(handed_over(MORNING + DAY, None, "ja"));
        let sums = sum(&counted);
        assert_eq!(sums.len(), 5 + 4);
        let declarations: Vec<u64> =
            sums.iter().filter(|tally| tally.counted == Counted::Declarations).map(|tally| tally.count).collect();
        assert_eq!(declarations, [2, 1]);
    }

    #[test]
    fn a_finished_journey_counts_its_minutes_and_the_time_of_each_screen_as_groups() {
        let steps = [(Step::Situation, 12), (Step::Name, 40), (Step::Idle, 100), (Step::Name, 30), (Step::Check, 0)];
        assert_eq!(
            groups(&reported(Outcome::HandedOver, &steps)),
            [("step", "situation/10"), ("step", "name/60"), ("step", "check/0"), ("minutes", "3")]
        );
    }

    #[test]
    fn a_journey_measured_from_the_middle_on_tells_nothing_of_the_whole() {
        assert_eq!(groups(&reported(Outcome::HandedOver, &[(Step::Check, 9)])), [("step", "check/5")]);
    }

    #[test]
    fn a_journey_that_is_given_up_counts_for_its_last_screen() {
        let steps = [(Step::Name, 8), (Step::Address, 20), (Step::Idle, 3)];
        let counted = reported(Outcome::Left, &steps);
        assert_eq!(groups(&counted), [("step", "name/5"), ("step", "address/20"), ("abandoned", "address")]);
        let counted = reported(Outcome::Idle, &steps);
        assert_eq!(groups(&counted), [("step", "name/5"), ("abandoned", "address")], "nobody was at the address");
        assert!(reported(Outcome::Left, &[]).is_empty());
    }

    #[test]
    fn whoever_goes_to_the_desk_has_not_given_up() {
        let counted = reported(Outcome::Left, &[(Step::Options, 8), (Step::ShowDesk, 20)]);
        assert_eq!(groups(&counted), [("step", "options/5"), ("step", "show-desk/20")]);
    }

    #[test]
    fn a_report_beyond_the_limits_is_none() {
        assert!(FinishedJourney::new(Outcome::Left, vec![(Step::Name, 7200); 60]).is_some());
        assert!(FinishedJourney::new(Outcome::Left, vec![(Step::Name, 7200); 61]).is_none());
        assert!(FinishedJourney::new(Outcome::Left, vec![(Step::Name, 7201)]).is_none());
    }

    #[test]
    fn a_claim_counts_on_its_own_day_by_the_days_since_the_receipt() {
        for (days, key) in [(0, "0"), (1, "1"), (7, "1"), (8, "8"), (30, "22"), (31, "31"), (400, "91")] {
            let counted = claimed(MORNING, MORNING + days * DAY);
            assert_eq!(groups(&counted), [("claim", key)], "{days} days");
            assert_eq!(counted[0].day, day::in_japan(MORNING + days * DAY));
        }
        assert_eq!(groups(&claimed(MORNING, 0)), [("claim", "0")], "a clock that went back");
    }
}
