//! The settings that the desk may change, and what each may be.
//!
//! One table of rules for all: what the file, the environment and the flags say is held to them at the start, what is
//! typed at the desk when it is saved.

use domain::{Choice, Method, claim::Remark, text};
use serde_json::{Value, json};

use super::{Config, ConfigError, refused};

/// The longest line, in characters: a name on every screen must still fit there.
const LINE_MAX: usize = 100;
/// The longest telephone number, in characters.
const PHONE_MAX: usize = 20;
/// The choices that cannot be left out. The form is what the product is for; and whoever has neither card nor papers must
/// find that said, or would take the form, which is not meant for them (S1 §2(3)).
const ALWAYS: &[&str] = &[Choice::Form.name(), Choice::Nothing.name()];
/// Tablets, desk and everything else fall back to Japanese.
const FALLBACK: &[&str] = &["ja"];
/// The ways of signing, one after the other.
const METHODS: [Method; 4] = [Method::Drawn, Method::Typed, Method::Witnessed, Method::OnPaper];

/// A setting that the desk may change.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    /// Its key in the configuration.
    pub key: &'static str,
    /// The rule for its value.
    pub rule: Rule,
}

/// A rule for the value of a setting.
#[derive(Clone, Copy, Debug)]
pub enum Rule {
    /// A line of text, without space around it.
    Line {
        /// Its longest length, in characters.
        max: usize,
    },
    /// A line of text in which every space counts.
    Layout {
        /// Its longest length, in characters.
        max: usize,
    },
    /// A telephone number, or nothing.
    Phone,
    /// A whole number.
    Number {
        /// The smallest.
        min: u32,
        /// The largest.
        max: u32,
    },
    /// Some of a set, each once.
    Some {
        /// The set.
        of: fn() -> Vec<String>,
        /// The values that must be present.
        always: &'static [&'static str],
        /// True if the clinic sets the order.
        ordered: bool,
    },
    /// Parts of the draft for the 摘要欄, each with the place of one remark.
    Parts {
        /// The longest length of a part, in characters.
        max: usize,
    },
}

/// Every setting that the desk may change.
pub const SETTINGS: [Setting; 13] = {
    const fn line(key: &'static str) -> Setting {
        Setting { key, rule: Rule::Line { max: LINE_MAX } }
    }
    const fn layout(key: &'static str) -> Setting {
        Setting { key, rule: Rule::Layout { max: LINE_MAX } }
    }
    const fn phone(key: &'static str) -> Setting {
        Setting { key, rule: Rule::Phone }
    }
    const fn number(key: &'static str, min: u32, max: u32) -> Setting {
        Setting { key, rule: Rule::Number { min, max } }
    }
    [
        line("clinic.name"),
        phone("clinic.phone"),
        phone("contacts.patients"),
        line("contacts.patients_hours"),
        phone("contacts.clinics"),
        Setting { key: "languages", rule: Rule::Some { of: languages, always: FALLBACK, ordered: false } },
        Setting { key: "options.shown", rule: Rule::Some { of: choices, always: ALWAYS, ordered: false } },
        Setting { key: "signature.methods", rule: Rule::Some { of: methods, always: &[], ordered: true } },
        number("idle_seconds", 90, 3600),
        number("retention_days", 1, 3650),
        layout("claims.prefix"),
        Setting { key: "claims.parts", rule: Rule::Parts { max: LINE_MAX } },
        layout("claims.separator"),
    ]
};

fn languages() -> Vec<String> {
    app::catalogue::load::languages().into_iter().map(|language| language.tag).collect()
}

fn choices() -> Vec<String> {
    Choice::ALL.iter().map(|choice| choice.name().to_owned()).collect()
}

fn methods() -> Vec<String> {
    METHODS.map(|method| method.name().to_owned()).into()
}

