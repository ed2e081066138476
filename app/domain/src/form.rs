//! The form (別紙様式, S1 別添3): its questions, one row each, in the official order.
//!
//! From this table come the structs that keep the answers, the fields of a posted form, the JSON, the limits, what is left
//! 未記入, and what the check page, the desk, the paper, the exports, `/screens` and the description of the API show of a
//! question. None of them knows a question by name, but where a rule of the form is about that question.
//!
//! A part is the struct of its answers and, in brackets, its name in the JSON; the questions of none stand by themselves. A row
//! says of a question
//!
//! - the field that keeps its answer, which is its name in the JSON, too;
//! - the kind of answer: `yes_no`, `one_of` a list, a `line` of so many characters (`or` what may be written by hand in its
//!   place, with the most points of that), `birth_date`, `day`, or `signature`;
//! - the screen it is asked `on`, if it is asked;
//! - what it is `called`: the key of its name in the catalogues;
//! - whether it is `conditional`: whether leaving it empty is an answer in itself.

mod table;

use serde::Serialize;

use crate::{
    birth_date::{self, BirthDate},
    declaration::{FormAnswers, InsuranceKind, Issued, Sex, Share},
    form::table::form,
    signature::{self, ADDRESS_INK_MAX, NAME_INK_MAX, Stroke},
    slot::{Ink, Slot, SlotMut},
    step::Step,
    string_enum::string_enum,
    text::{ADDRESS_MAX, NAME_MAX, PHONE_MAX},
};

crate::redacted!(Insurance, Person, Signer);

form! {
    /// Part 1: 保険証等に関する事項.
    Insurance (insurance) {
        /// 保険証の有無: whether a valid certificate has been issued.
        Certificate: has_valid_certificate, yes_no, on Certificate, called "form-certificate";
        /// 保険種別
        InsuranceKind: kind, one_of(InsuranceKind), on InsuranceKind, called "form-kind";
        /// 保険者等名称
        Insurer: insurer_name, line(NAME_MAX), on Insurer, called "form-insurer";
        /// 事業所名
        Employer: employer_name, line(NAME_MAX), on Employer, called "form-employer";
        /// 保険証の交付を受けた時期
        Issued: issued, one_of(Issued), on Issued, called "form-issued";
        /// 一部負担金の割合
        Share: share, one_of(Share), on Share, called "form-share";
    }
    /// Part 2: マイナンバーカードの券面事項等.
    Person (person) {
        /// 氏名, any Unicode
        Name: name, line(NAME_MAX) or name_ink(NAME_INK_MAX), on Name, called "form-name";
        /// フリガナ
        Kana: kana, line(NAME_MAX), on Name, called "form-kana";
        /// 生年月日
        BirthDate: birth_date, birth_date, on BirthDate, called "form-birth-date";
        /// 性別
        Sex: sex, one_of(Sex), on Sex, called "form-sex";
        /// 住所, as on the card
        Address: address, line(ADDRESS_MAX) or address_ink(ADDRESS_INK_MAX), on Address, called "form-address";
        /// 居所, where it is not the address on the card (※3)
        Residence: residence, line(ADDRESS_MAX), on Address, called "entry-residence", conditional;
    }
    Signer () {
        /// 記入日
        DeclaredOn: declared_on, day, called "signature-date";
        /// 署名
        Signature: signature, signature, on Signature, called "form-signature";
    }
    /// The signer and how to reach them.
    Signer (signer) {
        /// 患者との関係, when a guardian or another person signs (※5)
        Relationship: relationship, line(NAME_MAX), on Signature, called "form-relationship", conditional;
        /// 連絡先電話番号
        Phone: phone, line(PHONE_MAX), on Phone, called "form-phone";
    }
}

/// A part of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Part 1: 保険証等に関する事項.
    Insurance,
    /// Part 2: マイナンバーカードの券面事項等.
    Person,
    /// The day, the signature, and who signs.
    Signer,
}

impl Question {
    /// The questions of a part, in the official order.
    pub fn of(part: Part) -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(move |question| question.part() == part)
    }

    /// The keys of its texts in the catalogues: that of its name, and those of the values that the form has for it.
    #[must_use]
    pub fn keys(self) -> Vec<String> {
        let values = match FormAnswers::default().slot(self) {
            Slot::YesNo(_) => &["yes"],
            Slot::Choice(choice) => choice.names(),
            _ => &[],
        };
        let key = self.key();
        values.iter().map(|value| format!("{key}-{value}")).chain([key.to_owned()]).collect()
    }

    /// The questions that a screen asks, in the official order.
    pub fn asked_on(step: Step) -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(move |question| question.step() == Some(step))
    }

    /// The fields of a form by which it is asked.
    pub fn fields(self) -> impl Iterator<Item = &'static str> {
        let parts: &[&str] = match self {
            Self::BirthDate => &birth_date::field::ASKED,
            Self::Signature => &[signature::field::METHOD, signature::field::NAME],
            _ => &[],
        };
        let whole = parts.is_empty() && self.step().is_some();
        parts.iter().copied().chain(whole.then(|| self.name()))
    }

    /// The part of the form that it stands in, as the JSON has it, and its name there. Without a part where it is one by
    /// itself.
    #[must_use]
    pub fn path(self) -> (Option<&'static str>, &'static str) {
        self.name().split_once('.').map_or((None, self.name()), |(part, name)| (Some(part), name))
    }

    /// The parts of the form as the JSON has them, each with its questions, which stand together in the official order. What
    /// is one by itself has no part.
    pub fn parts() -> impl Iterator<Item = (Option<&'static str>, &'static [Self])> {
        let parts = Self::ALL.chunk_by(|one, next| one.path().0 == next.path().0);
        parts.map(|questions| (questions[0].path().0, questions))
    }
}
