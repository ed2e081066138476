//! The key of the installation, which opens everything else and is nowhere in the data folder: in a file, or in the
//! configuration.
//!
//! It has one written form, in the file, in the environment and on the recovery sheet: 14 groups of 4 letters and digits,
//! RFC 4648's base 32 (§6) of its 32 bytes and the first 3 of a digest of them. Whoever types it may write it in any way
//! that shows the groups; one mistyped character is found.

use std::{
    fmt,
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

use data_encoding::{BASE32, HEXLOWER};
use rand::Rng;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::key::Key;
use crate::modes::{self, FILE_MODE, Place};

/// The bytes of the digest in the written form.
const CHECK: usize = 3;
/// The characters of a group.
const GROUP: usize = 4;

/// The key of the installation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InstallationKey(Key);

impl InstallationKey {
    /// A key of these bytes, which nobody else may know.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Key::from_bytes(bytes))
    }

    /// A new key.
    pub fn random(rng: &mut dyn Rng) -> Self {
        Self(Key::random(rng))
    }

    pub(super) const fn key(&self) -> &Key {
        &self.0
    }

    /// The key by its written form; `None` where it is mistyped.
    #[must_use]
    pub fn read(written: &str) -> Option<Self> {
        let letters = written.chars().filter(|letter| !letter.is_whitespace() && *letter != '-');
        // The alphabet has none of these three digits, and does have the letters that they are taken for.
        let letters = letters.map(|letter| match letter.to_ascii_uppercase() {
            '0' => 'O',
            '1' => 'I',
            '8' => 'B',
            letter => letter,
        });
        let letters = Zeroizing::new(letters.collect::<String>());
        let bytes = Zeroizing::new(BASE32.decode(letters.as_bytes()).ok()?);
        let (key, check) = bytes.split_at_checked(32)?;
        let key = Key::from_bytes(key.try_into().ok()?);
        (check == checked(&key)).then_some(Self(key))
    }

    /// The written form.
    #[must_use]
    pub fn written(&self) -> Zeroizing<String> {
        let bytes = Zeroizing::new([&self.0.as_bytes()[..], &checked(&self.0)].concat());
        let letters = Zeroizing::new(BASE32.encode(&bytes));
        let groups: Vec<&str> = (0..letters.len()).step_by(GROUP).map(|at| &letters[at..at + GROUP]).collect();
        Zeroizing::new(groups.join("-"))
    }

    /// The name of the key, by which two can be told apart: eight hexadecimal digits that tell nothing of it.
    #[must_use]
    pub fn name(&self) -> String {
        written_name(self.0.name())
    }
}

/// The name of a key as people read it.
pub(super) fn written_name(name: [u8; 4]) -> String {
    HEXLOWER.encode(&name)
}

fn checked(key: &Key) -> [u8; CHECK] {
    let digest = Sha256::new().chain_update(b"madoguchi written key 1\0").chain_update(key.as_bytes()).finalize();
    [digest[0], digest[1], digest[2]]
}

/// The place where the installation's key is kept.
#[derive(Clone)]
pub enum KeySource {
    /// It is given, and kept by whoever gave it.
    Given(InstallationKey),
    /// A file of this machine, which is made where there is none yet.
    File(PathBuf),
}

impl fmt::Debug for KeySource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Given(key) => write!(f, "{key:?}"),
            Self::File(file) => write!(f, "{}", file.display()),
        }
    }
}

/// The reasons for which there is no key: one line for the operator.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The file cannot be read or written.
    #[error("key_file = {file}: {reason}; allowed: a file outside `data` that this user can read and write")]
    File {
        /// The file.
        file: String,
        /// The system's reason.
        reason: io::Error,
    },
    /// The file holds something else.
    #[error("key_file = {0}: this is no key; allowed: the key as it stands on the recovery sheet")]
    NoKey(String),
    /// There is no file, and there is a store that was sealed.
    #[error(
        "{place}: there is no key here, and the store in `data` is sealed with the key {name}: put the file \
         back, or type the key from its recovery sheet with `madoguchi key restore`"
    )]
    Missing {
        /// The place for the key, as the operator knows it.
        place: String,
        /// The name of the key.
        name: String,
    },
    /// The store was sealed with another key.
    #[error(
        "{place} holds the key {found}, and the store in `data` is sealed with the key {name}: put that one there, or \
         type it from its recovery sheet with `madoguchi key restore`"
    )]
    Other {
        /// The place of the key, as the operator knows it.
        place: String,
        /// The name of the key that is there.
        found: String,
        /// The name of the key that is wanted.
        name: String,
    },
    /// The key is not in a file, where it could be changed.
    #[error("key: it is given by the configuration; to be changed by the server it has to be in a file (key_file)")]
    NotInFile,
}

