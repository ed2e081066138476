//! The code and the test of each rule of the notices: `tests/sources/coverage.toml`, compared with the notices and with
//! the sources as they are parsed. A name in a comment or in a string carries nothing.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use syn::{
    ItemFn, Macro,
    visit::{self, Visit},
};
use tests::repository::text;

/// The tests of a Rust file: the name of each, and whether it asserts anything.
#[derive(Default)]
struct Tests {
    found: BTreeMap<String, bool>,
    /// The test that is being read.
    within: Option<String>,
}

impl Tests {
    fn of(source: &str) -> BTreeMap<String, bool> {
        let mut tests = Self::default();
        tests.visit_file(&syn::parse_file(source).expect("Rust"));
        tests.found
    }
}

impl Visit<'_> for Tests {
    fn visit_item_fn(&mut self, item: &ItemFn) {
        let attributes = item.attrs.iter().filter_map(|attribute| attribute.path().segments.last());
        let is_test = attributes.into_iter().any(|name| name.ident == "test");
        if is_test {
            let name = item.sig.ident.to_string();
            self.found.insert(name.clone(), false);
            self.within = Some(name);
        }
        visit::visit_item_fn(self, item);
        if is_test {
            self.within = None;
        }
    }

    fn visit_macro(&mut self, called: &Macro) {
        let asserts = called.path.segments.last().is_some_and(|name| name.ident.to_string().starts_with("assert"));
        if let Some(found) = self.within.as_ref().and_then(|name| self.found.get_mut(name)) {
            *found |= asserts;
        }
    }
}

/// The titles of the tests in a file of Playwright, as they are written there.
fn titles(source: &str) -> BTreeSet<&str> {
    let calls = source.split("test(").skip(1).filter_map(|call| {
        let quote = call.chars().next().filter(|quote| "\"'`".contains(*quote))?;
        call[1..].split(quote).next()
    });
    calls.collect()
}

/// Returns whether code names this path: its names one after the other, with `::` between them.
fn names(code: TokenStream, path: &[&str]) -> bool {
    let mut read: Vec<String> = Vec::new();
    for token in code {
        match token {
            TokenTree::Group(group) if names(group.stream(), path) => return true,
            TokenTree::Group(_) | TokenTree::Literal(_) => read.push(String::new()),
            TokenTree::Ident(name) => read.push(name.to_string()),
            TokenTree::Punct(mark) => read.push(mark.to_string()),
        }
    }
    let written = path.join(" : : ");
    let wanted: Vec<&str> = written.split(' ').collect();
    read.windows(wanted.len()).any(|part| part.iter().eq(wanted.iter()))
}

/// The reason for which a file does not have the code of this name; `None` where it has. In a table of texts it is a
/// key.
fn missing_code(file: &str, name: &str) -> Option<String> {
    let text = text(file);
    let found = if file.strip_suffix(".toml").is_some() {
        let table: toml::Table = toml::from_str(&text).expect("TOML");
        let mut parts = name.split('.');
        let first = parts.next().and_then(|part| table.get(part));
        parts.try_fold(first?, |value, part| value.get(part)).is_some()
    } else {
        // What a file's own tests name is not what it does.
        let code: TokenStream = text.split("#[cfg(test)]").next().unwrap_or_default().parse().expect("Rust");
        names(code, &name.split("::").collect::<Vec<_>>())
    };
    (!found).then(|| format!("no {name} in {file}"))
}

/// The reason for which a file does not have a test of this name that asserts something; `None` where it has.
fn missing_test(file: &str, name: &str) -> Option<String> {
    let text = text(file);
    if file.strip_suffix(".ts").is_some() {
        return (!titles(&text).contains(name)).then(|| format!("no test of the title \"{name}\" in {file}"));
    }
    match Tests::of(&text).get(name) {
        Some(true) => None,
        Some(false) => Some(format!("{name} in {file} asserts nothing")),
        None => Some(format!("no test {name} in {file}")),
    }
}

