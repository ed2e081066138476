//! The API, machine-readable: `openapi.json` as it is written, and in it what a declaration may hold, which comes from the
//! table of the form.

use axum::{
    Json,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{
    Era, FormAnswers, Method, Question, Situation, Step,
    declaration::read::LANGUAGE_MAX,
    signature::POINTS_MAX,
    slot::Slot,
    statistics::Outcome,
    text::{ADDRESS_MAX, NAME_MAX},
};
use serde_json::{Map, Value, json};

use crate::web::Web;

/// The description, with the editions of the form that there are.
pub(crate) async fn openapi(State(web): State<Web>) -> Response {
    let editions: Vec<String> = web.live().catalogues.editions().map(str::to_owned).collect();
    match described(&editions) {
        Ok(description) => Json(description).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

fn described(editions: &[String]) -> serde_json::Result<Value> {
    let mut description: Value = serde_json::from_str(include_str!("openapi.json"))?;
    let schemas = &mut description["components"]["schemas"];
    schemas["Declaration"] = declaration(editions);
    for (name, max) in LINES {
        schemas[name] = line(max, "Any Unicode without control characters");
    }
    let journey = &mut schemas["Journey"]["properties"];
    journey["outcome"]["enum"] = json!(Outcome::NAMES);
    journey["steps"]["items"]["properties"]["step"]["enum"] = json!(Step::NAMES);
    Ok(description)
}

/// The lines of text that have a schema of their own, by their limit.
const LINES: [(&str, usize); 2] = [("Name", NAME_MAX), ("Address", ADDRESS_MAX)];

fn declaration(editions: &[String]) -> Value {
    let edition = match editions {
        [only] => json!({ "type": "string", "const": only }),
        several => json!({ "type": "string", "enum": several }),
    };
    let mut root = json!({
        "id": { "type": "string", "format": "uuid", "description": "Made before sending; a UUID of version 7" },
        "edition": edition,
        "language": { "type": "string", "minLength": 2, "maxLength": LANGUAGE_MAX, "pattern": "^[A-Za-z0-9-]+$" },
        "situation": one_of(Situation::NAMES),
    });
    for (part, questions) in Question::parts() {
        let answers = questions.iter().flat_map(|question| answers(*question));
        match part {
            Some(part) => root[part] = object(answers.collect()),
            None => answers.for_each(|(name, schema)| root[name] = schema),
        }
    }
    json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["id", "edition", "language"],
        "properties": root,
    })
}

/// The answer to a question, and what may be written by hand in its place: names and schemas.
fn answers(question: Question) -> Vec<(String, Value)> {
    let form = FormAnswers::default();
    let (schema, by_hand) = match form.slot(question) {
        Slot::YesNo(_) => (json!({ "type": ["boolean", "null"] }), None),
        Slot::Choice(choice) => (one_of(choice.names()), None),
        Slot::Line(_, max, ink) => (named_line(max), ink),
        Slot::BirthDate(_) => (birth_date(), None),
        Slot::Day(_) => (json!({ "type": ["string", "null"], "format": "date" }), None),
        Slot::Signature(_) => (signature(), None),
    };
    let by_hand =
        by_hand.map(|ink| (ink.name().to_owned(), strokes("Written by hand, for the staff to read", ink.max)));
    [(question.path().1.to_owned(), schema)].into_iter().chain(by_hand).collect()
}

/// Every answer may be null.
fn one_of(names: &[&str]) -> Value {
    let names: Vec<Value> = names.iter().map(|name| json!(name)).chain([Value::Null]).collect();
    json!({ "type": ["string", "null"], "enum": names })
}

fn object(properties: Map<String, Value>) -> Value {
    json!({ "type": ["object", "null"], "additionalProperties": false, "properties": properties })
}

fn named_line(max: usize) -> Value {
    match LINES.iter().find(|(_, own)| *own == max) {
        Some((name, _)) => json!({ "$ref": format!("#/components/schemas/{name}") }),
        None => json!({ "type": ["string", "null"], "maxLength": max }),
    }
}

fn line(max: usize, description: &str) -> Value {
    json!({ "type": ["string", "null"], "maxLength": max, "description": description })
}

fn strokes(what: &str, max: usize) -> Value {
    json!({
        "type": ["array", "null"],
        "description": format!("{what}; at most {max} points in all"),
        "items": { "$ref": "#/components/schemas/Stroke" },
    })
}

fn birth_date() -> Value {
    json!({
        "type": ["object", "null"],
        "additionalProperties": false,
        "required": ["era", "year", "month", "day"],
        "properties": {
            "era": { "type": "string", "enum": Era::NAMES },
            "year": { "type": "integer", "minimum": 1, "maximum": u16::MAX },
            "month": { "type": "integer", "minimum": 1, "maximum": 12 },
            "day": { "type": "integer", "minimum": 1, "maximum": 31 },
        },
    })
}

fn signature() -> Value {
    let properties = [
        ("method".to_owned(), one_of(Method::NAMES)),
        ("strokes".to_owned(), strokes("Drawn on the pad", POINTS_MAX)),
        ("name".to_owned(), named_line(NAME_MAX)),
    ];
    object(properties.into_iter().collect())
}
