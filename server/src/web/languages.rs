//! The negotiation of a language among those that a clinic offers: by the browser's preferences, by an address, by the
//! cookie.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

/// Tags that stand for another: languages of a group that a screen is read in (ISO 639-3), codes of three letters for one of
/// two (ISO 639-2 and -3), codes that were given up, and the irregular tags of RFC 5646. The Chinese languages are read in
/// the script of where they are spoken most.
const SAME: [(&str, &str); 46] = [
    ("bur", "my"),
    ("cdo", "zh-Hant"),
    ("chi", "zh"),
    ("cjy", "zh-Hans"),
    ("cmn", "zh"),
    ("cpx", "zh-Hans"),
    ("czh", "zh-Hans"),
    ("czo", "zh-Hans"),
    ("eng", "en"),
    ("fil", "tl"),
    ("gan", "zh-Hans"),
    ("hak", "zh-Hant"),
    ("hsn", "zh-Hans"),
    ("i-hak", "zh-Hant"),
    ("in", "id"),
    ("ind", "id"),
    ("jpn", "ja"),
    ("khk", "mn"),
    ("khm", "km"),
    ("kor", "ko"),
    ("lzh", "zh-Hant"),
    ("mnp", "zh-Hant"),
    ("mon", "mn"),
    ("mya", "my"),
    ("nan", "zh-Hant"),
    ("nep", "ne"),
    ("npi", "ne"),
    ("por", "pt"),
    ("spa", "es"),
    ("tgl", "tl"),
    ("tha", "th"),
    ("vie", "vi"),
    ("wuu", "zh-Hans"),
    ("yue", "zh-Hant"),
    ("zh-cmn", "zh"),
    ("zh-gan", "zh-Hans"),
    ("zh-guoyu", "zh"),
    ("zh-hak", "zh-Hant"),
    ("zh-hakka", "zh-Hant"),
    ("zh-min", "zh-Hant"),
    ("zh-min-nan", "zh-Hant"),
    ("zh-nan", "zh-Hant"),
    ("zh-wuu", "zh-Hans"),
    ("zh-xiang", "zh-Hans"),
    ("zh-yue", "zh-Hant"),
    ("zho", "zh"),
];

/// The best of the offered tags for an `Accept-Language`; none where nothing fits.
///
/// Matching is by the rules of CLDR, so that `zh-TW` finds `zh-Hant` and `pt-BR` finds `pt`. Tags with private parts,
/// such as `ja-x-easy`, are found by nobody's browser: they are chosen on the screen.
#[must_use]
pub(crate) fn preferred<'a>(accept: &str, offered: &'a [String]) -> Option<&'a str> {
    let mut ranges: Vec<(&str, f32)> = accept.split(',').filter_map(range).collect();
    ranges.sort_by(|(_, one), (_, other)| other.total_cmp(one));
    // Asked for as not wanted, it is not found by a wider range either.
    let refused: Vec<LanguageIdentifier> =
        ranges.iter().filter(|(_, weight)| *weight == 0.0).filter_map(|(tag, _)| identifier(tag)).collect();
    let wanted: Vec<LanguageIdentifier> =
        ranges.iter().filter(|(_, weight)| *weight > 0.0).filter_map(|(tag, _)| identifier(tag)).collect();
    let known: Vec<(LanguageIdentifier, &str)> =
        offered.iter().filter_map(|tag| Some((tag.parse().ok()?, tag.as_str()))).collect();
    let identifiers: Vec<_> =
        known.iter().map(|(identifier, _)| identifier.clone()).filter(|one| !refused.contains(one)).collect();
    let found = negotiate_languages(&wanted, &identifiers, None, NegotiationStrategy::Lookup).first().copied()?;
    known.iter().find(|(identifier, _)| identifier == found).map(|(_, tag)| *tag)
}

/// Scripts that the screens are read in; an address that names any other is none of ours.
const SCRIPTS: [&str; 9] = ["cyrl", "deva", "hans", "hant", "jpan", "khmr", "kore", "latn", "thai"];

