//! Text in code page 932, Windows' Shift JIS, which older programs want.
//!
//! Many characters of JIS X 0208 have two code points in Unicode, and only one of them is in Microsoft's table: the wave dash
//! of a Japanese keyboard on one system is not that of another. So what cannot be written as it is is written as its twin,
//! then as its code point (`U+9AD9`): nothing is lost, and an address still says where it is. Whatever the code page has stays
//! as it was typed, the compatibility forms too (神 U+FA19).

use encoding_rs::SHIFT_JIS;
use unicode_normalization::{UnicodeNormalization, char::canonical_combining_class};

/// Characters that the code page has not, by the one that it has: the tables of JIS X 0208 and of Microsoft for one character
/// (〜, ‖, −, ¢, £, ¬, —, and ¦ ¥ ‾ beside them), then what is written for it where a keyboard has no other.
const TWINS: [(&str, char); 26] = [
    ("〜∼∿˜⁓", '～'),
    ("‖", '∥'),
    ("−–‒⁃﹣", '－'),
    ("—⸺⸻﹘", '―'),
    ("‑", '‐'),
    ("¢", '￠'),
    ("£", '￡'),
    ("¬", '￢'),
    ("¦", '￤'),
    ("¥", '￥'),
    ("‾¯", '￣'),
    ("·•‧∙⋅", '・'),
    ("«", '≪'),
    ("»", '≫'),
    ("µ", 'μ'),
    ("\u{C5}", '\u{212B}'),
    ("∕⁄", '／'),
    ("∖", '＼'),
    ("∗", '＊'),
    ("∶", '：'),
    ("ʼʹ", '’'),
    ("ʻ", '‘'),
    ("‟", '”'),
    ("⧸", '／'),
    ("⋯", '…'),
    ("\u{A0}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}\u{2007}\u{2008}\u{2009}\u{200A}\u{202F}\u{205F}", ' '),
];

/// The text in code page 932, and the characters that are written as their code points, in their order, each once.
#[must_use]
pub fn encode(text: &str) -> (Vec<u8>, Vec<char>) {
    let (mut bytes, mut missing) = (Vec::with_capacity(text.len()), Vec::new());
    for character in composed(text) {
        if let Some(encoded) = as_it_is(character).or_else(|| as_it_is(twin(character)?)) {
            bytes.extend(encoded);
        } else {
            bytes.extend(format!("U+{:04X}", u32::from(character)).bytes());
            missing.push(character);
        }
    }
    missing.sort_unstable();
    missing.dedup();
    (bytes, missing)
}

/// Returns whether a character, or its twin, is in ASCII or in JIS X 0208 itself: rows 1 to 8 and 16 to 84, not the
/// makers' rows around them.
#[must_use]
pub fn is_common(character: char) -> bool {
    match as_it_is(character).or_else(|| as_it_is(twin(character)?)).as_deref() {
        Some([_]) => true,
        Some([lead, _]) => matches!(lead, 0x81..=0x84 | 0x88..=0x9F | 0xE0..=0xEA),
        _ => false,
    }
}

/// The characters, with letters and the marks behind them brought together (NFC). A character without marks stays what it
/// was: alone, NFC would make 神 (U+FA19) another one.
fn composed(text: &str) -> Vec<char> {
    let mut composed = Vec::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let mut cluster = String::from(character);
        while let Some(mark) = characters.next_if(|next| canonical_combining_class(*next) != 0) {
            cluster.push(mark);
        }
        if cluster.chars().nth(1).is_some() { composed.extend(cluster.nfc()) } else { composed.push(character) }
    }
    composed
}

/// The bytes of a character that reads back as itself; the table also has bytes for some (¥, ‾) that do not.
fn as_it_is(character: char) -> Option<Vec<u8>> {
    let mut buffer = [0; 4];
    let written: &str = character.encode_utf8(&mut buffer);
    let (bytes, _, lost) = SHIFT_JIS.encode(written);
    (!lost && SHIFT_JIS.decode_without_bom_handling(&bytes).0 == written).then(|| bytes.into_owned())
}

