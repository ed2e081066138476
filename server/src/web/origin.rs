//! Requests that change something must come from our own pages.
//!
//! A browser says where a request comes from (`Sec-Fetch-Site`, `Origin`). From elsewhere, it is refused. Without either
//! it is not a browser's: then a cookie proves nothing, and only a bearer token, which no page can make a browser send,
//! lets it change anything. The screens of the journey change nothing and are shown.

use app::routes;
use axum::{
    extract::{Request, State},
    http::{HeaderMap, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

use super::{Web, cookies};

/// Where a request comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum From {
    /// One of our pages, or the person at the browser itself.
    Here,
    /// Somebody else's page.
    Elsewhere,
    /// It does not say.
    Unsaid,
}

/// Where a request comes from, by its headers.
#[must_use]
pub(crate) fn of(headers: &HeaderMap, public_url: Option<&str>) -> From {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let origin = text("origin").map(|origin| is_ours(origin, text(header::HOST.as_str()), public_url));
    match (text("sec-fetch-site"), origin) {
        (Some("same-origin" | "none"), None | Some(true)) | (None, Some(true)) => From::Here,
        (None, None) => From::Unsaid,
        _ => From::Elsewhere,
    }
}

fn is_ours(origin: &str, host: Option<&str>, public_url: Option<&str>) -> bool {
    let authority = origin.split_once("://").map(|(_, authority)| authority);
    let public = public_url.is_some_and(|url| url.trim_end_matches('/') == origin);
    public || (authority.is_some() && authority == host)
}

/// Refuses what would change something and does not come from here.
pub(crate) async fn guard(State(web): State<Web>, request: Request, next: Next) -> Response {
    let headers = request.headers();
    let safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    let shown_only = routes::is_screen(request.uri().path());
    let allowed = match of(headers, web.live().config.public_url.as_deref()) {
        From::Here => true,
        From::Elsewhere => safe,
        From::Unsaid => safe || shown_only || cookies::bearer(headers).is_some(),
    };
    if allowed { next.run(request).await } else { StatusCode::FORBIDDEN.into_response() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(pairs: &[(&'static str, &'static str)]) -> From {
        let mut headers = HeaderMap::new();
        headers.insert("host", "127.0.0.1:3000".parse().expect("a value"));
        for (name, value) in pairs {
            headers.insert(*name, value.parse().expect("a value"));
        }
        of(&headers, Some("https://desk.example/"))
    }

    #[test]
    fn our_own_pages_are_known_by_what_the_browser_says() {
        assert_eq!(from(&[("sec-fetch-site", "same-origin"), ("origin", "http://127.0.0.1:3000")]), From::Here);
        assert_eq!(from(&[("sec-fetch-site", "none")]), From::Here);
        assert_eq!(from(&[("origin", "http://127.0.0.1:3000")]), From::Here);
        assert_eq!(from(&[("origin", "https://desk.example")]), From::Here);
    }

    #[test]
    fn others_are_not() {
        assert_eq!(from(&[("sec-fetch-site", "cross-site")]), From::Elsewhere);
        assert_eq!(from(&[("sec-fetch-site", "same-site")]), From::Elsewhere);
        assert_eq!(from(&[("origin", "http://127.0.0.1:3001")]), From::Elsewhere);
        assert_eq!(from(&[("origin", "null")]), From::Elsewhere);
        assert_eq!(from(&[("sec-fetch-site", "same-origin"), ("origin", "https://evil.example")]), From::Elsewhere);
        assert_eq!(from(&[]), From::Unsaid);
    }
}
