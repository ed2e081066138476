//! The tablets at a glance: which are there, which are in use, who calls, and what the desk can do for each with one
//! press. What a tablet shows of a patient's answers is nobody's business here, and nothing of it is.

use app::catalogue::{t, t_with};
use domain::Situation as Value;
use leptos::prelude::*;

use crate::web::{
    desk::{
        frame::{DeskFrame, Viewer},
        live::{ANYTHING, CALL, LIST, LiveState, TABLET},
        words::situation_key,
    },
    routes::desk,
};

/// The list is fetched after so many seconds at the latest: that a tablet has gone, nobody tells.
const EVERY_SECONDS: u32 = 10;

/// The state of a situation that was sent.
#[derive(Clone, Debug)]
pub struct Sending {
    /// The situation.
    pub situation: Value,
    /// The key of what is said of it.
    pub said: &'static str,
    /// The end of its waiting time, formatted; `None` once it is over.
    pub until: Option<String>,
}

/// A tablet.
#[derive(Clone, Debug)]
pub struct Card {
    /// Its number.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// True if it is there now.
    pub online: bool,
    /// The time of its last sign, formatted.
    pub heard: Option<String>,
    /// True if it is out of use.
    pub locked: bool,
    /// The screen, in words; `None` where it is not known.
    pub screen: Option<String>,
    /// True if a patient is at it.
    pub in_use: bool,
    /// The version that it runs, and whether that is the server's.
    pub version: Option<(String, bool)>,
    /// The declarations that it could not hand over yet.
    pub waiting: u32,
    /// A call for help: its number, and the screen in words.
    pub call: Option<(i64, String)>,
    /// The situation that was sent.
    pub sent: Option<Sending>,
}

/// The list.
#[derive(Clone, Debug, Default)]
pub struct Cards {
    /// The tablets.
    pub cards: Vec<Card>,
    /// True if the viewer may put tablets out of use, rename and revoke them.
    pub manages: bool,
}

impl Cards {
    /// The title of the page: calls first, as somebody is waiting.
    #[must_use]
    pub fn title(&self) -> String {
        let title = t("desk-tablets-title");
        match self.cards.iter().filter(|card| card.call.is_some()).count() {
            0 => title,
            calls => t_with("desk-title-calls", &[("calls", &calls.to_string()), ("title", &title)]),
        }
    }
}

/// The page.
#[component]
pub fn Tablets(
    /// The viewer.
    viewer: Viewer,
    /// The list.
    list: Cards,
    /// True if tablets have to trust a local authority.
    local_ca: bool,
) -> impl IntoView {
    let certificate =
        local_ca.then(|| view! { <a class="desk-button" href=desk::CERTIFICATE>{t("desk-certificate-title")}</a> });
    let enrol =
        list.manages.then(|| view! { <a class="desk-button" href=desk::TABLETS_ENROL>{t("desk-tablets-enrol")}</a> });
    view! {
        <DeskFrame viewer=Some(viewer) at=desk::TABLETS>
            <div class="desk-record__head">
                <h1 class="desk-title">{t("desk-tablets-title")}</h1>
                <div class="desk-tablets__ways">{certificate} {enrol}</div>
            </div>
            <LiveState/>
            <TabletList list/>
            <form class="desk-assist" method="post" action=desk::ASSIST>
                <button class="desk-button" type="submit" aria-describedby="assist-hint">{t("desk-tablets-assist")}</button>
                <p class="desk-assist__hint" id="assist-hint">{t("desk-tablets-assist-hint")}</p>
            </form>
        </DeskFrame>
    }
}

/// The list alone, as the page fetches it again.
#[component]
pub fn TabletList(
    /// The list.
    list: Cards,
) -> impl IntoView {
    let (title, manages) = (list.title(), list.manages);
    let empty = list.cards.is_empty().then(|| view! { <p class="desk-empty">{t("desk-tablets-none")}</p> });
    let cards: Vec<_> = list.cards.into_iter().map(|card| view! { <TabletCard card manages/> }).collect();
    view! {
        <div
            id=LIST
            class="desk-tablets"
            data-list=desk::TABLETS_LIST
            data-events=desk::EVENTS
            data-hears=format!("{TABLET} {CALL} {ANYTHING}")
            data-every=EVERY_SECONDS.to_string()
            data-title=title
        >
            {empty} {cards}
        </div>
    }
}

#[component]
fn TabletCard(card: Card, manages: bool) -> impl IntoView {
    let (id, name, in_use) = (card.id, card.name.clone(), card.in_use.then_some(""));
    let heading = format!("tablet-{id}");
    let labelled = heading.clone();
    let call = card.call.clone().map(|(call, screen)| view! { <Call id call screen name=name.clone()/> });
    let manage = manages.then(|| view! { <Manage id name=name.clone() locked=card.locked/> });
    view! {
        <section class="desk-tablet" aria-labelledby=labelled data-in-use=in_use>
            <h2 class="desk-tablet__name" id=heading>
                <bdi>{t_with("desk-tablets-card", &[("name", &name)])}</bdi>
            </h2>
            <Chips card=card.clone()/>
            {call}
            <Facts card=card.clone()/>
            <Situation card/>
            {manage}
        </section>
    }
}

