//! The accessibility statement, in the form of JIS X 8341-3:2016, 附属書JB, JB.3, with the criteria of WCAG 2.2 beside it.
//! Japanese alone, for whoever wants to know before they rely on the product. What is not met comes first.

use app::catalogue::{t, t_with};
use domain::{Language, Step};
use leptos::prelude::*;

use super::criteria::{Criterion, Level, Standing, Statement, Verdict};
use crate::web::routes;

/// The technologies of the product's pages.
const TECHNOLOGIES: &str = "HTML, CSS, JavaScript, WebAssembly, WAI-ARIA, SVG";

/// The page.
#[component]
pub fn StatementPage(
    /// The statement.
    statement: Statement,
) -> impl IntoView {
    let recorded = statement.record.recorded.is_some();
    view! {
        <main class="statement" id="main">
            <h1>{t("statement-title")}</h1>
            <p>{t("statement-lead")}</p>
            {(!recorded).then(|| view! { <p class="statement__notice"><strong>{t("statement-unrecorded")}</strong></p> })}
            <h2>{t("statement-failing")}</h2>
            {failing(&statement)}
            <h2>{t("statement-result")}</h2>
            {result(&statement)}
            <h2>{t("statement-counts")}</h2>
            {counts(&statement)}
            <h2>{t("statement-checklist")}</h2>
            <p>{t("statement-checklist-lead")}</p>
            {checklist("jis", &statement, statement.of_jis().collect())}
            {checklist("since", &statement, statement.since_jis().collect())}
            {checklist("aaa", &statement, statement.of_aaa().collect())}
            <h2>{t("statement-pages")}</h2>
            {pages(&statement)}
        </main>
    }
}

/// The criteria that are not met, with the reasons.
fn failing(statement: &Statement) -> AnyView {
    let reason = |criterion: &Criterion| {
        let reason = criterion.fails.clone()?;
        let (name, level) = (title(criterion), level(criterion.level));
        Some(view! { <li><strong>{name}</strong>" ("{level}") "<br/>{reason}</li> })
    };
    let reasons: Vec<_> = statement.criteria.iter().filter_map(reason).collect();
    view! { <ul class="statement__failing">{reasons}</ul> }.into_any()
}

/// The statements that JB.3 requires, in its order.
fn result(statement: &Statement) -> AnyView {
    let record = &statement.record;
    let or_none = |said: Option<String>| said.unwrap_or_else(|| t("statement-none"));
    let period = statement.period().map(|(from, to)| t_with("statement-period-said", &[("from", from), ("to", to)]));
    let tried = record.recorded.as_ref().map(|_| {
        let (passed, failed) = (record.passed.len().to_string(), record.failed.len().to_string());
        t_with("statement-tried-said", &[("passed", &passed), ("failed", &failed)])
    });
    let rows: Vec<_> = [
        ("statement-date", or_none(record.recorded.clone())),
        ("statement-standard", t("statement-standard-said")),
        ("statement-level", standing("jis", statement.standing(statement.of_jis()))),
        ("statement-level-wcag", standing("wcag", statement.standing(statement.of_wcag()))),
        ("statement-scope", t("statement-scope-said")),
        ("statement-technologies", TECHNOLOGIES.to_owned()),
        ("statement-agents", or_none(record.browser.clone())),
        ("statement-axe", or_none(record.axe.clone())),
        ("statement-method", t("statement-method-said")),
        ("statement-tried", or_none(tried)),
        ("statement-period", or_none(period)),
        ("statement-limits", t("statement-limits-said")),
        ("statement-contact", t("statement-contact-said")),
    ]
    .into_iter()
    .map(|(key, said)| view! { <div><dt>{t(key)}</dt><dd>{said}</dd></div> })
    .collect();
    view! { <dl class="statement__result">{rows}</dl> }.into_any()
}

fn standing(list: &str, standing: Standing) -> String {
    t(&format!("statement-standing-{list}-{}", standing.name()))
}

