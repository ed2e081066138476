//! The desk's work on a declaration, from its receipt to the payment of its claim (S1 §2, §3).
//!
//! The patient's own answers are never changed: a correction stands beside them, with who, when and why. Each step says
//! what it needs; none is skipped, and each can be taken back until the declaration is destroyed. Destroying is not a
//! state: what remains of a destroyed declaration is a line of the store without content.

mod act;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use time::{Date, Duration};

use crate::{
    advice::Claim,
    answers::Answers,
    day::iso_date,
    declaration::FormAnswers,
    form::{Part, Question},
    form_fields::FormFields,
    situation::Situation,
    step::Step,
    string_enum::string_enum,
};

pub use act::{Act, Name, Refused};

crate::redacted!(Asked, Correction, Number, FollowUp, Note, Moved, Work);

string_enum! {
    /// The state of the work.
    pub enum State {
        /// Handed over; to be compared with the card.
        Received = "received",
        /// 本人確認 済; the number to claim with is to be settled.
        Checked = "checked",
        /// The number is known: shown, looked up or heard (S1 §3(1), (2)).
        Known = "known",
        /// 旧資格: only the lapsed number is known (S1 §3(3)).
        Lapsed = "lapsed",
        /// 不詳 (S1 §3(4)).
        Unknown = "unknown",
        /// The claim has been sent.
        Claimed = "claimed",
        /// The payment of the claim is confirmed; to be destroyed.
        Paid = "paid",
        /// Not needed for a claim after all; to be destroyed.
        Withdrawn = "withdrawn",
    }
}

impl State {
    /// Returns whether the number to claim with is settled, and the claim to be made.
    #[must_use]
    pub const fn is_settled(self) -> bool {
        matches!(self, Self::Known | Self::Lapsed | Self::Unknown)
    }

    /// Returns whether the desk still has something to do before the claim is sent.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Received | Self::Checked) || self.is_settled()
    }

    /// Returns whether the declaration has served its purpose and may be destroyed (「必要な事務を終えた段階で、速やかに廃棄します」, S1 別添3).
    #[must_use]
    pub const fn may_be_disposed(self) -> bool {
        matches!(self, Self::Paid | Self::Withdrawn)
    }

    /// The state after settling the number on one of the four grounds of S1 §3.
    #[must_use]
    pub const fn settled_on(claim: Claim) -> Self {
        match claim {
            Claim::Current | Claim::Heard => Self::Known,
            Claim::Lapsed => Self::Lapsed,
            Claim::Unknown => Self::Unknown,
        }
    }
}

string_enum! {
    /// A part of the declarations to show.
    pub enum View {
        /// Those that the desk has something to do with before they are claimed.
        Open = "open",
        /// Those that nobody has opened.
        Unread = "unread",
        /// Those whose patient is to be asked again, as of today.
        FollowUp = "follow-up",
        /// Those with something for the next shift.
        HandOver = "hand-over",
        /// Claimed, and waiting for the payment.
        Claimed = "claimed",
        /// Those that have served their purpose and are to be destroyed.
        Dispose = "dispose",
        /// All.
        All = "all",
    }
}

string_enum! {
    /// The order.
    pub enum Order {
        /// The latest first.
        Newest = "newest",
        /// Those that have waited longest first.
        Longest = "longest",
    }
}

/// A query of the queue.
#[derive(Clone, PartialEq, Eq)]
pub struct Asked {
    /// The part to show.
    pub view: View,
    /// The order.
    pub order: Order,
    /// Only this situation.
    pub situation: Option<Situation>,
    /// A ticket number, or a part of a name or its kana.
    pub words: String,
    /// The page, from 0.
    pub page: usize,
}

impl Default for Asked {
    fn default() -> Self {
        Self { view: View::Open, order: Order::Newest, situation: None, words: String::new(), page: 0 }
    }
}

/// The member of staff and the time, in milliseconds since 1970 (UTC).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    /// The name of the member of staff.
    pub by: String,
    /// The instant.
    pub at: u64,
}

/// The answers of one screen as they should be, beside the patient's own.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    /// The screen that asks for them, by its name.
    pub step: Step,
    /// The fields of that screen.
    pub fields: Vec<(String, String)>,
    /// The reason.
    pub why: String,
    /// The author and the time.
    pub stamp: Stamp,
}

/// The number that the claim is made with (保険者番号, 記号・番号・枝番). It is the desk's, not the patient's: the form has no
/// field for it.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Number {
    /// 保険者番号
    pub insurer: String,
    /// 記号
    pub symbol: String,
    /// 番号
    pub number: String,
    /// 枝番
    pub branch: String,
}

impl Number {
    /// Returns whether the last digit of 保険者番号 is its check digit (検証番号): the other digits times 2 and 1 in turn from
    /// the right, the digits of the products added up, the difference to the next multiple of ten. It shows a typing
    /// error; 不詳 is written with a wrong one on purpose (77777777).
    #[must_use]
    pub fn insurer_fits(&self) -> bool {
        let mut digits = self.insurer.chars().rev().filter_map(|digit| digit.to_digit(10));
        let Some(last) = digits.next() else { return true };
        let products = digits.zip([2, 1].into_iter().cycle()).map(|(digit, times)| digit * times);
        let sum: u32 = products.map(|product| product / 10 + product % 10).sum();
        (10 - sum % 10) % 10 == last
    }
}

/// The day on which to ask the patient for the number again (説明書 ※: 「わかり次第、必ず…お伝えください」).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowUp {
    /// The day.
    #[serde(with = "day")]
    pub on: Date,
    /// Settled, by whom and when.
    pub done: Option<Stamp>,
}

