//! `POST /api/declarations`: the hand-over.

use axum::{
    Json,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{FieldError, RecordId};
use serde_json::{Value, json};
use time::{OffsetDateTime, UtcOffset};

use super::{Failed, FromKiosk};
use crate::{
    read,
    store::{Filed, HandOver},
    web::Web,
};

/// Takes a declaration. 201 when it is stored and synced, 200 when it was there already, 409 when its `id` is taken by
/// another, 422 with what is wrong when it cannot be one.
pub async fn hand_over(State(web): State<Web>, FromKiosk { kiosk, json }: FromKiosk) -> Result<Response, Failed> {
    let declaration = match read::declaration(&json, web.desk().clock().today()) {
        Ok(declaration) => declaration,
        Err(errors) => return Ok((StatusCode::UNPROCESSABLE_ENTITY, Json(refusal(&errors))).into_response()),
    };
    Ok(match web.desk().hand_over(&kiosk, &declaration).await? {
        HandOver::Stored(filed) => (StatusCode::CREATED, Json(receipt(declaration.id, filed))).into_response(),
        HandOver::Again(filed) => Json(receipt(declaration.id, filed)).into_response(),
        HandOver::Conflict => {
            let body = json!({ "error": "the id is taken by a declaration with other content" });
            (StatusCode::CONFLICT, Json(body)).into_response()
        }
    })
}

fn refusal(errors: &[FieldError]) -> Value {
    let errors: Vec<Value> =
        errors.iter().map(|error| json!({ "field": error.field, "kind": error.kind.name() })).collect();
    json!({ "errors": errors })
}

fn receipt(id: RecordId, filed: Filed) -> Value {
    json!({ "id": id.to_string(), "ticket": filed.ticket.to_string(), "received_at": instant(filed.received_at) })
}

/// An instant as RFC 3339 in Japan's time.
#[must_use]
pub fn instant(millis: u64) -> String {
    let jst = UtcOffset::from_hms(9, 0, 0).unwrap_or(UtcOffset::UTC);
    let seconds = i64::try_from(millis / 1000).unwrap_or_default();
    let at = OffsetDateTime::from_unix_timestamp(seconds).unwrap_or(OffsetDateTime::UNIX_EPOCH).to_offset(jst);
    let (date, (hour, minute, second)) = (at.date(), at.time().as_hms());
    format!("{date}T{hour:02}:{minute:02}:{second:02}+09:00")
}

#[cfg(test)]
mod tests {
    #[test]
    fn instants_are_told_in_japan_s_time() {
        assert_eq!(super::instant(1_795_186_800_000), "2026-11-21T00:00:00+09:00");
    }
}
