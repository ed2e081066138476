//! Passwords that are too easily guessed to be taken: published ones, runs of keys, sequences, repetitions, dates, and what
//! everybody in the clinic knows.

use zxcvbn::{Score, zxcvbn};

/// The passwords that anybody would try first at the desk of a clinic.
const OBVIOUS: [&str; 14] = [
    "madoguchi",
    "窓口",
    "uketsuke",
    "受付",
    "seikyu",
    "請求",
    "kaikei",
    "会計",
    "kanri",
    "管理者",
    "clinic",
    "iin",
    "byoin",
    "kurinikku",
];

/// Returns whether a password can be guessed within ten thousand million tries by somebody who knows the published
/// lists and these words.
pub(super) fn is_common(password: &str, words: &[String]) -> bool {
    let joined: Vec<String> = words.iter().map(|words| words.split_whitespace().collect()).collect();
    let parts = words.iter().flat_map(|words| words.split_whitespace()).chain(joined.iter().map(String::as_str));
    let known: Vec<&str> = OBVIOUS.into_iter().chain(parts).collect();
    zxcvbn(&half_width(password), &known).score() < Score::Four
}

/// Letters, digits and signs that were typed in full width, in the width that lists have them in.
fn half_width(text: &str) -> String {
    let narrow = |character: char| match u32::from(character) {
        code @ 0xFF01..=0xFF5E => char::from_u32(code - 0xFEE0).unwrap_or(character),
        _ => character,
    };
    text.chars().map(narrow).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_anybody_would_try_is_common() {
        let words = ["山田太郎".to_owned(), "Sakura Clinic".to_owned(), "098-000-0000".to_owned()];
        for password in [
            "aaaaaaaaaaaaa",
            "あああああああああああああ",
            "1234567890123",
            "１２３４５６７８９０１２３",
            "9876543210987",
            "abcdefghijklmn",
            "qwertyuiopasd",
            "qwertyuiop[]asdf",
            "1qaz2wsx3edc4rfv",
            "zxcvbnm,./asdf",
            "password123456",
            "Password1234567",
            "ｐａｓｓｗｏｒｄ１２３４５６",
            "passwordpassword",
            "iloveyouiloveyou",
            "administrator",
            "さくらさくらさくらさくらさくら",
            "あいうえおかきくけこさしす",
            "20261128202611",
            "1111222233334444",
            "uketsuke123456",
            "uketsukeuketsuke",
            "Madoguchi2026!",
            "山田太郎1234567890",
            "SakuraClinic123",
            "098-000-0000098",
            "             ",
        ] {
            assert!(is_common(password, &words), "{password}");
        }
    }

    #[test]
    fn what_nobody_would_try_is_not() {
        let words = ["山田太郎".to_owned(), "さくら医院".to_owned()];
        for password in [
            "correct horse battery",
            "wrong donkey paperclip",
            "AB3D-7K9M-QW2X",
            "くるま みかん でんしゃ",
            "horse-staple-7-river",
            "himitsu no kotoba wa nagai",
            "xY7!kq9Zp#2mL",
            &"長い合言葉は破られにくいものです。".repeat(3),
        ] {
            assert!(!is_common(password, &words), "{password}");
        }
    }
}
