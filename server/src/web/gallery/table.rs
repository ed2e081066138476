//! The states there are, in the order of the journey. Names are for good: reports and tools hold on to them.

use std::sync::LazyLock;

use app::{Unsent, kiosk_screen::StatusMessage};
use domain::{
    FormAnswers, Question, Step,
    birth_date::field::{CALENDAR, DAY, ERA, MONTH, YEAR},
    postal::CODE,
    slot::Slot,
};

use super::states::{
    Given,
    Made::{self, Answered, Assisted, Beside, ByHand, Done, LookedUp, NotEnrolled, Refused, Screen, Told, TooLong},
    Page, State,
};

const fn state(id: &'static str, made: Made) -> State {
    State { id, made }
}

/// A screen as it comes.
const fn plain(step: Step) -> State {
    state(step.name(), Screen(step, &[]))
}

/// Those whose share is asked for.
const ELDERLY: Given = &[("insurance.kind", "late_elderly")];

/// Those whose insurer is the municipality that they live in.
const NATIONAL: Given = &[("insurance.kind", "national")];
/// A code, and no address yet.
const CODE_ALONE: Given = &[(CODE, "900-0021"), ("person.address", "")];
/// The first of the sample areas, and the other one.
const AREAS: &[&str] = &["screens-area-1", "screens-area-2"];

/// Every state. The screen of a question is there as it comes, and refused where a line of text on it is too long, whether the
/// table says so or not.
pub static STATES: LazyLock<Vec<State>> = LazyLock::new(|| {
    let mut states = TABLE.to_vec();
    for step in Step::ALL.iter().copied().filter(|step| step.is_question()) {
        let of_others = |compare: fn(&Step, &Step) -> bool, states: &[State]| {
            states
                .iter()
                .position(|state| state.step().is_some_and(|other| compare(&other, &step)))
                .unwrap_or(states.len())
        };
        if !states.iter().any(|state| state.id == step.name()) {
            states.insert(of_others(Step::ge, &states), plain(step));
        }
        let form = FormAnswers::default();
        let is_written = Question::asked_on(step).any(|question| matches!(form.slot(question), Slot::Line(..)));
        let too_long = format!("{}.too-long", step.name());
        if is_written && !states.iter().any(|state| state.id == too_long) {
            states.insert(of_others(Step::gt, &states), state(too_long.leak(), TooLong(step)));
        }
    }
    states
});

