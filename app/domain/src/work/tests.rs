//! The way of a declaration through the desk, and what stands in it.

use time::Month;

use super::*;
use crate::{
    BirthDate, Era, FieldError,
    declaration::Sex,
    form::Person,
    role::{Right, Role},
};

const KEEP_DAYS: u32 = 30;

fn today() -> Date {
    Date::from_calendar_date(2026, Month::November, 20).expect("a day")
}

fn stamp() -> Stamp {
    Stamp { by: "受付".into(), at: 1_795_136_400_000 }
}

fn read(pairs: &[(&str, &str)]) -> Result<Act, Vec<FieldError>> {
    Act::read(&pairs.iter().copied().collect(), today()).expect("something that can be done")
}

fn wrong(pairs: &[(&str, &str)]) -> Vec<(String, &'static str)> {
    let errors = read(pairs).expect_err("something wrong");
    errors.into_iter().map(|error| (error.field.into_owned(), error.kind.name())).collect()
}

fn act(work: &mut Work, pairs: &[(&str, &str)]) -> Result<(), Refused> {
    work.take(read(pairs).expect("readable"), stamp(), today(), KEEP_DAYS)
}

const ALL_AGREED: [(&str, &str); 5] = [
    ("act", "check"),
    ("agreed", "person.name"),
    ("agreed", "person.birth_date"),
    ("agreed", "person.sex"),
    ("agreed", "person.address"),
];

fn form() -> FormAnswers {
    FormAnswers {
        person: Person {
            name: Some("高橋 花子".into()),
            kana: Some("タカハシ ハナコ".into()),
            birth_date: Some(BirthDate { era: Era::Showa, year: 60, month: 5, day: 12 }),
            sex: Some(Sex::Female),
            ..Person::default()
        },
        declared_on: Some(today()),
        ..FormAnswers::default()
    }
}

#[test]
fn a_declaration_goes_from_receipt_to_payment_step_by_step() {
    let mut work = Work::default();
    act(&mut work, &ALL_AGREED).expect("received");
    assert_eq!(work.state, State::Checked);
    act(&mut work, &[("act", "settle"), ("ground", "unknown"), ("follow_up", "2026-12-04")]).expect("checked");
    assert_eq!(
        (work.state, work.to_follow_up().map(|day| day.to_string())),
        (State::Unknown, Some("2026-12-04".into()))
    );
    act(&mut work, &[("act", "settle"), ("ground", "heard"), ("insurer", "０１１３００１２"), ("number", "123")])
        .expect("the number became known");
    assert_eq!((work.state, work.number.insurer.as_str()), (State::Known, "01130012"));
    assert_eq!(work.to_follow_up(), None, "nothing is left to ask");
    act(&mut work, &[("act", "claim"), ("on", "2026-11-20")]).expect("settled");
    act(&mut work, &[("act", "pay"), ("on", "2026-11-20")]).expect("claimed");
    assert_eq!(work.dispose_by.map(|day| day.to_string()).as_deref(), Some("2026-12-20"));
    assert!(work.state.may_be_disposed());
    let to: Vec<State> = work.moves.iter().map(|moved| moved.to).collect();
    assert_eq!(to, [State::Checked, State::Unknown, State::Known, State::Claimed, State::Paid]);
}

#[test]
fn no_step_is_skipped() {
    for pairs in [
        [("act", "settle"), ("ground", "heard")],
        [("act", "claim"), ("on", "2026-11-20")],
        [("act", "pay"), ("on", "2026-11-20")],
        [("act", "back"), ("why", "")],
        [("act", "note-done"), ("note", "0")],
        [("act", "followed-up"), ("", "")],
    ] {
        let mut work = Work::default();
        assert_eq!(act(&mut work, &pairs), Err(Refused), "{pairs:?}");
        assert_eq!(work, Work::default());
    }
}

