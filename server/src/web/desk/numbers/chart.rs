//! Bars as SVG, with their words around them as text of the page: it keeps its size at every width, and can be checked
//! for contrast. For readers without eyes the picture has a name and the table the rest.

use app::catalogue::t_with;
use leptos::prelude::*;

/// The length of the longest bar, in units of the picture.
const LONG: u32 = 1000;
/// The least length of a bar that is not nothing.
const SEEN: u32 = 15;
/// The least that the length of a picture stands for, so that few look like few.
const LEAST: u32 = 10;
/// From one lying bar to the next in pixels, as the words beside them stand, and how thick it is.
const ROW: usize = 28;
const THICK: usize = 18;
/// From one standing bar to the next, and how thick it is.
const SLOT: usize = 20;
const THIN: usize = 14;
/// The width in pixels that standing bars have at least, on a phone, and that of a letter below them.
const NARROWEST: usize = 280;
const LETTER: usize = 9;

/// A bar.
#[derive(Clone, Debug)]
pub struct Bar {
    /// Its name beside the bar.
    pub label: String,
    /// Its name in the table.
    pub name: String,
    /// The value, in words.
    pub value: String,
    /// The size of the bar.
    pub size: u32,
    /// True if the value is only said to be small.
    pub few: bool,
}

impl Bar {
    /// A bar with a short name beside it and a full one in the table.
    #[must_use]
    pub fn named(label: String, name: String) -> Self {
        Self { label, name, value: String::new(), size: 0, few: false }
    }

    /// A bar with the same name everywhere.
    #[must_use]
    pub fn called(name: String) -> Self {
        Self::named(name.clone(), name)
    }

    /// The bar with what it stands for.
    #[must_use]
    pub fn with(self, value: String, size: u32, few: bool) -> Self {
        Self { value, size, few, ..self }
    }

    /// The length of the bar, where the longest stands for so much.
    fn length(&self, most: u32) -> u32 {
        let long = u64::from(self.size) * u64::from(LONG) / u64::from(most);
        let least = if self.size > 0 || self.few { SEEN } else { 0 };
        u32::try_from(long).unwrap_or(LONG).clamp(least, LONG)
    }
}

fn most_of(bars: &[Bar]) -> u32 {
    bars.iter().map(|bar| bar.size).max().unwrap_or_default().max(LEAST)
}

/// Lying bars, each with its name before it and its figure behind.
#[component]
pub fn Rows(
    /// The description of the picture.
    label: String,
    /// The bars.
    bars: Vec<Bar>,
) -> impl IntoView {
    let (most, height) = (most_of(&bars), bars.len() * ROW);
    let lying: Vec<_> = bars
        .iter()
        .enumerate()
        .map(|(at, bar)| {
            let (y, few) = (at * ROW + (ROW - THICK) / 2, bar.few.then_some(""));
            view! { <rect x="0" y=y width=bar.length(most) height=THICK data-few=few></rect> }
        })
        .collect();
    let (labels, values): (Vec<_>, Vec<_>) =
        bars.into_iter().map(|bar| (view! { <span>{bar.label}</span> }, view! { <span>{bar.value}</span> })).unzip();
    view! {
        <div class="desk-numbers__rows">
            <div class="desk-numbers__labels" aria-hidden="true">{labels}</div>
            <svg
                class="desk-numbers__picture"
                role="img"
                aria-label=label
                viewBox=format!("0 0 {LONG} {height}")
                preserveAspectRatio="none"
            >
                {lying}
            </svg>
            <div class="desk-numbers__values" aria-hidden="true">{values}</div>
        </div>
    }
}

/// Standing bars over an axis of time, with lines to read their height by.
#[component]
pub fn Columns(
    /// The description of the picture.
    label: String,
    /// The bars.
    bars: Vec<Bar>,
) -> impl IntoView {
    let apart = line_distance(most_of(&bars));
    let lines = most_of(&bars).div_ceil(apart);
    let top = lines * apart;
    let width = bars.len() * SLOT;
    let standing: Vec<_> = bars
        .iter()
        .enumerate()
        .map(|(at, bar)| {
            let (x, tall, few) = (at * SLOT + (SLOT - THIN) / 2, bar.length(top), bar.few.then_some(""));
            view! { <rect x=x y=LONG - tall width=THIN height=tall data-few=few></rect> }
        })
        .collect();
    let (every, last) = (words_apart(&bars), bars.len().saturating_sub(1));
    let words: Vec<_> = bars
        .into_iter()
        .enumerate()
        .map(|(at, bar)| view! { <span>{((last - at) % every == 0).then_some(bar.label)}</span> })
        .collect();
    let heights: Vec<_> = (0..=lines).rev().map(|line| view! { <span>{height_name(line * apart)}</span> }).collect();
    let drawn: Vec<_> = (0..=lines)
        .map(|line| view! { <path d=format!("M0 {}H{width}", LONG - line * LONG / lines)></path> })
        .collect();
    view! {
        <div class="desk-numbers__columns">
            <div class="desk-numbers__heights" aria-hidden="true">{heights}</div>
            <svg
                class="desk-numbers__picture"
                role="img"
                aria-label=label
                viewBox=format!("0 0 {width} {LONG}")
                preserveAspectRatio="none"
            >
                {drawn}
                {standing}
            </svg>
            <div class="desk-numbers__words" aria-hidden="true">{words}</div>
        </div>
    }
}

fn height_name(height: u32) -> String {
    t_with("desk-numbers-height", &[("count", &height.to_string())])
}

/// From one line to the next: 5, 10, 20, 50, 100 …, so that there are at most five.
fn line_distance(most: u32) -> u32 {
    let tens = (0..9).flat_map(|power| [5, 10, 20].map(|first| first * 10_u32.pow(power).min(u32::MAX / 20)));
    tens.filter(|distance| most.div_ceil(*distance) <= 4).min().unwrap_or(u32::MAX)
}

/// Every which bar has its name below, so that names stay apart.
fn words_apart(bars: &[Bar]) -> usize {
    let longest = bars.iter().map(|bar| bar.label.chars().count()).max().unwrap_or_default();
    ((longest + 1) * LETTER * bars.len()).div_ceil(NARROWEST).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_few_and_in_steps_that_are_easy_to_read() {
        for (most, distance) in [(10, 5), (20, 5), (21, 10), (40, 10), (41, 20), (81, 50), (201, 100), (1000, 500)] {
            assert_eq!(line_distance(most), distance, "{most}");
        }
        assert!(line_distance(u32::MAX) > 0);
    }

    #[test]
    fn names_below_the_bars_stay_apart_on_a_phone() {
        let bars = vec![Bar::called("11/20".to_owned()); 30];
        assert_eq!(words_apart(&bars), 6);
        assert_eq!(words_apart(&bars[..1]), 1);
    }

    #[test]
    fn a_small_count_is_seen_and_nothing_is_not() {
        let bar = |size, few| Bar::called(String::new()).with(String::new(), size, few);
        assert_eq!(bar(0, false).length(1000), 0);
        assert_eq!(bar(2, true).length(1000), SEEN);
        assert_eq!(bar(7, false).length(10), 700);
        assert_eq!(bar(u32::MAX, false).length(u32::MAX), LONG);
    }
}
