//! The chain of the audit log: each entry has a hash over itself and over the hash of the one before it, so that the last
//! hash stands for all of them. No backend has a chain of its own: it keeps index, hash and [`Head`] as they come from here.
//!
//! The hash is the SHA-256 of these bytes, in this order:
//!
//! 1. `madoguchi audit entry` and a zero byte, so that nothing else that is hashed or signed can be taken for an entry;
//! 2. the version of this encoding, one byte: 1;
//! 3. the index, from 1 and without gaps: eight bytes, the highest first;
//! 4. the time, in milliseconds since 1970: eight bytes, the highest first;
//! 5. actor, action and subject, each as its length in bytes (eight bytes, the highest first) and its UTF-8;
//! 6. the hash of the entry before; before the first, 32 zero bytes.
//!
//! Every part has a length that is fixed or told before it, so no two entries have the same bytes. SHA-256 has no key: who
//! can write to the store can also write a whole chain anew. That is what [`super::signed`] heads that are kept outside are
//! for.

use sha2::{Digest, Sha256};

use super::Entry;

/// The mark of what is hashed here.
const DOMAIN: &[u8] = b"madoguchi audit entry\0";
/// The version of the encoding.
const VERSION: u8 = 1;

/// The end of a chain: the index and the hash of its last entry. The default one is that of a chain with no entry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// The index, which is also the number of entries; 0 where there is none.
    pub index: i64,
    /// The hash; zeros where there is no entry.
    pub hash: [u8; 32],
}

/// The hash of an entry with this index behind an entry with this hash. `texts` are actor, action and subject.
#[must_use]
pub fn hash(index: i64, at: u64, texts: [&str; 3], before: &[u8; 32]) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(DOMAIN);
    hash.update([VERSION]);
    hash.update(index.to_be_bytes());
    hash.update(at.to_be_bytes());
    for text in texts {
        hash.update((text.len() as u64).to_be_bytes());
        hash.update(text);
    }
    hash.update(before);
    hash.finalize().into()
}

impl Entry {
    /// The hash that the entry must have behind one with this hash.
    #[must_use]
    pub fn hash_behind(&self, before: &[u8; 32]) -> [u8; 32] {
        hash(self.number, self.at, [&self.actor, &self.action, &self.subject], before)
    }
}

/// The first entry of a log that is not as it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the audit log is broken at entry {index}: {fault}")]
pub struct Break {
    /// Its index.
    pub index: i64,
    /// The fault.
    pub fault: Fault,
}

/// The ways in which an entry is not as it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// A field or the hash is another, or does not read.
    #[error("it is not what was written")]
    Changed,
    /// Another follows, or a head says that there were more.
    #[error("it is missing")]
    Missing,
    /// It stands where no entry was written.
    #[error("it was put in")]
    Added,
    /// The chain up to it fits together, but a head says that it was another.
    #[error("up to here the log was written anew")]
    Rewritten,
    /// Nothing in the store says that the log ends before it.
    #[error("the end of the log is not noted any more")]
    NoHead,
}

/// A walk along a chain, from its beginning.
#[derive(Clone, Debug)]
pub struct Walk {
    at: Head,
    /// The heads that are still to be passed, the last one first.
    known: Vec<Head>,
}

impl Walk {
    /// A walk that has to pass the heads that are known of the log.
    #[must_use]
    pub fn past(mut known: Vec<Head>) -> Self {
        known.sort_by_key(|head| std::cmp::Reverse(head.index));
        Self { at: Head::default(), known }
    }

    /// The finding at the next entry.
    #[must_use]
    pub const fn broken(&self, fault: Fault) -> Break {
        Break { index: self.at.index.saturating_add(1), fault }
    }

    /// Goes on to the next entry.
    ///
    /// # Errors
    /// When it is not the next one.
    pub fn step(&mut self, entry: &Entry) -> Result<(), Break> {
        self.pass()?;
        match entry.number.cmp(&self.at.index.saturating_add(1)) {
            std::cmp::Ordering::Less => return Err(self.broken(Fault::Added)),
            std::cmp::Ordering::Greater => return Err(self.broken(Fault::Missing)),
            std::cmp::Ordering::Equal => {}
        }
        if entry.hash != entry.hash_behind(&self.at.hash) {
            return Err(self.broken(Fault::Changed));
        }
        self.at = Head { index: entry.number, hash: entry.hash };
        self.pass()
    }

    /// Ends the walk where the store says that the log ends.
    ///
    /// # Errors
    /// When it ends elsewhere.
    pub fn end(mut self, kept: Option<Head>) -> Result<Head, Break> {
        self.pass()?;
        let Some(kept) = kept else { return Err(self.broken(Fault::NoHead)) };
        if kept.index < self.at.index {
            return Err(Break { index: kept.index.saturating_add(1), fault: Fault::Added });
        }
        if kept.index > self.at.index || !self.known.is_empty() {
            return Err(self.broken(Fault::Missing));
        }
        if kept.hash != self.at.hash {
            return Err(Break { index: self.at.index, fault: Fault::Rewritten });
        }
        Ok(self.at)
    }

    /// Compares the entry that was reached with the heads that are known of it.
    fn pass(&mut self) -> Result<(), Break> {
        while let Some(known) = self.known.pop_if(|known| known.index <= self.at.index) {
            if known != self.at {
                return Err(Break { index: self.at.index, fault: Fault::Rewritten });
            }
        }
        Ok(())
    }
}
