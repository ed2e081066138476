//! `POST /api/declarations`: the hand-over.

use axum::{
    Json,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{Declaration, FieldError, RecordId, api::Receipt, json};
use serde_json::{Value, json};

use super::{Failed, FromTablet};
use crate::{
    clock::instant,
    store::{Filed, HandOver},
    web::Web,
};

/// Takes a declaration. 201 when it is stored and synced, 200 when it was there already, 409 when its `id` is taken by
/// another, 422 with what is wrong when it cannot be one, 403 when the tablet is out of use.
pub(crate) async fn hand_over(
    State(web): State<Web>,
    FromTablet { tablet, json }: FromTablet<json::Value>,
) -> Result<Response, Failed> {
    let live = web.live();
    let asked_by = |edition: &str| live.catalogues.questions(edition);
    let declaration = match Declaration::read(&json, web.desk().clock().today(), asked_by) {
        Ok(declaration) => declaration,
        Err(errors) => return Ok((StatusCode::UNPROCESSABLE_ENTITY, Json(refusal(&errors))).into_response()),
    };
    Ok(match web.desk().hand_over(&tablet, &declaration).await? {
        HandOver::Stored(filed) => (StatusCode::CREATED, Json(receipt(declaration.id, filed))).into_response(),
        HandOver::Again(filed) => Json(receipt(declaration.id, filed)).into_response(),
        HandOver::Conflict => {
            let body = json!({ "error": "the id is taken by a declaration with other content" });
            (StatusCode::CONFLICT, Json(body)).into_response()
        }
        HandOver::Locked => (StatusCode::FORBIDDEN, Json(json!({ "error": "locked" }))).into_response(),
    })
}

fn refusal(errors: &[FieldError]) -> Value {
    let errors: Vec<Value> =
        errors.iter().map(|error| json!({ "field": error.field, "kind": error.kind.name() })).collect();
    json!({ "errors": errors })
}

fn receipt(id: RecordId, filed: Filed) -> Receipt {
    Receipt { id, received_at: instant(filed.received_at), ticket: filed.ticket.to_string() }
}
