//! The cargo that compiles a crate to WebAssembly, within the cargo that builds the server.

use std::{
    ffi::{OsStr, OsString},
    path::{Path, PathBuf},
    process::Command,
};

use crate::Result;

/// The target that crates are compiled to.
const TARGET: &str = "wasm32-unknown-unknown";
/// The profile of it, in the workspace's manifest.
const PROFILE: &str = "wasm";

/// A crate of the workspace that becomes a module.
#[derive(Clone, Copy, Debug)]
pub struct Package<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its features, as cargo takes them.
    pub features: &'a str,
}

/// The tools that the outer cargo names to a build script, and what else it tells.
#[derive(Debug)]
pub struct Outer {
    /// `CARGO`.
    pub cargo: OsString,
    /// `RUSTC`.
    pub rustc: OsString,
    /// All that is in the environment, by name.
    pub environment: Vec<OsString>,
}

impl Outer {
    /// Compiles a package of the workspace in a folder and gives the path of its module. The target folder is one of its own,
    /// or it would wait for the lock that the outer cargo holds.
    ///
    /// # Errors
    /// It does not compile, or the compiler cannot make WebAssembly.
    pub fn compile(&self, root: &Path, target: &Path, package: Package<'_>) -> Result<PathBuf> {
        self.add_target()?;
        let mut cargo = Command::new(&self.cargo);
        cargo
            .current_dir(root)
            .args(["rustc", "--package", package.name, "--lib", "--crate-type", "cdylib"])
            .args(["--features", package.features])
            .args(["--profile", PROFILE, "--target", TARGET, "--locked", "--target-dir"])
            .arg(target);
        // What cargo tells a build script about the outer build must not leak into the inner one.
        for key in self.environment.iter().filter(|key| is_of_outer_build(key)) {
            cargo.env_remove(key);
        }
        if !cargo.status()?.success() {
            return Err(format!("{} did not compile to WebAssembly; see above", package.name).into());
        }
        Ok(target.join(TARGET).join(PROFILE).join(format!("{}.wasm", package.name)))
    }

    /// Installs the target where rustup is there and it is missing.
    fn add_target(&self) -> Result {
        let folder = Command::new(&self.rustc).args(["--print", "target-libdir", "--target", TARGET]).output()?;
        let folder = PathBuf::from(String::from_utf8(folder.stdout)?.trim());
        if folder.is_dir() {
            return Ok(());
        }
        let added = Command::new("rustup").args(["target", "add", TARGET]).status();
        if added.is_ok_and(|status| status.success()) {
            Ok(())
        } else {
            Err(format!("the target {TARGET} is missing: run `rustup target add {TARGET}`").into())
        }
    }
}

/// Returns whether a variable tells a build script about its own build.
fn is_of_outer_build(key: &OsStr) -> bool {
    let key = key.to_string_lossy();
    let settings = ["CARGO_HOME", "CARGO_NET_", "CARGO_HTTP_", "CARGO_REGISTR", "CARGO_SOURCE_"];
    let own = ["TARGET", "HOST", "PROFILE", "OUT_DIR", "NUM_JOBS", "OPT_LEVEL", "DEBUG", "RUSTFLAGS", "MAKEFLAGS"];
    let cargo = key.starts_with("CARGO") && !settings.iter().any(|prefix| key.starts_with(prefix));
    cargo || key.starts_with("RUSTC") || own.iter().any(|name| key == *name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_inner_build_hears_of_settings_and_not_of_the_outer_build() {
        for key in
            ["CARGO_PKG_NAME", "CARGO_ENCODED_RUSTFLAGS", "CARGO_TARGET_DIR", "RUSTC", "RUSTC_WRAPPER", "OUT_DIR"]
        {
            assert!(is_of_outer_build(OsStr::new(key)), "{key}");
        }
        for key in ["PATH", "HOME", "CARGO_HOME", "CARGO_NET_OFFLINE", "CARGO_REGISTRIES_HOUSE_INDEX", "RUSTUP_HOME"] {
            assert!(!is_of_outer_build(OsStr::new(key)), "{key}");
        }
    }
}
