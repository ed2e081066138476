//! The building blocks of the screens. Each has a style file of the same name in `style/components`.

pub mod actions;
pub mod boards;
pub mod button;
pub mod choices;
pub mod contact;
pub mod error_summary;
pub mod header;
pub mod ink;
pub mod languages;
pub mod pad;
pub mod postal_code;
pub mod qr_code;
pub mod quote;
pub mod read_aloud;
pub mod screen;
pub mod skippable;
pub mod suggestions;
pub mod summary_list;
pub mod text_field;
pub mod title;

/// The `id` of the element of a field: its name with dashes for dots.
#[must_use]
pub fn id_of(field: &str) -> String {
    field.replace('.', "-")
}
