//! The seal of what tells of a patient: everything that a record says is closed before it goes into the store and opened
//! after it came out, and is opaque to the store in between.
//!
//! Each record has a key of its own, which closes its content and the desk's work on it. The record's key is wrapped by
//! the key of its epoch, a month, and that by the key of the installation, which is not in the data folder. So changing
//! the installation's key touches a few rows, and destroying a record's key destroys the record. What is closed opens only
//! as what it is: the record's identity, its part and the facility go into it (the associated data of the cipher).

mod digest;
mod factor;
mod installation;
mod key;
mod sheet;

use std::{
    collections::BTreeMap,
    sync::{Arc, PoisonError, RwLock},
};

use domain::{Date, RecordId};
use rand::Rng;
use serde::{Serialize, de::DeserializeOwned};

pub use digest::DigestKey;
pub use factor::FactorKey;
pub use installation::{InstallationKey, KeyError, KeySource};
pub use sheet::sheet;

use crate::store::{
    Audit, ErrorKind, OpenError, Record, Result, RowFault, Store, StoreError,
    audit::signed::HeadKey,
    keys::{DIGEST, FACTORS, HEADS, SealedRecord, Unsealed, WrappedDataKey, WrappedKey},
};
use installation::written_name;
use key::{Key, NotOpened};

domain::redacted!(Sealed, DataKey);

/// The facility, as long as there is one in a store.
const FACILITY: u64 = 1;
/// Records that are sealed in one commit, where a store is sealed that was not.
const BATCH: u32 = 100;
/// Tries to make a key while other processes change the installation's.
const TRIES: u32 = 10;
/// The actor of what the server does by itself, in the audit log.
const SERVER: &str = "server";

/// The seal. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Seal {
    source: Arc<KeySource>,
    /// The installation's key at the start.
    installation: Arc<InstallationKey>,
    digest: Arc<DigestKey>,
    /// The names of keys that do not unwrap.
    damaged: Arc<Vec<String>>,
    epochs: Arc<RwLock<BTreeMap<String, Key>>>,
}

/// The key of one record, in both forms.
pub struct DataKey {
    key: Key,
    wrapped: WrappedDataKey,
}

/// A part of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The declaration.
    Content,
    /// The desk's work on it, in this version.
    Work(i64),
}

/// A part of a record as the store keeps it.
pub struct Sealed {
    /// The bytes to be stored.
    pub bytes: Vec<u8>,
    /// The digest of what they say, which is the same however it is sealed.
    pub digest: [u8; 32],
}

impl Seal {
    /// Opens the seal of a store, made with its first opening, and seals what is in the store from before.
    ///
    /// # Errors
    /// When there is no key, or it is not the one that the store was sealed with, or the store fails.
    pub async fn open(
        store: &dyn Store,
        source: KeySource,
        at: u64,
        rng: &mut (dyn Rng + Send),
    ) -> Result<Self, OpenError> {
        if store.keys().await.map_err(not_open)?.is_empty() {
            let installation = source.make(rng)?;
            add(store, &installation, DIGEST, at, rng).await.map_err(not_open)?;
        }
        let (kept, installation) = current(store, |name| installation(&source, name)).await.map_err(not_open)??;
        let (mut epochs, mut digest, mut damaged) = (BTreeMap::new(), None, Vec::new());
        for wrapped in &kept {
            match (wrapped.name.as_str(), unwrap(&installation, wrapped)) {
                (DIGEST, Ok(key)) => digest = Some(DigestKey::new(key)),
                // Asked for when they are needed.
                (HEADS | FACTORS, Ok(_)) => {}
                (name, Ok(key)) => _ = epochs.insert(name.to_owned(), key),
                (name, Err(_)) => damaged.push(name.to_owned()),
            }
        }
        let digest = digest.ok_or_else(|| OpenError::Damaged { findings: finding(DIGEST) })?;
        let seal = Self {
            source: Arc::new(source),
            installation: Arc::new(installation),
            digest: Arc::new(digest),
            damaged: Arc::new(damaged),
            epochs: Arc::new(RwLock::new(epochs)),
        };
        seal.complete(store, at, rng).await.map_err(not_open)?;
        Ok(seal)
    }

