//! Reading aloud from clips made ahead: how numbers are said, which clips say a text, which voices speak a language.
//!
//! The server lists the clips of its texts by their [spoken form](spoken_form), and tablets look for them by the same.

use crate::text::ascii_digits;

/// The characters that are not spoken: spaces, and marks that only structure a text.
const UNSPOKEN: &str = " \u{3001}\u{3002}\u{30fb}\u{ff1a}\u{ff0f}\u{ff08}\u{ff09}\u{300c}\u{300d}\u{3010}\u{3011}\u{203b}\u{25cb}\u{2192}\u{2026}\u{2015}\u{ff0d}\u{ff5c}()/:,-_?!";

/// The longest clip that is looked for, in characters.
const LONGEST: usize = 400;

/// The cost of a character that no clip says; each clip costs 1.
const UNKNOWN: usize = 10_000;

/// Returns whether a character is never said.
#[must_use]
pub fn is_unspoken(character: char) -> bool {
    UNSPOKEN.contains(character)
}

/// A text as clips are found by: without spaces, its longer numbers in the parts that they are read in.
///
/// Up to 9999 a number is read as one, `1985` as `1000 900 85`; longer ones, those that begin with zero, and the parts of
/// a telephone number are read digit by digit.
#[must_use]
pub fn spoken_form(words: &str) -> String {
    let (mut said, mut number, mut dashed) = (String::new(), String::new(), false);
    for character in ascii_digits(words).chars().filter(|character| !character.is_whitespace()).chain([' ']) {
        if character.is_ascii_digit() {
            number.push(character);
            continue;
        }
        let dash = matches!(character, '-' | '\u{ff0d}' | '\u{2010}' | '\u{2212}');
        say_number(&number, dash || dashed, &mut said);
        number.clear();
        dashed = dash;
        said.push(character);
    }
    said.pop();
    said
}

fn say_number(number: &str, part_of_longer: bool, said: &mut String) {
    let length = number.len();
    if length > 4 || (length > 1 && (part_of_longer || number.starts_with('0'))) {
        for digit in number.chars() {
            said.push(digit);
            said.push(' ');
        }
        return;
    }
    let mut leading = true;
    for (at, digit) in number.chars().enumerate() {
        let zeros = length - 1 - at;
        if zeros >= 2 && digit != '0' {
            said.push(digit);
            said.push_str(&"000"[..zeros]);
            said.push(' ');
        } else if zeros < 2 && (digit != '0' || !leading || length == 1) {
            said.push(digit);
            leading = false;
        }
    }
}

/// The best way to say a text from a place on.
struct Way<C> {
    cost: usize,
    /// The place where its first step ends, in characters.
    to: usize,
    /// The clip that says the first step; without one, a character is left out.
    clip: Option<C>,
}

/// The clips that say a text, given in its [spoken form](spoken_form): as few as can be, and as little left out as can
/// be. `find` gives the clip that says exactly these words.
///
/// A `whole` text is said whole or not at all, as an answer is; of any other, what no clip says is left out.
pub fn plan<C>(text: &str, whole: bool, find: impl Fn(&str) -> Option<C>) -> Vec<C> {
    let ways = ways_to_say(text, find);
    let has_gaps = ways.first().is_some_and(|way| way.cost >= UNKNOWN);
    let mut clips = Vec::new();
    if whole && has_gaps {
        return clips;
    }
    let mut next = 0;
    for (at, way) in ways.into_iter().enumerate() {
        if at != next {
            continue;
        }
        next = way.to;
        // Between gaps single syllables say nothing.
        clips.extend(way.clip.filter(|_| !has_gaps || way.to - at > 2));
    }
    clips
}

