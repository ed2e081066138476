//! The words of a screen, in the order of their reading.

use gloo_utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, FormData, HtmlFormElement, HtmlInputElement, HtmlOptionElement, HtmlSelectElement, Node};

use crate::dom;

/// The elements that stand within a line.
const INLINE: [&str; 7] = ["A", "B", "BDI", "EM", "RUBY", "SPAN", "STRONG"];

/// Something to be read.
pub(super) struct Part {
    /// Its language, as a BCP 47 tag.
    pub(super) language: String,
    pub(super) words: String,
    /// Set for an answer, which is read whole or not at all.
    pub(super) is_typed: bool,
}

/// Collects what is to be said.
pub(super) struct Reader<'a> {
    /// The language of the screen.
    screen: &'a str,
    parts: Vec<Part>,
    /// The words of the buttons, which come last.
    buttons: Vec<Part>,
    /// The name as it was typed, and its kana.
    name: String,
    kana: String,
    /// The words that tell that a choice was made.
    chosen: String,
}

impl<'a> Reader<'a> {
    pub(super) fn new(screen: &'a str) -> Self {
        let form = document().get_element_by_id("question").and_then(|form| form.dyn_into::<HtmlFormElement>().ok());
        let fields = form.and_then(|form| FormData::new_with_form(&form).ok());
        let field = |name: &str| fields.as_ref()?.get(name).as_string().map(|value| value.trim().to_owned());
        let button = document().query_selector("[data-action=read-aloud]").ok().flatten();
        Self {
            screen,
            parts: Vec::new(),
            buttons: Vec::new(),
            name: field("person.name").unwrap_or_default(),
            kana: field("person.kana").unwrap_or_default(),
            chosen: button.and_then(|button| button.get_attribute("data-chosen")).unwrap_or_default(),
        }
    }

    /// Collects what the screen says, in the order of its reading.
    pub(super) fn read_screen(mut self) -> Vec<Part> {
        if let Some(main) = dom::screen() {
            self.element(&main, self.screen);
        }
        for button in self.buttons {
            // A page may have the same button for each of its answers.
            if self.parts.iter().all(|part| part.words != button.words) {
                self.parts.push(button);
            }
        }
        self.parts.retain(|part| !part.words.trim().is_empty());
        self.parts
    }

    /// An element, with the language around it.
    fn element(&mut self, element: &Element, outer: &str) {
        if is_unread(element) {
            return;
        }
        let own = element.get_attribute("lang");
        let language = own.as_deref().unwrap_or(outer);
        let is_image = element.get_attribute("role").is_some_and(|role| role == "img");
        match element.tag_name().as_str() {
            _ if is_image => self.part(element.get_attribute("aria-label").unwrap_or_default(), language),
            "INPUT" => {
                if let Some(field) = element.dyn_ref::<HtmlInputElement>().filter(|field| field.type_() == "text") {
                    self.answer(field.value());
                }
            }
            "TEXTAREA" => {}
            "SELECT" => self.answer(chosen_of(element).unwrap_or_default()),
            "BUTTON" => {
                self.buttons.push(Part { language: language.to_owned(), words: words(element), is_typed: false });
            }
            "BDI" => self.answer(words(element)),
            tag => self.content(element, tag, language),
        }
    }

    fn content(&mut self, element: &Element, tag: &str, language: &str) {
        // What has a class of its own stands apart, even within a line.
        let is_apart = !INLINE.contains(&tag) || element.has_attribute("class");
        if is_apart {
            self.part(String::new(), language);
        }
        // What is folded nobody has opened yet.
        let is_folded = tag == "DETAILS" && !element.has_attribute("open");
        for child in children(element) {
            if let Some(child) = child.dyn_ref::<Element>() {
                if !is_folded || child.tag_name() == "SUMMARY" {
                    self.element(child, language);
                }
            } else if child.node_type() == Node::TEXT_NODE {
                self.words(&child.node_value().unwrap_or_default(), language);
            }
        }
        if tag == "LABEL" && matches!(element.query_selector("input:checked"), Ok(Some(_))) {
            self.part(self.chosen.clone(), self.screen);
        }
        if is_apart {
            self.part(String::new(), language);
        }
    }

    /// Begins a part.
    fn part(&mut self, words: String, language: &str) {
        self.parts.push(Part { language: language.to_owned(), words, is_typed: false });
    }

    /// Goes on with a part, or begins one where the language is another.
    fn words(&mut self, words: &str, language: &str) {
        match self.parts.last_mut() {
            Some(last) if !last.is_typed && last.language == language => last.words += words,
            _ => self.part(words.to_owned(), language),
        }
    }

    /// An answer; a name is read by its kana.
    fn answer(&mut self, words: String) {
        let is_name = !self.name.is_empty() && !self.kana.is_empty() && words.trim() == self.name;
        let words = if is_name { self.kana.clone() } else { words };
        self.parts.push(Part { language: self.screen.to_owned(), words, is_typed: true });
        self.part(String::new(), self.screen);
    }
}

/// Returns whether an element is not read: it is hidden from all, or from those who listen.
fn is_unread(element: &Element) -> bool {
    element.tag_name() == "RT"
        || element.get_attribute("aria-hidden").is_some_and(|hidden| hidden == "true")
        || element.get_client_rects().length() == 0
}

/// The text of the chosen option of a list.
fn chosen_of(list: &Element) -> Option<String> {
    let list = list.dyn_ref::<HtmlSelectElement>().filter(|list| !list.value().is_empty())?;
    let chosen = list.item(u32::try_from(list.selected_index()).ok()?)?;
    Some(chosen.dyn_ref::<HtmlOptionElement>()?.text())
}

/// The words of a node without their readings.
fn words(node: &Node) -> String {
    if node.node_type() == Node::TEXT_NODE {
        return node.node_value().unwrap_or_default();
    }
    let is_reading = node.dyn_ref::<Element>().is_some_and(|element| element.tag_name() == "RT");
    if is_reading { String::new() } else { children(node).map(|child| words(&child)).collect() }
}

fn children(node: &Node) -> impl Iterator<Item = Node> + use<> {
    std::iter::successors(node.first_child(), Node::next_sibling)
}
