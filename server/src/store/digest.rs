//! The digest of a declaration's content, by which the same one that is sent again is told from another.

use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// The key of an installation's digests. Without it nobody can tell from a digest whether a guess at the content is right.
/// The store keeps it beside the data, which protects what is copied without it, such as a column alone; sealing will move
/// it outside.
#[derive(Clone, PartialEq, Eq)]
pub struct DigestKey([u8; 32]);

impl DigestKey {
    /// A key of these bytes, which nobody else may know.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Its bytes, to be kept.
    pub(super) const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// HMAC-SHA-256 of a content (RFC 2104).
    #[must_use]
    pub fn digest(&self, content: &[u8]) -> [u8; 32] {
        // HMAC fills a key up with zeros to the length of a block.
        let mut block = [0; 64];
        block[..32].copy_from_slice(&self.0);
        let mut mac = Hmac::<Sha256>::new(&block.into());
        mac.update(content);
        mac.finalize().into_bytes().into()
    }
}

impl fmt::Debug for DigestKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DigestKey(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_tells_contents_and_keys_apart_and_shows_neither() {
        let (one, other) = (DigestKey::from_bytes([1; 32]), DigestKey::from_bytes([2; 32]));
        assert_eq!(one.digest(b"a"), one.digest(b"a"));
        assert_ne!(one.digest(b"a"), one.digest(b"b"));
        assert_ne!(one.digest(b"a"), other.digest(b"a"));
        assert_eq!(format!("{one:?}"), "DigestKey(…)");
    }

    #[test]
    fn a_digest_is_the_hmac_of_rfc_4231() {
        // Its first test case has a key of 20 bytes; HMAC fills keys up with zeros.
        let mut key = [0; 32];
        key[..20].fill(0x0b);
        let digest = crate::secret::hex(&DigestKey::from_bytes(key).digest(b"Hi There"));
        assert_eq!(digest, "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    }
}
