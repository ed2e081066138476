//! The rules, case by case as the notices tell them, and every combination for whether its parts agree.

use super::*;
use crate::Situation;

fn on(year: i32, month: u8, of_month: u8) -> Date {
    day(year, Month::try_from(month).expect("a month"), of_month)
}

fn today() -> Date {
    on(2026, 11, 20)
}

fn ask(case: Case, day: Date, shows: &[Shown]) -> Question {
    Question { shows: shows.to_vec(), ..Question::new(case, day) }
}

fn answer(question: &Question) -> Advice {
    advise(question).expect("an edition is in force")
}

/// Asks every combination of the inputs on the days around which something changes.
fn ask_everything(mut asked: impl FnMut(&Question)) {
    let days = [
        on(2023, 7, 10),
        on(2024, 12, 1),
        on(2024, 12, 2),
        on(2025, 12, 1),
        on(2025, 12, 2),
        on(2026, 7, 31),
        on(2026, 8, 1),
        today(),
    ];
    let births = [None, Some(on(2020, 4, 2)), Some(on(1985, 5, 12)), Some(on(1950, 1, 1))];
    for (case, day) in Case::ALL.iter().flat_map(|case| days.map(|day| (*case, day))) {
        for subset in 0_u8..1 << Shown::ALL.len() {
            let shows: Vec<Shown> =
                (0..).zip(Shown::ALL).filter(|(at, _)| subset >> at & 1 == 1).map(|(_, s)| *s).collect();
            for flags in 0_u8..16 {
                for (inquiry, edition) in Inquiry::ALL
                    .iter()
                    .flat_map(|i| [None, Some(Edition::E2023), Some(Edition::E2024)].map(|e| (*i, e)))
                {
                    asked(&Question {
                        visited: flags & 1 != 0,
                        unchanged: flags & 2 != 0,
                        checked_this_month: flags & 4 != 0,
                        unavoidable: flags & 8 != 0,
                        inquiry,
                        born: births[usize::from(flags) % births.len()],
                        edition,
                        ..ask(case, day, &shows)
                    });
                }
            }
        }
    }
}

#[test]
fn the_parts_of_every_answer_agree() {
    let mut asked = 0;
    ask_everything(|question| {
        let advice = answer(question);
        let confirmed = !advice.confirm.is_empty();
        let card = question.shows.contains(&Shown::Card);
        asked += 1;
        assert!(advice.form != Form::Offer || card, "the form is offered without the card: {question:?}");
        assert!(advice.share != Some(Pays::Own) || confirmed, "the own share unconfirmed: {question:?}");
        assert!(!confirmed || advice.form == Form::NotNeeded, "{question:?}");
        assert!(!confirmed || advice.claim == [Claim::Current], "{question:?}");
        assert_eq!(advice.claim.first(), Some(&Claim::Current), "{question:?}");
        assert!(advice.claim.is_sorted(), "{question:?}");
        let full = advice.share == Some(Pays::Full);
        assert_eq!(full, advice.form == Form::NotApplicable, "{question:?}");
        assert_eq!(advice.flexible, full && question.visited(), "{question:?}");
        let declared = matches!(advice.form, Form::Offer | Form::CountsAsSubmitted);
        assert_eq!(declared, advice.share == Some(Pays::Declared), "{question:?}");
        assert!(!advice.claim.contains(&Claim::Unknown) || advice.form == Form::Offer, "{question:?}");
        assert_eq!(advice.prescription.is_some(), advice.portal == Portal::RegistrationOnly, "{question:?}");
        assert_eq!(advice.share_hint.is_some(), question.born.is_some(), "{question:?}");
        assert_eq!(advice.ask_for.is_some(), question.case == Case::TicketOnly && !confirmed, "{question:?}");
        assert!(!advice.cites.is_empty(), "{question:?}");
        assert_eq!(Some(advice.edition), question.edition.or(Edition::on(question.on)), "{question:?}");
    });
    assert_eq!(asked, 7 * 8 * 32 * 16 * 3 * 3);
}

