//! Filling the form in for a patient at the desk's own computer: it hands over in the place of a tablet, for as long as
//! the session it was opened from, and each record keeps who it was.

use domain::RecordId;

use super::Desk;
use crate::{
    secret,
    store::{Audit, Result, Staff, Tablet},
};

impl Desk {
    /// Lets the browser of this session hand over; gives the token to do it with. `name` is what the computer is called
    /// among the tablets.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn begin_assisting(&self, by: &Staff, session: &str, name: &str) -> Result<String> {
        let token = self.random(secret::token);
        let (session, digest) = (secret::digest(session), secret::digest(&token));
        let audit = self.entry(&by.name, "assisting-begun", "");
        self.store.begin_assisting(session, by.id, name, digest, &audit).await?;
        Ok(token)
    }

    /// Ends that.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn end_assisting(&self, by: &Staff, session: &str) -> Result<()> {
        self.store.end_assisting(secret::digest(session), &self.entry(&by.name, "assisting-ended", "")).await?;
        Ok(())
    }

    /// Returns whether a tablet is still entitled to hand over: the desk's own computer is not, once the session is
    /// over.
    pub(super) async fn may_hand_over(&self, tablet: &Tablet) -> Result<bool> {
        let Some(assistant) = &tablet.assistant else { return Ok(true) };
        let session = self.store.session(assistant.session).await?;
        let Some(session) = session else { return Ok(false) };
        Ok(!self.is_over(assistant.session, &session).await)
    }

    /// The entry of the audit log that tells who filled a declaration in, if it was not the patient.
    pub(super) fn declared_for_patient(&self, tablet: &Tablet, id: RecordId) -> Option<Audit> {
        let assistant = tablet.assistant.as_ref()?;
        Some(self.entry(&assistant.name, "declared-for-patient", id.to_string()))
    }
}
