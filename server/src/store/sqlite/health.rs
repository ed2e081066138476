//! The state of the store: known from the last write, and probed once a second, so that asking costs nothing and
//! trouble is found before a patient meets it.

use std::{
    sync::{
        Arc, Mutex, PoisonError, Weak,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use sqlx::Executor;
use tokio::time::{MissedTickBehavior, interval, sleep};

use super::{
    connections::{Connections, Write},
    driver,
};
use crate::store::{Displaced, ErrorKind, Result, StoreError};

/// The interval of the store's upkeep.
const EVERY: Duration = Duration::from_secs(1);
/// Other processes destroy declarations, too: so often, in turns, is looked whether the log is to be emptied for them.
const TURNS_A_LOOK: u32 = 5;

/// The number of tries to empty the log while somebody waits for the answer, and the pause between them.
const ERASING_TRIES: u32 = 3;
const ERASING_PAUSE: Duration = Duration::from_millis(30);

impl Write<'_> {
    /// Has the log emptied once this is committed: it still has the pages as they were. That it is to be done outlives
    /// this process.
    pub(super) async fn mark_for_erasing(&mut self) -> Result<(), sqlx::Error> {
        self.execute("UPDATE upkeep SET erasing = erasing + 1").await.map(drop)
    }
}

/// The health of the store.
#[derive(Debug, Default)]
pub(super) struct Health {
    trouble: Mutex<Option<String>>,
    damage: Mutex<Option<String>>,
    /// Something was written since this was last looked at.
    wrote: AtomicBool,
    /// A transaction was given up: only a write will tell.
    doubtful: AtomicBool,
    /// The log may still hold what was destroyed.
    erasing: AtomicBool,
}

impl Health {
    /// The reason for which the store cannot be written; `None` while it can.
    pub(super) fn trouble(&self) -> Option<String> {
        self.damage().or_else(|| self.trouble.lock().unwrap_or_else(PoisonError::into_inner).clone())
    }

    /// The permanent damage, if there is any.
    pub(super) fn damage(&self) -> Option<String> {
        self.damage.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Notes that the store is damaged: nothing is written to it any more.
    pub(super) fn damaged(&self, line: String) {
        *self.damage.lock().unwrap_or_else(PoisonError::into_inner) = Some(line);
    }

    /// Notes a commit.
    pub(super) fn wrote(&self) {
        self.wrote.store(true, Ordering::Relaxed);
        self.set(None);
    }

    /// Notes a failure, if it says that nothing can be written.
    pub(super) fn failed(&self, error: &StoreError) {
        match (error.kind(), driver(error)) {
            (ErrorKind::Unavailable, Some(sqlx::Error::PoolClosed)) => {}
            (ErrorKind::Unavailable, Some(cause)) => self.set(Some(format!("{error}: {cause}"))),
            (ErrorKind::Unavailable, None) | (ErrorKind::Displaced(_), _) => self.set(Some(error.to_string())),
            _ => {}
        }
    }

    /// Notes that a transaction did not come to its end.
    pub(super) fn doubt(&self) {
        self.doubtful.store(true, Ordering::Relaxed);
    }

    /// Returns whether the log may still hold what was destroyed.
    pub(super) fn erasing(&self) -> bool {
        self.erasing.load(Ordering::Relaxed)
    }

    pub(super) fn set_erasing(&self, erasing: bool) {
        self.erasing.store(erasing, Ordering::Relaxed);
    }

    /// Says each change once.
    fn set(&self, now: Option<String>) {
        let mut trouble = self.trouble.lock().unwrap_or_else(PoisonError::into_inner);
        match (&*trouble, &now) {
            (None, Some(reason)) => tracing::error!("nothing is taken now: {reason}"),
            (Some(before), Some(reason)) if before != reason => tracing::error!("still nothing is taken: {reason}"),
            (Some(_), None) => tracing::warn!("the store can be written again"),
            _ => {}
        }
        *trouble = now;
    }
}

/// Looks after a store until it is closed.
pub(super) fn watch(connections: &Arc<Connections>) {
    let connections = Arc::downgrade(connections);
    tokio::spawn(async move {
        let mut turns = interval(EVERY);
        turns.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut turn = 0_u32;
        loop {
            turns.tick().await;
            turn = turn.wrapping_add(1);
            if !look_after(&connections, turn).await {
                return;
            }
        }
    });
}

/// `false` once there is nothing to look after.
async fn look_after(connections: &Weak<Connections>, turn: u32) -> bool {
    let Some(connections) = connections.upgrade() else { return false };
    if connections.is_closed().await {
        return false;
    }
    let health = &connections.health;
    if connections.files().still_there() == Err(Displaced::Log) {
        match connections.reopen().await {
            Ok(true) => tracing::warn!("the log of the store was deleted; nothing that was in it is lost"),
            Ok(false) => {}
            Err(error) => tracing::error!(%error, "the log of the store was deleted and cannot be made anew"),
        }
    }
    let doubtful = health.doubtful.swap(false, Ordering::Relaxed);
    // A commit since the last turn has told already, unless something failed as well.
    if !health.wrote.swap(false, Ordering::Relaxed) || doubtful {
        let probed = connections.probe(doubtful || health.trouble().is_some()).await;
        match probed {
            Ok(()) => health.set(None),
            Err(error) => health.failed(&error),
        }
        // Its own trial write tells nothing of the next second.
        health.wrote.store(false, Ordering::Relaxed);
    }
    if turn.is_multiple_of(TURNS_A_LOOK) && !health.erasing() {
        match connections.is_to_erase().await {
            Ok(erasing) => health.set_erasing(erasing),
            Err(error) => tracing::debug!(%error, "whether something is to be erased is not known"),
        }
    }
    if health.erasing() {
        match connections.erase().await {
            Ok(true) => tracing::info!("what was destroyed is erased"),
            Ok(false) => tracing::debug!("somebody reads what is to be erased"),
            Err(error) => tracing::debug!(%error, "what was destroyed is not erased yet"),
        }
    }
    true
}

impl Connections {
    /// Checks that the store can be written. Cheap, unless it is in doubt: then something is written.
    async fn probe(&self, in_doubt: bool) -> Result<()> {
        self.files().still_there()?;
        self.files().has_room().map_err(sqlx::Error::Io)?;
        let mut write = self.write().await?;
        if !in_doubt {
            return write.roll_back().await;
        }
        // Not the same value: SQLite would not write that.
        write.execute("UPDATE upkeep SET probes = probes + 1").await?;
        write.commit().await
    }

    /// The number of changes for which the log is still to be emptied.
    async fn waiting(&self) -> Result<i64> {
        Ok(sqlx::query_scalar("SELECT erasing FROM upkeep").fetch_one(&self.readers()).await?)
    }

    /// Returns whether the store says that its log is to be emptied.
    ///
    /// # Errors
    /// When it cannot be read.
    pub(super) async fn is_to_erase(&self) -> Result<bool> {
        Ok(self.waiting().await? != 0)
    }

    /// Empties the log of what was just overwritten while somebody waits for the answer, but not for long: what is left is
    /// done in the background.
    pub(super) async fn erase_soon(&self) {
        self.health.set_erasing(true);
        for _ in 0..ERASING_TRIES {
            match self.erase().await {
                Ok(true) => break,
                // A page that is just being read at the desk; a longer reader is waited for in the background.
                Ok(false) => sleep(ERASING_PAUSE).await,
                Err(error) => {
                    tracing::error!(%error, "what was overwritten is not erased from the log yet");
                    break;
                }
            }
        }
    }

    /// Empties the log of what was destroyed, and notes that it is done; `false` where somebody still reads it.
    ///
    /// # Errors
    /// When the store cannot be written now.
    pub(super) async fn erase(&self) -> Result<bool> {
        let waiting = self.waiting().await?;
        if waiting > 0 {
            if !self.merge().await? {
                return Ok(false);
            }
            let mut write = self.write().await?;
            // What was destroyed since is in the log again, and has counted on.
            let query = sqlx::query("UPDATE upkeep SET erasing = 0 WHERE erasing = ?").bind(waiting);
            let emptied = query.execute(&mut *write).await?.rows_affected() == 1;
            write.commit().await?;
            if !emptied {
                return Ok(false);
            }
        }
        self.health.set_erasing(false);
        Ok(true)
    }
}
