//! The identity of a declaration: a UUID made before it is sent, so that sending twice is storing once.

use std::{fmt, str::FromStr};

use serde::{Serialize, Serializer};

/// A UUID. The product makes version 7 (RFC 9562, section 5.7), which begins with the time; any version is taken.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordId([u8; 16]);

impl RecordId {
    /// A version 7 identity from the time in milliseconds since 1970 and ten random bytes.
    #[must_use]
    pub fn v7(millis: u64, random: [u8; 10]) -> Self {
        let mut bytes = [0; 16];
        bytes[..6].copy_from_slice(&millis.to_be_bytes()[2..]);
        bytes[6..].copy_from_slice(&random);
        bytes[6] = 0x70 | (bytes[6] & 0x0f);
        bytes[8] = 0x80 | (bytes[8] & 0x3f);
        Self(bytes)
    }

    /// When a version 7 identity was made, in milliseconds since 1970.
    #[must_use]
    pub fn millis(self) -> Option<u64> {
        (self.0[6] >> 4 == 7).then(|| self.0[..6].iter().fold(0, |millis, byte| millis << 8 | u64::from(*byte)))
    }

    /// The sixteen bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }

    /// From sixteen bytes.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }
}

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, byte) in self.0.iter().enumerate() {
            if matches!(at, 4 | 6 | 8 | 10) {
                f.write_str("-")?;
            }
            write!(f, "{byte:02x}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Not a UUID in its hyphenated form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnId;

impl FromStr for RecordId {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let text = text.as_bytes();
        if text.len() != 36 || [8, 13, 18, 23].iter().any(|at| text[*at] != b'-') {
            return Err(NotAnId);
        }
        let mut digits = text.iter().filter(|byte| **byte != b'-').map(|byte| char::from(*byte).to_digit(16));
        let mut bytes = [0; 16];
        for byte in &mut bytes {
            let (Some(Some(high)), Some(Some(low))) = (digits.next(), digits.next()) else { return Err(NotAnId) };
            *byte = u8::try_from(high << 4 | low).map_err(|_| NotAnId)?;
        }
        digits.next().is_none().then_some(Self(bytes)).ok_or(NotAnId)
    }
}

impl Serialize for RecordId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identity_reads_back_as_it_was_written() {
        let id = RecordId::v7(1_733_000_000_000, [0xff; 10]);
        assert_eq!(id.to_string().parse(), Ok(id));
        assert_eq!(id.millis(), Some(1_733_000_000_000));
        assert_eq!(&id.to_string()[14..15], "7");
        assert_eq!(&id.to_string()[19..20], "b");
    }

    #[test]
    fn what_is_not_a_uuid_is_refused() {
        for text in [
            "",
            "01939f1e",
            "01939f1e-7c00-7000-8000-00000000000g",
            "01939f1e7c00-7000-8000-0000000000001-",
            "01939f1e-7c00-7000-8000-0000000000-1",
            "０1939f1e-7c00-7000-8000-0000000001",
        ] {
            assert_eq!(text.parse::<RecordId>(), Err(NotAnId), "{text}");
        }
    }

    #[test]
    fn other_versions_are_taken_but_tell_no_time() {
        let id: RecordId = "3f2b8c52-5f0a-4c3e-9b1d-0a1b2c3d4e5f".parse().expect("a version 4");
        assert_eq!(id.millis(), None);
    }
}
