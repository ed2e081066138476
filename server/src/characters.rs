//! Characters that other systems may not have (外字): they show 「●」 or nothing in their place, the most common trouble of
//! all at the desk.

use unicode_segmentation::UnicodeSegmentation;

use crate::cp932::is_common;

domain::redacted!(Unusual);

/// A character with what belongs to it, and its code points.
#[derive(Clone, PartialEq, Eq)]
pub struct Unusual {
    /// The character, with variation selectors and combining marks.
    pub text: String,
    /// Such as `U+8FBB U+E0101`.
    pub code: String,
}

/// The characters of a text that are not in JIS X 0208 or ASCII, each once, in their order.
#[must_use]
pub fn unusual(text: &str) -> Vec<Unusual> {
    let mut found: Vec<Unusual> = Vec::new();
    for cluster in text.graphemes(true) {
        let code = || cluster.chars().map(|c| format!("U+{:04X}", u32::from(c))).collect::<Vec<_>>().join(" ");
        if !cluster.chars().all(is_common) && !found.iter().any(|unusual| unusual.text == cluster) {
            found.push(Unusual { code: code(), text: cluster.to_owned() });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_other_systems_may_not_have_is_found_with_its_code() {
        let codes = |text: &str| unusual(text).into_iter().map(|unusual| unusual.code).collect::<Vec<_>>();
        assert_eq!(codes("髙橋 花子"), ["U+9AD9"]);
        assert_eq!(codes("𠮷田と𠮷野"), ["U+20BB7"]);
        assert_eq!(codes("葛\u{E0100}城"), ["U+845B U+E0100"]);
        assert_eq!(codes("か\u{3099}"), ["U+304B U+3099"]);
        assert_eq!(codes("①"), ["U+2460"], "a maker's character");
        assert_eq!(codes("山田 ﾀﾛｳ Nguyen 1-2"), [""; 0]);
        assert_eq!(codes("ﾔﾏﾀﾞ"), [""; 0], "a half-width mark is a character of its own to other systems");
        assert_eq!(codes("Nguyễn"), ["U+1EC5"]);
        assert_eq!(codes("泉崎1〜2−3"), [""; 0], "the same character under another code point");
    }
}
