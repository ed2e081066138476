//! The time spent at each step of a session, for the anonymous counts ([`crate::statistics`]): seconds and the names of
//! steps, nothing else.

use crate::{
    api::{JourneyReport, TimedStep},
    statistics::{FinishedJourney, Outcome},
    step::Step,
};

/// The seconds of a session so far.
#[derive(Clone, Debug, Default)]
pub struct Timings {
    /// The time at which the present screen came up, in milliseconds. Unknown of the first one of a session, which may
    /// have stood there for hours.
    since: Option<u64>,
    /// In the order in which the screens were last left.
    steps: Vec<TimedStep>,
}

impl Timings {
    /// A screen was left at an instant, for whatever comes next.
    pub fn left(&mut self, step: Step, now: u64) {
        if let Some(since) = self.since.replace(now) {
            let seconds = u32::try_from(now.saturating_sub(since) / 1000).unwrap_or(u32::MAX);
            let before =
                self.steps.iter().position(|other| other.step == step).map_or(0, |at| self.steps.remove(at).seconds);
            let seconds = before.saturating_add(seconds).min(FinishedJourney::SECONDS_MAX);
            self.steps.push(TimedStep { step, seconds });
        }
    }

    /// Ends the session and forgets it. Gives the report, where there is something to report.
    #[must_use]
    pub fn end(&mut self, outcome: Outcome) -> Option<JourneyReport> {
        let steps = std::mem::take(self).steps;
        (!steps.is_empty()).then_some(JourneyReport { outcome, steps })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(report: &JourneyReport) -> String {
        serde_json::to_string(report).expect("JSON")
    }

    #[test]
    fn the_first_screen_is_not_measured_and_every_other_is_in_seconds() {
        let mut timings = Timings::default();
        timings.left(Step::Start, 5_000_000);
        timings.left(Step::Situation, 5_012_900);
        timings.left(Step::Notice, 5_020_000);
        let json = json(&timings.end(Outcome::HandedOver).expect("a report"));
        let expected =
            r#"{"outcome":"handed_over","steps":[{"step":"situation","seconds":12},{"step":"notice","seconds":7}]}"#;
        assert_eq!(json, expected);
        assert_eq!(timings.end(Outcome::Left), None, "once");
    }

    #[test]
    fn coming_back_adds_to_the_screen_and_puts_it_last() {
        let mut timings = Timings::default();
        for (step, at) in [(Step::Start, 0), (Step::Name, 10_000), (Step::Sex, 11_000), (Step::Name, 16_000)] {
            timings.left(step, at);
        }
        let json = json(&timings.end(Outcome::Left).expect("a report"));
        assert!(json.ends_with(r#"[{"step":"sex","seconds":1},{"step":"name","seconds":15}]}"#), "{json}");
    }

    #[test]
    fn a_clock_that_jumps_gives_nothing_that_would_be_refused() {
        let mut timings = Timings::default();
        timings.left(Step::Start, 9_000_000);
        timings.left(Step::Name, 1_000);
        timings.left(Step::Sex, u64::MAX);
        let json = json(&timings.end(Outcome::Idle).expect("a report"));
        assert!(json.ends_with(r#"[{"step":"name","seconds":0},{"step":"sex","seconds":7200}]}"#), "{json}");
    }
}
