//! The drawing of a pad as lines, at any size: on the pad, at the desk and on paper.

use std::fmt::Write;

use domain::{Point, signature::Stroke};
use leptos::prelude::*;

/// Units of the drawing: three times as wide as high, as the pad is.
const WIDTH: f32 = 3000.0;
const HEIGHT: f32 = 1000.0;

/// The room around what is shown close by, and the least that is shown so: a small mark stays small.
const MARGIN: i32 = 40;
const LEAST: (i32, i32) = (900, 300);

/// The strokes of a pad.
#[component]
pub fn Ink(
    /// The strokes.
    strokes: Vec<Stroke>,
    /// True if it is shown close up, without the empty parts of the pad around it.
    #[prop(optional)]
    close: bool,
) -> impl IntoView {
    let (x, y, width, height) = if close { frame(&strokes) } else { (0, 0, 3000, 1000) };
    let path: String = strokes.iter().map(|stroke| path(stroke)).collect();
    view! {
        <svg
            class="kiosk-ink"
            data-close=close.then_some("")
            viewBox=format!("{x} {y} {width} {height}")
            preserveAspectRatio=close.then_some("xMinYMid")
            aria-hidden="true"
            focusable="false"
        >
            <path class="kiosk-ink__line" d=path></path>
        </svg>
    }
}

/// A stroke as SVG path data: curves through the middle of each pair of points, which smooths the steps of a touch
/// screen without moving the line. A single touch is a dot.
#[must_use]
pub fn path(stroke: &[Point]) -> String {
    let Some(first) = stroke.first() else { return String::new() };
    let (x, y) = place(*first);
    let mut path = format!("M{x} {y}");
    for pair in stroke.windows(2) {
        let ((x, y), (to_x, to_y)) = (place(pair[0]), place(pair[1]));
        _ = write!(path, "Q{x} {y} {} {}", i32::midpoint(x, to_x), i32::midpoint(y, to_y));
    }
    let (x, y) = place(*stroke.last().unwrap_or(first));
    _ = write!(path, "L{x} {y}");
    path
}

/// The part of the drawing that is written on: its left, top, width and height.
fn frame(strokes: &[Stroke]) -> (i32, i32, i32, i32) {
    let places = || strokes.iter().flatten().map(|point| place(*point));
    let side = |from: Option<i32>, to: Option<i32>, least: i32| {
        let (from, to) = (from.unwrap_or_default(), to.unwrap_or_default());
        let size = (to - from + 2 * MARGIN).max(least);
        (i32::midpoint(from, to) - size / 2, size)
    };
    let (left, width) = side(places().map(|(x, _)| x).min(), places().map(|(x, _)| x).max(), LEAST.0);
    let (top, height) = side(places().map(|(_, y)| y).min(), places().map(|(_, y)| y).max(), LEAST.1);
    (left, top, width, height)
}

#[expect(clippy::cast_possible_truncation, reason = "clamped to the drawing")]
fn place(point: Point) -> (i32, i32) {
    let scale = |part: f32, size: f32| (part.clamp(0.0, 1.0) * size) as i32;
    (scale(point.x, WIDTH), scale(point.y, HEIGHT))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(x: f32, y: f32) -> Point {
        Point { x, y, at: 0 }
    }

    #[test]
    fn a_stroke_begins_and_ends_where_the_pen_did() {
        assert_eq!(path(&[point(0.1, 0.2), point(0.3, 0.4)]), "M300 200Q300 200 600 300L900 400");
    }

    #[test]
    fn close_by_the_empty_parts_of_the_pad_are_left_out_and_a_small_mark_stays_small() {
        let written = vec![vec![point(0.1, 0.2), point(0.5, 0.4)], vec![point(0.3, 0.9)]];
        assert_eq!(frame(&written), (260, 160, 1280, 780));
        assert_eq!(frame(&[vec![point(0.5, 0.5)]]), (1050, 350, 900, 300));
        assert_eq!(frame(&[]), (-450, -150, 900, 300));
    }

    #[test]
    fn a_touch_is_a_dot_and_nothing_is_nothing() {
        assert_eq!(path(&[point(0.5, 0.5)]), "M1500 500L1500 500");
        assert_eq!(path(&[]), "");
    }
}
