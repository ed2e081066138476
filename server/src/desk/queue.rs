//! The desk's queue: every declaration as a line in memory, so that listing, filtering and searching ask the store for
//! the few that are shown and for nothing else.
//!
//! What a search needs of a patient (name and kana) is here and nowhere at rest. The store is the authority: before each
//! answer the lines catch up with its changes, whoever made them, this server or a command beside it.

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

use domain::{
    Date, RecordId, Situation,
    claim::katakana,
    day,
    work::{Asked, Order, State, View},
};
use tokio::sync::{Mutex, RwLock};

use super::{Desk, Received, received};
use crate::store::{Result, work::Cursor};

/// Records read at a time while catching up.
const BATCH: u32 = 1000;
/// The declarations on one page of the list.
pub const PAGE: usize = 50;
/// Forms of a character that one person writes so and the next otherwise, each folded into the first: a name is found
/// however it was typed. Only a search folds; a record keeps what was written.
const VARIANTS: [&str; 22] = [
    "高髙",
    "崎﨑嵜",
    "吉𠮷",
    "浜濱濵",
    "辺邊邉",
    "斎斉齋齊",
    "徳德",
    "瀬瀨",
    "桑桒",
    "柳栁",
    "沢澤",
    "広廣",
    "島嶋嶌",
    "国國",
    "渡渉",
    "恵惠",
    "真眞",
    "栄榮",
    "児兒",
    "桜櫻",
    "塚塚",
    "祐祐",
];

/// An answer of the queue.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The declarations of the page.
    pub page: Vec<Received>,
    /// How many there are on all pages.
    pub total: usize,
    /// How many each view has, whatever is searched for.
    pub counts: Vec<(View, usize)>,
    /// The latest arrival, in milliseconds: what is above it is new.
    pub latest: u64,
    /// How many are overdue to be destroyed.
    pub overdue: usize,
}

/// What the queue knows of a declaration.
#[derive(Debug)]
struct Line {
    ticket: i64,
    state: State,
    situation: Situation,
    unread: bool,
    follow_up: Option<Date>,
    handed_over: bool,
    dispose_by: Option<Date>,
    /// Name and kana, folded.
    text: Box<str>,
}

/// The lines in the order of their arrival.
#[derive(Debug)]
struct Lines {
    by_arrival: BTreeMap<(u64, RecordId), Line>,
    arrivals: HashMap<RecordId, u64>,
    /// Up to where they follow the store: its changes, and what it destroyed.
    read: Cursor,
    gone: i64,
}

/// The queue. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Queue {
    lines: Arc<RwLock<Lines>>,
    /// Held while catching up: of two at once, one could put what it read earlier over what the other read later.
    catching_up: Arc<Mutex<()>>,
}

impl Default for Queue {
    fn default() -> Self {
        let lines = Lines { by_arrival: BTreeMap::new(), arrivals: HashMap::new(), read: Cursor::START, gone: -1 };
        Self { lines: Arc::new(RwLock::new(lines)), catching_up: Arc::default() }
    }
}

impl Line {
    fn is_in(&self, view: View, today: Date) -> bool {
        match view {
            View::Open => self.state.is_open(),
            View::Unread => self.unread && self.state.is_open(),
            View::FollowUp => self.follow_up.is_some_and(|on| on <= today) && !self.state.may_be_disposed(),
            View::HandOver => self.handed_over,
            View::Claimed => self.state == State::Claimed,
            View::Dispose => self.state.may_be_disposed(),
            View::All => true,
        }
    }
}

impl Lines {
    fn put(&mut self, received: &Received) {
        let id = received.declaration.id;
        let Received { work, declaration, ticket, .. } = received;
        let person = work.corrected(&declaration.sheet).person;
        let as_written = [&declaration.sheet.person.name, &declaration.sheet.person.kana, &person.name, &person.kana];
        let mut words: Vec<String> = as_written.into_iter().flatten().map(|text| folded(text)).collect();
        words.dedup();
        let line = Line {
            ticket: *ticket,
            state: work.state,
            situation: declaration.situation.unwrap_or(Situation::Unknown),
            unread: !received.seen,
            follow_up: work.to_follow_up(),
            handed_over: work.is_handed_over(),
            dispose_by: work.dispose_by,
            text: words.join("\n").into(),
        };
        self.arrivals.insert(id, received.received_at);
        self.by_arrival.insert((received.received_at, id), line);
    }

    fn remove(&mut self, id: RecordId, change: i64) {
        if let Some(arrival) = self.arrivals.remove(&id) {
            self.by_arrival.remove(&(arrival, id));
        }
        self.gone = self.gone.max(change);
    }

    /// The identities of a page, and how many there are on all.
    fn find(&self, asked: &Asked, today: Date) -> (Vec<RecordId>, usize) {
        let words = Words::of(&asked.words);
        let shown = |((_, id), line): (&(u64, RecordId), &Line)| {
            let situation = asked.situation.is_none_or(|situation| situation == line.situation);
            (line.is_in(asked.view, today) && situation && words.fit(line)).then_some(*id)
        };
        let all: Vec<RecordId> = match asked.order {
            Order::Newest => self.by_arrival.iter().rev().filter_map(shown).collect(),
            Order::Longest => self.by_arrival.iter().filter_map(shown).collect(),
        };
        (all.iter().skip(asked.page.saturating_mul(PAGE)).take(PAGE).copied().collect(), all.len())
    }

