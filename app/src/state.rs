//! The state of a tablet's screens, as signals: the server renders them as they are, and in the browser the driver
//! changes them. Screens find them in the context of the page.

use domain::{FormAnswers, signature::Stroke};
use leptos::{ev::PointerEvent, prelude::*};

use crate::{Catalogue, KioskScreen, kiosk_screen::StatusMessage};

/// The screen and its state. Cheap to copy: everything in it is a signal.
#[derive(Clone, Copy)]
pub struct KioskState {
    /// The screen.
    pub screen: RwSignal<KioskScreen>,
    /// The message to the patient.
    pub message: RwSignal<Option<StatusMessage>>,
    /// The texts and settings of the page.
    pub catalogue: RwSignal<Catalogue>,
    /// Seconds until the session ends by itself, while the warning is shown.
    pub countdown: RwSignal<Option<u32>>,
    /// The drawings on the pads.
    pub pads: Pads,
    /// The input functions of the pads.
    pub hand: Hand,
}

impl KioskState {
    /// The state of a page as it is opened.
    #[must_use]
    pub fn new(screen: KioskScreen, message: Option<StatusMessage>, catalogue: Catalogue, hand: Hand) -> Self {
        Self {
            screen: RwSignal::new(screen),
            message: RwSignal::new(message),
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

/// The drawings of a session's pads. Cheap to copy.
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
    /// Takes what is written into the form.
    pub fn fill_in(self, form: &mut FormAnswers) {
        form.signature.strokes = self.signature.get_untracked();
        form.person.name_ink = self.name.get_untracked();
        form.person.address_ink = self.address.get_untracked();
    }

    /// Wipes all of them.
    pub fn clear(self) {
        for strokes in [self.signature, self.name, self.address] {
            strokes.set(Vec::new());
        }
    }
}

/// The functions of the browser that a pad needs, supplied by the driver.
#[derive(Clone, Copy)]
pub struct Hand {
    /// The position of an event on its pad, in parts of its width and height.
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
