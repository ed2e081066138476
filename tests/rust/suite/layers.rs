//! The layers of the house, as tests: which crate depends on which, and which module names which. Crates are read from
//! cargo, modules from their source as the compiler parses it, macros included; tests within a module may name anything.

use std::{
    collections::{BTreeMap, BTreeSet},
    env,
    process::Command,
};

use proc_macro2::{TokenStream, TokenTree};
use serde_json::Value;
use syn::{
    Item, ItemMod, ItemUse, Macro, UseTree, Visibility,
    visit::{self, Visit},
};
use tests::repository::{Names, is_for_tests, modules, root};

/// The dependencies of each crate of the workspace, those of its tests left out.
fn dependencies() -> BTreeMap<String, BTreeSet<String>> {
    let told = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version=1", "--no-deps", "--offline"])
        .current_dir(root())
        .output()
        .expect("cargo runs");
    let told: Value = serde_json::from_slice(&told.stdout).expect("cargo speaks JSON");
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let of = |package: &Value| {
        let all = package["dependencies"].as_array().expect("dependencies");
        all.iter().filter(|one| one["kind"] != "dev").map(|one| text(&one["name"])).collect()
    };
    let packages = told["packages"].as_array().expect("packages");
    packages.iter().map(|package| (text(&package["name"]), of(package))).collect()
}

/// The names used by the modules of a crate.
struct Modules {
    /// The paths that each names, by its own.
    named: BTreeMap<Names, BTreeSet<Names>>,
}

impl Modules {
    /// The modules of a crate.
    fn of(name: &str, folder: &str) -> Self {
        Self::read(modules(name, folder))
    }

    /// Modules from their sources.
    fn read(sources: Vec<(Names, String)>) -> Self {
        let mut reader = Reader::default();
        for (module, source) in sources {
            let file = syn::parse_file(&source).unwrap_or_else(|error| panic!("{module:?}: {error}"));
            reader.module = module;
            reader.named.entry(reader.module.clone()).or_default();
            reader.visit_file(&file);
        }
        let Reader { named, passed_on, .. } = reader;
        // What a module passes on (`pub use`) is its where it comes from.
        let known: BTreeSet<Names> = named.keys().cloned().collect();
        let origin = |path: &Names| {
            let owner = (1..path.len()).rev().find(|end| known.contains(&path[..*end]));
            let name = owner.and_then(|owner| Some((path[..owner].to_vec(), path.get(owner)?.clone())));
            name.and_then(|name| passed_on.get(&name)).unwrap_or(path).clone()
        };
        let named = named.iter().map(|(module, paths)| (module.clone(), paths.iter().map(origin).collect())).collect();
        Self { named }
    }

    /// Each module below a path with what it names, as text.
    fn below<'a>(&'a self, path: &'a str) -> impl Iterator<Item = (String, &'a BTreeSet<Names>)> {
        let all = self.named.iter().map(|(module, named)| (module.join("::"), named));
        all.filter(move |(module, _)| is_below(module, path))
    }

    /// The modules outside a path that name something below it.
    fn naming(&self, path: &str) -> Vec<String> {
        let names = |named: &BTreeSet<Names>| named.iter().any(|name| is_below(&name.join("::"), path));
        let all = self.below("");
        all.filter(|(module, named)| !is_below(module, path) && names(named)).map(|(module, _)| module).collect()
    }

    /// The modules outside a path that name a crate, in whatever way.
    fn using(&self, crates: &[&str], allowed: &str) -> Vec<String> {
        let uses = |named: &BTreeSet<Names>| named.iter().flatten().any(|name| crates.contains(&name.as_str()));
        let all = self.below("");
        all.filter(|(module, named)| !is_below(module, allowed) && uses(named)).map(|(module, _)| module).collect()
    }

    /// A circle among the folders and files at the top of a crate, if there is one.
    fn circle(&self) -> Option<Names> {
        let mut tops: BTreeMap<&String, BTreeSet<&String>> = BTreeMap::new();
        for (module, named) in &self.named {
            let Some(top) = module.get(1) else { continue };
            let others = named.iter().filter(|name| name[0] == module[0]).filter_map(|name| name.get(1));
            tops.entry(top).or_default().extend(others.filter(|other| *other != top));
        }
        // What names nothing that is left is in no circle.
        while let Some(leaf) = tops.iter().find(|(_, named)| !named.iter().any(|name| tops.contains_key(*name))) {
            let leaf = *leaf.0;
            tops.remove(leaf);
        }
        let first = *tops.keys().next()?;
        let mut way = vec![first.clone()];
        let mut at = first;
        loop {
            at = tops[at].iter().find(|name| tops.contains_key(**name)).copied()?;
            let seen = way.iter().position(|name| name == at);
            way.push(at.clone());
            if let Some(seen) = seen {
                return Some(way.split_off(seen));
            }
        }
    }
}

/// Returns whether a path is another one or within it.
fn is_below(path: &str, other: &str) -> bool {
    path.strip_prefix(other).is_some_and(|rest| other.is_empty() || rest.is_empty() || rest.starts_with("::"))
}

