//! From a declaration to the claim (S1 §3): what goes into the 摘要欄, where the claim is sent, and what is searched for in
//! システム障害時モード.
//!
//! The order of the numbers to try is [`crate::advice::Claim`]. The heading and the place in the 摘要欄 are in no source:
//! the draft is parts in the order of S1 §3(4), and how they are written is for the clinic to say.

use time::Date;

use crate::{
    advice::{Case, Claim, Facts, Proof, advise},
    declaration::{FormAnswers, InsuranceKind, Sex},
    kana::{full_width, katakana},
    string_enum::string_enum,
    text,
};

crate::redacted!(SearchKey);

/// 不詳 as the number of the insurer (社会保険旬報 2023-09-15).
pub const UNKNOWN_INSURER: &str = "77777777";
/// The same, for claim computers that refuse the first.
pub const UNKNOWN_INSURER_FALLBACK: &str = "77777779";

string_enum! {
    /// The payer to whom a claim is sent.
    pub enum Payer {
        /// 社会保険診療報酬支払基金
        Fund = "fund",
        /// 国民健康保険団体連合会
        Federation = "federation",
        /// The clinic chooses.
        Choose = "choose",
    }
}

impl Payer {
    /// By 保険種別, which the patient declares and nobody infers.
    #[must_use]
    pub const fn of(kind: Option<InsuranceKind>) -> Self {
        match kind {
            Some(InsuranceKind::Employees) => Self::Fund,
            Some(InsuranceKind::National | InsuranceKind::NationalSociety | InsuranceKind::LateElderly) => {
                Self::Federation
            }
            Some(InsuranceKind::Other | InsuranceKind::Unknown) | None => Self::Choose,
        }
    }
}

string_enum! {
    /// A part of the 摘要欄, in the order of S1 §3(4).
    pub enum Remark {
        /// 住所
        Address = "address",
        /// 事業所名
        Employer = "employer",
        /// 連絡先
        Contact = "contact",
        /// Other useful details: the insurer, as far as the patient knows it.
        Other = "other",
    }
}

/// The parts of the 摘要欄 for which the declaration has an answer, in their order.
#[must_use]
pub fn remarks(form: &FormAnswers) -> Vec<(Remark, &str)> {
    let sheet_has = |remark: &Remark| match remark {
        Remark::Address => form.person.address.as_deref(),
        Remark::Employer => form.insurance.employer_name.as_deref(),
        Remark::Contact => form.signer.phone.as_deref(),
        Remark::Other => form.insurance.insurer_name.as_deref(),
    };
    Remark::ALL.iter().filter_map(|remark| Some((*remark, sheet_has(remark)?))).collect()
}

/// The draft for the 摘要欄 in the clinic's own layout: each part is a text with the name of its remark in braces, such as
/// `住所：{address}`, and is left out where the declaration has nothing for it.
#[must_use]
pub fn draft(form: &FormAnswers, prefix: &str, parts: &[String], separator: &str) -> String {
    let remarks = remarks(form);
    let filled = parts.iter().filter_map(|part| {
        let (remark, value) = remarks.iter().find(|(remark, _)| Some(*remark) == Remark::in_part(part))?;
        Some(part.replace(&remark.placeholder(), value))
    });
    let filled: Vec<String> = filled.collect();
    if filled.is_empty() { String::new() } else { format!("{prefix}{}", filled.join(separator)) }
}

impl Remark {
    /// The one remark that a part of a layout is for; `None` where it names none, or several.
    #[must_use]
    pub fn in_part(part: &str) -> Option<Self> {
        let mut named = Self::ALL.iter().copied().filter(|remark| part.contains(&remark.placeholder()));
        named.next().filter(|_| named.next().is_none())
    }

    fn placeholder(self) -> String {
        format!("{{{}}}", self.name())
    }
}

/// The numbers to claim with for a declaration, in the order to try (S1 §3). The last two need that a valid certificate
/// has been issued, so they fall away for those who declare that none was.
#[must_use]
pub fn numbers(case: Case, form: &FormAnswers, on: Date) -> Vec<Claim> {
    let facts = Facts { shows: vec![Proof::Card], ..Facts::new(case, on) };
    let issued = form.insurance.has_valid_certificate != Some(false);
    let claims = advise(&facts).map(|advice| advice.claim).unwrap_or_default();
    claims.into_iter().filter(|claim| issued || matches!(claim, Claim::Current | Claim::Heard)).collect()
}

