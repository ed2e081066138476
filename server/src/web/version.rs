//! The version that tablets run and show, as one text: a tablet that shows another one loads its first screen anew.

use super::Web;

impl Web {
    /// The version of the build, and the revision of what tablets are shown.
    #[must_use]
    pub fn version(&self) -> String {
        format!("{}-{}", env!("CARGO_PKG_VERSION"), self.live().revision)
    }
}
