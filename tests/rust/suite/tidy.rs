//! The rules of the house, as tests: what each part may name, where words for people stand, and that the texts quoted
//! are the texts of the notices.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use app::{
    catalogue::{
        REFERENCE,
        load::{Catalogues, is_japanese_alone},
    },
    official::{Guide, Official},
};
use domain::advice::Case;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("the repository").to_owned()
}

/// Every file below a folder with this extension, by its path in the repository.
fn files(folder: &str, extension: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|other| other == extension) {
                let name = path.strip_prefix(root()).expect("inside").to_str().expect("UTF-8").replace('\\', "/");
                found.insert(name, fs::read_to_string(&path).expect("a text"));
            }
        }
    }
    assert!(!found.is_empty(), "no .{extension} in {folder}");
    found
}

/// A source file without its comments and its tests.
fn code(source: &str) -> String {
    let source = source.split("#[cfg(test)]").next().unwrap_or_default();
    let is_comment = |line: &&str| line.trim_start().starts_with("//");
    source.lines().filter(|line| !is_comment(line)).collect::<Vec<_>>().join("\n")
}

/// The string literals of a source file.
fn literals(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = source;
    while let Some(start) = rest.find('"') {
        let (mut literal, mut end, mut escaped) = (String::new(), None, false);
        for (at, character) in rest[start + 1..].char_indices() {
            match character {
                '"' if !escaped => {
                    end = Some(at);
                    break;
                }
                _ => literal.push(character),
            }
            escaped = character == '\\' && !escaped;
        }
        let Some(end) = end else { break };
        found.push(literal);
        rest = &rest[start + end + 2..];
    }
    found
}

#[test]
fn the_top_level_is_the_one_of_the_design() {
    let known = [
        "Cargo.lock",
        "Cargo.toml",
        "LICENSE-APACHE",
        "LICENSE-MIT",
        "README.md",
        "app",
        "findings",
        "public",
        "rust-toolchain.toml",
        "server",
        "style",
        "tests",
    ];
    let ours = |name: &String| !name.starts_with('.') && !["target", "data", "madoguchi.toml"].contains(&name.as_str());
    let found: BTreeSet<String> = fs::read_dir(root())
        .expect("the repository")
        .map(|entry| entry.expect("an entry").file_name().into_string().expect("UTF-8"))
        .filter(ours)
        .collect();
    assert_eq!(found, known.map(str::to_owned).into());
}

#[test]
fn the_domain_knows_the_standard_library_serde_and_dates_alone() {
    for (file, source) in files("app/domain/src", "rs") {
        for line in code(&source).lines().filter_map(|line| line.trim().strip_prefix("use ")) {
            let first = line.split([':', ';', ' ', '{']).next().unwrap_or_default();
            assert!(["std", "serde", "time", "crate", "super"].contains(&first), "{file}: use {line}");
        }
        for clock in ["SystemTime", "Instant", "std::env", "std::fs", "std::net"] {
            assert!(!code(&source).contains(clock), "{file}: {clock}");
        }
    }
}

#[test]
fn only_the_driver_speaks_to_the_browser_and_only_the_server_does_io() {
    for (file, source) in files("app/src", "rs") {
        let code = code(&source);
        if !file.starts_with("app/src/browser") {
            for name in ["web_sys", "js_sys", "wasm_bindgen"] {
                assert!(!code.contains(name), "{file}: {name}");
            }
        }
        for name in ["sqlx", "axum", "tokio", "std::fs", "std::net", "SystemTime", "std::env"] {
            assert!(!code.contains(name), "{file}: {name}");
        }
    }
}

#[test]
fn every_file_says_what_it_is_for() {
    for folder in ["app/src", "app/domain/src", "server/src", "tests/rust"] {
        for (file, source) in files(folder, "rs") {
            assert!(source.starts_with("//! "), "{file}");
            assert!(!file.ends_with("/mod.rs"), "{file}");
        }
    }
}

#[test]
fn words_for_people_stand_in_the_catalogues() {
    let mut pages = files("app/src", "rs");
    pages.extend(files("server/src/web", "rs"));
    for (file, source) in pages {
        for literal in literals(&code(&source)) {
            // U+3000 is a gap to be written into, not a word.
            assert!(literal.is_ascii(), "{file}: {literal}");
        }
    }
}

