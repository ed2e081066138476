//! The events at the desk, told to every open page of it.
//!
//! An event carries nothing: a page that hears one fetches what it may see.

use tokio::sync::broadcast;

/// Events that a slow page may fall behind before it only learns that something happened.
const BACKLOG: usize = 16;

/// Something happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// A declaration arrived.
    Declaration,
    /// A call for help was made or answered.
    Call,
    /// Something is different about a tablet.
    Tablet,
}

/// The way to tell and to hear. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Events(broadcast::Sender<Event>);

impl Default for Events {
    fn default() -> Self {
        Self(broadcast::Sender::new(BACKLOG))
    }
}

impl Events {
    /// Tells everybody who listens.
    pub fn tell(&self, event: Event) {
        // Nobody listening is nothing wrong.
        _ = self.0.send(event);
    }

    /// Listens from now on.
    #[must_use]
    pub fn listen(&self) -> broadcast::Receiver<Event> {
        self.0.subscribe()
    }
}