/// The offered tag that a tag in an address or a cookie stands for: itself in any case, or the one it is another name of.
#[must_use]
pub(crate) fn meant<'a>(tag: &str, offered: &'a [String]) -> Option<&'a str> {
    let lower = tag.to_ascii_lowercase();
    let is_known = |part: &str| part.len() != 4 || SCRIPTS.contains(&part);
    let is_tag =
        lower.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') && lower.split('-').all(is_known);
    let same = offered.iter().find(|offered| offered.eq_ignore_ascii_case(tag)).map(String::as_str);
    same.or_else(|| preferred(tag, offered).filter(|_| is_tag))
}

/// A language range of `Accept-Language` with its weight, 0 for what is not wanted; none where it is broken.
fn range(part: &str) -> Option<(&str, f32)> {
    let mut parts = part.split(';').map(str::trim);
    let tag = parts.next().filter(|tag| !tag.is_empty())?;
    let weight = |parameter: &str| {
        let (name, value) = parameter.split_once('=')?;
        name.trim().eq_ignore_ascii_case("q").then(|| value.trim().parse().unwrap_or(f32::NAN))
    };
    let weight = parts.find_map(weight).unwrap_or(1.0);
    (0.0..=1.0).contains(&weight).then_some((tag, weight))
}

/// A tag as a language, without extensions and private parts, under the name that CLDR knows.
fn identifier(tag: &str) -> Option<LanguageIdentifier> {
    let tag = tag.replace('_', "-").to_ascii_lowercase();
    // What follows a single letter says how to count days or whose own tag it is. Irregular tags begin with one.
    let end = tag.match_indices('-').find(|(at, _)| *at > 1 && tag[at + 1..].chars().nth(1).is_none_or(|c| c == '-'));
    let tag = end.map_or(tag.as_str(), |(at, _)| &tag[..at]);
    let same = SAME
        .iter()
        .filter(|(other, _)| tag.strip_prefix(other).is_some_and(|rest| rest.is_empty() || rest.starts_with('-')));
    // The longest: zh-min-nan before zh-min.
    let Some((other, same)) = same.max_by_key(|(other, _)| other.len()) else { return longest(tag) };
    let rest = &tag[other.len()..];
    // A script that is named stands over the one that is usual.
    let (language, usual) =
        same.split_once('-').map_or((*same, ""), |(language, _)| (language, &same[language.len()..]));
    let has_script = rest.split('-').any(|part| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_alphabetic()));
    let whole = if has_script { format!("{language}{rest}") } else { format!("{language}{usual}{rest}") };
    longest(&whole)
}