/// The search key of システム障害時モード: exactly the fields it has (S1 別添2), written as it takes them.
#[derive(Clone, PartialEq, Eq)]
pub struct SearchKey {
    /// 生年月日, required.
    pub born: Option<Date>,
    /// 性別, required.
    pub sex: Option<Sex>,
    /// 資格確認日, required.
    pub on: Date,
    /// 氏名; this or the next.
    pub name: Option<String>,
    /// 氏名（カナ）; this or the one before.
    pub kana: Option<String>,
    /// 住所; this or the next.
    pub address: Option<String>,
    /// 保険者名; this or the one before.
    pub insurer: Option<String>,
}

impl SearchKey {
    /// The key for a declaration and the day of the visit.
    #[must_use]
    pub fn of(form: &FormAnswers, on: Date) -> Self {
        let person = &form.person;
        Self {
            born: person.birth_date.and_then(crate::BirthDate::day_meant),
            sex: person.sex,
            on,
            name: person.name.as_deref().map(full_width),
            kana: person.kana.as_deref().map(katakana),
            address: person.address.as_deref().map(full_width),
            insurer: form.insurance.insurer_name.as_deref().map(full_width),
        }
    }

    /// Returns whether a search can be made with it.
    #[must_use]
    pub const fn is_enough(&self) -> bool {
        self.born.is_some()
            && self.sex.is_some()
            && (self.name.is_some() || self.kana.is_some())
            && (self.address.is_some() || self.insurer.is_some())
    }
}

/// A telephone number as a レセコン takes it: digits and hyphens in half width, whatever it was typed with, a number of Japan
/// without its +81. What is written beside it (「子の携帯」) stays.
#[must_use]
pub fn telephone(typed: &str) -> String {
    let narrow: String = typed.trim().chars().filter(|c| !text::is_unseen(*c)).map(to_telephone).collect();
    let is_number = narrow.chars().all(|c| c.is_ascii_digit() || " -.,/()+・、。".contains(c));
    // Two numbers beside each other are no groups of one.
    let is_one = narrow.chars().filter(char::is_ascii_digit).count() <= TELEPHONE_MAX;
    if is_number && is_one {
        let groups: Vec<&str> = narrow.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty()).collect();
        return match groups.as_slice() {
            // +81 (0)98-…: the 0 in brackets is the one that is dialled in Japan.
            ["81", "0", rest @ ..] if narrow.starts_with('+') => format!("0{}", rest.join("-")),
            ["81", rest @ ..] if narrow.starts_with('+') => national(&rest.join("-")),
            [first, rest @ ..] if narrow.starts_with('+') && first.starts_with("81") => {
                national(&[&[&first[2..]], rest].concat().join("-"))
            }
            // Any other country's.
            _ if narrow.starts_with('+') => format!("+{}", groups.join("-")),
            groups => groups.join("-"),
        };
    }
    // The signs beside digits are narrow, words stay as they are.
    let typed: Vec<char> = typed.trim().chars().collect();
    let digit = |at: Option<usize>| {
        at.and_then(|at| typed.get(at)).is_some_and(|c| to_telephone(*c).is_ascii_digit() && !is_kanji_digit(*c))
    };
    let each = typed.iter().enumerate().map(|(at, character)| match to_telephone(*character) {
        narrow @ '0'..='9' if !is_kanji_digit(*character) => narrow,
        narrow @ ('-' | '+') if digit(at.checked_sub(1)) || digit(Some(at + 1)) => narrow,
        _ => *character,
    });
    each.collect()
}

/// The most digits that one number has: those of +81 90 and eight more, with a 0 in brackets.
const TELEPHONE_MAX: usize = 13;

/// A number behind +81, as it is dialled in Japan.
fn national(number: &str) -> String {
    if number.starts_with('0') { number.to_owned() } else { format!("0{number}") }
}

