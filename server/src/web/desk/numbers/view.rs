//! The anonymous numbers: a heading, a sentence, a picture and a table for each. The page knows no more than what may be
//! shown ([`domain::statistics::published`]), so neither the height of a bar nor a sentence can give a small count away.

use app::catalogue::{t, t_with};
use domain::{
    Date, Step,
    statistics::bucket::Bucket,
    statistics::published::{Chart, Figure, Numbers, RANGES, Span, first_day, is_by_month},
};
use leptos::prelude::*;

use super::chart::{Bar, Columns, Rows};
use crate::web::{
    desk::{
        frame::{DeskFrame, Viewer},
        words::{language_name, situation_key},
    },
    routes::desk,
};

/// A picture with more lying bars than this is a tall one.
const TALL: usize = 12;
/// From this many seconds on a time is told in minutes.
const IN_MINUTES: u32 = 120;

/// The page.
#[component]
pub fn NumbersPage(
    /// The viewer.
    viewer: Viewer,
    /// The published numbers.
    numbers: Numbers,
    /// The last day that is looked at.
    today: Date,
    /// The number of days.
    days: u16,
) -> impl IntoView {
    let from = first_day(today, days);
    let period = t_with("desk-numbers-period", &[("from", &from.to_string()), ("to", &today.to_string())]);
    let content = if numbers.is_empty() {
        view! { <p class="desk-empty">{t("desk-numbers-empty")}</p> }.into_any()
    } else {
        let cards: Vec<_> = cards(&numbers, days).into_iter().map(|card| view! { <CardFigures card/> }).collect();
        view! { <div class="desk-numbers">{cards}</div> }.into_any()
    };
    view! {
        <DeskFrame viewer=Some(viewer) at=desk::NUMBERS>
            <div class="desk-record__head">
                <h1 class="desk-title">{t("desk-numbers-title")}</h1>
                <button class="desk-button" type="button" data-print>{t("desk-print")}</button>
            </div>
            <p class="desk-table__more">{t("desk-numbers-lead")} " " {t("desk-numbers-rule")}</p>
            <div class="desk-numbers__head">
                <p class="desk-numbers__period">{period}</p>
                <Ranges days/>
            </div>
            {content}
        </DeskFrame>
    }
}

#[component]
fn Ranges(days: u16) -> impl IntoView {
    let links: Vec<_> = RANGES
        .into_iter()
        .map(|range| {
            let current = (range == days).then_some("page");
            let label = t(&format!("desk-numbers-range-{range}"));
            view! { <li><a class="desk-button" href=desk::numbers(range) aria-current=current>{label}</a></li> }
        })
        .collect();
    view! {
        <nav aria-label=t("desk-numbers-ranges")>
            <ul class="desk-numbers__ranges">{links}</ul>
        </nav>
    }
}

/// One thing to look at.
struct Card {
    /// The key of its title, which also names it on the page.
    title: &'static str,
    /// The headings of the table's columns.
    columns: [String; 2],
    /// The summary in a sentence.
    sentence: String,
    /// The bars; none where there is nothing to show.
    bars: Vec<Bar>,
    /// True if the bars stand on an axis of time.
    upright: bool,
}

fn cards(numbers: &Numbers, days: u16) -> [Card; 8] {
    let Numbers { declarations, days: by_day, hours, situations, languages, minutes, steps, abandoned, claims } =
        numbers;
    let received = t_with("desk-numbers-days-sum", &[("count", &count(*declarations))]);
    let time = |key: &str, time: String| t_with(key, &[("time", &time)]);
    let written = minutes.median().map(|bucket| time("desk-numbers-minutes-sum", in_minutes(*bucket)));
    let claimed = claims.median().map(|bucket| time("desk-numbers-claims-sum", in_days(*bucket)));
    let days_by_day = bars(by_day, |span| Bar::named(span_label(*span, days), span_name(*span, days)));
    let hours_of_day = bars(hours, |hour| Bar::named(hour_label(*hour), hour_name(*hour)));
    let key = |key: &str| [t(key), t("desk-numbers-count")];
    [
        Card {
            sentence: received,
            upright: true,
            ..card("desk-numbers-days", key(span_key(days)), by_day, days_by_day, None)
        },
        Card {
            upright: true,
            ..card(
                "desk-numbers-hours",
                key("desk-numbers-hours-key"),
                hours,
                hours_of_day,
                most(hours, |h| hour_name(*h)),
            )
        },
        named("desk-numbers-situations", "desk-numbers-situations-key", situations, |one| t(&situation_key(*one))),
        named("desk-numbers-languages", "desk-numbers-languages-key", languages, |tag| language_name(tag)),
        card(
            "desk-numbers-minutes",
            key("desk-numbers-minutes-key"),
            minutes,
            bars(minutes, |bucket| Bar::called(in_minutes(*bucket))),
            written,
        ),
        timed(steps),
        named("desk-numbers-abandoned", "desk-numbers-steps-key", abandoned, |step| step_name(*step)),
        card(
            "desk-numbers-claims",
            key("desk-numbers-claims-key"),
            claims,
            bars(claims, |bucket| Bar::called(in_days(*bucket))),
            claimed,
        ),
    ]
}

