//! The rules, case by case as the notices tell them, and every combination for whether its parts agree.

use super::*;
use crate::Situation;

fn on(year: i32, month: u8, of_month: u8) -> Date {
    day(year, Month::try_from(month).expect("a month"), of_month)
}

fn today() -> Date {
    on(2026, 11, 20)
}

fn ask(case: Case, day: Date, shows: &[Proof]) -> Facts {
    Facts { shows: shows.to_vec(), ..Facts::new(case, day) }
}

fn answer(facts: &Facts) -> Advice {
    advise(facts).expect("an edition is in force")
}

/// Asks every combination of the inputs on the days around which something changes.
fn ask_everything(mut asked: impl FnMut(&Facts)) {
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
        for subset in 0_u8..1 << Proof::ALL.len() {
            let shows: Vec<Proof> =
                (0..).zip(Proof::ALL).filter(|(at, _)| subset >> at & 1 == 1).map(|(_, s)| *s).collect();
            for flags in 0_u8..16 {
                for (inquiry, edition) in Inquiry::ALL
                    .iter()
                    .flat_map(|i| [None, Some(Edition::E2023), Some(Edition::E2024)].map(|e| (*i, e)))
                {
                    asked(&Facts {
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
    ask_everything(|facts| {
        let advice = answer(facts);
        let confirmed = !advice.confirm.is_empty();
        let card = facts.shows.contains(&Proof::Card);
        asked += 1;
        assert!(advice.form != Form::Offer || card, "the form is offered without the card: {facts:?}");
        assert!(advice.share != Some(Pays::Own) || confirmed, "the own share unconfirmed: {facts:?}");
        assert!(!confirmed || advice.form == Form::NotNeeded, "{facts:?}");
        assert!(!confirmed || advice.claim == [Claim::Current], "{facts:?}");
        assert_eq!(advice.claim.first(), Some(&Claim::Current), "{facts:?}");
        assert!(advice.claim.is_sorted(), "{facts:?}");
        let full = advice.share == Some(Pays::Full);
        assert_eq!(full, advice.form == Form::NotApplicable, "{facts:?}");
        assert_eq!(advice.flexible, full && facts.visited(), "{facts:?}");
        let declared = matches!(advice.form, Form::Offer | Form::CountsAsSubmitted);
        assert_eq!(declared, advice.share == Some(Pays::Declared), "{facts:?}");
        assert!(!advice.claim.contains(&Claim::Unknown) || advice.form == Form::Offer, "{facts:?}");
        assert_eq!(advice.prescription.is_some(), advice.portal == Portal::RegistrationOnly, "{facts:?}");
        assert_eq!(advice.share_hint.is_some(), facts.born.is_some(), "{facts:?}");
        assert_eq!(advice.ask_for.is_some(), facts.case == Case::TicketOnly && !confirmed, "{facts:?}");
        assert!(!advice.cites.is_empty(), "{facts:?}");
        assert_eq!(Some(advice.edition), facts.edition.or(Edition::on(facts.on)), "{facts:?}");
    });
    assert_eq!(asked, 7 * 8 * 32 * 16 * 3 * 3);
}

#[test]
fn what_confirmed_in_2023() {
    let day = on(2023, 7, 10);
    let confirm = |shows: &[Proof]| answer(&ask(Case::Reader, day, shows)).confirm;
    assert_eq!(confirm(&[Proof::Portal]), [Confirmation::Portal]);
    assert_eq!(confirm(&[Proof::OldCard, Proof::Portal]), [Confirmation::Portal, Confirmation::OldCard]);
    assert_eq!(confirm(&[Proof::Card, Proof::Notice, Proof::Certificate]), []);
    let share = |shows: &[Proof]| answer(&ask(Case::Reader, day, shows)).share;
    assert_eq!(share(&[Proof::Portal]), Some(Pays::Own), "who is confirmed pays their own share");
    assert_ne!(share(&[Proof::Card]), Some(Pays::Own));
}

#[test]
fn what_confirms_since_insurance_cards_are_no_longer_issued() {
    use crate::advice::Confirmation as Is;
    use crate::advice::Proof::{Card, Certificate, Notice, OldCard, Portal};
    let confirm = |day, shows: &[Proof]| answer(&ask(Case::Invalid, day, shows)).confirm;
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
        confirm(on(2026, 7, 31), Proof::ALL),
        [Is::Certificate, Is::NoticeWithCard, Is::PortalWithCard, Is::OldCardWithInquiry, Is::NoticeWithInquiry]
    );
}

#[test]
fn the_card_and_nothing_else_leads_to_the_form() {
    let advice = answer(&Facts { born: Some(on(1985, 5, 12)), ..ask(Case::Invalid, today(), &[Proof::Card]) });
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
    let not_found = answer(&ask(Case::NotFound, today(), &[Proof::Card]));
    assert_eq!(not_found.claim, [Claim::Current, Claim::Heard, Claim::Unknown], "no lapsed number is known");
    assert_eq!(not_found.prescription, Some(Prescription::Paper));
}

#[test]
fn a_returning_patient_needs_no_form() {
    let advice = answer(&Facts { unchanged: true, ..ask(Case::NotFound, today(), &[]) });
    assert_eq!((advice.form, advice.share), (Form::CountsAsSubmitted, Some(Pays::Declared)));
    assert_eq!(advice.claim, [Claim::Current, Claim::Heard, Claim::Lapsed]);
}

#[test]
fn neither_card_nor_proof_is_everything_in_principle() {
    let stranger = answer(&ask(Case::Invalid, today(), &[]));
    assert_eq!((stranger.form, stranger.share, stranger.flexible), (Form::NotApplicable, Some(Pays::Full), false));
    assert!(stranger.cites.contains(&"S1 2(3)"));
    let known = answer(&Facts { visited: true, ..ask(Case::Invalid, today(), &[]) });
    assert_eq!((known.share, known.flexible), (Some(Pays::Full), true));
}

#[test]
fn face_or_pin_alone_is_no_case_for_the_form() {
    let advice = answer(&ask(Case::FaceOrPin, today(), &[Proof::Card]));
    assert_eq!((advice.form, advice.share), (Form::NotNeeded, None));
    assert_eq!(advice.modes, [Mode::Pin, Mode::Visual]);
    assert_eq!(advice.portal, Portal::NotApplicable);
}

#[test]
fn a_clinic_card_alone_is_taken_once_the_month_was_checked() {
    let taken = Facts {
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
        Facts { checked_this_month: false, ..taken.clone() },
        Facts { unavoidable: false, ..taken.clone() },
        Facts { inquiry: Inquiry::Invalid, ..taken.clone() },
        Facts { inquiry: Inquiry::None, ..taken },
    ] {
        let advice = answer(&refused);
        assert_eq!((advice.share, advice.ask_for), (None, Some(Proof::Card)), "{refused:?}");
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
    let early = Facts::new(Case::Invalid, on(2023, 7, 9));
    assert_eq!(advise(&early), Err(NoAdvice::BeforeFirstEdition));
    let early = Facts { edition: Some(Edition::E2023), ..early };
    assert_eq!(advise(&early), Err(NoAdvice::BeforeFirstEdition));
    let unborn = Facts { born: Some(on(2026, 11, 21)), ..Facts::new(Case::Invalid, today()) };
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
        let form = |facts: &Facts| answer(facts).form;
        assert_eq!(form(&ask(case, today(), &[Proof::Card])), Form::Offer, "the form, with the card");
        let known = Facts { unchanged: true, ..ask(case, today(), &[]) };
        assert_eq!(form(&known), Form::CountsAsSubmitted, "known and unchanged");
        assert_eq!(form(&ask(case, today(), &[])), Form::NotApplicable, "neither card nor papers");
        assert_eq!(form(&ask(case, today(), &[Proof::Certificate])), Form::NotNeeded, "papers that confirm");
    }
}
