//! The list of declarations: who waits, how long, and what each needs next. Calls for help stand above it.

use app::catalogue::{t, t_with};
use domain::{
    RecordId, Situation,
    work::{Asked, Order, State, View},
};
use leptos::prelude::*;

use crate::{
    desk::queue::Reading,
    local_ca,
    web::{
        desk::{
            certificate::trouble_key,
            frame::{DeskFrame, Viewer},
            live::{ANYTHING, CALL, DECLARATION, FORM, LIST, LiveState},
            words::{counted, grouped, situation_key},
        },
        routes::desk,
    },
};

domain::redacted!(Row, List);

/// The list is fetched after so many seconds at the latest: how long somebody has been waiting is told anew.
const EVERY_SECONDS: u32 = 60;
/// The same while declarations from before the start are being read.
const EVERY_SECONDS_READING: u32 = 1;

/// A call for help.
#[derive(Clone, Debug)]
pub struct CallRow {
    /// Its number.
    pub id: i64,
    /// The name of the tablet.
    pub tablet: String,
    /// The screen at the time.
    pub screen: String,
    /// The time, formatted.
    pub time: String,
}

/// A declaration in the list.
#[derive(Clone)]
pub struct Row {
    /// Its identity.
    pub id: RecordId,
    /// The number of the day.
    pub ticket: String,
    /// The time of arrival, formatted.
    pub time: String,
    /// The waiting time, formatted, and if it is long.
    pub waiting: Option<(String, bool)>,
    /// The name, and how it is read.
    pub name: Option<String>,
    /// フリガナ
    pub kana: Option<String>,
    /// The problem at the card reader.
    pub situation: Situation,
    /// The language used, where it is not the desk's.
    pub language: Option<String>,
    /// The state of the work.
    pub state: State,
    /// The signs.
    pub signs: Vec<Sign>,
    /// The tablet it came from.
    pub tablet: String,
}

/// Something to look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// Nobody has opened it.
    Unread,
    /// So many questions are 未記入.
    Blanks(usize),
    /// The form is still to be signed.
    Unsigned,
    /// The patient is to be asked again.
    FollowUp,
    /// Something is left for the next shift.
    HandOver,
    /// It should have been destroyed.
    Overdue,
    /// The day on it is not the day that it arrived on, nor the one before.
    Day,
}

/// The list.
#[derive(Clone)]
pub struct List {
    /// The open calls, oldest first.
    pub calls: Vec<CallRow>,
    /// The declarations of the page.
    pub rows: Vec<Row>,
    /// The query.
    pub asked: Asked,
    /// The number on all pages.
    pub total: usize,
    /// The number of pages.
    pub pages: usize,
    /// The number in each view.
    pub counts: Vec<(View, usize)>,
    /// The latest arrival: a later one is new.
    pub latest: u64,
    /// The number of records overdue for disposal.
    pub overdue: usize,
    /// The progress of the reading, where not all is read yet.
    pub reading: Option<Reading>,
    /// The troubles of the server.
    pub troubles: Vec<Trouble>,
}

/// Something about the server that the desk should know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// Nothing can be written.
    Unready,
    /// A destroyed record can still be read in the files.
    Erasing,
    /// The clock is behind.
    Clock,
    /// The certificate is not as it should be.
    Certificate(local_ca::Trouble),
}

impl Trouble {
    const fn key(self) -> &'static str {
        match self {
            Self::Unready => "desk-unready",
            Self::Erasing => "desk-erasing",
            Self::Clock => "desk-clock",
            Self::Certificate(trouble) => trouble_key(trouble),
        }
    }
}

impl List {
    fn count(&self, view: View) -> usize {
        self.counts.iter().find(|(counted, _)| *counted == view).map_or(0, |(_, count)| *count)
    }

    /// The title of the page: calls first, as somebody is waiting, then what nobody has opened.
    #[must_use]
    pub fn title(&self) -> String {
        let title = t("desk-queue-title");
        match (self.calls.len(), self.count(View::Unread)) {
            (0, 0) => title,
            (0, unread) => t_with("desk-title-unread", &[("count", &counted(unread, self.reading)), ("title", &title)]),
            (calls, _) => t_with("desk-title-calls", &[("calls", &calls.to_string()), ("title", &title)]),
        }
    }
}

/// The page.
#[component]
pub fn Queue(
    /// The viewer.
    viewer: Viewer,
    /// The address of the sound for arrivals, if they are to be heard.
    sound: Option<String>,
    /// The list.
    list: List,
) -> impl IntoView {
    let asked = list.asked.clone();
    view! {
        <DeskFrame viewer=Some(viewer) at=desk::QUEUE>
            <div class="desk-queue__head">
                <h1 class="desk-title">{t("desk-queue-title")}</h1>
                <LiveState/>
                <Sound sound/>
            </div>
            <SearchForm asked/>
            <QueueList list/>
        </DeskFrame>
    }
}

