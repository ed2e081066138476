//! The part of the anonymous counts that may be published ([`crate::statistics`]).
//!
//! A small count could point at a person. So a count from 1 to 4 is only ever shown as that, and every other one as the
//! step of five it lies in, or a small count could be worked out from a sum, from what is missing to a sum, or from two
//! ranges of days. Where even that could be, the chart is withheld. [`Numbers`] holds nothing finer than what is shown: no
//! page can give more away.

use std::collections::BTreeMap;

use time::Date;

use crate::{
    situation::Situation,
    statistics::{
        Counted, Tally,
        bucket::{Bucket, Buckets, DAYS, MINUTES, SECONDS},
    },
    step::Step,
};

/// The days that a page can look back.
pub const RANGES: [u16; 4] = [7, 30, 90, 365];
/// Up to this many days each has a bar of its own.
const BY_DAY: i32 = 31;
/// Up to this many days each week has; beyond, each month.
const BY_WEEK: i32 = 93;
/// The hours that the day is shown with at least.
const OPEN: (u8, u8) = (8, 18);
/// The width of a step; what lies below is a small count.
const STEP: u64 = 5;
/// The least declarations in all that have groups to show.
const LEAST: u64 = 10;

/// The first of so many days that end with one.
#[must_use]
pub fn first_day(last: Date, days: u16) -> Date {
    let first = last.to_julian_day().saturating_sub(i32::from(days)).saturating_add(1);
    Date::from_julian_day(first).unwrap_or(Date::MIN)
}

/// A count as it may be shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Figure {
    /// None at all.
    #[default]
    None,
    /// From 1 to 4.
    Few,
    /// From this many, a multiple of five, to four more.
    From(u64),
}

impl Figure {
    /// The published form of a count.
    #[must_use]
    pub const fn of(count: u64) -> Self {
        match count {
            0 => Self::None,
            1..STEP => Self::Few,
            _ => Self::From(count - count % STEP),
        }
    }

    /// The least and the most it may stand for.
    #[must_use]
    pub const fn range(self) -> (u64, u64) {
        match self {
            Self::None => (0, 0),
            Self::Few => (1, STEP - 1),
            Self::From(least) => (least, least + STEP - 1),
        }
    }

    /// The middle of what it may stand for, to draw and to weigh it by.
    #[must_use]
    pub const fn middle(self) -> u64 {
        let (least, most) = self.range();
        u64::midpoint(least, most)
    }
}

/// Some days on end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
}

/// Counts by group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Chart<Key> {
    /// Nothing was counted.
    Nothing,
    /// So little was counted that the groups could give a small count away.
    Withheld,
    /// The groups in order.
    Shown(Vec<(Key, Figure)>),
}

impl<Key: Ord> Chart<Key> {
    fn of(bars: Vec<(Key, Figure)>) -> Self {
        if bars.iter().all(|(_, figure)| *figure == Figure::None) { Self::Nothing } else { Self::Shown(bars) }
    }

    /// Withholds the chart if a small count could be worked out from a total between two numbers.
    fn withhold(&mut self, total: (u64, u64)) {
        if gives_away(&self.figures(), total) {
            *self = Self::Withheld;
        }
    }

    /// The groups in order; none where nothing is shown.
    #[must_use]
    pub fn bars(&self) -> &[(Key, Figure)] {
        match self {
            Self::Shown(bars) => bars,
            Self::Nothing | Self::Withheld => &[],
        }
    }

    fn figures(&self) -> Vec<Figure> {
        self.bars().iter().map(|(_, figure)| *figure).collect()
    }

    /// The group with the most; none where several have, or where it is a small count.
    #[must_use]
    pub fn most(&self) -> Option<&(Key, Figure)> {
        let most = self.bars().iter().max_by_key(|(_, figure)| *figure)?;
        let alone = self.bars().iter().filter(|(_, figure)| *figure == most.1).count() == 1;
        Some(most).filter(|(_, figure)| alone && *figure > Figure::Few)
    }

    /// The group that the middle one of all is in, as far as what is shown tells.
    #[must_use]
    pub fn median(&self) -> Option<&Key> {
        let weights = self.bars().iter().map(|(key, figure)| (key, figure.middle()));
        median(weights)
    }
}

