//! Something to write that is looked for in place of the patient: an address or a municipality by the postal code, an
//! insurer from a list. It goes into the field of the answer, where it is the patient's own from then on.

use super::{JourneyState, Transition};
use crate::{
    insurer::{Insurers, municipality},
    postal::{Area, CHOICE, CODE, FILLED, LookedUp, PostalCode},
    step::Step,
};

/// The fields that help on a screen and are no answers.
pub(super) fn helping(step: Step) -> &'static [&'static str] {
    if answer(step).is_some() { &[CODE, CHOICE, FILLED] } else { &[] }
}

/// The field that suggestions of a screen are for.
fn answer(step: Step) -> Option<&'static str> {
    match step {
        Step::Address => Some("person.address"),
        Step::Insurer => Some("insurance.insurer_name"),
        _ => None,
    }
}

impl JourneyState {
    /// The ways to find the insurer's name.
    #[must_use]
    pub fn insurers(&self) -> Insurers {
        Insurers::of(self.answers.form.insurance.kind)
    }

    /// Returns whether the patient has entered a code alone and not yet seen its result.
    pub(super) fn expects_answer(&self) -> bool {
        let typed = |name| self.typed.get(name);
        let blank = answer(self.step).is_some_and(|name| self.value(name).trim().is_empty());
        blank && typed(FILLED).is_none() && typed(CODE).and_then(PostalCode::typed).is_some()
    }

    /// Asks what the typed code stands for.
    pub(super) fn find(self) -> Transition {
        match PostalCode::typed(&self.value(CODE)) {
            Some(code) if answer(self.step).is_some() => Transition::Find(self, code),
            _ => Transition::Show(self.found(Some(Vec::new()))),
        }
    }

    /// The screen with what a code was found to stand for; `None` where nobody could be asked.
    #[must_use]
    pub fn found(mut self, areas: Option<Vec<Area>>) -> Self {
        let mut areas = areas.map(|areas| self.suggestions(areas));
        self.looked_up = Some(match areas.as_deref_mut() {
            None => LookedUp::Unreachable,
            Some([]) => LookedUp::Nothing,
            Some([area]) => self.fill_in(area),
            Some(_) => LookedUp::Several(areas.unwrap_or_default()),
        });
        if self.typed.get(FILLED).is_none() {
            self.typed.set(FILLED, "");
        }
        self
    }

    /// Of areas, what a screen can use: where the municipality is asked for, each of them once.
    fn suggestions(&self, areas: Vec<Area>) -> Vec<Area> {
        if self.step != Step::Insurer {
            return areas;
        }
        let mut found: Vec<Area> = Vec::new();
        for Area { prefecture, city, .. } in areas {
            let city = municipality(&prefecture, &city).to_owned();
            if !found.iter().any(|area| area.city == city) {
                found.push(Area { city, ..Area::default() });
            }
        }
        found
    }

    /// Writes what was found, unless something else is written there.
    fn fill_in(&mut self, area: &Area) -> LookedUp {
        let Some(name) = answer(self.step) else { return LookedUp::Nothing };
        let (written, earlier) = (self.value(name), self.typed.get(FILLED).unwrap_or_default());
        let (found, whole) = if self.step == Step::Insurer {
            let is_free = written == earlier || written == area.city || written.trim().is_empty();
            (area.city.clone(), is_free.then(|| area.city.clone()))
        } else {
            (area.address(), area.fill(&written, earlier))
        };
        let Some(whole) = whole else { return LookedUp::Kept };
        self.write(name, whole, found);
        LookedUp::Filled(area.kana.clone())
    }

    /// Writes `whole` into a field, remembering which part of it was found rather than typed.
    fn write(&mut self, name: &str, whole: String, found: String) {
        self.typed.set(name, whole);
        self.typed.set(FILLED, found);
    }