#[test]
fn a_card_that_agrees_in_part_is_not_checked_yet() {
    let mut work = Work::default();
    act(&mut work, &ALL_AGREED[..4]).expect("received");
    assert_eq!((work.state, work.agreed.len()), (State::Received, 3));
    act(&mut work, &[("act", "correct"), ("step", "name"), ("person.name", "髙橋 花子"), ("why", "券面の字")])
        .expect("open");
    assert_eq!(work.agreed, [Question::BirthDate, Question::Sex], "what was corrected is compared anew");
}

#[test]
fn each_step_can_be_taken_back() {
    let mut work = Work::default();
    act(&mut work, &ALL_AGREED).expect("received");
    act(&mut work, &[("act", "settle"), ("ground", "lapsed")]).expect("checked");
    act(&mut work, &[("act", "claim"), ("on", "2026-11-19")]).expect("settled");
    act(&mut work, &[("act", "pay"), ("on", "2026-11-20")]).expect("claimed");
    for (state, why) in
        [(State::Claimed, "入金の誤り"), (State::Lapsed, "返戻"), (State::Checked, ""), (State::Received, "")]
    {
        act(&mut work, &[("act", "back"), ("why", why)]).expect("something to take back");
        assert_eq!(work.state, state);
        assert_eq!(work.moves.last().and_then(|moved| moved.why.as_deref()).unwrap_or_default(), why);
    }
    assert_eq!((work.claimed_on, work.paid_on, work.dispose_by), (None, None, None));
    assert!(work.agreed.is_empty());
}

#[test]
fn what_is_not_needed_can_be_withdrawn_and_taken_back() {
    let mut work = Work::default();
    act(&mut work, &ALL_AGREED).expect("received");
    assert_eq!(wrong(&[("act", "withdraw"), ("why", " ")]), [("why".into(), "missing")]);
    act(&mut work, &[("act", "withdraw"), ("why", "二重")]).expect("open");
    assert!(work.state.may_be_disposed() && work.dispose_by == Some(today()));
    act(&mut work, &[("act", "back")]).expect("withdrawn");
    assert_eq!((work.state, work.dispose_by), (State::Checked, None));
}

#[test]
fn a_correction_keeps_the_patients_own_answer() {
    let mut work = Work::default();
    let answered = form();
    act(
        &mut work,
        &[
            ("act", "correct"),
            ("step", "name"),
            ("person.name", " 髙橋 花子 "),
            ("person.kana", "タカハシ ハナコ"),
            ("why", "券面"),
        ],
    )
    .expect("open");
    let corrected = work.corrected(&answered);
    assert_eq!(corrected.person.name.as_deref(), Some("髙橋 花子"));
    assert_eq!(corrected.person.birth_date, answered.person.birth_date, "nothing else changes");
    assert_eq!(answered.person.name.as_deref(), Some("高橋 花子"));
    assert_eq!(work.corrections_of(Question::Name).count(), 1);
    assert_eq!(work.corrections_of(Question::Sex).count(), 0);
}

#[test]
fn a_correction_counts_whatever_day_the_patient_wrote() {
    let mut work = Work::default();
    let born = [
        ("act", "correct"),
        ("step", "birth-date"),
        ("person.birth_date.era", "reiwa"),
        ("person.birth_date.year", "3"),
        ("person.birth_date.month", "6"),
        ("person.birth_date.day", "1"),
        ("why", "券面"),
    ];
    act(&mut work, &born).expect("open");
    // A day before the child was born.
    let declared_on = Date::from_calendar_date(2020, Month::January, 1).ok();
    let corrected = work.corrected(&FormAnswers { declared_on, ..form() });
    assert_eq!(corrected.person.birth_date, Some(BirthDate { era: Era::Reiwa, year: 3, month: 6, day: 1 }));
    assert_eq!(corrected.declared_on, declared_on, "which stays as it was written");
}

