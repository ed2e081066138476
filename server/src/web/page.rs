//! Answers that are pages: rendered, with a content security policy of their own.

pub mod assisting;
pub mod locked;
pub mod missing;

use app::{Catalogue, KioskScreen, kiosk_screen::StatusMessage};
use axum::{
    extract::State,
    http::{HeaderMap, StatusCode, Uri, header},
    response::{Html, IntoResponse, Response},
};
use domain::Step;
use leptos::prelude::IntoView;
use locked::{Locked, LockedProps};
use missing::{Missing, MissingProps, Refused, RefusedProps};

use super::{
    Web,
    assets::Bundle,
    desk,
    gallery::pseudo::Texts,
    languages,
    shell::{self, Head, Module, Scripts, TabletContext},
};
use crate::{secret, store::Tablet, web::routes};

/// The switches of those who test the screens, with the defaults for everybody else.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tests {
    /// True if the tools for testers are laid over it.
    pub(crate) overlay: bool,
    /// The way of showing its texts.
    pub(crate) texts: Texts,
}

impl Default for Tests {
    fn default() -> Self {
        Self { overlay: false, texts: Texts::Written }
    }
}

/// A rendered page.
pub(crate) struct Page {
    html: String,
    policy: String,
}

impl IntoResponse for Page {
    fn into_response(self) -> Response {
        ([(header::CONTENT_SECURITY_POLICY, self.policy)], Html(self.html)).into_response()
    }
}

/// Nothing but our own files; scripts only by the nonce of this answer, and what those load. No text becomes markup or a
/// script but by the policies of the scripts themselves (Trusted Types): `app` of the module makes markup of its own
/// constants, `stream` gives its own address.
fn policy(head: &Head) -> String {
    let (scripts, types) = match &head.scripts {
        None => ("'none'".to_owned(), "'none'".to_owned()),
        Some(Scripts { nonce, module, .. }) => (
            format!("'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'"),
            if module.is_some() { ["app", "stream"].join(" ") } else { "stream".to_owned() },
        ),
    };
    format!(
        "default-src 'none'; script-src {scripts}; style-src 'self'; img-src 'self'; font-src 'self'; \
         connect-src 'self'; worker-src 'self'; media-src 'self'; form-action 'self'; base-uri 'none'; \
         frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types {types}"
    )
}

impl Web {
    /// A page of the journey.
    #[must_use]
    pub(crate) fn kiosk_page(
        &self,
        catalogue: &Catalogue,
        screen: KioskScreen,
        message: Option<StatusMessage>,
        tablet: Option<&Tablet>,
    ) -> Page {
        let mut context = TabletContext {
            enrolled: tablet.is_some(),
            version: tablet.filter(|tablet| tablet.assistant.is_none()).map(|_| self.version()),
            assistant: tablet.and_then(|tablet| tablet.assistant.as_ref()).map(|assistant| assistant.name.clone()),
            ..TabletContext::default()
        };
        if screen.is_sample() {
            context = TabletContext { enrolled: true, ..TabletContext::default() };
        }
        self.kiosk_page_on(context, catalogue, screen, message, Tests::default())
    }

    /// A page of the journey on such a tablet, as testers want it.
    #[must_use]
    pub(crate) fn kiosk_page_on(
        &self,
        context: TabletContext,
        catalogue: &Catalogue,
        screen: KioskScreen,
        message: Option<StatusMessage>,
        wanted: Tests,
    ) -> Page {
        let (live, language) = (self.live(), catalogue.language());
        let context = TabletContext { now: self.desk().clock().now() / 1000, ..context };
        let readings = screen.view().readings(catalogue.spoken());
        let catalogue = wanted.texts.of(live.catalogues.variant(language, readings).unwrap_or(catalogue));
        let mut scripts = self.journey_scripts(match wanted.texts {
            Texts::Written => live.catalogue_path(language, readings).map(str::to_owned),
            texts => Some(routes::texts_as(language, texts.name())),
        });
        if let Some(scripts) = scripts.as_mut().filter(|_| wanted.overlay) {
            scripts.overlay = Bundle::embedded().path("overlay.js").map(str::to_owned);
        }
        let styles: &[&str] = if wanted.overlay { &["kiosk.css", "overlay.css"] } else { &["kiosk.css"] };
        let head = Head { direction: wanted.texts.direction(), ..Self::head(styles, scripts) };
        let policy = policy(&head);
        Page { html: shell::kiosk(&catalogue, screen, message, context, head), policy }
    }

    /// The page of a tablet that is out of use. Its scripts wait for the end of that.
    #[must_use]
    pub(crate) fn locked_page(&self, catalogue: &Catalogue) -> Page {
        self.locked_page_with(catalogue, Some(self.version()))
    }

    /// The same with what its heartbeat tells; without, it waits for nothing.
    #[must_use]
    pub(crate) fn locked_page_with(&self, catalogue: &Catalogue, version: Option<String>) -> Page {
        let head =
            Head { title: catalogue.text("locked-title"), ..Self::head(&["kiosk.css"], self.journey_scripts(None)) };
        let policy = policy(&head);
        let body = || Locked(LockedProps { version });
        Page { html: shell::document(catalogue.clone(), head, "kiosk-page", body), policy }
    }

    /// A page without scripts, in the look of the journey.
    #[must_use]
    pub(crate) fn plain_page<V: IntoView>(catalogue: &Catalogue, title: &str, body: impl FnOnce() -> V) -> Page {
        let head = Head { title: catalogue.text(title), ..Self::head(&["kiosk.css"], None) };
        let policy = policy(&head);
        Page { html: shell::document(catalogue.clone(), head, "kiosk-page", body), policy }
    }

