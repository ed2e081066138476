//! The address that tablets and desk use: an origin, as browsers write one (WHATWG URL, 4.5).

use std::fmt;

use serde::{Deserialize, Serialize};
use url::{Host, Url};

/// Such an address, without a slash at the end: `https://desk.example`. Upper case, characters beyond ASCII and the port
/// of the scheme are gone, so it compares with an `Origin`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PublicUrl {
    origin: String,
    https: bool,
    host: Host<String>,
}

/// The reason for which a text is no such address.
#[derive(Debug, thiserror::Error)]
#[error("http:// or https://, a name or an address, and a port if need be, such as https://desk.example; {0}")]
pub struct NotAnOrigin(&'static str);

impl TryFrom<String> for PublicUrl {
    type Error = NotAnOrigin;

    fn try_from(text: String) -> Result<Self, NotAnOrigin> {
        let url = Url::parse(&text).map_err(|_| NotAnOrigin("it is no address"))?;
        let https = match url.scheme() {
            "http" => false,
            "https" => true,
            _ => return Err(NotAnOrigin("it begins with something else")),
        };
        // The parser forgives what a person has mistyped; what it dropped was meant to be something.
        if text.contains(|c: char| c.is_whitespace() || c.is_control() || c == '\\') || !text.contains("://") {
            return Err(NotAnOrigin("it is no address"));
        }
        if !url.username().is_empty() || url.password().is_some() || text.contains('@') {
            return Err(NotAnOrigin("it names a user"));
        }
        if url.path() != "/" {
            return Err(NotAnOrigin("it has a path, and every path is served from the root"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(NotAnOrigin("it goes on after the host"));
        }
        let host = url.host().ok_or(NotAnOrigin("it has no host"))?.to_owned();
        let nowhere = match &host {
            Host::Ipv4(address) => address.is_unspecified(),
            Host::Ipv6(address) => address.is_unspecified(),
            Host::Domain(name) => name.trim_end_matches('.').is_empty(),
        };
        if nowhere || url.port() == Some(0) {
            return Err(NotAnOrigin("no browser can open it"));
        }
        Ok(Self { origin: url.origin().ascii_serialization(), https, host })
    }
}

impl From<PublicUrl> for String {
    fn from(url: PublicUrl) -> Self {
        url.origin
    }
}

impl fmt::Display for PublicUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.origin)
    }
}

impl PublicUrl {
    /// The address, without a slash at the end.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.origin
    }

    /// Returns whether it is reached by TLS.
    #[must_use]
    pub const fn is_https(&self) -> bool {
        self.https
    }

    /// Its host.
    #[must_use]
    pub const fn host(&self) -> &Host<String> {
        &self.host
    }

    /// Its name, where its host has one.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        match &self.host {
            Host::Domain(name) => Some(name),
            _ => None,
        }
    }

    /// Returns whether it leads to the machine that it is opened on.
    #[must_use]
    pub fn is_local(&self) -> bool {
        match &self.host {
            Host::Domain(name) => name == "localhost" || name.ends_with(".localhost"),
            Host::Ipv4(address) => address.is_loopback(),
            Host::Ipv6(address) => address.is_loopback(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<PublicUrl, NotAnOrigin> {
        text.to_owned().try_into()
    }

    #[test]
    fn an_address_is_what_browsers_send_as_the_origin() {
        for (typed, origin) in [
            ("https://desk.example", "https://desk.example"),
            ("https://desk.example/", "https://desk.example"),
            ("http://LocalHost:3000", "http://localhost:3000"),
            ("HTTPS://Desk.Example:443/", "https://desk.example"),
            ("http://desk.example:80", "http://desk.example"),
            ("http://desk.example:443", "http://desk.example:443"),
            ("https://窓口.example", "https://xn--6or331g.example"),
            ("https://192.168.1.5:3443", "https://192.168.1.5:3443"),
            ("https://[FE80::1]:3443/", "https://[fe80::1]:3443"),
        ] {
            let read = read(typed).unwrap_or_else(|error| panic!("{typed}: {error}"));
            assert_eq!(read.as_str(), origin, "{typed}");
        }
    }

    #[test]
    fn what_no_browser_could_use_is_refused() {
        for typed in [
            "",
            "desk.example",
            "desk.example:3000",
            "//desk.example",
            "ftp://desk.example",
            "https:desk.example",
            "https:///",
            "https://desk.example/kiosk",
            "https://desk.example/?a",
            "https://desk.example?",
            "https://desk.example/#",
            "https://user@desk.example",
            "https://user:word@desk.example",
            "https://@desk.example",
            "https://desk example",
            " https://desk.example",
            "https://desk.example\\",
            "https://desk.example:70000",
            "https://desk.example:0",
            "http://0.0.0.0:3000",
            "http://[::]:3000",
            "https://desk.exa\nmple",
        ] {
            assert!(read(typed).is_err(), "{typed:?}");
        }
    }
}
