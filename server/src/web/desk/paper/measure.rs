//! The width of an answer on paper, known before any browser has set it. All widths are upper bounds over the fonts
//! that a desk may have, so that a text that is said to fit does fit. Characters that fonts may lack are named by their
//! code points.

use unicode_segmentation::UnicodeSegmentation;

domain::redacted!(Rare);

/// A point in millimetres.
pub const POINT: f32 = 25.4 / 72.0;

/// The characters as a reader counts them: a letter with its marks, an ideograph with its variation selector.
pub fn characters(text: &str) -> impl Iterator<Item = &str> {
    text.graphemes(true)
}

/// The width of a text in em, in which a full-width character is 1 wide.
#[must_use]
pub fn width(text: &str) -> f32 {
    text.chars().map(advance).sum()
}

/// The lines a text takes at the most.
///
/// `total` is the width of all of it, `widest` that of the widest piece of it that is not broken, for which a line may have
/// no room left. Nor can two lines that follow each other have had room on one.
#[must_use]
pub fn lines(total: f32, widest: f32, line: f32) -> f32 {
    if total <= line {
        return 1.0;
    }
    let in_pairs = (2.0 * total / line).ceil() + 1.0;
    if widest < line { (total / (line - widest)).ceil().min(in_pairs) } else { in_pairs }
}

/// The lines that pieces begin after a line of which so much is used, where only a piece wider than a line is broken.
#[must_use]
pub fn packed(pieces: &[f32], used: f32, line: f32) -> f32 {
    let (mut at, mut lines) = (used, 0.0);
    for piece in pieces {
        at += piece;
        if at > line {
            lines += (piece / line).ceil();
            at = piece.min(line);
        }
    }
    lines
}

/// The width of the widest character in em.
#[must_use]
pub fn widest(text: &str) -> f32 {
    characters(text).map(width).fold(0.0, f32::max)
}

/// The beginning of a text that is not wider than this, in whole characters.
#[must_use]
pub fn beginning(text: &str, em: f32) -> &str {
    let mut taken = 0.0;
    let fits = |character: &&str| {
        taken += width(character);
        taken <= em
    };
    let end: usize = characters(text).take_while(fits).map(str::len).sum();
    &text[..end]
}

/// The width of a character in em: narrow letters and half-width kana, digits and small letters, capitals; what is not
/// named counts as full-width.
fn advance(character: char) -> f32 {
    match character {
        _ if is_mark(character) => 0.0,
        ' '
        | '\u{a0}'
        | '!'
        | '\u{22}'
        | '\''
        | '('
        | ')'
        | ','
        | '-'
        | '.'
        | '/'
        | ':'
        | ';'
        | '['
        | '\\'
        | ']'
        | '`'
        | 'f'
        | 'i'
        | 'j'
        | 'l'
        | 'r'
        | 't'
        | '{'
        | '|'
        | '}'
        | 'I'
        | '\u{ff61}'..='\u{ff9f}' => 0.5,
        '#' | '$' | '*' | '+' | '0'..='9' | '<'..='?' | '^' | '_' | 'a'..='l' | 'n'..='v' | 'x'..='z' | '~' => 0.66,
        'A'..='L' | 'N'..='P' | 'R'..='V' | 'X'..='Z' => 0.8,
        // Whole phrases in one character, and dashes of two and three.
        '\u{fdf0}'..='\u{fdff}' => 12.0,
        '\u{2e3a}' | '\u{2e3b}' | '\u{12000}'..='\u{1254f}' => 4.0,
        // The scripts of southern Asia, and pictures, are wider than an ideograph.
        '\u{900}'..='\u{10ff}' | '\u{1200}'..='\u{1dff}' | '\u{2600}'..='\u{27bf}' | '\u{10000}'..='\u{1ffff}' => 1.5,
        _ => 1.0,
    }
}

/// Returns whether it is drawn over the character before it, or is invisible.
fn is_mark(character: char) -> bool {
    matches!(character,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5bd}' | '\u{610}'..='\u{61a}'
        | '\u{64b}'..='\u{65f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{20d0}'..='\u{20ff}' | '\u{3099}'..='\u{309a}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{fe20}'..='\u{fe2f}' | '\u{feff}' | '\u{e0000}'..='\u{e01ef}')
}

/// A character that a font may lack.
#[derive(Clone, PartialEq, Eq)]
pub struct Rare {
    /// The character; empty where there is nothing to see.
    pub character: String,
    /// Its code points, such as `U+845B U+E0100`.
    pub codes: String,
}

