//! Files that are for their owner alone: their modes, and writing one so that it is there as a whole or not at all.

use std::{
    borrow::Cow,
    fs::{self, DirBuilder, File, Permissions},
    io::{self, Write},
    os::unix::fs::{DirBuilderExt, MetadataExt, PermissionsExt, fchown},
    path::Path,
};

/// The mode of a folder.
pub(crate) const FOLDER_MODE: u32 = 0o700;
/// The mode of a file.
pub(crate) const FILE_MODE: u32 = 0o600;

/// The beginning of the name of a file that is not whole yet.
const UNFINISHED: &str = ".unfinished-";

/// The place that a file is written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// There may be a file already, which it replaces.
    Taken,
    /// There must be none.
    Free,
}

/// Makes a folder for its owner alone, where there is none.
///
/// # Errors
/// When it cannot be made.
pub(crate) fn make_folder(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    DirBuilder::new().recursive(true).mode(FOLDER_MODE).create(folder)?;
    fs::set_permissions(folder, Permissions::from_mode(FOLDER_MODE))
}

/// Writes a file for its owner alone: under another name first, synced, then renamed, with the rename synced, too. A file
/// that it replaces keeps its owner, also where an administrator does it.
///
/// # Errors
/// When it cannot be written; of the kind `AlreadyExists` where the place is not free.
pub(crate) fn write(file: &Path, content: &[u8], place: Place) -> io::Result<()> {
    let folder = folder_of(file);
    let mut unfinished = tempfile::Builder::new()
        .prefix(&format!("{UNFINISHED}{}-", name_of(file)))
        .permissions(Permissions::from_mode(FILE_MODE))
        .tempfile_in(folder)?;
    unfinished.write_all(content)?;
    if let Ok(before) = fs::metadata(file) {
        fchown(unfinished.as_file(), Some(before.uid()), Some(before.gid()))?;
    }
    unfinished.as_file().sync_all()?;
    match place {
        Place::Taken => unfinished.persist(file)?,
        Place::Free => unfinished.persist_noclobber(file)?,
    };
    File::open(folder)?.sync_all()
}

/// Deletes what interrupted writes have left in a folder, of files whose names begin so. Nobody may be writing them
/// meanwhile.
///
/// # Errors
/// When it cannot be deleted.
pub(crate) fn delete_unfinished(folder: &Path, begins: &str) -> io::Result<()> {
    let name = format!("{UNFINISHED}{begins}");
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with(&name) {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

/// The name of a file in its folder.
pub(crate) fn name_of(file: &Path) -> Cow<'_, str> {
    file.file_name().map(|name| name.to_string_lossy()).unwrap_or_default()
}

/// The folder of a file.
pub(crate) fn folder_of(file: &Path) -> &Path {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// A line for the operator, if others can read or write what is there.
pub(crate) fn readable_by_others(path: &Path, expected: u32) -> Option<String> {
    let mode = fs::metadata(path).ok()?.permissions().mode() & 0o777;
    let path = path.display();
    let line = format!("{path}: others can read or write it (mode {mode:o}): chmod {expected:o} {path}");
    (mode & 0o077 != 0).then_some(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_whole_its_owners_alone_and_leaves_nothing_beside_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let (file, other) = (folder.path().join("a"), folder.path().join("b"));
        write(&file, b"one", Place::Free).expect("written");
        let taken = write(&file, b"two", Place::Free).expect_err("it is there");
        assert_eq!((taken.kind(), fs::read(&file).expect("a file")), (io::ErrorKind::AlreadyExists, b"one".to_vec()));
        write(&file, b"two", Place::Taken).expect("written");
        assert_eq!(fs::read(&file).expect("a file"), b"two");
        assert_eq!(readable_by_others(&file, FILE_MODE), None);
        fs::write(folder.path().join(".unfinished-a-x"), "cut short").expect("written");
        fs::write(&other, "").expect("written");
        delete_unfinished(folder.path(), &name_of(&file)).expect("deleted");
        let mut left: Vec<_> =
            fs::read_dir(folder.path()).expect("a folder").flatten().map(|file| file.path()).collect();
        left.sort();
        assert_eq!(left, [file, other]);
    }
}