    /// The installation's key that the store was opened with. Its file may still hold the one before it, where a change
    /// was cut short.
    #[must_use]
    pub fn installation_key(&self) -> InstallationKey {
        (*self.installation).clone()
    }

    /// Returns whether the installation's key is in a file of ours, and not in the keeping of whoever gave it.
    #[must_use]
    pub fn keeps_key(&self) -> bool {
        matches!(*self.source, KeySource::File(_))
    }

    /// The findings about keys that are not what was stored, as lines for the operator. What they close does not open; all
    /// else does.
    pub fn findings(&self) -> impl Iterator<Item = String> {
        self.damaged.iter().map(|name| finding(name))
    }

    /// The first of them that keeps records from being read. Without the key for heads nothing is lost but signatures;
    /// without that for second factors no code of an authenticator is taken, but those on paper are.
    #[must_use]
    pub fn damage(&self) -> Option<String> {
        self.damaged.iter().find(|name| ![HEADS, FACTORS].contains(&name.as_str())).map(|name| finding(name))
    }

    /// Changes the key of the installation. A server that runs on the store goes on meanwhile.
    ///
    /// Cut short at any point, the next opening finds the key that the store has: the new one is written down before the
    /// store is changed, and takes the place of the old one after.
    ///
    /// # Errors
    /// When the key is not in a file, or file or store cannot be written. Where the store had the new key already, the next
    /// opening says so.
    pub async fn change_key(
        &self,
        store: &dyn Store,
        at: u64,
        rng: &mut (dyn Rng + Send),
    ) -> Result<InstallationKey, OpenError> {
        let next = InstallationKey::random(rng);
        let _alone = self.source.lock()?;
        loop {
            let kept = store.keys().await.map_err(not_open)?;
            let before = wrapped_by(&kept);
            let installation = after_changes(&self.source, before)?;
            let mut all = Vec::with_capacity(kept.len());
            for wrapped in &kept {
                let key = unwrap(&installation, wrapped).map_err(not_open)?;
                all.push(wrap(&next, rng, &wrapped.name, &key).map_err(unwritten).map_err(not_open)?);
            }
            self.source.put_next(&next)?;
            if store.rewrap_keys(before, &all, &entry(at, "key-changed", next.name())).await.map_err(not_open)? {
                break;
            }
        }
        self.source.put(&next)?;
        self.source.drop_next()?;
        Ok(next)
    }

    /// A new key for a record, of the epoch of a day. The first record of a month has the month's key made.
    ///
    /// # Errors
    /// When the store cannot be written, or the installation's key is not there any more.
    pub async fn new_key(
        &self,
        store: &dyn Store,
        id: RecordId,
        (at, today): (u64, Date),
        rng: &mut (dyn Rng + Send),
    ) -> Result<DataKey> {
        let epoch = self.epoch(store, (at, today), rng).await?;
        let key = Key::random(rng);
        let epochs = self.epochs.read().unwrap_or_else(PoisonError::into_inner);
        let of_epoch = epochs.get(&epoch).ok_or(ErrorKind::Failed)?;
        let wrapped = of_epoch.wrap(rng, &of_data_key(&epoch, id), &key).map_err(unwritten)?;
        Ok(DataKey { key, wrapped: WrappedDataKey { epoch, wrapped } })
    }

    /// The key of a record; `None`, logged by its identity alone, where it does not open.
    #[must_use]
    pub fn key_of(&self, record: &Record) -> Option<DataKey> {
        let wrapped = record.data_key.as_ref();
        let epochs = self.epochs.read().unwrap_or_else(PoisonError::into_inner);
        let key = wrapped.and_then(|wrapped| {
            let context = of_data_key(&wrapped.epoch, record.id);
            Some((epochs.get(&wrapped.epoch)?.unwrap(&context, &wrapped.wrapped).ok()?, wrapped.clone()))
        });
        if key.is_none() {
            tracing::error!(id = %record.id, "the key of a record does not open");
        }
        key.map(|(key, wrapped)| DataKey { key, wrapped })
    }

