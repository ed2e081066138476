//! Whatever a form posts, on whatever screen: a submission always ends, the next screen lies on the journey, and what is handed
//! over reads as a declaration.
#![no_main]

use domain::{
    Area, Declaration, FormFields, Journey, Questions, RecordId, Step, Transition, JourneyState,
    answers::asked_on,
    day,
    postal::{CHOICE, CODE, FILLED},
    journey_state::GO,
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|posted: (u8, String, Vec<(u8, String)>, u64)| {
    let (step, go, values, now) = posted;
    let step = Step::ALL[usize::from(step) % Step::ALL.len()];
    // Names that mean nothing are passed over, so the values go under those that do.
    let names: Vec<&str> = Step::ALL.iter().flat_map(|step| asked_on(*step)).chain([CODE, CHOICE, FILLED]).collect();
    let named = values.iter().map(|(at, value)| (names[usize::from(*at) % names.len()], value.as_str()));
    let fields: FormFields = named.chain([(GO, go.as_str())]).collect();
    match JourneyState::arrive(step, &fields, day::in_japan(now)).submit(&fields) {
        Transition::Show(state) | Transition::CallStaff(state) | Transition::Speak(state, _) => {
            _ = Journey::of(&state.answers).next(state.step);
            _ = state.hidden();
        }
        Transition::Find(state, code) => {
            assert_eq!(code.digits().len(), 7);
            _ = state.found(Some(vec![Area::default()]));
        }
        Transition::HandOver(state) => {
            assert_eq!(state.step, Step::Signature);
            let id = state.answers.id.unwrap_or_else(|| RecordId::v7(now, [1; 10]));
            let made = state.answers.declare(id, "2023-07", "ja").expect("a journey leads to a declaration");
            let sent = serde_json::from_value(serde_json::to_value(&made).expect("JSON")).expect("JSON");
            assert_eq!(Declaration::read(&sent, day::in_japan(now), |_| Some(Questions::ALL)), Ok(made));
        }
        Transition::Finish => {}
    }
});
