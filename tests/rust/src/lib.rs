//! The common parts of the suites: a clinic with everything real but the network, and a browser without scripts.

#![expect(clippy::missing_panics_doc, reason = "a test that cannot go on panics")]

pub mod browser;
pub mod clinic;
pub mod repository;

pub use browser::{Browser, Page};
pub use clinic::Clinic;