    /// Writes what was chosen. Without a choice a list that was found by a code is found again.
    pub(super) fn take(mut self) -> Transition {
        let chosen = self.value(CHOICE);
        if chosen.is_empty() {
            let by_code = self.typed.get(CODE).is_some();
            return if by_code { self.find() } else { Transition::Show(self) };
        }
        self.looked_up = match answer(self.step) {
            // Choosing from the list is saying that it should stand there, whatever did.
            Some(name) if self.step == Step::Insurer => {
                self.write(name, chosen.clone(), chosen);
                Some(LookedUp::Filled(String::new()))
            }
            _ => Area::from_value(&chosen).map(|area| self.fill_in(&area)),
        };
        Transition::Show(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        InsuranceKind,
        journey_state::{
            Command,
            tests::{press, shown, today},
        },
    };

    fn area(parts: [&str; 4]) -> Area {
        let [prefecture, city, area, kana] = parts.map(str::to_owned);
        Area { area, city, kana, prefecture }
    }

    fn izumizaki() -> Area {
        area(["沖縄県", "那覇市", "泉崎", "オキナワケン ナハシ イズミザキ"])
    }

    fn asked(transition: Transition) -> JourneyState {
        match transition {
            Transition::Find(state, code) => {
                assert_eq!(code.digits(), "9000021");
                state
            }
            other => panic!("{other:?}"),
        }
    }

    fn at(step: Step) -> JourneyState {
        JourneyState::start(today()).at(step)
    }

    #[test]
    fn what_is_found_is_written_and_nothing_of_the_search_goes_on() {
        let typed = [(CODE, "900-0021"), ("person.residence", "東京都")];
        let state = asked(press(&at(Step::Address), Command::Find, &typed)).found(Some(vec![izumizaki()]));
        assert_eq!(state.value("person.address"), "沖縄県那覇市泉崎");
        assert_eq!((state.value(CODE).as_str(), state.value("person.residence").as_str()), ("900-0021", "東京都"));
        assert_eq!(state.looked_up, Some(LookedUp::Filled(izumizaki().kana)));
        let typed = [(CODE, "900-0021"), (FILLED, "沖縄県那覇市泉崎"), ("person.address", "沖縄県那覇市泉崎1-2")];
        let next = shown(press(&state, Command::Continue, &typed));
        assert_eq!(next.answers.form.person.address.as_deref(), Some("沖縄県那覇市泉崎1-2"));
        assert!(next.hidden().iter().all(|(name, _)| ![CODE, CHOICE, FILLED].contains(&name)));
        assert!(!next.hidden().iter().any(|(_, value)| value.contains("0021")));
    }

    #[test]
    fn of_several_one_is_chosen() {
        let other = area(["沖縄県", "那覇市", "旭町", ""]);
        let state = asked(press(&at(Step::Address), Command::Find, &[(CODE, "9000021")]));
        let state = state.found(Some(vec![izumizaki(), other.clone()]));
        assert!(matches!(&state.looked_up, Some(LookedUp::Several(areas)) if areas.len() == 2));
        assert_eq!(state.value("person.address"), "");
        // Without a choice the list is there again.
        asked(press(&state, Command::Take, &[(CODE, "9000021"), (CHOICE, "")]));
        let typed = [(CODE, "9000021"), (CHOICE, &other.value()), ("person.address", "1-2")];
        let state = shown(press(&state, Command::Take, &typed));
        assert_eq!(state.value("person.address"), "沖縄県那覇市旭町1-2");
    }

    #[test]
    fn what_is_no_code_finds_nothing_and_loses_nothing() {
        for code in ["", "900", "ここ"] {
            let typed = [(CODE, code), ("person.address", "泉崎1")];
            let state = shown(press(&at(Step::Address), Command::Find, &typed));
            assert_eq!((state.looked_up.clone(), state.errors.len()), (Some(LookedUp::Nothing), 0));
            assert_eq!((state.value(CODE).as_str(), state.value("person.address").as_str()), (code, "泉崎1"));
        }
        let state = asked(press(&at(Step::Address), Command::Find, &[(CODE, "9000021")])).found(None);
        assert_eq!(state.looked_up, Some(LookedUp::Unreachable));
    }

    #[test]
    fn another_address_stays_and_it_is_said() {
        let typed = [(CODE, "9000021"), ("person.address", "大阪府大阪市1")];
        let state = asked(press(&at(Step::Address), Command::Find, &typed)).found(Some(vec![izumizaki()]));
        assert_eq!(state.value("person.address"), "大阪府大阪市1");
        assert_eq!(state.looked_up, Some(LookedUp::Kept));
    }

    #[test]
    fn going_on_with_a_code_alone_looks_it_up_once() {
        let state = asked(press(&at(Step::Address), Command::Continue, &[(CODE, "9000021")])).found(None);
        let typed = [(CODE, "9000021"), (FILLED, state.typed.get(FILLED).expect("a note"))];
        let next = shown(press(&state, Command::Continue, &typed));
        assert_ne!(next.step, Step::Address, "the address may stay empty");
        let typed = [(CODE, "9000021"), ("person.address", "泉崎1")];
        assert_ne!(shown(press(&at(Step::Address), Command::Continue, &typed)).step, Step::Address);
    }

    #[test]
    fn a_pause_and_another_language_keep_the_code() {
        let pause = shown(press(&at(Step::Address), Command::Pause, &[(CODE, "900-00")]));
        let state = shown(press(&pause, Command::Continue, &[]));
        assert_eq!((state.step, state.value(CODE).as_str()), (Step::Address, "900-00"));
    }

    #[test]
    fn an_insurer_is_taken_from_the_list() {
        let typed = [(CHOICE, "協会けんぽ 沖縄支部"), ("insurance.insurer_name", "けんぽ")];
        let state = shown(press(&at(Step::Insurer), Command::Take, &typed));
        assert_eq!(state.value("insurance.insurer_name"), "協会けんぽ 沖縄支部");
        let state = shown(press(&at(Step::Insurer), Command::Take, &[(CHOICE, "")]));
        assert_eq!((state.step, state.looked_up), (Step::Insurer, None));
    }

    #[test]
    fn a_municipality_is_found_by_the_code() {
        let mut national = at(Step::Insurer);
        national.answers.form.insurance.kind = Some(InsuranceKind::National);
        assert_eq!(national.insurers(), Insurers::Municipality);
        let town = |area_name| area(["沖縄県", "島尻郡与那原町", area_name, ""]);
        let found = vec![town("板良敷"), town("上与那原")];
        let state = asked(press(&national, Command::Find, &[(CODE, "9000021")])).found(Some(found.clone()));
        assert_eq!(state.value("insurance.insurer_name"), "与那原町");
        let typed = [(CODE, "9000021"), ("insurance.insurer_name", "沖縄県医師国保")];
        let state = asked(press(&national, Command::Find, &typed)).found(Some(found));
        assert_eq!(state.value("insurance.insurer_name"), "沖縄県医師国保");
        assert_eq!(state.looked_up, Some(LookedUp::Kept));
    }

    #[test]
    fn where_nothing_can_be_looked_up_nothing_is() {
        let state = shown(press(&at(Step::Name), Command::Find, &[(CODE, "9000021"), ("person.name", "髙")]));
        assert_eq!((state.step, state.value("person.name").as_str()), (Step::Name, "髙"));
    }
}
