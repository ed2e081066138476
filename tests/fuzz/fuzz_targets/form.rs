//! Whatever stands in a file for an edition of the form: it is taken whole or refused with one line.
#![no_main]

use std::sync::LazyLock;

use app::official::Official;
use libfuzzer_sys::fuzz_target;

const FORM: &str = include_str!("../../../app/official/form-2023-07.toml");

static SHIPPED: LazyLock<Official> = LazyLock::new(|| Official::embedded().expect("it reads"));

fuzz_target!(|edited: (u16, u16, &str)| {
    // A stretch of the shipped form replaced by something else: most of it still reads, so that every check is reached.
    let (at, length, text) = edited;
    let at = FORM.floor_char_boundary(usize::from(at) % FORM.len());
    let end = FORM.ceil_char_boundary((at + usize::from(length) % 64).min(FORM.len()));
    for file in [format!("{}{text}{}", &FORM[..at], &FORM[end..]), text.to_owned()] {
        let mut official = SHIPPED.clone();
        match official.add_form(&file) {
            Ok(()) => assert_eq!(official.forms().len(), 2),
            Err(error) => assert!(!error.to_string().contains('\n'), "{error}"),
        }
    }
});
