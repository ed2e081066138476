//! Sample answers. Nobody is called so, and no number is anybody's.

use domain::{
    Fields,
    birth_date::field::{DAY, ERA, MONTH, YEAR},
    text::{ADDRESS_MAX, NAME_MAX, PHONE_MAX},
};

use crate::Catalogue;

/// How a screen is filled in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sample {
    /// Not at all.
    #[default]
    None,
    /// As most people would.
    Usual,
    /// With the longest texts that are taken, and characters that few fonts have.
    Long,
}

/// The lines of text: the field, the key of its sample, and its longest length in characters.
const LINES: [(&str, &str, usize); 9] = [
    ("insurance.insurer_name", "insurer", NAME_MAX),
    ("insurance.employer_name", "employer", NAME_MAX),
    ("person.name", "name", NAME_MAX),
    ("person.kana", "kana", NAME_MAX),
    ("person.address", "address", ADDRESS_MAX),
    ("person.residence", "residence", ADDRESS_MAX),
    ("signer.phone", "phone", PHONE_MAX),
    ("signature.name", "name", NAME_MAX),
    ("signer.relationship", "relationship", NAME_MAX),
];

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

impl Sample {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::None, Self::Usual, Self::Long];

    /// The name in addresses.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Usual => "usual",
            Self::Long => "long",
        }
    }

    /// The sample of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sample| sample.name() == name)
    }

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
        for (field, key, max) in LINES {
            let line = texts.find(&format!("screens-{}-{key}", self.name()));
            let line = line.map(|line| if self == Self::Long { repeated(line, max) } else { line.to_owned() });
            fields.push(field, line.unwrap_or_default());
        }
        fields
    }
}

/// Answers of which every line is one character longer than is taken.
#[must_use]
pub fn too_long(texts: &Catalogue) -> Fields {
    let mut fields: Fields = LONG.into_iter().collect();
    for (field, key, max) in LINES {
        fields.push(field, repeated(&texts.text(&format!("screens-long-{key}")), max + 1));
    }
    fields
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
        assert_eq!(Sample::ALL.map(|sample| Sample::from_name(sample.name())), Sample::ALL.map(Some));
        assert_eq!(Sample::from_name("short"), None);
    }
}
