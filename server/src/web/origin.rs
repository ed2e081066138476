//! Requests that change something must come from our own pages.
//!
//! A browser says where a request comes from (`Sec-Fetch-Site`, `Origin`). From elsewhere, it is refused. Without either
//! it is not a browser's: then a cookie proves nothing, and only a bearer token, which no page can make a browser send,
//! lets it change anything; the desk knows no such tokens. The screens of the journey change nothing and are shown.
//!
//! The `CsrfLayer` of tower-http 0.7 asks for less, so it is not used here. It lets pass
//! - what calls itself `same-origin` or `none` while its `Origin` is somebody else's,
//! - an `Origin` with our host and the other scheme, as it compares no schemes,
//! - a trusted origin, which `public_url` would be, though the browser says `cross-site`,
//! - and whatever has neither header.
//!
//! Ours would have to look at both headers again behind it, and the hand-over of a form asks by itself where it comes from.

use axum::{
    extract::{Request, State},
    http::{HeaderMap, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

use url::Url;

use super::{Web, cookies};
use crate::{config::Config, web::routes};

/// The origin of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum From {
    /// One of our pages, or the person at the browser itself.
    Here,
    /// Somebody else's page.
    Elsewhere,
    /// It does not say.
    Unsaid,
}

/// The origin of a request, by its headers.
#[must_use]
pub(crate) fn of(headers: &HeaderMap, config: &Config) -> From {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let origin = text("origin").map(|origin| is_ours(origin, text(header::HOST.as_str()), config));
    match (text("sec-fetch-site"), origin) {
        (Some("same-origin" | "none"), None | Some(true)) | (None, Some(true)) => From::Here,
        (None, None) => From::Unsaid,
        _ => From::Elsewhere,
    }
}

/// An origin is ours if it is the configured one, or the one that this server was asked at.
fn is_ours(origin: &str, host: Option<&str>, config: &Config) -> bool {
    let public = config.public_url.as_ref().is_some_and(|url| url.as_str() == origin);
    // As browsers write it: without the port of the scheme.
    let asked_at = |host: &str| Url::parse(&format!("{}://{host}", config.scheme())).ok();
    public || host.and_then(asked_at).is_some_and(|url| url.origin().ascii_serialization() == origin)
}

/// Refuses what would change something and does not come from here.
pub(crate) async fn guard(State(web): State<Web>, request: Request, next: Next) -> Response {
    let headers = request.headers();
    let safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    let shown_only = routes::is_screen(request.uri().path());
    let by_token = cookies::bearer(headers).is_some() && !request.uri().path().starts_with(routes::desk::QUEUE);
    let allowed = match of(headers, &web.live().config) {
        From::Here => true,
        From::Elsewhere => safe,
        From::Unsaid => safe || shown_only || by_token,
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
        let public_url = "https://desk.example/".to_owned().try_into().ok();
        of(&headers, &Config { public_url, ..Config::default() })
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
        assert_eq!(from(&[("origin", "https://127.0.0.1:3000")]), From::Elsewhere, "another scheme");
        assert_eq!(from(&[("origin", "http://desk.example")]), From::Elsewhere, "another scheme");
        assert_eq!(from(&[("origin", "https://desk.example:444")]), From::Elsewhere, "another port");
        assert_eq!(from(&[("sec-fetch-site", "same-origin"), ("origin", "https://evil.example")]), From::Elsewhere);
        assert_eq!(from(&[("sec-fetch-site", "cross-site"), ("origin", "https://desk.example")]), From::Elsewhere);
        assert_eq!(from(&[("sec-fetch-site", "none"), ("origin", "null")]), From::Elsewhere);
        assert_eq!(from(&[]), From::Unsaid);
    }
}
