//! The seal of second factors: a secret opens only for the account that it was closed for.

use rand::Rng;
use zeroize::Zeroizing;

use super::{Key, unwritten};
use crate::store::Result;

domain::redacted!(FactorKey);

/// The key that closes the secrets of second factors.
pub struct FactorKey(Key);

fn context(staff: i64) -> Vec<u8> {
    [&b"madoguchi second factor 1\0"[..], &staff.to_be_bytes()].concat()
}

impl FactorKey {
    pub(super) const fn new(key: Key) -> Self {
        Self(key)
    }

    /// Closes the secret of an account.
    ///
    /// # Errors
    /// When it cannot be closed.
    pub fn close(&self, rng: &mut dyn Rng, staff: i64, secret: &[u8]) -> Result<Vec<u8>> {
        self.0.close(rng, &context(staff), secret).map_err(unwritten)
    }

    /// Opens the secret of an account; `None` where it does not open.
    #[must_use]
    pub fn open(&self, staff: i64, closed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        self.0.open(&context(staff), closed).ok()
    }
}

#[cfg(test)]
mod tests {
    use rand::{SeedableRng, rngs::StdRng};

    use super::*;

    #[test]
    fn a_secret_opens_for_its_account_alone() {
        let mut rng = StdRng::seed_from_u64(1);
        let (key, other) = (FactorKey(Key::random(&mut rng)), FactorKey(Key::random(&mut rng)));
        let closed = key.close(&mut rng, 1, b"twenty bytes, secret").expect("closed");
        assert_eq!(key.open(1, &closed).as_deref().map(Vec::as_slice), Some(&b"twenty bytes, secret"[..]));
        assert!(key.open(2, &closed).is_none() && other.open(1, &closed).is_none());
    }
}
