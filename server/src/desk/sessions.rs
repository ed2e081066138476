//! Sessions in use. How long one has lasted is told by a clock that only goes forward, so that setting the machine's clock
//! neither ends one nor brings one back; and that one is in use is known here while the store cannot be written, so that
//! whoever is at work can go on reading and printing.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use super::{
    Desk,
    staff::{IDLE_MILLIS, LIFETIME_MILLIS, TOUCH_MILLIS},
};
use crate::{
    secret,
    store::{Audit, OpenSession, Result, Staff, StaffSession, accounts::SomeSessions},
};

/// A session that began this much later than it is now is of a clock that was set back since.
const AHEAD_MAX: u64 = 10 * 60 * 1000;
/// Sessions that began this long ago are over, whatever the clock was: the store forgets them.
const FORGOTTEN_MILLIS: u64 = 2 * LIFETIME_MILLIS;
/// Sessions that are remembered; beyond, those that are over are forgotten.
const REMEMBERED: usize = 1000;

domain::redacted!(Known, Sessions);

/// The sessions that were used since the start. Cheap to clone.
#[derive(Clone, Default)]
pub(super) struct Sessions(Arc<Mutex<HashMap<[u8; 32], Known>>>);

/// The times of a session, in milliseconds of the clock that only goes forward; before its start is below zero.
#[derive(Clone)]
struct Known {
    began: i64,
    used: i64,
    /// The last time the store was told.
    noted: i64,
    /// It came to its end once, and stays so.
    over: bool,
    /// The session itself, where the store could not take it.
    unstored: Option<OpenSession>,
}

impl Known {
    fn is_over(&self, now: i64) -> bool {
        let past = |since: i64, limit: u64| now - since >= signed(limit);
        self.over || past(self.began, LIFETIME_MILLIS) || past(self.used, IDLE_MILLIS)
    }
}

fn signed(millis: u64) -> i64 {
    i64::try_from(millis).unwrap_or(i64::MAX)
}

impl Sessions {
    fn lock(&self) -> MutexGuard<'_, HashMap<[u8; 32], Known>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Forgets sessions of a member of staff that the store does not have, and returns whether there were any.
    pub(super) fn end(&self, staff: i64, which: SomeSessions) -> bool {
        let mut sessions = self.lock();
        let before = sessions.len();
        sessions.retain(|token, known| {
            let theirs = known.unstored.as_ref().is_some_and(|open| open.session.staff.id == staff);
            !theirs || !which.contains(token)
        });
        sessions.len() < before
    }
}

