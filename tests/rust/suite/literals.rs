//! Words for people stand in the catalogues, whatever language they are in: no page has a text of its own. Read from the
//! sources as they are parsed, the macros of the pages token by token, so that neither a sentence nor a single word in
//! English passes for code.

use std::collections::BTreeMap;

use app::{catalogue::load::Catalogues, official::Official};
use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use syn::{
    Attribute, ExprMethodCall, Item, ItemImpl, Lit, LitStr, Macro, Type,
    visit::{self, Visit},
};
use tests::repository::{files, is_for_tests};

/// The attributes of an element whose text is shown or spoken, and the props of our components that are passed on to one.
const FOR_PEOPLE: [&str; 14] = [
    "alt",
    "aria-description",
    "aria-label",
    "aria-placeholder",
    "aria-roledescription",
    "aria-valuetext",
    "button",
    "heading",
    "hint",
    "label",
    "lead",
    "placeholder",
    "text",
    "title",
];

/// The attributes that hold a list of names: several words in one, and none for people.
const LISTS: [&str; 9] =
    ["aria-controls", "aria-describedby", "aria-labelledby", "class", "content", "d", "rel", "sizes", "style"];

/// The macros whose words are for an operator or for whoever reads a failed test: they never reach a page.
const FOR_OPERATORS: [&str; 13] = [
    "assert",
    "assert_eq",
    "assert_ne",
    "debug",
    "debug_assert",
    "error",
    "info",
    "panic",
    "trace",
    "unreachable",
    "warn",
    "matches",
    "concat",
];

/// Words that stand in a source all the same: in which files, what, and who reads it.
const EXCEPTIONS: [(&str, &str, &str); 10] = [
    (
        "app/assist/src/board.rs",
        "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもや ゆ よらりるれろわ を ん",
        "who writes with it: the keys of the board",
    ),
    ("app/assist/src/scan.rs", "main input:not([type=hidden]), main select", "the browser: a selector"),
    ("app/assist/src/scan.rs", "main summary", "the browser: a selector"),
    ("app/assist/src/scan.rs", "main button", "the browser: a selector"),
    ("app/assist/src/scan.rs", "header button", "the browser: a selector"),
    ("app/assist/src/voice.rs", "head title", "the browser: a selector"),
    ("server/src/web/api", "", "who writes a program against the API"),
    ("app/src/official.rs", "{name} is no question; allowed: {}", "who writes a file of `policy.forms`"),
    (
        "server/src/web/statement/view.rs",
        "HTML, CSS, JavaScript, WebAssembly, WAI-ARIA, SVG",
        "anybody: names of standards",
    ),
    ("server/src/web/trust/view.rs", "sudo apt install libnss3-tools && mkdir -p ~/.pki/nssdb", "a shell: a command"),
];

/// A place where words for people stand in a source.
#[derive(Debug, PartialEq, Eq)]
struct Words {
    text: String,
    /// The reason for taking them for words for people.
    because: &'static str,
}

/// Reads the literals of a file.
#[derive(Default)]
struct Reader {
    found: Vec<Words>,
}

/// Returns whether a text is more than a name: two words of letters with a space between them.
fn is_phrase(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_word = |word: &str| {
        let word = word.trim_matches(|c: char| ",.;:!?()'’".contains(c));
        word.len() > 1 && word.chars().all(|c| c.is_alphabetic() || c == '\'' || c == '’')
    };
    words.windows(2).any(|pair| is_word(pair[0]) && is_word(pair[1]) && !pair[0].ends_with(['{', '}']))
}

/// Returns whether a text is one word as on a button: `Back`, `Please…`.
fn is_capitalised(text: &str) -> bool {
    let word = text.trim_end_matches(['.', '!', '?', ':', '…']);
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase) && word.len() > 2 && letters.all(|c| c.is_lowercase() || c == '\'')
}

