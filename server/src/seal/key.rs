//! Keys, and what is closed with them: XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03) with a random nonce of 192 bits,
//! which is long enough that no two are ever the same. The closed form is the nonce, the ciphertext, and the tag.

use std::fmt;

use chacha20poly1305::{
    XChaCha20Poly1305, XNonce,
    aead::{Aead, KeyInit, Payload},
};
use rand::Rng;
use sha2::{Digest, Sha256};
use zeroize::{Zeroize, Zeroizing};

/// The bytes of a nonce.
const NONCE: usize = 24;

/// A secret key of 256 bits, overwritten as soon as nobody has it any more.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Key([u8; 32]);

impl Key {
    /// A key of these bytes, which nobody else may know.
    #[must_use]
    pub(super) const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// A new key.
    pub(super) fn random(rng: &mut dyn Rng) -> Self {
        let mut bytes = [0; 32];
        rng.fill_bytes(&mut bytes);
        Self(bytes)
    }

    /// Its bytes.
    pub(super) const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The name of the key: it tells two keys apart and nothing of either.
    #[must_use]
    pub(super) fn name(&self) -> [u8; 4] {
        let digest = Sha256::new().chain_update(b"madoguchi key name 1\0").chain_update(self.0).finalize();
        [digest[0], digest[1], digest[2], digest[3]]
    }

    /// Closes something. It opens only with the same `context`, which says what it is and whose.
    ///
    /// # Errors
    /// When it is longer than the cipher takes (256 GiB).
    pub(super) fn close(&self, rng: &mut dyn Rng, context: &[u8], plain: &[u8]) -> Result<Vec<u8>, NotOpened> {
        let mut nonce = [0; NONCE];
        rng.fill_bytes(&mut nonce);
        let payload = Payload { msg: plain, aad: context };
        let sealed = self.cipher().encrypt(&XNonce::from(nonce), payload).map_err(|_| NotOpened)?;
        Ok([&nonce[..], &sealed].concat())
    }

    /// Opens what was closed.
    ///
    /// # Errors
    /// When it was closed with another key or for another context, or is not as it was.
    pub(super) fn open(&self, context: &[u8], closed: &[u8]) -> Result<Zeroizing<Vec<u8>>, NotOpened> {
        let (nonce, sealed) = closed.split_at_checked(NONCE).ok_or(NotOpened)?;
        let nonce = <[u8; NONCE]>::try_from(nonce).map_err(|_| NotOpened)?;
        let payload = Payload { msg: sealed, aad: context };
        let opened = self.cipher().decrypt(&XNonce::from(nonce), payload).map_err(|_| NotOpened)?;
        Ok(Zeroizing::new(opened))
    }

    /// Wraps another key.
    ///
    /// # Errors
    /// When it does not unwrap again: memory can be at fault, and nobody would know until the key is needed.
    pub(super) fn wrap(&self, rng: &mut dyn Rng, context: &[u8], key: &Self) -> Result<Vec<u8>, NotOpened> {
        let wrapped = self.close(rng, context, &key.0)?;
        if self.unwrap(context, &wrapped)? == *key { Ok(wrapped) } else { Err(NotOpened) }
    }

    /// Unwraps another key.
    ///
    /// # Errors
    /// When it was wrapped by another key or for another context, or is not as it was.
    pub(super) fn unwrap(&self, context: &[u8], wrapped: &[u8]) -> Result<Self, NotOpened> {
        let bytes = self.open(context, wrapped)?;
        <[u8; 32]>::try_from(&bytes[..]).map(Self).map_err(|_| NotOpened)
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(&self.0.into())
    }
}

impl Drop for Key {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}

/// The refusal of the cipher. It says no more: why would help whoever tries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("it does not open")]
pub(super) struct NotOpened;

#[cfg(test)]
mod tests {
    use rand::{SeedableRng, rngs::StdRng};

    use super::*;

    fn keys() -> (Key, Key, StdRng) {
        let mut rng = StdRng::seed_from_u64(1);
        (Key::random(&mut rng), Key::random(&mut rng), rng)
    }

    #[test]
    fn what_is_closed_opens_with_its_key_and_context_alone() {
        let (key, other, mut rng) = keys();
        let closed = key.close(&mut rng, b"a", "髙橋".as_bytes()).expect("closed");
        assert_eq!(closed.len(), NONCE + "髙橋".len() + 16);
        assert_eq!(&key.open(b"a", &closed).expect("opened")[..], "髙橋".as_bytes());
        assert_eq!(key.open(b"b", &closed), Err(NotOpened));
        assert_eq!(other.open(b"a", &closed), Err(NotOpened));
        for at in 0..closed.len() {
            let mut changed = closed.clone();
            changed[at] ^= 1;
            assert_eq!(key.open(b"a", &changed), Err(NotOpened), "byte {at}");
            assert_eq!(key.open(b"a", &closed[..at]), Err(NotOpened), "{at} bytes");
        }
    }

    #[test]
    fn the_same_is_never_closed_the_same_way_twice() {
        let (key, _, mut rng) = keys();
        assert_ne!(key.close(&mut rng, b"", b"a"), key.close(&mut rng, b"", b"a"));
    }

    #[test]
    fn a_wrapped_key_is_the_key_again() {
        let (key, other, mut rng) = keys();
        let wrapped = key.wrap(&mut rng, b"a", &other).expect("wrapped");
        assert_eq!(wrapped.len(), 72);
        assert_eq!(key.unwrap(b"a", &wrapped), Ok(other.clone()));
        assert_eq!(other.unwrap(b"a", &wrapped), Err(NotOpened));
        assert_ne!(key.name(), other.name());
        assert_eq!(format!("{key:?}"), "Key(…)");
    }

    #[test]
    fn the_cipher_is_the_one_of_the_draft() {
        // draft-irtf-cfrg-xchacha-03, A.3.1.
        let hex = |text: &str| data_encoding::HEXLOWER.decode(text.as_bytes()).expect("digits");
        let key: Vec<u8> = (0x80..=0x9f).collect();
        let nonce: Vec<u8> = (0x40..=0x57).collect();
        let closed = hex(
            "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39\
                          ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9\
                          21f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49",
        );
        let key = Key(key.try_into().expect("32 bytes"));
        let opened = key.open(&hex("50515253c0c1c2c3c4c5c6c7"), &[nonce, closed].concat()).expect("opened");
        assert!(opened.starts_with(b"Ladies and Gentlemen of the class of '99"));
    }
}