/// Reads what modules name.
#[derive(Default)]
struct Reader {
    module: Names,
    named: BTreeMap<Names, BTreeSet<Names>>,
    /// The origins of re-exported names, by module and name.
    passed_on: BTreeMap<(Names, String), Names>,
}

impl Reader {
    /// A path is named. What begins with neither `crate`, `self` nor `super` is kept as it is written.
    fn name(&mut self, written: &[String]) {
        let path = self.absolute(written);
        self.named.entry(self.module.clone()).or_default().insert(path);
    }

    fn absolute(&self, written: &[String]) -> Names {
        let ups = written.iter().take_while(|name| *name == "super").count();
        let rest = |from: usize| written[from..].iter().cloned();
        match written[0].as_str() {
            "crate" => self.module[..1].iter().cloned().chain(rest(1)).collect(),
            "self" => self.module.iter().cloned().chain(rest(1)).collect(),
            "super" => {
                let left = self.module.len().saturating_sub(ups).max(1);
                self.module[..left].iter().cloned().chain(rest(ups)).collect()
            }
            _ => written.to_vec(),
        }
    }

    fn tree(&mut self, tree: &UseTree, before: &Names, passed_on: bool) {
        let with = |name: String| before.iter().cloned().chain([name]).collect::<Names>();
        let (path, called) = match tree {
            UseTree::Path(path) => return self.tree(&path.tree, &with(path.ident.to_string()), passed_on),
            UseTree::Group(group) => return group.items.iter().for_each(|one| self.tree(one, before, passed_on)),
            UseTree::Name(name) if name.ident == "self" => (before.clone(), before.last().cloned()),
            UseTree::Name(name) => (with(name.ident.to_string()), Some(name.ident.to_string())),
            UseTree::Rename(name) => (with(name.ident.to_string()), Some(name.rename.to_string())),
            UseTree::Glob(_) => (before.clone(), None),
        };
        if path.is_empty() {
            return;
        }
        self.name(&path);
        if let Some(called) = called.filter(|_| passed_on) {
            // Within a crate, a path without `crate` is one below the module.
            let from = self.absolute(&path);
            let from = if from == path { self.module.iter().cloned().chain(path).collect() } else { from };
            self.passed_on.insert((self.module.clone(), called), from);
        }
    }

    /// The paths among the tokens of a macro.
    fn tokens(&mut self, tokens: TokenStream) {
        let (mut path, mut colons) = (Names::new(), 0);
        for token in tokens {
            match token {
                TokenTree::Ident(name) => {
                    if colons != 2 && !path.is_empty() {
                        self.name(&std::mem::take(&mut path));
                    }
                    path.push(name.to_string());
                    colons = 0;
                }
                TokenTree::Punct(mark) if mark.as_char() == ':' && colons < 2 => colons += 1,
                other => {
                    if !path.is_empty() {
                        self.name(&std::mem::take(&mut path));
                    }
                    colons = 0;
                    if let TokenTree::Group(group) = other {
                        self.tokens(group.stream());
                    }
                }
            }
        }
        if !path.is_empty() {
            self.name(&path);
        }
    }
}