fn has_letters(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

/// The text of a literal, if it is one.
fn text_of(token: &TokenTree) -> Option<String> {
    let TokenTree::Literal(literal) = token else { return None };
    match Lit::new(literal.clone()) {
        Lit::Str(text) => Some(text.value()),
        _ => None,
    }
}

impl Reader {
    fn of(source: &str) -> Vec<Words> {
        let mut reader = Self::default();
        reader.visit_file(&syn::parse_file(source).unwrap_or_else(|error| panic!("{error}")));
        reader.found
    }

    fn add(&mut self, text: String, because: &'static str) {
        self.found.push(Words { text, because });
    }

    /// A literal of the code.
    fn literal(&mut self, text: String) {
        if is_phrase(&text) {
            self.add(text, "a phrase");
        } else if is_capitalised(&text) {
            self.add(text, "a word as a button has it");
        }
    }

    /// The tokens of code within a macro.
    fn code(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut at = 0;
        while at < tokens.len() {
            match (&tokens[at], tokens.get(at + 1), tokens.get(at + 2)) {
                (TokenTree::Ident(name), Some(TokenTree::Punct(mark)), Some(TokenTree::Group(group)))
                    if mark.as_char() == '!' =>
                {
                    self.macro_called(&name.to_string(), group.stream());
                    at += 3;
                }
                (TokenTree::Ident(name), Some(TokenTree::Group(_)), _) if name == "expect" => at += 2,
                // `#[…]`, as a comment of documentation is to a macro.
                (TokenTree::Punct(mark), Some(TokenTree::Group(_)), _) if mark.as_char() == '#' => at += 2,
                (TokenTree::Group(group), ..) => {
                    self.code(group.stream());
                    at += 1;
                }
                (token, ..) => {
                    if let Some(text) = text_of(token) {
                        self.literal(text);
                    }
                    at += 1;
                }
            }
        }
    }

    fn macro_called(&mut self, name: &str, tokens: TokenStream) {
        if name == "view" {
            self.view(tokens.into_iter().collect());
        } else if !FOR_OPERATORS.contains(&name) {
            self.code(tokens);
        }
    }

    /// The elements of a page.
    fn view(&mut self, tokens: Vec<TokenTree>) {
        let is = |at: usize, wanted: char| matches!(tokens.get(at), Some(TokenTree::Punct(mark)) if mark.as_char() == wanted);
        let mut at = 0;
        while at < tokens.len() {
            match &tokens[at] {
                TokenTree::Punct(mark) if mark.as_char() == '<' => {
                    at = if is(at + 1, '/') { after_tag(&tokens, at) } else { self.tag(&tokens, at + 1) };
                }
                TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                    self.code(group.stream());
                    at += 1;
                }
                TokenTree::Ident(word) => {
                    self.add(word.to_string(), "the text of an element");
                    at += 1;
                }
                token => {
                    if let Some(text) = text_of(token).filter(|text| has_letters(text)) {
                        self.add(text, "the text of an element");
                    }
                    at += 1;
                }
            }
        }
    }

    /// The attributes of an opening tag, from behind its `<`; gives where what follows begins.
    fn tag(&mut self, tokens: &[TokenTree], mut at: usize) -> usize {
        // The name: `p`, `Screen`, `desk::Frame`.
        let mut name = String::new();
        let mut is_value = false;
        let mut value: Vec<TokenTree> = Vec::new();
        while at < tokens.len() {
            let before = at.checked_sub(1).map(|before| &tokens[before]);
            let is_arrow = matches!(before, Some(TokenTree::Punct(mark))
                if "-=".contains(mark.as_char()) && mark.spacing() == Spacing::Joint);
            match &tokens[at] {
                TokenTree::Punct(mark) if mark.as_char() == '>' && !is_arrow => {
                    self.attribute(&name, std::mem::take(&mut value));
                    return at + 1;
                }
                TokenTree::Punct(mark) if mark.as_char() == '=' && !is_value => is_value = true,
                // A value is one token, or an expression up to the name of the next attribute: `name=`, `on:click=`.
                TokenTree::Ident(word) if !is_value || begins_attribute(&tokens[at..]) && !continues(before) => {
                    if is_value {
                        self.attribute(&name, std::mem::take(&mut value));
                        name.clear();
                        is_value = false;
                    }
                    let is_joined = matches!(before, Some(TokenTree::Punct(mark)) if "-:".contains(mark.as_char()));
                    if !is_joined {
                        name.clear();
                    }
                    name += &word.to_string();
                }
                TokenTree::Punct(mark) if !is_value => name.push(mark.as_char()),
                token => value.push(token.clone()),
            }
            at += 1;
        }
        at
    }

    /// An attribute and the tokens of its value, with those of attributes that have none.
    fn attribute(&mut self, name: &str, value: Vec<TokenTree>) {
        let mut value = value.into_iter().peekable();
        if let Some(text) = value.next_if(|token| text_of(token).is_some()).as_ref().and_then(text_of) {
            if FOR_PEOPLE.contains(&name) && has_letters(&text) {
                self.add(text, "an attribute for people");
            } else if !LISTS.contains(&name) {
                self.literal(text);
            }
        }
        if !LISTS.contains(&name) {
            self.code(value.collect());
        }
    }
}

