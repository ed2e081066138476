//! Names as they are compared: what is on a card against what somebody typed.
//!
//! Only a search folds; a record keeps what was written. Two keys are made of each text. The strict one holds what is one
//! name by any keyboard: width, composition (NFD), accents, case, kana, spaces, dots and apostrophes, the forms of a kanji.
//! The loose one also lets go of what kana are heard as: long vowels, small kana, ヂ and ジ. A name is found by either.

use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;

domain::redacted!(Key);

/// The forms of a character on a line, the usual one first; `server/variants/make.py` says where they come from.
static TABLE: &str = include_str!("../variants/variants.txt");
/// Each other form with the usual one, sorted.
static USUAL: LazyLock<Vec<(char, char)>> = LazyLock::new(|| {
    let forms = TABLE.lines().filter_map(|line| {
        let mut forms = line.chars();
        let usual = forms.next()?;
        Some(forms.map(move |form| (form, usual)))
    });
    let mut all: Vec<(char, char)> = forms.flatten().collect();
    all.sort_unstable();
    all
});
/// Letters that have no accent to lose in Unicode's eyes and are yet typed without one (Đỗ, Łukasz, Strauß).
const LETTERS: [(char, &str); 10] = [
    ('đ', "d"),
    ('ð', "d"),
    ('ħ', "h"),
    ('ı', "i"),
    ('ł', "l"),
    ('ø', "o"),
    ('ß', "ss"),
    ('æ', "ae"),
    ('œ', "oe"),
    ('þ', "th"),
];
/// Katakana by their vowel, those without one left out.
const VOWELS: [(char, &str); 5] = [
    ('ア', "アカサタナハマヤラワガザダバパァャ"),
    ('イ', "イキシチニヒミリギジヂビピィ"),
    ('ウ', "ウクスツヌフムユルグズヅブプヴゥュ"),
    ('エ', "エケセテネヘメレゲゼデベペェ"),
    ('オ', "オコソトノホモヨロヲゴゾドボポォョ"),
];
/// Kana that are heard as another, or that other systems write large.
const HEARD: [(char, char); 12] = [
    ('ァ', 'ア'),
    ('ィ', 'イ'),
    ('ゥ', 'ウ'),
    ('ェ', 'エ'),
    ('ォ', 'オ'),
    ('ッ', 'ツ'),
    ('ャ', 'ヤ'),
    ('ュ', 'ユ'),
    ('ョ', 'ヨ'),
    ('ヂ', 'ジ'),
    ('ヅ', 'ズ'),
    ('ヲ', 'オ'),
];
/// The kana written for が between two kanji, in any spelling of a place or a family (一ヶ谷, 一ケ谷, 一が谷).
const BETWEEN_KANJI: &str = "ケヶカヵガ个箇";

/// A text as it is compared.
#[derive(Clone, PartialEq, Eq)]
pub struct Key {
    strict: String,
    loose: String,
}

impl Key {
    /// The key of a text, as one word: spaces and punctuation are gone.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let words: Vec<String> = words(text).collect();
        Self { strict: words.concat(), loose: words.iter().map(|word| loose(word)).collect() }
    }

    /// Returns whether nothing is left to compare.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.strict.is_empty()
    }
}

/// Texts to search in, as one line of memory.
#[must_use]
pub fn searchable<'a>(texts: impl IntoIterator<Item = &'a str>) -> Box<str> {
    let mut lines: Vec<String> = texts.into_iter().map(Key::of).flat_map(|key| [key.strict, key.loose]).collect();
    lines.sort_unstable();
    lines.dedup();
    lines.join("\n").into()
}

/// The words of what is searched for, each of which is to be found, in whichever order.
#[must_use]
pub fn keys(typed: &str) -> Vec<Key> {
    words(typed).map(|strict| Key { loose: loose(&strict), strict }).collect()
}

/// Returns whether all words of a search are in a text made by [`searchable`].
#[must_use]
pub fn has(searchable: &str, keys: &[Key]) -> bool {
    keys.iter().all(|key| searchable.contains(&key.strict) || searchable.contains(&key.loose))
}

/// The words of a text by the strict rule.
fn words(text: &str) -> impl Iterator<Item = String> {
    let plain = plain(text);
    let words: Vec<String> = plain.split(is_between_words).map(strict).filter(|word| !word.is_empty()).collect();
    words.into_iter()
}

