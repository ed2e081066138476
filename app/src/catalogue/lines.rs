//! The line breaks of Thai, Burmese and Khmer, between words only. These languages write no spaces between words, and
//! the dictionaries of browsers do not know all of our words; `app/lines.txt` lists those that they part wrongly.

use domain::Language;

const LINES: &str = include_str!("../../lines.txt");
/// Holds together what stands on both sides of it: U+2060, word joiner.
const JOINER: char = '\u{2060}';
/// Lets a line end: U+200B, zero width space.
const SPACE: char = '\u{200b}';
/// The Burmese negation before its verb: a line that ends behind it says the opposite on the next one.
const BURMESE_NEGATION: char = '\u{1019}';
/// The marks that make a letter the end of the syllable before it: asat and virama.
const BURMESE_FINALS: [char; 2] = ['\u{103a}', '\u{1039}'];

/// A text whose lines end between words only.
#[must_use]
pub(super) fn whole_words(language: Language, text: String) -> String {
    let words = LINES.lines().filter_map(|line| line.strip_prefix(language.name())?.strip_prefix(' '));
    let marked = words.fold(text, |text, word| {
        let plain: String = word.chars().filter(|c| !['+', '|'].contains(c)).collect();
        let marks = |c| match c {
            '+' => JOINER,
            '|' => SPACE,
            letter => letter,
        };
        text.replace(&plain, &word.chars().map(marks).collect::<String>())
    });
    if language == Language::Burmese { with_negations(&marked) } else { marked }
}

/// A Burmese text whose negations hold to their verbs.
fn with_negations(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let is_consonant = |at: usize| letters.get(at).is_some_and(|c| ('\u{1000}'..='\u{1021}').contains(c));
    let is_final = |at: usize| letters.get(at + 1).is_some_and(|c| BURMESE_FINALS.contains(c));
    let mut held = String::with_capacity(text.len());
    for (at, letter) in letters.iter().enumerate() {
        held.push(*letter);
        if *letter == BURMESE_NEGATION && is_consonant(at + 1) && !is_final(at + 1) {
            held.push(JOINER);
        }
    }
    held
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_the_list_holds_together() {
        let said = whole_words(Language::Thai, "บัตรมายนัมเบอร์".into());
        assert_eq!(said, "บัตรมาย\u{2060}นัมเบอร์");
        let said = whole_words(Language::Khmer, "នៅអេក្រង់នេះ".into());
        assert_eq!(said, "នៅ\u{200b}អេ\u{2060}ក្រង់\u{200b}នេះ");
        assert_eq!(whole_words(Language::Vietnamese, "Thẻ My Number".into()), "Thẻ My Number");
    }

    #[test]
    fn a_burmese_negation_is_never_alone() {
        assert_eq!(whole_words(Language::Burmese, "မရှိ".into()), "မ\u{2060}ရှိ");
        assert_eq!(whole_words(Language::Burmese, "မင်း".into()), "မင်း", "a syllable with a final");
        assert_eq!(whole_words(Language::Burmese, "မိသား".into()), "မိသား", "a syllable with a vowel of its own");
    }
}
