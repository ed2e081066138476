//! Pads to write on: strokes of a finger, pen or mouse, kept as vectors and drawn at whatever size the pad has. One is for
//! the signature; the others are for those who can neither type nor use a board of letters, and what they write is read
//! by the staff alone.
//!
//! A pad shows only where it can work: style hides it until the page has been taken over. Turning or resizing the tablet
//! redraws; scrolling never clears.

use domain::{
    Entry, Point, Sheet,
    signature::{ADDRESS_INK_MAX, DRAWN_MAX, NAME_INK_MAX, PAD_ASPECT, Stroke},
};
use leptos::{ev::PointerEvent, prelude::*, tachys::view::IntoRender};
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::{browser, session::Session};
use crate::{
    catalogue::{t, text},
    components::ink::Ink,
    text::Text,
};

/// The message at the pad of the signature.
const ERROR: &str = "signature-strokes-error";

/// The button that opens a pad.
pub const OPENER: &str = "[data-hand]";

/// In writing to be read, points nearer to each other than this part of the pad's width are one.
const NEAR: f32 = 0.003;

/// What is on the pads of a session. Cheap to copy.
#[derive(Clone, Copy, Default)]
pub struct Pads {
    signature: RwSignal<Vec<Stroke>>,
    name: RwSignal<Vec<Stroke>>,
    address: RwSignal<Vec<Stroke>>,
}

impl Pads {
    /// Those of the session, once there is one.
    fn here() -> Self {
        use_context::<Session>().map(|session| session.pads).unwrap_or_default()
    }

    /// Takes what is written into the sheet.
    pub fn fill_in(self, sheet: &mut Sheet) {
        sheet.signature.strokes = self.signature.get_untracked();
        sheet.person.name_ink = self.name.get_untracked();
        sheet.person.address_ink = self.address.get_untracked();
    }

    /// Wipes all of them.
    pub fn clear(self) {
        for strokes in [self.signature, self.name, self.address] {
            strokes.set(Vec::new());
        }
    }
}

/// The pad of the signature.
#[component]
pub fn SignaturePad(
    /// What is wrong with what is on it.
    error: Option<Text>,
) -> impl IntoView {
    let paper = Paper { strokes: Pads::here().signature, max: DRAWN_MAX, timed: true };
    view! { <Pad paper label=t("signature-pad") hint=text("signature-pad-hint") error/> }
}

