//! A QR code drawn as one path, so that showing it asks the network for nothing.

use leptos::prelude::*;

use crate::settings::QrCode;

/// Modules of quiet zone around the code (ISO/IEC 18004 asks for four).
pub const QUIET_ZONE: u32 = 4;

/// The code, black on white in every theme.
#[component]
pub fn QrImage(
    /// The code.
    code: QrCode,
    /// The target, for those who cannot see the code.
    label: String,
) -> impl IntoView {
    let side = code.size + 2 * QUIET_ZONE;
    view! {
        <svg
            class="kiosk-qr-code"
            role="img"
            aria-label=label
            viewBox=format!("0 0 {side} {side}")
            shape-rendering="crispEdges"
        >
            <rect width=side height=side fill="#fff"></rect>
            <path transform=format!("translate({QUIET_ZONE} {QUIET_ZONE})") d=code.path fill="#000"></path>
        </svg>
    }
}