fn is_kanji_digit(character: char) -> bool {
    KANJI_DIGITS.contains(character)
}

/// The figures that a number is written with in kanji, from 0 on.
const KANJI_DIGITS: &str = "〇一二三四五六七八九";
/// The digit zero of each script whose digits are read: those of the languages of the screens, and full width.
const DIGITS: [char; 8] = ['٠', '۰', '०', '๐', '၀', '០', '᠐', '０'];

/// A character of a telephone number in half width.
fn to_telephone(character: char) -> char {
    let figure = |zero: &char| u32::from(character).checked_sub(u32::from(*zero)).filter(|figure| *figure < 10);
    let kanji = KANJI_DIGITS.chars().position(|digit| digit == character).and_then(|digit| u32::try_from(digit).ok());
    if let Some(digit) = DIGITS.iter().find_map(figure).or(kanji).and_then(|figure| char::from_digit(figure, 10)) {
        return digit;
    }
    match character {
        '零' | '○' | '◯' => '0',
        '-' | '－' | '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | 'ー' | 'ｰ' | '─' | '━' | '﹣' | '~' | '〜' | '～' => {
            '-'
        }
        '＋' => '+',
        '（' | '〔' | '［' | '[' => '(',
        '）' | '〕' | '］' | ']' => ')',
        '．' | '･' => '.',
        '，' => ',',
        '／' => '/',
        other if other.is_whitespace() => ' ',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use time::Month;

    use super::*;
    use crate::{BirthDate, Era};

    fn today() -> Date {
        Date::from_calendar_date(2026, Month::November, 20).expect("a day")
    }

    fn form() -> FormAnswers {
        let mut form = FormAnswers::default();
        form.person.name = Some("髙橋 花子".into());
        form.person.kana = Some("たかはし ﾊﾅｺ".into());
        form.person.birth_date = Some(BirthDate { era: Era::Showa, year: 60, month: 5, day: 12 });
        form.person.sex = Some(Sex::Female);
        form.person.address = Some("那覇市泉崎1-2-3 ABCﾋﾞﾙ".into());
        form.insurance.insurer_name = Some("協会けんぽ".into());
        form.insurance.employer_name = Some("株式会社さくら".into());
        form.signer.phone = Some("098-000-0000".into());
        form
    }

    #[test]
    fn the_remarks_stand_in_the_order_of_the_notice() {
        let mut form = form();
        let parts: Vec<Remark> = remarks(&form).into_iter().map(|(remark, _)| remark).collect();
        assert_eq!(parts, Remark::ALL);
        form.insurance.employer_name = None;
        let parts = remarks(&form);
        assert_eq!(parts[1], (Remark::Contact, "098-000-0000"), "what is not there is left out");
        assert_eq!(remarks(&FormAnswers::default()), []);
    }

    #[test]
    fn the_draft_follows_the_clinics_layout() {
        let parts = ["連絡先：{contact}", "住所：{address}", "その他：{other}"].map(str::to_owned);
        let mut form = form();
        form.person.address = None;
        assert_eq!(draft(&form, "申立書：", &parts, "／"), "申立書：連絡先：098-000-0000／その他：協会けんぽ");
        assert_eq!(draft(&FormAnswers::default(), "申立書：", &parts, "／"), "", "nothing to say");
        // What a patient writes is never read as a placeholder.
        form.signer.phone = Some("{other}".into());
        assert_eq!(draft(&form, "", &parts[..1], ""), "連絡先：{other}");
        assert_eq!(Remark::in_part("{address}{other}"), None);
        assert_eq!(Remark::in_part("住所"), None);
    }

    #[test]
    fn without_a_valid_certificate_there_is_no_claim_with_a_lapsed_or_unknown_number() {
        let mut form = form();
        let all = [Claim::Current, Claim::Heard, Claim::Lapsed, Claim::Unknown];
        assert_eq!(numbers(Case::Invalid, &form, today()), all);
        form.insurance.has_valid_certificate = Some(false);
        assert_eq!(numbers(Case::Invalid, &form, today()), all[..2]);
    }

    #[test]
    fn the_claim_goes_where_the_declared_kind_says() {
        assert_eq!(Payer::of(Some(InsuranceKind::Employees)), Payer::Fund);
        for kind in [InsuranceKind::National, InsuranceKind::NationalSociety, InsuranceKind::LateElderly] {
            assert_eq!(Payer::of(Some(kind)), Payer::Federation);
        }
        for kind in [Some(InsuranceKind::Other), Some(InsuranceKind::Unknown), None] {
            assert_eq!(Payer::of(kind), Payer::Choose);
        }
    }

    #[test]
    fn the_search_key_is_written_as_the_terminal_takes_it() {
        let key = SearchKey::of(&form(), today());
        assert_eq!(key.name.as_deref(), Some("髙橋　花子"));
        assert_eq!(key.kana.as_deref(), Some("タカハシ　ハナコ"));
        assert_eq!(key.address.as_deref(), Some("那覇市泉崎１－２－３　ＡＢＣビル"));
        assert_eq!(key.born.map(|day| day.to_string()).as_deref(), Some("1985-05-12"));
        assert!(key.is_enough());
        for leave_out in [
            |form: &mut FormAnswers| form.person.birth_date = None,
            |form: &mut FormAnswers| form.person.sex = None,
            |form: &mut FormAnswers| (form.person.name, form.person.kana) = (None, None),
            |form: &mut FormAnswers| (form.person.address, form.insurance.insurer_name) = (None, None),
        ] {
            let mut form = form();
            leave_out(&mut form);
            assert!(!SearchKey::of(&form, today()).is_enough());
        }
        let mut by_kana = form();
        (by_kana.person.name, by_kana.person.address) = (None, None);
        assert!(SearchKey::of(&by_kana, today()).is_enough(), "either of each pair will do");
    }

    #[test]
    fn a_telephone_number_is_copied_in_half_width() {
        for (typed, copied) in [
            ("098-000-0000", "098-000-0000"),
            ("０９８ー０００ー００００", "098-000-0000"),
            ("０９８－０００－００００", "098-000-0000"),
            ("098‐000‐0000", "098-000-0000"),
            ("098−000−0000", "098-000-0000"),
            ("098―000—0000", "098-000-0000"),
            ("098–000‑0000", "098-000-0000"),
            ("０９８ｰ０００ｰ００００", "098-000-0000"),
            ("〇九八ー〇〇〇ー〇〇〇〇", "098-000-0000"),
            ("098.000.0000", "098-000-0000"),
            ("０９８．０００，００００", "098-000-0000"),
            ("098 000 0000", "098-000-0000"),
            ("０９８　０００　００００", "098-000-0000"),
            ("098 - 000 - 0000", "098-000-0000"),
            ("(098)000-0000", "098-000-0000"),
            ("098（000）0000", "098-000-0000"),
            ("098・000・0000", "098-000-0000"),
            (" 09000000000 ", "09000000000"),
            ("０９０００００００００", "09000000000"),
            ("+81 98-000-0000", "098-000-0000"),
            ("＋８１ー９０ー００００ー００００", "090-0000-0000"),
            ("+81 (0)98-000-0000", "098-000-0000"),
            ("+81-098-000-0000", "098-000-0000"),
            ("+819000000000", "09000000000"),
            ("+81(90)00000000", "090-00000000"),
            ("+977 1-4200000", "+977-1-4200000"),
            ("०९८-०००-००००", "098-000-0000"),
            ("๐๙๘-๐๐๐-๐๐๐๐", "098-000-0000"),
            ("098\u{200B}-000-0000\u{202C}", "098-000-0000"),
            ("０９０ー００００ー００００（子の携帯）", "090-0000-0000（子の携帯）"),
            ("０９８－０００－００００　内線１２", "098-000-0000　内線12"),
            ("ケータイ ０９０ー１２３", "ケータイ 090-123"),
            ("一郎 098-000-0000", "一郎 098-000-0000"),
            ("098-000-0000 090-0000-0000", "098-000-0000 090-0000-0000"),
            ("なし", "なし"),
            ("", ""),
        ] {
            assert_eq!(telephone(typed), copied, "{typed}");
        }
    }
}
