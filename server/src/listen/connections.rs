//! The connections that are open: from where, what they wait for, and which of them gives its place to a newcomer.

use std::{
    collections::HashMap,
    net::{IpAddr, Ipv6Addr},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::time::Instant;
use tokio_util::sync::{CancellationToken, WaitForCancellationFuture};

/// Connections that one address may hold: far above what a device opens, or a whole clinic behind one address. A proxy
/// on this machine brings everybody, so this machine's own addresses are not limited.
pub(super) const PER_ADDRESS_MAX: usize = 256;
/// The part of an IPv6 address that one device cannot choose: its network (RFC 4291, 2.5.1).
const IPV6_NETWORK: u128 = !(u64::MAX as u128);

/// The activity of a connection.
#[derive(Debug)]
struct Activity {
    /// Requests whose answer is not sent yet.
    under_way: usize,
    /// Those of them whose body is still to come.
    arriving: usize,
    /// Those of them whose answer is being sent.
    leaving: usize,
    /// The time of the last change.
    since: Instant,
}

/// One connection. Its place is free again when the last copy is dropped.
#[derive(Clone, Debug)]
pub(crate) struct Connection(Arc<Place>);

#[derive(Debug)]
struct Place {
    number: u64,
    state: Arc<State>,
    all: Connections,
}

#[derive(Debug)]
struct State {
    address: IpAddr,
    activity: Mutex<Activity>,
    shed: CancellationToken,
}

/// All of them. Cheap to clone.
#[derive(Clone, Debug)]
pub(super) struct Connections(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    max: usize,
    open: Mutex<Open>,
}

#[derive(Debug, Default)]
struct Open {
    latest: u64,
    by_number: HashMap<u64, Arc<State>>,
}

impl Connections {
    /// Room for so many.
    pub(super) fn of_at_most(max: usize) -> Self {
        Self(Arc::new(Shared { max, open: Mutex::default() }))
    }

    fn open(&self) -> MutexGuard<'_, Open> {
        self.0.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The number of open connections.
    pub(super) fn count(&self) -> usize {
        self.open().by_number.len()
    }

    /// Gives a newcomer a place, if need be that of another; `None` where all are being answered.
    pub(super) fn admit(&self, from: IpAddr) -> Option<Connection> {
        let address = counted_as(from);
        let mut open = self.open();
        let of_address = || open.by_number.values().filter(|state| state.address == address).count();
        if !address.is_loopback() && of_address() >= PER_ADDRESS_MAX && !open.shed_one(Some(address)) {
            return None;
        }
        if open.by_number.len() >= self.0.max && !open.shed_one(None) {
            return None;
        }
        open.latest += 1;
        let number = open.latest;
        let activity = Activity { under_way: 0, arriving: 0, leaving: 0, since: Instant::now() };
        let state = Arc::new(State { address, activity: Mutex::new(activity), shed: CancellationToken::new() });
        open.by_number.insert(number, state.clone());
        Some(Connection(Arc::new(Place { number, state, all: self.clone() })))
    }

    /// Closes up to so many of those that wait for their clients.
    pub(super) fn shed(&self, count: usize) {
        let mut open = self.open();
        for _ in 0..count {
            if !open.shed_one(None) {
                return;
            }
        }
    }
}

impl Open {
    /// Closes the connection that has waited longest for its client: of this address, or of the one that has most of
    /// them waiting. Those that have asked nothing go before those whose body is still coming.
    fn shed_one(&mut self, of: Option<IpAddr>) -> bool {
        let waiting = |state: &State| {
            let activity = state.activity();
            (activity.under_way <= activity.arriving).then_some((activity.arriving > 0, activity.since))
        };
        let of = of.or_else(|| {
            let mut counts = HashMap::<IpAddr, usize>::new();
            for state in self.by_number.values().filter(|state| waiting(state).is_some()) {
                *counts.entry(state.address).or_default() += 1;
            }
            counts.into_iter().max_by_key(|(_, count)| *count).map(|(address, _)| address)
        });
        let candidates = self.by_number.iter().filter(|(_, state)| Some(state.address) == of);
        let oldest = candidates.filter_map(|(number, state)| Some((waiting(state)?, *number))).min();
        let Some(state) = oldest.and_then(|(_, number)| self.by_number.remove(&number)) else { return false };
        state.shed.cancel();
        true
    }
}

/// As whose a connection counts.
fn counted_as(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) if !address.is_loopback() => Ipv6Addr::from(u128::from(address) & IPV6_NETWORK).into(),
        address => address,
    }
}

impl State {
    fn activity(&self) -> MutexGuard<'_, Activity> {
        self.activity.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Connection {
    /// The address under which it is counted.
    pub(super) fn address(&self) -> IpAddr {
        self.0.state.address
    }

    /// Waits until its place is given to another.
    pub(super) fn shed(&self) -> WaitForCancellationFuture<'_> {
        self.0.state.shed.cancelled()
    }

