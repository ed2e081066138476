//! Makes the bundle that the binary carries: the WebAssembly of `app`, its JavaScript, the styles and `public`, each
//! named by its content, compressed once, and listed in a table that `src/assets.rs` includes.
//!
//! Set `MADOGUCHI_SKIP_BUNDLE=1` to leave the bundle out, for editors and quick checks: pages then come without styles
//! and scripts.

#![expect(
    clippy::disallowed_methods,
    reason = "cargo tells a build script everything by the environment, and its clock tells when"
)]
#![expect(clippy::unnecessary_debug_formatting, reason = "the table is Rust, and paths in it are literals")]

use std::{
    env,
    error::Error,
    ffi::OsStr,
    fmt::Write as _,
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::Command,
    time::{SystemTime, UNIX_EPOCH},
};

use flate2::{Compression, write::GzEncoder};
use lightningcss::{
    bundler::{Bundler, FileProvider},
    stylesheet::{MinifyOptions, ParserOptions, PrinterOptions},
};
use sha2::{Digest, Sha256};
use walrus::{Data, Export, Function, FunctionBuilder, FunctionKind, Module, passes};
use wasm_bindgen_cli_support::Bindgen;

type Result<T = (), E = Box<dyn Error>> = std::result::Result<T, E>;

const TARGET: &str = "wasm32-unknown-unknown";
/// What the names of what exports streams begin with, or nearly.
const STREAM: &str = "intounderlying";
/// Parts of the names of functions that end in a panic.
const PANICS: [&str; 12] = [
    "panicking::panic_fmt",
    "panicking::panic_bounds_check",
    "panicking::panic_const",
    "panicking::panic_display",
    "::assert_failed",
    "::expect_failed",
    "::unwrap_failed",
    "::slice_error_fail",
    "::slice_index_fail",
    "::panic_already_",
    "::handle_alloc_error",
    "::raw_vec::handle_error",
];
/// What the paths of source files go on with, after folders of the machine that they were compiled on.
const FOLDERS: [&[u8]; 5] = [b"/registry/src/", b"/rustc/", b"/rust/deps/", b"app/src/", b"app/domain/src/"];
const SKIP: &str = "MADOGUCHI_SKIP_BUNDLE";
/// What reproducible builds are told instead of the time, in seconds.
const MADE: &str = "SOURCE_DATE_EPOCH";

fn main() -> Result {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).parent().ok_or("server has no parent")?.to_owned();
    let out = PathBuf::from(env::var("OUT_DIR")?);
    for watched in ["app", "style", "public", "Cargo.lock", "Cargo.toml", ".cargo/config.toml"] {
        println!("cargo::rerun-if-changed={}", root.join(watched).display());
    }
    println!("cargo::rerun-if-env-changed={SKIP}");
    println!("cargo::rerun-if-changed=migrations");
    println!("cargo::rerun-if-env-changed={MADE}");
    // `cargo run` sets it for the program, too, which takes a variable of its own prefix for a key.
    println!("cargo::rustc-env=PROGRAM_MADE_AT={}", made()?);

    let mut bundle = Bundle::new(out.join("bundle"))?;
    if env::var_os(SKIP).is_none() {
        scripts(&root, &out, &mut bundle)?;
        let public = public(&root.join("public"), &mut bundle)?;
        for sheet in ["kiosk.css", "desk.css", "paper.css", "screens.css", "overlay.css", "statement.css"] {
            let code = with_served_names(style(&root.join("style").join(sheet))?, &public)?;
            bundle.add(sheet, code.as_bytes())?;
        }
    }
    fs::write(out.join("assets.rs"), format!("&[\n{}]", bundle.table))?;
    Ok(())
}

/// When the program is made, in milliseconds since 1970: a clock that says less is wrong.
fn made() -> Result<u128> {
    Ok(match env::var(MADE) {
        Ok(seconds) => seconds.parse::<u128>()? * 1000,
        Err(_) => SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis(),
    })
}

/// Compiles `app` to WebAssembly and writes the JavaScript beside it; the start script gets their final names.
fn scripts(root: &Path, out: &Path, bundle: &mut Bundle) -> Result {
    let (module, glue) = bind(&compile(root, out)?)?;
    let wasm = bundle.add("app.wasm", &module)?;
    let js = bundle.add("app.js", glue.as_bytes())?;
    let mut served = vec![("app.js", js), ("app.wasm", wasm)];
    // What a script names is bundled before it.
    for name in [
        "hands.js",
        "stay.js",
        "scroll.js",
        "scan.js",
        "board.js",
        "voice.js",
        "stream.js",
        "start.js",
        "desk.js",
        "overlay.js",
    ] {
        let code = script(&root.join("app/src/browser/scripts").join(name), &served)?;
        served.push((name, bundle.add(name, code.as_bytes())?));
    }
    Ok(())
}