/// The particular states of each screen, and the screens that ask no question of the form.
const TABLE: &[State] = &[
    plain(Step::Start),
    state("situation", Screen(Step::Situation, &[])),
    state("situation.missing", Refused(Step::Situation, &[("situation", "")])),
    state("notice.invalid", Screen(Step::Notice, &[("situation", "invalid")])),
    state("notice.not-found", Screen(Step::Notice, &[("situation", "not_found")])),
    state("notice.reader", Screen(Step::Notice, &[("situation", "reader")])),
    state("notice.card", Screen(Step::Notice, &[("situation", "card")])),
    state("notice.outage", Screen(Step::Notice, &[("situation", "outage")])),
    state("notice.unknown", Screen(Step::Notice, &[("situation", "unknown")])),
    state("options.invalid", Screen(Step::Options, &[("situation", "invalid")])),
    state("options.not-found", Screen(Step::Options, &[("situation", "not_found")])),
    state("options.reader", Screen(Step::Options, &[("situation", "reader")])),
    state("options.card", Screen(Step::Options, &[("situation", "card")])),
    state("options.outage", Screen(Step::Options, &[("situation", "outage")])),
    state("options.unknown", Screen(Step::Options, &[("situation", "unknown")])),
    state("options.missing", Refused(Step::Options, &[("options", "")])),
    state("portal.invalid", Screen(Step::Portal, &[("situation", "invalid"), ("options", "portal")])),
    state("portal.reader", Screen(Step::Portal, &[("situation", "reader"), ("options", "portal")])),
    state("portal.unknown", Screen(Step::Portal, &[("situation", "unknown"), ("options", "portal")])),
    state("show-desk.portal", Screen(Step::ShowDesk, &[("situation", "reader"), ("options", "portal")])),
    state("show-desk.papers", Screen(Step::ShowDesk, &[("options", "papers")])),
    state("show-desk.known", Screen(Step::ShowDesk, &[("options", "known")])),
    state("show-desk.nothing", Screen(Step::ShowDesk, &[("options", "nothing")])),
    plain(Step::Explanation),
    state("insurer.elderly", Screen(Step::Insurer, ELDERLY)),
    state("insurer.national", Screen(Step::Insurer, NATIONAL)),
    state("name.too-long", TooLong(Step::Name)),
    state("name.change", Answered(Step::Name, &[("returning", "true")])),
    state("birth-date.era-missing", Refused(Step::BirthDate, &[(ERA, ""), (YEAR, "60"), (MONTH, "5"), (DAY, "12")])),
    state("birth-date.missing", Refused(Step::BirthDate, &[(ERA, "showa"), (YEAR, "20"), (MONTH, ""), (DAY, "")])),
    state(
        "birth-date.not-a-number",
        Refused(Step::BirthDate, &[(ERA, "showa"), (YEAR, "x"), (MONTH, "y"), (DAY, "z")]),
    ),
    state(
        "birth-date.no-such-day",
        Refused(Step::BirthDate, &[(ERA, "showa"), (YEAR, "60"), (MONTH, "2"), (DAY, "29")]),
    ),
    state(
        "birth-date.era-mismatch",
        Refused(Step::BirthDate, &[(ERA, "showa"), (YEAR, "70"), (MONTH, "4"), (DAY, "1")]),
    ),
    state(
        "birth-date.era-mismatch-first-year",
        Refused(Step::BirthDate, &[(ERA, "heisei"), (YEAR, "31"), (MONTH, "5"), (DAY, "1")]),
    ),
    state("birth-date.future", Refused(Step::BirthDate, &[(ERA, "western"), (YEAR, "2200"), (MONTH, "1"), (DAY, "1")])),
    state(
        "birth-date.too-early",
        Refused(Step::BirthDate, &[(ERA, "western"), (YEAR, "1800"), (MONTH, "1"), (DAY, "1")]),
    ),
    state("birth-date.unlikely", Refused(Step::BirthDate, &[(ERA, "meiji"), (YEAR, "38"), (MONTH, "1"), (DAY, "1")])),
    state(
        "birth-date.other-calendar",
        Refused(
            Step::BirthDate,
            &[(ERA, "western"), (YEAR, "2010"), (MONTH, "5"), (DAY, "12"), (CALENDAR, "bikram_sambat")],
        ),
    ),
    // No patient can give it; a form that was tampered with can.
    state("sex.unknown-value", Refused(Step::Sex, &[("person.sex", "x")])),
    state("address.found", LookedUp(Step::Address, CODE_ALONE, Some(AREAS.split_at(1).0))),
    state("address.several", LookedUp(Step::Address, CODE_ALONE, Some(AREAS))),
    state("address.kept", LookedUp(Step::Address, &[(CODE, "900-0025")], Some(AREAS.split_at(1).1))),
    state("address.not-found", LookedUp(Step::Address, CODE_ALONE, Some(&[]))),
    state("address.offline", LookedUp(Step::Address, CODE_ALONE, None)),
    state("share", Screen(Step::Share, ELDERLY)),
    state("check.complete", Answered(Step::Check, &[])),
    state(
        "check.blanks",
        Screen(Step::Check, &[("person.kana", ""), ("person.address", ""), ("person.sex", ""), ("signer.phone", "")]),
    ),
    state("check.by-hand", ByHand),
    plain(Step::Signature),
    state("signature.drawn", Screen(Step::Signature, &[("signature.method", "drawn")])),
    state("signature.typed", Screen(Step::Signature, &[("signature.method", "typed")])),
    state("signature.witnessed", Screen(Step::Signature, &[("signature.method", "witnessed")])),
    state("signature.on-paper", Screen(Step::Signature, &[("signature.method", "on_paper")])),
    state("signature.drawn-missing", Refused(Step::Signature, &[("signature.method", "drawn")])),
    state(
        "signature.typed-missing",
        Refused(Step::Signature, &[("signature.method", "typed"), ("signature.name", "")]),
    ),
    state("signature.too-long", TooLong(Step::Signature)),
    state("unsent.offline", Made::Unsent(Unsent::Offline)),
    state("unsent.busy", Made::Unsent(Unsent::Busy)),
    state("unsent.not-enrolled", Made::Unsent(Unsent::NotEnrolled)),
    state("unsent.locked", Made::Unsent(Unsent::Locked)),
    state("unsent.refused", Made::Unsent(Unsent::Refused)),
    state("done.signed", Done(false)),
    state("done.sign-at-desk", Done(true)),
    plain(Step::Idle),
    plain(Step::Language),
    plain(Step::Settings),
    state("report.staff-called", Told(StatusMessage::Called)),
    state("report.staff-not-called", Told(StatusMessage::NotCalled)),
    state("report.waiting", Told(StatusMessage::Waiting)),
    state("report.language-not-loaded", Told(StatusMessage::NoTexts)),
    state("report.no-voice", Told(StatusMessage::NoVoice)),
    state("tablet.not-enrolled", NotEnrolled),
    state("tablet.assisted", Assisted),
    state("tablet.locked", Beside(Page::Locked)),
    state("enrol.link", Beside(Page::Enrol)),
    state("enrol.done", Beside(Page::Enrolled)),
    state("enrol.failed", Beside(Page::EnrolFailed)),
    state("page.missing", Beside(Page::Missing)),
    state("page.unreadable", Beside(Page::Unreadable)),
];