fn card<Key: Ord>(
    title: &'static str,
    columns: [String; 2],
    chart: &Chart<Key>,
    bars: Vec<Bar>,
    sentence: Option<String>,
) -> Card {
    let sentence = match chart {
        Chart::Nothing => t("desk-numbers-nothing"),
        Chart::Withheld => t("desk-numbers-withheld"),
        Chart::Shown(_) => sentence.unwrap_or_else(|| t("desk-numbers-even")),
    };
    Card { title, columns, sentence, bars, upright: false }
}

/// Counts of things with a name, the largest named in the sentence.
fn named<Key: Ord>(title: &'static str, key: &str, chart: &Chart<Key>, name: impl Fn(&Key) -> String) -> Card {
    let bars = bars(chart, |key| Bar::called(name(key)));
    card(title, [t(key), t("desk-numbers-count")], chart, bars, most(chart, name))
}

fn bars<Key: Ord>(chart: &Chart<Key>, bar: impl Fn(&Key) -> Bar) -> Vec<Bar> {
    chart
        .bars()
        .iter()
        .map(|(key, figure)| bar(key).with(count(*figure), drawn(*figure), *figure == Figure::Few))
        .collect()
}

fn most<Key: Ord>(chart: &Chart<Key>, name: impl Fn(&Key) -> String) -> Option<String> {
    let (key, figure) = chart.most()?;
    Some(t_with("desk-numbers-most", &[("name", &name(key)), ("count", &count(*figure))]))
}

/// Screens with the time of the middle one of their visitors.
fn timed(steps: &[(Step, Option<Bucket>)]) -> Card {
    let longest = steps.iter().filter_map(|(step, time)| Some((time.as_ref()?, *step))).max_by_key(|(time, _)| **time);
    let sentence = match longest {
        Some((time, step)) => {
            let arguments = [("name", step_name(step)), ("time", in_seconds(*time))];
            t_with("desk-numbers-steps-sum", &arguments.each_ref().map(|(name, value)| (*name, value.as_str())))
        }
        None if steps.is_empty() => t("desk-numbers-nothing"),
        None => t("desk-numbers-withheld"),
    };
    let bar = |(step, time): &(Step, Option<Bucket>)| {
        let bar = Bar::called(step_name(*step));
        match time {
            Some(time) => {
                bar.with(in_seconds(*time), time.until.map_or(time.from, |end| u32::midpoint(time.from, end)), false)
            }
            None => bar.with(t("desk-numbers-steps-few"), 0, true),
        }
    };
    let bars = if longest.is_some() { steps.iter().map(bar).collect() } else { Vec::new() };
    let columns = [t("desk-numbers-steps-key"), t("desk-numbers-steps-time")];
    Card { title: "desk-numbers-steps", columns, sentence, bars, upright: false }
}

#[component]
fn CardFigures(card: Card) -> impl IntoView {
    let Card { title: key, columns, sentence, bars, upright } = card;
    let (title, tall) = (t(key), bars.len() > TALL && !upright);
    let shown = (!bars.is_empty()).then(|| {
        let label = t_with("desk-numbers-graph", &[("title", &title)]);
        let summary = t_with("desk-numbers-table", &[("title", &title)]);
        let table = view! { <Table summary columns bars=bars.clone()/> };
        let picture =
            if upright { view! { <Columns label bars/> }.into_any() } else { view! { <Rows label bars/> }.into_any() };
        view! { {picture} {table} }
    });
    view! {
        <section class="desk-numbers__card" aria-labelledby=key data-tall=tall.then_some("")>
            <h2 class="desk-numbers__title" id=key>{title}</h2>
            <p>{sentence}</p>
            {shown}
        </section>
    }
}

