//! The recipes of the README, followed to the letter. A recipe is a patch that does what the README says, with a test of its own
//! that walks what was added. It is applied to a copy of the workspace, and that test is built and run there: what the
//! patch does not change needed no change.

use std::{
    env,
    ffi::OsStr,
    fs, io,
    path::{Path, PathBuf},
    process::Command,
};

use tests::repository::root;

/// The folders of the crates, and their names.
fn crates() -> Vec<(PathBuf, String)> {
    let read = |folder: &Path| -> toml::Table {
        let manifest = fs::read_to_string(folder.join("Cargo.toml")).expect("a manifest");
        toml::from_str(&manifest).expect("TOML")
    };
    let members = read(&root())["workspace"]["members"].clone();
    let members = members.as_array().expect("members").iter().map(|member| member.as_str().expect("a folder"));
    let named = |folder: &str| {
        let name = read(&root().join(folder))["package"]["name"].as_str().expect("a name").to_owned();
        (folder.into(), name)
    };
    members.map(named).collect()
}

/// Copies what a folder holds, and what its folders hold.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        match entry.file_type()? {
            kind if kind.is_file() => _ = fs::copy(&from, &to)?,
            kind if kind.is_dir() && !SKIPPED.map(OsStr::new).contains(&&*entry.file_name()) => copy(&from, &to)?,
            _ => {}
        }
    }
    Ok(())
}

/// Folders that tools leave in a crate.
const SKIPPED: [&str; 2] = ["target", "node_modules"];

/// Makes one folder like another, and writes no file that is so already: what is not changed is not compiled again.
fn mirror(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(to)? {
        let entry = entry?;
        if !from.join(entry.file_name()).exists() {
            if entry.file_type()?.is_dir() { fs::remove_dir_all(entry.path())? } else { fs::remove_file(entry.path())? }
        }
    }
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if entry.file_type()?.is_dir() {
            mirror(&from, &to)?;
        } else {
            let content = fs::read(&from)?;
            if !fs::read(&to).is_ok_and(|other| other == content) {
                fs::write(&to, content)?;
            }
        }
    }
    Ok(())
}

/// Follows a recipe and runs the test of its name.
fn follow(recipe: &str) {
    let patch = root().join(format!("tests/rust/recipes/{recipe}.patch"));
    let fresh = tempfile::tempdir().expect("a folder");
    for file in ["Cargo.toml", "Cargo.lock"] {
        fs::copy(root().join(file), fresh.path().join(file)).expect("a copy");
    }
    for (folder, _) in crates() {
        copy(&root().join(&folder), &fresh.path().join(&folder)).expect("a copy");
    }
    // No repository that the copy may happen to be in has a say.
    let applied = Command::new("git")
        .args(["apply", "--whitespace=nowarn"])
        .arg(&patch)
        .current_dir(fresh.path())
        .env("GIT_CEILING_DIRECTORIES", fresh.path().parent().expect("a folder of folders"))
        .output()
        .expect("git runs");
    assert!(
        applied.status.success(),
        "the recipe does not fit the source any more: {}\nTo renew it, in a worktree without changes: git apply --3way \
         {path}; mend what it says; git add --all; git diff --cached -U1 > {path}; git reset --hard",
        String::from_utf8_lossy(&applied.stderr),
        path = patch.display()
    );

    // Beside the build that this test is of, in its profile: what comes from the registry is compiled already.
    let running = env::current_exe().expect("a program");
    let target = running.ancestors().nth(3).expect("a folder of builds");
    let copy = target.join("recipes").join(recipe);
    mirror(fresh.path(), &copy).expect("a copy");
    let mut cargo = Command::new(env!("CARGO"));
    cargo.arg("test").args(["--workspace", "--locked", "--test", recipe]);
    cargo.arg("--manifest-path").arg(copy.join("Cargo.toml")).arg("--target-dir").arg(target);
    if !cfg!(debug_assertions) {
        cargo.arg("--release");
        // Quick to compile is what counts.
        for (_, name) in crates() {
            cargo.args(["--config", &format!("profile.release.package.{name}.opt-level=0")]);
        }
    }
    // From the root, where cargo finds its configuration.
    let ran = cargo.current_dir(root()).env("MADOGUCHI_SKIP_BUNDLE", "1").output().expect("cargo runs");
    let (out, log) = (String::from_utf8_lossy(&ran.stdout), String::from_utf8_lossy(&ran.stderr));
    assert!(ran.status.success() && out.contains(" passed;") && !out.contains(" 0 passed;"), "{log}\n{out}");
}

#[test]
fn a_new_question_is_one_row_one_page_and_texts() {
    follow("question");
}
