//! The declarations of a day on paper, in the order of their numbers, over as many sheets as they take.

use app::{
    catalogue::{Catalogue, t, t_with},
    questions,
};
use domain::Date;
use leptos::prelude::*;

use super::view::{Paper, SHEET};
use crate::web::routes::desk;

domain::redacted!(DayRow);

/// A declaration in the list of a day.
#[derive(Clone)]
pub struct DayRow {
    /// The number of the day.
    pub ticket: String,
    /// The time of arrival, formatted.
    pub time: String,
    /// 氏名
    pub name: Option<String>,
    /// フリガナ
    pub kana: Option<String>,
    /// The problem at the card reader.
    pub situation: String,
    /// The tablet it came from.
    pub tablet: String,
    /// The state of the work; empty room to write where it is not known.
    pub state: Option<String>,
}

/// The page.
#[component]
pub fn DayList(
    /// The day.
    day: Date,
    /// Its declarations.
    rows: Vec<DayRow>,
) -> impl IntoView {
    let date = questions::date(day, &Catalogue::here()).plain();
    let title = t_with("desk-day-title", &[("date", &date)]);
    let count = rows.len().to_string();
    let list = if rows.is_empty() {
        view! { <p class="paper-day__empty">{t("desk-day-empty")}</p> }.into_any()
    } else {
        view! {
            <p class="paper-day__count">{t_with("desk-day-count", &[("count", &count)])}</p>
            <Rows rows/>
        }
        .into_any()
    };
    view! {
        <Paper back=desk::PRINT.to_owned() hint=t("desk-day-hint")>
            <div class="paper paper-day" lang="ja">
                <h1 class="paper-day__title" id=SHEET>{title}</h1>
                {list}
            </div>
        </Paper>
    }
}

#[component]
fn Rows(rows: Vec<DayRow>) -> impl IntoView {
    let rows: Vec<_> = rows
        .into_iter()
        .map(|row| {
            view! {
                <tr>
                    <th scope="row">{row.ticket}</th>
                    <td><time>{row.time}</time></td>
                    <td>
                        <bdi class="paper-day__name">{row.name.unwrap_or_else(|| t("blank"))}</bdi>
                        {row.kana.map(|kana| view! { <bdi class="paper-day__kana">{kana}</bdi> })}
                    </td>
                    <td>{row.situation}</td>
                    <td>{row.tablet}</td>
                    <td>{row.state}</td>
                </tr>
            }
        })
        .collect();
    let columns = ["desk-ticket", "desk-time", "form-name", "desk-situation", "desk-kiosk", "desk-day-state"];
    let head: Vec<_> = columns.iter().map(|key| view! { <th scope="col">{t(key)}</th> }).collect();
    view! {
        <table class="paper-day__table">
            <thead>
                <tr>{head}</tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}