impl Desk {
    /// The member of staff of a session that has not ended. `by_itself` is for what a page asks without anybody at it,
    /// which is no use of the session.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn signed_in(&self, token: &str, by_itself: bool) -> Result<Option<Staff>> {
        let digest = secret::digest(token);
        let Some(session) = self.session(digest).await? else { return Ok(None) };
        if self.is_over(digest, &session).await {
            return Ok(None);
        }
        if !by_itself {
            self.use_session(digest).await;
        }
        Ok(Some(session.staff))
    }

    /// The owner of a session, also after it has expired; nobody's once it was signed out of.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn session_owner(&self, token: &str) -> Result<Option<Staff>> {
        Ok(self.session(secret::digest(token)).await?.map(|session| session.staff))
    }

    /// Begins a session. One that the store cannot take now is kept here until it can, so that whoever comes to a full
    /// disk can still read and print.
    ///
    /// # Errors
    /// When the store fails otherwise.
    pub(super) async fn begin_session(&self, digest: [u8; 32], staff: &Staff, computer: &str) -> Result<()> {
        let at = self.clock.now();
        let unstored = match self.store_session(digest, staff, computer, at).await {
            Ok(()) => None,
            Err(error) if error.is_passing() => {
                tracing::error!(%error, "a session is kept in memory alone");
                let session = StaffSession { staff: staff.clone(), created_at: at, seen_at: at };
                Some(OpenSession { token: digest, computer: computer.to_owned(), session })
            }
            Err(error) => return Err(error),
        };
        let now = signed(self.clock.monotonic());
        let known = Known { began: now, used: now, noted: now, over: false, unstored };
        let mut sessions = self.sessions.lock();
        if sessions.len() >= REMEMBERED {
            sessions.retain(|_, known| !known.is_over(now));
        }
        sessions.insert(digest, known);
        Ok(())
    }

    /// Stores a session with its sign-in, as of when it began.
    async fn store_session(&self, digest: [u8; 32], staff: &Staff, computer: &str, at: u64) -> Result<()> {
        let audit = Audit { at, ..self.entry(&staff.name, "signed-in", "") };
        self.store.sign_in(digest, staff.id, computer, at.saturating_sub(FORGOTTEN_MILLIS), &audit).await
    }

    /// Ends a session. While the store cannot be written it is ended here.
    ///
    /// # Errors
    /// When the store fails otherwise.
    pub async fn sign_out(&self, token: &str) -> Result<()> {
        self.end(token, "signed-out").await
    }

    /// Ends a session as [`Self::sign_out`] does, for somebody who goes away and comes back.
    ///
    /// # Errors
    /// When the store fails otherwise.
    pub async fn lock(&self, token: &str) -> Result<()> {
        self.end(token, "screen-locked").await
    }

    async fn end(&self, token: &str, action: &'static str) -> Result<()> {
        let digest = secret::digest(token);
        let Some(session) = self.session(digest).await? else { return Ok(()) };
        let audit = self.entry(&session.staff.name, action, "");
        match self.store.end_sessions_of(session.staff.id, SomeSessions::One(digest), &audit).await {
            Ok(_) => _ = self.sessions.lock().remove(&digest),
            Err(error) if error.is_passing() => {
                if let Some(known) = self.sessions.lock().get_mut(&digest) {
                    known.over = true;
                    known.unstored = None;
                }
            }
            Err(error) => return Err(error),
        }
        Ok(())
    }

    /// The open sessions of a member of staff, those used last first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn sessions_of(&self, staff: i64) -> Result<Vec<OpenSession>> {
        let mut all = self.store.sessions_of(staff).await?;
        let unstored = {
            let sessions = self.sessions.lock();
            let open = sessions.values().filter_map(|known| known.unstored.clone());
            open.filter(|open| open.session.staff.id == staff).collect::<Vec<_>>()
        };
        all.extend(unstored);
        let mut open = Vec::with_capacity(all.len());
        for one in all {
            if !self.is_over(one.token, &one.session).await {
                open.push(one);
            }
        }
        open.sort_by_key(|one| std::cmp::Reverse(one.session.seen_at));
        Ok(open)
    }

    /// Ends sessions of a member of staff, one's own or somebody's. Returns whether there were any.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn end_sessions(&self, by: &str, of: &Staff, which: SomeSessions) -> Result<bool> {
        let audit = self.entry(by, "sessions-ended", &of.name);
        let stored = self.store.end_sessions_of(of.id, which, &audit).await?;
        let unstored = self.sessions.end(of.id, which);
        Ok(stored || unstored)
    }

    async fn session(&self, digest: [u8; 32]) -> Result<Option<StaffSession>> {
        let stored = self.store.session(digest).await?;
        if stored.is_some() {
            return Ok(stored);
        }
        let unstored = self.sessions.lock().get(&digest).and_then(|known| known.unstored.clone());
        let Some(OpenSession { session, .. }) = unstored else { return Ok(None) };
        // What has become of the account since.
        let account = self.store.account(session.staff.id).await?;
        let account = account.filter(|account| account.deactivated_at.is_none());
        Ok(account.map(|account| StaffSession { staff: account.staff, ..session }))
    }

    /// Returns whether a session has ended. The store is told, so that no clock brings it back after the next start.
    pub(super) async fn is_over(&self, digest: [u8; 32], session: &StaffSession) -> bool {
        let (wall, now) = (self.clock.now(), signed(self.clock.monotonic()));
        let over = {
            let mut sessions = self.sessions.lock();
            let known = sessions.entry(digest).or_insert_with(|| {
                let since = |at: u64| now - signed(wall.saturating_sub(at));
                let over = session.created_at > wall + AHEAD_MAX || session.seen_at == 0;
                let used = since(session.seen_at);
                Known { began: since(session.created_at), used, noted: used, over, unstored: None }
            });
            let was_over = known.over;
            known.over = known.is_over(now);
            (known.over, was_over)
        };
        if let (true, false) = over
            && let Err(error) = self.store.touch_session(digest, 0).await
        {
            tracing::warn!(%error, "that a session is over is known until the next start alone");
        }
        over.0
    }

    /// Notes that a session is in use. That it cannot be noted in the store keeps nobody from reading.
    async fn use_session(&self, digest: [u8; 32]) {
        let (wall, now) = (self.clock.now(), signed(self.clock.monotonic()));
        let (due, unstored) = {
            let mut sessions = self.sessions.lock();
            let Some(known) = sessions.get_mut(&digest) else { return };
            known.used = now;
            (now - known.noted >= signed(TOUCH_MILLIS), known.unstored.clone())
        };
        let noted = match unstored {
            Some(_) if self.store.writable().is_err() => return,
            Some(OpenSession { session, computer, .. }) => {
                self.store_session(digest, &session.staff, &computer, session.created_at).await
            }
            None if due => self.store.touch_session(digest, wall).await,
            None => return,
        };
        match noted {
            Ok(()) => {
                if let Some(known) = self.sessions.lock().get_mut(&digest) {
                    known.noted = now;
                    known.unstored = None;
                }
            }
            Err(error) => tracing::warn!(%error, "the use of a session is not in the store"),
        }
    }
}
