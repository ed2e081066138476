//! Makes the bundle that the server's binary carries: a crate's WebAssembly with its JavaScript, scripts and styles, each
//! named by its content, compressed once, and listed in a table of Rust. The server's build script says of which files.

pub mod cargo;
pub mod files;
pub mod module;
pub mod order;
pub mod panics;
pub mod script;
pub mod style;

use std::error::Error;

/// A result whose error is shown to whoever builds, and to nobody else.
pub type Result<T = (), E = Box<dyn Error>> = std::result::Result<T, E>;