/// The best way to say a text from each of its characters on, found from its end.
fn ways_to_say<C>(text: &str, find: impl Fn(&str) -> Option<C>) -> Vec<Way<C>> {
    let characters: Vec<_> = text.char_indices().collect();
    let count = characters.len();
    let mut costs = vec![0; count + 1];
    let mut ways = Vec::with_capacity(count);
    for (from, &(start, character)) in characters.iter().enumerate().rev() {
        let skipped = if is_unspoken(character) { 0 } else { UNKNOWN };
        let mut best = Way { cost: costs[from + 1] + skipped, to: from + 1, clip: None };
        let ends = characters.iter().map(|(end, _)| *end).skip(from + 1).chain([text.len()]);
        for (to, (end, rest)) in (from + 1..).zip(ends.zip(&costs[from + 1..])).take(LONGEST) {
            let cost = rest + 1;
            if cost < best.cost
                && let Some(clip) = find(&text[start..end])
            {
                best = Way { cost, to, clip: Some(clip) };
            }
        }
        costs[from] = best.cost;
        ways.push(best);
    }
    ways.reverse();
    ways
}

/// Returns whether a voice speaks a language, by their tags (BCP 47). Voices of Chinese are told by their region.
#[must_use]
pub fn speaks(voice: &str, language: &str) -> bool {
    let primary = |tag| str::split(tag, ['-', '_']).next();
    let spoken = primary(voice).unwrap_or(voice);
    if language.starts_with("zh-") {
        let is_traditional = ["TW", "HK", "Hant"].iter().any(|part| voice.contains(part));
        return ["zh", "cmn"].contains(&spoken) && is_traditional == (language == "zh-Hant");
    }
    // Filipino is what browsers call Tagalog.
    primary(language) == Some(spoken) || (language == "tl" && spoken == "fil")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_say_them() {
        for (typed, said) in [
            ("1985年", "1000 900 85年"),
            ("２０００", "2000 "),
            ("2005年", "2000 5年"),
            ("110", "100 10"),
            ("200文字", "200 文字"),
            ("0", "0"),
            ("85", "85"),
            ("05", "0 5 "),
            ("098-123-4567", "0 9 8 -1 2 3 -4 5 6 7 "),
            ("12345", "1 2 3 4 5 "),
            (" タカハシ　ハナコ ", "タカハシハナコ"),
        ] {
            assert_eq!(spoken_form(typed), said, "{typed}");
        }
    }

    #[test]
    fn marks_that_structure_a_text_are_not_said() {
        assert_eq!(UNSPOKEN, " 、。・：／（）「」【】※○→…―－｜()/:,-_?!");
        assert!(is_unspoken('。') && !is_unspoken('ー'));
    }

    /// The spoken parts of a text, by clips that are named by their words.
    fn said(text: &str, whole: bool) -> Vec<String> {
        let known =
            ["質問", "全", "問", "3", "12", "昭和", "60年", "5月", "12日", "1", "2", "年", "年です", "60", "か", "つ"];
        plan(&spoken_form(text), whole, |words| known.contains(&words).then(|| words.to_owned()))
    }

    #[test]
    fn a_text_is_said_with_the_fewest_clips() {
        assert_eq!(said("質問 3／全12問", false), ["質問", "3", "全", "12", "問"]);
        assert_eq!(said("昭和60年5月12日", true), ["昭和", "60年", "5月", "12日"]);
        assert_eq!(said("昭和60年です", true), ["昭和", "60", "年です"]);
        assert_eq!(said("1-2", true), ["1", "2"]);
        assert_eq!(said("", true), [""; 0]);
    }

    #[test]
    fn an_answer_is_said_whole_or_not_at_all() {
        assert_eq!(said("沖縄か3", true), [""; 0]);
        assert_eq!(said("沖縄か昭和年です", false), ["年です"]);
    }

    #[test]
    fn a_voice_is_known_by_its_tag() {
        for (voice, language) in [
            ("ja-JP", "ja"),
            ("ja_JP", "ja-x-easy"),
            ("zh-CN", "zh-Hans"),
            ("cmn-Hant-TW", "zh-Hant"),
            ("zh-HK", "zh-Hant"),
            ("fil-PH", "tl"),
            ("pt-BR", "pt"),
        ] {
            assert!(speaks(voice, language), "{voice} {language}");
        }
        for (voice, language) in [("zh-TW", "zh-Hans"), ("zh-CN", "zh-Hant"), ("en-US", "ja"), ("id-ID", "vi")] {
            assert!(!speaks(voice, language), "{voice} {language}");
        }
    }
}
