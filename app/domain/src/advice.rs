//! What the notices say of a case: what confirms the qualification, whether the form is offered, what the patient pays,
//! how the claim is made.
//!
//! [`advise`] is one pure function over tables that can be read against the notices line by line; every rule names its
//! source and section. The rules come in dated editions: **2023-07** is S1 with S0, S3 and S4; **2024-12** is what the
//! medical associations announced from November 2024 to December 2025 for the time after the last insurance cards were
//! issued. Absent on purpose: which insurer a patient belongs to, which is never inferred.

pub mod table;

use serde::Serialize;
use time::{Date, Month};

use crate::{age, wire::wire};

wire! {
    /// What happened at the desk, as staff would say it.
    pub enum Case {
        /// 資格（無効） on the display (S1 §1(1)).
        Invalid = "invalid",
        /// 資格情報なし on the display (S1 §1(1)).
        NotFound = "not_found",
        /// The card reader or the terminal fails (S1 §1(2)).
        Reader = "reader",
        /// The card cannot be read (S1 §1(2)).
        Card = "card",
        /// Power, line or network failure (S1 §1(2)).
        Outage = "outage",
        /// Only the face or the PIN is not recognised (S1 §2(2)※).
        FaceOrPin = "face_or_pin",
        /// Only the clinic's own 診察券 is shown (S3).
        TicketOnly = "ticket_only",
    }
}

wire! {
    /// What the patient shows.
    pub enum Shown {
        /// マイナンバーカード
        Card = "card",
        /// 資格情報 of Mynaportal, on the patient's own screen or as a saved file.
        Portal = "portal",
        /// 資格情報のお知らせ
        Notice = "notice",
        /// 資格確認書
        Certificate = "certificate",
        /// 健康保険証, of which none has been issued since 2024-12-02.
        OldCard = "old_card",
    }
}

wire! {
    /// What an inquiry with the number that the desk holds gave (S3).
    pub enum Inquiry {
        /// None was made.
        None = "none",
        /// The qualification is valid.
        Valid = "valid",
        /// It is not.
        Invalid = "invalid",
    }
}

wire! {
    /// An edition of the rules.
    pub enum Edition {
        /// S1 of 2023-07-10 with the notices around it.
        E2023 = "2023-07",
        /// Since insurance cards are no longer issued.
        E2024 = "2024-12",
    }
}

impl Edition {
    /// The first day it is in force.
    #[must_use]
    pub const fn first_day(self) -> Date {
        match self {
            Self::E2023 => day(2023, Month::July, 10),
            Self::E2024 => day(2024, Month::December, 2),
        }
    }

    /// The edition in force on a day; `None` before the first one.
    #[must_use]
    pub fn on(day: Date) -> Option<Self> {
        Self::ALL.iter().rev().copied().find(|edition| edition.first_day() <= day)
    }
}

/// What is asked of the rules.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a yes-or-no question of the notices")]
pub struct Question {
    /// What happened.
    pub case: Case,
    /// What the patient shows.
    pub shows: Vec<Shown>,
    /// Whether the desk holds data of an earlier visit.
    pub visited: bool,
    /// Whether the patient, asked, says that nothing has changed since; it implies an earlier visit.
    pub unchanged: bool,
    /// Whether card or certificate was checked earlier in this month (S3).
    pub checked_this_month: bool,
    /// Whether the flow of the clinic makes the inquiry unavoidable (S3).
    pub unavoidable: bool,
    /// What the inquiry gave (S3).
    pub inquiry: Inquiry,
    /// The patient's birthday.
    pub born: Option<Date>,
    /// The day of the visit.
    pub on: Date,
    /// The edition of the rules; the one in force on that day if not given.
    pub edition: Option<Edition>,
}

impl Question {
    /// A case on a day, nothing shown and nothing known.
    #[must_use]
    pub const fn new(case: Case, on: Date) -> Self {
        Self {
            case,
            shows: Vec::new(),
            visited: false,
            unchanged: false,
            checked_this_month: false,
            unavoidable: false,
            inquiry: Inquiry::None,
            born: None,
            on,
            edition: None,
        }
    }

    fn shows(&self, wanted: Shown) -> bool {
        self.shows.contains(&wanted)
    }

    fn visited(&self) -> bool {
        self.visited || self.unchanged
    }
}