/// The characters of a text that a font for Japanese may lack, each once, in order.
#[must_use]
pub fn rare(text: &str) -> Vec<Rare> {
    let mut found: Vec<Rare> = Vec::new();
    for character in characters(text).filter(|character| !character.chars().all(is_everywhere)) {
        let codes: Vec<String> = character.chars().map(|c| format!("U+{:04X}", u32::from(c))).collect();
        let seen = character.chars().any(|c| !is_mark(c));
        let one = Rare { character: character.to_owned().repeat(usize::from(seen)), codes: codes.join(" ") };
        if !found.contains(&one) {
            found.push(one);
        }
    }
    found
}

/// Returns whether every font for Japanese has it: Latin with its accents, Greek, Cyrillic, kana, common signs, the
/// ideographs of the first block, and those that IBM added, such as 﨑.
fn is_everywhere(character: char) -> bool {
    matches!(character,
        ' '..='~' | '\u{a0}'..='\u{ac}' | '\u{ae}'..='\u{17f}' | '\u{1a0}'..='\u{1a1}' | '\u{1af}'..='\u{1b0}' | '\u{391}'..='\u{3c9}' | '\u{401}'..='\u{451}'
        | '\u{1ea0}'..='\u{1ef9}' | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{203b}' | '\u{2100}'..='\u{2193}'
        | '\u{2460}'..='\u{2473}' | '\u{2500}'..='\u{257f}' | '\u{25a0}'..='\u{25ef}' | '\u{2605}'..='\u{2606}'
        | '\u{3000}'..='\u{3029}' | '\u{3030}'..='\u{303d}' | '\u{3041}'..='\u{3096}' | '\u{309b}'..='\u{30ff}'
        | '\u{31f0}'..='\u{31ff}' | '\u{3231}'..='\u{33ff}' | '\u{4e00}'..='\u{9fa5}' | '\u{fa0e}'..='\u{fa2d}'
        | '\u{ff01}'..='\u{ff9f}' | '\u{ffe0}'..='\u{ffe6}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_about(one: f32, other: f32) -> bool {
        (one - other).abs() < 0.001
    }

    #[test]
    fn full_width_counts_one_and_half_width_less() {
        assert!(is_about(width("髙橋　花子"), 5.0));
        assert!(is_about(width("ﾀｶﾊｼ"), 2.0));
        assert!(width("NGUYEN THI MAI") < 14.0 && width("illi") < 2.1);
        assert!(is_about(width("葛\u{e0100}"), 1.0), "a selector takes no room");
        assert!(is_about(width("か\u{3099}"), 1.0), "nor does a mark");
    }

    #[test]
    fn a_line_is_left_short_by_the_widest_character_at_the_most() {
        assert!(is_about(lines(10.0, 1.0, 10.0), 1.0));
        assert!(is_about(lines(10.5, 1.0, 10.0), 2.0));
        assert!(is_about(lines(18.5, 1.0, 10.0), 3.0), "nine to a line, to be sure");
        assert!(is_about(lines(18.0, 9.5, 10.0), 5.0), "nor can each line hold less than half of it");
        assert!(lines(30.0, 15.0, 10.0) < 8.0, "what is wider than a line is broken");
    }

    #[test]
    fn pieces_go_on_to_the_next_line_whole() {
        assert!(is_about(packed(&[], 10.0, 10.0), 0.0));
        assert!(is_about(packed(&[4.0, 4.0], 2.0, 10.0), 0.0));
        assert!(is_about(packed(&[4.0, 4.0, 6.0], 3.0, 10.0), 1.0));
        assert!(is_about(packed(&[25.0, 1.0], 3.0, 10.0), 4.0), "a piece wider than a line is broken");
    }

    #[test]
    fn a_beginning_ends_between_characters() {
        assert_eq!(beginning("葛\u{e0100}城市", 1.0), "葛\u{e0100}");
        assert_eq!(beginning("葛\u{e0100}城市", 0.5), "");
        assert_eq!(beginning("那覇市", 9.0), "那覇市");
    }

    #[test]
    fn what_a_font_may_lack_is_named_by_its_code_points_once() {
        assert_eq!(rare("髙﨑 花子 Nguyễn ①㈱ 那覇市１丁目1-2"), []);
        let named: Vec<_> = rare("𠮷野家𠮷 葛\u{e0100}\u{202e}").into_iter().map(|r| (r.character, r.codes)).collect();
        let pair = |character: &str, codes: &str| (character.to_owned(), codes.to_owned());
        assert_eq!(
            named,
            [pair("𠮷", "U+20BB7"), pair("葛\u{e0100}", "U+845B U+E0100"), pair("", "U+202E")],
            "what cannot be seen is named too"
        );
    }
}
