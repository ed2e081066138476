//! Data out: every declaration as JSON or as CSV, for the clinic's own records and systems.

use std::{
    borrow::Borrow,
    collections::BTreeSet,
    io::{self, Write},
};

use app::{Catalogue, questions};
use domain::{
    Declaration, Question, Situation, text,
    work::{Number, Work},
};
use serde::{Serialize, Serializer, ser::SerializeSeq};
use unicode_normalization::UnicodeNormalization;

use crate::{clock::instant, cp932, desk::DeskRecord};

/// The number that the claim is made with.
const NUMBERS: [&str; 4] = ["desk-number-insurer", "desk-number-symbol", "desk-number-number", "desk-number-branch"];
/// The mark by which Excel recognises UTF-8.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// The characters of a CSV file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8 with a byte order mark.
    Utf8,
    /// The same for people to open: what a spreadsheet would make a number or a day of stays the text it is.
    Excel,
    /// Windows' Japanese code page 932, which many older programs want.
    Cp932,
}

/// Writes all as one JSON array.
///
/// # Errors
/// When writing fails.
pub fn json(received: &[DeskRecord], out: &mut dyn Write) -> io::Result<()> {
    json_of_each(received.iter().map(Ok), out)
}

/// The same of declarations that come one after the other, none of which is kept.
///
/// # Errors
/// When writing fails, or one does not come.
pub fn json_of_each<R: Borrow<DeskRecord>>(
    received: impl IntoIterator<Item = io::Result<R>>,
    out: &mut dyn Write,
) -> io::Result<()> {
    let mut json = serde_json::Serializer::pretty(&mut *out);
    let mut all = json.serialize_seq(None)?;
    for one in received {
        all.serialize_element(&Exported::of(one?.borrow()))?;
    }
    all.end()?;
    writeln!(out)
}

/// A declaration as the patient made it, and the desk's work on it with its corrections.
#[derive(Serialize)]
struct Exported<'a> {
    ticket: String,
    received_at: String,
    kiosk: &'a str,
    assisted_by: Option<&'a str>,
    state: &'static str,
    declaration: &'a Declaration,
    work: &'a Work,
}

impl<'a> Exported<'a> {
    fn of(received: &'a DeskRecord) -> Self {
        Self {
            ticket: received.ticket.to_string(),
            received_at: instant(received.received_at),
            kiosk: &received.tablet,
            assisted_by: received.assisted_by.as_deref(),
            state: received.work.state.name(),
            work: &received.work,
            declaration: &received.declaration,
        }
    }
}

/// Writes all as CSV with the official names at the head, and returns the characters that the encoding has not, as
/// [`cp932::encode`] tells them.
///
/// # Errors
/// When writing fails.
pub fn csv(
    received: &[DeskRecord],
    encoding: Encoding,
    catalogue: &Catalogue,
    out: &mut dyn Write,
) -> io::Result<Vec<char>> {
    csv_of_each(received.iter().map(Ok), encoding, catalogue, out)
}

/// The same of declarations that come one after the other, none of which is kept.
///
/// # Errors
/// When writing fails, or one does not come.
pub fn csv_of_each<R: Borrow<DeskRecord>>(
    received: impl IntoIterator<Item = io::Result<R>>,
    encoding: Encoding,
    catalogue: &Catalogue,
    out: &mut dyn Write,
) -> io::Result<Vec<char>> {
    let mut missing = BTreeSet::new();
    if encoding != Encoding::Cp932 {
        out.write_all(BYTE_ORDER_MARK)?;
    }
    let mut write = |cells: Vec<String>| {
        let mut line = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
        line.write_record(cells)?;
        let text = line.into_inner().map_err(|error| io::Error::other(error.to_string()))?;
        match encoding {
            Encoding::Utf8 | Encoding::Excel => out.write_all(&text),
            Encoding::Cp932 => {
                let (bytes, lost) = cp932::encode(std::str::from_utf8(&text).map_err(io::Error::other)?);
                missing.extend(lost);
                out.write_all(&bytes)
            }
        }
    };
    write(head(catalogue))?;
    let safe = if encoding == Encoding::Excel { literal } else { harmless };
    for one in received {
        write(row(one?.borrow(), catalogue).map(safe).collect())?;
    }
    Ok(missing.into_iter().collect())
}

fn head(catalogue: &Catalogue) -> Vec<String> {
    let own =
        ["desk-ticket", "desk-received", "desk-kiosk", "desk-situation", "desk-state", "desk-edition", "desk-language"];
    let own = own.iter().map(|key| catalogue.text(key));
    let numbers = NUMBERS.iter().map(|key| catalogue.text(key));
    let entries = Question::ALL.iter().map(|question| questions::label(*question, catalogue).plain());
    own.chain(entries).chain(numbers).chain([catalogue.text("desk-export-own"), "id".to_owned()]).collect()
}

