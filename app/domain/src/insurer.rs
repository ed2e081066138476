//! Names that the form's 保険者等名称 can have, by the kind of insurance: for whoever does not know how theirs is written.

use crate::InsuranceKind;

/// The prefectures from north to south.
const PREFECTURES: &str = "北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 \
    神奈川県 新潟県 富山県 石川県 福井県 山梨県 長野県 岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 大阪府 兵庫県 奈良県 \
    和歌山県 鳥取県 島根県 岡山県 広島県 山口県 徳島県 香川県 愛媛県 高知県 福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 \
    鹿児島県 沖縄県";
/// The beginning of the name of each branch of 全国健康保険協会.
const ASSOCIATION: &str = "協会けんぽ ";
/// The end of the name of each union for 後期高齢者医療.
const UNION: &str = "後期高齢者医療広域連合";

/// The prefectures from north to south.
pub fn prefectures() -> impl Iterator<Item = &'static str> {
    PREFECTURES.split_whitespace()
}

/// The ways to find the insurer's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Insurers {
    /// Among the 47 branches of 協会けんぽ.
    Branches,
    /// Among the 47 unions.
    Unions,
    /// By the postal code: it is the municipality.
    Municipality,
    /// There is no list.
    Unlisted,
}

impl Insurers {
    /// The way for a kind of insurance.
    #[must_use]
    pub const fn of(kind: Option<InsuranceKind>) -> Self {
        match kind {
            None | Some(InsuranceKind::Employees | InsuranceKind::Unknown) => Self::Branches,
            Some(InsuranceKind::LateElderly) => Self::Unions,
            Some(InsuranceKind::National) => Self::Municipality,
            Some(_) => Self::Unlisted,
        }
    }

    /// The names to choose from.
    #[must_use]
    pub fn names(self) -> Vec<String> {
        let name = |prefecture: &str| match self {
            Self::Branches => {
                let place = prefecture.strip_suffix(['都', '府', '県']).unwrap_or(prefecture);
                [ASSOCIATION, place, "支部"].concat()
            }
            _ => [prefecture, UNION].concat(),
        };
        match self {
            Self::Branches | Self::Unions => prefectures().map(name).collect(),
            Self::Municipality | Self::Unlisted => Vec::new(),
        }
    }
}

/// The municipality that insures those who live in a 市区町村 of the postal data: a city without its ward, a town or
/// village without its 郡 or island; the wards of Tokyo are municipalities.
#[must_use]
pub fn municipality<'a>(prefecture: &str, city: &'a str) -> &'a str {
    if city.ends_with('区') {
        return city.find('市').map_or(city, |at| &city[..at + '市'.len_utf8()]);
    }
    if city.ends_with('市') {
        return city;
    }
    if let Some((_, town)) = city.split_once('郡') {
        return town;
    }
    match city.split_once('島') {
        Some((_, village)) if prefecture == "東京都" && village.chars().count() > 2 => village,
        _ => city,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_47_of_each() {
        let branches = Insurers::of(Some(InsuranceKind::Employees)).names();
        let unions = Insurers::of(Some(InsuranceKind::LateElderly)).names();
        assert_eq!((branches.len(), unions.len()), (47, 47));
        for name in ["協会けんぽ 北海道支部", "協会けんぽ 東京支部", "協会けんぽ 京都支部", "協会けんぽ 沖縄支部"]
        {
            assert!(branches.iter().any(|branch| branch == name), "{name}");
        }
        assert_eq!(unions[46], "沖縄県後期高齢者医療広域連合");
        assert!(Insurers::of(Some(InsuranceKind::National)).names().is_empty());
        assert_eq!(Insurers::of(Some(InsuranceKind::NationalSociety)), Insurers::Unlisted);
        assert_eq!(Insurers::of(None), Insurers::Branches);
    }

    #[test]
    fn a_municipality_is_named_without_its_ward_or_district() {
        for (prefecture, city, name) in [
            ("北海道", "札幌市中央区", "札幌市"),
            ("東京都", "千代田区", "千代田区"),
            ("東京都", "三宅島三宅村", "三宅村"),
            ("東京都", "大島町", "大島町"),
            ("東京都", "青ヶ島村", "青ヶ島村"),
            ("沖縄県", "島尻郡与那原町", "与那原町"),
            ("兵庫県", "赤穂郡上郡町", "上郡町"),
            ("福島県", "郡山市", "郡山市"),
            ("奈良県", "大和郡山市", "大和郡山市"),
            ("栃木県", "芳賀郡市貝町", "市貝町"),
            ("沖縄県", "那覇市", "那覇市"),
        ] {
            assert_eq!(municipality(prefecture, city), name);
        }
    }
}
