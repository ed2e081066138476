//! Reading a declaration from JSON: every field known, every value possible, and all that is wrong at once.
//!
//! The one reader of what tablets and integrations send and of what the store gives back. It goes by the table of
//! [`Slot`](crate::slot::Slot)s, with the limits and kinds of a posted form. It never repeats a value in an error.

use std::{borrow::Cow, collections::BTreeMap};

use time::Date;

use super::{Declaration, FormAnswers};
use crate::{
    BirthDate, Era, FieldError, FieldErrorKind, Method, Point, Question, Questions, RecordId, Signature, Situation,
    day::iso_date, json::Value, signature::Stroke, slot::SlotMut,
};

/// The longest language tag that is taken.
pub const LANGUAGE_MAX: usize = 35;

impl Declaration {
    /// Reads a declaration. `today` is the last day that a date of birth may be, `asked_by` tells the questions of an
    /// edition of the form, where there is one of that name. What it does not ask is no field.
    ///
    /// Missing fields are as null, but `id`, `edition` and `language`, without which there is no declaration.
    ///
    /// # Errors
    /// Everything that is wrong, field by field.
    pub fn read(
        json: &Value,
        today: Date,
        asked_by: impl Fn(&str) -> Option<Questions>,
    ) -> Result<Self, Vec<FieldError>> {
        let mut errors = Vec::new();
        let mut root = Object::new("", Some(json), &mut errors);
        let id = root.required("id", |text| text.parse::<RecordId>().ok());
        let edition = root.required("edition", |text| Some((text.to_owned(), asked_by(text)?)));
        let language = root.required("language", |text| is_language(text).then(|| text.to_owned()));
        let situation = root.choice("situation", Situation::from_name);
        let questions = edition.as_ref().map_or(Questions::ALL, |(_, questions)| *questions);
        let mut form = FormAnswers { questions, ..FormAnswers::default() };
        for (part, questions) in Question::parts() {
            let mut read =
                |object: &mut Object| questions.iter().for_each(|question| object.answer(*question, &mut form, today));
            match part {
                Some(part) => root.object(part, read),
                None => read(&mut root),
            }
        }
        root.finish();
        // What somebody may have written where it is no longer asked for; what no form makes is refused anywhere.
        let is_written =
            |kind: FieldErrorKind| matches!(kind, FieldErrorKind::TooLong { .. } | FieldErrorKind::ControlCharacter);
        errors.retain(|error| form.shows(&error.field) || !is_written(error.kind));
        let (Some(id), Some((edition, _)), Some(language), true) = (id, edition, language, errors.is_empty()) else {
            return Err(errors);
        };
        Ok(Self { id, edition, language, situation, form })
    }
}

