//! The order of a module's functions: those that are like each other side by side, where compression says the second one by
//! the first. The compiler's order is another one at every change; here it comes from the functions themselves.

use std::{
    collections::{BTreeSet, HashMap},
    convert::Infallible,
};

use wasm_encoder::{
    CodeSection, FunctionSection,
    reencode::{Error, Reencode},
};
use wasmparser::{CodeSectionReader, FunctionSectionReader, Parser, Payload, TypeRef};

use crate::Result;

/// Bytes of code that are looked at as one.
const PIECE: usize = 4;

/// The same module with its functions in this order.
///
/// # Errors
/// It is no module.
pub fn by_likeness(module: &[u8]) -> Result<Vec<u8>> {
    let (mut imported, mut bodies) = (0, Vec::new());
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes()),
            _ => {}
        }
    }
    let order = order(&bodies);
    let mut places = vec![0; order.len()];
    for (place, at) in (imported..).zip(&order) {
        places[*at] = place;
    }
    let mut ordered = wasm_encoder::Module::new();
    Moved { imported, order, places }.parse_core_module(&mut ordered, Parser::new(0), module)?;
    Ok(ordered.finish())
}

/// The functions by where they were, in an order in which each is followed by the one most like it of those that are left.
fn order(bodies: &[&[u8]]) -> Vec<usize> {
    let pieces: Vec<BTreeSet<&[u8]>> = bodies.iter().map(|body| body.windows(PIECE).collect()).collect();
    let mut having: HashMap<&[u8], Vec<usize>> = HashMap::new();
    for (at, pieces) in pieces.iter().enumerate() {
        for piece in pieces {
            having.entry(piece).or_default().push(at);
        }
    }
    let mut left: BTreeSet<usize> = (0..bodies.len()).collect();
    let mut order = Vec::with_capacity(bodies.len());
    let mut next = left.pop_first();
    while let Some(at) = next {
        order.push(at);
        let mut shared = vec![0; bodies.len()];
        for other in pieces[at].iter().flat_map(|piece| &having[piece]) {
            shared[*other] += 1;
        }
        // In parts of what the two have together; the first of several, so that the same code is always the same module.
        let likeness = |other: usize| {
            let all = pieces[at].len() + pieces[other].len() - shared[other];
            shared[other] * 1_000_000 / all.max(1)
        };
        next = left.iter().copied().max_by_key(|other| (likeness(*other), std::cmp::Reverse(*other)));
        if let Some(found) = next {
            left.remove(&found);
        }
    }
    order
}

/// The module with its functions at other places.
struct Moved {
    /// The functions that it imports: they come first, and stay where they are.
    imported: u32,
    /// Its own by where they were, in their new order.
    order: Vec<usize>,
    /// The new place of each.
    places: Vec<u32>,
}

impl Reencode for Moved {
    type Error = Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Error<Infallible>> {
        Ok(function.checked_sub(self.imported).map_or(function, |own| self.places[own as usize]))
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        let types = section.into_iter().collect::<Result<Vec<_>, _>>()?;
        for at in &self.order {
            functions.function(types[*at]);
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut CodeSection,
        section: CodeSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        let bodies = section.into_iter().collect::<Result<Vec<_>, _>>()?;
        for at in self.order.clone() {
            self.parse_function_body(code, bodies[at].clone())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use walrus::{FunctionBuilder, ModuleConfig, ValType};

    use super::*;

    #[test]
    fn functions_that_are_like_each_other_stand_side_by_side() {
        let bodies: [&[u8]; 5] = [b"sits upon a mat", b"1234567890", b"sat upon a mat", b"0987654321", b"123456789"];
        assert_eq!(order(&bodies), [0, 2, 1, 4, 3]);
        assert!(order(&[]).is_empty());
    }

    #[test]
    fn what_a_module_exports_does_the_same_wherever_it_stands() {
        let mut module = walrus::Module::with_config(ModuleConfig::new());
        let kind = module.types.add(&[ValType::I32], &[ValType::I32]);
        let (imported, _) = module.add_import_func("_", "_0", kind);
        let mut before = imported;
        for number in [1000, 2, 1001, 3, 1002] {
            let argument = module.locals.add(ValType::I32);
            let mut function = FunctionBuilder::new(&mut module.types, &[ValType::I32], &[ValType::I32]);
            let mut body = function.func_body();
            for _ in 0..number % 10 {
                body.i32_const(number).drop();
            }
            body.i32_const(number).call(before);
            before = function.finish(vec![argument], &mut module.funcs);
            module.exports.add(&format!("f{number}"), before);
        }
        let ordered = by_likeness(&module.emit_wasm()).expect("a module");
        let read = walrus::Module::from_buffer(&ordered).expect("a module");
        for (name, calls) in [("f1000", None), ("f2", Some("f1000")), ("f1001", Some("f2")), ("f3", Some("f1001"))] {
            let function = |name: &str| read.exports.get_func(name).expect("a function");
            let body = read.funcs.get(function(name)).kind.unwrap_local();
            let called = body.block(body.entry_block()).instrs.iter().find_map(|(instruction, _)| match instruction {
                walrus::ir::Instr::Call(call) => Some(call.func),
                _ => None,
            });
            let expected = calls.map_or_else(|| read.imports.get_func("_", "_0").expect("the import"), function);
            assert_eq!(called, Some(expected), "{name}");
        }
    }
}
