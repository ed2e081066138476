//! Text in full width, in half width and in katakana, as other programs take it; kana as boards of letters change them.

/// The text in full-width characters; what has no full-width form stays as it is.
#[must_use]
pub fn full_width(text: &str) -> String {
    let mut wide = String::with_capacity(text.len() * 2);
    for character in text.chars() {
        match character {
            ' ' => wide.push('\u{3000}'),
            '!'..='~' => wide.extend(char::from_u32(u32::from(character) + WIDE_OFFSET)),
            // A mark of its own, in half width or as other keyboards write it (NFD).
            'ﾞ' | 'ﾟ' | '\u{3099}' | '\u{309A}' => {
                let mark = if matches!(character, 'ﾞ' | '\u{3099}') { 'ﾞ' } else { 'ﾟ' };
                let last = wide.pop();
                if let Some(voiced) = last.and_then(|last| voiced(last, mark)) {
                    wide.push(voiced);
                } else {
                    wide.extend(last);
                    wide.push(if mark == 'ﾞ' { '゛' } else { '゜' });
                }
            }
            '｡'..='ﾝ' => wide.push(from_half_width(character)),
            other => wide.push(other),
        }
    }
    wide
}

/// The text in full-width katakana; what is neither kana nor ASCII stays as it is.
#[must_use]
pub fn katakana(text: &str) -> String {
    full_width(text)
        .chars()
        .map(|character| match character {
            'ぁ'..='ゖ' => char::from_u32(u32::from(character) + KATAKANA_OFFSET).unwrap_or(character),
            other => other,
        })
        .collect()
}

/// The text in half-width katakana and ASCII, as many レセコン take カナ; what has no half-width form stays as it is.
#[must_use]
pub fn half_width(text: &str) -> String {
    let mut narrow = String::with_capacity(text.len());
    for character in katakana(text).chars() {
        match character {
            '\u{3000}' => narrow.push(' '),
            '！'..='～' => narrow.extend(char::from_u32(u32::from(character) - WIDE_OFFSET)),
            other => match unvoiced(other) {
                Some((plain, mark)) => narrow.extend([to_half_width(plain), mark]),
                None => narrow.push(to_half_width(other)),
            },
        }
    }
    narrow
}

/// A mark that a key of a board gives the kana before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// ゛
    Voiced,
    /// ゜
    SemiVoiced,
    /// 小
    Small,
}

/// A kana with a mark, in the script that it is in; the plain one where it has the mark already.
///
/// From any form of a kana each mark leads to its own, as from パ to バ. `None` where there is no such letter.
#[must_use]
pub fn with_mark(kana: char, mark: Mark) -> Option<char> {
    let (hiragana, offset) = match kana {
        'ぁ'..='ゖ' => (kana, 0),
        'ァ'..='ヶ' => (char::from_u32(u32::from(kana) - KATAKANA_OFFSET)?, KATAKANA_OFFSET),
        _ => return None,
    };
    let forms = FORMS.iter().find(|forms| forms.contains(hiragana))?;
    let place = match mark {
        Mark::Voiced => 1,
        Mark::SemiVoiced => 2,
        Mark::Small => 3,
    };
    let marked = forms.chars().nth(place).filter(|form| *form != ' ')?;
    let next = if marked == hiragana { forms.chars().next()? } else { marked };
    char::from_u32(u32::from(next) + offset)
}

/// The kana that marks change: each plain, with ゛, with ゜, small; a space where there is no such form.
const FORMS: [&str; 29] = [
    "あ  ぁ",
    "い  ぃ",
    "うゔ ぅ",
    "え  ぇ",
    "お  ぉ",
    "かが ゕ",
    "きぎ",
    "くぐ",
    "けげ ゖ",
    "こご",
    "さざ",
    "しじ",
    "すず",
    "せぜ",
    "そぞ",
    "ただ",
    "ちぢ",
    "つづ っ",
    "てで",
    "とど",
    "はばぱ",
    "ひびぴ",
    "ふぶぷ",
    "へべぺ",
    "ほぼぽ",
    "や  ゃ",
    "ゆ  ゅ",
    "よ  ょ",
    "わ  ゎ",
];

fn to_half_width(character: char) -> char {
    let at = HALF_WIDTH.chars().position(|wide| wide == character).and_then(|at| u32::try_from(at).ok());
    at.and_then(|at| char::from_u32(u32::from('｡') + at)).unwrap_or(character)
}