#[test]
fn a_correction_is_read_as_strictly_as_an_answer() {
    let born = |year, why| {
        wrong(&[
            ("act", "correct"),
            ("step", "birth-date"),
            ("person.birth_date.era", "heisei"),
            ("person.birth_date.year", year),
            ("person.birth_date.month", "5"),
            ("person.birth_date.day", "1"),
            ("why", why),
        ])
    };
    assert_eq!(born("31", "券面"), [("person.birth_date".into(), "era_mismatch")]);
    assert_eq!(born("2", ""), [("why".into(), "missing")]);
    let signature = [("act", "correct"), ("step", "signature"), ("why", "x")];
    assert_eq!(read(&signature), Err(Vec::new()), "a signature is the patient's alone");
}

#[test]
fn days_and_numbers_are_checked() {
    assert_eq!(wrong(&[("act", "claim"), ("on", "2026-11-21")]), [("on".into(), "future")]);
    assert_eq!(wrong(&[("act", "claim"), ("on", "2026-02-30")]), [("on".into(), "no_such_day")]);
    assert_eq!(wrong(&[("act", "pay"), ("on", "")]), [("on".into(), "missing")]);
    assert_eq!(wrong(&[("act", "settle")]), [("ground".into(), "missing")]);
    for insurer in ["1234567", "abcdefgh"] {
        let found = wrong(&[("act", "settle"), ("ground", "heard"), ("insurer", insurer)]);
        assert_eq!(found, [("insurer".into(), "not_a_number")]);
    }
    assert!(Act::read(&[("act", "shred")].into_iter().collect(), today()).is_none());
    assert!(Act::read(&FormFields::default(), today()).is_none());
}

#[test]
fn the_last_digit_of_an_insurers_number_tells_a_slip() {
    let fits = |insurer: &str| Number { insurer: insurer.into(), ..Number::default() }.insurer_fits();
    assert!(fits("") && fits("77777779"));
    // 01130012 is the 東京 branch of 全国健康保険協会.
    assert!(fits("01130012"));
    assert!(!fits("77777777") && !fits("01130021"));
}

#[test]
fn notes_are_handed_over_until_they_are_seen_to() {
    let mut work = Work::default();
    act(&mut work, &[("act", "note"), ("text", "電話待ち"), ("hand_over", "on")]).expect("always");
    act(&mut work, &[("act", "note"), ("text", "メモ")]).expect("always");
    assert!(work.is_handed_over());
    act(&mut work, &[("act", "note-done"), ("note", "0")]).expect("open");
    assert!(!work.is_handed_over());
    assert_eq!(act(&mut work, &[("act", "note-done"), ("note", "0")]), Err(Refused));
}

#[test]
fn claiming_is_for_those_who_claim() {
    let claim = read(&[("act", "claim"), ("on", "2026-11-20")]).expect("readable");
    assert_eq!(claim.right(State::Known), Right::Claim);
    let back = read(&[("act", "back")]).expect("readable");
    assert_eq!((back.right(State::Paid), back.right(State::Checked)), (Right::Claim, Right::Receive));
    assert!(!Role::Reception.may(Right::Claim));
}

#[test]
fn the_work_reads_back_as_it_was_written() {
    let mut work = Work::default();
    act(&mut work, &ALL_AGREED).expect("received");
    act(&mut work, &[("act", "settle"), ("ground", "lapsed"), ("insurer", "01130012"), ("follow_up", "2026-12-01")])
        .expect("checked");
    act(&mut work, &[("act", "correct"), ("step", "sex"), ("person.sex", "male"), ("why", "券面")]).expect("open");
    act(&mut work, &[("act", "sign")]).expect("unsigned");
    act(&mut work, &[("act", "claim"), ("on", "2026-11-20")]).expect("settled");
    let written = serde_json::to_string(&work).expect("JSON");
    assert_eq!(serde_json::from_str::<Work>(&written).expect("a work"), work);
}