#[test]
fn each_component_has_its_style_and_the_reverse() {
    let stems = |folder: &str, extension: &str| -> BTreeSet<String> {
        let stem = |name: &String| Path::new(name).file_stem().and_then(|stem| stem.to_str()).map(str::to_owned);
        files(folder, extension).keys().filter_map(stem).collect()
    };
    // The frame of the buttons at the foot and the line that a field may stay empty have styles like all others.
    assert_eq!(stems("app/src/components", "rs"), stems("style/components", "css"));
    let kiosk = fs::read_to_string(root().join("style/kiosk.css")).expect("a style");
    for component in stems("style/components", "css") {
        assert!(kiosk.contains(&format!("components/{component}.css")), "{component} is not in kiosk.css");
    }
}

#[test]
fn styles_use_the_tokens() {
    let tokens = fs::read_to_string(root().join("style/tokens.css")).expect("a style");
    let defined: BTreeSet<&str> =
        tokens.lines().filter_map(|line| line.trim().strip_prefix("--")?.split(':').next()).collect();
    let mut used = BTreeSet::new();
    for (file, style) in files("style", "css") {
        for part in style.split("var(--").skip(1) {
            let name = part.split([')', ',']).next().unwrap_or_default().to_owned();
            let local = style.contains(&format!("  --{name}:")) || name == "edge";
            assert!(local || defined.contains(name.as_str()), "{file}: --{name}");
            used.insert(name);
        }
        let colours = style.split('#').skip(1).filter(|rest| rest.chars().take(3).all(|c| c.is_ascii_hexdigit()));
        // Paper is white and ink is black, whatever the theme.
        assert!(
            file.ends_with("tokens.css") || file.ends_with("paper.css") || colours.count() == 0,
            "{file}: a colour"
        );
    }
    for token in defined {
        assert!(used.contains(token), "--{token} is not used");
    }
}

/// Whether a key fits a literal in which `{…}` stands for anything.
fn fits(key: &str, literal: &str) -> bool {
    let mut parts = literal.split('{').map(|part| part.split('}').next_back().unwrap_or_default());
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = key.strip_prefix(first) else { return false };
    let mut last = "";
    for part in parts {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
        last = part;
    }
    rest.is_empty() || last.is_empty()
}

#[test]
fn no_key_of_a_catalogue_is_missing_or_unused() {
    let catalogues = Catalogues::load(&app::Settings::default(), &Official::embedded().expect("official texts"))
        .expect("catalogues");
    let keys: BTreeSet<&str> = catalogues.fallback().messages().keys().map(String::as_str).collect();
    let mut sources = files("app/src", "rs");
    sources.extend(files("server/src", "rs"));
    let code: Vec<(String, String)> = sources.into_iter().map(|(file, source)| (file, code(&source))).collect();

    for (file, source) in &code {
        let on_pages = [" t(", "(t(", "{t(", "=t(", "t_with(", "text_with(", " text(", "{text(", "=text(", "official("];
        // In a file that takes nothing of the catalogue these are functions of its own.
        let is_view = file.starts_with("app/src/") || source.contains("catalogue::");
        let on_pages = on_pages.into_iter().filter(|_| is_view);
        let calls = on_pages.chain(["catalogue.text(", "catalogue.marked(", "texts().text(", "texts().with("]);
        for call in calls.map(|call| format!("{call}\"")) {
            for part in source.split(&call).skip(1) {
                let key = part.split('"').next().unwrap_or_default();
                assert!(keys.contains(key), "{file}: no text under {key}");
            }
        }
    }
    // In a table of keys nothing tells a text from a class but that there is a style for it.
    let styles: String = files("style", "css").into_values().collect();
    for (file, source) in code.iter().filter(|(file, _)| file.starts_with("server/src/web/desk")) {
        let named = |literal: &String| literal.starts_with("desk-") && !literal.contains(['{', ' ']);
        for literal in literals(source).into_iter().filter(named) {
            let known = keys.contains(literal.as_str()) || styles.contains(&format!(".{literal}"));
            assert!(known, "{file}: neither a text nor a style: {literal}");
        }
    }
    let literals: BTreeSet<String> = code
        .iter()
        .flat_map(|(_, source)| literals(source))
        .filter(|literal| literal.contains('-') || keys.contains(literal.as_str()))
        .filter(|literal| literal.chars().all(|c| c.is_ascii_alphanumeric() || "-_{}".contains(c)))
        .collect();
    // A pattern that fits everything proves nothing.
    let patterns: Vec<&String> = literals.iter().filter(|literal| !literal.starts_with('{')).collect();
    // Keys made of two texts in code: what each situation can expect of Mynaportal.
    let is_portal = |key: &str| {
        let halves = ["-registration_only", "-confirms", "-depends"].into_iter().find_map(|end| key.strip_suffix(end));
        halves.is_some_and(|start| ["portal", "options-portal"].contains(&start))
    };
    for key in keys.into_iter().filter(|key| !is_portal(key)) {
        let used = patterns.iter().any(|literal| *literal == key || (literal.contains('{') && fits(key, literal)));
        assert!(used, "{key} is not used");
    }
}

