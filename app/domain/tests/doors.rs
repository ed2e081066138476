//! Both doors of a declaration, the posted form and the JSON: what goes in by one and by the other is the same.

use domain::{
    Answers, BirthDate, Date, Declaration, Era, FieldError, FormAnswers, FormFields, Method, Point, Question,
    Questions, RecordId, Signature, Step,
    birth_date::field::{CONFIRMED, DAY, ERA, MONTH, YEAR},
    day::iso_date,
    json::Value,
    signature::{self, Stroke},
    slot::Slot,
};
use proptest::{collection::vec, option, prelude::*, sample::select};
use serde_json::{Map, Value as Json, json};

const EDITION: &str = "2023-07";

fn today() -> Date {
    iso_date("2026-11-20").expect("a day")
}

fn id() -> RecordId {
    RecordId::v7(1, [1; 10])
}

fn read(json: &Json) -> Result<Declaration, Vec<FieldError>> {
    let json = serde_json::from_value::<Value>(json.clone()).expect("JSON");
    Declaration::read(&json, today(), |edition| (edition == EDITION).then_some(Questions::ALL))
}

/// A line of text, as no cleaning changes it: of any script, blank, too long, or with spaces around it.
fn line() -> impl Strategy<Value = String> {
    prop_oneof![
        "[ 　ぁ-ん一-龠a-z髙𠮷\u{200B}\u{E0100}]{0,12}",
        "[ \u{3000}\u{200B}]{0,3}",
        (190_usize..420).prop_map(|length| "あ".repeat(length)),
        (55_usize..65).prop_map(|length| format!(" {}　", "0".repeat(length))),
    ]
}

/// Somebody's answer to a question, as both doors can have it.
#[derive(Clone, Debug)]
struct Given {
    question: Question,
    /// A line, or the name of a value, which may be none of the list.
    text: Option<String>,
    date: Option<(Era, u16, u16, u16)>,
}

fn given(question: Question) -> BoxedStrategy<Given> {
    let text = match FormAnswers::default().slot(question) {
        Slot::YesNo(_) => option::of(select(vec!["true".to_owned(), "false".into()])).boxed(),
        Slot::Choice(choice) => {
            let names = choice.names().iter().copied().chain(["x"]).map(str::to_owned).collect::<Vec<_>>();
            option::of(select(names)).boxed()
        }
        Slot::Line(..) | Slot::Signature(_) => option::of(line()).boxed(),
        Slot::BirthDate(_) | Slot::Day(_) => Just(None).boxed(),
    };
    let years = prop_oneof![0_u16..130, 1860_u16..2030, any::<u16>()];
    let date = option::of((select(Era::ALL), years, 0_u16..300, 0_u16..40));
    (text, date).prop_map(move |(text, date)| Given { question, text, date }).boxed()
}

fn answers() -> impl Strategy<Value = (Vec<Given>, Method)> {
    let all: Vec<_> = Question::ALL.iter().map(|question| given(*question)).collect();
    (all, select(Method::ALL))
}

/// As a form posts them.
fn posted(all: &[Given], method: Method) -> FormFields {
    let mut fields = FormFields::default();
    for Given { question, text, date } in all {
        match question {
            Question::BirthDate => {
                let Some((era, year, month, day)) = date else { continue };
                for (name, value) in
                    [(ERA, era.name().to_owned()), (YEAR, year.to_string()), (MONTH, month.to_string())]
                {
                    fields.push(name, value);
                }
                fields.push(DAY, day.to_string());
                fields.push(CONFIRMED, "true");
            }
            Question::Signature => {
                fields.push(signature::field::METHOD, method.name());
                fields.push(signature::field::NAME, text.clone().unwrap_or_default());
            }
            question => fields.push(question.name(), text.clone().unwrap_or_default()),
        }
    }
    fields
}

/// As an integration sends them.
fn sent(all: &[Given], method: Method, strokes: &[Stroke]) -> Json {
    let mut root =
        json!({ "id": id().to_string(), "edition": EDITION, "language": "ja", "declared_on": today().to_string() });
    for Given { question, text, date } in all {
        let (part, name) = question.path();
        let value = match FormAnswers::default().slot(*question) {
            Slot::YesNo(_) => json!(text.as_ref().map(|text| text == "true")),
            Slot::Choice(_) | Slot::Line(..) => json!(text),
            Slot::BirthDate(_) => json!(date.map(|(era, year, month, day)| {
                json!({ "era": era.name(), "year": year, "month": month, "day": day })
            })),
            Slot::Signature(_) => json!({ "method": method.name(), "strokes": strokes, "name": text }),
            Slot::Day(_) => continue,
        };
        let object = match part {
            Some(part) => root.as_object_mut().expect("an object").entry(part).or_insert_with(|| Map::new().into()),
            None => &mut root,
        };
        object[name] = value;
    }
    root
}

