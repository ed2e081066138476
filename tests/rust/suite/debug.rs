//! That `Debug` tells nothing of a patient. Once by what it prints of a declaration on its whole way, and once by the
//! sources as they are parsed: whatever holds something of a patient prints `…`, and a new type that holds a text at all
//! has to say that it is of nobody before it may derive `Debug`.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use app::{kiosk_screen::KioskScreen, text::Text};
use axum::http::StatusCode;
use domain::{
    BirthDate, Date, Era, FieldError, FieldErrorKind, FormFields, JourneyState, LookedUp, PostalCode, Role, Step,
    advice::Claim,
    api::AddressQuery,
    claim::SearchKey,
    json,
    work::{Act, Asked, Number, ON_THE_CARD, View},
};
use proc_macro2::{TokenStream, TokenTree};
use server::desk::work::Done;
use syn::{
    Attribute, Fields, GenericArgument, Item, ItemMod, PathArguments, Type, TypeReference, UseTree,
    visit::{self, Visit},
};
use tests::{
    Clinic,
    clinic::{PASSWORD, read},
    repository::{Names, is_for_tests, modules},
};

use super::log::{ADDRESS, INSURER_NUMBER, MARK, NAME, POSTAL_CODE, UNMARKED, drawn};

/// The texts, bytes and days that a type may hold of anybody.
const RAW: [&str; 8] = ["String", "str", "char", "u8", "Cow", "Value", "Date", "Text"];

/// The types that do not print what they are made for: channels and functions.
const OPAQUE: [&str; 5] = ["Sender", "Receiver", "PhantomData", "Fn", "FnOnce"];

/// The types that derive `Debug` and hold a text, bytes or a day of nobody, by the subject of it.
const OF_NOBODY: [(&str, &[&str]); 11] = [
    (
        "the product's words and the official texts",
        &[
            "app::catalogue::Contents",
            "app::catalogue::load::Catalogues",
            "app::catalogue::spoken::Clip",
            "app::official::read::Document",
            "app::official::read::FormError",
            "app::official::read::Guide",
            "app::official::read::Official",
            "app::official::read::Passage",
            "server::desk::editions::Editions",
            "server::web::statement::criteria::Criterion",
            "server::web::statement::criteria::Record",
        ],
    ),
    (
        "the clinic and its settings",
        &[
            "app::settings::Contact",
            "app::settings::Language",
            "app::settings::Portal",
            "app::settings::QrCode",
            "app::settings::Settings",
            "server::config::Claims",
            "server::config::Clinic",
            "server::config::Config",
            "server::config::ConfigError",
            "server::config::Contacts",
            "server::config::Options",
            "server::config::Policy",
            "server::config::Portal",
            "server::config::Signature",
            "server::config::public_url::PublicUrl",
            "server::config::settings::Rule",
            "server::config::sources::Layers",
            "server::config::sources::Sources",
            "server::store::settings::SavedSetting",
            "server::store::settings::SavedSettings",
            "server::web::desk::paper::slip::Phone",
            "server::web::desk::settings::Change",
            "server::web::desk::settings::Typed",
            "server::web::desk::settings::view::Field",
            "server::web::desk::settings::view::Form",
            "server::web::desk::settings::view::Source",
        ],
    ),
    (
        "the server, its names and its certificate",
        &[
            "server::local_ca::LocalCaError",
            "server::local_ca::Status",
            "server::local_ca::names::Machine",
            "server::local_ca::names::Name",
            "server::local_ca::names::Part",
        ],
    ),
    (
        "keys, by their names and as they are wrapped",
        &[
            "server::seal::Seal",
            "server::seal::installation::KeyError",
            "server::store::keys::WrappedDataKey",
            "server::store::keys::WrappedKey",
        ],
    ),
    (
        "the staff and their acts",
        &[
            "domain::work::Stamp",
            "server::desk::hashing::Hashing",
            "server::desk::presence::Open",
            "server::desk::presence::Presence",
            "server::desk::refusals::Counted",
            "server::store::Assistant",
            "server::store::Staff",
            "server::store::audit::Audit",
            "server::store::audit::Entry",
            "server::store::audit::chain::Head",
            "server::store::audit::signed::SignedHead",
            "server::store::work::Disposal",
            "server::store::work::Printed",
            "server::web::desk::dispose::view::Disposable",
            "server::web::desk::export::view::Wanted",
            "server::web::desk::frame::Viewer",
            "server::web::desk::paper::view::Noted",
            "server::web::desk::record::record_view::Printed",
            "server::web::desk::staff::view::Member",
            "server::web::desk::staff::view::Refused",
        ],
    ),
    (
        "tablets",
        &[
            "domain::api::Heartbeat",
            "domain::api::HeartbeatReply",
            "server::desk::tablets::status::Beat",
            "server::store::Call",
            "server::store::Tablet",
            "server::web::desk::queue::view::CallRow",
            "server::web::desk::tablets::view::Card",
            "server::web::desk::tablets::view::Sending",
            "server::web::shell::TabletContext",
        ],
    ),
    ("the number of a ticket", &["domain::api::Receipt", "domain::journey_state::Receipt"]),
    ("the look of the screens", &["server::web::gallery::switches::Switches"]),
    (
        "anonymous counts",
        &[
            "domain::statistics::Tally",
            "domain::statistics::published::Numbers",
            "domain::statistics::published::Span",
            "server::web::desk::numbers::chart::Bar",
        ],
    ),
    (
        "files, pages and streams",
        &[
            "server::web::assets::Asset",
            "server::web::gallery::view::Listed",
            "server::web::limits::Streams",
            "server::web::shell::Head",
            "server::web::shell::Module",
            "server::web::shell::Scripts",
        ],
    ),
    (
        "faults, for the operator",
        &[
            "domain::field_error::FieldError",
            "server::main::Failure",
            "server::serve::ServeError",
            "server::store::error::ErrorKind",
            "server::store::error::OpenError",
            "server::store::error::RowFault",
            "server::store::sqlite::health::Health",
        ],
    ),
];