    /// A Japanese page without scripts, with this title and a style sheet of its own.
    #[must_use]
    pub(crate) fn page_of_its_own<V: IntoView>(
        &self,
        title: &str,
        style: &str,
        class: &'static str,
        body: impl FnOnce() -> V,
    ) -> Page {
        let catalogue = self.texts();
        let head = Head { title: catalogue.text(title), ..Self::head(&[style], None) };
        let policy = policy(&head);
        Page { html: shell::document(catalogue, head, class, body), policy }
    }

    /// A page of the desk, Japanese, with these styles.
    #[must_use]
    pub(crate) fn desk_page<V: IntoView>(&self, title: &str, styles: &[&str], body: impl FnOnce() -> V) -> Page {
        self.desk_page_in(&self.texts(), title, styles, body)
    }

    /// A page of the desk with these texts, such as those of the edition that a record was made with.
    #[must_use]
    pub(crate) fn desk_page_in<V: IntoView>(
        &self,
        catalogue: &Catalogue,
        title: &str,
        styles: &[&str],
        body: impl FnOnce() -> V,
    ) -> Page {
        let head = Head { title: title.to_owned(), ..Self::head(styles, self.scripts("desk.js", None)) };
        let policy = policy(&head);
        Page { html: shell::document(catalogue.clone(), head, "desk-page", body), policy }
    }

    fn head(styles: &[&str], scripts: Option<Scripts>) -> Head {
        let path = |name: &str| Bundle::embedded().path(name).map(str::to_owned);
        Head {
            title: String::new(),
            direction: None,
            styles: styles.iter().filter_map(|name| path(name)).collect(),
            icon: path("icon.svg").unwrap_or_default(),
            scripts,
        }
    }

    /// The scripts of a tablet's page; `None` where the binary was built without a bundle.
    fn journey_scripts(&self, catalogue: Option<String>) -> Option<Scripts> {
        let path = |name: &str| Bundle::embedded().path(name).map(str::to_owned);
        self.scripts("start.js", Some(Module { glue: path("app.js")?, code: path("app.wasm")?, catalogue }))
    }

    /// The scripts of a page, beginning with this one.
    fn scripts(&self, start: &str, module: Option<Module>) -> Option<Scripts> {
        let start = Bundle::embedded().path(start)?.to_owned();
        Some(Scripts { nonce: self.0.desk.random(secret::nonce), start, module, overlay: None })
    }

    /// The language a browser would rather have, of those offered; Japanese otherwise.
    #[must_use]
    pub(crate) fn preferred(&self, headers: &HeaderMap) -> Catalogue {
        // The header may come in several lines, which are one list.
        let lines = headers.get_all(header::ACCEPT_LANGUAGE).iter().filter_map(|value| value.to_str().ok());
        let wanted = lines.collect::<Vec<_>>().join(",");
        let live = self.live();
        let offered = languages::preferred(&wanted, &live.config.languages).and_then(|tag| live.offered(tag));
        offered.unwrap_or_else(|| live.catalogues.fallback()).clone()
    }

    /// The catalogue of a language that the clinic offers.
    #[must_use]
    pub(crate) fn offered(&self, language: &str) -> Option<Catalogue> {
        self.live().offered(language).cloned()
    }
}

/// There is nothing at this address.
pub(crate) async fn missing(State(web): State<Web>, headers: HeaderMap) -> Response {
    (StatusCode::NOT_FOUND, missing_page(&web.preferred(&headers), "missing-lead")).into_response()
}

/// This address takes something and shows nothing, as where a form is posted to.
pub(crate) async fn shows_nothing(State(web): State<Web>, uri: Uri, headers: HeaderMap) -> Response {
    if uri.path().starts_with(routes::desk::QUEUE_WITH_STROKE) {
        desk::shows_nothing(&web, &headers).await
    } else {
        StatusCode::METHOD_NOT_ALLOWED.into_response()
    }
}

/// The page for a patient's form that cannot be read.
pub(crate) fn unreadable(catalogue: &Catalogue, status: StatusCode) -> Response {
    (status, missing_page(catalogue, "form-unreadable")).into_response()
}

/// The way to the first screen, with what happened.
pub(crate) fn missing_page(catalogue: &Catalogue, lead: &'static str) -> Page {
    lost(catalogue, lead, Some(routes::screen(catalogue.language(), Step::Start)))
}

/// The same with the way on, if there is one.
pub(crate) fn lost(catalogue: &Catalogue, lead: &'static str, start: Option<String>) -> Page {
    titled(catalogue, "missing-title", lead, start)
}

/// A page with a title, an explanation, and a way on, if there is one.
pub(crate) fn titled(catalogue: &Catalogue, title: &'static str, lead: &'static str, start: Option<String>) -> Page {
    Web::plain_page(catalogue, title, || Missing(MissingProps { title, lead, start }))
}

/// It cannot be done, with a reason.
#[must_use]
pub(crate) fn refused(web: &Web, status: StatusCode, title: &'static str, lead: &'static str) -> Response {
    (status, refused_page(&web.texts(), title, lead)).into_response()
}

/// The page for a refusal: a title and what to do.
pub(crate) fn refused_page(catalogue: &Catalogue, title: &'static str, lead: &'static str) -> Page {
    Web::plain_page(catalogue, title, || Refused(RefusedProps { title, lead }))
}
