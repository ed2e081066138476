//! What tablets run and are shown, as one text: a tablet that shows another one loads its first screen anew.

use sha2::{Digest, Sha256};

use super::Web;
use crate::secret;

impl Web {
    /// The version of the build, and the revision of what tablets are shown.
    #[must_use]
    pub fn version(&self) -> String {
        format!("{}-{}", env!("CARGO_PKG_VERSION"), self.shown_revision())
    }

    /// What tablets are shown now, as an opaque text: the names of all files go by their content.
    #[must_use]
    pub fn shown_revision(&self) -> String {
        let mut hash = Sha256::new();
        for asset in self.0.fetched.iter().chain(self.0.bundle.iter()) {
            hash.update(&*asset.path);
            hash.update([0]);
        }
        secret::hex(&hash.finalize()[..4])
    }
}
