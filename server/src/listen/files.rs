//! The limit of open files: each connection is one.

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

/// The files kept free for other uses than connections: the store and its readers, certificates, standard streams.
const SPARE: u64 = 128;
/// Connections that are taken at the most, whatever the system would allow: each costs some memory.
const CONNECTIONS_MAX: u64 = 4096;

/// Raises the limit as far as the system lets this process, and gives it.
pub(super) fn raise_limit() -> u64 {
    let limit = getrlimit(Resource::Nofile);
    let raised = Rlimit { current: limit.maximum, maximum: limit.maximum };
    let current = match setrlimit(Resource::Nofile, raised) {
        Ok(()) => raised.current,
        Err(error) => {
            tracing::warn!(%error, "the limit of open files could not be raised");
            limit.current
        }
    };
    // No limit is told as nothing.
    current.unwrap_or(u64::MAX)
}

/// Connections that a limit of open files has room for.
pub(super) fn connections_max(files: u64) -> usize {
    let room = files.saturating_sub(SPARE).max(files / 2).clamp(1, CONNECTIONS_MAX);
    usize::try_from(room).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_store_keeps_its_share_of_the_files() {
        for (files, connections) in [(1, 1), (64, 32), (256, 128), (1024, 896), (20_000, 4096), (u64::MAX, 4096)] {
            assert_eq!(connections_max(files), connections, "{files}");
        }
    }
}
