//! Tablets: how they are, which of them are in use, and sending one the situation that the desk has seen on its display.

pub mod status;

use domain::Situation;
use tokio::sync::broadcast;

use super::Desk;
use crate::{
    events::Event,
    store::{Call, Result, Staff, Tablet},
};
use status::{Beat, Status, Statuses};

/// The longest name: it is read at a glance.
pub const NAME_MAX: usize = 40;
/// Events that a slow tablet may fall behind before it only learns that something happened.
const BACKLOG: usize = 16;

/// The shared state of all tablets. Cheap to clone.
#[derive(Clone, Debug)]
pub(super) struct Tablets {
    statuses: Statuses,
    /// Tells a tablet, or all, that there is something to ask for.
    calls: broadcast::Sender<Option<i64>>,
}

impl Default for Tablets {
    fn default() -> Self {
        Self { statuses: Statuses::default(), calls: broadcast::Sender::new(BACKLOG) }
    }
}

/// A tablet as the desk sees it.
#[derive(Clone, Debug)]
pub struct TabletOverview {
    /// The tablet.
    pub tablet: Tablet,
    /// A call for help from it that nobody has answered.
    pub call: Option<Call>,
    /// The status it has reported.
    pub status: Status,
}

/// The reasons for refusing a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameRefusal {
    /// It is empty or longer than [`NAME_MAX`].
    NoName,
    /// Another tablet has it.
    Taken,
}

