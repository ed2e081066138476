//! The keys of the seal as the store keeps them: wrapped, so that the store's files alone open nothing. And the records
//! of a store that was made before there was a seal.

use async_trait::async_trait;
use domain::RecordId;

use super::{Audit, Result};

domain::redacted!(Unsealed, SealedRecord);

/// The name of the key that digests are made with.
pub const DIGEST: &str = "digest";
/// The name of the key that the ends of the audit log are signed with.
pub const HEADS: &str = "audit-heads";
/// The name of the key that closes the secrets of second factors. Every other name is that of an epoch.
pub const FACTORS: &str = "factors";

/// A key that is wrapped by the installation's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrappedKey {
    /// Its name: [`DIGEST`], [`HEADS`], [`FACTORS`], or an epoch. Epochs are in the order of their names.
    pub name: String,
    /// The key, wrapped.
    pub wrapped: Vec<u8>,
    /// The name of the key that wrapped it.
    pub wrapped_by: [u8; 4],
}

/// The key of a record, wrapped by that of its epoch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrappedDataKey {
    /// The epoch.
    pub epoch: String,
    /// The key, wrapped.
    pub wrapped: Vec<u8>,
}

/// A record from before there was a seal.
#[derive(Clone)]
pub struct Unsealed {
    /// Its identity.
    pub id: RecordId,
    /// Its content, for everybody to read.
    pub content: Vec<u8>,
    /// The desk's work on it, likewise.
    pub work: Option<Vec<u8>>,
    /// The version of the work.
    pub revision: i64,
}

/// The sealed form of an [`Unsealed`] record, which takes its place.
#[derive(Clone)]
pub struct SealedRecord {
    /// Its identity.
    pub id: RecordId,
    /// The version of the work that was read.
    pub revision: i64,
    /// The digest of its content.
    pub digest: [u8; 32],
    /// Its key.
    pub data_key: WrappedDataKey,
    /// Its content, sealed.
    pub content: Vec<u8>,
    /// The desk's work on it, sealed.
    pub work: Option<Vec<u8>>,
}

/// A store of keys.
#[async_trait]
pub trait KeyStore {
    /// All keys.
    async fn keys(&self) -> Result<Vec<WrappedKey>>;
    /// Adds keys. One that is there already stays as it is: of two processes that make a key of one name at once, both
    /// go on with the one that is kept.
    async fn add_keys(&self, keys: &[WrappedKey], audit: &Audit) -> Result<()>;
    /// Puts all keys in the place of the same keys that were wrapped by `before`, in one commit; `false`, and nothing
    /// is done, where the store has others meanwhile.
    async fn rewrap_keys(&self, before: [u8; 4], keys: &[WrappedKey], audit: &Audit) -> Result<bool>;
    /// Records that are not sealed, at most so many. A record that is not what was stored is left out: a seal would hide
    /// that.
    async fn unsealed(&self, limit: u32) -> Result<Vec<Unsealed>>;
    /// Puts sealed records in the place of the same ones that are not, in one commit; those that were sealed, worked on or
    /// destroyed meanwhile are left as they are. What stood there is overwritten.
    async fn put_sealed(&self, records: &[SealedRecord]) -> Result<()>;
    /// Cuts off what the store's log still has of contents that were overwritten; `false` where another process reads
    /// it, and it will be done later.
    async fn erase(&self) -> Result<bool>;
}