/// Turns the sound of an arrival on and off.
#[component]
fn Sound(sound: Option<String>) -> impl IntoView {
    let on = sound.is_some();
    let audio = sound.map(|address| view! { <audio data-arrival src=address preload="auto"></audio> });
    view! {
        <form class="desk-queue__sound" method="post" action=desk::SOUND>
            <button class="desk-button" type="submit" name="on" value=(!on).to_string() aria-pressed=on.to_string()>
                {t(if on { "desk-sound-on" } else { "desk-sound-off" })}
            </button>
            {audio}
        </form>
    }
}

/// The form is posted: what is searched for is a patient's name, which no address may carry.
#[component]
fn SearchForm(asked: Asked) -> impl IntoView {
    let orders: Vec<_> = Order::ALL
        .iter()
        .map(|order| {
            let chosen = *order == asked.order;
            view! { <option value=order.name() selected=chosen>{t(&format!("desk-order-{}", order.name()))}</option> }
        })
        .collect();
    let situations: Vec<_> = Situation::ALL
        .iter()
        .map(|situation| {
            let chosen = Some(*situation) == asked.situation;
            view! { <option value=situation.name() selected=chosen>{t(&situation_key(*situation))}</option> }
        })
        .collect();
    view! {
        <form class="desk-search" id=FORM method="post" action=desk::QUEUE role="search">
            <input type="hidden" name="view" value=asked.view.name()/>
            <label class="desk-search__field">
                <span class="desk-search__label">{t("desk-search")}</span>
                <input class="desk-form__input" type="search" name="words" value=asked.words autocomplete="off" spellcheck="false"/>
            </label>
            <label class="desk-search__field" data-size="narrow">
                <span class="desk-search__label">{t("desk-situation")}</span>
                <select class="desk-form__input" name="situation">
                    <option value="">{t("desk-situation-any")}</option>
                    {situations}
                </select>
            </label>
            <label class="desk-search__field" data-size="narrow">
                <span class="desk-search__label">{t("desk-order")}</span>
                <select class="desk-form__input" name="order">{orders}</select>
            </label>
            <button class="desk-button" type="submit" data-type="solid-fill">{t("desk-search-button")}</button>
        </form>
    }
}

/// The list alone, as the page fetches it again.
#[component]
pub fn QueueList(
    /// The list.
    list: List,
) -> impl IntoView {
    let title = list.title();
    let overdue = (list.overdue > 0).then(|| {
        let text = t_with("desk-overdue", &[("count", &counted(list.overdue, list.reading))]);
        view! { <p class="desk-overdue"><a href=desk::view(View::Dispose)>{text}</a></p> }
    });
    let troubles: Vec<_> =
        list.troubles.iter().map(|trouble| view! { <p class="desk-warning">{t(trouble.key())}</p> }).collect();
    let heading = t(&format!("desk-view-{}", list.asked.view.name()));
    let found = (!list.asked.words.is_empty()).then(|| {
        let words = [("words", list.asked.words.as_str()), ("count", &list.total.to_string())];
        let key = if list.reading.is_some() { "desk-found-so-far" } else { "desk-found" };
        view! { <p role="status">{t_with(key, &words)} " " <a href=desk::view(list.asked.view)>{t("desk-found-all")}</a></p> }
    });
    let latest = list.latest.to_string();
    let calls = (!list.calls.is_empty()).then(|| view! { <Calls calls=list.calls.clone()/> });
    let empty = list.rows.is_empty();
    let (nothing, every) = match list.reading {
        None => (t("desk-empty"), EVERY_SECONDS),
        Some(_) => (t("desk-empty-so-far"), EVERY_SECONDS_READING),
    };
    let reading = list.reading.map(|reading| view! { <StillReading reading/> });
    let pager = view! { <Pager page=list.asked.page pages=list.pages reading=list.reading/> };
    let views = view! { <Views list=list.clone()/> };
    view! {
        <div
            id=LIST
            data-list=desk::QUEUE_LIST
            data-events=desk::EVENTS
            data-hears=format!("{DECLARATION} {CALL} {ANYTHING}")
            data-every=every.to_string()
            data-title=title
            data-latest=latest
        >
            {calls}
            {troubles}
            {reading}
            {overdue}
            {views}
            <h2 class="desk-subtitle" id="view">{heading}</h2>
            {found}
            {if empty {
                view! { <p class="desk-empty">{nothing}</p> }.into_any()
            } else {
                view! { <Rows rows=list.rows/> }.into_any()
            }}
            {pager}
        </div>
    }
}

/// The line that says that not all declarations are read yet, and how far it is.
#[component]
pub fn StillReading(
    /// The progress.
    reading: Reading,
) -> impl IntoView {
    let [read, of] = [reading.read, reading.of].map(grouped);
    view! {
        <p class="desk-warning">{t_with("desk-reading", &[("read", &read), ("of", &of)])} " " {t("desk-reading-not-all")}</p>
    }
}

