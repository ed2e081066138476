//! The files of the local authority: each one file with a key and its certificate, so that there is the whole pair or
//! none; for their owner alone; written beside their place, synced, and renamed.

use std::{
    fs::{self, DirBuilder, Permissions},
    io,
    os::unix::fs::{DirBuilderExt, PermissionsExt},
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
        if !self.0.is_dir() {
            DirBuilder::new().recursive(true).mode(FOLDER_MODE).create(&self.0)?;
            fs::set_permissions(&self.0, Permissions::from_mode(FOLDER_MODE))?;
        }
        modes::delete_unfinished(&self.0, "")
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
        modes::write(&file, text.as_bytes(), Place::Taken).map_err(|reason| LocalCaError::File { file, reason })
    }

    /// Writes a file where there is none; one that another process wrote meanwhile stays.
    pub(super) fn put_first(&self, name: &str, text: &str) -> Result<(), LocalCaError> {
        let file = self.0.join(name);
        match modes::write(&file, text.as_bytes(), Place::Free) {
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
