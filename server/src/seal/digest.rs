//! Keyed digests: of a declaration's content, by which the same one that is sent again is told from another, of words that
//! were searched for, and of recovery codes.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::key::Key;

/// The key of an installation's digests. Without it nobody can tell from a digest whether a guess at the content is right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DigestKey(Key);

impl DigestKey {
    /// The key as digests are made with it.
    pub(super) const fn new(key: Key) -> Self {
        Self(key)
    }

    /// HMAC-SHA-256 of a content (RFC 2104).
    #[must_use]
    pub fn digest(&self, content: &[u8]) -> [u8; 32] {
        // HMAC fills a key up with zeros to the length of a block.
        let mut block = [0; 64];
        block[..32].copy_from_slice(self.0.as_bytes());
        let mut mac = Hmac::<Sha256>::new(&block.into());
        mac.update(content);
        mac.finalize().into_bytes().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(bytes: [u8; 32]) -> DigestKey {
        DigestKey::new(Key::from_bytes(bytes))
    }

    #[test]
    fn a_digest_tells_contents_and_keys_apart_and_shows_neither() {
        let (one, other) = (of([1; 32]), of([2; 32]));
        assert_eq!(one.digest(b"a"), one.digest(b"a"));
        assert_ne!(one.digest(b"a"), one.digest(b"b"));
        assert_ne!(one.digest(b"a"), other.digest(b"a"));
        assert_eq!(format!("{one:?}"), "DigestKey(Key(…))");
    }

    #[test]
    fn a_digest_is_the_hmac_of_rfc_4231() {
        // Its first test case has a key of 20 bytes; HMAC fills keys up with zeros.
        let mut key = [0; 32];
        key[..20].fill(0x0b);
        let digest = data_encoding::HEXLOWER.encode(&of(key).digest(b"Hi There"));
        assert_eq!(digest, "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    }
}
