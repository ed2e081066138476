//! Official text, quoted word for word with its source.

use leptos::prelude::*;

use crate::catalogue::{t, t_with};

/// A quotation. The texts come from the official documents in the catalogue, under `prefix`.
#[component]
pub fn Quote(
    /// `form` or `official-notice`.
    prefix: &'static str,
    /// What is quoted.
    children: Children,
) -> impl IntoView {
    let source = t_with("source", &[("source", &t(&format!("{prefix}-source")))]);
    view! {
        <figure class="kiosk-quote">
            <blockquote class="kiosk-quote__text" lang="ja">
                {children()}
            </blockquote>
            <figcaption class="kiosk-quote__source">{source}</figcaption>
        </figure>
    }
}

/// A neutral explanation beside an official text, marked as not official.
#[component]
pub fn Gloss(
    /// What it says.
    text: String,
) -> impl IntoView {
    view! {
        <div class="kiosk-quote__gloss" role="note">
            <strong class="kiosk-quote__mark">{t("not-official")}</strong>
            <p>{text}</p>
        </div>
    }
}