/// The types with a `Debug` written by hand that hold something of a patient and do not print it.
const BY_HAND: [&str; 2] = ["domain::advice::Facts", "domain::field_error::FieldErrorKind"];

/// A struct or an enum.
#[derive(Default)]
struct Kept {
    derives_debug: bool,
    /// The types that its fields name, as they are written.
    holds: BTreeSet<Names>,
}

/// The types of the product, and what each module imports.
#[derive(Default)]
struct Types {
    /// By module and name.
    all: BTreeMap<(Names, String), Kept>,
    /// The types that print `…`.
    redacted: BTreeSet<(Names, String)>,
    /// Those with a `Debug` written by hand.
    by_hand: BTreeSet<(Names, String)>,
    imports: BTreeMap<(Names, String), Names>,
    module: Names,
}

/// The names of a type and of its arguments, but for what is opaque.
fn named(of: &Type, into: &mut BTreeSet<Names>) {
    struct Paths<'a>(&'a mut BTreeSet<Names>);
    impl Visit<'_> for Paths<'_> {
        // What the program itself says is of nobody.
        fn visit_type_reference(&mut self, of: &TypeReference) {
            if of.lifetime.as_ref().is_none_or(|lifetime| lifetime.ident != "static") {
                visit::visit_type_reference(self, of);
            }
        }

        fn visit_path(&mut self, path: &syn::Path) {
            let names: Names = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
            let is_opaque = names.last().is_some_and(|name| OPAQUE.contains(&name.as_str()));
            self.0.insert(names);
            if is_opaque {
                return;
            }
            for segment in &path.segments {
                if let PathArguments::AngleBracketed(arguments) = &segment.arguments {
                    for argument in &arguments.args {
                        if let GenericArgument::Type(of) = argument {
                            self.visit_type(of);
                        }
                    }
                }
            }
        }
    }
    Paths(into).visit_type(of);
}

fn derives_debug(attributes: &[Attribute]) -> bool {
    attributes.iter().filter(|attribute| attribute.path().is_ident("derive")).any(|attribute| {
        let mut found = false;
        _ = attribute.parse_nested_meta(|meta| {
            found |= meta.path.segments.last().is_some_and(|name| name.ident == "Debug");
            Ok(())
        });
        found
    })
}

impl Types {
    /// The types of the crates.
    fn of_the_product() -> Self {
        let mut types = Self::default();
        for (name, folder) in
            [("domain", "app/domain/src"), ("app", "app/src"), ("assist", "app/assist/src"), ("server", "server/src")]
        {
            for (module, source) in modules(name, folder) {
                types.read(module, &source);
            }
        }
        types
    }

    fn read(&mut self, module: Names, source: &str) {
        let file = syn::parse_file(source).unwrap_or_else(|error| panic!("{module:?}: {error}"));
        self.module = module;
        self.visit_file(&file);
    }

