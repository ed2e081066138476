//! The addresses that tablets and the server both know, each written once.
//!
//! An address is one line of [`routes!`](crate::routes!): from it come the pattern that the server routes by and the
//! function that builds the address for links, forms and requests. Typed paths of axum-extra would do the same, but with
//! axum and serde's way to write paths in the module that tablets load.

use domain::{Language, Step};

/// Declares addresses: `PATTERN = "/address";`, or `PATTERN = "/{part}", builder(part: Type);` where parts of it vary.
///
/// axum and `format!` write such a part alike, so pattern and builder are made from the same text, and a part that is
/// missing on either side does not compile. `part: Type => expression` says how a part is written that is no text itself.
#[macro_export]
macro_rules! routes {
    ($(
        $(#[$doc:meta])*
        $pattern:ident = $address:literal
        $(, $builder:ident($($part:ident: $type:ty $(=> $written:expr)?),+))?;
    )*) => {$(
        $(#[$doc])*
        pub const $pattern: &str = $address;

        $(
            #[doc = concat!("An address with the pattern [`", stringify!($pattern), "`].")]
            #[must_use]
            #[deny(unused_variables)]
            pub fn $builder($($part: $type),+) -> String {
                $($(let $part = $written;)?)+
                format!($address)
            }
        )?
    )*};
}

routes! {
    /// A patient screen.
    SCREEN = "/{language}/{step}", screen(language: &str, step: Step => step.name());
    /// The texts of a language, in one of their variants; leads to the file of the present ones.
    TEXTS = "/texts/{language}/{variant}", texts_as(language: &str, variant: &str);
    /// The hand-over.
    DECLARATIONS = "/api/declarations";
    /// A call for help from a tablet.
    CALLS = "/api/calls";
    /// The look-up of a postal code. The code is sent in a body, as nothing of a patient stands in an address.
    ADDRESSES = "/api/addresses";
    /// The report of a session: its outcome and its times.
    JOURNEYS = "/api/journeys";
    /// The status of a tablet, answered with its instructions.
    HEARTBEAT = "/api/heartbeat";
    /// The probe of the server.
    HEALTH = "/healthz";
}

/// The texts of a language, with readings or without.
#[must_use]
pub fn texts(language: Language, readings: bool) -> String {
    texts_as(language.name(), if readings { "readings" } else { "plain" })
}

/// Returns whether an address is that of a patient screen.
#[must_use]
pub fn is_screen(path: &str) -> bool {
    let mut parts = path.trim_start_matches('/').split('/');
    // The desk has settings, too: what comes first must be a language.
    let (language, step) = (parts.next().and_then(Language::from_name), parts.next().and_then(Step::from_name));
    language.is_some() && step.is_some() && parts.next().is_none()
}
