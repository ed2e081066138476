//! The desk server: it serves the screens, takes declarations, keeps them, and shows them to the staff.
//!
//! [`web`] speaks HTTP and knows the use cases of [`desk`]; `desk` knows the [`store`] as a port. Clock and randomness are
//! arguments. What tells of a patient goes through the [`seal`] on its way between the two. Absent on purpose: state about a patient who has not handed over, in whatever form.

pub mod advise;
pub mod characters;
pub mod clock;
pub mod config;
pub mod cp932;
pub mod demo;
pub mod desk;
pub mod events;
pub mod export;
pub mod folding;
pub mod kiosk_policy;
pub mod listen;
pub mod local_ca;
mod modes;
pub mod portal;
pub mod postal;
pub mod seal;
pub mod secret;
pub mod serve;
pub mod store;
pub mod web;