/// The group that the middle one of all is in; none where there are few.
fn median<Key>(weights: impl Iterator<Item = (Key, u64)> + Clone) -> Option<Key> {
    let total: u64 = weights.clone().map(|(_, weight)| weight).sum();
    let mut before = 0;
    weights.filter(|_| total >= STEP).find_map(|(key, weight)| {
        before += weight;
        (before * 2 >= total).then_some(key)
    })
}

/// The least and the most that figures can add up to.
fn range_of(figures: &[Figure]) -> (u64, u64) {
    figures.iter().map(|figure| figure.range()).fold((0, 0), |sum, range| (sum.0 + range.0, sum.1 + range.1))
}

/// Returns whether one of the small counts can be only one number, when all counts add up to a total between two
/// numbers.
fn gives_away(figures: &[Figure], (least, most): (u64, u64)) -> bool {
    let all = range_of(figures);
    let few = Figure::Few.range();
    let lowest = few.0.max(least.saturating_sub(all.1.saturating_sub(few.1)));
    let highest = few.1.min(most.saturating_sub(all.0.saturating_sub(few.0)));
    figures.contains(&Figure::Few) && lowest == highest
}

/// Everything there is to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbers {
    /// Declarations handed over.
    pub declarations: Figure,
    /// Those by day, week or month.
    pub days: Chart<Span>,
    /// Those by the hour of the day.
    pub hours: Chart<u8>,
    /// Those by what happened at the card reader.
    pub situations: Chart<Situation>,
    /// Those by language; the tag, or [`crate::statistics::OTHER_LANGUAGE`].
    pub languages: Chart<String>,
    /// Finished journeys by the minutes they took.
    pub minutes: Chart<Bucket>,
    /// Each screen with the time of the middle one of its visitors, in seconds; none where there were few.
    pub steps: Vec<(Step, Option<Bucket>)>,
    /// Journeys that were given up, by screen.
    pub abandoned: Chart<Step>,
    /// Claims by the days since the receipt.
    pub claims: Chart<Bucket>,
}

impl Numbers {
    /// The published form of the counts from one day to another, both included.
    #[must_use]
    pub fn of(tallies: &[Tally], from: Date, to: Date) -> Self {
        let of = |counted| tallies.iter().filter(move |tally| tally.counted == counted);
        let total = of(Counted::Declarations).map(|tally| tally.count).sum();
        let hours = groups(of(Counted::Hour), |key| key.parse().ok());
        let situations = groups(of(Counted::Situation), Situation::from_name);
        let mut numbers = Self {
            declarations: Figure::of(total),
            days: Chart::of(by_span(of(Counted::Declarations), from, to)),
            hours: Chart::of(shown(hours_between(&hours), &hours)),
            situations: Chart::of(shown(Situation::ALL.iter().copied(), &situations)),
            languages: Chart::of(largest_first(groups(of(Counted::Language), |key| Some(key.to_owned())))),
            minutes: in_buckets(of(Counted::Minutes), MINUTES),
            steps: times(of(Counted::Step)),
            abandoned: Chart::of(figures(groups(of(Counted::Abandoned), Step::from_name))),
            claims: in_buckets(of(Counted::Claim), DAYS),
        };
        numbers.withhold();
        numbers
    }

    /// Returns whether nothing at all was counted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.declarations == Figure::None
            && self.minutes == Chart::Nothing
            && self.steps.is_empty()
            && self.abandoned == Chart::Nothing
            && self.claims == Chart::Nothing
    }

    /// Withholds the charts of one and the same total from which a small count could be worked out. So do all of them
    /// where there are few declarations in all: there even a chart that is not shown would tell.
    fn withhold(&mut self) {
        if (Figure::Few..Figure::From(LEAST)).contains(&self.declarations) {
            self.days = Chart::Withheld;
            self.hours = Chart::Withheld;
            self.situations = Chart::Withheld;
            self.languages = Chart::Withheld;
            return;
        }
        let parts = [self.days.figures(), self.hours.figures(), self.situations.figures(), self.languages.figures()];
        let ranges = parts.iter().map(|figures| range_of(figures));
        let total = ranges.fold(self.declarations.range(), |all, range| (all.0.max(range.0), all.1.min(range.1)));
        self.days.withhold(total);
        self.hours.withhold(total);
        self.situations.withhold(total);
        self.languages.withhold(total);
        self.minutes.withhold(total);
    }
}

