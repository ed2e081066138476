//! The identity of a declaration: a UUID made before it is sent, so that sending twice is storing once.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};
use uuid::{Builder, Uuid, Version, fmt::Hyphenated};

/// A UUID in its hyphenated form. The product makes version 7 (RFC 9562, section 5.7), which begins with the time; any
/// version is taken.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordId(Uuid);

impl RecordId {
    /// A version 7 identity from the time in milliseconds since 1970 and ten random bytes.
    #[must_use]
    pub fn v7(millis: u64, random: [u8; 10]) -> Self {
        Self(Builder::from_unix_timestamp_millis(millis, &random).into_uuid())
    }

    /// The time at which a version 7 identity was made, in milliseconds since 1970.
    #[must_use]
    pub fn millis(self) -> Option<u64> {
        let (seconds, nanos) =
            self.0.get_timestamp().filter(|_| self.0.get_version() == Some(Version::SortRand))?.to_unix();
        Some(seconds * 1000 + u64::from(nanos / 1_000_000))
    }

    /// The sixteen bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 16] {
        self.0.as_bytes()
    }

    /// From sixteen bytes.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(Uuid::from_bytes(bytes))
    }
}

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
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

    /// Takes the hyphenated form alone; the others that a UUID can have are of other lengths.
    fn from_str(text: &str) -> Result<Self, NotAnId> {
        if text.len() != Hyphenated::LENGTH {
            return Err(NotAnId);
        }
        Uuid::try_parse(text).map(Self).map_err(|_| NotAnId)
    }
}

impl Serialize for RecordId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for RecordId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(|NotAnId| D::Error::custom("no identity"))
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
            "01939f1e7c0070008000000000000001",
            "{01939f1e-7c00-7000-8000-000000000001}",
            "urn:uuid:01939f1e-7c00-7000-8000-000000000001",
        ] {
            assert_eq!(text.parse::<RecordId>(), Err(NotAnId), "{text}");
        }
    }

    #[test]
    fn other_versions_are_taken_but_tell_no_time() {
        let id: RecordId = "3f2b8c52-5f0a-4c3e-9b1d-0a1b2c3d4e5f".parse().expect("a version 4");
        assert_eq!(id.millis(), None);
        let id: RecordId = "01f0ab5c-6d3a-11f0-8de9-0242ac120002".parse().expect("a version 1");
        assert_eq!(id.millis(), None, "a time of another kind");
    }
}
