//! Reports of browsers that stopped what a page's content security policy forbids: a mistake of ours, or somebody's
//! markup.
//!
//! A report comes with addresses and pieces of the page. Of those the log gets nothing: only which directive it was, what
//! was stopped by its keyword or host, and the pattern of the page's route.

use std::{
    borrow::Cow,
    collections::HashMap,
    sync::{Mutex, OnceLock, PoisonError},
};

use axum::{
    body::Bytes,
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use matchit::Router;
use serde::Deserialize;
use serde_json::Value;
use url::Url;

use super::{Web, all_routes, routes};
use crate::config::Config;

/// The largest report, in bytes: browsers send several at once, each with the policy and two addresses.
pub(crate) const REPORT_MAX: usize = 32 * 1024;
/// The time for which the log tells nothing more of a kind that it has told of, in milliseconds.
const TOLD_AGAIN: u64 = 60 * 60 * 1000;
/// The number of kinds that are remembered. Further ones are counted and not told.
const KINDS_MAX: usize = 100;
/// The name of the place for reports, for browsers that are told places by a header of their own.
const ENDPOINT: &str = "csp";
/// The header that tells them.
const ENDPOINTS: &str = "reporting-endpoints";

/// The directives there are.
const DIRECTIVES: [&str; 26] = [
    "base-uri",
    "child-src",
    "connect-src",
    "default-src",
    "fenced-frame-src",
    "font-src",
    "form-action",
    "frame-ancestors",
    "frame-src",
    "img-src",
    "manifest-src",
    "media-src",
    "object-src",
    "prefetch-src",
    "report-uri",
    "require-trusted-types-for",
    "sandbox",
    "script-src",
    "script-src-attr",
    "script-src-elem",
    "style-src",
    "style-src-attr",
    "style-src-elem",
    "trusted-types",
    "upgrade-insecure-requests",
    "worker-src",
];
/// Keywords for what has no address, and schemes that are told in place of one.
const KEYWORDS: [&str; 11] = [
    "about",
    "blob",
    "data",
    "eval",
    "file",
    "filesystem",
    "inline",
    "self",
    "trusted-types-policy",
    "trusted-types-sink",
    "wasm-eval",
];
/// Schemes of extensions of browsers.
const EXTENSIONS: [&str; 5] =
    ["chrome-extension", "moz-extension", "ms-browser-extension", "safari-extension", "safari-web-extension"];

/// The originator of what was stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum By {
    /// A page of ours.
    Page,
    /// An extension of the browser, which is none of ours.
    Extension,
}

impl By {
    const fn name(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Extension => "extension",
        }
    }
}

/// The part of a report that anybody is told.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Kind {
    by: By,
    directive: &'static str,
    /// A keyword or a host.
    blocked: Cow<'static, str>,
    /// The pattern of the route.
    route: &'static str,
}

