//! A text for people: words, with the readings (furigana) of its kanji and the words of other languages marked.
//!
//! Catalogues write a reading as `漢字《かんじ》`, with `｜` before a base that is more or less than a run of kanji, and the
//! words of another language as `<ja>…</ja>`. A reading is drawn above its base and never read out: who listens hears the
//! words once.

use leptos::{either::Either, prelude::*, tachys::view::IntoRender};

domain::redacted!(Run, Text);

/// A text that changes while it stands on the screen. Each gets an element of its own: what translates pages puts elements
/// of its own in place of the words that it finds, and a change to the words it took away would be seen by nobody.
pub fn changing(text: impl Fn() -> Option<Text> + Send + 'static) -> impl IntoView {
    let mut odd = false;
    move || {
        odd = !odd;
        let text = text().map(|text| view! { <span>{text.into_render()}</span> });
        if odd { Either::Left(text) } else { Either::Right(text) }.into_any()
    }
}

/// The mark that begins a base which is not just the kanji before a reading.
const BASE: char = '\u{ff5c}';
/// The mark that begins a reading.
pub const OPEN: char = '\u{300a}';
const CLOSE: char = '\u{300b}';

/// Text for inside a `<textarea>`, which the renderer puts there as it is: with its marks as character references, and
/// with a line break ahead, since a parser drops the first one it finds there.
#[must_use]
pub fn raw_text(text: &str) -> String {
    format!("\n{}", html_escape::encode_text(text))
}

/// A part of a text.
#[derive(Clone, PartialEq, Eq)]
pub enum Run {
    /// Words.
    Words(String),
    /// A base and its reading.
    Read(String, String),
    /// A language, as a tag, and words in it.
    Foreign(String, String),
}

impl Run {
    fn words(&self) -> &str {
        match self {
            Self::Words(words) | Self::Read(words, _) | Self::Foreign(_, words) => words,
        }
    }
}

/// A text.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Text(Vec<Run>);

impl Text {
    /// Words as they are: nothing in them is a mark. For whatever people have typed.
    #[must_use]
    pub fn literal(words: impl Into<String>) -> Self {
        Self(vec![Run::Words(words.into())])
    }

    /// Words in another language, as they are.
    #[must_use]
    pub fn foreign(language: &str, words: impl Into<String>) -> Self {
        Self(vec![Run::Foreign(language.to_owned(), words.into())])
    }

    /// A text as a catalogue writes it.
    #[must_use]
    pub fn marked(source: &str) -> Self {
        // Most texts of most languages have no mark.
        if !source.contains([OPEN, '<']) {
            return Self::literal(source);
        }
        let (mut runs, mut words, mut rest) = (Vec::new(), String::new(), source);
        while let Some(character) = rest.chars().next() {
            let after = &rest[character.len_utf8()..];
            if let Some((reading, beyond)) = (character == OPEN).then(|| after.split_once(CLOSE)).flatten() {
                let base = take_base(&mut words);
                push(&mut runs, &mut words);
                runs.push(Run::Read(base, reading.to_owned()));
                rest = beyond;
            } else if let Some((language, inside, beyond)) = foreign(rest) {
                push(&mut runs, &mut words);
                runs.push(Run::Foreign(language.to_owned(), inside.to_owned()));
                rest = beyond;
            } else {
                words.push(character);
                rest = after;
            }
        }
        push(&mut runs, &mut words);
        Self(runs)
    }

    /// The text with an argument, which stands as `{name}` in it, filled in.
    #[must_use]
    pub fn fill(self, name: &str, value: &Self) -> Self {
        let place = format!("{{{name}}}");
        let mut runs = Vec::new();
        for run in self.0 {
            let Run::Words(words) = &run else {
                runs.push(run);
                continue;
            };
            for (at, part) in words.split(&place).enumerate() {
                if at > 0 {
                    runs.extend(value.0.iter().cloned());
                }
                push(&mut runs, &mut part.to_owned());
            }
        }
        Self(runs)
    }

    /// Its parts in order.
    #[must_use]
    pub fn runs(&self) -> &[Run] {
        &self.0
    }

    /// The text as a catalogue writes it, without its readings.
    #[must_use]
    pub fn unread(&self) -> String {
        let written = |run: &Run| match run {
            Run::Words(words) | Run::Read(words, _) => words.clone(),
            Run::Foreign(language, words) => format!("<{language}>{words}</{language}>"),
        };
        self.0.iter().map(written).collect()
    }

    /// The words alone, for attributes, titles and paper.
    #[must_use]
    pub fn plain(&self) -> String {
        self.0.iter().map(Run::words).collect()
    }

