//! Sample answers. Nobody is called so, and no number is anybody's.

use app::Catalogue;
use domain::{
    Area, FormAnswers, FormFields, Point, Question,
    birth_date::field::{DAY, ERA, MONTH, YEAR},
    signature::{self, Stroke},
    slot::Slot,
    string_enum,
    text::NAME_MAX,
};

use super::states::Given;

string_enum! {
    /// The ways of filling a screen in.
    pub enum Sample {
        /// Not at all.
        None = "none",
        /// As most people would.
        Usual = "usual",
        /// With the longest texts that are taken, and characters that few fonts have.
        Long = "long",
    }
}

/// The lines of text: the field, the key of its sample, and its longest length in characters.
fn lines() -> impl Iterator<Item = (&'static str, &'static str, usize)> {
    let of_form = Question::ALL.iter().filter_map(|question| match FormAnswers::default().slot(*question) {
        Slot::Line(_, max, _) => Some((question.name(), max)),
        _ => None,
    });
    // Whoever signs by name is called as the patient is.
    of_form.chain([(signature::field::NAME, NAME_MAX)]).map(|(field, max)| {
        let key = field.rsplit('.').next().unwrap_or(field);
        (field, key.trim_end_matches("_name"), max)
    })
}

/// The chosen answers, and the first choice of every other question that has some.
fn with_others(chosen: &[(&str, &str)]) -> FormFields {
    let form = FormAnswers::default();
    let others = Question::ALL.iter().filter_map(|question| match form.slot(*question) {
        Slot::YesNo(_) => Some((question.name(), "true")),
        Slot::Choice(choice) => Some((question.name(), choice.names()[0])),
        _ => None,
    });
    let is_chosen = |name: &str| chosen.iter().any(|(other, _)| *other == name);
    chosen.iter().copied().chain(others.filter(|(name, _)| !is_chosen(name))).collect()
}

/// The most common answers, where it is not the first of the choices; their share is not asked for.
const USUAL: [(&str, &str); 8] = [
    ("situation", "invalid"),
    ("options", "form"),
    ("insurance.share", ""),
    (ERA, "showa"),
    (YEAR, "60"),
    (MONTH, "5"),
    (DAY, "12"),
    ("person.sex", "female"),
];

/// The answers that make the form longest, with every question asked.
const LONG: [(&str, &str); 9] = [
    ("situation", "not_found"),
    ("options", "form"),
    ("insurance.kind", "national_society"),
    ("insurance.share", "unknown"),
    (ERA, "western"),
    (YEAR, "1950"),
    (MONTH, "12"),
    (DAY, "30"),
    ("person.sex", "female"),
];

/// In place of the answers that are written by hand.
pub const WITHOUT_WORDS: Given = &[("person.name", ""), ("person.address", "")];

/// 山 and 川 in print, as parts of the pad's width and height in hundredths.
const LETTERS: [&[(u8, u8)]; 5] = [
    &[(24, 20), (24, 76)],
    &[(12, 42), (12, 76), (36, 76), (36, 42)],
    &[(58, 22), (58, 56), (54, 78)],
    &[(70, 28), (70, 68)],
    &[(84, 20), (84, 80)],
];

impl Sample {
    /// The sample, or the usual one in place of none.
    #[must_use]
    pub const fn at_least_usual(self) -> Self {
        match self {
            Self::Long => Self::Long,
            Self::None | Self::Usual => Self::Usual,
        }
    }

    /// The answers as fields.
    #[must_use]
    pub fn fields(self, texts: &Catalogue) -> FormFields {
        let chosen: &[(&str, &str)] = match self {
            Self::None => return FormFields::default(),
            Self::Usual => &USUAL,
            Self::Long => &LONG,
        };
        let mut fields = with_others(chosen);
        for (field, key, max) in lines() {
            let line = texts.find(&format!("screens-{}-{key}", self.name()));
            let line = line.map(|line| if self == Self::Long { repeated(line, max) } else { line.to_owned() });
            fields.push(field, line.unwrap_or_default());
        }
        fields
    }
}

/// A sample of handwriting.
#[must_use]
pub fn ink() -> Vec<Stroke> {
    let part = |hundredths: u8| f32::from(hundredths) / 100.0;
    let point = |(x, y): &(u8, u8)| Point { x: part(*x), y: part(*y), at: 0 };
    LETTERS.iter().map(|stroke| stroke.iter().map(point).collect()).collect()
}

/// Answers of which every line is one character longer than is taken.
#[must_use]
pub fn too_long(texts: &Catalogue) -> FormFields {
    let mut fields = with_others(&LONG);
    for (field, key, max) in lines() {
        fields.push(field, repeated(&texts.text(&format!("screens-long-{key}")), max + 1));
    }
    fields
}

/// An area as the catalogue writes it: its parts and their reading.
#[must_use]
pub fn area(written: &str) -> Area {
    let (parts, kana) = written.rsplit_once('/').unwrap_or_default();
    Area { kana: kana.to_owned(), ..Area::from_value(parts).unwrap_or_default() }
}

/// A text over and over, up to a length in characters.
fn repeated(text: &str, length: usize) -> String {
    text.chars().cycle().take(length).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_repeated_to_the_character() {
        assert_eq!(repeated("abc", 7), "abcabca");
        assert_eq!(repeated("", 7), "");
    }

    #[test]
    fn a_sample_is_found_by_its_name() {
        assert_eq!(Sample::from_name("short"), None);
    }
}