/// The numbered rules of S1 as its headings have them: `1(1)`, `2(3)`, `4` …
fn rules_of_the_main_notice() -> BTreeSet<String> {
    let notice = text("tests/sources/S1-2023-07-10.txt");
    let rules = notice.split_once("(参考) 別添資料").expect("the body").0.split_once("記\n").expect("the rules").1;
    let (mut heading, mut found) = (String::new(), BTreeSet::new());
    for line in rules.lines().map(|line| line.trim_start_matches("- ")) {
        let numbered = line.split_once(". ").map(|(number, _)| number);
        if let Some(number) = numbered.filter(|number| number.len() == 1 && number.parse::<u8>().is_ok()) {
            number.clone_into(&mut heading);
            found.insert(heading.clone());
        }
        let part = line.strip_prefix('(').and_then(|line| line.split_once(')')).map(|(number, _)| number);
        if let Some(part) = part.filter(|part| part.parse::<u8>().is_ok()) {
            found.remove(&heading);
            found.insert(format!("{heading}({part})"));
        }
    }
    found
}

/// The places that a cell names: one, or a list.
fn places(cell: Option<&toml::Value>) -> Vec<(&str, &str)> {
    let texts = match cell {
        None => Vec::new(),
        Some(toml::Value::Array(all)) => all.iter().map(|one| one.as_str().expect("a place")).collect(),
        Some(one) => vec![one.as_str().expect("a place")],
    };
    texts.into_iter().map(|text| text.split_once(": ").expect("a file and a name")).collect()
}

#[test]
fn every_rule_of_the_sources_is_carried_by_code_and_test_or_is_out_of_scope() {
    let table: toml::Table = toml::from_str(&text("tests/sources/coverage.toml")).expect("TOML");
    let mut covered = BTreeSet::new();
    for (notice, rows) in &table {
        for row in rows.as_array().expect("rows") {
            let cell = |name: &str| row.get(name).and_then(toml::Value::as_str).filter(|cell| !cell.trim().is_empty());
            let section = cell("section").expect("a section");
            let rule = format!("{notice} {section}");
            assert!(cell("rule").is_some(), "{rule}: what is it?");
            let (code, tests) = (places(row.get("code")), places(row.get("test")));
            if cell("out").is_some() {
                assert!(code.is_empty() && tests.is_empty(), "{rule}: carried, or out of scope?");
            } else {
                assert!(!code.is_empty() && !tests.is_empty(), "{rule}: code and test, or why not");
            }
            let missing = code.into_iter().filter_map(|(file, name)| missing_code(file, name));
            let missing = missing.chain(tests.into_iter().filter_map(|(file, name)| missing_test(file, name)));
            assert_eq!(missing.collect::<Vec<_>>(), [""; 0], "{rule}");
            covered.insert(rule);
        }
    }
    let rules = rules_of_the_main_notice();
    assert!(rules.len() >= 13, "{rules:?}");
    for rule in rules.iter().map(String::as_str).chain(["別添1", "別添2", "別添3"]) {
        assert!(covered.contains(&format!("S1 {rule}")), "S1 {rule} is not in the table");
    }
    for notice in ["S0", "S2", "S3", "S4"] {
        assert!(table.contains_key(notice), "{notice}");
    }
}

#[test]
fn a_name_that_is_only_written_about_carries_nothing() {
    let code = |source: &str| source.parse::<TokenStream>().expect("Rust");
    for path in [["Form", "Offer"].as_slice(), &["Offer"]] {
        assert!(names(code("fn form() -> Form { if card { return Form::Offer } }"), path));
        assert!(!names(code("/// `Form::Offer`\nfn form() { call(\"Form::Offer\") } // Form::Offer"), path));
    }
    assert!(!names(code("fn form() { Form::Offered }"), &["Form", "Offer"]));
    assert!(!names(code("fn form() { (Form, Offer) }"), &["Form", "Offer"]));
}

#[test]
fn only_a_test_that_asserts_shows_a_rule() {
    let tests = Tests::of(
        "#[test] fn it_holds() { for one in all { assert_eq!(one, 1); } }
         #[tokio::test] async fn it_holds_later() { assert!(true) }
         mod tests { #[test] fn it_runs() { run(); } }
         fn helper() { assert!(true) } // #[test] fn in_a_comment() {}",
    );
    let expected = [("it_holds", true), ("it_holds_later", true), ("it_runs", false)];
    assert_eq!(tests, expected.map(|(name, asserts)| (name.to_owned(), asserts)).into());
    let spec = "test(`for ${one} alone`, async () => {}); test(\"always\", f); // test it (all)";
    assert_eq!(titles(spec), ["always", "for ${one} alone"].into());
}
