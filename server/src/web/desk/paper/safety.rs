//! The papers of the product itself, for a clinic that answers for its data: the life of a declaration, and what stands
//! against whom. Each is one sheet of A4.

use app::catalogue::{t, t_with};
use leptos::prelude::*;

use super::view::{Paper, SHEET};
use crate::web::routes::desk;

/// The stations in the life of a declaration.
const STATIONS: [&str; 6] = ["write", "hand-over", "keep", "use", "dispose", "remain"];
/// The things that may happen.
const THREATS: [&str; 10] =
    ["pc", "copy", "tablet", "waiting", "network", "stranger", "staff", "log", "forged", "markup"];

/// The life of a declaration, from the tablet to its end.
#[component]
pub fn LifeSheet(
    /// Minutes after which a tablet that nobody is at forgets everything.
    idle_minutes: u32,
    /// Days that a declaration is kept at the most once its claim is paid.
    keep_days: u32,
) -> impl IntoView {
    let (minutes, days) = (idle_minutes.to_string(), keep_days.to_string());
    let told = |station: &str| t_with(&format!("desk-life-{station}-text"), &[("minutes", &minutes), ("days", &days)]);
    let rows = STATIONS.map(|station| [t(&format!("desk-life-{station}")), told(station)]);
    let heads = [t("desk-life-station"), t("desk-life-happens")];
    view! { <Sheet title=t("desk-life-title") lead=t("desk-life-lead") heads rows=rows.into()/> }
}

/// The things that may happen, with what stands against each and what is left.
#[component]
pub fn ThreatsSheet() -> impl IntoView {
    let rows = THREATS.map(|threat| {
        let met = t(&format!("desk-threat-{threat}-met"));
        [t(&format!("desk-threat-{threat}")), met, t(&format!("desk-threat-{threat}-left"))]
    });
    let heads = [t("desk-threats-what"), t("desk-threats-met"), t("desk-threats-left")];
    view! { <Sheet title=t("desk-threats-title") lead=t("desk-threats-lead") heads rows=rows.into()/> }
}

/// A sheet with one table; the first cell of a row names it.
#[component]
fn Sheet<const COLUMNS: usize>(
    /// The heading.
    title: String,
    /// The sentence below it.
    lead: String,
    /// The names of the columns.
    heads: [String; COLUMNS],
    /// The cells.
    rows: Vec<[String; COLUMNS]>,
) -> impl IntoView {
    let heads: Vec<_> = heads.into_iter().map(|head| view! { <th scope="col">{head}</th> }).collect();
    let rows: Vec<_> = rows
        .into_iter()
        .map(|row| {
            let mut cells = row.into_iter();
            let named = cells.next();
            let cells: Vec<_> = cells.map(|cell| view! { <td>{cell}</td> }).collect();
            view! {
                <tr>
                    <th scope="row">{named}</th>
                    {cells}
                </tr>
            }
        })
        .collect();
    view! {
        <Paper back=desk::PRINT.to_owned() hint=t("desk-paper-hint")>
            <article class="paper paper-text" data-size="reference" lang="ja">
                <h1 class="paper-text__head" id=SHEET>{title}</h1>
                <p>{lead}</p>
                <table class="paper-text__table" aria-labelledby=SHEET>
                    <thead>
                        <tr>{heads}</tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </article>
        </Paper>
    }
}