#[test]
fn every_language_has_the_same_keys_and_arguments() {
    let catalogues = files("app/i18n", "ftl");
    let shape = |text: &str, of: &dyn Fn(&str) -> bool| -> BTreeMap<String, BTreeSet<String>> {
        let message = |line: &str| {
            let (key, text) = line.split_once(" = ").filter(|(key, _)| of(key))?;
            let arguments =
                text.split("{ $").skip(1).filter_map(|part| part.split([' ', '}']).next()).map(str::to_owned);
            Some((key.to_owned(), arguments.collect()))
        };
        text.lines().filter(|line| !line.starts_with(['#', ' '])).filter_map(message).collect()
    };
    let ours = |key: &str| !key.starts_with(REFERENCE) && !is_japanese_alone(key);
    // A reference translation of an official text is what only the other languages have, and all of them.
    let reference = |key: &str| key.starts_with(REFERENCE);
    let japanese = &catalogues["app/i18n/ja/app.ftl"];
    let english = &catalogues["app/i18n/en/app.ftl"];
    assert_eq!(catalogues.len(), domain::Language::ALL.len());
    assert_eq!(shape(japanese, &reference), BTreeMap::new());
    let official = Official::embedded().expect("official texts").messages("2023-07");
    for key in shape(english, &reference).keys() {
        assert!(official.contains_key(&key[REFERENCE.len()..]), "{key} translates nothing");
    }
    for (file, text) in &catalogues {
        assert_eq!(shape(text, &ours), shape(japanese, &ours), "{file}");
        if text != japanese {
            assert_eq!(shape(text, &reference), shape(english, &reference), "{file}");
            assert!(shape(text, &is_japanese_alone).is_empty(), "{file}: what no patient reads is Japanese");
        }
    }
}

#[test]
fn every_mistake_that_can_be_made_has_its_words() {
    use domain::{BirthDate, Era, FieldError, Kind, birth_date::field};
    let catalogues = Catalogues::load(&app::Settings::default(), &Official::embedded().expect("official texts"))
        .expect("catalogues");
    let catalogue = catalogues.fallback();
    let given = BirthDate { era: Era::Heisei, year: 31, month: 5, day: 1 };
    let whole = [
        Kind::NoSuchDay,
        Kind::EraMismatch { given, right: Era::Reiwa, year: 1 },
        Kind::Future,
        Kind::TooEarly,
        Kind::Unlikely { age: 121 },
        Kind::OtherCalendar { age: 16, year: 1953 },
    ];
    let mut mistakes: Vec<FieldError> = whole.map(|kind| FieldError::new(field::WHOLE, kind)).into();
    for part in [field::YEAR, field::MONTH, field::DAY] {
        mistakes.extend([Kind::Missing, Kind::NotANumber].map(|kind| FieldError::new(part, kind)));
    }
    for missing in ["situation", "options", field::ERA, "signature.strokes", "signature.name"] {
        mistakes.push(FieldError::new(missing, Kind::Missing));
    }
    for field in ["person.name", "person.address", "insurance.insurer_name", "signer.phone"] {
        mistakes.push(FieldError::new(field, Kind::TooLong { max: 200 }));
    }
    mistakes.push(FieldError::new("person.sex", Kind::UnknownValue));
    for mistake in mistakes {
        let said = catalogue.error(&mistake).plain();
        assert!(!said.is_ascii() && !said.contains('{'), "{mistake:?}: {said}");
        for banned in ["不正", "無効な値", "エラーが発生しました"] {
            assert!(!said.contains(banned), "{said}");
        }
    }
}

