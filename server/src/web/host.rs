//! The names that this server answers to. A name that somebody else owns can be made to lead here (DNS rebinding), and
//! their page is then ours to the browser.
//!
//! Nobody can do that with an address in digits, with a name without a dot, which public DNS does not have, or with a name
//! of a private network ([`PRIVATE`]). So a tablet that goes by an address needs no configuration, and a proxy may call this
//! server what it likes in its own configuration. Where this server speaks TLS itself, a browser compares the name with
//! the certificate; only what is configured is compared here, then.

use std::sync::Once;

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header, uri::Authority},
    middleware::Next,
    response::{IntoResponse, Response},
};
use domain::Step;
use url::Host;

use super::{Web, page};
use crate::{
    config::{Config, host_name},
    web::routes,
};

/// The endings of names that nobody can own: `local` is for the network at hand alone (RFC 6762, 3), `home.arpa` for a
/// house (RFC 8375), `internal` for private use (ICANN, 2024), `localhost` and `test` are reserved (RFC 6761, 6.2 and
/// 6.3).
const PRIVATE: [&str; 5] = [".home.arpa", ".internal", ".local", ".localhost", ".test"];
/// The guard of the log line: once is enough for the operator, and more could be provoked by others.
static SAID: Once = Once::new();

/// Refuses what was sent to another name.
pub(crate) async fn guard(State(web): State<Web>, mut request: Request, next: Next) -> Response {
    // HTTP/2 says it in the target, and a target that says it wins (RFC 9112, 3.2.2).
    let authority = request.uri().authority().and_then(|authority| HeaderValue::from_str(authority.as_str()).ok());
    if let Some(authority) = authority {
        request.headers_mut().insert(header::HOST, authority);
    }
    let live = web.live();
    if is_ours(request.headers(), &live.config) {
        return next.run(request).await;
    }
    SAID.call_once(|| {
        let host = request.headers().get(header::HOST);
        tracing::warn!(?host, "refused, once or more: set public_url or hosts to the names this server is reached by");
    });
    let catalogue = web.preferred(request.headers());
    let start = live.config.public_url.as_ref().map(|url| start_at(url.as_str(), request.uri(), catalogue.language()));
    (StatusCode::MISDIRECTED_REQUEST, page::lost(&catalogue, "missing-lead", start)).into_response()
}

/// The page to go on with, at the address that this server is reached by.
fn start_at(origin: &str, asked: &Uri, language: &str) -> String {
    let desk = routes::desk::QUEUE;
    if asked.path().starts_with(desk) {
        format!("{origin}{desk}")
    } else {
        format!("{origin}{}", routes::screen(language, Step::Start))
    }
}

/// Returns whether a request was sent to this server. One that names no host is not from a browser.
fn is_ours(headers: &HeaderMap, config: &Config) -> bool {
    let Some(host) = headers.get(header::HOST) else { return true };
    let Some(authority) = host.to_str().ok().and_then(|host| host.parse::<Authority>().ok()) else { return false };
    match Host::parse(authority.host()) {
        Ok(Host::Ipv4(_) | Host::Ipv6(_)) => true,
        Ok(Host::Domain(name)) => is_our_name(name.trim_end_matches('.'), config),
        Err(_) => false,
    }
}

fn is_our_name(name: &str, config: &Config) -> bool {
    let own = config.public_url.as_ref().and_then(|url| url.name());
    // The local authority signs for this server's own names alone; browsers turn away from any other.
    let by_certificate =
        config.tls.local_ca.is_some() || (config.tls.cert.is_some() && own.is_none() && config.hosts.is_empty());
    let listed = || config.hosts.iter().any(|host| host_name(host).as_deref() == Some(name));
    let is_private = || PRIVATE.iter().any(|end| name.ends_with(end));
    !name.contains('.') || is_private() || own == Some(name) || by_certificate || listed()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(host: &str, config: &Config) -> bool {
        let mut headers = HeaderMap::new();
        headers.insert(header::HOST, host.parse().expect("a value"));
        is_ours(&headers, config)
    }

    fn config(public_url: Option<&str>, hosts: &[&str], tls: bool) -> Config {
        let mut config = Config {
            public_url: public_url.map(|url| url.to_owned().try_into().expect("an address")),
            hosts: hosts.iter().map(|host| (*host).to_owned()).collect(),
            ..Config::default()
        };
        config.tls.cert = tls.then(|| "cert.pem".into());
        config
    }

    #[test]
    fn addresses_and_names_that_nobody_can_own_are_ours() {
        let plain = config(None, &[], false);
        for host in [
            "127.0.0.1",
            "127.0.0.1:3000",
            "[::1]:3000",
            "192.168.1.5:3000",
            "localhost:3000",
            "LOCALHOST",
            "desk.localhost",
            "clinic-pc.local:3000",
            "desk.clinic.home.arpa",
            "desk.internal",
            "desk.test",
            "madoguchi",
            "clinic-pc:3000",
        ] {
            assert!(taken(host, &plain), "{host}");
        }
        for host in [
            "evil.example",
            "evil.example:3000",
            "127.0.0.1.evil.example",
            "localhost.evil.example",
            "a.local.example",
            "notlocal.example",
            "",
        ] {
            assert!(!taken(host, &plain), "{host}");
        }
    }

    #[test]
    fn a_name_is_ours_once_it_is_configured() {
        let config = config(Some("https://Desk.Example"), &["Desk.Clinic.Example"], false);
        for host in ["desk.example", "desk.example:443", "DESK.EXAMPLE", "desk.example.", "desk.clinic.example:80"] {
            assert!(taken(host, &config), "{host}");
        }
        assert!(!taken("evil.example", &config));
        assert!(!taken("a.desk.example", &config));
    }

    #[test]
    fn a_certificate_says_whose_name_it_is() {
        assert!(taken("desk.example", &config(None, &[], true)));
        assert!(!taken("evil.example", &config(Some("https://desk.example"), &[], true)));
        let mut local = config(Some("https://desk.example"), &["desk.clinic.example"], false);
        local.tls.local_ca = Some("tls".into());
        assert!(taken("pc.clinic.example", &local), "the machine's own name is in the certificate");
    }
}
