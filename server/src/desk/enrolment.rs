//! Enrolling tablets: only a browser that staff have enrolled may hand declarations over.

use super::{COMMAND_LINE, Desk};
use crate::{
    events::Event,
    secret,
    store::{Audit, Result, Tablet},
};

/// The validity of a one-time link, in milliseconds.
pub const VALID_MILLIS: u64 = 10 * 60 * 1000;

impl Desk {
    /// Makes a one-time code under which a tablet may enrol.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn invite(&self, tablet: &str) -> Result<String> {
        self.invite_with(tablet, None).await
    }

    /// Makes such a code for whoever runs the program.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn invite_by_command(&self, tablet: &str) -> Result<String> {
        self.invite_with(tablet, Some(&self.entry(COMMAND_LINE, "kiosk-invited", tablet))).await
    }

    /// Makes such a code with an entry in the audit log.
    pub(super) async fn invite_with(&self, tablet: &str, audit: Option<&Audit>) -> Result<String> {
        let code = self.random(secret::code);
        self.store.add_enrolment(secret::digest(&code), tablet, self.clock.now() + VALID_MILLIS, audit).await?;
        Ok(code)
    }

    /// The tablet's name under a code that is valid now.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn invited(&self, code: &str) -> Result<Option<String>> {
        self.store.enrolment(secret::digest(code), self.clock.now()).await
    }

    /// Enrols the tablet that a code stands for, and gives its token. A code works once.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn enrol(&self, code: &str) -> Result<Option<String>> {
        let Some(name) = self.invited(code).await? else { return Ok(None) };
        let token = self.random(secret::token);
        let audit = self.entry("enrolment", "kiosk-enrolled", name);
        if self.store.enrol(secret::digest(code), secret::digest(&token), &audit).await?.is_none() {
            return Ok(None);
        }
        self.events.tell(Event::Tablet);
        Ok(Some(token))
    }

    /// Enrols a tablet without a link and gives its token, for integrations and tests.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn enrol_at_once(&self, name: &str) -> Result<(Tablet, String)> {
        let token = self.random(secret::token);
        let audit = self.entry(COMMAND_LINE, "kiosk-enrolled", name);
        let tablet = self.store.add_tablet(name, secret::digest(&token), &audit).await?;
        Ok((tablet, token))
    }

    /// The tablet of a token.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn tablet_with(&self, token: &str) -> Result<Option<Tablet>> {
        let Some(tablet) = self.store.tablet_with(secret::digest(token)).await? else { return Ok(None) };
        Ok(self.may_hand_over(&tablet).await?.then_some(tablet))
    }
}