/// A text without white space: a print breaks its lines anywhere.
fn unbroken(text: &str) -> String {
    text.replace("<input type=\"checkbox\"/>", "").chars().filter(|character| !character.is_whitespace()).collect()
}

#[test]
fn quoted_texts_are_those_of_the_notices() {
    for (file, notice) in [("form-2023-07", "S1-2023-07-10"), ("notice-2023-07", "S2-2023-07-24")] {
        let quoted = fs::read_to_string(root().join(format!("app/official/{file}.toml"))).expect("quotations");
        let quoted: toml::Table = toml::from_str(&quoted).expect("TOML");
        let source = fs::read_to_string(root().join(format!("tests/sources/{notice}.txt"))).expect("the notice");
        // A superscript mark in the notice is text on the form.
        let source = unbroken(&source.replace("^{", "").replace('}', ""));
        let texts = quoted["text"].as_table().expect("texts");
        assert!(texts.len() >= 7, "{file}");
        for (key, text) in texts {
            let text = text.as_str().expect("a text");
            assert!(source.contains(&unbroken(text)), "{file} {key}: not in {notice}: {text}");
        }
    }
}

#[test]
fn the_guide_quotes_the_notices_and_leaves_no_passage_out() {
    let guide = Guide::embedded().expect("it reads");
    let notices: BTreeMap<String, String> = files("tests/sources", "txt")
        .into_iter()
        .map(|(file, notice)| {
            let name = file.rsplit('/').next().unwrap_or_default().split('-').next().unwrap_or_default().to_owned();
            // Bold type is no part of the words.
            (name, unbroken(&notice.replace("**", "")))
        })
        .collect();
    for (name, passage) in &guide.passages {
        let notice = &notices[&passage.source];
        assert!(guide.sources.contains_key(&passage.source), "{name}");
        for text in &passage.text {
            assert!(text.chars().count() > 10 || passage.text.len() > 1, "{name}: too short to prove anything");
            assert!(notice.contains(&unbroken(text)), "{name}: not in {}: {text}", passage.source);
        }
        assert!(guide.cases.values().flatten().any(|used| used == name), "{name} is in no case");
    }
    for case in Case::ALL {
        let passages = &guide.cases[case.name()];
        assert!(passages.iter().all(|name| guide.passages.contains_key(name)), "{case:?}");
    }
    assert_eq!(guide.cases.len(), Case::ALL.len());
}