    /// Closes a part of a record, and makes sure that it opens again.
    ///
    /// # Errors
    /// When it cannot be written down, or does not open again.
    pub fn close(
        &self,
        id: RecordId,
        key: &DataKey,
        part: Part,
        said: &impl Serialize,
        rng: &mut dyn Rng,
    ) -> Result<Sealed> {
        let written = serde_json::to_vec(said);
        let plain = written.inspect_err(|_| tracing::error!(%id, "a record cannot be written down"))?;
        self.close_bytes(id, key, part, &plain, rng)
    }

    fn close_bytes(&self, id: RecordId, key: &DataKey, part: Part, plain: &[u8], rng: &mut dyn Rng) -> Result<Sealed> {
        let context = of_part(id, part);
        let bytes = key.key.close(rng, &context, plain).map_err(unwritten)?;
        // Memory can be at fault, and nobody would know until the record is needed.
        let opened = key.key.open(&context, &bytes).map_err(unwritten)?;
        if opened[..] != *plain {
            return Err(unwritten(NotOpened));
        }
        Ok(Sealed { digest: self.digest.digest(plain), bytes })
    }

    /// Opens a part of a record; `None`, logged by its identity alone, where it does not open or read.
    #[must_use]
    pub fn read<T: DeserializeOwned>(&self, id: RecordId, key: &DataKey, part: Part, bytes: &[u8]) -> Option<T> {
        let opened = key.key.open(&of_part(id, part), bytes);
        let opened = opened.inspect_err(|_| tracing::error!(%id, "a record does not open")).ok()?;
        let read = serde_json::from_slice(&opened);
        read.inspect_err(|_| tracing::error!(%id, "a record does not read")).ok()
    }

    /// The digest of a content.
    #[must_use]
    pub fn digest(&self, content: &[u8]) -> [u8; 32] {
        self.digest.digest(content)
    }

    /// The epoch that a day's records belong to, with its key. Epochs never go back, not even with the clock: the key of
    /// one that has passed is destroyed with its last record.
    async fn epoch(&self, store: &dyn Store, (at, today): (u64, Date), rng: &mut (dyn Rng + Send)) -> Result<String> {
        let month = format!("{:04}-{:02}", today.year(), u8::from(today.month()));
        let latest = || self.epochs.read().unwrap_or_else(PoisonError::into_inner).keys().next_back().cloned();
        if let Some(latest) = latest().filter(|latest| *latest >= month) {
            return Ok(latest);
        }
        let key = match (self.make(store, &month, at, rng).await, latest()) {
            (Ok(key), _) => key,
            // Nobody is sent away because of it.
            (Err(error), Some(latest)) if !error.is_passing() => {
                tracing::error!(%error, "this month has no key yet: that of the last one is used");
                return Ok(latest);
            }
            (Err(error), _) => return Err(error),
        };
        self.epochs.write().unwrap_or_else(PoisonError::into_inner).insert(month.clone(), key);
        Ok(month)
    }

    /// The key of this name, made the first time: of two processes that make it at once, both go on with the one that is
    /// kept.
    async fn make(&self, store: &dyn Store, name: &str, at: u64, rng: &mut (dyn Rng + Send)) -> Result<Key> {
        for _ in 0..TRIES {
            let (kept, installation) = self.current(store).await?;
            if let Some(kept) = kept.iter().find(|key| key.name == name) {
                return unwrap(&installation, kept);
            }
            // Not added where the installation's key is another one by now.
            add(store, &installation, name, at, rng).await?;
        }
        Err(ErrorKind::Failed.into())
    }

    /// The keys of the store with the installation's key that wrapped them. Its file is read only where it was changed
    /// since the start: a server whose key file is gone goes on.
    async fn current(&self, store: &dyn Store) -> Result<(Vec<WrappedKey>, InstallationKey)> {
        let found = current(store, |name| {
            let known = self.installation.key().name() == name;
            if known { Ok((*self.installation).clone()) } else { installation(&self.source, name) }
        });
        found.await?.map_err(|error| StoreError::of(ErrorKind::Failed, Box::new(error)))
    }