#[test]
fn what_confirmed_in_2023() {
    let day = on(2023, 7, 10);
    let confirm = |shows: &[Shown]| answer(&ask(Case::Reader, day, shows)).confirm;
    assert_eq!(confirm(&[Shown::Portal]), [Confirmation::Portal]);
    assert_eq!(confirm(&[Shown::OldCard, Shown::Portal]), [Confirmation::Portal, Confirmation::OldCard]);
    assert_eq!(confirm(&[Shown::Card, Shown::Notice, Shown::Certificate]), []);
}

#[test]
fn what_confirms_since_insurance_cards_are_no_longer_issued() {
    use crate::advice::Confirmation as Is;
    use crate::advice::Shown::{Card, Certificate, Notice, OldCard, Portal};
    let confirm = |day, shows: &[Shown]| answer(&ask(Case::Invalid, day, shows)).confirm;
    assert_eq!(confirm(today(), &[Certificate]), [Is::Certificate]);
    assert_eq!(confirm(today(), &[Notice]), [], "alone not enough since 2026-08");
    assert_eq!(confirm(today(), &[Notice, Card]), [Is::NoticeWithCard]);
    assert_eq!(confirm(today(), &[Portal]), [], "only together with the card");
    assert_eq!(confirm(today(), &[Portal, Card]), [Is::PortalWithCard]);
    assert_eq!(confirm(today(), &[OldCard, Card]), []);
    assert_eq!(confirm(on(2026, 7, 31), &[Notice]), [Is::NoticeWithInquiry]);
    for (day, is) in [
        (on(2024, 12, 2), Some(Is::OldCard)),
        (on(2025, 12, 1), Some(Is::OldCard)),
        (on(2025, 12, 2), Some(Is::OldCardWithInquiry)),
        (on(2026, 7, 31), Some(Is::OldCardWithInquiry)),
        (on(2026, 8, 1), None),
    ] {
        assert_eq!(confirm(day, &[OldCard]), Vec::from_iter(is), "{day}");
    }
    assert_eq!(
        confirm(on(2026, 7, 31), Shown::ALL),
        [Is::Certificate, Is::NoticeWithCard, Is::PortalWithCard, Is::OldCardWithInquiry, Is::NoticeWithInquiry]
    );
}

#[test]
fn the_card_and_nothing_else_leads_to_the_form() {
    let advice = answer(&Question { born: Some(on(1985, 5, 12)), ..ask(Case::Invalid, today(), &[Shown::Card]) });
    assert_eq!(advice.form, Form::Offer);
    assert_eq!(advice.share, Some(Pays::Declared));
    assert_eq!(advice.share_hint, Some(ShareHint::Thirty));
    assert_eq!(advice.portal, Portal::RegistrationOnly);
    assert_eq!(advice.prescription, Some(Prescription::Paper));
    assert_eq!(advice.claim, [Claim::Current, Claim::Heard, Claim::Lapsed, Claim::Unknown]);
    assert_eq!(
        advice.cites,
        ["S1 1(1)", "S1 1(1)※", "S0", "S1 2(2)", "S1 別添3", "S1 3(1)", "S1 3(2)", "S1 3(3)", "S1 3(4)"]
    );
    let not_found = answer(&ask(Case::NotFound, today(), &[Shown::Card]));
    assert_eq!(not_found.claim, [Claim::Current, Claim::Heard, Claim::Unknown], "no lapsed number is known");
}

#[test]
fn a_returning_patient_needs_no_form() {
    let advice = answer(&Question { unchanged: true, ..ask(Case::NotFound, today(), &[]) });
    assert_eq!((advice.form, advice.share), (Form::CountsAsSubmitted, Some(Pays::Declared)));
    assert_eq!(advice.claim, [Claim::Current, Claim::Heard, Claim::Lapsed]);
}

#[test]
fn neither_card_nor_proof_is_everything_in_principle() {
    let stranger = answer(&ask(Case::Invalid, today(), &[]));
    assert_eq!((stranger.form, stranger.share, stranger.flexible), (Form::NotApplicable, Some(Pays::Full), false));
    assert!(stranger.cites.contains(&"S1 2(3)"));
    let known = answer(&Question { visited: true, ..ask(Case::Invalid, today(), &[]) });
    assert_eq!((known.share, known.flexible), (Some(Pays::Full), true));
}

