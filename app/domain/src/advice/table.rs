//! A case at a glance: what patients come with, and what follows from each.

use super::{Advice, Case, Facts, Inquiry, Portal, Proof, advise};
use crate::Date;

/// The sets of documents that patients show, best first; what proves nothing by itself comes last.
const SHOWN: [&[Proof]; 7] = {
    use super::Proof::{Card, Certificate, Notice, OldCard, Portal};
    [&[Certificate], &[Card, Notice], &[Card, Portal], &[Portal], &[OldCard], &[Notice], &[Card]]
};

/// Each distinct way a case can go on a day, with the advice for it. Empty before the first edition.
#[must_use]
pub fn table(case: Case, on: Date) -> Vec<(Facts, Advice)> {
    let asked = |facts: Facts| advise(&facts).ok().map(|advice| (facts, advice));
    let plain = Facts::new(case, on);
    match case {
        Case::FaceOrPin => asked(Facts { shows: vec![Proof::Card], ..plain }).into_iter().collect(),
        Case::TicketOnly => {
            let inquiry = Inquiry::Valid;
            let taken = Facts { checked_this_month: true, unavoidable: true, inquiry, ..plain.clone() };
            [taken, plain].into_iter().filter_map(asked).collect()
        }
        _ => {
            // Where Mynaportal can show no valid qualification (S1 §1(1)※), nobody comes with one.
            let can_be = |shows: &&&[Proof]| !shows.contains(&Proof::Portal) || case.portal() == Portal::Helps;
            let proofs: Vec<_> = SHOWN
                .iter()
                .filter(can_be)
                .filter_map(|shows| asked(Facts { shows: shows.to_vec(), ..plain.clone() }))
                .filter(|(_, advice)| !advice.confirm.is_empty())
                .collect();
            let needed = |(facts, _): &(Facts, Advice)| !proofs.iter().any(|(less, _)| less.is_part_of(facts));
            let proofs: Vec<_> = proofs.iter().filter(|proof| needed(proof)).cloned().collect();
            let others = [
                Facts { unchanged: true, ..plain.clone() },
                Facts { shows: vec![Proof::Card], ..plain.clone() },
                Facts { visited: true, ..plain.clone() },
                plain.clone(),
            ];
            proofs.into_iter().chain(others.into_iter().filter_map(asked)).collect()
        }
    }
}

impl Facts {
    /// Returns whether less is shown than in another question, all else being equal.
    fn is_part_of(&self, other: &Self) -> bool {
        self.shows.len() < other.shows.len() && self.shows.iter().all(|shown| other.shows(*shown))
    }
}

#[cfg(test)]
mod tests {
    use time::Month;

    use super::*;
    use crate::advice::{Form, Pays};

    fn shown(case: Case, year: i32, month: Month, day: u8) -> Vec<Vec<Proof>> {
        let on = Date::from_calendar_date(year, month, day).expect("a day");
        table(case, on).into_iter().map(|(facts, _)| facts.shows).collect()
    }

    #[test]
    fn a_glance_shows_what_confirms_on_that_day_and_then_what_does_not() {
        use crate::advice::Proof::{Card, Certificate, Notice, OldCard, Portal};
        assert_eq!(
            shown(Case::Reader, 2026, Month::November, 20),
            [vec![Certificate], vec![Card, Notice], vec![Card, Portal], vec![], vec![Card], vec![], vec![]]
        );
        assert_eq!(
            shown(Case::Reader, 2023, Month::July, 10),
            [vec![Portal], vec![OldCard], vec![], vec![Card], vec![], vec![]]
        );
        let displayed = shown(Case::Invalid, 2026, Month::November, 20);
        assert!(!displayed.concat().contains(&Portal), "Mynaportal shows no valid qualification either");
        let tolerated = shown(Case::Reader, 2026, Month::July, 31);
        assert!(tolerated.contains(&vec![OldCard]) && tolerated.contains(&vec![Notice]));
        assert!(!tolerated.contains(&vec![Card, Notice]), "the notice alone is enough with an inquiry");
        assert_eq!(shown(Case::Invalid, 2023, Month::July, 9), Vec::<Vec<Proof>>::new());
    }

    #[test]
    fn nobody_with_the_card_ends_at_everything() {
        let on = Date::from_calendar_date(2026, Month::November, 20).expect("a day");
        for case in Case::ALL {
            for (facts, advice) in table(*case, on) {
                let full = advice.share == Some(Pays::Full);
                assert!(!full || !facts.shows(Proof::Card), "{facts:?}");
                assert!(advice.form != Form::Offer || facts.shows(Proof::Card), "{facts:?}");
            }
        }
    }
}
