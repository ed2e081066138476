//! Boards of letters below a field: kana, Latin letters, digits. For those who cannot use the tablet's own keyboard, by
//! touch, by one switch, or with the keys of another. The words on the keys that are no letters come with the button that
//! opens the board.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use domain::{
    kana::{self, Mark},
    string_enum,
};
use gloo_events::{EventListener, EventListenerOptions};
use gloo_utils::document;
use js_sys::{Array, Intl::Segmenter, Object};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventInit, HtmlElement, HtmlInputElement, InputEvent, InputEventInit, SelectionMode};

use crate::dom;

/// The fifty sounds, five to a row; a space is a place without a key.
const KANA: &str = "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもや ゆ よらりるれろわ を ん";
const LATIN: &str = "abcdefghijklmnopqrstuvwxyz-'.";
const DIGITS: &str = "1234567890-";
/// The class of the part of a board where its letters stand.
pub(crate) const LETTERS: &str = "kiosk-boards__letters";

thread_local! {
    static OPEN: RefCell<Option<Open>> = const { RefCell::new(None) };
}

/// The board that is open.
struct Open {
    board: Rc<Board>,
    /// The events that it hears, for as long as it is open.
    _listeners: Vec<EventListener>,
}

/// A board and what it writes into.
struct Board {
    opener: HtmlElement,
    /// The fields of the button, which share its board.
    fields: Vec<HtmlInputElement>,
    /// The place of the field that is written into.
    written: Cell<usize>,
    element: Element,
    /// The place where it says that there is no such letter.
    message: Element,
    /// Set while its Latin letters are capitals.
    upper: Cell<bool>,
}

string_enum! {
    /// The keys that are no letters. Their words are attributes of the opener, by the same names.
    enum Key {
        Voiced = "voiced",
        SemiVoiced = "semi-voiced",
        Small = "small",
        Long = "long",
        Capital = "capital",
        Space = "space",
        Delete = "delete",
        Clear = "clear",
        Close = "close",
    }
}

/// Opens the board of a button, in place of any other, or puts it away.
pub(crate) fn toggle(opener: HtmlElement) {
    let closed = OPEN.take().map(|open| open.board);
    if let Some(closed) = &closed {
        closed.put_away();
    }
    if closed.is_none_or(|closed| closed.opener != opener)
        && let Some(open) = open(opener)
    {
        OPEN.set(Some(open));
    }
}

fn open(opener: HtmlElement) -> Option<Open> {
    let kind = opener.get_attribute("data-board")?;
    let ids = opener.get_attribute("data-field")?;
    let fields: Vec<HtmlInputElement> =
        ids.split(' ').filter_map(|id| document().get_element_by_id(id)?.dyn_into().ok()).collect();
    // Of several the first that is empty.
    let written = fields.iter().position(|field| field.value().is_empty()).unwrap_or_default();
    let field = fields.get(written)?;
    let (letters, mut keys): (_, Vec<_>) = match kind.as_str() {
        // The form asks for フリガナ in katakana.
        "kana" if field.name() == "person.kana" => {
            (kana::katakana(KANA), vec![Key::Voiced, Key::SemiVoiced, Key::Small, Key::Long])
        }
        "kana" => (KANA.to_owned(), vec![Key::Voiced, Key::SemiVoiced, Key::Small, Key::Long]),
        "latin" => (LATIN.to_owned(), vec![Key::Capital]),
        "number" => (DIGITS.to_owned(), vec![]),
        _ => return None,
    };
    if kind != "number" {
        keys.push(Key::Space);
    }
    keys.extend([Key::Delete, Key::Clear, Key::Close]);

    let element = make("div", "kiosk-boards__board")?;
    element.set_id("board");
    dom::set(&element, "data-kind", &kind);
    dom::set(&element, "role", "group");
    // By its button, whose readings are not spoken.
    dom::set(&element, "aria-labelledby", &opener.id());
    let letter =
        |letter: char| if letter.is_whitespace() { make("span", "") } else { button(&letter.to_string(), None) };
    append(&element, LETTERS, letters.chars().filter_map(letter))?;
    append(&element, "kiosk-boards__marks", keys.into_iter().filter_map(|key| word_key(&opener, key)))?;
    let message = make("p", "kiosk-boards__none")?;
    dom::set(&message, "role", "status");
    dom::set(&message, "data-text", &opener.get_attribute("data-none").unwrap_or_default());
    element.append_with_node_1(&message).ok()?;

    // A name begins with a capital.
    let upper = Cell::new(field.value().is_empty());
    let board = Rc::new(Board { opener, fields, written: Cell::new(written), element, message, upper });
    board.opener.parent_element()?.insert_adjacent_element("afterend", &board.element).ok()?;
    board.show_capitals();
    board.show_written();
    dom::set(&board.opener, "aria-expanded", "true");
    dom::set(&board.opener, "aria-controls", "board");
    dom::bring_into_sight(&board.element);
    Some(Open { _listeners: board.listen(), board })
}

