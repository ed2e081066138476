//! Pads to write on: strokes of a finger, pen or mouse, kept as vectors and drawn at whatever size the pad has. One is for
//! the signature; the others are for those who can neither type nor use a board of letters, and what they write is read
//! by the staff alone.
//!
//! A pad shows only where it can work: style hides it until the page has been taken over. Turning or resizing the tablet
//! redraws; scrolling never clears.

use domain::{
    Point, Question,
    signature::{ADDRESS_INK_MAX, DRAWN_MAX, NAME_INK_MAX, PAD_ASPECT, Stroke},
};
use leptos::{ev::PointerEvent, prelude::*};

use super::ink::Ink;
use crate::{
    catalogue::{t, text},
    state::{Hand, KioskState},
    text::{Text, changing},
};

/// The message at the pad of the signature.
const ERROR: &str = "signature-strokes-error";

/// The button that opens a pad.
pub const OPENER: &str = "[data-hand]";

/// In writing to be read, points nearer to each other than this part of the pad's width are one.
const NEAR: f32 = 0.003;

/// A touch that stays within this part of the pad's width is a dot: some 2 mm, as skin gives way.
const DOT: f32 = 0.02;

/// The pad of the signature.
#[component]
pub fn SignaturePad(
    /// The mistake in the drawing.
    error: Option<Text>,
) -> impl IntoView {
    let KioskState { pads, hand, .. } = KioskState::here();
    let paper = Paper { strokes: pads.signature, hand, max: DRAWN_MAX, timed: true };
    view! { <Pad paper label=t("signature-pad") hint=text("signature-pad-hint") error/> }
}

/// A button among those below a field, and the pad that takes its place. A pad with something on it is open whenever it
/// is come to.
#[component]
pub fn HandPad(
    /// The entry: 氏名 or 住所.
    question: Question,
) -> impl IntoView {
    let (KioskState { pads, hand, .. }, of_name) = (KioskState::here(), question == Question::Name);
    let (strokes, max) = if of_name { (pads.name, NAME_INK_MAX) } else { (pads.address, ADDRESS_INK_MAX) };
    let label = t(if of_name { "hand-name" } else { "hand-address" });
    let is_open = RwSignal::new(!strokes.read_untracked().is_empty());
    let open = move |_| {
        is_open.set(true);
        request_animation_frame(move || (hand.focus)(".kiosk-hand__pad"));
    };
    let pad = move || {
        is_open.get().then(|| {
            view! {
                <div class="kiosk-hand__pad" role="group" aria-label=label.clone() tabindex="-1">
                    <p>{text("hand-note")}</p>
                    <Pad paper=Paper { strokes, hand, max, timed: false } label=label.clone() hint=text("hand-hint")/>
                </div>
            }
            .into_any()
        })
    };
    view! {
        <button
            class="kiosk-button"
            type="button"
            data-type="outline"
            data-hand=""
            hidden=move || is_open.get()
            on:click=open
        >
            {text("hand-open")}
        </button>
        {pad}
    }
}

/// The surface of a pad.
#[derive(Clone, Copy)]
struct Paper {
    strokes: RwSignal<Vec<Stroke>>,
    /// The input device.
    hand: Hand,
    /// The most points.
    max: usize,
    /// True if the time of each point is kept. The movement is a part of a signature; for writing that is only read the
    /// shape is enough, and takes less room.
    timed: bool,
}

/// A pad and its two buttons.
#[component]
fn Pad(
    /// The surface.
    paper: Paper,
    /// The text to be written there.
    label: String,
    /// The text on the empty pad.
    hint: Text,
    /// The mistake in the drawing.
    #[prop(default = None)]
    error: Option<Text>,
) -> impl IntoView {
    let strokes = paper.strokes;
    let pens = StoredValue::new(Vec::<Pen>::new());
    let down = move |event: PointerEvent| {
        if event.button() != 0 {
            return;
        }
        event.prevent_default();
        if let Some(pen) = Pen::lower(&event, paper) {
            pens.update_value(|pens| lower(pens, pen));
        }
    };
    let moved = move |event: PointerEvent| pens.update_value(|pens| draw(pens, &event));
    let lift = move |event: PointerEvent| pens.update_value(|pens| lift(pens, &event));
    let undo = move |_| strokes.update(|strokes| _ = strokes.pop());
    let clear = move |_| strokes.update(Vec::clear);
    let ink = move || {
        Some(strokes.get()).filter(|strokes| !strokes.is_empty()).map(|strokes| view! { <Ink strokes/> }.into_any())
    };
    let template = text("signature-strokes");
    let count =
        changing(move || Some(template.clone().fill("count", &Text::literal(strokes.read().len().to_string()))));
    let described = error.is_some().then_some(ERROR);
    view! {
        <div class="kiosk-pad">
            {error.map(|error| view! { <p class="kiosk-error" id=ERROR>{error}</p> }.into_any())}
            <div
                class="kiosk-pad__field"
                role="img"
                aria-label=label
                aria-describedby=described
                on:pointerdown=down
                on:pointermove=moved
                on:pointerup=lift
                on:pointercancel=lift
            >
                <span class="kiosk-pad__hint" hidden=move || !strokes.read().is_empty()>
                    {hint}
                </span>
                {ink}
            </div>
            <div class="kiosk-pad__tools">
                <button class="kiosk-button" data-type="outline" type="button" on:click=undo>
                    {text("signature-undo")}
                </button>
                <button class="kiosk-button" data-type="outline" type="button" on:click=clear>
                    {text("signature-clear")}
                </button>
                <p class="kiosk-pad__count" role="status">
                    {count}
                </p>
            </div>
        </div>
    }
}

