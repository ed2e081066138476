//! The signature pad: strokes of a finger, pen or mouse, kept as vectors and drawn at whatever size the pad has.
//!
//! It shows only where it can work: style hides it until the page has been taken over, and unless drawing is the chosen
//! way. Turning or resizing the tablet redraws; scrolling never clears.

use domain::{Point, signature::Stroke};
use leptos::{ev::PointerEvent, prelude::*, tachys::view::IntoRender};
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::session::Session;
use crate::{
    catalogue::{t, text},
    components::ink::Ink,
    text::Text,
};

/// The message at the pad.
const ERROR: &str = "signature-strokes-error";

/// The pad and its two buttons.
#[component]
pub fn SignaturePad(
    /// What is wrong with what is on it.
    error: Option<Text>,
) -> impl IntoView {
    let strokes = use_context::<Session>().map_or_else(RwSignal::default, |session| session.strokes);
    let pen = StoredValue::new(None::<Pen>);
    let down = move |event: PointerEvent| {
        // One pen at a time: a resting palm must not draw.
        if pen.get_value().is_some() || !event.is_primary() || event.button() != 0 {
            return;
        }
        event.prevent_default();
        if let Some(started) = Pen::lower(&event, strokes) {
            pen.set_value(Some(started));
        }
    };
    let moved = move |event: PointerEvent| {
        if let Some(pen) = pen.get_value().filter(|pen| pen.pointer == event.pointer_id()) {
            pen.draw(&event, strokes);
        }
    };
    let lift = move |event: PointerEvent| {
        if pen.get_value().is_some_and(|pen| pen.pointer == event.pointer_id()) {
            pen.set_value(None);
        }
    };
    let undo = move |_| strokes.update(|strokes| _ = strokes.pop());
    let clear = move |_| strokes.update(Vec::clear);
    let ink = move || Some(strokes.get()).filter(|strokes| !strokes.is_empty()).map(|strokes| view! { <Ink strokes/> });
    let template = text("signature-strokes");
    let count = move || template.clone().fill("count", &Text::literal(strokes.read().len().to_string())).into_render();
    let described = error.is_some().then_some(ERROR);
    view! {
        <div class="kiosk-pad">
            {error.map(|error| view! { <p class="kiosk-error" id=ERROR>{error}</p> })}
            <div
                class="kiosk-pad__field"
                role="img"
                aria-label=t("signature-pad")
                aria-describedby=described
                on:pointerdown=down
                on:pointermove=moved
                on:pointerup=lift
                on:pointercancel=lift
            >
                <span class="kiosk-pad__hint" hidden=move || !strokes.read().is_empty()>
                    {text("signature-pad-hint")}
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
    /// The event time of the first point of the signature.
    since: f64,
}

impl Pen {
    fn lower(event: &PointerEvent, strokes: RwSignal<Vec<Stroke>>) -> Option<Self> {
        let pad: Element = event.current_target()?.dyn_into().ok()?;
        // From here on the pad gets every move, even outside its edge.
        _ = pad.set_pointer_capture(event.pointer_id());
        let last = strokes.with_untracked(|all| all.last().and_then(|stroke| stroke.last()).map(|point| point.at));
        // A pause between strokes counts as a second, so that times only ever grow.
        let since = event.time_stamp() - last.map_or(0.0, |at| f64::from(at) + 1000.0);
        let pen = Self { pointer: event.pointer_id(), since };
        strokes.update(|strokes| strokes.push(Vec::new()));
        pen.draw(event, strokes);
        Some(pen)
    }

    fn draw(self, event: &PointerEvent, strokes: RwSignal<Vec<Stroke>>) {
        let Some(point) = self.point(event) else { return };
        let full =
            strokes.with_untracked(|all| all.iter().map(Vec::len).sum::<usize>()) >= domain::signature::POINTS_MAX;
        if !full {
            strokes.update(|strokes| strokes.last_mut().into_iter().for_each(|stroke| stroke.push(point)));
        }
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to what the record takes")]
    fn point(self, event: &PointerEvent) -> Option<Point> {
        let pad: Element = event.current_target()?.dyn_into().ok()?;
        let area = pad.get_bounding_client_rect();
        let part = |at: i32, from: f64, size: f64| {
            // Four places are finer than any screen, and short in the record.
            let part = ((f64::from(at) - from) / size.max(1.0)).clamp(0.0, 1.0);
            ((part * 10_000.0).round() / 10_000.0) as f32
        };
        Some(Point {
            x: part(event.client_x(), area.left(), area.width()),
            y: part(event.client_y(), area.top(), area.height()),
            at: (event.time_stamp() - self.since).max(0.0) as u32,
        })
    }
}
