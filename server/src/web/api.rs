//! The API of the tablets and of integrations.

pub(crate) mod addresses;
pub(crate) mod calls;
pub(crate) mod declarations;
pub(crate) mod health;
pub(crate) mod heartbeat;
pub(crate) mod journeys;
pub(crate) mod openapi;

use axum::{
    Json,
    extract::{FromRequest, Request, rejection::BytesRejection},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{Failed, Web, limits::Asked};
use crate::store::Tablet;

/// The reasons for rejecting a request, in the order of the checks.
pub(crate) enum Rejected {
    /// Not from an enrolled tablet.
    NotEnrolled,
    /// Not `application/json`.
    NotJsonType,
    /// Larger than is taken.
    TooLarge,
    /// Not JSON.
    NotJson,
    /// Asked for too often; worth asking again after so many seconds.
    TooMany(u64),
    /// The store failed.
    Failed(Failed),
}

impl IntoResponse for Rejected {
    fn into_response(self) -> Response {
        let status = match self {
            Self::NotEnrolled => {
                return (StatusCode::UNAUTHORIZED, [(header::WWW_AUTHENTICATE, "Bearer")]).into_response();
            }
            Self::NotJsonType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::NotJson => StatusCode::BAD_REQUEST,
            Self::TooMany(seconds) => {
                let status = StatusCode::TOO_MANY_REQUESTS;
                let body = Json(serde_json::json!({ "error": status.canonical_reason().unwrap_or_default() }));
                return (status, [(header::RETRY_AFTER, seconds)], body).into_response();
            }
            Self::Failed(failed) => return failed.into_response(),
        };
        let reason = status.canonical_reason().unwrap_or_default();
        (status, Json(serde_json::json!({ "error": reason }))).into_response()
    }
}

/// A JSON request from an enrolled tablet.
pub(crate) struct FromTablet<T = Value> {
    /// The tablet.
    pub(crate) tablet: Tablet,
    /// The body.
    pub(crate) json: T,
}

impl<T: DeserializeOwned> FromRequest<Web> for FromTablet<T> {
    type Rejection = Rejected;

    async fn from_request(request: Request, web: &Web) -> Result<Self, Rejected> {
        let known = web.tablet_of(request.headers()).await.map_err(|error| Rejected::Failed(error.into()))?;
        let asked = Asked::at(request.uri().path());
        let Some(tablet) = known else {
            // A tablet that was taken out of use goes on telling how it is.
            if asked != Some(Asked::Heartbeat) {
                web.desk().tablet_refused().await;
            }
            return Err(Rejected::NotEnrolled);
        };
        if let Some(asked) = asked {
            web.0.limits.check(tablet.id, asked).map_err(Rejected::TooMany)?;
        }
        if !is_json(request.headers()) {
            return Err(Rejected::NotJsonType);
        }
        let read = axum::body::Bytes::from_request(request, web).await;
        let body = read.map_err(|rejection: BytesRejection| match rejection.status() {
            StatusCode::PAYLOAD_TOO_LARGE => Rejected::TooLarge,
            _ => Rejected::NotJson,
        })?;
        if asked == Some(Asked::HandOver) {
            web.0.limits.weigh(tablet.id, body.len()).map_err(Rejected::TooMany)?;
        }
        let json = serde_json::from_slice(&body).map_err(|_| Rejected::NotJson)?;
        Ok(Self { tablet, json })
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    let media_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    media_type.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case("application/json")
}
