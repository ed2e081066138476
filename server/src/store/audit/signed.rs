//! Signed heads: the end of the audit log at an instant, with a signature of the installation, to be kept outside of it.
//! Who has one sees later if an entry up to there was changed or taken away, even where the whole chain was written anew.
//!
//! The signature is Ed25519 (RFC 8032) over these bytes, in this order, each of a fixed length:
//!
//! 1. `madoguchi audit head` and a zero byte;
//! 2. the version, one byte: 1;
//! 3. the index: eight bytes, the highest first;
//! 4. the hash: 32 bytes;
//! 5. the time of signing, in milliseconds since 1970: eight bytes, the highest first.

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};
use zeroize::Zeroize;

use super::chain::Head;

domain::redacted!(HeadKey);

/// The mark of what is signed here.
const DOMAIN: &[u8] = b"madoguchi audit head\0";
/// The version of what is signed.
const VERSION: u8 = 1;

/// The key of an installation that heads are signed with. The store has it wrapped by the installation's key
/// ([`crate::seal`]), which is not in the data folder.
#[derive(Clone, PartialEq, Eq)]
pub struct HeadKey([u8; 32]);

impl HeadKey {
    /// A key of these bytes, which nobody else may know.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Signs a head at an instant, in milliseconds since 1970.
    #[must_use]
    pub fn sign(&self, head: Head, time: u64) -> SignedHead {
        let key = SigningKey::from_bytes(&self.0);
        let signature = key.sign(&message(head, time)).to_bytes();
        let public_key = key.verifying_key().to_bytes();
        SignedHead { version: VERSION, index: head.index, hash: head.hash, time, public_key, signature }
    }

    /// The public key, which signatures are verified with.
    #[must_use]
    pub fn public(&self) -> [u8; 32] {
        SigningKey::from_bytes(&self.0).verifying_key().to_bytes()
    }
}

impl Drop for HeadKey {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// A head with its signature; as JSON, bytes are hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignedHead {
    /// The version of what is signed.
    version: u8,
    /// The index of the last entry.
    index: i64,
    /// Its hash.
    #[serde(with = "digits")]
    hash: [u8; 32],
    /// The time of signing, in milliseconds since 1970.
    time: u64,
    /// The public key of the installation.
    #[serde(with = "digits")]
    public_key: [u8; 32],
    /// The signature.
    #[serde(with = "digits")]
    signature: [u8; 64],
}

/// The reasons for which a kept head tells nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotSigned {
    /// It is not what was signed.
    #[error("it is not what was signed")]
    Changed,
    /// The signature is of another installation, or this one has lost its key.
    #[error("it was not signed with this installation's key")]
    Foreign,
}

impl SignedHead {
    /// The head, if this installation has signed it.
    ///
    /// # Errors
    /// Why it tells nothing.
    pub fn verified(&self, key: Option<&HeadKey>) -> Result<Head, NotSigned> {
        let head = Head { index: self.index, hash: self.hash };
        let public = VerifyingKey::from_bytes(&self.public_key).map_err(|_| NotSigned::Changed)?;
        let signature = Signature::from_bytes(&self.signature);
        let signed = public.verify_strict(&message(head, self.time), &signature).is_ok();
        if self.version != VERSION || !signed {
            return Err(NotSigned::Changed);
        }
        if key.is_none_or(|key| key.public() != self.public_key) {
            return Err(NotSigned::Foreign);
        }
        Ok(head)
    }
}

fn message(head: Head, time: u64) -> Vec<u8> {
    [DOMAIN, &[VERSION], &head.index.to_be_bytes(), &head.hash, &time.to_be_bytes()].concat()
}

/// Bytes as hexadecimal digits.
mod digits {
    use data_encoding::HEXLOWER_PERMISSIVE as HEX;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub(super) fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&HEX.encode(bytes))
    }

    pub(super) fn deserialize<'d, const N: usize, D: Deserializer<'d>>(deserializer: D) -> Result<[u8; N], D::Error> {
        let text = String::deserialize(deserializer)?;
        let bytes = HEX.decode(text.as_bytes()).map_err(D::Error::custom)?;
        bytes.try_into().map_err(|_| D::Error::custom("not as many digits as there must be"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: HeadKey = HeadKey::from_bytes([1; 32]);
    const HEAD: Head = Head { index: 7, hash: [2; 32] };

    #[test]
    fn a_signed_head_reads_back_as_one_line_of_json() {
        let signed = KEY.sign(HEAD, 5);
        let line = serde_json::to_string(&signed).expect("JSON");
        assert!(line.starts_with(r#"{"version":1,"index":7,"hash":"020202"#) && !line.contains('\n'), "{line}");
        let read: SignedHead = serde_json::from_str(&line).expect("a head");
        assert_eq!((&read, read.verified(Some(&KEY))), (&signed, Ok(HEAD)));
    }

    #[test]
    fn a_head_that_was_changed_or_signed_elsewhere_tells_nothing() {
        let signed = KEY.sign(HEAD, 5);
        let mut signature = signed.signature;
        signature[0] ^= 1;
        for changed in [
            SignedHead { version: 2, ..signed.clone() },
            SignedHead { index: 8, ..signed.clone() },
            SignedHead { hash: [3; 32], ..signed.clone() },
            SignedHead { time: 6, ..signed.clone() },
            SignedHead { signature, ..signed.clone() },
            SignedHead { public_key: HeadKey::from_bytes([9; 32]).public(), ..signed.clone() },
            // A key of small order would fit many messages.
            SignedHead { public_key: [0; 32], signature: [0; 64], ..signed.clone() },
        ] {
            assert_eq!(changed.verified(Some(&KEY)), Err(NotSigned::Changed), "{changed:?}");
        }
        assert_eq!(signed.verified(Some(&HeadKey::from_bytes([9; 32]))), Err(NotSigned::Foreign));
        assert_eq!(signed.verified(None), Err(NotSigned::Foreign));
    }

    #[test]
    fn a_key_signs_as_rfc_8032_says() {
        // The secret and public key of its first test, section 7.1.
        let bytes = |digits: &str| data_encoding::HEXLOWER.decode(digits.as_bytes()).expect("digits");
        let secret = bytes("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
        let public = bytes("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
        let key = HeadKey::from_bytes(secret.try_into().expect("32 bytes"));
        assert_eq!(key.public()[..], public);
        assert_eq!(format!("{key:?}"), "…");
    }
}