    /// The words of its own language alone, without the brackets around others: for an attribute, in which none can be
    /// marked. What is all in another language stays as it is.
    #[must_use]
    pub fn own(&self) -> String {
        let own: String = self.0.iter().filter(|run| !matches!(run, Run::Foreign(..))).map(Run::words).collect();
        let own = [" ()", "()", "\u{ff08}\u{ff09}"].iter().fold(own, |own, empty| own.replace(empty, ""));
        if own.trim().is_empty() { self.plain() } else { own }
    }
}

fn push(runs: &mut Vec<Run>, words: &mut String) {
    if !words.is_empty() {
        runs.push(Run::Words(std::mem::take(words)));
    }
}

/// Takes what a reading belongs to off the end of the words before it.
fn take_base(words: &mut String) -> String {
    let from = words.rfind(BASE).unwrap_or_else(|| words.trim_end_matches(is_kanji).len());
    let base = words.split_off(from);
    base.strip_prefix(BASE).map(str::to_owned).unwrap_or(base)
}

fn is_kanji(character: char) -> bool {
    // With the marks for a repeated kanji and for counting, which are read as kanji are.
    matches!(character, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'.. | '\u{3005}' | '\u{3006}' | '\u{30f6}')
}

/// Words of another language at the beginning of a source: the language, the words, and what follows.
fn foreign(source: &str) -> Option<(&str, &str, &str)> {
    let (language, rest) = source.strip_prefix('<')?.split_once('>')?;
    let is_tag = language.len() == 2 && language.bytes().all(|byte| byte.is_ascii_lowercase());
    let (inside, rest) = is_tag.then(|| rest.split_once("</"))??;
    Some((language, inside, rest.split_once('>')?.1))
}

impl std::fmt::Display for Text {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|run| f.write_str(run.words()))
    }
}

impl From<String> for Text {
    fn from(words: String) -> Self {
        Self::literal(words)
    }
}

impl IntoRender for Text {
    type Output = AnyView;

    fn into_render(mut self) -> AnyView {
        match self.0.as_mut_slice() {
            [Run::Words(words)] => std::mem::take(words).into_any(),
            _ => self.0.into_iter().map(run).collect::<Vec<_>>().into_any(),
        }
    }
}

fn run(run: Run) -> AnyView {
    match run {
        Run::Words(words) => words.into_any(),
        // No part of its own to whoever listens: as one, Chromium takes the text around it apart, and screen readers then say
        // splinters and leave out what is between them.
        Run::Read(base, reading) => {
            view! { <ruby role="none">{base}<rt aria-hidden="true">{reading}</rt></ruby> }.into_any()
        }
        Run::Foreign(language, words) => view! { <span lang=language>{words}</span> }.into_any(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(base: &str, reading: &str) -> Run {
        Run::Read(base.into(), reading.into())
    }

    fn words(words: &str) -> Run {
        Run::Words(words.into())
    }

    #[test]
    fn a_reading_belongs_to_the_kanji_before_it() {
        let text = Text::marked("お名前《なまえ》を、｜1《ひと》つ書《か》く");
        let expected = [
            words("お"),
            read("名前", "なまえ"),
            words("を、"),
            read("1", "ひと"),
            words("つ"),
            read("書", "か"),
            words("く"),
        ];
        assert_eq!(text.runs(), expected);
        assert_eq!(text.plain(), "お名前を、1つ書く");
    }

    #[test]
    fn a_mark_that_marks_nothing_stays() {
        assert_eq!(Text::marked("{screen}｜｜保険《ほけん》").plain(), "{screen}｜保険");
        assert_eq!(Text::marked("《だれ").plain(), "《だれ");
        assert_eq!(Text::marked("a < b <1> <br>").plain(), "a < b <1> <br>");
    }

    #[test]
    fn words_of_another_language_are_told() {
        let text = Text::marked("Say “<ja>資格（無効）</ja>” (not valid)");
        assert_eq!(text.runs()[1], Run::Foreign("ja".into(), "資格（無効）".into()));
        assert_eq!(text.plain(), "Say “資格（無効）” (not valid)");
    }

    #[test]
    fn an_attribute_has_the_words_of_its_own_language() {
        assert_eq!(Text::marked("Name (<ja>氏名</ja>)").own(), "Name");
        assert_eq!(Text::marked("姓名（<ja>氏名</ja>）").own(), "姓名");
        assert_eq!(Text::marked("名前《なまえ》（氏名《しめい》）").own(), "名前（氏名）");
        assert_eq!(Text::foreign("ja", "氏名").own(), "氏名");
    }

    #[test]
    fn nothing_that_is_filled_in_is_taken_for_a_mark() {
        let name = Text::literal("《山》<ja>田</ja>{name}");
        let text = Text::marked("{name}さん《さん》").fill("name", &name);
        assert_eq!(text.plain(), "《山》<ja>田</ja>{name}さん");
        let era = Text::marked("{era}{year}年《ねん》").fill("era", &Text::marked("昭和《しょうわ》"));
        assert_eq!(era.fill("year", &Text::literal("元")).plain(), "昭和元年");
    }
}
