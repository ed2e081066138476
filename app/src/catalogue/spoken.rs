//! The texts of a language that are read aloud from clips made ahead, for tablets that have no voice of their own.
//!
//! Every patient text is cut at its arguments; what is between them is a clip. The arguments themselves are said from
//! the sounds in `speech/sounds.txt`: numbers, dates, letters and the syllables that names are spelt in. A clip is named
//! by the hash of its text with its readings, so that a text that changes asks for another file.

use std::collections::BTreeMap;

use domain::speech;

use super::{REFERENCE, load::Catalogues};
use crate::text::{Run, Text};

const SOUNDS: &str = include_str!("../../speech/sounds.txt");

/// The days of the month as they are read, 1日《ついたち》 to 31日, by the keys that they have in a catalogue.
pub(super) fn days() -> impl Iterator<Item = (String, String)> {
    (1..=31).filter_map(|day| {
        let begins = format!("\u{ff5c}{day}\u{65e5}\u{300a}");
        let sound = SOUNDS.split_whitespace().find(|sound| sound.starts_with(&begins))?;
        Some((format!("day-{day}"), sound.to_owned()))
    })
}

/// A clip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clip {
    /// The name of its file, without the extension.
    pub name: String,
    /// The text: words, each with its reading where it has one.
    pub runs: Vec<(String, Option<String>)>,
}

impl Clip {
    fn of(runs: &[Run]) -> Self {
        let (mut spoken, mut marked) = (Vec::new(), String::new());
        for run in runs {
            let (words, reading) = match run {
                Run::Words(words) | Run::Foreign(_, words) => (words, None),
                Run::Read(words, reading) => (words, Some(reading.clone())),
            };
            for part in [words, "\n", reading.as_deref().unwrap_or_default(), "\n"] {
                marked += part;
            }
            spoken.push((words.clone(), reading));
        }
        // What is read as a whole is told by its reading, whatever it is written with.
        if let [(_, Some(reading))] = spoken.as_slice() {
            marked.clone_from(reading);
        }
        Self { name: format!("{:016x}", fnv(&marked)), runs: spoken }
    }

    /// The words that it is found by.
    fn key(&self) -> String {
        let words: String = self.runs.iter().map(|(words, _)| words.as_str()).collect();
        speech::spoken_form(&words).trim_matches(speech::is_unspoken).to_owned()
    }
}

/// The hash of a text: FNV-1a.
fn fnv(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

impl Catalogues {
    /// The clips of a language by the words that they are found by; none where the language has no readings to make
    /// them from.
    #[must_use]
    pub fn clips(&self, language: &str) -> BTreeMap<String, Clip> {
        let mut clips = BTreeMap::new();
        let Some(catalogue) = self.variant(language, true).filter(|catalogue| catalogue.readings()) else {
            return clips;
        };
        let messages = catalogue.for_tablets().messages;
        let texts = messages.iter().filter(|(key, _)| self.is_shown(key)).map(|(_, text)| Text::marked(text));
        // Where the same words are read in two ways, a text of its own goes before a part of one.
        let (cut, whole): (Vec<_>, Vec<_>) = texts.map(|text| stretches(&text)).partition(|parts| parts.len() > 1);
        let sounds = SOUNDS.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace);
        let sounds = sounds.map(|sound| Text::marked(sound).runs().to_vec());
        for runs in whole.into_iter().chain(cut).flatten().chain(sounds) {
            let clip = Clip::of(&runs);
            let key = clip.key();
            if !key.is_empty() {
                clips.entry(key).or_insert(clip);
            }
        }
        clips
    }

    /// Returns whether patients are shown a text: all of our own, and those of the official ones that other languages
    /// translate. The rest of the form is on paper alone.
    fn is_shown(&self, key: &str) -> bool {
        let translated = |catalogue: &super::Catalogue| catalogue.find(&format!("{REFERENCE}{key}")).is_some();
        !super::is_official(key) || key.ends_with("-source") || self.iter().any(translated)
    }
}

/// A text cut at its arguments and at words of other languages.
fn stretches(text: &Text) -> Vec<Vec<Run>> {
    let mut parts = vec![Vec::new()];
    for run in text.runs() {
        match run {
            Run::Words(words) => {
                for (at, words) in words.split('{').enumerate() {
                    let after = words.split_once('}').filter(|_| at > 0);
                    if after.is_some() {
                        parts.push(Vec::new());
                    }
                    let words = after.map_or(words, |(_, after)| after);
                    if let (false, Some(part)) = (words.is_empty(), parts.last_mut()) {
                        part.push(Run::Words(words.to_owned()));
                    }
                }
            }
            Run::Foreign(..) => parts.push(Vec::new()),
            Run::Read(..) => parts.last_mut().into_iter().for_each(|part| part.push(run.clone())),
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_at_its_arguments() {
        let said = |text: &str| -> Vec<String> {
            stretches(&Text::marked(text)).iter().map(|runs| Clip::of(runs).key()).collect()
        };
        assert_eq!(said("質問《しつもん》 {number}／全《ぜん》{total}問《もん》"), ["質問", "全", "問"]);
        assert_eq!(said("出典《しゅってん》：{source}"), ["出典", ""]);
        assert_eq!(said("何《なん》と 出《で》ましたか"), ["何と出ましたか"]);
        assert_eq!(said("<en>Language</en>"), ["", ""]);
    }

    #[test]
    fn another_reading_is_another_clip() {
        let name = |text: &str| Clip::of(Text::marked(text).runs()).name;
        assert_ne!(name("月《つき》"), name("月《がつ》"));
        assert_eq!(name("月《つき》"), name("月《つき》"));
    }
}
