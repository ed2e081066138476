//! Panics that end the module where they are called. They do so anyway, after words that nobody would see: there is no console
//! to write to. Without them goes what makes the words, and what is made ready for it at each of some hundred places.

use std::collections::HashSet;

use walrus::{
    Function, FunctionBuilder, FunctionId, FunctionKind, Module,
    ir::{Instr, InstrSeq, Unreachable, VisitorMut, dfs_pre_order_mut},
};

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

/// Has panics end the module where they are called, with nothing made ready for them; gives those of their names that it
/// has not.
pub fn silence(module: &mut Module) -> Vec<&'static str> {
    let names: Vec<_> = module.funcs.iter().filter_map(|function| function.name.as_deref()).collect();
    let unknown = PANICS.into_iter().filter(|panic| !names.iter().any(|name| name.contains(panic))).collect();
    let is_panic = |name: &str| PANICS.iter().any(|panic| name.contains(panic));
    let mut panics: HashSet<_> =
        module.funcs.iter().filter(|f| f.name.as_deref().is_some_and(is_panic)).map(Function::id).collect();
    for id in &panics {
        let (parameters, results) = module.types.params_results(module.funcs.get(*id).ty());
        let (parameters, results) = (parameters.to_vec(), results.to_vec());
        let mut trap = FunctionBuilder::new(&mut module.types, &parameters, &results);
        trap.func_body().unreachable();
        let arguments = parameters.iter().map(|kind| module.locals.add(*kind)).collect();
        module.funcs.get_mut(*id).kind = FunctionKind::Local(trap.local_func(arguments));
    }
    // Whoever does nothing but panic is a panic to its own callers.
    loop {
        let mut found = HashSet::new();
        for (id, function) in module.funcs.iter_local_mut() {
            let entry = function.entry_block();
            dfs_pre_order_mut(&mut EndAtPanics(&panics), function, entry);
            if function.block(entry).instrs.first().is_some_and(|(first, _)| first.is_unreachable()) {
                found.insert(id);
            }
        }
        if found.is_subset(&panics) {
            return unknown;
        }
        panics.extend(found);
    }
}

/// Ends each sequence of instructions at the first of these panics that it calls.
struct EndAtPanics<'a>(&'a HashSet<FunctionId>);

impl VisitorMut for EndAtPanics<'_> {
    fn start_instr_seq_mut(&mut self, sequence: &mut InstrSeq) {
        let is_panic = |instruction: &Instr| match instruction {
            Instr::Call(call) => self.0.contains(&call.func),
            Instr::Unreachable(_) => true,
            _ => false,
        };
        let Some(end) = sequence.instrs.iter().position(|(instruction, _)| is_panic(instruction)) else { return };
        sequence.instrs.truncate(end + 1);
        sequence.instrs[end].0 = Unreachable {}.into();
        let kept = sequence.instrs[..end].iter().rposition(|(instruction, _)| has_effect(instruction));
        sequence.instrs.drain(kept.map_or(0, |kept| kept + 1)..end);
    }
}

/// Returns whether anybody could see, after the end of a function, that an instruction was done. Memory outlives it.
const fn has_effect(instruction: &Instr) -> bool {
    !matches!(
        instruction,
        Instr::Const(_)
            | Instr::LocalGet(_)
            | Instr::LocalSet(_)
            | Instr::LocalTee(_)
            | Instr::GlobalGet(_)
            | Instr::Binop(_)
            | Instr::Unop(_)
            | Instr::Drop(_)
            | Instr::Select(_)
            | Instr::Load(_)
    )
}

#[cfg(test)]
pub(crate) mod tests {
    use walrus::{
        ModuleConfig, ValType,
        ir::{MemArg, StoreKind},
        passes,
    };

    use super::*;

    /// A module with a function of each of these names, each of which gives a number back and calls the one before it.
    pub(crate) fn module(names: &[&str]) -> (Module, Vec<FunctionId>) {
        let mut module = Module::with_config(ModuleConfig::new());
        let mut ids = Vec::new();
        for name in names {
            let argument = module.locals.add(ValType::I32);
            let mut function = FunctionBuilder::new(&mut module.types, &[ValType::I32], &[ValType::I32]);
            function.name((*name).to_owned());
            match ids.last() {
                Some(before) => function.func_body().local_get(argument).call(*before),
                None => function.func_body().local_get(argument),
            };
            ids.push(function.finish(vec![argument], &mut module.funcs));
        }
        (module, ids)
    }

    #[test]
    fn a_panic_ends_the_module_and_takes_its_words_along() {
        let (mut module, ids) = module(&["core::fmt::write", "core::panicking::panic_fmt", "app::main"]);
        // Whoever asks for it by its name finds it, too.
        module.exports.add("panic", ids[1]);
        module.exports.add("main", ids[2]);
        let unknown = silence(&mut module);
        assert!(!unknown.contains(&"panicking::panic_fmt") && unknown.contains(&"::unwrap_failed"), "{unknown:?}");
        passes::gc::run(&mut module);
        let left: Vec<_> = module.funcs.iter().filter_map(|function| function.name.clone()).collect();
        assert!(!left.iter().any(|name| name.contains("fmt::write")), "{left:?}");
        let (parameters, results) = module.types.params_results(module.funcs.get(ids[1]).ty());
        assert_eq!((parameters, results), (&[ValType::I32][..], &[ValType::I32][..]));
        let trap = module.funcs.get(ids[1]).kind.unwrap_local();
        assert!(trap.block(trap.entry_block()).instrs[0].0.is_unreachable());
        assert!(Module::from_buffer(&module.emit_wasm()).is_ok());
    }

    #[test]
    fn what_is_made_ready_for_a_panic_goes_and_what_was_done_before_stays() {
        let (mut module, ids) = module(&["core::option::unwrap_failed", "app::only_panics", "app::main"]);
        let mut stores = FunctionBuilder::new(&mut module.types, &[], &[]);
        let memory = module.memories.add_local(false, false, 1, None, None);
        let (kind, place) = (StoreKind::I32 { atomic: false }, MemArg { align: 4, offset: 0 });
        stores.func_body().i32_const(8).i32_const(1).store(memory, kind, place).i32_const(2).call(ids[0]).drop();
        let stores = stores.finish(Vec::new(), &mut module.funcs);
        module.exports.add("stores", stores);
        module.exports.add("main", ids[2]);
        silence(&mut module);
        let instructions = |id: FunctionId| {
            let function = module.funcs.get(id).kind.unwrap_local();
            function.block(function.entry_block()).instrs.iter().map(|(instruction, _)| instruction.clone())
        };
        for id in [ids[1], ids[2]] {
            let left: Vec<_> = instructions(id).collect();
            assert!(matches!(left.as_slice(), [Instr::Unreachable(_)]), "{left:?}");
        }
        let left: Vec<_> = instructions(stores).collect();
        assert!(
            matches!(left.as_slice(), [Instr::Const(_), Instr::Const(_), Instr::Store(_), Instr::Unreachable(_)]),
            "{left:?}"
        );
        assert!(Module::from_buffer(&module.emit_wasm()).is_ok());
    }
}
