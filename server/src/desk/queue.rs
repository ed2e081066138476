//! The desk's queue: every declaration as a line in memory, so that listing, filtering and searching ask the store for
//! the few that are shown and for nothing else.
//!
//! What a search needs of a patient (name and kana) is here and nowhere at rest. The store is the authority: before each
//! answer the lines catch up with its changes, whoever made them, this server or a command beside it.

use std::{
    collections::{BTreeMap, HashMap, VecDeque},
    sync::{Arc, PoisonError, atomic::Ordering},
};

use domain::{
    Date, RecordId, Situation, day,
    work::{Asked, Order, State, View},
};
use tokio::sync::{Mutex, RwLock, mpsc};
use unicode_normalization::UnicodeNormalization;

use super::{Desk, DeskRecord};
use crate::{
    folding::{self, Key},
    store::{Result, Staff, work::Cursor},
};

domain::redacted!(Listed, Line, Lines, Queue);

/// Searches that are remembered of a member of staff: more than lists stand open.
const SEARCHES_MAX: usize = 16;
/// Records read at a time while catching up.
const BATCH: u32 = 50;
/// Declarations in memory at a time where all are read: with what was drawn, one may be as large as a hand-over may be.
const AT_A_TIME: usize = 32;
/// The declarations on one page of the list.
pub const PAGE: usize = 50;

/// An answer of the queue.
#[derive(Clone)]
pub struct Listed {
    /// The declarations of the page.
    pub page: Vec<DeskRecord>,
    /// The number on all pages.
    pub total: usize,
    /// The number in each view, whatever is searched for.
    pub counts: Vec<(View, usize)>,
    /// The latest arrival, in milliseconds: what is above it is new.
    pub latest: u64,
    /// The number of records overdue for disposal.
    pub overdue: usize,
}

/// A record as the queue keeps it.
struct Line {
    ticket: i64,
    state: State,
    situation: Situation,
    unread: bool,
    follow_up: Option<Date>,
    handed_over: bool,
    dispose_by: Option<Date>,
    /// Name and kana, as a search compares them.
    text: Box<str>,
}

/// The lines in the order of their arrival.
struct Lines {
    by_arrival: BTreeMap<(u64, RecordId), Line>,
    arrivals: HashMap<RecordId, u64>,
    /// The place up to which they follow the store: its changes and its disposals.
    read: Cursor,
    gone: i64,
}

/// The queue. Cheap to clone.
#[derive(Clone)]
pub struct Queue {
    lines: Arc<RwLock<Lines>>,
    /// Held while catching up, so that a slower read never overwrites a newer one.
    catching_up: Arc<Mutex<()>>,
}

impl Default for Queue {
    fn default() -> Self {
        let lines = Lines { by_arrival: BTreeMap::new(), arrivals: HashMap::new(), read: Cursor::START, gone: -1 };
        Self { lines: Arc::new(RwLock::new(lines)), catching_up: Arc::default() }
    }
}

/// The last searches of each member of staff, by digests alone. Cheap to clone.
#[derive(Clone, Default)]
pub(super) struct Searches(Arc<std::sync::Mutex<HashMap<i64, VecDeque<[u8; 32]>>>>);