#[component]
fn Chips(card: Card) -> impl IntoView {
    let (kind, key) = if card.online { ("online", "desk-tablets-online") } else { ("offline", "desk-tablets-offline") };
    let old = card.version.is_some_and(|(_, current)| !current);
    view! {
        <p class="desk-tablet__chips">
            <span class="desk-chip" data-kind=kind>{t(key)}</span>
            {card.locked.then(|| view! { <span class="desk-chip" data-kind="blank">{t("desk-tablets-locked")}</span> })}
            {old.then(|| view! { <span class="desk-chip" data-kind="blank">{t("desk-tablets-old")}</span> })}
        </p>
    }
}

#[component]
fn Call(id: i64, call: i64, screen: String, name: String) -> impl IntoView {
    let said = t_with("desk-tablets-call", &[("screen", &screen)]);
    view! {
        <form class="desk-tablet__call" method="post" action=desk::tablet_call(id)>
            <input type="hidden" name="call" value=call/>
            <p><strong>{said}</strong></p>
            <button class="desk-button" type="submit" id=format!("call-{id}") data-type="solid-fill">
                {t_with("desk-tablets-call-answer", &[("name", &name)])}
            </button>
        </form>
    }
}

#[component]
fn Facts(card: Card) -> impl IntoView {
    let heard =
        (!card.online).then(|| (t("desk-tablets-heard"), card.heard.unwrap_or_else(|| t("desk-tablets-never"))));
    let waiting = (card.waiting > 0).then(|| {
        let count = t_with("desk-tablets-waiting-count", &[("count", &card.waiting.to_string())]);
        (t("desk-tablets-waiting"), count)
    });
    let version = card.version.map(|(version, current)| {
        let said = if current { version } else { t_with("desk-tablets-version-old", &[("version", &version)]) };
        (t("desk-tablets-version"), said)
    });
    let screen = (t("desk-tablets-now"), card.screen.unwrap_or_else(|| t("desk-tablets-not-known")));
    let facts: Vec<_> = [Some(screen), heard, waiting, version]
        .into_iter()
        .flatten()
        .map(|(name, value)| view! { <div class="desk-facts__item"><dt>{name}</dt><dd>{value}</dd></div> })
        .collect();
    view! { <dl class="desk-facts desk-tablet__facts">{facts}</dl> }
}

/// Sending the situation, or what became of the one that was sent.
#[component]
fn Situation(card: Card) -> impl IntoView {
    let (id, name) = (card.id, card.name);
    let sent = card.sent.map(|sent| {
        let until = sent.until.clone().unwrap_or_default();
        let said = t_with(sent.said, &[("situation", &t(&situation_key(sent.situation))), ("until", &until)]);
        let back = sent.until.is_some().then(|| {
            view! {
                <form method="post" action=desk::tablet_take_back(id)>
                    <button
                        class="desk-button"
                        type="submit"
                        id=format!("take-back-{id}")
                        aria-label=t_with("desk-tablets-take-back-one", &[("name", &name)])
                    >
                        {t("desk-tablets-take-back")}
                    </button>
                </form>
            }
        });
        view! { <div class="desk-tablet__sent"><p>{said}</p> {back}</div> }
    });
    let waits = sent.is_some();
    let buttons = match (card.locked || waits, card.in_use) {
        (true, _) => None,
        (false, true) => Some(view! { <p class="desk-table__more">{t("desk-tablets-send-in-use")}</p> }.into_any()),
        (false, false) => Some(view! { <Situations id name/> }.into_any()),
    };
    view! {
        {sent}
        {buttons}
    }
}

/// One button a situation: one press sends it.
#[component]
fn Situations(id: i64, name: String) -> impl IntoView {
    let buttons: Vec<_> = Value::ALL
        .iter()
        // What nobody knows cannot be told.
        .filter(|situation| **situation != Value::Unknown)
        .map(|situation| {
            let text = t(&situation_key(*situation));
            let spoken = t_with("desk-tablets-send-one", &[("situation", &text), ("name", &name)]);
            view! {
                <button
                    class="desk-button"
                    type="submit"
                    id=format!("send-{id}-{}", situation.name())
                    name="situation"
                    value=situation.name()
                    aria-label=spoken
                >
                    {text}
                </button>
            }
        })
        .collect();
    view! {
        <form method="post" action=desk::tablet_send(id)>
            <h3 class="desk-tablet__label">{t("desk-tablets-send")}</h3>
            <div class="desk-tablet__buttons">{buttons}</div>
        </form>
    }
}

/// Out of use and back, and the way to the rest.
#[component]
fn Manage(id: i64, name: String, locked: bool) -> impl IntoView {
    let (action, label, spoken) = if locked {
        (desk::tablet_unlock(id), t("desk-tablets-unlock"), t_with("desk-tablets-unlock-one", &[("name", &name)]))
    } else {
        (desk::tablet_lock(id), t("desk-tablets-lock"), t_with("desk-tablets-lock-one", &[("name", &name)]))
    };
    view! {
        <div class="desk-tablet__manage">
            <form method="post" action=action>
                <button class="desk-button" type="submit" id=format!("lock-{id}") aria-label=spoken>{label}</button>
            </form>
            <a
                class="desk-tablet__link"
                id=format!("manage-{id}")
                href=desk::tablet(id)
                aria-label=t_with("desk-tablets-manage-one", &[("name", &name)])
            >
                {t("desk-tablets-manage")}
            </a>
        </div>
    }
}
