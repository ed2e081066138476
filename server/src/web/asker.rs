//! The origin of a try, for limits.
//!
//! The address is that of the connection. What a proxy says of it (`X-Forwarded-For`) is not looked at: anybody can say it.

use std::{convert::Infallible, net::SocketAddr};

use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::request::Parts,
};

use super::{Web, cookies};
use crate::desk::throttle::Asker;

impl FromRequestParts<Web> for Asker {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &Web) -> Result<Self, Infallible> {
        let address = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|peer| peer.0.ip());
        Ok(Self::at(address, cookies::device(&parts.headers)))
    }
}
