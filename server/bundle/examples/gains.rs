//! Prints what a module that cargo has compiled weighs and what each trick still gains, in bytes of brotli; writes the module
//! and its JavaScript to a folder, where one is named:
//! `cargo run --package bundle --example gains -- target/wasm/wasm32-unknown-unknown/wasm/app.wasm [FOLDER]`

#![expect(clippy::print_stdout, reason = "it prints for whoever runs it")]

use std::{fs, path::Path};

use bundle::{
    Result, files,
    module::{Bound, Trick, bind},
};

/// The name of the policy that the module makes markup by: as short as that of any.
const POLICY: &str = "app";

fn main() -> Result {
    let mut arguments = std::env::args().skip(1);
    let compiled = arguments.next().ok_or("which module?")?;
    let bound = bind(POLICY, Path::new(&compiled), &Trick::ALL)?;
    if let Some(folder) = arguments.next() {
        fs::write(Path::new(&folder).join("module.wasm"), &bound.module)?;
        fs::write(Path::new(&folder).join("module.js"), &bound.script)?;
    }
    // A trick may also cost some.
    let weigh = |bound: &Bound| -> Result<(isize, isize)> {
        let [module, script] = [&bound.module[..], bound.script.as_bytes()].map(files::brotli);
        Ok((module?.len().cast_signed(), script?.len().cast_signed()))
    };
    let (module, script) = weigh(&bound)?;
    println!("module {module}, script {script}");
    for trick in Trick::ALL {
        let others: Vec<_> = Trick::ALL.into_iter().filter(|other| *other != trick).collect();
        let (heavier_module, heavier_script) = weigh(&bind(POLICY, Path::new(&compiled), &others)?)?;
        println!("{trick:?}: module {}, script {}", heavier_module - module, heavier_script - script);
    }
    Ok(())
}