    fn import(&mut self, tree: &UseTree, before: &Names) {
        let with = |name: String| before.iter().cloned().chain([name]).collect::<Names>();
        match tree {
            UseTree::Path(path) => self.import(&path.tree, &with(path.ident.to_string())),
            UseTree::Group(group) => group.items.iter().for_each(|one| self.import(one, before)),
            UseTree::Name(name) => {
                let path = with(name.ident.to_string());
                self.imports.insert((self.module.clone(), name.ident.to_string()), path);
            }
            UseTree::Rename(name) => {
                let path = with(name.ident.to_string());
                self.imports.insert((self.module.clone(), name.rename.to_string()), path);
            }
            UseTree::Glob(_) => {}
        }
    }

    fn keep(&mut self, name: String, attributes: &[Attribute], fields: &[&Fields]) {
        let mut holds = BTreeSet::new();
        for field in fields.iter().flat_map(|fields| fields.iter()) {
            named(&field.ty, &mut holds);
        }
        let kept = Kept { derives_debug: derives_debug(attributes), holds };
        self.all.insert((self.module.clone(), name), kept);
    }

    /// The types that a path may mean where it is written: one, or all that have its name where nothing tells them apart.
    fn meant(&self, module: &Names, path: &Names) -> Vec<&(Names, String)> {
        let imported = self.imports.get(&(module.clone(), path[0].clone()));
        let whole: Names = imported
            .into_iter()
            .flatten()
            .cloned()
            .chain(path.iter().skip(imported.map_or(0, |_| 1)).cloned())
            .collect();
        let name = whole.last().expect("a name");
        if let Some((here, _)) = self.all.get_key_value(&(module.clone(), name.clone())).filter(|_| whole.len() == 1) {
            return vec![here];
        }
        let of_crate = match whole[0].as_str() {
            "domain" | "app" | "server" => Some(whole[0].as_str()),
            "crate" | "super" | "self" => Some(module[0].as_str()),
            _ if whole.len() == 1 => Some(module[0].as_str()),
            // A library's, or a module that is in scope.
            _ => None,
        };
        let named: Vec<_> = self.all.keys().filter(|(_, other)| other == name).collect();
        let within: Vec<_> =
            named.iter().copied().filter(|(place, _)| of_crate.is_none_or(|of_crate| place[0] == of_crate)).collect();
        let before = whole.len().checked_sub(2).map(|at| &whole[at]);
        let exact: Vec<_> = within.iter().copied().filter(|(place, _)| place.last() == before).collect();
        if exact.is_empty() { within } else { exact }
    }

    /// The types that hold something of a patient, each with what it holds of it.
    fn of_patients(&self) -> BTreeMap<&(Names, String), String> {
        let mut found: BTreeMap<&(Names, String), String> =
            self.redacted.iter().map(|one| (one, "an answer".to_owned())).collect();
        loop {
            let before = found.len();
            for (of, kept) in &self.all {
                // What a hand-written `Debug` prints is looked at below.
                if found.contains_key(of) || self.by_hand.contains(of) {
                    continue;
                }
                let held =
                    kept.holds.iter().flat_map(|path| self.meant(&of.0, path)).find(|held| found.contains_key(*held));
                if let Some(held) = held {
                    found.insert(of, format!("{}::{}", held.0.join("::"), held.1));
                }
            }
            if found.len() == before {
                return found;
            }
        }
    }
}

impl Visit<'_> for Types {
    fn visit_item(&mut self, item: &Item) {
        match item {
            Item::Struct(item) => self.keep(item.ident.to_string(), &item.attrs, &[&item.fields]),
            Item::Enum(item) => {
                let fields: Vec<&Fields> = item.variants.iter().map(|variant| &variant.fields).collect();
                self.keep(item.ident.to_string(), &item.attrs, &fields);
            }
            // Its values are names that the form or the product has.
            Item::Macro(called) if is_called(&called.mac, "string_enum") => {
                let mut tokens = called.mac.tokens.clone().into_iter();
                while let Some(token) = tokens.next() {
                    if let (TokenTree::Ident(word), Some(name)) = (&token, tokens.clone().next())
                        && word == "enum"
                    {
                        self.keep(name.to_string(), &[], &[]);
                    }
                }
            }
            Item::Use(item) => self.import(&item.tree, &Names::new()),
            Item::Impl(item) => {
                let of = item.trait_.as_ref().and_then(|(path, _)| path.segments.last());
                if let (true, Type::Path(path)) = (of.is_some_and(|name| name.ident == "Debug"), &*item.self_ty)
                    && let Some(name) = path.path.segments.last()
                {
                    self.by_hand.insert((self.module.clone(), name.ident.to_string()));
                }
            }
            Item::Macro(called) if is_called(&called.mac, "redacted") => {
                for name in last_names(called.mac.tokens.clone()) {
                    // A struct that a macro makes is known by this alone.
                    self.all.entry((self.module.clone(), name.clone())).or_default();
                    self.redacted.insert((self.module.clone(), name));
                }
            }
            Item::Mod(item) if is_for_tests(&item.attrs) => return,
            _ => {}
        }
        visit::visit_item(self, item);
    }

    fn visit_item_mod(&mut self, item: &ItemMod) {
        self.module.push(item.ident.to_string());
        visit::visit_item_mod(self, item);
        self.module.pop();
    }
}

