//! HTTP: routes, and what every answer has in common.

mod api;
mod assets;
mod cookies;
mod desk;
mod enrol;
mod journey;
mod origin;
mod page;
mod version;

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
    time::Duration,
};

use app::{
    Settings,
    catalogue::load::{Catalogues, LoadError},
    official::Guide,
    routes,
    settings::{Contact, Portal},
};
use axum::{
    Router,
    extract::{DefaultBodyLimit, Request, State},
    http::{HeaderName, HeaderValue, StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use domain::RecordId;
use tower_http::{CompressionLevel, compression::CompressionLayer};

use crate::{
    config::Config,
    desk::{Desk, staff::SignIn},
    portal,
    store::StoreError,
};
use assets::{Asset, Bundle};

/// The largest hand-over, in bytes.
const DECLARATION_MAX: usize = 256 * 1024;
/// The largest posted form, in bytes: far above every answer at its longest, so that a text that is too long is answered
/// with its screen and not with a refusal.
const FORM_MAX: usize = 256 * 1024;
/// How hard pages are compressed, on brotli's scale of 11: above this it takes longer than the bytes it saves.
const PAGE_COMPRESSION: CompressionLevel = CompressionLevel::Precise(4);
/// What a client is told to wait when the store cannot be written.
const RETRY_AFTER: Duration = Duration::from_secs(5);

/// Everything a request needs. Cheap to clone.
#[derive(Clone)]
pub struct Web(Arc<Parts>);

struct Parts {
    desk: Desk,
    config: Config,
    catalogues: Catalogues,
    /// What the notices say to the desk.
    guide: Guide,
    /// The catalogues as tablets fetch them, one a language.
    fetched: Vec<Asset>,
    bundle: Bundle,
    sign_in: SignIn,
    /// The one-time code for the first account, until it is used.
    set_up: Mutex<Option<String>>,
    /// Journeys with scripts off that were ended without a hand-over, and when.
    ended: Mutex<HashMap<RecordId, u64>>,
    /// In a demonstration every browser is this tablet.
    everybody: Option<crate::store::Kiosk>,
}

/// Why the pages could not be prepared.
#[derive(Debug, thiserror::Error)]
pub enum PrepareError {
    /// A catalogue does not read.
    #[error("{0}")]
    Catalogue(#[from] LoadError),
    /// The edition of the form cannot be used.
    #[error("{0}")]
    Edition(#[from] crate::config::ConfigError),
    /// A configured language has no catalogue.
    #[error("configuration: languages = {language}: allowed: {offered}")]
    Language {
        /// The language.
        language: String,
        /// Those that there are.
        offered: String,
    },
    /// The address of Mynaportal does not fit into a code.
    #[error("configuration: portal.url: allowed: an address that fits into a QR code")]
    Code(#[from] qrcode::types::QrError),
}

impl Web {
    /// Prepares the pages. `set_up` is the one-time code for the first account, `everybody` the tablet that any browser
    /// counts as.
    ///
    /// # Errors
    /// When texts or configuration do not allow it.
    pub fn prepare(
        desk: Desk,
        config: Config,
        set_up: Option<String>,
        everybody: Option<crate::store::Kiosk>,
    ) -> Result<Self, PrepareError> {
        let official = config.official()?;
        let edition = config.edition(&official, desk.clock().today());
        let catalogues = Catalogues::load(&settings(&config, edition)?, &official)?;
        if let Some(language) = config.languages.iter().find(|language| catalogues.get(language).is_none()) {
            let offered = catalogues.iter().map(|catalogue| catalogue.language().to_owned()).collect::<Vec<_>>();
            return Err(PrepareError::Language { language: language.clone(), offered: offered.join(", ") });
        }
        let fetched = catalogues.iter().map(assets::catalogue).collect();
        Ok(Self(Arc::new(Parts {
            desk,
            config,
            catalogues,
            guide: Guide::embedded().map_err(LoadError::Official)?,
            fetched,
            bundle: Bundle::embedded(),
            sign_in: SignIn::default(),
            set_up: Mutex::new(set_up),
            ended: Mutex::default(),
            everybody,
        })))
    }

    /// The use cases.
    #[must_use]
    pub fn desk(&self) -> &Desk {
        &self.0.desk
    }
}

/// What the tablets are told of the configuration.
fn settings(config: &Config, edition: &str) -> Result<Settings, qrcode::types::QrError> {
    let host = config.portal.host().to_owned();
    Ok(Settings {
        clinic: config.clinic.name.clone(),
        edition: edition.to_owned(),
        idle_seconds: config.idle_seconds,
        signature_methods: config.signature.methods.clone(),
        portal: Portal { host, menu: config.portal.menu.clone(), code: portal::code(&config.portal.url)? },
        contact: Contact { number: config.contacts.patients.clone(), hours: config.contacts.patients_hours.clone() },
    })
}

/// All routes.
pub fn router(web: Web) -> Router {
    let api = Router::new()
        .route(routes::DECLARATIONS, post(api::declarations::hand_over))
        .route(routes::CALLS, post(api::calls::call))
        .route(routes::HEARTBEAT, post(api::heartbeat::beat))
        .route(routes::KIOSK_EVENTS, get(api::heartbeat::events))
        .layer(DefaultBodyLimit::max(DECLARATION_MAX));
    Router::new()
        .route("/", get(journey::root))
        .route("/{language}/{step}", get(journey::show).post(journey::turn))
        .route(routes::PORTAL_CODE, get(portal_code))
        .route("/enrol/{code}", get(enrol::show).post(enrol::enrol))
        .route("/assets/{name}", get(assets::serve))
        .route("/favicon.ico", get(assets::icon))
        .merge(desk::routes(&web))
        .route("/api/openapi.json", get(api::openapi))
        .route("/healthz", get(api::health::alive))
        .route("/readyz", get(api::health::ready))
        .route("/metrics", get(api::health::metrics))
        .layer(DefaultBodyLimit::max(FORM_MAX))
        .merge(api)
        .fallback(page::missing)
        .layer(middleware::from_fn_with_state(web.clone(), origin::guard))
        .layer(middleware::from_fn(common_headers))
        .layer(CompressionLayer::new().quality(PAGE_COMPRESSION))
        .with_state(web)
}

async fn portal_code(State(web): State<Web>) -> Response {
    let code = &web.0.catalogues.fallback().settings().portal.code;
    ([(header::CONTENT_TYPE, "image/svg+xml")], portal::svg(code)).into_response()
}

/// Headers that every answer has. A page sets a content security policy of its own; everything else may do nothing.
async fn common_headers(request: Request, next: Next) -> Response {
    const HEADERS: [(HeaderName, &str); 7] = [
        (header::CACHE_CONTROL, "no-store"),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (
            HeaderName::from_static("permissions-policy"),
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
        ),
    ];
    let mut response = next.run(request).await;
    for (name, value) in HEADERS {
        response.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
    }
    response
}

/// A failure of the store, as an answer without a page. What failed is in the log.
struct Failed(StoreError);

impl From<StoreError> for Failed {
    fn from(error: StoreError) -> Self {
        Self(error)
    }
}

impl IntoResponse for Failed {
    fn into_response(self) -> Response {
        let status = match &self.0 {
            StoreError::Overloaded => StatusCode::TOO_MANY_REQUESTS,
            StoreError::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
            StoreError::Failed(_) => StatusCode::INTERNAL_SERVER_ERROR,
        };
        tracing::error!(error = %self.0, cause = ?std::error::Error::source(&self.0), "the store");
        (status, [(header::RETRY_AFTER, RETRY_AFTER.as_secs())]).into_response()
    }
}