    /// How many each view has, and how many are overdue to be destroyed.
    fn counts(&self, today: Date) -> (Vec<(View, usize)>, usize) {
        let (mut counts, mut overdue) = ([0; View::ALL.len()], 0);
        for line in self.by_arrival.values() {
            overdue += usize::from(line.dispose_by.is_some_and(|by| by < today));
            for (count, view) in counts.iter_mut().zip(View::ALL) {
                *count += usize::from(line.is_in(*view, today));
            }
        }
        (View::ALL.iter().copied().zip(counts).collect(), overdue)
    }
}

/// What is searched for: a number is a ticket, anything else a part of a name.
enum Words {
    Anything,
    Ticket(i64),
    Text(String),
}

impl Words {
    fn of(words: &str) -> Self {
        let words = domain::text::ascii_digits(words.trim());
        match words.parse() {
            _ if words.is_empty() => Self::Anything,
            Ok(ticket) => Self::Ticket(ticket),
            Err(_) => Self::Text(folded(&words)),
        }
    }

    fn fit(&self, line: &Line) -> bool {
        match self {
            Self::Anything => true,
            Self::Ticket(ticket) => line.ticket == *ticket,
            Self::Text(text) => line.text.contains(text.as_str()),
        }
    }
}

/// A name as it is compared: without spaces and variation selectors, kana as katakana, one form of each character.
fn folded(text: &str) -> String {
    let fold = |character: char| {
        let variants = VARIANTS.iter().find(|variants| variants.contains(character));
        variants.and_then(|variants| variants.chars().next()).unwrap_or(character)
    };
    let is_selector = |character: &char| matches!(u32::from(*character), 0xFE00..=0xFE0F | 0xE0100..=0xE01EF);
    let kana = katakana(text);
    let characters = kana.chars().filter(|character| !character.is_whitespace() && !is_selector(character));
    characters.flat_map(char::to_lowercase).map(fold).collect()
}

impl Desk {
    /// A page of the queue.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn list(&self, asked: &Asked) -> Result<Listed> {
        self.catch_up().await?;
        let today = self.clock.today();
        let (ids, total, counts, latest, overdue) = {
            let lines = self.queue.lines.read().await;
            let (ids, total) = lines.find(asked, today);
            let latest = lines.by_arrival.last_key_value().map_or(0, |((arrival, _), _)| *arrival);
            let (counts, overdue) = lines.counts(today);
            (ids, total, counts, latest, overdue)
        };
        let mut read: HashMap<RecordId, Received> = self
            .store
            .these(&ids)
            .await?
            .iter()
            .filter_map(received)
            .map(|received| (received.declaration.id, received))
            .collect();
        let page = ids.iter().filter_map(|id| read.remove(id)).collect();
        Ok(Listed { page, total, counts, latest, overdue })
    }

    /// The declarations received on these days, in the order of their arrival, that are in one of these states.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn received_between(&self, from: Date, to: Date, states: &[State]) -> Result<Vec<Received>> {
        self.catch_up().await?;
        let ids: Vec<RecordId> = {
            let lines = self.queue.lines.read().await;
            let within = |at: u64| (from..=to).contains(&day::in_japan(at));
            let wanted = lines.by_arrival.iter().filter(|((at, _), line)| within(*at) && states.contains(&line.state));
            wanted.map(|((_, id), _)| *id).collect()
        };
        let mut all = Vec::with_capacity(ids.len());
        for ids in ids.chunks(usize::try_from(BATCH).unwrap_or(usize::MAX)) {
            all.extend(self.store.these(ids).await?.iter().filter_map(received));
        }
        all.sort_by_key(|received| (received.received_at, received.declaration.id));
        Ok(all)
    }

    /// Brings the lines up to the store's last change. The first time it reads all there is.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn catch_up(&self) -> Result<()> {
        let _turn = self.queue.catching_up.lock().await;
        let (mut read, gone) = {
            let lines = self.queue.lines.read().await;
            (lines.read, lines.gone)
        };
        loop {
            let changed = self.store.changed(read, BATCH).await?;
            let Some(last) = changed.last() else { break };
            read = Cursor { change: last.change, id: last.id };
            let whole = changed.len() < usize::try_from(BATCH).unwrap_or(usize::MAX);
            let changed: Vec<Received> = changed.iter().filter_map(received).collect();
            let mut lines = self.queue.lines.write().await;
            for received in &changed {
                lines.put(received);
            }
            lines.read = read;
            drop(lines);
            if whole {
                break;
            }
        }
        let disposed = self.store.disposed(gone).await?;
        if !disposed.is_empty() {
            let mut lines = self.queue.lines.write().await;
            for disposal in disposed {
                lines.remove(disposal.id, disposal.change);
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_however_it_is_typed() {
        for (written, typed) in [
            ("髙橋 花子", "高橋花子"),
            ("𠮷田 トメ", "吉田"),
            ("タカハシ ハナコ", "たかはし"),
            ("タカハシ ハナコ", "ﾀｶﾊｼ"),
            ("葛\u{E0100}城", "葛城"),
            ("NGUYEN THI MAI", "nguyen"),
            ("渡邊", "渡辺"),
        ] {
            assert!(folded(written).contains(&folded(typed)), "{written} by {typed}");
        }
        assert!(!folded("高橋").contains(&folded("橋高")));
    }

    #[test]
    fn a_number_is_a_ticket_in_any_width() {
        assert!(matches!(Words::of(" １０１ "), Words::Ticket(101)));
        assert!(matches!(Words::of(""), Words::Anything));
        assert!(matches!(Words::of("101号"), Words::Text(_)));
    }
}
