//! The buttons that open a board of letters below a field, for those who cannot use the keyboard of the tablet or have
//! none: kana, Latin letters, or digits. The tablet's own keyboard stays as it is. The script that makes the boards gets
//! its words from the buttons. Beside them stands, for name and address, the button that opens a pad to write on.

use domain::Question;
use leptos::prelude::*;

use super::pad::HandPad;
use crate::catalogue::{t, text};

/// A board, as the script knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Board {
    /// Kana in the order of the fifty sounds; katakana where the form wants them.
    Kana,
    /// Latin letters, as residence cards print names.
    Latin,
    /// Digits, and what telephone numbers have between them.
    Number,
}

impl Board {
    const fn name(self) -> &'static str {
        match self {
            Self::Kana => "kana",
            Self::Latin => "latin",
            Self::Number => "number",
        }
    }

    /// The boards for a field, by the keyboard that it asks the tablet for.
    #[must_use]
    pub fn for_inputmode(inputmode: &str) -> &'static [Self] {
        match inputmode {
            "text" => &[Self::Kana, Self::Latin],
            _ => &[Self::Number],
        }
    }
}

/// The buttons of a field.
#[component]
pub fn Boards(
    /// The boards.
    boards: &'static [Board],
    /// The `id` of the field; of several that share a board, one after the other.
    fields: String,
    /// The entry that may be written by hand as well.
    #[prop(default = None)]
    hand: Option<Question>,
) -> impl IntoView {
    let buttons: Vec<_> = boards
        .iter()
        .map(|board| {
            view! {
                <button
                    class="kiosk-button"
                    type="button"
                    data-type="outline"
                    id=format!("{}-{fields}", board.name()).replace(' ', "-")
                    data-board=board.name()
                    data-field=fields.clone()
                    aria-expanded="false"
                    data-close=t("board-close")
                    data-space=t("board-space")
                    data-delete=t("board-delete")
                    data-clear=t("board-clear")
                    data-small=t("board-small")
                    data-voiced=t("board-voiced")
                    data-semi-voiced=t("board-semi-voiced")
                    data-long=t("board-long")
                    data-none=t("board-none")
                    data-capital=t("board-capital")
                >
                    {text(&format!("board-{}", board.name()))}
                </button>
            }
            .into_any()
        })
        .collect();
    let hand = hand.map(|question| view! { <HandPad question/> }.into_any());
    view! { <div class="kiosk-boards" data-scripted="">{buttons} {hand}</div> }
}
