//! What the tablet and the desk server both know: the screens, rendered on the server and taken over in the browser.
//!
//! Every screen is a component fed with plain data. The server renders it ([`shell`]), [`browser::journey`]
//! takes it over; with scripts off the same page posts its form instead. Absent on purpose: storage, sessions, network
//! on the server's side, clocks. Only `browser` speaks to the browser.

pub mod browser;
pub mod catalogue;
pub mod components;
pub mod entries;
mod errors;
pub mod kiosk;
pub mod official;
pub mod pages;
pub mod routes;
#[cfg(feature = "ssr")]
pub mod screens;
pub mod settings;
#[cfg(feature = "ssr")]
pub mod shell;
pub mod stage;
pub mod state;
#[cfg(feature = "ssr")]
pub mod statement;
pub mod text;

pub use catalogue::Catalogue;
pub use domain::Receipt;
pub use settings::Settings;
pub use stage::{Stage, Unsent};
pub use text::Text;
