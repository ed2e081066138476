//! Signatures (署名): drawn strokes kept as vectors, or one of the equal other ways. Names and addresses written by hand
//! are strokes of the same kind; nothing ever guesses what they say.

use serde::{Serialize, Serializer};

use crate::string_enum::string_enum;

crate::redacted!(Point, Signature);

string_enum! {
    /// The way in which the declaration is signed. The clinic chooses the ways to offer; all are equal in the flow.
    pub enum Method {
        /// Drawn on the screen.
        Drawn = "drawn",
        /// The name typed.
        Typed = "typed",
        /// Before the staff, at the desk.
        Witnessed = "witnessed",
        /// By pen, on the printed form.
        OnPaper = "on_paper",
        /// Not signed.
        None = "none",
    }
}

/// The fields of a signature, as they are named in the form and in the JSON.
pub mod field {
    /// The way of signing.
    pub const METHOD: &str = "signature.method";
    /// The strokes.
    pub const STROKES: &str = "signature.strokes";
    /// The name.
    pub const NAME: &str = "signature.name";
}

/// A point of a stroke: place on the pad, 0 to 1 each way, and milliseconds since the first point.
#[derive(Clone, Copy, PartialEq)]
pub struct Point {
    /// From the left edge, 0 to 1.
    pub x: f32,
    /// From the top edge, 0 to 1.
    pub y: f32,
    /// Milliseconds since the first point of the signature; 0 in what is written to be read.
    pub at: u32,
}

/// One movement of the pen, from touch to lift.
pub type Stroke = Vec<Point>;

/// The signature of a declaration.
#[derive(Clone, PartialEq, Serialize)]
pub struct Signature {
    /// The way of signing.
    pub method: Method,
    /// The strokes, when drawn.
    pub strokes: Vec<Stroke>,
    /// The name, when typed.
    pub name: Option<String>,
}

impl Default for Signature {
    fn default() -> Self {
        Self { method: Method::None, strokes: Vec::new(), name: None }
    }
}

/// The most points of a drawn signature that are taken.
pub const POINTS_MAX: usize = 8_000;
/// The most points that the pad of the signature draws: more than a minute of steady drawing, and little enough that all
/// pads together stay below what a hand-over may hold.
pub const DRAWN_MAX: usize = 5_000;
/// The most points of a name written by hand.
pub const NAME_INK_MAX: usize = 3_000;
/// The most points of an address written by hand.
pub const ADDRESS_INK_MAX: usize = 3_600;
/// The pad is this many times as wide as high, on the screen and on paper.
pub const PAD_ASPECT: f32 = 3.0;
/// The shortest line, in widths of the pad, that counts as writing. A touch by mistake is shorter.
const INK_MIN: f32 = 0.05;

/// Returns whether the drawing is too short for a signature or a letter.
#[must_use]
pub fn is_blank(strokes: &[Stroke]) -> bool {
    let step = |pair: &[Point]| (pair[1].x - pair[0].x).hypot((pair[1].y - pair[0].y) / PAD_ASPECT);
    let ink: f32 = strokes.iter().flat_map(|stroke| stroke.windows(2).map(step)).sum();
    ink < INK_MIN
}

/// Returns whether there are no more points than `max`, and no more strokes: a stroke without points is not kept.
#[must_use]
pub fn is_within(strokes: &[Stroke], max: usize) -> bool {
    strokes.iter().map(Vec::len).sum::<usize>() <= max && strokes.len() <= max
}

impl Signature {
    /// Returns whether it is signed now: drawn or typed. The other ways are completed at the desk.
    #[must_use]
    pub fn is_signed(&self) -> bool {
        match self.method {
            Method::Drawn => !is_blank(&self.strokes),
            Method::Typed => self.name.is_some(),
            Method::Witnessed | Method::OnPaper | Method::None => false,
        }
    }

    /// The field that is still missing: a way of signing that was begun must be finished or another one chosen, and a blank
    /// pad is not a signature.
    #[must_use]
    pub fn lacks(&self) -> Option<&'static str> {
        match self.method {
            Method::Drawn if is_blank(&self.strokes) => Some(field::STROKES),
            Method::Typed if self.name.is_none() => Some(field::NAME),
            _ => None,
        }
    }
}

impl Serialize for Point {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.x, self.y, self.at).serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(points: &[(f32, f32)]) -> Stroke {
        points.iter().map(|(x, y)| Point { x: *x, y: *y, at: 0 }).collect()
    }

    #[test]
    fn a_blank_pad_is_not_a_signature() {
        assert!(is_blank(&[]));
        assert!(is_blank(&[vec![]]));
        assert!(is_blank(&[line(&[(0.5, 0.5)])]), "a dot");
        assert!(is_blank(&[line(&[(0.5, 0.5), (0.51, 0.5)])]), "a slip of the finger");
        assert!(!is_blank(&[line(&[(0.1, 0.2), (0.2, 0.3)])]));
    }

    #[test]
    fn only_ink_or_a_name_signs() {
        let signed = |method| {
            Signature { method, strokes: vec![line(&[(0.1, 0.2), (0.3, 0.3)])], name: Some("髙橋".into()) }.is_signed()
        };
        assert!(signed(Method::Drawn) && signed(Method::Typed));
        assert!(!signed(Method::Witnessed) && !signed(Method::OnPaper) && !signed(Method::None));
        assert!(!Signature { method: Method::Drawn, ..Signature::default() }.is_signed());
    }
}
