//! The suites that run in-process: the journey with scripts off, the hand-over, the desk, the store, and the rules of
//! the house.

mod accounts;
mod api;
mod audit;
mod boot;
mod conformance;
mod desk;
mod easy;
mod editions;
mod export;
mod faults;
mod fonts;
mod ink;
mod journey;
mod languages;
mod layers;
mod limits;
mod live;
mod network;
mod numbers;
mod paper;
mod portal;
mod postal;
mod screens;
mod security;
mod settings;
mod statement;
mod store;
mod tablets;
mod tidy;
mod voice;
mod weight;
mod words;
mod work;
