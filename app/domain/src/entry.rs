//! The entries of the form in the official order, for the check page, the desk and the printed sheet.

use crate::{step::Step, wire::wire};

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

    /// Whether leaving it empty is an answer in itself: no other residence, nobody else signing.
    #[must_use]
    pub const fn is_conditional(self) -> bool {
        matches!(self, Self::Residence | Self::Relationship)
    }
}
