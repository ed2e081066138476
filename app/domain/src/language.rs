//! The languages that patients can choose: Japanese, やさしい日本語, and the fourteen of the ministry's own guide to the
//! マイナ保険証. The record is Japanese whatever the screens say.

use crate::string_enum::string_enum;

string_enum! {
    /// A language, by its BCP 47 tag.
    pub enum Language {
        /// 日本語
        Japanese = "ja",
        /// やさしい日本語, after the guideline of 出入国在留管理庁 and 文化庁 (2020-08).
        EasyJapanese = "ja-x-easy",
        /// English
        English = "en",
        /// 简体中文
        SimplifiedChinese = "zh-Hans",
        /// 繁體中文
        TraditionalChinese = "zh-Hant",
        /// 한국어
        Korean = "ko",
        /// Tiếng Việt
        Vietnamese = "vi",
        /// Português
        Portuguese = "pt",
        /// Español
        Spanish = "es",
        /// Tagalog
        Tagalog = "tl",
        /// Bahasa Indonesia
        Indonesian = "id",
        /// नेपाली
        Nepali = "ne",
        /// ภาษาไทย
        Thai = "th",
        /// မြန်မာ
        Burmese = "my",
        /// ខ្មែរ
        Khmer = "km",
        /// Монгол
        Mongolian = "mn",
    }
}

impl Language {
    /// Returns whether its texts have readings (furigana) that can be shown.
    #[must_use]
    pub const fn has_readings(self) -> bool {
        matches!(self, Self::Japanese | Self::EasyJapanese)
    }

    /// Returns whether readings are shown by default, as they are for those who chose the easy words.
    #[must_use]
    pub const fn shows_readings(self) -> bool {
        matches!(self, Self::EasyJapanese)
    }
}
