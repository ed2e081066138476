//! Refusals on their way to the audit log: each line there is a synced write, which nobody who guesses may make as many of
//! as they like. The first of a kind is written at once, those of the next minute together.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use super::Desk;
use crate::store::Staff;

/// The time for which the next ones are counted before they are written.
const COUNTED_MILLIS: u64 = 60 * 1000;
/// The actor of refusals: who it was is not known, or must not be believed.
const ACTOR: &str = "desk";

/// The kinds of refusals that are counted apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Refused {
    /// A sign-in at an account. Those for unknown names are counted together: such a name is not noted, as it may have been
    /// a password typed in the wrong place.
    SignIn(Option<i64>),
    /// A code of a second factor, after the right password of an account.
    Factor(i64),
    /// A one-time code that is none, or none any more.
    Code,
    /// A hand-over or a call from what is no tablet, or none any more.
    Tablet,
    /// Something that the role of a member of staff does not allow.
    Right(i64),
}

impl Refused {
    /// The action in the log.
    const fn action(self) -> &'static str {
        match self {
            Self::SignIn(_) => "sign-in-refused",
            Self::Factor(_) => "factor-refused",
            Self::Code => "code-refused",
            Self::Tablet => "tablet-refused",
            Self::Right(_) => "right-refused",
        }
    }
}

#[derive(Clone, Debug)]
struct Counted {
    since: u64,
    count: u32,
    /// The name of the account, where there is one.
    name: String,
}

/// The refusals, counted by kind. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub(super) struct Refusals(Arc<Mutex<HashMap<Refused, Counted>>>);

/// The note to write about a refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Note {
    /// So many are to be written now.
    Write(u32),
    /// It is counted, the first after what was written: what is counted is to be written in a minute.
    Later,
    /// It is counted.
    Counted,
}

impl Refusals {
    fn lock(&self) -> MutexGuard<'_, HashMap<Refused, Counted>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// One more, at an instant of the clock that only goes forward.
    fn refused(&self, kind: Refused, name: &str, now: u64) -> Note {
        let mut all = self.lock();
        match all.get_mut(&kind) {
            Some(counted) if now < counted.since + COUNTED_MILLIS => {
                counted.count += 1;
                if counted.count == 1 { Note::Later } else { Note::Counted }
            }
            counted => {
                let before = counted.map_or(0, |counted| counted.count);
                all.insert(kind, Counted { since: now, count: 0, name: name.to_owned() });
                Note::Write(before + 1)
            }
        }
    }

    /// Takes the number that is counted and not yet written; the next refusal is written at once.
    fn take(&self, kind: Refused) -> u32 {
        self.lock().remove(&kind).map_or(0, |counted| counted.count)
    }

    /// Takes all that is counted and not yet written.
    fn take_all(&self) -> Vec<(Refused, String, u32)> {
        let all = self.lock().drain().map(|(kind, counted)| (kind, counted.name, counted.count)).collect::<Vec<_>>();
        all.into_iter().filter(|(_, _, count)| *count > 0).collect()
    }
}

impl Desk {
    /// Counts a sign-in that was refused: whose account it was, but never a name that nobody has.
    pub(super) async fn sign_in_refused(&self, staff: Option<&Staff>) {
        let name = staff.map_or("", |staff| &staff.name);
        self.note_refusal(Refused::SignIn(staff.map(|staff| staff.id)), name).await;
    }

    /// Counts a code of a second factor that was refused: whoever tried it had the password.
    pub(super) async fn factor_refused(&self, staff: &Staff) {
        self.note_refusal(Refused::Factor(staff.id), &staff.name).await;
    }

    /// Counts a one-time code that was refused.
    pub async fn code_refused(&self) {
        self.note_refusal(Refused::Code, "").await;
    }

    /// Counts what was refused because it is from no tablet.
    pub async fn tablet_refused(&self) {
        self.note_refusal(Refused::Tablet, "").await;
    }

    /// Counts what was refused to a member of staff.
    pub async fn right_refused(&self, staff: &Staff) {
        self.note_refusal(Refused::Right(staff.id), &staff.name).await;
    }

    /// Writes what was counted of an account, whose owner has signed in now.
    pub(super) async fn write_refusals_of(&self, staff: &Staff) {
        let kind = Refused::SignIn(Some(staff.id));
        self.write_refusals(kind, &staff.name, self.refusals.take(kind)).await;
    }

    /// Writes all that is counted and not yet written, before the server stops.
    pub async fn write_all_refusals(&self) {
        for (kind, name, count) in self.refusals.take_all() {
            self.write_refusals(kind, &name, count).await;
        }
    }

    async fn note_refusal(&self, kind: Refused, name: &str) {
        match self.refusals.refused(kind, name, self.clock.monotonic()) {
            Note::Write(count) => self.write_refusals(kind, name, count).await,
            Note::Counted => {}
            Note::Later => {
                let (desk, name) = (self.clone(), name.to_owned());
                tokio::spawn(async move {
                    tokio::time::sleep(Duration::from_millis(COUNTED_MILLIS)).await;
                    desk.write_refusals(kind, &name, desk.refusals.take(kind)).await;
                });
            }
        }
    }

    async fn write_refusals(&self, kind: Refused, name: &str, count: u32) {
        let subject = match count {
            0 => return,
            1 => name.to_owned(),
            _ => format!("{name} ×{count}"),
        };
        self.audit(ACTOR, kind.action(), subject.trim()).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_many_in_a_minute_the_first_is_written_and_the_others_together() {
        let refusals = Refusals::default();
        let one = Refused::SignIn(Some(1));
        let refused = |kind, now| refusals.refused(kind, "受付", now);
        assert_eq!(refused(one, 0), Note::Write(1));
        assert_eq!(refused(one, 1), Note::Later);
        for now in 2..100 {
            assert_eq!(refused(one, now), Note::Counted);
        }
        assert_eq!(refused(Refused::SignIn(None), 50), Note::Write(1), "others are not concerned");
        assert_eq!(refused(Refused::Code, 50), Note::Write(1), "other kinds neither");
        assert_eq!(refused(one, COUNTED_MILLIS), Note::Write(100));
        assert_eq!(refused(one, COUNTED_MILLIS + 1), Note::Later);
        assert_eq!(refusals.take(one), 1);
        assert_eq!(refused(one, COUNTED_MILLIS + 2), Note::Write(1));
        assert_eq!(refused(one, COUNTED_MILLIS + 3), Note::Later);
        assert_eq!(refusals.take_all(), [(one, "受付".to_owned(), 1)], "what nobody would write any more");
        assert_eq!(refusals.take_all(), []);
    }
}
