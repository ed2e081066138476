//! Refusals and failures as a person can read them, with a way on: whatever refused, a program gets JSON from the API, and
//! somebody at a browser gets a page, at the desk in Japanese and for patients in their language.

use std::time::Duration;

use app::Catalogue;
use axum::{
    Json,
    extract::{Request, State},
    http::{HeaderMap, Method, StatusCode, Uri, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use domain::Step;

use super::{RETRY_AFTER, Web, desk, page};
use crate::{listen::body::Late, web::routes};

/// The time limit for making an answer, its head at least: longer than any request takes.
const ANSWER_MAX: Duration = Duration::from_secs(150);
/// Addresses that watch over the server ask.
const WATCHED: [&str; 3] = [routes::HEALTH, routes::READY, routes::METRICS];

/// Makes a refusal without words one with words.
pub(crate) async fn in_words(State(web): State<Web>, request: Request, next: Next) -> Response {
    let late = request.extensions().get::<Late>().cloned().unwrap_or_default();
    let (method, uri, headers) = (request.method().clone(), request.uri().clone(), request.headers().clone());
    let mut response = match tokio::time::timeout(ANSWER_MAX, next.run(request)).await {
        Ok(response) => response,
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, RETRY_AFTER.as_secs())]).into_response(),
    };
    if late.is() && response.status().is_client_error() {
        *response.status_mut() = StatusCode::REQUEST_TIMEOUT;
    }
    let status = response.status();
    if !(status.is_client_error() || status.is_server_error()) || says_something(response.headers()) {
        return response;
    }
    let worded = if uri.path().starts_with("/api/") {
        if status == StatusCode::UNPROCESSABLE_ENTITY {
            // Nothing is said of what was wrong with a value.
            return response;
        }
        Json(serde_json::json!({ "error": status.canonical_reason().unwrap_or_default() })).into_response()
    } else if wants_page(uri.path(), &headers) {
        page_for(&web, status, &method, &uri, &headers)
    } else {
        return response;
    };
    // What else the refusal says stays, such as when to come again.
    let (mut parts, _) = response.into_parts();
    let (with, body) = worded.into_parts();
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.extend(with.headers);
    Response::from_parts(parts, body)
}

/// Returns whether an answer is already a page or JSON.
fn says_something(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).map(axum::http::HeaderValue::as_bytes).unwrap_or_default();
    kind.starts_with(b"text/html") || kind.starts_with(b"application/json")
}

/// Returns whether a person asks: not one of our scripts, not a monitor of the server.
fn wants_page(path: &str, headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let accepted = text(header::ACCEPT.as_str()).unwrap_or("*/*");
    let named = accepted.contains("text/html");
    let by_script = desk::by_script(headers) || text("sec-fetch-mode").is_some_and(|mode| mode != "navigate");
    !by_script && (named || (accepted.contains("*/*") && !WATCHED.contains(&path)))
}

fn page_for(web: &Web, status: StatusCode, method: &Method, uri: &Uri, headers: &HeaderMap) -> Response {
    let of_server = status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS;
    let nothing = matches!(status, StatusCode::NOT_FOUND | StatusCode::GONE)
        || (status == StatusCode::METHOD_NOT_ALLOWED && method == Method::GET);
    if uri.path().starts_with(routes::desk::QUEUE) {
        let (title, lead) = match status {
            StatusCode::INTERNAL_SERVER_ERROR => ("desk-failed-title", "desk-failed-lead"),
            _ if of_server => ("desk-busy-title", "desk-busy-lead"),
            _ if nothing => ("desk-nothing-title", "desk-nothing-lead"),
            StatusCode::FORBIDDEN => ("desk-refused-title", "desk-refused-lead"),
            _ => ("desk-unreadable-title", "desk-unreadable-lead"),
        };
        return desk::nothing(web, None, status, title, lead);
    }
    let catalogue = language_of(web, uri.path(), headers);
    if of_server {
        let start = Some(routes::screen(catalogue.language(), Step::Start));
        return page::titled(&catalogue, "unsent-title", "unsent-refused", start).into_response();
    }
    page::missing_page(&catalogue, if nothing { "missing-lead" } else { "form-unreadable" }).into_response()
}

/// The language of the screen that was asked for; of the browser elsewhere.
fn language_of(web: &Web, path: &str, headers: &HeaderMap) -> Catalogue {
    let first = path.split('/').nth(1).unwrap_or_default();
    web.offered(first).unwrap_or_else(|| web.preferred(headers))
}
