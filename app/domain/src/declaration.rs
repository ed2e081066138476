//! The declaration (被保険者資格申立書, edition 2023-07, S1 別添3): its fields, and which of them a patient is asked.
//!
//! Every entry is 「可能な範囲で」: any may be missing and nothing blocks. There is no field for the number of the insured,
//! マイナンバー, a PIN, e-mail or symptoms, and none is to be added.

pub mod read;

use serde::{Serialize, Serializer, ser::SerializeStruct};
use time::Date;

use crate::{
    age,
    birth_date::BirthDate,
    entry::Entry,
    id::RecordId,
    questions::Questions,
    signature::{self, Method, Signature, Stroke},
    situation::Situation,
    slot::{Slot, SlotMut},
    wire::wire,
};

wire! {
    /// 保険種別. The form's 国保 is asked as two, because only one of them is asked for the employer (S1 別添3 ※1).
    pub enum InsuranceKind {
        /// 社保: 健康保険組合, 共済組合, 全国健康保険協会
        Employees = "employees",
        /// 国保 of a municipality (市町村国保)
        National = "national",
        /// 国保 of a society (国民健康保険組合)
        NationalSociety = "national_society",
        /// 後期: 後期高齢者医療
        LateElderly = "late_elderly",
        /// その他: 自衛官, 公費単独医療
        Other = "other",
        /// わからない
        Unknown = "unknown",
    }
}

wire! {
    /// 保険証の交付を受けた時期
    pub enum Issued {
        /// 1ヶ月以内
        WithinMonth = "within_month",
        /// それより前
        Earlier = "earlier",
        /// わからない
        Unknown = "unknown",
    }
}

wire! {
    /// 一部負担金の割合
    pub enum Share {
        /// 3割
        Thirty = "30",
        /// 2割
        Twenty = "20",
        /// 1割
        Ten = "10",
        /// わからない
        Unknown = "unknown",
    }
}

wire! {
    /// 性別, as on the card
    pub enum Sex {
        /// 男
        Male = "male",
        /// 女
        Female = "female",
    }
}

/// Part 1: 保険証等に関する事項.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Insurance {
    /// 保険証の有無: whether a valid certificate has been issued.
    pub has_valid_certificate: Option<bool>,
    /// 保険種別
    pub kind: Option<InsuranceKind>,
    /// 保険者等名称
    pub insurer_name: Option<String>,
    /// 事業所名
    pub employer_name: Option<String>,
    /// 保険証の交付を受けた時期
    pub issued: Option<Issued>,
    /// 一部負担金の割合
    pub share: Option<Share>,
}

/// Part 2: マイナンバーカードの券面事項等.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Person {
    /// 氏名, any Unicode
    pub name: Option<String>,
    /// フリガナ
    pub kana: Option<String>,
    /// 生年月日
    pub birth_date: Option<BirthDate>,
    /// 性別
    pub sex: Option<Sex>,
    /// 住所, as on the card
    pub address: Option<String>,
    /// 居所, where it is not the address on the card (※3)
    pub residence: Option<String>,
    /// 氏名 written by hand, for the staff to read; beside the text or in place of it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub name_ink: Vec<Stroke>,
    /// 住所 written by hand.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub address_ink: Vec<Stroke>,
}

/// Who signs and how to reach them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Signer {
    /// 患者との関係, when a guardian or another person signs (※5)
    pub relationship: Option<String>,
    /// 連絡先電話番号
    pub phone: Option<String>,
}

/// The sheet as far as it is filled in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// Part 1.
    pub insurance: Insurance,
    /// Part 2.
    pub person: Person,
    /// 記入日
    pub declared_on: Option<Date>,
    /// 署名
    pub signature: Signature,
    /// The signer.
    pub signer: Signer,
    /// The questions that its edition of the form asks.
    pub questions: Questions,
}

impl Sheet {
    /// Whether this patient is asked for an entry: its edition of the form has it, and its notes ask it of this patient.
    ///
    /// 事業所名 is asked of 社保, 国保組合, その他 and わからない (※1), and where the kind is not known yet; 一部負担金の割合 of those
    /// under the rule for 70 and over and of 後期 (※2), and where no date of birth tells.
    #[must_use]
    pub fn asks(&self, entry: Entry) -> bool {
        let is_noted = match entry {
            Entry::Employer => {
                !matches!(self.insurance.kind, Some(InsuranceKind::National | InsuranceKind::LateElderly))
            }
            Entry::Share => self.insurance.kind == Some(InsuranceKind::LateElderly) || self.may_be_seventy(),
            _ => true,
        };
        is_noted && self.questions.has(entry)
    }

