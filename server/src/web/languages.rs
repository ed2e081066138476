//! Which of the languages that a clinic offers a browser would rather have.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

/// The best of the offered tags for an `Accept-Language`; none where nothing fits.
///
/// Matching is by the rules of CLDR, so that `zh-TW` finds `zh-Hant` and `pt-BR` finds `pt`. Tags with private parts,
/// such as `ja-x-easy`, are found by nobody's browser: they are chosen on the screen.
#[must_use]
pub(crate) fn preferred<'a>(accept: &str, offered: &'a [String]) -> Option<&'a str> {
    let known: Vec<(LanguageIdentifier, &str)> =
        offered.iter().filter_map(|tag| Some((tag.parse().ok()?, tag.as_str()))).collect();
    let identifiers: Vec<_> = known.iter().map(|(identifier, _)| identifier.clone()).collect();
    let mut ranges: Vec<(&str, f32)> = accept.split(',').filter_map(range).collect();
    ranges.sort_by(|(_, one), (_, other)| other.total_cmp(one));
    let wanted: Vec<LanguageIdentifier> = ranges.iter().filter_map(|(tag, _)| tag.parse().ok()).collect();
    let found = negotiate_languages(&wanted, &identifiers, None, NegotiationStrategy::Lookup).first().copied()?;
    known.iter().find(|(identifier, _)| identifier == found).map(|(_, tag)| *tag)
}

/// A language range of `Accept-Language` with its weight.
fn range(part: &str) -> Option<(&str, f32)> {
    let mut parts = part.split(';').map(str::trim);
    // Filipino is what browsers call Tagalog.
    let tag = parts.next().filter(|tag| !tag.is_empty()).map(|tag| if tag.starts_with("fil") { "tl" } else { tag })?;
    let weight = parts.find_map(|part| part.strip_prefix("q=")).map_or(Some(1.0), |q| q.parse().ok())?;
    Some((tag, weight)).filter(|(_, weight)| *weight > 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Language;

    #[test]
    fn browsers_find_their_language_by_region_script_and_weight() {
        let offered: Vec<String> = Language::ALL.iter().map(|language| language.name().to_owned()).collect();
        for (accept, found) in [
            ("ja", "ja"),
            ("ja-JP,ja;q=0.9,en;q=0.8", "ja"),
            ("zh-TW,zh;q=0.9", "zh-Hant"),
            ("zh-HK", "zh-Hant"),
            ("zh-CN", "zh-Hans"),
            ("zh", "zh-Hans"),
            ("pt-BR,pt;q=0.9", "pt"),
            ("es-419", "es"),
            ("en-US,en;q=0.9", "en"),
            ("my-MM", "my"),
            ("fil-PH", "tl"),
            ("tlh,ne;q=0.5", "ne"),
            ("de;q=0.1,ko;q=0.4,vi;q=0.9", "vi"),
        ] {
            assert_eq!(preferred(accept, &offered), Some(found), "{accept}");
        }
        for nobody in ["", "tlh", "*", "x;q=a,,;"] {
            assert_eq!(preferred(nobody, &offered), None, "{nobody}");
        }
        assert_eq!(preferred("my", &["ja".to_owned()]), None, "not offered");
    }
}
