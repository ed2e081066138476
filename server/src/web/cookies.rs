//! The cookies: which tablet a browser is, which language it shows, which session of the desk it has. None says anything
//! of a patient.

use std::borrow::Cow;

use axum::http::HeaderMap;
use axum_extra::extract::{
    CookieJar,
    cookie::{Cookie, SameSite},
};
use time::Duration;

use super::Web;

/// With this before its name, a cookie is one that was set by TLS, by this very host, and for all of it (RFC 6265bis,
/// 4.1.3.2): no other service on the machine can set it.
const HOST_ALONE: &str = "__Host-";
/// The cookie that identifies a tablet.
const KIOSK: &str = "kiosk";
/// The cookie of a session at the desk.
const DESK: &str = "desk";
/// The cookie for hearing arrivals at the desk.
const SOUND: &str = "desk-sound";
/// The cookie of the desk's own computer while staff fill the form in for a patient, in the place of a tablet.
const ASSIST: &str = "assist";
/// The cookie that says who has signed in at this computer before.
const DEVICE: &str = "desk-device";
/// The cookie of the chosen language.
const LANGUAGE: &str = "language";
/// Tablets stay enrolled until they are revoked; browsers keep no cookie longer than this.
const KIOSK_LIFETIME: Duration = Duration::days(400);

/// The bearer token, if the request has one.
#[must_use]
pub(crate) fn bearer(headers: &HeaderMap) -> Option<String> {
    let value = headers.get(axum::http::header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim().to_owned())
}

/// The language chosen on this tablet.
#[must_use]
pub(crate) fn language(headers: &HeaderMap) -> Option<String> {
    value(headers, LANGUAGE)
}

/// Returns whether arrivals at the desk are to be heard in this browser.
#[must_use]
pub(crate) fn sound(headers: &HeaderMap) -> bool {
    value(headers, SOUND).as_deref() == Some("on")
}

/// The cookie that proves who has signed in at this computer before.
#[must_use]
pub(crate) fn device(headers: &HeaderMap) -> Option<String> {
    value(headers, DEVICE)
}

fn value(headers: &HeaderMap, name: &str) -> Option<String> {
    CookieJar::from_headers(headers).get(name).map(|cookie| cookie.value().to_owned())
}

impl Web {
    /// The token of the tablet: from the cookie, or as a bearer token.
    #[must_use]
    pub(crate) fn tablet_token(&self, headers: &HeaderMap) -> Option<String> {
        bearer(headers).or_else(|| self.token(headers, KIOSK))
    }

    /// The token of the desk's own computer, while it is in the place of a tablet.
    #[must_use]
    pub(crate) fn assist_token(&self, headers: &HeaderMap) -> Option<String> {
        self.token(headers, ASSIST)
    }

    /// The token of the session of the desk.
    #[must_use]
    pub(crate) fn desk_token(&self, headers: &HeaderMap) -> Option<String> {
        self.token(headers, DESK)
    }

    /// The token in a cookie. With TLS, only a cookie set by this very server counts. So a clinic that turns TLS on enrols
    /// its tablets anew: a token that was sent without it could be read on the way, and whoever has it could take its place
    /// first, were it exchanged.
    fn token(&self, headers: &HeaderMap, name: &str) -> Option<String> {
        if self.live().config.is_secure() {
            value(headers, &format!("{HOST_ALONE}{name}"))
        } else {
            value(headers, name)
        }
    }

    /// Makes this browser the tablet of a token.
    pub(crate) fn remember_tablet(&self, token: String) -> CookieJar {
        CookieJar::new().add(self.token_cookie(KIOSK, token, "/", Some(KIOSK_LIFETIME)))
    }

    /// Gives this browser a session of the desk; it ends with the browser at the latest.
    pub(crate) fn remember_desk(&self, token: String) -> CookieJar {
        CookieJar::new().add(self.token_cookie(DESK, token, "/desk", None))
    }

    /// Lets this computer be known to those who have signed in at it.
    pub(crate) fn remember_device(&self, kept: String) -> CookieJar {
        CookieJar::new().add(self.cookie(DEVICE, kept, "/desk", Some(KIOSK_LIFETIME)))
    }

    /// Lets arrivals at the desk be heard in this browser, or not.
    pub(crate) fn remember_sound(&self, on: bool) -> CookieJar {
        let state = if on { "on" } else { "off" };
        CookieJar::new().add(self.cookie(SOUND, state.to_owned(), "/desk", Some(KIOSK_LIFETIME)))
    }

    /// Puts this browser in the place of a tablet; it ends with the browser, and on the server with the session.
    pub(crate) fn remember_assisting(&self, token: String) -> CookieJar {
        CookieJar::new().add(self.token_cookie(ASSIST, token, "/", None))
    }

    /// Takes it out of that place.
    pub(crate) fn forget_assisting(&self) -> CookieJar {
        CookieJar::new().add(self.token_cookie(ASSIST, String::new(), "/", Some(Duration::ZERO)))
    }

    /// Takes the session of the desk away.
    pub(crate) fn forget_desk(&self) -> CookieJar {
        CookieJar::new().add(self.token_cookie(DESK, String::new(), "/desk", Some(Duration::ZERO)))
    }

    /// A cookie that lets in. With TLS it is bound to this host, for which it has to be sent to all of its pages.
    fn token_cookie(
        &self,
        name: &'static str,
        value: String,
        path: &'static str,
        lifetime: Option<Duration>,
    ) -> Cookie<'static> {
        if self.live().config.is_secure() {
            self.cookie(format!("{HOST_ALONE}{name}"), value, "/", lifetime)
        } else {
            self.cookie(name, value, path, lifetime)
        }
    }

    fn cookie(
        &self,
        name: impl Into<Cow<'static, str>>,
        value: String,
        path: &'static str,
        lifetime: Option<Duration>,
    ) -> Cookie<'static> {
        let secure = self.live().config.is_secure();
        let mut cookie = Cookie::build((name.into(), value))
            .path(path)
            .http_only(true)
            .same_site(SameSite::Strict)
            .secure(secure)
            .build();
        cookie.set_max_age(lifetime);
        cookie
    }
}