/// Sums by group. A group that is not known any more is left out.
fn groups<'a, Key: Ord>(
    tallies: impl Iterator<Item = &'a Tally>,
    read: impl Fn(&'a str) -> Option<Key>,
) -> BTreeMap<Key, u64> {
    let mut sums = BTreeMap::new();
    for tally in tallies {
        if let Some(key) = read(&tally.key) {
            *sums.entry(key).or_insert(0) += tally.count;
        }
    }
    sums
}

fn figures<Key>(sums: BTreeMap<Key, u64>) -> Vec<(Key, Figure)> {
    sums.into_iter().map(|(key, count)| (key, Figure::of(count))).collect()
}

/// These groups in this order, with nothing where nothing was counted.
fn shown<Key: Ord>(keys: impl Iterator<Item = Key>, sums: &BTreeMap<Key, u64>) -> Vec<(Key, Figure)> {
    keys.map(|key| {
        let figure = Figure::of(sums.get(&key).copied().unwrap_or_default());
        (key, figure)
    })
    .collect()
}

/// Sorts by the published figure, the largest first: the order must not tell which of two small counts is smaller.
fn largest_first<Key: Ord>(sums: BTreeMap<Key, u64>) -> Vec<(Key, Figure)> {
    let mut bars = figures(sums);
    bars.sort_by_key(|(_, figure)| std::cmp::Reverse(*figure));
    bars
}

fn hours_between(hours: &BTreeMap<u8, u64>) -> impl Iterator<Item = u8> + use<> {
    let first = hours.keys().next().map_or(OPEN.0, |first| OPEN.0.min(*first));
    let last = hours.keys().next_back().map_or(OPEN.1, |last| OPEN.1.max(*last));
    first..=last
}

/// From the first group with something in it to the last.
fn in_buckets<'a>(tallies: impl Iterator<Item = &'a Tally>, buckets: Buckets) -> Chart<Bucket> {
    let sums = groups(tallies, |key| buckets.all().find(|bucket| bucket.key() == key));
    let (first, last) = (sums.keys().next().copied(), sums.keys().next_back().copied());
    let between = buckets.all().filter(|bucket| Some(*bucket) >= first && Some(*bucket) <= last);
    Chart::of(shown(between, &sums))
}

fn times<'a>(tallies: impl Iterator<Item = &'a Tally>) -> Vec<(Step, Option<Bucket>)> {
    let timed = groups(tallies, |key| {
        let (step, seconds) = key.split_once('/')?;
        Some((Step::from_name(step)?, SECONDS.all().find(|bucket| bucket.key() == seconds)?))
    });
    let mut steps: BTreeMap<Step, Vec<(Bucket, u64)>> = BTreeMap::new();
    for ((step, bucket), count) in timed {
        steps.entry(step).or_default().push((bucket, count));
    }
    steps.into_iter().map(|(step, times)| (step, median(times.into_iter()))).collect()
}

fn by_span<'a>(tallies: impl Iterator<Item = &'a Tally>, from: Date, to: Date) -> Vec<(Span, Figure)> {
    let mut sums: BTreeMap<Span, u64> = spans(from, to).into_iter().map(|span| (span, 0)).collect();
    for tally in tallies {
        if let Some((_, sum)) = sums.iter_mut().find(|(span, _)| (span.from..=span.to).contains(&tally.day)) {
            *sum += tally.count;
        }
    }
    figures(sums)
}

/// The days from one to another in spans of a day, a week or a month; the last one ends with the last day.
fn spans(from: Date, to: Date) -> Vec<Span> {
    let days = to.to_julian_day() - from.to_julian_day() + 1;
    let mut spans = Vec::new();
    let mut last = Some(to).filter(|to| *to >= from);
    while let Some(to) = last {
        let first = if days <= BY_DAY {
            to
        } else if days <= BY_WEEK {
            first_day(to, 7)
        } else {
            to.replace_day(1).unwrap_or(to)
        };
        spans.push(Span { from: first.max(from), to });
        last = first.previous_day().filter(|day| *day >= from);
    }
    spans.reverse();
    spans
}

