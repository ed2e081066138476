//! The part of the product that tablet and desk server share: the screens of the journey and their texts.
//!
//! Every screen is a component fed with plain data. The server renders it, and the module made of this crate mounts the
//! same components over it in the browser ([`browser`], which nothing else names); with scripts off the same page posts
//! its form instead. It is no hydration, which takes over the very elements that the server sent: one that differs can
//! silence a hydrated page. Absent on purpose: storage, sessions, network on the server's side, clocks.

pub mod browser;
pub mod catalogue;
pub mod components;
mod errors;
pub mod kiosk;
pub mod kiosk_screen;
pub mod official;
pub mod pages;
pub mod questions;
pub mod routes;
pub mod settings;
pub mod state;
pub mod text;

pub use catalogue::Catalogue;
pub use domain::Receipt;
pub use kiosk_screen::{KioskScreen, Unsent};
pub use settings::Settings;
pub use text::Text;