/// A voiced katakana as the plain one and its mark.
fn unvoiced(voiced_one: char) -> Option<(char, char)> {
    let plain = |step: u32| char::from_u32(u32::from(voiced_one) - step);
    let candidates = [(Some('ウ'), 'ﾞ'), (plain(1), 'ﾞ'), (plain(2), 'ﾟ')];
    candidates.into_iter().find_map(|(plain, mark)| {
        plain.filter(|plain| voiced(*plain, mark) == Some(voiced_one)).map(|plain| (plain, mark))
    })
}

/// From ASCII to the full-width forms.
const WIDE_OFFSET: u32 = 0xFEE0;
/// From hiragana to katakana.
const KATAKANA_OFFSET: u32 = 0x60;
/// Half-width katakana from U+FF61 on, in full width.
const HALF_WIDTH: &str = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

fn from_half_width(character: char) -> char {
    let at = u32::from(character) - u32::from('｡');
    usize::try_from(at).ok().and_then(|at| HALF_WIDTH.chars().nth(at)).unwrap_or(character)
}

/// A kana with a mark that stood beside it as a character of its own.
fn voiced(plain: char, mark: char) -> Option<char> {
    if let 'ぁ'..='ゖ' = plain {
        let shifted = |kana: char, by: i32| u32::from(kana).checked_add_signed(by).and_then(char::from_u32);
        let offset = KATAKANA_OFFSET.cast_signed();
        return shifted(voiced(shifted(plain, offset)?, mark)?, -offset);
    }
    let step = match (plain, mark) {
        ('ウ', 'ﾞ') => return Some('ヴ'),
        ('カ'..='ト' | 'ハ'..='ホ', 'ﾞ') => 1,
        ('ハ'..='ホ', 'ﾟ') => 2,
        _ => return None,
    };
    // Only the plain ones have a voiced one behind them.
    let has_voice = "カキクケコサシスセソタチツテトハヒフヘホ".contains(plain);
    char::from_u32(u32::from(plain) + step).filter(|_| has_voice)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kana_go_to_half_width_and_back() {
        assert_eq!(half_width("ヴァイオリン　ガッパー Ａ１"), "ｳﾞｧｲｵﾘﾝ ｶﾞｯﾊﾟｰ A1");
        assert_eq!(half_width("たかはし"), "ﾀｶﾊｼ");
        for wide in HALF_WIDTH.chars() {
            assert_eq!(full_width(&half_width(&wide.to_string())), wide.to_string());
        }
        assert_eq!(half_width("髙橋"), "髙橋", "what has none stays");
    }

    #[test]
    fn marks_beside_kana_are_brought_together() {
        assert_eq!(katakana("か\u{3099}とう は\u{309A}"), "ガトウ　パ");
        assert_eq!(full_width("か\u{3099}カ\u{3099}は\u{309A}う\u{3099}"), "がガぱゔ");
        assert_eq!(half_width("か\u{3099}とう"), "ｶﾞﾄｳ");
        assert_eq!(full_width("山\u{3099}"), "山゛");
    }

    #[test]
    fn marks_go_round_in_sets_from_any_form_to_any_other() {
        use Mark::{SemiVoiced, Small, Voiced};
        for (kana, mark, becomes) in [
            ('ハ', Voiced, 'バ'),
            ('バ', SemiVoiced, 'パ'),
            ('パ', SemiVoiced, 'ハ'),
            ('づ', Small, 'っ'),
            ('っ', Voiced, 'づ'),
            ('ウ', Voiced, 'ヴ'),
            ('ガ', Small, 'ヵ'),
            ('ヵ', Small, 'カ'),
        ] {
            assert_eq!(with_mark(kana, mark), Some(becomes), "{kana} {mark:?}");
        }
        for (kana, mark) in [('リ', Voiced), ('ガ', SemiVoiced), ('ん', Small), ('A', Small), ('ー', Voiced)] {
            assert_eq!(with_mark(kana, mark), None, "{kana} {mark:?}");
        }
    }

    #[test]
    fn every_half_width_kana_has_its_full_width_form() {
        assert_eq!(full_width("ｱﾝｳﾞﾊﾟｶﾞｯｰ｡ﾞ"), "アンヴパガッー。゛");
        assert_eq!(full_width("ﾟｱﾟ"), "゜ア゜");
        assert_eq!(HALF_WIDTH.chars().count(), usize::try_from(u32::from('ﾝ') - u32::from('｡') + 1).expect("small"));
        assert_eq!(katakana("ゔぁ𠮷A"), "ヴァ𠮷Ａ");
    }
}
