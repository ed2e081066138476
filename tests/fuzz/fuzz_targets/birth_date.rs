//! Whatever is typed as a birth date, there is an answer, and a date that is taken lies in its era.
#![no_main]

use domain::{BirthDate, day};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|typed: (&str, &str, &str, &str, u64)| {
    let (era, year, month, of_month, now) = typed;
    let today = day::in_japan(now);
    if let Ok(Some(date)) = BirthDate::typed(era, year, month, of_month, today) {
        let meant = date.day_meant().expect("a day that was taken exists");
        assert!(meant <= today);
        assert_eq!(date.checked(today), Ok(date));
        _ = date.age(today);
    }
});
