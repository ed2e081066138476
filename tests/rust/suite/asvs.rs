//! The rows of OWASP ASVS 5.0.0 at level 1 and 2: none is left out of `tests/asvs.toml`, each says how it is met or why
//! not, and whatever is named there as a test is one.

use std::fs;

use tests::repository::{root, text};

/// The table.
const TABLE: &str = "tests/asvs.toml";

/// The ids of all rows by level, and how many there are.
const IDS: [(i64, usize, &str); 2] = [
    (
        1,
        70,
        "1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.5.1 2.1.1 2.2.1 2.2.2 2.3.1 3.2.1 3.2.2 3.3.1 3.4.1 3.4.2 3.5.1 \
         3.5.2 3.5.3 4.1.1 4.4.1 5.2.1 5.2.2 5.3.1 5.3.2 6.1.1 6.2.1 6.2.2 6.2.3 6.2.4 6.2.5 6.2.6 6.2.7 6.2.8 6.3.1 \
         6.3.2 6.4.1 6.4.2 7.2.1 7.2.2 7.2.3 7.2.4 7.4.1 7.4.2 8.1.1 8.2.1 8.2.2 8.3.1 9.1.1 9.1.2 9.1.3 9.2.1 \
         10.4.1 10.4.2 10.4.3 10.4.4 10.4.5 11.3.1 11.3.2 11.4.1 12.1.1 12.2.1 12.2.2 13.4.1 14.2.1 14.3.1 15.1.1 \
         15.2.1 15.3.1",
    ),
    (
        2,
        183,
        "1.1.1 1.1.2 1.2.6 1.2.7 1.2.8 1.2.9 1.3.3 1.3.4 1.3.5 1.3.6 1.3.7 1.3.8 1.3.9 1.3.10 1.3.11 1.4.1 1.4.2 \
         1.4.3 1.5.2 2.1.2 2.1.3 2.2.3 2.3.2 2.3.3 2.3.4 2.4.1 3.3.2 3.3.3 3.3.4 3.4.3 3.4.4 3.4.5 3.4.6 3.5.4 3.5.5 \
         3.7.1 3.7.2 4.1.2 4.1.3 4.2.1 4.3.1 4.3.2 4.4.2 4.4.3 4.4.4 5.1.1 5.2.3 5.4.1 5.4.2 5.4.3 6.1.2 6.1.3 6.2.9 \
         6.2.10 6.2.11 6.2.12 6.3.3 6.3.4 6.4.3 6.4.4 6.5.1 6.5.2 6.5.3 6.5.4 6.5.5 6.6.1 6.6.2 6.6.3 6.8.1 6.8.2 \
         6.8.3 6.8.4 7.1.1 7.1.2 7.1.3 7.3.1 7.3.2 7.4.3 7.4.4 7.4.5 7.5.1 7.5.2 7.6.1 7.6.2 8.1.2 8.2.3 8.4.1 9.2.2 \
         9.2.3 9.2.4 10.1.1 10.1.2 10.2.1 10.2.2 10.3.1 10.3.2 10.3.3 10.3.4 10.4.6 10.4.7 10.4.8 10.4.9 10.4.10 \
         10.4.11 10.5.1 10.5.2 10.5.3 10.5.4 10.5.5 10.6.1 10.6.2 10.7.1 10.7.2 10.7.3 11.1.1 11.1.2 11.2.1 11.2.2 \
         11.2.3 11.3.3 11.4.2 11.4.3 11.4.4 11.5.1 11.6.1 12.1.2 12.1.3 12.3.1 12.3.2 12.3.3 12.3.4 13.1.1 13.2.1 \
         13.2.2 13.2.3 13.2.4 13.2.5 13.3.1 13.3.2 13.4.2 13.4.3 13.4.4 13.4.5 14.1.1 14.1.2 14.2.2 14.2.3 14.2.4 \
         14.3.2 14.3.3 15.1.2 15.1.3 15.2.2 15.2.3 15.3.2 15.3.3 15.3.4 15.3.5 15.3.6 15.3.7 16.1.1 16.2.1 16.2.2 \
         16.2.3 16.2.4 16.2.5 16.3.1 16.3.2 16.3.3 16.3.4 16.4.1 16.4.2 16.4.3 16.5.1 16.5.2 16.5.3 17.1.1 17.2.1 \
         17.2.2 17.2.3 17.2.4 17.3.1 17.3.2",
    ),
];

/// The verdicts, of which a row has one.
const VERDICTS: [&str; 3] = ["how", "not_applicable", "not_met"];
/// The longest line of the table, and the longest paraphrase, in characters.
const LINE_MAX: usize = 120;
const WHAT_MAX: usize = 90;

fn rows() -> Vec<toml::Table> {
    let table: toml::Table = toml::from_str(&text(TABLE)).expect("TOML");
    assert_eq!(table.keys().collect::<Vec<_>>(), ["row"]);
    let rows = table["row"].as_array().expect("rows").iter();
    rows.map(|row| row.as_table().expect("a row").clone()).collect()
}

/// A text of a row; empty where it is not there.
fn cell<'r>(row: &'r toml::Table, name: &str) -> &'r str {
    row.get(name).map_or("", |cell| cell.as_str().expect("a text"))
}

/// The tests that a row names.
fn tests_of(row: &toml::Table) -> Vec<&str> {
    let Some(named) = row.get("tests") else { return Vec::new() };
    let named: Vec<&str> =
        named.as_array().expect("a list").iter().map(|test| test.as_str().expect("a name")).collect();
    assert!(!named.is_empty(), "{}: no list is as good as an empty one", cell(row, "id"));
    named
}

