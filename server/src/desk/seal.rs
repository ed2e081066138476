//! The way of what tells of a patient into the store and out of it: everything that a record says is closed and opened
//! here, in two functions, and is opaque to the store in between.

use domain::RecordId;
use serde::{Serialize, de::DeserializeOwned};

use crate::store::{DigestKey, Result};

/// What closes records and opens them. Records are kept as JSON; sealing them is a change of these two functions alone.
#[derive(Clone, Debug)]
pub(super) struct Seal {
    digest_key: DigestKey,
}

/// A part of a record as the store keeps it.
#[derive(Debug)]
pub(super) struct Sealed {
    /// The bytes to be stored.
    pub(super) bytes: Vec<u8>,
    /// The digest of what they say, which is the same however it is sealed.
    pub(super) digest: [u8; 32],
}

impl Seal {
    /// A seal whose digests are made with a key.
    pub(super) const fn new(digest_key: DigestKey) -> Self {
        Self { digest_key }
    }

    /// Closes a part of a record.
    ///
    /// # Errors
    /// When it cannot be written down.
    pub(super) fn seal(&self, id: RecordId, part: &impl Serialize) -> Result<Sealed> {
        let written = serde_json::to_vec(part);
        let bytes = written.inspect_err(|_| tracing::error!(%id, "a record cannot be written down"))?;
        Ok(Sealed { digest: self.digest_key.digest(&bytes), bytes })
    }

    /// Opens a part of a record; `None`, logged by its identity alone, where it does not read.
    #[expect(clippy::unused_self, reason = "whoever opens has what closes")]
    pub(super) fn open<T: DeserializeOwned>(&self, id: RecordId, bytes: &[u8]) -> Option<T> {
        let read = serde_json::from_slice(bytes);
        read.inspect_err(|_| tracing::error!(%id, "a record does not read")).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_closed_is_opened_as_it_was_and_nothing_else_is() {
        let (seal, id) = (Seal::new(DigestKey::from_bytes([1; 32])), RecordId::from_bytes([1; 16]));
        let sealed = seal.seal(id, &["髙橋 花子"]).expect("it is written down");
        assert_eq!(seal.open::<Vec<String>>(id, &sealed.bytes), Some(vec!["髙橋 花子".to_owned()]));
        assert_eq!(seal.open::<Vec<String>>(id, b"{"), None);
        assert_eq!(sealed.digest, seal.seal(id, &["髙橋 花子"]).expect("again").digest);
        assert_ne!(sealed.digest, seal.seal(id, &["高橋 花子"]).expect("another").digest);
    }
}
