//! The reports of tablets, and the messages that wait for them: in memory alone, gone with the server. Never an answer.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use domain::{Situation, Step};

/// A tablet that has told nothing for this long is not there.
const ONLINE_MILLIS: u64 = 30 * 1000;
/// The milliseconds for which a tablet is offered a sent situation, and is shown at the desk for this long after.
pub const SENT_MILLIS: u64 = 3 * 60 * 1000;

/// A heartbeat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beat {
    /// The version that the tablet shows, as the server named it when it sent the page.
    pub version: String,
    /// The screen that stands on it; none where it says that it is out of use.
    pub screen: Option<Step>,
    /// The declarations that it could not hand over yet.
    pub waiting: u32,
    /// The number of the situation that the journey on it was begun with.
    pub took: Option<u32>,
}

impl Beat {
    /// Returns whether a patient is at it.
    #[must_use]
    pub fn is_in_use(&self) -> bool {
        self.screen.is_some_and(|screen| screen != Step::Start)
    }
}

/// The fate of a situation that was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// The tablet has not asked for it yet.
    Waiting,
    /// It stands on the tablet, or did.
    Taken,
    /// A patient had begun meanwhile, who was not disturbed.
    Busy,
}

/// A situation that was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sent {
    /// Its number.
    pub number: u32,
    /// The situation.
    pub situation: Situation,
    /// The time of sending.
    pub at: u64,
    /// The fate of it.
    pub delivery: Delivery,
}

/// The status of a tablet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Status {
    /// The last sign of it, by a heartbeat or for a page.
    pub heard_at: Option<u64>,
    /// The time of its last heartbeat.
    beat_at: Option<u64>,
    /// The last heartbeat.
    pub beat: Option<Beat>,
    /// True if it is there now.
    pub online: bool,
    /// The situation that was sent.
    pub sent: Option<Sent>,
}

impl Status {
    /// The situation that waits, with its number.
    #[must_use]
    pub fn waiting(&self) -> Option<(Situation, u32)> {
        let sent = self.sent.filter(|sent| sent.delivery == Delivery::Waiting)?;
        Some((sent.situation, sent.number))
    }

    /// Returns whether a patient is at it now, as far as is known.
    #[must_use]
    pub fn is_in_use(&self) -> bool {
        self.online && self.beat.as_ref().is_some_and(Beat::is_in_use)
    }

    /// As it is at an instant.
    fn at(&mut self, now: u64) {
        self.online = self.beat_at.is_some_and(|at| now < at + ONLINE_MILLIS);
        self.sent = self.sent.filter(|sent| now < sent.at + SENT_MILLIS);
    }

    /// Applies a heartbeat to the situation that was sent.
    fn deliver(&mut self, beat: &Beat) {
        let Some(sent) = &mut self.sent else { return };
        if beat.took == Some(sent.number) {
            sent.delivery = Delivery::Taken;
        } else if beat.is_in_use() && sent.delivery == Delivery::Waiting {
            sent.delivery = Delivery::Busy;
        } else if !beat.is_in_use() && sent.delivery != Delivery::Waiting {
            // The journey is over, and nothing is left of it.
            self.sent = None;
        }
    }
}

/// The status of all tablets. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub(super) struct Statuses(Arc<Mutex<HashMap<i64, Status>>>);

impl Statuses {
    fn lock(&self) -> MutexGuard<'_, HashMap<i64, Status>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes what is known of a tablet, starting from how it is now.
    fn change<T>(&self, tablet: i64, now: u64, change: impl FnOnce(&mut Status) -> T) -> T {
        let mut all = self.lock();
        let status = all.entry(tablet).or_default();
        status.at(now);
        change(status)
    }

    /// The status of a tablet now.
    pub(super) fn of(&self, tablet: i64, now: u64) -> Status {
        let mut status = self.lock().get(&tablet).cloned().unwrap_or_default();
        status.at(now);
        status
    }

    /// It asked for a page.
    pub(super) fn seen(&self, tablet: i64, now: u64) {
        self.change(tablet, now, |status| status.heard_at = Some(now));
    }

    /// It told how it is. Gives whether the desk sees a difference, and what waits for it.
    pub(super) fn beat(&self, tablet: i64, beat: Beat, now: u64) -> (bool, Option<(Situation, u32)>) {
        self.change(tablet, now, |status| {
            let before = (status.online, status.beat.clone(), status.sent);
            status.deliver(&beat);
            status.heard_at = Some(now);
            status.beat_at = Some(now);
            status.online = true;
            status.beat = Some(beat);
            (before != (true, status.beat.clone(), status.sent), status.waiting())
        })
    }

    /// Sends it a situation; `false` where a patient is at it.
    pub(super) fn send(&self, tablet: i64, situation: Situation, now: u64) -> bool {
        self.change(tablet, now, |status| {
            if status.is_in_use() {
                return false;
            }
            let before = status.sent.map_or(0, |sent| sent.number);
            // By the clock, so that no number comes twice even after a restart.
            let number = u32::try_from(now / 1000).unwrap_or(u32::MAX).max(before.saturating_add(1));
            status.sent = Some(Sent { number, situation, at: now, delivery: Delivery::Waiting });
            true
        })
    }

