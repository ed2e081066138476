//! An address by its postal code: a help for writing, of which nothing is part of the declaration.
//!
//! Which areas a code stands for is known to the desk server alone; what becomes of a field when they are found is decided
//! here, so that it is the same with scripts off. Nothing that somebody wrote is ever taken away.

mod joining;

use serde::{Deserialize, Serialize};

use crate::text;

crate::redacted!(PostalCode, Area, LookedUp);

/// The field of the code.
pub const CODE: &str = "postal.code";
/// The field of what was chosen among suggestions.
pub const CHOICE: &str = "suggestion.choice";
/// The field that carries what a suggestion has put into the answer before; empty where one was asked for in vain.
pub const FILLED: &str = "suggestion.filled";

/// A postal code: seven digits.
#[derive(Clone, PartialEq, Eq)]
pub struct PostalCode(String);

impl PostalCode {
    /// A code as people write it: with 〒, a dash, spaces, in full width.
    #[must_use]
    pub fn typed(typed: &str) -> Option<Self> {
        let is_mark = |c: char| c.is_whitespace() || "〒-－‐‑–—―−ーｰ".contains(c);
        let digits: String = text::ascii_digits(typed).chars().filter(|c| !is_mark(*c)).collect();
        (digits.len() == 7 && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(Self(digits))
    }

    /// Its digits.
    #[must_use]
    pub fn digits(&self) -> &str {
        &self.0
    }
}

/// An area that a code stands for.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Area {
    /// 町域; empty where the code stands for all else of the municipality.
    pub area: String,
    /// 市区町村, with its 郡
    pub city: String,
    /// The reading of all three, in katakana.
    pub kana: String,
    /// 都道府県
    pub prefecture: String,
}

impl Area {
    /// The beginning of an address in this area.
    #[must_use]
    pub fn address(&self) -> String {
        [self.prefecture.as_str(), &self.city, &self.area].concat()
    }

    /// The value of a choice among several.
    #[must_use]
    pub fn value(&self) -> String {
        [self.prefecture.as_str(), &self.city, &self.area].join("/")
    }

    /// The area that was chosen.
    #[must_use]
    pub fn from_value(value: &str) -> Option<Self> {
        let mut parts = value.splitn(3, '/').map(str::to_owned);
        let (prefecture, city, area) = (parts.next()?, parts.next()?, parts.next()?);
        Some(Self { prefecture, city, area, kana: String::new() })
    }

    /// Writes the area into a written address; `None` where the address must stay, as it names a place itself, or
    /// might. `earlier` is the text filled in before.
    #[must_use]
    pub fn fill(&self, written: &str, earlier: &str) -> Option<String> {
        let (found, written) = (self.address(), written.trim_start());
        if written.starts_with(&found) {
            return Some(written.to_owned());
        }
        if let Some(rest) = written.strip_prefix(earlier).filter(|_| !earlier.is_empty()) {
            return Some(found + rest);
        }
        // The beginning of it, or nothing at all.
        if found.starts_with(written) {
            return Some(found);
        }
        joining::join(self, written)
    }
}

/// The result of looking up a suggestion, as the screen shows it.
#[derive(Clone, PartialEq, Eq)]
pub enum LookedUp {
    /// It was written into the field; with its reading, where that is known.
    Filled(String),
    /// There are several, to choose from.
    Several(Vec<Area>),
    /// The patient's own text stays.
    Kept,
    /// There is nothing under this code, or it is none.
    Nothing,
    /// Nobody can be asked at the moment.
    Unreachable,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn izumizaki() -> Area {
        Area {
            prefecture: "沖縄県".into(),
            city: "那覇市".into(),
            area: "泉崎".into(),
            kana: "オキナワケン ナハシ イズミザキ".into(),
        }
    }

