//! The audit log: who did what to what, never what was answered.

use async_trait::async_trait;

use super::Result;

/// A line to be written to the audit log.
#[derive(Clone, Copy, Debug)]
pub struct Audit<'a> {
    /// When.
    pub at: u64,
    /// Who: a tablet, a member of staff, the command line.
    pub actor: &'a str,
    /// What was done.
    pub action: &'static str,
    /// To what: an identity, never an answer.
    pub subject: &'a str,
}

/// A store of the audit log.
#[async_trait]
pub trait AuditStore {
    /// Writes an entry of the audit log.
    async fn audit(&self, entry: Audit<'_>) -> Result<()>;
}