fn row(received: &DeskRecord, catalogue: &Catalogue) -> impl Iterator<Item = String> {
    let declaration = &received.declaration;
    let situation = declaration.situation.unwrap_or(Situation::Unknown).name();
    let own = [
        received.ticket.to_string(),
        instant(received.received_at),
        received.tablet.clone(),
        catalogue.text(&format!("situation-{situation}")),
        catalogue.text(&format!("desk-state-{}", received.work.state.name())),
        declaration.edition.clone(),
        declaration.language.clone(),
    ];
    let corrected = received.corrected();
    let value = |question: &Question, form| questions::at_desk(*question, form, catalogue).unwrap_or_default().plain();
    let entries = Question::ALL.iter().map(|question| value(question, &corrected));
    // What the patient wrote is lost in no correction.
    let changed =
        Question::ALL.iter().filter(|question| value(question, &declaration.form) != value(question, &corrected));
    let before: Vec<String> = changed
        .map(|question| format!("{}：{}", questions::label(*question, catalogue), value(question, &declaration.form)))
        .collect();
    let Number { insurer, symbol, number, branch } = received.work.number.clone();
    let numbers = [insurer, symbol, number, branch];
    let rest = [before.join("、"), declaration.id.to_string()];
    let cells: Vec<String> = own.into_iter().chain(entries).chain(numbers).chain(rest).collect();
    cells.into_iter()
}

/// The longest text with figures that could be a number or a day.
const NUMBER_MAX: usize = 40;

/// A cell that a spreadsheet keeps as it is. It reads 09000000000 as 9000000000, and 1-2 as a day of this year; the text as
/// the result of a formula it leaves alone. A quotation mark cannot end that text, as each is doubled.
fn literal(cell: String) -> String {
    let may_be_number = cell.chars().any(char::is_numeric) && cell.chars().count() <= NUMBER_MAX;
    if may_be_number { format!("=\"{}\"", cell.replace('"', "\"\"")) } else { harmless(cell) }
}

/// A cell that a spreadsheet would run as a formula begins with an apostrophe instead, which it shows as text.
///
/// Spreadsheets look past spaces, read signs in any width, and some take a semicolon or a tab for the end of a cell.
fn harmless(cell: String) -> String {
    let mut safe = String::with_capacity(cell.len() + 1);
    let mut at_start = true;
    for part in cell.split_inclusive([';', '\t', '\r', '\n', '；']) {
        let begins = part.chars().find(|c| !c.is_whitespace() && !text::is_unseen(*c));
        if begins.is_some_and(is_sign) || (at_start && part.starts_with(['\t', '\r', '\n'])) {
            safe.push('\'');
        }
        safe.push_str(part);
        at_start = false;
    }
    safe
}

/// `=`, `+`, `-` and `@` in any width, and the dashes that are read, or written in CP932, as a minus.
fn is_sign(character: char) -> bool {
    let plain = std::iter::once(character).nfkc().next();
    plain.is_some_and(|plain| "=+-@−‐‑‒–—―⁃ー⸺⸻".contains(plain))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_never_runs_as_a_formula() {
        for cell in [
            "=1+1",
            "+1",
            "-1",
            "@x",
            "＝1+1",
            "＋1",
            "－1",
            "＠x",
            "﹦1",
            "﹢1",
            "﹣1",
            "﹫x",
            "⁼1",
            "−1",
            "–1",
            "―1",
            "ー1",
            "ｰ1",
            " =1+1",
            "　＝1+1",
            "\u{200B}=1",
            "\u{FEFF}=1",
            "\u{A0}=1",
            "\u{E0020}=1",
            "\tx",
            "\nx",
        ] {
            assert_eq!(harmless(cell.into()), format!("'{cell}"));
        }
        for (cell, safe) in [
            ("\t=1", "'\t'=1"),
            (";=1+1", ";'=1+1"),
            ("泉崎; ＝1", "泉崎;' ＝1"),
            ("a\t@x", "a\t'@x"),
            ("=1;=2", "'=1;'=2"),
            ("a；=1", "a；'=1"),
        ] {
            assert_eq!(harmless(cell.into()), safe);
        }
        for plain in ["那覇市", "1-2", "a=b", "山田 = 田中", "098-000-0000", "", "O'Brien", "オー", "a;b"] {
            assert_eq!(harmless(plain.into()), plain);
        }
    }

    #[test]
    fn a_number_stays_the_text_it_is_in_a_spreadsheet() {
        for (cell, text) in [
            ("09000000000", "=\"09000000000\""),
            ("01130012", "=\"01130012\""),
            ("1-2", "=\"1-2\""),
            ("3/4", "=\"3/4\""),
            ("1e5", "=\"1e5\""),
            ("１－２", "=\"１－２\""),
            ("S60.5.12", "=\"S60.5.12\""),
            ("=1+1", "=\"=1+1\""),
            ("1\"&A1&\"", "=\"1\"\"&A1&\"\"\""),
            ("=HYPERLINK(\"x\")", "'=HYPERLINK(\"x\")"),
            ("山田", "山田"),
            ("", ""),
        ] {
            assert_eq!(literal(cell.into()), text);
        }
        assert_eq!(literal(format!("={}", "1".repeat(300))), format!("'={}", "1".repeat(300)));
    }

    #[test]
    fn nothing_in_code_page_932_begins_as_a_formula_either() {
        for character in ('\u{20}'..'\u{3000}').chain('\u{FE00}'..'\u{FFFF}').filter(|c| !is_sign(*c)) {
            let (bytes, _) = cp932::encode(&character.to_string());
            let read = encoding_rs::SHIFT_JIS.decode(&bytes).0;
            assert!(!read.chars().next().is_some_and(is_sign), "U+{:04X} {read}", u32::from(character));
        }
    }
}