impl Setting {
    /// The setting of a key.
    #[must_use]
    pub fn of(key: &str) -> Option<&'static Self> {
        SETTINGS.iter().find(|setting| setting.key == key)
    }

    /// The value in a configuration as texts: one, or several for a list.
    #[must_use]
    pub fn values(&self, config: &Config) -> Vec<String> {
        let config = serde_json::to_value(config).unwrap_or_default();
        let pointer = format!("/{}", self.key.replace('.', "/"));
        config.pointer(&pointer).map(texts).unwrap_or_default()
    }

    /// The mistake in these values, if there is one.
    #[must_use]
    pub fn wrong(&self, values: &[String]) -> Option<ConfigError> {
        self.rule.broken_by(values).map(|value| refused(self.key, value, self.rule.allowed()))
    }

    /// The values as they were meant, of what was typed at the desk.
    #[must_use]
    pub fn meant(&self, typed: &[String]) -> Vec<String> {
        self.rule.meant(typed)
    }

    /// Values as the configuration holds them.
    #[must_use]
    pub fn to_json(&self, values: &[String]) -> Value {
        let first = values.first().map(String::as_str).unwrap_or_default();
        match self.rule {
            Rule::Number { .. } => first.parse::<u32>().map_or_else(|_| json!(first), |number| json!(number)),
            Rule::Some { .. } | Rule::Parts { .. } => json!(values),
            _ => json!(first),
        }
    }

    /// Converts a value of the configuration to texts; `None` where it is not of the setting's kind.
    #[must_use]
    pub fn from_json(&self, value: &Value) -> Option<Vec<String>> {
        let values = texts(value);
        (self.to_json(&values) == *value).then_some(values)
    }
}

/// A text, a number or a list, as texts.
fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::String(text) => vec![text.clone()],
        other => vec![other.to_string()],
    }
}

impl Rule {
    /// The value at fault, if there is one.
    fn broken_by(&self, values: &[String]) -> Option<String> {
        let first = values.first().map(String::as_str).unwrap_or_default();
        let unless = |holds: bool| (!holds).then(|| first.to_owned());
        match *self {
            Self::Line { max } | Self::Layout { max } => unless(is_line(first, max)),
            Self::Phone => unless(is_phone(first)),
            Self::Number { min, max } => unless(first.parse().is_ok_and(|number: u32| (min..=max).contains(&number))),
            Self::Some { of, always, .. } => not_some(values, &of(), always),
            Self::Parts { max } => {
                values.iter().find(|part| Remark::in_part(part).is_none() || !is_line(part, max)).cloned()
            }
        }
    }

    /// The allowed values, for the operator.
    fn allowed(&self) -> String {
        match *self {
            Self::Line { max } | Self::Layout { max } => format!("one line of at most {max} characters"),
            Self::Phone => "a telephone number, or empty for none".to_owned(),
            Self::Number { min, max } => format!("{min} to {max}"),
            Self::Some { of, always: [], .. } => format!("at least one of {}, each once", of().join(", ")),
            Self::Some { of, always, .. } => {
                format!("{}, each once, and always {}", of().join(", "), always.join(" and "))
            }
            Self::Parts { .. } => {
                let remarks: Vec<_> = Remark::ALL.iter().map(|remark| format!("{{{}}}", remark.name())).collect();
                format!("texts with one of {} each", remarks.join(", "))
            }
        }
    }

    fn meant(&self, typed: &[String]) -> Vec<String> {
        let first = typed.first().map(String::as_str).unwrap_or_default();
        match *self {
            Self::Line { .. } => vec![first.trim().to_owned()],
            Self::Layout { .. } => vec![first.to_owned()],
            Self::Phone => vec![dialled(first)],
            Self::Number { .. } => vec![text::ascii_digits(first).trim().to_owned()],
            Self::Some { of, always, ordered } => {
                let mut chosen: Vec<String> = typed.iter().filter(|name| !name.is_empty()).cloned().collect();
                chosen.extend(always.iter().filter(|name| !typed.iter().any(|other| other == *name)).map(own));
                let place = |name: &String| of().iter().position(|other| other == name);
                if !ordered {
                    chosen.sort_by_key(|name| place(name).unwrap_or(usize::MAX));
                }
                chosen
            }
            Self::Parts { .. } => {
                typed.iter().flat_map(|text| text.lines()).filter(|line| !line.trim().is_empty()).map(own).collect()
            }
        }
    }
}

fn own(text: impl AsRef<str>) -> String {
    text.as_ref().to_owned()
}

fn is_line(text: &str, max: usize) -> bool {
    text.chars().count() <= max && !text.chars().any(char::is_control)
}

fn is_phone(number: &str) -> bool {
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let written = number.bytes().all(|byte| byte.is_ascii_digit() || b"-+() #*".contains(&byte));
    number.is_empty() || (written && digits >= 3 && number.len() <= PHONE_MAX)
}