    /// Whether a field, by its name in the JSON, is shown for these answers. What is wrong with one that is not shown stands
    /// in nobody's way, as nobody could mend it: [`Sheet::as_asked`] leaves it out.
    #[must_use]
    pub fn shows(&self, field: &str) -> bool {
        match field {
            signature::field::STROKES => self.signature.method == Method::Drawn,
            signature::field::NAME => self.signature.method == Method::Typed,
            _ => Entry::from_name(field).is_none_or(|entry| self.asks(entry)),
        }
    }

    fn may_be_seventy(&self) -> bool {
        match (self.person.birth_date.and_then(BirthDate::day_meant), self.declared_on) {
            (Some(born), Some(on)) => age::seventy_rule(born, on),
            _ => true,
        }
    }

    /// Whether the day on it is neither the day that it arrived on nor the one before, as it is where a tablet's clock is
    /// wrong. A declaration that was begun before midnight, or waited for the network over night, is of the day before.
    #[must_use]
    pub fn is_of_another_day(&self, arrived: Date) -> bool {
        self.declared_on.is_some_and(|on| on != arrived && Some(on) != arrived.previous_day())
    }

    /// What is written by hand for an entry; `None` where that is nothing to read.
    #[must_use]
    pub fn ink(&self, entry: Entry) -> Option<&[Stroke]> {
        let Slot::Line(_, _, Some(ink)) = self.slot(entry) else { return None };
        (!signature::is_blank(ink.strokes)).then_some(ink.strokes)
    }

    /// Whether an entry is filled in, in letters or by hand.
    #[must_use]
    pub fn answers(&self, entry: Entry) -> bool {
        match self.slot(entry) {
            Slot::YesNo(yes) => yes.is_some(),
            Slot::Choice(choice) => choice.name().is_some(),
            Slot::Line(line, ..) => line.is_some() || self.ink(entry).is_some(),
            Slot::BirthDate(date) => date.is_some(),
            Slot::Day(day) => day.is_some(),
            Slot::Signature(signature) => signature.is_signed(),
        }
    }

    /// The entries left 未記入 that this patient is asked for, in the official order.
    #[must_use]
    pub fn unanswered(&self) -> Vec<Entry> {
        let open = |entry: &Entry| !entry.is_conditional() && self.asks(*entry) && !self.answers(*entry);
        Entry::ALL.iter().copied().filter(open).collect()
    }

    /// The sheet without answers to questions that no longer apply: a change of mind about an earlier answer must not
    /// leave a later one behind, strokes or a typed name belong to their way of signing only, and a slip of the finger is
    /// nothing written.
    #[must_use]
    pub fn as_asked(&self) -> Self {
        let mut sheet = self.clone();
        for entry in Entry::ALL {
            match sheet.slot_mut(*entry) {
                slot if !self.asks(*entry) => slot.clear(),
                SlotMut::Line(_, _, Some(ink)) if signature::is_blank(ink.strokes) => ink.strokes.clear(),
                _ => {}
            }
        }
        if sheet.signature.method != Method::Drawn {
            sheet.signature.strokes.clear();
        }
        if sheet.signature.method != Method::Typed {
            sheet.signature.name = None;
        }
        sheet
    }
}

/// A declaration as it is handed over and kept. It is only ever made checked, by [`Declaration::read`] or by
/// [`Answers::declare`](crate::Answers::declare).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Declaration {
    /// Made before sending; the key by which sending twice stores once.
    pub id: RecordId,
    /// The edition of the form it was made with, such as `2023-07`.
    pub edition: String,
    /// The language the patient used, as a BCP 47 tag. The answers are the official Japanese terms.
    pub language: String,
    /// What happened at the card reader.
    pub situation: Option<Situation>,
    /// The sheet.
    pub sheet: Sheet,
}

/// A date as `YYYY-MM-DD`, or null.
struct IsoDate(Option<Date>);

impl Serialize for IsoDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Some(date) => serializer.collect_str(date),
            None => serializer.serialize_none(),
        }
    }
}

impl Serialize for Declaration {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Declaration", 9)?;
        object.serialize_field("id", &self.id)?;
        object.serialize_field("edition", &self.edition)?;
        object.serialize_field("language", &self.language)?;
        object.serialize_field("situation", &self.situation)?;
        object.serialize_field("insurance", &self.sheet.insurance)?;
        object.serialize_field("person", &self.sheet.person)?;
        object.serialize_field("declared_on", &IsoDate(self.sheet.declared_on))?;
        object.serialize_field("signature", &self.sheet.signature)?;
        object.serialize_field("signer", &self.sheet.signer)?;
        object.end()
    }
}

