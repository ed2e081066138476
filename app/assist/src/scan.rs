//! Working with one switch: a frame goes from one thing to the next by itself, and a press anywhere, or of the space or
//! Enter key, presses what it is at. The letters of a board are framed row by row, and a row that is pressed key by key: one
//! after the other, the last of fifty would be reached after two minutes.

use std::cell::RefCell;

use gloo_timers::callback::Interval;
use gloo_utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, HtmlSelectElement, KeyboardEvent};

use crate::{board, dom};

/// The time that the frame stays at one thing, in milliseconds.
const STAY: u32 = 2000;
/// The times that it stays as long for those who asked for time.
const PATIENCE: u32 = 3;
/// The times that the frame goes through a row before it leaves it.
const ROUNDS: usize = 2;
/// The selectors of what the frame goes to, in the order of the page: what is asked, the way on, then the head.
const THINGS: [&str; 5] =
    ["main input:not([type=hidden]), main select", "main summary", "main a[href^='#']", "main button", "header button"];
/// The attribute of the thing that is framed.
const FRAMED: &str = "data-scanned";

thread_local! {
    static FRAME: RefCell<Frame> = RefCell::default();
    static BEGUN: RefCell<Option<Interval>> = const { RefCell::new(None) };
}

/// The frame and where it is.
#[derive(Default)]
struct Frame {
    /// The screen that it is on.
    screen: Option<Element>,
    /// The place that it goes to next, among all that can be framed or in the row.
    next: usize,
    /// The row that it has gone into.
    row: Option<Vec<HtmlElement>>,
    /// The thing that is framed, or a row of keys.
    framed: Vec<HtmlElement>,
    /// The time that it has been there, in times of [`STAY`].
    stayed: u32,
}

/// Lets the frame go, if it does not yet.
pub(crate) fn begin() {
    if BEGUN.with_borrow(Option::is_some) {
        return;
    }
    dom::listen_first("click", |event| press(&event));
    dom::listen_first("keydown", |event| {
        let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
        if matches!(key.as_deref(), Some(" " | "Enter")) {
            press(&event);
        }
    });
    BEGUN.set(Some(Interval::new(STAY, || FRAME.with_borrow_mut(Frame::wait))));
    FRAME.with_borrow_mut(Frame::step);
}

fn is_on() -> bool {
    dom::view_is("scan", "on")
}

fn is_letter(thing: &Element) -> bool {
    dom::is_within(thing, &format!(".{}", board::LETTERS))
}

/// The things that can be framed now, the letters of a board row by row.
fn stops() -> Vec<Vec<HtmlElement>> {
    let is_there = |thing: &HtmlElement| thing.offset_parent().is_some() && !dom::is_within(thing, "[aria-hidden]");
    let mut all: Vec<Vec<HtmlElement>> = Vec::new();
    for thing in THINGS.into_iter().flat_map(dom::find_all).filter(is_there) {
        match all.last_mut() {
            Some(row) if is_letter(&thing) && continues(row, &thing) => row.push(thing),
            _ => all.push(vec![thing]),
        }
    }
    all
}

/// Returns whether a key stands in one line with a row of keys, across or, as kana do, downwards.
fn continues(row: &[HtmlElement], key: &HtmlElement) -> bool {
    let (Some(first), Some(last)) = (row.first(), row.last()) else { return false };
    let is_line = |side: fn(&HtmlElement) -> i32| side(first) == side(key) && side(last) == side(key);
    is_letter(first) && (is_line(HtmlElement::offset_top) || is_line(HtmlElement::offset_left))
}

/// The element that is framed for a thing: around a choice with its words.
fn place_of(thing: &HtmlElement) -> Element {
    thing.closest("label").ok().flatten().unwrap_or_else(|| thing.clone().into())
}

impl Frame {
    fn wait(&mut self) {
        self.stayed += 1;
        if self.stayed >= if dom::view_is("pace", "slow") { PATIENCE } else { 1 } {
            self.stayed = 0;
            self.step();
        }
    }

    /// Goes to the next thing.
    fn step(&mut self) {
        for thing in self.framed.drain(..) {
            dom::mark(&place_of(&thing), FRAMED, false);
        }
        if !is_on() || document().hidden() {
            return;
        }
        // A new screen begins anew; so does coming to its end.
        let screen = document().query_selector("main").ok().flatten();
        if screen != self.screen {
            (self.screen, self.next, self.row) = (screen, 0, None);
        }
        let all = stops();
        if let Some(row) = self.row.take_if(|row| self.next >= row.len() * ROUNDS) {
            self.next = all.iter().position(|stop| stop.first() == row.first()).map_or(0, |at| at + 1);
        }
        let count = self.row.as_ref().map_or(all.len(), Vec::len);
        let Some(at) = self.next.checked_rem(count) else { return };
        self.framed = match &self.row {
            Some(row) => vec![row[at].clone()],
            None => all[at].clone(),
        };
        self.next = if self.row.is_some() { self.next } else { at } + 1;
        for thing in &self.framed {
            dom::mark(&place_of(thing), FRAMED, true);
        }
        if let Some(first) = self.framed.first() {
            dom::bring_into_sight(&place_of(first));
        }
    }

    /// Goes into a row of keys.
    fn enter(&mut self, keys: Vec<HtmlElement>) {
        (self.row, self.next, self.stayed) = (Some(keys), 0, 0);
        self.step();
    }
}

/// Presses what is framed in place of what was pressed.
fn press(event: &Event) {
    if !is_on() || !event.is_trusted() {
        return;
    }
    event.prevent_default();
    // A key goes on to whoever counts signs of life; a touch has been counted when it began.
    if event.type_() == "click" {
        event.stop_immediate_propagation();
    }
    let framed = FRAME.with_borrow(|frame| frame.framed.clone());
    let mut connected = framed.iter().filter(|thing| thing.is_connected());
    match (connected.next(), connected.next()) {
        (Some(_), Some(_)) => FRAME.with_borrow_mut(|frame| frame.enter(framed)),
        (Some(thing), None) => act(thing),
        (None, _) => {}
    }
}

/// Presses one thing.
fn act(thing: &HtmlElement) {
    // What was pressed may go on being pressed: the frame starts over, at the letters where one was written.
    let letters = || stops().iter().position(|stop| stop.first().is_some_and(|first| is_letter(first)));
    let next = if is_letter(thing) { letters().unwrap_or_default() } else { 0 };
    FRAME.with_borrow_mut(|frame| (frame.next, frame.row) = (next, None));
    // A list would open a window of the browser, which no switch reaches: each press chooses the next.
    if let Some(list) = thing.dyn_ref::<HtmlSelectElement>() {
        let count = i32::try_from(list.length()).unwrap_or(i32::MAX);
        list.set_selected_index((list.selected_index() + 1).checked_rem(count).unwrap_or_default());
    } else {
        // It is pressed while nothing here is borrowed: whoever hears it may come back.
        thing.click();
    }
    if thing.dyn_ref::<HtmlInputElement>().is_some_and(|field| field.type_() != "radio") {
        _ = thing.focus();
    }
}
