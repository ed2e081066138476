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
    form::{Insurance, Person, Question, Signer},
    id::RecordId,
    questions::Questions,
    signature::{self, Method, Signature, Stroke},
    situation::Situation,
    slot::{Slot, SlotMut},
    string_enum::string_enum,
};

crate::redacted!(FormAnswers, Declaration);

string_enum! {
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

string_enum! {
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

string_enum! {
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

string_enum! {
    /// 性別, as on the card
    pub enum Sex {
        /// 男
        Male = "male",
        /// 女
        Female = "female",
    }
}

/// The form as far as it is filled in.
#[derive(Clone, Default, PartialEq)]
pub struct FormAnswers {
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

impl FormAnswers {
    /// Returns whether this patient is asked a question: its edition of the form has it, and its notes ask it of this
    /// patient.
    ///
    /// 事業所名 is asked of 社保, 国保組合, その他 and わからない (※1), and where the kind is not known yet; 一部負担金の割合 of those
    /// under the rule for 70 and over and of 後期 (※2), and where no date of birth tells.
    #[must_use]
    pub fn asks(&self, question: Question) -> bool {
        let is_noted = match question {
            Question::Employer => {
                !matches!(self.insurance.kind, Some(InsuranceKind::National | InsuranceKind::LateElderly))
            }
            Question::Share => self.insurance.kind == Some(InsuranceKind::LateElderly) || self.may_be_seventy(),
            _ => true,
        };
        is_noted && self.questions.has(question)
    }

    /// Returns whether a field, by its name in the JSON, is shown for these answers. A mistake in a hidden field stops
    /// nobody, as nobody could correct it: [`FormAnswers::as_asked`] leaves the field out.
    #[must_use]
    pub fn shows(&self, field: &str) -> bool {
        match field {
            signature::field::STROKES => self.signature.method == Method::Drawn,
            signature::field::NAME => self.signature.method == Method::Typed,
            _ => Question::from_name(field).is_none_or(|question| self.asks(question)),
        }
    }

    fn may_be_seventy(&self) -> bool {
        match (self.person.birth_date.and_then(BirthDate::day_meant), self.declared_on) {
            (Some(born), Some(on)) => age::seventy_rule(born, on),
            _ => true,
        }
    }

    /// Returns whether the day on it is neither the day of its arrival nor the one before, as where a tablet's clock is
    /// wrong. A declaration that was begun before midnight, or waited for the network over night, is of the day before.
    #[must_use]
    pub fn is_of_another_day(&self, arrived: Date) -> bool {
        self.declared_on.is_some_and(|on| on != arrived && Some(on) != arrived.previous_day())
    }

    /// The handwriting for a question; `None` where nothing in it can be read.
    #[must_use]
    pub fn ink(&self, question: Question) -> Option<&[Stroke]> {
        let Slot::Line(_, _, Some(ink)) = self.slot(question) else { return None };
        (!signature::is_blank(ink.strokes)).then_some(ink.strokes)
    }

    /// Returns whether a question is answered, in letters or by hand.
    #[must_use]
    pub fn answers(&self, question: Question) -> bool {
        match self.slot(question) {
            Slot::YesNo(yes) => yes.is_some(),
            Slot::Choice(choice) => choice.name().is_some(),
            Slot::Line(line, ..) => line.is_some() || self.ink(question).is_some(),
            Slot::BirthDate(date) => date.is_some(),
            Slot::Day(day) => day.is_some(),
            Slot::Signature(signature) => signature.is_signed(),
        }
    }

    /// The questions left 未記入 that this patient is asked for, in the official order.
    #[must_use]
    pub fn unanswered(&self) -> Vec<Question> {
        let open = |question: &Question| !question.is_conditional() && self.asks(*question) && !self.answers(*question);
        Question::ALL.iter().copied().filter(open).collect()
    }

    /// The form without answers to questions that no longer apply: a change of mind about an earlier answer must not
    /// leave a later one behind, strokes or a typed name belong to their way of signing only, and a slip of the finger is
    /// nothing written.
    #[must_use]
    pub fn as_asked(&self) -> Self {
        let mut form = self.clone();
        for question in Question::ALL {
            match form.slot_mut(*question) {
                slot if !self.asks(*question) => slot.clear(),
                SlotMut::Line(_, _, Some(ink)) if signature::is_blank(ink.strokes) => ink.strokes.clear(),
                _ => {}
            }
        }
        if form.signature.method != Method::Drawn {
            form.signature.strokes.clear();
        }
        if form.signature.method != Method::Typed {
            form.signature.name = None;
        }
        form
    }
}

/// A declaration as it is handed over and kept. It is only ever made checked, by [`Declaration::read`] or by
/// [`Answers::declare`](crate::Answers::declare).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Declaration {
    /// Made before sending; the key by which sending twice stores once.
    pub id: RecordId,
    /// The edition of the form it was made with, such as `2023-07`.
    pub edition: String,
    /// The language the patient used, as a BCP 47 tag. The answers are the official Japanese terms.
    pub language: String,
    /// The problem at the card reader.
    pub situation: Option<Situation>,
    /// The form.
    pub form: FormAnswers,
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
        object.serialize_field("insurance", &self.form.insurance)?;
        object.serialize_field("person", &self.form.person)?;
        object.serialize_field("declared_on", &IsoDate(self.form.declared_on))?;
        object.serialize_field("signature", &self.form.signature)?;
        object.serialize_field("signer", &self.form.signer)?;
        object.end()
    }
}

#[cfg(test)]
mod tests {
    use time::Month;

    use super::*;
    use crate::{era::Era, signature::Point};

    fn form(kind: Option<InsuranceKind>, born: Option<u16>) -> FormAnswers {
        let birth_date = born.map(|year| BirthDate { era: Era::Western, year, month: 5, day: 12 });
        FormAnswers {
            insurance: Insurance { kind, ..Insurance::default() },
            person: Person { birth_date, ..Person::default() },
            declared_on: Date::from_calendar_date(2026, Month::November, 20).ok(),
            ..FormAnswers::default()
        }
    }

    #[test]
    fn the_employer_is_asked_as_note_1_says() {
        let asked = |kind| form(kind, None).asks(Question::Employer);
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
        let asked = |kind, born| form(Some(kind), born).asks(Question::Share);
        assert!(!asked(InsuranceKind::Employees, Some(1985)));
        assert!(asked(InsuranceKind::Employees, Some(1950)));
        assert!(asked(InsuranceKind::LateElderly, Some(1985)), "also under 75, with a certified disability");
        assert!(asked(InsuranceKind::Employees, None), "without a date of birth nobody can tell");
    }

    #[test]
    fn an_empty_sheet_is_unanswered_but_for_what_is_asked_of_some_only() {
        let open = form(Some(InsuranceKind::National), Some(1985)).unanswered();
        assert!(open.contains(&Question::Name) && open.contains(&Question::Signature));
        for question in
            [Question::Employer, Question::Share, Question::Residence, Question::Relationship, Question::InsuranceKind]
        {
            assert!(!open.contains(&question), "{question:?}");
        }
    }

    fn line(to: f32) -> Vec<Stroke> {
        vec![[0.1, to].map(|x| Point { x, y: 0.5, at: 0 }).to_vec()]
    }

    #[test]
    fn what_is_written_by_hand_answers_as_a_text_does() {
        let mut form = form(Some(InsuranceKind::National), Some(1985));
        form.person.name_ink = line(0.6);
        form.person.address_ink = line(0.11);
        assert!(form.answers(Question::Name) && !form.answers(Question::Address) && !form.answers(Question::Kana));
        assert_eq!(form.ink(Question::Name), Some(line(0.6).as_slice()));
        assert_eq!(form.ink(Question::Address), None, "a slip of the finger");
        let asked = form.as_asked().person;
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
        let mut form = form(Some(InsuranceKind::National), Some(1985));
        form.insurance.employer_name = Some("株式会社さくら".into());
        form.insurance.share = Some(Share::Thirty);
        form.signature =
            Signature { method: Method::OnPaper, strokes: vec![vec![]], name: Some("髙橋 花子".into()) };
        let asked = form.as_asked();
        assert_eq!(asked.insurance.employer_name, None);
        assert_eq!(asked.insurance.share, None);
        assert_eq!(asked.signature, Signature { method: Method::OnPaper, ..Signature::default() });
    }
}
