//! The use cases of the desk: taking a declaration, helping a tablet, enrolling, signing in. They know the store as a
//! port, the time and randomness as arguments, and nothing of HTTP.

pub mod accounts;
pub mod assist;
pub mod day;
pub mod enrolment;
mod hashing;
mod journeys;
pub mod numbers;
mod passwords;
pub mod presence;
pub mod queue;
mod refusals;
mod seal;
mod sessions;
pub mod settings;
pub mod staff;
pub mod tablets;
pub mod throttle;
pub mod work;

use std::sync::{
    Arc, Mutex, PoisonError,
    atomic::{AtomicU64, Ordering},
};

use domain::{Declaration, Questions, RecordId, Step, tally, work::Work};
use rand::{CryptoRng, Rng};

use crate::{
    clock::Clock,
    events::{Event, Events},
    store::{Audit, Call, Counts, HandOver, Kiosk, NewRecord, Record, Result, Store},
};

/// A clock that is set right goes back by less than this, in milliseconds.
const CLOCK_TOLERANCE: u64 = 5 * 60 * 1000;
/// How long a journey may take.
pub const JOURNEY_MILLIS: u64 = 60 * 60 * 1000;

/// The desk.
#[derive(Clone)]
pub struct Desk {
    store: Arc<dyn Store>,
    seal: seal::Seal,
    clock: Arc<dyn Clock>,
    rng: Arc<Mutex<dyn CryptoRng + Send>>,
    events: Events,
    queue: queue::Queue,
    presence: presence::Presence,
    tablets: tablets::Tablets,
    sessions: sessions::Sessions,
    /// The latest time that was ever seen: on the clock, or in what was received.
    latest: Arc<AtomicU64>,
    journeys: journeys::Journeys,
    throttle: throttle::Throttle,
    hashing: hashing::Hashing,
    refusals: refusals::Refusals,
    /// What everybody knows of the clinic.
    words: Arc<Mutex<Vec<String>>>,
}

/// A declaration as the desk sees it.
#[derive(Clone, Debug)]
pub struct Received {
    /// The number of the day.
    pub ticket: i64,
    /// When it arrived.
    pub received_at: u64,
    /// The name of the tablet it came from.
    pub kiosk: String,
    /// The member of staff who filled it in for the patient.
    pub assisted_by: Option<String>,
    /// What was declared.
    pub declaration: Declaration,
    /// The desk's work on it.
    pub work: Work,
    /// The version of the work.
    pub revision: i64,
    /// Whether somebody at the desk has seen it.
    pub seen: bool,
}

impl Desk {
    /// A desk over a store.
    pub fn new(store: Arc<dyn Store>, clock: Arc<dyn Clock>, rng: impl CryptoRng + Send + 'static) -> Self {
        Self {
            seal: seal::Seal::new(store.digest_key().clone()),
            store,
            clock,
            rng: Arc::new(Mutex::new(rng)),
            events: Events::default(),
            queue: queue::Queue::default(),
            presence: presence::Presence::default(),
            tablets: tablets::Tablets::default(),
            sessions: sessions::Sessions::default(),
            latest: Arc::default(),
            journeys: journeys::Journeys::default(),
            throttle: throttle::Throttle::default(),
            hashing: hashing::Hashing::default(),
            refusals: refusals::Refusals::default(),
            words: Arc::default(),
        }
    }

    /// The time.
    #[must_use]
    pub fn clock(&self) -> &dyn Clock {
        &*self.clock
    }

    /// Whether the clock is behind what was received already, or was set back: days and times cannot be trusted.
    #[must_use]
    pub fn clock_is_behind(&self) -> bool {
        let now = self.clock.now();
        self.latest.fetch_max(now, Ordering::Relaxed) > now + CLOCK_TOLERANCE
    }

    /// What happens at the desk.
    #[must_use]
    pub fn events(&self) -> &Events {
        &self.events
    }

    /// Whether the store can be written, as far as it has found out within the last seconds: asking costs it nothing.
    ///
    /// # Errors
    /// When it cannot, with the reason.
    pub fn ready(&self) -> Result<()> {
        self.store.writable()
    }