    /// The key that the ends of the audit log are signed with, once there is one.
    ///
    /// # Errors
    /// When the store fails, the installation's key is not there any more, or the key is not what was stored.
    pub async fn head_key(&self, store: &dyn Store) -> Result<Option<HeadKey>> {
        let (all, installation) = self.current(store).await?;
        let Some(kept) = all.iter().find(|key| key.name == HEADS) else { return Ok(None) };
        Ok(Some(HeadKey::from_bytes(*unwrap(&installation, kept)?.as_bytes())))
    }

    /// The same key, made the first time.
    ///
    /// # Errors
    /// As above, or when the store cannot be written.
    pub async fn made_head_key(&self, store: &dyn Store, at: u64, rng: &mut (dyn Rng + Send)) -> Result<HeadKey> {
        let key = self.make(store, HEADS, at, rng).await?;
        Ok(HeadKey::from_bytes(*key.as_bytes()))
    }

    /// The key that closes the secrets of second factors, made the first time.
    ///
    /// # Errors
    /// When the store fails, or the key is not what was stored.
    pub async fn factor_key(&self, store: &dyn Store, at: u64, rng: &mut (dyn Rng + Send)) -> Result<FactorKey> {
        Ok(FactorKey::new(self.make(store, FACTORS, at, rng).await?))
    }

    /// Seals the records from before there was a seal, a batch a commit. Killed meanwhile, it goes on with the next start.
    async fn complete(&self, store: &dyn Store, at: u64, rng: &mut (dyn Rng + Send)) -> Result<()> {
        let mut count = 0_usize;
        loop {
            // From the beginning each time: another process may be at it, too, or have written to one of them.
            let batch = store.unsealed(BATCH).await?;
            if batch.is_empty() {
                break;
            }
            let mut sealed = Vec::with_capacity(batch.len());
            for record in &batch {
                sealed.push(self.sealed(store, record, at, rng).await?);
            }
            store.put_sealed(&sealed).await?;
            count += sealed.len();
            if count == sealed.len() || count.is_multiple_of(10 * BATCH as usize) {
                tracing::warn!("sealing the declarations that were stored before there was a seal: {count} so far");
            }
        }
        if count > 0 {
            let erased = store.erase().await?;
            tracing::warn!(erased, "{count} declarations are sealed");
        }
        Ok(())
    }

    async fn sealed(
        &self,
        store: &dyn Store,
        record: &Unsealed,
        at: u64,
        rng: &mut (dyn Rng + Send),
    ) -> Result<SealedRecord> {
        let Unsealed { id, revision, .. } = *record;
        let key = self.new_key(store, id, (at, domain::day::in_japan(at)), rng).await?;
        let content = self.close_bytes(id, &key, Part::Content, &record.content, rng)?;
        let work = record.work.as_ref().map(|work| self.close_bytes(id, &key, Part::Work(revision), work, rng));
        Ok(SealedRecord {
            id,
            revision,
            digest: content.digest,
            data_key: key.wrapped,
            content: content.bytes,
            work: work.transpose()?.map(|work| work.bytes),
        })
    }
}

impl DataKey {
    /// The key as the store keeps it.
    #[must_use]
    pub fn wrapped(&self) -> &WrappedDataKey {
        &self.wrapped
    }
}

/// The keys of a store with the installation's key that wrapped them, as `find` has it by its name. While another process
/// changes that key, the one may be read before the change and the other after it: both are read again then.
async fn current(
    store: &dyn Store,
    find: impl Fn([u8; 4]) -> Result<InstallationKey, KeyError>,
) -> Result<Result<(Vec<WrappedKey>, InstallationKey), KeyError>> {
    let mut kept = store.keys().await?;
    loop {
        let name = wrapped_by(&kept);
        let error = match find(name) {
            Ok(installation) => return Ok(Ok((kept, installation))),
            Err(error) => error,
        };
        let now = store.keys().await?;
        if wrapped_by(&now) == name {
            return Ok(Err(error));
        }
        kept = now;
    }
}