/// The parts of an id, by which rows stand in order.
fn parts(id: &str) -> Vec<u32> {
    id.split('.').map(|part| part.parse().unwrap_or_else(|_| panic!("{id} is no id"))).collect()
}

/// A source of the repository; empty where there is none.
fn source(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_default()
}

/// Returns whether a source in Rust has a test of this name.
fn has_function(source: &str, name: &str) -> bool {
    let Some((before, _)) = source.split_once(&format!("fn {name}(")) else { return false };
    let before = before.trim_end().trim_end_matches("async").trim_end();
    let mut attributes = before.lines().rev().map(str::trim).take_while(|line| line.starts_with("#["));
    attributes.any(|line| line.contains("test]") || line.contains("test("))
}

/// Returns whether a file of Playwright has a test of this title, as it is written there.
fn has_title(source: &str, title: &str) -> bool {
    ['"', '`'].iter().any(|quote| source.contains(&format!("test({quote}{title}{quote}")))
}

/// Returns whether a name is that of a test.
fn is_test(name: &str) -> bool {
    match (name.split_once(": "), name.split_once("::")) {
        (Some((file, title)), _) if file.ends_with(".spec.ts") => {
            has_title(&source(&format!("tests/browser/{file}")), title)
        }
        (Some((file, function)), _) => has_function(&source(file), function),
        (None, Some((module, function))) => has_function(&source(&format!("tests/rust/suite/{module}.rs")), function),
        (None, None) => false,
    }
}

#[test]
fn every_row_is_there_once_in_order_with_its_level() {
    let rows = rows();
    for (level, count, ids) in IDS {
        let expected: Vec<&str> = ids.split_whitespace().collect();
        assert_eq!(expected.len(), count, "level {level}");
        let found = rows.iter().filter(|row| row["level"].as_integer() == Some(level));
        assert_eq!(found.map(|row| cell(row, "id")).collect::<Vec<_>>(), expected, "level {level}");
    }
    assert_eq!(rows.len(), IDS.iter().map(|(_, count, _)| count).sum::<usize>());
    for pair in rows.windows(2) {
        let (one, next) = (cell(&pair[0], "id"), cell(&pair[1], "id"));
        assert!(parts(one) < parts(next), "{one} stands before {next}");
    }
}

#[test]
fn each_row_says_how_it_is_met_or_why_not() {
    for row in rows() {
        let id = cell(&row, "id");
        for key in row.keys() {
            let known = ["id", "level", "what", "tests"].contains(&key.as_str()) || VERDICTS.contains(&key.as_str());
            assert!(known, "{id}: {key}");
        }
        assert!((1..=WHAT_MAX).contains(&cell(&row, "what").chars().count()), "{id}: what is it?");
        let said: Vec<&str> = VERDICTS.into_iter().filter(|verdict| row.contains_key(*verdict)).collect();
        assert_eq!(said.len(), 1, "{id}: {said:?}");
        assert!(cell(&row, said[0]).trim().len() >= "no LDAP".len(), "{id}: {} without a word", said[0]);
        assert!(tests_of(&row).is_empty() || said == ["how"], "{id}: tests show that something is met");
    }
}

#[test]
fn whatever_is_named_there_is_a_test() {
    let mut named = 0;
    for row in rows() {
        let tests = tests_of(&row);
        named += tests.len();
        let missing: Vec<&str> = tests.into_iter().filter(|test| !is_test(test)).collect();
        assert_eq!(missing, [""; 0], "{}", cell(&row, "id"));
    }
    assert!(named > 100, "{named}");
}

#[test]
fn a_name_that_no_test_has_is_found_missing() {
    for there in [
        "asvs::a_name_that_no_test_has_is_found_missing",
        "security::every_answer_has_the_headers",
        "server/src/seal/key.rs: the_cipher_is_the_one_of_the_draft",
        "app/domain/tests/doors.rs: both_doors_take_the_same_and_refuse_with_the_same_kinds",
        "specs/canary.spec.ts: a session ended by ${ending} leaves nothing",
    ] {
        assert!(is_test(there), "{there}");
    }
    for missing in [
        "asvs::nobody_has_written_this",
        "nowhere::every_answer_has_the_headers",
        "security::every_answer",
        "security::every_route",
        "every_answer_has_the_headers",
        "server/src/seal/key.rs: wrap",
        "server/src/nowhere.rs: the_cipher_is_the_one_of_the_draft",
        "specs/canary.spec.ts: a session ended by nobody leaves nothing",
        "specs/canary.spec.ts: a session ended",
        "specs/nowhere.spec.ts: a session ended by ${ending} leaves nothing",
        "",
    ] {
        assert!(!is_test(missing), "{missing}");
    }
    assert!(has_function("    #[tokio::test(flavor = \"multi_thread\")]\n    async fn it_holds() {}", "it_holds"));
    assert!(!has_function("/// #[test]\nfn helper() {}\n\n#[test]\nfn it_holds() {}", "helper"));
    assert!(!has_function("// fn it_holds() is no test", "it_holds"));
}

#[test]
fn no_line_of_the_table_is_too_long() {
    for (at, line) in text(TABLE).lines().enumerate() {
        assert!(line.chars().count() <= LINE_MAX, "{TABLE}:{}: {line}", at + 1);
    }
}
