//! The look-up of postal codes, by the data of Japan Post; `server/postal/make.py` says where they come from and how to
//! renew them.
//!
//! The data are searched as the text that they are: nothing is parsed at the start, and memory holds only the pages that
//! were looked at.

use std::cmp::Ordering;

use domain::{Area, PostalCode};

/// Number of the municipality, prefecture, name, reading of both.
static CITIES: &str = include_str!("../postal/cities.tsv");
/// Postal code, number of the municipality, name of the area, its reading.
static AREAS: &str = include_str!("../postal/areas.tsv");

/// The areas of a code, in the order of the data; none where it does not exist.
#[must_use]
pub fn find(code: &PostalCode) -> Vec<Area> {
    let lines = AREAS[first(AREAS, code.digits())..].lines();
    lines.map_while(|line| line.strip_prefix(code.digits())?.strip_prefix('\t')).filter_map(area).collect()
}

/// The area in a line, without its code.
fn area(line: &str) -> Option<Area> {
    let [number, area, kana] = columns(line)?;
    let city = CITIES[first(CITIES, number)..].lines().next()?;
    let [prefecture, name, reading] = columns(city.strip_prefix(number)?.strip_prefix('\t')?)?;
    let kana = if kana.is_empty() { reading.to_owned() } else { format!("{reading} {kana}") };
    Some(Area { prefecture: prefecture.to_owned(), city: name.to_owned(), area: area.to_owned(), kana })
}

fn columns(line: &str) -> Option<[&str; 3]> {
    let mut columns = line.splitn(3, '\t');
    Some([columns.next()?, columns.next()?, columns.next()?])
}

/// The first line of a sorted table that is not below a key, as a byte offset.
fn first(table: &str, key: &str) -> usize {
    let (mut low, mut high) = (0, table.len());
    while low < high {
        // A line feed is never a part of another character.
        let middle = &table.as_bytes()[low..low + (high - low) / 2];
        let line = low + middle.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let length = table[line..].find('\n').map_or(table.len() - line, |at| at + 1);
        let is_below = |start: &[u8]| start.cmp(key.as_bytes()) == Ordering::Less;
        if is_below(&table.as_bytes()[line..line + key.len().min(length)]) {
            low = line + length;
        } else {
            high = line;
        }
    }
    low
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use domain::insurer::{municipality, prefectures};

    use super::*;

    fn found(code: &str) -> Vec<String> {
        find(&PostalCode::typed(code).expect("a code")).iter().map(Area::address).collect()
    }

    #[test]
    fn every_line_is_in_order_and_reads() {
        for (table, digits) in [(CITIES, 5), (AREAS, 7)] {
            assert!(table.ends_with('\n'));
            let lines: Vec<&str> = table.lines().collect();
            assert!(lines.is_sorted_by(|one, next| one < next), "sorted, and nothing twice");
            for line in lines {
                let (number, rest) = line.split_once('\t').expect("a number");
                assert!(number.len() == digits && number.bytes().all(|byte| byte.is_ascii_digit()), "{line}");
                assert!(columns(rest).is_some_and(|[_, _, last]| !last.contains('\t')), "{line}");
                assert!(
                    !line.contains(['（', '）', '(', '、', '〜', '～', '「', '」']),
                    "no part of an address: {line}"
                );
                assert!(!line.contains("場合") && !line.ends_with('\r'), "no part of an address: {line}");
            }
        }
    }

    #[test]
    fn every_code_is_found_with_all_its_areas() {
        let mut expected: BTreeMap<&str, usize> = BTreeMap::new();
        for line in AREAS.lines() {
            *expected.entry(&line[..7]).or_default() += 1;
        }
        assert!(expected.len() > 120_000);
        let is_kana = |c: char| matches!(c, 'ァ'..='ヺ' | 'ー' | ' ' | '０'..='９' | 'Ａ'..='Ｚ' | '・' | '－');
        for (code, number) in expected {
            let areas = find(&PostalCode::typed(code).expect("a code"));
            assert_eq!(areas.len(), number, "{code}");
            for area in areas {
                assert!(prefectures().any(|prefecture| prefecture == area.prefecture), "{code}: {area:?}");
                assert!(area.city.ends_with(['市', '区', '町', '村']), "{code}: {area:?}");
                assert!(!area.kana.is_empty() && area.kana.chars().all(is_kana), "{code}: {area:?}");
            }
        }
    }

    #[test]
    fn no_reading_is_repeated() {
        let times = |text: &str| {
            let letters: Vec<char> = text.chars().collect();
            let length =
                (1..letters.len()).find(|length| letters.chunks(*length).all(|part| part == &letters[..*length]));
            length.map(|length| (length, letters.len() / length))
        };
        for line in AREAS.lines() {
            let [_, name, kana] = columns(line.split_once('\t').expect("a number").1).expect("columns");
            // Some names are a word twice (脇本脇本, 百々), and some short ones sound so (上条 ジョウジョウ).
            let is_twice = times(name).is_some() || name.contains('々') || name.starts_with("舘矢間舘");
            let repeated = times(kana).filter(|(length, times)| !is_twice && (*length > 3 || *times > 2));
            assert!(repeated.is_none() || name == "大尾", "{line}");
        }
        assert_eq!(
            find(&PostalCode::typed("6028368").expect("a code"))[0].kana,
            "キョウトフ キョウトシカミギョウク キタマチ"
        );
    }

    #[test]
    fn every_municipality_has_a_name_of_its_own() {
        let all = |prefecture: &str| -> Vec<&str> {
            let of = |line: &'static str| columns(&line[6..]).filter(|[first, ..]| *first == prefecture);
            CITIES.lines().filter_map(of).map(|[_, city, _]| municipality(prefecture, city)).collect()
        };
        for prefecture in prefectures() {
            let mut names = all(prefecture);
            assert!(names.len() > 10, "{prefecture}");
            for name in &names {
                let is_ward = name.ends_with('区');
                assert!(!is_ward || prefecture == "東京都", "{prefecture} {name}");
                assert!(name.chars().count() >= 2, "{prefecture} {name}");
            }
            // The wards of a city stand one after the other.
            names.dedup();
            let counted = names.len();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), counted, "{prefecture}");
        }
    }

    #[test]
    fn what_is_asked_for_is_found() {
        assert_eq!(found("900-0021"), ["沖縄県那覇市泉崎"]);
        assert_eq!(found("0600000"), ["北海道札幌市中央区"], "all else of a municipality");
        assert_eq!(found("1076218"), ["東京都港区赤坂ミッドタウン・タワー"], "without the floor");
        assert_eq!(found("7614101"), ["香川県小豆郡土庄町乙", "香川県小豆郡土庄町甲"]);
        assert!(found("0040000").len() == 2, "two municipalities under one code");
        let kana = &find(&PostalCode::typed("9000021").expect("a code"))[0].kana;
        assert_eq!(kana, "オキナワケン ナハシ イズミザキ");
    }

    #[test]
    fn what_does_not_exist_is_not_found() {
        for code in ["0000000", "9999999", "9000020", "1234567"] {
            assert!(found(code).is_empty(), "{code}");
        }
    }
}