    /// It has taken the situation of this number, however often it says so; `false` where that is not there any more.
    pub(super) fn taken(&self, tablet: i64, number: u32, now: u64) -> bool {
        self.change(tablet, now, |status| {
            let sent = status.sent.as_mut().filter(|sent| sent.number == number && sent.delivery != Delivery::Busy);
            sent.map(|sent| sent.delivery = Delivery::Taken).is_some()
        })
    }

    /// Takes back what waits for it.
    pub(super) fn take_back(&self, tablet: i64) {
        if let Some(status) = self.lock().get_mut(&tablet) {
            status.sent = status.sent.filter(|sent| sent.delivery == Delivery::Taken);
        }
    }

    /// Nothing is known of it any more.
    pub(super) fn forget(&self, tablet: i64) {
        self.lock().remove(&tablet);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KIOSK: i64 = 1;

    fn beat(screen: Step, took: Option<u32>) -> Beat {
        Beat { version: "1".into(), screen: Some(screen), waiting: 0, took }
    }

    #[test]
    fn a_tablet_is_there_for_half_a_minute_after_it_was_heard() {
        let tablets = Statuses::default();
        assert_eq!(tablets.of(KIOSK, 0), Status::default());
        assert!(tablets.beat(KIOSK, beat(Step::Start, None), 1_000).0, "it came");
        assert!(!tablets.beat(KIOSK, beat(Step::Start, None), 13_000).0, "nothing is new");
        assert!(tablets.of(KIOSK, 13_000 + ONLINE_MILLIS - 1).online);
        let gone = tablets.of(KIOSK, 13_000 + ONLINE_MILLIS);
        assert_eq!((gone.online, gone.heard_at), (false, Some(13_000)));
        assert!(tablets.beat(KIOSK, beat(Step::Start, None), 99_000).0, "it came back");
        assert!(tablets.beat(KIOSK, beat(Step::Name, None), 99_001).0, "a patient came");
    }

    #[test]
    fn a_page_asked_for_is_heard_but_tells_nothing() {
        let tablets = Statuses::default();
        tablets.seen(KIOSK, 5_000);
        let status = tablets.of(KIOSK, 5_000);
        assert_eq!((status.heard_at, status.online, status.beat), (Some(5_000), false, None));
    }

    #[test]
    fn what_is_sent_waits_is_taken_and_is_gone_with_the_journey() {
        let tablets = Statuses::default();
        assert!(tablets.send(KIOSK, Situation::Invalid, 10_000));
        let (_, waiting) = tablets.beat(KIOSK, beat(Step::Start, None), 11_000);
        let (situation, number) = waiting.expect("it waits");
        assert_eq!(situation, Situation::Invalid);
        assert_eq!(tablets.beat(KIOSK, beat(Step::Notice, Some(number)), 12_000), (true, None));
        assert_eq!(tablets.of(KIOSK, 12_000).sent.map(|sent| sent.delivery), Some(Delivery::Taken));
        tablets.take_back(KIOSK);
        assert!(tablets.of(KIOSK, 12_000).sent.is_some(), "what was taken cannot be taken back");
        tablets.beat(KIOSK, beat(Step::Start, None), 13_000);
        assert_eq!(tablets.of(KIOSK, 13_000).sent, None);
    }

    #[test]
    fn what_is_sent_is_gone_after_three_minutes_and_can_be_taken_back() {
        let tablets = Statuses::default();
        tablets.send(KIOSK, Situation::Reader, 0);
        let number = tablets.of(KIOSK, SENT_MILLIS - 1).waiting().expect("it waits").1;
        assert_eq!(tablets.of(KIOSK, SENT_MILLIS).waiting(), None);
        assert!(!tablets.taken(KIOSK, number, SENT_MILLIS), "too late");
        tablets.send(KIOSK, Situation::Reader, SENT_MILLIS);
        tablets.take_back(KIOSK);
        assert_eq!(tablets.of(KIOSK, SENT_MILLIS).sent, None);
    }

    #[test]
    fn a_patient_who_has_begun_is_not_disturbed() {
        let tablets = Statuses::default();
        tablets.beat(KIOSK, beat(Step::Sex, None), 0);
        assert!(!tablets.send(KIOSK, Situation::Invalid, 1), "a patient is at it");
        tablets.beat(KIOSK, beat(Step::Start, None), 2);
        assert!(tablets.send(KIOSK, Situation::Invalid, 3));
        assert_eq!(tablets.beat(KIOSK, beat(Step::Situation, None), 4).1, None, "one had begun before it came");
        assert_eq!(tablets.of(KIOSK, 5).sent.map(|sent| sent.delivery), Some(Delivery::Busy));
        assert_eq!(tablets.beat(KIOSK, beat(Step::Start, None), 6).1, None, "nor does the next get it");
    }

    #[test]
    fn a_second_one_takes_the_place_of_the_first_under_another_number() {
        let tablets = Statuses::default();
        tablets.send(KIOSK, Situation::Invalid, 0);
        let first = tablets.of(KIOSK, 0).waiting().expect("it waits").1;
        tablets.send(KIOSK, Situation::NotFound, 0);
        let (situation, second) = tablets.of(KIOSK, 0).waiting().expect("it waits");
        assert_eq!(situation, Situation::NotFound);
        assert!(second > first && !tablets.taken(KIOSK, first, 0));
        assert!(tablets.taken(KIOSK, second, 0) && tablets.taken(KIOSK, second, 0), "a page asked for again");
    }
}
