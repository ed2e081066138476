//! The files of the local authority: each one file with a key and its certificate, so that there is the whole pair or
//! none; for their owner alone; written beside their place, synced, and renamed.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

use super::LocalCaError;
use crate::modes::{self, FILE_MODE, FOLDER_MODE, Place, readable_by_others};

/// The authority.
pub(super) const AUTHORITY: &str = "ca.pem";
/// The server's certificate.
pub(super) const CERTIFICATE: &str = "server.pem";

/// The folder.
pub(super) struct Folder(PathBuf);

impl Folder {
    /// Makes the folder where there is none. What an interrupted write left is deleted.
    pub(super) fn open(folder: &Path) -> Result<Self, LocalCaError> {
        let opened = Self(folder.to_owned());
        opened.prepare().map_err(|reason| LocalCaError::File { file: folder.to_owned(), reason })?;
        Ok(opened)
    }

    fn prepare(&self) -> io::Result<()> {
        modes::make_folder(&self.0)?;
        let _alone = self.lock()?;
        modes::delete_unfinished(&self.0, "")
    }

    /// Keeps other processes from writing here, until what is returned is dropped: the server and a command may both be
    /// at it.
    fn lock(&self) -> io::Result<File> {
        let folder = File::open(&self.0)?;
        folder.lock()?;
        Ok(folder)
    }

    fn write(&self, file: &Path, text: &str, place: Place) -> io::Result<()> {
        let _alone = self.lock()?;
        modes::write(file, text.as_bytes(), place)
    }

    /// The contents of a file, if it is there.
    pub(super) fn read(&self, name: &str) -> Result<Option<String>, LocalCaError> {
        match fs::read_to_string(self.0.join(name)) {
            Ok(text) => Ok(Some(text)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) if error.kind() == io::ErrorKind::InvalidData => Err(self.damaged(name)),
            Err(reason) => Err(LocalCaError::File { file: self.0.join(name), reason }),
        }
    }

    /// Writes a file in the place of what is there.
    pub(super) fn put(&self, name: &str, text: &str) -> Result<(), LocalCaError> {
        let file = self.0.join(name);
        self.write(&file, text, Place::Taken).map_err(|reason| LocalCaError::File { file, reason })
    }

    /// Writes a file where there is none; one that another process wrote meanwhile stays.
    pub(super) fn put_first(&self, name: &str, text: &str) -> Result<(), LocalCaError> {
        let file = self.0.join(name);
        match self.write(&file, text, Place::Free) {
            Err(reason) if reason.kind() != io::ErrorKind::AlreadyExists => Err(LocalCaError::File { file, reason }),
            _ => Ok(()),
        }
    }

    /// The error for a file that is not as it was written.
    pub(super) fn damaged(&self, name: &str) -> LocalCaError {
        LocalCaError::Damaged { file: self.0.join(name) }
    }

    /// The files that others can read, as lines for the operator.
    pub(super) fn readable_by_others(&self) -> Vec<String> {
        let files = [AUTHORITY, CERTIFICATE].map(|name| readable_by_others(&self.0.join(name), FILE_MODE));
        [readable_by_others(&self.0, FOLDER_MODE)].into_iter().chain(files).flatten().collect()
    }
}