/// Why there is no advice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoAdvice {
    /// The day lies before the first edition.
    BeforeFirstEdition,
    /// The birthday lies after the visit.
    BornLater,
}

wire! {
    /// What confirms the qualification.
    pub enum Confirmation {
        /// Mynaportal on the patient's own phone.
        Portal = "portal",
        /// 健康保険証
        OldCard = "old_card",
        /// 資格確認書, alone.
        Certificate = "certificate",
        /// 資格情報のお知らせ together with the card.
        NoticeWithCard = "notice+card",
        /// Mynaportal together with the card.
        PortalWithCard = "portal+card",
        /// An expired 健康保険証 together with an inquiry by its number.
        OldCardWithInquiry = "old_card+inquiry",
        /// 資格情報のお知らせ together with an inquiry by its number.
        NoticeWithInquiry = "notice+inquiry",
        /// An inquiry by the number that the desk holds (S3).
        Inquiry = "inquiry",
    }
}

wire! {
    /// What becomes of the declaration.
    pub enum Form {
        /// Not needed.
        NotNeeded = "not_needed",
        /// What the desk knows counts as submitted.
        CountsAsSubmitted = "counts_as_submitted",
        /// Offer it.
        Offer = "offer",
        /// It is not for this case: no card is shown.
        NotApplicable = "not_applicable",
    }
}

wire! {
    /// What the patient pays.
    pub enum Pays {
        /// The own share.
        Own = "own",
        /// The share as declared.
        Declared = "declared",
        /// 10割 in principle.
        Full = "full",
    }
}

wire! {
    /// What the birthday says of the share.
    pub enum ShareHint {
        /// 未就学児
        Twenty = "20",
        /// Everybody else under 70.
        Thirty = "30",
        /// 70 and over: ask, never infer.
        Ask = "ask",
    }
}

wire! {
    /// What Mynaportal can do.
    pub enum Portal {
        /// Show whether registration is done, no more.
        RegistrationOnly = "registration_only",
        /// Confirm the qualification.
        Helps = "helps",
        /// Nothing to do with the case.
        NotApplicable = "not_applicable",
    }
}

wire! {
    /// How a prescription is issued, where the sources say so.
    pub enum Prescription {
        /// On paper.
        Paper = "paper",
    }
}

wire! {
    /// Another mode of the terminal.
    pub enum Mode {
        /// システム障害時モード
        Outage = "outage_mode",
        /// The PIN of the card.
        Pin = "pin",
        /// 目視モード
        Visual = "visual_mode",
    }
}

wire! {
    /// The number that a claim is made with.
    pub enum Claim {
        /// The confirmed one.
        Current = "current",
        /// As heard from the patient, or as known and unchanged.
        Heard = "heard",
        /// A lapsed one, or that of earlier visits.
        Lapsed = "lapsed",
        /// 不詳
        Unknown = "unknown",
    }
}

/// What the rules say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Advice {
    /// The edition used.
    pub edition: Edition,
    /// What of the things shown confirms the qualification, best first.
    pub confirm: Vec<Confirmation>,
    /// The declaration.
    pub form: Form,
    /// What the patient pays, where the sources say so.
    pub share: Option<Pays>,
    /// Whether the clinic may ask for less than everything (S1 §2(3)).
    pub flexible: bool,
    /// What the birthday says of the share.
    pub share_hint: Option<ShareHint>,
    /// Mynaportal.
    pub portal: Portal,
    /// The prescription.
    pub prescription: Option<Prescription>,
    /// Other modes of the terminal.
    pub modes: Vec<Mode>,
    /// The numbers to claim with, in the order to try.
    pub claim: Vec<Claim>,
    /// What to ask the patient for.
    pub ask_for: Option<Shown>,
    /// Source and section of every rule used.
    pub cites: Vec<&'static str>,
}

/// What confirms, in which edition, by which things shown together, until which day.
struct Confirms {
    edition: Edition,
    by: &'static [Shown],
    is: Confirmation,
    from: Date,
    until: Date,
    cite: &'static str,
}

impl Confirms {
    const fn new(edition: Edition, by: &'static [Shown], is: Confirmation, cite: &'static str) -> Self {
        Self { edition, by, is, from: Date::MIN, until: Date::MAX, cite }
    }

