//! The rules of the house, as tests: what each part may name, where words for people stand, and that the texts quoted
//! are the texts of the notices.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use app::{
    catalogue::{
        REFERENCE,
        load::{Catalogues, is_japanese_alone},
    },
    official::{Guide, Official},
};
use domain::{Question, advice::Case};
use tests::repository::{files, root, text};

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
    // What the README's first command and an operator leave here.
    let left = ["target", "data", "data.key", "madoguchi.toml"];
    let ignored = fs::read_to_string(root().join(".gitignore")).expect("a file");
    assert!(left.iter().all(|name| ignored.lines().any(|line| line.strip_prefix('/') == Some(name))), "{ignored}");
    let ours = |name: &String| !name.starts_with('.') && !left.contains(&name.as_str());
    let found: BTreeSet<String> = fs::read_dir(root())
        .expect("the repository")
        .map(|entry| entry.expect("an entry").file_name().into_string().expect("UTF-8"))
        .filter(ours)
        .collect();
    assert_eq!(found, known.map(str::to_owned).into());
}

#[test]
fn the_domain_knows_the_standard_library_serde_dates_and_identities_alone() {
    for (file, source) in files("app/domain/src", "rs") {
        for line in code(&source).lines().filter_map(|line| line.trim().strip_prefix("use ")) {
            let first = line.split([':', ';', ' ', '{']).next().unwrap_or_default();
            assert!(["std", "serde", "time", "uuid", "crate", "super"].contains(&first), "{file}: use {line}");
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

/// The folders of our own Rust.
const SOURCES: [&str; 6] = ["app/src", "app/assist/src", "app/domain/src", "server/src", "server/bundle", "tests/rust"];

#[test]
fn every_file_says_what_it_is_for() {
    let mut said_by: BTreeMap<String, String> = BTreeMap::new();
    for folder in SOURCES {
        for (file, source) in files(folder, "rs") {
            assert!(source.starts_with("//! "), "{file}");
            assert!(!file.ends_with("/mod.rs"), "{file}");
            let said = opening(&source, "//!");
            assert!(said.contains('.') && said.len() > 4, "{file}: {said}");
            // What two files say is what neither is for.
            let before = said_by.insert(said.clone(), file.clone());
            assert_eq!(before, None, "{file}: {said}");
        }
    }
}

/// The first paragraph of a comment that a source begins with, on one line.
fn opening(source: &str, mark: &str) -> String {
    let lines = source.lines().map_while(|line| line.trim_start().strip_prefix(mark)).map(str::trim);
    lines.take_while(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The words that a doc comment does not open with: a question or a clause is no name for a thing.
const NO_OPENING: [&str; 9] = ["How", "What", "When", "Where", "Whether", "Which", "Who", "Whom", "Why"];

#[test]
fn doc_comments_open_with_a_noun_or_a_verb() {
    let mut read = 0;
    for folder in SOURCES {
        for (file, source) in files(folder, "rs") {
            let mut before = "";
            for (at, line) in source.lines().enumerate() {
                let mark = ["///", "//!"].into_iter().find(|mark| line.trim_start().starts_with(mark));
                let Some(mark) = mark.filter(|mark| !before.trim_start().starts_with(mark)) else {
                    before = line;
                    continue;
                };
                before = line;
                read += 1;
                let text = line.trim_start()[mark.len()..].trim_start();
                let first = text.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
                // What `madoguchi advise --help` prints is for the person who asks.
                let is_help = file == "server/src/advise.rs" && mark == "///";
                assert!(is_help || !NO_OPENING.contains(&first), "{file}:{}: {text}", at + 1);
            }
        }
    }
    assert!(read > 3_000, "{read}");
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
    let tablet = text("style/kiosk.css");
    for component in stems("style/components", "css") {
        assert!(tablet.contains(&format!("components/{component}.css")), "{component} is not in kiosk.css");
    }
}

#[test]
fn styles_use_the_tokens() {
    let tokens = text("style/tokens.css");
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

/// Returns whether a key fits a literal in which `{…}` stands for anything.
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
        .chain(Question::ALL.iter().flat_map(|question| question.keys()))
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
    use domain::{BirthDate, Era, FieldError, FieldErrorKind, birth_date::field};
    let catalogues = Catalogues::load(&app::Settings::default(), &Official::embedded().expect("official texts"))
        .expect("catalogues");
    let catalogue = catalogues.fallback();
    let given = BirthDate { era: Era::Heisei, year: 31, month: 5, day: 1 };
    let whole = [
        FieldErrorKind::NoSuchDay,
        FieldErrorKind::EraMismatch { given, right: Era::Reiwa, year: 1 },
        FieldErrorKind::Future,
        FieldErrorKind::TooEarly,
        FieldErrorKind::Unlikely { age: 121 },
        FieldErrorKind::OtherCalendar { age: 16, year: 1953 },
    ];
    let mut mistakes: Vec<FieldError> = whole.map(|kind| FieldError::new(field::WHOLE, kind)).into();
    for part in [field::YEAR, field::MONTH, field::DAY] {
        mistakes.extend([FieldErrorKind::Missing, FieldErrorKind::NotANumber].map(|kind| FieldError::new(part, kind)));
    }
    for missing in ["situation", "options", field::ERA, "signature.strokes", "signature.name"] {
        mistakes.push(FieldError::new(missing, FieldErrorKind::Missing));
    }
    for field in ["person.name", "person.address", "insurance.insurer_name", "signer.phone"] {
        mistakes.push(FieldError::new(field, FieldErrorKind::TooLong { max: 200 }));
    }
    mistakes.push(FieldError::new("person.sex", FieldErrorKind::UnknownValue));
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
        let quoted = text(&format!("app/official/{file}.toml"));
        let quoted: toml::Table = toml::from_str(&quoted).expect("TOML");
        let source = text(&format!("tests/sources/{notice}.txt"));
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
    all.insert("server/src/desk.rs".into(), text("server/src/desk.rs"));
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
    let story = text("tests/rust/suite/conformance.rs");
    let mut port = files("server/src/store", "rs");
    port.retain(|file, _| !file.starts_with("server/src/store/sqlite"));
    port.insert("store.rs".into(), text("server/src/store.rs"));
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
