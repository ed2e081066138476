//! A drawn signature as lines, at any size: on the pad, at the desk and on paper.

use std::fmt::Write;

use domain::{Point, signature::Stroke};
use leptos::prelude::*;

/// Units of the drawing: three times as wide as high, as the pad is.
const WIDTH: f32 = 3000.0;
const HEIGHT: f32 = 1000.0;

/// The strokes of a signature.
#[component]
pub fn Ink(
    /// The strokes.
    strokes: Vec<Stroke>,
) -> impl IntoView {
    let path: String = strokes.iter().map(|stroke| path(stroke)).collect();
    view! {
        <svg class="kiosk-ink" viewBox="0 0 3000 1000" aria-hidden="true" focusable="false">
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
    fn a_touch_is_a_dot_and_nothing_is_nothing() {
        assert_eq!(path(&[point(0.5, 0.5)]), "M1500 500L1500 500");
        assert_eq!(path(&[]), "");
    }
}