/// Letters, digits and hyphens, as in a BCP 47 tag.
fn is_language(text: &str) -> bool {
    (2..=LANGUAGE_MAX).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

fn birth_date(object: &mut Object) -> Option<BirthDate> {
    object.fields?;
    let era = object.choice("era", Era::from_name);
    let [year, month, day] = ["year", "month", "day"].map(|name| object.typed(name, Value::as_whole::<u16>));
    for (name, missing) in
        [("era", era.is_none()), ("year", year.is_none()), ("month", month.is_none()), ("day", day.is_none())]
    {
        if missing && !object.has_error(name) {
            object.refuse(name, FieldErrorKind::Missing);
        }
    }
    let narrow = |number: u16| u8::try_from(number).unwrap_or(u8::MAX);
    Some(BirthDate { era: era?, year: year?, month: narrow(month?), day: narrow(day?) })
}

fn signature(object: &mut Object) -> Signature {
    let method = object.choice("method", Method::from_name).unwrap_or(Method::None);
    Signature { method, strokes: object.strokes("strokes"), name: object.text("name").map(str::to_owned) }
}

fn stroke(value: &Value) -> Option<Stroke> {
    value.as_list()?.iter().map(point).collect()
}

#[expect(clippy::cast_possible_truncation, reason = "four decimal places are kept, and f32 has more")]
fn point(value: &Value) -> Option<Point> {
    let [x, y, at] = value.as_list()? else { return None };
    let on_pad = |value: &Value| value.as_number().filter(|part| (0.0..=1.0).contains(part)).map(|part| part as f32);
    Some(Point { x: on_pad(x)?, y: on_pad(y)?, at: at.as_whole()? })
}

/// One JSON object being read: what is taken from it, and what is wrong with it.
struct Object<'a, 'e> {
    path: Cow<'static, str>,
    fields: Option<&'a BTreeMap<String, Value>>,
    taken: Vec<&'static str>,
    errors: &'e mut Vec<FieldError>,
}

impl<'a, 'e> Object<'a, 'e> {
    fn new(path: impl Into<Cow<'static, str>>, value: Option<&'a Value>, errors: &'e mut Vec<FieldError>) -> Self {
        let path = path.into();
        let fields = match value {
            None | Some(Value::Null) => None,
            Some(Value::Object(fields)) => Some(fields),
            Some(_) => {
                errors.push(FieldError::new(path.clone(), FieldErrorKind::WrongType));
                None
            }
        };
        Self { path, fields, taken: Vec::new(), errors }
    }

    /// The answer to a question of the form; there can be none where the edition does not ask it.
    fn answer(&mut self, question: Question, form: &mut FormAnswers, today: Date) {
        let name = question.path().1;
        if !form.questions.has(question) {
            if self.take(name).is_some() {
                self.refuse(name, FieldErrorKind::UnknownField);
            }
            return;
        }
        match form.slot_mut(question) {
            SlotMut::YesNo(yes) => *yes = self.typed(name, Value::as_bool),
            SlotMut::Choice(choice) => {
                if let Some(text) = self.text(name)
                    && !choice.set(text)
                {
                    self.refuse(name, FieldErrorKind::UnknownValue);
                }
            }
            SlotMut::Line(line, _, ink) => {
                *line = self.text(name).map(str::to_owned);
                if let Some(ink) = ink {
                    *ink.strokes = self.strokes(ink.name());
                }
            }
            SlotMut::BirthDate(date) => *date = self.object(name, birth_date),
            SlotMut::Day(day) => *day = self.choice_of(name, iso_date, FieldErrorKind::NoSuchDay),
            SlotMut::Signature(signed) => *signed = self.object(name, signature),
        }
        form.slot_mut(question).check(question, today, self.errors);
    }

    fn name_of(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) }
    }

    fn refuse(&mut self, name: &str, kind: FieldErrorKind) {
        let field = self.name_of(name);
        self.errors.push(FieldError::new(field, kind));
    }

    fn has_error(&self, name: &str) -> bool {
        let field = self.name_of(name);
        self.errors.iter().any(|error| error.field == field)
    }

    /// A field that is there and not null.
    fn take(&mut self, name: &'static str) -> Option<&'a Value> {
        self.taken.push(name);
        self.fields?.get(name).filter(|value| **value != Value::Null)
    }

    /// A field of one type.
    fn typed<T>(&mut self, name: &'static str, read: impl Fn(&'a Value) -> Option<T>) -> Option<T> {
        let value = read(self.take(name)?);
        if value.is_none() {
            self.refuse(name, FieldErrorKind::WrongType);
        }
        value
    }

    fn text(&mut self, name: &'static str) -> Option<&'a str> {
        self.typed(name, Value::as_text)
    }

    fn choice<T>(&mut self, name: &'static str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        self.choice_of(name, read, FieldErrorKind::UnknownValue)
    }

    fn choice_of<T>(
        &mut self,
        name: &'static str,
        read: impl Fn(&str) -> Option<T>,
        kind: FieldErrorKind,
    ) -> Option<T> {
        let value = read(self.text(name)?);
        if value.is_none() {
            self.refuse(name, kind);
        }
        value
    }

    fn required<T>(&mut self, name: &'static str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let value = self.choice(name, read);
        if value.is_none() && !self.has_error(name) {
            self.refuse(name, FieldErrorKind::Missing);
        }
        value
    }

    /// Strokes of a pad.
    fn strokes(&mut self, name: &'static str) -> Vec<Stroke> {
        let read = |value: &'a Value| value.as_list()?.iter().map(stroke).collect::<Option<Vec<Stroke>>>();
        self.typed(name, read).unwrap_or_default()
    }

    fn object<T>(&mut self, name: &'static str, read: impl FnOnce(&mut Object<'a, '_>) -> T) -> T {
        let (path, value) = (self.name_of(name), self.take(name));
        let mut inner = Object::new(path, value, self.errors);
        let result = read(&mut inner);
        inner.finish();
        result
    }

    /// Refuses what nobody took. A name that does not look like one is not repeated.
    fn finish(self) {
        let Some(fields) = self.fields else { return };
        for name in fields.keys().filter(|name| !self.taken.contains(&name.as_str())) {
            let shown = name.len() <= 40 && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
            let field = if shown { self.name_of(name).into() } else { self.path.clone() };
            self.errors.push(FieldError::new(field, FieldErrorKind::UnknownField));
        }
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;
    use serde_json::{Value as Json, json};

    use super::*;
    use crate::signature::{ADDRESS_INK_MAX, NAME_INK_MAX, POINTS_MAX};

    fn today() -> Date {
        iso_date("2026-11-20").expect("a day")
    }

    fn full() -> Json {
        json!({
            "id": "01939f1e-7c00-7000-8000-000000000001", "edition": "2023-07", "language": "ja", "situation": "invalid",
            "insurance": {
                "has_valid_certificate": true, "kind": "employees", "insurer_name": "協会けんぽ 沖縄支部",
                "employer_name": "株式会社さくら", "issued": "within_month", "share": null
            },
            "person": {
                "name": "髙橋 花子", "kana": "タカハシ ハナコ",
                "birth_date": { "era": "showa", "year": 60, "month": 5, "day": 12 },
                "sex": "female", "address": "沖縄県那覇市", "residence": null
            },
            "declared_on": "2026-11-20",
            "signature": { "method": "drawn", "strokes": [[[0.1, 0.2, 0], [0.2, 0.3, 16]]], "name": null },
            "signer": { "relationship": null, "phone": "098-000-0000" }
        })
    }

    fn read(json: &Json) -> Result<Declaration, Vec<FieldError>> {
        let json = Value::deserialize(json).expect("JSON");
        Declaration::read(&json, today(), |edition| (edition == "2023-07").then_some(Questions::ALL))
    }

    fn written(read: &Declaration) -> Json {
        serde_json::from_str(&serde_json::to_string(read).expect("JSON")).expect("JSON")
    }

    fn errors(change: impl FnOnce(&mut Json)) -> Vec<(String, &'static str)> {
        let mut json = full();
        change(&mut json);
        let errors = read(&json).expect_err("errors");
        errors.into_iter().map(|error| (error.field.into_owned(), error.kind.name())).collect()
    }

    #[test]
    fn a_declaration_reads_back_as_it_was_written() {
        let read = self::read(&full()).expect("valid");
        assert_eq!(written(&read), full());
    }

    #[test]
    fn what_is_written_by_hand_reads_back_and_what_is_not_is_not_written() {
        let mut json = full();
        json["person"]["name_ink"] = json!([[[0.1, 0.2, 0], [0.2, 0.3, 0]], [[1.0, 0.0, 0]]]);
        json["person"]["address_ink"] = json!([[[0.5, 0.5, 4_294_967_295_u32]]]);
        assert_eq!(written(&self::read(&json).expect("valid")), json);
        for nothing in [json!(null), json!([])] {
            let mut json = full();
            json["person"]["name_ink"] = nothing;
            assert_eq!(written(&self::read(&json).expect("valid")), full());
        }
    }

    #[test]
    fn handwriting_that_no_pad_makes_is_refused() {
        let one = |kind| vec![("person.name_ink".to_owned(), kind)];
        let points = |count: usize| json!([vec![json!([0.1, 0.2, 0]); count]]);
        for strange in
            [json!("x"), json!([[0.1, 0.2, 0]]), json!([[[0.1, 0.2]]]), json!([[[-0.1, 0.2, 0]]]), json!([{}])]
        {
            assert_eq!(errors(|j| j["person"]["name_ink"] = strange), one("wrong_type"));
        }
        assert_eq!(errors(|j| j["person"]["name_ink"] = points(NAME_INK_MAX + 1)), one("too_long"));
        assert_eq!(errors(|j| j["person"]["name_ink"] = json!(vec![json!([]); NAME_INK_MAX + 1])), one("too_long"));
        let too_long = vec![("person.address_ink".to_owned(), "too_long")];
        assert_eq!(errors(|j| j["person"]["address_ink"] = points(ADDRESS_INK_MAX + 1)), too_long);
    }

    #[test]
    fn what_is_not_asked_for_stands_in_nobodys_way() {
        let long = json!("あ".repeat(10_000));
        let mut json = full();
        json["insurance"]["kind"] = json!("national");
        json["insurance"]["employer_name"].clone_from(&long);
        let strokes = json!([vec![json!([0.1, 0.2, 0]); POINTS_MAX + 1]]);
        json["signature"] = json!({ "method": "on_paper", "strokes": strokes, "name": long });
        let read = self::read(&json).expect("valid");
        assert_eq!(read.form.insurance.employer_name, None);
        assert_eq!(read.form.signature, Signature { method: Method::OnPaper, ..Signature::default() });
        // Where they are asked for, they do.
        json["insurance"]["kind"] = json!("other");
        json["signature"]["method"] = json!("typed");
        let errors = self::read(&json).expect_err("errors");
        let fields: Vec<_> = errors.iter().map(|error| error.field.as_ref()).collect();
        assert_eq!(fields, ["insurance.employer_name", "signature.name"]);
    }

    #[test]
    fn an_answer_of_which_nothing_is_seen_is_none() {
        let mut json = full();
        for (part, name) in [("person", "name"), ("person", "kana"), ("person", "address"), ("signer", "phone")] {
            json[part][name] = json!(" \u{200B}\u{3164}\u{2800}\u{E0100}　");
        }
        let open = self::read(&json).expect("valid").form.unanswered();
        assert_eq!(open, [Question::Name, Question::Kana, Question::Address, Question::Phone]);
        json["person"]["name"] = json!("क्\u{200D}ष");
        assert_eq!(self::read(&json).expect("valid").form.person.name.as_deref(), Some("क्\u{200D}ष"));
    }

    #[test]
    fn every_answer_may_be_null_or_missing() {
        let bare = json!({ "id": "01939f1e-7c00-7000-8000-000000000001", "edition": "2023-07", "language": "ja" });
        let read = self::read(&bare).expect("valid");
        assert_eq!(read.form, FormAnswers::default());
        assert_eq!(self::read(&written(&read)), Ok(read));
    }

    #[test]
    fn impossible_values_are_refused_by_field_and_kind() {
        let one = |field: &str, kind| vec![(field.to_owned(), kind)];
        assert_eq!(errors(|j| j["person"]["birth_date"]["month"] = json!(13)), one("person.birth_date", "no_such_day"));
        assert_eq!(errors(|j| j["person"]["birth_date"]["era"] = json!("heisei")), one("person.birth_date", "future"));
        assert_eq!(
            errors(|j| j["person"]["birth_date"] = json!({ "era": "heisei", "year": 31, "month": 5, "day": 1 })),
            one("person.birth_date", "era_mismatch")
        );
        assert_eq!(errors(|j| j["person"]["birth_date"]["day"] = json!(null)), one("person.birth_date.day", "missing"));
        assert_eq!(errors(|j| j["situation"] = json!("lost")), one("situation", "unknown_value"));
        assert_eq!(errors(|j| j["declared_on"] = json!("2026-02-30")), one("declared_on", "no_such_day"));
        assert_eq!(errors(|j| j["insurance"]["share"] = json!(30)), one("insurance.share", "wrong_type"));
        assert_eq!(errors(|j| j["person"]["name"] = json!("あ".repeat(10_000))), one("person.name", "too_long"));
        assert_eq!(errors(|j| j["person"]["name"] = json!("a\u{0}b")), one("person.name", "control_character"));
        assert_eq!(errors(|j| j["person"] = json!("x")), one("person", "wrong_type"));
        assert_eq!(errors(|j| j["id"] = json!("x")), one("id", "unknown_value"));
        assert_eq!(errors(|j| j["edition"] = json!(null)), one("edition", "missing"));
        assert_eq!(errors(|j| j["signature"]["strokes"] = json!([])), one("signature.strokes", "missing"));
        assert_eq!(
            errors(|j| j["signature"]["strokes"] = json!([[[2, 0, 0]]])),
            one("signature.strokes", "wrong_type")
        );
        assert_eq!(
            errors(|j| *j = json!([])),
            vec![
                (String::new(), "wrong_type"),
                ("id".into(), "missing"),
                ("edition".into(), "missing"),
                ("language".into(), "missing"),
            ]
        );
    }

    #[test]
    fn an_unknown_field_is_named_only_if_it_looks_like_a_name() {
        assert_eq!(errors(|j| j["person"]["mynumber"] = json!("1")), [("person.mynumber".into(), "unknown_field")]);
        assert_eq!(errors(|j| j["person"]["髙橋"] = json!("1")), [("person".into(), "unknown_field")]);
    }

    #[test]
    fn everything_that_is_wrong_is_said_at_once() {
        let found = errors(|j| {
            j["situation"] = json!(1);
            j["signer"]["phone"] = json!("0".repeat(100));
        });
        assert_eq!(found, [("situation".into(), "wrong_type"), ("signer.phone".into(), "too_long")]);
    }
}
