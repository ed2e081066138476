//! The suites that run in-process: the journey with scripts off, the hand-over, the desk, the store, and the rules of
//! the house.

mod api;
mod boot;
mod desk;
mod editions;
mod export;
mod journey;
mod paper;
mod security;
mod store;
mod tidy;
