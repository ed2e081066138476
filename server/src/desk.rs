//! The use cases of the desk: taking a declaration, helping a tablet, enrolling, signing in. They know the store as a
//! port, the time and randomness as arguments, and nothing of HTTP.

pub mod accounts;
pub mod assist;
pub mod audit;
pub mod day;
pub mod editions;
pub mod enrolment;
pub mod factors;
mod hashing;
mod journeys;
pub mod numbers;
mod passwords;
pub mod presence;
pub mod queue;
mod refusals;
mod sessions;
pub mod settings;
pub mod staff;
pub mod tablets;
pub mod throttle;
pub mod work;

use std::{
    sync::{
        Arc, Mutex, PoisonError, RwLock,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use domain::{Declaration, Questions, RecordId, Step, statistics, work::Work};
use rand::{CryptoRng, Rng, SeedableRng, rngs::StdRng};

use crate::{
    clock::Clock,
    events::{Event, Events},
    seal::{DataKey, InstallationKey, Part, Seal},
    store::{Audit, Call, Counts, ErrorKind, HandOver, NewRecord, OpenError, Record, Result, Store, Tablet},
};

domain::redacted!(DeskRecord);

/// The actor of what is done by a command.
pub const COMMAND_LINE: &str = "command line";
/// The time for which whoever only looks waits for the entry that says so.
const ENTRY_WAIT: Duration = Duration::from_secs(1);
/// A clock that is set right goes back by less than this, in milliseconds.
const CLOCK_TOLERANCE: u64 = 5 * 60 * 1000;
/// The longest time that a journey may take, in milliseconds.
pub const JOURNEY_MILLIS: u64 = 60 * 60 * 1000;

/// The desk.
#[derive(Clone)]
pub struct Desk {
    store: Arc<dyn Store>,
    seal: Seal,
    clock: Arc<dyn Clock>,
    rng: Arc<Mutex<dyn CryptoRng + Send>>,
    events: Events,
    queue: queue::Queue,
    searches: queue::Searches,
    presence: presence::Presence,
    tablets: tablets::Tablets,
    sessions: sessions::Sessions,
    factors: factors::Factors,
    /// The latest time that was ever seen: on the clock, or in what was received.
    latest: Arc<AtomicU64>,
    journeys: journeys::Journeys,
    throttle: throttle::Throttle,
    hashing: hashing::Hashing,
    refusals: refusals::Refusals,
    audit_finding: audit::LastFinding,
    /// Everything commonly known of the clinic.
    words: Arc<Mutex<Vec<String>>>,
    editions: Arc<RwLock<editions::Editions>>,
}

/// A declaration as the desk sees it.
#[derive(Clone)]
pub struct DeskRecord {
    /// The number of the day.
    pub ticket: i64,
    /// The time of arrival, in milliseconds since 1970.
    pub received_at: u64,
    /// The name of the tablet it came from.
    pub tablet: String,
    /// The member of staff who filled it in for the patient.
    pub assisted_by: Option<String>,
    /// The declaration.
    pub declaration: Declaration,
    /// The desk's work on it.
    pub work: Work,
    /// The version of the work.
    pub revision: i64,
    /// True if somebody at the desk has seen it.
    pub seen: bool,
}

impl Desk {
    /// A desk over a store and its seal.
    pub fn new(store: Arc<dyn Store>, seal: Seal, clock: Arc<dyn Clock>, rng: impl CryptoRng + Send + 'static) -> Self {
        Self {
            seal,
            store,
            clock,
            rng: Arc::new(Mutex::new(rng)),
            events: Events::default(),
            queue: queue::Queue::default(),
            searches: queue::Searches::default(),
            presence: presence::Presence::default(),
            tablets: tablets::Tablets::default(),
            sessions: sessions::Sessions::default(),
            factors: factors::Factors::default(),
            latest: Arc::default(),
            journeys: journeys::Journeys::default(),
            throttle: throttle::Throttle::default(),
            hashing: hashing::Hashing::default(),
            refusals: refusals::Refusals::default(),
            audit_finding: audit::LastFinding::default(),
            words: Arc::default(),
            editions: Arc::default(),
        }
    }

    /// The time.
    #[must_use]
    pub fn clock(&self) -> &dyn Clock {
        &*self.clock
    }

    /// Returns whether the clock is behind the latest arrival, or was set back: days and times cannot be trusted.
    #[must_use]
    pub fn clock_is_behind(&self) -> bool {
        let now = self.clock.now();
        self.latest.fetch_max(now, Ordering::Relaxed) > now + CLOCK_TOLERANCE
    }

    /// The events at the desk.
    #[must_use]
    pub fn events(&self) -> &Events {
        &self.events
    }

    /// Checks that the store can be written, by its own findings of the last seconds: asking costs it nothing.
    ///
    /// # Errors
    /// When it cannot, with the reason.
    pub fn ready(&self) -> Result<()> {
        self.store.writable()
    }

    /// Returns whether destroyed content may still be in the store's files, because another process reads them.
    #[must_use]
    pub fn erasing(&self) -> bool {
        self.store.erasing()
    }

    /// Counts of declarations, open calls and tablets, for `/metrics`.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn counts(&self) -> Result<Counts> {
        self.store.counts().await
    }

    /// Something random.
    pub(crate) fn random<T>(&self, make: impl FnOnce(&mut dyn Rng) -> T) -> T {
        make(&mut *self.rng.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// A new identity, for a journey with scripts off.
    #[must_use]
    pub fn new_id(&self) -> RecordId {
        let mut random = [0; 10];
        self.random(|rng| rng.fill_bytes(&mut random));
        RecordId::v7(self.clock.now(), random)
    }

    /// Takes a declaration from a tablet: once, however often it is sent.
    ///
    /// # Errors
    /// When the store cannot take it; nothing is stored then.
    pub async fn hand_over(&self, tablet: &Tablet, declaration: &Declaration) -> Result<HandOver> {
        if !self.admits(tablet, declaration.id).await? {
            return Ok(HandOver::Locked);
        }
        let received_at = self.clock.now();
        let mut rng = self.own_rng();
        let key = self.seal.new_key(&*self.store, declaration.id, (received_at, self.clock.today()), &mut rng).await?;
        let sealed = self.seal.close(declaration.id, &key, Part::Content, declaration, &mut rng)?;
        let record = NewRecord {
            id: declaration.id,
            day: self.clock.today(),
            received_at,
            tablet: tablet.id,
            tallies: statistics::handed_over(received_at, declaration.situation, &declaration.language),
            digest: sealed.digest,
            data_key: key.wrapped().clone(),
            content: sealed.bytes,
            audit: self.declared_for_patient(tablet, declaration.id),
            audit_conflict: Some(self.entry(&tablet.name, "hand-over-conflict", declaration.id.to_string())),
        };
        let outcome = self.store.hand_over(record).await?;
        if matches!(outcome, HandOver::Again(_)) {
            self.expect_readable(declaration.id).await?;
        }
        if matches!(outcome, HandOver::Stored(_) | HandOver::Again(_)) {
            self.journeys.finished(tablet.id, declaration.id);
        }
        if matches!(outcome, HandOver::Stored(_)) {
            self.events.tell(Event::Declaration);
        }
        Ok(outcome)
    }

    /// Changes the key of the installation, and gives the new one.
    ///
    /// # Errors
    /// When it is not in a file, or file or store cannot be written; then the old key still holds.
    pub async fn change_key(&self) -> Result<InstallationKey, OpenError> {
        self.seal.change_key(&*self.store, self.clock.now(), &mut self.own_rng()).await
    }

    /// Checks that a record that is sent again, and may be given up where it comes from, is one that reads.
    async fn expect_readable(&self, id: RecordId) -> Result<()> {
        match self.store.record(id).await? {
            Some(record) if self.received(&record).is_none() => {
                Err(ErrorKind::NotReady("a declaration that was sent again does not read here any more".to_owned())
                    .into())
            }
            _ => Ok(()),
        }
    }

    /// The key of the installation, which the store was opened with, to be written out; noted by its name.
    pub async fn key_to_write_out(&self, actor: &str) -> InstallationKey {
        let key = self.seal.installation_key();
        self.audit(actor, "key-sheet", &key.name()).await;
        key
    }

    /// A source of randomness of one's own: the one that all share is not held while something is sealed, or the store
    /// is waited for.
    fn own_rng(&self) -> StdRng {
        self.random(|rng| StdRng::from_rng(rng))
    }

    /// Returns whether a tablet may hand this declaration over. One that is out of use may finish the journeys that
    /// this server knew of at that time, for as long as a journey may take, and may ask again for a receipt. It begins
    /// nothing.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn admits(&self, tablet: &Tablet, id: RecordId) -> Result<bool> {
        let now = self.clock.monotonic();
        let Some(locked_at) = tablet.locked_at else {
            self.journeys.seen(tablet.id, id, now);
            return Ok(true);
        };
        if self.is_handed_over(id).await? {
            return Ok(true);
        }
        // An identity begins with the time at which its journey began, as the tablet tells it: so what this server knew
        // must agree, and the present time, too, or an old identity would open the tablet for ever.
        let lasts = |from: u64, at: u64| from <= at && at < from.saturating_add(JOURNEY_MILLIS);
        let begun_before = |begun: u64| begun < locked_at && lasts(begun, locked_at);
        let says_so = id.millis().is_some_and(begun_before) && lasts(locked_at, self.clock.now());
        Ok(says_so && self.journeys.under_way(tablet.id, id, now))
    }

    /// Returns whether a declaration was handed over, destroyed since or not.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn is_handed_over(&self, id: RecordId) -> Result<bool> {
        self.store.has(id).await
    }

    /// The latest declarations, newest first.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn latest(&self, limit: u32) -> Result<Vec<DeskRecord>> {
        Ok(self.store.records(0, limit).await?.iter().filter_map(|record| self.received(record)).collect())
    }

    /// A declaration; `None` where there is none.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn find(&self, id: RecordId) -> Result<Option<DeskRecord>> {
        Ok(self.store.record(id).await?.and_then(|record| self.received(&record)))
    }

    /// Checks the store and returns its defects, as lines for the operator: its own findings, and records that do not
    /// read.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn check(&self) -> Result<Vec<String>> {
        let mut findings: Vec<String> = self.seal.findings().collect();
        findings.extend(self.store.check(&|record| self.received(record).is_some()).await?);
        Ok(findings)
    }

    /// Calls the staff to a tablet.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn call(&self, tablet: &Tablet, screen: Step) -> Result<()> {
        self.store.call(tablet.id, screen, self.clock.now()).await?;
        self.events.tell(Event::Call);
        Ok(())
    }

    /// The calls nobody has answered, oldest first.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn calls(&self) -> Result<Vec<Call>> {
        self.store.calls().await
    }

    /// Notes that a member of staff has answered a call.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn answer_call(&self, call: i64, staff: i64) -> Result<()> {
        self.store.answer_call(call, staff, self.clock.now()).await?;
        self.events.tell(Event::Call);
        Ok(())
    }

    /// An entry of the audit log for what is done now.
    fn entry(&self, actor: &str, action: &'static str, subject: impl Into<String>) -> Audit {
        Audit { at: self.clock.now(), actor: actor.to_owned(), action, subject: subject.into() }
    }

    /// Writes an entry of the audit log for what changes nothing in the store: a log that cannot be written, or not at
    /// once, does not keep the desk from reading. The operator's log then says that the entry is missing.
    async fn audit(&self, actor: &str, action: &'static str, subject: &str) {
        let (entry, store) = (self.entry(actor, action, subject), self.store.clone());
        let write = async move {
            let written = match store.writable() {
                Ok(()) => store.audit(&entry).await,
                // Known already: nobody waits for it.
                not_ready => not_ready,
            };
            if let Err(error) = written {
                tracing::error!(%error, actor = entry.actor, action, "an entry is missing in the audit log");
            }
        };
        // It goes on being written after that.
        _ = tokio::time::timeout(ENTRY_WAIT, tokio::spawn(write)).await;
    }

    /// Reads a stored record; `None` for one that does not read, which `check` reports.
    fn received(&self, record: &Record) -> Option<DeskRecord> {
        self.opened(record, &self.seal.key_of(record)?)
    }

    /// The same with the record's key in hand.
    fn opened(&self, record: &Record, key: &DataKey) -> Option<DeskRecord> {
        let json: domain::json::Value = self.seal.read(record.id, key, Part::Content, &record.content)?;
        // Whatever edition it was made with: it was checked when it was taken.
        let declaration = Declaration::read(&json, domain::Date::MAX, |_| Some(Questions::ALL));
        let mut declaration =
            declaration.inspect_err(|_| tracing::error!(id = %record.id, "a record does not read")).ok()?;
        declaration.form.questions = self.questions(&declaration.edition);
        let work = match &record.work {
            Some(work) => self.seal.read(record.id, key, Part::Work(record.revision), work)?,
            None => Work::default(),
        };
        Some(DeskRecord {
            ticket: record.ticket,
            received_at: record.received_at,
            tablet: record.tablet.clone(),
            assisted_by: record.assisted_by.clone(),
            declaration,
            work,
            revision: record.revision,
            seen: record.seen,
        })
    }
}
