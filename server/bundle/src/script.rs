//! Scripts: small, with the names that files are served under, and without what a module does not need of its own.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use oxc_allocator::Allocator;
use oxc_ast::ast::{
    AssignmentExpression, AssignmentTarget, Expression, IdentifierReference, ObjectProperty, Program, Statement,
    StaticMemberExpression,
};
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

/// The property that makes an element's content of markup.
const MARKUP: &str = "innerHTML";
/// The function of wasm-bindgen that reads a text in the memory of the module.
const READ_TEXT: &str = "getStringFromWasm0";
/// The names by which text becomes markup or script in other ways.
const SINKS: [&str; 9] = [
    "Function",
    "createContextualFragment",
    "eval",
    "insertAdjacentHTML",
    "outerHTML",
    "parseFromString",
    "setHTMLUnsafe",
    "srcdoc",
    "write",
];

/// The script of a module that makes markup of nothing but the constants of its module: by a policy, for browsers that take
/// no text for markup (Trusted Types). It is given an address in the module's memory and never a text, so that whoever
/// gets hold of it cannot make markup of anything else. `name` is that of the policy, `constants` where they lie. A script
/// that makes no markup stays as it is.
///
/// # Errors
/// It is no module of JavaScript, or makes markup or scripts in another way.
pub fn with_markup_of(source: &str, name: &str, constants: Option<&Range<u32>>) -> Result<String> {
    let memory = Allocator::default();
    let program = parsed(&memory, source)?;
    let mut made = Made { source, edits: Vec::new(), other: None };
    made.visit_program(&program);
    if let Some(other) = made.other {
        return Err(format!("the JavaScript of the module makes markup or scripts by {other}").into());
    }
    if made.edits.is_empty() {
        return Ok(source.to_owned());
    }
    let Range { start, end } = constants.ok_or("a module that makes markup has no constants")?;
    // In front: a module may be started by what stands at the end of its script.
    Ok(format!(
        "const policy = (globalThis.trustedTypes ?? {{ createPolicy: (_, rules) => rules }}).createPolicy('{name}', {{\n  \
         createHTML(_, at, length) {{\n    if (at < {start} || at + length > {end}) throw new TypeError();\n    \
         return {READ_TEXT}(at, length);\n  }},\n}});\n{}",
        edited(source, made.edits)
    ))
}

/// Looks for what makes markup or scripts of text.
struct Made<'a> {
    source: &'a str,
    edits: Vec<(Span, String)>,
    other: Option<&'static str>,
}

impl Made<'_> {
    fn found(&mut self, name: &str) {
        self.other = self.other.or_else(|| SINKS.into_iter().find(|sink| *sink == name));
    }
}

impl<'a> Visit<'a> for Made<'_> {
    fn visit_assignment_expression(&mut self, assignment: &AssignmentExpression<'a>) {
        walk::walk_assignment_expression(self, assignment);
        let AssignmentTarget::StaticMemberExpression(member) = &assignment.left else { return };
        if member.property.name != MARKUP {
            return;
        }
        match &assignment.right {
            Expression::CallExpression(call)
                if call.callee.is_specific_id(READ_TEXT)
                    && let [at, length] = call.arguments.as_slice() =>
            {
                let [at, length] = [at, length].map(|argument| argument.span().source_text(self.source));
                self.edits.push((call.span, format!("policy.createHTML('', {at}, {length})")));
            }
            _ => self.other = self.other.or(Some(MARKUP)),
        }
    }

    fn visit_static_member_expression(&mut self, member: &StaticMemberExpression<'a>) {
        self.found(&member.property.name);
        walk::walk_static_member_expression(self, member);
    }

    fn visit_identifier_reference(&mut self, name: &IdentifierReference<'a>) {
        self.found(&name.name);
    }
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
    fn markup_is_made_of_constants_alone() {
        let script =
            "const imports = { _0: function(a, b, c) { take(a).innerHTML = getStringFromWasm0(b, c >>> 0); } };\n";
        let left = with_markup_of(script, "app", Some(&(1024..2048))).expect("a script");
        assert!(left.contains("take(a).innerHTML = policy.createHTML('', b, c >>> 0)"), "{left}");
        assert!(left.contains("createPolicy('app'") && left.contains("at < 1024 || at + length > 2048"), "{left}");
        assert!(minified(&left).is_ok());
        let none = "const imports = { _0: (a) => a.innerHTML, _1: (a, b) => (a.textContent = read(b)) };\n";
        assert_eq!(with_markup_of(none, "app", None).expect("a script"), none);
        assert!(with_markup_of(script, "app", None).is_err(), "there are none");
        for other in [
            "a.innerHTML = text;",
            "a.innerHTML = getStringFromWasm0(b);",
            "a.innerHTML += getStringFromWasm0(b, c) + d;",
            "a.outerHTML = getStringFromWasm0(b, c);",
            "a.insertAdjacentHTML('beforeend', text);",
            "new Function(text);",
            "eval(text);",
        ] {
            assert!(with_markup_of(other, "app", Some(&(1024..2048))).is_err(), "{other}");
        }
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
