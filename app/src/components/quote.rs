//! Official text, quoted word for word with its source. To those who read another language it is shown in reference
//! translation (参考訳), marked as such, with the original one tap away.

use leptos::prelude::*;

use crate::{
    catalogue::{Catalogue, official, text},
    text::Text,
};

/// Gives an official text by its key: the original, or its translation.
pub type Say = fn(&str) -> Text;

/// A quotation.
#[component]
pub fn Quote(
    /// The key of the document's name: `form-source` or `official-notice-source`.
    source: &'static str,
    /// The quotation, made of the texts that it is given.
    quoted: fn(Say) -> AnyView,
) -> impl IntoView {
    let translates = Catalogue::here().translates();
    let original = move || view! { <Passage source quoted=quoted(text)/> };
    if !translates {
        return original().into_any();
    }
    view! {
        <figure class="kiosk-quote">
            <figcaption class="kiosk-quote__mark">{text("quote-reference")}</figcaption>
            <div class="kiosk-quote__text">{quoted(official)}</div>
            <details class="kiosk-quote__original">
                <summary class="kiosk-quote__summary">{text("quote-original")}</summary>
                {original()}
            </details>
        </figure>
    }
    .into_any()
}

/// The original with its source.
#[component]
fn Passage(source: &'static str, quoted: AnyView) -> impl IntoView {
    let source = text(source);
    let has_readings = Catalogue::here().spoken().has_readings();
    let source = if has_readings { source } else { Text::foreign("ja", source.plain()) };
    let source = text("source").fill("source", &source);
    view! {
        <figure class="kiosk-quote">
            <blockquote class="kiosk-quote__text" lang="ja">
                {quoted}
            </blockquote>
            <figcaption class="kiosk-quote__source">{source}</figcaption>
        </figure>
    }
}

/// A neutral explanation beside an official text, marked as not official.
#[component]
pub fn Gloss(
    /// The text.
    text: Text,
    /// The advice for those in doubt, where there is a choice for it.
    #[prop(optional)]
    unsure: Option<Text>,
) -> impl IntoView {
    view! {
        <div class="kiosk-quote__gloss" role="note">
            <strong class="kiosk-quote__mark">{crate::catalogue::text("not-official")}</strong>
            <p>{text}</p>
            {unsure.map(|unsure| view! { <p>{unsure}</p> }.into_any())}
        </div>
    }
}
