//! Destroying what has served its purpose, in two steps: choosing, and confirming. Nothing goes that nobody confirmed.

use app::catalogue::{t, t_with};
use domain::{Date, work::State};
use leptos::prelude::*;

use crate::{
    desk::queue::Reading,
    web::{
        desk::{
            frame::{DeskFrame, Viewer},
            queue::view::StillReading,
        },
        routes::desk,
    },
};

/// A declaration that may be destroyed.
#[derive(Clone, Debug)]
pub struct Disposable {
    /// The identity and version of the record.
    pub which: String,
    /// The number of the day.
    pub ticket: String,
    /// The day of the ticket.
    pub day: Date,
    /// Paid or withdrawn.
    pub state: State,
    /// The last day it may be kept.
    pub by: Option<Date>,
    /// True if that day has passed.
    pub overdue: bool,
}

/// The list to choose from.
#[component]
pub fn Dispose(
    /// The viewer.
    viewer: Viewer,
    /// The records that may be destroyed, the most urgent first.
    rows: Vec<Disposable>,
    /// The number of records just destroyed.
    done: Option<usize>,
    /// The number of records kept, as somebody had worked on them in the meantime.
    kept: usize,
    /// True if destroyed content can still be read in the files.
    erasing: bool,
    /// The progress of the reading, where not all is read yet.
    reading: Option<Reading>,
) -> impl IntoView {
    let erasing = erasing.then(|| view! { <p class="desk-warning">{t("desk-erasing")}</p> });
    let nothing = t(if reading.is_some() { "desk-empty-so-far" } else { "desk-dispose-none" });
    let reading = reading.map(|reading| view! { <StillReading reading/> });
    let empty = rows.is_empty();
    let rows: Vec<_> = rows.into_iter().map(|row| view! { <DisposeRow row/> }).collect();
    let done = done.map(|count| {
        let text = t_with("desk-disposed", &[("count", &count.to_string())]);
        view! { <p class="desk-done" role="status">{text}</p> }
    });
    let kept = (kept > 0).then(|| {
        let text = t_with("desk-disposed-kept", &[("count", &kept.to_string())]);
        view! { <p class="desk-warning">{text}</p> }
    });
    view! {
        <DeskFrame viewer=Some(viewer) at=desk::DISPOSE>
            <h1 class="desk-title">{t("desk-dispose-title")}</h1>
            {done}
            {kept}
            {erasing}
            {reading}
            <p>{t("desk-dispose-lead")}</p>
            {if empty {
                view! { <p class="desk-empty">{nothing}</p> }.into_any()
            } else {
                view! {
                    <form class="desk-act" method="post" action=desk::DISPOSE>
                        <div class="desk-scroll" role="region" tabindex="0" aria-label=t("desk-dispose-title")>
                            <table class="desk-table" aria-label=t("desk-dispose-title")>
                                <thead>
                                    <tr>
                                        <th scope="col">{t("desk-dispose-choose")}</th>
                                        <th scope="col">{t("desk-dispose-day")}</th>
                                        <th scope="col">{t("desk-state")}</th>
                                        <th scope="col">{t("desk-dispose-until")}</th>
                                    </tr>
                                </thead>
                                <tbody>{rows}</tbody>
                            </table>
                        </div>
                        <button class="desk-button" type="submit" data-type="danger">{t("desk-dispose-chosen")}</button>
                    </form>
                }
                .into_any()
            }}
        </DeskFrame>
    }
}

#[component]
fn DisposeRow(row: Disposable) -> impl IntoView {
    let until = row.by.map(|day| day.to_string());
    let overdue =
        row.overdue.then(|| view! { " " <span class="desk-chip" data-kind="overdue">{t("desk-overdue-sign")}</span> });
    view! {
        <tr>
            <th scope="row">
                <label class="desk-tick">
                    <input type="checkbox" name="which" value=row.which checked=row.overdue/>
                    <span>{t_with("desk-record-title", &[("ticket", &row.ticket)])}</span>
                </label>
            </th>
            <td>{row.day.to_string()}</td>
            <td>{t(&format!("desk-state-{}", row.state.name()))}</td>
            <td>{until} {overdue}</td>
        </tr>
    }
}

/// The second step.
#[component]
pub fn DisposeConfirm(
    /// The viewer.
    viewer: Viewer,
    /// The chosen records.
    rows: Vec<Disposable>,
) -> impl IntoView {
    let count = rows.len().to_string();
    let items: Vec<_> = rows
        .iter()
        .map(|row| {
            let text = t_with("desk-dispose-item", &[("ticket", &row.ticket), ("day", &row.day.to_string())]);
            view! { <li>{text}</li> }
        })
        .collect();
    let hidden: Vec<_> =
        rows.into_iter().map(|row| view! { <input type="hidden" name="which" value=row.which/> }).collect();
    view! {
        <DeskFrame viewer=Some(viewer) at=desk::DISPOSE>
            <h1 class="desk-title">{t_with("desk-dispose-confirm-title", &[("count", &count)])}</h1>
            <p class="desk-warning">{t("desk-dispose-confirm-lead")}</p>
            <ul>{items}</ul>
            <p>{t("desk-dispose-remains")}</p>
            <form class="desk-act" method="post" action=desk::DISPOSE>
                {hidden}
                <input type="hidden" name="confirmed" value="true"/>
                <button class="desk-button" type="submit" data-type="danger">{t_with("desk-dispose-confirm", &[("count", &count)])}</button>
                <a class="desk-button" href=desk::DISPOSE>{t("desk-dispose-stop")}</a>
            </form>
        </DeskFrame>
    }
}

/// The page behind a link to a destroyed declaration.
#[component]
pub fn Disposed(
    /// The viewer.
    viewer: Viewer,
    /// The number of the day.
    ticket: String,
    /// The time, formatted.
    at: String,
    /// The member of staff.
    by: String,
) -> impl IntoView {
    view! {
        <DeskFrame viewer=Some(viewer) at=desk::DISPOSE>
            <h1 class="desk-title">{t("desk-gone-title")}</h1>
            <p>{t_with("desk-gone", &[("ticket", &ticket), ("at", &at), ("by", &by)])}</p>
            <p><a href=desk::QUEUE>{t("desk-back")}</a></p>
        </DeskFrame>
    }
}