    /// Whether something that was destroyed may still be read in the store's files, because another process reads them.
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
    pub async fn hand_over(&self, kiosk: &Kiosk, declaration: &Declaration) -> Result<HandOver> {
        if !self.admits(kiosk, declaration.id).await? {
            return Ok(HandOver::Locked);
        }
        let sealed = self.seal.seal(declaration.id, declaration)?;
        let received_at = self.clock.now();
        let record = NewRecord {
            id: declaration.id,
            day: self.clock.today(),
            received_at,
            kiosk: kiosk.id,
            tallies: tally::handed_over(received_at, declaration.situation, &declaration.language),
            digest: sealed.digest,
            content: sealed.bytes,
            audit: self.declared_for_patient(kiosk, declaration.id),
            audit_conflict: Some(self.entry(&kiosk.name, "hand-over-conflict", declaration.id.to_string())),
        };
        let outcome = self.store.hand_over(record).await?;
        if matches!(outcome, HandOver::Stored(_) | HandOver::Again(_)) {
            self.journeys.finished(kiosk.id, declaration.id);
        }
        if matches!(outcome, HandOver::Stored(_)) {
            self.events.tell(Event::Declaration);
        }
        Ok(outcome)
    }

    /// Whether a tablet may hand this declaration over. One that is out of use finishes what was begun before, as far as
    /// this server knew of it then and for as long as a journey may take; and it may ask again for a receipt. It begins
    /// nothing.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn admits(&self, kiosk: &Kiosk, id: RecordId) -> Result<bool> {
        let now = self.clock.monotonic();
        let Some(locked_at) = kiosk.locked_at else {
            self.journeys.seen(kiosk.id, id, now);
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
        Ok(says_so && self.journeys.under_way(kiosk.id, id, now))
    }

    /// Whether a declaration was handed over, destroyed since or not.
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
    pub async fn latest(&self, limit: u32) -> Result<Vec<Received>> {
        Ok(self.store.records(0, limit).await?.iter().filter_map(|record| self.received(record)).collect())
    }

    /// A declaration; `None` where there is none.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn find(&self, id: RecordId) -> Result<Option<Received>> {
        Ok(self.store.record(id).await?.and_then(|record| self.received(&record)))
    }

    /// What is wrong with the store, as lines for the operator: its own findings, and records that do not read.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn check(&self) -> Result<Vec<String>> {
        self.store.check(&|record| self.received(record).is_some()).await
    }

    /// Calls the staff to a tablet.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn call(&self, kiosk: &Kiosk, screen: Step) -> Result<()> {
        self.store.call(kiosk.id, screen, self.clock.now()).await?;
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

    /// Writes an entry of the audit log for what changes nothing in the store: a log that cannot be written does not keep
    /// the desk from reading. The operator's log then says that the entry is missing.
    async fn audit(&self, actor: &str, action: &'static str, subject: &str) {
        let written = match self.store.writable() {
            Ok(()) => self.store.audit(&self.entry(actor, action, subject)).await,
            // Known already: nobody waits for it.
            not_ready => not_ready,
        };
        if let Err(error) = written {
            tracing::error!(%error, actor, action, "an entry is missing in the audit log");
        }
    }

    /// What a record says; `None` for one that does not read, which is left to `check`.
    fn received(&self, record: &Record) -> Option<Received> {
        let json: domain::json::Value = self.seal.open(record.id, &record.content)?;
        // Whatever edition it was made with: it was checked when it was taken.
        let declaration = Declaration::read(&json, domain::Date::MAX, |_| Some(Questions::ALL));
        let declaration =
            declaration.inspect_err(|_| tracing::error!(id = %record.id, "a record does not read")).ok()?;
        let work = match &record.work {
            Some(work) => self.seal.open(record.id, work)?,
            None => Work::default(),
        };
        Some(Received {
            ticket: record.ticket,
            received_at: record.received_at,
            kiosk: record.kiosk.clone(),
            assisted_by: record.assisted_by.clone(),
            declaration,
            work,
            revision: record.revision,
            seen: record.seen,
        })
    }
}
