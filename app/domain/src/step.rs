//! The screens of the patient's journey, by the names they have in addresses and in `data-screen`.

use crate::string_enum::string_enum;

string_enum! {
    /// A screen. The order is the order of the journey.
    pub enum Step {
        /// The purpose of the form and the time that it takes.
        Start = "start",
        /// The problem at the card reader.
        Situation = "situation",
        /// The ministry's notice (S2), or the explanation of the other cases.
        Notice = "notice",
        /// The choices of the patient today.
        Options = "options",
        /// The QR code to Mynaportal.
        Portal = "portal",
        /// The sentences to show and say at the desk.
        ShowDesk = "show-desk",
        /// The explanation of the form (説明書, S1 別添3).
        Explanation = "explanation",
        /// 保険証の有無
        Certificate = "certificate",
        /// 保険種別
        InsuranceKind = "insurance-kind",
        /// 保険者等名称
        Insurer = "insurer",
        /// 事業所名
        Employer = "employer",
        /// 保険証の交付を受けた時期
        Issued = "issued",
        /// 氏名, フリガナ
        Name = "name",
        /// 生年月日
        BirthDate = "birth-date",
        /// 性別
        Sex = "sex",
        /// 住所, 居所
        Address = "address",
        /// 一部負担金の割合
        Share = "share",
        /// 連絡先電話番号
        Phone = "phone",
        /// All answers in the official order.
        Check = "check",
        /// 署名, and the hand-over.
        Signature = "signature",
        /// The receipt and what to do now.
        Done = "done",
        /// Is anybody still here?
        Idle = "idle",
        /// The languages there are.
        Language = "language",
        /// The settings of the screens.
        Settings = "settings",
    }
}

impl Step {
    /// Returns whether the step is outside the order of the journey (pause, language, settings): leaving it returns to
    /// the step before.
    #[must_use]
    pub const fn is_aside(self) -> bool {
        matches!(self, Self::Idle | Self::Language | Self::Settings)
    }

    /// Returns whether the step asks one question of the form, and so counts for the progress.
    #[must_use]
    pub fn is_question(self) -> bool {
        (Self::Certificate..=Self::Phone).contains(&self)
    }
}
