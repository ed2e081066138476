//! The way of showing a screen, all of it in its address, so that an address in a report shows everybody the same.

use domain::{FormFields, Language, Preferences, Setting};

use super::{pseudo::Texts, sample::Sample};

/// The switches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Switches {
    /// The language.
    pub language: Language,
    /// Size, colours and all other settings that patients have.
    pub view: Preferences,
    /// The sample answers.
    pub sample: Sample,
    /// The way of showing its texts.
    pub texts: Texts,
    /// The tools laid over the screen, by name with commas between; none without the overlay.
    pub overlay: Option<String>,
}

impl Default for Switches {
    fn default() -> Self {
        Self {
            language: Language::Japanese,
            view: Preferences::default(),
            sample: Sample::None,
            texts: Texts::Written,
            overlay: None,
        }
    }
}

impl Switches {
    /// Reads the query of an address. What is not a switch is left alone; a switch set to what there is not is none at
    /// all, as whoever follows a mistyped address would look at another screen than its writer.
    #[must_use]
    pub fn read(query: &FormFields) -> Option<Self> {
        let mut settings = FormFields::default();
        for setting in Setting::ALL {
            let Some(value) = given(query, setting.name()) else { continue };
            settings.push(setting.field(), setting.values().iter().find(|known| **known == value).copied()?);
        }
        Some(Self {
            language: given(query, "lang").map_or(Some(Language::Japanese), Language::from_name)?,
            view: Preferences::read(&settings),
            sample: given(query, "answers").map_or(Some(Sample::None), Sample::from_name)?,
            texts: given(query, "texts").map_or(Some(Texts::Written), Texts::from_name)?,
            overlay: match given(query, "overlay") {
                Some(tools) if tools.bytes().all(is_of_tools) => Some(tools.to_owned()),
                Some(_) => return None,
                None => None,
            },
        })
    }

    /// The query of an address.
    #[must_use]
    pub fn query(&self) -> String {
        let mut query = format!("?lang={}", self.language.name());
        let mut add = |name: &str, value: &str| {
            for part in ["&", name, "=", value] {
                query.push_str(part);
            }
        };
        for (setting, value) in self.view.set() {
            add(setting.name(), value);
        }
        if self.sample != Sample::None {
            add("answers", self.sample.name());
        }
        if self.texts != Texts::Written {
            add("texts", self.texts.name());
        }
        if let Some(tools) = &self.overlay {
            add("overlay", tools);
        }
        query
    }
}

/// The value of a switch; a form sends all of them, those that are not set empty.
fn given<'a>(query: &'a FormFields, name: &str) -> Option<&'a str> {
    query.get(name).filter(|value| !value.is_empty())
}

fn is_of_tools(byte: u8) -> bool {
    byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b',' || byte == b'-'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(query: &[(&str, &str)]) -> Option<Switches> {
        Switches::read(&query.iter().copied().collect())
    }

    #[test]
    fn an_address_reads_back_as_it_was_written() {
        let all = [
            ("lang", "my"),
            ("size", "large"),
            ("theme", "dark"),
            ("spacing", "wide"),
            ("furigana", "on"),
            ("reach", "low"),
            ("answers", "long"),
            ("texts", "mirrored"),
            ("overlay", "targets,focus"),
        ];
        let switches = read(&all).expect("switches");
        let written = "?lang=my&size=large&theme=dark&spacing=wide&furigana=on&reach=low&answers=long\
                       &texts=mirrored&overlay=targets,focus";
        assert_eq!(switches.query(), written);
        assert_eq!(read(&[]).expect("switches"), Switches::default());
        assert_eq!(read(&[("size", ""), ("utm", "x")]).expect("switches").query(), "?lang=ja");
    }

    #[test]
    fn a_switch_set_to_what_there_is_not_is_refused() {
        for wrong in [
            ("lang", "tlh"),
            ("size", "huge"),
            ("theme", "pink"),
            ("answers", "many"),
            ("texts", "shorter"),
            ("overlay", "\"><b"),
        ] {
            assert_eq!(read(&[wrong]), None, "{wrong:?}");
        }
    }
}
