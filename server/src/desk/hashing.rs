//! The queue before argon2: each check takes 64 MiB and a core for a while, so few run at once, few wait, and nobody takes
//! all of the places.
//!
//! Whoever is known here (by session, by computer, by having signed in from that address) does not wait behind strangers:
//! of the checks that run at once, one is never theirs.

use std::{
    collections::{HashMap, VecDeque},
    net::IpAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use tokio::sync::Semaphore;

/// Checks that run at once: what a desk PC can afford.
const AT_ONCE: usize = 2;
/// Of those, strangers'.
const STRANGERS: usize = 1;
/// Checks that run or wait from one address, and from all.
const FROM_ONE: usize = 8;
const FROM_ALL: usize = 32;
/// The number of remembered pairs of name and address; beyond it, the oldest is forgotten.
const FAMILIAR_MAX: usize = 1000;
/// The seconds to wait when the queue is full: it is empty again by then.
pub(super) const AGAIN_SECONDS: u64 = 5;

/// The queue. Cheap to clone.
#[derive(Clone, Debug)]
pub(super) struct Hashing {
    cores: Arc<Semaphore>,
    strangers: Arc<Semaphore>,
    waiting: Arc<Mutex<HashMap<Option<IpAddr>, usize>>>,
    familiar: Arc<Mutex<VecDeque<(String, IpAddr)>>>,
}

impl Default for Hashing {
    fn default() -> Self {
        Self {
            cores: Arc::new(Semaphore::new(AT_ONCE)),
            strangers: Arc::new(Semaphore::new(STRANGERS)),
            waiting: Arc::default(),
            familiar: Arc::default(),
        }
    }
}

/// A place in the queue; it is given up when this is dropped.
#[derive(Debug)]
pub(super) struct Place {
    waiting: Arc<Mutex<HashMap<Option<IpAddr>, usize>>>,
    address: Option<IpAddr>,
}

fn lock<T>(of: &Mutex<T>) -> MutexGuard<'_, T> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut waiting = lock(&self.waiting);
        if let Some(count) = waiting.get_mut(&self.address) {
            *count -= 1;
            if *count == 0 {
                waiting.remove(&self.address);
            }
        }
    }
}

impl Hashing {
    /// A place for a stranger from an address; none where the queue, or the share of the address, is full.
    pub(super) fn place(&self, address: Option<IpAddr>) -> Option<Place> {
        let mut waiting = lock(&self.waiting);
        if waiting.values().sum::<usize>() >= FROM_ALL || waiting.get(&address).is_some_and(|count| *count >= FROM_ONE)
        {
            return None;
        }
        *waiting.entry(address).or_default() += 1;
        Some(Place { waiting: self.waiting.clone(), address })
    }

    /// Runs a check once it is its turn. Without a place it is one of somebody who is known. A check that nobody waits for
    /// any more still has its turn to itself until it is done.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        place: Option<Place>,
        check: impl FnOnce() -> T + Send + 'static,
    ) -> Option<T> {
        let stranger = match &place {
            Some(_) => Some(self.strangers.clone().acquire_owned().await.ok()?),
            None => None,
        };
        let core = self.cores.clone().acquire_owned().await.ok()?;
        let turn = (place, stranger, core);
        let run = move || {
            let checked = check();
            drop(turn);
            checked
        };
        tokio::task::spawn_blocking(run).await.ok()
    }

    /// Returns whether somebody of this name has signed in from an address since the start.
    pub(super) fn is_familiar(&self, name: &str, address: Option<IpAddr>) -> bool {
        address.is_some_and(|address| lock(&self.familiar).iter().any(|known| known.0 == name && known.1 == address))
    }

    /// Somebody of this name has signed in from an address.
    pub(super) fn remember(&self, name: &str, address: Option<IpAddr>) {
        let Some(address) = address.filter(|_| !self.is_familiar(name, address)) else { return };
        let mut familiar = lock(&self.familiar);
        if familiar.len() >= FAMILIAR_MAX {
            familiar.pop_front();
        }
        familiar.push_back((name.to_owned(), address));
    }
}

#[cfg(test)]
mod tests {
    use std::{sync::mpsc, time::Duration};

    use super::*;

    fn address(last: u8) -> IpAddr {
        [192, 0, 2, last].into()
    }

    #[test]
    fn one_address_takes_its_share_of_the_queue_and_no_more() {
        let hashing = Hashing::default();
        let mut places: Vec<_> = (0..FROM_ONE).map(|_| hashing.place(Some(address(1))).expect("a place")).collect();
        assert!(hashing.place(Some(address(1))).is_none());
        places.push(hashing.place(Some(address(2))).expect("another address has places"));
        places.remove(0);
        assert!(hashing.place(Some(address(1))).is_some(), "and so has the first, once one is free");
        for last in 3..=255 {
            places.extend(hashing.place(Some(address(last))));
        }
        assert_eq!(places.len(), FROM_ALL, "all of them together are bounded, too");
        drop(places);
        assert!(lock(&hashing.waiting).is_empty());
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn who_is_known_does_not_wait_for_strangers() {
        let hashing = Hashing::default();
        let (done, told) = mpsc::channel::<()>();
        let told = Arc::new(Mutex::new(told));
        let strangers: Vec<_> = (0..FROM_ONE)
            .map(|_| {
                let (hashing, told) = (hashing.clone(), told.clone());
                let place = hashing.place(Some(address(1)));
                tokio::spawn(async move { hashing.run(place, move || lock(&told).recv().is_ok()).await })
            })
            .collect();
        tokio::time::sleep(Duration::from_millis(50)).await;
        let known = tokio::time::timeout(Duration::from_secs(5), hashing.run(None, || "checked")).await;
        assert_eq!(known.expect("no wait"), Some("checked"));
        // One that is given up keeps its turn until it is done: none beyond those that may run at once.
        strangers[0].abort();
        tokio::time::sleep(Duration::from_millis(50)).await;
        assert_eq!(hashing.strangers.available_permits(), 0);
        for _ in 0..FROM_ONE {
            done.send(()).expect("a check");
        }
        for stranger in strangers.into_iter().skip(1) {
            assert_eq!(stranger.await.expect("a task"), Some(true));
        }
    }

    #[test]
    fn who_signed_in_from_where_is_remembered() {
        let hashing = Hashing::default();
        hashing.remember("受付", Some(address(1)));
        hashing.remember("受付", None);
        assert!(hashing.is_familiar("受付", Some(address(1))));
        assert!(!hashing.is_familiar("受付", Some(address(2))) && !hashing.is_familiar("会計", Some(address(1))));
        assert!(!hashing.is_familiar("受付", None));
    }
}
