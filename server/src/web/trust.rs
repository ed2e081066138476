//! Trusting the local authority: for everybody without signing in, and without TLS, as a device comes here before it
//! trusts anything. Of the authority only its certificate is given away, never its key.
//!
//! Who sits between a device and this server can change what is shown without TLS. So the page sends staff to compare the
//! fingerprint that the device itself shows with the one at the desk, not with its own.

pub mod view;

use axum::{
    extract::{Request, State},
    http::{HeaderMap, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use data_encoding::BASE64;
use url::Url;
use view::{TrustPage, TrustPageProps};

use super::{Web, desk::words::moment, page};
use crate::{
    listen::Plain,
    local_ca::{LocalCa, Status, Trouble},
    web::routes,
};

/// The certificate as a file; the page's commands name it.
pub(crate) const FILE: &str = "madoguchi-ca.crt";
/// The same for an iPad.
const PROFILE: &str = "madoguchi-ca.mobileconfig";

impl Web {
    /// Has the pages tell of the local authority.
    pub fn knows_local_ca(&self, local: LocalCa) {
        // It is set once, before the first request.
        _ = self.0.local_ca.set(local);
    }

    /// Returns whether there is a local authority.
    #[must_use]
    pub(crate) fn has_local_ca(&self) -> bool {
        self.0.local_ca.get().is_some()
    }

    /// The troubles of the local authority's certificate, if there are any.
    #[must_use]
    pub(crate) fn certificate_troubles(&self) -> Vec<Trouble> {
        self.0.local_ca.get().map(LocalCa::troubles).unwrap_or_default()
    }

    /// The public facts of the local authority, if there is one.
    #[must_use]
    pub(crate) fn local_ca(&self) -> Option<Status> {
        self.0.local_ca.get().map(LocalCa::status)
    }
}

/// The address at which a server that has TLS is reached without it, which is on the same port: a device that trusts
/// nothing yet comes that way. Without a slash at the end, as it is given.
#[must_use]
pub(crate) fn plain_address(base: &str) -> String {
    match Url::parse(base) {
        // The port that an address with TLS leaves out is not the one that an address without it leaves out.
        Ok(url) if url.scheme() == "https" => {
            let port = url.port_or_known_default().unwrap_or(443);
            format!("http://{}:{port}", url.host_str().unwrap_or_default())
        }
        _ => base.to_owned(),
    }
}

/// Shows whoever comes without TLS how to trust the authority, and nothing else. What a person opens leads there; programs,
/// and pages that were open before there was TLS, are refused.
pub(crate) async fn without_tls(request: Request, next: Next) -> Response {
    if request.extensions().get::<Plain>().is_none() {
        return next.run(request).await;
    }
    let path = request.uri().path();
    let shown = [routes::TRUST, routes::TRUST_CERTIFICATE, routes::TRUST_PROFILE, routes::ICON].contains(&path)
        || path.starts_with(routes::ASSETS);
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    let accepted = request.headers().get(header::ACCEPT).and_then(|accepted| accepted.to_str().ok());
    let is_opened = accepted.is_some_and(|accepted| accepted.contains("text/html"));
    match (reads, shown) {
        (true, true) => next.run(request).await,
        (true, false) if is_opened => Redirect::to(routes::TRUST).into_response(),
        _ => StatusCode::MISDIRECTED_REQUEST.into_response(),
    }
}

/// The page.
pub(crate) async fn show(state: State<Web>, headers: HeaderMap) -> Response {
    let State(web) = &state;
    let Some(status) = web.local_ca() else { return page::missing(state, headers).await };
    let props = TrustPageProps {
        fingerprint: lines(&status.fingerprint),
        until: moment(status.authority_ends),
        authority: status.authority,
        address: web.base_url(&headers),
    };
    web.page_of_its_own("desk-trust-title", "trust.css", "trust-page", || TrustPage(props)).into_response()
}

/// The certificate of the authority, DER.
pub(crate) async fn certificate(state: State<Web>, headers: HeaderMap) -> Response {
    let State(web) = &state;
    let Some(status) = web.local_ca() else { return page::missing(state, headers).await };
    (as_file("application/x-x509-ca-cert", FILE), status.certificate).into_response()
}

/// The same as a configuration profile, the one form that an iPad takes.
pub(crate) async fn profile(state: State<Web>, headers: HeaderMap) -> Response {
    let State(web) = &state;
    let Some(status) = web.local_ca() else { return page::missing(state, headers).await };
    (as_file("application/x-apple-aspen-config", PROFILE), configuration_profile(&status)).into_response()
}

fn as_file(kind: &'static str, name: &str) -> [(header::HeaderName, String); 2] {
    [(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\""))]
}

/// A fingerprint in lines of eight bytes, as people can compare it.
pub(crate) fn lines(fingerprint: &[u8; 32]) -> Vec<String> {
    let line = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02X}")).collect::<Vec<_>>().join(" ");
    fingerprint.chunks(8).map(line).collect()
}

