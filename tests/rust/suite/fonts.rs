//! The fonts for scripts that a tablet may lack: they are the files that `style/fonts.py` wrote, and they have every
//! letter of the catalogues. What the browser makes of them is tested in `tests/browser`.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use app::catalogue::load::is_japanese_alone;
use data_encoding::HEXLOWER;
use domain::Language;
use serde_json::Value;
use sha2::{Digest, Sha256};
use tests::repository::{root, text};

const NAMES: &str = "language-names.woff2";

/// The description of each file by `fonts.py`.
fn fonts() -> BTreeMap<String, Value> {
    serde_json::from_str(&text("style/fonts.json")).expect("JSON")
}

fn unicode_range(font: &Value) -> &str {
    font["unicode-range"].as_str().expect("a range")
}

/// The characters of a range as CSS writes it: `U+E01-E3A, U+200B`.
fn characters(range: &str) -> BTreeSet<char> {
    let point = |text: &str| u32::from_str_radix(text, 16).expect("a code point");
    let of_part = |part: &str| {
        let part = part.trim().strip_prefix("U+").expect("a range");
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        point(first)..=point(last)
    };
    range.split(',').flat_map(of_part).filter_map(char::from_u32).collect()
}

/// Returns whether a device may have no font for it: anything but Latin, Greek, Cyrillic, punctuation and East Asian,
/// and the joiners and separators of such scripts.
fn may_be_lacking(character: char) -> bool {
    matches!(character, '\u{590}'..'\u{1e00}' | '\u{200b}'..='\u{200d}' | '\u{25cc}')
}

/// The file with the letters of a language, where it needs one.
fn file_of(language: Language) -> Option<&'static str> {
    match language {
        Language::Burmese => Some("noto-sans-myanmar.woff2"),
        Language::Khmer => Some("noto-sans-khmer.woff2"),
        Language::Nepali => Some("noto-sans-devanagari.woff2"),
        Language::Thai => Some("noto-sans-thai.woff2"),
        _ => None,
    }
}

/// The texts of a language that patients read, without comments.
fn catalogue(language: Language) -> String {
    let text = text(&format!("app/i18n/{}/app.ftl", language.name().replace("ja-x-easy", "ja-Easy")));
    let is_read = |line: &&str| !line.starts_with('#') && !is_japanese_alone(line);
    text.lines().filter(is_read).fold(String::new(), |text, line| text + line + "\n")
}

#[test]
fn the_fonts_are_the_files_that_were_described() {
    let described: BTreeSet<String> = fonts().into_keys().collect();
    let files = fs::read_dir(root().join("public")).expect("a folder");
    let files = files.map(|file| file.expect("a file").file_name().into_string().expect("UTF-8"));
    assert_eq!(
        files
            .filter(|file| Path::new(file).extension().is_some_and(|extension| extension == "woff2"))
            .collect::<BTreeSet<_>>(),
        described
    );
    for (file, font) in fonts() {
        let content = fs::read(root().join("public").join(&file)).expect("a font");
        let hash = HEXLOWER.encode(&Sha256::digest(&content));
        assert_eq!(font["sha256"], hash, "{file}: run style/fonts.py again");
    }
}

#[test]
fn every_letter_of_a_catalogue_is_in_the_font_of_its_language() {
    let fonts = fonts();
    for &language in Language::ALL {
        let has = file_of(language).map_or_else(BTreeSet::new, |file| characters(unicode_range(&fonts[file])));
        let text = catalogue(language);
        let lacking: BTreeSet<char> =
            text.chars().filter(|character| may_be_lacking(*character) && !has.contains(character)).collect();
        assert!(lacking.is_empty(), "{language:?}: {lacking:?}; style/fonts.py cuts the fonts");
    }
}

#[test]
fn the_small_font_has_every_language_by_its_own_name() {
    let has = characters(unicode_range(&fonts()[NAMES]));
    for &language in Language::ALL {
        let catalogue = catalogue(language);
        let name = catalogue.lines().find_map(|line| line.strip_prefix("language-name = ")).expect("a name");
        let lacking: String =
            name.chars().filter(|character| may_be_lacking(*character) && !has.contains(character)).collect();
        assert!(lacking.is_empty(), "{language:?}: {lacking}; run style/fonts.py again");
    }
}

#[test]
fn styles_ask_for_a_font_for_the_characters_it_has_and_never_wait_for_it() {
    let fonts = fonts();
    let style = text("style/fonts.css");
    let mut covered: BTreeMap<&str, BTreeSet<char>> = BTreeMap::new();
    for rule in style.split("@font-face").skip(1) {
        let file = rule.split("url(\"/public/").nth(1).and_then(|rest| rest.split('"').next()).expect("a file");
        let range = rule.split("unicode-range: ").nth(1).and_then(|rest| rest.split(';').next()).expect("a range");
        assert!(rule.contains("font-display: swap;"), "{file}");
        // The device's own font comes first.
        assert!(rule.find("local(") < rule.find("url(") && rule.contains("local("), "{file}");
        assert!(!characters(range).contains(&' '), "{file}: a font with a space sets the height of every line");
        covered.entry(file).or_default().extend(characters(range));
    }
    let held = fonts.iter().map(|(file, font)| (file.as_str(), characters(unicode_range(font)))).collect();
    assert_eq!(covered, held);
}