/// A report that `report-uri` asks for.
#[derive(Deserialize)]
struct ByUri {
    #[serde(rename = "csp-report")]
    report: UriReport,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct UriReport {
    document_uri: String,
    effective_directive: Option<String>,
    /// The directive, and in old browsers what it allows.
    violated_directive: Option<String>,
    blocked_uri: Option<String>,
    source_file: Option<String>,
}

/// One of the reports that `report-to` asks for; of other things than a policy there may be some.
#[derive(Deserialize)]
struct ByEndpoint {
    r#type: String,
    body: Value,
}

#[derive(Deserialize)]
struct EndpointReport {
    #[serde(rename = "documentURL")]
    document: String,
    #[serde(rename = "effectiveDirective")]
    directive: String,
    #[serde(rename = "blockedURL")]
    blocked: Option<String>,
    #[serde(rename = "sourceFile")]
    source: Option<String>,
}

impl From<UriReport> for EndpointReport {
    fn from(report: UriReport) -> Self {
        let directive = report.effective_directive.or(report.violated_directive).unwrap_or_default();
        Self { document: report.document_uri, directive, blocked: report.blocked_uri, source: report.source_file }
    }
}

/// The reports in a body of this media type.
///
/// # Errors
/// The status of the answer where it is none.
fn reports(media_type: &str, body: &[u8]) -> Result<Vec<EndpointReport>, StatusCode> {
    fn read<'a, T: Deserialize<'a>>(body: &'a [u8]) -> Result<T, StatusCode> {
        serde_json::from_slice(body).map_err(|_| StatusCode::BAD_REQUEST)
    }
    match media_type {
        "application/csp-report" => Ok(vec![read::<ByUri>(body)?.report.into()]),
        "application/reports+json" => {
            let all = read::<Vec<ByEndpoint>>(body)?.into_iter().filter(|report| report.r#type == "csp-violation");
            all.map(|report| serde_json::from_value(report.body).map_err(|_| StatusCode::BAD_REQUEST)).collect()
        }
        _ => Err(StatusCode::UNSUPPORTED_MEDIA_TYPE),
    }
}

/// The scheme of an address, or the address itself where it is no more than that.
fn scheme(address: &str) -> &str {
    address.split(':').next().unwrap_or_default()
}

impl Kind {
    /// Reads a report; none where it is none.
    fn of(report: &EndpointReport, patterns: &Router<&'static str>) -> Option<Self> {
        let word = report.directive.split(' ').next().unwrap_or_default();
        let directive = DIRECTIVES.into_iter().find(|directive| *directive == word)?;
        let document = Url::parse(&report.document).ok()?;
        let route = patterns.at(document.path()).map_or("none", |found| *found.value);
        let blocked = report.blocked.as_deref().unwrap_or_default();
        let is_of_extension = |address: &str| EXTENSIONS.contains(&scheme(address));
        let by_extension = is_of_extension(blocked) || report.source.as_deref().is_some_and(is_of_extension);
        let by = if by_extension { By::Extension } else { By::Page };
        Some(Self { by, directive, blocked: said_of(blocked, &document), route })
    }
}

/// The word for what was stopped: a keyword, or a host.
fn said_of(blocked: &str, document: &Url) -> Cow<'static, str> {
    let scheme = scheme(blocked);
    if let Some(known) = KEYWORDS.into_iter().chain(EXTENSIONS).find(|known| *known == scheme) {
        return known.into();
    }
    match Url::parse(blocked) {
        Ok(url) if url.origin() == document.origin() => "self".into(),
        Ok(url) if ["http", "https", "ws", "wss"].contains(&url.scheme()) => {
            url.host_str().map_or("other".into(), |host| host.to_owned().into())
        }
        _ => "other".into(),
    }
}

/// The reports since the start.
#[derive(Default)]
pub(crate) struct Violations {
    patterns: OnceLock<Router<&'static str>>,
    seen: Mutex<Seen>,
}

#[derive(Default)]
struct Seen {
    by_pages: u64,
    by_extensions: u64,
    /// The instant at which the log told of a kind last, by the clock that only goes forward.
    told: HashMap<Kind, u64>,
}

impl Seen {
    /// Counts a report, and returns whether the log is to tell of it.
    fn count(&mut self, kind: Kind, now: u64) -> bool {
        match kind.by {
            By::Page => self.by_pages += 1,
            By::Extension => self.by_extensions += 1,
        }
        self.told.retain(|_, told| now < *told + TOLD_AGAIN);
        if self.told.contains_key(&kind) || self.told.len() >= KINDS_MAX {
            return false;
        }
        self.told.insert(kind, now);
        true
    }
}

impl Violations {
    fn seen(&self) -> std::sync::MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The numbers of reports by whose doing it was.
    pub(crate) fn counts(&self) -> [(&'static str, u64); 2] {
        let seen = self.seen();
        [(By::Page.name(), seen.by_pages), (By::Extension.name(), seen.by_extensions)]
    }
}

impl Web {
    fn patterns(&self) -> &Router<&'static str> {
        self.0.violations.patterns.get_or_init(|| {
            let mut patterns = Router::new();
            for route in all_routes(self) {
                // The second method of an address is there already.
                _ = patterns.insert(route.pattern, route.pattern);
            }
            patterns
        })
    }
}

/// Takes reports.
pub(crate) async fn report(State(web): State<Web>, headers: HeaderMap, body: Bytes) -> Response {
    if let Err(seconds) = web.0.limits.report() {
        return (StatusCode::TOO_MANY_REQUESTS, [(header::RETRY_AFTER, seconds)]).into_response();
    }
    let media_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let media_type = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let reports = match reports(&media_type, &body) {
        Ok(reports) => reports,
        Err(status) => return status.into_response(),
    };
    let patterns = web.patterns();
    // All of them or none: what is not understood tells nothing.
    let Some(kinds) = reports.iter().map(|report| Kind::of(report, patterns)).collect::<Option<Vec<_>>>() else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let now = web.desk().clock().monotonic();
    for kind in kinds {
        if web.0.violations.seen().count(kind.clone(), now) {
            let Kind { by, directive, blocked, route } = kind;
            tracing::warn!(by = by.name(), directive, %blocked, route, "a browser stopped what no page may do");
        }
    }
    StatusCode::NO_CONTENT.into_response()
}

/// Adds to the policy of an answer where browsers report what it stopped. Those that take a place by name do so with TLS
/// alone, and then heed no address.
pub(crate) fn with_reports(headers: &mut HeaderMap, config: &Config) {
    let Some(policy) = headers.get(header::CONTENT_SECURITY_POLICY).and_then(|policy| policy.to_str().ok()) else {
        return;
    };
    let mut policy = format!("{policy}; report-uri {}", routes::CSP_REPORT);
    if config.is_secure() {
        policy.push_str("; report-to ");
        policy.push_str(ENDPOINT);
        if let Ok(endpoints) = HeaderValue::try_from(format!("{ENDPOINT}=\"{}\"", routes::CSP_REPORT)) {
            headers.insert(ENDPOINTS, endpoints);
        }
    }
    if let Ok(policy) = HeaderValue::try_from(policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(blocked: &str) -> Kind {
        let blocked = blocked.to_owned().into();
        Kind { by: By::Page, directive: "script-src-elem", blocked, route: routes::SCREEN }
    }

    #[test]
    fn the_log_tells_of_a_kind_once_an_hour_and_of_so_many_kinds_at_the_most() {
        let mut seen = Seen::default();
        assert!(seen.count(kind("inline"), 0));
        assert!(!seen.count(kind("inline"), TOLD_AGAIN - 1));
        assert!(seen.count(kind("eval"), 1), "another kind");
        assert!(seen.count(kind("inline"), TOLD_AGAIN));
        let told = (0..2 * KINDS_MAX).filter(|number| seen.count(kind(&format!("{number}.test")), TOLD_AGAIN)).count();
        assert_eq!(told, KINDS_MAX - 2);
        assert_eq!(seen.by_pages, 4 + 2 * KINDS_MAX as u64, "all are counted");
        assert!(seen.count(kind("another.test"), 2 * TOLD_AGAIN + 1), "there is room again");
    }

    #[test]
    fn of_what_was_stopped_a_keyword_or_a_host_is_said() {
        let page = Url::parse("http://desk.test:3000/ja/name").expect("an address");
        for (blocked, said) in [
            ("inline", "inline"),
            ("trusted-types-sink", "trusted-types-sink"),
            ("data", "data"),
            ("data:text/html,%E9%AB%99%E6%A9%8B", "data"),
            ("chrome-extension://abcdef/inject.js", "chrome-extension"),
            ("http://desk.test:3000/ja/name?name=%E9%AB%99%E6%A9%8B", "self"),
            ("https://evil.test/%E9%AB%99?a=b#c", "evil.test"),
            ("https://user:secret@evil.test:444/", "evil.test"),
            ("wss://evil.test", "evil.test"),
            ("tel:098-000-0000", "other"),
            ("髙橋 花子", "other"),
            ("", "other"),
        ] {
            assert_eq!(said_of(blocked, &page), said, "{blocked}");
        }
    }
}