    /// The time since the last request.
    pub(super) fn idle_for(&self) -> Duration {
        let activity = self.0.state.activity();
        if activity.under_way == 0 { activity.since.elapsed() } else { Duration::ZERO }
    }

    /// Returns whether an answer is being made.
    pub(super) fn is_worked_on(&self) -> bool {
        let activity = self.0.state.activity();
        activity.under_way > activity.arriving + activity.leaving
    }

    /// Changes one of its counts.
    pub(super) fn count(&self, stage: Stage, on: bool) {
        let mut activity = self.0.state.activity();
        let count = match stage {
            Stage::UnderWay => &mut activity.under_way,
            Stage::Arriving => &mut activity.arriving,
            Stage::Leaving => &mut activity.leaving,
        };
        *count = if on { *count + 1 } else { count.saturating_sub(1) };
        activity.since = Instant::now();
    }
}

/// The stage of a request.
#[derive(Clone, Copy, Debug)]
pub(super) enum Stage {
    /// Its head is here, its answer not sent yet.
    UnderWay,
    /// Its body is still to come.
    Arriving,
    /// Its answer is being sent.
    Leaving,
}

impl Drop for Place {
    fn drop(&mut self) {
        self.all.open().by_number.remove(&self.number);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> IpAddr {
        text.parse().expect("an address")
    }

    fn is_shed(connection: &Connection) -> bool {
        connection.0.state.shed.is_cancelled()
    }

    #[tokio::test(start_paused = true)]
    async fn the_longest_idle_gives_its_place_and_one_being_answered_never() {
        let all = Connections::of_at_most(3);
        let mut open = Vec::new();
        for _ in 0..3 {
            open.push(all.admit(address("127.0.0.1")).expect("a place"));
            tokio::time::advance(Duration::from_secs(1)).await;
        }
        open[0].count(Stage::UnderWay, true);
        open[1].count(Stage::UnderWay, true);
        open[1].count(Stage::Arriving, true);
        // Nothing was asked on the third; the body of the second is still to come; the first is being answered.
        let fourth = all.admit(address("127.0.0.1")).expect("a place");
        assert_eq!([0, 1, 2].map(|at| is_shed(&open[at])), [false, false, true]);
        fourth.count(Stage::UnderWay, true);
        let fifth = all.admit(address("127.0.0.1")).expect("a place");
        assert!(is_shed(&open[1]));
        fifth.count(Stage::UnderWay, true);
        assert!(all.admit(address("127.0.0.1")).is_none(), "all are being answered");
        drop(fifth);
        assert!(all.admit(address("127.0.0.1")).is_some());
    }

    #[tokio::test]
    async fn one_address_cannot_take_the_places_of_others() {
        let all = Connections::of_at_most(10);
        let tablet = all.admit(address("192.0.2.7")).expect("a place");
        let greedy: Vec<_> = (0..50).map(|_| all.admit(address("192.0.2.8")).expect("a place")).collect();
        assert!(!is_shed(&tablet), "the one that came first, but alone");
        assert_eq!(greedy.iter().filter(|one| !is_shed(one)).count(), 9);
    }

    #[tokio::test]
    async fn an_address_holds_so_many_and_this_machine_more() {
        let all = Connections::of_at_most(10_000);
        let hold = |from: &[&str]| {
            let held: Vec<_> = (0..2 * PER_ADDRESS_MAX)
                .map(|at| all.admit(address(from[at % from.len()])).expect("a place"))
                .collect();
            held.iter().filter(|one| !is_shed(one)).count()
        };
        assert_eq!(hold(&["192.0.2.8"]), PER_ADDRESS_MAX);
        // One device has all addresses of its network.
        assert_eq!(hold(&["2001:db8::1", "2001:db8::2"]), PER_ADDRESS_MAX);
        assert_eq!(hold(&["::ffff:192.0.2.8", "192.0.2.8"]), PER_ADDRESS_MAX);
        assert_eq!(hold(&["2001:db8::1", "2001:db8:0:1::1"]), 2 * PER_ADDRESS_MAX);
        assert_eq!(hold(&["127.0.0.1"]), 2 * PER_ADDRESS_MAX);
        assert_eq!(hold(&["::1"]), 2 * PER_ADDRESS_MAX);
        assert_eq!(all.count(), 0, "places are free again");
    }

    #[tokio::test]
    async fn without_files_those_that_wait_are_closed_and_no_others() {
        let all = Connections::of_at_most(100);
        let open: Vec<_> = (0..20).map(|_| all.admit(address("192.0.2.7")).expect("a place")).collect();
        for busy in &open[..5] {
            busy.count(Stage::UnderWay, true);
        }
        all.shed(16);
        assert_eq!(open.iter().filter(|one| is_shed(one)).count(), 15);
        assert!(!open[..5].iter().any(is_shed));
    }
}