/// In one width, composed, without accents and in lower case; kana as katakana.
fn plain(text: &str) -> String {
    let marks = text.chars().map(|character| match character {
        // They stand beside a letter or are a part of it.
        '゛' | 'ﾞ' => '\u{3099}',
        '゜' | 'ﾟ' => '\u{309A}',
        other => other,
    });
    let lower: String = marks.nfkd().flat_map(char::to_lowercase).collect();
    let bare = lower.nfd().filter(|character| !matches!(character, '\u{300}'..='\u{36F}'));
    let composed: String = bare.nfc().collect();
    let mut katakana = String::with_capacity(composed.len());
    for character in composed.chars() {
        match character {
            'ぁ'..='ゖ' | 'ゝ' | 'ゞ' => katakana.extend(char::from_u32(u32::from(character) + 0x60)),
            // A dash behind katakana is a long vowel that was hard to type.
            '-' | '‐' | '‑' | '–' | '—' | '―' | '−' | '─' if katakana.ends_with(is_katakana) => {
                katakana.push('ー');
            }
            other => katakana.push(other),
        }
    }
    katakana
}

fn is_katakana(character: char) -> bool {
    matches!(character, 'ァ'..='ヺ' | 'ー')
}

/// Spaces, dots and the like. An apostrophe is within a word (O’Brien).
fn is_between_words(character: char) -> bool {
    let punctuation = |c: char| c.is_ascii_punctuation() || "・･、。，．‐‑–—―−‧·•゠".contains(c);
    character.is_whitespace() || (punctuation(character) && !matches!(character, '\'' | '`'))
}

/// One form of each character; marks that are not seen and apostrophes are gone.
fn strict(word: &str) -> String {
    let mut usual: Vec<char> = word.chars().filter(|c| c.is_alphanumeric() && !is_apostrophe(*c)).map(usual).collect();
    for at in 1..usual.len() {
        if usual[at] == '々' {
            usual[at] = usual[at - 1];
        }
    }
    let mut strict = String::with_capacity(word.len());
    for (at, character) in usual.iter().enumerate() {
        let beside = |at: Option<usize>| at.and_then(|at| usual.get(at)).copied().is_some_and(is_kanji);
        let between = beside(at.checked_sub(1)) && beside(Some(at + 1));
        match character {
            _ if between && BETWEEN_KANJI.contains(*character) => strict.push('ケ'),
            'ヶ' => strict.push('ケ'),
            'ヵ' => strict.push('カ'),
            other => match LETTERS.iter().find(|(letter, _)| letter == other) {
                Some((_, plain)) => strict.push_str(plain),
                None => strict.push(*other),
            },
        }
    }
    strict
}

/// The letters among the apostrophes (ʼ, ʻ).
fn is_apostrophe(character: char) -> bool {
    matches!(character, '\u{2B9}'..='\u{2C1}')
}