/// A button among those below a field, and the pad that takes its place. A pad with something on it is open whenever it
/// is come to.
#[component]
pub fn HandPad(
    /// The entry: 氏名 or 住所.
    entry: Entry,
) -> impl IntoView {
    let (pads, of_name) = (Pads::here(), entry == Entry::Name);
    let (strokes, max) = if of_name { (pads.name, NAME_INK_MAX) } else { (pads.address, ADDRESS_INK_MAX) };
    let label = t(if of_name { "hand-name" } else { "hand-address" });
    let is_open = RwSignal::new(!strokes.read_untracked().is_empty());
    let open = move |_| {
        is_open.set(true);
        request_animation_frame(|| _ = browser::focus(".kiosk-hand__pad"));
    };
    let pad = move || {
        is_open.get().then(|| {
            view! {
                <div class="kiosk-hand__pad" role="group" aria-label=label.clone() tabindex="-1">
                    <p>{text("hand-note")}</p>
                    <Pad paper=Paper { strokes, max, timed: false } label=label.clone() hint=text("hand-hint")/>
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

/// What a pad is written on.
#[derive(Clone, Copy)]
struct Paper {
    strokes: RwSignal<Vec<Stroke>>,
    /// The most points.
    max: usize,
    /// Whether it is of use when a point was drawn: a signature is known by its movement, too, but for writing that is
    /// only read the shape is enough, and little is kept.
    timed: bool,
}

/// A pad and its two buttons.
#[component]
fn Pad(
    /// What is written on.
    paper: Paper,
    /// What is to be written there.
    label: String,
    /// What stands on the empty pad.
    hint: Text,
    /// What is wrong with what is on it.
    #[prop(default = None)]
    error: Option<Text>,
) -> impl IntoView {
    let strokes = paper.strokes;
    let pen = StoredValue::new(None::<Pen>);
    let down = move |event: PointerEvent| {
        // One pen at a time: a resting palm must not draw.
        if pen.get_value().is_some() || !event.is_primary() || event.button() != 0 {
            return;
        }
        event.prevent_default();
        if let Some(started) = Pen::lower(&event, paper) {
            pen.set_value(Some(started));
        }
    };
    let moved = move |event: PointerEvent| {
        if let Some(pen) = pen.get_value().filter(|pen| pen.pointer == event.pointer_id()) {
            pen.draw(&event);
        }
    };
    let lift = move |event: PointerEvent| {
        if pen.get_value().is_some_and(|pen| pen.pointer == event.pointer_id()) {
            pen.set_value(None);
        }
    };
    let undo = move |_| strokes.update(|strokes| _ = strokes.pop());
    let clear = move |_| strokes.update(Vec::clear);
    let ink = move || {
        Some(strokes.get()).filter(|strokes| !strokes.is_empty()).map(|strokes| view! { <Ink strokes/> }.into_any())
    };
    let template = text("signature-strokes");
    let count = move || template.clone().fill("count", &Text::literal(strokes.read().len().to_string())).into_render();
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

/// A pen on the pad.
#[derive(Clone, Copy)]
struct Pen {
    pointer: i32,
    /// The event time of the first point.
    since: f64,
    paper: Paper,
}

impl Pen {
    fn lower(event: &PointerEvent, paper: Paper) -> Option<Self> {
        let pad: Element = event.current_target()?.dyn_into().ok()?;
        // From here on the pad gets every move, even outside its edge.
        _ = pad.set_pointer_capture(event.pointer_id());
        let last =
            paper.strokes.with_untracked(|all| all.last().and_then(|stroke| stroke.last()).map(|point| point.at));
        // A pause between strokes counts as a second, so that times only ever grow.
        let since = event.time_stamp() - last.map_or(0.0, |at| f64::from(at) + 1000.0);
        let pen = Self { pointer: event.pointer_id(), since, paper };
        paper.strokes.update(|strokes| strokes.push(Vec::new()));
        pen.draw(event);
        Some(pen)
    }

    fn draw(self, event: &PointerEvent) {
        let Paper { strokes, max, timed } = self.paper;
        let Some(point) = self.point(event) else { return };
        let is_near = |last: &Point| (point.x - last.x).hypot((point.y - last.y) / PAD_ASPECT) < NEAR;
        let takes = strokes.with_untracked(|all| {
            let again = all.last().and_then(|stroke| stroke.last()).is_some_and(is_near);
            (timed || !again) && all.iter().map(Vec::len).sum::<usize>() < max
        });
        if takes {
            strokes.update(|strokes| strokes.last_mut().into_iter().for_each(|stroke| stroke.push(point)));
        }
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to what the record takes")]
    fn point(self, event: &PointerEvent) -> Option<Point> {
        let pad: Element = event.current_target()?.dyn_into().ok()?;
        let area = pad.get_bounding_client_rect();
        let part = |at: i32, from: f64, size: f64| {
            // Four places are finer than any screen, three than any eye; both are short in the record.
            let places = if self.paper.timed { 10_000.0 } else { 1_000.0 };
            let part = ((f64::from(at) - from) / size.max(1.0)).clamp(0.0, 1.0);
            ((part * places).round() / places) as f32
        };
        Some(Point {
            x: part(event.client_x(), area.left(), area.width()),
            y: part(event.client_y(), area.top(), area.height()),
            at: if self.paper.timed { (event.time_stamp() - self.since).max(0.0) as u32 } else { 0 },
        })
    }
}