    const fn from(self, from: Date) -> Self {
        Self { from, ..self }
    }

    const fn until(self, until: Date) -> Self {
        Self { until, ..self }
    }

    fn holds(&self, question: &Question, edition: Edition) -> bool {
        self.edition == edition
            && (self.from..=self.until).contains(&question.on)
            && self.by.iter().all(|shown| question.shows(*shown))
    }
}

/// What the medical associations announced for the time from 2024-12-02.
const ASSOCIATIONS: &str = "医師会等 2024-11～2025-12";
/// The last day on which every insurance card that had been issued was still valid.
const LAST_OF_OLD_CARDS: Date = day(2025, Month::December, 1);
/// The last day on which an expired card or the 資格情報のお知らせ alone is taken with an inquiry.
const LAST_OF_INQUIRIES: Date = day(2026, Month::July, 31);

/// The ways to confirm, best first within an edition.
const CONFIRMS: [Confirms; 8] = {
    use crate::advice::Confirmation as Is;
    use crate::advice::Edition::{E2023, E2024};
    use crate::advice::Shown::{Card, Certificate, Notice, OldCard, Portal};
    [
        Confirms::new(E2023, &[Portal], Is::Portal, "S1 2(1)"),
        Confirms::new(E2023, &[OldCard], Is::OldCard, "S1 2(1)"),
        Confirms::new(E2024, &[Certificate], Is::Certificate, ASSOCIATIONS),
        Confirms::new(E2024, &[Notice, Card], Is::NoticeWithCard, ASSOCIATIONS),
        Confirms::new(E2024, &[Portal, Card], Is::PortalWithCard, ASSOCIATIONS),
        Confirms::new(E2024, &[OldCard], Is::OldCard, ASSOCIATIONS).until(LAST_OF_OLD_CARDS),
        Confirms::new(E2024, &[OldCard], Is::OldCardWithInquiry, ASSOCIATIONS)
            .from(day(2025, Month::December, 2))
            .until(LAST_OF_INQUIRIES),
        Confirms::new(E2024, &[Notice], Is::NoticeWithInquiry, ASSOCIATIONS).until(LAST_OF_INQUIRIES),
    ]
};

/// What a case is by itself, whatever is shown, and who says so.
struct Rule {
    modes: &'static [Mode],
    prescription: Option<Prescription>,
    portal: Portal,
    cites: &'static [&'static str],
}

impl Case {
    /// What Mynaportal can do, whatever is shown.
    #[must_use]
    pub fn portal(self) -> Portal {
        self.rule().portal
    }

    fn rule(self) -> Rule {
        let rule = |modes, portal, cites| Rule { modes, prescription: None, portal, cites };
        match self {
            // Mynaportal cannot show a valid qualification either; an electronic prescription cannot be issued.
            Self::Invalid | Self::NotFound => Rule {
                modes: &[],
                prescription: Some(Prescription::Paper),
                portal: Portal::RegistrationOnly,
                cites: &["S1 1(1)", "S1 1(1)※", "S0"],
            },
            Self::Reader | Self::Outage => {
                rule(&[Mode::Outage], Portal::Helps, &["S1 1(2)", "S1 2(1)", "S1 2(2)※", "S1 別添2", "S4"])
            }
            // Afterwards: the card face is written down and looked up once the mode is open.
            Self::Card => rule(&[Mode::Outage], Portal::Helps, &["S1 1(2)", "S1 2(1)", "S4"]),
            Self::FaceOrPin => rule(&[Mode::Pin, Mode::Visual], Portal::NotApplicable, &["S1 2(2)※", "S1 別添2"]),
            Self::TicketOnly => rule(&[], Portal::NotApplicable, &["S3"]),
        }
    }
}