impl Searches {
    /// Remembers a search; `false` where it was remembered already.
    fn remember(&self, staff: i64, words: [u8; 32]) -> bool {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let last = all.entry(staff).or_default();
        let is_new = !last.contains(&words);
        if is_new {
            last.truncate(SEARCHES_MAX - 1);
            last.push_front(words);
        }
        is_new
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
    fn put(&mut self, received: &DeskRecord) {
        let id = received.declaration.id;
        let DeskRecord { work, declaration, ticket, .. } = received;
        let person = work.corrected(&declaration.form).person;
        let as_written = [&declaration.form.person.name, &declaration.form.person.kana, &person.name, &person.kana];
        let line = Line {
            ticket: *ticket,
            state: work.state,
            situation: declaration.situation.unwrap_or(Situation::Unknown),
            unread: !received.seen,
            follow_up: work.to_follow_up(),
            handed_over: work.is_handed_over(),
            dispose_by: work.dispose_by,
            text: folding::searchable(as_written.into_iter().flatten().map(String::as_str)),
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

    /// The number in each view, and the number overdue for disposal.
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

/// The words of a search: a number is a ticket, anything else is a part of a name.
enum Words {
    Anything,
    Ticket(i64),
    Name(Vec<Key>),
}

/// The words that people say before and after the number of a ticket.
const BEFORE_TICKET: [&str; 7] = ["受付番号", "番号札", "受付", "番号", "第", "number", "no"];
const AFTER_TICKET: [&str; 6] = ["番の方", "番さん", "番札", "番目", "番", "号"];

impl Words {
    fn of(words: &str) -> Self {
        let keys = folding::keys(words);
        match ticket(words) {
            _ if keys.is_empty() => Self::Anything,
            Some(ticket) => Self::Ticket(ticket),
            None => Self::Name(keys),
        }
    }

    fn fit(&self, line: &Line) -> bool {
        match self {
            Self::Anything => true,
            Self::Ticket(ticket) => line.ticket == *ticket,
            Self::Name(keys) => folding::has(&line.text, keys),
        }
    }
}

/// The number of a ticket as it is said or written: 104, １０４, 104番, No.104.
fn ticket(words: &str) -> Option<i64> {
    let words: String = words.nfkc().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    let number = BEFORE_TICKET.iter().find_map(|before| words.strip_prefix(before)).unwrap_or(&words);
    let number = AFTER_TICKET.iter().find_map(|after| number.strip_suffix(after)).unwrap_or(number);
    number.bytes().all(|byte| byte.is_ascii_digit()).then(|| number.parse().ok())?
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
            self.latest.fetch_max(latest, Ordering::Relaxed);
            (ids, total, counts, latest, overdue)
        };
        let mut read: HashMap<RecordId, DeskRecord> = self
            .store
            .these(&ids)
            .await?
            .iter()
            .filter_map(|record| self.received(record))
            .map(|received| (received.declaration.id, received))
            .collect();
        let page = ids.iter().filter_map(|id| read.remove(id)).collect();
        Ok(Listed { page, total, counts, latest, overdue })
    }

    /// Notes that somebody searched: by what, and how many were found, never for whom. An open list that asks again
    /// `by_itself` for what was searched for is not noted anew.
    pub async fn searched(&self, staff: &Staff, words: &str, found: usize, by_itself: bool) {
        let by = match Words::of(words) {
            Words::Anything => return,
            Words::Ticket(_) => "ticket",
            Words::Name(_) => "name",
        };
        let is_new = self.searches.remember(staff.id, self.seal.digest(words.as_bytes()));
        if is_new || !by_itself {
            self.audit(&staff.name, "searched", &format!("{found} by {by}")).await;
        }
    }

    /// The declarations received on these days, in the order of their arrival, that are in one of these states.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn received_between(&self, from: Date, to: Date, states: &[State]) -> Result<Vec<DeskRecord>> {
        let ids = self.arrived_between(from, to, states).await?;
        let mut all = Vec::with_capacity(ids.len());
        for ids in ids.chunks(AT_A_TIME) {
            all.extend(self.these(ids).await?);
        }
        Ok(all)
    }

    /// The declarations of these days and states.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn arrived_between(&self, from: Date, to: Date, states: &[State]) -> Result<Vec<RecordId>> {
        self.catch_up().await?;
        let lines = self.queue.lines.read().await;
        let within = |at: u64| (from..=to).contains(&day::in_japan(at));
        let wanted = lines.by_arrival.iter().filter(|((at, _), line)| within(*at) && states.contains(&line.state));
        Ok(wanted.map(|((_, id), _)| *id).collect())
    }

    /// These declarations one after the other, a few of them in memory at a time. What was destroyed meanwhile is left out.
    #[must_use]
    pub fn each_of(&self, ids: Vec<RecordId>) -> mpsc::Receiver<Result<DeskRecord>> {
        let (read, received) = mpsc::channel(AT_A_TIME);
        let desk = self.clone();
        tokio::spawn(async move {
            for ids in ids.chunks(AT_A_TIME) {
                let (few, failed) = match desk.these(ids).await {
                    Ok(few) => (few, None),
                    Err(error) => (Vec::new(), Some(error)),
                };
                for one in few.into_iter().map(Ok).chain(failed.map(Err)) {
                    let is_last = one.is_err();
                    // Whoever listened may have gone.
                    if read.send(one).await.is_err() || is_last {
                        return;
                    }
                }
            }
        });
        received
    }

    /// These declarations, in the order of their arrival.
    async fn these(&self, ids: &[RecordId]) -> Result<Vec<DeskRecord>> {
        let mut few: Vec<DeskRecord> =
            self.store.these(ids).await?.iter().filter_map(|record| self.received(record)).collect();
        few.sort_by_key(|received| (received.received_at, received.declaration.id));
        Ok(few)
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
            let changed: Vec<DeskRecord> = changed.iter().filter_map(|record| self.received(record)).collect();
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
    fn a_number_is_a_ticket_however_it_is_said() {
        for typed in [
            " １０１ ",
            "101",
            "101番",
            "１０１番",
            "No.101",
            "№101",
            "ＮＯ．１０１",
            "no 101",
            "#101",
            "＃１０１",
            "101号",
            "受付番号101",
            "受付番号：101",
            "第101号",
            "101番の方",
            "101 番",
        ] {
            assert!(matches!(Words::of(typed), Words::Ticket(101)), "{typed}");
        }
        assert!(matches!(Words::of(""), Words::Anything));
        assert!(matches!(Words::of(" 　・"), Words::Anything));
        for typed in ["ノ101", "番", "No", "101a", "一〇一", "99999999999999999999"] {
            assert!(matches!(Words::of(typed), Words::Name(_)), "{typed}");
        }
    }
}
