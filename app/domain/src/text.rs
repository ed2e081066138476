//! Normalisation of typed text without changing its meaning: spaces trimmed, full-width digits read as digits.
//!
//! Names and addresses take any Unicode (髙, 𠮷, variation selectors): nothing here folds or replaces a character of a
//! name.

use crate::field_error::FieldErrorKind;

/// The longest name, insurer or employer, in characters.
pub const NAME_MAX: usize = 200;
/// The longest address, in characters.
pub const ADDRESS_MAX: usize = 400;
/// The longest telephone number, in characters; people write extensions and 「(子の携帯)」 beside it.
pub const PHONE_MAX: usize = 60;

/// Characters of which nothing is seen, from and to: what Unicode has all software ignore in display
/// (`Default_Ignorable_Code_Point`: zero width, fillers, variation selectors, tags, marks of direction), the signs around
/// annotations, and the letters that are blank by design (U+2800, U+1D159).
const UNSEEN: [(char, char); 20] = [
    ('\u{AD}', '\u{AD}'),
    ('\u{34F}', '\u{34F}'),
    ('\u{61C}', '\u{61C}'),
    ('\u{115F}', '\u{1160}'),
    ('\u{17B4}', '\u{17B5}'),
    ('\u{180B}', '\u{180F}'),
    ('\u{200B}', '\u{200F}'),
    ('\u{202A}', '\u{202E}'),
    ('\u{2060}', '\u{206F}'),
    ('\u{2800}', '\u{2800}'),
    ('\u{3164}', '\u{3164}'),
    ('\u{FE00}', '\u{FE0F}'),
    ('\u{FEFF}', '\u{FEFF}'),
    ('\u{FFA0}', '\u{FFA0}'),
    ('\u{FFF0}', '\u{FFFB}'),
    ('\u{16FE4}', '\u{16FE4}'),
    ('\u{1BCA0}', '\u{1BCA3}'),
    ('\u{1D159}', '\u{1D159}'),
    ('\u{1D173}', '\u{1D17A}'),
    ('\u{E0000}', '\u{E0FFF}'),
];

/// Returns whether a character other than a space is invisible by itself. Next to others it may have a meaning: ZWJ and
/// ZWNJ in the scripts of India and Persia, a variation selector behind a kanji.
#[must_use]
pub fn is_unseen(character: char) -> bool {
    character.is_control() || UNSEEN.iter().any(|(from, to)| (*from..=*to).contains(&character))
}

/// Returns whether a text has no visible character.
#[must_use]
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|character| character.is_whitespace() || is_unseen(character))
}

/// A line of text as typed, without surrounding space; `None` when nothing of it is seen.
///
/// # Errors
/// [`FieldErrorKind::TooLong`] above `max` characters.
pub fn line(typed: &str, max: usize) -> Result<Option<String>, FieldErrorKind> {
    checked(&cleaned(typed), max)
}

/// A line of text as typed: line breaks and tabs become a space, other control characters (which no keyboard types, but a
/// paste can carry) are left out.
#[must_use]
pub fn cleaned(typed: &str) -> String {
    let one_line = typed.chars().map(|c| if c.is_whitespace() && c != '\u{3000}' { ' ' } else { c });
    one_line.filter(|c| !c.is_control()).collect()
}

/// A line of text as another program gives it, without surrounding space; `None` when nothing of it is seen. The limit and
/// the kinds are those of what is typed.
///
/// # Errors
/// [`FieldErrorKind::TooLong`] above `max` characters, [`FieldErrorKind::ControlCharacter`] with what no line of text has.
pub fn checked(text: &str, max: usize) -> Result<Option<String>, FieldErrorKind> {
    let trimmed = text.trim();
    if trimmed.chars().count() > max {
        return Err(FieldErrorKind::TooLong { max });
    }
    if text.chars().any(char::is_control) {
        return Err(FieldErrorKind::ControlCharacter);
    }
    Ok((!is_blank(trimmed)).then(|| trimmed.to_owned()))
}

/// The text with full-width digits (０-９) as ASCII digits.
#[must_use]
pub fn ascii_digits(typed: &str) -> String {
    typed
        .chars()
        .map(|c| match c {
            '０'..='９' => char::from_digit(u32::from(c) - u32::from('０'), 10).unwrap_or(c),
            _ => c,
        })
        .collect()
}

