//! One patient's settings of the screens. They are carried with the answers and end with the journey; no record has
//! them.

use crate::{form_fields::FormFields, language::Language, string_enum::string_enum};

string_enum! {
    /// Something that can be set to one's needs.
    pub enum Setting {
        /// The size of all text.
        Size = "size",
        /// The colours.
        Theme = "theme",
        /// The space within and between lines.
        Spacing = "spacing",
        /// Readings above kanji.
        Furigana = "furigana",
        /// The screens that are read aloud.
        Voice = "voice",
        /// The waiting times of the screens.
        Pace = "pace",
        /// The position of the buttons.
        Reach = "reach",
        /// Working with one switch.
        Scan = "scan",
    }
}

impl Setting {
    /// The values it can be set to; the first is the default.
    #[must_use]
    pub const fn values(self) -> &'static [&'static str] {
        match self {
            Self::Size => &["normal", "large", "largest"],
            Self::Theme => &["light", "contrast", "dark"],
            Self::Spacing => &["normal", "wide"],
            Self::Furigana | Self::Voice | Self::Scan => &["off", "on"],
            Self::Pace => &["normal", "slow"],
            Self::Reach => &["normal", "low"],
        }
    }

    /// Returns whether it needs scripts to do anything.
    #[must_use]
    pub const fn is_scripted(self) -> bool {
        matches!(self, Self::Voice | Self::Pace | Self::Scan)
    }

    /// The name of the form field that carries it.
    #[must_use]
    pub const fn field(self) -> &'static str {
        match self {
            Self::Size => "view.size",
            Self::Theme => "view.theme",
            Self::Spacing => "view.spacing",
            Self::Furigana => "view.furigana",
            Self::Voice => "view.voice",
            Self::Pace => "view.pace",
            Self::Reach => "view.reach",
            Self::Scan => "view.scan",
        }
    }
}

/// One patient's settings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Preferences([Option<&'static str>; Setting::ALL.len()]);

impl Preferences {
    /// Reads the fields that carry preferences; what nobody knows is left as everybody finds it.
    #[must_use]
    pub fn read(fields: &FormFields) -> Self {
        let mut preferences = Self::default();
        for setting in Setting::ALL {
            let typed = fields.get(setting.field());
            let chosen = setting.values().iter().copied().find(|value| typed == Some(value));
            // Only of readings it depends on the language what is usual.
            let usual = |value: &&str| *setting != Setting::Furigana && *value == setting.values()[0];
            preferences.0[*setting as usize] = chosen.filter(|value| !usual(value));
        }
        preferences
    }

    /// The settings that were changed.
    pub fn set(&self) -> impl Iterator<Item = (Setting, &'static str)> {
        Setting::ALL.iter().filter_map(|setting| Some((*setting, self.0[*setting as usize]?)))
    }

    /// The settings that were changed, as the fields that carry them.
    pub fn fields(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.set().map(|(setting, value)| (setting.field(), value))
    }

    /// The value of a setting for a reader of this language.
    #[must_use]
    pub fn value(&self, setting: Setting, language: Language) -> &'static str {
        let usual = if setting == Setting::Furigana && language.shows_readings() { "on" } else { setting.values()[0] };
        self.0[setting as usize].unwrap_or(usual)
    }

    /// Returns whether a setting was set to this.
    #[must_use]
    pub fn is(&self, setting: Setting, value: &str) -> bool {
        self.0[setting as usize] == Some(value)
    }

    /// Returns whether readings are shown to somebody who reads this language.
    #[must_use]
    pub fn readings(&self, language: Language) -> bool {
        language.has_readings() && self.value(Setting::Furigana, language) == "on"
    }

    /// The factor by which the waiting times are multiplied.
    #[must_use]
    pub fn patience(&self) -> u32 {
        if self.is(Setting::Pace, "slow") { 3 } else { 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_set_comes_back_and_nothing_else_does() {
        let fields: FormFields = [
            ("view.size", "largest"),
            ("view.theme", "pink"),
            ("view.pace", "slow"),
            ("view.scan", "off"),
            ("size", "large"),
        ]
        .into_iter()
        .collect();
        let preferences = Preferences::read(&fields);
        let carried: Vec<_> = preferences.fields().collect();
        assert_eq!(carried, [("view.size", "largest"), ("view.pace", "slow")]);
        assert_eq!(preferences.value(Setting::Theme, Language::Japanese), "light");
        assert_eq!(preferences.patience(), 3);
        assert_eq!(Preferences::default().patience(), 1);
    }

    #[test]
    fn readings_are_there_for_the_easy_words_until_somebody_says_otherwise() {
        let off: FormFields = [("view.furigana", "off")].into_iter().collect();
        let on: FormFields = [("view.furigana", "on")].into_iter().collect();
        let shown = |fields: &FormFields, language| Preferences::read(fields).readings(language);
        assert!(!shown(&FormFields::default(), Language::Japanese) && shown(&on, Language::Japanese));
        assert!(shown(&FormFields::default(), Language::EasyJapanese) && !shown(&off, Language::EasyJapanese));
        assert!(!shown(&on, Language::English), "nothing has readings there");
    }

    #[test]
    fn every_setting_is_named_by_its_field() {
        for setting in Setting::ALL {
            assert_eq!(setting.field(), format!("view.{}", setting.name()));
            assert!(setting.values().len() >= 2);
        }
    }
}