/// The answers that a journey takes on its screens, and what it says is wrong.
fn recorded(fields: &FormFields, strokes: &[Stroke]) -> (Answers, Vec<FieldError>) {
    let mut answers =
        Answers { form: FormAnswers { declared_on: Some(today()), ..FormAnswers::default() }, ..Answers::default() };
    answers.form.signature.strokes = strokes.to_vec();
    let errors = Step::ALL.iter().filter(|step| **step >= Step::Certificate);
    let errors = errors.flat_map(|step| answers.record(*step, fields)).collect();
    (answers, errors)
}

fn by_field(errors: Vec<FieldError>, form: &FormAnswers) -> Vec<(String, &'static str)> {
    // A screen does not know yet what a later one makes of it.
    let shown = errors.into_iter().filter(|error| form.shows(&error.field));
    let mut named: Vec<_> = shown.map(|error| (error.field.into_owned(), error.kind.name())).collect();
    named.sort();
    named.dedup();
    named
}

fn strokes() -> impl Strategy<Value = Vec<Stroke>> {
    let part = || (0_u16..=10_000).prop_map(|part| f32::from(part) / 10_000.0);
    let point = (part(), part(), any::<u32>()).prop_map(|(x, y, at)| Point { x, y, at });
    vec(vec(point, 0..6), 0..4)
}

proptest! {
    #[test]
    fn both_doors_take_the_same_and_refuse_with_the_same_kinds((all, method) in answers(), strokes in strokes()) {
        let (answers, errors) = recorded(&posted(&all, method), &strokes);
        match read(&sent(&all, method, &strokes)) {
            Ok(declaration) => {
                prop_assert_eq!(by_field(errors, &answers.form), Vec::new());
                prop_assert_eq!(declaration.form.as_asked(), answers.form.as_asked());
            }
            Err(refused) => prop_assert_eq!(by_field(errors, &answers.form), by_field(refused, &answers.form)),
        }
    }

    #[test]
    fn what_a_journey_makes_reads_back_the_same(
        (all, method) in answers(), strokes in strokes(), name_ink in strokes(), address_ink in strokes(),
    ) {
        let (mut answers, _) = recorded(&posted(&all, method), &strokes);
        answers.form.person.name_ink = name_ink;
        answers.form.person.address_ink = address_ink;
        // The journey stays on the screen of the signature until it is finished or another way is chosen.
        if answers.form.signature.lacks().is_some() {
            answers.form.signature = Signature::default();
        }
        let made = answers.declare(id(), EDITION, "ja").expect("a declaration");
        let json = serde_json::to_value(&made).expect("JSON");
        prop_assert_eq!(read(&json), Ok(made));
    }

    #[test]
    fn what_is_carried_along_reads_back_the_same((all, method) in answers()) {
        let (mut answers, _) = recorded(&posted(&all, method), &[]);
        answers.id = Some(id());
        prop_assert_eq!(Answers::read(&answers.carried(), today()), answers);
    }

    #[test]
    fn whatever_is_sent_there_is_an_answer(text in ".{0,40}", number in any::<f64>(), place in 0..Question::ALL.len()) {
        let question = Question::ALL[place];
        let (part, name) = question.path();
        for value in [json!(text), json!(number), json!([text]), json!([[[number, number, number]]]), json!({ "x": text })] {
            let mut json = json!({ "id": id().to_string(), "edition": EDITION, "language": "ja" });
            match part {
                Some(part) => json[part] = json!({ name: value, "name_ink": value }),
                None => json[name] = value,
            }
            if let Err(errors) = read(&json) {
                // Nothing of a value is repeated.
                let repeats = |error: &FieldError| text.chars().count() > 8 && error.field.contains(&text);
                prop_assert!(!errors.iter().any(repeats), "{errors:?}");
            }
        }
    }
}

#[test]
fn every_question_stands_in_the_json_under_its_name() {
    let json =
        serde_json::to_value(Answers::default().declare(id(), EDITION, "ja").expect("a declaration")).expect("JSON");
    for question in Question::ALL {
        let (part, name) = question.path();
        let object = part.map_or(&json, |part| &json[part]);
        assert!(object.get(name).is_some(), "{question:?}");
    }
    let parts = ["insurance", "person", "signer"].map(|part| json[part].as_object().expect("an object").len());
    let asked = |part| Question::ALL.iter().filter(|question| question.path().0 == Some(part)).count();
    assert_eq!(parts, ["insurance", "person", "signer"].map(asked), "nothing that no question asks");
    // The date has parts of its own.
    assert_eq!(Question::BirthDate.fields().next(), Some(ERA));
    let date = BirthDate { era: Era::Showa, year: 60, month: 5, day: 12 };
    assert_eq!(serde_json::to_value(date).expect("JSON"), json!({ "era": "showa", "year": 60, "month": 5, "day": 12 }));
}