fn is_called(called: &syn::Macro, name: &str) -> bool {
    called.path.segments.last().is_some_and(|last| last.ident == name)
}

/// The types that a list names.
fn last_names(list: TokenStream) -> Vec<String> {
    let mut names = vec![String::new()];
    for token in list {
        match token {
            TokenTree::Ident(name) => *names.last_mut().expect("one") = name.to_string(),
            TokenTree::Punct(mark) if mark.as_char() == ',' => names.push(String::new()),
            _ => {}
        }
    }
    names.retain(|name| !name.is_empty());
    names
}

/// The name of a type with its module.
fn whole((module, name): &(Names, String)) -> String {
    format!("{}::{name}", module.join("::"))
}

/// The types whose `Debug` may tell something of a patient, each with the reason.
fn telling(types: &Types, of_nobody: &[&str], by_hand: &[&str]) -> Vec<String> {
    let of_patients = types.of_patients();
    let mut found = Vec::new();
    for (of, kept) in &types.all {
        let name = whole(of);
        let raw = kept.holds.iter().filter_map(|path| path.last()).find(|held| RAW.contains(&held.as_str()));
        if types.by_hand.contains(of) {
            let held =
                kept.holds.iter().flat_map(|path| types.meant(&of.0, path)).any(|held| of_patients.contains_key(held));
            if held && !by_hand.contains(&name.as_str()) {
                found.push(format!("{name} holds something of a patient and has a Debug of its own"));
            }
        } else if kept.derives_debug {
            match (of_patients.get(of), raw) {
                (Some(held), _) => found.push(format!("{name} derives Debug and holds {held}")),
                (None, Some(raw)) if !of_nobody.contains(&name.as_str()) => {
                    found.push(format!("{name} derives Debug and holds a {raw}: redacted, or of nobody?"));
                }
                _ => {}
            }
        }
    }
    found
}

#[test]
fn whatever_holds_something_of_a_patient_prints_none_of_it() {
    let types = Types::of_the_product();
    let of_nobody: Vec<&str> = OF_NOBODY.iter().flat_map(|(_, names)| names.iter().copied()).collect();
    assert_eq!(telling(&types, &of_nobody, &BY_HAND), [""; 0]);
    let without = telling(&types, &[], &BY_HAND);
    let needless: Vec<_> =
        of_nobody.iter().filter(|name| !without.iter().any(|line| line.starts_with(&format!("{name} ")))).collect();
    assert!(needless.is_empty(), "these need not be listed any more: {needless:?}");
    assert!(types.redacted.len() > 40, "{:?}", types.redacted);
}

/// The types of one module.
fn sample(source: &str) -> Types {
    let mut types = Types::default();
    types.read(vec!["domain".to_owned()], source);
    types
}

#[test]
fn a_type_that_may_tell_of_a_patient_is_found_however_it_holds_it() {
    for wrong in [
        "#[derive(Clone, Debug)] struct Filed { person: Person }",
        "#[derive(Debug)] struct Filed(Vec<Option<Arc<Mutex<Person>>>>);",
        "#[derive(Debug)] enum Filed { Nothing, Something(Box<Person>) }",
        "#[derive(Debug)] struct Filed<'a> { person: &'a Person }",
        "struct Inner { person: Person } #[derive(Debug)] struct Filed { inner: Inner }",
        "mod inner { use super::Person as Who; #[derive(Debug)] struct Filed { who: [Who; 2] } }",
        "struct Filed { person: Person } impl fmt::Debug for Filed { fn fmt(&self) {} }",
        "#[derive(Debug)] struct Filed { name: String }",
        "#[derive(std::fmt::Debug)] struct Filed { name: Option<Box<str>> }",
        "#[derive(Debug)] struct Filed { content: Vec<u8> }",
    ] {
        let types = sample(&format!("struct Person {{ name: String }} crate::redacted!(Person); {wrong}"));
        assert_eq!(telling(&types, &[], &[]).len(), 1, "{wrong}: {:?}", telling(&types, &[], &[]));
    }
    for right in [
        "struct Filed { person: Person } crate::redacted!(Filed);",
        "#[derive(Clone)] struct Filed { person: Person, name: String }",
        "#[derive(Debug)] struct Filed { count: u64, waiting: Sender<Person>, called: &'static str }",
        "#[cfg(test)] mod tests { #[derive(Debug)] struct Filed { person: Person } }",
    ] {
        let types = sample(&format!("struct Person {{ name: String }} crate::redacted!(Person); {right}"));
        assert_eq!(telling(&types, &[], &[]), [""; 0], "{right}");
    }
}