/// The longest beginning of a tag that is one, as RFC 4647 looks tags up.
fn longest(tag: &str) -> Option<LanguageIdentifier> {
    tag.parse().ok().or_else(|| longest(tag.rsplit_once('-')?.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Language;

    fn offered() -> Vec<String> {
        Language::ALL.iter().map(|language| language.name().to_owned()).collect()
    }

    #[test]
    fn browsers_find_their_language_by_region_script_and_weight() {
        for (accept, found) in [
            ("ja", "ja"),
            ("ja-JP,ja;q=0.9,en;q=0.8", "ja"),
            ("zh-TW,zh;q=0.9", "zh-Hant"),
            ("zh-HK", "zh-Hant"),
            ("zh-MO", "zh-Hant"),
            ("zh-Hans-HK", "zh-Hans"),
            ("zh-CN", "zh-Hans"),
            ("zh-SG", "zh-Hans"),
            ("zh", "zh-Hans"),
            ("zh_TW", "zh-Hant"),
            ("pt-BR,pt;q=0.9", "pt"),
            ("es-419", "es"),
            ("en-US,en;q=0.9", "en"),
            ("EN-us", "en"),
            ("my-MM", "my"),
            ("fil-PH", "tl"),
            ("tlh,ne;q=0.5", "ne"),
            ("de;q=0.1,ko;q=0.4,vi;q=0.9", "vi"),
            ("de, vi ; Q=0.3 , ko; q = 0.4", "ko"),
            ("en;q=0,ko;q=0.1", "ko"),
            ("zh;q=0.5,zh-Hans;q=0,ko;q=0.4", "ko"),
            ("*;q=0.5,th;q=0.1", "th"),
            ("xx,*,mn;q=0.2", "mn"),
        ] {
            assert_eq!(preferred(accept, &offered()), Some(found), "{accept}");
        }
        for nobody in
            ["", "tlh", "*", "*;q=1", "x;q=a,,;", "ja;q=0", "en;q=2", "en;q=NaN", "en;q=-1", "x-en", "é", "-", "a-"]
        {
            assert_eq!(preferred(nobody, &offered()), None, "{nobody}");
        }
        assert_eq!(preferred("my", &["ja".to_owned()]), None, "not offered");
    }

    #[test]
    fn groups_old_codes_extensions_and_private_parts_are_known() {
        for (accept, found) in [
            ("yue-Hant-HK", "zh-Hant"),
            ("yue", "zh-Hant"),
            ("yue-Hans-CN", "zh-Hans"),
            ("yue-CN", "zh-Hant"),
            ("nan", "zh-Hant"),
            ("nan-TW", "zh-Hant"),
            ("nan-Hans-CN", "zh-Hans"),
            ("wuu", "zh-Hans"),
            ("wuu-CN", "zh-Hans"),
            ("hak-TW", "zh-Hant"),
            ("cmn", "zh-Hans"),
            ("cmn-TW", "zh-Hant"),
            ("cmn-Hant-TW", "zh-Hant"),
            ("zh-cmn-Hans-CN", "zh-Hans"),
            ("zh-yue-HK", "zh-Hant"),
            ("zh-min-nan", "zh-Hant"),
            ("zh-guoyu", "zh-Hans"),
            ("i-hak", "zh-Hant"),
            ("zho-TW", "zh-Hant"),
            ("chi", "zh-Hans"),
            ("in", "id"),
            ("in-ID", "id"),
            ("ind", "id"),
            ("tgl", "tl"),
            ("tl-PH", "tl"),
            ("fil", "tl"),
            ("jpn", "ja"),
            ("kor-KR", "ko"),
            ("eng", "en"),
            ("npi", "ne"),
            ("khm", "km"),
            ("th-TH-u-ca-buddhist", "th"),
            ("th-TH-u-ca-buddhist-nu-thai", "th"),
            ("ja-JP-u-ca-japanese", "ja"),
            ("en-GB-x-private", "en"),
            ("en-x-a-b", "en"),
            ("en-t-ja", "en"),
            ("zh-Hant-HK-x-private", "zh-Hant"),
            ("ne-NP-u-nu-deva,en;q=0.1", "ne"),
            ("en-GB-oed", "en"),
            ("ja_JP.UTF-8", "ja"),
        ] {
            assert_eq!(preferred(accept, &offered()), Some(found), "{accept}");
        }
        assert_eq!(preferred("fill", &offered()), None);
        assert_eq!(preferred("inh-RU", &offered()), None, "Ingush is not Indonesian");
    }

    #[test]
    fn an_address_or_a_cookie_means_one_of_the_offered_languages() {
        for (tag, found) in [
            ("ja", Some("ja")),
            ("JA-X-EASY", Some("ja-x-easy")),
            ("zh-hant", Some("zh-Hant")),
            ("zh-TW", Some("zh-Hant")),
            ("fil", Some("tl")),
            ("en-GB", Some("en")),
            ("xx", None),
            ("ja-easy", None),
            ("ja,en", None),
            ("en;q=1", None),
            ("", None),
        ] {
            assert_eq!(meant(tag, &offered()), found, "{tag}");
        }
    }

    #[test]
    fn no_line_of_the_table_leads_on_to_another() {
        for (other, same) in SAME {
            assert!(SAME.iter().all(|(again, _)| *again != same), "{other}");
            assert!(same.parse::<LanguageIdentifier>().is_ok(), "{same}");
        }
    }
}
