//! The wording of things that the desk names on more than one page: instants, situations, languages.

use app::Catalogue;
use domain::{Situation, day};

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
