//! Makes the bundle that the binary carries: the WebAssembly of `app` and `assist`, their JavaScript, the styles and
//! `public`, listed in a table that `src/web/assets.rs` includes. The crate `bundle` knows how.
//!
//! Set `MADOGUCHI_SKIP_BUNDLE=1` to leave the bundle out, for editors and quick checks: pages then come without styles
//! and scripts.

#![expect(
    clippy::disallowed_methods,
    reason = "cargo tells a build script everything by the environment, and its clock tells when"
)]

use std::{
    env,
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
    time::{SystemTime, UNIX_EPOCH},
};

use bundle::{
    Result,
    cargo::{Outer, Package},
    files::Files,
    module::{Trick, bind},
    script, style,
};

const SKIP: &str = "MADOGUCHI_SKIP_BUNDLE";
/// The variable that tells reproducible builds the time, in seconds.
const MADE: &str = "SOURCE_DATE_EPOCH";
/// The scripts. What one names is bundled before it.
const SCRIPTS: [&str; 8] =
    ["hands.js", "stay.js", "scroll.js", "on_demand.js", "stream.js", "start.js", "desk.js", "overlay.js"];
/// The modules: the one that takes pages over, and the one that is loaded on demand.
const MODULES: [Package<'_>; 2] =
    [Package { name: "app", features: "browser" }, Package { name: "assist", features: "" }];
const SHEETS: [&str; 7] =
    ["kiosk.css", "desk.css", "paper.css", "screens.css", "overlay.css", "statement.css", "trust.css"];

fn main() -> Result {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).parent().ok_or("server has no parent")?.to_owned();
    let out = PathBuf::from(env::var("OUT_DIR")?);
    for watched in ["app", "style", "public", "Cargo.lock", "Cargo.toml", ".cargo/config.toml"] {
        println!("cargo::rerun-if-changed={}", root.join(watched).display());
    }
    println!("cargo::rerun-if-env-changed={SKIP}");
    println!("cargo::rerun-if-changed=migrations");
    println!("cargo::rerun-if-env-changed={MADE}");
    // `cargo run` sets it for the program, too, which takes a variable of its own prefix for a key.
    println!("cargo::rustc-env=PROGRAM_MADE_AT={}", made()?);

    let mut files = Files::new(out.join("bundle"))?;
    if env::var_os(SKIP).is_none() {
        let target = out.ancestors().nth(4).ok_or("no target folder above OUT_DIR")?.join("wasm");
        let mut served = modules(&root, &target, &mut files)?;
        for name in SCRIPTS {
            let source = fs::read_to_string(root.join("app/src/browser/scripts").join(name))?;
            let code = script::served(&source, &served).map_err(|error| format!("{name}: {error}"))?;
            served.push((name.to_owned(), files.add(name, code.as_bytes())?));
        }
        let public = public(&root.join("public"), &mut files)?;
        for sheet in SHEETS {
            files.add(sheet, style::sheet(&root.join("style").join(sheet), &public)?.as_bytes())?;
        }
    }
    fs::write(out.join("assets.rs"), files.table())?;
    Ok(())
}

/// The instant at which the program is made, in milliseconds since 1970: a clock that says less is wrong.
fn made() -> Result<u128> {
    Ok(match env::var(MADE) {
        Ok(seconds) => seconds.parse::<u128>()? * 1000,
        Err(_) => SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis(),
    })
}

/// Adds the modules with their JavaScript, and gives the served name of each by its own.
fn modules(root: &Path, target: &Path, files: &mut Files) -> Result<Vec<(String, String)>> {
    let outer = Outer {
        cargo: env::var_os("CARGO").ok_or("no cargo")?,
        rustc: env::var_os("RUSTC").ok_or("no rustc")?,
        environment: env::vars_os().map(|(key, _)| key).collect(),
    };
    let (mut served, mut unknown): (_, Option<Vec<&str>>) = (Vec::new(), None);
    for package in MODULES {
        let bound = bind(package.name, &outer.compile(root, target, package)?, &Trick::ALL)?;
        for (name, content) in [
            (format!("{}.wasm", package.name), bound.module.as_slice()),
            (format!("{}.js", package.name), bound.script.as_bytes()),
        ] {
            let path = files.add(&name, content)?;
            served.push((name, path));
        }
        // A small module has not all of them.
        let new = bound.unknown_panics;
        unknown = Some(match unknown {
            Some(all) => all.into_iter().filter(|one| new.contains(one)).collect(),
            None => new,
        });
    }
    for panic in unknown.into_iter().flatten() {
        println!("cargo::warning=no function of a module is named {panic}: its panics keep their words");
    }
    Ok(served)
}

/// Adds the files that are served as they are, and gives the served name of each by its own.
fn public(folder: &Path, files: &mut Files) -> Result<Vec<(String, String)>> {
    let mut served = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            served.extend(public(&path, files)?);
        } else if path.extension().is_some() {
            // What has no extension is a licence.
            let name = path.file_name().and_then(OsStr::to_str).ok_or("a file name is not UTF-8")?;
            served.push((name.to_owned(), files.add(name, &fs::read(&path)?)?));
        }
    }
    Ok(served)
}
