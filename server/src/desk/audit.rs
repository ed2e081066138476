//! Looking after the audit log: verifying it, and signing its end for whoever keeps that outside.

use std::sync::{Arc, Mutex, PoisonError};

use super::Desk;
use crate::store::{
    Result,
    audit::{
        self, Entry,
        chain::{Break, Head},
        signed::{NotSigned, SignedHead},
    },
};

/// Entries that are read at a time.
const PAGE: u32 = 500;

/// The last finding about the log. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub(super) struct LastFinding(Arc<Mutex<Option<Break>>>);

impl Desk {
    /// Walks along the whole log, past the heads that were kept of it, and returns its end, or its first entry that is not
    /// as it was written.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn verify_audit(&self, kept: Vec<Head>) -> Result<Result<Head, Break>> {
        audit::verify(&*self.store, kept).await
    }

    /// Verifies the log and keeps the finding for the desk. A log that is broken keeps nobody from working.
    pub async fn watch_audit(&self) {
        match self.verify_audit(Vec::new()).await {
            Ok(found) => {
                let broken = found.err();
                if let Some(broken) = &broken {
                    tracing::error!("{broken}; `madoguchi audit verify` says the same");
                }
                *self.audit_finding.0.lock().unwrap_or_else(PoisonError::into_inner) = broken;
            }
            // The store is being closed, or says itself what the matter is.
            Err(error) if error.is_passing() => tracing::debug!(%error, "the audit log is not verified"),
            Err(error) => tracing::error!(%error, "the audit log could not be verified"),
        }
    }

    /// The first entry that is not as it was written, by the last look.
    #[must_use]
    pub fn audit_is_broken(&self) -> Option<Break> {
        *self.audit_finding.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The next entries after an index, the oldest first; none at the end.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn audit_entries(&self, after: i64) -> Result<Vec<Entry>> {
        self.store.entries(after, PAGE).await
    }

    /// Notes that somebody read the log up to an index.
    pub async fn audit_read(&self, by: &str, last: i64) {
        self.audit(by, "audit-read", &last.to_string()).await;
    }

    /// Signs the end of the log, with a key that is made for it the first time. What is broken is not signed.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn signed_head(&self) -> Result<Result<SignedHead, Break>> {
        let key = self.seal.made_head_key(&*self.store, self.clock.now(), &mut self.own_rng()).await?;
        let head = self.verify_audit(Vec::new()).await?;
        Ok(head.map(|head| key.sign(head, self.clock.now())))
    }

    /// Returns whether nobody has printed the recovery sheet of the key: not once, or not since the key was changed. A key
    /// that is given needs none.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn is_without_sheet(&self) -> Result<bool> {
        if !self.seal.keeps_key() {
            return Ok(false);
        }
        let (printed, changed) =
            (self.store.last_entry("key-sheet").await?, self.store.last_entry("key-changed").await?);
        Ok(printed.is_none() || printed < changed)
    }

    /// The heads that this installation has signed of those that were kept.
    ///
    /// # Errors
    /// When the store cannot be read; within it the place, from 0, and the reason of the first that tells nothing.
    pub async fn heads_of<'h>(
        &self,
        kept: impl Iterator<Item = &'h SignedHead>,
    ) -> Result<Result<Vec<Head>, (usize, NotSigned)>> {
        let key = self.seal.head_key(&*self.store).await?;
        let verified = |(place, kept): (usize, &SignedHead)| kept.verified(key.as_ref()).map_err(|why| (place, why));
        Ok(kept.enumerate().map(verified).collect())
    }
}