/// Returns whether the bars of so many days are months.
#[must_use]
pub fn is_by_month(days: u16) -> bool {
    i32::from(days) > BY_WEEK
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use time::Month;

    use super::*;
    use crate::statistics::{FinishedJourney, Outcome, handed_over};

    /// 2026-11-20, 10:00 in Japan.
    const MORNING: u64 = 1_795_136_400_000;
    const DAY: u64 = 24 * 60 * 60 * 1000;

    fn november(day: u8) -> Date {
        Date::from_calendar_date(2026, Month::November, day).expect("a day")
    }

    fn tally(counted: Counted, key: &str, count: u64) -> Tally {
        Tally { day: november(20), counted, key: key.to_owned(), count }
    }

    fn week(tallies: &[Tally]) -> Numbers {
        Numbers::of(tallies, november(14), november(20))
    }

    /// So many declarations of each situation and in each language, all in one hour.
    fn world(situations: &[(&str, u64)], languages: &[(&str, u64)]) -> Vec<Tally> {
        let total = situations.iter().map(|(_, count)| count).sum();
        let mut all = vec![tally(Counted::Declarations, "", total), tally(Counted::Hour, "10", total)];
        all.extend(situations.iter().map(|(key, count)| tally(Counted::Situation, key, *count)));
        all.extend(languages.iter().map(|(key, count)| tally(Counted::Language, key, *count)));
        all
    }

    #[test]
    fn a_small_count_is_few_and_any_other_a_step_of_five() {
        assert_eq!(Figure::of(0), Figure::None);
        assert!((1..=4).all(|count| Figure::of(count) == Figure::Few));
        assert!((5..=9).all(|count| Figure::of(count) == Figure::From(5)));
        assert_eq!(Figure::of(1234), Figure::From(1230));
        assert_eq!(Figure::From(10).range(), (10, 14));
    }

    #[test]
    fn nothing_counted_is_empty() {
        assert!(week(&[]).is_empty());
        assert!(!week(&[tally(Counted::Claim, "0", 1)]).is_empty());
    }

    #[test]
    fn few_declarations_in_all_have_no_groups() {
        let numbers = week(&world(&[("invalid", 8), ("reader", 1)], &[("ja", 9)]));
        assert_eq!(numbers.declarations, Figure::From(5));
        assert_eq!((&numbers.situations, &numbers.hours), (&Chart::Withheld, &Chart::Withheld));
        assert_eq!((&numbers.languages, &numbers.days), (&Chart::Withheld, &Chart::Withheld));
        assert!(!numbers.is_empty());
    }

    #[test]
    fn a_chart_is_withheld_where_what_is_missing_to_the_sum_would_tell() {
        // At least 10 of at most 14: each of the four can only be one.
        let told = [("invalid", 10), ("reader", 1), ("card", 1), ("outage", 1), ("unknown", 1)];
        let numbers = week(&world(&told, &[("ja", 14)]));
        assert_eq!(numbers.situations, Chart::Withheld);
        assert_eq!(numbers.languages.bars(), [("ja".to_owned(), Figure::From(10))]);
        let numbers = week(&world(&told[..4], &[("ja", 13)]));
        assert_eq!(numbers.situations.bars().len(), Situation::ALL.len(), "one of the three may be two");
    }

    /// All ways to part a number.
    fn parted(total: u64, parts: usize) -> Vec<Vec<u64>> {
        if parts == 1 {
            return vec![vec![total]];
        }
        let rest = |first| parted(total - first, parts - 1).into_iter().map(move |rest| [vec![first], rest].concat());
        (0..=total).flat_map(rest).collect()
    }

    #[test]
    fn whoever_knows_these_rules_and_all_that_is_shown_cannot_work_a_small_count_out() {
        const SITUATIONS: [&str; 5] = ["invalid", "not_found", "reader", "card", "outage"];
        let mut possible: BTreeMap<String, BTreeMap<&str, BTreeSet<u64>>> = BTreeMap::new();
        // Whole steps, or a possible world would be missing.
        for total in 5..=14 {
            for situations in parted(total, SITUATIONS.len()) {
                for japanese in 0..=total {
                    let situations: Vec<_> = SITUATIONS.into_iter().zip(situations.iter().copied()).collect();
                    let languages = [("ja", japanese), ("en", total - japanese)];
                    // The store has no row where nothing was counted.
                    let mut world = world(&situations, &languages);
                    world.retain(|tally| tally.count > 0);
                    let all = possible.entry(format!("{:?}", week(&world))).or_default();
                    for (key, count) in situations.into_iter().chain(languages) {
                        all.entry(key).or_default().insert(count);
                    }
                }
            }
        }
        for (shown, counts) in possible {
            let known =
                |values: &&BTreeSet<u64>| values.len() == 1 && values.iter().all(|count| (1..5).contains(count));
            assert_eq!(counts.values().find(known), None, "{shown}: {counts:?}");
        }
    }

    #[test]
    fn the_order_of_small_counts_does_not_tell_which_is_smaller() {
        let order = |languages: &[(&str, u64)]| {
            let numbers = week(&world(&[("invalid", 20)], languages));
            numbers.languages.bars().iter().map(|(key, _)| key.clone()).collect::<Vec<_>>()
        };
        assert_eq!(order(&[("en", 1), ("ja", 15), ("vi", 4)]), ["ja", "en", "vi"]);
        assert_eq!(order(&[("en", 4), ("ja", 15), ("vi", 1)]), ["ja", "en", "vi"]);
    }

    #[test]
    fn the_most_is_named_only_where_what_is_shown_tells_it() {
        let most = |situations: &[(&str, u64)]| {
            week(&world(situations, &[("ja", 20)])).situations.most().map(|(situation, _)| *situation)
        };
        assert_eq!(most(&[("invalid", 8), ("reader", 12)]), Some(Situation::Reader));
        assert_eq!(most(&[("invalid", 8), ("reader", 9)]), None, "both are 5 to 9");
        assert_eq!(most(&[("invalid", 4), ("reader", 3), ("card", 1)]), None);
    }

    #[test]
    fn the_day_is_shown_while_the_desk_is_open_and_as_long_as_somebody_came() {
        let mut counted = world(&[("invalid", 20)], &[("ja", 20)]);
        counted.push(tally(Counted::Hour, "20", 5));
        let numbers = week(&counted);
        let hours: Vec<u8> = numbers.hours.bars().iter().map(|(hour, _)| *hour).collect();
        assert_eq!(hours, (8..=20).collect::<Vec<u8>>());
        assert_eq!(numbers.hours.most(), Some(&(10, Figure::From(20))));
    }

    #[test]
    fn the_middle_is_a_group_and_needs_five() {
        let report =
            |seconds| FinishedJourney::new(Outcome::HandedOver, vec![(Step::Situation, seconds)]).expect("a report");
        let times = |seconds: &[u32]| {
            let counted: Vec<Tally> =
                seconds.iter().flat_map(|seconds| report(*seconds).tallies(november(20))).collect();
            week(&counted)
        };
        let bucket = |from, until| Bucket { from, until: Some(until) };
        let numbers = times(&[1, 100, 100, 200, 3000]);
        assert_eq!(numbers.steps, [(Step::Situation, Some(bucket(90, 120)))]);
        let numbers = times(&[1, 100, 100, 200]);
        assert_eq!(numbers.steps, [(Step::Situation, None)]);
        let numbers = times(&[185; 9]);
        assert_eq!(numbers.minutes.bars(), [(bucket(3, 4), Figure::From(5))]);
        assert_eq!(numbers.minutes.median(), Some(&bucket(3, 4)));
    }

    #[test]
    fn a_range_is_told_by_day_by_week_or_by_month() {
        let today = november(20);
        for (days, bars, first) in
            [(7, 7, "2026-11-14"), (30, 30, "2026-10-22"), (90, 13, "2026-08-23"), (365, 13, "2025-11-21")]
        {
            let from = first_day(today, days);
            assert_eq!(from.to_string(), first);
            let spans = spans(from, today);
            assert_eq!((spans.len(), spans[0].from, spans[bars - 1].to), (bars, from, today), "{days} days");
            assert!(spans.windows(2).all(|pair| pair[0].to.next_day() == Some(pair[1].from)));
        }
    }

    #[test]
    fn each_declaration_is_in_the_bar_of_its_day_and_no_other() {
        let mut counted: Vec<Tally> = (0..12).flat_map(|_| handed_over(MORNING, None, "ja")).collect();
        counted.extend((0..6).flat_map(|_| handed_over(MORNING - 6 * DAY, None, "ja")));
        let bars: Vec<Figure> = week(&counted).days.bars().iter().map(|(_, figure)| *figure).collect();
        let none = Figure::None;
        assert_eq!(bars, [Figure::From(5), none, none, none, none, none, Figure::From(10)]);
    }
}