fn make(tag: &str, class: &str) -> Option<Element> {
    let element = document().create_element(tag).ok()?;
    if !class.is_empty() {
        element.set_class_name(class);
    }
    Some(element)
}

fn append(board: &Element, class: &str, keys: impl Iterator<Item = Element>) -> Option<()> {
    let part = make("div", class)?;
    for key in keys {
        part.append_with_node_1(&key).ok()?;
    }
    board.append_with_node_1(&part).ok()
}

fn button(label: &str, key: Option<Key>) -> Option<Element> {
    let button = make("button", "kiosk-button kiosk-boards__key")?;
    dom::set(&button, "type", "button");
    button.set_text_content(Some(label));
    if let Some(key) = key {
        dom::set(&button, "data-key", key.name());
    }
    Some(button)
}

fn word_key(opener: &Element, key: Key) -> Option<Element> {
    button(&opener.get_attribute(&format!("data-{}", key.name()))?, Some(key))
}

/// The key that an event is about.
fn key_of(event: &Event) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest("button").ok()?
}

impl Board {
    fn listen(self: &Rc<Self>) -> Vec<EventListener> {
        let follow = |(at, field): (usize, &HtmlInputElement)| {
            let board = self.clone();
            EventListener::new(field, "focus", move |_| {
                board.written.set(at);
                board.show_written();
            })
        };
        // The field keeps the focus and its caret when a key is touched.
        let keep = |event: &Event| {
            if key_of(event).is_some() {
                event.prevent_default();
            }
        };
        let options = EventListenerOptions::enable_prevent_default();
        let keep = EventListener::new_with_options(&self.element, "pointerdown", options, keep);
        let board = self.clone();
        let press = EventListener::new(&self.element, "click", move |event| {
            if let Some(key) = key_of(event) {
                board.press(&key);
            }
        });
        self.fields.iter().enumerate().map(follow).chain([keep, press]).collect()
    }

    /// The field that is written into: of several the one that was touched last.
    fn field(&self) -> &HtmlInputElement {
        &self.fields[self.written.get()]
    }

    /// Marks the field that is written into, where there are several.
    fn show_written(&self) {
        for (at, field) in self.fields.iter().enumerate().filter(|_| self.fields.len() > 1) {
            dom::mark(field, "data-written", at == self.written.get());
        }
    }

    fn put_away(&self) {
        dom::set(&self.opener, "aria-expanded", "false");
        for field in &self.fields {
            dom::mark(field, "data-written", false);
        }
        self.element.remove();
    }

    fn press(&self, button: &Element) {
        self.say_none(false);
        let name = button.get_attribute("data-key");
        let key = name.and_then(|name| Key::from_name(&name));
        match key {
            None => self.write(&button.text_content().unwrap_or_default()),
            Some(Key::Voiced) => self.mark(Mark::Voiced),
            Some(Key::SemiVoiced) => self.mark(Mark::SemiVoiced),
            Some(Key::Small) => self.mark(Mark::Small),
            Some(Key::Long) => self.write("ー"),
            Some(Key::Capital) => {
                self.upper.set(!self.upper.get());
                self.show_capitals();
            }
            Some(Key::Space) => self.write(" "),
            Some(Key::Delete) => self.delete(),
            Some(Key::Clear) => {
                self.field().set_value("");
                tell(self.field());
            }
            Some(Key::Close) => {
                OPEN.take();
                self.put_away();
                _ = self.opener.focus();
            }
        }
    }

