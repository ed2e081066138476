//! Sample answers. Nobody is called so, and no number is anybody's.

use app::Catalogue;
use domain::{
    Area, Entry, Fields, Point, Sheet,
    birth_date::field::{DAY, ERA, MONTH, YEAR},
    signature::{self, Stroke},
    slot::Slot,
    text::NAME_MAX,
    wire,
};

use super::states::Given;

wire! {
    /// How a screen is filled in.
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
    let of_form = Entry::ALL.iter().filter_map(|entry| match Sheet::default().slot(*entry) {
        Slot::Line(_, max, _) => Some((entry.name(), max)),
        _ => None,
    });
    // Whoever signs by name is called as the patient is.
    of_form.chain([(signature::field::NAME, NAME_MAX)]).map(|(field, max)| {
        let key = field.rsplit('.').next().unwrap_or(field);
        (field, key.trim_end_matches("_name"), max)
    })
}

/// What most people choose.
const USUAL: [(&str, &str); 10] = [
    ("situation", "invalid"),
    ("options", "form"),
    ("insurance.has_valid_certificate", "true"),
    ("insurance.kind", "employees"),
    ("insurance.issued", "within_month"),
    (ERA, "showa"),
    (YEAR, "60"),
    (MONTH, "5"),
    (DAY, "12"),
    ("person.sex", "female"),
];

/// What makes the form longest: every question is asked.
const LONG: [(&str, &str); 11] = [
    ("situation", "not_found"),
    ("options", "form"),
    ("insurance.has_valid_certificate", "true"),
    ("insurance.kind", "national_society"),
    ("insurance.issued", "within_month"),
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
    pub fn fields(self, texts: &Catalogue) -> Fields {
        let chosen: &[(&str, &str)] = match self {
            Self::None => return Fields::default(),
            Self::Usual => &USUAL,
            Self::Long => &LONG,
        };
        let mut fields: Fields = chosen.iter().copied().collect();
        for (field, key, max) in lines() {
            let line = texts.find(&format!("screens-{}-{key}", self.name()));
            let line = line.map(|line| if self == Self::Long { repeated(line, max) } else { line.to_owned() });
            fields.push(field, line.unwrap_or_default());
        }
        fields
    }
}

/// What a hand has written.
#[must_use]
pub fn ink() -> Vec<Stroke> {
    let part = |hundredths: u8| f32::from(hundredths) / 100.0;
    let point = |(x, y): &(u8, u8)| Point { x: part(*x), y: part(*y), at: 0 };
    LETTERS.iter().map(|stroke| stroke.iter().map(point).collect()).collect()
}

/// Answers of which every line is one character longer than is taken.
#[must_use]
pub fn too_long(texts: &Catalogue) -> Fields {
    let mut fields: Fields = LONG.into_iter().collect();
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
