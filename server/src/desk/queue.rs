//! The desk's queue: every declaration as a line in memory, so that listing, filtering and searching ask the store for
//! the few that are shown and for nothing else.
//!
//! After a start the lines are made in the background, what is needed first before the rest: the newest, then all that
//! nobody has worked on, then all others. Until then an answer says that it is not of all.
//!
//! What a search needs of a patient (name and kana) is here and nowhere at rest. The store is the authority: before each
//! answer the lines catch up with its changes, whoever made them, this server or a command beside it.

use std::{
    collections::{BTreeMap, HashMap, VecDeque},
    sync::{
        Arc, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use domain::{
    Date, RecordId, Situation, day,
    work::{Asked, Order, State, View},
};
use tokio::sync::{Mutex, RwLock, mpsc};
use unicode_normalization::UnicodeNormalization;

use super::{Desk, DeskRecord};
use crate::{
    events::Event,
    folding::{self, Key},
    store::{
        Record, Result, Staff,
        work::{Arrival, Cursor, Touched},
    },
};

domain::redacted!(Listed, Line, Lines, Queue);

/// Searches that are remembered of a member of staff: more than lists stand open.
const SEARCHES_MAX: usize = 16;
/// Records read at a time.
const BATCH: u32 = 50;
/// The newest, which are read before anything else and before the first answer.
const NEWEST: usize = 500;
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
    /// The progress of the reading, where not all is read yet: then the numbers above are the least that there are.
    pub reading: Option<Reading>,
}

/// The progress of the reading after a start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Declarations that are read.
    pub read: usize,
    /// Declarations that there are.
    pub of: usize,
}

/// The declarations from before the start that are still to be read; each part goes on at a place in their arrival.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ToRead {
    /// Everything: nothing has begun.
    All,
    /// The newest, so many of them.
    Newest(Arrival, usize),
    /// Those that nobody has worked on; afterwards all others, from another place on.
    Untouched(Arrival, Arrival),
    /// All others.
    Rest(Arrival),
    /// Nothing.
    Nothing,
}

/// A record as the queue keeps it. There are as many as declarations: it is small.
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
    by_arrival: BTreeMap<Arrival, Line>,
    to_read: ToRead,
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
    /// True while a task reads what was there at the start.
    reading: Arc<AtomicBool>,
}