    /// Says that a letter has no such form, until another key is pressed.
    fn say_none(&self, is_none: bool) {
        let words = self.message.get_attribute("data-text").filter(|_| is_none);
        self.message.set_text_content(Some(words.as_deref().unwrap_or_default()));
    }

    /// Puts a text in place of what is chosen in the field, as typing it would.
    fn write(&self, text: &str) {
        let (from, to) = selection(self.field());
        replace(self.field(), text, from, to);
    }

    /// Takes away what is chosen, else the character before the caret.
    fn delete(&self) {
        let (from, to) = selection(self.field());
        let from = if from == to { last_of(&text_before(self.field(), to)) } else { from };
        replace(self.field(), "", from, to);
    }

    /// Gives the kana before the caret another form of its set; says so where there is none.
    fn mark(&self, mark: Mark) {
        let (_, to) = selection(self.field());
        let before = text_before(self.field(), to);
        let from = last_of(&before);
        // A mark may be a character of its own, and the kana one of half the width.
        let last = kana::full_width(&String::from_utf16_lossy(before.get(from as usize..).unwrap_or_default()));
        let mut characters = last.chars();
        let only = characters.next().filter(|_| characters.next().is_none());
        let marked = only.and_then(|kana| kana::with_mark(kana, mark));
        self.say_none(marked.is_none());
        if let Some(marked) = marked {
            replace(self.field(), &marked.to_string(), from, to);
        }
    }

    /// Shows Latin letters as they are written now.
    fn show_capitals(&self) {
        let Ok(Some(shift)) = self.element.query_selector("[data-key=capital]") else { return };
        let upper = self.upper.get();
        dom::set(&shift, "aria-pressed", if upper { "true" } else { "false" });
        for key in dom::find_all::<Element>(&format!(".{LETTERS} button")) {
            let letter = key.text_content().unwrap_or_default();
            let letter = if upper { letter.to_ascii_uppercase() } else { letter.to_ascii_lowercase() };
            key.set_text_content(Some(&letter));
        }
    }
}

/// The beginning and the end of the selection in a field, in UTF-16 units; at the end of the text where there is none.
fn selection(field: &HtmlInputElement) -> (u32, u32) {
    let end = || u32::try_from(field.value().encode_utf16().count()).unwrap_or(u32::MAX);
    let place = |told: Result<Option<u32>, _>| told.ok().flatten().unwrap_or_else(end);
    (place(field.selection_start()), place(field.selection_end()))
}

/// The text in a field before a place, in UTF-16 units.
fn text_before(field: &HtmlInputElement, to: u32) -> Vec<u16> {
    field.value().encode_utf16().take(to as usize).collect()
}

/// The place where the last character of a text begins, whatever it is made of.
fn last_of(text: &[u16]) -> u32 {
    let Some(last) = u32::try_from(text.len()).ok().and_then(|length| length.checked_sub(1)) else { return 0 };
    let segments = Segmenter::new(&Array::of1(&"ja".into()), &Object::new()).segment(&String::from_utf16_lossy(text));
    segments.containing(last).map_or(0, |character| character.index())
}

fn replace(field: &HtmlInputElement, text: &str, from: u32, to: u32) {
    // It fails where there is no such range alone.
    _ = field.set_range_text_with_start_and_end_and_selection_mode(text, from, to, SelectionMode::End);
    tell(field);
}

/// Tells the page that something was typed.
fn tell(field: &HtmlInputElement) {
    let (input, change) = (InputEventInit::new(), EventInit::new());
    input.set_bubbles(true);
    change.set_bubbles(true);
    if let Ok(input) = InputEvent::new_with_event_init_dict("input", &input) {
        _ = field.dispatch_event(&input);
    }
    if let Ok(change) = Event::new_with_event_init_dict("change", &change) {
        _ = field.dispatch_event(&change);
    }
}
