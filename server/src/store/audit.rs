//! The audit log: who did what to what, never what was answered. It is only ever added to, and its entries are a
//! [`chain`], so that nothing in it is changed, removed or put in without being found.

pub mod chain;
pub mod signed;

use async_trait::async_trait;

use super::{ErrorKind, Result};
use chain::{Break, Fault, Head, Walk};

/// Entries that are read at once.
const PAGE: u32 = 1000;

/// An entry to be written to the audit log. An act takes its own and writes it in the same commit, so that neither is
/// there without the other; it was done by the entry's actor, at the entry's instant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Audit {
    /// The time, in milliseconds since 1970.
    pub at: u64,
    /// The actor: a tablet, a member of staff, the command line.
    pub actor: String,
    /// The action.
    pub action: &'static str,
    /// The subject: an identity, never an answer.
    pub subject: String,
}

/// An entry as the audit log has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its index: dense, from 1.
    pub number: i64,
    /// The time, in milliseconds since 1970.
    pub at: u64,
    /// The actor.
    pub actor: String,
    /// The action.
    pub action: String,
    /// The subject.
    pub subject: String,
    /// Its hash in the chain.
    pub hash: [u8; 32],
}

impl Audit {
    /// The hash of the entry with this index behind an entry with this hash.
    #[must_use]
    pub fn hash_behind(&self, index: i64, before: &[u8; 32]) -> [u8; 32] {
        chain::hash(index, self.at, [&self.actor, self.action, &self.subject], before)
    }
}

/// A store of the audit log.
///
/// Every entry is written behind the [`Head`] that the store has within the very transaction, whichever process wrote
/// that, and the head moves with it.
#[async_trait]
pub trait AuditStore {
    /// Writes an entry of what changes nothing else in the store: that something was looked at, taken out, or refused.
    async fn audit(&self, entry: &Audit) -> Result<()>;
    /// The entries after a number, in the order they were written, at most so many. The first one is above 0.
    async fn entries(&self, after: i64, limit: u32) -> Result<Vec<Entry>>;
    /// The number of the last entry of an action; `None` where there is none.
    async fn last_entry(&self, action: &str) -> Result<Option<i64>>;
    /// The end of the log as it is kept apart from the entries; `None` where it is not there any more.
    async fn audit_head(&self) -> Result<Option<Head>>;
}

/// Walks along the whole log, past the heads that are known of it, and returns its end, or the first entry that is not as
/// it was written. Others may go on writing meanwhile.
///
/// # Errors
/// When the store cannot be read.
pub async fn verify<S: AuditStore + ?Sized>(store: &S, known: Vec<Head>) -> Result<Result<Head, Break>> {
    let mut walk = Walk::past(known);
    let (mut last, mut limit) = (i64::MIN, PAGE);
    let mut kept = store.audit_head().await?;
    loop {
        let page = match store.entries(last, limit).await {
            Ok(page) => page,
            // Which of them it is shows when they are read one by one.
            Err(error) if matches!(error.kind(), ErrorKind::Row(_)) && limit > 1 => {
                limit = 1;
                continue;
            }
            Err(error) if matches!(error.kind(), ErrorKind::Row(_)) => return Ok(Err(walk.broken(Fault::Changed))),
            Err(error) => return Err(error),
        };
        let Some(end) = page.last() else { return Ok(walk.end(kept)) };
        last = end.number;
        // What was written meanwhile came with its head.
        if kept.is_some_and(|kept| kept.index < last) {
            kept = store.audit_head().await?;
        }
        for entry in &page {
            if let Err(broken) = walk.step(entry) {
                return Ok(Err(broken));
            }
        }
    }
}