/// The same character under the code point that the code page has.
fn twin(character: char) -> Option<char> {
    if let Some((_, twin)) = TWINS.iter().find(|(twins, _)| twins.contains(character)) {
        return Some(*twin);
    }
    // Radicals that a copy out of a document carries in place of kanji, forms for vertical and for small print.
    let is_form = matches!(character, '\u{2E80}'..='\u{2FDF}' | '\u{FE10}'..='\u{FE19}' | '\u{FE30}'..='\u{FE6F}' | '\u{FF00}'..='\u{FFEF}');
    let text = String::from(character);
    let mut same: Box<dyn Iterator<Item = char>> = if is_form { Box::new(text.nfkc()) } else { Box::new(text.nfc()) };
    same.next().filter(|twin| *twin != character && same.next().is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> String {
        let (bytes, missing) = encode(text);
        assert!(missing.is_empty(), "{text}: {missing:?}");
        SHIFT_JIS.decode(&bytes).0.into_owned()
    }

    #[test]
    fn all_that_the_code_page_has_is_written_as_it_was_typed() {
        let mut tried = 0;
        let leads = (0x81..=0x9F).chain(0xE0..=0xFC);
        let doubles = leads.flat_map(|lead| (0x40..=0xFC).map(move |trail| vec![lead, trail]));
        for bytes in (0x20..=0x7E).chain(0xA1..=0xDF).map(|single| vec![single]).chain(doubles) {
            let (text, wrong) = SHIFT_JIS.decode_without_bom_handling(&bytes);
            // What the code page leaves to each maker has no meaning to keep.
            if wrong || text.contains(|c| matches!(c, '\u{E000}'..='\u{F8FF}')) {
                continue;
            }
            assert_eq!(written(&text), text, "{bytes:X?}");
            tried += 1;
        }
        assert!(tried > 7_500, "{tried}");
    }

    #[test]
    fn one_character_under_two_code_points_is_written_as_the_one_there_is() {
        for (typed, read) in [
            ("泉崎1〜2", "泉崎1～2"),
            ("1−2", "1－2"),
            ("3–4", "3－4"),
            ("3—4", "3―4"),
            ("3‑4", "3‐4"),
            ("1‐2", "1‐2"),
            ("1―2", "1―2"),
            ("‖∥", "∥∥"),
            ("¢£¬¦¥‾", "￠￡￢￤￥￣"),
            ("A·B", "A・B"),
            ("1\u{A0}2", "1 2"),
            ("\u{C5}\u{212B}", "\u{212B}\u{212B}"),
            ("⼭⽥", "山田"),
            ("︵﹣", "(－"),
        ] {
            assert_eq!(written(typed), read, "{typed}");
        }
    }

    #[test]
    fn marks_are_brought_together_and_nothing_else_is_changed() {
        for (typed, read) in [
            ("か\u{3099}とう は\u{309A}", "がとう ぱ"),
            ("カ\u{3099}トウ ウ\u{3099}", "ガトウ ヴ"),
            ("か゛", "か゛"),
            ("ｶﾞ", "ｶﾞ"),
            ("\u{FA19}社\u{FA11}\u{FA10}", "\u{FA19}社\u{FA11}\u{FA10}"),
            // What it has not itself, but whose usual form it has.
            ("\u{FA30}", "侮"),
        ] {
            assert_eq!(written(typed), read, "{typed}");
        }
    }

    #[test]
    fn what_is_left_is_written_as_code_points_and_told() {
        let (bytes, missing) = encode("髙橋𠮷𠮷葛\u{E0100}e\u{301}か\u{309A}");
        assert_eq!(missing, ['é', '\u{309A}', '𠮷', '\u{E0100}']);
        assert_eq!(SHIFT_JIS.decode(&bytes).0, "髙橋U+20BB7U+20BB7葛U+E0100U+00E9かU+309A");
        // Another character is no twin.
        for other in ["²", "⑳\u{20DD}", "ⅻ", "Ａ\u{20E3}", "\u{E000}", "㍿"] {
            assert!(!encode(other).1.is_empty(), "{other}");
        }
    }

    #[test]
    fn every_twin_is_in_the_code_page_and_none_that_has_one_is() {
        for (twins, twin) in TWINS {
            assert!(as_it_is(twin).is_some(), "{twin}");
            assert!(twins.chars().all(|other| as_it_is(other).is_none()), "{twins}");
        }
    }
}
