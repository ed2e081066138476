//! Whatever is sent as a declaration: it is refused with known fields alone, or reads back the same from what is stored.
#![no_main]

use domain::{Date, Declaration, Questions, json::Value};
use libfuzzer_sys::fuzz_target;

const SENT: &str = r#"{"id":"01939f1e-7c00-7000-8000-000000000001","edition":"2023-07","language":"ja","situation":"invalid",
"insurance":{"has_valid_certificate":true,"kind":"employees","insurer_name":"協会けんぽ","employer_name":"x","issued":"earlier","share":"30"},
"person":{"name":"髙橋 花子","kana":"タカハシ","birth_date":{"era":"showa","year":60,"month":5,"day":12},"sex":"female","address":"那覇市",
"residence":null,"name_ink":[[[0.1,0.2,0],[0.9,0.2,5]]],"address_ink":[]},"declared_on":"2026-11-20",
"signature":{"method":"drawn","strokes":[[[0.1,0.2,0],[0.9,0.3,16]]],"name":null},"signer":{"relationship":null,"phone":"098"}}"#;

fuzz_target!(|edited: (u16, u16, &str)| {
    // A stretch of a declaration replaced by something else: most of it still reads, so that every check is reached.
    let (at, length, text) = edited;
    let at = SENT.floor_char_boundary(usize::from(at) % SENT.len());
    let end = SENT.ceil_char_boundary((at + usize::from(length) % 64).min(SENT.len()));
    for sent in [format!("{}{text}{}", &SENT[..at], &SENT[end..]), text.to_owned()] {
        let Ok(json) = serde_json::from_str::<Value>(&sent) else { continue };
        let read = |json: &Value| Declaration::read(json, Date::MAX, |_| Some(Questions::ALL));
        match read(&json) {
            Ok(declaration) => {
                let stored = serde_json::to_vec(&declaration).expect("JSON");
                let again = serde_json::from_slice(&stored).expect("JSON");
                assert_eq!(read(&again), Ok(declaration));
            }
            Err(errors) => assert!(!errors.is_empty()),
        }
    }
});