/// The number of criteria of each list by verdict.
fn counts(statement: &Statement) -> AnyView {
    let head: Vec<_> = Verdict::ALL.map(|verdict| view! { <th scope="col">{said(verdict)}</th> }).into_iter().collect();
    let row = |name: &str, criteria: Vec<&Criterion>| {
        let verdicts: Vec<Verdict> = criteria.iter().map(|criterion| statement.verdict(criterion)).collect();
        let cells: Vec<_> = Verdict::ALL
            .iter()
            .map(|verdict| view! { <td>{verdicts.iter().filter(|other| *other == verdict).count()}</td> })
            .collect();
        view! { <tr><th scope="row">{t(&format!("statement-list-{name}"))}</th>{cells}</tr> }
    };
    let rows = [
        row("jis", statement.of_jis().collect()),
        row("since", statement.since_jis().collect()),
        row("aaa", statement.of_aaa().collect()),
    ];
    let rows: Vec<_> = rows.into_iter().collect();
    view! {
        <section class="statement__scroll" tabindex="0" aria-label=t("statement-counts")>
            <table class="statement__table">
                <thead><tr><th scope="col">{t("statement-list")}</th>{head}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
    .into_any()
}

/// A list of criteria, one a row.
fn checklist(name: &'static str, statement: &Statement, criteria: Vec<&Criterion>) -> AnyView {
    let rows: Vec<_> = criteria.into_iter().map(|criterion| row(statement, criterion)).collect();
    let heading = format!("statement-list-{name}");
    view! {
        <h3 id=heading.clone()>{t(&heading)}</h3>
        <section class="statement__scroll" tabindex="0" aria-labelledby=heading.clone()>
            <table class="statement__table" data-kind="criteria">
                <thead>
                    <tr>
                        <th scope="col">{t("statement-criterion")}</th>
                        <th scope="col">{t("statement-criterion-level")}</th>
                        <th scope="col">{t("statement-applies")}</th>
                        <th scope="col">{t("statement-verdict")}</th>
                        <th scope="col">{t("statement-checked")}</th>
                        <th scope="col">{t("statement-note")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
    .into_any()
}

fn row(statement: &Statement, criterion: &Criterion) -> AnyView {
    let verdict = statement.verdict(criterion);
    let checked: Vec<String> =
        criterion.checked.iter().map(|check| t(&format!("statement-checked-{}", check.name()))).collect();
    let looked = statement.record.looked.get(&criterion.number);
    let looked = looked.map(|day| view! { <p>{t_with("statement-looked", &[("day", day)])}</p> });
    let applies = if criterion.applies { "statement-applies-yes" } else { "statement-applies-no" };
    let since =
        (!criterion.in_jis && criterion.level == Level::Aaa).then(|| view! { <p>{t("statement-not-in-jis")}</p> });
    let note = (!criterion.note.is_empty()).then(|| view! { <p>{criterion.note.clone()}</p> });
    let fails = criterion.fails.clone().map(|reason| view! { <p><strong>{reason}</strong></p> });
    view! {
        <tr data-criterion=criterion.number.clone() data-verdict=verdict.name()>
            <th scope="row">{title(criterion)}</th>
            <td data-label=t("statement-criterion-level")>{criterion.level.name()}</td>
            <td data-label=t("statement-applies")>{t(applies)}</td>
            <td class="statement__verdict" data-label=t("statement-verdict")>{said(verdict)}</td>
            <td data-label=t("statement-checked")>{checked.join(&t("statement-and"))}{looked}</td>
            <td>{fails}{note}{since}{evidence(statement, criterion)}</td>
        </tr>
    }
    .into_any()
}

/// The tests that show a criterion, each with whether the record has it.
fn evidence(statement: &Statement, criterion: &Criterion) -> Option<AnyView> {
    let item = |evidence: &String| {
        let shown = if statement.record.shows(evidence) { "statement-shown" } else { "statement-not-shown" };
        let evidence = evidence.clone();
        view! { <li><code lang="en">{evidence}</code>" "{t(shown)}</li> }
    };
    let items: Vec<_> = criterion.evidence.iter().map(item).collect();
    (!items.is_empty()).then(|| {
        view! {
            <p>{t("statement-evidence")}</p>
            <ul class="statement__evidence">{items}</ul>
        }
        .into_any()
    })
}

/// The pages that are claimed for, and those that axe has looked at.
fn pages(statement: &Statement) -> AnyView {
    let screens: Vec<_> = Step::ALL
        .iter()
        .map(|step| view! { <li><code lang="en">{routes::screen("{lang}", *step)}</code></li> })
        .collect();
    let languages: Vec<&str> = Language::ALL.iter().map(|language| language.name()).collect();
    let looked = &statement.record.pages;
    let seen: Vec<_> = looked.iter().map(|page| view! { <li><code lang="en">{page.clone()}</code></li> }).collect();
    let seen = (!seen.is_empty()).then(|| {
        let count = looked.len().to_string();
        view! {
            <h3>{t_with("statement-pages-axe", &[("count", &count)])}</h3>
            <ul class="statement__pages">{seen}</ul>
        }
    });
    view! {
        <p>{t_with("statement-pages-lead", &[("languages", &languages.join(", "))])}</p>
        <ul class="statement__pages">{screens}</ul>
        {seen}
    }
    .into_any()
}

fn title(criterion: &Criterion) -> String {
    t_with("statement-criterion-said", &[("number", &criterion.number), ("name", &criterion.name)])
}

fn level(level: Level) -> String {
    t_with("statement-level-said", &[("level", level.name())])
}

fn said(verdict: Verdict) -> String {
    t(&format!("statement-verdict-{}", verdict.name()))
}