/// The output of `Debug`, in both of its ways, and the type.
fn printed<T: fmt::Debug>(one: &T) -> (String, &'static str) {
    (format!("{one:?} {one:#?}"), std::any::type_name::<T>())
}

#[tokio::test]
async fn a_declaration_prints_nothing_on_its_whole_way() {
    let json = drawn(1);
    let body: json::Value = serde_json::from_value(json.clone()).expect("JSON");
    let declaration = read(&json);
    let form = declaration.form.clone();
    let today = declaration.form.declared_on.unwrap_or(Date::MIN);

    // On the tablet.
    let fields: FormFields =
        [("person.name", NAME), ("person.address", ADDRESS), ("go", "continue")].into_iter().collect();
    let state = JourneyState::arrive(Step::Name, &fields, today);
    let screen = KioskScreen::Journey(state.clone());
    let answers = state.answers.clone();
    let error = FieldError::new(
        "person.birth_date",
        FieldErrorKind::EraMismatch {
            given: BirthDate { era: Era::Heisei, year: 31, month: 5, day: 1 },
            right: Era::Reiwa,
            year: 1979,
        },
    );
    let mut all = vec![
        printed(&body),
        printed(&declaration),
        printed(&form),
        printed(&form.insurance),
        printed(&form.person),
        printed(&form.person.birth_date),
        printed(&form.signature),
        printed(&form.signature.strokes),
        printed(&form.signer),
        printed(&SearchKey::of(&form, today)),
        printed(&fields),
        printed(&answers),
        printed(&state),
        printed(&screen),
        printed(&state.submit(&fields)),
        printed(&PostalCode::typed(POSTAL_CODE)),
        printed(&AddressQuery { code: POSTAL_CODE.to_owned() }),
        printed(&LookedUp::Filled(ADDRESS.to_owned())),
        printed(&Text::literal(NAME)),
        printed(&error),
    ];

    // At the desk, with the work on it.
    let clinic = Clinic::new().await;
    assert_eq!(clinic.hand_over(&json).await.0, StatusCode::CREATED);
    let staff = clinic.desk.add_staff("受付", Role::Claims, PASSWORD).await.expect("a store").expect("an account");
    let number = Number { insurer: INSURER_NUMBER.to_owned(), number: MARK.to_owned(), ..Number::default() };
    let acts = [
        Act::Note { text: format!("{MARK} note"), for_next_shift: true },
        Act::Correct { step: Step::Name, fields: vec![("person.name".into(), NAME.into())], why: MARK.into() },
        Act::Check { agreed: ON_THE_CARD.to_vec() },
        Act::Settle { ground: Claim::Heard, number, follow_up: None },
    ];
    for (revision, act) in (0..).zip(acts) {
        all.push(printed(&act));
        let done = clinic.desk.work(declaration.id, revision, act, &staff, 30).await.expect("a store");
        assert_eq!(done, Done::Written);
    }
    let record = clinic.desk.latest(1).await.expect("a store").remove(0);
    assert!(!record.work.notes.is_empty() && !record.work.corrections.is_empty());
    let asked = Asked { view: View::All, words: NAME.to_owned(), ..Asked::default() };
    all.extend([
        printed(&record.work),
        printed(&record.work.notes),
        printed(&record.work.corrections),
        printed(&record.work.number),
        printed(&record.work.moves),
        printed(&asked),
        printed(&clinic.desk.list(&asked).await.expect("a store")),
        printed(&clinic.desk.look_up(declaration.id).await.expect("a store")),
        printed(&clinic.store.record(declaration.id).await.expect("a store")),
        printed(&record),
    ]);
    for (printed, of) in all {
        assert_eq!(super::log::telling(&printed, &[MARK]), [""; 0], "{of}");
        assert_eq!(super::log::telling(&printed, &UNMARKED), [""; 0], "{of}");
        assert!(!printed.contains("1979") && !printed.contains("Heisei"), "{of}: {printed}");
        assert!(printed.contains('…') || printed.contains("era_mismatch"), "{of}: {printed}");
    }
}