/// A telephone number in the characters of a keypad, as a Japanese keyboard may not have them.
fn dialled(typed: &str) -> String {
    let dash = |c| if matches!(c, 'ー' | '－' | '−' | '‐' | '‑' | '–' | '—' | '―') { '-' } else { c };
    let keypad = |c| match c {
        '（' => '(',
        '）' => ')',
        '＋' => '+',
        '\u{3000}' => ' ',
        other => dash(other),
    };
    text::ascii_digits(typed).chars().map(keypad).collect::<String>().trim().to_owned()
}

/// The first value that is unknown, repeated or missing, if there is one.
fn not_some(values: &[String], of: &[String], always: &[&str]) -> Option<String> {
    let at_fault = values.iter().enumerate().find(|(at, name)| !of.contains(name) || values[..*at].contains(name));
    let complete = !values.is_empty() && always.iter().all(|name| values.iter().any(|value| value == name));
    match at_fault {
        Some((_, name)) => Some(name.clone()),
        None if complete => None,
        None => Some(format!("[{}]", values.join(", "))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(values: &[&str]) -> Vec<String> {
        values.iter().map(own).collect()
    }

    fn wrong(key: &str, values: &[&str]) -> Option<String> {
        Setting::of(key).expect("a setting").wrong(&typed(values)).map(|error| error.to_string())
    }

    #[test]
    fn every_setting_is_a_key_and_keeps_its_default() {
        let config = Config::default();
        for setting in &SETTINGS {
            let values = setting.values(&config);
            assert!(super::super::keys().iter().any(|key| key == setting.key), "{}", setting.key);
            assert_eq!(setting.wrong(&values), None);
            assert_eq!(setting.meant(&values), values, "{}: what is shown comes back as it was", setting.key);
            assert_eq!(setting.from_json(&setting.to_json(&values)), Some(values));
        }
    }

    #[test]
    fn each_rule_names_key_value_and_what_is_allowed() {
        for (key, values, allowed) in [
            ("clinic.name", &["a\nb"][..], "one line of at most 100 characters"),
            ("clinic.phone", &["call us"], "a telephone number, or empty for none"),
            ("contacts.patients", &["12"], "a telephone number, or empty for none"),
            ("idle_seconds", &["89"], "90 to 3600"),
            ("idle_seconds", &["soon"], "90 to 3600"),
            ("retention_days", &["0"], "1 to 3650"),
            ("languages", &["tlh"], "mn, each once, and always ja"),
            ("options.shown", &["portal", "nothing"], "and always form and nothing"),
            ("options.shown", &["form", "nothing", "dance"], "portal, papers, known, form, nothing, each once"),
            ("signature.methods", &["typed", "typed"], "at least one of drawn, typed, witnessed, on_paper, each once"),
            ("signature.methods", &[], "at least one of"),
            ("claims.parts", &["住所：{address}", "名前"], "texts with one of {address}, {employer}"),
            ("claims.separator", &["\t"], "one line"),
        ] {
            let line = wrong(key, values).unwrap_or_else(|| panic!("{key} {values:?} is taken"));
            assert!(line.starts_with(&format!("configuration: {key}")) && line.contains(allowed), "{line}");
        }
    }

    #[test]
    fn what_is_typed_is_read_as_it_was_meant() {
        let meant = |key: &str, values: &[&str]| Setting::of(key).expect("a setting").meant(&typed(values));
        assert_eq!(meant("clinic.name", &["  さくら医院　"]), ["さくら医院"]);
        assert_eq!(meant("clinic.phone", &["０９８－８００－０００１"]), ["098-800-0001"]);
        assert_eq!(meant("idle_seconds", &[" ２４０ "]), ["240"]);
        assert_eq!(meant("claims.separator", &["　"]), ["　"], "every space counts");
        assert_eq!(
            meant("claims.parts", &["{address}\r\n\r\n連絡先：{contact} "]),
            ["{address}", "連絡先：{contact} "]
        );
        assert_eq!(meant("options.shown", &["papers", "portal"]), ["portal", "papers", "form", "nothing"]);
        assert_eq!(meant("signature.methods", &["on_paper", "", "drawn", ""]), ["on_paper", "drawn"]);
    }
}