/// The module as browsers load it, and its JavaScript.
fn bind(compiled: &Path) -> Result<(Vec<u8>, String)> {
    let mut bound = Bindgen::new()
        .input_path(compiled)
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate_output()?;
    let mut script = bare(bound.js());
    let module = bound.wasm_mut();
    // Leptos brings along the streams of server functions, which nothing here asks for: as exports they would all stay.
    let streams: Vec<_> = module.exports.iter().filter(|export| export.name.contains(STREAM)).map(Export::id).collect();
    for export in streams {
        module.exports.delete(export);
    }
    silence_panics(module);
    passes::gc::run(module);
    // The names of imports end in hashes, which no compression makes shorter.
    for (at, import) in module.imports.iter_mut().enumerate() {
        let (long, short) = (format!("\n{}: ", import.name), format!("\n_{at}: "));
        if !script.contains(&long) {
            return Err(
                format!("the JavaScript of the module does not give it {} in a line of its own", import.name).into()
            );
        }
        script = script.replace(&long, &short);
        import.name = format!("_{at}");
    }
    Ok((module.emit_wasm(), script))
}

/// Has panics end the module at once. They do so anyway, after words that nobody would see: there is no console to write
/// to, and what makes those words, with the paths of all source files, is a part of the module worth leaving out.
fn silence_panics(module: &mut Module) {
    let names: Vec<_> = module.funcs.iter().filter_map(|function| function.name.as_deref()).collect();
    for unknown in PANICS.iter().filter(|panic| !names.iter().any(|name| name.contains(*panic))) {
        println!("cargo::warning=no function of the module is named {unknown}: its panics keep their words");
    }
    let is_panic = |name: &str| PANICS.iter().any(|panic| name.contains(panic));
    let panics: Vec<_> =
        module.funcs.iter().filter(|f| f.name.as_deref().is_some_and(is_panic)).map(Function::id).collect();
    for id in panics {
        let (parameters, results) = module.types.params_results(module.funcs.get(id).ty());
        let (parameters, results) = (parameters.to_vec(), results.to_vec());
        let mut trap = FunctionBuilder::new(&mut module.types, &parameters, &results);
        trap.func_body().unreachable();
        let arguments = parameters.iter().map(|kind| module.locals.add(*kind)).collect();
        module.funcs.get_mut(id).kind = FunctionKind::Local(trap.local_func(arguments));
    }
    let data: Vec<_> = module.data.iter().map(Data::id).collect();
    for id in data {
        blank_paths(&mut module.data.get_mut(id).value);
    }
}

/// Zeroes the paths of source files, from the folder that they begin with to their `.rs`.
fn blank_paths(data: &mut [u8]) {
    let ends: Vec<_> = data.windows(3).enumerate().filter(|(_, end)| *end == b".rs").map(|(at, _)| at + 3).collect();
    for end in ends {
        let is_path = |byte: &u8| byte.is_ascii_alphanumeric() || b"/-_.".contains(byte);
        let length = data[..end].iter().rev().take_while(|byte| is_path(byte)).count();
        let path = &data[end - length..end];
        let begins = |start: usize| FOLDERS.iter().any(|folder| path[start..].starts_with(folder));
        if let Some(start) = (0..length).find(|start| begins(*start)) {
            data[end - length + start..end].fill(0);
        }
    }
}

/// A script without its comments, with the names that the files it loads are served under.
fn script(path: &Path, served: &[(&str, String)]) -> Result<String> {
    let code = bare(&fs::read_to_string(path)?);
    Ok(served.iter().fold(code, |code, (name, served)| code.replace(&format!("./{name}"), &format!("./{served}"))))
}

/// A script without indentation and without the comments that have lines of their own.
fn bare(script: &str) -> String {
    let mut in_comment = false;
    let says = |line: &&str| {
        let comment = in_comment || line.starts_with("/*");
        in_comment = comment && !line.ends_with("*/");
        !comment && !line.is_empty() && !line.starts_with("//")
    };
    script.lines().map(str::trim).filter(says).fold(String::new(), |code, line| code + line + "\n")
}

/// Runs the nested cargo. It has a target folder of its own, or it would wait for the lock that the outer one holds.
fn compile(root: &Path, out: &Path) -> Result<PathBuf> {
    add_target()?;
    let target = out.ancestors().nth(4).ok_or("no target folder above OUT_DIR")?.join("wasm");
    let mut cargo = Command::new(env::var("CARGO")?);
    cargo
        .current_dir(root)
        .args(["rustc", "--package", "app", "--lib", "--crate-type", "cdylib", "--features", "browser"])
        .args(["--profile", "wasm", "--target", TARGET, "--locked", "--target-dir"])
        .arg(&target);
    // What cargo tells a build script about the outer build must not leak into the inner one.
    for (key, _) in env::vars_os().filter(|(key, _)| is_of_outer_build(key)) {
        cargo.env_remove(key);
    }
    if !cargo.status()?.success() {
        return Err("the WebAssembly module did not compile; see above".into());
    }
    Ok(target.join(TARGET).join("wasm/app.wasm"))
}

