//! The rules of the notices for a case: what confirms the qualification, whether the form is offered, what the patient
//! pays, how the claim is made.
//!
//! [`advise`] is one pure function over tables that can be read against the notices line by line; every rule names its
//! source and section. The rules come in dated editions: **2023-07** is S1 with S0, S3 and S4; **2024-12** is what the
//! medical associations announced from November 2024 to December 2025 for the time after the last insurance cards were
//! issued. Absent on purpose: which insurer a patient belongs to, which is never inferred.

pub mod table;

use std::fmt;

use serde::Serialize;
use time::{Date, Month};

use crate::{age, string_enum::string_enum};

string_enum! {
    /// The case at the desk, as staff would say it.
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

string_enum! {
    /// A document or device that the patient shows.
    pub enum Proof {
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

string_enum! {
    /// The result of an inquiry with the number that the desk holds (S3).
    pub enum Inquiry {
        /// None was made.
        None = "none",
        /// The qualification is valid.
        Valid = "valid",
        /// It is not.
        Invalid = "invalid",
    }
}

string_enum! {
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

/// The input of the rules.
#[derive(Clone, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a yes-or-no question of the notices")]
pub struct Facts {
    /// The case.
    pub case: Case,
    /// The documents that the patient shows.
    pub shows: Vec<Proof>,
    /// True if the desk holds data of an earlier visit.
    pub visited: bool,
    /// True if the patient, asked, says that nothing has changed since; it implies an earlier visit.
    pub unchanged: bool,
    /// True if card or certificate was checked earlier in this month (S3).
    pub checked_this_month: bool,
    /// True if the flow of the clinic makes the inquiry unavoidable (S3).
    pub unavoidable: bool,
    /// The result of the inquiry (S3).
    pub inquiry: Inquiry,
    /// The patient's birthday.
    pub born: Option<Date>,
    /// The day of the visit.
    pub on: Date,
    /// The edition of the rules; the one in force on that day if not given.
    pub edition: Option<Edition>,
}

/// All of it but the birthday, which is the patient's.
impl fmt::Debug for Facts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Facts")
            .field("case", &self.case)
            .field("shows", &self.shows)
            .field("visited", &self.visited)
            .field("unchanged", &self.unchanged)
            .field("checked_this_month", &self.checked_this_month)
            .field("unavoidable", &self.unavoidable)
            .field("inquiry", &self.inquiry)
            .field("on", &self.on)
            .field("edition", &self.edition)
            .finish_non_exhaustive()
    }
}

impl Facts {
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

    fn shows(&self, wanted: Proof) -> bool {
        self.shows.contains(&wanted)
    }

    fn visited(&self) -> bool {
        self.visited || self.unchanged
    }
}

/// The reasons for giving no advice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoAdvice {
    /// The day lies before the first edition.
    BeforeFirstEdition,
    /// The birthday lies after the visit.
    BornLater,
}

string_enum! {
    /// The grounds on which the qualification is confirmed.
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

string_enum! {
    /// The part that the declaration plays.
    pub enum Form {
        /// Not needed.
        NotNeeded = "not_needed",
        /// The data at the desk counts as submitted.
        CountsAsSubmitted = "counts_as_submitted",
        /// Offer it.
        Offer = "offer",
        /// It is not for this case: no card is shown.
        NotApplicable = "not_applicable",
    }
}

string_enum! {
    /// The amount that the patient pays.
    pub enum Pays {
        /// The own share.
        Own = "own",
        /// The share as declared.
        Declared = "declared",
        /// 10割 in principle.
        Full = "full",
    }
}

string_enum! {
    /// The share of the cost, as far as the birthday determines it.
    pub enum ShareHint {
        /// 未就学児
        Twenty = "20",
        /// Everybody else under 70.
        Thirty = "30",
        /// 70 and over: ask, never infer.
        Ask = "ask",
    }
}

string_enum! {
    /// The help that Mynaportal can give.
    pub enum Portal {
        /// Show whether registration is done, no more.
        RegistrationOnly = "registration_only",
        /// Confirm the qualification.
        Helps = "helps",
        /// Nothing to do with the case.
        NotApplicable = "not_applicable",
    }
}

string_enum! {
    /// The form in which a prescription is issued, where the sources name it.
    pub enum Prescription {
        /// On paper.
        Paper = "paper",
    }
}

string_enum! {
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

string_enum! {
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

/// The result of the rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Advice {
    /// The edition used.
    pub edition: Edition,
    /// The shown documents that confirm the qualification, best first.
    pub confirm: Vec<Confirmation>,
    /// The declaration.
    pub form: Form,
    /// The amount that the patient pays, where the sources name it.
    pub share: Option<Pays>,
    /// True if the clinic may ask for less than everything (S1 §2(3)).
    pub flexible: bool,
    /// The share of the cost, as far as the birthday determines it.
    pub share_hint: Option<ShareHint>,
    /// Mynaportal.
    pub portal: Portal,
    /// The prescription.
    pub prescription: Option<Prescription>,
    /// Other modes of the terminal.
    pub modes: Vec<Mode>,
    /// The numbers to claim with, in the order to try.
    pub claim: Vec<Claim>,
    /// The document to ask the patient for.
    pub ask_for: Option<Proof>,
    /// Source and section of every rule used.
    pub cites: Vec<&'static str>,
}

/// A rule of confirmation: its edition, the things that must be shown together, its first and last day.
struct Confirms {
    edition: Edition,
    by: &'static [Proof],
    is: Confirmation,
    from: Date,
    until: Date,
    cite: &'static str,
}

impl Confirms {
    const fn new(edition: Edition, by: &'static [Proof], is: Confirmation, cite: &'static str) -> Self {
        Self { edition, by, is, from: Date::MIN, until: Date::MAX, cite }
    }

    const fn from(self, from: Date) -> Self {
        Self { from, ..self }
    }

    const fn until(self, until: Date) -> Self {
        Self { until, ..self }
    }

    fn holds(&self, facts: &Facts, edition: Edition) -> bool {
        self.edition == edition
            && (self.from..=self.until).contains(&facts.on)
            && self.by.iter().all(|shown| facts.shows(*shown))
    }
}

/// The source for the time from 2024-12-02: announcements of the medical associations.
const ASSOCIATIONS: &str = "医師会等 2024-11～2025-12";
/// The last day on which every insurance card that had been issued was still valid.
const LAST_OF_OLD_CARDS: Date = day(2025, Month::December, 1);
/// The last day on which an expired card or the 資格情報のお知らせ alone is taken with an inquiry.
const LAST_OF_INQUIRIES: Date = day(2026, Month::July, 31);

/// The ways to confirm, best first within an edition.
const CONFIRMS: [Confirms; 8] = {
    use crate::advice::Confirmation as Is;
    use crate::advice::Edition::{E2023, E2024};
    use crate::advice::Proof::{Card, Certificate, Notice, OldCard, Portal};
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

/// The part of a case that does not depend on what is shown, and its source.
struct Rule {
    modes: &'static [Mode],
    prescription: Option<Prescription>,
    portal: Portal,
    cites: &'static [&'static str],
}

impl Case {
    /// The help that Mynaportal can give, whatever is shown.
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
pub fn advise(facts: &Facts) -> Result<Advice, NoAdvice> {
    let edition = facts.edition.or(Edition::on(facts.on)).ok_or(NoAdvice::BeforeFirstEdition)?;
    if facts.on < Edition::E2023.first_day() {
        return Err(NoAdvice::BeforeFirstEdition);
    }
    if facts.born.is_some_and(|born| born > facts.on) {
        return Err(NoAdvice::BornLater);
    }
    let rule = facts.case.rule();
    let mut cites = Cites(rule.cites.to_vec());
    let confirm = confirmations(facts, edition, &mut cites);
    let confirmed = !confirm.is_empty();
    let form = form(facts, confirmed, &mut cites);
    let share = share(facts.case, form, confirmed, &mut cites);
    let share_hint = facts.born.map(|born| share_hint(born, facts.on));
    if share_hint.is_some() {
        cites.add("S1 別添3");
    }
    Ok(Advice {
        edition,
        form,
        share,
        flexible: share == Some(Pays::Full) && facts.visited(),
        share_hint,
        portal: rule.portal,
        prescription: rule.prescription,
        modes: rule.modes.to_vec(),
        claim: claims(facts, form, confirmed, &mut cites),
        ask_for: (facts.case == Case::TicketOnly && !confirmed).then_some(Proof::Card),
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
fn confirmations(facts: &Facts, edition: Edition, cites: &mut Cites) -> Vec<Confirmation> {
    if facts.case == Case::TicketOnly {
        let taken = facts.checked_this_month && facts.unavoidable && facts.inquiry == Inquiry::Valid;
        return taken.then_some(Confirmation::Inquiry).into_iter().collect();
    }
    let confirms: Vec<&Confirms> = CONFIRMS.iter().filter(|rule| rule.holds(facts, edition)).collect();
    for rule in &confirms {
        cites.add(rule.cite);
    }
    confirms.iter().map(|rule| rule.is).collect()
}

/// S1 §2(2), (3).
fn form(facts: &Facts, confirmed: bool, cites: &mut Cites) -> Form {
    if confirmed || matches!(facts.case, Case::FaceOrPin | Case::TicketOnly) {
        return Form::NotNeeded;
    }
    let (form, cite) = match (facts.unchanged, facts.shows(Proof::Card)) {
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

/// Derives the share of the cost from the birthday (S1 別添3, 説明書): 未就学児 2割, 70 and over as the person says, 3割
/// otherwise.
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
fn claims(facts: &Facts, form: Form, confirmed: bool, cites: &mut Cites) -> Vec<Claim> {
    let lapsed = facts.case == Case::Invalid || facts.visited();
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
