//! What the store keeps of tablets beside their enrolment: their names, whether they are in use, and the desk's own
//! computer in their place.

use async_trait::async_trait;

use super::{Kiosk, Result};

/// A store of tablets.
#[async_trait]
pub trait TabletStore {
    /// The tablets that are enrolled, in the order they were.
    async fn tablets(&self) -> Result<Vec<Kiosk>>;
    /// A tablet that is enrolled.
    async fn tablet(&self, id: i64) -> Result<Option<Kiosk>>;
    /// Gives a tablet another name.
    async fn rename_tablet(&self, id: i64, name: &str) -> Result<()>;
    /// Takes a tablet out of use at an instant, or back into use. One that is out of use already stays so since then.
    async fn lock_tablet(&self, id: i64, at: Option<u64>) -> Result<()>;
    /// Ends the enrolment of a tablet: its token is worth nothing from now on.
    async fn revoke_tablet(&self, id: i64, at: u64) -> Result<()>;

    /// Lets the browser of a session hand over in its member of staff's name, under this token alone.
    async fn begin_assisting(&self, session: [u8; 32], staff: i64, name: &str, token: [u8; 32], at: u64) -> Result<()>;
    /// Ends that; the session goes on.
    async fn end_assisting(&self, session: [u8; 32], at: u64) -> Result<()>;
}
