//! The list of declarations, with the calls for help above it.

use domain::RecordId;
use leptos::prelude::*;

use super::frame::{DeskFrame, Viewer};
use crate::{
    catalogue::{t, t_with},
    islands::live_list::{LIST, STATE},
    routes::desk,
};

/// A call for help.
#[derive(Clone, Debug)]
pub struct CallRow {
    /// Its number.
    pub id: i64,
    /// The name of the tablet.
    pub kiosk: String,
    /// What stood on it.
    pub screen: String,
    /// When, as it is read.
    pub time: String,
}

/// A declaration in the list.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its identity.
    pub id: RecordId,
    /// The number of the day.
    pub ticket: String,
    /// When it arrived, as it is read.
    pub time: String,
    /// The name, and how it is read.
    pub name: Option<String>,
    /// フリガナ
    pub kana: Option<String>,
    /// What happened at the card reader.
    pub situation: String,
    /// How many entries are 未記入.
    pub blanks: usize,
    /// Whether the form is still to be signed.
    pub unsigned: bool,
    /// The tablet it came from.
    pub kiosk: String,
}

/// What the list shows.
#[derive(Clone, Debug, Default)]
pub struct List {
    /// The open calls, oldest first.
    pub calls: Vec<CallRow>,
    /// Today's declarations, newest first.
    pub today: Vec<Row>,
    /// Those of the days before.
    pub earlier: Vec<Row>,
}

impl List {
    /// The title of the page: calls first, as somebody is waiting.
    #[must_use]
    pub fn title(&self) -> String {
        let title = t("desk-queue-title");
        match self.calls.len() {
            0 => title,
            calls => t_with("desk-title-calls", &[("calls", &calls.to_string()), ("title", &title)]),
        }
    }
}

/// The page.
#[component]
pub fn Queue(
    /// Who is signed in.
    viewer: Viewer,
    /// What the list shows.
    list: List,
) -> impl IntoView {
    view! {
        <DeskFrame viewer=Some(viewer)>
            <h1 class="desk-title">{t("desk-queue-title")}</h1>
            <p
                class="desk-live"
                id=STATE
                role="status"
                data-up=t("desk-live-up")
                data-down=t("desk-live-down")
            ></p>
            <QueueList list/>
        </DeskFrame>
    }
}

/// The list alone, as the page fetches it again.
#[component]
pub fn QueueList(
    /// What the list shows.
    list: List,
) -> impl IntoView {
    let title = list.title();
    let calls = (!list.calls.is_empty()).then(|| view! { <Calls calls=list.calls/> });
    let earlier = (!list.earlier.is_empty()).then(|| {
        view! {
            <details class="desk-earlier">
                <summary class="desk-earlier__summary">{t("desk-earlier")}</summary>
                <Rows rows=list.earlier caption=t("desk-earlier")/>
            </details>
        }
    });
    let today = if list.today.is_empty() {
        view! { <p class="desk-empty">{t("desk-empty")}</p> }.into_any()
    } else {
        view! { <Rows rows=list.today caption=t("desk-today")/> }.into_any()
    };
    view! {
        <div id=LIST data-list=desk::QUEUE_LIST data-events=desk::EVENTS data-title=title>
            {calls}
            <h2 class="desk-subtitle">{t("desk-today")}</h2>
            {today}
            {earlier}
        </div>
    }
}

#[component]
fn Calls(calls: Vec<CallRow>) -> impl IntoView {
    let items: Vec<_> = calls
        .into_iter()
        .map(|call| {
            let text = t_with("desk-call", &[("kiosk", &call.kiosk), ("screen", &call.screen)]);
            view! {
                <li class="desk-calls__item">
                    <span class="desk-calls__text">
                        <strong>{text}</strong> " " <time>{call.time}</time>
                    </span>
                    <form method="post" action=desk::answer_call(call.id)>
                        <button class="desk-button" type="submit" data-type="solid-fill">{t("desk-call-answer")}</button>
                    </form>
                </li>
            }
        })
        .collect();
    view! {
        <section class="desk-calls" aria-labelledby="calls">
            <h2 class="desk-subtitle" id="calls">{t("desk-calls")}</h2>
            <ul class="desk-calls__list">{items}</ul>
        </section>
    }
}

#[component]
fn Rows(rows: Vec<Row>, caption: String) -> impl IntoView {
    let rows: Vec<_> = rows.into_iter().map(|row| view! { <QueueRow row/> }).collect();
    view! {
        <section class="desk-scroll" tabindex="0" aria-label=caption>
            <table class="desk-table" data-kind="queue">
                <thead>
                    <tr>
                        <th scope="col">{t("desk-ticket")}</th>
                        <th scope="col">{t("desk-time")}</th>
                        <th scope="col">{t("form-name")}</th>
                        <th scope="col">{t("desk-situation")}</th>
                        <th scope="col">{t("desk-signs")}</th>
                        <th scope="col">{t("desk-kiosk")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
}

#[component]
fn QueueRow(row: Row) -> impl IntoView {
    let blanks = (row.blanks > 0).then(|| {
        let text = t_with("desk-blanks", &[("count", &row.blanks.to_string())]);
        view! { <span class="desk-chip" data-kind="blank">{text}</span> }
    });
    let unsigned =
        row.unsigned.then(|| view! { <span class="desk-chip" data-kind="unsigned">{t("desk-unsigned")}</span> });
    view! {
        <tr>
            <th scope="row">
                <a class="desk-table__ticket" href=desk::record(row.id)>{row.ticket}</a>
            </th>
            <td><time>{row.time}</time></td>
            <td>
                <bdi class="desk-table__name">{row.name.unwrap_or_else(|| t("blank"))}</bdi>
                {row.kana.map(|kana| view! { <bdi class="desk-table__kana">{kana}</bdi> })}
            </td>
            <td>{row.situation}</td>
            <td>{blanks} {unsigned}</td>
            <td><span class="desk-table__more">{t("desk-kiosk")} " " {row.kiosk}</span></td>
        </tr>
    }
}
