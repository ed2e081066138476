//! Texts that stand for a language that nobody has translated into yet, made from those of one that is there: half as long
//! again, or written from right to left. What cannot be read on a screen in these could not be read in that language.

use app::{
    catalogue::{Catalogue, Contents},
    text::{Run, Text},
};
use domain::string_enum;

string_enum! {
    /// The ways of showing the texts of a language to those who test the screens.
    pub enum Texts {
        /// As they are written.
        Written = "written",
        /// Half as long again, as translations can be.
        Longer = "longer",
        /// From right to left, as Arabic and Hebrew are.
        Mirrored = "mirrored",
    }
}

/// U+202E RIGHT-TO-LEFT OVERRIDE, which has any letters run as those of Arabic do, and U+202C, which ends it.
const OVERRIDE: char = '\u{202e}';
const POP: char = '\u{202c}';

impl Texts {
    /// A catalogue with its texts shown so.
    #[must_use]
    pub fn of(self, catalogue: &Catalogue) -> Catalogue {
        let change = match self {
            Self::Written => return catalogue.clone(),
            Self::Longer => longer,
            Self::Mirrored => mirrored,
        };
        let messages = catalogue.messages().iter().map(|(key, text)| (key.clone(), change(text))).collect();
        Catalogue::new(Contents {
            language: catalogue.language().to_owned(),
            readings: catalogue.readings(),
            messages,
            settings: catalogue.settings().clone(),
        })
    }

    /// The direction of a page in them, where it is not that of its language.
    #[must_use]
    pub const fn direction(self) -> Option<&'static str> {
        match self {
            Self::Mirrored => Some("rtl"),
            Self::Written | Self::Longer => None,
        }
    }
}

/// A text followed by words of its own language until it is half as long again; what is filled in stands in it once.
fn longer(text: &str) -> String {
    let own = |run: &Run| match run {
        Run::Words(words) | Run::Read(words, _) => words.clone(),
        Run::Foreign(..) => String::new(),
    };
    let words: String = Text::marked(text).runs().iter().map(own).collect();
    let words: String = words.split(['{', '}']).step_by(2).collect();
    let half = words.chars().count().div_ceil(2);
    let more: String = words.trim().chars().take(half).collect();
    format!("{text} {}", more.trim_end()).trim_end().to_owned()
}

fn mirrored(text: &str) -> String {
    format!("{OVERRIDE}{text}{POP}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_longer_text_is_half_as_long_again_and_takes_what_is_filled_in_once() {
        assert_eq!(longer("Continue"), "Continue Cont");
        assert_eq!(longer("Question {number} of {total}"), "Question {number} of {total} Questio");
        assert_eq!(longer("漢字《かんじ》を書《か》く"), "漢字《かんじ》を書《か》く 漢字を");
        assert_eq!(longer("<ja>資格（無効）</ja> (not valid)"), "<ja>資格（無効）</ja> (not valid) (not v");
        assert_eq!(longer("{value}"), "{value}");
    }

    #[test]
    fn a_mirrored_text_ends_what_it_began() {
        let text = mirrored("Say {name}");
        assert_eq!(text, "\u{202e}Say {name}\u{202c}");
        assert_eq!(Texts::Mirrored.direction(), Some("rtl"));
        assert_eq!(Texts::Longer.direction(), None);
    }
}
