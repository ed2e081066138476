//! The entries of the form in the official order, for the check page, the desk and the printed sheet.

use crate::{birth_date, signature, step::Step, wire::wire};

wire! {
    /// An entry of the form, named as its field in the JSON.
    pub enum Entry {
        /// 保険証の有無
        Certificate = "insurance.has_valid_certificate",
        /// 保険種別
        Kind = "insurance.kind",
        /// 保険者等名称
        Insurer = "insurance.insurer_name",
        /// 事業所名
        Employer = "insurance.employer_name",
        /// 保険証の交付を受けた時期
        Issued = "insurance.issued",
        /// 一部負担金の割合
        Share = "insurance.share",
        /// 氏名
        Name = "person.name",
        /// フリガナ
        Kana = "person.kana",
        /// 生年月日
        BirthDate = "person.birth_date",
        /// 性別
        Sex = "person.sex",
        /// 住所
        Address = "person.address",
        /// 居所
        Residence = "person.residence",
        /// 記入日
        DeclaredOn = "declared_on",
        /// 署名
        Signature = "signature",
        /// 患者との関係
        Relationship = "signer.relationship",
        /// 連絡先電話番号
        Phone = "signer.phone",
    }
}

impl Entry {
    /// The screen that asks for it; 記入日 is the day itself and not asked.
    #[must_use]
    pub const fn step(self) -> Option<Step> {
        Some(match self {
            Self::Certificate => Step::Certificate,
            Self::Kind => Step::InsuranceKind,
            Self::Insurer => Step::Insurer,
            Self::Employer => Step::Employer,
            Self::Issued => Step::Issued,
            Self::Share => Step::Share,
            Self::Name | Self::Kana => Step::Name,
            Self::BirthDate => Step::BirthDate,
            Self::Sex => Step::Sex,
            Self::Address | Self::Residence => Step::Address,
            Self::DeclaredOn => return None,
            Self::Signature | Self::Relationship => Step::Signature,
            Self::Phone => Step::Phone,
        })
    }

    /// The entries that a screen asks for, in the official order.
    pub fn asked_on(step: Step) -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(move |entry| entry.step() == Some(step))
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

    /// The parts of the form as the JSON has them, each with its entries, which stand together in the official order. What
    /// is one by itself has no part.
    pub fn parts() -> impl Iterator<Item = (Option<&'static str>, &'static [Self])> {
        let parts = Self::ALL.chunk_by(|one, next| one.path().0 == next.path().0);
        parts.map(|entries| (entries[0].path().0, entries))
    }

    /// Whether leaving it empty is an answer in itself: no other residence, nobody else signing.
    #[must_use]
    pub const fn is_conditional(self) -> bool {
        matches!(self, Self::Residence | Self::Relationship)
    }
}
