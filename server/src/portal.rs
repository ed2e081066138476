//! The QR code to Mynaportal. It holds the configured address and nothing about anybody.

use std::fmt::Write;

use app::{components::qr_code::QUIET_ZONE, settings::QrCode};
use qrcode::{Color, EcLevel, QrCode as Code, types::QrError};

/// The code of an address, with room for a quarter of it to be smudged or in glare.
///
/// # Errors
/// When the address is too long for a code.
pub fn code(address: &str) -> Result<QrCode, QrError> {
    let code = Code::with_error_correction_level(address, EcLevel::Q)?;
    let width = code.width();
    let mut path = String::new();
    for (row, colors) in code.to_colors().chunks(width).enumerate() {
        let mut column = 0;
        // One rectangle for each run of dark modules.
        for run in colors.chunk_by(|one, other| one == other) {
            if run[0] == Color::Dark {
                _ = write!(path, "M{column} {row}h{}v1h-{}z", run.len(), run.len());
            }
            column += run.len();
        }
    }
    Ok(QrCode { size: u32::try_from(width).unwrap_or_default(), path })
}

/// The code as an image of its own.
#[must_use]
pub fn svg(code: &QrCode) -> String {
    let side = code.size + 2 * QUIET_ZONE;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\">\
         <path d=\"M0 0h{side}v{side}h-{side}z\" fill=\"#fff\"/>\
         <path transform=\"translate({QUIET_ZONE} {QUIET_ZONE})\" d=\"{}\"/></svg>",
        code.path
    )
}
