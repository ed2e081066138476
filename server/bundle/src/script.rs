//! Scripts: small, with the names that files are served under, and without what a module does not need of its own.

use std::collections::{BTreeMap, BTreeSet};

use oxc_allocator::Allocator;
use oxc_ast::ast::{ObjectProperty, Program, Statement, StaticMemberExpression};
use oxc_ast_visit::{Visit, walk};
use oxc_codegen::{Codegen, CodegenOptions};
use oxc_minifier::{Minifier, MinifierOptions};
use oxc_parser::Parser;
use oxc_span::{GetSpan, SourceType, Span};

use crate::Result;

/// A script made small, in which `./FILE` is the name that the file is served under, beside the script.
///
/// # Errors
/// It is no module of JavaScript.
pub fn served(source: &str, served: &[(String, String)]) -> Result<String> {
    let code = minified(source)?;
    Ok(served.iter().fold(code, |code, (name, served)| code.replace(&format!("./{name}"), &format!("./{served}"))))
}

/// A script that does the same in fewer characters: without comments, white space and what is never used, with short names
/// for everything that it does not export.
///
/// # Errors
/// It is no module of JavaScript.
pub fn minified(source: &str) -> Result<String> {
    let memory = Allocator::default();
    let mut program = parsed(&memory, source)?;
    let names = Minifier::new(MinifierOptions::default()).minify(&memory, &mut program).scoping;
    Ok(Codegen::new().with_options(CodegenOptions::minify()).with_scoping(names).build(&program).code)
}

/// A script without the statements at its top that begin with one of these texts.
///
/// # Errors
/// It is no module of JavaScript.
pub fn without_statements(source: &str, beginnings: &[String]) -> Result<String> {
    let memory = Allocator::default();
    let program = parsed(&memory, source)?;
    let goes = |statement: &&Statement| {
        let text = statement.span().source_text(source);
        beginnings.iter().any(|beginning| text.starts_with(beginning.as_str()))
    };
    let edits = program.body.iter().filter(goes).map(|statement| (statement.span(), String::new())).collect();
    Ok(edited(source, edits))
}

/// The script of a module, with what it gives to the module under shorter names; what the module does not import any more
/// goes. `prefix` is what the names of imports begin with, and nothing else in an object does; `names` may have others, of
/// what they are given in.
///
/// # Errors
/// It is no module of JavaScript, or it does not give the module something that it imports.
pub fn with_imports(source: &str, prefix: &str, names: &BTreeMap<String, String>) -> Result<String> {
    let memory = Allocator::default();
    let program = parsed(&memory, source)?;
    let mut given = Given { source, prefix, names, edits: Vec::new(), found: BTreeSet::new() };
    given.visit_program(&program);
    if let Some(missing) = names.keys().find(|name| !given.found.contains(name.as_str())) {
        return Err(format!("the JavaScript of the module does not give it {missing}").into());
    }
    Ok(edited(source, given.edits))
}

/// The script of a module, with what it takes from the module under shorter names; and the shorter names of what it does
/// not take. `wasm` is what wasm-bindgen names the module.
///
/// # Errors
/// It is no module of JavaScript.
pub fn with_exports(source: &str, names: &BTreeMap<String, String>) -> Result<(String, Vec<String>)> {
    let memory = Allocator::default();
    let program = parsed(&memory, source)?;
    let mut taken = Taken { names, edits: Vec::new(), found: BTreeSet::new() };
    taken.visit_program(&program);
    let unused =
        names.iter().filter(|(name, _)| !taken.found.contains(*name)).map(|(_, short)| short.clone()).collect();
    Ok((edited(source, taken.edits), unused))
}

/// Looks for what a script takes from its module.
struct Taken<'a> {
    names: &'a BTreeMap<String, String>,
    edits: Vec<(Span, String)>,
    found: BTreeSet<String>,
}

impl<'a> Visit<'a> for Taken<'_> {
    fn visit_static_member_expression(&mut self, member: &StaticMemberExpression<'a>) {
        let name = member.property.name.as_str();
        if member.object.is_specific_id("wasm")
            && let Some(short) = self.names.get(name)
        {
            self.edits.push((member.property.span, short.clone()));
            self.found.insert(name.to_owned());
        }
        walk::walk_static_member_expression(self, member);
    }
}

/// Looks for what a script gives to its module.
struct Given<'a> {
    source: &'a str,
    prefix: &'a str,
    names: &'a BTreeMap<String, String>,
    edits: Vec<(Span, String)>,
    found: BTreeSet<String>,
}

