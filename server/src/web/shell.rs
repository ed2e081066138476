//! The document around a page, and rendering it to HTML.

use app::{
    Catalogue, KioskScreen,
    kiosk::{Kiosk, KioskProps, ROOT},
    kiosk_screen::{InitialState, StatusMessage, appearance},
    pages,
    state::{Hand, KioskState},
};
use domain::Preferences;
use leptos::prelude::*;

use super::page::assisting::Assisting;
use crate::web::routes;

/// The addresses of the bundle's files, and the scripts that this answer allows.
#[derive(Clone, Debug, Default)]
pub struct Head {
    /// The title of the page.
    pub title: String,
    /// Style sheets.
    pub styles: Vec<String>,
    /// The direction of its texts, where it is not that of its language.
    pub direction: Option<&'static str>,
    /// The icon.
    pub icon: String,
    /// The start script and what it will load, absent where the page needs no scripts.
    pub scripts: Option<Scripts>,
}

/// The files that the start script loads, named in the head so that the browser fetches all of them at once.
#[derive(Clone, Debug, Default)]
pub struct Scripts {
    /// The nonce of this answer's content security policy.
    pub nonce: String,
    /// The start script.
    pub start: String,
    /// The module that the start script loads; none where it does all by itself.
    pub module: Option<Module>,
    /// The overlay for those who test the page, and only for them.
    pub overlay: Option<String>,
}

/// The WebAssembly module with what it needs.
#[derive(Clone, Debug, Default)]
pub struct Module {
    /// Its JavaScript.
    pub glue: String,
    /// The module itself.
    pub code: String,
    /// The catalogue of the page's language, where the page has one.
    pub catalogue: Option<String>,
}

/// The state of the tablet that a page of the journey is for.
#[derive(Clone, Debug, Default)]
pub struct TabletContext {
    /// True if it may hand over.
    pub enrolled: bool,
    /// The version that it shows, for its heartbeat; none where it sends none.
    pub version: Option<String>,
    /// The member of staff who fills the form in for the patient, on the desk's own computer.
    pub assistant: Option<String>,
    /// The time by the server's clock, in seconds since 1970.
    pub now: u64,
}

/// Renders a page of the journey.
#[must_use]
pub fn kiosk(
    catalogue: &Catalogue,
    screen: KioskScreen,
    message: Option<StatusMessage>,
    tablet: TabletContext,
    head: Head,
) -> String {
    let TabletContext { enrolled, version, assistant, now } = tablet;
    let head = Head { title: pages::title(&screen, catalogue), ..head };
    let catalogue = catalogue.clone();
    let view = screen.view();
    rendered(catalogue.clone(), head, "kiosk-page", view, move || {
        let initial = InitialState::of(&screen, message, enrolled);
        let shown = KioskState::new(screen, message, catalogue, Hand::NONE);
        let content = Kiosk(KioskProps { state: shown, enrolled });
        let events = version.as_ref().map(|_| routes::KIOSK_EVENTS);
        let root =
            view! { <div id=ROOT class="kiosk" data-now=now data-version=version data-events=events>{content}</div> };
        let root = with_attributes(root.into_any(), initial.attributes());
        view! {
            {assistant.map(|name| view! { <Assisting name/> })}
            {root}
        }
    })
}

/// Renders any other page in the language of the catalogue.
#[must_use]
pub fn document<V: IntoView>(
    catalogue: Catalogue,
    head: Head,
    class: &'static str,
    body: impl FnOnce() -> V,
) -> String {
    rendered(catalogue, head, class, Preferences::default(), body)
}

fn rendered<V: IntoView>(
    catalogue: Catalogue,
    head: Head,
    class: &'static str,
    view: Preferences,
    body: impl FnOnce() -> V,
) -> String {
    let html = fragment(catalogue.clone(), move || {
        let (language, direction) = (catalogue.language().to_owned(), head.direction);
        let document = view! {
            <html lang=language dir=direction translate="no">
                <DocumentHead head/>
                <body class=class>{body()}</body>
            </html>
        };
        let set = appearance(view).filter_map(|(name, value)| Some((name, value?)));
        with_attributes(document.into_any(), set.map(|(name, value)| (name, value.to_owned())))
    });
    format!("<!DOCTYPE html>{html}")
}

/// Renders a part of a page.
#[must_use]
pub fn fragment<V: IntoView>(catalogue: Catalogue, part: impl FnOnce() -> V) -> String {
    // Leptos marks places for hydration, which no page here goes through. In a title the mark would even be read.
    with(catalogue, || part().into_view().to_html().replace("<!>", ""))
}

/// Runs with the texts of a catalogue at hand.
pub fn with<T>(catalogue: Catalogue, run: impl FnOnce() -> T) -> T {
    Owner::new().with(|| {
        provide_context(catalogue);
        run()
    })
}

/// An element with more attributes.
fn with_attributes(element: AnyView, attributes: impl IntoIterator<Item = (&'static str, String)>) -> AnyView {
    attributes.into_iter().fold(element, |element, (name, value)| {
        element.add_any_attr(leptos::attr::custom::custom_attribute(name, value)).into_any()
    })
}

#[component]
fn DocumentHead(head: Head) -> impl IntoView {
    let styles: Vec<_> = head.styles.into_iter().map(|href| view! { <link rel="stylesheet" href=href/> }).collect();
    let scripts = head.scripts.map(|scripts| {
        let Scripts { nonce, start, module, overlay } = scripts;
        let overlay = overlay.map(|src| view! { <script type="module" src=src nonce=nonce.clone()></script> });
        let preloads = module.map(|Module { glue, code, catalogue }| {
            view! {
                <link rel="modulepreload" href=glue nonce=nonce.clone()/>
                <link rel="preload" href=code r#as="fetch" r#type="application/wasm" crossorigin fetchpriority="low"/>
                {catalogue.map(|href| view! { <link rel="preload" href=href r#as="fetch" crossorigin fetchpriority="low" data-catalogue/> })}
            }
        });
        view! {
            {preloads}
            <script type="module" src=start nonce=nonce></script>
            {overlay}
        }
    });
    view! {
        <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta name="robots" content="noindex"/>
            // Whoever translates a page is sent its words, and with them the answers.
            <meta name="google" content="notranslate"/>
            <title>{head.title}</title>
            <link rel="icon" href=head.icon type="image/svg+xml"/>
            {styles}
            {scripts}
        </head>
    }
}