impl Visit<'_> for Reader {
    fn visit_item(&mut self, item: &Item) {
        let attributes = match item {
            Item::Mod(item) => &item.attrs,
            Item::Fn(item) => &item.attrs,
            Item::Impl(item) => &item.attrs,
            Item::Use(item) => &item.attrs,
            _ => return visit::visit_item(self, item),
        };
        if !is_for_tests(attributes) {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_mod(&mut self, item: &ItemMod) {
        self.module.push(item.ident.to_string());
        if item.content.is_some() {
            self.named.entry(self.module.clone()).or_default();
        }
        visit::visit_item_mod(self, item);
        self.module.pop();
    }

    fn visit_item_use(&mut self, item: &ItemUse) {
        self.tree(&item.tree, &Names::new(), !matches!(item.vis, Visibility::Inherited));
    }

    fn visit_macro(&mut self, called: &Macro) {
        visit::visit_macro(self, called);
        self.tokens(called.tokens.clone());
    }

    fn visit_path(&mut self, path: &syn::Path) {
        let names: Names = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        self.name(&names);
        visit::visit_path(self, path);
    }
}

/// The crates that speak to a browser.
const BROWSER: [&str; 5] = ["web_sys", "js_sys", "wasm_bindgen", "wasm_bindgen_futures", "gloo"];
/// The crates and types that do I/O or tell the time.
const OUTSIDE: [&str; 6] = ["sqlx", "axum", "tokio", "hyper", "SystemTime", "Instant"];

#[test]
fn crates_depend_on_those_below_them_alone() {
    let layers = ["domain", "app", "assist", "bundle", "server", "tests"];
    let dependencies = dependencies();
    assert_eq!(dependencies.keys().map(String::as_str).collect::<BTreeSet<_>>(), layers.into());
    for (height, name) in layers.into_iter().enumerate() {
        let above = layers[height..].iter().filter(|above| dependencies[name].contains(**above));
        assert_eq!(above.count(), 0, "{name} depends on a crate above it: {:?}", dependencies[name]);
    }
    assert_eq!(dependencies["domain"], ["serde", "time", "uuid"].map(str::to_owned).into());
    let ours = |name: &str| layers.into_iter().filter(|layer| dependencies[name].contains(*layer)).collect::<Vec<_>>();
    assert_eq!(ours("assist"), ["domain"], "what is loaded on demand carries none of the screens");
    assert!(!dependencies.values().any(|of| of.contains("assist")), "nothing depends on what is loaded on demand");
    for (name, of) in &dependencies {
        let speaks = of.iter().any(|one| ["web-sys", "js-sys", "wasm-bindgen"].contains(&one.as_str()));
        assert!(!speaks || ["app", "assist"].contains(&name.as_str()), "{name} speaks to browsers: {of:?}");
        let does_io = of.iter().any(|one| OUTSIDE.contains(&one.as_str()));
        assert!(!does_io || ["server", "tests"].contains(&name.as_str()), "{name} does I/O: {of:?}");
    }
}

#[test]
fn the_domain_names_no_clock_and_no_io() {
    let domain = Modules::of("domain", "app/domain/src");
    assert_eq!(domain.using(&OUTSIDE, "nowhere"), [""; 0]);
    for part in ["std::env", "std::fs", "std::io", "std::net", "std::process", "std::thread", "std::time"] {
        assert_eq!(domain.naming(part), [""; 0], "{part}");
    }
}

#[test]
fn the_screens_name_nothing_of_the_browser_and_nobody_names_its_driver() {
    let app = Modules::of("app", "app/src");
    assert_eq!(app.using(&BROWSER, "app::browser"), [""; 0]);
    assert_eq!(app.using(&OUTSIDE, "app::browser"), [""; 0]);
    assert_eq!(app.naming("app::browser"), [""; 0]);
}

#[test]
fn no_part_of_the_app_leads_back_to_itself() {
    assert_eq!(Modules::of("app", "app/src").circle(), None);
}

#[test]
fn the_store_knows_no_use_case_and_the_use_cases_no_page() {
    let server = Modules::of("server", "server/src");
    for (below, above) in
        [("server::store", "server::desk"), ("server::store", "server::web"), ("server::desk", "server::web")]
    {
        let upwards = server.naming(above).into_iter().filter(|module| is_below(module, below));
        assert_eq!(upwards.collect::<Vec<_>>(), [""; 0], "{below} names {above}");
    }
}

/// Two modules, the first with this source.
fn sample(source: &str) -> Modules {
    let module = |name: &str| vec!["app".to_owned(), name.to_owned()];
    let library = (vec!["app".to_owned()], "pub mod pages; pub mod browser; pub use browser::Session;".to_owned());
    Modules::read(vec![
        (module("pages"), source.to_owned()),
        (module("browser"), "use crate::pages::page;".into()),
        library,
    ])
}

#[test]
fn a_line_that_names_the_driver_is_found_however_it_is_written() {
    for wrong in [
        "use crate::{catalogue::t, browser::Session};",
        "use super::browser::{self, clock};",
        "pub(crate) use crate::browser::clock as time;",
        "fn page() { crate::browser::clock::now(); }",
        "fn page() { use crate::browser::*; now() }",
        "fn page() -> impl IntoView { view! { <p>{move || crate::browser::clock::now()}</p> } }",
        "fn page(session: crate::Session) {}",
        "mod inner { fn page() { super::super::browser::leave() } }",
        "impl From<u32> for Page { fn from(of: u32) -> Self { Self(crate::browser::clock::at(of)) } }",
    ] {
        let modules = sample(wrong);
        assert!(modules.naming("app::browser").iter().any(|module| module.starts_with("app::pages")), "{wrong}");
        assert!(modules.circle().is_some(), "{wrong}");
    }
}

#[test]
fn a_line_that_names_a_library_of_the_browser_is_found_however_it_is_written() {
    for wrong in [
        "use web_sys::Element;",
        "use leptos::{prelude::*, web_sys::Element};",
        "fn page() { let here = js_sys::Date::now(); }",
        "fn page() { view! { <p on:click=move |_| _ = web_sys::window()/> } }",
        "fn page(at: &wasm_bindgen::JsValue) {}",
    ] {
        assert_eq!(sample(wrong).using(&BROWSER, "app::browser"), ["app::pages"], "{wrong}");
    }
}

#[test]
fn a_line_that_names_neither_is_left_alone() {
    for right in [
        "/// `crate::browser` changes it.\nuse crate::stage::Stage;",
        "const WORDS: &str = \"crate::browser web_sys\";",
        "#[cfg(test)] mod tests { use crate::browser::Session; use web_sys::Element; }",
        "fn page() { let browser = 1; view! { <p class=\"web_sys\">{browser}</p> } }",
    ] {
        let modules = sample(right);
        assert!(modules.circle().is_none(), "{right}");
        assert_eq!(modules.using(&BROWSER, "app::browser"), [""; 0], "{right}");
    }
}
