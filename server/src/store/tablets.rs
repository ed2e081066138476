//! The port for tablets: their enrolment, their names, whether they are in use, their calls for help, and the desk's
//! own computer in their place.

use async_trait::async_trait;
use domain::Step;

use super::{Audit, Call, Result, Tablet};

/// A store of tablets.
#[async_trait]
pub trait TabletStore {
    /// Keeps a one-time code under which a tablet may enrol. What the program makes by itself has no entry in the log.
    async fn add_enrolment(&self, code: [u8; 32], tablet: &str, expires_at: u64, audit: Option<&Audit>) -> Result<()>;
    /// The tablet's name under a code that is valid now.
    async fn enrolment(&self, code: [u8; 32], now: u64) -> Result<Option<String>>;
    /// Uses a code up and enrols the tablet; `None` where the code is not valid (any more).
    async fn enrol(&self, code: [u8; 32], token: [u8; 32], audit: &Audit) -> Result<Option<Tablet>>;
    /// Enrols a tablet without a code, for integrations.
    async fn add_tablet(&self, name: &str, token: [u8; 32], audit: &Audit) -> Result<Tablet>;
    /// The tablet of a token.
    async fn tablet_with(&self, token: [u8; 32]) -> Result<Option<Tablet>>;

    /// The tablets that are enrolled, in the order they were.
    async fn tablets(&self) -> Result<Vec<Tablet>>;
    /// A tablet that is enrolled.
    async fn tablet(&self, id: i64) -> Result<Option<Tablet>>;
    /// Gives a tablet another name; `false` where it is not enrolled.
    async fn rename_tablet(&self, id: i64, name: &str, audit: &Audit) -> Result<bool>;
    /// Takes a tablet out of use, or back into use; `false` where it is not enrolled. One that is out of use already
    /// stays so since then.
    async fn lock_tablet(&self, id: i64, locked: bool, audit: &Audit) -> Result<bool>;
    /// Ends the enrolment of a tablet: its token is worth nothing from now on. `false` where it was not enrolled.
    async fn revoke_tablet(&self, id: i64, audit: &Audit) -> Result<bool>;

    /// Keeps a call for help; a tablet that is calling already is not listed twice.
    async fn call(&self, tablet: i64, screen: Step, at: u64) -> Result<()>;
    /// The calls nobody has answered, oldest first.
    async fn calls(&self) -> Result<Vec<Call>>;
    /// Notes that a call was answered.
    async fn answer_call(&self, call: i64, staff: i64, at: u64) -> Result<()>;

    /// Lets the browser of a session hand over in its member of staff's name, under this token alone.
    async fn begin_assisting(
        &self,
        session: [u8; 32],
        staff: i64,
        name: &str,
        token: [u8; 32],
        audit: &Audit,
    ) -> Result<()>;
    /// Ends that; the session goes on. `false` where it was not begun.
    async fn end_assisting(&self, session: [u8; 32], audit: &Audit) -> Result<bool>;
}
