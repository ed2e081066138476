//! What people type, made comparable without changing what they mean: spaces trimmed, full-width digits read as digits.
//!
//! Names and addresses take any Unicode (髙, 𠮷, variation selectors): nothing here folds or replaces a character of a
//! name.

use crate::kind::Kind;

/// The longest name, insurer or employer, in characters.
pub const NAME_MAX: usize = 200;
/// The longest address, in characters.
pub const ADDRESS_MAX: usize = 400;
/// The longest telephone number, in characters; people write extensions and 「(子の携帯)」 beside it.
pub const PHONE_MAX: usize = 60;

/// A line of text as typed, without surrounding space; `None` when nothing is left.
///
/// Line breaks and tabs become a space, other control characters (which no keyboard types, but a paste can carry) are
/// left out.
///
/// # Errors
/// [`Kind::TooLong`] above `max` characters.
pub fn line(typed: &str, max: usize) -> Result<Option<String>, Kind> {
    let cleaned: String = typed
        .chars()
        .map(|c| if c.is_whitespace() && c != '\u{3000}' { ' ' } else { c })
        .filter(|c| !c.is_control())
        .collect();
    let trimmed = cleaned.trim();
    if trimmed.chars().count() > max {
        return Err(Kind::TooLong { max });
    }
    Ok((!trimmed.is_empty()).then(|| trimmed.to_owned()))
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
/// [`Kind::Missing`] when empty, [`Kind::NotANumber`] when it is something else or does not fit.
pub fn number(typed: &str) -> Result<u16, Kind> {
    let typed = ascii_digits(typed);
    let typed = typed.trim().trim_end_matches(['年', '月', '日']).trim();
    match typed {
        "" => Err(Kind::Missing),
        "元" => Ok(1),
        digits if digits.bytes().all(|b| b.is_ascii_digit()) => digits.parse().map_err(|_| Kind::NotANumber),
        _ => Err(Kind::NotANumber),
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
    fn a_text_over_its_limit_is_refused_by_characters_not_bytes() {
        assert_eq!(line(&"あ".repeat(200), NAME_MAX).map(|t| t.map(|t| t.chars().count())), Ok(Some(200)));
        assert_eq!(line(&"あ".repeat(10_000), NAME_MAX), Err(Kind::TooLong { max: 200 }));
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        assert_eq!(number("６０"), Ok(60));
        assert_eq!(number(" 元年 "), Ok(1));
        assert_eq!(number("5月"), Ok(5));
        assert_eq!(number("  "), Err(Kind::Missing));
        assert_eq!(number("五"), Err(Kind::NotANumber));
        assert_eq!(number("99999999999999999999"), Err(Kind::NotANumber));
        assert_eq!(number("-1"), Err(Kind::NotANumber));
    }
}
