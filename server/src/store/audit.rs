//! The audit log: who did what to what, never what was answered.

use async_trait::async_trait;

use super::Result;

/// An entry to be written to the audit log. An act takes its own and writes it in the same commit, so that neither is
/// there without the other; it was done by the entry's actor, at the entry's instant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Audit {
    /// When.
    pub at: u64,
    /// Who: a tablet, a member of staff, the command line.
    pub actor: String,
    /// What was done.
    pub action: &'static str,
    /// To what: an identity, never an answer.
    pub subject: String,
}

/// An entry as the audit log has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its number: later entries have higher ones.
    pub number: i64,
    /// When.
    pub at: u64,
    /// Who.
    pub actor: String,
    /// What was done.
    pub action: String,
    /// To what.
    pub subject: String,
}

/// A store of the audit log.
#[async_trait]
pub trait AuditStore {
    /// Writes an entry of what changes nothing else in the store: that something was looked at, taken out, or refused.
    async fn audit(&self, entry: &Audit) -> Result<()>;
    /// The entries after a number, in the order they were written, at most so many. The first one is above 0.
    async fn entries(&self, after: i64, limit: u32) -> Result<Vec<Entry>>;
}
