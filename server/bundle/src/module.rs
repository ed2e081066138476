//! A WebAssembly module as browsers load it, with the JavaScript that wasm-bindgen writes for it, both made lighter.

use std::{collections::BTreeMap, ops::Range, path::Path};

use walrus::{ConstExpr, Data, DataKind, Export, Module, ir::Value, passes};
use wasm_bindgen_cli_support::Bindgen;

use crate::{Result, order, panics, script};

/// A part of the names of exports for streams, and of those of their JavaScript.
const STREAMS: (&str, &str) = ("intounderlying", "IntoUnderlying");
/// The beginning of the names of all imports.
const IMPORTS: &str = "__wb";
/// The beginnings of the paths of source files, after folders of the machine that they were compiled on.
const FOLDERS: [&[u8]; 6] =
    [b"/registry/src/", b"/rustc/", b"/rust/deps/", b"app/src/", b"app/assist/src/", b"app/domain/src/"];
/// The end of such a path.
const PATH_END: &[u8] = b".rs";
/// The length that such a path does not reach.
const PATH_MAX: usize = 300;
/// The name that the linker gives to the constants of a module.
const CONSTANTS: &str = ".rodata";
/// Bytes of an address, of a length, of a line and of a column.
const WORD: usize = 4;

/// A way of making a module lighter. What each gains is in bytes of brotli, of a first visit of 142,000, as
/// `examples/gains.rs` counted them last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trick {
    /// Leptos brings along the streams of server functions, which nothing here asks for: as exports they would all stay.
    /// Gains 720 in the module and 330 in its JavaScript.
    DropStreams,
    /// Panics end the module where they are called, without their words: see [`panics`]. Gains 1,940.
    SilencePanics,
    /// The places in source files, of which panics would tell, are zeroed, and the paths of these. Gains 1,420.
    BlankPaths,
    /// The names of imports end in hashes, which no compression makes shorter; what the module imports no more goes from the
    /// JavaScript. Gains 2,020 in the module and 1,710 in its JavaScript.
    ShortenImports,
    /// So do the names of exports; what the JavaScript does not call is no export. Gains 150 in the module and 160 in its
    /// JavaScript.
    ShortenExports,
    /// The JavaScript goes through a minifier. Gains 1,800.
    MinifyScript,
    /// Functions that are like each other stand side by side: see [`order`]. Gains 3,610.
    OrderFunctions,
}

impl Trick {
    /// All there are, in the order in which they are done.
    pub const ALL: [Self; 7] = [
        Self::DropStreams,
        Self::SilencePanics,
        Self::BlankPaths,
        Self::ShortenImports,
        Self::ShortenExports,
        Self::MinifyScript,
        Self::OrderFunctions,
    ];
}

/// A module with its JavaScript.
#[derive(Debug)]
pub struct Bound {
    /// The module.
    pub module: Vec<u8>,
    /// Its JavaScript.
    pub script: String,
    /// Parts of the names of panics that no function of it has: their words stay. A compiler may have renamed them.
    pub unknown_panics: Vec<&'static str>,
}

/// Makes a module of what cargo compiled. `name` is that of the policy by which it makes markup: see
/// [`script::with_markup_of`].
///
/// # Errors
/// wasm-bindgen cannot read it, or writes JavaScript that is not as it is expected here.
pub fn bind(name: &str, compiled: &Path, tricks: &[Trick]) -> Result<Bound> {
    let mut bound = Bindgen::new()
        .input_path(compiled)
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate_output()?;
    let script = bound.js().to_owned();
    let module = bound.wasm_mut();
    let mut script = script::with_markup_of(&script, name, constants(module).as_ref())?;
    let mut unknown_panics = Vec::new();
    for trick in Trick::ALL.iter().filter(|trick| tricks.contains(trick)) {
        match trick {
            Trick::DropStreams => script = drop_streams(module, &script)?,
            Trick::SilencePanics => unknown_panics = panics::silence(module),
            Trick::BlankPaths => blank_all_paths(module),
            Trick::ShortenImports => script = shorten_imports(module, &script)?,
            Trick::ShortenExports => script = shorten_exports(module, &script)?,
            Trick::MinifyScript => script = script::minified(&script)?,
            // Of what is written in the end.
            Trick::OrderFunctions => {}
        }
        passes::gc::run(module);
    }
    let mut module = module.emit_wasm();
    if tricks.contains(&Trick::OrderFunctions) {
        module = order::by_likeness(&module)?;
    }
    Ok(Bound { module, script, unknown_panics })
}