/// The numbered rules of S1 as its headings have them: `1(1)`, `2(3)`, `4` …
fn rules_of_the_main_notice() -> BTreeSet<String> {
    let notice = fs::read_to_string(root().join("tests/sources/S1-2023-07-10.txt")).expect("the notice");
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

#[test]
fn every_rule_of_the_sources_is_carried_by_code_and_test_or_is_out_of_scope() {
    let table = fs::read_to_string(root().join("tests/sources/coverage.toml")).expect("the table");
    let table: toml::Table = toml::from_str(&table).expect("TOML");
    let mut covered = BTreeSet::new();
    for (source, rows) in &table {
        for row in rows.as_array().expect("rows") {
            let cell = |name: &str| row.get(name).and_then(toml::Value::as_str).filter(|cell| !cell.trim().is_empty());
            let section = cell("section").expect("a section");
            let rule = format!("{source} {section}");
            assert!(cell("rule").is_some(), "{rule}: what is it?");
            match (cell("code"), cell("test"), cell("out")) {
                (Some(code), Some(test), None) => {
                    for place in [code, test] {
                        let (file, name) = place.split_once(": ").expect("a file and a name");
                        let content = fs::read_to_string(root().join(file)).unwrap_or_default();
                        assert!(content.contains(name), "{rule}: no {name} in {file}");
                    }
                }
                (None, None, Some(_)) => {}
                cells => panic!("{rule}: code and test, or why not: {cells:?}"),
            }
            covered.insert(rule);
        }
    }
    let rules = rules_of_the_main_notice();
    assert!(rules.len() >= 13, "{rules:?}");
    for rule in rules.iter().map(String::as_str).chain(["別添1", "別添2", "別添3"]) {
        assert!(covered.contains(&format!("S1 {rule}")), "S1 {rule} is not in the table");
    }
    for source in ["S0", "S2", "S3", "S4"] {
        assert!(table.contains_key(source), "{source}");
    }
}

#[test]
fn the_driver_of_the_store_is_named_behind_its_port_alone() {
    let mut behind = 0;
    for (file, source) in files("server/src", "rs") {
        let code = code(&source);
        if file.starts_with("server/src/store/sqlite") {
            behind += usize::from(code.contains("sqlx"));
            continue;
        }
        assert!(!code.contains("sqlx"), "{file}: sqlx");
        // The port chooses the backend; who opens a store does not know which it is.
        for name in ["sqlite::", "SqliteStore"] {
            assert!(!code.contains(name) || file == "server/src/store.rs", "{file}: {name}");
        }
    }
    assert!(behind > 5, "the driver is somewhere");
}

/// The use cases of the desk, by file.
fn use_cases() -> BTreeMap<String, String> {
    let mut all = files("server/src/desk", "rs");
    all.insert("server/src/desk.rs".into(), fs::read_to_string(root().join("server/src/desk.rs")).expect("a file"));
    all
}

#[test]
fn use_cases_know_neither_http_nor_the_layers_of_the_configuration() {
    for (file, source) in use_cases() {
        let code = code(&source);
        for name in ["axum", "crate::web", "crate::config", "config::", "web::"] {
            assert!(!code.contains(name), "{file}: {name}");
        }
    }
}

#[test]
fn what_a_record_says_is_closed_and_opened_in_one_place() {
    for (file, source) in use_cases() {
        let (code, is_seal) = (code(&source), file.ends_with("/seal.rs"));
        for name in ["to_vec(", "from_slice("] {
            assert_eq!(code.matches(name).count(), usize::from(is_seal), "{file}: {name}");
        }
    }
}

#[test]
fn every_method_of_the_store_is_in_the_story_that_backends_are_held_to() {
    let story = fs::read_to_string(root().join("tests/rust/suite/conformance.rs")).expect("the story");
    let mut port = files("server/src/store", "rs");
    port.retain(|file, _| !file.starts_with("server/src/store/sqlite"));
    port.insert("store.rs".into(), fs::read_to_string(root().join("server/src/store.rs")).expect("the port"));
    let mut methods = 0;
    for source in port.values() {
        for body in code(source).split("pub trait ").skip(1) {
            let body = body.split("\n}").next().unwrap_or_default();
            for method in body.split(" fn ").skip(1).filter_map(|method| method.split('(').next()) {
                assert!(story.contains(&format!(".{method}(")), "{method} is held to nothing");
                methods += 1;
            }
        }
    }
    assert!(methods > 40, "{methods}");
}

#[test]
fn nothing_of_this_machine_or_of_how_it_was_made_is_in_the_repository() {
    let mut all = files("app", "rs");
    for (folder, extension) in [
        ("server", "rs"),
        ("tests/rust", "rs"),
        ("tests/browser/specs", "ts"),
        ("tests/browser/support", "ts"),
        ("app", "toml"),
        ("server", "toml"),
        ("style", "css"),
    ] {
        all.extend(files(folder, extension));
    }
    // The folders above the repository, wherever it stands, and those that homes are in.
    let root = root();
    let above = root.ancestors().skip(1).filter_map(|folder| folder.file_name()?.to_str());
    let folders = above.chain(["root", "home", "Users"]).map(|folder| format!("/{folder}/"));
    let banned: Vec<String> = folders.chain(["TODO", "FIXME", "XXX"].map(str::to_owned)).collect();
    for (file, text) in all.into_iter().filter(|(file, _)| !file.ends_with("suite/tidy.rs")) {
        for banned in &banned {
            assert!(!text.contains(banned.as_str()), "{file}: {banned}");
        }
    }
}
