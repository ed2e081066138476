//! Data out: every declaration as JSON or as CSV, for the clinic's own records and systems.

use std::io::{self, Write};

use app::{Catalogue, entries};
use domain::{
    Declaration, Entry, Situation,
    work::{Number, Work},
};
use encoding_rs::SHIFT_JIS;
use serde::Serialize;

use crate::{clock::instant, desk::Received};

/// The number that the claim is made with.
const NUMBERS: [&str; 4] = ["desk-number-insurer", "desk-number-symbol", "desk-number-number", "desk-number-branch"];
/// What Excel needs to see that a file is UTF-8.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// The characters of a CSV file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8 with a byte order mark.
    Utf8,
    /// Windows' Japanese code page 932, which many older programs want.
    Cp932,
}

/// Writes all as one JSON array.
///
/// # Errors
/// When writing fails.
pub fn json(received: &[Received], out: &mut dyn Write) -> io::Result<()> {
    let all: Vec<Exported> = received.iter().map(Exported::of).collect();
    serde_json::to_writer_pretty(&mut *out, &all)?;
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
    fn of(received: &'a Received) -> Self {
        Self {
            ticket: received.ticket.to_string(),
            received_at: instant(received.received_at),
            kiosk: &received.kiosk,
            assisted_by: received.assisted_by.as_deref(),
            state: received.work.state.name(),
            work: &received.work,
            declaration: &received.declaration,
        }
    }
}

/// Writes all as CSV with the official names at the head, and returns the characters that the encoding has not: each is
/// written as its code point (`U+9AD9`), so none is lost.
///
/// # Errors
/// When writing fails.
pub fn csv(
    received: &[Received],
    encoding: Encoding,
    catalogue: &Catalogue,
    out: &mut dyn Write,
) -> io::Result<Vec<char>> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    writer.write_record(head(catalogue))?;
    for one in received {
        writer.write_record(row(one, catalogue))?;
    }
    let text = writer.into_inner().map_err(|error| io::Error::other(error.to_string()))?;
    let text = String::from_utf8(text).map_err(io::Error::other)?;
    match encoding {
        Encoding::Utf8 => {
            out.write_all(BYTE_ORDER_MARK)?;
            out.write_all(text.as_bytes())?;
            Ok(Vec::new())
        }
        Encoding::Cp932 => {
            let (bytes, missing) = cp932(&text);
            out.write_all(&bytes)?;
            Ok(missing)
        }
    }
}

fn head(catalogue: &Catalogue) -> Vec<String> {
    let own =
        ["desk-ticket", "desk-received", "desk-kiosk", "desk-situation", "desk-state", "desk-edition", "desk-language"];
    let own = own.iter().map(|key| catalogue.text(key));
    let numbers = NUMBERS.iter().map(|key| catalogue.text(key));
    let entries = Entry::ALL.iter().map(|entry| entries::label(*entry, catalogue).plain());
    own.chain(entries).chain(numbers).chain([catalogue.text("desk-export-own"), "id".to_owned()]).collect()
}

fn row(received: &Received, catalogue: &Catalogue) -> Vec<String> {
    let declaration = &received.declaration;
    let situation = declaration.situation.unwrap_or(Situation::Unknown).name();
    let own = [
        received.ticket.to_string(),
        instant(received.received_at),
        received.kiosk.clone(),
        catalogue.text(&format!("situation-{situation}")),
        catalogue.text(&format!("desk-state-{}", received.work.state.name())),
        declaration.edition.clone(),
        declaration.language.clone(),
    ];
    let corrected = received.corrected();
    let value = |entry: &Entry, sheet| entries::at_desk(*entry, sheet, catalogue).unwrap_or_default().plain();
    let entries = Entry::ALL.iter().map(|entry| value(entry, &corrected));
    // What the patient wrote is lost in no correction.
    let changed = Entry::ALL.iter().filter(|entry| value(entry, &declaration.sheet) != value(entry, &corrected));
    let before: Vec<String> = changed
        .map(|entry| format!("{}：{}", entries::label(*entry, catalogue), value(entry, &declaration.sheet)))
        .collect();
    let Number { insurer, symbol, number, branch } = received.work.number.clone();
    let numbers = [insurer, symbol, number, branch];
    let rest = [before.join("、"), declaration.id.to_string()];
    own.into_iter().chain(entries).chain(numbers).chain(rest).map(harmless).collect()
}

/// A cell that a spreadsheet would run as a formula begins with an apostrophe instead, which it shows as text.
fn harmless(cell: String) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell }
}

fn cp932(text: &str) -> (Vec<u8>, Vec<char>) {
    let (mut bytes, mut missing) = (Vec::with_capacity(text.len()), Vec::new());
    for character in text.chars() {
        let mut buffer = [0; 4];
        let (encoded, _, lost) = SHIFT_JIS.encode(character.encode_utf8(&mut buffer));
        if lost {
            bytes.extend(format!("U+{:04X}", u32::from(character)).bytes());
            missing.push(character);
        } else {
            bytes.extend_from_slice(&encoded);
        }
    }
    missing.sort_unstable();
    missing.dedup();
    (bytes, missing)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_that_cp932_has_not_are_written_as_code_points_and_reported() {
        let (bytes, missing) = cp932("髙橋𠮷");
        assert_eq!(missing, ['𠮷']);
        assert!(bytes.ends_with(b"U+20BB7"));
        assert_eq!(SHIFT_JIS.decode(&bytes).0, "髙橋U+20BB7");
    }

    #[test]
    fn a_cell_never_runs_as_a_formula() {
        assert_eq!(harmless("=1+1".into()), "'=1+1");
        assert_eq!(harmless("@x".into()), "'@x");
        assert_eq!(harmless("那覇市".into()), "那覇市");
    }
}