impl Default for Queue {
    fn default() -> Self {
        let lines = Lines { by_arrival: BTreeMap::new(), to_read: ToRead::All, read: Cursor::START, gone: -1 };
        Self { lines: Arc::new(RwLock::new(lines)), catching_up: Arc::default(), reading: Arc::default() }
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
    fn of(received: &DeskRecord) -> Self {
        let DeskRecord { work, declaration, ticket, .. } = received;
        let person = work.corrected(&declaration.form).person;
        let as_written = [&declaration.form.person.name, &declaration.form.person.kana, &person.name, &person.kana];
        Self {
            ticket: *ticket,
            state: work.state,
            situation: declaration.situation.unwrap_or(Situation::Unknown),
            unread: !received.seen,
            follow_up: work.to_follow_up(),
            handed_over: work.is_handed_over(),
            dispose_by: work.dispose_by,
            text: folding::searchable(as_written.into_iter().flatten().map(String::as_str)),
        }
    }

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
    fn remove(&mut self, arrival: Arrival, change: i64) {
        self.by_arrival.remove(&arrival);
        self.gone = self.gone.max(change);
    }

    /// The identities of a page, and how many there are on all.
    fn find(&self, asked: &Asked, today: Date) -> (Vec<RecordId>, usize) {
        let words = Words::of(&asked.words);
        let shown = |(Arrival { id, .. }, line): (&Arrival, &Line)| {
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
    /// A page of the queue. After a start it does not wait for more than the newest declarations.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn list(&self, asked: &Asked) -> Result<Listed> {
        self.read_enough().await?;
        // Before the lines are looked at: what is read meanwhile is among them.
        let reading = self.reading().await?;
        let today = self.clock.today();
        let (ids, total, counts, latest, overdue) = {
            let lines = self.queue.lines.read().await;
            let (ids, total) = lines.find(asked, today);
            let latest = lines.by_arrival.last_key_value().map_or(0, |(arrival, _)| arrival.at);
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
        Ok(Listed { page, total, counts, latest, overdue, reading })
    }

    /// The declarations that may be destroyed, as far as they are read, in the order of their arrival; and how far that is
    /// where it is not all.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn disposable(&self) -> Result<(Vec<DeskRecord>, Option<Reading>)> {
        self.read_enough().await?;
        // Before the lines are looked at: what is read meanwhile is among them.
        let reading = self.reading().await?;
        let ids: Vec<RecordId> = {
            let lines = self.queue.lines.read().await;
            lines.by_arrival.iter().filter(|(_, line)| line.state.may_be_disposed()).map(|(at, _)| at.id).collect()
        };
        Ok((self.all_of(&ids).await?, reading))
    }

    /// The progress of the reading after the start; `None` once all is read.
    async fn reading(&self) -> Result<Option<Reading>> {
        let read = {
            let lines = self.queue.lines.read().await;
            if lines.to_read == ToRead::Nothing {
                return Ok(None);
            }
            lines.by_arrival.len()
        };
        let of = usize::try_from(self.store.counts().await?.records).unwrap_or_default();
        Ok(Some(Reading { read, of: of.max(read) }))
    }

    /// Notes that somebody searched: by what, and how many were found (so far, while not all are read), never for whom. An
    /// open list that asks again `by_itself` for what was searched for is not noted anew.
    pub async fn searched(&self, staff: &Staff, words: &str, found: (usize, Option<Reading>), by_itself: bool) {
        let by = match Words::of(words) {
            Words::Anything => return,
            Words::Ticket(_) => "ticket",
            Words::Name(_) => "name",
        };
        let (found, so_far) = (found.0, if found.1.is_some() { ", so far" } else { "" });
        let is_new = self.searches.remember(staff.id, self.seal.digest(words.as_bytes()));
        if is_new || !by_itself {
            self.audit(&staff.name, "searched", &format!("{found} by {by}{so_far}")).await;
        }
    }

    /// The declarations received on these days, in the order of their arrival, that are in one of these states.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn received_between(&self, from: Date, to: Date, states: &[State]) -> Result<Vec<DeskRecord>> {
        let ids = self.arrived_between(from, to, states).await?;
        self.all_of(&ids).await
    }

    /// All of these declarations, in the order of their arrival where the identities are.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn all_of(&self, ids: &[RecordId]) -> Result<Vec<DeskRecord>> {
        let mut all = Vec::with_capacity(ids.len());
        for ids in ids.chunks(AT_A_TIME) {
            all.extend(self.these(ids).await?);
        }
        Ok(all)
    }