/// The same figures to be read.
#[component]
fn Table(summary: String, columns: [String; 2], bars: Vec<Bar>) -> impl IntoView {
    let [key, value] = columns;
    let rows: Vec<_> =
        bars.into_iter().map(|bar| view! { <tr><th scope="row">{bar.name}</th><td>{bar.value}</td></tr> }).collect();
    view! {
        <details class="desk-numbers__table">
            <summary>{summary.clone()}</summary>
            <table class="desk-table" data-kind="numbers" aria-label=summary>
                <thead>
                    <tr><th scope="col">{key}</th><th scope="col">{value}</th></tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </details>
    }
}

/// A figure in words.
fn count(figure: Figure) -> String {
    match figure {
        Figure::None => "0".to_owned(),
        Figure::Few => t("desk-numbers-few"),
        Figure::From(_) => {
            let (least, most) = figure.range();
            between("desk-numbers-span", &least.to_string(), &most.to_string())
        }
    }
}

/// The length of a figure's bar.
fn drawn(figure: Figure) -> u32 {
    u32::try_from(figure.middle()).unwrap_or(u32::MAX)
}

fn between(key: &str, from: &str, until: &str) -> String {
    t_with(key, &[("from", from), ("until", until)])
}

fn in_seconds(time: Bucket) -> String {
    let Bucket { from, until } = time;
    if from >= IN_MINUTES {
        return in_minutes(Bucket { from: from / 60, until: until.map(|until| until / 60) });
    }
    let until = until.unwrap_or_default().to_string();
    let key = if from == 0 { "desk-numbers-below-seconds" } else { "desk-numbers-between-seconds" };
    between(key, &from.to_string(), &until)
}

fn in_minutes(time: Bucket) -> String {
    let key = match time {
        Bucket { from: 0, .. } => "desk-numbers-below-minutes",
        Bucket { until: Some(_), .. } => "desk-numbers-between-minutes",
        Bucket { until: None, .. } => "desk-numbers-above-minutes",
    };
    between(key, &time.from.to_string(), &time.until.unwrap_or_default().to_string())
}

/// Days are whole: the last one of a group is told.
fn in_days(time: Bucket) -> String {
    let key = match time {
        Bucket { from: 0, .. } => "desk-numbers-same-day",
        Bucket { until: Some(_), .. } => "desk-numbers-between-days",
        Bucket { until: None, .. } => "desk-numbers-above-days",
    };
    between(key, &time.from.to_string(), &time.until.unwrap_or_default().saturating_sub(1).to_string())
}

fn hour_label(hour: u8) -> String {
    t_with("desk-numbers-oclock", &[("hour", &hour.to_string())])
}

fn hour_name(hour: u8) -> String {
    t_with("desk-numbers-hour", &[("hour", &hour.to_string())])
}

fn step_name(step: Step) -> String {
    t(&format!("desk-numbers-step-{}", step.name()))
}

fn span_key(days: u16) -> &'static str {
    match days {
        ..=31 => "desk-numbers-days-key",
        _ if is_by_month(days) => "desk-numbers-months-key",
        _ => "desk-numbers-weeks-key",
    }
}

/// The name of a span on the axis.
fn span_label(span: Span, days: u16) -> String {
    let month = u8::from(span.from.month());
    if is_by_month(days) {
        t_with("desk-numbers-month", &[("month", &month.to_string())])
    } else {
        format!("{month}/{}", span.from.day())
    }
}

fn span_name(span: Span, days: u16) -> String {
    if is_by_month(days) {
        let (year, month) = (span.from.year().to_string(), u8::from(span.from.month()).to_string());
        t_with("desk-numbers-year-month", &[("year", &year), ("month", &month)])
    } else if span.from == span.to {
        span.from.to_string()
    } else {
        between("desk-numbers-span", &span.from.to_string(), &span.to.to_string())
    }
}