impl<'a> Visit<'a> for Given<'_> {
    fn visit_object_property(&mut self, property: &ObjectProperty<'a>) {
        let Some(name) = property.key.static_name() else { return walk::walk_object_property(self, property) };
        let is_given = name.starts_with(self.prefix);
        if let Some(short) = self.names.get(&*name) {
            self.edits.push((property.key.span(), short.clone()));
            self.found.insert(name.into_owned());
        } else if is_given {
            // With the comma behind it.
            let mut span = property.span;
            let rest = &self.source[span.end as usize..];
            span.end += u32::from(rest.starts_with(','));
            self.edits.push((span, String::new()));
        }
        if !is_given {
            walk::walk_object_property(self, property);
        }
    }
}

/// A module of JavaScript as its parser sees it.
fn parsed<'a>(memory: &'a Allocator, source: &'a str) -> Result<Program<'a>> {
    let parsed = Parser::new(memory, source, SourceType::mjs()).parse();
    match parsed.diagnostics.first() {
        Some(error) => Err(error.to_string().into()),
        None => Ok(parsed.program),
    }
}

/// A text with other words in some places, which do not overlap and come in order.
fn edited(source: &str, edits: Vec<(Span, String)>) -> String {
    let (mut text, mut end) = (String::new(), 0);
    for (span, words) in edits {
        text += &source[end..span.start as usize];
        text += &words;
        end = span.end as usize;
    }
    text + &source[end..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_keeps_what_it_exports_and_does() {
        let script = "\
            // A comment.\n\
            /** What waits. @param {number} seconds */\n\
            export function wait(seconds) {\n  const milliseconds = seconds * 1000; // here too\n  return milliseconds + 1;\n}\n\
            function unused() {}\n\
            console.log('http://example.org/', `a // b`);\n";
        let small = minified(script).expect("a script");
        assert!(small.len() < script.len() / 2, "{small}");
        assert!(small.contains("export function wait"), "{small}");
        assert!(small.contains("http://example.org/") && small.contains("a // b"), "{small}");
        for gone in ["comment", "@param", "milliseconds", "unused", "\n"] {
            assert!(!small.contains(gone), "{gone}: {small}");
        }
    }

    #[test]
    fn what_is_no_script_is_refused() {
        assert!(minified("export const = 1;").is_err());
    }

    #[test]
    fn a_script_loads_files_by_their_served_names() {
        let files = [("hands.js", "hands-0123.js"), ("app.wasm", "app-4567.wasm")]
            .map(|(name, served)| (name.to_owned(), served.to_owned()));
        let script = "import './hands.js';\nconst voice = () => import('./voice.js');\n\
                      load(new URL('./app.wasm', import.meta.url), voice);\n";
        let code = served(script, &files).expect("a script");
        assert!(code.contains("./hands-0123.js") && code.contains("./app-4567.wasm"), "{code}");
        assert!(code.contains("./voice.js"), "{code}");
    }

    #[test]
    fn statements_go_by_their_beginning() {
        let script =
            "export class Stream {\n  read() { return '}'; }\n}\nif (a) Stream.read();\nexport class Streamlet {}\n";
        let left =
            without_statements(script, &["export class Stream ".to_owned(), "if (a)".to_owned()]).expect("a script");
        assert_eq!(left.trim(), "export class Streamlet {}");
    }

    #[test]
    fn a_module_is_given_what_it_imports_under_short_names() {
        let script = "const imports = {\n  __proto__: null,\n  './app_bg.js': {},\n  __wbg_ask_0a: function(a) { return '__wbg_ask_0a'; },\n  \
                      __wbg_tell_0b: function() {},\n  other: 1,\n};\n";
        let names = [("__wbg_ask_0a", "_0"), ("./app_bg.js", "_")];
        let names = names.map(|(name, short)| (name.to_owned(), short.to_owned())).into();
        let left = with_imports(script, "__wb", &names).expect("a script");
        assert!(left.contains("_0: function(a) { return '__wbg_ask_0a'; }"), "{left}");
        assert!(left.contains("_: {}"), "{left}");
        assert!(!left.contains("tell") && left.contains("other: 1") && left.contains("__proto__: null"), "{left}");
        assert!(minified(&left).is_ok());
        let names = BTreeMap::from([("__wbg_missing".to_owned(), "_0".to_owned())]);
        assert!(with_imports(script, "__wb", &names).is_err());
    }

    #[test]
    fn a_module_is_asked_for_what_it_exports_by_short_names() {
        let script = "let wasm;\nfunction ask(a) { return wasm.answer(a, other.answer, wasm.memory); }\n";
        let names = [("answer", "_0"), ("memory", "_1"), ("unasked", "_2")];
        let names = names.map(|(name, short)| (name.to_owned(), short.to_owned())).into();
        let (left, unused) = with_exports(script, &names).expect("a script");
        assert!(left.contains("wasm._0(a, other.answer, wasm._1)"), "{left}");
        assert_eq!(unused, ["_2"]);
    }
}