    /// The declarations of these days and states: all of them, however long the reading after a start takes.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn arrived_between(&self, from: Date, to: Date, states: &[State]) -> Result<Vec<RecordId>> {
        self.catch_up().await?;
        let lines = self.queue.lines.read().await;
        let within = |at: u64| (from..=to).contains(&day::in_japan(at));
        let wanted =
            lines.by_arrival.iter().filter(|(arrival, line)| within(arrival.at) && states.contains(&line.state));
        Ok(wanted.map(|(arrival, _)| arrival.id).collect())
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
        while !self.read_some().await? {}
        self.follow().await
    }

    /// Reads in a task of its own what was there at the start. Where that fails, the next answer tries again.
    pub fn read_behind(&self) {
        if self.queue.reading.swap(true, Ordering::AcqRel) {
            return;
        }
        let desk = self.clone();
        tokio::spawn(async move {
            let read = loop {
                match desk.read_some().await {
                    Ok(false) => {}
                    ended => break ended,
                }
            };
            desk.queue.reading.store(false, Ordering::Release);
            match read {
                // The open lists say so.
                Ok(_) => desk.events.tell(Event::Declaration),
                // Also at a stop.
                Err(error) => tracing::debug!(%error, "not all declarations are read yet"),
            }
        });
    }

    /// Reads as much as an answer needs, and has the rest read behind.
    async fn read_enough(&self) -> Result<()> {
        // Where the reading behind has failed it fails here, too: nobody is told for ever that it is under way.
        let mut due = !self.queue.reading.load(Ordering::Acquire);
        loop {
            let to_read = self.queue.lines.read().await.to_read;
            match to_read {
                ToRead::Nothing => break,
                ToRead::All | ToRead::Newest(..) => due = false,
                ToRead::Untouched(..) | ToRead::Rest(_) if due => due = false,
                ToRead::Untouched(..) | ToRead::Rest(_) => {
                    self.read_behind();
                    break;
                }
            }
            self.read_some().await?;
        }
        self.follow().await
    }

    /// Reads some of what was there at the start; `true` once that is all. Nothing is changed in the lines meanwhile: what
    /// the store changes after it was read here is found by [`Self::follow`].
    async fn read_some(&self) -> Result<bool> {
        let _turn = self.queue.catching_up.lock().await;
        let (before, touched) = {
            let mut lines = self.queue.lines.write().await;
            if lines.to_read == ToRead::All {
                let change = self.store.last_change().await?;
                (lines.read, lines.gone) = (Cursor::after(change), change);
                lines.to_read = ToRead::Newest(Arrival::LAST, NEWEST);
            }
            match lines.to_read {
                ToRead::Nothing | ToRead::All => return Ok(true),
                ToRead::Newest(before, _) | ToRead::Rest(before) => (before, Touched::Whatever),
                ToRead::Untouched(before, _) => (before, Touched::Never),
            }
        };
        let records = self.store.arrived_before(before, touched, BATCH).await?;
        let last = records.last().map(|record| Arrival { at: record.received_at, id: record.id });
        let count = records.len();
        let was_last = count < BATCH as usize;
        let read = self.lines_of(records).await;
        let mut lines = self.queue.lines.write().await;
        lines.by_arrival.extend(read);
        let last = last.unwrap_or(before);
        lines.to_read = match lines.to_read {
            ToRead::Newest(..) | ToRead::Rest(_) if was_last => ToRead::Nothing,
            ToRead::Newest(_, left) if left <= count => ToRead::Untouched(last, last),
            ToRead::Newest(_, left) => ToRead::Newest(last, left - count),
            ToRead::Untouched(_, rest) if was_last => ToRead::Rest(rest),
            ToRead::Untouched(_, rest) => ToRead::Untouched(last, rest),
            ToRead::Rest(_) => ToRead::Rest(last),
            ToRead::All | ToRead::Nothing => ToRead::Nothing,
        };
        Ok(lines.to_read == ToRead::Nothing)
    }

    /// The lines of records. Opening them takes a while: whoever else is waited for comes in between.
    async fn lines_of(&self, records: Vec<Record>) -> Vec<(Arrival, Line)> {
        let mut lines = Vec::with_capacity(records.len());
        for record in records {
            let line = self.received(&record).map(|received| Line::of(&received));
            lines.extend(line.map(|line| (Arrival { at: record.received_at, id: record.id }, line)));
            tokio::task::yield_now().await;
        }
        lines
    }

    /// Brings the lines up to the store's last change since the reading began.
    async fn follow(&self) -> Result<()> {
        let _turn = self.queue.catching_up.lock().await;
        let (mut read, gone) = {
            let lines = self.queue.lines.read().await;
            (lines.read, lines.gone)
        };
        loop {
            let changed = self.store.changed(read, BATCH).await?;
            let Some(last) = changed.last() else { break };
            read = Cursor { change: last.change, id: last.id };
            let whole = changed.len() < BATCH as usize;
            let changed = self.lines_of(changed).await;
            let mut lines = self.queue.lines.write().await;
            lines.by_arrival.extend(changed);
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
                lines.remove(Arrival { at: disposal.received_at, id: disposal.id }, disposal.change);
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