fn is_kanji(character: char) -> bool {
    matches!(character, '々' | '〆' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

fn usual(form: char) -> char {
    USUAL.binary_search_by_key(&form, |(form, _)| *form).map_or(form, |at| USUAL[at].1)
}

/// Kana as they are heard: every long vowel as ー, small kana large.
fn loose(strict: &str) -> String {
    let mut loose = String::with_capacity(strict.len());
    let mut before = None;
    for character in strict.chars() {
        let is_long = match (before, character) {
            (Some(_), 'ー') | (Some('オ'), 'オ' | 'ウ') | (Some('エ'), 'エ' | 'イ') => true,
            (Some(vowel), character) => vowel == character,
            (None, _) => false,
        };
        if is_long {
            // However often it is written.
            if !loose.ends_with('ー') {
                loose.push('ー');
            }
            continue;
        }
        before = VOWELS.iter().find(|(_, kana)| kana.contains(character)).map(|(vowel, _)| *vowel);
        loose.push(HEARD.iter().find(|(kana, _)| *kana == character).map_or(character, |(_, heard)| *heard));
    }
    loose
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    fn finds(written: &str, typed: &str) -> bool {
        has(&searchable([written]), &keys(typed))
    }

    #[test]
    fn a_name_is_found_however_it_is_typed() {
        for (written, typed) in [
            ("髙橋 花子", "高橋花子"),
            ("髙橋 花子", "花子　高橋"),
            ("𠮷田 トメ", "吉田"),
            ("タカハシ ハナコ", "たかはし"),
            ("タカハシ ハナコ", "ﾀｶﾊｼ"),
            ("葛\u{E0100}城", "葛城"),
            ("葛城", "葛\u{E0100}城"),
            ("NGUYEN THI MAI", "nguyen"),
            ("渡邊", "渡辺"),
            // Accents, apart or not, typed or not.
            ("Nguyễn Thị Ánh", "nguyen thi anh"),
            ("NGUYEN THI ANH", "Nguyễn"),
            ("Đỗ Văn Đức", "do van duc"),
            ("José Müller", "jose muller"),
            ("Jose\u{301} Mu\u{308}ller", "José Müller"),
            ("Ñíguez", "niguez"),
            ("ŁUKASZ STRAUß", "lukasz strauss"),
            ("İbrahim Işık", "ibrahim isik"),
            ("カ\u{3099}トウ", "ガトウ"),
            ("か゛とう", "ガトウ"),
            ("ｶﾞﾄｳ", "がとう"),
            ("ガトウ", "か\u{3099}"),
            // Order, apostrophes, dots, dashes.
            ("SMITH JOHN", "John Smith"),
            ("Smith, John", "smith john"),
            ("ＳＭＩＴＨ　ＪＯＨＮ", "john smith"),
            ("O’Brien", "O'Brien"),
            ("O'Brien", "obrien"),
            ("OʼBrien", "O’Brien"),
            ("Jean-Luc Picard", "jean luc"),
            ("ジョン・スミス", "ジョンスミス"),
            ("ジョン スミス", "スミス・ジョン"),
            // Kana.
            ("一ヶ谷", "一ケ谷"),
            ("一ケ谷", "一が谷"),
            ("関ヶ原", "関ガ原"),
            ("ヵトウ", "カトウ"),
            ("オオノ", "オーノ"),
            ("オーノ", "おおの"),
            ("おおの", "ｵｰﾉ"),
            ("オ-ノ", "オオノ"),
            ("コウノ", "コーノ"),
            ("ショウコ", "シヨウコ"),
            ("シヅカ", "シズカ"),
            ("ケイコ", "ケーコ"),
            ("マツオ オサム", "オサム"),
            ("イノウエ", "ウエ"),
            // Compatibility forms.
            ("佐々木", "佐佐木"),
            ("佐佐木", "佐々木"),
            ("\u{FA19}山", "神山"),
            ("神山", "\u{FA19}山"),
            ("\u{FA10}本", "塚本"),
            ("\u{FA4F}山", "祐山"),
            ("⼭田", "山田"),
        ] {
            assert!(finds(written, typed), "{written} by {typed}");
        }
    }

    #[test]
    fn todays_and_old_forms_find_each_other() {
        for forms in [
            "曽曾",
            "竜龍",
            "館舘",
            "滝瀧",
            "関關",
            "条條",
            "富冨",
            "峰峯",
            "凜凛",
            "円圓",
            "増增",
            "黒黑",
            "橋𣘺",
            "昇曻",
            "高髙",
            "崎﨑嵜",
            "吉𠮷",
            "浜濱濵",
            "辺邊邉",
            "斎齋",
            "斉齊",
            "徳德",
            "瀬瀨",
            "桑桒",
            "柳栁",
            "沢澤",
            "広廣",
            "島嶋嶌",
            "国國圀",
            "恵惠",
            "真眞",
            "栄榮",
            "児兒",
            "桜櫻",
            "渕淵",
            "薮藪",
            "桧檜",
            "槙槇",
            "遥遙",
            "鉄鐵",
            "来來",
            "会會",
            "実實",
            "寿壽",
            "弥彌",
            "礼禮",
            "亀龜",
            "芸藝",
            "衛衞",
            "船舩",
            "野埜",
            "秋穐",
            "靖\u{FA1C}",
            "隆\u{F9DC}",
        ] {
            for (written, typed) in forms.chars().flat_map(|one| forms.chars().map(move |other| (one, other))) {
                assert!(finds(&format!("大{written}木"), &format!("大{typed}")), "{written} by {typed}");
            }
        }
    }

    #[test]
    fn different_names_are_not_found() {
        for (written, typed) in [
            ("高橋", "橋高"),
            ("渡辺", "渉辺"),
            ("渡", "渉"),
            ("斎藤", "斉藤"),
            ("大野", "太野"),
            ("オノ", "オオノ"),
            ("カトウ", "ガトウ"),
            ("SMITH JOHN", "john smyth"),
            ("堺", "界"),
        ] {
            assert!(!finds(written, typed), "{written} by {typed}");
        }
    }

    #[test]
    fn no_line_of_the_table_has_a_form_twice_or_two_characters_of_today() {
        let current: HashSet<char> = include_str!("../variants/current.txt").trim_end().chars().collect();
        assert!(current.len() > 2_700);
        let mut all = HashSet::new();
        for line in TABLE.lines() {
            assert!(line.chars().count() > 1, "{line}");
            assert!(line.chars().all(|form| all.insert(form)), "twice: {line}");
            assert!(line.nfc().eq(line.chars()), "one of them by normalisation: {line}");
            assert!(line.chars().filter(|form| current.contains(form)).count() <= 1, "two of today: {line}");
        }
        assert!(TABLE.lines().is_sorted_by(|one, next| one < next));
        assert!(all.len() > 20_000);
    }

    #[test]
    fn every_script_keeps_what_tells_names_apart() {
        for name in ["김영희", "राम श्रेष्ठ", "สมชาย", "မောင်မောင်", "សុខ", "Батбаяр"]
        {
            assert!(finds(name, name), "{name}");
            assert!(!Key::of(name).is_empty());
        }
        assert!(!finds("김영희", "김철수"));
        assert!(Key::of("・ 　’").is_empty());
    }
}