/// A whole number as people type it: full-width or ASCII digits, 元 for 1, spaces and a trailing 年, 月 or 日 ignored.
///
/// # Errors
/// [`FieldErrorKind::Missing`] when empty, [`FieldErrorKind::NotANumber`] when it is something else or does not fit.
pub fn number(typed: &str) -> Result<u16, FieldErrorKind> {
    let typed = ascii_digits(typed);
    let typed = typed.trim().trim_end_matches(['年', '月', '日']).trim();
    match typed {
        "" => Err(FieldErrorKind::Missing),
        "元" => Ok(1),
        digits if digits.bytes().all(|b| b.is_ascii_digit()) => digits.parse().map_err(|_| FieldErrorKind::NotANumber),
        _ => Err(FieldErrorKind::NotANumber),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rare_characters_and_inner_spaces_are_kept() {
        assert_eq!(line(" 髙橋\u{3000}𠮷\u{E0100}子 ", 10), Ok(Some("髙橋\u{3000}𠮷\u{E0100}子".into())));
    }

    #[test]
    fn line_breaks_become_spaces_and_control_characters_go() {
        assert_eq!(line("那覇市\r\n1\u{0}-2\t", 20), Ok(Some("那覇市  1-2".into())));
        assert_eq!(line("\u{0}\u{7f} \u{3000}", 20), Ok(None));
    }

    #[test]
    fn a_text_of_which_nothing_is_seen_is_none() {
        for unseen in [
            "\u{200B}",
            "\u{3164}",
            "\u{2800}",
            "\u{115F}\u{1160}",
            "\u{FFA0}",
            "\u{E0061}\u{E007F}",
            "\u{E0100}",
            "\u{FE0F}",
            "\u{202E}",
            "\u{200E}\u{200F}",
            "\u{200D}",
            "\u{AD}",
            "\u{2060}",
            "\u{FEFF}",
            "\u{180E}",
            "\u{FFF9}\u{FFFB}",
            "\u{85}",
            "\u{2028}",
            "\u{A0}",
            "\u{34F}",
        ] {
            assert_eq!(line(unseen, 20), Ok(None), "{unseen:?}");
            assert_eq!(line(&format!("\u{3000}{unseen} {unseen}\u{3000}"), 20), Ok(None), "{unseen:?}");
            let name = format!("山{unseen}田");
            assert_eq!(line(&name, 20).map(|name| name.is_some()), Ok(true), "{unseen:?}");
        }
        for name in ["क्\u{200D}ष", "نمی\u{200C}خواهم", "葛\u{E0100}城", "👩\u{200D}👧"] {
            assert_eq!(line(name, 20), Ok(Some(name.into())));
        }
    }

    #[test]
    fn all_that_unicode_ignores_in_display_is_unseen() {
        let ignored = icu_properties::CodePointSetData::new::<icu_properties::props::DefaultIgnorableCodePoint>();
        for character in '\0'..=char::MAX {
            let seen = !is_unseen(character) && !character.is_whitespace();
            assert!(!(ignored.contains(character) && seen), "U+{:04X}", u32::from(character));
            // No letter is taken for nothing.
            assert!(!character.is_alphanumeric() || seen || ignored.contains(character));
        }
    }

    #[test]
    fn a_text_over_its_limit_is_refused_by_characters_not_bytes() {
        assert_eq!(line(&"あ".repeat(200), NAME_MAX).map(|t| t.map(|t| t.chars().count())), Ok(Some(200)));
        assert_eq!(line(&"あ".repeat(10_000), NAME_MAX), Err(FieldErrorKind::TooLong { max: 200 }));
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        assert_eq!(number("６０"), Ok(60));
        assert_eq!(number(" 元年 "), Ok(1));
        assert_eq!(number("5月"), Ok(5));
        assert_eq!(number("  "), Err(FieldErrorKind::Missing));
        assert_eq!(number("五"), Err(FieldErrorKind::NotANumber));
        assert_eq!(number("99999999999999999999"), Err(FieldErrorKind::NotANumber));
        assert_eq!(number("-1"), Err(FieldErrorKind::NotANumber));
    }
}