    #[test]
    fn a_code_is_read_as_people_write_it() {
        for typed in ["9000021", "900-0021", "〒９００－００２１", " 900 0021 ", "９００ー００２１", "900−0021"]
        {
            assert_eq!(PostalCode::typed(typed).as_ref().map(PostalCode::digits), Some("9000021"), "{typed}");
        }
        for typed in ["", "900", "90000210", "900002x", "〒", "九〇〇００２１", "٩٠٠٠٠٢١"] {
            assert_eq!(PostalCode::typed(typed), None, "{typed}");
        }
    }

    #[test]
    fn an_empty_address_and_the_beginning_of_one_are_filled_in() {
        for written in ["", "　", "沖縄県", "沖縄県那覇市", "沖縄県那覇市泉崎"] {
            assert_eq!(izumizaki().fill(written, "").as_deref(), Some("沖縄県那覇市泉崎"), "{written}");
        }
        assert_eq!(izumizaki().fill("沖縄県那覇市泉崎1-2", "").as_deref(), Some("沖縄県那覇市泉崎1-2"));
    }

    #[test]
    fn what_was_filled_in_before_gives_way_and_house_numbers_stay() {
        let filled = |written| izumizaki().fill(written, "東京都三宅島三宅村");
        assert_eq!(filled("東京都三宅島三宅村").as_deref(), Some("沖縄県那覇市泉崎"));
        assert_eq!(filled("東京都三宅島三宅村1丁目2-3").as_deref(), Some("沖縄県那覇市泉崎1丁目2-3"));
    }

    #[test]
    fn what_is_written_without_a_prefecture_stays_behind_it() {
        for (written, whole) in [
            ("1-2-3", "沖縄県那覇市泉崎1-2-3"),
            ("泉崎1-2", "沖縄県那覇市泉崎1-2"),
            ("那覇市泉崎1-2", "沖縄県那覇市泉崎1-2"),
            ("さくら荘", "沖縄県那覇市泉崎さくら荘"),
        ] {
            assert_eq!(izumizaki().fill(written, "").as_deref(), Some(whole));
        }
    }

    fn area(prefecture: &str, city: &str, area: &str) -> Area {
        let [prefecture, city, area] = [prefecture, city, area].map(str::to_owned);
        Area { prefecture, city, area, kana: String::new() }
    }