impl Visit<'_> for Reader {
    fn visit_attribute(&mut self, _: &Attribute) {}

    fn visit_item(&mut self, item: &Item) {
        let attributes = match item {
            Item::Mod(item) => &item.attrs,
            Item::Fn(item) => &item.attrs,
            _ => return visit::visit_item(self, item),
        };
        if !is_for_tests(attributes) {
            visit::visit_item(self, item);
        }
    }

    /// Skips the messages of errors, which are for the operator.
    fn visit_item_impl(&mut self, item: &ItemImpl) {
        let of = item.trait_.as_ref().and_then(|(path, _)| path.segments.last());
        let is_error = matches!(&*item.self_ty, Type::Path(path)
            if path.path.segments.last().is_some_and(|name| name.ident.to_string().ends_with("Error")));
        if !(is_error && of.is_some_and(|name| name.ident == "Display")) {
            visit::visit_item_impl(self, item);
        }
    }

    fn visit_expr_method_call(&mut self, call: &ExprMethodCall) {
        if call.method == "expect" {
            self.visit_expr(&call.receiver);
        } else {
            visit::visit_expr_method_call(self, call);
        }
    }

    fn visit_lit_str(&mut self, text: &LitStr) {
        self.literal(text.value());
    }

    fn visit_macro(&mut self, called: &Macro) {
        let name = called.path.segments.last().map(|name| name.ident.to_string()).unwrap_or_default();
        self.macro_called(&name, called.tokens.clone());
    }
}

/// Returns whether a token joins the tokens around it.
fn continues(before: Option<&TokenTree>) -> bool {
    matches!(before, Some(TokenTree::Punct(mark)) if !"/'".contains(mark.as_char()))
}

/// Returns whether the name of an attribute and its `=` begin here.
fn begins_attribute(tokens: &[TokenTree]) -> bool {
    let mut expects_name = true;
    for token in tokens {
        match token {
            TokenTree::Ident(_) if expects_name => expects_name = false,
            TokenTree::Punct(mark) if "-:".contains(mark.as_char()) && !expects_name => expects_name = true,
            TokenTree::Punct(mark) => {
                return mark.as_char() == '=' && mark.spacing() == Spacing::Alone && !expects_name;
            }
            _ => return false,
        }
    }
    false
}

/// The index after a closing tag.
fn after_tag(tokens: &[TokenTree], from: usize) -> usize {
    let end = tokens[from..].iter().position(|token| matches!(token, TokenTree::Punct(mark) if mark.as_char() == '>'));
    end.map_or(tokens.len(), |end| from + end + 1)
}