#[component]
fn Views(list: List) -> impl IntoView {
    let items: Vec<_> = View::ALL
        .iter()
        .map(|view| {
            let current = (*view == list.asked.view).then_some("page");
            let count = list.count(*view);
            let told = counted(count, list.reading);
            view! {
                <li>
                    <a class="desk-views__link" href=desk::view(*view) aria-current=current data-some=(count > 0).then_some("")>
                        {t(&format!("desk-view-{}", view.name()))} " " <span class="desk-views__count">{told}</span>
                    </a>
                </li>
            }
        })
        .collect();
    view! { <nav aria-label=t("desk-views")><ul class="desk-views">{items}</ul></nav> }
}

#[component]
fn Pager(page: usize, pages: usize, reading: Option<Reading>) -> impl IntoView {
    let button = |to: usize, key: &str| {
        view! { <button class="desk-button" type="submit" form=FORM name="page" value=to.to_string()>{t(key)}</button> }
    };
    let before = (page > 0).then(|| button(page - 1, "desk-pager-before"));
    let after = (page + 1 < pages).then(|| button(page + 1, "desk-pager-after"));
    (pages > 1).then(|| {
        let where_ = t_with("desk-pager", &[("page", &(page + 1).to_string()), ("pages", &counted(pages, reading))]);
        view! { <nav class="desk-pager" aria-label=t("desk-pager-label")>{before} <span>{where_}</span> {after}</nav> }
    })
}

#[component]
fn Calls(calls: Vec<CallRow>) -> impl IntoView {
    let items: Vec<_> = calls
        .into_iter()
        .map(|call| {
            let text = t_with("desk-call", &[("kiosk", &call.tablet), ("screen", &call.screen)]);
            view! {
                <li class="desk-calls__item">
                    <span class="desk-calls__text">
                        <strong>{text}</strong> " " <time>{call.time}</time>
                    </span>
                    <form method="post" action=desk::call_answer(call.id)>
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
fn Rows(rows: Vec<Row>) -> impl IntoView {
    let rows: Vec<_> = rows.into_iter().map(|row| view! { <QueueRow row/> }).collect();
    view! {
        <section class="desk-scroll" tabindex="0" aria-labelledby="view">
            <table class="desk-table" data-kind="queue" aria-labelledby="view">
                <thead>
                    <tr>
                        <th scope="col">{t("desk-ticket")}</th>
                        <th scope="col">{t("desk-waiting")}</th>
                        <th scope="col">{t("form-name")}</th>
                        <th scope="col">{t("desk-situation")}</th>
                        <th scope="col">{t("desk-next")}</th>
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
    let unread = row.signs.contains(&Sign::Unread).then_some("");
    let signs: Vec<_> = row.signs.iter().map(|sign| view! { <SignChip sign=*sign/> " " }).collect();
    let waiting = row.waiting.map(|(text, long)| {
        let said = long.then(|| view! { " " <span class="desk-chip" data-kind="long">{t("desk-waiting-long")}</span> });
        view! { <strong class="desk-table__waiting" data-long=long.then_some("")>{text}</strong> {said} }
    });
    let state = row.state.name();
    view! {
        <tr data-unread=unread data-state=state>
            <th scope="row">
                <a class="desk-table__ticket" id=format!("row-{}", row.id) href=desk::record(row.id)>{row.ticket}</a>
            </th>
            <td>{waiting} " " <time class="desk-table__more">{row.time}</time></td>
            <td>
                <bdi class="desk-table__name">{row.name.unwrap_or_else(|| t("blank"))}</bdi>
                {row.kana.map(|kana| view! { <bdi class="desk-table__kana">{kana}</bdi> })}
            </td>
            <td>{t(&situation_key(row.situation))}</td>
            <td>
                <span class="desk-state" data-state=state>{t(&format!("desk-state-{state}"))}</span>
                " " <span class="desk-table__next">{t(&format!("desk-next-{state}"))}</span>
            </td>
            <td>{signs}</td>
            <td>
                <span class="desk-table__more">{t("desk-kiosk")} " " {row.tablet}</span>
                {row.language.map(|language| view! { " " <span class="desk-chip">{language}</span> })}
            </td>
        </tr>
    }
}

#[component]
fn SignChip(sign: Sign) -> impl IntoView {
    let (kind, text) = match sign {
        Sign::Unread => ("unread", t("desk-unread")),
        Sign::Blanks(count) => ("blank", t_with("desk-blanks", &[("count", &count.to_string())])),
        Sign::Unsigned => ("unsigned", t("desk-unsigned")),
        Sign::FollowUp => ("follow-up", t("desk-follow-up")),
        Sign::HandOver => ("hand-over", t("desk-hand-over")),
        Sign::Overdue => ("overdue", t("desk-overdue-sign")),
        Sign::Day => ("day", t("desk-day-sign")),
    };
    view! { <span class="desk-chip" data-kind=kind>{text}</span> }
}
