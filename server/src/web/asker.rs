//! The origin of a try, for limits.
//!
//! The address is that of the connection. What a proxy says of it (`X-Forwarded-For`) is not looked at: anybody can say it.

use std::{convert::Infallible, net::SocketAddr};

use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::{HeaderMap, header, request::Parts},
};

use super::{Web, cookies};
use crate::desk::throttle::Asker;

/// The systems that browsers tell of themselves, as the catalogue knows them. The first that is found counts.
const SYSTEMS: [&str; 7] = ["windows", "android", "iphone", "ipad", "cros", "macintosh", "linux"];

/// The system of the computer, as its browser says. Only a word of ours is ever kept of it.
fn system(headers: &HeaderMap) -> Option<&'static str> {
    let browser = headers.get(header::USER_AGENT)?.to_str().ok()?.to_ascii_lowercase();
    SYSTEMS.into_iter().find(|system| browser.contains(system))
}

impl FromRequestParts<Web> for Asker {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &Web) -> Result<Self, Infallible> {
        let address = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|peer| peer.0.ip());
        let computer =
            [system(&parts.headers).map(str::to_owned), address.map(|address| address.to_canonical().to_string())];
        let computer = computer.into_iter().flatten().collect::<Vec<_>>().join(" ");
        Ok(Self { computer, ..Self::at(address, cookies::device(&parts.headers)) })
    }
}