/// The sources of the pages, by their place in the repository.
fn pages() -> BTreeMap<String, String> {
    ["app/src", "app/assist/src", "server/src/web", "server/src/web.rs"]
        .into_iter()
        .flat_map(|place| files(place, "rs"))
        .collect()
}

#[test]
fn no_page_has_words_for_people_of_its_own() {
    let official = Official::embedded().expect("official texts");
    let catalogues = Catalogues::load(&app::Settings::default(), &official).expect("catalogues");
    // A component may be told under which key its words are.
    let is_key = |text: &str| text.contains('-') && catalogues.fallback().find(text).is_some();
    let mut unused = EXCEPTIONS.to_vec();
    let mut found = Vec::new();
    for (file, source) in pages() {
        for Words { text, because } in Reader::of(&source) {
            let is =
                |(place, what, _): &(&str, &str, &str)| file.starts_with(place) && (what.is_empty() || *what == text);
            if EXCEPTIONS.iter().any(is) {
                unused.retain(|exception| !is(exception));
            } else if !is_key(&text) {
                found.push(format!("{file}: {because}: {text}"));
            }
        }
    }
    assert_eq!(found, [""; 0]);
    assert!(unused.is_empty(), "exceptions that nothing needs: {unused:?}");
}

#[test]
fn words_for_people_are_found_wherever_they_stand_on_a_page() {
    for wrong in [
        "<p>\"Please wait\"</p>",
        "<p>\"back\"</p>",
        "<p>back</p>",
        "<p>{move || \"Please wait\"}</p>",
        "<p class=\"a\"><b/>\"ok\"</p>",
        "<p>{t(\"wait\")} \"(min)\"</p>",
        "<button aria-label=\"close\">{x}</button>",
        "<input placeholder=\"name\" hidden class=\"a b\"/>",
        "<input hidden title=\"name\" hidden/>",
        "<TextField label=\"name\" focused/>",
        "<Button on:press=move |_| say(\"Please wait\") press=x/>",
        "<Button says=\"Back\"/>",
        "<p data-wait=format!(\"{count} people wait\")></p>",
        "<p>{shown.then(|| view! { <b title=\"x\"></b> })}</p>",
        "<svg role=\"img\" aria-label=\"a drawing\"></svg>",
    ] {
        let source = format!("fn page() -> impl IntoView {{ view! {{ {wrong} }} }}");
        assert_eq!(Reader::of(&source).len(), 1, "{wrong}: {:?}", Reader::of(&source));
    }
    for wrong in [
        "const LEAD: &str = \"Please wait here\";",
        "fn page() -> String { \"Back\".to_owned() }",
        "fn page() -> String { format!(\"{count} people wait\") }",
        "impl fmt::Display for Notice { fn fmt(&self) { write!(f, \"Please wait\") } }",
    ] {
        assert_eq!(Reader::of(wrong).len(), 1, "{wrong}");
    }
}

#[test]
fn what_no_person_reads_may_stand_in_a_source() {
    for right in [
        "/// Please wait.\nfn page() { panic!(\"Please wait\"); call().expect(\"a clock that runs\"); }",
        "fn page() { tracing::warn!(%error, \"nothing could be written\"); }",
        "#[expect(dead_code, reason = \"the macro of a page uses it\")] struct Page;",
        "impl fmt::Display for StoreError { fn fmt(&self) { write!(f, \"the disk is full\") } }",
        "#[cfg(test)] mod tests { const WORDS: &str = \"Please wait\"; }",
        "fn page() { view! { <p class=\"desk-list is-open\" id=\"x\" aria-label=t(\"wait\")>{t(\"wait-lead\")} \"：\"</p> } }",
        "fn page() { view! { <Field name=NAME label=text(\"name\") hint note=x.then_some(\"\") inputmode=\"numeric\"/> } }",
    ] {
        assert_eq!(Reader::of(right), [], "{right}");
    }
}
