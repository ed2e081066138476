//! The certificate of this server: the fingerprint that staff compare with what a device shows, and how long all lasts.

pub mod view;

use axum::{
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use view::{Certificate, CertificateProps, Facts};

use super::{STYLES, SignedIn, nowhere, viewer, words::moment};
use crate::{
    local_ca::{Status, Trouble, names::Name},
    portal,
    web::{Web, routes, trust},
};

/// The page; nothing without a local authority.
pub(crate) async fn show(State(web): State<Web>, SignedIn(staff): SignedIn, headers: HeaderMap) -> Response {
    let Some(status) = web.local_ca() else { return nowhere(&web, Some(viewer(staff)), StatusCode::NOT_FOUND) };
    // A device that trusts nothing yet comes without TLS.
    let address = trust::plain_address(&web.base_url(&headers)) + routes::TRUST;
    let facts = facts(status, address);
    let title = web.texts().text("desk-certificate-title");
    web.desk_page(&title, STYLES, || Certificate(CertificateProps { viewer: viewer(staff), facts })).into_response()
}

fn facts(status: Status, address: String) -> Facts {
    let listed = |names: Vec<Name>| names.iter().map(Name::to_string).collect::<Vec<_>>().join(", ");
    Facts {
        fingerprint: trust::lines(&status.fingerprint),
        authority_ends: moment(status.authority_ends),
        ends: moment(status.certificate_ends),
        names: listed(status.names),
        outside: listed(status.outside),
        authority: status.authority,
        troubles: status.troubles.into_iter().map(trouble_key).collect(),
        qr: portal::code(&address).ok(),
        address,
    }
}

/// The key of a trouble's words.
pub(crate) const fn trouble_key(trouble: Trouble) -> &'static str {
    match trouble {
        Trouble::Clock => "desk-certificate-clock",
        Trouble::AuthorityEnds => "desk-certificate-authority-soon",
        Trouble::Outside => "desk-certificate-unnamed",
        Trouble::Failed => "desk-certificate-failed",
    }
}
