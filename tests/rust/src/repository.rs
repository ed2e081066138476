//! The repository that the tests are of: its files, and its sources as modules.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use syn::Attribute;

/// A path of names, such as `app::pages::page`.
pub type Names = Vec<String>;

/// The folder of the repository.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("the repository").to_owned()
}

/// The text of a file, by its path in the repository.
#[must_use]
pub fn text(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Every file with this extension below a folder, or the file itself, by its path in the repository.
#[must_use]
pub fn files(place: &str, extension: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut paths = vec![root().join(place)];
    while let Some(path) = paths.pop() {
        if path.is_dir() {
            paths.extend(fs::read_dir(&path).expect("a folder").map(|entry| entry.expect("an entry").path()));
        } else if path.extension().is_some_and(|other| other == extension) {
            let name = path.strip_prefix(root()).expect("inside").to_str().expect("UTF-8").replace('\\', "/");
            found.insert(name, fs::read_to_string(&path).expect("a text"));
        }
    }
    assert!(!found.is_empty(), "no .{extension} in {place}");
    found
}

/// The modules of a crate with their sources, from the folder of these.
#[must_use]
pub fn modules(name: &str, folder: &str) -> Vec<(Names, String)> {
    let module = |file: &str| {
        let inside = file.strip_prefix(folder).and_then(|file| file.strip_suffix(".rs")).expect("inside");
        let parts = inside.split('/').filter(|part| !part.is_empty() && *part != "lib");
        [name].into_iter().chain(parts).map(str::to_owned).collect()
    };
    files(folder, "rs").into_iter().map(|(file, source)| (module(&file), source)).collect()
}

/// Returns whether an item is compiled for tests alone.
#[must_use]
pub fn is_for_tests(attributes: &[Attribute]) -> bool {
    let cfg = attributes.iter().filter(|attribute| attribute.path().is_ident("cfg"));
    cfg.filter_map(|attribute| attribute.parse_args::<syn::Path>().ok()).any(|what| what.is_ident("test"))
}