fn is_of_outer_build(key: &OsStr) -> bool {
    let key = key.to_string_lossy();
    let settings = ["CARGO_HOME", "CARGO_NET_", "CARGO_HTTP_", "CARGO_REGISTR", "CARGO_SOURCE_"];
    let own = ["TARGET", "HOST", "PROFILE", "OUT_DIR", "NUM_JOBS", "OPT_LEVEL", "DEBUG", "RUSTFLAGS", "MAKEFLAGS"];
    let cargo = key.starts_with("CARGO") && !settings.iter().any(|prefix| key.starts_with(prefix));
    cargo || key.starts_with("RUSTC") || own.iter().any(|name| key == *name)
}

/// Installs the target where rustup is there and it is missing.
fn add_target() -> Result {
    let rustc = env::var("RUSTC")?;
    let folder = Command::new(&rustc).args(["--print", "target-libdir", "--target", TARGET]).output()?;
    let folder = PathBuf::from(String::from_utf8(folder.stdout)?.trim());
    if folder.is_dir() {
        return Ok(());
    }
    let added = Command::new("rustup").args(["target", "add", TARGET]).status().is_ok_and(|status| status.success());
    if added { Ok(()) } else { Err(format!("the target {TARGET} is missing: run `rustup target add {TARGET}`").into()) }
}

fn style(path: &Path) -> Result<String> {
    let files = FileProvider::new();
    let mut bundler = Bundler::new(&files, None, ParserOptions::default());
    let mut sheet = bundler.bundle(path).map_err(|error| format!("{}: {error}", path.display()))?;
    sheet.minify(MinifyOptions::default()).map_err(|error| error.to_string())?;
    let options = PrinterOptions { minify: true, ..PrinterOptions::default() };
    Ok(sheet.to_css(options).map_err(|error| error.to_string())?.code)
}

/// Adds the files that are served as they are, and gives the served name of each by its own.
fn public(folder: &Path, bundle: &mut Bundle) -> Result<Vec<(String, String)>> {
    let mut served = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            served.extend(public(&path, bundle)?);
        } else if path.extension().is_some() {
            // What has no extension is a licence.
            served.push((name(&path)?.to_owned(), bundle.add(name(&path)?, &fs::read(&path)?)?));
        }
    }
    Ok(served)
}

/// A style that names `/public/FILE` gets the name which the file is served under, beside the style.
fn with_served_names(style: String, public: &[(String, String)]) -> Result<String> {
    let code = public.iter().fold(style, |code, (name, served)| code.replace(&format!("/public/{name}"), served));
    if code.contains("/public/") { Err("a style names a file that is not in public".into()) } else { Ok(code) }
}

fn name(path: &Path) -> Result<&str> {
    Ok(path.file_name().and_then(OsStr::to_str).ok_or("a file name is not UTF-8")?)
}

/// The files that go into the binary, and the table that names them.
struct Bundle {
    folder: PathBuf,
    table: String,
}

impl Bundle {
    fn new(folder: PathBuf) -> Result<Self> {
        fs::create_dir_all(&folder)?;
        Ok(Self { folder, table: String::new() })
    }

    /// Adds a file and gives the name it is served under: `kiosk.css` becomes `kiosk-0123456789abcdef.css`.
    fn add(&mut self, name: &str, content: &[u8]) -> Result<String> {
        let (stem, extension) = name.rsplit_once('.').ok_or("a bundled file needs an extension")?;
        let hash = Sha256::digest(content).iter().take(8).fold(String::new(), |mut hash, byte| {
            _ = write!(hash, "{byte:02x}");
            hash
        });
        let served = format!("{stem}-{hash}.{extension}");
        let file = |suffix: &str| self.folder.join(format!("{served}{suffix}"));
        fs::write(file(""), content)?;
        // Fonts and clips are compressed as they are; what is empty here is served plain.
        let packed = matches!(extension, "woff2" | "opus");
        fs::write(file(".br"), if packed { Vec::new() } else { brotli(content)? })?;
        fs::write(file(".gz"), if packed { Vec::new() } else { gzip(content)? })?;
        writeln!(
            self.table,
            "    Built {{ name: {name:?}, path: {:?}, media_type: {:?}, plain: include_bytes!({:?}), \
             brotli: include_bytes!({:?}), gzip: include_bytes!({:?}) }},",
            format!("/assets/{served}"),
            media_type(extension)?,
            file(""),
            file(".br"),
            file(".gz"),
        )?;
        Ok(served)
    }
}

fn media_type(extension: &str) -> Result<&'static str> {
    Ok(match extension {
        "css" => "text/css; charset=utf-8",
        "opus" => "audio/ogg; codecs=opus",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "wasm" => "application/wasm",
        "wav" => "audio/wav",
        "woff2" => "font/woff2",
        other => return Err(format!("no media type for .{other}").into()),
    })
}

fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let (buffer, quality, window) = (1 << 16, 11, 24);
    let mut writer = brotli::CompressorWriter::new(Vec::new(), buffer, quality, window);
    writer.write_all(content)?;
    Ok(writer.into_inner())
}

fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?)
}