/// Answers a question.
///
/// # Errors
/// When no edition is in force on the day, or the patient was not born yet.
pub fn advise(question: &Question) -> Result<Advice, NoAdvice> {
    let edition = question.edition.or(Edition::on(question.on)).ok_or(NoAdvice::BeforeFirstEdition)?;
    if question.on < Edition::E2023.first_day() {
        return Err(NoAdvice::BeforeFirstEdition);
    }
    if question.born.is_some_and(|born| born > question.on) {
        return Err(NoAdvice::BornLater);
    }
    let rule = question.case.rule();
    let mut cites = Cites(rule.cites.to_vec());
    let confirm = confirmations(question, edition, &mut cites);
    let confirmed = !confirm.is_empty();
    let form = form(question, confirmed, &mut cites);
    let share = share(question.case, form, confirmed, &mut cites);
    let share_hint = question.born.map(|born| share_hint(born, question.on));
    if share_hint.is_some() {
        cites.add("S1 別添3");
    }
    Ok(Advice {
        edition,
        form,
        share,
        flexible: share == Some(Pays::Full) && question.visited(),
        share_hint,
        portal: rule.portal,
        prescription: rule.prescription,
        modes: rule.modes.to_vec(),
        claim: claims(question, form, confirmed, &mut cites),
        ask_for: (question.case == Case::TicketOnly && !confirmed).then_some(Shown::Card),
        confirm,
        cites: cites.0,
    })
}

/// The sources of the rules used, each once.
struct Cites(Vec<&'static str>);

impl Cites {
    fn add(&mut self, cite: &'static str) {
        if !self.0.contains(&cite) {
            self.0.push(cite);
        }
    }
}

/// S1 §2(1), S3.
fn confirmations(question: &Question, edition: Edition, cites: &mut Cites) -> Vec<Confirmation> {
    if question.case == Case::TicketOnly {
        let taken = question.checked_this_month && question.unavoidable && question.inquiry == Inquiry::Valid;
        return taken.then_some(Confirmation::Inquiry).into_iter().collect();
    }
    let confirms: Vec<&Confirms> = CONFIRMS.iter().filter(|rule| rule.holds(question, edition)).collect();
    for rule in &confirms {
        cites.add(rule.cite);
    }
    confirms.iter().map(|rule| rule.is).collect()
}

/// S1 §2(2), (3).
fn form(question: &Question, confirmed: bool, cites: &mut Cites) -> Form {
    if confirmed || matches!(question.case, Case::FaceOrPin | Case::TicketOnly) {
        return Form::NotNeeded;
    }
    let (form, cite) = match (question.unchanged, question.shows(Shown::Card)) {
        (true, _) => (Form::CountsAsSubmitted, "S1 2(2)"),
        (false, true) => (Form::Offer, "S1 2(2)"),
        (false, false) => (Form::NotApplicable, "S1 2(3)"),
    };
    cites.add(cite);
    form
}

/// S1 §2(1) to (3). The sources say nothing of the share where only face or PIN fails, or only a 診察券 is shown.
fn share(case: Case, form: Form, confirmed: bool, cites: &mut Cites) -> Option<Pays> {
    match (case, form) {
        (Case::FaceOrPin, _) => None,
        (Case::TicketOnly, _) => confirmed.then_some(Pays::Own),
        _ if confirmed => {
            cites.add("S1 2(1)");
            Some(Pays::Own)
        }
        (_, Form::NotApplicable) => Some(Pays::Full),
        _ => Some(Pays::Declared),
    }
}

/// What the birthday says of the share (S1 別添3, 説明書): 未就学児 2割, 70 and over as the person says, 3割 otherwise.
#[must_use]
pub fn share_hint(born: Date, on: Date) -> ShareHint {
    if age::before_school(born, on) {
        ShareHint::Twenty
    } else if age::seventy_rule(born, on) {
        ShareHint::Ask
    } else {
        ShareHint::Thirty
    }
}

/// S1 §3(1) to (4).
fn claims(question: &Question, form: Form, confirmed: bool, cites: &mut Cites) -> Vec<Claim> {
    let lapsed = question.case == Case::Invalid || question.visited();
    let rules = [
        (Claim::Current, "S1 3(1)", true),
        (Claim::Heard, "S1 3(2)", !confirmed),
        (Claim::Lapsed, "S1 3(3)", !confirmed && lapsed),
        (Claim::Unknown, "S1 3(4)", !confirmed && form == Form::Offer),
    ];
    let used = rules.into_iter().filter(|(_, _, holds)| *holds);
    used.map(|(claim, cite, _)| {
        cites.add(cite);
        claim
    })
    .collect()
}

const fn day(year: i32, month: Month, day: u8) -> Date {
    match Date::from_calendar_date(year, month, day) {
        Ok(date) => date,
        Err(_) => panic!("a day of the calendar"),
    }
}

#[cfg(test)]
mod tests;