/// The addresses of the constants of a module: among them every text of its source, and no other.
fn constants(module: &Module) -> Option<Range<u32>> {
    let constants = module.data.iter().find(|data| data.name.as_deref() == Some(CONSTANTS))?;
    let DataKind::Active { offset: ConstExpr::Value(Value::I32(start)), .. } = constants.kind else { return None };
    let start = start.cast_unsigned();
    Some(start..start + u32::try_from(constants.value.len()).ok()?)
}

fn drop_streams(module: &mut Module, script: &str) -> Result<String> {
    let (part, class) = STREAMS;
    let streams: Vec<_> = module.exports.iter().filter(|export| export.name.contains(part)).map(Export::id).collect();
    for export in streams {
        module.exports.delete(export);
    }
    let beginnings = ["export class ", "if (Symbol.dispose) ", "const "].map(|before| format!("{before}{class}"));
    script::without_statements(script, &beginnings)
}

fn shorten_imports(module: &mut Module, script: &str) -> Result<String> {
    let mut names = BTreeMap::new();
    for (at, import) in module.imports.iter_mut().enumerate() {
        let short = format!("_{at}");
        names.insert(std::mem::replace(&mut import.name, short.clone()), short);
        // The name of the module that they come from; one, as wasm-bindgen writes it.
        names.insert(std::mem::replace(&mut import.module, "_".to_owned()), "_".to_owned());
    }
    script::with_imports(script, IMPORTS, &names)
}

fn shorten_exports(module: &mut Module, script: &str) -> Result<String> {
    let mut names = BTreeMap::new();
    for (at, export) in module.exports.iter_mut().enumerate() {
        let short = format!("_{at}");
        names.insert(std::mem::replace(&mut export.name, short.clone()), short);
    }
    let (script, unused) = script::with_exports(script, &names)?;
    for name in unused {
        module.exports.remove(&name)?;
    }
    Ok(script)
}

fn blank_all_paths(module: &mut Module) {
    let data: Vec<_> = module.data.iter().map(Data::id).collect();
    for id in data {
        let data = module.data.get_mut(id);
        if let DataKind::Active { offset: ConstExpr::Value(Value::I32(address)), .. } = data.kind {
            // An address is unsigned, whatever WebAssembly's constants are.
            blank_locations(&mut data.value, address.cast_unsigned() as usize);
        }
        blank_paths(&mut data.value);
    }
}

/// Zeroes the places in source files that panics tell of, each the address and the length of a path, a line and a column, in
/// data that lie at an address. They are found by what they point to.
fn blank_locations(data: &mut [u8], address: usize) {
    let word = |data: &[u8], at: usize| Some(u32::from_le_bytes(data.get(at..at + WORD)?.try_into().ok()?) as usize);
    let is_path = |data: &[u8], path: usize, length: usize| {
        let start = path.checked_sub(address)?;
        Some(length < PATH_MAX && data.get(start..start + length)?.ends_with(PATH_END))
    };
    for at in (0..data.len()).filter(|at| (address + at).is_multiple_of(WORD)) {
        let (Some(path), Some(length)) = (word(data, at), word(data, at + WORD)) else { continue };
        if is_path(data, path, length) == Some(true)
            && let Some(place) = data.get_mut(at..at + 4 * WORD)
        {
            place.fill(0);
        }
    }
}