    #[test]
    fn no_part_of_an_address_stands_twice_however_it_was_written() {
        let yonabaru = || area("沖縄県", "島尻郡与那原町", "与那原");
        let sapporo = || area("北海道", "札幌市中央区", "南一条西");
        let kamagaya = || area("千葉県", "鎌ケ谷市", "中央");
        let marunouchi = || area("東京都", "千代田区", "丸の内");
        for (area, written, whole) in [
            (yonabaru(), "与那原町与那原1-2", "沖縄県島尻郡与那原町与那原1-2"),
            (yonabaru(), "島尻郡与那原町与那原1-2", "沖縄県島尻郡与那原町与那原1-2"),
            (yonabaru(), "沖縄県与那原町与那原1-2", "沖縄県島尻郡与那原町与那原1-2"),
            (yonabaru(), "沖縄県 与那原町 与那原 1-2", "沖縄県島尻郡 与那原町 与那原 1-2"),
            (yonabaru(), "与那原町字与那原1-2", "沖縄県島尻郡与那原町字与那原1-2"),
            (yonabaru(), "大字与那原1-2", "沖縄県島尻郡与那原町大字与那原1-2"),
            (yonabaru(), "与那原町1-2", "沖縄県島尻郡与那原町与那原1-2"),
            (yonabaru(), "与那原町", "沖縄県島尻郡与那原町与那原"),
            (yonabaru(), "与那原町与那", "沖縄県島尻郡与那原町与那原"),
            (kamagaya(), "鎌ヶ谷市中央1-2", "千葉県鎌ヶ谷市中央1-2"),
            (kamagaya(), "鎌ケ谷市中央1-2", "千葉県鎌ケ谷市中央1-2"),
            (kamagaya(), "鎌が谷市中央1-2", "千葉県鎌が谷市中央1-2"),
            (kamagaya(), "鎌か\u{3099}谷市中央1-2", "千葉県鎌か\u{3099}谷市中央1-2"),
            (kamagaya(), "千葉県鎌ヶ谷市中央1-2", "千葉県鎌ヶ谷市中央1-2"),
            (kamagaya(), "中央1-2", "千葉県鎌ケ谷市中央1-2"),
            (sapporo(), "中央区南1条西20丁目", "北海道札幌市中央区南1条西20丁目"),
            (sapporo(), "札幌市南１条西２０丁目", "北海道札幌市中央区南１条西２０丁目"),
            (sapporo(), "札幌市中央区 南一条西20丁目", "北海道札幌市中央区 南一条西20丁目"),
            (sapporo(), "南一条西20丁目", "北海道札幌市中央区南一条西20丁目"),
            (sapporo(), "20丁目1-2", "北海道札幌市中央区南一条西20丁目1-2"),
            (marunouchi(), "丸ノ内1-1", "東京都千代田区丸ノ内1-1"),
            (marunouchi(), "千代田区丸之内1-1", "東京都千代田区丸之内1-1"),
            (marunouchi(), "東京都丸の内1-1", "東京都千代田区丸の内1-1"),
            (area("東京都", "千代田区", "霞が関"), "霞ヶ関1-1", "東京都千代田区霞ヶ関1-1"),
            (area("北海道", "札幌市中央区", "南二十四条西"), "南24条西1丁目", "北海道札幌市中央区南24条西1丁目"),
            (area("北海道", "札幌市中央区", "北十条西"), "北10条西1丁目", "北海道札幌市中央区北10条西1丁目"),
            (area("東京都", "三宅島三宅村", "阿古"), "三宅村阿古1", "東京都三宅島三宅村阿古1"),
            (area("福島県", "郡山市", "大町"), "大町1-2", "福島県郡山市大町1-2"),
            (area("福島県", "郡山市", "大町"), "郡山市大町1-2", "福島県郡山市大町1-2"),
            (area("沖縄県", "那覇市", "泉崎"), "那覇市　泉崎1-2", "沖縄県那覇市　泉崎1-2"),
            (area("沖縄県", "那覇市", "泉崎"), "泉\u{E0100}崎1-2", "沖縄県那覇市泉\u{E0100}崎1-2"),
            (area("沖縄県", "中頭郡北谷町", "大字伊平"), "伊平1", "沖縄県中頭郡北谷町伊平1"),
            // All else of a municipality: the area is theirs to write.
            (area("北海道", "札幌市中央区", ""), "中央区さくら1-2", "北海道札幌市中央区さくら1-2"),
        ] {
            assert_eq!(area.fill(written, "").as_deref(), Some(whole), "{written}");
            // Once more, and it stays.
            assert_eq!(area.fill(whole, "").as_deref(), Some(whole), "{written}");
        }
    }

    #[test]
    fn what_may_name_another_place_is_left_as_it_is() {
        for written in [
            "大阪市1-2",
            "浦添市泉崎1-2",
            "那覇市前島1-2",
            "沖縄県那覇市前島1-2",
            "沖縄県浦添市1",
            "前島1-2",
            "南風原町新川1",
            "首里金城町1丁目2",
            "大阪府1",
            "千代田区丸の内1-1",
        ] {
            assert_eq!(izumizaki().fill(written, ""), None, "{written}");
        }
        let kyoto = area("京都府", "京都市中京区", "柿本町");
        assert_eq!(kyoto.fill("京都市中京区烏丸通御池上る柿本町1", ""), None);
        assert_eq!(kyoto.fill("中京区柿本町1", "").as_deref(), Some("京都府京都市中京区柿本町1"));
    }

    #[test]
    fn another_address_is_left_alone() {
        assert_eq!(izumizaki().fill("東京都三宅島三宅村1", ""), None);
        assert_eq!(izumizaki().fill("東京都三宅島三宅村1", "大阪府"), None);
    }

    #[test]
    fn a_choice_reads_back() {
        let chosen = Area::from_value(&izumizaki().value()).expect("an area");
        assert_eq!(chosen.address(), izumizaki().address());
        assert_eq!(Area::from_value("沖縄県"), None);
    }
}