#[cfg(test)]
mod tests {
    use time::Month;

    use super::*;
    use crate::{era::Era, signature::Point};

    fn sheet(kind: Option<InsuranceKind>, born: Option<u16>) -> Sheet {
        let birth_date = born.map(|year| BirthDate { era: Era::Western, year, month: 5, day: 12 });
        Sheet {
            insurance: Insurance { kind, ..Insurance::default() },
            person: Person { birth_date, ..Person::default() },
            declared_on: Date::from_calendar_date(2026, Month::November, 20).ok(),
            ..Sheet::default()
        }
    }

    #[test]
    fn the_employer_is_asked_as_note_1_says() {
        let asked = |kind| sheet(kind, None).asks(Entry::Employer);
        assert!(asked(Some(InsuranceKind::Employees)));
        assert!(asked(Some(InsuranceKind::NationalSociety)));
        assert!(asked(Some(InsuranceKind::Other)));
        assert!(asked(Some(InsuranceKind::Unknown)));
        assert!(asked(None));
        assert!(!asked(Some(InsuranceKind::National)));
        assert!(!asked(Some(InsuranceKind::LateElderly)));
    }

    #[test]
    fn the_share_is_asked_as_note_2_says() {
        let asked = |kind, born| sheet(Some(kind), born).asks(Entry::Share);
        assert!(!asked(InsuranceKind::Employees, Some(1985)));
        assert!(asked(InsuranceKind::Employees, Some(1950)));
        assert!(asked(InsuranceKind::LateElderly, Some(1985)), "also under 75, with a certified disability");
        assert!(asked(InsuranceKind::Employees, None), "without a date of birth nobody can tell");
    }

    #[test]
    fn an_empty_sheet_is_unanswered_but_for_what_is_asked_of_some_only() {
        let open = sheet(Some(InsuranceKind::National), Some(1985)).unanswered();
        assert!(open.contains(&Entry::Name) && open.contains(&Entry::Signature));
        for entry in [Entry::Employer, Entry::Share, Entry::Residence, Entry::Relationship, Entry::Kind] {
            assert!(!open.contains(&entry), "{entry:?}");
        }
    }

    fn line(to: f32) -> Vec<Stroke> {
        vec![[0.1, to].map(|x| Point { x, y: 0.5, at: 0 }).to_vec()]
    }

    #[test]
    fn what_is_written_by_hand_answers_as_a_text_does() {
        let mut sheet = sheet(Some(InsuranceKind::National), Some(1985));
        sheet.person.name_ink = line(0.6);
        sheet.person.address_ink = line(0.11);
        assert!(sheet.answers(Entry::Name) && !sheet.answers(Entry::Address) && !sheet.answers(Entry::Kana));
        assert_eq!(sheet.ink(Entry::Name), Some(line(0.6).as_slice()));
        assert_eq!(sheet.ink(Entry::Address), None, "a slip of the finger");
        let asked = sheet.as_asked().person;
        assert_eq!((asked.name_ink, asked.address_ink), (line(0.6), Vec::new()));
    }

    #[test]
    fn a_record_without_handwriting_says_nothing_of_it() {
        let mut person = Person::default();
        let none = "{\"name\":null,\"kana\":null,\"birth_date\":null,\"sex\":null,\"address\":null,\"residence\":null}";
        assert_eq!(serde_json::to_string(&person).expect("JSON"), none);
        person.name_ink = line(0.6);
        let written = serde_json::to_string(&person).expect("JSON");
        assert!(written.ends_with(",\"name_ink\":[[[0.1,0.5,0],[0.6,0.5,0]]]}"), "{written}");
    }

    #[test]
    fn answers_to_questions_that_no_longer_apply_are_left_out() {
        let mut sheet = sheet(Some(InsuranceKind::National), Some(1985));
        sheet.insurance.employer_name = Some("株式会社さくら".into());
        sheet.insurance.share = Some(Share::Thirty);
        sheet.signature =
            Signature { method: Method::OnPaper, strokes: vec![vec![]], name: Some("髙橋 花子".into()) };
        let asked = sheet.as_asked();
        assert_eq!(asked.insurance.employer_name, None);
        assert_eq!(asked.insurance.share, None);
        assert_eq!(asked.signature, Signature { method: Method::OnPaper, ..Signature::default() });
    }
}