/// A note of the desk.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// The text.
    pub text: String,
    /// True if the next shift must see it (引き継ぎ).
    #[serde(rename = "hand_over")]
    pub for_next_shift: bool,
    /// Seen to, by whom and when.
    pub done: Option<Stamp>,
    /// The author and the time.
    pub stamp: Stamp,
}

/// A step of the work.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moved {
    /// The state it led to.
    pub to: State,
    /// The reason, where one is required.
    pub why: Option<String>,
    /// The author and the time.
    pub stamp: Stamp,
}

/// The work on one declaration.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Work {
    /// The state of the work.
    pub state: State,
    /// The questions whose answers agree with the card, as far as they were compared.
    pub agreed: Vec<Question>,
    /// Corrections in the order they were made.
    pub corrections: Vec<Correction>,
    /// Signed on paper or before the staff, where it was not on the screen.
    pub signed: Option<Stamp>,
    /// The ground on which the number was settled.
    pub ground: Option<Claim>,
    /// The number.
    pub number: Number,
    /// The day the claim was sent.
    #[serde(with = "maybe_day")]
    pub claimed_on: Option<Date>,
    /// The day the payment was confirmed.
    #[serde(with = "maybe_day")]
    pub paid_on: Option<Date>,
    /// The last day it may be kept.
    #[serde(with = "maybe_day")]
    pub dispose_by: Option<Date>,
    /// The day on which to ask again.
    pub follow_up: Option<FollowUp>,
    /// Notes in the order they were made.
    pub notes: Vec<Note>,
    /// The steps so far.
    pub moves: Vec<Moved>,
}

impl Default for Work {
    fn default() -> Self {
        Self {
            state: State::Received,
            agreed: Vec::new(),
            corrections: Vec::new(),
            signed: None,
            ground: None,
            number: Number::default(),
            claimed_on: None,
            paid_on: None,
            dispose_by: None,
            follow_up: None,
            notes: Vec::new(),
            moves: Vec::new(),
        }
    }
}

/// The questions whose answers stand on the face of the card (マイナンバーカードの券面事項), in the order of the form.
pub const ON_THE_CARD: [Question; 4] = [Question::Name, Question::BirthDate, Question::Sex, Question::Address];

/// Returns whether the desk may correct the answers of a screen. Who signs and how to reach them is the patient's
/// alone.
#[must_use]
pub fn is_correctable(step: Step) -> bool {
    Question::asked_on(step).any(|question| question.part() != Part::Signer)
}

/// Days after which the patient is asked again, where nobody says otherwise.
const FOLLOW_UP_DAYS: i64 = 14;

impl Work {
    /// The form with the corrections: what the claim is made with.
    #[must_use]
    pub fn corrected(&self, form: &FormAnswers) -> FormAnswers {
        let mut answers = Answers { form: form.clone(), ..Answers::default() };
        for correction in &self.corrections {
            let fields: FormFields = correction.fields.iter().cloned().collect();
            // By the day on which it was checked: the day on the form may be a wrong one.
            answers.form.declared_on = Some(crate::day::in_japan(correction.stamp.at));
            _ = answers.record(correction.step, &fields);
        }
        answers.form.declared_on = form.declared_on;
        answers.form
    }

    /// The corrections of an entry, the latest last.
    pub fn corrections_of(&self, question: Question) -> impl Iterator<Item = &Correction> {
        self.corrections.iter().filter(move |correction| question.step() == Some(correction.step))
    }

    /// Returns whether the form is still to be signed.
    #[must_use]
    pub fn is_unsigned(&self, form: &FormAnswers) -> bool {
        self.signed.is_none() && !form.signature.is_signed()
    }

    /// The day to ask the patient again, while that is open.
    #[must_use]
    pub fn to_follow_up(&self) -> Option<Date> {
        self.follow_up.as_ref().filter(|follow_up| follow_up.done.is_none()).map(|follow_up| follow_up.on)
    }

    /// Returns whether the next shift has something to see.
    #[must_use]
    pub fn is_handed_over(&self) -> bool {
        self.notes.iter().any(|note| note.for_next_shift && note.done.is_none())
    }

    /// The latest step that led to a state.
    #[must_use]
    pub fn reached(&self, state: State) -> Option<&Moved> {
        self.moves.iter().rev().find(|moved| moved.to == state)
    }

    /// The day on which the patient is asked again, where nobody says otherwise.
    #[must_use]
    pub fn usual_follow_up(today: Date) -> Date {
        today.saturating_add(Duration::days(FOLLOW_UP_DAYS))
    }
}

/// A day as `YYYY-MM-DD`.
mod day {
    use super::{Date, Deserialize, Deserializer, Serializer, iso_date};

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
    pub(super) fn serialize<S: Serializer>(day: &Date, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(day)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
        let text = String::deserialize(deserializer)?;
        iso_date(&text).ok_or_else(|| serde::de::Error::custom("not a day"))
    }
}

/// A day as `YYYY-MM-DD`, or null.
mod maybe_day {
    use super::{Date, Deserialize, Deserializer, Serializer, iso_date};

    #[expect(clippy::ref_option, clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
    pub(super) fn serialize<S: Serializer>(day: &Option<Date>, serializer: S) -> Result<S::Ok, S::Error> {
        match day {
            Some(day) => serializer.collect_str(day),
            None => serializer.serialize_none(),
        }
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
        let text = Option::<String>::deserialize(deserializer)?;
        text.map(|text| iso_date(&text).ok_or_else(|| serde::de::Error::custom("not a day"))).transpose()
    }
}

#[cfg(test)]
mod tests;