#[test]
fn face_or_pin_alone_is_no_case_for_the_form() {
    let advice = answer(&ask(Case::FaceOrPin, today(), &[Shown::Card]));
    assert_eq!((advice.form, advice.share), (Form::NotNeeded, None));
    assert_eq!(advice.modes, [Mode::Pin, Mode::Visual]);
    assert_eq!(advice.portal, Portal::NotApplicable);
}

#[test]
fn a_clinic_card_alone_is_taken_once_the_month_was_checked() {
    let taken = Question {
        checked_this_month: true,
        unavoidable: true,
        inquiry: Inquiry::Valid,
        ..ask(Case::TicketOnly, today(), &[])
    };
    let advice = answer(&taken);
    assert_eq!((advice.confirm.as_slice(), advice.share), ([Confirmation::Inquiry].as_slice(), Some(Pays::Own)));
    assert_eq!(advice.ask_for, None);
    assert_eq!(advice.cites, ["S3", "S1 3(1)"], "no other notice speaks of it");
    for refused in [
        Question { checked_this_month: false, ..taken.clone() },
        Question { unavoidable: false, ..taken.clone() },
        Question { inquiry: Inquiry::Invalid, ..taken.clone() },
        Question { inquiry: Inquiry::None, ..taken },
    ] {
        let advice = answer(&refused);
        assert_eq!((advice.share, advice.ask_for), (None, Some(Shown::Card)), "{refused:?}");
        assert!(advice.cites.contains(&"S3"));
    }
}

#[test]
fn the_outage_mode_is_for_devices_and_lines_and_afterwards_for_cards() {
    for case in [Case::Reader, Case::Outage, Case::Card] {
        let advice = answer(&ask(case, today(), &[]));
        assert_eq!((advice.modes.as_slice(), advice.portal), ([Mode::Outage].as_slice(), Portal::Helps), "{case:?}");
        assert!(advice.cites.contains(&"S4"), "{case:?}");
    }
}

#[test]
fn the_birthday_tells_the_share_of_the_young_alone() {
    for (born, hint) in [
        (on(2020, 4, 2), ShareHint::Twenty),
        (on(2020, 4, 1), ShareHint::Thirty),
        (on(1956, 11, 2), ShareHint::Thirty),
        (on(1956, 11, 1), ShareHint::Ask),
        (on(1951, 11, 20), ShareHint::Ask),
        (on(1930, 1, 1), ShareHint::Ask),
    ] {
        assert_eq!(share_hint(born, today()), hint, "{born}");
    }
}

#[test]
fn there_is_no_advice_before_the_first_edition_nor_before_birth() {
    let early = Question::new(Case::Invalid, on(2023, 7, 9));
    assert_eq!(advise(&early), Err(NoAdvice::BeforeFirstEdition));
    let early = Question { edition: Some(Edition::E2023), ..early };
    assert_eq!(advise(&early), Err(NoAdvice::BeforeFirstEdition));
    let unborn = Question { born: Some(on(2026, 11, 21)), ..Question::new(Case::Invalid, today()) };
    assert_eq!(advise(&unborn), Err(NoAdvice::BornLater));
    assert_eq!(Edition::on(on(2024, 12, 1)), Some(Edition::E2023));
    assert_eq!(Edition::on(on(2024, 12, 2)), Some(Edition::E2024));
}

#[test]
fn every_answer_of_a_patient_but_one_is_a_case() {
    for situation in Situation::ALL {
        assert_eq!(situation.case().is_none(), *situation == Situation::Unknown, "{situation:?}");
    }
}

#[test]
fn what_a_patient_can_choose_is_what_the_rules_offer() {
    for situation in Situation::ALL {
        let Some(case) = situation.case() else { continue };
        let form = |question: &Question| answer(question).form;
        assert_eq!(form(&ask(case, today(), &[Shown::Card])), Form::Offer, "the form, with the card");
        let known = Question { unchanged: true, ..ask(case, today(), &[]) };
        assert_eq!(form(&known), Form::CountsAsSubmitted, "known and unchanged");
        assert_eq!(form(&ask(case, today(), &[])), Form::NotApplicable, "neither card nor papers");
        assert_eq!(form(&ask(case, today(), &[Shown::Certificate])), Form::NotNeeded, "papers that confirm");
    }
}