/// A pointer on the pad: a finger, a pen, a palm. The browser's primary touch is often a thumb that holds the tablet,
/// so the pad itself decides which of them draws: the latest that began on it, the first of them in the list. While
/// that one is drawing, another has to move to take its place: a palm that comes down lies still.
#[derive(Clone, Copy)]
struct Pen {
    pointer: i32,
    /// The event time of the first point.
    since: f64,
    paper: Paper,
    /// The first point.
    first: Point,
    /// True if it has moved away from there.
    moved: bool,
    /// True if it draws, the first of them.
    draws: bool,
    /// The points on the paper when it came.
    before: usize,
}

/// A pen comes down, and draws unless another is drawing.
fn lower(pens: &mut Vec<Pen>, pen: Pen) {
    match pens.first() {
        Some(other) if other.draws && other.moved => pens.push(pen),
        other => {
            if other.is_some_and(|other| other.draws) {
                // A palm that lies there is no dot.
                pen.paper.strokes.update(|strokes| _ = strokes.pop());
            }
            take_over(pens, pen);
        }
    }
}

/// A pen moves: the one that draws goes on, another takes its place once it is away from where it began.
fn draw(pens: &mut Vec<Pen>, event: &PointerEvent) {
    let Some(pen) = pens.iter_mut().find(|pen| pen.pointer == event.pointer_id()) else { return };
    let Some(point) = pen.paper.point(event, pen.since) else { return };
    pen.moved |= distance(&pen.first, &point) > DOT;
    let pen = *pen;
    if !pen.draws && pen.moved {
        take_over(pens, pen);
    }
    if pen.draws || pen.moved {
        pen.draw(point);
    }
}

/// From here on a pen draws, and whatever else is on the pad does not count any more.
fn take_over(pens: &mut Vec<Pen>, pen: Pen) {
    pens.clear();
    pens.push(Pen { draws: true, ..pen });
    pen.start();
}

/// A pen is lifted. One that only touched the pad made a dot; beside another that was drawing meanwhile it was a palm, and
/// so it was where the browser takes the touch away.
fn lift(pens: &mut Vec<Pen>, event: &PointerEvent) {
    let Some(at) = pens.iter().position(|pen| pen.pointer == event.pointer_id()) else { return };
    let pen = pens.remove(at);
    let is_cancelled = event.type_() == "pointercancel";
    if pen.draws && !pen.moved && is_cancelled {
        pen.paper.strokes.update(|strokes| _ = strokes.pop());
    } else if !pen.draws && !is_cancelled && pen.before == pen.paper.points() {
        pen.start();
    }
}

/// The distance of two points, in widths of the pad.
fn distance(one: &Point, other: &Point) -> f32 {
    (one.x - other.x).hypot((one.y - other.y) / PAD_ASPECT)
}

impl Paper {
    /// The point of an event, with the time since an earlier event.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to what the record takes")]
    fn point(self, event: &PointerEvent, since: f64) -> Option<Point> {
        let (x, y) = (self.hand.place)(event)?;
        // Four places are finer than any screen, three than any eye; both are short in the record.
        let places = if self.timed { 10_000.0 } else { 1_000.0 };
        let part = |part: f64| ((part.clamp(0.0, 1.0) * places).round() / places) as f32;
        Some(Point {
            x: part(x),
            y: part(y),
            at: if self.timed { (event.time_stamp() - since).max(0.0) as u32 } else { 0 },
        })
    }

    /// The points on it.
    fn points(self) -> usize {
        self.strokes.with_untracked(|all| all.iter().map(Vec::len).sum())
    }
}

impl Pen {
    fn lower(event: &PointerEvent, paper: Paper) -> Option<Self> {
        (paper.hand.hold)(event);
        let last =
            paper.strokes.with_untracked(|all| all.last().and_then(|stroke| stroke.last()).map(|point| point.at));
        // A pause between strokes counts as a second, so that times only ever grow.
        let since = event.time_stamp() - last.map_or(0.0, |at| f64::from(at) + 1000.0);
        let pointer = event.pointer_id();
        let first = paper.point(event, since)?;
        Some(Self { pointer, since, paper, first, moved: false, draws: false, before: paper.points() })
    }

    /// Begins a stroke.
    fn start(self) {
        self.paper.strokes.update(|strokes| strokes.push(Vec::new()));
        self.draw(self.first);
    }

    fn draw(self, point: Point) {
        let Paper { strokes, max, timed, .. } = self.paper;
        let is_near = |last: &Point| distance(last, &point) < NEAR;
        let again = strokes.with_untracked(|all| all.last().and_then(|stroke| stroke.last()).is_some_and(is_near));
        if (timed || !again) && self.paper.points() < max {
            strokes.update(|strokes| strokes.last_mut().into_iter().for_each(|stroke| stroke.push(point)));
        }
    }
}