impl KeySource {
    /// The key; `None` where there is no file yet.
    ///
    /// # Errors
    /// When the file cannot be read, or holds something else.
    pub fn read(&self) -> Result<Option<InstallationKey>, KeyError> {
        match self {
            Self::Given(key) => Ok(Some(key.clone())),
            Self::File(file) => read(file),
        }
    }

    /// The key that is there, or else a new one, kept from now on.
    ///
    /// # Errors
    /// When the file cannot be read or written.
    pub(super) fn make(&self, rng: &mut dyn Rng) -> Result<InstallationKey, KeyError> {
        loop {
            if let Some(key) = self.read()? {
                return Ok(key);
            }
            let Self::File(file) = self else { continue };
            let key = InstallationKey::random(rng);
            match write(file, &key, Place::Free) {
                Ok(()) => return Ok(key),
                // Another process was faster.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(reason) => return Err(KeyError::File { file: file.display().to_string(), reason }),
            }
        }
    }

    /// Puts a key in the place of the one that is there, whole or not at all.
    ///
    /// # Errors
    /// When the key is not in a file, or the file cannot be written.
    pub fn put(&self, key: &InstallationKey) -> Result<(), KeyError> {
        let file = self.file()?;
        write(file, key, Place::Taken).map_err(|reason| KeyError::File { file: file.display().to_string(), reason })
    }

    /// Keeps others from changing the key, until what is returned is dropped or the process ends. It is the folder that
    /// is locked: the file itself is another one after each change.
    ///
    /// # Errors
    /// When the folder cannot be opened, or what an interrupted change left cannot be deleted.
    pub(super) fn lock(&self) -> Result<Option<File>, KeyError> {
        let Self::File(file) = self else { return Ok(None) };
        let folder = modes::folder_of(file);
        let locked = File::open(folder).and_then(|opened| {
            opened.lock()?;
            // A key may stand in what a change that was cut short has left.
            modes::delete_unfinished(folder, &modes::name_of(file))?;
            Ok(opened)
        });
        locked.map(Some).map_err(|reason| KeyError::File { file: file.display().to_string(), reason })
    }

    /// The key that a change which was cut short left beside the file, for the store to say which of the two it is.
    ///
    /// # Errors
    /// When it cannot be read.
    pub(super) fn next(&self) -> Result<Option<InstallationKey>, KeyError> {
        match self {
            Self::Given(_) => Ok(None),
            Self::File(file) => read(&next_to(file)),
        }
    }

    /// Keeps a key beside the file.
    ///
    /// # Errors
    /// When the key is not in a file, or none can be written beside it.
    pub(super) fn put_next(&self, key: &InstallationKey) -> Result<(), KeyError> {
        Self::File(next_to(self.file()?)).put(key)?;
        // What replaces the only key there is has to be what was written.
        if self.next()?.as_ref() == Some(key) { Ok(()) } else { Err(KeyError::NoKey(self.told())) }
    }

    /// Takes away the key beside the file.
    ///
    /// # Errors
    /// When it cannot be.
    pub(super) fn drop_next(&self) -> Result<(), KeyError> {
        let Self::File(file) = self else { return Ok(()) };
        let next = next_to(file);
        match fs::remove_file(&next) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            removed => removed.map_err(|reason| KeyError::File { file: next.display().to_string(), reason }),
        }
    }

    fn file(&self) -> Result<&Path, KeyError> {
        match self {
            Self::Given(_) => Err(KeyError::NotInFile),
            Self::File(file) => Ok(file),
        }
    }

    /// The place as the operator knows it.
    pub(super) fn told(&self) -> String {
        match self {
            Self::Given(_) => "key".to_owned(),
            Self::File(file) => format!("key_file = {}", file.display()),
        }
    }

    /// The line for the operator where others than the owner can read the file.
    #[must_use]
    pub fn readable_by_others(&self) -> Option<String> {
        let Self::File(file) = self else { return None };
        modes::readable_by_others(file, FILE_MODE)
    }
}

