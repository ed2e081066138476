//! Invented counts of the weeks before the demonstration, so that the desk's numbers have something to show.

use domain::{
    Situation, Step, day,
    statistics::{FinishedJourney, Outcome, Tally, claimed, handed_over, sum},
};

const MINUTE: u64 = 60 * 1000;
const DAY: u64 = 24 * 60 * MINUTE;
/// The number of days with counts.
const DAYS: u64 = 42;
/// The screens of the form as most patients see them, with the seconds that one of them may take.
const TIMES: [(Step, u32); 17] = [
    (Step::Situation, 14),
    (Step::Notice, 35),
    (Step::Options, 18),
    (Step::Explanation, 40),
    (Step::Certificate, 8),
    (Step::InsuranceKind, 17),
    (Step::Insurer, 28),
    (Step::Employer, 22),
    (Step::Issued, 9),
    (Step::Name, 26),
    (Step::BirthDate, 21),
    (Step::Sex, 4),
    (Step::Address, 48),
    (Step::Share, 7),
    (Step::Phone, 19),
    (Step::Check, 31),
    (Step::Signature, 24),
];

/// The counts up to the day before an instant.
pub(super) fn samples(now: u64) -> Vec<Tally> {
    let midnight = now.saturating_sub(now.saturating_add(9 * 60 * MINUTE) % DAY);
    let days = (1..=DAYS).map(|ago| midnight.saturating_sub(ago * DAY));
    let all: Vec<Tally> = days
        .filter(|day| !is_sunday(*day))
        .flat_map(|day| (0..patients(day)).flat_map(move |one| patient(day, one)))
        .collect();
    sum(&all)
}

fn is_sunday(at: u64) -> bool {
    day::in_japan(at).weekday() == time::Weekday::Sunday
}

/// Between 4 and 12 a day, more at the beginning of a week.
fn patients(day: u64) -> u64 {
    let weekday = u64::from(day::in_japan(day).weekday().number_days_from_monday());
    4 + (day / DAY * 7) % 5 + 4_u64.saturating_sub(weekday)
}

/// The counts for one patient of a day, each a little different.
fn patient(day: u64, one: u64) -> Vec<Tally> {
    use Situation::{Card, Invalid, NotFound, Reader};
    const SITUATIONS: [Situation; 9] = [Invalid, NotFound, Invalid, Reader, Invalid, Invalid, NotFound, Card, Invalid];
    const HOURS: [u64; 12] = [9, 10, 9, 11, 14, 9, 15, 10, 16, 11, 8, 17];
    let turn = day / DAY * 5 + one * 3;
    let pick = |length: usize| usize::try_from(turn).unwrap_or_default() % length;
    let at = day + HOURS[pick(HOURS.len())] * 60 * MINUTE;
    let pace = 60 + u32::try_from(turn * 13 % 90).unwrap_or_default();
    let mut steps: Vec<_> = TIMES.iter().map(|(step, seconds)| (*step, seconds * pace / 100)).collect();
    let outcome = if turn.is_multiple_of(11) { Outcome::Left } else { Outcome::HandedOver };
    if outcome == Outcome::Left {
        steps.truncate(if turn.is_multiple_of(2) { 13 } else { 4 });
    }
    let language = if turn.is_multiple_of(13) { "ja-x-easy" } else { "ja" };
    let mut counted =
        FinishedJourney::new(outcome, steps).map(|report| report.tallies(day::in_japan(at))).unwrap_or_default();
    if outcome == Outcome::HandedOver {
        counted.extend(handed_over(at, Some(SITUATIONS[pick(SITUATIONS.len())]), language));
        counted.extend(claimed(at.saturating_sub((turn % 20 + 3) * DAY), at));
    }
    counted
}
