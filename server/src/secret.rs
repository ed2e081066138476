//! Tokens and codes: made from randomness, shown once, kept only as digests.

use data_encoding::HEXLOWER;
use rand::Rng;
use sha2::{Digest, Sha256};

/// Letters and digits that nobody confuses: without I, L, O and U (Crockford's base 32).
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Characters of a code: 60 bits.
const CODE_LEN: usize = 12;

/// A token of 256 bits, as 64 hexadecimal digits: for cookies and bearer tokens.
pub fn token(rng: &mut dyn Rng) -> String {
    let mut bytes = [0; 32];
    rng.fill_bytes(&mut bytes);
    HEXLOWER.encode(&bytes)
}

/// A nonce of 128 bits, for the content security policy of one answer.
pub fn nonce(rng: &mut dyn Rng) -> String {
    let mut bytes = [0; 16];
    rng.fill_bytes(&mut bytes);
    HEXLOWER.encode(&bytes)
}

/// A code that a person can type, in three groups: for one-time links.
pub fn code(rng: &mut dyn Rng) -> String {
    let mut bytes = [0; CODE_LEN];
    rng.fill_bytes(&mut bytes);
    let letters: Vec<char> = bytes.iter().map(|byte| char::from(ALPHABET[usize::from(byte % 32)])).collect();
    letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// The digest of a token or code, as it is stored.
#[must_use]
pub fn digest(secret: &str) -> [u8; 32] {
    Sha256::digest(secret.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use rand::{SeedableRng, rngs::StdRng};

    use super::*;

    #[test]
    fn a_code_is_three_groups_that_can_be_read_aloud() {
        let code = code(&mut StdRng::seed_from_u64(1));
        assert_eq!(code.len(), 14);
        assert!(code.split('-').all(|group| group.len() == 4));
        assert!(!code.contains(['I', 'L', 'O', 'U']));
    }

    #[test]
    fn no_two_tokens_are_alike() {
        let mut rng = StdRng::seed_from_u64(1);
        let (one, other) = (token(&mut rng), token(&mut rng));
        assert_eq!(one.len(), 64);
        assert_ne!(one, other);
        assert_ne!(digest(&one), digest(&other));
    }
}