fn next_to(file: &Path) -> PathBuf {
    let mut next = file.as_os_str().to_owned();
    next.push(".next");
    next.into()
}

fn read(file: &Path) -> Result<Option<InstallationKey>, KeyError> {
    match fs::read_to_string(file).map(Zeroizing::new) {
        Ok(written) => {
            InstallationKey::read(&written).map(Some).ok_or_else(|| KeyError::NoKey(file.display().to_string()))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) if error.kind() == io::ErrorKind::InvalidData => Err(KeyError::NoKey(file.display().to_string())),
        Err(reason) => Err(KeyError::File { file: file.display().to_string(), reason }),
    }
}

fn write(file: &Path, key: &InstallationKey, place: Place) -> io::Result<()> {
    let line = Zeroizing::new(format!("{}\n", *key.written()));
    modes::write(file, line.as_bytes(), place)
}

#[cfg(test)]
mod tests {
    use std::{fs::Permissions, os::unix::fs::PermissionsExt};

    use rand::{SeedableRng, rngs::StdRng};

    use super::*;

    fn rng() -> StdRng {
        StdRng::seed_from_u64(1)
    }

    #[test]
    fn a_key_is_read_as_it_was_written_and_as_people_type_it() {
        let mut rng = rng();
        for _ in 0..100 {
            let key = InstallationKey::random(&mut rng);
            let written = key.written();
            assert_eq!(written.split('-').map(str::len).collect::<Vec<_>>(), [GROUP; 14]);
            assert_eq!(InstallationKey::read(&written).as_ref(), Some(&key));
            let typed = written.to_lowercase().replace('-', " ").replace('o', "0").replace('i', "1").replace('b', "8");
            assert_eq!(InstallationKey::read(&format!("\n{typed}\n")).as_ref(), Some(&key));
        }
    }

    #[test]
    fn a_mistyped_key_is_none() {
        let written = InstallationKey::random(&mut rng()).written();
        for (at, letter) in written.char_indices().filter(|(_, letter)| *letter != '-') {
            let other = if letter == 'A' { "C" } else { "A" };
            let mut mistyped = written.to_string();
            mistyped.replace_range(at..=at, other);
            assert_eq!(InstallationKey::read(&mistyped), None, "character {at}");
        }
        for none in ["", "key", &written[5..], &format!("{}-AAAA", &**written), &written.repeat(2)] {
            assert_eq!(InstallationKey::read(none), None, "{} characters", none.len());
        }
    }

    #[test]
    fn a_file_is_made_once_for_its_owner_alone() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("madoguchi.key");
        let source = KeySource::File(file.clone());
        assert_eq!(source.read().expect("no file"), None);
        let made = source.make(&mut rng()).expect("made");
        assert_eq!(source.make(&mut StdRng::seed_from_u64(2)).expect("there"), made);
        assert_eq!(fs::metadata(&file).expect("a file").permissions().mode() & 0o777, FILE_MODE);
        assert_eq!(source.readable_by_others(), None);
        fs::set_permissions(&file, Permissions::from_mode(0o644)).expect("set");
        assert!(source.readable_by_others().expect("a line").contains("chmod 600"));
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1, "nothing else is left");
        fs::write(&file, "no key").expect("written");
        assert!(matches!(source.read(), Err(KeyError::NoKey(_))));
        fs::write(&file, [0xff, 0xfe]).expect("written");
        assert!(matches!(source.read(), Err(KeyError::NoKey(_))));
    }

    #[test]
    fn nothing_shows_the_key() {
        let key = InstallationKey::random(&mut rng());
        for shown in [format!("{key:?}"), format!("{:?}", KeySource::Given(key.clone()))] {
            assert_eq!(shown, "InstallationKey(Key(…))");
        }
    }
}
