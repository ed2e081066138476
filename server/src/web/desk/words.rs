//! The wording of things that the desk names on more than one page: instants, situations, languages.

use app::{Catalogue, catalogue::t_with};
use domain::{Situation, day};

use crate::desk::queue::Reading;

/// An instant as day and time, in Japan.
pub(crate) fn moment(at: u64) -> String {
    format!("{} {}", day::in_japan(at), clock_time(at))
}

/// An instant as the time of the day, in Japan.
pub(crate) fn clock_time(millis: u64) -> String {
    let (hour, minute) = day::time_in_japan(millis);
    format!("{hour:02}:{minute:02}")
}

/// The key of a situation's name.
pub(crate) fn situation_key(situation: Situation) -> String {
    format!("situation-{}", situation.name())
}

/// The name of a language; its tag where nobody has named it.
pub(crate) fn language_name(tag: &str) -> String {
    Catalogue::here().find(&format!("desk-language-{tag}")).unwrap_or(tag).to_owned()
}

/// A number of declarations: exactly, or the least that there are while not all are read.
pub(crate) fn counted(count: usize, reading: Option<Reading>) -> String {
    match reading {
        None => count.to_string(),
        Some(_) => t_with("desk-at-least", &[("count", &count.to_string())]),
    }
}

/// A number with a comma before every three digits.
pub(crate) fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() * 4 / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
