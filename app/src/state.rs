//! What the screens of a tablet show, as signals: the server renders them as they are, and in the browser the driver
//! changes them. Screens find them in the context of the page.

use domain::{Sheet, signature::Stroke};
use leptos::{ev::PointerEvent, prelude::*};

use crate::{Catalogue, Stage, stage::Report};

/// What stands on the tablet. Cheap to copy: everything in it is a signal.
#[derive(Clone, Copy)]
pub struct KioskState {
    /// The screen.
    pub stage: RwSignal<Stage>,
    /// What the person is told beside it.
    pub report: RwSignal<Option<Report>>,
    /// The texts and settings of the page.
    pub catalogue: RwSignal<Catalogue>,
    /// Seconds until the session ends by itself, while the warning is shown.
    pub countdown: RwSignal<Option<u32>>,
    /// What is written on the pads.
    pub pads: Pads,
    /// What the pads are written on with.
    pub hand: Hand,
}

impl KioskState {
    /// The state of a page as it is opened.
    #[must_use]
    pub fn new(stage: Stage, report: Option<Report>, catalogue: Catalogue, hand: Hand) -> Self {
        Self {
            stage: RwSignal::new(stage),
            report: RwSignal::new(report),
            catalogue: RwSignal::new(catalogue),
            countdown: RwSignal::default(),
            pads: Pads::default(),
            hand,
        }
    }

    /// The state of the page.
    ///
    /// # Panics
    /// Outside a page of the journey; every one provides it.
    #[must_use]
    pub fn here() -> Self {
        expect_context()
    }
}

/// What is on the pads of a session. Cheap to copy.
#[derive(Clone, Copy, Default)]
pub struct Pads {
    /// The signature.
    pub signature: RwSignal<Vec<Stroke>>,
    /// The name, written by hand.
    pub name: RwSignal<Vec<Stroke>>,
    /// The address, written by hand.
    pub address: RwSignal<Vec<Stroke>>,
}

impl Pads {
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

/// What a pad asks of the browser, which the driver answers.
#[derive(Clone, Copy)]
pub struct Hand {
    /// Where an event is on the pad that hears it, in parts of its width and height.
    pub place: fn(&PointerEvent) -> Option<(f64, f64)>,
    /// Has the pad hear everything that the pointer of an event does from here on, even outside its edge.
    pub hold: fn(&PointerEvent),
    /// Moves focus to the first element that a selector finds.
    pub focus: fn(&str),
}

impl Hand {
    /// On the server nobody writes.
    pub const NONE: Self = Self { place: |_| None, hold: |_| (), focus: |_| () };
}