/// Zeroes the paths of source files, from the folder that they begin with to their `.rs`.
fn blank_paths(data: &mut [u8]) {
    let ends = data.windows(PATH_END.len()).enumerate().filter(|(_, end)| *end == PATH_END);
    let ends: Vec<_> = ends.map(|(at, end)| at + end.len()).collect();
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

#[cfg(test)]
mod tests {
    use walrus::ModuleConfig;

    use super::*;
    use crate::panics::tests::module;

    #[test]
    fn paths_of_source_files_are_zeroed_and_nothing_else() {
        for (before, after) in [
            ("said /opt/a/.cargo/registry/src/b-1/c/src/lib.rs:", "said /opt/a/.cargo"),
            ("/rustc/0123/library/core/src/str.rs!", ""),
            ("app/src/pages.rs", ""),
        ] {
            let mut data = before.as_bytes().to_vec();
            blank_paths(&mut data);
            assert_eq!(data.len(), before.len());
            assert!(data.starts_with(after.as_bytes()) && !String::from_utf8_lossy(&data).contains(".rs"), "{before}");
        }
        for text in ["no/such/folder/lib.rs", "app/src/ is not a file", "words.rs"] {
            let mut data = text.as_bytes().to_vec();
            blank_paths(&mut data);
            assert_eq!(data, text.as_bytes());
        }
    }

    #[test]
    fn imports_get_short_names_on_both_sides() {
        let mut module = Module::with_config(ModuleConfig::new());
        let kind = module.types.add(&[], &[]);
        let (ask, _) = module.add_import_func("./app_bg.js", "__wbg_ask_0123456789abcdef", kind);
        module.exports.add("ask", ask);
        let script = "const imports = { './app_bg.js': { __wbg_ask_0123456789abcdef: function() {}, \
                      __wbg_unasked_01: function() {} } };";
        let script = shorten_imports(&mut module, script).expect("a script");
        assert_eq!(module.imports.iter().map(|import| import.name.as_str()).collect::<Vec<_>>(), ["_0"]);
        assert!(script.contains("_0: function() {}") && !script.contains("__wbg"), "{script}");
        // What the script does not give, nobody can import.
        assert!(shorten_imports(&mut module, "const imports = {};").is_err());
    }

    #[test]
    fn streams_go_with_their_javascript() {
        let (mut module, ids) = module(&["intounderlyingsource_pull", "take_over"]);
        module.exports.add("intounderlyingsource_pull", ids[0]);
        module.exports.add("take_over", ids[1]);
        let script = "export class IntoUnderlyingSource { pull() { wasm.intounderlyingsource_pull(); } }\n\
                      if (Symbol.dispose) IntoUnderlyingSource.prototype[Symbol.dispose] = 1;\n\
                      export function take_over() { wasm.take_over(); }\n\
                      const IntoUnderlyingSourceFinalization = 1;\n";
        let script = drop_streams(&mut module, script).expect("a script");
        assert_eq!(script.trim(), "export function take_over() { wasm.take_over(); }");
        assert_eq!(module.exports.iter().map(|export| export.name.as_str()).collect::<Vec<_>>(), ["take_over"]);
    }

    #[test]
    fn places_in_source_files_are_zeroed_and_nothing_else() {
        let (path, address) = (b"app/src/pages.rs", 1024_u32);
        let words = |words: [u32; 4]| words.into_iter().flat_map(u32::to_le_bytes);
        let begin = address + 48;
        let length = u32::try_from(path.len()).expect("a length");
        let mut data: Vec<u8> = words([begin, length, 12, 7])
            .chain(words([begin, length - 1, 12, 7]))
            .chain(words([begin + 4, 4, 0, 1]))
            .chain(*path)
            .collect();
        let before = data.clone();
        blank_locations(&mut data, address as usize);
        assert_eq!(data[..16], [0; 16]);
        assert_eq!(data[16..], before[16..]);
    }
}
