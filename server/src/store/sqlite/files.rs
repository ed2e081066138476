//! The files of the store: who may read them, that nobody else serves them, and that they are still the ones that were
//! opened. A file that was deleted or put aside below a running server can be written to for hours; nothing of it is
//! there after the next start.

use std::{
    fs::{self, File, OpenOptions, Permissions, TryLockError},
    io::{self, Write},
    os::unix::fs::{MetadataExt, OpenOptionsExt, PermissionsExt},
    path::{Path, PathBuf},
};

use crate::{
    modes::{self, FILE_MODE, FOLDER_MODE},
    store::{Displaced, OpenError},
};

/// The file in the data folder.
pub(super) const FILE: &str = "madoguchi.sqlite3";
/// The text of the marks in the folder and beside it, once a store was there.
const MARK: &str = "A store of Madoguchi was made in this place. As long as this file is here, a start that does not find \
                    the store says so, and does not begin an empty one.\n";
/// The size of the trial write that finds out if there is room, in bytes: that of the largest hand-over.
const ROOM: usize = 256 * 1024;

/// A file, whatever it is called: its device and its number there.
type Identity = (u64, u64);

/// The files of an open store.
#[derive(Clone, Debug)]
pub(super) struct Files {
    store: PathBuf,
    opened: [Option<Identity>; 3],
}

impl Files {
    /// The files of the store in a folder, before they are opened.
    pub(super) fn of(folder: &Path) -> Self {
        Self { store: folder.join(FILE), opened: [None; 3] }
    }

    /// The path of the store.
    pub(super) fn store(&self) -> &Path {
        &self.store
    }

    fn paths(&self) -> [PathBuf; 3] {
        let beside = |end: &str| {
            let mut path = self.store.clone().into_os_string();
            path.push(end);
            PathBuf::from(path)
        };
        [self.store.clone(), beside("-wal"), beside("-shm")]
    }

    /// Remembers which files were opened. A number is not given to another file as long as one of it is open, so they
    /// can be told apart by it. They are looked at by their paths: opening and closing the store a second time would
    /// take the locks of the first away.
    pub(super) fn remember(&mut self) {
        self.opened = self.paths().map(|path| identity(&path));
    }

    /// Checks that the files at the paths are the ones that were opened.
    ///
    /// # Errors
    /// When one is not.
    pub(super) fn still_there(&self) -> Result<(), Displaced> {
        let [store, log, index] = self.paths();
        let [opened_store, opened_log, opened_index] = self.opened;
        if identity(&store) != opened_store {
            return Err(Displaced::Store);
        }
        let whole = identity(&log) == opened_log && identity(&index) == opened_index;
        if whole { Ok(()) } else { Err(Displaced::Log) }
    }

    /// Returns whether log and index are nowhere at their paths, so that new ones can be made.
    pub(super) fn log_is_gone(&self) -> bool {
        let [_, log, index] = self.paths();
        identity(&log).is_none() && identity(&index).is_none()
    }

    /// Checks that the folder has room for a hand-over. The trial file has no name and is gone at once.
    ///
    /// # Errors
    /// When the disk is full, over quota or read-only.
    pub(super) fn has_room(&self) -> io::Result<()> {
        let folder = self.store.parent().unwrap_or(Path::new("."));
        tempfile::tempfile_in(folder)?.write_all(&vec![0; ROOM])
    }

    /// Makes the store's file, empty, for its owner alone, where there is none. SQLite gives its log the same mode.
    ///
    /// # Errors
    /// When it cannot be made.
    pub(super) fn make(&self) -> io::Result<()> {
        match OpenOptions::new().write(true).create_new(true).mode(FILE_MODE).open(&self.store) {
            // Whatever the umask left of it.
            Ok(made) => made.set_permissions(Permissions::from_mode(FILE_MODE)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// The files of the folder that others can read, as lines for the operator.
    pub(super) fn readable_by_others(&self) -> Vec<String> {
        let folder = self.store.parent().map(Path::to_owned);
        let expected = folder.into_iter().map(|folder| (folder, FOLDER_MODE));
        let all = expected.chain(self.paths().map(|path| (path, FILE_MODE)));
        all.filter_map(|(path, expected)| modes::readable_by_others(&path, expected)).collect()
    }
}

fn identity(path: &Path) -> Option<Identity> {
    let file = fs::metadata(path).ok()?;
    Some((file.dev(), file.ino()))
}

/// Makes the data folder for its owner alone, where there is none, and gives its full path: a folder above it may be
/// renamed, too.
///
/// # Errors
/// When it cannot be made or written.
pub(super) fn folder(folder: &Path) -> Result<PathBuf, OpenError> {
    let cannot = |reason| OpenError::Folder { folder: folder.display().to_string(), reason };
    modes::make_folder(folder).map_err(cannot)?;
    tempfile::tempfile_in(folder).map_err(cannot)?;
    folder.canonicalize().map_err(cannot)
}

/// Takes the folder for this process alone. The lock is on the folder itself, so that no file can be deleted to get
/// round it, and the system releases it however the process ends.
///
/// # Errors
/// When another process has it.
pub(super) fn lock(folder: &Path) -> Result<File, OpenError> {
    let name = || folder.display().to_string();
    let opened = File::open(folder).map_err(|reason| OpenError::Folder { folder: name(), reason })?;
    match opened.try_lock() {
        Ok(()) => Ok(opened),
        Err(TryLockError::WouldBlock) => Err(OpenError::InUse(name())),
        Err(TryLockError::Error(error)) => {
            tracing::warn!(%error, "the data folder cannot be locked: nothing keeps a second server off it");
            Ok(opened)
        }
    }
}

/// The places of the marks which say that a store was made in a folder: hidden in it, where deleting all files by a
/// pattern leaves it, and beside it, for when the folder itself is renamed or deleted.
fn marks(folder: &Path) -> Vec<PathBuf> {
    let inside = folder.join(".madoguchi");
    // `canonicalize` fails where there is nothing, so the folder above is asked.
    let above = match folder.parent() {
        Some(above) if !above.as_os_str().is_empty() => above,
        _ => Path::new("."),
    };
    let beside = folder.file_name().map(|name| above.join(format!(".{}.madoguchi", name.to_string_lossy())));
    [Some(inside), beside].into_iter().flatten().collect()
}

/// Marks the folder as one that has a store. Beside it is not always allowed.
pub(super) fn mark(folder: &Path) {
    for mark in marks(folder) {
        let made = OpenOptions::new().write(true).create_new(true).mode(FILE_MODE).open(&mark);
        match made.and_then(|mut file| file.write_all(MARK.as_bytes())) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                tracing::debug!(%error, mark = %mark.display(), "the store is not marked here");
            }
            _ => {}
        }
    }
}

/// Checks that a folder has a store, or that there never was one.
///
/// # Errors
/// When there is none and there was one, unless a new one is wanted; and never over a log, which holds records.
pub(super) fn expect_store(folder: &Path, new: bool) -> Result<(), OpenError> {
    let files = Files::of(folder);
    let size = |path: &Path| fs::metadata(path).map_or(0, |file| file.len());
    let [store, log, index] = files.paths();
    // An empty file is no store.
    if size(&store) > 0 {
        return Ok(());
    }
    let name = folder.display().to_string();
    if size(&log) > 0 {
        return Err(OpenError::LeftOver { folder: name, log: log.display().to_string() });
    }
    let sign = marks(folder).into_iter().chain([log, index]).find(|path| path.exists());
    match sign {
        Some(sign) if !new => Err(OpenError::Gone { folder: name, sign: sign.display().to_string() }),
        _ => Ok(()),
    }
}
