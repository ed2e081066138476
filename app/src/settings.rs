//! The clinic's settings that a tablet needs for its screens. No secrets: anybody in the waiting room may read it.

use domain::Questions;
use serde::{Deserialize, Serialize};

/// The settings of a tablet.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    /// The clinic's name, empty when not set.
    pub clinic: String,
    /// The edition of the form in use.
    pub edition: String,
    /// The questions that it asks; left out where they are all there are, as in the form that ships with the product.
    #[serde(default, skip_serializing_if = "Questions::is_all")]
    pub questions: Questions,
    /// Seconds without a touch after which a session ends; the warning comes [`IDLE_WARNING`] before.
    pub idle_seconds: u32,
    /// The ways of signing offered, by their names on the wire, in order.
    pub signature_methods: Vec<String>,
    /// The choices offered to patients, by their names on the wire.
    pub options_shown: Vec<String>,
    /// Mynaportal, as the QR code leads to it.
    pub portal: Portal,
    /// The number for patients.
    pub contact: Contact,
    /// The languages offered, in order.
    pub languages: Vec<Language>,
}

/// A language as patients choose it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Language {
    /// Its BCP 47 tag.
    pub tag: String,
    /// Its name in itself.
    pub name: String,
}

/// Seconds of warning before a session ends.
pub const IDLE_WARNING: u32 = 60;

/// A telephone number for patients. The ministry's other number is for clinics only and never shown to them (S0).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// The number, empty when none is shown.
    pub number: String,
    /// The opening hours, as the clinic sets them.
    pub hours: String,
    /// True if both are the product's defaults: then the catalogues have the hours in every language.
    pub shipped: bool,
}

/// The target of the QR code.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Portal {
    /// The host, to be read beside the code.
    pub host: String,
    /// The place of the qualification in the present menu of the site.
    pub menu: String,
    /// The code.
    pub code: QrCode,
}

/// A QR code as one path of an SVG image.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct QrCode {
    /// Modules on a side, with the quiet zone of four modules around.
    pub size: u32,
    /// The dark modules, as SVG path data in units of one module.
    pub path: String,
}
