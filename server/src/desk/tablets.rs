//! Tablets: how they are, which of them are in use, and sending one the situation that the desk has seen on its display.

pub mod status;

use domain::Situation;
use tokio::sync::broadcast;

use super::Desk;
use crate::{
    events::Event,
    store::{Call, Kiosk, Result, Staff},
};
use status::{Beat, Status, Statuses};

/// The longest name: it is read at a glance.
pub const NAME_MAX: usize = 40;
/// Events that a slow tablet may fall behind before it only learns that something happened.
const BACKLOG: usize = 16;

/// What all tablets have in common. Cheap to clone.
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
pub struct Tablet {
    /// Which.
    pub kiosk: Kiosk,
    /// A call for help from it that nobody has answered.
    pub call: Option<Call>,
    /// What it has told of itself.
    pub status: Status,
}

/// Why a name was refused.
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
    pub async fn tablets(&self) -> Result<Vec<Tablet>> {
        let calls = self.store.calls().await?;
        let tablet = |kiosk: Kiosk| Tablet {
            call: calls.iter().find(|call| call.kiosk_id == kiosk.id).cloned(),
            status: self.tablets.statuses.of(kiosk.id, self.clock.now()),
            kiosk,
        };
        Ok(self.store.tablets().await?.into_iter().map(tablet).collect())
    }

    /// A tablet that is enrolled.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn tablet(&self, id: i64) -> Result<Option<Kiosk>> {
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
    pub async fn rename_tablet(&self, by: &Staff, kiosk: &Kiosk, name: &str) -> Result<Result<(), NameRefusal>> {
        let name = match self.name_for(Some(kiosk.id), name).await? {
            Ok(name) => name,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let audit = self.entry(&by.name, "kiosk-renamed", format!("{} {name}", kiosk.id));
        self.store.rename_tablet(kiosk.id, name, &audit).await?;
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
    pub async fn lock_tablet(&self, by: &Staff, kiosk: &Kiosk, locked: bool) -> Result<()> {
        let action = if locked { "kiosk-locked" } else { "kiosk-unlocked" };
        self.store.lock_tablet(kiosk.id, locked, &self.entry(&by.name, action, &kiosk.name)).await?;
        if locked {
            self.journeys.locked(kiosk.id, self.is_in_use(kiosk), self.clock.monotonic());
            self.tablets.statuses.take_back(kiosk.id);
        } else {
            self.journeys.unlocked(kiosk.id);
        }
        self.tell_tablets(Some(kiosk.id));
        self.events.tell(Event::Tablet);
        Ok(())
    }

    /// Ends the enrolment of a tablet at once.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn revoke_tablet(&self, by: &Staff, kiosk: &Kiosk) -> Result<()> {
        self.store.revoke_tablet(kiosk.id, &self.entry(&by.name, "kiosk-revoked", &kiosk.name)).await?;
        self.tablets.statuses.forget(kiosk.id);
        self.tell_tablets(Some(kiosk.id));
        self.events.tell(Event::Tablet);
        Ok(())
    }

    /// Sends a tablet the situation, so that its patient starts at the notice that explains it. Not one that is out of
    /// use or with a patient: then `false`. What is sent is kept in memory alone, and for minutes at the most.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn send_situation(&self, by: &Staff, kiosk: &Kiosk, situation: Situation) -> Result<bool> {
        if kiosk.locked_at.is_some() || !self.tablets.statuses.send(kiosk.id, situation, self.clock.now()) {
            return Ok(false);
        }
        self.tell_tablets(Some(kiosk.id));
        self.events.tell(Event::Tablet);
        // Which situation is the patient's and stays out of it.
        self.audit(&by.name, "situation-sent", &kiosk.name).await;
        Ok(true)
    }

    /// Takes back what was sent, unless the tablet has taken it.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn take_situation_back(&self, by: &Staff, kiosk: &Kiosk) -> Result<()> {
        self.tablets.statuses.take_back(kiosk.id);
        self.tell_tablets(Some(kiosk.id));
        self.events.tell(Event::Tablet);
        self.audit(&by.name, "situation-taken-back", &kiosk.name).await;
        Ok(())
    }

    /// The situation that waits for a tablet, with its number, to go with its first screen. One that tells how it is has
    /// its scripts on, and opens it by itself.
    #[must_use]
    pub fn situation_for_page(&self, kiosk: &Kiosk) -> Option<(Situation, u32)> {
        let status = self.tablets.statuses.of(kiosk.id, self.clock.now());
        status.waiting().filter(|_| !status.online)
    }

    /// A tablet has taken the situation of this number; `false` where that one no longer waits for it.
    pub fn situation_taken(&self, kiosk: &Kiosk, number: u32) -> bool {
        let taken = self.tablets.statuses.taken(kiosk.id, number, self.clock.now());
        if taken {
            self.events.tell(Event::Tablet);
        }
        taken
    }

    /// Whether a patient is at a tablet now, as far as it has told.
    #[must_use]
    pub fn is_in_use(&self, kiosk: &Kiosk) -> bool {
        self.tablets.statuses.of(kiosk.id, self.clock.now()).is_in_use()
    }

    /// A tablet has asked for a page: all that is known of one whose scripts are off.
    pub fn tablet_seen(&self, kiosk: &Kiosk) {
        self.tablets.statuses.seen(kiosk.id, self.clock.now());
    }

    /// A tablet has told how it is; gives the situation that waits for it, with its number.
    pub fn heartbeat(&self, kiosk: &Kiosk, beat: Beat) -> Option<(Situation, u32)> {
        let (changed, waiting) = self.tablets.statuses.beat(kiosk.id, beat, self.clock.now());
        if changed {
            self.events.tell(Event::Tablet);
        }
        waiting
    }

    /// Tells one tablet, or all, to ask how things are: the heartbeat's answer has changed.
    pub fn tell_tablets(&self, kiosk: Option<i64>) {
        // Nobody listening is nothing wrong.
        _ = self.tablets.calls.send(kiosk);
    }

    /// Listens to what tablets are told from now on.
    #[must_use]
    pub fn hear_tablets_told(&self) -> broadcast::Receiver<Option<i64>> {
        self.tablets.calls.subscribe()
    }
}