/// A profile with the certificate (Apple, Configuration Profile Reference, `com.apple.security.root`). The identities are
/// made of the fingerprint: the same certificate is the same profile, and another one stands beside it.
fn configuration_profile(status: &Status) -> String {
    let (whole, part) = status.fingerprint.split_at(16);
    format!(
        include_str!("trust/profile.plist"),
        name = escaped(&status.authority),
        whole = uuid(whole),
        part = uuid(part),
        file = FILE,
        certificate = BASE64.encode(&status.certificate),
    )
}

/// Text for XML; characters that XML cannot have (XML 1.0, 2.2) are left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '\u{fffe}' | '\u{ffff}' => {}
            other if other.is_control() => {}
            other => escaped.push(other),
        }
    }
    escaped
}

/// An identity made of 16 bytes of a digest (RFC 9562, 5.8).
fn uuid(bytes: &[u8]) -> String {
    let mut bytes = bytes.to_vec();
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let digits = data_encoding::HEXUPPER.encode(&bytes);
    [0..8, 8..12, 12..16, 16..20, 20..32].map(|part| &digits[part]).join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(authority: &str) -> Status {
        let fingerprint = std::array::from_fn(|at| u8::try_from(at * 8).expect("a byte"));
        Status {
            authority: authority.to_owned(),
            fingerprint,
            certificate: vec![0x30, 0x82, 0xff, 0x00],
            authority_ends: 0,
            certificate_ends: 0,
            names: Vec::new(),
            outside: Vec::new(),
            troubles: Vec::new(),
        }
    }

    #[test]
    fn a_fingerprint_is_read_in_four_lines() {
        assert_eq!(
            lines(&status("").fingerprint),
            [
                "00 08 10 18 20 28 30 38",
                "40 48 50 58 60 68 70 78",
                "80 88 90 98 A0 A8 B0 B8",
                "C0 C8 D0 D8 E0 E8 F0 F8"
            ]
        );
    }

    #[test]
    fn no_name_of_a_clinic_breaks_out_of_the_profile() {
        let profile = configuration_profile(&status("A & B</string><data>\u{0}\u{ffff}]]>「窓口」"));
        assert!(profile.contains("<string>A &amp; B&lt;/string&gt;&lt;data&gt;]]&gt;「窓口」</string>"), "{profile}");
        assert_eq!(profile.matches("<data>").count(), 1);
    }

    #[test]
    fn the_identities_of_a_profile_follow_from_the_certificate() {
        let profile = configuration_profile(&status("a"));
        assert!(profile.contains("<string>00081018-2028-8038-8048-505860687078</string>"), "{profile}");
        assert!(profile.contains("<string>80889098-A0A8-80B8-80C8-D0D8E0E8F0F8</string>"), "{profile}");
        assert!(profile.contains("<data>MIL/AA==</data>"), "{profile}");
    }

    #[test]
    fn without_tls_a_server_is_at_the_port_that_it_has_with_it() {
        for (with, without) in [
            ("https://desk.example", "http://desk.example:443"),
            ("https://desk.example:443", "http://desk.example:443"),
            ("https://192.168.1.5:443", "http://192.168.1.5:443"),
            ("https://192.168.1.5:3000", "http://192.168.1.5:3000"),
            ("https://[::1]:3000", "http://[::1]:3000"),
            ("https://[::1]:443", "http://[::1]:443"),
            ("https://desk.example:80", "http://desk.example:80"),
            ("http://desk.example", "http://desk.example"),
        ] {
            assert_eq!(plain_address(with), without);
        }
    }
}