impl Desk {
    /// All tablets.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn tablets(&self) -> Result<Vec<TabletOverview>> {
        let calls = self.store.calls().await?;
        let tablet = |tablet: Tablet| TabletOverview {
            call: calls.iter().find(|call| call.tablet_id == tablet.id).cloned(),
            status: self.tablets.statuses.of(tablet.id, self.clock.now()),
            tablet,
        };
        Ok(self.store.tablets().await?.into_iter().map(tablet).collect())
    }

    /// A tablet that is enrolled.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn tablet(&self, id: i64) -> Result<Option<Tablet>> {
        self.store.tablet(id).await
    }

    /// Makes a one-time code under which a tablet may enrol, for a member of staff.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn invite_tablet(&self, by: &Staff, name: &str) -> Result<Result<String, NameRefusal>> {
        let name = match self.name_for(None, name).await? {
            Ok(name) => name,
            Err(refusal) => return Ok(Err(refusal)),
        };
        Ok(Ok(self.invite_with(name, Some(&self.entry(&by.name, "kiosk-invited", name))).await?))
    }

    /// Gives a tablet another name.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn rename_tablet(&self, by: &Staff, tablet: &Tablet, name: &str) -> Result<Result<(), NameRefusal>> {
        let name = match self.name_for(Some(tablet.id), name).await? {
            Ok(name) => name,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let audit = self.entry(&by.name, "kiosk-renamed", format!("{} {name}", tablet.id));
        self.store.rename_tablet(tablet.id, name, &audit).await?;
        self.events.tell(Event::Tablet);
        Ok(Ok(()))
    }

    async fn name_for<'a>(&self, own: Option<i64>, name: &'a str) -> Result<Result<&'a str, NameRefusal>> {
        let name = name.trim();
        if name.is_empty() || name.chars().count() > NAME_MAX || name.chars().any(char::is_control) {
            return Ok(Err(NameRefusal::NoName));
        }
        let taken = self.store.tablets().await?.into_iter().any(|other| other.name == name && Some(other.id) != own);
        Ok(if taken { Err(NameRefusal::Taken) } else { Ok(name) })
    }

    /// Takes a tablet out of use, or back into use. A journey that has begun may still be finished.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn lock_tablet(&self, by: &Staff, tablet: &Tablet, locked: bool) -> Result<()> {
        let action = if locked { "kiosk-locked" } else { "kiosk-unlocked" };
        self.store.lock_tablet(tablet.id, locked, &self.entry(&by.name, action, &tablet.name)).await?;
        if locked {
            self.journeys.locked(tablet.id, self.is_in_use(tablet), self.clock.monotonic());
            self.tablets.statuses.take_back(tablet.id);
        } else {
            self.journeys.unlocked(tablet.id);
        }
        self.tell_tablets(Some(tablet.id));
        self.events.tell(Event::Tablet);
        Ok(())
    }

    /// Ends the enrolment of a tablet at once.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn revoke_tablet(&self, by: &Staff, tablet: &Tablet) -> Result<()> {
        self.store.revoke_tablet(tablet.id, &self.entry(&by.name, "kiosk-revoked", &tablet.name)).await?;
        self.tablets.statuses.forget(tablet.id);
        self.tell_tablets(Some(tablet.id));
        self.events.tell(Event::Tablet);
        Ok(())
    }

    /// Sends a tablet the situation, so that its patient starts at the notice that explains it. Not one that is out of
    /// use or with a patient: then `false`. What is sent is kept in memory alone, and for minutes at the most.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn send_situation(&self, by: &Staff, tablet: &Tablet, situation: Situation) -> Result<bool> {
        if tablet.locked_at.is_some() || !self.tablets.statuses.send(tablet.id, situation, self.clock.now()) {
            return Ok(false);
        }
        self.tell_tablets(Some(tablet.id));
        self.events.tell(Event::Tablet);
        // Which situation is the patient's and stays out of it.
        self.audit(&by.name, "situation-sent", &tablet.name).await;
        Ok(true)
    }

    /// Takes back what was sent, unless the tablet has taken it.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn take_situation_back(&self, by: &Staff, tablet: &Tablet) -> Result<()> {
        self.tablets.statuses.take_back(tablet.id);
        self.tell_tablets(Some(tablet.id));
        self.events.tell(Event::Tablet);
        self.audit(&by.name, "situation-taken-back", &tablet.name).await;
        Ok(())
    }

    /// The situation that waits for a tablet, with its number, to go with its first screen. One that tells how it is has
    /// its scripts on, and opens it by itself.
    #[must_use]
    pub fn situation_for_page(&self, tablet: &Tablet) -> Option<(Situation, u32)> {
        let status = self.tablets.statuses.of(tablet.id, self.clock.now());
        status.waiting().filter(|_| !status.online)
    }

    /// A tablet has taken the situation of this number; `false` where that one no longer waits for it.
    pub fn situation_taken(&self, tablet: &Tablet, number: u32) -> bool {
        let taken = self.tablets.statuses.taken(tablet.id, number, self.clock.now());
        if taken {
            self.events.tell(Event::Tablet);
        }
        taken
    }

    /// Returns whether a patient is at a tablet now, as far as it has told.
    #[must_use]
    pub fn is_in_use(&self, tablet: &Tablet) -> bool {
        self.tablets.statuses.of(tablet.id, self.clock.now()).is_in_use()
    }

    /// A tablet has asked for a page: all that is known of one whose scripts are off.
    pub fn tablet_seen(&self, tablet: &Tablet) {
        self.tablets.statuses.seen(tablet.id, self.clock.now());
    }

    /// A tablet has told how it is; gives the situation that waits for it, with its number.
    pub fn heartbeat(&self, tablet: &Tablet, beat: Beat) -> Option<(Situation, u32)> {
        let (changed, waiting) = self.tablets.statuses.beat(tablet.id, beat, self.clock.now());
        if changed {
            self.events.tell(Event::Tablet);
        }
        waiting
    }

    /// Tells one tablet, or all, to ask how things are: the heartbeat's answer has changed.
    pub fn tell_tablets(&self, tablet: Option<i64>) {
        // Nobody listening is nothing wrong.
        _ = self.tablets.calls.send(tablet);
    }

    /// Listens to what tablets are told from now on.
    #[must_use]
    pub fn hear_tablets_told(&self) -> broadcast::Receiver<Option<i64>> {
        self.tablets.calls.subscribe()
    }
}