/// The name of the key that wrapped all of them.
fn wrapped_by(kept: &[WrappedKey]) -> [u8; 4] {
    kept.first().map_or([0; 4], |key| key.wrapped_by)
}

/// Adds a new key of this name where there is none, wrapped by this key, if the others are.
async fn add(
    store: &dyn Store,
    installation: &InstallationKey,
    name: &str,
    at: u64,
    rng: &mut (dyn Rng + Send),
) -> Result<()> {
    let key = Key::random(rng);
    let key = wrap(installation, rng, name, &key).map_err(unwritten)?;
    store.add_keys(&[key], &entry(at, "key-made", name)).await
}

/// The installation's key of this name.
fn installation(source: &KeySource, name: [u8; 4]) -> Result<InstallationKey, KeyError> {
    if let Some(key) = source.read()?.filter(|key| key.key().name() == name) {
        return Ok(key);
    }
    // It may just be being changed.
    let _alone = source.lock()?;
    after_changes(source, name)
}

/// The installation's key of this name, while nobody changes it.
fn after_changes(source: &KeySource, name: [u8; 4]) -> Result<InstallationKey, KeyError> {
    let found = source.read()?;
    if let Some(key) = found.as_ref().filter(|key| key.key().name() == name) {
        return Ok(key.clone());
    }
    // A change that was cut short once the store had the new key.
    if let Some(next) = source.next()?.filter(|next| next.key().name() == name) {
        match source.put(&next).and_then(|()| source.drop_next()) {
            Ok(()) => {
                tracing::warn!(
                    "a change of the key is finished: every earlier recovery sheet is void, print a new one"
                );
            }
            // It stays where it is, and is found again.
            Err(error) => tracing::error!(%error, "a change of the key cannot be finished yet"),
        }
        return Ok(next);
    }
    let name = written_name(name);
    Err(match found {
        Some(found) => KeyError::Other { place: source.told(), found: found.name(), name },
        None => KeyError::Missing { place: source.told(), name },
    })
}

fn wrap(installation: &InstallationKey, rng: &mut dyn Rng, name: &str, key: &Key) -> Result<WrappedKey, NotOpened> {
    let wrapped = installation.key().wrap(rng, &of_key(name), key)?;
    Ok(WrappedKey { name: name.to_owned(), wrapped, wrapped_by: installation.key().name() })
}

fn unwrap(installation: &InstallationKey, kept: &WrappedKey) -> Result<Key> {
    let opened = installation.key().unwrap(&of_key(&kept.name), &kept.wrapped);
    opened.map_err(|NotOpened| RowFault { table: "keys", column: "wrapped", row: kept.name.clone() }.into())
}

fn finding(key: &str) -> String {
    format!("the key {key:?} is not what was stored")
}

fn entry(at: u64, action: &'static str, subject: impl Into<String>) -> Audit {
    Audit { at, actor: SERVER.to_owned(), action, subject: subject.into() }
}

fn unwritten(error: NotOpened) -> StoreError {
    StoreError::of(ErrorKind::Unwritten, error)
}

fn not_open(error: StoreError) -> OpenError {
    OpenError::Store(Box::new(error))
}

/// The context of a key of the installation. Contexts begin with what they are for, so that none is another's.
fn of_key(name: &str) -> Vec<u8> {
    [b"madoguchi key 1\0", &FACILITY.to_be_bytes()[..], name.as_bytes()].concat()
}

/// The context of a record's key.
fn of_data_key(epoch: &str, id: RecordId) -> Vec<u8> {
    [b"madoguchi data key 1\0", &FACILITY.to_be_bytes()[..], &id.as_bytes()[..], epoch.as_bytes()].concat()
}

/// The context of a part of a record.
fn of_part(id: RecordId, part: Part) -> Vec<u8> {
    let (part, revision) = match part {
        Part::Content => (0, 0),
        Part::Work(revision) => (1, revision),
    };
    let numbers = (&FACILITY.to_be_bytes(), &revision.to_be_bytes());
    [b"madoguchi record 1\0", &numbers.0[..], &id.as_bytes()[..], &[part], &numbers.1[..]].concat()
}
