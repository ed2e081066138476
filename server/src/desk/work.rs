//! Working on a declaration: one step at a time, over the version that was seen, with who and when.

use domain::{
    Date, FormAnswers, RecordId, statistics,
    work::{Act, Refused, Stamp, State, Work},
};

use super::{Desk, DeskRecord};
use crate::{
    events::Event,
    seal::Part,
    store::{
        Result, Staff,
        work::{Disposal, Printed, WorkStep},
    },
};

domain::redacted!(Found);

/// The name of the slip among what is printed.
pub const SLIP: &str = "slip";

/// The result of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Done {
    /// It is written.
    Written,
    /// Somebody has written since the version that was seen. Nothing is changed.
    Newer,
    /// The state does not allow it, or the person may not. Nothing is changed.
    Refused,
    /// There is no such declaration (any more).
    Gone,
}

/// A declaration as the desk finds it.
#[derive(Clone)]
pub enum Found {
    /// It is there.
    Here(Box<DeskRecord>),
    /// It was destroyed.
    Disposed(Disposal),
    /// There is none.
    Missing,
}

impl DeskRecord {
    /// The sheet with the desk's corrections.
    #[must_use]
    pub fn corrected(&self) -> FormAnswers {
        self.work.corrected(&self.declaration.form)
    }
}

impl Desk {
    /// A declaration, or what remains of it.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn look_up(&self, id: RecordId) -> Result<Found> {
        match self.find(id).await? {
            Some(received) => Ok(Found::Here(Box::new(received))),
            None => Ok(self.store.disposal(id).await?.map_or(Found::Missing, Found::Disposed)),
        }
    }

    /// Notes that somebody looked at a declaration.
    pub async fn viewed(&self, id: RecordId, staff: &Staff) {
        self.audit(&staff.name, "viewed", &id.to_string()).await;
    }

    /// Notes that somebody looked at the declarations of a day.
    pub async fn viewed_day(&self, day: Date, count: usize, staff: &Staff) {
        self.audit(&staff.name, "day-viewed", &format!("{count} of {day}")).await;
    }

    /// Does something with a declaration, in the version that was seen.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn work(&self, id: RecordId, revision: i64, act: Act, staff: &Staff, keep_days: u32) -> Result<Done> {
        let Some(record) = self.store.record(id).await? else { return Ok(Done::Gone) };
        let Some(key) = self.seal.key_of(&record) else { return Ok(Done::Gone) };
        let Some(received) = self.opened(&record, &key) else { return Ok(Done::Gone) };
        if received.revision != revision {
            return Ok(Done::Newer);
        }
        let mut work = received.work;
        if !staff.role.may(act.right(work.state)) {
            return Ok(Done::Refused);
        }
        let name = act.name().name();
        let first_claim = matches!(act, Act::Claim { .. }) && work.reached(State::Claimed).is_none();
        let audit = self.entry(&staff.name, name, id.to_string());
        let stamp = Stamp { by: staff.name.clone(), at: audit.at };
        if let Err(Refused) = work.take(act, stamp, self.clock.today(), keep_days) {
            return Ok(Done::Refused);
        }
        let tallies = if first_claim { statistics::claimed(received.received_at, audit.at) } else { Vec::new() };
        let part = Part::Work(revision + 1);
        let sealed = self.seal.close(id, &key, part, &work, &mut self.own_rng())?;
        let step = WorkStep { id, revision, work: sealed.bytes, tallies, audit };
        if !self.store.write_work(&step).await? {
            return Ok(Done::Newer);
        }
        self.events.tell(Event::Declaration);
        Ok(Done::Written)
    }

    /// Notes that a page with a declaration stands open, and gives the names of the others who have it open. `None`
    /// where there is no such declaration (any more), else with its version.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn present(&self, id: RecordId, page: &str, staff: &Staff) -> Result<Option<(Vec<String>, i64)>> {
        let Some(received) = self.find(id).await? else { return Ok(None) };
        if !received.seen && self.store.writable().is_ok() {
            match self.store.see(id, &staff.name, self.clock.now()).await {
                Ok(()) => self.events.tell(Event::Declaration),
                // Looking at it does not need it.
                Err(error) if error.is_passing() => tracing::warn!(%error, "who saw a declaration first is not noted"),
                Err(error) => return Err(error),
            }
        }
        let others = self.presence.note(page, id, (staff.id, &staff.name), self.clock.now());
        Ok(Some((others, received.revision)))
    }

    /// Notes that a sheet was printed for a declaration.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn printed(&self, id: RecordId, what: &str, staff: &Staff) -> Result<()> {
        let action = if what == SLIP { "slip-printed" } else { "printed" };
        self.store.print(id, what, &self.entry(&staff.name, action, id.to_string())).await?;
        Ok(())
    }

    /// The sheets printed for a declaration, latest first.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn prints(&self, id: RecordId) -> Result<Vec<Printed>> {
        self.store.prints(id).await
    }

    /// Notes that declarations were taken out as a file.
    pub async fn exported(&self, by: &str, format: &str, count: usize) {
        self.audit(by, "exported", &format!("{count} as {format}")).await;
    }

    /// Destroys a declaration that has served its purpose, in the version that was seen. What remains is that it was.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn dispose(&self, id: RecordId, revision: i64, by: &str) -> Result<Done> {
        let Some(received) = self.find(id).await? else { return Ok(Done::Gone) };
        if received.revision != revision {
            return Ok(Done::Newer);
        }
        if !received.work.state.may_be_disposed() {
            return Ok(Done::Refused);
        }
        if !self.store.dispose(id, revision, &self.entry(by, "disposed", id.to_string())).await? {
            return Ok(Done::Newer);
        }
        self.events.tell(Event::Declaration);
        Ok(Done::Written)
    }

    /// Destroys all whose deadline has come, and gives what was destroyed.
    ///
    /// # Errors
    /// When the store cannot be written; those destroyed before stay destroyed.
    pub async fn dispose_due(&self, by: &str) -> Result<Vec<DeskRecord>> {
        let today = self.clock.today();
        let is_due = |work: &Work| work.state.may_be_disposed() && work.dispose_by.is_some_and(|by| by <= today);
        let all = self.received_between(domain::Date::MIN, domain::Date::MAX, &[State::Paid, State::Withdrawn]).await?;
        let mut disposed = Vec::new();
        for received in all.into_iter().filter(|received| is_due(&received.work)) {
            if self.dispose(received.declaration.id, received.revision, by).await? == Done::Written {
                disposed.push(received);
            }
        }
        Ok(disposed)
    }
}
